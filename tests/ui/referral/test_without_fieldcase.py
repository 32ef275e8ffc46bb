"""The last step of a referral to an organisation without FieldCase, as people meet it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.services.notebook import Notebook
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.referral.option_list import OptionTile
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import WizardStep
from tests.reader.locked import stand_in_kit
from tests.ui.fitting import clipped
from tests.viewmodels import referral_world as world


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "BLUE"
    folder.mkdir()
    return folder


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return case_id


FRAMES: list[AppFrame] = []
"""Kept until the test is over: a page goes with its frame."""


def last_step(qtbot, desk: Desk, notebook: Notebook, selam: CaseId, stick: Path) -> ReferPage:
    clinic = world.acquainted(notebook, "Harbour Clinic", "health", Purpose.HEALTH)
    places = Places(volumes=lambda: (Volume("BLUE", stick, 10**9),), folder=lambda *_: stick)
    page = ReferPage(desk, places)
    frame = AppFrame()
    qtbot.addWidget(frame)
    FRAMES[:] = [frame]
    frame.add_page("cases/refer", page)
    frame.set_page("cases/refer")
    frame.resize(1366, 728)
    frame.show()
    page.open_on(destinations.ReferPage(selam, organisation_id=clinic))
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)
    return page


def texts(page: ReferPage) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def tick(page: ReferPage) -> Check:
    return next(one for one in page.findChildren(Check) if "browser" in one.words())


def test_the_words_are_shown_big_once_after_the_file_is_made(qtbot, desk, notebook, selam, stick, tmp_path):  # noqa: PLR0917  (fixtures)
    desk.content = replace(desk.content, reader_kit=stand_in_kit(tmp_path / "kit"))
    page = last_step(qtbot, desk, notebook, selam, stick)
    assert "tick the file for a browser" in page.footer().status

    QTest.keyClick(tick(page), Qt.Key.Key_Space)
    place = next(one for one in page.findChildren(OptionTile) if one.isVisible())
    QTest.keyClick(place, Qt.Key.Key_Space)
    page.go_on()

    locked = page.wizard.state.locked
    assert locked is not None
    assert locked.words in texts(page).replace("\u2068", "").replace("\u2069", "")
    assert "by telephone" in texts(page)
    assert len(list(stick.iterdir())) == 1
    hide = next(one for one in page.findChildren(QPushButton) if one.text() == "I told them. Hide the words")
    QTest.keyClick(hide, Qt.Key.Key_Space)
    assert locked.words.split()[0] not in texts(page)


def test_a_copy_without_the_page_says_so_calmly(qtbot, desk, notebook, selam, stick, tmp_path):  # noqa: PLR0917  (fixtures)
    kit = replace(desk.content.reader_kit, reader=tmp_path / "nothing")
    desk.content = replace(desk.content, reader_kit=kit)

    page = last_step(qtbot, desk, notebook, selam, stick)

    assert not tick(page).isEnabled()
    assert "came without the page" in texts(page)
    primary = page.footer().primary
    assert primary is not None
    assert not primary.enabled


def test_an_organisation_with_a_key_gets_no_such_offer(qtbot, desk, notebook, other_notebook, selam, stick):  # noqa: PLR0917  (fixtures)
    hope = world.introduced(notebook, other_notebook)
    page = last_step(qtbot, desk, notebook, selam, stick)

    page.wizard.go_to(WizardStep.WHO)
    page.wizard.choose_organisation(hope)

    assert not tick(page).isVisible()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (960, 500)), (2.0, (1366, 728))])
def test_nothing_is_cut_off_however_large_the_letters(  # noqa: PLR0917  (fixtures)
    qtbot, desk, notebook, selam, stick, tmp_path, dress, direction, scale, size
):
    dress(Theme.LIGHT, scale, direction)
    desk.content = replace(desk.content, reader_kit=stand_in_kit(tmp_path / "kit"))
    page = last_step(qtbot, desk, notebook, selam, stick)
    frame = page.window()
    frame.resize(*size)
    QTest.qWait(1)

    assert clipped(page) == []
    assert frame.width() == size[0]
