"""Words for what may keep a notebook from opening or saving."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.ui.i18n import say

Words = Callable[[], tuple[str, str, str]]


def unexpected() -> tuple[str, str, str]:
    """For what nobody foresaw."""
    return (
        say("Messages", "Something happened that FieldCase did not expect."),
        say("Messages", "Everything saved so far is still in the notebook."),
        say("Messages", "Try again. If it happens again, copy the details for a helper."),
    )


def _missing() -> tuple[str, str, str]:
    return (
        say("Messages", "There is no complete notebook in this place."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Check that the right disk or folder is connected, or restore a backup."),
    )


def _exists() -> tuple[str, str, str]:
    return (
        say("Messages", "There is something in this folder already."),
        say("Messages", "It was left as it is."),
        say("Messages", "Choose an empty folder, or open the notebook that is there."),
    )


def _wrong_passphrase() -> tuple[str, str, str]:
    return (
        say("Messages", "That passphrase did not open it."),
        say("Messages", "Nothing was changed. You can try again as often as you need."),
        say("Messages", "Check Caps Lock and the keyboard language, then type it again."),
    )


def _damaged() -> tuple[str, str, str]:
    return (
        say("Messages", "A file of this notebook is not as FieldCase wrote it."),
        say("Messages", "FieldCase left it as it is, so that nothing more is lost."),
        say("Messages", "Copy the whole folder to a safe place, then restore the newest backup."),
    )


def _newer() -> tuple[str, str, str]:
    return (
        say("Messages", "A newer FieldCase wrote this notebook."),
        say("Messages", "Nothing was changed, and nothing is lost."),
        say("Messages", "Install the newer FieldCase on this computer, then open it again."),
    )


def _busy() -> tuple[str, str, str]:
    return (
        say("Messages", "This notebook is already open in another window."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Use the other window, or close it first."),
    )


def _full() -> tuple[str, str, str]:
    return (
        say("Messages", "It was not saved: the disk is full."),
        say("Messages", "Nothing was lost. What you typed is still on this screen."),
        say("Messages", "Free some space, then try again."),
    )


def _read_only() -> tuple[str, str, str]:
    return (
        say("Messages", "It was not saved: FieldCase may not write to this place."),
        say("Messages", "Nothing was lost. What you typed is still on this screen."),
        say("Messages", "Check that the disk is not write-protected, then try again."),
    )


def _disk_trouble() -> tuple[str, str, str]:
    return (
        say("Messages", "The disk of this computer did not take what was to be saved."),
        say("Messages", "What was saved before is safe. From now on this notebook is only read."),
        say("Messages", "Make a backup to another disk now, then have this disk looked at."),
    )


def _locked() -> tuple[str, str, str]:
    return (
        say("Messages", "The notebook was locked before this was finished."),
        say("Messages", "What was saved before is safe."),
        say("Messages", "Unlock it, then do it again."),
    )


def _for_reading() -> tuple[str, str, str]:
    return (
        say("Messages", "It was not saved: this notebook is open for reading only."),
        say("Messages", "Nothing in it was changed."),
        say("Messages", "Lock it, unlock it again, then decide to go on with it or to restore a backup."),
    )


def _record() -> tuple[str, str, str]:
    return (
        say("Messages", "The record of changes is not as FieldCase wrote it."),
        say("Messages", "FieldCase left everything as it is."),
        say("Messages", "Keep this computer as it is, and tell whoever looks after your notebooks."),
    )


ABOUT_NOTEBOOK: dict[str, Words] = {
    "unexpected": unexpected,
    "notebook.missing": _missing,
    "notebook.exists": _exists,
    "notebook.wrong_passphrase": _wrong_passphrase,
    "notebook.damaged": _damaged,
    "notebook.newer": _newer,
    "notebook.busy": _busy,
    "notebook.disk_full": _full,
    "notebook.read_only": _read_only,
    "notebook.disk_trouble": _disk_trouble,
    "notebook.locked": _locked,
    "notebook.for_reading": _for_reading,
    "notebook.record": _record,
}
