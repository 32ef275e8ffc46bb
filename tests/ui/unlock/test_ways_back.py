"""The recovery kit, the way back with it, erasing the keys: as people see them."""

from __future__ import annotations

import secrets

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from fieldcase.app.other_ways import OtherWays
from fieldcase.domain.clock import FixedClock
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.recovery import adopt_kit, prepare_kit
from fieldcase.services.recovery_state import recovery_state
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.unlock.erase_panel import ErasePage
from fieldcase.ui.unlock.hold_button import HoldButton
from fieldcase.ui.unlock.kit_panel import KitPanel
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.viewmodels.erasing import Erasing
from fieldcase.viewmodels.kit_making import KitMaking, KitStep
from tests.notebooks import NOON, desk_for
from tests.ui.common.test_nothing_is_cut_off import cut_off

NEW = "velvet harbour pepper willow"


@pytest.fixture
def shown(qtbot, qapp):
    """Open a widget at a size."""

    def show(widget, width=960, height=500):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qapp.processEvents()
        return widget

    yield show
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kit(notebook):
    return KitMaking(desk_for(notebook).ask, secrets.token_bytes, find_resources() / "fonts")


@pytest.fixture
def ways(notebook, monkeypatch):
    """The ways beside the passphrase, for a closed notebook with a kit."""
    made = prepare_kit(notebook)
    adopt_kit(notebook, made)
    notebook.vault.close()
    monkeypatch.setattr("fieldcase.services.kdf_cost.present_cost", lambda: FLOOR_COST)
    kept: list[Notebook] = []
    happened: list[str] = []
    yield (
        OtherWays(
            notebook.place,
            ImmediateRunner(),
            FixedClock(NOON),
            kept.append,
            lambda: happened.append("closed"),
            lambda: happened.append("opened"),
            lambda: happened.append("left"),
        ),
        " ".join(made.words),
        kept,
        happened,
    )
    for one in kept:
        one.vault.close()


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(qtbot, page, text):
    QApplication.processEvents()
    button = next(one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_kit_counts_only_after_three_words_were_typed_back(qtbot, shown, kit, notebook):
    panel = shown(KitPanel(kit, NOON.date()))
    press(qtbot, panel, "Make a recovery kit")
    seen = words(panel)
    kept = kit.words
    press(qtbot, panel, "I have the words on paper")
    QApplication.processEvents()
    fields = [field for field in panel.findChildren(QLineEdit) if field.isVisible()]

    for field in fields:
        qtbot.keyClicks(field, "wrong")
    press(qtbot, panel, "Compare")
    refused = recovery_state(notebook).made_at, kit.wrong
    for number, field in zip(kit.asked, fields, strict=True):
        field.setText(kept[number - 1])
    press(qtbot, panel, "Compare")

    assert all(f"{number}  {word}" in seen for number, word in enumerate(kept, start=1))
    assert refused == (None, kit.asked)
    assert kit.step is KitStep.DONE
    assert recovery_state(notebook).made_at == NOON
    assert "The kit opens this notebook from now on." in words(panel)


@pytest.mark.parametrize("shares", ["Save one sheet…", "Save three shares…"])
def test_the_sheets_go_where_somebody_wants_them(qtbot, shown, kit, tmp_path, shares):
    target = tmp_path / "sheet.pdf"
    panel = shown(KitPanel(kit, NOON.date(), lambda _parent, _name: target))
    press(qtbot, panel, "Make a recovery kit")

    press(qtbot, panel, shares)

    assert target.read_bytes().startswith(b"%PDF-")
    assert target.stat().st_mode & 0o777 == 0o600
    assert "Saved. Print it now, then delete the file." in words(panel)


def test_leaving_the_pages_forgets_the_words(kit):
    kit.begin()
    kit.forget()

    assert (kit.words, kit.step) == ((), KitStep.START)


def test_recovery_words_and_a_new_passphrase_open_the_notebook(qtbot, shown, ways):
    other_ways, kit_words, kept, happened = ways
    page = shown(other_ways.recover_page())
    explained = words(page)
    press(qtbot, page, "Use the recovery kit")
    page.findChild(QPlainTextEdit).setPlainText("these are not words")
    press(qtbot, page, "Go on")
    refused = words(page)
    page.findChild(QPlainTextEdit).setPlainText(kit_words)
    page.findChild(QPlainTextEdit).setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    for field in page.findChildren(PassphraseField):
        qtbot.keyClicks(field, NEW)
    press(qtbot, page, "Open the notebook")

    assert "Nobody can look it up, not even the makers of FieldCase." in explained
    assert any("a recovery kit has 24" in told for told in refused)
    assert happened == ["opened"]
    assert kept[0].user.name == "Marta K."


def test_the_way_back_from_the_explanation_is_the_door(qtbot, shown, ways):
    other_ways, _, _, happened = ways
    page = shown(other_ways.recover_page())

    press(qtbot, page, "Back")

    assert happened == ["left"]


def test_erasing_needs_the_word_and_five_seconds(qtbot, shown, ways, monkeypatch):
    other_ways, _, _, happened = ways
    page = shown(other_ways.erase_page())
    button = page.findChild(HoldButton)
    before = button.isEnabled()
    qtbot.keyClicks(page.findChild(QLineEdit), "erase")
    button._needed = 200
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.wait(60)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    let_go = other_ways.place.database_keys.exists()

    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not other_ways.place.database_keys.exists(), timeout=3000)

    assert (before, let_go, happened) == (False, True, ["closed"])
    assert "The keys are gone from this computer." in words(page)


def test_the_button_can_be_held_by_key(qtbot, shown):
    held = []
    button = shown(HoldButton("Hold", 0.1))
    button.held.connect(lambda: held.append(1))

    qtbot.keyPress(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: held == [1], timeout=2000)
    qtbot.keyRelease(button, Qt.Key.Key_Space)

    assert held == [1]


def test_a_key_that_repeats_itself_is_one_press(qtbot, shown):
    """As X11 sends it: let go and pressed again, over and over, not marked as a repetition."""
    button = shown(HoldButton("Hold", 0.3))
    again = QTimer(button, interval=20)
    again.timeout.connect(lambda: qtbot.keyRelease(button, Qt.Key.Key_Space))
    again.timeout.connect(lambda: qtbot.keyPress(button, Qt.Key.Key_Space))

    with qtbot.waitSignal(button.held, timeout=2000):
        qtbot.keyPress(button, Qt.Key.Key_Space)
        again.start()

    again.stop()


@pytest.mark.parametrize("size", [(1366, 728), (1093, 580), (960, 500)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_on_these_pages(  # noqa: PLR0917  (fixtures, then what is tried)
    qtbot, shown, dress, ways, size, scale, direction
):
    dress(Theme.LIGHT, scale, direction, "en" if direction == Qt.LayoutDirection.LeftToRight else "ar")
    other_ways = ways[0]
    recover = shown(other_ways.recover_page(), *size)
    erase = shown(ErasePage(Erasing(lambda *_: None, "erase")), *size)
    press(qtbot, recover, "Use the recovery kit")

    qtbot.waitUntil(lambda: cut_off(recover) + cut_off(erase) == [], timeout=3000)


def test_the_notebook_opened_by_words_opens_with_the_new_passphrase(ways):
    other_ways, kit_words, kept, _ = ways
    other_ways._recover(kit_words, "", NEW)
    kept.pop().vault.close()

    open_notebook(other_ways.place, NEW, FixedClock(NOON), secrets.token_bytes).vault.close()
