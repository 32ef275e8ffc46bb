"""A reply without FieldCase, typed by somebody on the telephone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from fieldcase.domain.referral import ReferralState
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import exchange_sheet
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.referral.volumes import Places
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.viewmodels import destinations
from tests.notebooks import desk_for
from tests.reader.locked import code_for, copy_of, locked_referral
from tests.ui.fitting import clipped


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[Notebook]:
    with copy_of(locked_referral(), tmp_path / "copy") as notebook:
        yield notebook


@pytest.fixture
def frame(qtbot) -> AppFrame:
    """The window around it, which lives as long as the test does."""
    made = AppFrame()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot, frame: AppFrame, waiting: Notebook) -> ExchangePage:
    made = ExchangePage(desk_for(waiting), Places(volumes=lambda: ()))
    frame.add_page("exchange", made)
    frame.set_page("exchange")
    frame.resize(1366, 728)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    made.open_on(destinations.ExchangePage())
    (reply,) = made.header().secondary
    reply.run()
    return made


def field() -> QLineEdit:
    QTest.qWait(1)
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def texts(page: ExchangePage) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_code_is_typed_checked_and_written_down_by_keyboard(page: ExchangePage, waiting: Notebook) -> None:
    code = code_for(waiting, locked_referral().referral.bundle_id, "declined", "language")

    QTest.keyClicks(field(), code.lower().replace("-", " "))
    QTest.keyClick(field(), Qt.Key.Key_Return)

    shown = texts(page)
    assert "Harbour Clinic cannot help this time." in shown
    assert "less than a signature" in shown
    assert exchange_sheet(waiting).referrals[0].referral.state is ReferralState.DECLINED
    page.close_reply()
    assert "code matched · We do not have the language" in texts(page)


def test_a_slip_is_explained_with_its_group(page: ExchangePage, waiting: Notebook) -> None:
    code = code_for(waiting, locked_referral().referral.bundle_id, "accepted")
    slipped = code[:-1] + ("X" if code[-1] != "X" else "Y")

    QTest.keyClicks(field(), slipped)
    QTest.keyClick(field(), Qt.Key.Key_Return)

    assert "Look at group 4" in texts(page)
    assert field().text() == slipped
    assert exchange_sheet(waiting).referrals[0].referral.state is ReferralState.PREPARED


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (960, 500)), (2.0, (1366, 728))])
def test_nothing_is_cut_off_however_large_the_letters(  # noqa: PLR0917  (fixtures)
    page, dress, direction, scale, size
):
    dress(Theme.DARK, scale, direction)
    frame = page.window()
    frame.resize(*size)
    QTest.keyClicks(page.findChildren(QLineEdit)[0], "7K3Q")
    QTest.qWait(1)

    assert clipped(page) == []
    assert frame.width() == size[0]
