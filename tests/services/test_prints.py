"""Papers about a case: for whom, what stands on them, what never does."""

from __future__ import annotations

import subprocess
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import CONSENT_LASTS, Decision, Purpose
from fieldcase.domain.disclosure import Basis, DisclosureKind, Way
from fieldcase.domain.errors import ConsentMissingError, MustNotKnowError
from fieldcase.domain.prints import PaperPart, PrintKind, Screen, WhyLeftOut, screened
from fieldcase.domain.safety import PlanCopy, PlanQuestion
from fieldcase.domain.timeline import TimelineKind
from fieldcase.resources_root import find_resources
from fieldcase.services import casework, consent, disclosures, paper, person_sheet, planning, risk
from fieldcase.services.person_sheet import SheetWishes
from fieldcase.ui.cases.prints.wording import PaperWords
from fieldcase.viewmodels.person_sheet import has_paper
from fieldcase.viewmodels.prints import Prints
from tests.notebooks import content
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person, step
from tests.viewmodels.referral_world import SPOKEN, introduced

FONTS = find_resources() / "fonts"


@pytest.fixture
def prints(desk):
    """Papers as the page makes them."""
    return Prints(desk, FONTS, PaperWords(desk), leftward=False)


@pytest.fixture
def selam(notebook):
    """Somebody with a plan, and somebody who must not know of it."""
    case_id = person(notebook, "Selam", age_group="18_25")
    planning.set_goal(notebook, case_id, planning.NewGoal(words="Sleep through the night"))
    step(notebook, case_id, "Call Dawit about the room", in_days=2)
    step(notebook, case_id, "Tell the police statement again")
    step(notebook, case_id, "Buy shoes")
    risk.keep_from(notebook, case_id, "Dawit")
    return case_id


def lines_of(made):
    return [line for _, lines in made.parts for line in lines]


def on_paper(path):
    return subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True
    ).stdout.decode()


def test_the_plan_for_the_person_has_their_words_and_a_title_that_says_nothing(prints, selam):
    prints.open(selam, PrintKind.PLAN)

    assert prints.paper.title == "Things to remember"
    assert "• Sleep through the night" in lines_of(prints.paper)
    assert any("Buy shoes" in line for line in lines_of(prints.paper))
    assert "Selam" not in str(prints.paper.parts)


def test_the_plan_leaves_out_risky_words_and_who_must_not_know_and_says_so(prints, selam):
    prints.open(selam, PrintKind.PLAN)

    reasons = {one.line.split()[1]: one.why for one in prints.left_out}
    assert reasons == {"Call": WhyLeftOut.NAMES_SOMEBODY, "Tell": WhyLeftOut.RISKY_WORD}
    assert "Dawit" not in str(prints.paper)
    assert "police" not in str(prints.paper.parts)


def test_paper_for_the_person_waits_until_somebody_asked_whether_it_is_safe(prints, selam):
    prints.open(selam, PrintKind.PLAN)
    before = prints.may_go

    prints.say_safe(safe=True)

    assert (before, prints.may_go) == (False, True)


def test_a_part_that_is_unticked_does_not_stand_on_the_paper(prints, selam):
    prints.open(selam, PrintKind.PLAN)

    prints.leave_out("goals", out=True)

    assert "Sleep through the night" not in str(prints.paper.parts)


def test_a_single_line_can_be_left_out(prints, selam):
    prints.open(selam, PrintKind.PLAN)
    line = next(line for line in lines_of(prints.paper) if "Buy shoes" in line)

    prints.leave_out(line, out=True)

    assert "Buy shoes" not in str(prints.paper.parts)
    assert "Sleep through the night" in str(prints.paper.parts)


def test_no_organisation_is_named_on_a_paper_for_the_person(notebook, other_notebook, prints, selam):
    introduced(notebook, other_notebook)
    step(notebook, selam, "Visit Hope Medical Centre")

    prints.open(selam, PrintKind.PLAN)

    assert "Hope" not in str(prints.paper)
    assert WhyLeftOut.ORGANISATION in {one.why for one in prints.left_out}


def test_the_safety_plan_says_when_nobody_wants_a_copy(notebook, prints, selam):
    risk.answer_plan(notebook, selam, PlanQuestion.SAFE_PLACES, "The library\nMy aunt")
    prints.open(selam, PrintKind.SAFETY_PLAN)
    unasked = prints.nobody_wants_a_copy
    risk.answer_plan(notebook, selam, PlanQuestion.COPY, PlanCopy.PERSON.value)
    prints.open(selam, PrintKind.SAFETY_PLAN)

    assert (unasked, prints.nobody_wants_a_copy) == (True, False)
    assert lines_of(prints.paper) == ["• The library", "• My aunt"]


def test_a_summary_stays_with_the_team_unless_the_person_agreed(notebook, prints, selam):
    problems: list[object] = []
    prints.failed.subscribe(problems.append)
    prints.open(selam, PrintKind.SUMMARY)
    prints.name("Ruth", None)
    in_the_team = prints.paper.basis

    prints.name("Hope Medical Centre", Purpose.HEALTH)

    assert in_the_team is Basis.OUR_TEAM
    assert isinstance(problems[0], ConsentMissingError)
    assert prints.paper is None
    assert not prints.may_go


def test_a_summary_that_leaves_holds_only_what_was_agreed(notebook, prints, selam):
    consent.record_decisions(notebook, selam, {Purpose.EMPLOYMENT: Decision.YES}, SPOKEN)
    prints.open(selam, PrintKind.SUMMARY)

    prints.name("Job centre", Purpose.EMPLOYMENT)

    assert prints.paper.basis is Basis.CONSENT
    assert DataCategory.RISK not in prints.paper.categories
    assert WhyLeftOut.NOT_AGREED in {one.why for one in prints.left_out}


def test_nothing_is_made_for_somebody_who_must_not_know(prints, selam):
    problems: list[object] = []
    prints.failed.subscribe(problems.append)
    prints.open(selam, PrintKind.HAND_OVER)

    prints.name("dawit", None)

    assert isinstance(problems[0], MustNotKnowError)
    assert not prints.may_go


def test_the_hand_over_sheet_tells_how_to_look_after_somebody_and_no_story(notebook, prints, selam):
    casework.add_note(notebook, selam, "She told how it began")
    prints.open(selam, PrintKind.HAND_OVER)
    prints.name("Night shift", None)

    text = str(prints.paper.parts)
    assert "Call Dawit about the room" in text
    assert "She told how it began" not in text
    assert prints.paper.copy_line.startswith("Copy 1, 22.11.2025. For Night shift.")


def test_every_paper_has_a_number_and_stands_in_list_timeline_and_record(
    notebook, content, prints, selam, tmp_path
):
    prints.open(selam, PrintKind.HAND_OVER)
    prints.name("Night shift", None)
    prints.note_printed()
    prints.save(tmp_path)

    printed = [
        line
        for line in disclosures.who_has_what(notebook, content.library, selam).lines
        if line.kind is DisclosureKind.PRINT
    ]
    told = [one.facts for one in timeline_of(notebook, selam) if one.kind is TimelineKind.SHEET_GIVEN]
    assert [(one.copy_number, one.recipient, one.words) for one in printed] == [
        (2, "Night shift", "hand_over"),
        (1, "Night shift", "hand_over"),
    ]
    assert [(one["paper"], one["copy"]) for one in told] == [("hand_over", "2"), ("hand_over", "1")]


def test_the_persons_own_sheet_names_who_was_given_paper(notebook, content, prints, selam):
    consent.record_decisions(notebook, selam, {Purpose.EMPLOYMENT: Decision.YES}, SPOKEN)
    prints.open(selam, PrintKind.SUMMARY)
    prints.name("Job centre", Purpose.EMPLOYMENT)
    paper.note_paper(notebook, selam, prints.paper, Way.PAPER)
    prints.open(selam, PrintKind.HAND_OVER)
    prints.name("Night shift", None)
    prints.note_printed()

    sheet = person_sheet.compose(notebook, content.library, content.packs["en"], selam, SheetWishes())

    assert "Job centre" in str(sheet.parts)
    assert "Night shift" not in str(sheet.parts)


def test_a_language_without_paper_is_known_to_have_none(notebook, desk, prints):
    prints.open(person(notebook, "Arta", primary_language="sqi"), PrintKind.PLAN)

    assert prints.pack.language == "sq"
    assert has_paper(desk, "sqi")
    assert not has_paper(desk, "vie")


def test_two_words_together_are_a_risky_word_too(notebook, prints, selam):
    step(notebook, selam, "Ring the safe house at noon")

    prints.open(selam, PrintKind.PLAN)

    assert "safe house" not in str(prints.paper.parts)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("language", ["bg", "sq", "sr", "ar"])
def test_letters_of_every_script_can_stand_on_one_paper(notebook, prints, selam, tmp_path, language):
    for words in ("Un loc liniștit", "Спокійне місце", "مكان هادئ"):
        planning.set_goal(notebook, selam, planning.NewGoal(words=words))
    prints.open(selam, PrintKind.PLAN)
    prints.speak(language)
    prints.say_safe(safe=True)

    prints.save(tmp_path)

    text = on_paper(next(tmp_path.glob("*.pdf")))
    assert "Un loc liniștit" in text
    assert "Спокійне місце" in text
    assert any("\u0600" <= letter <= "\ufeff" for letter in text)


@given(st.lists(st.text(max_size=20), max_size=4), st.text(min_size=1, max_size=12))
def test_no_name_on_the_list_ever_stands_on_a_paper(lines, name):
    part = PaperPart(
        code="x",
        heading="x",
        lines=tuple(f"{line} {name} {line}" for line in lines),
        category=DataCategory.PLAN,
    )

    kept, left_out = screened([part], Screen(names=(name,)))

    assert bool(kept) is False or not name.strip()
    assert len(left_out) == (len(lines) if name.strip() else 0)


@pytest.fixture
def decided(notebook, selam):
    """She agreed to everything but the police, and left her family out of one."""
    answers = {one: Decision.NO if one is Purpose.POLICE else Decision.YES for one in Purpose}
    left_out = {Purpose.SHELTER: frozenset({DataCategory.FAMILY})}
    consent.record_talk(
        notebook, selam, consent.Talk(decided=answers, conversation=SPOKEN, left_out=left_out)
    )
    return selam


@pytest.mark.parametrize("language", sorted(content().packs))
def test_the_copy_of_the_decisions_says_each_of_them_in_words_nobody_has_to_fear(prints, decided, language):
    prints.open(decided, PrintKind.DECISIONS)
    prints.speak(language)

    words = content().packs[language].sheet
    said = dict(prints.paper.parts)[words.decisions.heading]
    assert prints.left_out == ()
    assert len(said) == len(Purpose)
    assert sum(words.categories[DataCategory.FAMILY] in line for line in said) == 1


def test_the_copy_says_until_when_it_holds_and_how_to_take_it_back(notebook, prints, decided):
    prints.open(decided, PrintKind.DECISIONS)

    text = "\n".join(lines_of(prints.paper))
    until = notebook.clock.today() + CONSENT_LASTS
    assert f"Health: yes, until {until:%d.%m.%Y}" in text
    assert "You can take back your agreement at any time" in text


def test_what_was_agreed_to_too_long_ago_stands_on_no_copy(notebook, prints, decided):
    notebook.clock.move_to(notebook.clock.now() + CONSENT_LASTS + timedelta(days=1))

    prints.open(decided, PrintKind.DECISIONS)

    assert [line for line in lines_of(prints.paper) if "until" in line] == []
