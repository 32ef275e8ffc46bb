"""What the person must have been told, to be ticked off by the worker."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.forms.consent_pack import ToldItem
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.consent.one_stop import OneStop
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.consent_talk import ConsentTalk


class ToldList(QWidget):
    """The points that get forgotten come first; the others unfold."""

    def __init__(self, talk: ConsentTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._talk = talk
        self._items: tuple[ToldItem, ...] = ()
        self._boxes: dict[str, Check] = {}
        self._stop = OneStop(self)
        self._more = QWidget()
        self._unfold = quiet_button("", "list-checks", self._toggle)
        self._build()
        bind(self, talk.changed, lambda _: self._repaint())
        self._repaint()

    def first_unticked(self) -> Check | None:
        """Return the first of the points that get forgotten which is not ticked."""
        essential = (self._boxes[item.id] for item in self._items if item.essential)
        return next((box for box in essential if not box.isChecked()), None)

    def _build(self) -> None:
        whole = column(self, gap=4)
        self._first: QVBoxLayout = column(gap=4)
        whole.addLayout(self._first)
        whole.addWidget(self._unfold)
        self._more.setProperty("role", "plain")
        self._rest: QVBoxLayout = column(self._more, gap=4)
        self._more.hide()
        whole.addWidget(self._more)

    def _repaint(self) -> None:
        state = self._talk.state
        if state.told != self._items:
            self._show_items(state.told)
        for item, box in self._boxes.items():
            box.setChecked(item in state.draft.ticked)
        self._name_unfold()

    def _show_items(self, items: tuple[ToldItem, ...]) -> None:
        self._items = items
        clear(self._first)
        clear(self._rest)
        self._boxes = {}
        for item in items:
            box = Check(item.sentence)
            box.toggled.connect(lambda on, told=item.id: self._talk.tick(told, done=on))
            self._boxes[item.id] = box
            (self._first if item.essential else self._rest).addWidget(box)
        self._stop.hold([self._boxes[item.id] for item in sorted(items, key=lambda one: not one.essential)])

    def _toggle(self) -> None:
        self._more.setVisible(self._more.isHidden())
        self._stop.begin()
        self._name_unfold()

    def _name_unfold(self) -> None:
        rest = [self._boxes[item.id] for item in self._items if not item.essential]
        unticked = sum(not box.isChecked() for box in rest)
        if self._more.isVisible():
            self._unfold.say(say("Consent", "Fewer points"))
        elif unticked:
            self._unfold.say(count("Consent", "%n more point(s)", unticked))
        else:
            self._unfold.say(say("Consent", "All points told"))
