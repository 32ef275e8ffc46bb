"""What every page offers the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.drafting import DraftHost
from fieldcase.ui.shell.page import PageFooter, PageHeader
from fieldcase.ui.tab_order import read_in_order
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.drafts import DraftKeeper


class Page(QWidget):
    """
    One page of the stack; made once, opened on a destination each time somebody comes.

    ``heading_changed`` asks the window to read ``header`` and ``footer`` again.
    """

    heading_changed = Signal()

    draft_host: DraftHost | None = None
    """Who keeps what is half finished here; the window sets it."""

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001  (Qt calls it)
        """Go on in the order the page is read now, also to what was added a moment ago."""
        if self.isVisible():
            read_in_order(self)
        return super().focusNextPrevChild(following)

    def header(self) -> PageHeader:
        """Return the first line."""
        return PageHeader("")

    def footer(self) -> PageFooter | None:
        """Return the last line, if the page has one."""
        return None

    def footer_action(self) -> None:
        """Do what the button at the end of the footer does, if it can be pressed now."""
        footer = self.footer()
        if footer is not None and footer.primary is not None and footer.primary.enabled:
            footer.primary.run()

    def open_on(self, destination: Destination) -> None:
        """Show *destination*; called each time somebody comes to this page."""

    def destination(self) -> Destination | None:
        """Return where the page stands now, if that is more than what it was opened on."""
        return None

    def leave(self) -> None:
        """Keep what was typed; called before another page is shown."""
        self.hold()

    def hold(self) -> None:
        """Hand over what was typed a moment ago, change nothing else; called before hiding or locking."""

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the forms *drafts* has something for; called once, when what the page shows was read."""

    def search_for(self, words: str) -> None:
        """Take what was typed into the search field of the header."""
