"""
Measure taking in many referrals against proving each and inserting its bytes bare: P11.

::

    PYTHONPATH=src python tools/bench_import.py [FILES]      1000 when nothing is said
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from fieldcase.bundle import Memory, Unlock, verify  # noqa: E402  (found now)
from fieldcase.domain.consent import Purpose  # noqa: E402  (found now)
from fieldcase.domain.ids import new_id  # noqa: E402  (found now)
from fieldcase.services import receiving  # noqa: E402  (found now)
from fieldcase.services.notebook import Notebook  # noqa: E402  (found now)
from fieldcase.services.sealing import seal_letter  # noqa: E402  (found now)
from fieldcase.services.sharing import ReferralRequest, agreed_letter  # noqa: E402  (found now)
from fieldcase.services.wording import Wording  # noqa: E402  (found now)
from fieldcase.storage.connection import PRAGMAS  # noqa: E402  (found now)
from tests.notebooks import content, opened  # noqa: E402  (found now)
from tests.viewmodels import referral_world as world  # noqa: E402  (found now)

FILES = 1000
TARGET = 2.0


def main() -> int:
    """Print one line."""
    count = int(sys.argv[1]) if sys.argv[1:] else FILES
    print(f"{'workload':44}{'ours ms':>10} {'base ms':>10} {'ratio':>7} {'target':>7}")
    print(import_line(count), flush=True)
    return 0


def import_line(count: int = FILES) -> str:
    """P11: each file is taken in, then proved and inserted bare, so that both meet the same machine."""
    with tempfile.TemporaryDirectory(prefix="fieldcase-bench-") as name:
        folder = Path(name)
        with opened(folder / "ours") as ours, opened(folder / "theirs", "Hope", "HM", "Amal") as theirs:
            raw = _raw(folder / "raw.db")
            taken = bare = 0.0
            for path in _sealed(ours, theirs, count):
                taken += _seconds(partial(receiving.open_file, theirs, path))
                bare += _seconds(partial(_proved_and_inserted, raw, theirs, path))
            raw.close()
    ratio = taken / bare
    verdict = "" if ratio <= TARGET else "  over"
    figures = f"{taken * 1000:10.1f} {bare * 1000:10.1f} {ratio:7.2f} {TARGET:7.2f}"
    return f"{f'P11 take in {count} files':44}{figures}{verdict}"


def _sealed(ours: Notebook, theirs: Notebook, count: int) -> Iterator[Path]:
    hope = world.introduced(ours, theirs)
    selam = world.interviewed(ours)
    world.agreed(ours, selam)
    wording = Wording(content().library, content().code_lists, "en")
    request = ReferralRequest(
        case_id=selam, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset(world.ANSWERS)
    )
    letter, _ = agreed_letter(ours, wording, request)
    for _ in range(count):
        sealed = seal_letter(ours, replace(letter, thread_id=new_id(os.urandom)))
        yield ours.place.outbox / sealed.sent.file_name


def _raw(path: Path) -> dbapi2.Connection:
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.set_key(f"x'{os.urandom(32).hex()}'")
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("CREATE TABLE file (bundle_id TEXT PRIMARY KEY, manifest BLOB, content BLOB)")
    return raw


def _proved_and_inserted(raw: dbapi2.Connection, theirs: Notebook, path: Path) -> None:
    memory = Memory()
    verified = verify(path, unlock=Unlock(theirs.office.identities), sink=memory)
    manifest = verified.manifest
    row = (manifest.bundle_id, manifest.canonical(), b"".join(memory.files().values()))
    raw.execute("INSERT INTO file VALUES (?, ?, ?)", row)


def _seconds(job: Callable[[], object]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
