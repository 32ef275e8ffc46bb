"""The first minutes, as people see them."""

from __future__ import annotations

from itertools import cycle

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea

from fieldcase.domain.errors import NotebookFullError
from fieldcase.domain.user import Role
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.unlock.first_run import FirstRunPage
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.viewmodels.first_run import Beginner, FirstPage, FirstRun
from tests.notebooks import PASSPHRASE
from tests.ui.common.test_nothing_is_cut_off import cut_off


class Making:
    """What was asked to be made."""

    def __init__(self):
        self.made = []
        self.practised = 0
        self.refusal = None
        self.suggestions = cycle(["acorn lantern meadow ribbon", "velvet harbour pepper willow"])

    def make(self, beginner, passphrase):
        if self.refusal is not None:
            raise self.refusal
        self.made.append((beginner, passphrase))

    def practise(self):
        self.practised += 1


@pytest.fixture
def making():
    return Making()


@pytest.fixture
def first_run(making):
    return FirstRun(ImmediateRunner(), lambda: next(making.suggestions), making.make, making.practise)


@pytest.fixture
def shown(qtbot, qapp, first_run):
    """Open the pages at a size, turned to one of them."""

    def show(page=FirstPage.LANGUAGE, width=1366, height=728):
        if page is FirstPage.WHO:
            first_run.passphrase.type(PASSPHRASE, PASSPHRASE)
        while first_run.page is not page:
            first_run.forward()
        widget = FirstRunPage(first_run)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qapp.processEvents()
        return widget

    yield show
    # Pages that wait to be deleted would be dressed again with every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page, text):
    return next(
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and text in (one.text(), one.accessibleName())
    )


def press(qtbot, page, key=Qt.Key.Key_Return):
    qtbot.keyClick(page.focusWidget() or page, key)


def test_another_language_is_asked_for_at_once(qtbot, shown):
    page = shown()

    with qtbot.waitSignal(page.language_chosen) as asked:
        qtbot.mouseClick(button(page, "العربية"), Qt.MouseButton.LeftButton)

    assert asked.args == ["ar"]


def test_the_language_in_use_only_goes_on(qtbot, qapp, shown, first_run):
    page = shown()
    asked: list[str] = []
    page.language_chosen.connect(asked.append)

    qtbot.mouseClick(button(page, "English, in use now"), Qt.MouseButton.LeftButton)

    assert asked == []
    assert first_run.page is FirstPage.CHOICE


def test_practice_starts_from_its_tile(qtbot, shown, making):
    page = shown(FirstPage.CHOICE)

    qtbot.mouseClick(button(page, "Try with made-up cases"), Qt.MouseButton.LeftButton)

    assert making.practised == 1


def test_the_whole_way_needs_only_the_keyboard(qtbot, qapp, shown, first_run, making):
    page = shown()
    press(qtbot, page)
    qapp.processEvents()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    press(qtbot, page)
    qapp.processEvents()
    for field in page.findChildren(PassphraseField):
        qtbot.keyClicks(field, PASSPHRASE)
    press(qtbot, page)
    qapp.processEvents()
    name, organisation, prefix = (one for one in page.findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(name, "Marta K.")
    qtbot.keyClicks(organisation, "Northern Outreach")
    qtbot.keyClicks(prefix, "nr")
    press(qtbot, page)

    wanted = Beginner(
        worker_name="Marta K.", role=Role.CASE_MANAGER, organisation="Northern Outreach", case_prefix="nr"
    )
    assert making.made == [(wanted, PASSPHRASE)]


def test_the_first_field_of_every_page_has_the_focus(qapp, shown, first_run):
    page = shown()
    kinds = [type(page.focusWidget())]
    for _ in range(2):
        first_run.forward()
        qapp.processEvents()
        kinds.append(type(page.focusWidget()))
    first_run.passphrase.type(PASSPHRASE, PASSPHRASE)
    first_run.forward()
    qapp.processEvents()
    kinds.append(type(page.focusWidget()))

    assert kinds == [Tile, Tile, PassphraseField, QLineEdit]


def test_suggested_words_fill_the_first_field_and_are_typed_once_by_hand(qtbot, shown, first_run):
    page = shown(FirstPage.PASSPHRASE)
    qtbot.mouseClick(button(page, "Suggest another"), Qt.MouseButton.LeftButton)

    qtbot.mouseClick(button(page, "Use these words"), Qt.MouseButton.LeftButton)

    assert first_run.passphrase.typed == "velvet harbour pepper willow"
    assert first_run.passphrase.repeated == ""
    assert page.focusWidget() is page.findChildren(PassphraseField)[1]


def test_words_typed_after_tab_never_show_the_passphrase(qtbot, qapp, shown, first_run):
    """A space would press the eye if Tab led there."""
    page = shown(FirstPage.PASSPHRASE)
    first, second = page.findChildren(PassphraseField)
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()


def test_strength_is_said_in_plain_words(qtbot, shown):
    page = shown(FirstPage.PASSPHRASE)
    field = page.findChildren(PassphraseField)[0]

    qtbot.keyClicks(field, "lamp")
    short = words(page)
    qtbot.keyClicks(field, " quiet harbour seven")

    assert "Short so far. A few more words make it strong." in short
    assert "Good for a laptop that may be stolen." in words(page)


def test_what_is_missing_is_said_only_once_somebody_wants_to_go_on(qtbot, qapp, shown):
    page = shown(FirstPage.WHO)
    before = words(page)

    press(qtbot, page)
    qapp.processEvents()
    after = words(page)
    qtbot.keyClicks(page.focusWidget(), "Marta K.")

    asked = "Please write a name; initials will do."
    assert asked not in before
    assert asked in after
    assert asked not in words(page)
    assert "Please write the name of your organisation." in words(page)


def test_the_name_stays_off_the_unlock_page_unless_it_is_ticked(qtbot, shown, first_run):
    page = shown(FirstPage.WHO)
    tick = page.findChild(Check)
    before = first_run.beginner.show_name

    tick.click()

    assert not before
    assert first_run.beginner.show_name


def test_the_example_follows_the_letters(qtbot, shown):
    page = shown(FirstPage.WHO)
    prefix = [one for one in page.findChildren(QLineEdit) if one.isVisible()][2]

    qtbot.keyClicks(prefix, "sh")

    assert any("SH-048217" in text for text in words(page))


def test_back_keeps_what_was_typed(qtbot, qapp, shown, first_run):
    page = shown(FirstPage.PASSPHRASE)
    qtbot.keyClicks(page.findChildren(PassphraseField)[0], PASSPHRASE)

    qtbot.mouseClick(button(page, "Back"), Qt.MouseButton.LeftButton)
    first_run.forward()
    qapp.processEvents()

    assert [one.text() for one in page.findChildren(PassphraseField) if one.isVisible()] == [PASSPHRASE, ""]


def test_a_full_disk_is_explained_and_can_be_tried_again(qtbot, qapp, shown, first_run, making):
    page = shown(FirstPage.WHO)
    first_run.describe(Beginner(worker_name="Marta", organisation="Northern Outreach", case_prefix="NR"))
    making.refusal = NotebookFullError()
    press(qtbot, page)
    qapp.processEvents()
    explained = page.findChild(MessageBlock) is not None

    making.refusal = None
    press(qtbot, page)

    assert explained
    assert len(making.made) == 1


@pytest.mark.parametrize("size", [(1366, 728), (960, 500)])
@pytest.mark.parametrize(
    "spoken",
    [(Qt.LayoutDirection.LeftToRight, "en"), (Qt.LayoutDirection.RightToLeft, "ar")],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(qapp, dress, shown, size, spoken, scale):
    direction, language = spoken
    dress(Theme.LIGHT, scale, direction, language)

    for page in (one for one in FirstPage if one is not FirstPage.KIT):
        widget = shown(page, *size)
        qapp.processEvents()

        assert cut_off(widget) == []
        assert not any(area.horizontalScrollBar().isVisible() for area in widget.findChildren(QScrollArea))
        assert widget.width() == size[0]


def test_pages_that_are_gone_no_longer_listen(qapp, first_run):
    page = FirstRunPage(first_run)

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert first_run.changed.listener_count == 0
