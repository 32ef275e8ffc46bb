"""Says above every page that the notebook is only read now, or that a part of it is damaged."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.condition import Condition, Part

_MARGINS = (24, 12, 18, 0)
"""In line with the pages below."""


class ConditionNotice(QWidget):
    """Takes no room while the disk and the file are well."""

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._condition = condition
        self._layout = column(self, gap=8)
        self._layout.setContentsMargins(*_MARGINS)
        bind(self, condition.changed, lambda _: self._repaint())
        self._repaint()

    def _repaint(self) -> None:
        clear(self._layout)
        if self._condition.only_read:
            self._layout.addWidget(self._only_read())
        if self._condition.damage is not None:
            self._layout.addWidget(self._damaged())
        self.setVisible(self._layout.count() > 0)

    def _only_read(self) -> QWidget:
        banner = Banner(
            Tone.BAD,
            say("Condition", "This notebook is only read now: the disk did not take what was to be saved."),
            say(
                "Condition",
                "What was saved before is safe. Make a backup to another disk, then have this one looked at.",
            ),
        )
        return self._with_way(banner, say("Condition", "Make a backup"))

    def _damaged(self) -> QWidget:
        parts = QLocale().createSeparatedList([part_words(part) for part in self._condition.damaged_parts])
        banner = Banner(
            Tone.BAD,
            say("Condition", "A part of this notebook is not as FieldCase wrote it."),
            say(
                "Condition",
                "It concerns: {parts}. Restore the newest backup.",
                parts=parts,
            )
            if parts
            else say("Condition", "No case is concerned. Make a new backup, and have the disk looked at."),
        )
        return self._with_way(banner, say("Condition", "Go to the backups"))

    def _with_way(self, banner: Banner, words: str) -> Banner:
        buttons = FlowLayout()
        banner.body.addLayout(buttons)
        buttons.addWidget(secondary_button(words, "floppy-disk", self._condition.open_backups))
        return banner


def part_words(part: Part) -> str:
    """Return what people call a part of the notebook."""
    words = {
        Part.CASES: say("Condition", "cases and people"),
        Part.ANSWERS: say("Condition", "answers"),
        Part.CONSENTS: say("Condition", "consents"),
        Part.WORK: say("Condition", "steps and notes"),
        Part.FILES: say("Condition", "referrals and files"),
        Part.DIRECTORY: say("Condition", "the directory"),
        Part.RECORD: say("Condition", "the record of changes"),
        Part.NOTEBOOK: say("Condition", "the notebook itself"),
    }
    return words[part]
