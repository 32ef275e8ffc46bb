"""The way in from paper, beside the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.recover_page import recovery_field


class WordsWay(QWidget):
    """A button that opens the field for recovery words; a copy that nothing else opens opens it as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._build()

    @property
    def typed(self) -> str:
        """The words, where the field is open."""
        return "" if self._kit.isHidden() else self._field.toPlainText().strip()

    def offer(self, *, wanted: bool) -> None:
        """Show the button where the words are one way of two."""
        self._offer.setVisible(wanted and self._kit.isHidden())

    def ask(self) -> None:
        """Open the field, ready to type."""
        self._kit.show()
        self._offer.hide()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        body = column(self, gap=6)
        self._offer = quiet_button(say("Restore", "Use the recovery words instead"), "key", self.ask)
        self._kit = QWidget()
        self._kit.setProperty("role", "plain")
        name = say("Restore", "Recovery words, in their order")
        label = PlainLabel(name, Kind.STRONG)
        self._field = recovery_field(name)
        label.setBuddy(self._field)
        hint = say("Restore", "24 words, or two of the three shares; four letters of a word are enough.")
        inside = column(self._kit, gap=6)
        for widget in (label, self._field, WrapLabel(hint, Kind.MUTED)):
            inside.addWidget(widget)
        self._kit.hide()
        body.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._kit)
