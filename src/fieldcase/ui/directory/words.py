"""Words for what is known about an organisation and its key."""

from __future__ import annotations

from datetime import date

from fieldcase.domain.organisation import KeyCheck, KeyState, Organisation
from fieldcase.domain.partner import AgreementKind, Profile, Served
from fieldcase.forms.codelists import CodeLists
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, day_phrase, say

SEPARATOR = " · "


def key_chip(organisation: Organisation, today: date) -> ChipText:
    """Return how far the key of *organisation* is trusted, in a few words."""
    check, state = organisation.check, organisation.key_state
    by = as_typed(check.by) if check else ""
    if state is KeyState.CHECKED_IN_PERSON and check:
        day = day_phrase(check.on, today)
        text = say("Directory", "Checked in person · {day} · {checker}", day=day, checker=by)
        return ChipText(text, Tone.OK, "seal-check")
    if state is KeyState.CHECKED_BY_CALL and check:
        day = day_phrase(check.on, today)
        text = say("Directory", "Checked by a call · {day} · {checker}", day=day, checker=by)
        return ChipText(text, Tone.OK, "seal-check")
    if state is KeyState.CHECKED_BY_VIDEO and check:
        day = day_phrase(check.on, today)
        text = say("Directory", "Checked by video · {day} · {checker}", day=day, checker=by)
        return ChipText(text, Tone.OK, "seal-check")
    return {
        KeyState.NO_CARD: ChipText(say("Directory", "No card yet"), Tone.NEUTRAL, "identification-card"),
        KeyState.UNCHECKED: ChipText(say("Directory", "Not checked yet"), Tone.WARN, "circle-dashed"),
        KeyState.CHECKED_IN_PERSON: ChipText(say("Directory", "Checked in person"), Tone.OK, "seal-check"),
        KeyState.CHECKED_BY_CALL: ChipText(say("Directory", "Checked by a call"), Tone.OK, "seal-check"),
        KeyState.CHECKED_BY_VIDEO: ChipText(say("Directory", "Checked by video"), Tone.OK, "seal-check"),
        KeyState.CHANGED: ChipText(
            say("Directory", "Key changed · blocked"), Tone.BAD, "warning-octagon-fill"
        ),
        KeyState.REVOKED: ChipText(
            say("Directory", "Key withdrawn · blocked"), Tone.BAD, "warning-octagon-fill"
        ),
    }[state]


def check_sentence(check: KeyCheck, today: date) -> str:
    """Return who compared the numbers with whom, when, how, with what result."""
    day, by = day_phrase(check.on, today), as_typed(check.by)
    whom = as_typed(check.with_whom) if check.with_whom else say("Directory", "someone there")
    if check.state is KeyState.CHECKED_IN_PERSON:
        return say(
            "Directory",
            "{day}: {checker} checked the numbers with {whom}, in person.",
            day=day,
            checker=by,
            whom=whom,
        )
    if check.state is KeyState.CHECKED_BY_CALL:
        return say(
            "Directory",
            "{day}: {checker} checked the numbers with {whom}, in a call.",
            day=day,
            checker=by,
            whom=whom,
        )
    if check.state is KeyState.CHECKED_BY_VIDEO:
        return say(
            "Directory",
            "{day}: {checker} checked the numbers with {whom}, by video.",
            day=day,
            checker=by,
            whom=whom,
        )
    return say(
        "Directory",
        "{day}: {checker} read the numbers with {whom}; they did not match.",
        day=day,
        checker=by,
        whom=whom,
    )


def list_line(organisation: Organisation, lists: CodeLists, language: str, today: date) -> str:
    """Return kind, town, languages in one line, and whether somebody should check it."""
    kind = lists.label("organisation_kind", organisation.kind, language)
    spoken = [lists.label("language", code, language) for code in organisation.languages]
    stale = say("Directory", "Check again") if organisation.profile.is_stale(today) else ""
    return SEPARATOR.join(part for part in (stale, kind, organisation.town, ", ".join(spoken)) if part)


def served_words(served: Served) -> str:
    """Return whom an organisation is there for."""
    return {
        Served.WOMEN: say("Directory", "Women"),
        Served.MEN: say("Directory", "Men"),
        Served.CHILDREN: say("Directory", "Children"),
        Served.FAMILIES: say("Directory", "Families"),
        Served.LGBTI: say("Directory", "LGBTI people"),
        Served.DISABILITY: say("Directory", "People with disabilities"),
    }[served]


def agreement_words(kind: AgreementKind) -> str:
    """Return the name of a kind of agreement."""
    return {
        AgreementKind.COOPERATION: say("Directory", "Working together"),
        AgreementKind.SHARING: say("Directory", "Sharing information"),
        AgreementKind.DATA_PROTECTION: say("Directory", "Data protection"),
    }[kind]


def freshness_chip(profile: Profile, today: date) -> ChipText:
    """Return when somebody last checked what is written."""
    if profile.checked_on is None:
        return ChipText(say("Directory", "Never checked"), Tone.WARN, "clock")
    day = day_phrase(profile.checked_on, today)
    if profile.is_stale(today):
        return ChipText(say("Directory", "Check again: {day}", day=day), Tone.WARN, "clock")
    return ChipText(say("Directory", "Checked: {day}", day=day), Tone.OK, "check")
