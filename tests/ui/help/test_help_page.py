"""The help, as people see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QScrollArea

from fieldcase.resources_root import find_resources
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.help.page import HelpPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.help import TOPICS, Help
from tests.ui.common.test_nothing_is_cut_off import cut_off

FOLDER = find_resources() / "help"


@pytest.fixture
def shown(qtbot, qapp):
    """Open the help at a size."""

    def show(language="en", width=1162, height=660):
        page = HelpPage(Help(FOLDER, language))
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_on(to.HelpPage())
        qapp.processEvents()
        return page

    yield show
    # Pages that wait to be deleted would be dressed again with every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def topics(page):
    shown = page.findChild(QListWidget)
    return [shown.item(index).text() for index in range(shown.count())]


def test_it_opens_with_the_first_steps_and_every_topic_beside_them(shown):
    page = shown()

    assert "From an empty notebook to the first referral." in words(page)
    assert len(topics(page)) == len(TOPICS)
    assert page.focusWidget() is page.findChild(SearchField)


def test_typing_finds_topics_and_opens_the_first(qtbot, qapp, shown):
    page = shown()

    qtbot.keyClicks(page.findChild(SearchField), "crossed eye")
    qapp.processEvents()

    assert topics(page) == ["Hide the screen"]
    assert "One key, from everywhere." in words(page)


def test_enter_in_the_search_leads_into_the_list_and_arrows_through_it(qtbot, qapp, shown):
    page = shown()

    qtbot.keyClick(page.findChild(SearchField), Qt.Key.Key_Return)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    qapp.processEvents()

    assert page.focusWidget() is page.findChild(QListWidget)
    assert "Only your passphrase opens the notebook." in words(page)


def test_a_search_that_finds_nothing_says_so(qtbot, qapp, shown):
    page = shown()

    qtbot.keyClicks(page.findChild(SearchField), "zeppelin")
    qapp.processEvents()

    assert "Nothing was found for these words. Try another word, or fewer." in words(page)
    assert topics(page) == []


def test_every_label_is_plain_text(shown):
    page = shown()

    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("size", [(1162, 660), (1029, 550), (896, 430)])
@pytest.mark.parametrize(
    "spoken",
    [
        (Qt.LayoutDirection.LeftToRight, "en"),
        (Qt.LayoutDirection.LeftToRight, "ro"),
        (Qt.LayoutDirection.RightToLeft, "ar"),
    ],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(qapp, dress, shown, size, spoken, scale):
    direction, language = spoken
    dress(Theme.LIGHT, scale, direction, language)
    page = shown(language, *size)
    # Measured, not looked at.
    page.setUpdatesEnabled(False)

    for row in range(len(TOPICS)):
        page.findChild(QListWidget).setCurrentRow(row)
        # New labels are shown, then measured, then given room: three turns of the event loop.
        for _ in range(3):
            qapp.processEvents()

        assert cut_off(page) == []
        assert not any(area.horizontalScrollBar().isVisible() for area in page.findChildren(QScrollArea))
    assert page.width() == size[0]


def test_help_that_is_gone_no_longer_listens(qapp):
    helping = Help(FOLDER, "en")
    page = HelpPage(helping)

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert helping.changed.listener_count == 0
