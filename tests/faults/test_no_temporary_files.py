"""Nothing readable is written beside the encrypted files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults import ground
from tests.faults.lives import nursery
from tests.faults.powercuts import recorded
from tests.faults.shim import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches the calls as Linux makes them")

SEALED = (".db", ".db-wal", ".db-journal", ".age", ".key", ".key.new", ".mark", "checkpoint.txt")
SAVES = 80


def test_every_file_written_is_a_sealed_one(tmp_path: Path) -> None:
    place = ground.fresh(tmp_path / "notebook")
    log = tmp_path / "disk.log"

    with nursery(environment(under="/", log=log)) as lives:
        said = lives.begin("writing.work_hard", place.folder, saves=SAVES).rest()

    written = {(Path(one.name), one.data) for one in recorded(log) if one.kind == "W"}
    strays = {path for path, _ in written if not path.name.endswith(SEALED) and path.name != "cover.json"}
    assert said[0] == f"ack {SAVES}"
    assert len(written) > SAVES
    assert {path for path in strays if path.parts[:2] != ("/", "dev")} == set()
    assert not any(b"calmer when the door" in data for _, data in written)


def test_temporary_tables_and_sorting_stay_in_memory(notebook) -> None:
    assert notebook.vault.setting("temp_store") == 2
    assert notebook.vault.setting("synchronous") == 2
