"""Words for what may keep a person from opening a notebook, or from changing who can."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.ui.i18n import count, say
from fieldcase.ui.messages.about_notebook import Words


def _key_file_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "The key file of this person is not in the notebook's folder."),
        say("Messages", "The cases are still there, encrypted as before."),
        say(
            "Messages",
            "Use the recovery words, or ask a colleague who looks after the notebook for new keys.",
        ),
    )


def _key_file_damaged() -> tuple[str, str, str]:
    return (
        say("Messages", "The key file of this person is damaged. No passphrase can open it."),
        say("Messages", "The cases are still there, encrypted as before."),
        say(
            "Messages",
            "Use the recovery words, or ask a colleague who looks after the notebook for new keys.",
        ),
    )


def _keys_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "The keys of this notebook are not in its folder: the file dbkey.age."),
        say("Messages", "Your passphrase was not the difficulty, and FieldCase changed nothing."),
        say("Messages", "If the keys were erased here, restore a backup with the recovery words."),
    )


def _keys_damaged() -> tuple[str, str, str]:
    return (
        say("Messages", "The keys of this notebook are damaged: the file dbkey.age."),
        say("Messages", "FieldCase left it as it is, so that nothing more is lost."),
        say("Messages", "Copy the whole folder to a safe place, then restore the newest backup."),
    )


def _twin() -> tuple[str, str, str]:
    return (
        say("Messages", "This is not the notebook you know: somebody put another one in its place."),
        say("Messages", "FieldCase did not open it, so nothing of yours went into it."),
        say(
            "Messages", "Stop working on this computer, and talk to the person who looks after the notebook."
        ),
    )


def _not_a_member() -> tuple[str, str, str]:
    return (
        say("Messages", "This notebook is no longer sealed to you."),
        say("Messages", "Nothing was changed."),
        # A seal that was removed and one that was damaged look alike.
        say(
            "Messages",
            "If you still work here, ask a colleague who looks after the notebook. If the file dbkey.age was"
            " damaged, restore the newest backup.",
        ),
    )


def _too_soon() -> tuple[str, str, str]:
    return (
        say("Messages", "After several tries, the next one waits a little."),
        say("Messages", "Nothing was changed, and nothing is deleted however often you try."),
        say("Messages", "Check Caps Lock and the keyboard language while you wait."),
    )


def _recovery_words() -> tuple[str, str, str]:
    return (
        say("Messages", "These are not yet the words of a recovery kit."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Type the 24 words in their order, or two of the three shares one after the other."),
    )


def about_words(facts: Mapping[str, int | str]) -> str:
    """Return which of the words typed needs a second look; the words themselves are in no fact."""
    place, typed = facts.get("place"), facts.get("count")
    if place:
        return say("Messages", "Word {number} is not in the list of recovery words.", number=str(place))
    if isinstance(typed, int):
        return count("Messages", "%n word(s) were typed; a recovery kit has 24.", typed)
    if facts.get("part") == "one_share":
        return say("Messages", "That is one share. Type a second one after it.")
    if facts.get("part") == "checksum":
        return say(
            "Messages",
            "Every word is in the list, yet one is not yours, or not in its place.",
        )
    return _recovery_words()[0]


def _backup_damaged() -> tuple[str, str, str]:
    return (
        say("Messages", "This copy is not as FieldCase wrote it: a part was changed, or is missing."),
        say("Messages", "Nothing was changed. Your other copies may be whole."),
        say("Messages", "Choose another copy, or the same one from another stick."),
    )


def _not_a_backup() -> tuple[str, str, str]:
    return (
        say("Messages", "This is not a copy that FieldCase made."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Look in the folder that was chosen as the second place, and choose another copy."),
    )


def _other_kit() -> tuple[str, str, str]:
    return (
        say("Messages", "The words are whole, but they belong to another recovery kit."),
        say("Messages", "Nothing was changed."),
        say(
            "Messages",
            "Look at the notebook number and the date on the sheet: a newer kit replaces an older one.",
        ),
    )


def _not_allowed() -> tuple[str, str, str]:
    return (
        say("Messages", "Your role in this notebook does not include this."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Ask a colleague who looks after the notebook."),
    )


def _last_administrator() -> tuple[str, str, str]:
    return (
        say("Messages", "Nobody would be left to look after people and keys."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Let another colleague look after the notebook first."),
    )


ABOUT_KEYS: dict[str, Words] = {
    "notebook.key_file_missing": _key_file_missing,
    "notebook.key_file_damaged": _key_file_damaged,
    "notebook.keys_missing": _keys_missing,
    "notebook.keys_damaged": _keys_damaged,
    "notebook.backup_damaged": _backup_damaged,
    "notebook.not_a_backup": _not_a_backup,
    "notebook.twin": _twin,
    "notebook.not_a_member": _not_a_member,
    "notebook.too_soon": _too_soon,
    "notebook.recovery_words": _recovery_words,
    "notebook.other_recovery_kit": _other_kit,
    "people.not_allowed": _not_allowed,
    "people.last_administrator": _last_administrator,
}
