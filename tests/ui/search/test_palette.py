"""The search over every page, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.services import casework
from fieldcase.services.notebook import Shelf
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.privacy import hide_names
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.search.palette import SearchPalette
from fieldcase.ui.search.result_list import ResultList
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.search import IndexKeeper, Search, Spot
from tests.notebooks import content
from tests.ui.common.test_nothing_is_cut_off import cut_off
from tests.viewmodels.case_world import person


class Queue:
    """A runner whose jobs wait until they are let go."""

    def __init__(self) -> None:
        self._jobs: list[Callable[[], None]] = []

    @property
    def waits(self) -> bool:
        """Whether a job was handed in and not yet answered."""
        return bool(self._jobs)

    def submit(self, lane, job, done, failed) -> None:
        """Put the job in the queue."""
        self._jobs.append(lambda: ImmediateRunner().submit(lane, job, done, failed))

    def answer(self) -> None:
        """Let everything go that waits, in its order."""
        while self._jobs:
            self._jobs.pop(0)()


LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def palette(qtbot, qapp, desk):
    """The search over an empty page, with two things to do."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1366, 728)
    done: list[str] = []
    spots = (
        Spot("today", "Today", lambda: done.append("today")),
        Spot("lock", "Lock", lambda: done.append("lock")),
    )
    made = SearchPalette(Search(desk, spots), desk, page)
    page.show()
    yield made
    assert done == []


def lines(palette):
    model = palette.findChild(ResultList).model()
    return [model.index(at).data() for at in range(model.rowCount())]


def typed(qtbot, palette, words):
    palette.open_with("")
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(lambda: palette._search.words == words)
    return field


def test_without_a_word_it_offers_pages_and_actions(palette):
    palette.open_with("")

    assert lines(palette) == ["Today", "Lock"]


def test_enter_opens_the_person_that_is_marked(qtbot, notebook, desk, palette):
    selam = person(notebook, "Selam")
    person(notebook, "Linh")
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    field = typed(qtbot, palette, "sel")

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert went == [to.CasesPage(selam)]
    assert palette.isHidden()


def test_whoever_types_quickly_and_presses_enter_means_what_was_typed(qtbot, notebook, desk, palette):
    selam = person(notebook, "Selam")
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    palette.open_with("")
    field = palette.findChild(QLineEdit)

    qtbot.keyClicks(field, "selam")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert went == [to.CasesPage(selam)]


@pytest.fixture
def slow(qtbot, qapp, notebook):
    """The search over a notebook that answers when the test says so: the queue, the search, where it went."""
    queue = Queue()
    shelf = Shelf()
    shelf.put(notebook)
    desk = Desk(shelf, queue, content(), notebook.clock, "en")
    went: list[object] = []
    desk.navigated.subscribe(went.append)
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    palette = SearchPalette(Search(desk, ()), desk, page)
    palette.open_with("")
    yield queue, palette, went
    page.close()


def test_enter_before_the_answer_opens_it_when_it_comes(qtbot, notebook, slow):
    queue, palette, went = slow
    selam = person(notebook, "Selam")

    qtbot.keyClicks(palette.findChild(QLineEdit), "selam")
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    before = list(went)
    queue.answer()

    assert before == []
    assert went == [to.CasesPage(selam)]
    assert palette.isHidden()


def test_enter_never_opens_somebody_whom_an_earlier_word_had_found(qtbot, notebook, slow):
    queue, palette, went = slow
    person(notebook, "Selam")
    linh = person(notebook, "Linh")
    field = palette.findChild(QLineEdit)

    qtbot.keyClicks(field, "selam")
    qtbot.waitUntil(lambda: queue.waits)
    queue.answer()
    field.selectAll()
    qtbot.keyClicks(field, "linh")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    queue.answer()

    assert went == [to.CasesPage(linh)]


def test_whoever_types_on_after_enter_is_not_taken_away(qtbot, notebook, slow):
    queue, palette, went = slow
    person(notebook, "Selam")
    field = palette.findChild(QLineEdit)

    qtbot.keyClicks(field, "sel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "am")
    qtbot.waitUntil(lambda: palette._search.words == "selam")
    queue.answer()

    assert went == []
    assert palette.isVisible()


def test_arrows_go_round_and_escape_gives_the_page_back(qtbot, palette):
    palette.open_with("")
    field = palette.findChild(QLineEdit)

    qtbot.keyClick(field, Qt.Key.Key_Up)
    last = palette._search.marked
    qtbot.keyClick(field, Qt.Key.Key_Down)
    first = palette._search.marked
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert (last, first) == (1, 0)
    assert palette.isHidden()
    assert palette._search.words == ""


def test_a_line_says_why_it_is_there(qtbot, notebook, palette):
    casework.add_note(notebook, person(notebook, "Selam"), "Has an aunt in Verona.")

    typed(qtbot, palette, "verona")

    spoken = palette.findChild(ResultList).model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In a note" in spoken
    assert "aunt in Verona" in spoken


def test_codes_stand_in_place_of_names_when_names_are_hidden(qtbot, notebook, palette):
    code = casework.case_sheet(notebook, person(notebook, "Selam")).case.code
    hide_names(hidden=True)
    try:
        typed(qtbot, palette, "selam")
        spoken = palette.findChild(ResultList).model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    finally:
        hide_names(hidden=False)

    assert code in spoken
    assert "Selam" not in spoken


def test_ctrl_enter_shows_everything_that_fits_in_the_list(qtbot, notebook, palette):
    person(notebook, "Selam")
    wanted: list[str] = []
    palette.list_wanted.connect(wanted.append)
    field = typed(qtbot, palette, "sel")

    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert wanted == ["sel"]


@pytest.mark.parametrize("reading", [(1.0, LTR, "en"), (1.0, RTL, "ar"), (2.0, LTR, "en")])
def test_nothing_is_cut_off(qtbot, qapp, notebook, dress, palette, reading):
    person(notebook, "Selam")
    dress(Theme.LIGHT, *reading)
    faults = []
    for size in ((1366, 728), (960, 500)):
        palette.parentWidget().resize(*size)
        typed(qtbot, palette, "nobody")
        qapp.processEvents()
        faults += cut_off(palette)

    assert faults == []


def test_the_index_is_kept_true_behind_the_window(notebook, desk):
    keeper = IndexKeeper(desk)
    person(notebook, "Selam")

    keeper.begin()

    with notebook.reading() as tx:
        assert tx.cases.finding.index.waiting_count() == 0
    before = desk.changed.listener_count
    keeper.close()
    assert desk.changed.listener_count == before - 1
