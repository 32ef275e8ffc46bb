"""Outbox and inbox as people meet them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from fieldcase.domain.consent import Decision
from fieldcase.domain.incoming import IncomingState
from fieldcase.domain.referral import ReferralState
from fieldcase.services import answering, outbox, receiving
from fieldcase.services.outbox import exchange_sheet
from fieldcase.services.silence import note_silence
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.destinations import ExchangeTab
from tests.notebooks import desk_for, opened
from tests.viewmodels import referral_world as world


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "BLUE"
    folder.mkdir()
    return folder


@pytest.fixture
def referral(notebook, other_notebook):
    hope = world.introduced(notebook, other_notebook)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return world.referred(notebook, case_id, hope)


def page_on(qtbot, desk, stick: Path, file: Path | None = None) -> ExchangePage:
    places = Places(
        volumes=lambda: (Volume("BLUE", stick, 10**9),), folder=lambda *_: stick, file=lambda *_: file
    )
    made = ExchangePage(desk, places)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard reaches nothing"
    return widget


def open_file(page: ExchangePage) -> None:
    """Press the button at the end of the header."""
    primary = page.header().primary
    assert primary is not None
    primary.run()


def key(pressed: Qt.Key) -> None:
    QTest.qWait(1)
    QTest.keyClick(focused(), pressed)


def keys_typed(words: str) -> None:
    QTest.qWait(1)
    QTest.keyClicks(focused(), words)


def texts(widget: QWidget) -> str:
    # New widgets are shown when the events come round to them.
    QTest.qWait(1)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget: QWidget, words: str) -> None:
    QTest.qWait(1)
    button = next(one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisible())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_file_of_the_outbox_is_written_and_handed_over_by_keyboard(qtbot, desk, notebook, referral, stick):
    page = page_on(qtbot, desk, stick)
    page.open_on(destinations.ExchangePage())

    press(page, "Carry or send…")
    key(Qt.Key.Key_Space)
    press(page, "Write the file")
    press(page, "Mark handed over")

    assert [file.suffix for file in stick.iterdir()] == [".fcb"]
    line = exchange_sheet(notebook).referrals[0]
    assert line.referral.state is ReferralState.SENT
    assert line.events[-1].detail == "usb"
    assert "on a USB stick" in texts(page)


def test_what_they_told_by_telephone_is_written_down(qtbot, desk, notebook, referral, stick):
    page = page_on(qtbot, desk, stick)
    page.open_on(destinations.ExchangePage())

    press(page, "They told us…")
    key(Qt.Key.Key_2)
    press(page, "Write it down")

    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.ACCEPTED
    assert "not signed" in texts(page)


def test_who_does_not_answer_is_asked_again_or_another_is_asked(qtbot, desk, notebook, referral, stick):
    outbox.mark_handed_over(notebook, referral.bundle_id, "usb")
    notebook.clock.move_to(notebook.clock.now() + timedelta(days=14))
    note_silence(notebook)
    page = page_on(qtbot, desk, stick)
    gone: list[destinations.Destination] = []
    desk.navigated.subscribe(gone.append)
    page.open_on(destinations.ExchangePage())
    shown = texts(page)

    press(page, "Ask another organisation…")
    press(page, "I asked them again")

    assert "the time to answer ran out" in shown
    assert gone == [destinations.ReferPage(referral.case_id, referral.purpose)]
    assert "asked them again" in texts(page)
    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.SENT


def test_the_history_shows_every_state_with_its_proof(  # noqa: PLR0917  (fixtures)
    qtbot, desk, notebook, other_notebook, referral, stick, tmp_path
):
    arrived = receiving.open_file(
        other_notebook, world.written(notebook, referral.bundle_id, tmp_path / "there")
    )
    answered = answering.decline(other_notebook, arrived.bundle_id, "no_capacity", "Full until May")
    receiving.open_file(notebook, world.written(other_notebook, answered.bundle_id, tmp_path / "back"))
    page = page_on(qtbot, desk, stick)
    page.open_on(destinations.ExchangePage())

    press(page, "History")

    shown = texts(page)
    assert "By Marta K.: Today" in shown
    assert "Hope Medical Centre: Today · signed receipt · No free place at the moment" in shown
    assert shown.count("Full until May") == 2


def test_a_dropped_file_opens_as_a_preview_and_touches_no_case(
    qtbot, notebook, other_notebook, referral, stick, tmp_path
):
    file = world.written(notebook, referral.bundle_id, tmp_path / "there")
    page = page_on(qtbot, desk_for(other_notebook), stick)
    page.open_on(destinations.ExchangePage())

    drop(page, file)

    shown = texts(page)
    assert page.header().title == "From Northern Outreach"
    assert "Key checked by Dr. Amal with Marta: Today" in shown
    assert "Selam" in shown
    assert "Text message · after 18:00" in shown
    with other_notebook.reading() as tx:
        assert tx.cases.count() == 0


def test_accepting_offers_to_carry_the_answer_back(
    qtbot, notebook, other_notebook, referral, stick, tmp_path
):
    file = world.written(notebook, referral.bundle_id, tmp_path / "there")
    page = page_on(qtbot, desk_for(other_notebook), stick, file)
    page.open_on(destinations.ExchangePage(ExchangeTab.INBOX))
    open_file(page)

    press(page, "New case")
    choose_stick(page)
    press(page, "Write the file")

    receiving.open_file(notebook, next(stick.glob("*.fcb")))
    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.ACCEPTED
    assert "Taken in. The answers are in the case now." in texts(page)


def test_saying_that_we_cannot_help_needs_a_reason(
    qtbot, notebook, other_notebook, referral, stick, tmp_path
):
    file = world.written(notebook, referral.bundle_id, tmp_path / "there")
    page = page_on(qtbot, desk_for(other_notebook), stick, file)
    page.open_on(destinations.ExchangePage())
    open_file(page)

    press(page, "Cannot help…")
    QTest.qWait(1)
    answer = next(one for one in page.findChildren(QPushButton) if one.text() == "Prepare this answer")
    before = answer.isEnabled()
    key(Qt.Key.Key_1)
    press(page, "Prepare this answer")

    incoming = exchange_sheet(other_notebook).incoming[0]
    assert not before
    assert (incoming.state, incoming.decline_reason) == (IncomingState.DECLINED, "no_capacity")
    assert "Selam" not in texts(page)


def test_a_referral_is_added_to_the_case_one_finds(
    qtbot, notebook, other_notebook, referral, stick, tmp_path
):
    case_id = world.interviewed(other_notebook, alias="Sister S.")
    file = world.written(notebook, referral.bundle_id, tmp_path / "there")
    page = page_on(qtbot, desk_for(other_notebook), stick, file)
    page.open_on(destinations.ExchangePage())
    open_file(page)

    press(page, "Add to a case…")
    keys_typed("sister")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    press(page, "Add to this case")
    press(page, "Add to this case")

    assert exchange_sheet(other_notebook).incoming[0].case_id == case_id


def test_a_file_that_cannot_be_opened_is_explained_until_dismissed(qtbot, desk, stick, tmp_path):
    stranger = tmp_path / "holiday.fcb"
    stranger.write_bytes(b"a picture of the sea")
    page = page_on(qtbot, desk, stick, stranger)
    page.open_on(destinations.ExchangePage(ExchangeTab.INBOX))

    open_file(page)
    page.exchange.show(ExchangeTab.OUTBOX)

    assert "Nothing in your notebook was changed." in texts(page)
    press(page, "Dismiss")
    assert "Nothing in your notebook was changed." not in texts(page)


def test_in_a_practice_notebook_a_written_file_says_where_it_can_be_opened(qtbot, tmp_path, stick):
    with (
        opened(tmp_path / "ours", training=True) as ours,
        opened(tmp_path / "theirs", "Hope Medical Centre", "HM", "Dr. Amal", training=True) as theirs,
    ):
        hope = world.introduced(ours, theirs)
        case_id = world.interviewed(ours)
        world.agreed(ours, case_id)
        world.referred(ours, case_id, hope)
        page = page_on(qtbot, desk_for(ours), stick)
        page.open_on(destinations.ExchangePage())

        press(page, "Carry or send…")
        key(Qt.Key.Key_Space)
        press(page, "Write the file")

        assert "In the practice notebook of a partner" in texts(page)


def test_the_inbox_says_how_many_wait(qtbot, notebook, other_notebook, stick, tmp_path):
    world.arrived(notebook, other_notebook, tmp_path / "there")
    page = page_on(qtbot, desk_for(other_notebook), stick)

    page.open_on(destinations.ExchangePage())

    assert any(one.text() == "Inbox 1" for one in page.findChildren(QPushButton))


def test_a_closed_page_listens_no_more(qtbot, desk):
    before = desk.changed.listener_count
    page = ExchangePage(desk)

    page.deleteLater()
    qtbot.waitUntil(lambda: desk.changed.listener_count == before)

    assert desk.changed.listener_count == before


SIZES = [(1366, 728, 1.0), (960, 500, 1.0), (1366, 728, 2.0)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_lists_and_preview_fit_without_sideways_scrolling(  # noqa: PLR0917  (fixtures)
    qtbot, dress, notebook, other_notebook, stick, tmp_path, width, height, scale, direction
):
    dress(Theme.LIGHT, scale, direction)
    bundle_id = world.arrived(notebook, other_notebook, tmp_path / "there")
    page = ExchangePage(desk_for(other_notebook), Places(volumes=tuple))
    frame = AppFrame()
    qtbot.addWidget(frame)
    frame.add_page("exchange", page)
    frame.set_page("exchange")
    frame.resize(width, height)
    frame.show()

    for tab, opened_one in (
        (ExchangeTab.OUTBOX, None),
        (ExchangeTab.INBOX, None),
        (ExchangeTab.INBOX, bundle_id),
    ):
        page.open_on(destinations.ExchangePage(tab, opened_one))
        frame.set_header("exchange", page.header())
        QTest.qWait(1)

        assert frame.width() == width
        for area in page.findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisible() and inside is not None:
                assert inside.width() <= area.viewport().width()


def choose_stick(page: ExchangePage) -> None:
    QTest.qWait(1)
    tile = next(
        one for one in page.findChildren(QPushButton) if "BLUE" in one.accessibleName() and one.isVisible()
    )
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)


def drop(page: ExchangePage, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def test_one_press_tells_everybody_that_something_was_taken_back(qtbot, desk, notebook, referral, stick):
    outbox.mark_handed_over(notebook, referral.bundle_id, "usb")
    world.agreed(notebook, referral.case_id, health=Decision.WITHDRAWN)
    page = page_on(qtbot, desk, stick)
    page.open_on(destinations.ExchangePage())
    asked = texts(page)

    press(page, "Tell them all now")

    shown = texts(page)
    assert "Each is asked to delete it." in asked
    assert "The notices are made and signed." in shown
    assert "Each is asked to delete it." not in shown
    assert "We take a referral back" in shown
    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.REVOKED


def test_where_both_differ_somebody_chooses_and_can_undo_it_all(
    qtbot, notebook, other_notebook, referral, stick, tmp_path
):
    known = world.interviewed(other_notebook, alias="Sister S.", primary_language="amh")
    page = page_on(qtbot, desk_for(other_notebook), stick)
    page.open_on(destinations.ExchangePage())
    drop(page, world.written(notebook, referral.bundle_id, tmp_path / "there"))

    press(page, "Add to a case…")
    keys_typed("sister")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    press(page, "Add to this case")
    asked = texts(page)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Space)
    press(page, "Add to this case")
    alias_then = alias_of(other_notebook, known)
    press(page, "Undo: take it all out again")

    assert "as it is here" in asked
    assert "as they wrote it" in asked
    assert alias_then == "Selam"
    assert alias_of(other_notebook, known) == "Sister S."
    assert exchange_sheet(other_notebook).incoming[0].state is IncomingState.NEW


def alias_of(notebook, case_id) -> str:
    with notebook.reading() as tx:
        return str(tx.cases.get(case_id).person.alias)
