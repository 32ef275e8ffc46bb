"""One calm English line for every code, for the terminal."""

from __future__ import annotations

from fieldcase.domain.errors import FieldCaseError

_CHANGED = "This file was changed on the way, or a part of it is missing."

_BY_CODE = {
    "notebook.missing": "There is no notebook in this place, or one of its files is gone.",
    "notebook.exists": "Something is there already. Choose a new folder; nothing is overwritten.",
    "notebook.wrong_passphrase": "That passphrase did not open it.",
    "notebook.damaged": "A file of the notebook is not as it was written. Restore a backup to a new folder.",
    "notebook.key_file_missing": "The key file of this worker is not there. Restore it from a backup.",
    "notebook.key_file_damaged": "The key file of this worker is not as it was written. Restore a backup.",
    "notebook.keys_missing": "The file dbkey.age is not there. Restore a backup to a new folder.",
    "notebook.keys_damaged": "The file dbkey.age is not as it was written. Restore a backup to a new folder.",
    "notebook.backup_damaged": "This backup is not as it was written. Use another one.",
    "notebook.not_a_backup": "This is no backup of a notebook.",
    "notebook.twin": "This is another notebook, or an older state, in the place of this one. Do not use it.",
    "notebook.not_a_member": "This worker is no longer among those who can open this notebook.",
    "notebook.too_soon": "After several wrong passphrases the next one has to wait a little.",
    "notebook.recovery_words": "These are not the 24 words, or not two shares, of a recovery kit.",
    "notebook.other_recovery_kit": "These words belong to another recovery kit.",
    "people.not_allowed": "The role of this worker does not include that.",
    "people.last_administrator": "Somebody must stay who looks after people and keys.",
    "notebook.newer": "A newer FieldCase wrote this notebook. Install that version.",
    "notebook.busy": "The notebook is open in another window. Lock it there first.",
    "notebook.disk_full": "The disk is full. Free some space, then try again.",
    "notebook.read_only": "The folder cannot be written. Choose another place.",
    "notebook.for_reading": "This notebook is not the newest one. Open the window, and decide first.",
    "notebook.record": "The record of changes is not as it was written: something was changed or is missing.",
    "notebook.disk_trouble": "The disk did not do its work. Copy the notebook to another disk.",
    "notebook.locked": "The notebook is locked.",
    "case.not_found": "That is not in this notebook.",
    "case.join_changed": "The joined records were worked on since; they cannot be parted by themselves.",
    "delivery.page_missing": "This copy of FieldCase lacks the page for recipients. Ask who installed it.",
    "case.transition": "This was already decided, or it has moved on.",
    "delivery.taken": "Something of that name is there already. Nothing is overwritten.",
    "delivery.folder_missing": "The folder or stick is not there.",
    "delivery.folder_read_only": "The folder or stick cannot be written.",
    "delivery.folder_full": "The folder or stick is full.",
    "delivery.not_verified": "What was read back is not what was written. Use another stick or folder.",
    "installation.resources_missing": "A folder of the program is missing. Install it again.",
    "unexpected": "Something happened that nobody foresaw. Nothing was changed.",
    "bundle.unreadable": "The file could not be read.",
    "bundle.E_SIZE": "The file is larger than FieldCase opens.",
    "bundle.E_AGE_HEADER": "This is not a FieldCase file.",
    "bundle.E_AGE_STANZAS": "This is not a FieldCase file.",
    "bundle.E_AGE_WORKFACTOR": "This is not a FieldCase file.",
    "bundle.E_FORMAT": "This is not a FieldCase file.",
    "bundle.E_BUNDLE_TYPE": "This is not a FieldCase file.",
    "bundle.E_NOT_FOR_US": "No key given here opens this file: it was made for somebody else.",
    "bundle.E_RECIPIENT_BINDING": "This file was made for another organisation.",
    "bundle.E_PASSPHRASE": "That passphrase did not open it.",
    "bundle.E_PASSPHRASE_NEEDED": "This file is locked with a passphrase.",
    "bundle.E_VERSION": "This file needs a newer FieldCase.",
    "bundle.E_REQUIRES": "This file needs a newer FieldCase.",
    "bundle.E_SENDER_UNKNOWN": "The organisation that signed this file is not in your directory.",
    "bundle.E_SENDER_UNVERIFIED": "The key of the sender has not been checked yet.",
    "bundle.E_SENDER_MISMATCH": "The signature does not belong to the organisation it names.",
    "bundle.E_KEY_REVOKED": "The key that signed this file is no longer in use.",
    "bundle.E_TRAINING": "This is a practice file. Open it in a practice notebook.",
    "bundle.E_NOT_TRAINING": "This is a real file, and this is a practice notebook.",
    "bundle.E_EXPIRED": "This file is too old to be opened. Ask the sender for a new one.",
    "bundle.E_FUTURE": "This file carries a date in the future. Check the clock of this computer.",
    "bundle.E_REPLAY": "This file was opened here before.",
    "bundle.E_REPLY_UNKNOWN": "This answers something that was not sent from this notebook.",
    "bundle.E_PART_FORMAT": "This is not a part of a FieldCase file.",
    "bundle.E_PART_SET": "These parts do not belong to the same file.",
    "bundle.E_PART_CONFLICT": "Two different parts have the same number.",
    "bundle.E_PART_MISSING": "Some parts are missing. Ask the sender for those only.",
    "bundle.E_REV_JUMP": "The numbers of this sender jump too far. Ask them on the telephone.",
    "bundle.E_ROLLBACK": "A newer file of this sender was opened here already.",
    "bundle.E_ID_CONFLICT": "Another file with the same number was opened here. Ask the sender.",
    "bundle.E_THREAD_OWNER": "Only the organisation that began this may say so.",
    "bundle.inbox_full": "Too much waits already. Remove some of it first.",
    "bundle.E_CONSENT": "The consent that came with this file does not cover you, or has ended.",
}

_BY_ROOM = {
    "bundle": _CHANGED,
    "card": "This is not a contact card, or it was changed on the way.",
    "form": "The definition cannot be used.",
    "sharing": "The person has not agreed to this.",
}


def line_about(problem: FieldCaseError) -> str:
    """Return what happened in one line, with the code somebody may read out on the telephone."""
    room = problem.code.partition(".")[0]
    words = _BY_CODE.get(problem.code) or _BY_ROOM.get(room) or _BY_CODE["unexpected"]
    return f"{words} ({problem.code})"
