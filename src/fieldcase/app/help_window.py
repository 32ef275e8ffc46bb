"""The help texts in a window of their own, for whoever stands before the closed door."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fieldcase.resources_root import find_resources
from fieldcase.ui.common.layouts import column
from fieldcase.ui.help.page import HelpPage
from fieldcase.ui.main_window import NEUTRAL_TITLE
from fieldcase.viewmodels.destinations import HelpPage as HelpDestination
from fieldcase.viewmodels.help import Help

SIZE = (960, 620)


class HelpWindow(QDialog):
    """Stays open beside the door; Escape closes it."""

    @classmethod
    def in_front(cls, language: str, parent: QWidget) -> None:
        """Bring the window of *parent* to the front; there is one, in the language of now."""
        for one in parent.findChildren(cls):
            if one.language != language:
                one.close()
        open_now = [one for one in parent.findChildren(cls) if one.isVisible()]
        wanted = open_now[0] if open_now else cls(language, parent)
        wanted.show()
        wanted.raise_()
        wanted.activateWindow()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._page = HelpPage(Help(find_resources() / "help", language))
        column(self, margins=12).addWidget(self._page)
        self._page.open_on(HelpDestination())
