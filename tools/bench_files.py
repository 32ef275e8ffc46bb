"""
Measure sealing and opening of large files against age with ssh-keygen, in time and memory: P9, P10.

::

    PYTHONPATH=src python tools/bench_files.py [MEGABYTES ...]      100 and 1000 when nothing is said
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage

from fieldcase.bundle import (
    LARGEST_FILE_BYTES,
    Basis,
    BundleType,
    Consent,
    KeyRecipient,
    MediaType,
    Nowhere,
    Outgoing,
    OutgoingFile,
    Sender,
    SigningKey,
    Unlock,
    seal,
    source_of,
    verify,
    whole_minute,
)

MEGABYTE = 1_000_000
PIECES = 10
TARGET = 1 / 0.8
MOST_MEMORY_MB = 64
ROUNDS = 3
ORG = "a1" * 16


@dataclass(frozen=True)
class Spent:
    """By the clock on the wall, which says little while the machine is busy, and by the processors."""

    seconds: float
    processor: float


@dataclass(frozen=True)
class Bench:
    """A folder with the files to be sealed, and the keys."""

    folder: Path
    identity: str

    @property
    def contents(self) -> list[Path]:
        return sorted(self.folder.glob("content-*"))

    @property
    def sealed(self) -> Path:
        return self.folder / "R-BENCH0.fcb"

    @property
    def recipient(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())


def main() -> int:
    """Print a line for each size and direction; 1 if memory is not flat."""
    if sys.argv[1:2] == ["--child"]:
        return _child(sys.argv[2], Bench(Path(sys.argv[3]), sys.argv[4]))
    sizes = [int(size) for size in sys.argv[1:]] or [100, 1000]
    figures = (
        f"{'ours ms':>10} {'base ms':>10} {'ratio':>7} {'target':>7} {'processor':>10} {'MB over idle':>13}"
    )
    print(f"{'workload':30}{figures}")
    return max(_measured(size) for size in sizes)


def _measured(megabytes: int) -> int:
    with _bench(megabytes) as bench:
        ours, rise = _best("seal", bench)
        sealing = _line(f"P9 seal {megabytes} MB", ours, _seal_with_stock_tools(bench), rise)
        ours, rise = _best("open", bench)
        opening = _line(f"P10 open {megabytes} MB", ours, _open_with_stock_tools(bench), rise)
    return max(sealing, opening)


def _line(workload: str, ours: Spent, baseline: Spent, rise: float) -> int:
    ratio, processor = ours.seconds / baseline.seconds, ours.processor / baseline.processor
    over = "  over" if ratio > TARGET or rise > MOST_MEMORY_MB else ""
    times = f"{ours.seconds * 1000:10.0f} {baseline.seconds * 1000:10.0f}"
    figures = f"{times} {ratio:7.2f} {TARGET:7.2f} {processor:10.2f} {rise:13.1f}"
    print(f"{workload:30}{figures}{over}", flush=True)
    return int(rise > MOST_MEMORY_MB)


@contextmanager
def _bench(megabytes: int) -> Iterator[Bench]:
    with tempfile.TemporaryDirectory(prefix="fieldcase-bench-") as name:
        folder = Path(name)
        identity = str(pyrage.x25519.Identity.generate())
        (folder / "identity.txt").write_text(identity + "\n")
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "bench", "-f", str(folder / "signer")],
            check=True,
        )
        public = (folder / "signer.pub").read_text()
        (folder / "signers").write_text(f'bench namespaces="bench" {public}')
        bench = Bench(folder, identity)
        for number in range(PIECES):
            _fill(folder / f"content-{number}", megabytes * MEGABYTE // PIECES)
        yield bench


def _fill(path: Path, size: int) -> None:
    block = os.urandom(MEGABYTE)
    with path.open("wb") as file:
        file.write(b"%PDF-")
        for start in range(0, size, len(block)):
            file.write(block[: min(len(block), size - start)])


def _best(what: str, bench: Bench) -> tuple[Spent, float]:
    """Run in a program of its own, whose memory nobody else has used; return times and megabytes."""
    found = []
    for _ in range(ROUNDS):
        done = subprocess.run(
            [sys.executable, __file__, "--child", what, str(bench.folder), bench.identity],
            check=True,
            capture_output=True,
            text=True,
        )
        seconds, processor, rise = map(float, done.stdout.split())
        found.append((Spent(seconds, processor), rise))
    return _least(one[0] for one in found), max(one[1] for one in found)


def _child(what: str, bench: Bench) -> int:
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun, busy = time.perf_counter(), time.process_time()
    if what == "seal":
        _seal(bench)
    else:
        unlock = Unlock(identities=(bench.identity,))
        verify(bench.sealed, unlock=unlock, sink=Nowhere(), max_bytes=LARGEST_FILE_BYTES)
    seconds, processor = time.perf_counter() - begun, time.process_time() - busy
    rise = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle
    print(seconds, processor, rise / 1024)
    return 0


def _seal(bench: Bench) -> None:
    now = whole_minute(datetime.now(UTC))
    key = SigningKey(bytes(32))
    files = tuple(
        OutgoingFile(
            f"attachments/content-{number}.pdf",
            source_of(lambda path=path: path.open("rb")),  # type: ignore[misc]  # bound for each path
            MediaType.PDF,
            "attachment",
            "Content",
        )
        for number, path in enumerate(bench.contents)
    )
    outgoing = Outgoing(
        type=BundleType.REFERRAL,
        training=False,
        bundle_id="d4" * 16,
        thread_id="e5" * 16,
        rev=1,
        seq=1,
        created_at=now,
        expires_at=now + timedelta(days=1),
        sender=Sender(
            org_id=ORG,
            org_name="Bench",
            sign_key=key.public_line,
            age_recipient=bench.recipient,
            card_sha256="0" * 64,
        ),
        recipients=(KeyRecipient(recipient=bench.recipient, org_id=ORG),),
        consent=Consent(basis=Basis.VITAL_INTEREST),
        files=files,
    )
    seal(outgoing, key, bench.sealed, max_bytes=LARGEST_FILE_BYTES)


def _seal_with_stock_tools(bench: Bench) -> Spent:
    whole = " ".join(path.name for path in bench.contents)
    return _shell(
        f"cat {whole} | ssh-keygen -q -Y sign -f signer -n bench > whole.sig"
        f" && cat {whole} | age -r {bench.recipient} -o stock.age && sync stock.age",
        bench,
    )


def _open_with_stock_tools(bench: Bench) -> Spent:
    return _shell(
        "age -d -i identity.txt stock.age"
        " | ssh-keygen -q -Y verify -f signers -I bench -n bench -s whole.sig > /dev/null",
        bench,
    )


def _shell(command: str, bench: Bench) -> Spent:
    found = []
    for _ in range(ROUNDS):
        begun, busy = time.perf_counter(), _busy_children()
        subprocess.run(["sh", "-c", command], check=True, cwd=bench.folder)
        found.append(Spent(time.perf_counter() - begun, _busy_children() - busy))
    return _least(found)


def _busy_children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _least(found: Iterable[Spent]) -> Spent:
    every = list(found)
    return Spent(min(one.seconds for one in every), min(one.processor for one in every))


if __name__ == "__main__":
    sys.exit(main())
