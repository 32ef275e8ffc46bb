"""Text in the colour of what it means."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.text import Heading, Kind, WrapLabel


class TintedHeading(Heading):
    """A heading in the colour of the token *colour*, such as ``"warn"``."""

    def __init__(self, text: str, kind: Kind, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setProperty("ink", colour)


class TintedLabel(WrapLabel):
    """A text in the colour of the token *colour*, such as ``"bad"`` for what is overdue."""

    def __init__(self, text: str, kind: Kind, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setProperty("ink", colour)
