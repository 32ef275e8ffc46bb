"""Words for what may keep a case, a referral or a delivery from going on."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_notebook import Words


def _not_found() -> tuple[str, str, str]:
    return (
        say("Messages", "This is no longer in the notebook."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Go back to the list and open it from there."),
    )


def _need_to_know() -> tuple[str, str, str]:
    return (
        say("Messages", "This part of the case is not for your role."),
        say("Messages", "Nothing was changed, and nothing was shown."),
        say("Messages", "Ask whoever leads the case, or open it with a reason from its file."),
    )


def _legal_entry() -> tuple[str, str, str]:
    return (
        say("Messages", "This entry does not fit what is written down already."),
        say("Messages", "Nothing was changed. What you typed is still in the form."),
        say("Messages", "Read the hint beside the field, then write it down again."),
    )


def _whole_office() -> tuple[str, str, str]:
    return (
        say("Messages", "The list of the whole office is for supervisors, data officers, administrators."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Open a case to see who has what about that person."),
    )


def _transition() -> tuple[str, str, str]:
    return (
        say("Messages", "This was already decided, or it has moved on."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Open it again to see where it stands now."),
    )


def _join_changed() -> tuple[str, str, str]:
    return (
        say("Messages", "Work went on with this person since the records were joined."),
        say("Messages", "Nothing was changed: parting them now would undo that work."),
        say(
            "Messages",
            "Undo later joinings first, or put the name and facts back as they were, then try again.",
        ),
    )


def _elsewhere() -> tuple[str, str, str]:
    return (
        say("Messages", "This case was handed over; another organisation writes in it now."),
        say("Messages", "Nothing was changed here."),
        say("Messages", "Add a note, or ask them to hand it back."),
    )


def _undo_too_late() -> tuple[str, str, str]:
    return (
        say("Messages", "Something was written in the case since."),
        say("Messages", "Nothing was changed: an undo would take that away as well."),
        say("Messages", "Correct single answers in the case instead."),
    )


def _no_consent() -> tuple[str, str, str]:
    return (
        say("Messages", "The person has not agreed to this purpose."),
        say("Messages", "Nothing was prepared, and nothing left this computer."),
        say("Messages", "Talk about consent first. Saying no changes nothing about other help."),
    )


def _nothing_to_share() -> tuple[str, str, str]:
    return (
        say("Messages", "Nothing is ticked that this organisation could use."),
        say("Messages", "Nothing was prepared."),
        say("Messages", "Tick what the person agreed to share, or ask for more consent."),
    )


def _key_not_checked() -> tuple[str, str, str]:
    return (
        say("Messages", "The key of this organisation has not been checked yet."),
        say("Messages", "Nothing left this computer. Your choices are kept."),
        say("Messages", "Call or meet a person you know there and check the key together."),
    )


def _card_expired() -> tuple[str, str, str]:
    return (
        say("Messages", "The card of this organisation is out of date."),
        say("Messages", "Nothing was sent. Your choices stay here."),
        say("Messages", "Ask them for their new card, then check the numbers together."),
    )


def _taken() -> tuple[str, str, str]:
    return (
        say("Messages", "Something of that name is there already."),
        say("Messages", "Nothing was overwritten."),
        say("Messages", "Choose another folder."),
    )


def _key_changed() -> tuple[str, str, str]:
    return (
        say("Messages", "The key of this organisation is not the one that was checked."),
        say("Messages", "Nothing left this computer. Sending there is stopped for now."),
        say("Messages", "Call a person you know there and check the new key together."),
    )


def _reason_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "A line is missing that tells colleagues why."),
        say("Messages", "The earlier level stays as it is."),
        say("Messages", "Add one line why, for a lower level the name of a supervisor as well."),
    )


def _may_not_approve() -> tuple[str, str, str]:
    return (
        say("Messages", "Only a supervisor or an administrator confirms a lower level."),
        say("Messages", "The suggested level stays until then."),
        say("Messages", "Ask the supervisor who is named to confirm it with their own passphrase."),
    )


def _must_not_know() -> tuple[str, str, str]:
    return (
        say("Messages", "The person said that this organisation must not know."),
        say("Messages", "Nothing was prepared."),
        say("Messages", "Choose another organisation, or talk with the person again."),
    )


def _exception_not_agreed() -> tuple[str, str, str]:
    return (
        say("Messages", "No second person has agreed to this, or it went already, or it is too long ago."),
        say("Messages", "Nothing was prepared, and nothing left this computer."),
        say("Messages", "Ask the second person, or write the facts down anew."),
    )


def _second_person() -> tuple[str, str, str]:
    return (
        say("Messages", "Somebody else has to look at this: a supervisor, data officer or administrator."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Ask one of them to unlock the notebook. They find it on Today."),
    )


def _facts_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "Facts, other ways and the answers to share have to be named first."),
        say("Messages", "Nothing was kept, and nothing left this computer."),
        say("Messages", "Fill in what is still empty."),
    )


def _bed_taken() -> tuple[str, str, str]:
    return (
        say("Messages", "This bed is taken, or the person has another."),
        say("Messages", "Nothing was changed."),
        say("Messages", "Look at the board again, and choose a free bed."),
    )


def _address_named() -> tuple[str, str, str]:
    return (
        say("Messages", "The address of a safe house stands in what was to be sent."),
        say("Messages", "Nothing was prepared. That address never leaves this notebook."),
        say("Messages", "Take it out of the message or the answers, then try again."),
    )


def _folder_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "The stick or folder is not there any more."),
        say("Messages", "The finished file is kept safely in your outbox."),
        say("Messages", "Plug the stick in, or choose another folder, then write it again."),
    )


def _folder_read_only() -> tuple[str, str, str]:
    return (
        say("Messages", "FieldCase may not write to this stick or folder."),
        say("Messages", "The finished file is kept safely in your outbox."),
        say("Messages", "Check the write protection of the stick, or choose another folder."),
    )


def _folder_full() -> tuple[str, str, str]:
    return (
        say("Messages", "The stick or folder is full."),
        say("Messages", "The finished file is kept safely in your outbox."),
        say("Messages", "Free some space or use another stick, then write it again."),
    )


def _not_verified() -> tuple[str, str, str]:
    return (
        say("Messages", "What was read back is not what was written, or another file has that name."),
        say("Messages", "The finished file is kept safely in your outbox."),
        say("Messages", "Use another stick or folder. This one may not be reliable."),
    )


def _page_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "This copy of FieldCase came without the page that opens such a file in a browser."),
        say("Messages", "Nothing left this computer. Your choices are kept."),
        say(
            "Messages", "Ask whoever installed FieldCase here, or ask the organisation for its contact card."
        ),
    )


def _form() -> tuple[str, str, str]:
    return (
        say("Messages", "This answer cannot be kept in this form."),
        say("Messages", "What you typed is still on this screen."),
        say("Messages", "Change it a little, then go on."),
    )


def _closed() -> tuple[str, str, str]:
    return (
        say("Messages", "This case is closed; it can be read."),
        say("Messages", "Everything in it is as it was."),
        say("Messages", "If the work goes on, reopen it: Ctrl+Shift+W in the case."),
    )


def _closing_incomplete() -> tuple[str, str, str]:
    return (
        say("Messages", "A question of the checklist is open, or a no has no explanation."),
        say("Messages", "What you typed is still on this screen."),
        say("Messages", "Answer it, then ask again."),
    )


def _may_not_review() -> tuple[str, str, str]:
    return (
        say("Messages", "A supervisor looks at a closing, never who asked for it or leads the case."),
        say("Messages", "The closing is kept and waits."),
        say("Messages", "Ask a supervisor to look at it with their own passphrase."),
    )


def _retention_impossible() -> tuple[str, str, str]:
    return (
        say("Messages", "Nobody keeps a case for such a time."),
        say("Messages", "What was decided before still counts."),
        say("Messages", "Choose up to fifty years, and an age from eighteen on."),
    )


def _held_back() -> tuple[str, str, str]:
    return (
        say("Messages", "Somebody wrote down that this case has to be kept."),
        say("Messages", "Nothing was erased."),
        say("Messages", "Whoever holds it back says first that it need not be kept longer."),
    )


def _kept_longer() -> tuple[str, str, str]:
    return (
        say("Messages", "The day until which this case is kept has not come."),
        say("Messages", "Nothing was erased."),
        say("Messages", "Wait for the day, or choose another reason if there is one."),
    )


def _other_code() -> tuple[str, str, str]:
    return (
        say("Messages", "This is not the code of the case."),
        say("Messages", "Nothing was erased."),
        say("Messages", "Look at the code once more, then type it again."),
    )


def _may_not_erase() -> tuple[str, str, str]:
    return (
        say("Messages", "Two people erase somebody: one asks, another one does it."),
        say("Messages", "Nothing was erased."),
        say("Messages", "Ask a supervisor or the data officer to do it with their own passphrase."),
    )


ABOUT_WORK: dict[str, Words] = {
    "case.held_back": _held_back,
    "case.kept_longer": _kept_longer,
    "case.other_code": _other_code,
    "case.may_not_erase": _may_not_erase,
    "case.closed": _closed,
    "case.closing_incomplete": _closing_incomplete,
    "case.may_not_review": _may_not_review,
    "case.retention_impossible": _retention_impossible,
    "people.need_to_know": _need_to_know,
    "case.legal_entry": _legal_entry,
    "case.not_found": _not_found,
    "case.transition": _transition,
    "case.join_changed": _join_changed,
    "case.elsewhere": _elsewhere,
    "case.undo_too_late": _undo_too_late,
    "case.reason_missing": _reason_missing,
    "case.may_not_approve": _may_not_approve,
    "case.bed_taken": _bed_taken,
    "sharing.address_named": _address_named,
    "sharing.no_consent": _no_consent,
    "sharing.nothing": _nothing_to_share,
    "sharing.key_not_checked": _key_not_checked,
    "sharing.key_changed": _key_changed,
    "sharing.card_expired": _card_expired,
    "delivery.taken": _taken,
    "sharing.must_not_know": _must_not_know,
    "sharing.exception_not_agreed": _exception_not_agreed,
    "sharing.second_person": _second_person,
    "sharing.facts_missing": _facts_missing,
    "sharing.whole_office": _whole_office,
    "delivery.folder_missing": _folder_missing,
    "delivery.folder_read_only": _folder_read_only,
    "delivery.folder_full": _folder_full,
    "delivery.not_verified": _not_verified,
    "delivery.page_missing": _page_missing,
    "answer.too_long": _form,
    "answer.out_of_range": _form,
    "answer.unknown_code": _form,
    "answer.impossible_date": _form,
    "answer.control_character": _form,
    "answer.wrong_kind": _form,
    "answer.needed_to_send": _form,
    "answer.constraint": _form,
    "answer.safe_address": _form,
}
