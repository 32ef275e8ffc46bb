"""More than an organisation of its kind is usually told goes with a reason, which stays here."""

from __future__ import annotations

import pytest

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.services import directory, receiving
from fieldcase.services.disclosures import who_has_what
from fieldcase.viewmodels.carrying import Channel, Target
from fieldcase.viewmodels.referral_draft import Draft, Hold, WizardState, WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard
from tests.notebooks import content
from tests.viewmodels import referral_world as world


@pytest.fixture
def wizard(desk) -> ReferralWizard:
    return ReferralWizard(desk)


@pytest.fixture
def hope(notebook, other_notebook):
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def selam(notebook):
    return world.interviewed(notebook)


def draft_of(state: WizardState) -> Draft:
    assert state.draft is not None
    return state.draft


def explain(wizard: ReferralWizard, because: str) -> None:
    draft = draft_of(wizard.state)
    wizard.describe(draft.urgency, draft.message, draft.reply_by, because=because)


@pytest.fixture
def refuge(notebook, hope, selam):
    """A shelter with a checked key; she agreed to a place there."""
    known = {one.id: one for one in directory.directory_sheet(notebook).organisations}
    shelter = {"kind": "shelter", "serves": (Purpose.SHELTER,)}
    directory.add_organisation(notebook, known[hope].but(**shelter))
    world.agreed(notebook, selam, shelter=Decision.YES)
    return hope


def test_more_than_such_a_place_is_usually_told_waits_for_a_reason(wizard, refuge, selam):
    wizard.open(selam)
    wizard.choose_organisation(refuge)
    before = wizard.state.hold(WizardStep.WHAT)

    wizard.tick("primary_language", on=True)

    assert before is None
    assert [item.key for item in wizard.state.beyond] == ["primary_language"]
    assert wizard.state.hold(WizardStep.WHAT) is Hold.NO_REASON


def test_the_reason_is_kept_with_the_referral_and_stands_in_the_list_but_not_in_the_file(
    notebook, other_notebook, wizard, refuge, selam, tmp_path
):
    wizard.open(selam)
    wizard.choose_organisation(refuge)
    wizard.tick("primary_language", on=True)
    explain(wizard, "The night staff speak Tigrinya")
    wizard.go_to(WizardStep.CHECK)
    wizard.confirm_read(on=True)
    wizard.go_to(WizardStep.SEND)

    wizard.create(Target(Channel.FOLDER, tmp_path))

    referral = wizard.state.referral
    line = who_has_what(notebook, content().library, selam).lines[0]
    assert (referral.beyond, referral.because) == (("primary_language",), "The night staff speak Tigrinya")
    assert (line.beyond, line.because) == (referral.beyond, referral.because)
    arrived = receiving.open_file(other_notebook, tmp_path / referral.file_name)
    assert "night staff" not in arrived.to_json()


def test_the_reason_outlives_the_program(desk, wizard, refuge, selam):
    wizard.open(selam)
    wizard.choose_organisation(refuge)
    wizard.tick("primary_language", on=True)
    explain(wizard, "The night staff speak Tigrinya")

    again = ReferralWizard(desk)
    again.open(selam)

    assert draft_of(again.state).because == "The night staff speak Tigrinya"


def test_what_is_usual_asks_for_no_reason_and_keeps_none(notebook, wizard, refuge, selam, tmp_path):
    wizard.open(selam)
    wizard.choose_organisation(refuge)
    wizard.tick("primary_language", on=True)
    explain(wizard, "The night staff speak Tigrinya")
    wizard.tick("primary_language", on=False)
    wizard.go_to(WizardStep.CHECK)
    wizard.confirm_read(on=True)
    wizard.go_to(WizardStep.SEND)

    wizard.create(Target(Channel.FOLDER, tmp_path))

    assert wizard.state.referral.because == ""
