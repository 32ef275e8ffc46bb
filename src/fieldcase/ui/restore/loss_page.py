"""Before Today: this notebook is not the newest one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.services.anchor import LossKind
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.moments import moment_phrase
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.restore.panel import RestorePanel
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard
from fieldcase.viewmodels.loss import LossDecision
from fieldcase.viewmodels.restoring import Restoring

CARD_WIDTH = 620


class LossPage(QWidget):
    """What it means, what is missing, three ways on; ``lock_wanted`` leaves everything to later."""

    lock_wanted = Signal()

    def __init__(self, decision: LossDecision, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._decision = decision
        self._restoring = restoring
        self._build()
        bind(self, decision.changed, lambda _: self._tell())

    def focus_first(self) -> None:
        """Stand on the first way."""
        self._restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(self._middle)
        body = self._middle.body
        body.addWidget(IconLabel("warning-octagon-fill", 40, "warn"), 0, CENTRED)
        title = Heading(say("Loss", "This notebook is not the newest one"), Kind.TITLE)
        title.setAlignment(CENTRED)
        body.addWidget(title)
        for words in (self._what(), self._missing(), self._last(), _why()):
            if words:
                body.addWidget(WrapLabel(words))
        self._ways = QWidget()
        self._ways.setProperty("role", "plain")
        body.addWidget(self._ways)
        self._build_ways()
        self._place = column()
        self._told = column()
        body.addLayout(self._place)
        body.addLayout(self._told)

    def _build_ways(self) -> None:
        ways = column(self._ways, gap=10)
        self._restore = primary_button(say("Loss", "Look at the backups"), "floppy-disk", self._show_backups)
        go_on = secondary_button(say("Loss", "Go on with this one"), "", self._decision.go_on)
        look = secondary_button(say("Loss", "Only read"), "eye", self._decision.read_only)
        later = secondary_button(say("Loss", "Lock, decide later"), "lock", self.lock_wanted.emit)
        hints = (
            say("Loss", "The newest good one is on top; you see what is in it first."),
            say("Loss", "That you decided so is written into the record of changes."),
            say("Loss", "Nothing can be saved until you open it again."),
            say("Loss", "Ask whoever looks after your notebooks."),
        )
        for button, hint in zip((self._restore, go_on, look, later), hints, strict=True):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleDescription(hint)
            ways.addWidget(button)
            ways.addWidget(WrapLabel(hint, Kind.MUTED))

    def _what(self) -> str:
        loss = self._decision.loss
        if loss.kind is LossKind.DIFFERENT:
            return say(
                "Loss", "Somebody went on working in an older copy, or the record of changes was rewritten."
            )
        return say("Loss", "An older copy was put back, or the last saves did not survive.")

    def _missing(self) -> str:
        loss, lost = self._decision.loss, self._decision.entries_lost
        if not lost:
            return ""
        first, last = loss.present + 1, loss.expected
        numbers = isolate(f"{first}–{last}" if first < last else str(last))
        return count("Loss", "%n entry(ies) of the record are missing: {numbers}.", lost, numbers=numbers)

    def _last(self) -> str:
        loss, today = self._decision.loss, self._decision.today
        until = moment_phrase(loss.expected_at, today)
        if loss.present_at is None:
            return say("Loss", "Last worked here: {moment}.", moment=until)
        return say(
            "Loss",
            "Last worked here: {moment}. This notebook ends: {end}.",
            moment=until,
            end=moment_phrase(loss.present_at, today),
        )

    def _show_backups(self) -> None:
        clear(self._place)
        self._ways.hide()
        panel = RestorePanel(self._restoring)
        panel.left.connect(self._show_ways)
        self._place.addWidget(panel)
        self._restoring.load()
        panel.focus_first()

    def _show_ways(self) -> None:
        clear(self._place)
        self._ways.show()
        self.focus_first()

    def _tell(self) -> None:
        clear(self._told)
        if self._decision.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(self._decision.problem)))


def _why() -> str:
    return say(
        "Loss",
        "It can be a backup that somebody copied back by hand, a disk that lost what it had promised to keep,"
        " or somebody who wants to hide what was done. Nothing was changed yet.",
    )
