"""Risk and safety of one person, as the tab of the case file shows them."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.case import CHILD_AGE_GROUPS, RiskLevel, SafeContact
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, EntryId, OrganisationId
from fieldcase.domain.risk import (
    FACTORS,
    Approval,
    Assessment,
    FactorLevel,
    OwnView,
    Presence,
    RiskFactor,
    Suggestion,
    is_lower,
    suggest,
)
from fieldcase.domain.safety import PlanCopy, PlanQuestion, with_names
from fieldcase.forms.values import tidy_text
from fieldcase.services import risk
from fieldcase.services.notebook import Notebook
from fieldcase.services.risk import NewAssessment, SafetySheet
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.risk_kept import Draft, KeptJudgement


class Safety:
    """
    What is known about the safety of the person whose case is open.

    Reads again whenever the case changed elsewhere.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._sheet: SafetySheet | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES | Topic.DIRECTORY, self._again)

    @property
    def sheet(self) -> SafetySheet | None:
        """What the notebook says; nothing while no case is open."""
        return self._sheet

    @property
    def newest(self) -> Assessment | None:
        """The assessment in force."""
        return self._sheet.assessments[0] if self._sheet and self._sheet.assessments else None

    @property
    def may_be_a_child(self) -> bool:
        """Whether the rules for children count: the age is under 18, or not known."""
        age = self._sheet.case.person.age_group if self._sheet else ""
        return not age or age in CHILD_AGE_GROUPS

    @property
    def waits_for_me(self) -> bool:
        """Whether the worker who looks may confirm the newest assessment."""
        newest = self.newest
        asked = newest is not None and newest.approval is Approval.ASKED
        return asked and self._sheet is not None and self._sheet.may_approve

    @property
    def contact(self) -> SafeContact:
        """The whole rule how to reach the person."""
        if self._sheet is None:
            return SafeContact()
        return with_names(self._sheet.case.safe_contact, self._sheet.kept_from)

    def plan_text(self, question: PlanQuestion) -> str:
        """Return one part of the safety plan; nobody has a copy unless it was agreed."""
        present = self._sheet.plan.get(question) if self._sheet else None
        if present is not None:
            return present.text
        return PlanCopy.NOBODY.value if question is PlanQuestion.COPY else ""

    def open(self, case_id: CaseId) -> None:
        """Show the safety of another person, or read again."""
        if case_id != self._case_id:
            self._sheet = None
        self._case_id = case_id
        self._desk.ask(lambda notebook: risk.safety_sheet(notebook, case_id), self._take, self.failed)

    def assess(self, new: NewAssessment, done: Callable[[], None]) -> None:
        """Keep a judgement."""
        self._change(lambda notebook, case_id: risk.assess(notebook, case_id, new), done)

    def approve(self) -> None:
        """Confirm the newest assessment."""
        newest = self.newest
        if newest is not None:
            self._change(lambda notebook, _: risk.approve(notebook, newest.id))

    def change_contact(self, contact: SafeContact) -> None:
        """Write down how the person may be reached."""
        tidy = contact.but(
            times=_line(contact.times), notes=_line(contact.notes), code_word=_line(contact.code_word)
        )
        self._change(lambda notebook, case_id: risk.change_contact(notebook, case_id, tidy))

    def keep_from(self, name: str, organisation_id: OrganisationId | None = None) -> None:
        """Add somebody who must not know."""
        tidy = _line(name)
        if tidy or organisation_id is not None:
            self._change(lambda notebook, case_id: risk.keep_from(notebook, case_id, tidy, organisation_id))

    def take_off(self, entry_id: EntryId) -> None:
        """Take somebody off the list."""
        self._change(lambda notebook, case_id: risk.take_off(notebook, case_id, entry_id))

    def answer_plan(self, question: PlanQuestion, text: str, case_id: CaseId) -> None:
        """Keep one part of the plan of the case it was written for, whichever is open by now."""
        tidy = tidy_text(text).strip()
        self._desk.change(
            lambda notebook: risk.answer_plan(notebook, case_id, question, tidy), None, self.failed
        )

    def _change(
        self, job: Callable[[Notebook, CaseId], Topic], done: Callable[[], None] = lambda: None
    ) -> None:
        case_id = self._case_id
        if case_id is not None:
            # The file around the tab reads again as well: nobody counts as the initiator.
            self._desk.change(lambda notebook: job(notebook, case_id), None, self.failed, done)

    def _take(self, sheet: SafetySheet) -> None:
        if sheet.case.id == self._case_id:
            self._sheet = sheet
            self.changed(None)

    def _again(self) -> None:
        if self._case_id is not None:
            self.open(self._case_id)


class Assessing:
    """Collects a judgement; what is not saved stays with its case, over locking as well."""

    def __init__(self, safety: Safety, drafts: DraftKeeper) -> None:
        self._safety = safety
        self._kept = KeptJudgement(drafts)
        self.changed: Event[None] = Event()
        self.saved: Event[None] = Event()

    @property
    def draft(self) -> Draft:
        """What was chosen so far; begins with what was known last time."""
        sheet = self._safety.sheet
        if sheet is None:
            return Draft()
        return self._kept.of(sheet.case.id) or _begun(self._safety.newest)

    @property
    def suggestion(self) -> Suggestion:
        """What the factors suggest now."""
        return suggest(self.draft.factors, self.draft.own_view)

    @property
    def is_lower(self) -> bool:
        """Whether the chosen level stands below the suggested one."""
        decided = self.draft.decided
        return decided is not None and is_lower(decided, self.suggestion.level)

    def factors_of(self, level: FactorLevel) -> tuple[RiskFactor, ...]:
        """Return the factors of one level that are asked about this person."""
        child = self._safety.may_be_a_child
        return tuple(one for one in FACTORS if one.level is level and (child or not one.child))

    def say_own_view(self, view: OwnView | None) -> None:
        """Write down how safe the person feels."""
        self._keep(self.draft.but(own_view=view))

    def set_presence(self, code: str, presence: Presence) -> None:
        """Say whether a factor is there."""
        self._keep(self.draft.but(factors={**self.draft.factors, code: presence}))

    def decide(self, level: RiskLevel | None) -> None:
        """Choose the level."""
        self._keep(self.draft.but(decided=level))

    def write(self, *, own_words: str | None = None, why: str | None = None, who: str | None = None) -> None:
        """Take over what is being written; nothing is painted anew."""
        said = {"own_words": own_words, "why": why, "supervisor": who}
        sheet = self._safety.sheet
        if sheet is not None:
            written = {name: text for name, text in said.items() if text is not None}
            draft = self.draft.but(**written)
            self._kept.keep(sheet.case.id, draft)

    def missing(self) -> str:
        """Return what is still needed: ``level``, ``why``, ``supervisor``; empty when it can be saved."""
        draft = self.draft
        if draft.decided is None:
            return "level"
        if not _line(draft.why):
            return "why"
        return "supervisor" if self.is_lower and not _line(draft.supervisor) else ""

    def save(self) -> bool:
        """Keep the judgement; say whether nothing was missing."""
        draft, sheet = self.draft, self._safety.sheet
        if sheet is None or draft.decided is None or self.missing():
            return False
        new = NewAssessment(
            own_view=draft.own_view,
            own_words=tidy_text(draft.own_words).strip(),
            factors={code: there for code, there in draft.factors.items() if there is not Presence.NOT_KNOWN},
            decided=draft.decided,
            why=_line(draft.why),
            supervisor=_line(draft.supervisor) if self.is_lower else "",
        )
        self._safety.assess(new, lambda: self._forget(sheet.case.id))
        return True

    def _keep(self, draft: Draft) -> None:
        sheet = self._safety.sheet
        if sheet is not None:
            self._kept.keep(sheet.case.id, draft)
            self.changed(None)

    def _forget(self, case_id: CaseId) -> None:
        self._kept.forget(case_id)
        self.saved(None)


def _begun(newest: Assessment | None) -> Draft:
    return Draft(factors=newest.factors) if newest is not None else Draft()


def _line(text: str) -> str:
    return tidy_text(text).strip()
