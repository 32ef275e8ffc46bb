"""Lay what came beside what is here, answer by answer, for a person to choose."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, ContactMethod
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.domain.incoming import IncomingReferral
from fieldcase.domain.interview import Answer
from fieldcase.domain.sharing import ShareItem
from fieldcase.services.need_to_know import answers_for, eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY, share_items
from fieldcase.services.wording import Wording


class Difference(Frozen):
    """One question that both have answered, not alike."""

    ours: ShareItem
    theirs: ShareItem


class Merge(Frozen):
    """What would happen to a case: which answers are new there, which differ."""

    case: Case
    new_count: int
    differences: tuple[Difference, ...]


def compare_with_case(notebook: Notebook, wording: Wording, bundle_id: BundleId, case_id: CaseId) -> Merge:
    """
    Return what a referral would add to a case, and where the two say different things.

    What is not for the eyes of the present worker is not laid open by this: there ours stays.
    """
    with notebook.reading() as tx:
        incoming, case = tx.incoming.get(bundle_id), tx.cases.get(case_id)
        present = tx.interviews.current_answers(case_id)
        seen = answers_for(notebook, eyes_on(notebook, tx, case_id), present)
        ours = {item.key: item for item in share_items(tx, case, seen, wording)}
        return Merge(
            case=case,
            new_count=_new_count(incoming, set(present)),
            differences=tuple(_differences(incoming, case, seen, ours)),
        )


def _new_count(incoming: IncomingReferral, present: set[str]) -> int:
    beside = present | {CASE_CODE_KEY, SAFE_CONTACT_KEY}
    return sum(item.key not in beside and item.is_answer for item in incoming.items)


def _differences(
    incoming: IncomingReferral, case: Case, seen: Mapping[str, Answer], ours: dict[str, ShareItem]
) -> list[Difference]:
    found = []
    for theirs in incoming.items:
        if not theirs.is_answer:
            continue
        if theirs.key == SAFE_CONTACT_KEY:
            here = ours[SAFE_CONTACT_KEY]
            agreed = case.safe_contact.method is not ContactMethod.NOT_DISCUSSED
            if agreed and theirs.state is AnswerState.ANSWERED and here.code != theirs.code:
                found.append(Difference(ours=here, theirs=theirs))
        elif theirs.key in seen and not _alike(seen[theirs.key], theirs):
            item = ours.get(theirs.key) or _plain(theirs, seen[theirs.key])
            found.append(Difference(ours=item, theirs=theirs))
    return found


def _alike(answer: Answer, theirs: ShareItem) -> bool:
    if answer.state is not theirs.state:
        return False
    return theirs.state is not AnswerState.ANSWERED or answer.value_json == theirs.code


def _plain(theirs: ShareItem, answer: Answer) -> ShareItem:
    """Return an answer of ours that no form here words any more, as it was written."""
    update = {"value": answer.value_json.strip('"'), "state": answer.state, "code": answer.value_json}
    return theirs.but(**update)
