"""A coloured card that says one thing: how to contact safely, a risk cue, a consent in short."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedHeading
from fieldcase.ui.common.tokens import Tone

_ICONS = {
    Tone.OK: "check-circle-fill",
    Tone.WARN: "warning-fill",
    Tone.BAD: "warning-octagon-fill",
    Tone.INFO: "info-fill",
    Tone.CONSENT: "handshake-duotone",
    Tone.NEUTRAL: "info",
}
SAFE_CONTACT_ICON = "phone-slash-fill"


class Banner(QFrame):
    """An icon, a title, a text on the ground of *tone*; more widgets go into ``body``."""

    def __init__(
        self, tone: Tone, title: str, text: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone.value)
        self.body: QVBoxLayout = column(self, gap=4, margins=14)
        self._text = WrapLabel()
        self._title = self._build(tone, icon or _ICONS[tone])
        self.say(title, text)

    def say(self, title: str, text: str = "") -> None:
        """Show another title, another text; an empty text takes no room."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def add(self, widget: QWidget) -> None:
        """Put *widget* below the text."""
        self.body.addWidget(widget)

    def _build(self, tone: Tone, icon: str) -> Heading:
        line = row(gap=8)
        colour = "primary" if tone is Tone.NEUTRAL else tone.value
        line.addWidget(IconLabel(icon, 20, colour))
        title = TintedHeading("", Kind.H3, "ink" if tone is Tone.NEUTRAL else tone.value)
        line.addWidget(title, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._text)
        return title
