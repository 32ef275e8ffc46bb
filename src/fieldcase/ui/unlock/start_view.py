"""The second page: made-up cases or real work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.viewmodels.first_run import FirstRun

_SIDE = 16


class StartView(FirstPageView):
    """Two large tiles; each goes on by itself."""

    def __init__(
        self, first_run: FirstRun, restore: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "notebook-duotone",
            say("First run", "How would you like to start?"),
            say("First run", "You can do the other one any time later."),
            parent,
        )
        self._practise = _choice(
            "graduation-cap-duotone",
            say("First run", "Try with made-up cases"),
            say("First run", "A practice notebook with invented people; nothing in it can reach real work."),
        )
        self._work = _choice(
            "shield-check-duotone",
            say("First run", "Set up for real work"),
            say("First run", "Your own encrypted notebook on this computer; it takes about three minutes."),
        )
        self._practise.clicked.connect(lambda _checked=False: first_run.practise())
        self._work.clicked.connect(lambda _checked=False: first_run.forward())
        self.body.addWidget(self._practise)
        self.body.addWidget(self._work)
        self._restore = quiet_button(say("Unlock", "Restore from a backup"), "floppy-disk", restore)
        self.body.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)

    def first_field(self) -> QWidget:
        """Return the tile for practice: nothing can go wrong there."""
        return self._practise

    def last_field(self) -> QWidget:
        """Return the way for a notebook that there was before."""
        return self._restore

    def primary_words(self) -> str:
        """Return nothing: the tiles go on."""
        return ""

    def busy_words(self) -> str:
        """Return what the moving bar stands for here."""
        return say("First run", "Making the practice cases")


def _choice(icon: str, title: str, sentence: str) -> Tile:
    tile = Tile(title, framed=True)
    tile.setAccessibleDescription(sentence)
    line = row(tile, gap=14, margins=_SIDE)
    line.addWidget(IconLabel(icon, 32, "primary"), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=4)
    words.addWidget(WrapLabel(title, Kind.QUESTION))
    words.addWidget(WrapLabel(sentence, Kind.MUTED))
    line.addLayout(words, 1)
    return tile
