"""People, keys, erasing in the settings; what Today says of them."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources
from fieldcase.services.opening import open_notebook
from fieldcase.services.people import NewWorker, add_worker, people
from fieldcase.services.preferences import Preferences
from fieldcase.services.recovery import adopt_kit, prepare_kit
from fieldcase.services.recovery_state import recovery_state
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.ui.today.page import TodayPage
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.erasing_switch import ErasingSwitch
from fieldcase.viewmodels.key_settings import KeySettings
from fieldcase.viewmodels.my_keys import MyKeys
from fieldcase.viewmodels.people import People
from fieldcase.viewmodels.settings import Settings
from tests.notebooks import NOON, PASSPHRASE, desk_for
from tests.ui.common.test_nothing_is_cut_off import cut_off

IONS = "velvet harbour pepper willow"
SUGGESTED = "acorn lantern meadow ribbon"


@pytest.fixture
def asked():
    """What the settings asked of the program."""
    return []


@pytest.fixture
def shown(qtbot, qapp, asked):
    """Open the settings on one group."""

    def show(desk, group, width=1162, height=660):
        keys = KeySettings(
            my_keys=lambda: MyKeys(desk, lambda: SUGGESTED, secrets.token_bytes, find_resources() / "fonts"),
            people=lambda: People(desk, lambda: SUGGESTED),
            erasing=lambda: ErasingSwitch(desk, lambda: asked.append("page")),
        )
        page = SettingsPage(Settings(desk, Preferences(), lambda _: None, find_resources()), keys=keys)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_on(to.SettingsPage(group))
        qapp.processEvents()
        return page

    yield show
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(page):
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(qtbot, page, text):
    QApplication.processEvents()
    button = next(
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and text in (one.text(), one.accessibleName())
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def visible(page, kind):
    QApplication.processEvents()
    return [one for one in page.findChildren(kind) if one.isVisible()]


def type_passphrase(qtbot, page, passphrase):
    for field in visible(page, PassphraseField)[-2:]:
        field.clear()
        qtbot.keyClicks(field, passphrase)


def test_somebody_joins_at_the_keyboard(qtbot, shown, notebook):
    page = shown(desk_for(notebook), "people")
    press(qtbot, page, "Add a person")
    name, label = (field for field in visible(page, QLineEdit) if not isinstance(field, PassphraseField))
    press(qtbot, page, "Add this person")
    asked = words(page)
    qtbot.keyClicks(name, "Ion P.")
    qtbot.keyClicks(label, "I. P.")
    role = visible(page, QComboBox)[-1]
    role.setCurrentIndex(role.findData("shelter"))
    type_passphrase(qtbot, page, IONS)
    press(qtbot, page, "Add this person")

    assert "Please write a name; initials will do." in asked
    assert {"Ion P.", "Marta K. (you)"} <= set(words(page))
    ion = next(one for one in people(notebook) if not one.is_you)
    assert (ion.user.role, ion.label, ion.has_key_file) == (Role.SHELTER, "I. P.", True)


def test_a_role_is_changed_and_somebody_leaves(qtbot, shown, notebook):
    add_worker(notebook, NewWorker(name="Ion P.", role=Role.WORKER), IONS, FLOOR_COST)
    page = shown(desk_for(notebook), "people")
    press(qtbot, page, "Ion P.: change")
    role = visible(page, QComboBox)[-1]
    role.setCurrentIndex(role.findData("read_only"))
    press(qtbot, page, "Keep the changes")
    changed = words(page)
    press(qtbot, page, "Ion P.: give new keys")
    type_passphrase(qtbot, page, SUGGESTED)
    press(qtbot, page, "Make the new keys")
    press(qtbot, page, "Ion P.: remove")
    press(qtbot, page, "Remove this person")

    assert "May read" in changed
    assert [one.user.name for one in people(notebook)] == ["Marta K."]
    assert "Ion P." not in words(page)


def test_somebody_who_does_not_look_after_the_notebook_sees_the_list_only(qtbot, shown, notebook):
    add_worker(notebook, NewWorker(name="Ion P.", role=Role.WORKER), IONS, FLOOR_COST)
    place = notebook.place
    notebook.vault.close()
    his = open_notebook(place, IONS, FixedClock(NOON), secrets.token_bytes)

    page = shown(desk_for(his), "people")

    assert "A colleague who looks after the notebook can change this list." in words(page)
    assert not [one for one in visible(page, QAbstractButton) if one.text() in ("Add a person", "Remove…")]
    his.vault.close()


def test_the_passphrase_is_changed_here(qtbot, shown, notebook):
    page = shown(desk_for(notebook), "keys")
    press(qtbot, page, "Change my passphrase")
    type_passphrase(qtbot, page, IONS)
    qtbot.keyClicks(visible(page, PassphraseField)[0], "not this one")
    press(qtbot, page, "Change it")
    refused = words(page)
    visible(page, PassphraseField)[0].clear()
    qtbot.keyClicks(visible(page, PassphraseField)[0], PASSPHRASE)
    press(qtbot, page, "Change it")

    assert "That passphrase did not open it." in refused
    assert "From now on the new passphrase opens the notebook." in words(page)
    assert not visible(page, PassphraseField)
    place = notebook.place
    notebook.vault.close()
    open_notebook(place, IONS, FixedClock(NOON), secrets.token_bytes).vault.close()


def test_rehearsing_opens_nothing_and_notes_the_day(qtbot, shown, notebook):
    kit = prepare_kit(notebook)
    adopt_kit(notebook, kit)
    page = shown(desk_for(notebook), "keys")
    press(qtbot, page, "Rehearse with the words")
    visible(page, QPlainTextEdit)[0].setPlainText(" ".join(kit.words[:-1]))
    press(qtbot, page, "Compare")
    refused = words(page)
    visible(page, QPlainTextEdit)[0].setPlainText(" ".join(kit.words))
    press(qtbot, page, "Compare")

    assert "23 words were typed; a recovery kit has 24." in refused
    assert "These are the right words." in words(page)
    assert recovery_state(notebook).rehearsed_at == NOON


def test_erasing_is_first_allowed_then_done_on_a_page_of_its_own(qtbot, shown, asked, notebook):
    page = shown(desk_for(notebook), "erasing")
    before = [one.text() for one in visible(page, QAbstractButton)]

    visible(page, Check)[0].setChecked(True)
    press(qtbot, page, "Erase the keys…")

    assert "Erase the keys…" not in before
    assert notebook.place.cover().may_erase
    assert asked == ["page"]


def test_today_reminds_of_the_kit_and_leads_to_it(qtbot, qapp, notebook):
    desk = desk_for(notebook)
    went: list[to.Destination] = []
    desk.navigated.subscribe(went.append)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_on(to.TodayPage())
    before = words(page)
    press(qtbot, page, "Make the kit")
    adopt_kit(notebook, prepare_kit(notebook))
    page.open_on(to.TodayPage())

    assert "There is no recovery kit yet." in before
    assert went == [to.SettingsPage("keys")]
    assert "There is no recovery kit yet." not in words(page)
    assert isinstance(notebook.clock, FixedClock)
    notebook.clock.move_to(NOON + timedelta(days=200))
    page.open_on(to.TodayPage())
    assert "It is time to rehearse with the recovery kit." in words(page)


def test_closing_the_page_leaves_no_listener_behind(qtbot, qapp, shown, notebook):
    desk = desk_for(notebook)
    before = desk.changed.listener_count
    page = shown(desk, "keys")
    page.show_group("people")

    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert desk.changed.listener_count == before


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1162, 660), (760, 420)])
def test_nothing_is_cut_off(qtbot, shown, dress, notebook, scale, language, size):  # noqa: PLR0917  (fixtures, then what is tried)
    direction = Qt.LayoutDirection.LeftToRight if language == "en" else Qt.LayoutDirection.RightToLeft
    dress(Theme.LIGHT, scale, direction, language)
    add_worker(notebook, NewWorker(name="Ion P.", role=Role.ADMINISTRATOR), IONS, FLOOR_COST)
    page = shown(desk_for(notebook), "keys", *size)
    press(qtbot, page, "Change my passphrase")
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=3000)
    page.show_group("people")
    press(qtbot, page, "Add a person")

    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=3000)
