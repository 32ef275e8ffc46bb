"""What the codes of a case are called on the screen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from fieldcase.domain.adding import Origin
from fieldcase.domain.assistance import StepKind, StepStatus
from fieldcase.domain.case import Case, CaseStatus, ContactMethod, RiskLevel, SafeContact
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.interview import AnswerSource
from fieldcase.domain.plan_approval import PlanStage
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, current_language, day_phrase, isolate, say
from fieldcase.viewmodels.case_facts import ConsentLine, Standing

_RISK_LOOK = {
    RiskLevel.CRITICAL: (Tone.BAD, "warning-octagon-fill"),
    RiskLevel.HIGH: (Tone.BAD, "warning-circle-fill"),
    RiskLevel.MEDIUM: (Tone.WARN, "warning-fill"),
    RiskLevel.LOW: (Tone.OK, "shield-check-fill"),
    RiskLevel.UNASSESSED: (Tone.NEUTRAL, "circle-dashed"),
}


def person_name(case: Case) -> str:
    """Return the alias, or the code of a person who gave none."""
    if names_are_hidden():
        return isolate(case.code)
    return case.person.alias or isolate(case.code)


def plan_stage_words(stage: PlanStage) -> str:
    """Return who is to look at a plan, or what they said."""
    words = {
        PlanStage.ASKED: say("Plan", "A supervisor was asked to look at the plan"),
        PlanStage.APPROVED: say("Plan", "A supervisor found the plan good"),
        PlanStage.SENT_BACK: say("Plan", "A supervisor sent the plan back"),
    }
    return words[stage]


def case_name(case: Case) -> str:
    """Return code and alias, as a reference inside a list."""
    code = isolate(case.code)
    return f"{code} {case.person.alias}" if case.person.alias and not names_are_hidden() else code


def risk_chip(level: RiskLevel) -> ChipText:
    """Return the level of risk in words, with icon and colour."""
    tone, icon = _RISK_LOOK[level]
    return ChipText(risk_words(level), tone, icon)


def status_words(status: CaseStatus) -> str:
    """Return where the work with a person stands."""
    words = {
        CaseStatus.INTAKE: say("Case status", "Intake"),
        CaseStatus.ACTIVE: say("Case status", "Active"),
        CaseStatus.FOLLOW_UP: say("Case status", "Follow-up"),
        CaseStatus.SUSPENDED: say("Case status", "Paused"),
        CaseStatus.CLOSED: say("Case status", "Closed"),
        CaseStatus.CLOSED_REFERRED: say("Case status", "Closed, with a partner now"),
    }
    return words[status]


def risk_words(level: RiskLevel) -> str:
    """Return the level of risk in words."""
    words = {
        RiskLevel.CRITICAL: say("Risk", "Critical risk"),
        RiskLevel.HIGH: say("Risk", "High risk"),
        RiskLevel.MEDIUM: say("Risk", "Medium risk"),
        RiskLevel.LOW: say("Risk", "Low risk"),
        RiskLevel.UNASSESSED: say("Risk", "Risk not assessed"),
    }
    return words[level]


def consent_chip(lines: tuple[ConsentLine, ...]) -> ChipText:
    """Return how many of the purposes are agreed today."""
    agreed = sum(line.standing is Standing.AGREED for line in lines)
    if all(line.standing is Standing.OPEN for line in lines):
        text = say("Case file", "Consent: not talked about")
    else:
        text = say("Case file", "Consent: {agreed} of {total}", agreed=agreed, total=len(lines))
    return ChipText(text, Tone.CONSENT, "handshake-duotone")


def standing_words(line: ConsentLine, today: date) -> str:
    """Return where one purpose stands."""
    day = day_phrase(line.said_on, today) if line.said_on else ""
    words = {
        Standing.AGREED: say("Consent card", "Yes"),
        Standing.SAID_NO: say("Consent card", "No"),
        Standing.WITHDRAWN: say("Consent card", "Taken back {day}", day=day),
        Standing.EXPIRED: say("Consent card", "Ask again"),
        Standing.OPEN: say("Consent card", "Open"),
    }
    return words[line.standing]


def contact_sentences(contact: SafeContact) -> tuple[str, ...]:
    """Return the safe-contact rule, one sentence a line."""
    lines = [_method_sentence(contact.method)]
    if contact.times:
        lines.append(say("Safe contact", "When: {times}", times=as_typed(contact.times)))
    if contact.notes:
        lines.append(say("Safe contact", "Who else may answer: {who}", who=as_typed(contact.notes)))
    if contact.leave_message is not None:
        allowed = say("Safe contact", "A message may be left.")
        forbidden = say("Safe contact", "Never leave a message.")
        lines.append(allowed if contact.leave_message else forbidden)
    if contact.code_word:
        lines.append(say("Safe contact", "Code word: {word}", word=contact.code_word))
    if contact.must_not_know:
        lines.append(say("Safe contact", "Must not know: {who}", who=as_typed(contact.must_not_know)))
    return tuple(lines)


def step_kind_words(kind: StepKind) -> str:
    """Return who does a step."""
    words = {
        StepKind.TASK: say("Plan", "Task"),
        StepKind.GIVEN_HERE: say("Plan", "Given here"),
        StepKind.BY_REFERRAL: say("Plan", "By referral"),
        StepKind.FOLLOW_UP: say("Plan", "Follow-up"),
    }
    return words[kind]


def step_status_words(status: StepStatus) -> str:
    """Return how far a step is."""
    words = {
        StepStatus.PLANNED: say("Plan", "planned"),
        StepStatus.OFFERED: say("Plan", "offered"),
        StepStatus.ACCEPTED_BY_PERSON: say("Plan", "the person said yes"),
        StepStatus.DECLINED_BY_PERSON: say("Plan", "the person said no"),
        StepStatus.IN_PROGRESS: say("Plan", "under way"),
        StepStatus.DELIVERED: say("Plan", "done"),
        StepStatus.NOT_DELIVERED: say("Plan", "did not happen"),
        StepStatus.CANCELLED: say("Plan", "called off"),
    }
    return words[status]


def print_words(kind: PrintKind) -> str:
    """Return what a paper is called here; its title on the paper says less."""
    words = {
        PrintKind.OWN_SHEET: say("Prints", "Sheet for the person"),
        PrintKind.DECISIONS: say("Prints", "What was decided"),
        PrintKind.PLAN: say("Prints", "Plan for the person"),
        PrintKind.SAFETY_PLAN: say("Prints", "Safety plan"),
        PrintKind.SUMMARY: say("Prints", "Summary of the case"),
        PrintKind.HAND_OVER: say("Prints", "Hand-over sheet"),
    }
    return words[kind]


def referral_state_words(state: ReferralState) -> str:
    """Return the state of a referral."""
    words = {
        ReferralState.PREPARED: say("Referral", "Prepared, not handed over"),
        ReferralState.SENT: say("Referral", "Handed over, no receipt yet"),
        ReferralState.RECEIVED: say("Referral", "Received"),
        ReferralState.NEEDS_INFO: say("Referral", "They ask for more"),
        ReferralState.ACCEPTED: say("Referral", "Accepted"),
        ReferralState.DECLINED: say("Referral", "Cannot help"),
        ReferralState.STARTED: say("Referral", "Service started"),
        ReferralState.COMPLETED: say("Referral", "Service given"),
        ReferralState.NO_RESPONSE: say("Referral", "No answer"),
        ReferralState.REVOKED: say("Referral", "Taken back"),
        ReferralState.CLOSED: say("Referral", "Closed"),
    }
    return words[state]


def proof_words(proof: Proof) -> str:
    """Return how a state is known."""
    words = {
        Proof.OURS: say("Referral", "written down here"),
        Proof.SIGNED_RECEIPT: say("Referral", "signed receipt"),
        Proof.REPLY_CODE: say("Referral", "answered without FieldCase, code matched"),
        Proof.TOLD: say("Referral", "told, without a receipt"),
    }
    return words[proof]


def moment_words(at: datetime, today: date) -> str:
    """Return day and time for today, the day alone for earlier."""
    local = at.astimezone()
    day = day_phrase(local.date(), today)
    if local.date() != today:
        return day
    return say("Timeline", "{day} {time}", day=day, time=isolate(f"{local:%H:%M}"))


def date_words(value: PartialDate) -> str:
    """Return a date as far as it is known."""
    if value.month is None:
        return isolate(str(value.year))
    pattern = "MMMM yyyy" if value.day is None else "d MMMM yyyy"
    day = value.earliest()
    return QLocale(current_language().locale).toString(QDate(day.year, day.month, day.day), pattern)


def origin_words(origin: Origin, sender: str, today: date) -> str:
    """Return who wrote what another office added, where, when; *sender* is the office that sent it."""
    return say(
        "Review",
        "{author}, {organisation}: {day}",
        author=isolate(origin.by),
        organisation=isolate(origin.office or sender),
        day=day_phrase(origin.at.astimezone().date(), today),
    )


def _method_sentence(method: ContactMethod) -> str:
    words = {
        ContactMethod.NOT_DISCUSSED: say("Safe contact", "Not talked about yet. Ask before you call."),
        ContactMethod.NONE: say("Safe contact", "No contact. Wait until the person comes to you."),
        ContactMethod.TEXT: say("Safe contact", "Never call. Text messages only."),
        ContactMethod.CALL: say("Safe contact", "Telephone calls are safe."),
        ContactMethod.VIA_PERSON: say("Safe contact", "Only through somebody they trust."),
        ContactMethod.VIA_ORGANISATION: say("Safe contact", "Only through the organisation they chose."),
        ContactMethod.IN_PERSON: say("Safe contact", "Never call or write. In person only."),
    }
    return words[method]


def source_words(source: AnswerSource) -> str:
    """Return who gives answers, in words."""
    words = {
        AnswerSource.PERSON: say("Answer source", "The person"),
        AnswerSource.GUARDIAN: say("Answer source", "A guardian"),
        AnswerSource.DOCUMENT: say("Answer source", "A document"),
        AnswerSource.OBSERVATION: say("Answer source", "What we observe"),
        AnswerSource.OTHER_ORGANISATION: say("Answer source", "Another organisation"),
    }
    return words[source]
