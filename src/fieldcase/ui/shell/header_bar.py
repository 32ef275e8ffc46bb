"""The first line of the window: where one is, what one can do here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook, IconButton
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.shell.action_buttons import action_button
from fieldcase.ui.shell.page import PageHeader
from fieldcase.ui.tab_order import read_in_order


class _Title(WrapLabel):
    """On one line while there is room, on several at large text; never cut off."""

    def sizeHint(self) -> QSize:
        """Return room for all of it on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height())


class HeaderBar(QWidget):
    """Shows a ``PageHeader`` with search, Hide, Lock."""

    hide_requested = Signal()
    lock_requested = Signal()
    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _Title("", Kind.TITLE)
        self._subtitle = WrapLabel("", Kind.MUTED)
        self._crumbs: QHBoxLayout = row(gap=2)
        self._chips: QHBoxLayout = row(gap=6)
        self._actions: QHBoxLayout = row(gap=8)
        self._search = SearchField(
            say("Header", "Search or jump to…   Ctrl K"), say("Header", "Search or jump to a page")
        )
        self._practice = Chip(ChipText(say("Header", "Practice"), Tone.WARN, "graduation-cap"))
        self._hide = IconButton("eye-slash", say("Header", "Hide the screen"))
        self._lock = IconButton("lock-key", say("Header", "Lock the notebook (Ctrl+L)"))
        self._build()
        self._bind()

    def show_header(self, header: PageHeader) -> None:
        """Show *header* instead of the previous one."""
        self._title.setText(header.title)
        self._subtitle.setText(header.subtitle)
        self._subtitle.setVisible(bool(header.subtitle))
        self._show_crumbs(header)
        clear(self._chips)
        for chip in header.chips:
            self._chips.addWidget(Chip(chip))
        clear(self._actions)
        for action in header.secondary:
            self._actions.addWidget(action_button(action))
        if header.primary is not None:
            self._actions.addWidget(action_button(header.primary, ButtonLook.PRIMARY))
        self._search.setVisible(header.search)
        # Buttons made now would be reached after everything else in the window.
        read_in_order(self)

    def show_practice(self, practising: bool) -> None:
        """Show the word that says nothing here is real."""
        self._practice.setVisible(practising)

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def focus_title(self) -> None:
        """Let screen readers say the title after a page has changed."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def search_text(self) -> str:
        """Return what is written in the search field."""
        return self._search.text()

    def clear_search(self) -> None:
        """Empty the search field without searching."""
        blocked = self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(blocked)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the search field again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _build(self) -> None:
        outer: QVBoxLayout = column(self, gap=2)
        outer.setContentsMargins(24, 12, 18, 8)
        line = row(gap=8)
        line.addLayout(self._crumbs)
        line.addWidget(self._title)
        line.addLayout(self._chips)
        line.addStretch(1)
        line.addWidget(self._practice)
        line.addWidget(self._search, 4)
        line.addLayout(self._actions)
        line.addSpacing(4)
        line.addWidget(self._hide)
        line.addWidget(self._lock)
        outer.addLayout(line)
        outer.addWidget(self._subtitle)
        self._title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._practice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure()
        self._subtitle.hide()
        self._practice.hide()

    def _measure(self) -> None:
        self._search.setMinimumWidth(look().px(110))
        self._search.setMaximumWidth(look().px(280))

    def _bind(self) -> None:
        self._hide.clicked.connect(lambda _checked=False: self.hide_requested.emit())
        self._lock.clicked.connect(lambda _checked=False: self.lock_requested.emit())
        self._search.textEdited.connect(self.search_requested.emit)
        self._search.returnPressed.connect(lambda: self.search_requested.emit(self._search.text()))

    def _show_crumbs(self, header: PageHeader) -> None:
        clear(self._crumbs)
        for crumb in header.crumbs:
            button = Button(crumb.text, ButtonLook.CRUMB)
            button.clicked.connect(lambda _checked=False, go=crumb.run: go())
            self._crumbs.addWidget(button)
            self._crumbs.addWidget(IconLabel("caret-right", 16, "ink2"))
