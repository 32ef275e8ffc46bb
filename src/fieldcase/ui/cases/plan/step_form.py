"""Adds a step to the plan: a task, a service given here, a service by referral."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from fieldcase.domain.assistance import Measure, StepKind
from fieldcase.services.casework import NewStep
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.phrases import step_kind_words
from fieldcase.ui.cases.plan.measure_edit import MeasureEdit
from fieldcase.ui.cases.plan.serving import fill_goals, fill_workers, served, worker_of
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts, touch_drafts
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_file import SERVICE_LIST, CaseFile
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan

_NO_DAY = "none"
_TODAY = "today"
_TOMORROW = "tomorrow"
_NEXT_WEEK = "week"
_OTHER_DAY = "other"
_DAYS_AHEAD = {_TODAY: 0, _TOMORROW: 1, _NEXT_WEEK: 7}


class StepForm(Card):
    """Saves through the file; empties itself when the step is kept."""

    def __init__(self, case_file: CaseFile, plan: Plan, desk: Desk) -> None:
        super().__init__(say("Plan", "Add a step"), "list-plus")
        self._file = case_file
        self._plan = plan
        self._desk = desk
        self._kind = Segmented(say("Plan", "Who does it"), _kinds())
        self._service, self._serves, self._worker = QComboBox(), QComboBox(), QComboBox()
        self._words = QLineEdit()
        self._days = Segmented(say("Plan", "When"), _days())
        self._day = QDateEdit()
        self._note = QLineEdit()
        self._given = Check(say("Plan", "Already given"))
        self._outcome = QLineEdit()
        self._measure = MeasureEdit(desk, "step.measure")
        self._hint = TintedLabel("", Kind.BODY, "bad")
        self._later = QWidget()
        self._build()
        self._bind()
        self._repaint()
        for name, field in self._fields().items():
            keep_draft(field, f"step.{name}")

    def draft_restored(self) -> None:
        """Show the fields that go with what was chosen."""
        self._fill_services()
        self._repaint()

    def repaint_card(self) -> None:
        """Offer the needs, the goals, the workers that are known now."""
        fill_goals(self._serves, self._plan, self._desk)
        fill_workers(self._worker, self._plan)

    def focus_first(self) -> None:
        """Put the caret where a step gets its name."""
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(self) -> None:
        """Empty the form."""
        for field in (self._words, self._note, self._outcome):
            field.clear()
        self._measure.clear()
        self._kind.choose(StepKind.TASK.value)
        self._fill_services()
        for box in (self._service, self._serves, self._worker):
            box.setCurrentIndex(0)
        self._days.choose(_NO_DAY)
        self._given.setChecked(False)
        settle_drafts(self)
        self._repaint()

    def _build(self) -> None:
        self.add(self._kind)
        self._field(say("Plan", "What to do"), self._words)
        self._words.setPlaceholderText(say("Plan", "For example: call the interpreter"))
        self._words.setMaxLength(200)
        self._field(say("Plan", "Service"), self._service)
        self._fill_services()
        self._field(say("Plan", "For which need or goal"), self._serves)
        self._field(say("Plan", "Who looks after it"), self._worker)
        self._build_later()
        self.add(self._later, self._given)
        self._field(say("Plan", "How did it go? (optional)"), self._outcome)
        self.add(self._measure, self._hint, AddressHint(self._desk, self._words, self._note, self._outcome))
        save = primary_button(say("Plan", "Add this step"), "plus", self._save)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_later(self) -> None:
        self._later.setProperty("role", "plain")
        layout = column(self._later, gap=8)
        layout.addWidget(Heading(say("Plan", "When"), Kind.H3))
        layout.addWidget(self._days)
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(say("Plan", "Day"))
        self._day.setMinimumDate(_qt(self._desk.clock.today()))
        layout.addWidget(self._day, 0, Qt.AlignmentFlag.AlignLeft)
        self._note.setPlaceholderText(say("Plan", "Time or a note, such as before 14:00"))
        self._note.setAccessibleName(say("Plan", "Time or a note"))
        self._note.setMaxLength(80)
        layout.addWidget(self._note)

    def _field(self, label: str, field: QWidget) -> None:
        heading = Heading(label, Kind.H3)
        heading.setBuddy(field)
        field.setAccessibleName(label)
        self.add(heading, field)
        if field is self._outcome:
            self._outcome_label = heading

    def _fields(self) -> dict[str, QWidget]:
        return {
            "kind": self._kind,
            "service": self._service,
            "serves": self._serves,
            "worker": self._worker,
            "words": self._words,
            "days": self._days,
            "day": self._day,
            "note": self._note,
            "given": self._given,
            "outcome": self._outcome,
        }

    def _fill_services(self) -> None:
        wanted = SERVICE_LIST[StepKind(self._kind.choice())]
        if self._service.property("list") == wanted:
            return
        self._service.setProperty("list", wanted)
        self._service.clear()
        follows_up = wanted == SERVICE_LIST[StepKind.FOLLOW_UP]
        first = say("Plan", "Choose a reason") if follows_up else say("Plan", "Choose a service")
        self._service.addItem(first, "")
        for option in self._desk.content.code_lists.options(wanted, self._desk.language):
            self._service.addItem(option.label, option.id)
        self._service.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._service.setMinimumContentsLength(12)

    def _bind(self) -> None:
        self._kind.chosen.connect(lambda _code: self._turned())
        self._days.chosen.connect(lambda _code: self._repaint())
        self._given.clicked.connect(lambda _checked: self._repaint())
        self._words.returnPressed.connect(self._save)
        self._note.returnPressed.connect(self._save)
        self._outcome.returnPressed.connect(self._save)

    def _turned(self) -> None:
        self._given.setChecked(self._kind.choice() == StepKind.GIVEN_HERE.value)
        self._fill_services()
        touch_drafts(self)
        self._repaint()

    def _repaint(self) -> None:
        here = self._kind.choice() == StepKind.GIVEN_HERE.value
        given = here and self._given.isChecked()
        self._given.setVisible(here)
        self._later.setVisible(not given)
        self._outcome.setVisible(given)
        self._outcome_label.setVisible(given)
        self._measure.setVisible(given)
        self._day.setVisible(self._days.choice() == _OTHER_DAY)
        self._hint.hide()

    def _save(self) -> None:
        step = self._step()
        if step is None:
            return
        if self._file.plan(step):
            drop_drafts(self)
            self.begin_again()
            self.focus_first()
            return
        self._hint.setText(say("Plan", "Say what to do, or choose a service."))
        self._hint.show()
        self.focus_first()

    def _step(self) -> NewStep | None:
        kind = StepKind(self._kind.choice())
        given = kind is StepKind.GIVEN_HERE and self._given.isChecked()
        measure = self._measure.measure() if given else Measure()
        if measure is None:
            return None
        need, goal_id = served(self._serves, self._plan)
        return NewStep(
            kind=kind,
            service=str(self._service.currentData()),
            title=self._words.text(),
            due_on=None if given else self._due_on(),
            due_note="" if given else self._note.text().strip(),
            delivered=given,
            outcome=self._outcome.text().strip() if given else "",
            need=need,
            goal_id=goal_id,
            worker=worker_of(self._worker),
            measure=measure,
        )

    def _due_on(self) -> date | None:
        choice = self._days.choice()
        if choice == _OTHER_DAY:
            chosen = self._day.date()
            return date(chosen.year(), chosen.month(), chosen.day())
        if choice == _NO_DAY:
            return None
        return self._desk.clock.today() + timedelta(days=_DAYS_AHEAD[choice])


def _kinds() -> list[Segment]:
    return [Segment(kind.value, step_kind_words(kind)) for kind in StepKind]


def _days() -> list[Segment]:
    return [
        Segment(_NO_DAY, say("Plan", "No day yet")),
        Segment(_TODAY, say("Plan", "Today")),
        Segment(_TOMORROW, say("Plan", "Tomorrow")),
        Segment(_NEXT_WEEK, say("Plan", "In a week")),
        Segment(_OTHER_DAY, say("Plan", "Another day…")),
    ]


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
