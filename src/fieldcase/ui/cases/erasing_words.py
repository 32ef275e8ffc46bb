"""What erasing a person is called on the screen, and what the certificate says."""

from __future__ import annotations

from datetime import date, datetime

from fieldcase.domain.closing import ClosingReason
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.disclosure import RecallStep
from fieldcase.domain.erasing import Copy, Ground, PartErased
from fieldcase.services.certificates import CertificateText
from fieldcase.services.erasing import Certificate
from fieldcase.ui.cases.closing_words import reason_words
from fieldcase.ui.cases.phrases import date_words
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import count, isolate, say


def ground_words(ground: Ground) -> str:
    """Return why somebody is erased."""
    words = {
        Ground.KEPT_LONG_ENOUGH: say("Erasing", "It was kept long enough"),
        Ground.PERSON_WISHES: say("Erasing", "The person wishes it"),
        Ground.MISTAKE: say("Erasing", "It was written down by mistake"),
    }
    return words[ground]


def part_words(part: PartErased, number: int) -> str:
    """Return how much of one kind goes."""
    words = {
        PartErased.CASES: count("Erasing", "%n case(s), with the code and every name", number),
        PartErased.ANSWERS: count("Erasing", "%n answer(s) from interviews", number),
        PartErased.NOTES: count("Erasing", "%n note(s)", number),
        PartErased.DOCUMENTS: count("Erasing", "%n document(s)", number),
        PartErased.DECISIONS: count("Erasing", "%n decision(s) about sharing", number),
        PartErased.STEPS: count("Erasing", "%n step(s) of the plan", number),
        PartErased.REFERRALS: count("Erasing", "%n referral(s), with the sealed files in the outbox", number),
        PartErased.RECEIVED: count("Erasing", "%n referral(s) that came from others", number),
        PartErased.HOUSE_NOTES: count(
            "Erasing", "%n note(s) or task(s) of a house that name the person", number
        ),
    }
    return words[part]


def what_else_goes() -> tuple[str, ...]:
    """Return what goes uncounted."""
    return (
        say(
            "Erasing",
            "Risk, safety plan, needs, goals, status, stays, timeline, drafts, what the search knows.",
        ),
        say("Erasing", "Every older backup on this computer; a new one is made at once, without the person."),
        say("Erasing", "The key of the notebook changes, so that nothing left on the disk can be opened."),
    )


def what_stays() -> tuple[str, ...]:
    """Return what does not go."""
    return (
        say("Erasing", "Other people, organisations, houses, forms."),
        say("Erasing", "The record of changes: who did what when, without a word of what was said."),
        say("Erasing", "A certificate without a name: code, year, counts, who asked, who did it."),
        say("Erasing", "What colleagues wrote about the person in the cases of others."),
        say(
            "Erasing",
            "Tables of numbers that left already, which tell of groups; the person is counted no longer.",
        ),
    )


def copy_words(copy: Copy) -> str:
    """Return who has a copy, and whether they deleted it."""
    who, day = copy.organisation, _in_full(copy.on)
    if not copy.recall:
        return say("Erasing", "{organisation}: since {day}", organisation=who, day=day)
    words = {
        RecallStep.ASKED: say(
            "Erasing", "{organisation}: since {day}; asked to delete it", organisation=who, day=day
        ),
        RecallStep.DELETED: say(
            "Erasing", "{organisation}: since {day}; they deleted it", organisation=who, day=day
        ),
        RecallStep.RETURNED: say(
            "Erasing", "{organisation}: since {day}; they gave it back", organisation=who, day=day
        ),
        RecallStep.MUST_KEEP: say(
            "Erasing", "{organisation}: since {day}; a law makes them keep it", organisation=who, day=day
        ),
    }
    return words[RecallStep(copy.recall)]


def certificate_text(certificate: Certificate) -> CertificateText:
    """Return everything the certificate says; there is no name of the person in it."""
    one = certificate.erasure
    facts, codes = one.facts, ", ".join(isolate(code) for code in one.codes)
    done = one.done_at or one.asked_at
    who = (
        say("Erasing", "Code: {codes}", codes=codes),
        say("Erasing", "Year of registration: {years}", years=", ".join(str(year) for year in facts.years)),
        say("Erasing", "Why: {ground}", ground=ground_words(one.ground)),
        *(
            say("Erasing", "Why the work had ended: {reason}", reason=reason_words(ClosingReason(reason)))
            for reason in facts.reasons
        ),
        say("Erasing", "Asked by {worker}: {day}", worker=certificate.asked_by, day=_day(one.asked_at)),
        say("Erasing", "Done by {worker}: {day}", worker=certificate.done_by, day=_day(done)),
    )
    parts = [
        (say("Erasing", "Who and why"), who),
        (say("Erasing", "What was erased"), tuple(part_words(part, n) for part, n in facts.counts.items())),
        (say("Erasing", "Traces on this computer"), _traces(certificate)),
        (say("Erasing", "What others have"), _others(certificate)),
    ]
    return CertificateText(
        title=say("Erasing", "Certificate of erasure"),
        parts=tuple(parts),
        last_line=say("Erasing", "Entry in the record of changes: {hash}", hash=isolate(one.entry)),
        leftward=look().mirrored,
    )


def _traces(certificate: Certificate) -> tuple[str, ...]:
    one = certificate.erasure
    backups = (
        say("Erasing", "Older backups are not removed yet; it is tried again whenever the notebook is open.")
        if one.finished_at is None
        else count("Erasing", "%n older backup(s) on this computer removed", one.facts.backups_removed)
    )
    keys = (
        say("Erasing", "The key changes when somebody who looks after the keys unlocks the notebook.")
        if certificate.keys_pending
        else say("Erasing", "The key of the notebook was changed; the one before is forgotten.")
    )
    return (backups, keys)


def _others(certificate: Certificate) -> tuple[str, ...]:
    facts = certificate.erasure.facts
    lines = [copy_words(copy) for copy in facts.copies]
    if not lines:
        lines.append(say("Erasing", "No sealed file about this person was handed over."))
    if facts.copies_elsewhere:
        lines.append(
            say("Erasing", "Backups on sticks or other places, made before that day, still hold the person.")
        )
    return tuple(lines)


def _day(at: datetime) -> str:
    return _in_full(at.astimezone().date())


def _in_full(day: date) -> str:
    return date_words(PartialDate(year=day.year, month=day.month, day=day.day))
