"""
The texts of Qt's own buttons or menus that FieldCase shows.

Qt ships no Romanian translation of itself, so its standard buttons are translated like our own texts.
"""

from __future__ import annotations

from tools.translation.phrases import Phrase

_BUTTONS = (
    "OK",
    "Save",
    "Save All",
    "Open",
    "&Yes",
    "Yes to &All",
    "&No",
    "N&o to All",
    "Abort",
    "Retry",
    "Ignore",
    "Close",
    "Cancel",
    "Discard",
    "Help",
    "Apply",
    "Reset",
    "Restore Defaults",
)
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

QT_PHRASES = frozenset(
    {Phrase("QPlatformTheme", text) for text in _BUTTONS}
    | {Phrase(context, text) for context in ("QLineEdit", "QWidgetTextControl") for text in _EDITING}
    | {Phrase("QWidgetTextControl", "Copy &Link Location")}
)
