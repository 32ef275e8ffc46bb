"""Look at a page the way people do: by its words."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from fieldcase.ui.cases.case_rows import CaseRows
from fieldcase.ui.common.buttons import Button


def settle(app):
    """Let layouts that follow the width come to rest."""
    for _ in range(4):
        app.processEvents()


def scrolls_sideways(page):
    content, viewport = page._scroll.widget(), page._scroll.viewport()
    return content.width() > viewport.width()


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page, text):
    return next(one for one in page.findChildren(Button) if one.words() == text and one.isVisible())


def rows(page):
    model = page.findChild(CaseRows)
    return [model.index(row).data() for row in range(model.rowCount())]
