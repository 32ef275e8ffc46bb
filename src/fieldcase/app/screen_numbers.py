"""Enough invented people that a table of numbers may leave, for the pictures."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldcase.app import dressing
from fieldcase.app.pages import Wishes, makers
from fieldcase.app.screen_styles import Scene, Style, window_in
from fieldcase.domain.case import Case, CaseStatus, Person
from fieldcase.domain.clock import Clock, SystemClock
from fieldcase.domain.consent import ConsentDecision, ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.ids import CaseId, ConsentId, PersonId, new_id
from fieldcase.domain.statistics import Audience
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.content import load_content
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.runner import ImmediateRunner
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.transaction import Transaction
from fieldcase.ui.common.segmented import Segmented
from fieldcase.ui.statistics.page import BARS, TABLE, StatisticsPage
from fieldcase.ui.work_area import WorkArea
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk

_PEOPLE = 240
_GENDERS = ("feminine",) * 12 + ("masculine",) * 7
_AGES = ("18_25",) * 5 + ("26_35",) * 4 + ("36_47", "36_47", "48_plus")


def numbers(app: QApplication, root: Path, styles: tuple[Style, ...]) -> Iterator[Scene]:
    """A table that may leave, in a notebook of enough people."""
    shelf = Shelf()
    shelf.put(_notebook_of_many(Place(root / "many"), SystemClock()))
    content = load_content(find_resources(), find_translations())
    for style in styles:
        dressing.dress(app, style.preferences)
        desk = Desk(shelf, ImmediateRunner(), content, SystemClock(), style.preferences.language)
        wishes = Wishes(lambda _: None, lambda: None)
        work = WorkArea(desk, makers(desk, style.preferences, wishes))
        window = window_in(style)
        window.show_only(work.frame)
        for name in _tables_to_leave(work):
            yield Scene(window, f"{name}_{style.name}")
        work.close()
        window.close()
    shelf.close()


def _notebook_of_many(place: Place, clock: Clock) -> Notebook:
    """Return an open notebook of people who do not exist."""
    passphrase = secrets.token_hex()
    wanted = NewNotebook(
        passphrase=passphrase,
        worker_name="Marta K.",
        role=Role.CASE_MANAGER,
        organisation="Northern Outreach",
        case_prefix="NR",
    )
    create_notebook(place, wanted, FLOOR_COST, clock, secrets.token_bytes)
    notebook = open_notebook(place, passphrase, clock, secrets.token_bytes)
    chance = random.Random(5)  # noqa: S311  (inventing people, not keys)
    with notebook.writing() as tx:
        for number in range(_PEOPLE):
            _come(notebook, tx, number, chance)
    return notebook


def _tables_to_leave(work: WorkArea) -> Iterator[str]:
    """Show a table that may leave, then its bars, then why some of it is hidden."""
    work.show(to.StatisticsPage())
    page = work.page()
    if not isinstance(page, StatisticsPage):
        return
    page.statistics.choose(audience=Audience.PUBLISHED)
    yield "statistics_to_leave"
    for view, name in ((BARS, "statistics_bars"), (TABLE, "statistics_why")):
        for choice in page.findChildren(Segmented):
            choice.choose(view)
            choice.chosen.emit(view)
        page.show_why(shown=view == TABLE)
        yield name


def _come(notebook: Notebook, tx: Transaction, number: int, chance: random.Random) -> None:
    case_id = CaseId(new_id(notebook.entropy))
    person = Person(
        id=PersonId(new_id(notebook.entropy)), gender=chance.choice(_GENDERS), age_group=chance.choice(_AGES)
    )
    case = Case(
        id=case_id,
        code=f"NR-{number:06d}",
        person=person,
        status=CaseStatus.ACTIVE,
        owner=notebook.user.id,
        registration_date=tx.now.date(),
        updated_at=tx.now,
    )
    tx.cases.add(case)
    agreed = ConsentDecision(
        id=ConsentId(new_id(notebook.entropy)),
        case_id=case_id,
        purpose=Purpose.STATISTICS,
        decision=Decision.YES if number % 8 else Decision.NO,
        decided_at=tx.now,
        valid_until=tx.now.date() + timedelta(days=365),
        recorded_by=notebook.user.id,
        conversation=Conversation(language="en", pack_version=1, method=ConsentMethod.SIGNED),
    )
    tx.consents.add(agreed)
