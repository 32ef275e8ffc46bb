"""Pictures of every part, for people to look at; the tests look for what a machine can see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fieldcase.ui.common.theme import Theme
from tests.ui.common.framed import framed_intake, framed_today
from tests.ui.common.gallery import ARABIC, ENGLISH, gallery

LTR = Qt.LayoutDirection.LeftToRight
RTL = Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("name", "look"),
    [
        ("light", (Theme.LIGHT, 1.0, LTR, "en")),
        ("dark", (Theme.DARK, 1.0, LTR, "en")),
        ("contrast", (Theme.HIGH_CONTRAST, 1.0, LTR, "en")),
        ("rtl", (Theme.LIGHT, 1.0, RTL, "ar")),
        ("rtl_dark", (Theme.DARK, 1.0, RTL, "ar")),
        ("150", (Theme.LIGHT, 1.5, LTR, "en")),
        ("200", (Theme.LIGHT, 2.0, LTR, "en")),
    ],
)
def test_every_part_can_be_drawn(qtbot, dress, picture, name, look):
    """Written to build/screens/gallery_*.png."""
    _, scale, _, language = look
    dress(*look)
    page = gallery(ARABIC if language == "ar" else ENGLISH)
    qtbot.addWidget(page)
    page.resize(round(1366 * min(scale, 1.6)), round(900 * scale))
    page.show()

    file = picture(page, f"gallery_{name}")

    assert file.stat().st_size > 20_000


@pytest.mark.parametrize(
    ("name", "look", "size"),
    [
        ("light", (Theme.LIGHT, 1.0, LTR, "en"), (1366, 728)),
        ("dark", (Theme.DARK, 1.0, LTR, "en"), (1366, 728)),
        ("rtl", (Theme.LIGHT, 1.0, RTL, "ar"), (1366, 728)),
        ("small", (Theme.LIGHT, 1.0, LTR, "en"), (960, 500)),
        ("200", (Theme.LIGHT, 2.0, LTR, "en"), (1366, 728)),
    ],
)
def test_the_frame_can_be_drawn(qtbot, dress, picture, name, look, size):
    """Written to build/screens/gallery_frame_*.png."""
    dress(*look)
    for page, frame in (("today", framed_today()), ("intake", framed_intake())):
        qtbot.addWidget(frame)
        frame.set_practice(page == "today" and name == "dark")
        frame.resize(*size)
        frame.show()

        file = picture(frame, f"gallery_frame_{page}_{name}")

        assert file.stat().st_size > 10_000
        assert frame.minimumSizeHint().width() <= max(900, size[0])
