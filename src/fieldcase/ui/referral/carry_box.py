"""Carry one file of the outbox, with its own buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.carry_panel import CarryPanel
from fieldcase.ui.referral.carry_words import carry_words, gone_words
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels.carrying import Carrying, CarryStage


class CarryBox(QWidget):
    """Choose a way, write or send, say that it was handed over."""

    def __init__(
        self,
        carrying: Carrying,
        places: Places,
        organisation_id: OrganisationId,
        *,
        training: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._carrying = carrying
        self._panel = CarryPanel(carrying, places)
        self._carry = primary_button(carry_words(None, again=False), "floppy-disk", self._carry_now)
        self._hand_over = secondary_button(gone_words(None), "handshake", carrying.mark_handed_over)
        self._close = quiet_button(say("Carry", "Close"), "", carrying.put_down)
        self._was_writing = False
        self._build()
        self._panel.show_training(training=training)
        self._panel.show_organisation(organisation_id)
        self._panel.changed.connect(self._repaint)
        bind(self, carrying.changed, lambda _news: self._repaint())
        self._repaint()

    def focus_first(self) -> None:
        """Stand on the first place."""
        self._panel.focus_first()

    def _build(self) -> None:
        layout = column(self, gap=10)
        layout.addWidget(self._panel)
        line = FlowLayout()
        for button in (self._carry, self._hand_over, self._close):
            line.addWidget(button)
        layout.addLayout(line)

    def _carry_now(self) -> None:
        target = self._panel.target()
        if target is not None:
            self._carrying.carry(target)

    def _repaint(self) -> None:
        held = self._carrying.carriage
        if held is None:
            return
        self._panel.repaint_state()
        target = self._panel.target()
        writing = held.stage is CarryStage.WRITING
        again = held.stage in (CarryStage.WRITTEN, CarryStage.HANDED_OVER)
        self._carry.say(carry_words(target.channel if target is not None else None, again=again))
        self._carry.setEnabled(target is not None and not writing)
        self._hand_over.say(gone_words(held.channel))
        self._hand_over.setVisible(held.stage not in (CarryStage.HANDED_OVER, CarryStage.ON_ITS_WAY))
        self._hand_over.setEnabled(not writing)
        if self._was_writing and held.stage is CarryStage.WRITTEN:
            # The button that was pressed slept meanwhile and lost the focus: this is the next thing to do.
            self._hand_over.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_writing = writing
