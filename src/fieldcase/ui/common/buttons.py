"""Buttons in the looks of the design."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from fieldcase.ui.common.icons import button_icon
from fieldcase.ui.common.theme import look

_RETINT = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ICON = 18
_GAP = 6


class ButtonLook(StrEnum):
    """What a button looks like; the style sheet knows them by these names."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    PILL = "pill"
    SEGMENT = "segment"
    NAVIGATION = "navigation"
    CRUMB = "crumb"
    TOAST = "toast"


_COLOURS = {
    ButtonLook.PRIMARY: "on_primary",
    ButtonLook.QUIET: "primary",
    ButtonLook.DANGER: "bad",
    ButtonLook.TOAST: "bg",
    ButtonLook.CRUMB: "ink2",
    ButtonLook.PILL: "ink2",
    ButtonLook.SEGMENT: "ink2",
}
_CHECKED_COLOURS = {
    ButtonLook.NAVIGATION: "on_primary",
    ButtonLook.SEGMENT: "on_tint",
    ButtonLook.PILL: "surface",
}


class _Drawn(NamedTuple):
    """What the icon on a button was drawn from: a page has hundreds, each hears of every change of style."""

    name: str
    colour: str
    edge: int
    gap: int
    mirrored: bool
    gap_first: bool

    def icon(self) -> QIcon:
        return button_icon(
            self.name, self.colour, self.edge, self.gap, mirrored=self.mirrored, gap_first=self.gap_first
        )


class Button(QPushButton):
    """A button with text; an ``&`` in the text is shown, never a hidden shortcut."""

    def __init__(
        self,
        text: str,
        look_of: ButtonLook = ButtonLook.SECONDARY,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._look = look_of
        self._words = text
        self._icon_after = False
        self._icon_colour = ""
        self._drawn: _Drawn | None = None
        self.setProperty("look", look_of.value)
        self.setAutoDefault(False)
        self.say(text)
        self.toggled.connect(self._tint)
        self._tint()

    def say(self, text: str) -> None:
        """Show *text*."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def words(self) -> str:
        """Return the text as people read it."""
        return self._words

    def show_icon(self, name: str, colour: str = "") -> None:
        """Show the icon *name*, optionally in the colour of a token instead of that of the words."""
        self._icon_name = name
        self._icon_colour = colour
        self._tint()

    def put_icon_after(self) -> None:
        """Show the icon behind the words, as an arrow that goes on."""
        self._icon_after = True
        self._tint()

    def retint(self) -> None:
        """Draw the icon again, after the words were taken away for instance."""
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well; leave the arrow keys to the group the button stands in."""
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()
        elif is_plain_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when colours, text size or direction change."""
        super().changeEvent(event)
        if event.type() in _RETINT:
            self._tint()

    def _tint(self) -> None:
        if not self._icon_name:
            return
        mirrored = self._reads_leftward()
        gap = _GAP if self.text() else 0
        wanted = _Drawn(
            self._icon_name,
            self._colour(),
            look().icon_px(_ICON),
            gap,
            mirrored,
            mirrored is not self._icon_after,
        )
        if wanted == self._drawn:
            return
        self._drawn = wanted
        if self._icon_after:
            # Qt puts the icon before the words; turning this one button round puts it after them.
            turned = Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(turned)
        self.setIconSize(QSize(wanted.edge + gap, wanted.edge))
        self.setIcon(wanted.icon())

    def _reads_leftward(self) -> bool:
        # A part in the language of the person may run the other way than the screen around it.
        parent = self.parentWidget()
        if self._icon_after:
            return look().mirrored if parent is None else _is_leftward(parent)
        return _is_leftward(self)

    def _colour(self) -> str:
        tokens = look().tokens
        if not self.isEnabled():
            return tokens.ink2
        if self._icon_colour:
            return str(getattr(tokens, self._icon_colour))
        if self.isChecked() and self._look in _CHECKED_COLOURS:
            return str(getattr(tokens, _CHECKED_COLOURS[self._look]))
        return str(getattr(tokens, _COLOURS.get(self._look, "ink")))


class IconButton(QToolButton):
    """A button without words on it; *name* is what screen readers and the tooltip say."""

    def __init__(self, icon: str, name: str, colour: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._colour = colour
        self._drawn: _Drawn | None = None
        self.setProperty("look", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._tint()

    def show_icon(self, icon: str, name: str) -> None:
        """Show another icon, with another *name*."""
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well."""
        if is_plain_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon again when colours, text size or direction change."""
        super().changeEvent(event)
        if event.type() in _RETINT:
            self._tint()

    def _tint(self) -> None:
        edge = look().icon_px(20)
        colour = str(getattr(look().tokens, self._colour))
        wanted = _Drawn(self._icon_name, colour, edge, 0, _is_leftward(self), gap_first=False)
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIconSize(QSize(edge, edge))
            self.setIcon(wanted.icon())


def is_plain_enter(event: QKeyEvent) -> bool:
    """Say whether Enter was pressed alone: Ctrl+Enter belongs to the page, a held key presses once."""
    enter = Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return enter and not held and not event.isAutoRepeat()


def _is_leftward(widget: QWidget) -> bool:
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def primary_button(text: str, icon: str = "", on_click: Callable[[], object] | None = None) -> Button:
    """Return the one button of a page that goes on."""
    return _connected(Button(text, ButtonLook.PRIMARY, icon), on_click)


def secondary_button(text: str, icon: str = "", on_click: Callable[[], object] | None = None) -> Button:
    """Return an ordinary button with an edge."""
    return _connected(Button(text, ButtonLook.SECONDARY, icon), on_click)


def quiet_button(text: str, icon: str = "", on_click: Callable[[], object] | None = None) -> Button:
    """Return a button that looks like a link; for what may be left alone."""
    return _connected(Button(text, ButtonLook.QUIET, icon), on_click)


def danger_button(text: str, icon: str = "", on_click: Callable[[], object] | None = None) -> Button:
    """Return a button for what cannot easily be taken back."""
    return _connected(Button(text, ButtonLook.DANGER, icon), on_click)


def icon_button(icon: str, name: str, on_click: Callable[[], object] | None = None) -> IconButton:
    """Return a button without words; *name* is said by screen readers, shown as tooltip."""
    button = IconButton(icon, name)
    if on_click is not None:
        button.clicked.connect(lambda _checked=False: on_click())
    return button


def _connected(button: Button, on_click: Callable[[], object] | None) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if on_click is not None:
        button.clicked.connect(lambda _checked=False: on_click())
    return button
