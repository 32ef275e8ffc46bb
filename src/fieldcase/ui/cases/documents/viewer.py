"""Looks at one document: its pages, its words, or why it can only be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.domain.document import RECORDINGS
from fieldcase.ui.cases.documents.canvas import Canvas
from fieldcase.ui.cases.documents.phrases import form_words, title_words
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import IconButton, icon_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.looking import Looking, Shown

_TEXT_HEIGHT = 420


class Viewer(Card):
    """
    Shows what the view-model shows; *put_away* goes back to where it was chosen, its button says *back*.

    Keys: + and - zoom, 0 fits, R turns, page up and down go through the pages, Escape goes back.
    """

    def __init__(self, looking: Looking, put_away: Callable[[], None], back: str) -> None:
        super().__init__()
        self._looking = looking
        self._back_words = back
        self._put_away = put_away
        self._before: str = ""
        self._name = Heading("", Kind.H2)
        self._form = WrapLabel("", Kind.MUTED)
        self._tools = QWidget()
        self._page = PlainLabel("", Kind.BODY)
        self._back: IconButton
        self._on: IconButton
        self._canvas = Canvas(say("Documents", "The document"))
        self._words = QPlainTextEdit()
        self._recording = Banner(
            Tone.INFO,
            say("Documents", "Recordings cannot be played here"),
            say("Documents", "It is kept safe. To listen, save the original in a place you choose."),
        )
        self._build()
        bind(self, looking.viewed, self._repaint)

    def focus_first(self) -> None:
        """Put the focus on what is looked at."""
        for part in (self._canvas, self._words):
            if part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, turn, go through the pages."""
        run = self._keys().get(Qt.Key(event.key()))
        if run is None or event.modifiers() & ~_HARMLESS:
            super().keyPressEvent(event)
            return
        run()

    def _build(self) -> None:
        self._list = quiet_button(self._back_words, "arrow-left", self._put_away)
        self.body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._name, self._form)
        self._build_tools()
        self._words.setReadOnly(True)
        self._words.setAccessibleName(say("Documents", "The document"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look().px(_TEXT_HEIGHT))
        self.add(self._tools, self._canvas, self._words, self._recording)

    def _build_tools(self) -> None:
        self._tools.setProperty("role", "plain")
        flow = FlowLayout(self._tools, gap=6)
        smaller, larger = say("Documents", "Smaller (-)"), say("Documents", "Larger (+)")
        flow.addWidget(icon_button("minus", smaller, lambda: self._canvas.enlarge(-1)))
        flow.addWidget(icon_button("plus", larger, lambda: self._canvas.enlarge(1)))
        flow.addWidget(icon_button("corners-in", say("Documents", "Fit (0)"), self._canvas.fit))
        flow.addWidget(icon_button("arrow-clockwise", say("Documents", "Turn (R)"), self._canvas.turn))
        turn_page = self._looking.turn_page
        before, after = say("Documents", "Page before (page up)"), say("Documents", "Next page (page down)")
        self._back = icon_button("caret-up", before, lambda: turn_page(-1))
        self._on = icon_button("caret-down", after, lambda: turn_page(1))
        self._page.setMinimumHeight(self._on.sizeHint().height())
        for part in (self._back, self._on, self._page):
            flow.addWidget(part)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        pages = self._looking.shown.opened.pages if self._looking.shown is not None else 0
        return {
            Qt.Key.Key_Plus: lambda: self._canvas.enlarge(1),
            Qt.Key.Key_Equal: lambda: self._canvas.enlarge(1),
            Qt.Key.Key_Minus: lambda: self._canvas.enlarge(-1),
            Qt.Key.Key_0: self._canvas.fit,
            Qt.Key.Key_R: self._canvas.turn,
            Qt.Key.Key_PageDown: lambda: self._looking.turn_page(1),
            Qt.Key.Key_PageUp: lambda: self._looking.turn_page(-1),
            Qt.Key.Key_Home: lambda: self._looking.turn_page(-pages),
            Qt.Key.Key_End: lambda: self._looking.turn_page(pages),
            Qt.Key.Key_Escape: self._put_away,
        }

    def _repaint(self, _: object = None) -> None:
        shown = self._looking.shown
        if shown is None:
            self._before = ""
            self._canvas.show_drawing(None)
            self._words.clear()
            return
        document = shown.opened.document
        newly = document.id != self._before
        self._before = document.id
        self._name.setText(title_words(document))
        self._form.setText(form_words(document))
        if newly:
            self._canvas.begin_again()
            self._words.setPlainText(shown.words)
        self._show_parts(shown)

    def _show_parts(self, shown: Shown) -> None:
        drawn = shown.drawing is not None
        recording = shown.opened.document.media in RECORDINGS
        self._canvas.show_drawing(shown.drawing)
        self._canvas.setVisible(drawn)
        self._tools.setVisible(drawn)
        self._recording.setVisible(recording)
        self._words.setVisible(not drawn and not recording)
        pages = shown.opened.pages
        for part in (self._back, self._on, self._page):
            part.setVisible(pages > 1)
        self._back.setEnabled(shown.page > 0)
        self._on.setEnabled(shown.page < pages - 1)
        self._page.setText(say("Documents", "Page {page} of {pages}", page=shown.page + 1, pages=pages))


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
