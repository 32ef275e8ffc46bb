"""The third page: the words that open the notebook."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.text import Kind
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.ui.unlock.new_passphrase_fields import NewPassphraseFields
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.first_run import FirstRun


class PassphraseView(FirstPageView):
    """Has the passphrase chosen; says that nobody can look it up."""

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(
            "key-duotone",
            say("First run", "Choose a passphrase"),
            say("First run", "Several words are stronger than one hard word, and easier to remember."),
            parent,
        )
        self._fields = NewPassphraseFields(first_run.passphrase, say("First run", "Passphrase"))
        honest = say(
            "First run",
            "Nobody can look it up, not even the makers of FieldCase. Write it on paper and keep the paper"
            " away from this computer. At the end of these pages you can make a recovery kit.",
        )
        self.body.addWidget(self._fields)
        self.body.addWidget(Remark(honest, Tone.WARN, Kind.BODY))

    def first_field(self) -> QWidget:
        """Return the first of the two fields."""
        return self._fields.first

    def last_field(self) -> QWidget:
        """Return the eye of the second field."""
        return self._fields.second.eye

    def show_missing(self) -> QWidget:
        """Go to the field that is not yet right."""
        return self._fields.insist() or self.first_field()
