"""Buttons made from what a page declares."""

from __future__ import annotations

from PySide6.QtCore import Qt

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.shell.page import PageAction


def action_button(action: PageAction, look_of: ButtonLook = ButtonLook.SECONDARY) -> Button:
    """Return the button for *action*."""
    button = Button(action.text, look_of, action.icon)
    if action.icon_after:
        button.put_icon_after()
    button.setEnabled(action.enabled)
    button.setToolTip(action.tooltip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda _checked=False: action.run())
    return button
