"""The page of cases on a real notebook."""

from __future__ import annotations

import pytest

from fieldcase.ui.cases.page import CasesPage
from fieldcase.viewmodels import destinations as to
from tests.ui.cases.looking import settle


@pytest.fixture
def shown(qtbot, qapp, desk):
    """Open the page at a size, on a destination."""

    def show(width=1366, height=660, destination=None):
        page = CasesPage(desk)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.open_on(destination or to.CasesPage())
        settle(qapp)
        return page

    return show
