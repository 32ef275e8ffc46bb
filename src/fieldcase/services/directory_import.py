"""Take the organisations of a file into the directory: looked at first, all of them or none."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import OrganisationId, new_id
from fieldcase.domain.organisation import Organisation
from fieldcase.forms.codelists import CodeLists
from fieldcase.services.hsds import Entry, Problem, languages_of, read_hsds
from fieldcase.services.notebook import Notebook

_KIND = "other"
"""The standard says nothing of what kind a place is; a worker knows."""


class DirectoryLook(Frozen):
    """What a file would add, what is here already, or what is wrong with it."""

    fresh: tuple[Entry, ...] = ()
    known: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def look_at_directory(notebook: Notebook, path: Path) -> DirectoryLook:
    """Read a file without keeping anything; an organisation of the same name and town counts as known."""
    read = read_hsds(path)
    with notebook.reading() as tx:
        here = {_same(one.name, one.town) for one in tx.directory.all()}
    return DirectoryLook(
        fresh=tuple(one for one in read.entries if _same(one.name, one.town) not in here),
        known=tuple(one.name for one in read.entries if _same(one.name, one.town) in here),
        problems=read.problems,
    )


def import_directory(notebook: Notebook, code_lists: CodeLists, look: DirectoryLook) -> Topic:
    """Add every organisation that is not here yet, in one transaction; none of them has a key."""
    tags = [
        (written.casefold(), code.code)
        for code in code_lists.codes("language")
        for written in (code.code, code.tag, code.label)
        if written
    ]
    with notebook.writing() as tx:
        for entry in look.fresh:
            organisation = Organisation(
                id=OrganisationId(new_id(notebook.entropy)),
                name=entry.name,
                kind=_KIND,
                town=entry.town,
                telephone=entry.telephone,
                languages=languages_of(entry, tags),
                about=" · ".join(part for part in (", ".join(entry.services), entry.about) if part),
                made_up=notebook.training,
            )
            tx.directory.save(organisation)
        tx.audit.record("directory.imported", "", (str(len(look.fresh)),))
    return Topic.DIRECTORY


def _same(name: str, town: str) -> tuple[str, str]:
    return " ".join(name.casefold().split()), " ".join(town.casefold().split())
