"""What the wizard allows, what it stops, what leaves in the file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import FolderMissingError, MustNotKnowError
from fieldcase.domain.ids import CaseId, ConsentId, OrganisationId
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.partner import Agreement, AgreementKind, Profile
from fieldcase.domain.referral import ReferralState, Urgency
from fieldcase.domain.sharing import Projection, ShareItem
from fieldcase.services import directory, receiving
from fieldcase.services.casework import case_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import exchange_sheet
from fieldcase.viewmodels.carrying import CarryStage, Channel, Target
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import Draft, Hold, WizardState, WizardStep
from fieldcase.viewmodels.referral_kept import fingerprint
from fieldcase.viewmodels.referral_wizard import ReferralWizard
from tests.viewmodels import referral_world as world


@pytest.fixture
def wizard(desk: Desk) -> ReferralWizard:
    return ReferralWizard(desk)


@pytest.fixture
def hope(notebook: Notebook, other_notebook: Notebook) -> OrganisationId:
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    return world.interviewed(notebook)


def draft_of(state: WizardState) -> Draft:
    assert state.draft is not None
    return state.draft


def ready_to_send(wizard: ReferralWizard, case_id: CaseId, hope: OrganisationId) -> None:
    wizard.open(case_id)
    wizard.choose_organisation(hope)
    wizard.go_to(WizardStep.CHECK)
    wizard.confirm_read(on=True)
    wizard.go_to(WizardStep.SEND)


def test_an_organisation_that_must_not_know_is_never_chosen(notebook, wizard, hope):
    case_id = world.interviewed(notebook, must_not_know="the people at Hope Medical Centre")
    wizard.open(case_id)

    wizard.choose_organisation(hope)

    assert wizard.candidates[0].must_not_know
    assert isinstance(wizard.state.trouble, MustNotKnowError)
    assert wizard.state.organisation is None
    assert not wizard.state.reachable(WizardStep.WHY)


def test_an_organisation_without_an_agreement_in_force_is_hinted_at_and_may_be_chosen(
    notebook, wizard, hope, selam
):
    world.agreed(notebook, selam)
    wizard.open(selam)
    wizard.choose_organisation(hope)
    hinted, reachable = wizard.state.lacks_agreement, wizard.state.reachable(WizardStep.WHY)
    known = directory.directory_sheet(notebook).organisations[0]
    signed = Agreement(kind=AgreementKind.SHARING, since=date(2025, 1, 1))
    directory.add_organisation(notebook, known.but(profile=Profile(agreements=(signed,))))

    wizard.open(selam)
    wizard.choose_organisation(hope)

    assert (hinted, reachable) == (True, True)
    assert not wizard.state.lacks_agreement


def test_organisations_are_found_by_what_they_help_with(notebook, wizard, hope, selam):
    world.acquainted(notebook, "Legal Aid Centre", "legal", Purpose.LEGAL)
    wizard.open(selam)

    wizard.search("arabic emotional")

    assert [one.organisation.id for one in wizard.candidates] == [hope]


def test_without_a_yes_the_wizard_stops_at_why(notebook, wizard, hope, selam):
    world.agreed(notebook, selam, health=Decision.NO)
    wizard.open(selam)
    wizard.choose_organisation(hope)
    wizard.choose_purpose(Purpose.HEALTH)

    wizard.go_to(WizardStep.WHAT)

    assert wizard.state.hold(WizardStep.WHY) is Hold.NO_CONSENT
    assert draft_of(wizard.state).step is WizardStep.WHO
    assert wizard.state.projection is None


def test_the_one_purpose_that_is_served_and_agreed_is_proposed(notebook, wizard, hope, selam):
    world.agreed(notebook, selam)
    wizard.open(selam)

    wizard.choose_organisation(hope)

    assert draft_of(wizard.state).purpose is Purpose.HEALTH
    assert wizard.state.purposes[0].purpose is Purpose.HEALTH


def test_what_the_purpose_does_not_need_cannot_be_ticked(notebook, wizard, hope, selam):
    world.agreed(notebook, selam)
    wizard.open(selam)
    wizard.choose_organisation(hope)
    wizard.go_to(WizardStep.WHAT)

    wizard.tick("work_promised", on=True)

    projection = wizard.state.projection
    assert projection is not None
    assert "work_promised" not in {item.key for item in projection.items}
    assert "safe_contact" in {item.key for item in projection.items}


def test_taking_every_tick_out_leaves_nothing_to_send(notebook, wizard, hope, selam):
    world.agreed(notebook, selam)
    wizard.open(selam)
    wizard.choose_organisation(hope)

    for key in draft_of(wizard.state).ticked or ():
        wizard.tick(key, on=False)

    assert wizard.state.hold(WizardStep.WHAT) is Hold.NOTHING_TICKED
    assert not wizard.state.reachable(WizardStep.CHECK)


def test_a_change_after_reading_aloud_asks_to_read_again(notebook, wizard, hope, selam):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)

    wizard.go_to(WizardStep.WHAT)
    wizard.tick("health_now", on=False)

    assert wizard.state.hold(WizardStep.CHECK) is Hold.NOT_READ


def test_the_file_holds_exactly_what_was_checked(notebook, other_notebook, wizard, hope, selam, tmp_path):
    """The items painted on the check page, field by field, are the items that arrive."""
    world.agreed(notebook, selam)
    wizard.open(selam)
    wizard.choose_organisation(hope)
    wizard.describe(Urgency.DAY, "She prefers a woman doctor", date(2025, 11, 25))
    wizard.tick("health_now", on=False)
    ready_to_send(wizard, selam, hope)
    checked = wizard.state.projection

    wizard.create(Target(Channel.FOLDER, tmp_path))

    file = next(tmp_path.glob("*.fcb"))
    arrived = receiving.open_file(other_notebook, file)
    incoming = exchange_sheet(other_notebook).incoming[0]
    assert checked is not None
    assert incoming.bundle_id == arrived.bundle_id
    assert [item.plain() for item in incoming.items] == [item.plain() for item in checked.items]
    assert (incoming.purpose, incoming.urgency) == ("health", "day")
    assert (incoming.message, incoming.reply_by) == ("She prefers a woman doctor", date(2025, 11, 25))
    assert incoming.delete_by == wizard.delete_by


def test_pressing_create_twice_makes_one_file(notebook, wizard, hope, selam, tmp_path):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)

    wizard.create(Target(Channel.FOLDER, tmp_path))
    wizard.create(Target(Channel.FOLDER, tmp_path))

    assert len(exchange_sheet(notebook).referrals) == 1


def test_a_stick_pulled_out_loses_nothing(notebook, wizard, hope, selam, tmp_path):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)
    stick = tmp_path / "stick"

    wizard.create(Target(Channel.USB, stick))

    held = wizard.carrying.carriage
    assert held is not None
    assert isinstance(held.trouble, FolderMissingError)
    assert held.stage is CarryStage.READY
    stick.mkdir()
    wizard.carrying.carry(Target(Channel.USB, stick))
    assert wizard.carrying.carriage is not None
    assert wizard.carrying.carriage.stage is CarryStage.WRITTEN
    assert len(list(stick.glob("*.fcb"))) == 1


def test_handing_over_is_written_down_with_its_channel(notebook, wizard, hope, selam, tmp_path):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)
    wizard.create(Target(Channel.USB, tmp_path))

    wizard.carrying.mark_handed_over()

    line = exchange_sheet(notebook).referrals[0]
    assert line.referral.state is ReferralState.SENT
    assert line.events[-1].detail == "usb"
    assert case_sheet(notebook, selam).referrals[0].state is ReferralState.SENT


def test_with_an_unchecked_key_everything_is_prepared_but_nothing_sealed(
    notebook, other_notebook, wizard, selam, tmp_path
):
    world.agreed(notebook, selam)
    hope = directory.keep_card(notebook, other_notebook.office.card.encode())
    world.described(notebook, hope)
    ready_to_send(wizard, selam, hope)

    wizard.create(Target(Channel.FOLDER, tmp_path))

    assert wizard.state.hold(WizardStep.SEND) is Hold.KEY_NOT_CHECKED
    assert wizard.state.referral is None
    assert wizard.state.trouble is not None
    assert wizard.state.trouble.code == "sharing.key_not_checked"
    assert draft_of(wizard.state).step is WizardStep.SEND


def test_checking_the_key_elsewhere_keeps_every_choice(notebook, other_notebook, desk, wizard, selam):
    world.agreed(notebook, selam)
    hope = directory.keep_card(notebook, other_notebook.office.card.encode())
    world.described(notebook, hope)
    ready_to_send(wizard, selam, hope)
    before = draft_of(wizard.state)

    desk.change(
        lambda ours: directory.record_key_check(ours, hope, KeyState.CHECKED_IN_PERSON, "Amal"),
        None,
        pytest.fail,
    )

    assert draft_of(wizard.state) == before
    assert wizard.state.hold(WizardStep.SEND) is None


def test_a_withdrawal_on_another_page_takes_the_wizard_back_to_why(notebook, desk, wizard, hope, selam):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)

    world.agreed(notebook, selam, health=Decision.WITHDRAWN)
    wizard.open(selam)

    assert draft_of(wizard.state).step is WizardStep.WHY
    assert wizard.state.hold(WizardStep.WHY) is Hold.NO_CONSENT


def test_coming_back_from_the_talk_goes_straight_to_what_may_be_shared(notebook, wizard, hope, selam):
    wizard.open(selam)
    wizard.choose_organisation(hope)
    wizard.choose_purpose(Purpose.PSYCHOLOGICAL)

    world.agreed(notebook, selam, psychological=Decision.YES)
    wizard.open(selam, purpose=Purpose.PSYCHOLOGICAL)

    assert wizard.state.organisation is not None
    assert draft_of(wizard.state).step is WizardStep.WHAT


def test_another_case_begins_afresh(notebook, wizard, hope, selam):
    wizard.open(selam)
    wizard.choose_organisation(hope)

    wizard.open(world.interviewed(notebook))

    assert wizard.state.organisation is None


def test_a_file_that_vanished_from_the_outbox_is_said_calmly(notebook, wizard, hope, selam, tmp_path: Path):
    world.agreed(notebook, selam)
    ready_to_send(wizard, selam, hope)
    wizard.create(Target(Channel.FOLDER, tmp_path))
    shutil.rmtree(notebook.place.outbox)

    wizard.carrying.carry(Target(Channel.FOLDER, tmp_path / "elsewhere"))

    held = wizard.carrying.carriage
    assert held is not None
    assert held.trouble is not None
    assert held.stage is CarryStage.WRITTEN


def test_the_kind_of_place_proposes_its_purpose_and_ticks_the_least_it_needs(notebook, wizard, selam):
    agency = world.acquainted(notebook, "City Job Office", "employment_agency")
    world.agreed(notebook, selam, employment=Decision.YES, health=Decision.YES)
    wizard.open(selam)

    wizard.choose_organisation(agency)

    assert draft_of(wizard.state).purpose is Purpose.EMPLOYMENT
    assert wizard.state.preparation is not None
    offered = {one.item.key: one.item.category for one in wizard.state.preparation.offer.offered}
    least = wizard.state.recipients["employment_agency"].least
    assert {offered[key] for key in draft_of(wizard.state).ticked or ()} <= least


def test_a_template_lets_nothing_go_that_nobody_agreed_to(notebook, wizard, selam):
    police = world.acquainted(notebook, "City Police", "police")
    world.agreed(notebook, selam, police=Decision.NO)
    wizard.open(selam)

    wizard.choose_organisation(police)
    wizard.choose_purpose(Purpose.POLICE)

    assert wizard.state.purposes[0].usual
    assert wizard.state.hold(WizardStep.WHY) is Hold.NO_CONSENT


def test_a_name_from_what_happened_is_pointed_out_and_may_still_be_chosen(notebook, wizard):
    case_id = world.interviewed(notebook, work_promised="A kitchen, through Bright Future Jobs")
    agency = world.acquainted(notebook, "Bright Future Jobs", "employment_agency")
    other = world.acquainted(notebook, "City Job Office", "employment_agency")
    wizard.open(case_id)

    wizard.choose_organisation(agency)
    hinted = wizard.state.may_conflict
    wizard.choose_organisation(other)

    assert hinted
    assert not wizard.state.may_conflict


def test_what_was_read_to_the_person_before_an_update_of_fieldcase_counts_as_read() -> None:
    asked = ShareItem(
        key="alias",
        category=DataCategory.IDENTITY,
        label="Nume de alint",
        value="Mărioara",
        page="First things",
        purposes=("refer_shelter",),
    )
    read = Projection(
        purpose=Purpose.ASSISTANCE, consent_id=ConsentId("c1"), valid_until=date(2026, 3, 1), items=(asked,)
    )

    # As kept in drafts by every version so far.
    assert fingerprint(read) == "a22c98d6ac57225bc58417450ef52516edc5eca23c46acbec9a3d3decd34d94e"
