"""The record of changes can be read, proved, put on paper, handed out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    RecordNotWholeError,
)
from fieldcase.services import noting, record
from fieldcase.services.notebook import Notebook
from tests.audit.test_export import by_script
from tests.journeys.test_main_job import selam
from tests.notebooks import NOON


def clock_of(notebook: Notebook) -> FixedClock:
    """Return the clock that tests move."""
    assert isinstance(notebook.clock, FixedClock)
    return notebook.clock


def test_the_record_is_read_newest_first_with_names(notebook: Notebook) -> None:
    case_id = selam(notebook)
    noting.note_view(notebook, case_id)

    page = record.read_record(notebook, limit=3)
    older = record.read_record(notebook, before=page.lines[-1].seq, limit=3)

    assert (page.lines[0].action, page.lines[0].worker) == ("case.viewed", "Marta K.")
    assert page.lines[0].about.startswith("NR-")
    assert page.lines[-1].seq - older.lines[0].seq == 1
    assert page.total == page.lines[0].seq


def test_views_can_be_left_out_and_that_is_written_down(notebook: Notebook) -> None:
    case_id = selam(notebook)

    noting.keep_views(notebook, wanted=False)
    noting.note_view(notebook, case_id)

    assert record.read_record(notebook).lines[0].action == "settings.changed"


def test_a_paper_code_holds_until_the_record_is_rewritten(
    notebook: Notebook, other_notebook: Notebook
) -> None:
    paper = record.paper_code(notebook)
    selam(notebook)

    assert record.is_code_of(notebook, paper.entry, paper.code)
    assert record.is_code_of(notebook, paper.entry, f" {paper.code.lower().replace('-', ' ')} ")
    assert not record.is_code_of(notebook, paper.entry + 1, paper.code)
    assert not record.is_code_of(other_notebook, paper.entry, paper.code)
    assert not record.is_code_of(notebook, 10_000, paper.code)


def test_the_whole_record_is_proved_against_every_checkpoint(notebook: Notebook) -> None:
    for _ in range(3):
        selam(notebook)
        record.paper_code(notebook)

    proof = record.prove_record(notebook)

    assert proof.checkpoints == 3
    assert proof.clock_went_back == ()


def test_a_clock_that_went_back_is_pointed_out(notebook: Notebook) -> None:
    selam(notebook)
    clock_of(notebook).move_to(NOON - timedelta(days=3))
    noting.note_settings(notebook, ("theme",))

    proof = record.prove_record(notebook)
    page = record.read_record(notebook)

    assert len(proof.clock_went_back) == 1
    assert [line.seq for line in page.lines if line.clock_went_back] == list(proof.clock_went_back)


def test_an_entry_that_was_changed_is_found(notebook: Notebook) -> None:
    selam(notebook)
    record.paper_code(notebook)
    with notebook.writing() as tx:
        connection = tx.audit._connection
        connection.execute("DROP TRIGGER audit_is_append_only")
        connection.execute(
            "UPDATE audit SET entry = CAST(replace(entry, 'case.opened', 'note.added') AS BLOB)"
        )

    with pytest.raises(RecordNotWholeError):
        record.prove_record(notebook)


def test_a_handed_out_record_is_verified_by_program_and_script(notebook: Notebook, tmp_path: Path) -> None:

    selam(notebook)
    record.paper_code(notebook)
    selam(notebook)

    folder = tmp_path / record.export_record(notebook, tmp_path)

    assert record.verify_exported(folder) > 0
    assert by_script(folder)[0] == 0
    (folder / "entries.jsonl").write_bytes(
        (folder / "entries.jsonl").read_bytes().replace(b"case.opened", b"case.closed")
    )
    with pytest.raises(RecordNotWholeError):
        record.verify_exported(folder)
    assert by_script(folder)[0] == 1
