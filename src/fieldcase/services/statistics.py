"""Tables of numbers: exact ones for those who see every case anyway, safe ones for everybody else."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.domain.consent import Purpose, decide_sharing
from fieldcase.domain.country_profile import FLOOR
from fieldcase.domain.ids import CaseId
from fieldcase.domain.legal import is_presumed_child
from fieldcase.domain.statistics import (
    FIELD_OF,
    NotForStatisticsError,
    Question,
    StatisticsError,
)
from fieldcase.domain.statistics_rights import may_release, may_see, may_see_inside
from fieldcase.domain.statistics_safety import SafeTable, publishable
from fieldcase.domain.statistics_tables import Sheet, Table, laid_out, tabulate
from fieldcase.services.indexing import housekeeping
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

AT_ONCE = 500
"""Cases whose codes are read anew in one go: about a twentieth of a second."""


@dataclass(frozen=True, slots=True)
class Rights:
    """What the present worker may do with tables."""

    inside: bool
    release: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """
    The answer to a question.

    Attributes:
        sheet: The figures there are to look at; nothing where not even one may be shown.
        safe: The same, if it may leave.
        problem: Why nothing may be shown.
    """

    question: Question
    sheet: Sheet | None
    safe: SafeTable | None = None
    problem: StatisticsError | None = None


def rights(notebook: Notebook) -> Rights:
    """
    Return what the present worker may do with tables.

    Raises:
        NotForStatisticsError: If tables are not for this worker at all.
    """
    role = notebook.user.role
    if not may_see(role):
        raise NotForStatisticsError
    return Rights(may_see_inside(role), may_release(role))


def read_table(notebook: Notebook, question: Question) -> Counted:
    """
    Count.

    Raises:
        NotForStatisticsError: If such a table is not for the present worker.
    """
    allowed = rights(notebook)
    if question.rule is None and not allowed.inside:
        raise NotForStatisticsError
    renew_codes(notebook)
    with notebook.reading() as tx:
        table = exact_table(notebook, tx, question)
    if question.rule is None:
        return Counted(question, laid_out(table) if table.total else None)
    try:
        safe = publishable(table, question.rule)
    except StatisticsError as problem:
        return Counted(question, None, problem=problem)
    return Counted(question, safe.sheet, safe)


def exact_table(notebook: Notebook, tx: Transaction, question: Question) -> Table:
    """Return the exact table, for a use case that has asked whether it is for the present worker."""
    fields = [FIELD_OF[one] for one in question.dimensions]
    groups = tx.statistics.count(fields, question, notebook.clock.today())
    profile = tx.country_profiles.in_force().profile
    return tabulate(question, groups, "" if profile.country == FLOOR.country else profile.country)


def renew_codes(notebook: Notebook) -> None:
    """Read the codes of every case that changed."""
    while keep_codes_true(notebook):
        pass


def keep_codes_true(notebook: Notebook) -> bool:
    """Read the codes of some cases that changed; return whether more wait."""
    with notebook.reading() as tx:
        if not tx.statistics.waiting(1):
            return False
    with housekeeping(notebook) as tx:
        for case_id in tx.statistics.renew(tx.statistics.waiting(AT_ONCE)):
            _agree(notebook, tx, case_id)
        return bool(tx.statistics.waiting(1))


def _agree(notebook: Notebook, tx: Transaction, case_id: CaseId) -> None:
    """Keep until when a case is counted; of a child the guardian must have agreed as well."""
    says_child = tx.cases.get(case_id).person.is_child
    child = is_presumed_child(tx.legal.of_case(case_id), says_child=says_child)
    today = notebook.clock.today()
    decision = decide_sharing(tx.consents.of_case(case_id), Purpose.STATISTICS, today, child=child)
    if decision.consent_id is not None and decision.valid_until is not None:
        tx.statistics.agree(case_id, decision.valid_until)
