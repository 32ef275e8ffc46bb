"""A person is erased on one page: asked for, then typed and held down by another worker."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.erasing import Ground
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.services import casework, erasing, retention
from fieldcase.storage.cases import CaseFilter
from fieldcase.ui.erasing.page import ErasingPage
from fieldcase.ui.settings.keeping import KeepingGroup
from fieldcase.ui.today.page import TodayPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.keeping import Keeping
from tests.notebooks import desk_for
from tests.services.colleagues import colleague
from tests.ui.cases.looking import words
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def selam(notebook):
    return person(notebook, "Selam")


@pytest.fixture
def dana(notebook):
    return colleague(notebook, Role.DATA_OFFICER, "Dana")


def opened(qtbot, desk: Desk, case_id, size=(1100, 700)) -> ErasingPage:
    page = ErasingPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.open_on(to.ErasingPage(case_id))
    with qtbot.waitExposed(page):
        page.show()
    return page


def asked(qtbot, desk, case_id) -> None:
    page = opened(qtbot, desk, case_id)
    page.ground.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_1)
    page.footer_action()


def test_one_asks_and_another_one_types_the_code_and_holds(qtbot, desk, notebook, selam, dana) -> None:
    code = casework.case_sheet(notebook, selam).case.code
    asked(qtbot, desk, selam)
    hers = desk_for(dana)
    went: list[to.Destination] = []
    hers.navigated.subscribe(went.append)
    page = opened(qtbot, hers, selam)
    qtbot.keyClicks(page.typed, "NR-000000")
    with_another_code = page.erase.isEnabled()
    page.typed.clear()
    qtbot.keyClicks(page.typed, code)
    told: list[bool] = []
    page._book.changed.subscribe(lambda _: told.append("The person is being erased" in words(page)))

    page.erase.held.emit()

    assert not with_another_code
    assert told[0]
    assert went == [to.SettingsPage("keeping")]
    assert casework.case_list(notebook, CaseFilter.ALL, "") == ()


def test_whoever_asked_finds_no_button_while_somebody_else_could_do_it(qtbot, desk, selam, dana) -> None:
    asked(qtbot, desk, selam)

    page = opened(qtbot, desk, selam)

    assert not page._do.isVisibleTo(page)
    assert page.footer().secondary[0].text == "Keep the person after all"


def test_today_tells_the_data_officer_by_code_alone(qtbot, desk, notebook, selam, dana) -> None:
    asked(qtbot, desk, selam)
    today = TodayPage(desk_for(dana))
    qtbot.addWidget(today)

    today.open_on(to.TodayPage())

    (notice,) = today._closing_news.notices
    assert (notice.worker, notice.case.person.alias) == ("Marta K.", "")


def test_a_case_that_is_held_back_says_why_and_offers_nothing(qtbot, desk, notebook, selam) -> None:
    retention.hold(notebook, selam, "A court asked.", held=True)

    page = opened(qtbot, desk, selam)

    assert page._where.accessibleDescription() == "A court asked."
    assert not page._why.isVisibleTo(page)
    action = page.footer().primary
    assert action is not None
    assert not action.enabled


def test_the_certificate_is_a_pdf_without_the_name(qtbot, desk, notebook, selam, tmp_path: Path) -> None:
    code = casework.case_sheet(notebook, selam).case.code
    erasing.ask_to_erase(notebook, selam, Ground.PERSON_WISHES)
    request = erasing.erasure_sheet(notebook, selam).request
    assert request is not None
    erasing.erase(notebook, request.id, code)
    group = KeepingGroup(Keeping(desk, find_resources() / "fonts"), lambda _: tmp_path)
    qtbot.addWidget(group)

    group._save(erasing.certificates(notebook)[0])

    document = pypdfium2.PdfDocument(tmp_path / "certificate.pdf")
    said = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    assert code in said
    assert erasing.certificates(notebook)[0].erasure.entry[:20] in said.replace(" ", "")
    assert "Selam" not in said


def test_the_office_decides_how_long_cases_are_kept(qtbot, desk, notebook) -> None:
    group = KeepingGroup(Keeping(desk, find_resources() / "fonts"), lambda _: None)
    qtbot.addWidget(group)
    proposed = group._standing.isVisibleTo(group)
    group.years.setValue(3)

    group._decide.click()

    with notebook.reading() as tx:
        policy = retention.policy_in(tx)
    assert proposed
    assert policy.years == 3
    assert not group._standing.isVisibleTo(group)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_nothing_is_cut_off_at_twice_the_text(qtbot, dress, desk, notebook, selam, direction) -> None:
    dress(scale=2.0, direction=direction)
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + timedelta(days=1))

    page = opened(qtbot, desk, selam, (960, 500))

    assert cut_off(page) == []
