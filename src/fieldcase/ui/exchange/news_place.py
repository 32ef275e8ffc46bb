"""Room for what the last file said, or why it could not be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.incoming import IncomingKind, Reply
from fieldcase.services.arrived import Arrived
from fieldcase.services.recalling import Recalled
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.exchange.arrival_words import arrived_details, arrived_words, recalled_words
from fieldcase.ui.i18n import count, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import DirectoryPage
from fieldcase.viewmodels.exchange import Exchange, ExchangeState

_ABOUT_THE_SENDER = frozenset(
    {"bundle.E_SENDER_UNKNOWN", "bundle.E_SENDER_UNVERIFIED", "bundle.E_SENDER_MISMATCH"}
)


_GOOD = frozenset({IncomingKind.RECEIPT, IncomingKind.RESPONSE, IncomingKind.REFERRAL})
_MIXED = frozenset({Reply.DECLINED, Reply.NEED_INFO, Reply.RETAINED})


class NewsPlace(QWidget):
    """Stays until somebody dismisses it."""

    def __init__(self, exchange: Exchange, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._exchange = exchange
        self._desk = desk
        self._shown: tuple[FieldCaseError | None, Arrived | None, Recalled | None] = (None, None, None)
        self._layout: QVBoxLayout = column(self)
        self.hide()

    def show_state(self, state: ExchangeState) -> None:
        """Show the last message, if there is one."""
        news = (state.trouble, state.arrived, state.recalled)
        if news == self._shown:
            return
        self._shown = news
        clear(self._layout)
        self.setVisible(any(news))
        if state.trouble is not None:
            self._layout.addWidget(self._block(state.trouble))
        elif state.arrived is not None:
            self._layout.addWidget(self._answer(state.arrived))
        elif state.recalled is not None:
            self._layout.addWidget(self._with_dismiss(Banner(Tone.OK, *recalled_words(state.recalled))))

    def _block(self, error: FieldCaseError) -> MessageBlock:
        block = MessageBlock(difficulty_of(error))
        if error.code in _ABOUT_THE_SENDER:
            block.buttons.addWidget(
                secondary_button(
                    say("Exchange", "Open the directory"),
                    "address-book",
                    lambda: self._desk.go(DirectoryPage()),
                )
            )
        block.buttons.addWidget(quiet_button(say("Exchange", "Dismiss"), "x", self._exchange.dismiss))
        return block

    def _answer(self, arrived: Arrived) -> Banner:
        banner = Banner(
            Tone.OK if arrived.kind in _GOOD and arrived.reply not in _MIXED else Tone.INFO,
            arrived_words(arrived),
            arrived_details(arrived),
        )
        if arrived.also_opened:
            banner.body.addWidget(
                WrapLabel(
                    count("Exchange", "%n file(s) that had waited could be opened now.", arrived.also_opened)
                )
            )
        return self._with_dismiss(banner)

    def _with_dismiss(self, banner: Banner) -> Banner:
        line = FlowLayout()
        line.addWidget(quiet_button(say("Exchange", "Dismiss"), "x", self._exchange.dismiss))
        banner.body.addLayout(line)
        return banner
