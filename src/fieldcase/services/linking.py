"""Who an answer can point to: people of this notebook, organisations of its directory."""

from __future__ import annotations

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.need_to_know import sees_people
from fieldcase.services.need_to_know import only_cases_of_mine
from fieldcase.services.notebook import Notebook

MAX_PEOPLE = 5_000


class Link(Frozen):
    """Somebody by id: *name* as the notebook calls them, *code* of their case if they have one."""

    id: str
    name: str
    code: str = ""


class Links(Frozen):
    """Everybody an answer can point to."""

    people: tuple[Link, ...] = ()
    organisations: tuple[Link, ...] = ()


def links(notebook: Notebook) -> Links:
    """Return everybody an answer can point to, by name: people as far as the present worker finds them."""
    only_of = notebook.user.id if only_cases_of_mine(notebook) else None
    with notebook.reading() as tx:
        people_found = sees_people(notebook.user.role)
        known = tx.interviews.known_people.all(MAX_PEOPLE, only_of) if people_found else ()
        organisations = tx.directory.all()
    people = [Link(id=one.id, name=one.alias, code=one.case_code) for one in known]
    return Links(
        people=tuple(sorted(people, key=lambda one: (one.name.casefold(), one.code))),
        organisations=tuple(Link(id=one.id, name=one.name) for one in organisations),
    )
