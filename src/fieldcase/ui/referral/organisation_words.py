"""An organisation in words: what it is, where, how far its key is trusted."""

from __future__ import annotations

from datetime import date

from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.forms.codelists import CodeLists
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, day_phrase, say

_ICONS = {
    "health": "hospital-duotone",
    "legal": "scales-duotone",
    "shelter": "house-duotone",
    "police": "shield-check-duotone",
    "ngo": "hand-heart-duotone",
}


def organisation_icon(organisation: Organisation) -> str:
    """Return the icon of this kind of organisation."""
    return _ICONS.get(organisation.kind, "buildings-duotone")


def place_words(organisation: Organisation, lists: CodeLists, language: str) -> str:
    """Return kind, town, languages in one line."""
    spoken = ", ".join(lists.label("language", code, language) for code in organisation.languages)
    kind = lists.label("organisation_kind", organisation.kind, language)
    return " · ".join(part for part in (kind, organisation.town, spoken) if part)


def serves_words(organisation: Organisation, lists: CodeLists, language: str) -> str:
    """Return what the organisation helps with, or nothing if that is not known."""
    served = ", ".join(lists.label("purpose", one.value, language) for one in organisation.serves)
    return say("Organisation", "Helps with: {services}", services=served) if served else ""


def key_chip(organisation: Organisation) -> ChipText:
    """Return how far the key is trusted, in a few words."""
    state = organisation.key_state
    if state is KeyState.CHECKED_IN_PERSON:
        return ChipText(say("Organisation", "Key checked in person"), Tone.OK, "seal-check")
    if state is KeyState.CHECKED_BY_CALL:
        return ChipText(say("Organisation", "Key checked by call"), Tone.OK, "seal-check")
    if state is KeyState.CHECKED_BY_VIDEO:
        return ChipText(say("Organisation", "Key checked by video"), Tone.OK, "seal-check")
    if state is KeyState.UNCHECKED:
        return ChipText(say("Organisation", "Key not checked yet"), Tone.WARN, "seal-warning")
    if state is KeyState.NO_CARD:
        return ChipText(say("Organisation", "No card yet"), Tone.NEUTRAL, "identification-card")
    if state is KeyState.CHANGED:
        return ChipText(say("Organisation", "Key changed"), Tone.BAD, "warning-octagon-fill")
    return ChipText(say("Organisation", "Key withdrawn"), Tone.BAD, "warning-octagon-fill")


def key_history(organisation: Organisation, today: date) -> str:
    """Return when the key was checked, by whom, with whom; nothing if it never was."""
    check = organisation.check
    if check is None or not organisation.can_receive:
        return ""
    day = day_phrase(check.on, today)
    if check.with_whom:
        return say(
            "Organisation",
            "Key checked by {worker} with {person}: {day}",
            worker=as_typed(check.by),
            person=as_typed(check.with_whom),
            day=day,
        )
    return say("Organisation", "Key checked by {worker}: {day}", worker=as_typed(check.by), day=day)
