"""Two offices that exchange files in the tests: what one seals, the other finds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.ids import BundleId
from fieldcase.domain.referral import Referral
from fieldcase.services import arriving, consent, outbox, sharing
from fieldcase.services.arrived import Arrived
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.sharing import ReferralRequest
from tests.journeys.test_main_job import SPOKEN, introduced, selam, wording
from tests.notebooks import NOON, PASSPHRASE, counting_entropy


def referred(ours: Notebook, theirs: Notebook, *, handover: bool = False) -> Referral:
    """Refer Selam to an organisation whose key was checked, and hand the file over."""
    hope = introduced(ours, theirs)
    case_id = selam(ours)
    consent.record_decisions(ours, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    referral = sharing.refer(
        ours,
        wording(),
        ReferralRequest(
            case_id=case_id,
            organisation_id=hope,
            purpose=Purpose.HEALTH,
            ticked=frozenset({"alias", "health_now"}),
            handover=handover,
        ),
    )
    outbox.mark_handed_over(ours, referral.bundle_id, "folder")
    return referral


def sealed_path(notebook: Notebook, bundle_id: BundleId) -> Path:
    """Where a sealed file lies in the outbox."""
    with notebook.reading() as tx:
        sent = tx.bundles.sent(bundle_id)
    assert sent is not None
    return notebook.place.outbox / sent.file_name


def newest(notebook: Notebook) -> Path:
    """The file that was sealed last."""
    with notebook.reading() as tx:
        rows = tx.bundles.all_sent(1000)
    last = max(rows, key=lambda sent: (sent.sealed_at, sent.seq, sent.rev))
    return notebook.place.outbox / last.file_name


def carried(path: Path, to: Notebook) -> Arrived | str:
    """Let a file arrive; return the code if it is refused."""
    try:
        return arriving.arrive(to, path)
    except BundleRefusedError as refusal:
        return refusal.code


@contextmanager
def copied(folder: Path, to: Path, start: int) -> Iterator[Notebook]:
    """Open a copy of a closed notebook."""
    shutil.copytree(folder, to)
    notebook = open_notebook(Place(to), PASSPHRASE, FixedClock(NOON), counting_entropy(start * 7_000_001))
    try:
        yield notebook
    finally:
        notebook.vault.close()
        shutil.rmtree(to)
