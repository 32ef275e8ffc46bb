"""Two records that are about one person: compare them, join them, part them again."""

from __future__ import annotations

from fieldcase.domain.case import Case
from fieldcase.domain.case_list import ListedCase
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import JoinChangedError, TransitionError
from fieldcase.domain.finding import Description
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, JoinId, new_id
from fieldcase.domain.joining import PersonJoin, changed_since, filled, taken_back
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction


class Side(Frozen):
    """One of the two records that are compared."""

    case: Case
    aliases: tuple[str, ...]
    described: Description
    cases: tuple[ListedCase, ...]
    worker: str
    answers: int
    notes: int


class Comparison(Frozen):
    """Both records, with the joining that made them one, if they are one already."""

    left: Side
    right: Side
    join: PersonJoin | None

    @property
    def is_one_person(self) -> bool:
        """Whether both cases belong to the same person."""
        return self.left.case.person.id == self.right.case.person.id


def compare(notebook: Notebook, left: CaseId, right: CaseId) -> Comparison:
    """Return two records side by side; raise ``NotFoundError`` if one is not here."""
    with notebook.reading() as tx:
        _require_identity(notebook, tx, left, right)
        sides = _side(tx, left), _side(tx, right)
        joins = tx.cases.finding.people.joins_of(sides[0].case.person.id)
        made_one = next((one for one in joins if {left, right} & set(one.cases)), None)
        return Comparison(left=sides[0], right=sides[1], join=made_one)


def join(notebook: Notebook, keep: CaseId, other: CaseId) -> JoinId:
    """
    Let both records be one person: the cases of the other move to the one that is kept.

    Nothing is lost: cases, interviews, answers and notes stay as they are, with who said them to whom; names
    of the other record stay findable; what was empty here is filled from there. Everything is written down
    so that ``part`` can take it back.

    Raises:
        TransitionError: If they are one person already.
    """
    join_id = JoinId(new_id(notebook.entropy))
    with notebook.writing() as tx:
        _require_identity(notebook, tx, keep, other)
        people = tx.cases.finding.people
        kept, joined = tx.cases.get(keep).person, tx.cases.get(other).person
        if kept.id == joined.id:
            raise TransitionError(was="one_person", wanted="joined")
        cases, before = people.cases(joined.id), people.cases(kept.id)
        after = filled(kept, joined)
        people.save(after)
        if joined.alias and joined.alias != after.alias:
            people.add_alias(kept.id, joined.alias, tx.now, join_id)
        for alias in people.aliases(joined.id):
            people.add_alias(kept.id, alias, tx.now, join_id)
        people.give_cases(cases, kept.id)
        people.add_join(
            PersonJoin(
                id=join_id,
                kept_id=kept.id,
                joined_id=joined.id,
                joined_at=tx.now,
                joined_by=notebook.user.id,
                cases=cases,
                kept_before=kept,
                kept_after=after,
            )
        )
        _write_down(notebook, tx, TimelineKind.PEOPLE_JOINED, before, cases)
        tx.audit.record("people.joined", join_id)
    return join_id


def part(notebook: Notebook, join_id: JoinId) -> Topic:
    """
    Take a joining back: both records are again what they were.

    Raises:
        TransitionError: If it was taken back already.
        JoinChangedError: If a field it filled was changed since, or a case it moved has moved on: parting
            them would undo that work, so somebody must decide first. Nothing is changed.
    """
    with notebook.writing() as tx:
        people = tx.cases.finding.people
        joined = people.join(join_id)
        if joined.undone_at is not None:
            raise TransitionError(was="parted", wanted="parted")
        now = people.get(joined.kept_id)
        present = people.cases(joined.kept_id)
        _require_identity(notebook, tx, *present)
        changed = changed_since(joined, now)
        if changed or not set(joined.cases) <= set(present):
            raise JoinChangedError(fields=",".join(changed), cases=len(set(joined.cases) - set(present)))
        people.save(taken_back(joined, now))
        people.drop_aliases(join_id)
        people.give_cases(joined.cases, joined.joined_id)
        people.take_back(join_id, notebook.user.id, tx.now)
        stayed = tuple(one for one in present if one not in joined.cases)
        _write_down(notebook, tx, TimelineKind.PEOPLE_PARTED, stayed, joined.cases)
        tx.audit.record("people.parted", join_id)
    return Topic.CASES


def say_two_people(notebook: Notebook, one: CaseId, other: CaseId) -> Topic:
    """Remember that these are two people, so that nobody is asked again."""
    with notebook.writing() as tx:
        _require_identity(notebook, tx, one, other)
        first, second = tx.cases.get(one).person.id, tx.cases.get(other).person.id
        tx.cases.finding.people.say_two(first, second, notebook.user.id, tx.now)
        tx.audit.record("people.are_two", first)
    return Topic.CASES


def _require_identity(notebook: Notebook, tx: Transaction, *cases: CaseId) -> None:
    if not all(eyes_on(notebook, tx, one).reads(DataCategory.IDENTITY) for one in cases):
        raise NeedToKnowError(category=DataCategory.IDENTITY.value)


def _write_down(
    notebook: Notebook,
    tx: Transaction,
    kind: TimelineKind,
    ours: tuple[CaseId, ...],
    theirs: tuple[CaseId, ...],
) -> None:
    """Tell the timeline of every case with which other one it was joined, or parted from."""
    for case_id, others in ((ours[0], theirs), *((one, ours) for one in theirs)):
        record(notebook, tx, case_id, kind, others[0], code=tx.cases.get(others[0]).code)


def _side(tx: Transaction, case_id: CaseId) -> Side:
    case = tx.cases.get(case_id)
    return Side(
        case=case,
        aliases=tx.cases.finding.people.aliases(case.person.id),
        described=tx.cases.finding.source.description(case_id),
        cases=tx.cases.finding.lines.of_person(case.person.id),
        worker=tx.users.get(case.owner).name,
        answers=len(tx.interviews.current_answers(case_id)),
        notes=len(tx.notes.of_case(case_id)),
    )
