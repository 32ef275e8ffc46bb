"""A few lines to the other side, before a file is made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say

_MOST_LETTERS = 1500
_HEIGHT = 110
ASK, LAW, MORE, PASTE = "ask", "law", "more", "paste"


@dataclass(frozen=True)
class Asking:
    """What a form says of itself."""

    form: str
    """Tells its draft from those of the other forms."""
    title: str
    hint: str
    button: str


class LinesForm(Card):
    """Text of somebody's own; *save* gets it, never empty."""

    def __init__(
        self,
        asking: Asking,
        save: Callable[[str], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(asking.title, kind=Kind.H3, parent=parent)
        self._save = save
        self._close = close
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look().px(_HEIGHT))
        self.text.setAccessibleName(asking.title)
        self._button = primary_button(asking.button, "check", self._save_now)
        self.add(WrapLabel(asking.hint, Kind.MUTED), self.text)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Exchange", "Close"), "", self._discard))
        self.body.addLayout(line)
        keep_draft(self.text, f"{asking.form}.lines")
        self.text.textChanged.connect(self._repaint)
        self._repaint()

    def focus_first(self) -> None:
        """Stand in the text."""
        self.text.setFocus()

    def _words(self) -> str:
        return self.text.toPlainText().strip()[:_MOST_LETTERS]

    def _discard(self) -> None:
        drop_drafts(self)
        self._close()

    def _save_now(self) -> None:
        words = self._words()
        if words:
            drop_drafts(self)
            self._save(words)

    def _repaint(self) -> None:
        self._button.setEnabled(bool(self._words()))


def asking_for_more() -> Asking:
    """Ask the sender for what is missing."""
    return Asking(
        ASK,
        say("Review", "Ask for more"),
        say("Review", "Write only what you need to decide. Nothing is decided by asking."),
        say("Review", "Prepare this question"),
    )


def keeping_by_law() -> Asking:
    """Say why something is kept though it was taken back."""
    return Asking(
        LAW,
        say("Review", "Keep it because the law asks for it"),
        say("Review", "Name the rule in a few words. The sender reads it."),
        say("Review", "Keep it, and tell them"),
    )


def telling_more() -> Asking:
    """Answer their question by an update."""
    return Asking(
        MORE,
        say("Exchange", "Tell them more"),
        say(
            "Exchange",
            "The file holds the present answers to the same questions, as far as the person agrees today,"
            " with these lines.",
        ),
        say("Exchange", "Prepare the update"),
    )


def pasting() -> Asking:
    """Take a card or a statement as text."""
    return Asking(
        PASTE,
        say("Directory", "Paste a card or a statement"),
        say("Directory", "Scan the pattern with a telephone, then paste its text here, or type it."),
        say("Directory", "Read it"),
    )
