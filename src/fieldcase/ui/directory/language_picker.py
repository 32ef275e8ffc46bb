"""Several languages out of a long list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from fieldcase.forms.definition import Option
from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.i18n import say


class LanguagePicker(QWidget):
    """A list to add from; what was added stands below it, one press takes it away again."""

    changed = Signal()

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._labels = {option.id: option.label for option in options}
        self._chosen: tuple[str, ...] = ()
        self.list = QComboBox()
        self._row = FlowLayout(gap=6)
        self._build()
        self.list.activated.connect(self._add)

    def chosen(self) -> tuple[str, ...]:
        """Return the codes in the order they were added."""
        return self._chosen

    def choose(self, codes: Sequence[str]) -> None:
        """Show *codes*."""
        self._chosen = tuple(codes)
        clear(self._row)
        for code in codes:
            label = self._labels.get(code, code)
            pill = Button(label, ButtonLook.PILL, "x")
            pill.setAccessibleName(say("Directory", "Take away {language}", language=label))
            pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            pill.clicked.connect(lambda _checked=False, gone=code: self._remove(gone))
            self._row.addWidget(pill)

    def draft_value(self) -> list[str]:
        """Return what is kept while a form is half filled in."""
        return list(self.chosen())

    def show_draft(self, value: object) -> None:
        """Show what was kept."""
        if isinstance(value, list):
            self.choose([str(code) for code in value])

    def tell_draft(self, told: Callable[[], None]) -> None:
        """Call *told* whenever a language is added or taken away."""
        self.changed.connect(told)

    def _build(self) -> None:
        whole = column(self, gap=6)
        whole.addWidget(self.list)
        whole.addLayout(self._row)
        self.setFocusProxy(self.list)
        self.list.setAccessibleName(say("Directory", "Add a language"))
        self.list.addItem(say("Directory", "Add a language…"), "")
        for code, label in sorted(self._labels.items(), key=lambda pair: pair[1].casefold()):
            self.list.addItem(label, code)

    def _add(self, index: int) -> None:
        code = str(self.list.itemData(index))
        if code and code not in self._chosen:
            self.choose((*self._chosen, code))
            self.changed.emit()
        self.list.setCurrentIndex(0)

    def _remove(self, code: str) -> None:
        self.choose([one for one in self._chosen if one != code])
        self.changed.emit()
        self.list.setFocus()
