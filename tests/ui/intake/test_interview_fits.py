"""The interview in windows, directions, text sizes people have."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from fieldcase.viewmodels import destinations as to
from tests.ui.intake.stage import (
    framed,
    given,
    opened,
)

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("place", [0, 1, 6, 7])
@pytest.mark.parametrize(
    "look",
    [
        ((1366, 728), 1.0, LTR, "en"),
        ((1093, 580), 1.0, RTL, "ar"),
        ((960, 500), 1.0, LTR, "en"),
        ((1366, 728), 2.0, LTR, "en"),
        ((1366, 728), 2.0, RTL, "ar"),
    ],
)
def test_nothing_is_cut_off(qtbot, dress, desk, notebook, place, look):
    size, scale, direction, language = look
    dress(scale=scale, direction=direction, language=language)
    frame = framed(qtbot, desk, size)
    # Measured, not looked at.
    frame.setUpdatesEnabled(False)
    interview = given(notebook, alias='"Selam"', arranged_by='"family"')
    page = opened(frame, to.InterviewPage(interview_id=interview))
    page._go_to(place)
    QTest.qWait(20)

    assert frame.width() == size[0]
    assert cut_off(page) == []


def cut_off(page):
    """Return the texts that have less room than they need, and areas whose content is wider than they are."""
    found = [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.width() + 1 < button.minimumSizeHint().width()
    ]
    found += [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() + 2 < label.heightForWidth(label.width())
    ]
    found += [
        area.objectName() or type(area).__name__
        for area in page.findChildren(QScrollArea)
        if area.isVisible() and area.widget().width() > area.viewport().width()
    ]
    return found
