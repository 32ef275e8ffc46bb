"""The one way to the clipboard: hidden from its managers, emptied after half a minute."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 30_000

_OURS = "application/x-fieldcase"
"""Marks what this program put there, so that nobody else's clipboard is emptied."""

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\x01\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    _OURS: b"1",
}
"""What the managers of KDE, macOS and Windows take as a request not to keep it."""

_ALONE = frozenset({"offscreen", "minimal"})
"""Windows without a screen share their clipboard with nobody, and never say that it is theirs."""

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardKeeper(QObject):
    """
    Conceals whatever any widget of this program copies, and takes it back.

    It listens to the clipboard itself, so no editor, menu or key can pass it by. Managers ask for the
    content later, through our own event loop: they never see the version without the request.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(forget_copied)
        self._clipboard.changed.connect(self._conceal)

    def _conceal(self, mode: QClipboard.Mode) -> None:
        if not _owned(self._clipboard, mode):
            return
        held = self._clipboard.mimeData(mode)
        if not _is_text(held):
            return
        # Restarted at each copy: the newest one decides when all of it goes.
        self._timer.start()
        if not held.hasFormat(_OURS):
            self._clipboard.setMimeData(concealed(held.text()), mode)


def copy_text(words: str) -> None:
    """Put *words* on the clipboard."""
    QGuiApplication.clipboard().setMimeData(concealed(words))


def forget_copied() -> None:
    """Take back what this program put there: after half a minute, at locking, at leaving."""
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        held = clipboard.mimeData(mode) if _owned(clipboard, mode) else None
        if held is not None and held.hasFormat(_OURS):
            clipboard.clear(mode)


def concealed(words: str) -> QMimeData:
    """Return *words* as plain text, with the request not to keep them."""
    data = QMimeData()
    data.setText(words)
    for name, value in _CONCEALED.items():
        data.setData(name, value)
    return data


def _is_text(held: QMimeData | None) -> bool:
    """An empty clipboard has no data at all, whatever the type says."""
    return held is not None and held.hasText()


def _owned(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode is QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    if mode is not QClipboard.Mode.Clipboard:
        return False
    return clipboard.ownsClipboard() or QGuiApplication.platformName() in _ALONE
