"""Whatever somebody was typing is there again after locking, in every editor of the program."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldcase.domain.clock import SystemClock
from fieldcase.domain.consent import Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.exceptional import Ground, PersonTold
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.domain.user import Role
from fieldcase.services import casework, closing, exceptional
from fieldcase.services.documents import add_document
from fieldcase.services.drafts import keep_drafts, read_drafts
from fieldcase.services.exchange_places import add_place
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.planning import NewGoal, set_goal
from fieldcase.services.training import PRACTICE_PASSPHRASE, TrainingPlace
from fieldcase.services.wording import Wording
from fieldcase.storage.cases import CaseFilter
from fieldcase.ui.cases.note_panel import NotePanel
from fieldcase.ui.cases.page import CasesPage
from fieldcase.viewmodels import destinations as to
from tests.notebooks import content
from tests.services.colleagues import colleague
from tests.services.test_closing import WHOLE
from tests.ui.editor_scenes import SCENES, Known, Scene, address_line, hold, reason, second_word, taken_bed
from tests.ui.editor_walk import Sitting, modules_with_editors, stands_still, texts_in, type_into_all

NOT_KEPT = {
    "fieldcase.ui.cases.documents.viewer": "shows a document that is plain text; nobody writes there",
    "fieldcase.ui.erasing.page": "the code of the case, typed anew each time",
    "fieldcase.ui.restore.panel": "a passphrase",
    "fieldcase.ui.settings.keys": "a passphrase",
    "fieldcase.ui.unlock.erase_panel": "a word that proves the wish to erase, asked anew each time",
    "fieldcase.ui.unlock.kit_panel": "words of the recovery kit",
    "fieldcase.ui.unlock.new_passphrase_fields": "a passphrase",
    "fieldcase.ui.unlock.page": "a passphrase",
    "fieldcase.ui.unlock.recover_page": "words of the recovery kit",
    "fieldcase.ui.unlock.who_view": "before there is a notebook to keep it in",
}
"""Why nothing of these editors is kept."""

MAIL_SERVER = "Office mail"

_met: set[str] = set()
_played: set[Scene] = set()


@pytest.fixture(scope="module")
def practice(made_practice: TrainingPlace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    """The worker's own practice notebook, with a document, a goal and a mail server besides."""
    folder = tmp_path_factory.mktemp("practice")
    place = TrainingPlace(shutil.copytree(made_practice.folder, folder / "practice"))
    notebook = open_notebook(place.northern, PRACTICE_PASSPHRASE, SystemClock(), os.urandom)
    letter = folder / "letter.txt"
    letter.write_text("Come on Monday.")
    add_document(notebook, _case(notebook), letter)
    set_goal(notebook, _case(notebook), NewGoal(words="A room with a key"))
    settings = PlaceSettings(host="mail.example.org", port=465, user="office", sender="office@example.org")
    add_place(notebook, PlaceKind.MAIL, MAIL_SERVER, settings)
    yield notebook
    notebook.vault.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_every_editor_shows_again_what_was_typed(scene: Scene, practice: Notebook, qtbot: QtBot) -> None:
    _play(scene, practice, practice, qtbot)


def test_a_reason_to_open_a_case_is_there_again(practice: Notebook, qtbot: QtBot) -> None:
    _play(reason, practice, colleague(practice, Role.WORKER), qtbot)


def test_the_words_of_a_second_person_are_there_again(practice: Notebook, qtbot: QtBot) -> None:
    known, loaded = _known(practice), content()
    wording = Wording(loaded.library, loaded.code_lists, "en")
    offered = exceptional.blank_sheet(practice, wording, known.case, known.organisation, Purpose.SHELTER)
    request = exceptional.NewException(
        organisation_id=known.organisation,
        purpose=Purpose.SHELTER,
        ground=Ground.DANGER,
        facts="High fever, no longer answers",
        alternatives="Waiting until she can be asked",
        told=PersonTold.LATER,
        keys=tuple(item.key for item in offered.items if not item.always),
    )
    exceptional.ask(practice, wording, known.case, request)

    _play(second_word, practice, colleague(practice, Role.SUPERVISOR), qtbot)


def _play(scene: Scene, practice: Notebook, notebook: Notebook, qtbot: QtBot) -> None:
    sitting = Sitting(notebook, content())
    kind = scene(sitting, _known(practice))
    part = sitting.part(kind)
    qtbot.waitUntil(lambda: stands_still(part))
    untouched = texts_in(part)
    type_into_all(part)
    typed = texts_in(part)
    sitting.lock()
    assert typed
    assert all(before[1] != after[1] for before, after in zip(untouched, typed, strict=True))

    unlocked = Sitting(notebook, content(), read_drafts(notebook))
    unlocked.work.come_back()

    qtbot.waitUntil(lambda: texts_in(unlocked.part(kind)) == typed)
    _met.update(*(modules for modules, _ in typed))
    _played.add(scene)
    unlocked.lock()
    keep_drafts(notebook, dict.fromkeys(read_drafts(notebook)))


def test_a_half_written_note_waits_until_its_own_case_is_opened(practice: Notebook, qtbot: QtBot) -> None:
    first, second = (line.case.id for line in casework.case_list(practice, CaseFilter.ALL, "")[:2])
    words = "Slept on the sofa of a friend"
    sitting = Sitting(practice, content(), {DraftKey(f"case:{second}", "note"): json.dumps(words)})
    page = sitting.show(CasesPage, to.CasesPage(first))
    elsewhere = page.findChildren(NotePanel)

    sitting.work.show(to.CasesPage(second))

    qtbot.waitUntil(lambda: bool(page.findChildren(NotePanel)))
    panel = page.findChildren(NotePanel)[0]
    qtbot.waitUntil(lambda: panel.findChildren(QPlainTextEdit)[0].toPlainText() == words)
    assert panel.isVisible()
    assert elsewhere == []
    sitting.desk.drafts.drop(DraftKey(f"case:{second}", "note"))
    panel.hide()
    sitting.lock()


def test_why_a_case_is_kept_longer_is_there_again(practice: Notebook, qtbot: QtBot) -> None:
    vera = colleague(practice, Role.SUPERVISOR, "Vera")
    closing.ask_to_close(practice, _known(practice).closed, WHOLE)
    closing.approve(vera, _known(practice).closed)

    _play(hold, practice, vera, qtbot)


def test_the_emergency_card_shows_again_what_was_typed(practice: Notebook, qtbot: QtBot) -> None:
    """Its window is opened by hand after unlocking."""
    sitting = Sitting(practice, content())
    card = sitting.emergency_card()
    qtbot.waitUntil(lambda: stands_still(card))
    type_into_all(card)
    typed = texts_in(card)
    card.close()
    sitting.lock()

    unlocked = Sitting(practice, content(), read_drafts(practice))
    again = unlocked.emergency_card()

    qtbot.waitUntil(lambda: texts_in(again) == typed)
    _met.update(*(modules for modules, _ in typed))
    again.close()
    unlocked.lock()


def test_the_day_of_a_bed_kept_ahead_is_there_again(practice: Notebook, qtbot: QtBot) -> None:
    day = QDate.currentDate().addDays(9)
    sitting = Sitting(practice, content())
    bed = taken_bed(sitting)
    bed._ask()
    bed._when._take("other")
    bed._day.setDate(day)
    sitting.lock()

    unlocked = Sitting(practice, content(), read_drafts(practice))
    again = taken_bed(unlocked)

    qtbot.waitUntil(again._day.isVisible)
    assert again._day.date() == day
    again._leave_giving()
    unlocked.lock()
    assert not any(key.place.startswith("house:") for key in read_drafts(practice))


def test_an_address_is_there_again_once_its_way_is_chosen(practice: Notebook, qtbot: QtBot) -> None:
    sitting = Sitting(practice, content())
    line = address_line(sitting, MAIL_SERVER)
    qtbot.waitUntil(lambda: stands_still(line))
    type_into_all(line)
    typed = texts_in(line)
    sitting.lock()

    unlocked = Sitting(practice, content(), read_drafts(practice))
    again = address_line(unlocked, MAIL_SERVER)

    assert typed
    qtbot.waitUntil(lambda: texts_in(again) == typed)
    _met.update(*(modules for modules, _ in typed))
    unlocked.lock()


def test_no_editor_of_the_program_was_passed_by() -> None:
    """Stands on the scenes above: a new editor needs a scene, or a reason why nothing of it is kept."""
    if len(_played) < len(SCENES):
        pytest.skip("some scenes were not played")
    assert modules_with_editors() - _met - set(NOT_KEPT) == set()
    assert not _met & set(NOT_KEPT)
    assert set(NOT_KEPT) <= modules_with_editors()


def _known(notebook: Notebook) -> Known:
    case_id = _case(notebook)
    with notebook.reading() as tx:
        hope = next(one.id for one in tx.directory.all() if one.name == "Hope Medical Centre")
        arrived = tx.incoming.all(1)[0].bundle_id
    return Known(case_id, _case(notebook, "Oksana"), OrganisationId(hope), arrived)


def _case(notebook: Notebook, alias: str = "Selam") -> CaseId:
    lines = casework.case_list(notebook, CaseFilter.ALL, "")
    return next(line.case.id for line in lines if line.case.person.alias == alias)
