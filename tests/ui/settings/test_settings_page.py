"""The settings, as people see them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QScrollArea

from fieldcase.domain.changes import Topic
from fieldcase.resources_root import find_resources
from fieldcase.services.preferences import Preferences
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.segmented import Segmented
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.settings.keeping import KeepingGroup
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.settings import Settings
from tests.notebooks import NOON
from tests.ui.common.test_nothing_is_cut_off import cut_off

GROUPS = (
    "reading",
    "hiding",
    "notebook",
    "our_keys",
    "backup",
    "keeping",
    "record",
    "places",
    "country",
    "content",
    "about",
)


@pytest.fixture
def saved():
    return []


@pytest.fixture
def shown(qtbot, qapp, desk, saved, tmp_path):
    """Open the settings at a size, turned to one group."""

    def show(group="reading", width=1162, height=660, folder=tmp_path):
        page = SettingsPage(
            Settings(desk, Preferences(), saved.append, find_resources()), choose_folder=lambda _: folder
        )
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_on(to.SettingsPage())
        page.show_group(group)
        qapp.processEvents()
        return page

    yield show
    # Pages that wait to be deleted would be dressed again with every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(page):
    QApplication.processEvents()
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return texts + [button.text() for button in page.findChildren(QAbstractButton) if button.isVisible()]


def button(page, text):
    return next(one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == text)


def test_a_language_counts_at_once(qtbot, shown, saved):
    page = shown()

    qtbot.mouseClick(button(page, "Română"), Qt.MouseButton.LeftButton)

    assert saved == [Preferences(language="ro")]


def test_colours_and_size_are_chosen_with_the_arrow_keys(qtbot, shown, saved):
    page = shown()
    _, colours, size = page.findChildren(Segmented)

    qtbot.keyClick(colours, Qt.Key.Key_Right)
    qtbot.keyClick(size, Qt.Key.Key_Right)

    assert saved == [Preferences(theme="light"), Preferences(theme="light", text_size=1.25)]


def test_names_can_be_hidden_in_lists(shown, saved):
    page = shown()

    next(one for one in page.findChildren(Check) if one.isVisible()).click()

    assert saved == [Preferences(privacy_names=True)]


def test_the_list_leads_to_every_group_by_keyboard(qtbot, shown):
    page = shown()
    groups = page.findChild(QListWidget)

    for _ in range(4):
        qtbot.keyClick(groups, Qt.Key.Key_Down)

    assert "Back up now…" in words(page)


def test_a_narrow_page_offers_the_groups_as_a_drop_down(shown):
    page = shown(width=700)

    assert not page.findChild(QListWidget).isVisible()
    assert page.findChild(QComboBox).count() == len(GROUPS)
    assert page.findChild(QComboBox).isVisible()


def test_the_notebook_says_whose_it_is(shown):
    said = words(shown("notebook"))

    assert "Northern Outreach" in said
    assert "Marta K., Case manager" in said
    assert "Real work" in said


def test_our_card_leads_to_the_directory(qtbot, shown, desk):
    went: list[to.Destination] = []
    desk.navigated.subscribe(went.append)
    page = shown("notebook")

    qtbot.mouseClick(button(page, "Show our contact card"), Qt.MouseButton.LeftButton)

    assert went == [to.DirectoryPage()]


def test_a_backup_is_made_and_said(qtbot, qapp, shown):
    page = shown("backup")
    before = words(page)

    qtbot.mouseClick(button(page, "Back up now…"), Qt.MouseButton.LeftButton)
    qapp.processEvents()

    assert "There is no backup yet." in before
    assert "The backup was written, then read back." in words(page)
    assert any(text.startswith("Last backup: ") for text in words(page))


def test_a_stick_that_is_gone_is_explained(qtbot, qapp, shown, tmp_path):
    page = shown("backup", folder=tmp_path / "nowhere")

    qtbot.mouseClick(button(page, "Back up now…"), Qt.MouseButton.LeftButton)
    qapp.processEvents()

    assert "There is no backup yet." in words(page)
    assert "The backup was written, then read back." not in words(page)
    assert "Nothing in your notebook was changed." in words(page)
    assert "The finished file is kept safely in your outbox." not in words(page)
    assert button(page, "Back up now…").isEnabled()


def test_after_a_backup_the_keyboard_is_where_it_was(qtbot, qapp, shown):
    page = shown("backup")
    button(page, "Back up now…").setFocus()

    qtbot.keyClick(button(page, "Back up now…"), Qt.Key.Key_Return)
    qapp.processEvents()

    assert button(page, "Back up now…").hasFocus()


def test_changing_ones_mind_about_the_folder_changes_nothing(qtbot, shown):
    page = shown("backup", folder=None)

    qtbot.mouseClick(button(page, "Back up now…"), Qt.MouseButton.LeftButton)

    assert "There is no backup yet." in words(page)


def test_a_backup_made_elsewhere_is_noticed(qapp, shown, desk, notebook):
    page = shown("backup")
    with notebook.writing() as tx:
        tx.meta.put("last_backup", NOON.isoformat())

    desk.publish(Topic.BACKUP, object())
    qapp.processEvents()

    assert any(text.startswith("Last backup: Today") for text in words(page))


def test_a_consent_pack_without_native_review_says_so(shown):
    said = words(shown("content"))

    assert "Needs native review" in said
    assert "العربية" in said


def test_the_page_about_the_program_names_its_limits(shown):
    said = words(shown("about"))

    assert "It cannot bring back a forgotten passphrase." in said
    assert any("SIL Open Font License" in text for text in said)


@pytest.mark.parametrize("size", [(1162, 660), (896, 430)])
@pytest.mark.parametrize(
    "spoken",
    [(Qt.LayoutDirection.LeftToRight, "en"), (Qt.LayoutDirection.RightToLeft, "ar")],
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(qapp, dress, shown, size, spoken, scale):
    direction, language = spoken
    dress(Theme.LIGHT, scale, direction, language)
    page = shown(width=size[0], height=size[1])
    # Measured, not looked at.
    page.setUpdatesEnabled(False)

    for group in GROUPS:
        page.show_group(group)
        qapp.processEvents()

        assert cut_off(page) == []
        assert not any(area.horizontalScrollBar().isVisible() for area in page.findChildren(QScrollArea))
    assert page.width() == size[0]


def test_settings_that_are_gone_no_longer_listen(qapp, desk):
    before = desk.changed.listener_count
    page = SettingsPage(Settings(desk, Preferences(), lambda _: None, find_resources()))
    during = desk.changed.listener_count

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert during > before
    assert desk.changed.listener_count == before


def test_what_is_said_below_a_number_stands_clear_of_its_field(qtbot, shown):
    group = shown("keeping").findChild(KeepingGroup)
    below = next(label for label in group.findChildren(QLabel) if label.text().startswith("Counts for cases"))

    qtbot.waitUntil(lambda: below.y() > group.child.geometry().bottom())
