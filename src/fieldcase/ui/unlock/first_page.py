"""What every page of the first minutes offers the card around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.centred_card import CENTRED


class FirstPageView(QWidget):
    """A heading, a sentence, then whatever the page asks for; put that into ``body``. *icon* stands above."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.icon = icon
        self.body: QVBoxLayout = column(self, gap=8)
        for label in (Heading(title, Kind.TITLE), WrapLabel(text, Kind.MUTED)):
            label.setAlignment(CENTRED)
            self.body.addWidget(label)
        self.body.addSpacing(8)

    def focus_first(self) -> None:
        """Put the focus where one starts."""
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget:
        """Return the field one starts with."""
        return self

    def last_field(self) -> QWidget:
        """Return the field before the button that goes on."""
        return self

    def primary_words(self) -> str:
        """Return what the button that goes on says; empty when the page goes on by its own buttons."""
        return say("First run", "Next")

    def busy_words(self) -> str:
        """Return what screen readers say of the moving bar."""
        return say("First run", "Making your notebook")

    def refresh(self) -> None:
        """Show the present state; called at every change."""

    def show_missing(self) -> QWidget:
        """Say what is missing, go to the first of it; return the field."""
        return self.first_field()
