"""R12, R13: a stick that is pulled while a file is written to it, or was pulled before it was whole."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldcase.domain.errors import BundleRefusedError, DeliveryError
from fieldcase.services import arriving, outbox
from fieldcase.services.notebook import Notebook
from fieldcase.transport import folder
from tests.exchange.offices import refer
from tests.faults.row import Row
from tests.journeys.test_main_job import introduced
from tests.notebooks import opened

BLOCK = 4096
STEP = 7
"""A referral is small: it is cut far more often than a stick's blocks would."""


@contextmanager
def pulled_after(stick: Path, hand: Path, written: int) -> Iterator[None]:
    """Take the stick out once so many bytes were written; what had not reached it is gone."""
    copy = shutil.copyfileobj

    def copying(reader: BinaryIO, writer: BinaryIO, _length: int = 0) -> None:
        done = 0
        while done < written and (block := reader.read(min(BLOCK, written - done))):
            writer.write(block)
            done += len(block)
        writer.flush()
        stick.rename(hand)
        copy(reader, writer)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shutil, "copyfileobj", copying)
        yield


def pulled_while_writing(scratch: Path, trials: int, chance: random.Random) -> Row:
    """At every block in turn: a name that is not finished, a message, and whole when written again."""
    row = Row("R12", "stick pulled while a file is written to it")
    source = scratch / "R-7K3QX9.fcb"
    source.write_bytes(chance.randbytes(trials * BLOCK))
    digest = folder.digest_of(source)
    for trial in range(trials):
        stick, hand = scratch / "BLUE", scratch / "hand"
        stick.mkdir()
        try:
            with pulled_after(stick, hand, trial * BLOCK):
                folder.write_verified(source, stick, digest)
            row.expect(holds=False, otherwise=f"block {trial}: it was called written")
        except DeliveryError as problem:
            row.expect(problem.code == "delivery.folder_missing", f"block {trial}: {problem.code}")
        hand.rename(stick)
        row.corrupt += any(path.name == source.name for path in stick.iterdir())
        again = folder.write_verified(source, stick, digest)
        row.trials += 1
        row.acknowledged += 1
        row.lost += folder.digest_of(stick / again.name) != digest
        shutil.rmtree(stick)
    return row


def cut_while_reading(scratch: Path, trials: int, chance: random.Random) -> Row:
    """A file that ends too early opens nowhere, changes nothing, and keeps the whole one from nothing."""
    row = Row("R13", "file on the stick ends too early")
    with (
        opened(scratch / "north") as ours,
        opened(scratch / "hope", "Hope Medical Centre", "HM", "Dr. Amal") as theirs,
    ):
        hope = introduced(ours, theirs)
        referral = refer(ours, hope)
        whole = ours.place.outbox / referral.file_name
        content, cut = whole.read_bytes(), scratch / "cut.fcb"
        before = _state_of(theirs)
        for length in chance.sample(range(0, len(content), STEP), min(trials, len(content) // STEP)):
            cut.write_bytes(content[:length])
            try:
                arriving.arrive(theirs, cut)
                row.expect(holds=False, otherwise=f"{length} bytes were opened")
            except BundleRefusedError as refusal:
                row.expect(refusal.code.startswith("bundle.E_AGE_"), f"{length}: {refusal.code}")
            row.trials += 1
            row.corrupt += _state_of(theirs) != before
        arriving.arrive(theirs, whole)
        row.acknowledged = 1
        row.lost = 1 - len(outbox.exchange_sheet(theirs).incoming)
    return row


def _state_of(notebook: Notebook) -> tuple[int, int, str]:
    with notebook.reading() as tx:
        return len(tx.incoming.all(10)), len(tx.incoming.arrivals.waiting()), tx.meta.get("latest_time_seen")
