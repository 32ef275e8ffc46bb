"""Our answer to a referral: what was decided, how it gets back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.ids import CaseId
from fieldcase.domain.incoming import Reply
from fieldcase.services.answering import Answered
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import Button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.carry_box import CarryBox
from fieldcase.ui.referral.volumes import Places
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage
from fieldcase.viewmodels.incoming_review import IncomingReview


class AnswerCard(QWidget):
    """Says what happened, offers the ways to carry or send the answer."""

    def __init__(
        self, desk: Desk, review: IncomingReview, places: Places, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        state = review.state
        self._box: CarryBox | None = None
        self._open_case: Button | None = None
        if state.answered is not None and state.sheet is not None:
            sender = state.sheet.organisation.id
            self._box = CarryBox(review.carrying, places, sender, training=state.sheet.training)
            self._build(state.answered, self._box)

    def focus_first(self) -> None:
        """Stand on the first thing to do."""
        if self._open_case is not None:
            self._open_case.setFocus()
        elif self._box is not None:
            self._box.focus_first()

    def _build(self, answered: Answered, box: CarryBox) -> None:
        layout = column(self, gap=12)
        done = Banner(Tone.OK, *_words(answered))
        case_id = answered.case_id
        if case_id is not None:
            self._open_case = secondary_button(
                say("Review", "Open the case"), "folder-open", lambda: self._go(case_id)
            )
            line = FlowLayout()
            line.addWidget(self._open_case)
            done.body.addLayout(line)
        layout.addWidget(done)
        back = Card(say("Review", "Carry the answer back"), "receipt", Kind.H3)
        back.add(
            WrapLabel(
                say("Review", "They know only when they have this file. It waits in your outbox."), Kind.MUTED
            )
        )
        back.add(box)
        layout.addWidget(back)

    def _go(self, case_id: CaseId) -> None:
        self._desk.go(CasesPage(case_id))


def _words(answered: Answered) -> tuple[str, str]:
    if answered.took_entries:
        return (
            say("Review", "Taken in. What they added is in the case now."),
            say("Review", "Each entry says who wrote it."),
        )
    if answered.reply is Reply.ACCEPTED:
        return (
            say("Review", "Taken in. The answers are in the case now."),
            say("Review", "Each of them says that it came from another organisation."),
        )
    if answered.reply is Reply.DECLINED:
        return (
            say("Review", "Your answer is prepared: cannot help this time."),
            say("Review", "What they sent about the person is no longer kept here."),
        )
    if answered.reply in _FURTHER:
        return _further_words(answered.reply)
    return (
        say("Review", "Kept for later. Nothing is decided yet."),
        say("Review", "A receipt is prepared, so that the sender knows that it arrived."),
    )


_FURTHER = frozenset({Reply.NEED_INFO, Reply.STARTED, Reply.COMPLETED, Reply.DELETED, Reply.RETAINED})


def _further_words(reply: Reply) -> tuple[str, str]:
    signed = say("Review", "Your answer is prepared and signed.")
    return {
        Reply.NEED_INFO: (
            say("Review", "Your question is prepared."),
            say("Review", "Nothing is decided yet."),
        ),
        Reply.STARTED: (say("Review", "Noted: help has started."), signed),
        Reply.COMPLETED: (say("Review", "Noted: help was given."), signed),
        Reply.DELETED: (say("Review", "What they sent was deleted here."), signed),
        Reply.RETAINED: (say("Review", "It is kept, hidden from lists."), signed),
    }[reply]
