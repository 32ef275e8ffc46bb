"""Pages with a form of theirs opened, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from fieldcase.domain.ids import CaseId
from fieldcase.services import casework, shelter
from fieldcase.services.notebook import Notebook
from fieldcase.storage.cases import CaseFilter
from fieldcase.ui.cases.status.track_card import TrackCard
from fieldcase.ui.common.layouts import VScroll
from fieldcase.ui.consent.answer_button import AnswerButton
from fieldcase.ui.consent.guardian_box import GuardianBox
from fieldcase.ui.consent.leave_out import LeaveOut
from fieldcase.ui.settings.country import CountryGroup
from fieldcase.ui.work_area import WorkArea
from fieldcase.viewmodels import destinations as to

_TWO = ("Ardita", "Navid")
"""Nobody else's picture is of their consent: what is answered here would be kept as a draft there."""


def opened_forms(work: WorkArea, notebook: Notebook) -> Iterator[str]:
    """Open one form after the other; gives its name once it stands there."""
    rows = casework.case_list(notebook, CaseFilter.ALL, "")
    adult, child = (next(row.case.id for row in rows if row.case.person.alias == one) for one in _TWO)
    work.show(to.CasesPage(adult, to.CaseTab.STATUS))
    for card in work.page().findChildren(TrackCard)[:1]:
        card.begin()
        yield "status_entry"
    work.show(to.ConsentPage(adult))
    for answer in work.page().findChildren(AnswerButton)[:1]:
        answer.click()
    for box in work.page().findChildren(LeaveOut):
        box.unfold.click()
        yield from _in_sight(box, "consent_narrowed")
    work.show(to.ConsentPage(child))
    for answer in work.page().findChildren(AnswerButton)[:1]:
        answer.click()
    for guardian in work.page().findChildren(GuardianBox):
        yield from _in_sight(guardian, "consent_guardian")
    work.show(to.SettingsPage("country"))
    for group in work.page().findChildren(CountryGroup):
        for button in group.findChildren(QPushButton):
            button.click()
        yield "settings_country_form"


def keep_a_bed(notebook: Notebook, guest: CaseId) -> None:
    """Keep the bed somebody is in for who comes next week."""
    today = notebook.clock.now().astimezone().date()
    for house in shelter.board(notebook).houses:
        for sleeper in house.sleepers:
            if sleeper.stay is not None:
                shelter.give_bed(notebook, guest, sleeper.bed.id, today + timedelta(days=7))
                return


def _in_sight(part: QWidget, name: str) -> Iterator[str]:
    """Wait for a picture's time, then scroll *part* to where it is seen."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, VScroll):
        area = area.parentWidget()
    if isinstance(area, VScroll):
        yield f"{name}_top"
        area.ensureWidgetVisible(part)
    yield name
