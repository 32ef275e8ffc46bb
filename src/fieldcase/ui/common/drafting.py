"""What a form is in the middle of, told to whoever keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from fieldcase.ui.common.edit_memory import may_be_kept, text_of

Value = str | bool | list[str] | None
"""What a field holds; None when there is nothing worth keeping."""

_SCOPE = "draftScope"


@runtime_checkable
class Draftable(Protocol):
    """A widget of ours that knows how to be kept."""

    def draft_value(self) -> Value:
        """Return what it holds."""
        ...

    def show_draft(self, value: Value) -> None:
        """Show what was kept."""
        ...

    def tell_draft(self, told: Callable[[], None]) -> None:
        """Call *told* whenever somebody changes it."""
        ...


class DraftHost(Protocol):
    """Keeps what the fields of a page hold."""

    def touched(self, tap: DraftTap) -> None:
        """Somebody changed the field of *tap*."""
        ...

    def dropped(self, tap: DraftTap) -> None:
        """The field of *tap* was saved or discarded."""
        ...

    def adopt(self, part: QWidget) -> None:
        """Put drafts into the fields of a page, or of a part of it."""
        ...


class DraftTap(QObject):
    """
    Belongs to one field; tells the nearest host of what somebody does there.

    What the program itself puts into the field is where the next change starts from, not a draft.
    """

    def __init__(self, field: QWidget, name: str) -> None:
        super().__init__(field)
        self.field = field
        self.name = name
        self.adopted = ""
        """The place whose draft was put into the field last."""
        self._start = self.value()
        _listen(field, self.touch)

    @property
    def place(self) -> str:
        """Return what the field is about now; empty when about nothing."""
        parent: QWidget | None = self.field
        while parent is not None:
            scope = parent.property(_SCOPE)
            if scope is not None:
                return str(scope)
            parent = parent.parentWidget()
        return ""

    @property
    def is_changed(self) -> bool:
        """Whether the field holds something else than what the program put there."""
        return self.value() != self._start

    def value(self) -> Value:
        """Return what the field holds."""
        return _read(self.field)

    def show(self, value: Value) -> None:
        """Put a draft into the field."""
        _write(self.field, value)

    def settle(self) -> None:
        """Take what the field holds now as where the next change starts from; a draft may be put in again."""
        self._start = self.value()
        self.adopted = ""

    def touch(self) -> None:
        """Tell the host that the field may hold something new."""
        host = _host_of(self.field)
        if host is not None:
            host.touched(self)

    def drop(self) -> None:
        """Forget the draft: it was saved or discarded."""
        self.settle()
        host = _host_of(self.field)
        if host is not None:
            host.dropped(self)


def keep_draft(field: QWidget, name: str) -> None:
    """Keep what is done in *field* until it is saved; *name* tells it from the others of its place."""
    DraftTap(field, name)


def set_scope(widget: QWidget, place: str) -> None:
    """Say what the fields in *widget* are about, such as ``case:<id>``; nothing when empty."""
    widget.setProperty(_SCOPE, place)


def settle_drafts(widget: QWidget) -> None:
    """Say that what the fields in *widget* hold now was put there by the program."""
    for tap in widget.findChildren(DraftTap):
        tap.settle()


def touch_drafts(widget: QWidget) -> None:
    """Say that the fields in *widget* follow from what somebody has just done."""
    for tap in widget.findChildren(DraftTap):
        tap.touch()


def drop_drafts(widget: QWidget) -> None:
    """Say that what the fields in *widget* held is saved, or was discarded."""
    for tap in widget.findChildren(DraftTap):
        tap.drop()


def adopt_drafts(form: QWidget) -> None:
    """Put drafts into *form*, which was opened just now."""
    host = _host_of(form)
    if host is not None:
        host.adopt(form)


def _host_of(widget: QWidget) -> DraftHost | None:
    parent: QWidget | None = widget
    while parent is not None:
        host: DraftHost | None = getattr(parent, "draft_host", None)
        if host is not None:
            return host
        parent = parent.parentWidget()
    return None


def _listen(field: QWidget, told: Callable[[], None]) -> None:
    if isinstance(field, Draftable):
        field.tell_draft(told)
    elif isinstance(field, QLineEdit):
        field.textEdited.connect(lambda _: told())
    elif isinstance(field, QPlainTextEdit):
        field.textChanged.connect(lambda: told() if field.hasFocus() else None)
    elif isinstance(field, QComboBox):
        field.activated.connect(lambda _: told())
    elif isinstance(field, QDateEdit):
        field.dateChanged.connect(lambda _: told())
    elif isinstance(field, QSpinBox):
        field.valueChanged.connect(lambda _: told())
    elif isinstance(field, QAbstractButton):
        field.clicked.connect(lambda _=False: told())


def _read(field: QWidget) -> Value:
    if isinstance(field, Draftable):
        return field.draft_value()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return text_of(field) if may_be_kept(field) else None
    if isinstance(field, QComboBox):
        return str(field.currentData())
    if isinstance(field, QDateEdit):
        return str(field.date().toString(Qt.DateFormat.ISODate))
    if isinstance(field, QSpinBox):
        return str(field.value())
    return field.isChecked() if isinstance(field, QAbstractButton) else None


def _write(field: QWidget, value: Value) -> None:
    if isinstance(field, Draftable):
        field.show_draft(value)
    elif isinstance(value, bool):
        if isinstance(field, QAbstractButton):
            field.setChecked(value)
    elif isinstance(value, str):
        _write_text(field, value)


def _write_text(field: QWidget, value: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(value)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(value)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(field.findData(value), 0))
    elif isinstance(field, QDateEdit):
        field.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
