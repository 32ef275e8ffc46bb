"""The documents of a case on the screen: added, looked at, turned, handed out, put away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPlainTextEdit

from fieldcase.domain.document import Deed
from fieldcase.services import documents
from fieldcase.ui.cases.documents.canvas import Canvas
from fieldcase.ui.cases.documents.copies import Copies
from fieldcase.ui.cases.documents.tab import DocumentsTab
from fieldcase.viewmodels import destinations as to
from tests.services.test_documents import bomb, paper, picture
from tests.ui.cases.looking import button, scrolls_sideways, settle, words
from tests.viewmodels.case_world import person


@pytest.fixture
def tab(notebook, qapp, shown):
    """The tab of Selam, with the keyboard."""
    selam = person(notebook)
    page = shown(destination=to.CasesPage(selam))
    page.activateWindow()
    page._turn_to(to.CaseTab.DOCUMENTS)
    settle(qapp)
    return page.findChild(DocumentsTab)


def drop(tab, *files):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    tab.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *nothing))


def looked_at(tab, qapp, file):
    drop(tab, file)
    settle(qapp)
    button(tab, file.stem).click()
    settle(qapp)
    return tab.findChild(Canvas)


def test_a_case_without_documents_says_what_to_keep(tab):
    assert "No documents yet. Keep only what the person agreed to and needs." in words(tab)


def test_files_that_are_dropped_stand_in_the_list(tab, qapp, tmp_path):
    drop(tab, picture(tmp_path / "Room key.jpg"), paper(tmp_path / "Letter.pdf"))
    settle(qapp)

    assert button(tab, "Room key")
    assert button(tab, "Letter")


def test_the_button_adds_what_somebody_chooses(tab, qapp, tmp_path):
    tab._choose = lambda *_: (picture(tmp_path / "Room key.jpg"),)

    button(tab, "Add documents…").click()
    settle(qapp)

    assert button(tab, "Room key")


def test_a_file_that_cannot_be_kept_is_said_and_the_others_are_kept(tab, qapp, tmp_path):
    huge = tmp_path / "huge.png"
    huge.write_bytes(bomb(10_000, 10_000))

    drop(tab, huge, picture(tmp_path / "Room key.jpg"))
    settle(qapp)

    assert "This picture has more than 50 million dots." in words(tab)
    assert button(tab, "Room key")


def test_pages_zoom_and_turning_need_no_mouse(qtbot, tab, qapp, tmp_path):
    canvas = looked_at(tab, qapp, paper(tmp_path / "Letter.pdf"))
    fitting = canvas.zoom

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Plus, Qt.Key.Key_R):
        qtbot.keyClick(canvas, key)
    settle(qapp)

    assert "Page 3 of 3" in words(tab)
    assert canvas.zoom > fitting
    assert canvas.turned == 90


def test_escape_goes_back_and_forgets_what_was_looked_at(qtbot, tab, qapp, tmp_path):
    canvas = looked_at(tab, qapp, picture(tmp_path / "Room key.jpg"))

    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    settle(qapp)

    assert tab._documents.shown is None
    assert button(tab, "Add documents…").isVisible()


def test_another_tab_or_page_forgets_what_was_looked_at(tab, qapp, shown, tmp_path):
    looked_at(tab, qapp, picture(tmp_path / "Room key.jpg"))
    tab._file.turn_to(to.CaseTab.PLAN)

    assert tab._documents.shown is None


def test_a_recording_says_that_it_is_only_kept(tab, qapp, tmp_path):
    voice = tmp_path / "voice.mp3"
    voice.write_bytes(b"ID3\x04\x00\x00" + bytes(500))

    looked_at(tab, qapp, voice)

    assert "Recordings cannot be played here" in words(tab)


def test_plain_text_is_shown_as_it_is(tab, qapp, tmp_path):
    told = tmp_path / "told.txt"
    told.write_text("<b>A quiet evening</b>", "utf-8")

    looked_at(tab, qapp, told)

    assert "<b>A quiet evening</b>" in [one.toPlainText() for one in tab.findChildren(QPlainTextEdit)]


def test_the_original_leaves_only_after_a_warning(tab, qapp, notebook, tmp_path):
    target, file = tmp_path / "out.jpg", picture(tmp_path / "Room key.jpg")
    looked_at(tab, qapp, file)
    tab.findChild(Copies)._choose = lambda *_: target

    button(tab, "Save the original…").click()
    settle(qapp)
    warned = "Outside, nothing protects this file" in words(tab) and not target.exists()
    button(tab, "Choose where it goes…").click()
    settle(qapp)

    assert warned
    assert target.read_bytes() == file.read_bytes()
    assert "Original saved outside the notebook" in words(tab)
    document = tab._documents.listed[0]
    assert documents.custody_of(notebook, document.id)[0].entry.deed is Deed.EXPORTED


def test_a_title_is_saved_with_return(qtbot, tab, qapp, tmp_path):
    looked_at(tab, qapp, picture(tmp_path / "IMG_0042.jpg"))
    details = tab.findChildren(type(tab._looking.layout().itemAt(1).widget()))[0]

    details._titled.setText("Door of the house")
    qtbot.keyClick(details._titled, Qt.Key.Key_Return)
    settle(qapp)

    assert tab._documents.listed[0].description.title == "Door of the house"
    assert "Door of the house" in words(tab)


@pytest.mark.parametrize(("width", "height"), [(1366, 660), (1093, 560), (960, 460)])
def test_nothing_scrolls_sideways(notebook, qapp, shown, tmp_path, width, height):
    selam = person(notebook)
    documents.add_document(notebook, selam, paper(tmp_path / "A letter with quite a long title.pdf"))
    page = shown(width, height, to.CasesPage(selam, to.CaseTab.DOCUMENTS))
    tab = page.findChild(DocumentsTab)
    tab._documents.look_at(tab._documents.listed[0].id)
    settle(qapp)

    assert not scrolls_sideways(page)
