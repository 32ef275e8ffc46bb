"""The way back to the list, with steps to the neighbouring cases, on narrow screens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import icon_button, quiet_button
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Kind, PlainLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.case_list import CaseList


class Stepper(QWidget):
    """Shows where the chosen case stands in the list."""

    def __init__(
        self, case_list: CaseList, back: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._list = case_list
        self._back = quiet_button(say("Cases", "Cases"), "arrow-left", back)
        self._place = PlainLabel("", Kind.MUTED)
        self._before = icon_button(
            "caret-left", say("Cases", "Previous case (Alt+Up)"), partial(case_list.step, -1)
        )
        self._after = icon_button(
            "caret-right", say("Cases", "Next case (Alt+Down)"), partial(case_list.step, 1)
        )
        self._build()
        bind(self, case_list.changed, self._repaint)
        bind(self, case_list.grew, self._repaint)
        bind(self, case_list.chosen, self._repaint)
        self._repaint()

    def focus_back(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        line = row(self, gap=4)
        for part in (self._back, self._before, self._place, self._after):
            line.addWidget(part)
        line.addStretch(1)

    def _repaint(self, _: object = None) -> None:
        position = self._list.position
        self._place.setText(isolate(f"{position.number}/{position.total}") if position.number else "")
        self._before.setEnabled(position.number > 1)
        self._after.setEnabled(position.number < position.total)
