"""The days of a country are looked at, changed, signed off in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldcase.domain.country_profile import FLOOR
from fieldcase.domain.user import Role
from fieldcase.services.country import country_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.ui.settings.country import CountryGroup
from fieldcase.viewmodels.country import Country
from tests.notebooks import desk_for
from tests.services.colleagues import colleague
from tests.ui.cases.looking import button, words


def group_of(notebook: Notebook, qtbot: QtBot) -> CountryGroup:
    shown = CountryGroup(Country(desk_for(notebook)))
    qtbot.addWidget(shown)
    shown.resize(900, 1400)
    shown.show()
    return shown


@pytest.fixture
def officer(notebook: Notebook) -> Notebook:
    """The data officer's own sight of the notebook."""
    return colleague(notebook, Role.DATA_OFFICER, "Petra")


def line(group: CountryGroup, name: str) -> QLineEdit:
    return next(one for one in group.findChildren(QLineEdit) if one.accessibleName().startswith(name))


def begin(group: CountryGroup, qtbot: QtBot) -> None:
    """Open the form."""
    button(group, "Change or sign off…").click()
    qtbot.waitUntil(lambda: group._form is not None and group._form.isVisible())


def test_the_days_of_another_country_are_kept_without_anybody_answering(
    officer: Notebook, qtbot: QtBot
) -> None:
    group = group_of(officer, qtbot)
    begin(group, qtbot)
    form = group._form
    assert form is not None
    at = form._where.findData("BG")
    form._where.setCurrentIndex(at)
    form._where.activated.emit(at)
    line(group, "Days until a child").setText("20")
    button(group, "Keep without signing off").click()

    law = country_sheet(officer).law
    assert (law.profile.country, law.profile.school_within, law.verified) == ("BG", 20, False)
    assert law.profile.adults_only
    qtbot.waitUntil(lambda: "Bulgaria" in words(group))


def test_signing_off_asks_for_a_source_and_for_a_promise(officer: Notebook, qtbot: QtBot) -> None:
    group = group_of(officer, qtbot)
    begin(group, qtbot)
    line(group, "Where this was checked").setText("")

    button(group, "Sign off").click()
    asked_where = "Write where this was checked." in words(group)
    line(group, "Where this was checked").setText("Law 678, article 39; said by our lawyer")
    button(group, "Sign off").click()
    asked_who = "Tick that you answer for these days." in words(group)
    assert group._form is not None
    group._form._answer.setChecked(True)
    button(group, "Sign off").click()

    law = country_sheet(officer).law
    assert asked_where
    assert asked_who
    assert (law.signed_by, law.profile.source[:7]) == ("Petra", "Law 678")
    qtbot.waitUntil(lambda: any(one.startswith("Signed off by Petra") for one in words(group)))


def test_too_few_days_are_explained_and_nothing_is_kept(officer: Notebook, qtbot: QtBot) -> None:
    group = group_of(officer, qtbot)
    begin(group, qtbot)
    line(group, "Days of a reflection").setText("20")

    button(group, "Keep without signing off").click()

    assert any(one.startswith("A reflection period lasts 30") for one in words(group))
    assert country_sheet(officer).law.profile == FLOOR


def test_a_worker_sees_the_days_only(notebook: Notebook, qtbot: QtBot) -> None:
    group = group_of(colleague(notebook, Role.WORKER), qtbot)

    assert "A supervisor or the data officer can change this." in words(group)
