"""Taking an agreement back, as easily as it was given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.organisation import Organisation
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.services.consent import ConsentSheet, consent_sheet, record_decisions, who_has_something
from fieldcase.viewmodels.consent_talk import Standing, standing_of
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class Given:
    """An agreement in force that may be taken back."""

    purpose: Purpose
    since: date


@dataclass(frozen=True)
class TakingBackState:
    """What may be taken back, what was chosen, who already has something because of it."""

    given: tuple[Given, ...] = ()
    chosen: Purpose | None = None
    reached: tuple[Organisation, ...] | None = None


class TakingBack:
    """Leads the person through taking an agreement back; asks for no reason."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._conversation: Conversation | None = None
        self._state = TakingBackState()
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()

    @property
    def state(self) -> TakingBackState:
        """What holds now."""
        return self._state

    def open(self, case_id: CaseId, pack: ConsentPack) -> None:
        """Begin with the agreements of a case, spoken about in the words of *pack*."""
        self._case_id = case_id
        self._conversation = Conversation(
            language=pack.language, pack_version=pack.version, method=ConsentMethod.SPOKEN_WITNESSED
        )
        self._state = TakingBackState()
        if self._key not in self._desk.drafts.kept:
            self._desk.drafts.put(self._key, "")
        self._desk.ask(lambda notebook: consent_sheet(notebook, case_id), self._show, self.failed)

    def is_kept(self, case_id: CaseId) -> bool:
        """Tell whether somebody was in the middle of taking back an agreement of this case."""
        return self._desk.drafts.get(_key(case_id)) is not None

    def leave(self) -> None:
        """Go back without taking anything back."""
        self._desk.drafts.drop(self._key)

    def choose(self, purpose: Purpose | None) -> None:
        """Choose what is taken back; find out who already has something because of it."""
        self._state = replace(self._state, chosen=purpose, reached=None)
        self._desk.drafts.put(self._key, purpose.value if purpose else "")
        self.changed(None)
        case_id = self._case_id
        if purpose is not None and case_id is not None:
            self._desk.ask(
                lambda notebook: who_has_something(notebook, case_id, purpose),
                lambda reached: self._reach(purpose, reached),
                self.failed,
            )

    def record(self) -> None:
        """Keep that it was taken back, then show the case."""
        case_id, purpose, conversation = self._case_id, self._state.chosen, self._conversation
        if case_id is None or purpose is None or conversation is None:
            return
        self._desk.change(
            lambda notebook: record_decisions(notebook, case_id, {purpose: Decision.WITHDRAWN}, conversation),
            self,
            self.failed,
            lambda: self._recorded(case_id),
        )

    @property
    def _key(self) -> DraftKey:
        return _key(self._case_id or CaseId(""))

    def _recorded(self, case_id: CaseId) -> None:
        self.leave()
        self._desk.go(CasesPage(case_id))

    def _show(self, sheet: ConsentSheet) -> None:
        today = self._desk.clock.today()
        given = tuple(
            Given(purpose, decision.decided_at.date())
            for purpose in Purpose
            if (decision := sheet.decisions.get(purpose)) and standing_of(decision, today) is Standing.YES
        )
        self._state = TakingBackState(given=given)
        self.changed(None)
        kept = self._desk.drafts.get(self._key)
        chosen = next((one.purpose for one in given if one.purpose.value == kept), None)
        if chosen is not None:
            self.choose(chosen)

    def _reach(self, purpose: Purpose, reached: tuple[Organisation, ...]) -> None:
        if self._state.chosen is purpose:
            self._state = replace(self._state, reached=reached)
            self.changed(None)


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", "taking_back")
