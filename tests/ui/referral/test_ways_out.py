"""The last step of the referral: a stick, a draft of an e-mail, or a place on the network."""

from __future__ import annotations

import email
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.sending import PlaceKind, PlaceSettings, SendingState
from fieldcase.services import exchange_places, sending
from fieldcase.services.outbox import exchange_sheet
from fieldcase.services.sending import Outcome
from fieldcase.ui.common.check import Check
from fieldcase.ui.referral.option_list import OptionTile
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.referral_draft import WizardStep
from tests.viewmodels import referral_world as world

MOST_CLICKS = 12
MOST_KEYS = 20
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Ground:
    """The page, a folder to write to, what the mail program was handed."""

    page: ReferPage
    folder: Path
    opened: list[Path] = field(default_factory=list)


@pytest.fixture
def hope(notebook, other_notebook):
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def case_id(notebook):
    made = world.interviewed(notebook)
    world.agreed(notebook, made)
    return made


@pytest.fixture
def ground(qtbot, desk, tmp_path, hope):
    folder = tmp_path / "BLUE"
    folder.mkdir()
    opened: list[Path] = []
    places = Places(
        volumes=lambda: (Volume("BLUE", folder, 10**9),),
        folder=lambda *_: folder,
        file=lambda *_: None,
        open_draft=opened.append,
    )
    page = ReferPage(desk, places)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return Ground(page, folder, opened)


def tile(page: QWidget, words: str) -> OptionTile:
    return next(one for one in page.findChildren(OptionTile) if words in one.accessibleName())


def texts(widget: QWidget) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def at_the_last_step(page: ReferPage, case_id, hope) -> None:
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)
    QTest.qWait(1)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    QTest.qWait(1)
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard reaches nothing"
    QTest.keyClick(widget, key, modifier)
    return 1


def web_folder(notebook):
    settings = PlaceSettings(url="https://files.example/", user="north", password="secret")
    return exchange_places.add_place(notebook, PlaceKind.WEBDAV, "Shared folder", settings)


def test_referring_by_mouse_takes_at_most_twelve_clicks(ground, notebook, case_id):
    """The button of the case file that opens the page is the first click; None is the footer's button."""
    page, clicks = ground.page, 1
    page.open_on(destinations.ReferPage(case_id))
    presses = (
        lambda: tile(page, "Hope Medical Centre"),
        lambda: None,
        lambda: None,
        lambda: None,
        lambda: next(one for one in page.findChildren(Check) if one.isVisible()),
        lambda: None,
        lambda: tile(page, "BLUE"),
        lambda: None,
        lambda: None,
    )

    for find in presses:
        QTest.qWait(1)
        widget = find()
        if widget is None:
            page.footer().primary.run()
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        clicks += 1

    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.SENT
    assert clicks <= MOST_CLICKS


def test_a_referral_goes_through_a_place_by_keyboard_and_is_called_sent_only_when_it_is_there(
    ground, desk, notebook, case_id
):
    place = web_folder(notebook)
    page, keys = ground.page, 1
    page.open_on(destinations.ReferPage(case_id))
    keys += press(Qt.Key.Key_Down) + press(Qt.Key.Key_Space)
    for _ in ("who", "why", "what"):
        keys += press(Qt.Key.Key_Return, CTRL)
    keys += press(Qt.Key.Key_Space) + press(Qt.Key.Key_Return, CTRL)
    keys += press(Qt.Key.Key_Down) + press(Qt.Key.Key_Space) + press(Qt.Key.Key_Return, CTRL)

    line = exchange_sheet(notebook).referrals[0]
    on_its_way = sending.on_its_way(notebook, line.referral.bundle_id)
    waiting = texts(page)
    there = Outcome(bundle_id=line.referral.bundle_id, done=1, total=1)
    desk.change(lambda ours: sending.settle(ours, there), None, pytest.fail)

    assert keys <= MOST_KEYS
    assert line.referral.state is ReferralState.PREPARED
    assert on_its_way is not None
    assert (on_its_way.place_id, on_its_way.state) == (place, SendingState.WAITING)
    assert "Waits for its turn to" in waiting
    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.SENT
    assert page.footer().primary.text == "Back to the case"
    assert list(ground.folder.iterdir()) == []


def test_the_place_an_organisation_was_reached_by_is_chosen_already(ground, notebook, case_id, hope):
    web_folder(notebook)
    page = ground.page
    at_the_last_step(page, case_id, hope)
    QTest.mouseClick(tile(page, "Shared folder"), Qt.MouseButton.LeftButton)
    page.footer().primary.run()

    at_the_last_step(page, case_id, hope)

    assert tile(page, "Shared folder").isChecked()


def test_a_mail_server_needs_their_address(ground, notebook, case_id, hope):
    settings = PlaceSettings(host="mail.example", sender="office@north.example")
    exchange_places.add_place(notebook, PlaceKind.MAIL, "Office mail", settings)
    page = ground.page
    at_the_last_step(page, case_id, hope)
    QTest.mouseClick(tile(page, "Office mail"), Qt.MouseButton.LeftButton)
    without = page.footer().primary.enabled

    edit = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(edit, "desk@hope.example")
    page.footer().primary.run()

    line = exchange_sheet(notebook).referrals[0]
    on_its_way = sending.on_its_way(notebook, line.referral.bundle_id)
    assert not without
    assert on_its_way is not None
    assert on_its_way.address == "desk@hope.example"


def test_a_draft_opens_in_the_mail_program_and_is_not_called_sent(ground, notebook, case_id, hope):
    page = ground.page
    at_the_last_step(page, case_id, hope)
    QTest.mouseClick(tile(page, "A draft for your e-mail program…"), Qt.MouseButton.LeftButton)

    page.footer().primary.run()

    (draft,) = ground.folder.glob("*.eml")
    message = email.message_from_bytes(draft.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    line = exchange_sheet(notebook).referrals[0]
    assert ground.opened == [draft]
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == f"File {draft.stem}"
    assert line.referral.state is ReferralState.PREPARED
    assert "it is not sent until you press Send there" in texts(page)
    page.footer().primary.run()
    sent = exchange_sheet(notebook).referrals[0]
    assert (sent.referral.state, sent.events[-1].detail) == (ReferralState.SENT, "email")


def test_an_organisation_without_fieldcase_is_offered_every_way(ground, notebook, case_id):
    web_folder(notebook)
    surgery = world.acquainted(notebook, "Harbour Surgery", "health", Purpose.HEALTH)
    page = ground.page
    page.open_on(destinations.ReferPage(case_id, organisation_id=surgery))
    page.wizard.answer_without_fieldcase(on=True)
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)
    QTest.qWait(1)

    offered = [one.accessibleName() for one in page.findChildren(OptionTile) if one.isVisible()]

    assert any("Shared folder" in one for one in offered)
    assert any("draft" in one for one in offered)
    assert any("BLUE" in one for one in offered)


def test_pressing_again_opens_the_draft_again(ground, case_id, hope):
    page = ground.page
    at_the_last_step(page, case_id, hope)
    QTest.mouseClick(tile(page, "A draft for your e-mail program…"), Qt.MouseButton.LeftButton)
    page.footer().primary.run()
    QTest.qWait(1)

    button = next(
        one
        for one in page.findChildren(QPushButton)
        if one.text() == "Open in the e-mail program" and one.isVisible()
    )
    button.click()

    assert len(ground.opened) == 2


def test_the_whole_case_is_handed_over_by_one_tick(ground, notebook, case_id, hope):
    page = ground.page
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.WHY)
    QTest.qWait(1)
    tick = next(one for one in page.findChildren(Check) if "Hand the whole case over" in one.text())
    tick.click()
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)
    QTest.qWait(1)
    QTest.mouseClick(tile(page, "BLUE"), Qt.MouseButton.LeftButton)

    page.footer().primary.run()

    assert exchange_sheet(notebook).referrals[0].referral.handover
