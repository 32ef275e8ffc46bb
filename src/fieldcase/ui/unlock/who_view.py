"""The last page: who works here."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.user import Role
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.first_run import PREFIX_LONGEST, Beginner, FirstRun, Missing

EXAMPLE_PREFIX = "NR"
EXAMPLE_NUMBER = "048217"


class WhoView(FirstPageView):
    """Asks for name, role, organisation, case prefix; a missing one is named under its field."""

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(
            "identification-card-duotone",
            say("First run", "Who works here?"),
            say("First run", "Your notebook signs what you send with your organisation's name."),
            parent,
        )
        self._first_run = first_run
        self._asked = False
        self._remarks: dict[Missing, QVBoxLayout] = {}
        self._build()
        self._fill(first_run.beginner)
        self._bind()

    def first_field(self) -> QWidget:
        """Return the field for the name."""
        return self._name

    def last_field(self) -> QWidget:
        """Return the tick at the end."""
        return self._show_name

    def primary_words(self) -> str:
        """Say what the last button does."""
        return say("First run", "Make my notebook")

    def refresh(self) -> None:
        """Show the example, then what is missing once somebody wanted to go on."""
        prefix = self._first_run.beginner.case_prefix.upper() or EXAMPLE_PREFIX
        code = isolate(f"{prefix}-{EXAMPLE_NUMBER}")
        self._example.setText(
            say("First run", "Two to four letters, A to Z. A case is then called {code}.", code=code)
        )
        missing = self._first_run.missing if self._asked else ()
        for kind, place in self._remarks.items():
            clear(place)
            if kind in missing:
                place.addWidget(Remark(_missing_words(kind), Tone.BAD))

    def show_missing(self) -> QWidget:
        """Go to the first field that is empty."""
        self._asked = True
        self.refresh()
        fields = {
            Missing.WORKER_NAME: self._name,
            Missing.ORGANISATION: self._organisation,
            Missing.CASE_PREFIX: self._prefix,
        }
        field = fields[self._first_run.missing[0]]
        field.setFocus()
        return field

    def _build(self) -> None:
        self._name, self._organisation, self._prefix = QLineEdit(), QLineEdit(), QLineEdit()
        self._prefix.setMaxLength(PREFIX_LONGEST)
        self._example = WrapLabel("", Kind.MUTED)
        self._add_field(
            say("First run", "Your name at work"),
            self._name,
            WrapLabel(say("First run", "As colleagues know you; a first name is enough."), Kind.MUTED),
            Missing.WORKER_NAME,
        )
        self._build_roles()
        self._add_field(
            say("First run", "Your organisation"),
            self._organisation,
            WrapLabel(say("First run", "Partners read it on the files you send."), Kind.MUTED),
            Missing.ORGANISATION,
        )
        self._add_field(
            say("First run", "Letters in front of case numbers"),
            self._prefix,
            self._example,
            Missing.CASE_PREFIX,
        )
        self._show_name = Check(say("First run", "Show my name on the unlock page"))
        self.body.addWidget(self._show_name)

    def _build_roles(self) -> None:
        question = say("First run", "What you do")
        self.body.addWidget(WrapLabel(question, Kind.STRONG))
        self._roles = ChoiceGroup(question, _roles(), columns=1)
        self.body.addWidget(self._roles)
        self.body.addSpacing(6)

    def _add_field(self, name: str, field: QLineEdit, hint: WrapLabel, missing: Missing) -> None:
        label = WrapLabel(name, Kind.STRONG)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self._remarks[missing] = column()
        for widget in (label, hint, field):
            self.body.addWidget(widget)
        self.body.addLayout(self._remarks[missing])
        self.body.addSpacing(6)

    def _fill(self, beginner: Beginner) -> None:
        self._name.setText(beginner.worker_name)
        self._organisation.setText(beginner.organisation)
        self._prefix.setText(beginner.case_prefix)
        self._roles.choose((beginner.role.value,))
        self._show_name.setChecked(beginner.show_name)

    def _bind(self) -> None:
        for field in (self._name, self._organisation, self._prefix):
            field.textEdited.connect(lambda _text: self._describe())
        self._roles.changed.connect(self._describe)
        self._show_name.toggled.connect(lambda _checked: self._describe())

    def _describe(self) -> None:
        # Pressing the chosen role again takes it back: somebody always does something here, so it stays.
        role = Role(next(iter(self._roles.chosen()), self._first_run.beginner.role.value))
        self._roles.choose((role.value,))
        self._first_run.describe(
            Beginner(
                worker_name=self._name.text(),
                role=role,
                organisation=self._organisation.text(),
                case_prefix=self._prefix.text().strip(),
                show_name=self._show_name.isChecked(),
            )
        )


def _roles() -> tuple[Choice, ...]:
    return (
        Choice(Role.WORKER, say("First run", "I meet people outside and talk with them")),
        Choice(Role.SHELTER, say("First run", "I work in a shelter, by day or by night")),
        Choice(Role.CASE_MANAGER, say("First run", "I follow cases and refer people to other services")),
        Choice(Role.SUPERVISOR, say("First run", "I look after colleagues and their cases")),
    )


def _missing_words(missing: Missing) -> str:
    words = {
        Missing.WORKER_NAME: say("First run", "Please write a name; initials will do."),
        Missing.ORGANISATION: say("First run", "Please write the name of your organisation."),
        Missing.CASE_PREFIX: say("First run", "Please write two to four letters, A to Z."),
    }
    return words[missing]
