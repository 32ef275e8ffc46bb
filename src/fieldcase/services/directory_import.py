"""Take the organisations of a file into the directory: looked at first, all of them or none."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import OrganisationId, new_id
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.partner import Profile
from fieldcase.forms.codelists import CodeLists
from fieldcase.services.hsds import Entry, Left, read_hsds
from fieldcase.services.hsds_tables import Problem
from fieldcase.services.notebook import Notebook

_KIND = "other"
"""The standard says nothing of what kind a place is; a worker knows."""


class DirectoryLook(Frozen):
    """What a file would add, what is here already, or what is wrong with it."""

    fresh: tuple[Entry, ...] = ()
    known: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    left: tuple[Left, ...] = ()


def look_at_directory(notebook: Notebook, path: Path) -> DirectoryLook:
    """Read a file without keeping anything; an organisation of the same name and town counts as known."""
    read = read_hsds(path)
    with notebook.reading() as tx:
        here = {_same(one.name, one.town) for one in tx.directory.all()}
    return DirectoryLook(
        fresh=tuple(one for one in read.entries if _same(one.name, one.town) not in here),
        known=tuple(one.name for one in read.entries if _same(one.name, one.town) in here),
        problems=read.problems,
        left=read.left,
    )


def import_directory(notebook: Notebook, code_lists: CodeLists, look: DirectoryLook) -> Topic:
    """Add every organisation that is not here yet, in one transaction; none of them has a key."""
    known = {name: _codes(code_lists, name) for name in ("language", "country")}
    with notebook.writing() as tx:
        for entry in look.fresh:
            tx.directory.save(_organisation(notebook, entry, known["language"], known["country"]))
        tx.audit.record("directory.imported", "", (str(len(look.fresh)),))
    return Topic.DIRECTORY


def _codes(code_lists: CodeLists, name: str) -> dict[str, str]:
    """Return the code of our list for everything that may be written for it."""
    return {
        written.casefold(): code.code
        for code in code_lists.codes(name)
        for written in (code.code, code.tag, code.label)
        if written
    }


def _organisation(
    notebook: Notebook, entry: Entry, languages: dict[str, str], countries: dict[str, str]
) -> Organisation:
    spoken = {written: languages.get(written.casefold(), "") for written in entry.languages}
    country = countries.get(entry.country.casefold(), "")
    # What no list of ours knows stays readable.
    others = [written for written, code in spoken.items() if not code]
    about = (entry.about, ", ".join(others), "" if country else entry.country)
    return Organisation(
        id=OrganisationId(new_id(notebook.entropy)),
        name=entry.name,
        kind=_KIND,
        town=entry.town,
        telephone=entry.telephone,
        languages=tuple(dict.fromkeys(code for code in spoken.values() if code)),
        about=" · ".join(part for part in about if part),
        made_up=notebook.training,
        profile=Profile(
            country=country, services=entry.services, people=entry.people, checked_on=entry.checked_on
        ),
    )


def _same(name: str, town: str) -> tuple[str, str]:
    return " ".join(name.casefold().split()), " ".join(town.casefold().split())
