"""Which files a program writes to, as the system sees it."""

from __future__ import annotations

from pathlib import Path

from fieldcase.services.backup import back_up
from fieldcase.services.place import Place
from tests.faults import ground
from tests.faults.lives import say


def work_hard(folder: Path, saves: int) -> None:
    """Driver: what makes a database write temporary files: many saves, sorting, checking, copying whole."""
    notebook = ground.opened_quickly(Place(folder))
    for number in range(1, saves + 1):
        ground.save_note(notebook, number)
    (folder.parent / "backups").mkdir()
    back_up(notebook, folder.parent / "backups")
    sort = "SELECT text, random() AS r FROM note, (SELECT 1 FROM note LIMIT 50) ORDER BY r, text"
    notebook.vault._connection.execute(sort).fetchall()
    notebook.vault.problems()
    notebook.vault.close()
    say("ack", saves)
