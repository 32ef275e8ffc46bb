"""
What follows when a person's rows are gone: sealed files, old pages, keys, backups.

Every part can be done again, so whatever stopped it, the next look goes on; only when all of it is done is
the erasure finished.
"""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.erasing import Erasure
from fieldcase.domain.roles import Action, allows
from fieldcase.services.backup_shelf import keep_only
from fieldcase.services.keeping_safe import back_up_here, safety_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.rotation import FORGET, WANTED, forget_retired, rotate
from fieldcase.services.runner import attempt
from fieldcase.services.second_copy import SUFFIX
from fieldcase.services.sweeping import sweep_outbox


def finish_erasing(notebook: Notebook) -> Topic:
    """
    Finish what was begun when somebody was erased; quick when there is nothing.

    A disk that is full or gone leaves it for the next look.
    """
    if notebook.vault.for_reading:
        return Topic.NONE
    with notebook.reading() as tx:
        unfinished = tx.erasures.unfinished()
    if not unfinished:
        return Topic.NONE
    attempt(lambda: _finish(notebook, unfinished))
    return Topic.ALL


def keys_are_pending(notebook: Notebook) -> bool:
    """Tell whether somebody who looks after the keys has to unlock before old pages open with none."""
    with notebook.reading() as tx:
        return bool(tx.meta.get(WANTED) or tx.meta.get(FORGET))


def _finish(notebook: Notebook, unfinished: tuple[Erasure, ...]) -> None:
    sweep_outbox(notebook)
    notebook.vault.tidy(anew=True)
    if allows(notebook.user, Action.MANAGE_RECOVERY):
        _change_keys(notebook)
    made = back_up_here(notebook)
    removed = keep_only(notebook.place.backups, {made.name})
    _tidy_second_place(notebook, made.name)
    with notebook.writing(Action.KEEP_SAFE) as tx:
        for one in unfinished:
            facts = one.facts.but(backups_removed=removed)
            tx.erasures.save(one.but(finished_at=tx.now, facts=facts))
            tx.audit.record("person.traces_removed", one.id)


def _change_keys(notebook: Notebook) -> None:
    with notebook.reading() as tx:
        wanted, forget = tx.meta.get(WANTED), tx.meta.get(FORGET)
    if wanted:
        rotate(notebook)
    if forget:
        forget_retired(notebook)


def _tidy_second_place(notebook: Notebook, name: str) -> None:
    place = safety_of(notebook).second_place
    if place is None:
        return
    names = {name, name + SUFFIX}
    try:
        if any((place / one).exists() for one in names):
            keep_only(place, names)
    except OSError:
        # A stick that was pulled out: the certificate says that copies elsewhere may still hold the person.
        return
