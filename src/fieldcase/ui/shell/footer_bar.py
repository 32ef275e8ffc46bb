"""The last line of a page that is one of several steps."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldcase.ui.common.buttons import ButtonLook
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, hairline, row
from fieldcase.ui.common.text import ElidedLabel, Kind
from fieldcase.ui.shell.action_buttons import action_button
from fieldcase.ui.shell.page import PageFooter


class FooterBar(QFrame):
    """Shows a ``PageFooter``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._line: QHBoxLayout = row(gap=10)
        self._status = ElidedLabel("", Kind.MUTED)
        self._tick = IconLabel("check", 18, "ok")
        self._build()

    def show_footer(self, footer: PageFooter) -> None:
        """Show *footer* instead of the previous one."""
        for part in (self._status, self._tick):
            self._line.removeWidget(part)
        clear(self._line)
        self._build_line(footer)
        self.say(footer.status, saved=footer.saved)

    def say(self, status: str, *, saved: bool) -> None:
        """Change the words in the middle only; the buttons keep their focus."""
        self._status.setText(status)
        self._status.setAccessibleName(status)
        self._tick.setVisible(saved)

    def _build(self) -> None:
        outer = column(self, gap=0)
        outer.addWidget(hairline())
        outer.addLayout(self._line)
        self._line.setContentsMargins(18, 10, 18, 12)

    def _build_line(self, footer: PageFooter) -> None:
        for action in (footer.back, *footer.early):
            if action is not None:
                self._line.addWidget(action_button(action))
        self._line.addStretch(1)
        self._line.addWidget(self._tick)
        self._line.addWidget(self._status)
        self._line.addStretch(1)
        for action in footer.secondary:
            self._line.addWidget(action_button(action))
        if footer.primary is not None:
            self._line.addWidget(action_button(footer.primary, ButtonLook.PRIMARY))
