"""A quiet hint that somebody may be in the notebook already."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fieldcase.domain.finding import MaybeSame
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.same_person.words import reasons, who
from fieldcase.viewmodels.known_people import KnownPeople


class HintBanner(Banner):
    """Shows at most three records with the reasons; takes no room while there are none."""

    def __init__(
        self,
        known: KnownPeople,
        take: Callable[[MaybeSame], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Tone.INFO, say("Same person", "Perhaps here already"), icon="users", parent=parent)
        self._known = known
        self._open = known.compare
        self._take = take
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)
        bind(self, known.changed, self._repaint)
        self._repaint()

    def _repaint(self, _: object = None) -> None:
        clear(self._lines)
        for hint in self._known.hints:
            self._lines.addWidget(WrapLabel(who(hint), Kind.STRONG))
            self._lines.addWidget(WrapLabel(reasons(hint), Kind.MUTED))
            look = quiet_button(say("Same person", "Compare"), "swap", partial(self._open, hint))
            look.setAccessibleName(say("Same person", "Compare with {person}", person=who(hint)))
            if self._take is not None:
                look.say(say("Same person", "Open the case"))
            self._lines.addWidget(look)
            if self._take is not None:
                into = quiet_button(
                    say("Same person", "Add to this case"), "git-merge", partial(self._take, hint)
                )
                self._lines.addWidget(into)
        self.setVisible(bool(self._known.hints))
