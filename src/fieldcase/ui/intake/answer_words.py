"""Answers, reminders, states of saving in words."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.errors import Reason
from fieldcase.forms.reply import AnswerValue, Attachment, Signature, rows_in
from fieldcase.ui.common.safe_address import safe_address_words
from fieldcase.ui.i18n import count, current_language, say
from fieldcase.viewmodels.answer_keeper import AnswerKeeper, SaveState
from fieldcase.viewmodels.filled_form import CheckedLine
from fieldcase.viewmodels.risk_cues import RiskCue

_BETWEEN = " · "
_MINUTE = 60
_HOUR = 3600


def answer_words(line: CheckedLine) -> str:
    """Return an answer as the check page shows it; an open question says so."""
    if line.reply is None:
        return line.other or say("Answers", "Still open")
    value = line.reply.value
    if value is None:
        return special_words(line.reply.state)
    if isinstance(value, bool):
        return say("Answers", "Yes") if value else say("Answers", "No")
    if isinstance(value, PartialDate):
        return date_words(value)
    words = list(line.labels) or [plain_words(value)]
    return _BETWEEN.join([*words, line.other] if line.other else words)


def plain_words(value: AnswerValue) -> str:
    """Return a value that needs no list to be read."""
    match value:
        case Attachment():
            return value.name
        case Signature():
            return say("Answers", "Signed")
        case Decimal():
            return QLocale(current_language().locale).toString(float(value), "f", -min(0, _exponent(value)))
        case tuple() if rows_in(value):
            return count("Answers", "%n entry(s)", len(value))
        case _:
            return str(value)


def computed_words(value: AnswerValue) -> str:
    """Return what a calculation came to."""
    if value is None:
        return say("Answers", "Not known yet")
    if isinstance(value, bool):
        return say("Answers", "Yes") if value else say("Answers", "No")
    return date_words(value) if isinstance(value, PartialDate) else plain_words(value)


def special_words(state: AnswerState) -> str:
    """Return a special answer in words."""
    if state is AnswerState.PREFERS_NOT:
        return say("Answers", "Prefers not to say")
    if state is AnswerState.UNKNOWN:
        return say("Answers", "Does not know")
    if state is AnswerState.NOT_ASKED:
        return say("Answers", "Not asked today")
    return say("Answers", "Does not apply")


def date_words(date: PartialDate) -> str:
    """Return a date with as much as is known of it."""
    locale = QLocale(current_language().locale)
    if date.month is None:
        return str(date.year)
    if date.day is None:
        return locale.toString(QDate(date.year, date.month, 1), "MMMM yyyy")
    return locale.toString(QDate(date.year, date.month, date.day), "d MMMM yyyy")


def problem_words(reason: Reason) -> str:
    """Return what stands out in an answer; it is saved all the same."""
    if reason is Reason.NEEDED_TO_SEND:
        return say("Answers", "Needed to send a referral. It can wait.")
    if reason is Reason.TOO_LONG:
        return say("Answers", "This is longer than the others can read. A shorter version helps.")
    if reason is Reason.OUT_OF_RANGE:
        return say("Answers", "This number looks unusual. Please look at it once more.")
    if reason is Reason.IMPOSSIBLE_DATE:
        return say("Answers", "This date looks unusual. Please look at it once more.")
    if reason is Reason.CONSTRAINT:
        return say("Answers", "This answer stands out. Please look at it once more.")
    if reason is Reason.SAFE_ADDRESS:
        return safe_address_words()
    if reason is Reason.UNKNOWN_CODE:
        return say("Answers", "This choice is from an older list. It stays as it is.")
    return say("Answers", "This answer looks unusual. Please look at it once more.")


def saving_words(keeper: AnswerKeeper, now: datetime) -> str:
    """Return what is known about saving, for the foot of the page."""
    if keeper.state is SaveState.SAVING:
        return say("Saving", "Saving…")
    if keeper.state is SaveState.NOT_SAVED:
        return say("Saving", "Not saved yet; everything is still on this screen")
    if keeper.state is SaveState.NOTHING or keeper.saved_at is None:
        return say("Saving", "Every answer is saved as it is given")
    return _saved_words(int((now - keeper.saved_at).total_seconds()))


def cue_words(cue: RiskCue) -> str:
    """Return what to keep in mind."""
    if cue is RiskCue.NOT_PRIVATE:
        return say("Risk cue", "They cannot talk freely here. Find another place or time before going on.")
    if cue is RiskCue.NOT_SAFE_TONIGHT:
        return say("Risk cue", "They do not feel safe tonight. Look for a safe place before going on.")
    if cue is RiskCue.HEALTH_CANNOT_WAIT:
        return say("Risk cue", "Something about their health cannot wait. Offer care now, ask later.")
    if cue is RiskCue.MAY_BE_A_CHILD:
        return say("Risk cue", "They may be a child. Bring in a guardian before going on.")
    if cue is RiskCue.SOMEBODY_MUST_NOT_KNOW:
        return say("Risk cue", "Somebody must not know. Look at this again before every call or referral.")
    if cue is RiskCue.DOCUMENTS_KEPT:
        return say("Risk cue", "Somebody kept their documents. There may be other ways; do not promise.")
    return say("Risk cue", "They may know who arranged it. Ask in Risk & safety, not here.")


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _saved_words(seconds: int) -> str:
    if seconds < 1:
        return say("Saving", "Saved on this computer just now")
    if seconds < _MINUTE:
        return say("Saving", "Saved on this computer {seconds} s ago", seconds=seconds)
    if seconds < _HOUR:
        return count("Saving", "Saved on this computer %n minute(s) ago", seconds // _MINUTE)
    return say("Saving", "Saved on this computer")
