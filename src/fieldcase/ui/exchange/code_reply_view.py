"""A reply without FieldCase: what they read out or wrote is typed here, or their file is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.incoming import Reply
from fieldcase.services.arrived import Arrived
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope
from fieldcase.ui.common.layouts import FlowLayout, VScroll, clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.exchange.arrival_words import arrived_words, proof_sentence
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.referral.step_view import TroublePlace
from fieldcase.viewmodels.code_reply import CodeReply

_EXAMPLE = "7K3Q-X9AB-CDEF-GH12"
PLACE = "exchange:reply"
_MOST_LETTERS = 400
"""A whole line of an e-mail around the code may be pasted."""


class CodeReplyView(QWidget):
    """One field, two buttons; below them what was written down, or why nothing was."""

    def __init__(
        self,
        reply: CodeReply,
        choose_file: Callable[[], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._reply = reply
        self._code = QLineEdit()
        self._check = primary_button(say("Code reply", "Check the code"), "check", self._take)
        self._file = secondary_button(say("Code reply", "Open a reply file…"), "folder-open", choose_file)
        self._trouble = TroublePlace()
        self._news: QVBoxLayout = column(gap=0)
        self._shown: Arrived | None = None
        self._build(close)
        self._bind()
        self._repaint()

    def start_afresh(self) -> None:
        """Begin with an empty field."""
        self._empty()
        self._reply.forget()

    def draft_restored(self) -> None:
        """Offer to check the code that came back."""
        self._repaint()

    def focus_first(self) -> None:
        """Stand in the field."""
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, close: Callable[[], None]) -> None:
        inside = QWidget()
        layout = column(inside, gap=12)
        layout.setContentsMargins(3, 3, 8, 3)
        ask = Card(say("Code reply", "What did they read to you, or write?"), "phone")
        ask.add(
            WrapLabel(
                say(
                    "Code reply",
                    "They opened your file in a browser. Their page made a reply code of four groups with"
                    " four characters each, or a small file.",
                ),
                Kind.MUTED,
            )
        )
        label = WrapLabel(say("Code reply", "Reply code"), Kind.STRONG)
        label.setBuddy(self._code)
        self._code.setMaxLength(_MOST_LETTERS)
        self._code.setPlaceholderText(say("Code reply", "For example {code}", code=isolate(_EXAMPLE)))
        self._code.setAccessibleName(say("Code reply", "Reply code"))
        ask.add(label, self._code)
        line = FlowLayout()
        for button in (self._check, self._file, quiet_button(say("Code reply", "Close"), "", close)):
            line.addWidget(button)
        ask.body.addLayout(line)
        layout.addWidget(self._trouble)
        layout.addLayout(self._news)
        layout.addWidget(ask)
        layout.addStretch(1)
        column(self).addWidget(VScroll(inside))

    def _bind(self) -> None:
        bind(self, self._reply.changed, lambda _news: self._repaint())
        set_scope(self, PLACE)
        keep_draft(self._code, "code_reply.code")
        self._code.textEdited.connect(lambda _text: self._repaint())
        self._code.returnPressed.connect(self._take)

    def _empty(self) -> None:
        self._code.clear()
        drop_drafts(self)

    def _take(self) -> None:
        self._reply.take_code(self._code.text())

    def _repaint(self) -> None:
        state = self._reply.state
        self._check.setEnabled(bool(self._code.text().strip()) and not state.busy)
        self._file.setEnabled(not state.busy)
        self._trouble.show_trouble(state.trouble)
        if state.arrived is not self._shown:
            self._shown = state.arrived
            clear(self._news)
            if state.arrived is not None:
                self._empty()
                self._check.setEnabled(False)
                self._news.addWidget(_written_down(state.arrived))


def _written_down(arrived: Arrived) -> Banner:
    tone = Tone.OK if arrived.reply is Reply.ACCEPTED else Tone.INFO
    return Banner(tone, arrived_words(arrived), proof_sentence(arrived.proof))
