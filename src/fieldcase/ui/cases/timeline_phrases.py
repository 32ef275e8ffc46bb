"""What an entry of the timeline says."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.assistance import StepKind
from fieldcase.domain.case import RiskLevel
from fieldcase.domain.closing import ClosingStep
from fieldcase.domain.consent import ConsentMethod
from fieldcase.domain.exceptional import ExceptionStep, Ground
from fieldcase.domain.interview import InterviewState
from fieldcase.domain.legal_tracks import Stage, Track
from fieldcase.domain.plan import Progress, Standing
from fieldcase.domain.plan_approval import PlanStage
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.ui.cases.closing_words import step_title
from fieldcase.ui.cases.exception_words import ground_words
from fieldcase.ui.cases.phrases import plan_stage_words, print_words, proof_words
from fieldcase.ui.cases.status.words import stage_words, track_words
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.viewmodels.case_file import SERVICE_LIST
from fieldcase.viewmodels.desk import Desk

Facts = dict[str, str]
LOOKS: dict[TimelineKind, tuple[str, Tone]] = {
    TimelineKind.CASE_OPENED: ("door-open", Tone.WARN),
    TimelineKind.INTERVIEW: ("chats", Tone.OK),
    TimelineKind.CONSENT: ("handshake", Tone.CONSENT),
    TimelineKind.CONSENT_WITHDRAWN: ("arrow-counter-clockwise", Tone.CONSENT),
    TimelineKind.RISK: ("warning-circle", Tone.BAD),
    TimelineKind.STEP_PLANNED: ("calendar-blank", Tone.NEUTRAL),
    TimelineKind.STEP_DELIVERED: ("check-circle", Tone.OK),
    TimelineKind.STEP_CHANGED: ("calendar-check", Tone.NEUTRAL),
    TimelineKind.NEED: ("hand-heart", Tone.NEUTRAL),
    TimelineKind.GOAL: ("flag", Tone.OK),
    TimelineKind.PLAN: ("flag", Tone.INFO),
    TimelineKind.STAY: ("bed", Tone.NEUTRAL),
    TimelineKind.NOTE: ("note-pencil", Tone.NEUTRAL),
    TimelineKind.EXCEPTION_ASKED: ("warning", Tone.WARN),
    TimelineKind.EXCEPTION_STEP: ("warning", Tone.WARN),
    TimelineKind.REFERRAL_PREPARED: ("paper-plane-tilt", Tone.INFO),
    TimelineKind.REFERRAL_STATE: ("tray", Tone.INFO),
    TimelineKind.RECEIVED_FROM: ("tray-arrow-down", Tone.INFO),
    TimelineKind.TOLD: ("chat-circle-text", Tone.INFO),
    TimelineKind.SHEET_GIVEN: ("file-text", Tone.NEUTRAL),
    TimelineKind.PEOPLE_JOINED: ("git-merge", Tone.NEUTRAL),
    TimelineKind.PEOPLE_PARTED: ("users", Tone.NEUTRAL),
    TimelineKind.OPENED_WITH_REASON: ("lock-key-open", Tone.WARN),
    TimelineKind.HANDED_ON: ("user-circle", Tone.NEUTRAL),
    TimelineKind.LEGAL: ("scales", Tone.INFO),
    TimelineKind.CLOSING: ("archive", Tone.NEUTRAL),
    TimelineKind.HOLD: ("lock-key", Tone.NEUTRAL),
}
"""Icon and colour of each kind of entry."""


def entry_title(entry: TimelineEntry) -> str:
    """Return what happened, in a few words."""
    facts = entry.facts
    titles: dict[TimelineKind, Callable[[Facts], str]] = {
        TimelineKind.CASE_OPENED: lambda _: say("Timeline", "Case opened"),
        TimelineKind.INTERVIEW: _interview_title,
        TimelineKind.CONSENT: lambda _: say("Timeline", "Consent updated"),
        TimelineKind.CONSENT_WITHDRAWN: lambda _: say("Timeline", "Changed decision"),
        TimelineKind.RISK: _risk_title,
        TimelineKind.STEP_PLANNED: lambda known: _step_title({**known, "status": "planned"}),
        TimelineKind.STEP_DELIVERED: lambda known: _step_title({**known, "status": "delivered"}),
        TimelineKind.STEP_CHANGED: lambda known: _step_title({**known, "status": _changed_to(known)}),
        TimelineKind.NEED: _need_title,
        TimelineKind.GOAL: _goal_title,
        TimelineKind.PLAN: lambda known: plan_stage_words(PlanStage(known["stage"])),
        TimelineKind.STAY: _stay_title,
        TimelineKind.NOTE: _note_title,
        TimelineKind.REFERRAL_PREPARED: lambda known: say(
            "Timeline", "Referral prepared for {organisation}", organisation=known.get("organisation", "")
        ),
        TimelineKind.REFERRAL_STATE: _referral_title,
        TimelineKind.RECEIVED_FROM: lambda known: say(
            "Timeline", "Received from {organisation}", organisation=known.get("organisation", "")
        ),
        TimelineKind.EXCEPTION_ASKED: lambda known: say(
            "Timeline",
            "Asked to share without agreement with {organisation}",
            organisation=known.get("organisation", ""),
        ),
        TimelineKind.EXCEPTION_STEP: _exception_title,
        TimelineKind.TOLD: lambda known: say(
            "Timeline", "Told {organisation} something", organisation=known.get("organisation", "")
        ),
        TimelineKind.SHEET_GIVEN: _paper_title,
        TimelineKind.PEOPLE_JOINED: lambda known: say(
            "Timeline", "Same person as in {code}", code=isolate(known.get("code", ""))
        ),
        TimelineKind.PEOPLE_PARTED: lambda known: say(
            "Timeline", "Not the person of {code} after all", code=isolate(known.get("code", ""))
        ),
        TimelineKind.OPENED_WITH_REASON: _opened_title,
        TimelineKind.HANDED_ON: lambda known: say(
            "Timeline", "Led by {name} from now on", name=known.get("to", "")
        ),
        TimelineKind.LEGAL: _legal_title,
        TimelineKind.CLOSING: lambda known: step_title(ClosingStep(known["step"])),
        TimelineKind.HOLD: _hold_title,
    }
    return titles[entry.kind](facts)


def entry_text(entry: TimelineEntry, desk: Desk) -> str:
    """Return the sentences under the title; empty when the title says it all."""
    texts: dict[TimelineKind, Callable[[Facts, Desk], str]] = {
        TimelineKind.INTERVIEW: _interview_text,
        TimelineKind.CONSENT: _consent_text,
        TimelineKind.CONSENT_WITHDRAWN: _consent_text,
        TimelineKind.RISK: _risk_text,
        TimelineKind.STEP_PLANNED: _service_text,
        TimelineKind.STEP_DELIVERED: lambda facts, _: facts.get("outcome", ""),
        TimelineKind.STEP_CHANGED: lambda facts, _: facts.get("outcome", ""),
        TimelineKind.NEED: lambda facts, desk: desk.content.code_lists.label(
            "need_domain", facts.get("domain", ""), desk.language
        ),
        TimelineKind.GOAL: lambda facts, _: facts.get("note", ""),
        TimelineKind.PLAN: lambda facts, _: facts.get("words", ""),
        TimelineKind.NOTE: lambda facts, _: facts.get("text", ""),
        TimelineKind.EXCEPTION_ASKED: lambda facts, _: ground_words(Ground(facts["ground"])),
        TimelineKind.REFERRAL_PREPARED: _prepared_text,
        TimelineKind.REFERRAL_STATE: _state_text,
        TimelineKind.TOLD: _received_text,
        TimelineKind.RECEIVED_FROM: _received_text,
        TimelineKind.OPENED_WITH_REASON: lambda facts, _: facts.get("why", ""),
        TimelineKind.CLOSING: lambda facts, _: facts.get("why", ""),
        TimelineKind.HOLD: lambda facts, _: facts.get("why", ""),
    }
    made = texts.get(entry.kind)
    return made(entry.facts, desk) if made else ""


def _note_title(facts: Facts) -> str:
    if "organisation" not in facts:
        return say("Timeline", "Note")
    return say(
        "Timeline",
        "Note by {author}, {organisation}",
        author=isolate(facts.get("author", "")),
        organisation=isolate(facts["organisation"]),
    )


def _hold_title(facts: Facts) -> str:
    if facts.get("held"):
        return say("Timeline", "Kept until further notice")
    return say("Timeline", "It need not be kept longer")


def _exception_title(facts: Facts) -> str:
    words = {
        ExceptionStep.AGREED: say("Timeline", "A second person agreed to sharing without agreement"),
        ExceptionStep.DISAGREED: say(
            "Timeline", "A second person did not agree to sharing without agreement"
        ),
        ExceptionStep.LOOKED_AT: say(
            "Timeline", "A second person looked at what was shared without agreement"
        ),
        ExceptionStep.PERSON_TOLD: say("Timeline", "The person was told what was shared without agreement"),
    }
    return words[ExceptionStep(facts["step"])]


def _opened_title(facts: Facts) -> str:
    return say("Timeline", "{name} opened the case with a reason", name=facts.get("worker", ""))


def _legal_title(facts: Facts) -> str:
    track, stage = track_words(Track(facts["track"])), stage_words(Stage(facts["stage"]))
    return say("Timeline", "{track}: {stage}", track=track, stage=stage)


def _interview_title(facts: Facts) -> str:
    if facts.get("state") == InterviewState.DONE.value:
        return say("Timeline", "Interview finished")
    return say("Timeline", "Interview paused")


def _interview_text(facts: Facts, _: Desk) -> str:
    answers, prefers_not = int(facts.get("answers", "0")), int(facts.get("prefers_not", "0"))
    sentences = [count("Timeline", "%n question(s) answered.", answers)]
    if prefers_not:
        sentences.append(count("Timeline", "%n time(s) ‘prefers not to say’.", prefers_not))
    return " ".join(sentences)


def _consent_text(facts: Facts, desk: Desk) -> str:
    sentences = []
    if facts.get("yes"):
        sentences.append(say("Timeline", "Agreed: {purposes}.", purposes=_purposes(facts["yes"], desk)))
    if facts.get("left_out"):
        less = _purposes(facts["left_out"], desk)
        sentences.append(
            say("Timeline", "Left something out of what may be told for: {purposes}.", purposes=less)
        )
    if facts.get("no"):
        sentences.append(say("Timeline", "Said no: {purposes}.", purposes=_purposes(facts["no"], desk)))
    if facts.get("withdrawn"):
        withdrawn = _purposes(facts["withdrawn"], desk)
        sentences.append(say("Timeline", "Decided not to share any more: {purposes}.", purposes=withdrawn))
    if facts.get("guardian_yes"):
        agreed = _purposes(facts["guardian_yes"], desk)
        sentences.append(say("Timeline", "The guardian agreed: {purposes}.", purposes=agreed))
    if facts.get("guardian_no"):
        against = _purposes(facts["guardian_no"], desk)
        sentences.append(say("Timeline", "The guardian said no: {purposes}.", purposes=against))
    if facts.get("method"):
        sentences.append(_method_sentence(ConsentMethod(facts["method"])))
    return " ".join(sentences)


def _method_sentence(method: ConsentMethod) -> str:
    words = {
        ConsentMethod.SIGNED: say("Timeline", "Confirmed with a signature."),
        ConsentMethod.TYPED: say("Timeline", "Confirmed in writing."),
        ConsentMethod.THUMBPRINT: say("Timeline", "Confirmed with a thumbprint."),
        ConsentMethod.SPOKEN_WITNESSED: say("Timeline", "Spoken, with a witness."),
        ConsentMethod.GUARDIAN: say("Timeline", "Confirmed by a guardian."),
    }
    return words[method]


def _risk_title(facts: Facts) -> str:
    words = {
        RiskLevel.CRITICAL: say("Timeline", "Risk assessed: critical"),
        RiskLevel.HIGH: say("Timeline", "Risk assessed: high"),
        RiskLevel.MEDIUM: say("Timeline", "Risk assessed: medium"),
        RiskLevel.LOW: say("Timeline", "Risk assessed: low"),
        RiskLevel.UNASSESSED: say("Timeline", "Risk still to be assessed"),
    }
    return words[RiskLevel(facts.get("level", RiskLevel.UNASSESSED.value))]


def _risk_text(facts: Facts, _: Desk) -> str:
    sentences = [facts.get("why", "")]
    if facts.get("asked"):
        asked = say(
            "Timeline", "A lower level waits for {supervisor} to confirm it.", supervisor=facts["asked"]
        )
        sentences.append(asked)
    if facts.get("confirmed"):
        sentences.append(say("Timeline", "Confirmed by {name}.", name=facts["confirmed"]))
    return " ".join(one for one in sentences if one)


def _changed_to(facts: Facts) -> str:
    # A step whose tick was taken back is planned again, which is told as such.
    status = facts.get("status", "")
    return "" if status == "planned" else status


def _step_title(facts: Facts) -> str:
    step = facts.get("title", "")
    words = {
        "planned": say("Timeline", "Planned: {step}", step=step),
        "delivered": say("Timeline", "Done: {step}", step=step),
        "offered": say("Timeline", "Offered: {step}", step=step),
        "accepted_by_person": say("Timeline", "The person said yes: {step}", step=step),
        "declined_by_person": say("Timeline", "The person said no: {step}", step=step),
        "in_progress": say("Timeline", "Under way: {step}", step=step),
        "not_delivered": say("Timeline", "Did not happen: {step}", step=step),
        "cancelled": say("Timeline", "Called off: {step}", step=step),
    }
    return words.get(facts.get("status", ""), say("Timeline", "Open again: {step}", step=step))


def _paper_title(facts: Facts) -> str:
    paper = print_words(PrintKind(facts.get("paper", PrintKind.OWN_SHEET.value)))
    return say("Timeline", "On paper: {paper}, copy {number}", paper=paper, number=facts.get("copy", ""))


def _stay_title(facts: Facts) -> str:
    words = {
        "expected": say("Timeline", "A bed is kept"),
        "arrived": say("Timeline", "Came to a bed here"),
        "left": say("Timeline", "Left the bed here"),
        "did_not_come": say("Timeline", "Did not come to the bed that was kept"),
    }
    return words.get(facts.get("state", ""), words["arrived"])


def _need_title(facts: Facts) -> str:
    words = {
        Standing.OPEN: say("Timeline", "Needs something"),
        Standing.MET: say("Timeline", "A need is met"),
        Standing.CANNOT_BE_MET: say("Timeline", "A need cannot be met"),
        Standing.NOT_WANTED: say("Timeline", "Does not want help with something"),
    }
    return words[Standing(facts.get("standing", Standing.OPEN.value))]


def _goal_title(facts: Facts) -> str:
    goal = facts.get("words", "")
    words = {
        Progress.IN_PROGRESS: say("Timeline", "On the way: “{goal}”", goal=goal),
        Progress.MET: say("Timeline", "Reached: “{goal}”", goal=goal),
        Progress.LET_GO: say("Timeline", "No longer a goal: “{goal}”", goal=goal),
    }
    progress = Progress(facts.get("progress", Progress.NOT_BEGUN.value))
    return words.get(progress, say("Timeline", "A goal: “{goal}”", goal=goal))


def _service_text(facts: Facts, desk: Desk) -> str:
    service = facts.get("service", "")
    which = SERVICE_LIST[StepKind(facts.get("way", StepKind.TASK.value))]
    label = desk.content.code_lists.label(which, service, desk.language) if service else ""
    return "" if label == facts.get("title") else label


def _prepared_text(facts: Facts, desk: Desk) -> str:
    return " ".join(
        (
            say("Timeline", "Purpose: {purpose}.", purpose=_purposes(facts.get("purpose", ""), desk)),
            say(
                "Timeline",
                "{shared} of {total} answers are in it.",
                shared=facts.get("shared", "0"),
                total=facts.get("total", "0"),
            ),
        )
    )


def _received_text(facts: Facts, desk: Desk) -> str:
    return say("Timeline", "Purpose: {purpose}.", purpose=_purposes(facts.get("purpose", ""), desk))


def _referral_title(facts: Facts) -> str:
    who = facts.get("organisation", "")
    words = {
        ReferralState.SENT: say("Timeline", "Referral handed over to {organisation}", organisation=who),
        ReferralState.RECEIVED: say("Timeline", "{organisation} received the referral", organisation=who),
        ReferralState.NEEDS_INFO: say("Timeline", "{organisation} asks for more", organisation=who),
        ReferralState.ACCEPTED: say("Timeline", "{organisation} accepted the referral", organisation=who),
        ReferralState.DECLINED: say("Timeline", "{organisation} cannot help", organisation=who),
        ReferralState.STARTED: say("Timeline", "{organisation} started the service", organisation=who),
        ReferralState.COMPLETED: say("Timeline", "{organisation} gave the service", organisation=who),
        ReferralState.NO_RESPONSE: say("Timeline", "No answer from {organisation}", organisation=who),
        ReferralState.REVOKED: say("Timeline", "Referral to {organisation} taken back", organisation=who),
        ReferralState.CLOSED: say("Timeline", "Referral to {organisation} closed", organisation=who),
        ReferralState.PREPARED: say("Timeline", "Referral prepared for {organisation}", organisation=who),
    }
    return words[ReferralState(facts.get("state", ReferralState.PREPARED.value))]


def _state_text(facts: Facts, desk: Desk) -> str:
    sentences = []
    if facts.get("reason"):
        reason = desk.content.code_lists.label("decline_reason", facts["reason"], desk.language)
        sentences.append(say("Timeline", "Reason: {reason}.", reason=reason))
    if facts.get("proof", Proof.OURS.value) != Proof.OURS.value:
        proof = proof_words(Proof(facts["proof"]))
        sentences.append(say("Timeline", "Known by: {proof}.", proof=proof))
    return " ".join(sentences)


def _purposes(codes: str, desk: Desk) -> str:
    lists = desk.content.code_lists
    return ", ".join(lists.label("purpose", code, desk.language) for code in codes.split(",") if code)
