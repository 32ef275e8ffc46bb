"""Refer a person in five steps: who, why, what to share, check, send."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FieldCaseError, MustNotKnowError
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.referral import Referral, Urgency
from fieldcase.domain.safety import is_kept_from
from fieldcase.services import sharing, without_fieldcase
from fieldcase.services.consent import consent_sheet
from fieldcase.services.directory import directory_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import MAX_MESSAGE
from fieldcase.services.risk import safety_sheet
from fieldcase.services.sealing import ASKED_TO_DELETE_AFTER
from fieldcase.services.sharing import Preparation, ReferralRequest
from fieldcase.services.without_fieldcase import LockedReferral
from fieldcase.viewmodels.carrying import Carrying, Target
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.destinations import ExceptionPage
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.referral_draft import Draft, WizardSheet, WizardState, WizardStep
from fieldcase.viewmodels.referral_kept import KeptReferral, fingerprint

CONCERNS = Topic.CASES | Topic.CONSENT | Topic.DIRECTORY | Topic.DOCUMENTS


@dataclass(frozen=True)
class Candidate:
    """An organisation of the list; ``must_not_know`` if the person named it so."""

    organisation: Organisation
    must_not_know: bool


class ReferralWizard:
    """
    Collects one referral, seals it, hands it to ``carrying``.

    What was chosen is kept while another page is open: a check of a key, a talk about consent.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kit = desk.content.reader_kit
        self._state = self._fresh(None)
        self.carrying = Carrying(desk)
        self._kept = KeptReferral(desk.drafts)
        self._read_mark = ""
        self.changed: Event[None] = Event()
        self.close = desk.changed.subscribe(self._news)
        """Stop listening."""

    @property
    def state(self) -> WizardState:
        """What the page shows."""
        return self._state

    @property
    def delete_by(self) -> date:
        """The day until which the file asks to be deleted."""
        return self._state.today + ASKED_TO_DELETE_AFTER

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The organisations that match the search; those that must not know stand last."""
        sheet = self._state.sheet
        if sheet is None:
            return ()
        contact = sheet.case.safe_contact
        found = [
            Candidate(one, is_kept_from(one, contact, sheet.kept_from))
            for one in sheet.organisations
            if self._matches(one, self._state.words)
        ]
        return tuple(sorted(found, key=lambda one: one.must_not_know))

    def open(
        self, case_id: CaseId, purpose: Purpose | None = None, organisation_id: OrganisationId | None = None
    ) -> None:
        """Begin a referral of this case, or go on with the one that was left."""
        draft = self._state.draft
        if draft is None or draft.case_id != case_id or self._state.referral is not None:
            draft, self._read_mark = self._kept.of(case_id) or (Draft(case_id), "")
            self.carrying.put_down()
            self._state = self._fresh(draft)
        else:
            draft, self._read_mark = replace(draft, read_to_person=False), ""
        if organisation_id is not None and organisation_id != draft.organisation_id:
            draft = replace(draft, organisation_id=organisation_id, ticked=None)
        if purpose is not None:
            # The person has just talked about it: what may go is looked at afresh.
            draft = replace(draft, purpose=purpose, ticked=None, step=WizardStep.WHAT)
        self._read(replace(draft, read_to_person=bool(self._read_mark)))

    def search(self, words: str) -> None:
        """Show the organisations that match *words*."""
        self._show(replace(self._state, words=words))

    def choose_organisation(self, organisation_id: OrganisationId) -> None:
        """Choose who gets it; one that must not know is never chosen."""
        draft = self._state.draft
        chosen = next((one for one in self.candidates if one.organisation.id == organisation_id), None)
        if draft is None or chosen is None:
            return
        if chosen.must_not_know:
            self._show(replace(self._state, trouble=MustNotKnowError()))
            return
        served = chosen.organisation.serves or self._state.usual_purposes(chosen.organisation)
        keep = draft.purpose is not None and (not served or draft.purpose in served)
        purpose = draft.purpose if keep else self._only_agreed(chosen.organisation)
        self.carrying.find_ways(organisation_id)
        self._settle(
            replace(
                draft, organisation_id=organisation_id, purpose=purpose, ticked=None, without_fieldcase=False
            )
        )

    def choose_purpose(self, purpose: Purpose) -> None:
        """Choose what it is for."""
        if self._state.draft is not None:
            self._settle(replace(self._state.draft, purpose=purpose, ticked=None))

    def describe(
        self,
        urgency: Urgency,
        message: str,
        reply_by: date | None,
        *,
        handover: bool = False,
        because: str | None = None,
    ) -> None:
        """
        Say how soon, a line or two, until when an answer is hoped for; whether they take the case over.

        *because* tells why they need more than usual; without it the reason stays as it is.
        """
        draft = self._state.draft
        if draft is None:
            return
        why = draft.because if because is None else because[: sharing.MOST_OF_A_REASON]
        said = replace(
            draft,
            urgency=urgency,
            message=message[:MAX_MESSAGE],
            reply_by=reply_by,
            handover=handover,
            because=why,
        )
        if said != draft:
            self._show(replace(self._state, draft=replace(said, read_to_person=False)))

    def tick(self, key: str, *, on: bool) -> None:
        """Add an answer to what they will see, or take it out."""
        draft = self._state.draft
        if draft is None or draft.ticked is None:
            return
        ticked = draft.ticked | {key} if on else draft.ticked - {key}
        self._show(replace(self._state, draft=replace(draft, ticked=ticked, read_to_person=False)))

    def confirm_read(self, *, on: bool) -> None:
        """Say that it was read to the person as it stands now."""
        if self._state.draft is not None:
            self._show(replace(self._state, draft=replace(self._state.draft, read_to_person=on)))

    def answer_without_fieldcase(self, *, on: bool) -> None:
        """Lock the file with words; only for an organisation of which no key is known."""
        organisation = self._state.organisation
        if self._state.draft is not None and organisation is not None and organisation.has_no_key:
            draft = replace(self._state.draft, without_fieldcase=on)
            self._show(replace(self._state, draft=draft, trouble=None))

    def go_without(self) -> None:
        """Go to the route for danger and legal duties: reasons, a second person."""
        draft = self._state.draft
        if draft is not None and draft.organisation_id is not None and draft.purpose is not None:
            self._desk.go(
                ExceptionPage(
                    case_id=draft.case_id, organisation_id=draft.organisation_id, purpose=draft.purpose
                )
            )

    def forget_words(self) -> None:
        """Show the words no more: they were told."""
        self._show(replace(self._state, locked=None))

    def go_to(self, step: WizardStep) -> None:
        """Show *step*, if everything before it is finished."""
        state = self._state
        if state.draft is not None and state.reachable(step):
            self._show(replace(state, draft=replace(state.draft, step=step), trouble=None))

    def create(self, target: Target) -> None:
        """Seal the file into the outbox, then get it to *target*; pressing twice makes one file."""
        state, draft = self._state, self._state.draft
        if draft is None or state.sealing or not state.reachable(WizardStep.SEND):
            return
        if state.referral is not None or draft.organisation_id is None or draft.purpose is None:
            return
        request = ReferralRequest(
            case_id=draft.case_id,
            organisation_id=draft.organisation_id,
            purpose=draft.purpose,
            urgency=draft.urgency,
            message=draft.message.strip(),
            reply_by=draft.reply_by,
            ticked=draft.ticked or frozenset(),
            handover=draft.handover and not draft.without_fieldcase,
            beyond=frozenset(item.key for item in state.beyond),
            because=draft.because.strip() if state.beyond else "",
        )
        self._show(replace(state, sealing=True, trouble=None))
        if draft.without_fieldcase:
            self._desk.ask(
                lambda nb: without_fieldcase.refer(nb, self._desk.wording, self._kit, request),
                lambda locked: self._sealed(locked.referral, target, locked),
                self._not_sealed,
            )
            return
        self._desk.ask(
            lambda notebook: sharing.refer(notebook, self._desk.wording, request),
            lambda referral: self._sealed(referral, target),
            self._not_sealed,
        )

    def _sealed(self, referral: Referral, target: Target, locked: LockedReferral | None = None) -> None:
        self._show(replace(self._state, referral=referral, locked=locked, sealing=False))
        self._kept.forget(referral.case_id)
        self._desk.publish(sharing.REFERRAL_TOPICS, self)
        self.carrying.take(referral.bundle_id)
        self.carrying.carry(target)

    def _not_sealed(self, error: FieldCaseError) -> None:
        self._show(replace(self._state, sealing=False, trouble=error))
        if self._state.draft is not None:
            self._read(self._state.draft)

    def _fresh(self, draft: Draft | None) -> WizardState:
        return WizardState(
            self._desk.clock.today(),
            draft=draft,
            page_is_here=self._kit.is_here,
            recipients=self._desk.content.recipients,
        )

    def _news(self, news: News) -> None:
        draft = self._state.draft
        if draft is not None and self._state.referral is None and news.topic & CONCERNS:
            self._read(draft)
        elif news.topic & Topic.OUTBOX:
            self.carrying.look_again()

    def _read(self, draft: Draft) -> None:
        self._state = replace(self._state, today=self._desk.clock.today(), draft=draft)
        self._desk.ask(
            lambda notebook: _sheet(notebook, draft.case_id),
            lambda sheet: self._read_done(draft.case_id, sheet),
            lambda error: self._show(replace(self._state, trouble=error)),
        )

    def _read_done(self, case_id: CaseId, sheet: WizardSheet) -> None:
        draft = self._state.draft
        if draft is None or draft.case_id != case_id:
            return
        self._state = replace(self._state, sheet=sheet)
        organisation = self._state.organisation
        if organisation is not None:
            self.carrying.find_ways(organisation.id)
        if organisation is not None and draft.purpose is None:
            draft = replace(draft, purpose=self._only_agreed(organisation))
        self._settle(draft, keep_trouble=True)

    def _settle(self, draft: Draft, *, keep_trouble: bool = False) -> None:
        """Take *draft* over, then ask what may go for it."""
        trouble = self._state.trouble if keep_trouble else None
        known = self._state.preparation
        preparation = known if known is not None and _answers(known, draft) else None
        self._state = replace(self._state, draft=draft, preparation=preparation, trouble=trouble)
        decision = self._state.decision
        if draft.organisation_id is None or decision is None or not decision.may_share:
            self._stand_where_possible()
            return
        asked = (draft.case_id, draft.organisation_id, decision.purpose)
        self._desk.ask(
            lambda notebook: sharing.prepare(notebook, self._desk.wording, *asked),
            self._prepared,
            self._not_prepared,
        )

    def _prepared(self, preparation: Preparation) -> None:
        draft = self._state.draft
        if draft is None or not _answers(preparation, draft):
            return
        offered = preparation.offer.offered
        template = self._state.recipients.get(preparation.organisation.kind)
        suggested = frozenset(
            one.item.key
            for one in offered
            if one.suggested and (template is None or one.item.category in template.least)
        )
        allowed = frozenset(one.item.key for one in offered)
        ticked = suggested if draft.ticked is None else draft.ticked & allowed
        # What was read to the person is no longer what would go, as soon as the answers are others.
        same = self._state.preparation is None or self._state.preparation.offer == preparation.offer
        kept = replace(draft, ticked=ticked, read_to_person=draft.read_to_person and same)
        self._state = replace(self._state, preparation=preparation, draft=kept)
        self._compare_with_what_was_read(kept)
        self._stand_where_possible()

    def _compare_with_what_was_read(self, draft: Draft) -> None:
        mark, self._read_mark = self._read_mark, ""
        now = self._state.projection
        if mark and (now is None or fingerprint(now) != mark):
            self._state = replace(self._state, draft=replace(draft, read_to_person=False))

    def _not_prepared(self, error: FieldCaseError) -> None:
        self._state = replace(self._state, trouble=error)
        if isinstance(error, MustNotKnowError) and self._state.draft is not None:
            freed = replace(self._state.draft, organisation_id=None)
            self._state = replace(self._state, draft=freed)
        self._stand_where_possible()

    def _stand_where_possible(self) -> None:
        """Step back to the last step one may stand on."""
        draft = self._state.draft
        if draft is not None:
            steps = [step for step in WizardStep if step <= draft.step and self._state.reachable(step)]
            draft = replace(draft, step=max(steps, default=draft.step))
        self._show(replace(self._state, draft=draft))

    def _only_agreed(self, organisation: Organisation) -> Purpose | None:
        choices = self._state.purposes_for(organisation)
        agreed = [one.purpose for one in choices if one.likely and one.decision.may_share]
        return agreed[0] if len(agreed) == 1 else None

    def _matches(self, organisation: Organisation, words: str) -> bool:
        lists, language = self._desk.content.code_lists, self._desk.language
        text = " ".join(
            (
                organisation.name,
                organisation.town,
                organisation.about,
                lists.label("organisation_kind", organisation.kind, language),
                *(lists.label("language", one, language) for one in organisation.languages),
                *(lists.label("purpose", one.value, language) for one in organisation.serves),
            )
        ).casefold()
        return all(word in text for word in words.casefold().split())

    def _show(self, state: WizardState) -> None:
        self._state = state
        if state.draft is not None and state.sheet is not None and state.referral is None:
            self._kept.keep(state.draft, state.projection if state.draft.read_to_person else None)
        self.changed(None)


def _answers(preparation: Preparation, draft: Draft) -> bool:
    """Tell whether *preparation* was made for what *draft* asks now."""
    asked = (draft.case_id, draft.organisation_id, draft.purpose)
    purpose = preparation.offer.decision.purpose
    return asked == (preparation.case.id, preparation.organisation.id, purpose)


def _sheet(notebook: Notebook, case_id: CaseId) -> WizardSheet:
    sheet, directory = consent_sheet(notebook, case_id), directory_sheet(notebook)
    return WizardSheet(
        own_name=directory.own_name,
        case=sheet.case,
        decisions=sheet.decisions,
        history=sheet.history,
        organisations=directory.organisations,
        training=notebook.training,
        kept_from=safety_sheet(notebook, case_id).kept_from,
        named_in_account=sharing.named_in_account(notebook, case_id),
    )
