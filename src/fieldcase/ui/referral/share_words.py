"""Answers that may travel, in words: what they are called, what they say, why some stay here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, ContactMethod
from fieldcase.domain.consent import Decision, Withheld
from fieldcase.domain.document import DocumentKind, Media
from fieldcase.domain.sharing import ShareItem, WithheldItem
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from fieldcase.ui.cases.documents.phrases import kind_and_form, kind_words, shown_title
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import WizardState


@dataclass(frozen=True)
class Fact:
    """A label with its value, or with the reason why it stays here."""

    label: str
    value: str


def case_name(case: Case) -> str:
    """Return code, then alias if the person gave one."""
    code = isolate(case.code)
    return f"{code} {case.person.alias}" if case.person.alias and not names_are_hidden() else code


def item_label(item: ShareItem) -> str:
    """Return what an item is called."""
    if item.key == CASE_CODE_KEY:
        return say("Shared items", "Case code")
    if item.key == SAFE_CONTACT_KEY:
        return say("Shared items", "Safe contact rules")
    return shown_title(item.label, _kind(item)) if item.document else item.label


def item_value(item: ShareItem, desk: Desk) -> str:
    """Return what an item says, as people read it."""
    if item.key == SAFE_CONTACT_KEY:
        return safe_contact_words(item, desk)
    if item.document is not None:
        return _document_words(item)
    if item.state is AnswerState.PREFERS_NOT:
        return say("Shared items", "prefers not to say")
    if item.key == CASE_CODE_KEY:
        return isolate(item.value)
    if item.code in ("true", "false"):
        return say("Shared items", "Yes") if item.code == "true" else say("Shared items", "No")
    return item.value


def safe_contact_words(item: ShareItem, desk: Desk) -> str:
    """Return the rule how to reach the person, as it travels."""
    rule = _facts(item)
    method = str(rule.get("method") or ContactMethod.NOT_DISCUSSED)
    if method == ContactMethod.NOT_DISCUSSED:
        first = say("Shared items", "Not talked about yet. Ask us before you contact the person.")
    else:
        first = desk.content.code_lists.label("contact_method", method, desk.language)
    parts = [first, str(rule.get("times") or ""), str(rule.get("who_may_answer") or "")]
    if rule.get("leave_message") is False:
        parts.append(say("Shared items", "Leave no message"))
    if secret := str(rule.get("must_not_know") or ""):
        parts.append(say("Shared items", "Must not know: {people}", people=secret))
    return " · ".join(part for part in parts if part)


def withheld_facts(state: WizardState, desk: Desk) -> list[Fact]:
    """Return what they will not see, one line a section of the interview, with the reason."""
    if state.preparation is None:
        return []
    facts: dict[tuple[str, str], Fact] = {}
    for withheld in state.preparation.offer.withheld:
        title = _title(withheld.item)
        reason = reason_words(withheld, desk, state.today)
        facts.setdefault((title, reason), Fact(title, reason))
    for decision in state.said_no:
        purpose = desk.content.code_lists.label("purpose", decision.purpose.value, desk.language)
        day = day_phrase(decision.decided_at.date(), state.today)
        if decision.decision is Decision.NO:
            reason = say("Shared items", "said no: {day}", day=day)
        else:
            reason = say("Shared items", "taken back: {day}", day=day)
        facts[purpose, reason] = Fact(purpose, reason)
    notes = Fact(say("Shared items", "Your notes"), say("Shared items", "never shared"))
    return [*facts.values(), notes]


def reason_words(withheld: WithheldItem, desk: Desk, today: date) -> str:
    """Return why something stays here."""
    if withheld.because is Withheld.COVERED_ELSEWHERE:
        lists = desk.content.code_lists
        purposes = ", ".join(lists.label("purpose", one.value, desk.language) for one in withheld.covered_by)
        return say("Shared items", "covered by: {purposes}", purposes=purposes)
    if withheld.because is Withheld.NEVER_SHARED:
        return say("Shared items", "never shared")
    if withheld.because is Withheld.CANNOT_TRAVEL:
        return say("Shared items", "recordings cannot travel")
    if withheld.because is Withheld.NOT_NEEDED:
        return say("Shared items", "not needed for this")
    if withheld.because is Withheld.LEFT_OUT:
        return say("Shared items", "the person left this out")
    if withheld.because in (Withheld.GUARDIAN_NOT_ASKED, Withheld.GUARDIAN_SAID_NO):
        return say("Shared items", "the guardian has not agreed")
    if withheld.said_on is not None:
        return say("Shared items", "not agreed: {day}", day=day_phrase(withheld.said_on, today))
    return say("Shared items", "not talked about yet")


def _title(item: ShareItem) -> str:
    if item.document is not None:
        return say("Shared items", "Documents: {kind}", kind=kind_words(_kind(item)))
    return item.page or item_label(item)


def _document_words(item: ShareItem) -> str:
    media = str(_facts(item).get("media"))
    return kind_and_form(_kind(item), Media(media)) if media in set(Media) else kind_words(_kind(item))


def _kind(item: ShareItem) -> DocumentKind:
    kind = str(_facts(item).get("kind"))
    return DocumentKind(kind) if kind in set(DocumentKind) else DocumentKind.OTHER


def _facts(item: ShareItem) -> dict[str, object]:
    try:
        untrusted_facts = json.loads(item.code)
    except ValueError:
        return {}
    return untrusted_facts if isinstance(untrusted_facts, dict) else {}
