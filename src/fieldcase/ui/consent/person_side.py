"""What the person sees: the question, the cards, the place to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.listen_button import ListenButton
from fieldcase.ui.common.text import Kind
from fieldcase.ui.consent.card_grid import CardGrid
from fieldcase.ui.consent.confirm_area import ConfirmArea
from fieldcase.ui.consent.leave_out import LeaveOut
from fieldcase.ui.consent.person_text import PersonLabel, direction_of, person_font
from fieldcase.ui.consent.purpose_card import PurposeCardView
from fieldcase.viewmodels.consent_talk import ConsentTalk, TalkState

_HEADING = 27
_INTRO = 18
_LISTEN_TEXT = 17


class PersonSide(Card):
    """
    Speaks the language of the consent pack in its own direction, whatever the screen speaks.

    *spacious* shows whole sentences, for a screen that belongs to the person alone.
    """

    def __init__(self, talk: ConsentTalk, *, spacious: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._talk = talk
        self._spacious = spacious
        self._heading = PersonLabel(_HEADING, bold=True)
        self._intro = PersonLabel(_INTRO)
        self._said_back = PersonLabel(_INTRO, Kind.MUTED)
        self.listen = ListenButton()
        self._grid = CardGrid()
        self._cards: tuple[PurposeCardView, ...] = ()
        self.leave_out = LeaveOut(talk)
        self.confirm = ConfirmArea(talk)
        self._build()
        self._bind()
        self._repaint()

    def cards(self) -> tuple[PurposeCardView, ...]:
        """Return the cards in the order they are shown."""
        return self._cards

    def focus_open_card(self) -> None:
        """Put the focus on the first card that nobody has decided."""
        still_open = {card.words.purpose for card in self._talk.state.cards if card.is_open}
        wanted = next((card for card in self._cards if card.purpose in still_open), None)
        if wanted is None and self._cards:
            wanted = self._cards[0]
        if wanted is not None:
            next(iter(wanted.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        body: QVBoxLayout = self.body
        body.setSpacing(10)
        top = row(gap=12)
        top.addWidget(self._heading, 1)
        top.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(top)
        body.addWidget(self._intro)
        body.addSpacing(2)
        body.addWidget(self._grid)
        body.addWidget(self.leave_out)
        self._said_back.setVisible(self._spacious)
        body.addWidget(self._said_back)
        body.addWidget(self.confirm, 1)

    def _bind(self) -> None:
        bind(self, self._talk.changed, lambda _: self._repaint())

    def _repaint(self) -> None:
        state = self._talk.state
        pack = state.pack
        self.setLayoutDirection(direction_of(pack))
        self._heading.tell(pack.heading, pack.language)
        self._intro.tell(" ".join(pack.intro), pack.language)
        self._said_back.tell(pack.words.said_back, pack.language)
        self.listen.offer(_aloud(state), pack.language, pack.words.listen)
        self.listen.setFont(person_font(pack.language, _LISTEN_TEXT))
        self._show_cards(state)
        self.leave_out.show_state(state)
        self.confirm.show_draft(state.draft, pack)

    def _show_cards(self, state: TalkState) -> None:
        wanted = tuple(card.words.purpose for card in state.cards)
        if wanted != tuple(view.purpose for view in self._cards):
            self._cards = tuple(
                PurposeCardView(card, self._talk.answer, spacious=self._spacious) for card in state.cards
            )
            self._grid.show_cards(self._cards)
        for view, card in zip(self._cards, state.cards, strict=True):
            view.show_card(card, state.pack)


def _aloud(state: TalkState) -> str:
    """Return what is read: the question, then each card; nothing of the person's own."""
    cards = (f"{card.words.word}. {card.words.sentence}" for card in state.cards)
    return "\n\n".join((state.pack.heading, " ".join(state.pack.intro), *cards))
