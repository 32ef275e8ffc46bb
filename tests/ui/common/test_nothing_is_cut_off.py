"""Words stay whole, however large the text or long the language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from fieldcase.ui.common.buttons import Button
from fieldcase.ui.common.chip import Chip
from fieldcase.ui.common.text import ElidedLabel, WrapLabel
from fieldcase.ui.common.theme import Theme
from fieldcase.ui.common.tokens import DARK
from tests.ui.common.framed import framed_intake, framed_today
from tests.ui.common.gallery import ARABIC, ENGLISH, gallery

SIZES = [(1366, 728), (1093, 580), (960, 500)]
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def cut_off(root: QWidget) -> list[str]:
    """Return the words of every label or button that has less room than its words need."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel | Chip):
            continue
        needed = (
            label.heightForWidth(label.width()) if isinstance(label, WrapLabel) else label.sizeHint().height()
        )
        if label.height() < needed - 1:
            found.append(label.text())
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width() - 1:
            found.append(button.text())
    return found


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("screen", [(ENGLISH, LTR, "en"), (ARABIC, RTL, "ar")], ids=["en", "ar"])
def test_no_label_is_cut_off_at_any_text_size(qtbot, qapp, dress, scale, screen):
    texts, direction, language = screen
    dress(scale=scale, direction=direction, language=language)
    page = gallery(texts)
    qtbot.addWidget(page)
    page.resize(round(1366 * min(scale, 1.6)), round(900 * scale))
    page.show()
    qapp.processEvents()

    assert cut_off(page) == []


def test_a_page_that_is_shown_follows_another_theme_and_text_size(qtbot, qapp, dress):
    page = gallery(ENGLISH)
    qtbot.addWidget(page)
    page.resize(2180, 1800)
    page.show()
    qapp.processEvents()

    dress(Theme.DARK, 2.0)
    qapp.processEvents()

    assert cut_off(page) == []
    assert page.grab().toImage().pixelColor(2, 2).name().upper() == DARK.bg


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("build", [framed_today, framed_intake])
def test_the_frame_fits_every_small_screen(qtbot, qapp, dress, scale, size, build):
    dress(scale=scale)
    frame = build()
    qtbot.addWidget(frame)
    frame.resize(*size)
    frame.show()
    qapp.processEvents()

    bars = [area.horizontalScrollBar() for area in frame.findChildren(QScrollArea)]
    assert not any(bar.isVisible() for bar in bars)
    if scale == 1.0:
        assert frame.width() == size[0]
        assert cut_off(frame) == []


@pytest.mark.parametrize("build", [framed_today, framed_intake])
def test_everything_that_takes_the_focus_has_a_name_and_is_big_enough(qtbot, qapp, dress, build):
    frame = build()
    qtbot.addWidget(frame)
    frame.resize(1366, 728)
    frame.show()
    qapp.processEvents()

    focusable = [
        widget
        for widget in frame.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        type(widget).__name__
        for widget in focusable
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    too_small = [widget for widget in focusable if min(widget.width(), widget.height()) < 24]

    assert len(focusable) > 8
    assert nameless == []
    assert too_small == []


def test_an_ampersand_is_shown_and_makes_no_shortcut(qtbot):
    button = Button("Outbox & inbox")
    qtbot.addWidget(button)

    assert button.text() == "Outbox && inbox"
    assert button.words() == "Outbox & inbox"
    assert button.shortcut().isEmpty()
