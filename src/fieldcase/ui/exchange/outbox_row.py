"""One file of the outbox: where it stands, what one can do with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.referral import ReferralState
from fieldcase.domain.sending import Sending, SendingState
from fieldcase.ui.cases.elsewhere_banner import send_added_words
from fieldcase.ui.common.buttons import Button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.drafting import adopt_drafts, set_scope
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.timeline import Timeline, TimelineEntry
from fieldcase.ui.exchange.exchange_words import RowFacts, event_words, state_look, state_words
from fieldcase.ui.exchange.lines_form import LinesForm, telling_more
from fieldcase.ui.exchange.sending_view import OnItsWay, sending_of
from fieldcase.ui.exchange.take_back_form import TakeBackForm
from fieldcase.ui.exchange.told_form import ToldForm
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.carry_box import CarryBox
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.exchange import Exchange, tellable


class Drawer(Enum):
    """What is open below a row."""

    NONE = "none"
    CARRY = "carry"
    TOLD = "told"
    HISTORY = "history"
    MORE = "more"
    TAKE_BACK = "take_back"


class OutboxRow(Card):
    """A card with the state as a chip, the proof as a sentence, the next things to do as buttons."""

    def __init__(self, exchange: Exchange, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._exchange = exchange
        self._desk = desk
        self._places = places
        self._facts: RowFacts | None = None
        self._drawer = Drawer.NONE
        self._sending: Sending | None = None
        self._icon = IconLabel("paper-plane-tilt-duotone", 24, "primary")
        self._name = WrapLabel("", Kind.STRONG)
        self._detail = WrapLabel("", Kind.MUTED)
        self._chip = Chip(ChipText(""))
        self._sentence = WrapLabel("", Kind.MUTED)
        self._added = WrapLabel("", Kind.STRONG)
        self._send_added = secondary_button(send_added_words(), "note-pencil", self._added_sent)
        self._place: QVBoxLayout = column(gap=0)
        self._carry = secondary_button(
            say("Exchange", "Carry or send…"), "paper-plane-tilt", self._open_carry
        )
        self._hand_over = secondary_button(
            say("Exchange", "Mark handed over"), "handshake", self._handed_over
        )
        self._way: QVBoxLayout = column(gap=0)
        self._remind = secondary_button(say("Exchange", "I asked them again"), "bell", self._reminded)
        self._another = secondary_button(
            say("Exchange", "Ask another organisation…"), "buildings", self._ask_another
        )
        self._told = secondary_button(say("Exchange", "They told us…"), "phone", self._toggle(Drawer.TOLD))
        self._more = secondary_button(
            say("Exchange", "Tell them more…"), "chat-circle-text", self._toggle(Drawer.MORE)
        )
        self._back = quiet_button(
            say("Exchange", "Take it back…"), "arrow-counter-clockwise", self._toggle(Drawer.TAKE_BACK)
        )
        self._history = quiet_button(
            say("Exchange", "History"), "clock-counter-clockwise", self._toggle(Drawer.HISTORY)
        )
        self._build()

    def show_facts(self, facts: RowFacts) -> None:
        """Show *facts*; an open drawer stays open unless the state has moved on."""
        moved = self._facts is None or self._facts.chip != facts.chip
        if facts == self._facts:
            self._show_way(facts)
            self._keep_step_with_carrying()
            return
        self._facts = facts
        set_scope(self, self._scope())
        self._icon.show_icon(facts.icon)
        self._name.setText(facts.title)
        self._detail.setText(facts.detail)
        self._chip.say(facts.chip)
        self._sentence.setText(facts.sentence)
        self._sentence.setVisible(bool(facts.sentence))
        self._added.setText(facts.added)
        self._added.setVisible(bool(facts.added))
        self._send_added.setVisible(bool(facts.added))
        self._name_buttons(facts)
        self._show_way(facts)
        told = facts.referral is not None and bool(tellable(facts.referral))
        self._told.setVisible(told)
        self._remind.setVisible(facts.may_remind)
        self._another.setVisible(facts.may_ask_another)
        self._more.setVisible(facts.may_tell_more)
        self._back.setVisible(facts.may_take_back)
        self._carry.setVisible(facts.has_file)
        self._history.setVisible(bool(facts.events))
        if moved and self._drawer not in (Drawer.NONE, Drawer.CARRY):
            self._open(Drawer.NONE)
        self._keep_step_with_carrying()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of, if it can still be done."""
        openers = {
            Drawer.TOLD: self._told,
            Drawer.MORE: self._more,
            Drawer.TAKE_BACK: self._back,
        }
        begun = drafts.forms_of(self._scope())
        for drawer, button in openers.items():
            if drawer.value in begun and not button.isHidden():
                self._open(drawer)
                return

    def focus_first(self) -> None:
        """Stand on the first button."""
        first = self._hand_over if self._hand_over.isVisibleTo(self) else self._carry
        first.setFocus()

    def _build(self) -> None:
        top = row(gap=12)
        top.addWidget(self._icon)
        words = column(gap=2)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        top.addLayout(words, 1)
        top.addWidget(self._chip)
        self.body.addLayout(top)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._added)
        self.body.addLayout(self._way)
        actions = FlowLayout()
        for button in self._buttons():
            actions.addWidget(button)
        self.body.addLayout(actions)
        self.body.addLayout(self._place)

    def _name_buttons(self, facts: RowFacts) -> None:
        """Say to screen readers which row a button belongs to."""
        self.setAccessibleName(facts.title)
        for button in self._buttons():
            button.setAccessibleDescription(facts.title)

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self._hand_over,
            self._remind,
            self._carry,
            self._another,
            self._send_added,
            self._more,
            self._told,
            self._back,
            self._history,
        )

    def _keep_step_with_carrying(self) -> None:
        held = self._exchange.carrying.carriage
        mine = held is not None and self._facts is not None and held.bundle_id == self._facts.bundle_id
        if mine and self._drawer is not Drawer.CARRY:
            self._open(Drawer.CARRY)
        elif not mine and self._drawer is Drawer.CARRY:
            self._open(Drawer.NONE)

    def _scope(self) -> str:
        return f"file:{self._facts.bundle_id}" if self._facts is not None else ""

    def _open_carry(self) -> None:
        if self._facts is not None:
            self._exchange.carrying.take(self._facts.bundle_id)

    def _handed_over(self) -> None:
        if self._facts is not None:
            self._exchange.mark_handed_over(self._facts.bundle_id)

    def _reminded(self) -> None:
        if self._facts is not None and self._facts.referral is not None:
            self._exchange.note_reminded(self._facts.referral.id)

    def _ask_another(self) -> None:
        if self._facts is not None and self._facts.referral is not None:
            self._exchange.ask_another(self._facts.referral)

    def _added_sent(self) -> None:
        if self._facts is not None and self._facts.referral is not None:
            self._exchange.tell_more(self._facts.referral.id, self._facts.referral.message)

    def _toggle(self, drawer: Drawer) -> Callable[[], None]:
        return lambda: self._open(Drawer.NONE if self._drawer is drawer else drawer)

    def _open(self, drawer: Drawer) -> None:
        if self._drawer is Drawer.CARRY and drawer is not Drawer.CARRY:
            self._drawer = drawer
            self._let_go()
        self._drawer = drawer
        clear(self._place)
        makers: dict[Drawer, Callable[[], None]] = {
            Drawer.CARRY: self._make_carry,
            Drawer.TOLD: self._make_told,
            Drawer.HISTORY: self._make_history,
            Drawer.MORE: self._make_more,
            Drawer.TAKE_BACK: self._make_take_back,
        }
        if drawer in makers:
            makers[drawer]()
            adopt_drafts(self)

    def _let_go(self) -> None:
        held = self._exchange.carrying.carriage
        if held is not None and self._facts is not None and held.bundle_id == self._facts.bundle_id:
            self._exchange.carrying.put_down()

    def _make_carry(self) -> None:
        sheet = self._exchange.state.sheet
        if self._facts is None or sheet is None:
            return
        box = CarryBox(
            self._exchange.carrying, self._places, self._facts.organisation_id, training=sheet.training
        )
        self._place.addWidget(box)
        box.focus_first()

    def _show_way(self, facts: RowFacts) -> None:
        sheet = self._exchange.state.sheet
        sending = sending_of(sheet, facts.bundle_id) if sheet is not None else None
        under_way = sending is not None and sending.state is not SendingState.SENT
        self._hand_over.setVisible(facts.waits_for_hand and not under_way)
        if sending == self._sending:
            return
        self._sending = sending
        clear(self._way)
        if sheet is not None and sending is not None and under_way:
            if self._drawer is Drawer.CARRY:
                self._open(Drawer.NONE)
            self._way.addWidget(OnItsWay(self._exchange, sending, sheet))

    def _make_told(self) -> None:
        if self._facts is None or self._facts.referral is None:
            return
        form = ToldForm(tellable(self._facts.referral), self._save_told, self._toggle(Drawer.TOLD))
        self._place.addWidget(form)
        form.focus_first()

    def _make_more(self) -> None:
        referral = self._facts.referral if self._facts is not None else None
        if referral is not None:
            form = LinesForm(
                telling_more(),
                lambda words: self._exchange.tell_more(referral.id, words),
                self._toggle(Drawer.MORE),
            )
            self._place.addWidget(form)
            form.focus_first()

    def _make_take_back(self) -> None:
        referral = self._facts.referral if self._facts is not None else None
        if referral is not None:
            form = TakeBackForm(
                lambda reason: self._exchange.take_back(referral.id, reason),
                self._toggle(Drawer.TAKE_BACK),
                never_left=referral.state is ReferralState.PREPARED,
            )
            self._place.addWidget(form)
            form.focus_first()

    def _save_told(self, state: ReferralState, how: str) -> None:
        if self._facts is not None and self._facts.referral is not None:
            self._exchange.note_told(self._facts.referral.id, state, how)

    def _make_history(self) -> None:
        if self._facts is None:
            return
        timeline = Timeline()
        entries = []
        for event in reversed(self._facts.events):
            tone, icon = state_look(event.state)
            words = event_words(event, self._desk)
            entries.append(TimelineEntry(state_words(event.state), "", words, icon, tone))
        timeline.show_entries(entries)
        self._place.addWidget(timeline)
