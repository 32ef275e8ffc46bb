"""The talk about consent: what may be kept, in which words, with which proof."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from PIL import Image

from fieldcase.domain.consent import CONSENT_LASTS, ConsentMethod, Decision, GivenBy, Purpose
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services.consent import consent_sheet, record_decisions
from fieldcase.services.documents import documents_of
from fieldcase.services.sharing import ReferralRequest, refer
from fieldcase.services.wording import Wording
from fieldcase.viewmodels.consent_draft import Missing, Note, WorkerCheck
from fieldcase.viewmodels.consent_taking_back import TakingBack
from fieldcase.viewmodels.consent_talk import ConsentTalk, Standing
from fieldcase.viewmodels.destinations import CasesPage, Destination, ReferPage
from tests.journeys.test_main_job import SPOKEN, interviewed, introduced
from tests.notebooks import NOON

ESSENTIAL = ("voluntary", "may_stop", "may_change_mind", "help_regardless")
INK = (((0.1, 0.2, 0.5), (0.3, 0.4, 0.5)),)


@pytest.fixture
def case_id(notebook) -> CaseId:
    """Selam speaks Arabic; she is between 18 and 25."""
    return interviewed(notebook, alias="Selam", primary_language="ara", age_group="18_25")


@pytest.fixture
def talk(desk, case_id) -> ConsentTalk:
    talk = ConsentTalk(desk)
    talk.open(case_id)
    return talk


def told_and_understood(talk: ConsentTalk) -> None:
    for item in (*ESSENTIAL, WorkerCheck.SAID_BACK, WorkerCheck.NO_PRESSURE):
        talk.tick(item, done=True)


def test_the_talk_begins_in_the_language_of_the_person(talk):
    assert talk.state.pack.language == "ar"


def test_the_worker_reads_the_points_in_the_language_of_the_window(talk):
    assert "free choice" in talk.state.told[2].sentence


def test_nothing_is_decided_before_the_person_decides(talk):
    state = talk.state

    assert [card.answer for card in state.cards] == [None] * 5
    assert state.missing == (Missing.DECISION,)


def test_the_same_answer_again_opens_the_card_again(talk):
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.answer(Purpose.HEALTH, Decision.YES)

    assert talk.state.draft.answers == {}


def test_another_answer_replaces_the_first(talk):
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.answer(Purpose.HEALTH, Decision.NO)

    assert talk.state.draft.answers == {Purpose.HEALTH: Decision.NO}


def test_another_language_keeps_what_was_answered(talk):
    talk.answer(Purpose.SHELTER, Decision.YES)

    talk.show_in("ro")

    assert talk.state.pack.language == "ro"
    assert talk.state.cards[0].answer is Decision.YES


def test_more_purposes_unfold_after_the_main_ones(talk):
    hidden = talk.state.hidden_purposes

    talk.unfold()

    assert len(talk.state.cards) == 5 + hidden
    assert talk.state.hidden_purposes == 0


def test_a_yes_waits_until_the_person_was_told_understood_and_confirmed(talk):
    talk.answer(Purpose.HEALTH, Decision.YES)

    assert talk.state.missing == (Missing.TOLD, Missing.SAID_BACK, Missing.NO_PRESSURE, Missing.SIGNATURE)


def test_a_no_needs_no_proof(talk):
    talk.answer(Purpose.POLICE, Decision.NO)

    assert talk.state.missing == ()


def test_for_a_child_the_guardian_check_comes_first(notebook, desk):
    child = interviewed(notebook, alias="Mihai", age_group="9_17")
    talk = ConsentTalk(desk)
    talk.open(child)
    talk.answer(Purpose.SHELTER, Decision.YES)
    told_and_understood(talk)
    talk.sign(INK)

    assert talk.state.missing == (Missing.CHILD,)


@pytest.mark.parametrize(
    ("method", "missing", "note"),
    [
        (ConsentMethod.TYPED, Missing.TYPED_NAME, Note.TYPED_NAME),
        (ConsentMethod.SPOKEN_WITNESSED, Missing.WITNESS, Note.WITNESS),
        (ConsentMethod.THUMBPRINT, Missing.THUMBPRINT, Note.THUMBPRINT),
    ],
)
def test_each_way_to_confirm_needs_its_name(talk, method, missing, note):
    talk.answer(Purpose.HEALTH, Decision.YES)
    told_and_understood(talk)
    talk.confirm_by(method)
    before = talk.state.missing

    talk.write(note, "Ana")

    assert before == (missing,)
    assert talk.state.missing == ()


def test_a_decision_is_kept_with_the_words_it_was_made_in(notebook, talk, case_id):
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.answer(Purpose.POLICE, Decision.NO)
    told_and_understood(talk)
    talk.tick(WorkerCheck.INTERPRETER, done=True)
    talk.write(Note.INTERPRETER, " Leyla ")
    talk.sign(INK)

    talk.save()

    kept = consent_sheet(notebook, case_id).decisions
    conversation = kept[Purpose.HEALTH].conversation
    assert {purpose: one.decision for purpose, one in kept.items()} == {
        Purpose.HEALTH: Decision.YES,
        Purpose.POLICE: Decision.NO,
    }
    assert (conversation.language, conversation.pack_version) == ("ar", 3)
    assert set(ESSENTIAL) < set(conversation.told)
    assert conversation.interpreter == "Leyla"
    assert json.loads(conversation.signature) == [[[0.1, 0.2, 0.5], [0.3, 0.4, 0.5]]]


def test_an_interpreter_who_was_unticked_is_not_kept(notebook, talk, case_id):
    talk.answer(Purpose.POLICE, Decision.NO)
    talk.write(Note.INTERPRETER, "Leyla")

    talk.save()

    assert consent_sheet(notebook, case_id).decisions[Purpose.POLICE].conversation.interpreter == ""


def test_nothing_is_kept_while_something_is_missing(notebook, talk, case_id):
    talk.answer(Purpose.HEALTH, Decision.YES)

    talk.save()

    assert consent_sheet(notebook, case_id).decisions == {}


def test_after_saving_one_is_back_in_the_case(desk, talk, case_id):
    went: list[Destination] = []
    desk.navigated.subscribe(went.append)
    talk.answer(Purpose.POLICE, Decision.NO)

    talk.save()

    assert went == [CasesPage(case_id)]
    assert talk.state.draft.answers == {}


def test_after_saving_one_is_back_in_the_referral_it_interrupted(desk, talk, case_id):
    went: list[Destination] = []
    desk.navigated.subscribe(went.append)
    talk.open(case_id, Purpose.COMPENSATION)
    talk.answer(Purpose.COMPENSATION, Decision.NO)

    talk.save()

    assert went == [ReferPage(case_id, Purpose.COMPENSATION)]


def test_a_referral_brings_its_purpose_to_the_page(talk, case_id):
    talk.open(case_id, Purpose.COMPENSATION)

    assert talk.state.cards[-1].words.purpose is Purpose.COMPENSATION


def test_what_holds_already_counts_as_answered(notebook, talk, case_id):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)

    talk.open(case_id)

    health = next(card for card in talk.state.cards if card.words.purpose is Purpose.HEALTH)
    assert (health.standing, health.since, health.answer) == (Standing.YES, NOON.date(), None)
    assert talk.state.open_cards == 4


def test_an_agreement_that_has_run_out_is_asked_again(notebook, talk, case_id):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    notebook.clock.move_to(NOON + CONSENT_LASTS + timedelta(days=1))

    talk.open(case_id)

    health = next(card for card in talk.state.cards if card.words.purpose is Purpose.HEALTH)
    assert health.standing is Standing.EXPIRED
    assert health.is_open


def test_an_interrupted_talk_is_found_as_it_was_left(talk, case_id):
    talk.answer(Purpose.LEGAL, Decision.YES)

    talk.open(case_id)

    assert talk.state.draft.answers == {Purpose.LEGAL: Decision.YES}


def test_the_answers_of_one_person_never_stand_beside_another(notebook, talk):
    talk.answer(Purpose.LEGAL, Decision.YES)
    other = interviewed(notebook, alias="Linh", primary_language="ron")

    talk.open(other)

    assert talk.state.draft.answers == {}
    assert talk.state.pack.language == "ro"


def test_taking_back_says_who_already_has_something(notebook, other_notebook, desk, case_id, content):
    hope = introduced(notebook, other_notebook)
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    wording = Wording(content.library, content.code_lists, "en")
    ticked = frozenset({"alias", "primary_language"})
    refer(
        notebook,
        wording,
        ReferralRequest(case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=ticked),
    )
    taking_back = TakingBack(desk)
    taking_back.open(case_id, content.packs["ar"])

    taking_back.choose(Purpose.HEALTH)

    assert [one.name for one in taking_back.state.reached or ()] == ["Hope Medical Centre"]


def test_a_taken_back_agreement_is_recorded_without_a_reason(notebook, desk, case_id, content):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    notebook.clock.move_to(NOON + timedelta(hours=1))
    went: list[Destination] = []
    desk.navigated.subscribe(went.append)
    taking_back = TakingBack(desk)
    taking_back.open(case_id, content.packs["ar"])
    taking_back.choose(Purpose.HEALTH)

    taking_back.record()

    kept = consent_sheet(notebook, case_id).decisions[Purpose.HEALTH]
    assert kept.decision is Decision.WITHDRAWN
    assert kept.conversation.language == "ar"
    assert went == [CasesPage(case_id)]


def test_only_agreements_in_force_can_be_taken_back(notebook, desk, case_id, content):
    record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES, Purpose.POLICE: Decision.NO}, SPOKEN)
    taking_back = TakingBack(desk)

    taking_back.open(case_id, content.packs["en"])

    assert [one.purpose for one in taking_back.state.given] == [Purpose.HEALTH]


@pytest.fixture
def child_talk(notebook, desk) -> ConsentTalk:
    """Mihai is under eighteen; he agreed to a clinic and was told everything."""
    talk = ConsentTalk(desk)
    talk.open(interviewed(notebook, alias="Mihai", age_group="9_17"))
    talk.answer(Purpose.HEALTH, Decision.YES)
    told_and_understood(talk)
    talk.tick(WorkerCheck.CHILD, done=True)
    talk.sign(INK)
    return talk


def test_the_guardian_is_asked_about_what_the_child_agreed_to(child_talk):
    child_talk.answer(Purpose.POLICE, Decision.NO)

    assert [card.purpose for card in child_talk.state.of_guardian] == [Purpose.HEALTH]


def test_child_and_guardian_are_kept_apart(notebook, child_talk):
    case_id = child_talk.state.case.id
    child_talk.answer_as_guardian(Purpose.HEALTH, Decision.NO)
    unnamed = child_talk.state.missing
    child_talk.write(Note.GUARDIAN, "Elena P.")

    child_talk.save()

    sheet = consent_sheet(notebook, case_id)
    assert unnamed == (Missing.GUARDIAN,)
    assert sheet.decisions[Purpose.HEALTH].decision is Decision.YES
    assert sheet.decisions[Purpose.HEALTH].given_by is GivenBy.ASSENT
    assert sheet.of_guardian[Purpose.HEALTH].decision is Decision.NO
    assert sheet.of_guardian[Purpose.HEALTH].conversation.guardian == "Elena P."


def test_the_guardian_can_be_asked_on_another_day(notebook, child_talk):
    case_id = child_talk.state.case.id
    child_talk.save()

    child_talk.answer_as_guardian(Purpose.HEALTH, Decision.YES)
    child_talk.write(Note.GUARDIAN, "Elena P.")
    child_talk.tick(WorkerCheck.MAY_DECIDE, done=True)
    child_talk.sign(INK, guardian=True)
    child_talk.save()

    assert consent_sheet(notebook, case_id).of_guardian[Purpose.HEALTH].decision is Decision.YES


@pytest.mark.parametrize(
    ("method", "note"),
    [
        (ConsentMethod.TYPED, Note.GUARDIAN_TYPED),
        (ConsentMethod.SPOKEN_WITNESSED, Note.GUARDIAN_WITNESS),
        (ConsentMethod.THUMBPRINT, Note.GUARDIAN_THUMBPRINT),
    ],
)
def test_child_and_guardian_confirm_each_in_their_own_way(notebook, child_talk, method, note):
    case_id = child_talk.state.case.id
    child_talk.answer_as_guardian(Purpose.HEALTH, Decision.YES)
    child_talk.write(Note.GUARDIAN, "Elena P.")
    child_talk.tick(WorkerCheck.MAY_DECIDE, done=True)
    child_talk.confirm_guardian_by(method)
    unproven = child_talk.state.missing
    child_talk.write(note, "Elena")

    child_talk.save()

    sheet = consent_sheet(notebook, case_id)
    of_child = sheet.decisions[Purpose.HEALTH].conversation
    of_guardian = sheet.of_guardian[Purpose.HEALTH].conversation
    assert unproven == (Missing.GUARDIAN_PROOF,)
    assert (of_child.method, json.loads(of_child.signature)) == (
        ConsentMethod.SIGNED,
        [list(map(list, INK[0]))],
    )
    assert of_guardian.method is method
    assert of_guardian.signature != of_child.signature
    assert (of_guardian.guardian, of_child.guardian) == ("Elena P.", "")


def test_the_photo_of_a_thumbprint_is_kept_among_the_documents(notebook, talk, case_id, tmp_path):
    photo = tmp_path / "IMG_0001.png"
    Image.new("RGB", (40, 60), "#ddd").save(photo)
    talk.answer(Purpose.HEALTH, Decision.YES)
    told_and_understood(talk)
    talk.confirm_by(ConsentMethod.THUMBPRINT)

    talk.take_thumbprint(photo, "Thumbprint")
    talk.save()

    document = documents_of(notebook, case_id)[0]
    conversation = consent_sheet(notebook, case_id).decisions[Purpose.HEALTH].conversation
    assert document.description.title == "Thumbprint"
    assert conversation.evidence == document.id


def test_a_file_that_is_no_picture_confirms_nothing(talk, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("not a thumb", "utf-8")
    said: list[FieldCaseError] = []
    talk.failed.subscribe(said.append)
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.confirm_by(ConsentMethod.THUMBPRINT)

    talk.take_thumbprint(letter, "Thumbprint")

    assert [error.code for error in said] == ["document.unknown_kind"]
    assert Missing.THUMBPRINT in talk.state.missing
