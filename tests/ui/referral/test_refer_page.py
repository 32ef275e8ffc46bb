"""The referral as people meet it: keys, words, sizes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.referral import ReferralState
from fieldcase.services import consent, directory
from fieldcase.services.outbox import exchange_sheet
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.referral.letter_view import LetterView
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.referral.share_words import item_label, item_value
from fieldcase.ui.referral.volumes import Places, Volume
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.carrying import CarryStage
from fieldcase.viewmodels.destinations import ConsentPage, DirectoryPage
from fieldcase.viewmodels.referral_draft import WizardStep
from tests.viewmodels import referral_world as world

MOST_KEYS = 20
"""The budget of the design, from an open case with consent given to a file handed over."""


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard reaches nothing"
    return widget


class Keyboard:
    """Presses keys where the focus is, counts them."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.qWait(1)
        QTest.keyClick(focused(), key, modifier)
        self.presses += 1

    def go_on(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "BLUE"
    folder.mkdir()
    return folder


@pytest.fixture
def case_id(notebook):
    return world.interviewed(notebook)


@pytest.fixture
def hope(notebook, other_notebook):
    return world.introduced(notebook, other_notebook)


@pytest.fixture
def page(qtbot, desk, stick, hope):
    places = Places(
        volumes=lambda: (Volume("BLUE", stick, 3_400_000_000),), folder=lambda *_: stick, file=lambda *_: None
    )
    made = ReferPage(desk, places)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(widget: QWidget) -> str:
    # New widgets are shown when the events come round to them.
    QTest.qWait(1)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_referring_by_keyboard_takes_at_most_twenty_keys(page, notebook, case_id, stick):
    """The shortcut that opens the page is the first key."""
    world.agreed(notebook, case_id)
    keys = Keyboard()
    keys.presses = 1
    page.open_on(destinations.ReferPage(case_id))

    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Space)
    for _ in ("who", "why", "what"):
        keys.go_on()
    keys.press(Qt.Key.Key_Space)
    keys.go_on()
    keys.press(Qt.Key.Key_Space)
    keys.go_on()
    keys.go_on()

    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.SENT
    assert len(list(stick.glob("*.fcb"))) == 1
    assert keys.presses <= MOST_KEYS


def test_each_step_puts_the_keyboard_where_the_work_begins(page, notebook, case_id, hope):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    reached = []

    for step in (WizardStep.WHY, WizardStep.WHAT, WizardStep.CHECK):
        page.wizard.go_to(step)
        reached.append(focused().accessibleName())

    assert reached[0].startswith("Health care")
    assert reached[1] == "What would you like us to call you?"
    assert reached[2].startswith("I read it to the person")


def test_the_check_page_shows_every_item_of_the_file_and_no_other(page, notebook, desk, case_id, hope):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.tick("health_now", on=False)

    page.wizard.go_to(WizardStep.CHECK)

    shown = texts(page.findChild(LetterView))
    projection = page.wizard.state.projection
    for item in projection.items:
        assert item_value(item, desk) in shown
        assert item.always or item_label(item) in shown
    assert "How is your health at the moment?" not in shown
    assert "Work in a kitchen" not in shown


def test_without_consent_the_one_way_on_is_the_talk(page, desk, notebook, case_id, hope):
    gone: list[object] = []
    desk.navigated.subscribe(gone.append)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.WHY)
    page.wizard.choose_purpose(Purpose.HEALTH)

    page.footer().primary.run()

    assert page.footer().primary.text == "Talk about consent"
    assert gone == [ConsentPage(case_id, back_to_referral=Purpose.HEALTH)]


def test_what_stays_here_is_shown_with_its_reason(page, notebook, case_id, hope):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))

    page.wizard.go_to(WizardStep.WHAT)

    shown = texts(page)
    assert "covered by: Legal help" in shown
    assert "said no: Today" in shown
    assert "never shared" in shown


def test_an_unchecked_key_leads_to_the_directory_and_makes_no_file(
    page, desk, notebook, other_notebook, case_id, stick
):
    world.agreed(notebook, case_id)
    legal = world.acquainted(notebook, "Legal Aid Centre", "legal", Purpose.LEGAL)
    gone: list[object] = []
    desk.navigated.subscribe(gone.append)
    page.open_on(destinations.ReferPage(case_id, organisation_id=legal))
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)

    button = next(
        one for one in page.findChildren(QPushButton) if one.text() == "Check key now" and one.isVisible()
    )
    button.click()

    assert not page.footer().primary.enabled
    assert gone == [DirectoryPage(legal)]
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone_is_said_in_three_lines_and_the_file_can_be_written_again(
    page, notebook, case_id, hope, stick
):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.CHECK)
    page.wizard.confirm_read(on=True)
    page.wizard.go_to(WizardStep.SEND)
    keys = Keyboard()
    keys.press(Qt.Key.Key_Space)
    stick.rmdir()

    keys.go_on()

    block = page.findChild(MessageBlock)
    assert block is not None
    assert "kept safely in your outbox" in texts(block)
    assert page.footer().primary.text == "Write the file"
    stick.mkdir()
    page.footer().primary.run()
    assert page.wizard.carrying.carriage.stage is CarryStage.WRITTEN


def test_a_decision_made_elsewhere_is_seen_at_once(page, desk, notebook, case_id, hope):
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.WHY)
    assert "not talked about" in texts(page)

    desk.change(
        lambda ours: consent.record_decisions(ours, case_id, {Purpose.HEALTH: Decision.YES}, world.SPOKEN),
        None,
        pytest.fail,
    )

    assert "agreed: Today" in texts(page)


def test_an_organisation_renamed_elsewhere_is_seen_at_once(page, desk, notebook, case_id, hope):
    page.open_on(destinations.ReferPage(case_id))
    known = directory.directory_sheet(notebook).organisations[0]

    desk.change(
        lambda ours: directory.add_organisation(ours, known.but(town="Southport")),
        None,
        pytest.fail,
    )

    assert "Southport" in texts(page)


def test_half_typed_words_stay_when_another_page_is_opened(page, notebook, case_id, hope):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.WHY)
    keys = Keyboard()
    while not isinstance(QApplication.focusWidget(), QPlainTextEdit) and keys.presses < MOST_KEYS:
        keys.press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "fever since Thu")

    page.leave()
    page.open_on(destinations.ReferPage(case_id))

    assert page.wizard.state.draft.message == "fever since Thu"
    assert page.wizard.state.draft.step is WizardStep.WHY


def test_tab_goes_through_the_answers_before_what_stands_beside_them(page, notebook, case_id, hope):
    world.agreed(notebook, case_id)
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    page.wizard.go_to(WizardStep.WHAT)
    keys, reached = Keyboard(), []

    while "Preview as they see it" not in reached and keys.presses < MOST_KEYS:
        keys.press(Qt.Key.Key_Tab)
        reached.append(focused().accessibleName())

    assert reached[0] == "Would you like an interpreter?"
    assert reached[-3:] == [
        "How is your health at the moment?",
        "Ask for more consent",
        "Preview as they see it",
    ]


class OtherWindows(QObject):
    """Notes every widget that is shown as a window, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_answer_is_ever_shown_in_a_window_of_its_own(page, qapp, notebook, case_id, hope):
    """A label shown before it has a parent flashes on the screen and takes the focus away."""
    world.agreed(notebook, case_id)
    windows = OtherWindows()
    qapp.installEventFilter(windows)

    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))
    for step in WizardStep:
        page.wizard.go_to(step)
        page.wizard.confirm_read(on=True)
        QTest.qWait(1)
    qapp.removeEventFilter(windows)

    assert windows.seen == []


def test_a_closed_page_listens_no_more(qtbot, desk, hope):
    before = desk.changed.listener_count
    page = ReferPage(desk)

    page.deleteLater()
    qtbot.waitUntil(lambda: desk.changed.listener_count == before)

    assert desk.changed.listener_count == before


SIZES = [(1366, 728, 1.0), (1093, 580, 1.0), (960, 500, 1.0), (1366, 728, 2.0)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_every_step_fits_without_sideways_scrolling(  # noqa: PLR0917  (fixtures)
    qtbot, dress, desk, notebook, hope, stick, width, height, scale, direction
):
    dress(Theme.DARK, scale, direction)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    page = ReferPage(desk, Places(volumes=lambda: (Volume("BLUE", stick, 10**9),)))
    frame = AppFrame()
    qtbot.addWidget(frame)
    frame.add_page("cases/refer", page)
    page.heading_changed.connect(lambda: frame.set_footer("cases/refer", page.footer()))
    frame.set_page("cases/refer")
    frame.resize(width, height)
    # Measured, not looked at.
    frame.setUpdatesEnabled(False)
    frame.show()
    page.open_on(destinations.ReferPage(case_id, organisation_id=hope))

    for step in WizardStep:
        page.wizard.go_to(step)
        page.wizard.confirm_read(on=step is WizardStep.CHECK)
        QTest.qWait(1)

        assert frame.width() == width, step
        assert clipped(page) == [], step


def clipped(page: QWidget) -> list[str]:
    """Return what is wider than the place it is shown in, or narrower than its longest word."""
    found = []
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width():
            found.append(f"scroll area {inside.width()} > {area.viewport().width()}")
    for kind in (QLabel, QPushButton, Check):
        for one in page.findChildren(kind):
            if one.isVisible() and one.width() < one.minimumSizeHint().width():
                found.append(f"{kind.__name__}: {one.property('text')}")
    return found
