"""Services, people or agreements of one organisation, each added, changed or taken away by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.buttons import Button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import adopt_drafts, set_scope
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.directory.part_forms import PartForm, T
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.drafts import DraftKeeper

_NEW = -1
_FORM = "part"


@dataclass(frozen=True)
class PartKind(Generic[T]):
    """What a card is about: its place among the drafts, its words, its form, how a part is told in lines."""

    place: str
    title: str
    icon: str
    add: str
    nothing: str
    form: Callable[[], PartForm[T]]
    lines: Callable[[T], tuple[str, str]]


class PartsCard(Card, Generic[T]):
    """A row a part; *keep* gets all of them whenever one has changed."""

    def __init__(
        self, kind: PartKind[T], keep: Callable[[tuple[T, ...]], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(kind.title, kind.icon, parent=parent)
        self._kind = kind
        self._keep = keep
        self._organisation = OrganisationId("")
        self._parts: tuple[T, ...] = ()
        self._rows: QVBoxLayout = column(gap=6)
        self._place: QVBoxLayout = column(gap=0)
        self.add_button = quiet_button(kind.add, "plus", lambda: self.open_form(_NEW))
        self.body.addLayout(self._rows)
        self.body.addLayout(self._place)
        line = FlowLayout()
        line.addWidget(self.add_button)
        self.body.addLayout(line)

    def show_parts(self, organisation: OrganisationId, parts: tuple[T, ...]) -> None:
        """Show what belongs to *organisation*; a form that was open for another is put away."""
        if organisation != self._organisation:
            self._close()
        elif parts == self._parts:
            return
        self._organisation, self._parts = organisation, parts
        clear(self._rows)
        for place, part in enumerate(parts):
            self._rows.addWidget(self._row(place, part))
        if not parts:
            self._rows.addWidget(WrapLabel(self._kind.nothing, Kind.MUTED))

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the form somebody was in the middle of."""
        for place in (_NEW, *range(len(self._parts))):
            if _FORM in drafts.forms_of(self._scope(place)):
                self.open_form(place)
                return

    def open_form(self, place: int) -> None:
        """Ask for a new part, or for what is to change about the one at *place*."""
        clear(self._place)
        form = self._kind.form()
        set_scope(form, self._scope(place))
        form.show_part(None if place == _NEW else self._parts[place])
        form.saved.connect(lambda: self._save(place, form.part()))
        form.closed.connect(self._close)
        self._place.addWidget(form)
        adopt_drafts(form)
        self.add_button.hide()
        form.focus_first()

    def _row(self, place: int, part: T) -> QWidget:
        made = QWidget()
        made.setProperty("role", "plain")
        inner = column(made, gap=2)
        name, about = self._kind.lines(part)
        inner.addWidget(WrapLabel(name, Kind.STRONG))
        if about:
            inner.addWidget(WrapLabel(about, Kind.MUTED))
        change = quiet_button(say("Directory", "Change…"), "pencil-simple", lambda: self.open_form(place))
        remove = quiet_button(say("Directory", "Take away"), "x", lambda: self._remove(place))
        line = FlowLayout(gap=4)
        for button in (change, remove):
            _describe(button, name)
            line.addWidget(button)
        inner.addLayout(line)
        return made

    def _save(self, place: int, part: T) -> None:
        self._close()
        kept: Sequence[T] = self._parts if place == _NEW else self._without(place)
        where = len(kept) if place == _NEW else place
        self._keep((*kept[:where], part, *kept[where:]))
        self.add_button.setFocus()

    def _remove(self, place: int) -> None:
        self._keep(self._without(place))
        self.add_button.setFocus()

    def _without(self, place: int) -> tuple[T, ...]:
        return (*self._parts[:place], *self._parts[place + 1 :])

    def _close(self) -> None:
        clear(self._place)
        self.add_button.show()

    def _scope(self, place: int) -> str:
        return f"organisation:{self._organisation}:{self._kind.place}:{place}"


def _describe(button: Button, name: str) -> None:
    button.setAccessibleDescription(name)
