"""Who has what: nothing that left is missing, nothing that was taken back is forgotten."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.disclosure import Basis, DisclosureKind, RecallStep, Way
from fieldcase.domain.errors import ConsentMissingError, WholeOfficeError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.services import consent, disclosures, outbox, paper, person_sheet, telling
from fieldcase.services.person_sheet import SheetWishes
from fieldcase.services.telling import NewTelling
from tests.services.timelines import timeline_of
from tests.viewmodels.referral_world import SPOKEN, agreed, interviewed, introduced, referred

FORBIDDEN = ("trafficking", "victim", "Northern Outreach")


@pytest.fixture
def library(content):
    return content.library


@pytest.fixture
def selam(notebook, other_notebook):
    """A case of which a sealed file went to the clinic."""
    hope = introduced(notebook, other_notebook)
    case_id = interviewed(notebook)
    agreed(notebook, case_id)
    outbox.mark_handed_over(notebook, referred(notebook, case_id, hope).bundle_id, "usb")
    return case_id


def telephoned(basis=Basis.CONSENT, purpose=Purpose.HEALTH):
    return NewTelling(
        recipient="Ward nurse",
        purpose=purpose,
        basis=basis,
        categories=(DataCategory.HEALTH,),
        words="needs a bed",
        way=Way.TELEPHONE,
    )


def later(notebook, days):
    notebook.clock.move_to(notebook.clock.now() + timedelta(days=days))


def take_back(notebook, case_id):
    later(notebook, 1)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.WITHDRAWN}, SPOKEN)


def test_a_sealed_file_stands_in_the_list_with_its_consent_and_its_fields(notebook, library, selam):
    line = disclosures.who_has_what(notebook, library, selam).lines[0]

    assert line.kind is DisclosureKind.FILE
    assert (line.purpose, line.basis) == (Purpose.HEALTH, Basis.CONSENT)
    assert line.agreed_on is not None
    assert "health_urgent_what" in line.fields
    assert DataCategory.HEALTH in line.categories
    assert line.left


def test_what_was_told_by_telephone_stands_beside_it_and_in_the_timeline(notebook, library, selam):
    telling.tell(notebook, selam, telephoned())

    told = next(
        one
        for one in disclosures.who_has_what(notebook, library, selam).lines
        if one.kind is DisclosureKind.TOLD
    )
    kinds = [entry.kind for entry in timeline_of(notebook, selam)]
    assert (told.recipient, told.channel, told.by) == ("Ward nurse", "telephone", "Marta K.")
    assert TimelineKind.TOLD in kinds


def test_nobody_can_claim_an_agreement_that_is_not_there(notebook, selam):
    with pytest.raises(ConsentMissingError):
        telling.tell(notebook, selam, telephoned(purpose=Purpose.POLICE))


def test_a_mistake_can_be_written_down_without_an_agreement(notebook, library, selam):
    telling.tell(notebook, selam, telephoned(Basis.NONE, Purpose.POLICE))

    lines = disclosures.who_has_what(notebook, library, selam).lines
    assert Basis.NONE in {one.basis for one in lines}


def test_who_does_not_answer_for_a_week_is_asked_again(notebook, selam):
    take_back(notebook, selam)
    at_once = disclosures.to_ask_again(notebook)
    later(notebook, 7)

    due = disclosures.to_ask_again(notebook)

    assert at_once == ()
    assert [one.recipient for one in due] == ["Hope Medical Centre"]


@pytest.mark.parametrize(
    ("step", "days", "still"),
    [
        (RecallStep.ASKED, 6, 0),
        (RecallStep.ASKED, 7, 1),
        (RecallStep.DELETED, 60, 0),
        (RecallStep.MUST_KEEP, 60, 0),
    ],
)
def test_an_answer_settles_it_and_asking_again_waits_another_week(
    notebook, library, selam, step, days, still
):
    take_back(notebook, selam)
    later(notebook, 8)
    line = disclosures.who_has_what(notebook, library, selam).lines[0]

    telling.note_recall(notebook, selam, line.id, step, "")
    later(notebook, days)

    assert len(disclosures.to_ask_again(notebook)) == still


def test_only_those_who_answer_for_the_office_see_every_case(notebook, library, selam):
    with pytest.raises(WholeOfficeError):
        disclosures.whole_office(notebook, library)


def test_a_supervisor_sees_every_case(notebook, library, selam):
    above = replace(notebook, user=notebook.user.but(role=Role.SUPERVISOR))

    assert len(disclosures.whole_office(above, library).lines) == 1


def test_no_cell_of_the_table_is_run_by_a_spreadsheet(notebook, library, selam, tmp_path):
    ledger = disclosures.who_has_what(notebook, library, selam)

    path = disclosures.write_ledger(notebook, ledger, [["Who"], ["=HYPERLINK(1)"], ["@x"]], tmp_path)

    assert path.read_text("utf-8-sig").splitlines() == ["Who", "'=HYPERLINK(1)", "'@x"]


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("language", ["en", "ro", "ar", "es", "fr", "uk"])
def test_the_sheet_tells_the_person_in_their_language_and_nobody_else(
    notebook, content, selam, tmp_path, language
):
    pack = content.packs[language]
    draft = person_sheet.compose(notebook, content.library, pack, selam, SheetWishes(telephone="555 0142"))

    fonts = find_resources() / "fonts"
    path = paper.save_paper(notebook, selam, draft, fonts, tmp_path)

    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "Hope Medical Centre" in text
    assert "555 0142" in text
    assert "Selam" not in text
    assert "Fever" not in text
    assert not any(word.casefold() in text.casefold() for word in FORBIDDEN)
    if language != "ar":
        assert pack.sheet.rights in text
        assert pack.sheet.categories[DataCategory.HEALTH] in text


@pytest.mark.needs_tool("pdftotext")
def test_arabic_letters_are_joined_on_the_sheet(notebook, content, selam, tmp_path):
    pack = content.packs["ar"]
    draft = person_sheet.compose(notebook, content.library, pack, selam, SheetWishes())

    path = paper.save_paper(notebook, selam, draft, find_resources() / "fonts", tmp_path)

    raw = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()
    assert any("\ufe70" <= letter <= "\ufeff" for letter in raw) or pack.sheet.rights in raw


def test_every_sheet_has_a_number_and_stands_in_list_and_timeline(notebook, content, selam, tmp_path):
    pack, fonts = content.packs["en"], find_resources() / "fonts"
    for _ in range(2):
        draft = person_sheet.compose(notebook, content.library, pack, selam, SheetWishes(title=1))
        paper.save_paper(notebook, selam, draft, fonts, tmp_path)

    lines = disclosures.who_has_what(notebook, content.library, selam).lines
    copies = [one.copy_number for one in lines if one.kind is DisclosureKind.SHEET]
    kinds = [entry.kind for entry in timeline_of(notebook, selam)]
    assert copies == [2, 1]
    assert kinds.count(TimelineKind.SHEET_GIVEN) == 2
    assert draft.title == "Papers and dates"


def test_the_sheet_says_what_was_taken_back(notebook, content, selam):
    take_back(notebook, selam)

    draft = person_sheet.compose(notebook, content.library, content.packs["en"], selam, SheetWishes())

    assert "You took this back on" in str(draft.parts)


def test_organisations_are_not_named_when_that_is_not_safe(notebook, content, selam):
    wishes = SheetWishes(name_organisations=False)

    draft = person_sheet.compose(notebook, content.library, content.packs["en"], selam, wishes)

    assert "Hope" not in str(draft.parts)
