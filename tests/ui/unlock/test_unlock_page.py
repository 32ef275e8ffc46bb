"""The closed door, as people see it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea

from fieldcase.domain.errors import NotebookDamagedError, WrongPassphraseError
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.main_window import MainWindow
from fieldcase.ui.unlock.page import UnlockPage
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.viewmodels.unlock import Door, Unlock
from tests.ui.common.test_nothing_is_cut_off import cut_off

OURS = Door(Path("ours"), "Marta K.", training=False)
PRACTICE = Door(Path("practice"), "Practice", training=True)


def opener_that_knows(right):
    def opener(folder, worker, passphrase):
        if passphrase != right:
            raise WrongPassphraseError

    return opener


@pytest.fixture
def shown(qtbot, qapp):
    """Open the door's page at a size."""

    def show(unlock, width=1366, height=728):
        page = UnlockPage(unlock)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.focus_first()
        qapp.processEvents()
        return page

    yield show
    # Pages that wait to be deleted would be dressed again with every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def door(*doors, opener=None):
    return Unlock(doors or (OURS,), opener or opener_that_knows("quiet harbour"), ImmediateRunner())


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page, text):
    return next(one for one in page.findChildren(QAbstractButton) if one.text() == text)


def test_the_passphrase_and_enter_open_it(qtbot, shown):
    unlock = door()
    opened: list[Door] = []
    unlock.opened.subscribe(opened.append)
    field = shown(unlock).findChild(PassphraseField)

    qtbot.keyClicks(field, "quiet harbour")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert opened == [OURS]


def test_a_wrong_passphrase_is_said_until_the_next_keystroke(qtbot, shown):
    page = shown(door())
    field = page.findChild(PassphraseField)
    qtbot.keyClicks(field, "another")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    said = "That passphrase did not open it." in words(page)
    kept = field.selectedText()

    qtbot.keyClicks(field, "q")

    assert said
    assert kept == "another"
    assert "That passphrase did not open it." not in words(page)


def test_caps_lock_is_noticed_from_what_is_typed(qtbot, shown):
    page = shown(door())

    qtbot.keyClick(page.findChild(PassphraseField), Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    quiet = "Caps Lock is on." in words(page)
    qtbot.keyClicks(page.findChild(PassphraseField), "Q")
    shouting = "Caps Lock is on." in words(page)

    assert not quiet
    assert shouting


def test_the_eye_shows_what_was_typed_then_hides_it(qtbot, shown):
    page = shown(door())
    field = page.findChild(PassphraseField)

    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    seen = field.echoMode()
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)

    assert seen is QLineEdit.EchoMode.Normal
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.eye.accessibleName() == "Show the passphrase"


def test_another_difficulty_says_what_happened_and_what_to_do(qtbot, shown):
    def damaged(folder, passphrase):
        raise NotebookDamagedError

    page = shown(door(opener=damaged))
    field = page.findChild(PassphraseField)
    qtbot.keyClicks(field, "quiet harbour")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert page.findChild(MessageBlock) is not None


def test_a_forgotten_passphrase_leads_to_the_recovery_pages(qtbot, shown):
    page = shown(door())

    with qtbot.waitSignal(page.recover_wanted):
        qtbot.mouseClick(button(page, "I forgot it"), Qt.MouseButton.LeftButton)


def test_with_several_workers_one_says_who_one_is(qtbot, shown):
    several = replace(OURS, workers=(("ana", "A. B."), ("ion", "")), last="ion")
    tried = []
    page = shown(door(several, opener=lambda *all_three: tried.append(all_three[1:])))
    who = page.findChild(QComboBox)

    qtbot.keyClicks(page.findChild(PassphraseField), "quiet")
    qtbot.keyClick(page.findChild(PassphraseField), Qt.Key.Key_Return)
    who.setCurrentIndex(0)
    who.activated.emit(0)
    qtbot.keyClick(page.findChild(PassphraseField), Qt.Key.Key_Return)

    assert [who.itemText(place) for place in range(2)] == ["A. B.", "Person 2"]
    assert tried == [("ion", "quiet"), ("ana", "quiet")]


def test_the_caret_stands_in_the_passphrase_when_the_window_opens(qtbot):
    """Whoever types at once would choose a colleague by the letters of the passphrase otherwise."""
    page = UnlockPage(door(replace(OURS, workers=(("ana", "A. B."), ("ion", "")), last="ion")))
    page.focus_first()
    window = MainWindow()
    qtbot.addWidget(window)

    window.show_only(page)
    window.show()

    assert window.focusWidget() is page.findChild(PassphraseField)


def test_one_worker_alone_is_not_asked_who_she_is(shown):
    page = shown(door(replace(OURS, workers=(("ana", "A. B."),))))

    assert not page.findChild(QComboBox).isVisible()


def test_a_wait_is_counted_down_on_the_button(qtbot, shown):
    left = [2.4]
    unlock = Unlock((OURS,), opener_that_knows("x"), ImmediateRunner(), lambda *_: left[0])
    page = shown(unlock)
    waiting = page._open
    said = waiting.text()
    enabled = waiting.isEnabled()
    left[0] = 0.0
    qtbot.waitUntil(waiting.isEnabled, timeout=3000)

    assert (said, enabled) == ("Try again in 3 seconds", False)
    assert waiting.text() == "Unlock"


def test_erasing_is_offered_only_where_it_was_allowed(shown):
    here, elsewhere = shown(door(replace(OURS, may_erase=True))), shown(door())

    assert [button(page, "Erase the keys…").isVisible() for page in (here, elsewhere)] == [True, False]


def test_the_practice_notebook_says_its_passphrase(shown):
    page = shown(door(PRACTICE, OURS))

    assert any("“practice”" in text for text in words(page))
    assert button(page, "Leave practice").isVisible()


def test_everything_at_the_foot_can_be_asked_for(qtbot, shown):
    page = shown(door())

    for text, signal in (
        ("English", page.language_wanted),
        ("Practice mode", page.practice_wanted),
        ("Get help", page.help_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1366, 728), (1093, 580), (960, 500), (720, 480)])
@pytest.mark.parametrize(
    ("direction", "language"),
    [(Qt.LayoutDirection.LeftToRight, "en"), (Qt.LayoutDirection.RightToLeft, "ar")],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(dress, shown, size, direction, language, scale):
    dress(Theme.LIGHT, scale, direction, language)
    unlock = door(OURS, PRACTICE)
    unlock.unlock("another")

    page = shown(unlock, *size)

    assert cut_off(page) == []
    assert not any(area.horizontalScrollBar().isVisible() for area in page.findChildren(QScrollArea))
    assert page.width() == size[0]


def test_a_door_that_was_opened_no_longer_listens(qapp):
    unlock = door()
    page = UnlockPage(unlock)

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert unlock.changed.listener_count == 0
