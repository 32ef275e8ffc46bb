"""What other organisations said of a person, in their own words."""

from __future__ import annotations

from fieldcase.domain.ids import CaseId
from fieldcase.domain.need_to_know import Eyes
from fieldcase.domain.sharing import ShareItem
from fieldcase.storage.transaction import Transaction


def received_items(tx: Transaction, case_id: CaseId, eyes: Eyes) -> tuple[ShareItem, ...]:
    """Return what was taken into a case and is for these eyes, newest referral first."""
    items = [item for one in tx.incoming.of_case(case_id) for item in one.items]
    answers = tx.interviews.current_answers(case_id) if items else {}
    return tuple(
        item
        for item in items
        if item.key in answers and eyes.reads(item.category, answers[item.key].recorded_by)
    )
