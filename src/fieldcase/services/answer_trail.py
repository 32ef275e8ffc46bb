"""Every answer ever given in a case: what was said, when, by whom it was written down."""

from __future__ import annotations

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.interview import Answer
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook


class AnswerTrail(Frozen):
    """The answers to each question, newest first, with the names of those who wrote them down."""

    case_id: CaseId
    answers: dict[str, tuple[Answer, ...]]
    workers: dict[UserId, str]


def answer_trail(notebook: Notebook, case_id: CaseId) -> AnswerTrail:
    """Return what was ever answered, as far as it is for the present worker."""
    found: dict[str, tuple[Answer, ...]] = {}
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        for answer in tx.interviews.every_answer(case_id):
            if eyes.reads(notebook.category_of(answer.question), answer.recorded_by):
                found[answer.question] = (answer, *found.get(answer.question, ()))
        workers = {one.id: one.name for one in (*tx.users.all(), *tx.users.left())}
    return AnswerTrail(case_id=case_id, answers=found, workers=workers)
