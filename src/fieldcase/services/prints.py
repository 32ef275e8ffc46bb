"""What a paper about a case may say, before anything is printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentDecision, Purpose, current_decisions, decide_sharing
from fieldcase.domain.errors import ConsentMissingError, MustNotKnowError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import Answer
from fieldcase.domain.prints import (
    FOR_THE_PERSON,
    LeftOut,
    PaperPart,
    PrintKind,
    Screen,
    WhyLeftOut,
    screened,
)
from fieldcase.domain.safety import KeptFrom, PlanAnswer, PlanQuestion
from fieldcase.services.need_to_know import answers_for, eyes_on, reading_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.paper import Paper
from fieldcase.services.planning import PlanSheet, plan_sheet
from fieldcase.storage.transaction import Transaction


class PrintFacts(Frozen):
    """
    Everything a paper about a case is made of.

    Attributes:
        answers: Those of the newest interview that are for the present worker.
        readable: What the present worker sees; no paper says more.
    """

    case: Case
    plan: PlanSheet
    safety: dict[PlanQuestion, PlanAnswer]
    decisions: dict[Purpose, ConsentDecision]
    kept_from: tuple[KeptFrom, ...]
    answers: Mapping[str, Answer]
    readable: frozenset[DataCategory]


class PrintWishes(Frozen):
    """
    What somebody wants on paper.

    Attributes:
        recipient: For whom; the person themself when empty.
        purpose: Why it leaves the office; nothing when it stays in the team or goes to the person.
        without: The parts, by code, and the single lines that are left out.
        copy_line: The last line, with ``{number}`` and ``{day}`` in it.
    """

    kind: PrintKind
    title: str
    language: str
    leftward: bool
    copy_line: str
    recipient: str = ""
    purpose: Purpose | None = None
    without: frozenset[str] = frozenset()


class PrintDraft(Frozen):
    """A paper as it would be printed, with what does not stand on it."""

    paper: Paper
    left_out: tuple[LeftOut, ...]


def print_facts(notebook: Notebook, case_id: CaseId) -> PrintFacts:
    """Return what a paper about a case is made of."""
    plan = plan_sheet(notebook, case_id)
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        interviews = tx.interviews.of_case(case_id)
        answers = tx.interviews.answers_in(interviews[0].id) if interviews else {}
        return PrintFacts(
            case=tx.cases.get(case_id),
            plan=plan,
            safety=tx.safety.plan(case_id),
            decisions=current_decisions(tx.consents.of_case(case_id)),
            kept_from=tx.safety.kept_from(case_id),
            answers=answers_for(notebook, eyes, answers),
            readable=frozenset(one for one in DataCategory if eyes.reads(one)),
        )


def draft_print(
    notebook: Notebook,
    case_id: CaseId,
    parts: Iterable[PaperPart],
    wishes: PrintWishes,
    risky: tuple[str, ...],
) -> PrintDraft:
    """
    Return exactly what will be on the paper, and which lines will not.

    Args:
        parts: Everything it could say, in words.
        wishes: What somebody wants of it.
        risky: Beginnings of words that never stand on a paper for the person.

    Raises:
        ConsentMissingError: If it is to leave the office and the person has not agreed to that.
        MustNotKnowError: If it is for somebody who must not know.
    """
    chosen = [_without(part, wishes.without) for part in parts if part.code not in wishes.without]
    with reading_of(notebook, case_id, DataCategory.PLAN) as tx:
        _require_may_know(tx, case_id, wishes.recipient)
        kept, not_agreed = _agreed(notebook, tx, case_id, chosen, wishes.purpose)
        lines, left_out = screened(kept, _screen(tx, case_id, wishes.kind, risky))
        number = tx.disclosures.next_copy(case_id)
        alias = tx.cases.get(case_id).person.alias
    day = f"{notebook.clock.today():%d.%m.%Y}"
    paper = Paper(
        kind=wishes.kind,
        title=wishes.title,
        parts=tuple((part.heading, part.lines) for part in lines),
        copy_line=wishes.copy_line.replace("{number}", str(number)).replace("{day}", day),
        leftward=wishes.leftward,
        language=wishes.language,
        categories=tuple(dict.fromkeys(part.category for part in lines)),
        copy_number=number,
        recipient=wishes.recipient or alias,
        purpose=wishes.purpose,
    )
    return PrintDraft(paper=paper, left_out=(*not_agreed, *left_out))


def _without(part: PaperPart, lines: frozenset[str]) -> PaperPart:
    return part.but(lines=tuple(line for line in part.lines if line not in lines))


def _require_may_know(tx: Transaction, case_id: CaseId, recipient: str) -> None:
    said = " ".join(recipient.casefold().split())
    kept_from = [one.name for one in tx.safety.kept_from(case_id)]
    kept_from.append(tx.cases.get(case_id).safe_contact.must_not_know)
    if said and any(said in name.casefold() or name.casefold() in said for name in kept_from if name):
        raise MustNotKnowError


def _agreed(
    notebook: Notebook, tx: Transaction, case_id: CaseId, parts: list[PaperPart], purpose: Purpose | None
) -> tuple[list[PaperPart], list[LeftOut]]:
    if purpose is None:
        return parts, []
    child = tx.cases.get(case_id).person.is_child
    decision = decide_sharing(tx.consents.of_case(case_id), purpose, notebook.clock.today(), child=child)
    if decision.consent_id is None:
        raise ConsentMissingError
    kept = [part for part in parts if part.category in decision.allowed]
    withheld = [part for part in parts if part.category not in decision.allowed]
    return kept, [LeftOut(line=part.heading, why=WhyLeftOut.NOT_AGREED) for part in withheld]


def _screen(tx: Transaction, case_id: CaseId, kind: PrintKind, risky: tuple[str, ...]) -> Screen:
    addresses = tx.shelters.addresses()
    if kind not in FOR_THE_PERSON:
        return Screen(addresses=addresses)
    contact = tx.cases.get(case_id).safe_contact
    names = (contact.must_not_know, *(one.name for one in tx.safety.kept_from(case_id)))
    organisations = tuple(one.name for one in tx.directory.all())
    return Screen(names=names, organisations=organisations, risky=risky, addresses=addresses)
