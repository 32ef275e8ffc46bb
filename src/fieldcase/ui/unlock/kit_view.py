"""The last page of the first minutes: the recovery kit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.ui.unlock.kit_panel import KitPanel
from fieldcase.viewmodels.first_run import FirstRun
from fieldcase.viewmodels.kit_making import KitStep


class KitView(FirstPageView):
    """Makes the kit, or leaves it for later; then it stays on Today."""

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(
            "key-duotone",
            say("Kit", "In case a passphrase is lost"),
            say("Kit", "Your notebook is ready. A recovery kit is the only other way into it."),
            parent,
        )
        self._first_run = first_run
        self._later = quiet_button(say("Kit", "Later: remind me on Today"), "", first_run.forward)
        if first_run.kit is not None:
            self.body.addWidget(KitPanel(first_run.kit, date.today()))
            bind(self, first_run.kit.changed, lambda _: first_run.changed(None))
        self.body.addWidget(self._later, 0, Qt.AlignmentFlag.AlignLeft)

    def last_field(self) -> QWidget:
        """Return the button before the one that goes on."""
        return self._later

    def primary_words(self) -> str:
        """Return nothing before the kit is made: until then the page goes on by its own buttons."""
        return say("Kit", "Open my notebook") if self._is_done() else ""

    def refresh(self) -> None:
        """Nothing is left for later once the kit is made."""
        self._later.setVisible(not self._is_done())

    def _is_done(self) -> bool:
        kit = self._first_run.kit
        return kit is not None and kit.step is KitStep.DONE
