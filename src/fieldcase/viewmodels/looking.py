"""One document that somebody looks at; its bytes are in memory no longer than that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import documents
from fieldcase.services.documents import CustodyLine, OpenDocument
from fieldcase.services.notebook import Notebook
from fieldcase.services.picture_safety import Drawing
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class Shown:
    """What the viewer shows: a drawing or words, or neither for a recording."""

    opened: OpenDocument
    custody: tuple[CustodyLine, ...] = ()
    page: int = 0
    drawing: Drawing | None = None
    words: str = ""


def first_page(opened: OpenDocument, custody: tuple[CustodyLine, ...] = ()) -> Shown:
    """Return a document as it is shown at first."""
    return Shown(opened, custody, 0, documents.draw(opened, 0), documents.words_in(opened))


class Looking:
    """What is looked at, or nothing; ``viewed`` tells of every change, ``failed`` why it could not be."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: Shown | None = None
        self._wanted = ""
        self.viewed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()

    @property
    def shown(self) -> Shown | None:
        """The document that is looked at."""
        return self._shown

    def look(self, wanted: str, read: Callable[[Notebook], Shown]) -> None:
        """Show what *read* returns, unless something else than *wanted* is chosen meanwhile."""
        self._wanted = wanted
        self._desk.ask(read, lambda shown: self.show(wanted, shown), self.failed)

    def turn_page(self, step: int) -> None:
        """Go some pages on or back, as far as there are any."""
        shown, wanted = self._shown, self._wanted
        if shown is None:
            return
        page = min(max(shown.page + step, 0), shown.opened.pages - 1)
        if page == shown.page or page < 0:
            return

        # In the lane of the notebook: the reader of pages is used by one thread alone.
        def draw(_: Notebook) -> Shown:
            return replace(shown, page=page, drawing=documents.draw(shown.opened, page))

        self._desk.ask(draw, lambda drawn: self.show(wanted, drawn), self.failed)

    def put_away(self) -> None:
        """Forget the document that was looked at."""
        self._wanted = ""
        self._shown = None
        self.viewed(None)

    def show(self, wanted: str, shown: Shown) -> None:
        """Show a document; somebody may have put it away, or chosen another, while it was drawn."""
        if wanted == self._wanted:
            self._shown = shown
            self.viewed(None)
