"""Somebody is in the middle of everything, again and again, when the notebook locks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from fieldcase.app.request import StartRequest
from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.forms.field_types import FieldType
from fieldcase.services import casework
from fieldcase.services.notebook import Notebook
from fieldcase.storage.cases import CaseFilter
from fieldcase.ui.cases.note_panel import NotePanel
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.cases.plan.outcome_form import OutcomeForm
from fieldcase.ui.cases.plan.step_form import StepForm
from fieldcase.ui.cases.plan.step_row import StepRow
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.signature_pad import SignaturePad
from fieldcase.ui.consent.page import ConsentPage
from fieldcase.ui.directory.details_form import DetailsForm
from fieldcase.ui.directory.key_card import KeyCard
from fieldcase.ui.directory.page import DirectoryPage
from fieldcase.ui.exchange.decline_form import DeclineForm
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.exchange.outbox_row import Drawer, OutboxRow
from fieldcase.ui.exchange.told_form import ToldForm
from fieldcase.ui.intake.answer_editors import LongTextEditor
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.viewmodels import destinations as to
from tests.app.walker import Steps, W, Walker, pause, run, type_into, unlock

ONLY_IN_THIS_PROCESS = 2
"""With one more word on the command line every lock ends a process, as it does for everybody."""
NEEDLE = "qzxneedle"
CONTROL = Qt.KeyboardModifier.ControlModifier
CHOSEN = "room 4, Wednesday"


def note(walker: Walker) -> Steps:
    """Half a note, with two letters selected."""
    page = yield from case_page(walker, to.CaseTab.OVERVIEW)
    page.begin_note()
    text = walker.find(NotePanel)._text
    type_into(text, f"she said {NEEDLE} is afraid of")
    QTest.keyClick(text, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)


def plan(walker: Walker) -> Steps:
    """Half a step of the plan with its choices, and how another one went, half told."""
    page = yield from case_page(walker, to.CaseTab.PLAN)
    form = walker.find(StepForm)
    form._service.setCurrentIndex(3)
    form._service.activated.emit(3)
    pick(form._days, "week")
    pick(form._kind, "given_here")
    type_into(form._outcome, "went well")
    type_into(form._words, CHOSEN)
    form._words.setCursorPosition(4)
    row = next(one for one in page.findChildren(StepRow) if not one.check.isChecked())
    row.check.click()
    type_into(walker.find(OutcomeForm)._outcome, "she has the key of")


def organisation(walker: Walker) -> Steps:
    """An organisation nobody has saved yet."""
    yield from go(walker, to.DirectoryPage())
    page = walker.find(DirectoryPage)
    page._write(fresh=True)
    form = walker.find(DetailsForm)
    form.serves.cards()[0].click()
    form.languages.choose(("ar",))
    form.languages.changed.emit()
    type_into(form.town, "Chisinau")
    type_into(form.name, "House of")


def check(walker: Walker) -> Steps:
    """A check of numbers on the telephone."""
    yield from go(walker, to.DirectoryPage(OrganisationId(answer(walker, _organisation))))
    yield pause(200)
    card = walker.find(KeyCard)
    card.way.cards()[1].click()
    type_into(card.with_whom, "Dr. Am")


def interview(walker: Walker) -> Steps:
    """A new interview: a name, a long text, half a date."""
    yield from go(walker, to.InterviewPage())
    page = walker.find(InterviewPage)
    alias = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
    type_into(alias, "Person Z")
    editor = yield from first_editor(page, FieldType.LONG_TEXT, LongTextEditor)
    type_into(editor._text, f"In her own words {NEEDLE} came with")
    yield pause(700)


def half_date(walker: Walker) -> Steps:
    """Half a year."""
    page = walker.find(InterviewPage)
    date = yield from first_editor(page, FieldType.DATE, PartialDateEdit)
    type_into(date._year, "19")


def consent(walker: Walker) -> Steps:
    """A talk: two answers, ticks, a signature, a name."""
    yield from go(walker, to.ConsentPage(CaseId(answer(walker, _case))))
    yield pause(200)
    page = walker.find(ConsentPage)
    page._talk.answer(Purpose.HEALTH, Decision.YES)
    page._talk.answer(Purpose.POLICE, Decision.NO)
    for item in page._talk.state.told[:2]:
        page._talk.tick(item.id, done=True)
    page._talk.confirm_by(ConsentMethod.SIGNED)
    yield pause(60)
    draw(walker.find(SignaturePad))


def witness(walker: Walker) -> Steps:
    """The name of a witness, half typed."""
    page = walker.find(ConsentPage)
    page._talk.confirm_by(ConsentMethod.SPOKEN_WITNESSED)
    yield pause(60)
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
    type_into(field, "Aba")


def taking_back(walker: Walker) -> Steps:
    """Taking an agreement back, chosen but not recorded."""
    page = walker.find(ConsentPage)
    page._take_back()
    yield pause(200)
    page._taking_back.choose(page._taking_back.state.given[0].purpose)
    yield pause(100)


def referral(walker: Walker) -> Steps:
    """A referral: organisation, purpose, half a message."""
    there = to.ReferPage(
        CaseId(answer(walker, _case)), organisation_id=OrganisationId(answer(walker, _organisation))
    )
    yield from go(walker, there)
    yield pause(200)
    page = walker.find(ReferPage)
    page.wizard.choose_purpose(Purpose.HEALTH)
    yield pause(100)
    page.go_on()
    yield pause(100)
    message = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())
    type_into(message, "needs a doctor who")


def ticks(walker: Walker) -> Steps:
    """The same referral, one answer taken out."""
    page = walker.find(ReferPage)
    page.go_on()
    yield pause(100)
    draft = page.wizard.state.draft
    assert draft is not None
    taken = sorted(draft.ticked or ())
    page.wizard.tick(taken[-1], on=False)
    yield pause(50)


def told(walker: Walker) -> Steps:
    """What they told us, half written down."""
    yield from go(walker, to.ExchangePage())
    yield pause(100)
    page = walker.find(ExchangePage)
    row = next(one for one in page.findChildren(OutboxRow) if one._told.isVisibleTo(one))
    row._open(Drawer.TOLD)
    yield pause(60)
    form = walker.find(ToldForm)
    form._states.cards()[0].click()
    type_into(form._who, "Amal, by tele")


def decline(walker: Walker) -> Steps:
    """A no with half a reason."""
    yield from go(walker, to.ExchangePage(to.ExchangeTab.INBOX, BundleId(answer(walker, _arrived))))
    yield pause(200)
    page = walker.find(ExchangePage)
    page._review._open_decline()
    yield pause(60)
    form = walker.find(DeclineForm)
    form._reasons.cards()[1].click()
    type_into(form._text, "no bed before")


def settings(walker: Walker) -> Steps:
    """A group of the settings."""
    yield from go(walker, to.SettingsPage())
    walker.find(SettingsPage).show_group("hiding")
    yield pause(50)


SCENES: tuple[Callable[[Walker], Steps], ...] = (
    note,
    plan,
    organisation,
    check,
    interview,
    half_date,
    consent,
    witness,
    taking_back,
    referral,
    ticks,
    told,
    decline,
    settings,
)


def walk(walker: Walker) -> Steps:
    """Compare with what was before the lock, go on to the next scene, lock again; after the last, end."""
    number = int(str(walker.recall("number", 0)))
    yield from unlock(walker)
    yield pause(350)
    if number:
        name = SCENES[number - 1].__name__
        walker.tell(**{f"{name}_after": look(walker)})
    if number == len(SCENES):
        walker.desktop.window.close()
        return
    yield from SCENES[number](walker)
    yield pause(60)
    walker.tell(number=number + 1, **{f"{SCENES[number].__name__}_before": look(walker)})
    walker.desktop.lock()
    yield lambda: False


def look(walker: Walker) -> list[object]:
    """Return what can be seen and where one stands: fields, choices, caret, focus, scrolling, strokes."""
    work = walker.opened.work
    page = work.page()
    focus = QApplication.focusWidget()
    seen: list[object] = [str(page.destination() or work.here), describe(focus) if focus else None]
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and not isinstance(widget.parent(), QDateEdit):
            state = describe(widget)
            if state is not None:
                seen.append(state)
    return seen


def describe(widget: QWidget) -> list[object] | None:
    """Return a widget in words, or nothing when it holds nothing."""
    facts: list[object] = [type(widget).__name__, widget.accessibleName()]
    if isinstance(widget, QLineEdit):
        return [*facts, widget.text(), widget.cursorPosition(), widget.selectedText()]
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        return [*facts, widget.toPlainText(), cursor.position(), cursor.selectedText()]
    if isinstance(widget, QComboBox):
        return [*facts, widget.currentText()]
    if isinstance(widget, QAbstractButton):
        return [*facts, widget.text(), widget.isChecked(), widget.isEnabled()]
    if isinstance(widget, SignaturePad):
        return [*facts, str(widget.strokes())]
    if isinstance(widget, QAbstractScrollArea):
        return [*facts, widget.verticalScrollBar().value()]
    return None


def go(walker: Walker, destination: to.Destination) -> Steps:
    """Go to a page."""
    walker.opened.work.show(destination)
    yield pause(150)


def case_page(walker: Walker, tab: to.CaseTab) -> Generator[Callable[[], object], None, CasesPage]:
    """Go to a case."""
    yield from go(walker, to.CasesPage(CaseId(answer(walker, _case)), tab))
    page = walker.find(CasesPage)
    yield lambda: page._file.sheet is not None
    yield pause(150)
    return page


def first_editor(
    page: InterviewPage, asked: FieldType, editor: type[W]
) -> Generator[Callable[[], object], None, W]:
    """Go to the first section with an *editor* that can be seen."""
    for place, section in enumerate(page._talk.view.filled.sections):
        if any(question.type is asked for question in section.questions):
            page._talk.go_to(place)
            yield pause(60)
            for found in page.findChildren(editor):
                if found.isVisibleTo(page):
                    return found
    raise AssertionError("the form asks nothing of this kind")


def pick(segmented, code: str) -> None:
    """Press one of the buttons of a row."""
    segmented._take(code)


def draw(pad: SignaturePad) -> None:
    """Sign."""
    events = (
        (QEvent.Type.MouseButtonPress, 20, 30),
        (QEvent.Type.MouseMove, 60, 60),
        (QEvent.Type.MouseMove, 120, 20),
        (QEvent.Type.MouseButtonRelease, 120, 20),
    )
    left = Qt.MouseButton.LeftButton
    for kind, x, y in events:
        event = QMouseEvent(
            kind, QPointF(x, y), pad.mapToGlobal(QPointF(x, y)), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(pad, event)


def answer(walker: Walker, question: Callable[[Notebook], str]) -> str:
    """Ask the notebook."""
    found: list[str] = []
    walker.opened._desk.ask(question, found.append, lambda error: found.append(error.code))
    while not found:
        QApplication.processEvents()
    return found[0]


def _case(notebook: Notebook) -> str:
    lines = casework.case_list(notebook, CaseFilter.ALL, "")
    return next(line.case.id for line in lines if line.case.person.alias == "Selam")


def _organisation(notebook: Notebook) -> str:
    with notebook.reading() as tx:
        return next(one.id for one in tx.directory.all() if one.name == "Hope Medical Centre")


def _arrived(notebook: Notebook) -> str:
    with notebook.reading() as tx:
        return tx.incoming.all(1)[0].bundle_id


if __name__ == "__main__":
    place = Path(sys.argv[1])
    request = StartRequest(place / "notebook", place / "practice", training=True)
    sys.exit(run(place, request, walk, lambda: len(sys.argv) > ONLY_IN_THIS_PROCESS))
