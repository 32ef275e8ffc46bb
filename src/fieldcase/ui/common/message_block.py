"""What happened, what is safe, what to do: the three lines of every difficulty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say


@dataclass(frozen=True)
class Difficulty:
    """Three sentences for people; ``details`` is for a helper: a code, never anything about a case."""

    what_happened: str
    what_is_safe: str
    what_to_do: str
    details: str = ""


class MessageBlock(Banner):
    """Shows a ``Difficulty``; stays until it is settled."""

    def __init__(
        self,
        difficulty: Difficulty,
        tone: Tone = Tone.BAD,
        on_copy: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone, difficulty.what_happened, difficulty.what_is_safe, parent=parent)
        self.add(WrapLabel(difficulty.what_to_do, Kind.STRONG))
        self.setAccessibleDescription(f"{difficulty.what_is_safe} {difficulty.what_to_do}")
        self.buttons = FlowLayout()
        self.body.addLayout(self.buttons)
        if difficulty.details and on_copy is not None:
            copy = quiet_button(say("MessageBlock", "Copy details for a helper"), "copy")
            copy.clicked.connect(lambda _checked=False: on_copy(difficulty.details))
            self.buttons.addWidget(copy)
