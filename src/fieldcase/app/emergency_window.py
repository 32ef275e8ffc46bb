"""The emergency card in a window of its own, over whatever is on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fieldcase.resources_root import find_resources
from fieldcase.services.emergency import load_cards
from fieldcase.ui.common.drafting import DraftHost, adopt_drafts
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.emergency.view import EmergencyView
from fieldcase.ui.main_window import NEUTRAL_TITLE
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.emergency import Emergency

SIZE = (720, 640)


class EmergencyWindow(QDialog):
    """Works with no network, no case, before the notebook is unlocked; Escape closes it."""

    def __init__(
        self, language: str, parent: QWidget, desk: Desk | None = None, draft_host: DraftHost | None = None
    ) -> None:
        super().__init__(parent)
        self.draft_host = draft_host
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = EmergencyView(Emergency(load_cards(find_resources() / "countries"), language, desk), self)
        column(self, margins=12).addWidget(VScroll(view))
        room = parent.size()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
        adopt_drafts(view)
        view.focus_first()
