"""Every difficulty in three calm sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.domain.errors import (
    DeliveryError,
    FieldCaseError,
    RecoveryWordsError,
    ReplyRefusedError,
    UnknownSenderError,
)
from fieldcase.ui.common.message_block import Difficulty
from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_documents import ABOUT_DOCUMENTS
from fieldcase.ui.messages.about_files import ABOUT_CARDS, ABOUT_FILES, unknown_sender
from fieldcase.ui.messages.about_forms import ABOUT_FORMS
from fieldcase.ui.messages.about_keys import ABOUT_KEYS, about_words
from fieldcase.ui.messages.about_notebook import ABOUT_NOTEBOOK, unexpected
from fieldcase.ui.messages.about_places import ABOUT_PLACES
from fieldcase.ui.messages.about_replies import ABOUT_REPLIES, in_group
from fieldcase.ui.messages.about_statistics import ABOUT_STATISTICS
from fieldcase.ui.messages.about_work import ABOUT_WORK

WORDS = {
    **ABOUT_NOTEBOOK,
    **ABOUT_KEYS,
    **ABOUT_WORK,
    **ABOUT_FILES,
    **ABOUT_CARDS,
    **ABOUT_PLACES,
    **ABOUT_REPLIES,
    **ABOUT_FORMS,
    **ABOUT_DOCUMENTS,
    **ABOUT_STATISTICS,
}
"""By stable code; a test walks every error of the program and finds its words here."""


def difficulty_of(error: FieldCaseError) -> Difficulty:
    """Return the words for *error*, with its code as a detail for a helper."""
    words = WORDS.get(error.code, unexpected)
    facts = " ".join(f"{name}={value}" for name, value in sorted(error.facts.items()))
    happened, safe, next_step = words()
    if isinstance(error, UnknownSenderError):
        happened = unknown_sender(error.untrusted_name)
    if isinstance(error, RecoveryWordsError):
        happened = about_words(error.facts)
    group = error.facts.get("group")
    if isinstance(error, ReplyRefusedError) and isinstance(group, int) and group:
        next_step = in_group(group)
    return Difficulty(happened, safe, next_step, details=f"{error.code} {facts}".strip())


def difficulty_of_code(code: str) -> Difficulty:
    """Return the words for a code that was written down when it happened."""
    happened, safe, next_step = WORDS.get(code, unexpected)()
    return Difficulty(happened, safe, next_step, details=code)


def difficulty_of_copy(error: FieldCaseError) -> Difficulty:
    """Return the words for *error* about a backup or a card, which never lie in the outbox."""
    difficulty = difficulty_of(error)
    if isinstance(error, DeliveryError):
        return replace(difficulty, what_is_safe=say("Messages", "Nothing in your notebook was changed."))
    return difficulty
