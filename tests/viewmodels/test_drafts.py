"""What is half finished stays."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.ids import CaseId, OrganisationId, UserId
from fieldcase.domain.user import Role, User
from fieldcase.services import intake
from fieldcase.services.drafts import keep_drafts, read_drafts
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.whereabouts import Whereabouts, destination_text, read_destination
from tests.notebooks import content

KEY = DraftKey("case:1", "note")


def again(notebook: Notebook, desk: Desk) -> Desk:
    """The desk after a lock, with what the notebook has."""
    return Desk(desk._shelf, desk._runner, content(), notebook.clock, "en", read_drafts(notebook))


def test_what_was_typed_is_in_the_notebook_after_a_flush(notebook: Notebook, desk: Desk) -> None:
    desk.drafts.put(KEY, '"half a"')
    desk.drafts.flush()

    assert again(notebook, desk).drafts.get(KEY) == '"half a"'


def test_what_was_saved_or_discarded_is_gone(notebook: Notebook, desk: Desk) -> None:
    desk.drafts.put(KEY, '"half a"')
    desk.drafts.flush()
    desk.drafts.drop(KEY)
    desk.drafts.flush()

    assert read_drafts(notebook) == {}


def test_the_first_change_asks_for_a_flush_the_next_ones_wait_with_it(desk: Desk) -> None:
    asked: list[None] = []
    desk.drafts.waiting.subscribe(asked.append)

    for letters in ('"a"', '"ab"', '"abc"'):
        desk.drafts.put(KEY, letters)

    assert len(asked) == 1


def test_a_full_disk_is_tried_again(notebook: Notebook) -> None:
    from fieldcase.domain.errors import NotebookFullError

    refusing = True

    def ask(job, done, failed) -> None:
        if refusing:
            failed(NotebookFullError())
        else:
            done(job(notebook))

    drafts = DraftKeeper(ask)
    drafts.put(KEY, '"half"')
    drafts.flush()
    assert drafts.is_waiting
    refusing = False
    drafts.flush()

    assert read_drafts(notebook) == {KEY: '"half"'}


def test_nobody_finds_the_drafts_of_another_worker(notebook: Notebook) -> None:
    from dataclasses import replace

    keep_drafts(notebook, {KEY: '"mine"'})
    other = User(id=UserId("other"), name="Yusuf", role=Role.WORKER)
    with notebook.writing() as tx:
        tx.users.add(other, notebook.clock.now())

    theirs = replace(notebook, user=other)

    assert read_drafts(theirs) == {}
    keep_drafts(theirs, {KEY: '"theirs"'})
    assert read_drafts(notebook) == {KEY: '"mine"'}


def test_drafts_are_nowhere_on_the_disk_in_clear(notebook: Notebook) -> None:
    keep_drafts(notebook, {KEY: "qzxneedle"})
    folder: Path = notebook.place.folder

    files = [file for file in folder.rglob("*") if file.is_file()]

    assert files
    assert not [file for file in files if b"qzxneedle" in file.read_bytes()]


@pytest.mark.parametrize(
    "destination",
    [
        to.TodayPage(),
        to.CasesPage(CaseId("1"), to.CaseTab.PLAN),
        to.InterviewPage(case_id=CaseId("1")),
        to.ConsentPage(CaseId("1"), Purpose.HEALTH),
        to.ReferPage(CaseId("1"), organisation_id=OrganisationId("2")),
        to.ExchangePage(to.ExchangeTab.INBOX),
        to.SettingsPage("hiding"),
    ],
)
def test_every_page_can_be_kept_as_text(destination: to.Destination) -> None:
    assert read_destination(destination_text(destination)) == destination


def test_a_page_of_a_later_version_leads_to_none() -> None:
    assert read_destination('["WeatherPage", {}]') is None
    assert read_destination("not text of ours") is None


def test_the_place_is_forgotten_when_the_worker_goes_home(notebook: Notebook, desk: Desk) -> None:
    here = Whereabouts(desk.drafts)
    here.stand(to.DirectoryPage())
    here.remember("memory")

    here.go_home()
    desk.drafts.flush()

    assert Whereabouts(again(notebook, desk).drafts).destination is None


def test_a_talk_about_consent_goes_on_with_every_stroke(notebook: Notebook, desk: Desk) -> None:
    case_id = intake.start(notebook, "intake", 1).case.id
    talk = ConsentTalk(desk)
    talk.open(case_id)
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.confirm_by(ConsentMethod.SIGNED)
    talk.sign((((0.1, 0.2, 0.5), (0.3, 0.4, 0.6)),))
    desk.drafts.flush()

    after = ConsentTalk(again(notebook, desk))
    after.open(case_id)

    assert after.state.draft == talk.state.draft


def test_a_talk_of_another_day_is_not_taken_for_todays(notebook: Notebook, desk: Desk) -> None:
    case_id = intake.start(notebook, "intake", 1).case.id
    talk = ConsentTalk(desk)
    talk.open(case_id)
    talk.answer(Purpose.HEALTH, Decision.YES)
    desk.drafts.flush()
    assert isinstance(notebook.clock, FixedClock)
    notebook.clock.move_to(notebook.clock.now() + timedelta(hours=13))

    after = ConsentTalk(again(notebook, desk))
    after.open(case_id)

    assert not after.state.draft.answers
