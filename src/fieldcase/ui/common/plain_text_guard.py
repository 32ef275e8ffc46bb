"""No widget of the application ever reads its text as HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from fieldcase.ui.common.event_watch import EventWatch

_BEFORE_SEEN = (QEvent.Type.Polish, QEvent.Type.Show)


class PlainTextGuard:
    """
    Makes every label and editor plain before it is first shown.

    Names, notes, texts from other organisations may hold ``<img src=…>``; a label that guesses the format
    would fetch it. Qt's own boxes, tooltips and form rows are made of labels, so they are covered too.
    """

    def __init__(self, watch: EventWatch) -> None:
        for kind in _BEFORE_SEEN:
            watch.on(kind, self._before_seen)
        # What stood on the screen before anybody watched: the unlock page.
        for widget in QApplication.allWidgets():
            make_plain(widget)

    def _before_seen(self, watched: QObject, event: QEvent) -> bool:
        make_plain(watched)
        return False


def make_plain(watched: QObject) -> None:
    """Take from one widget what would read markup, follow links or let a keyboard learn words."""
    if isinstance(watched, QLabel):
        if watched.textFormat() != Qt.TextFormat.PlainText:
            watched.setTextFormat(Qt.TextFormat.PlainText)
        watched.setOpenExternalLinks(False)
    elif isinstance(watched, QTextEdit):
        watched.setAcceptRichText(False)
        _keep_private(watched)
    elif isinstance(watched, QLineEdit | QPlainTextEdit):
        _keep_private(watched)


def _keep_private(editor: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
    """Ask keyboards on the screen not to remember what is typed here."""
    hints = editor.inputMethodHints()
    if not hints & Qt.InputMethodHint.ImhSensitiveData:
        editor.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
