"""What the referral wizard has collected so far, with what still keeps it from going on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from fieldcase.domain.case import Case
from fieldcase.domain.consent import ConsentDecision, Decision, Purpose, SharingDecision, decide_sharing
from fieldcase.domain.errors import FieldCaseError, SharingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import Referral, Urgency
from fieldcase.domain.safety import KeptFrom
from fieldcase.domain.sharing import Projection, ShareItem, project
from fieldcase.forms.recipients import RecipientTemplate
from fieldcase.services.sharing import Preparation
from fieldcase.services.without_fieldcase import LockedReferral

NOT_FOR_ORGANISATIONS = frozenset({Purpose.ASSISTANCE, Purpose.STATISTICS})
"""Our own help, counts: nobody is referred for these unless an organisation says that it serves them."""

KEYS_NOT_TRUSTED = frozenset({KeyState.CHANGED, KeyState.REVOKED})


class WizardStep(IntEnum):
    """The steps in their order."""

    WHO = 0
    WHY = 1
    WHAT = 2
    CHECK = 3
    SEND = 4


class Hold(StrEnum):
    """Why a step is not finished yet."""

    NO_ORGANISATION = "no_organisation"
    NO_PURPOSE = "no_purpose"
    NO_CONSENT = "no_consent"
    NOTHING_TICKED = "nothing_ticked"
    NO_REASON = "no_reason"
    NOT_READ = "not_read"
    KEY_NOT_CHECKED = "key_not_checked"
    KEY_CHANGED = "key_changed"
    NO_KEY = "no_key"


class WizardSheet(Frozen):
    """What the notebook says when the wizard opens."""

    own_name: str
    case: Case
    decisions: dict[Purpose, ConsentDecision]
    history: tuple[ConsentDecision, ...]
    organisations: tuple[Organisation, ...]
    training: bool
    kept_from: tuple[KeptFrom, ...] = ()
    named_in_account: frozenset[OrganisationId] = frozenset()

    def decide(self, purpose: Purpose, today: date) -> SharingDecision:
        """Return what *purpose* may carry today."""
        return decide_sharing(self.history, purpose, today, child=self.case.person.is_child)


@dataclass(frozen=True)
class Draft:
    """The choices of the worker; kept while the program runs, whatever page is shown."""

    case_id: CaseId
    step: WizardStep = WizardStep.WHO
    organisation_id: OrganisationId | None = None
    purpose: Purpose | None = None
    urgency: Urgency = Urgency.ROUTINE
    message: str = ""
    reply_by: date | None = None
    ticked: frozenset[str] | None = None
    read_to_person: bool = False
    without_fieldcase: bool = False
    handover: bool = False
    because: str = ""


@dataclass(frozen=True)
class PurposeChoice:
    """
    A purpose with what the person decided about it.

    ``served`` if the organisation offers it, ``usual`` if organisations of its kind are asked for it.
    """

    decision: SharingDecision
    served: bool
    usual: bool = False

    @property
    def likely(self) -> bool:
        """Whether this organisation is the place for it, as far as is known."""
        return self.served or self.usual

    @property
    def purpose(self) -> Purpose:
        """The purpose itself."""
        return self.decision.purpose


@dataclass(frozen=True)
class WizardState:
    """
    Everything the page shows; ``trouble`` stays until the next choice.

    ``locked`` holds the words that open a file, from its making until they were told.
    """

    today: date
    sheet: WizardSheet | None = None
    draft: Draft | None = None
    preparation: Preparation | None = None
    referral: Referral | None = None
    trouble: FieldCaseError | None = None
    words: str = ""
    sealing: bool = False
    page_is_here: bool = False
    locked: LockedReferral | None = None
    recipients: Mapping[str, RecipientTemplate] = field(default_factory=dict)

    @property
    def organisation(self) -> Organisation | None:
        """The organisation that was chosen."""
        if self.sheet is None or self.draft is None:
            return None
        wanted = self.draft.organisation_id
        return next((one for one in self.sheet.organisations if one.id == wanted), None)

    @property
    def may_conflict(self) -> bool:
        """Whether the person used the name of the chosen organisation when telling what happened."""
        chosen = self.organisation
        return chosen is not None and self.sheet is not None and chosen.id in self.sheet.named_in_account

    @property
    def lacks_agreement(self) -> bool:
        """Whether no agreement with the chosen organisation is in force, for the purpose if one is chosen."""
        chosen = self.organisation
        if chosen is None or self.draft is None:
            return False
        return chosen.profile.agreement(self.today, self.draft.purpose) is None

    @property
    def decision(self) -> SharingDecision | None:
        """What the person said about the chosen purpose."""
        if self.sheet is None or self.draft is None or self.draft.purpose is None:
            return None
        return self.sheet.decide(self.draft.purpose, self.today)

    @property
    def purposes(self) -> tuple[PurposeChoice, ...]:
        """The purposes to choose from, those the organisation serves first, then those agreed to."""
        return self.purposes_for(self.organisation)

    def purposes_for(self, organisation: Organisation | None) -> tuple[PurposeChoice, ...]:
        """Return the purposes to choose from if it were *organisation*."""
        if self.sheet is None:
            return ()
        served = frozenset(organisation.serves) if organisation else frozenset()
        offered = [one for one in Purpose if one in served or one not in NOT_FOR_ORGANISATIONS]
        usual = self.usual_purposes(organisation) if organisation and not served else ()
        choices = [
            PurposeChoice(self.sheet.decide(one, self.today), one in served, one in usual) for one in offered
        ]
        return tuple(sorted(choices, key=lambda one: (not one.likely, not one.decision.may_share)))

    def usual_purposes(self, organisation: Organisation) -> tuple[Purpose, ...]:
        """Return what organisations of this kind are usually asked for."""
        template = self.recipients.get(organisation.kind)
        return template.purposes if template is not None else ()

    @property
    def said_no(self) -> tuple[ConsentDecision, ...]:
        """The purposes the person said no to, or took back."""
        if self.sheet is None:
            return ()
        return tuple(one for one in self.sheet.decisions.values() if one.decision is not Decision.YES)

    @property
    def projection(self) -> Projection | None:
        """Exactly what would be sealed now; None while nothing may go."""
        if self.preparation is None or self.draft is None:
            return None
        try:
            return project(self.preparation.offer, self.draft.ticked or frozenset())
        except SharingError:
            return None

    @property
    def beyond(self) -> tuple[ShareItem, ...]:
        """What would go that organisations of this kind are not usually told."""
        projection, organisation = self.projection, self.organisation
        template = self.recipients.get(organisation.kind) if organisation is not None else None
        if projection is None or template is None:
            return ()
        return tuple(
            item for item in projection.items if not item.always and item.category not in template.least
        )

    def hold(self, step: WizardStep) -> Hold | None:
        """Return why *step* is not finished, or None."""
        checks = {
            WizardStep.WHO: self._hold_who,
            WizardStep.WHY: self._hold_why,
            WizardStep.WHAT: self._hold_what,
            WizardStep.CHECK: self._hold_check,
            WizardStep.SEND: self._hold_send,
        }
        return checks[step]()

    def reachable(self, step: WizardStep) -> bool:
        """Say whether one may stand on *step*: all before it are finished, nothing was sealed yet."""
        if self.referral is not None:
            return step is WizardStep.SEND
        return all(self.hold(before) is None for before in WizardStep if before < step)

    def _hold_who(self) -> Hold | None:
        return None if self.organisation else Hold.NO_ORGANISATION

    def _hold_why(self) -> Hold | None:
        decision = self.decision
        if decision is None:
            return Hold.NO_PURPOSE
        return None if decision.may_share else Hold.NO_CONSENT

    def _hold_what(self) -> Hold | None:
        if self.projection is None:
            return Hold.NOTHING_TICKED
        explained = self.draft is not None and self.draft.because.strip()
        return Hold.NO_REASON if self.beyond and not explained else None

    def _hold_check(self) -> Hold | None:
        return None if self.draft and self.draft.read_to_person else Hold.NOT_READ

    def _hold_send(self) -> Hold | None:
        organisation = self.organisation
        if organisation is None:
            return Hold.NO_ORGANISATION
        if organisation.key_state in KEYS_NOT_TRUSTED:
            return Hold.KEY_CHANGED
        if organisation.has_no_key:
            return None if self.draft and self.draft.without_fieldcase and self.page_is_here else Hold.NO_KEY
        return None if organisation.can_receive else Hold.KEY_NOT_CHECKED
