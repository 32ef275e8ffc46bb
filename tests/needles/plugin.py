"""
Loaded into a run of tests: notes every word about people that the program is given to keep.

The words go down a pipe, never into a file: the files are what is searched for them afterwards.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from pytestqt.qtbot import QtBot

from fieldcase.domain.frozen import Frozen
from fieldcase.services import opening
from fieldcase.storage.cases import Cases
from fieldcase.storage.closings import Closings
from fieldcase.storage.consents import Consents
from fieldcase.storage.directory import Directory
from fieldcase.storage.disclosures import Disclosures
from fieldcase.storage.documents import Documents
from fieldcase.storage.exceptions import Exceptions
from fieldcase.storage.interview_stops import InterviewStops
from fieldcase.storage.interviews import Interviews
from fieldcase.storage.legal import LegalRecords
from fieldcase.storage.notes import Notes
from fieldcase.storage.people import People
from fieldcase.storage.plans import Plans
from fieldcase.storage.referrals import Referrals
from fieldcase.storage.risks import Risks
from fieldcase.storage.safety import Safety
from fieldcase.storage.shelters import Shelters
from fieldcase.storage.steps import Steps

PIPE = int(os.environ["NEEDLES_PIPE"])
LEAST = 6
_TELLING = re.compile(r"[A-Z\u0080-\uffff]|\S \S")
"""A capital, another script, two words: not a code of ours."""
PUBLIC = {
    "a digest or an id of ours": r"[0-9a-f]{16,}",
    "a case code": r"[A-Z]{2,4}-\d+",
    "a moment": r"\d{4}-\d\d-\d\dT.*",
    "the public key of a person": r"age1\w+",
    "the public key of a computer": r"ssh-ed25519 [A-Za-z0-9+/=]+",
    "a contact card, made to be handed out": r'\{"card_b64":.*',
    "a file name that says nothing": r"R-[0-9A-Z]{6}\.fcb",
}
"""What may be written anywhere: made by us so that it tells nobody anything, or public by its nature."""
_PUBLIC = re.compile("|".join(PUBLIC.values()), re.DOTALL)
_noted: set[str] = set()


def note(words: object) -> None:
    """Send down whatever tells something, once."""
    if isinstance(words, Frozen):
        note(words.plain())
    elif isinstance(words, dict):
        for value in words.values():
            note(value)
    elif isinstance(words, list | tuple):
        for value in words:
            note(value)
    elif isinstance(words, str) and words not in _noted and _is_telling(words):
        _noted.add(words)
        os.write(PIPE, words.encode("utf-8", "replace").replace(b"\n", b" ") + b"\n")


def _is_telling(words: str) -> bool:
    return len(words) >= LEAST and bool(_TELLING.search(words)) and not _PUBLIC.fullmatch(words)


def _noting(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def noting(self: object, *kept: Any) -> Any:  # noqa: ANN401  (passed through)
        note(kept)
        return method(self, *kept)

    return noting


KEEPERS: dict[type, tuple[str, ...]] = {
    Cases: ("add", "save"),
    Closings: ("add", "add_hold"),
    Consents: ("add",),
    Directory: ("save",),
    Disclosures: ("add", "add_recall"),
    Documents: ("add", "describe", "note_deed"),
    Exceptions: ("add", "add_step"),
    Interviews: ("add_answers",),
    InterviewStops: ("add",),
    LegalRecords: ("add",),
    Notes: ("add",),
    People: ("save", "add_alias"),
    Plans: ("note_need", "add_goal", "review_goal", "add_approval"),
    Referrals: ("save", "add_event"),
    Risks: ("add", "approve"),
    Safety: ("keep_from", "answer_plan"),
    Shelters: ("save_house", "add_bed", "save_stay", "add_note", "save_task"),
    Steps: ("save",),
}
"""Where words about people are put into the notebook."""
for room, ways_in in KEEPERS.items():
    for name in ways_in:
        setattr(room, name, _noting(getattr(room, name)))

_key_clicks = QtBot.keyClicks


def _noting_passphrase(opener: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(opener)
    def opened(sealed: bytes, passphrase: str, *rest: Any) -> Any:  # noqa: ANN401  (passed through)
        note(passphrase)
        return opener(sealed, passphrase, *rest)

    return opened


def _typed(widget: Any, words: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401  (passed through)
    note(words)
    return _key_clicks(widget, words, *rest, **more)


for name in ("open_user_secret", "open_for_session"):
    if hasattr(opening, name):
        setattr(opening, name, _noting_passphrase(getattr(opening, name)))
setattr(QtBot, _key_clicks.__name__, staticmethod(_typed))
