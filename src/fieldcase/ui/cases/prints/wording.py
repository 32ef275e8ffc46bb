"""What each paper says, part by part."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from fieldcase.domain.assistance import OPEN_STEPS, ServiceStep, StepStatus
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentDecision, Decision, may_be_left_out
from fieldcase.domain.plan import Finding, Progress
from fieldcase.domain.prints import FOR_THE_PERSON, PaperPart, PrintKind, Screen
from fieldcase.domain.safety import PlanQuestion, with_names
from fieldcase.forms.consent_pack import ConsentCard, ConsentPack, PlanWords, listed, risky_words
from fieldcase.services.prints import PrintFacts
from fieldcase.ui.cases.phrases import contact_sentences, risk_words, status_words, step_status_words
from fieldcase.ui.cases.plan.words import progress_words, quoted, standing_words
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.desk import Desk

_CARE = {
    "allergies": DataCategory.HEALTH,
    "medicine": DataCategory.HEALTH,
    "health_urgent": DataCategory.HEALTH,
}


class PaperWords:
    """Papers for the person speak their language, from its pack; those for the team that of the screen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self, kind: PrintKind, pack: ConsentPack) -> str:
        """Return what stands at its head; on a paper for the person it says nothing."""
        if kind in FOR_THE_PERSON:
            return pack.sheet.titles[-1]
        titles = {
            PrintKind.SUMMARY: say("Prints", "Summary"),
            PrintKind.HAND_OVER: say("Prints", "Hand-over"),
        }
        return titles[kind]

    def copy_line(self, kind: PrintKind, pack: ConsentPack, recipient: str) -> str:
        """Return the last line, with ``{number}`` and ``{day}`` in it."""
        if kind in FOR_THE_PERSON:
            return pack.sheet.copy_line
        return say(
            "Prints",
            "Copy {number}, {day}. For {who}. Keep it locked away; destroy it when it is no longer needed.",
            number="{number}",
            day="{day}",
            who=recipient or "–",
        )

    def parts(self, kind: PrintKind, facts: PrintFacts, pack: ConsentPack) -> tuple[PaperPart, ...]:
        """Return everything a paper of *kind* could say that the present worker sees."""
        return tuple(
            part for part in self._all(kind, facts, pack) if part.lines and part.category in facts.readable
        )

    def _all(self, kind: PrintKind, facts: PrintFacts, pack: ConsentPack) -> Iterable[PaperPart]:
        if kind is PrintKind.PLAN:
            return _plan(facts, pack.sheet.plan)
        if kind is PrintKind.SAFETY_PLAN:
            return _safety(facts, pack.sheet.plan)
        if kind is PrintKind.DECISIONS:
            return self._decisions(facts, pack)
        if kind is PrintKind.SUMMARY:
            return (*self._who(facts), *self._story_of_help(facts), *self._reach(facts))
        return (*self._who(facts), *self._care(facts), *self._reach(facts), self._next(facts))

    def _decisions(self, facts: PrintFacts, pack: ConsentPack) -> Iterable[PaperPart]:
        screen = Screen(risky=risky_words(self._desk.content.packs.values()))
        today = self._desk.clock.today()
        lines = (
            _decided(pack, card, given, screen)
            for card in pack.cards
            if (given := facts.decisions.get(card.purpose)) is not None and _holds(given, today)
        )
        yield _part("decisions", pack.sheet.decisions.heading, lines, DataCategory.PLAN)
        yield _part("rights", pack.sheet.rights, pack.sheet.can, DataCategory.PLAN)

    def _who(self, facts: PrintFacts) -> Iterable[PaperPart]:
        case, lists = facts.case, self._desk.content.code_lists
        name = (case.person.alias, isolate(case.code))
        yield _part("who", say("Prints", "Who"), name, DataCategory.IDENTITY)
        code = case.person.primary_language
        language = lists.label("language", code, self._desk.language) if code else ""
        speaks = [say("Prints", "Language: {language}", language=language)] if language else []
        if case.interpreter_needed:
            speaks.append(say("Prints", "An interpreter is needed."))
        yield _part("language", say("Prints", "Language"), speaks, DataCategory.DEMOGRAPHICS)
        standing = (status_words(case.status), risk_words(case.risk_level))
        yield _part("risk", say("Prints", "Where it stands"), standing, DataCategory.RISK)

    def _reach(self, facts: PrintFacts) -> Iterable[PaperPart]:
        rule = with_names(facts.case.safe_contact, facts.kept_from).but(code_word="")
        yield _part(
            "contact", say("Safe contact", "Safe contact"), contact_sentences(rule), DataCategory.CONTACT
        )

    def _care(self, facts: PrintFacts) -> Iterable[PaperPart]:
        lines = [self._answer(facts, question) for question in _CARE]
        yield _part("care", say("Prints", "Look after"), lines, DataCategory.HEALTH)

    def _answer(self, facts: PrintFacts, question: str) -> str:
        given = facts.answers.get(question)
        if given is None or not given.value_json:
            return ""
        value = json.loads(given.value_json)
        label = self._desk.content.library.text(
            self._desk.content.library.form("intake"), question, self._desk.language
        ).label
        if isinstance(value, bool):
            value = say("Prints", "yes") if value else say("Prints", "no")
        return f"{label} {value}" if isinstance(value, str) else ""

    def _story_of_help(self, facts: PrintFacts) -> Iterable[PaperPart]:
        lists, language = self._desk.content.code_lists, self._desk.language
        agreed = (
            lists.label("purpose", purpose.value, language)
            for purpose, said in facts.decisions.items()
            if said.decision is Decision.YES
        )
        yield _part("agreed", say("Prints", "Agreed to"), agreed, DataCategory.PLAN)
        needs = (
            " – ".join(
                part
                for part in (
                    lists.label("need_domain", need.domain, language),
                    standing_words(need.standing),
                    quoted(need.words) if need.words else "",
                )
                if part
            )
            for need in facts.plan.needs.values()
            if need.finding is Finding.PRESENT
        )
        yield _part("needs", say("Prints", "Needs"), needs, DataCategory.PLAN)
        goals = (f"{quoted(goal.words)} – {progress_words(goal.progress)}" for goal in facts.plan.goals)
        yield _part("goals", say("Prints", "Goals, in the person’s words"), goals, DataCategory.PLAN)
        done = (
            " – ".join(part for part in (step.title, step_status_words(step.status), step.outcome) if part)
            for step in facts.plan.steps
            if step.status not in OPEN_STEPS
        )
        yield _part("done", say("Prints", "What was done"), done, DataCategory.PLAN)
        yield self._next(facts)

    def _next(self, facts: PrintFacts) -> PaperPart:
        waiting = (_dated(step) for step in facts.plan.steps if step.status in OPEN_STEPS)
        return _part("next", say("Prints", "What comes next"), waiting, DataCategory.PLAN)


def _plan(facts: PrintFacts, words: PlanWords) -> Iterable[PaperPart]:
    goals = (goal.words for goal in facts.plan.goals if goal.progress is not Progress.LET_GO)
    yield _part("goals", words.goals, goals, DataCategory.PLAN)
    waiting = (_dated(step) for step in facts.plan.steps if step.status in OPEN_STEPS)
    yield _part("next", words.next, waiting, DataCategory.PLAN)
    done = (step.title for step in facts.plan.steps if step.status is StepStatus.DELIVERED)
    yield _part("done", words.done, done, DataCategory.PLAN)


def _holds(given: ConsentDecision, today: date) -> bool:
    return given.decision is not Decision.YES or today <= given.valid_until


def _decided(pack: ConsentPack, card: ConsentCard, given: ConsentDecision, screen: Screen) -> str:
    words = pack.sheet.decisions
    # Who finds the paper reads "Bed, food, clothes" where the card says what it is.
    what = card.gloss if screen.reason(card.word) else card.word
    if given.decision is not Decision.YES:
        return words.no.replace("{what}", what)
    line = words.yes.replace("{what}", what).replace("{day}", f"{given.valid_until:%d.%m.%Y}")
    kinds = [pack.sheet.categories[kind] for kind in may_be_left_out(card.purpose) if kind in given.without]
    without = words.without.replace("{what}", listed(kinds, pack)) if kinds else ""
    return ". ".join(part for part in (line, without) if part)


def _safety(facts: PrintFacts, words: PlanWords) -> Iterable[PaperPart]:
    for question in PlanQuestion:
        if question in words.safety:
            said = facts.safety.get(question)
            lines = said.text.splitlines() if said else ()
            yield _part(question.value, words.safety[question], lines, DataCategory.RISK)


def _dated(step: ServiceStep) -> str:
    when = f"{step.due_on:%d.%m.%Y}" if step.due_on else ""
    return " · ".join(part for part in (step.title, when, step.due_note) if part)


def _part(code: str, heading: str, lines: Iterable[str], category: DataCategory) -> PaperPart:
    said = tuple(f"• {line.strip()}" for line in lines if line.strip())
    return PaperPart(code=code, heading=heading, lines=said, category=category)
