"""The fitting body for what an interview page shows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.intake.body import Body
from fieldcase.ui.intake.check_answers import CheckAnswers
from fieldcase.ui.intake.conversation_view import ConversationView
from fieldcase.ui.intake.editing_help import EditingHelp
from fieldcase.ui.intake.section_view import SectionView
from fieldcase.viewmodels.conversation import Conversation
from fieldcase.viewmodels.interview import OpenInterview


def body_for(talk: OpenInterview, conversation: Conversation, help_: EditingHelp, parent: QWidget) -> Body:
    """Return the check page, one question, or a section, its answers wired to *talk*."""
    view = talk.view
    if view.at_check:
        check = CheckAnswers(parent)
        check.show_answers(view.filled)
        check.change_wanted.connect(lambda name: _change(talk, conversation, name))
        return check
    body: ConversationView | SectionView
    if conversation.is_on:
        body = ConversationView(conversation, view.filled, help_, parent)
    else:
        body = SectionView(view.filled, view.place, help_, parent)
    body.given.connect(talk.answer)
    body.confirmed.connect(talk.recall.confirm)
    body.asked_again.connect(talk.recall.ask_again)
    body.special_chosen.connect(talk.choose_special)
    return body


def _change(talk: OpenInterview, conversation: Conversation, question: str) -> None:
    if conversation.is_on:
        conversation.look_at(question)
    talk.change(question)
