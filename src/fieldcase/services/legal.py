"""Keep where a person stands before the law; show who leads the case."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.country_profile import Law
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Entry, LegalRecord, is_presumed_child, leads_to
from fieldcase.domain.legal_rules import LegalEntryError, broken
from fieldcase.domain.legal_sight import seen, sees_track, writes_track
from fieldcase.domain.legal_tracks import CATEGORY, FOR_CHILDREN, Track
from fieldcase.domain.need_to_know import AT_WORK, Eyes, NeedToKnowError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import User
from fieldcase.services.casework import record
from fieldcase.services.leading import may_hand_on
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook


class LegalSheet(Frozen):
    """
    What the tab shows: the records that are for the present worker, oldest first.

    *leaders* are the colleagues the case may be handed to; none when the present worker may not.
    """

    case_id: CaseId
    eyes: Eyes
    records: tuple[LegalRecord, ...]
    says_child: bool
    presumed_child: bool
    law: Law
    interviews: int
    workers: dict[UserId, str]
    owner: UserId
    leaders: tuple[User, ...]


def legal_sheet(notebook: Notebook, case_id: CaseId) -> LegalSheet:
    """Return where a person stands, as far as it is for the present worker."""
    with notebook.reading() as tx:
        eyes, case = eyes_on(notebook, tx, case_id), tx.cases.get(case_id)
        history = tx.legal.of_case(case_id)
        users = tx.users.all()
        hands_on = may_hand_on(notebook, leads=eyes.leads) and not eyes.closed
        return LegalSheet(
            case_id=case_id,
            eyes=eyes,
            records=tuple(one for one in (seen(eyes, each) for each in history) if one is not None),
            says_child=case.person.is_child,
            presumed_child=is_presumed_child(history, says_child=case.person.is_child),
            law=tx.country_profiles.in_force(),
            interviews=len(tx.interviews.of_case(case_id)),
            workers={one.id: one.name for one in (*users, *tx.users.left())},
            owner=case.owner,
            leaders=tuple(one for one in users if hands_on and one.role in AT_WORK and one.id != case.owner),
        )


def write_down(notebook: Notebook, case_id: CaseId, entry: Entry) -> Topic:
    """
    Add an entry; nothing that was written before changes.

    Raises:
        TransitionError: If the track does not lead there from where it stands.
        LegalEntryError: If it breaks a rule.
        NeedToKnowError: If this track is not for the present worker to write.
        CaseElsewhereError: If another organisation goes on with the case.
    """
    with notebook.writing() as tx:
        tx.elsewhere.require_ours(case_id)
        if not writes_track(eyes_on(notebook, tx, case_id), entry.track):
            raise NeedToKnowError(category=CATEGORY[entry.track].value)
        history = tx.legal.of_case(case_id)
        if entry.stage not in leads_to(history, entry.track, entry.strand):
            raise TransitionError(wanted=entry.stage.value)
        says_child = tx.cases.get(case_id).person.is_child
        rules = broken(entry, history, notebook.clock.today(), says_child=says_child)
        if rules:
            raise LegalEntryError(rule=rules[0].value)
        written = LegalRecord(case_id=case_id, entry=entry, recorded_at=tx.now, recorded_by=notebook.user.id)
        tx.legal.add(written)
        facts = {"track": entry.track.value, "stage": entry.stage.value}
        record(notebook, tx, case_id, TimelineKind.LEGAL, case_id, **facts)
        tx.audit.record(f"legal.{entry.track.value}", case_id, (entry.stage.value,))
    return Topic.CASES


def tracks_for(sheet: LegalSheet) -> tuple[Track, ...]:
    """Return the tracks that concern this person, as far as they are for the present worker."""
    return tuple(
        one
        for one in Track
        if (sheet.presumed_child or one not in FOR_CHILDREN)
        and (sees_track(sheet.eyes, one) or writes_track(sheet.eyes, one))
    )
