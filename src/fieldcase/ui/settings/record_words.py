"""What each entry of the record says in plain words."""

from __future__ import annotations

from fieldcase.services.record import RecordLine
from fieldcase.ui.i18n import isolate, say


def entry_words(line: RecordLine) -> str:
    """Return what was done; a kind that is not known by name is at least of a known family."""
    words = _about_notebook() | _about_cases() | _about_partners() | _about_copies()
    family = line.action.partition(".")[0]
    known = words.get(line.action) or _families().get(family)
    said = known or say("Record", "Something else: {name}", name=isolate(line.action))
    if line.about:
        return say("Record", "{what} · {case}", what=said, case=isolate(line.about))
    return said


def _about_notebook() -> dict[str, str]:
    return {
        "notebook.created": say("Record", "Made this notebook"),
        "notebook.unlocked": say("Record", "Unlocked the notebook"),
        "notebook.locked": say("Record", "Locked the notebook"),
        "notebook.attempts": say("Record", "Somebody had typed wrong passphrases before"),
        "settings.changed": say("Record", "Changed a setting"),
        "record.exported": say("Record", "Handed out the record of changes"),
        "statistics.released": say("Record", "Let a table of numbers leave"),
        "record.loss_accepted": say("Record", "Went on with a notebook that was not the newest one"),
        "print.made": say("Record", "Printed something"),
    }


def _about_cases() -> dict[str, str]:
    return {
        "case.opened": say("Record", "Opened a new case"),
        "case.viewed": say("Record", "Looked at a case"),
        "case.opened_with_reason": say("Record", "Opened the case of a colleague with a reason"),
        "case.opening_confirmed": say("Record", "Confirmed that a case was opened with a reason"),
        "case.handed_on": say("Record", "Gave a case to a colleague"),
        "case.handed_over": say("Record", "Handed a case over to a partner"),
        "case.came_back": say("Record", "Took a case back that a partner had"),
        "case.held": say("Record", "Decided that a case is kept until further notice"),
        "case.hold_ended": say("Record", "Decided that a case need not be kept longer"),
        "closing.asked": say("Record", "Asked to close a case"),
        "closing.sent_back": say("Record", "Sent a closing back"),
        "closing.taken_back": say("Record", "Went on with a case after all"),
        "closing.approved": say("Record", "Looked at a closing and closed the case"),
        "closing.closed_alone": say("Record", "Closed a case with nobody there to look at it"),
        "closing.reopened": say("Record", "Reopened a case"),
        "erasure.asked": say("Record", "Asked to erase a person"),
        "erasure.withdrawn": say("Record", "Decided to keep a person after all"),
        "person.erased": say("Record", "Erased a person"),
        "person.traces_removed": say("Record", "Removed the last traces of a person who was erased"),
        "interview.opened": say("Record", "Began an interview"),
        "interview.stopped": say("Record", "Stopped a conversation"),
        "answer.saved": say("Record", "Saved an answer"),
        "note.added": say("Record", "Added a note"),
        "risk.set": say("Record", "Set the risk"),
        "risk.confirmed": say("Record", "Confirmed a lower level of risk"),
        "contact.changed": say("Record", "Changed how a person may be reached"),
        "kept_from.changed": say("Record", "Changed who must not know"),
        "plan.saved": say("Record", "Wrote a part of a safety plan"),
        "need.noted": say("Record", "Wrote down a need"),
        "goal.set": say("Record", "Wrote down a goal"),
        "plan.asked": say("Record", "Asked a supervisor to look at a plan"),
        "plan.approved": say("Record", "Found a plan good"),
        "plan.sent_back": say("Record", "Sent a plan back"),
        "goal.reviewed": say("Record", "Wrote down how far a goal is"),
        "step.added": say("Record", "Planned a step"),
        "organisation.checked": say("Record", "Found that what the directory says is still true"),
        "directory.imported": say("Record", "Took organisations in from a file"),
        "consent.of_guardian": say("Record", "Recorded what the guardian decided"),
        "consent.recorded": say("Record", "Recorded what the person decided"),
        "referral.prepared": say("Record", "Prepared a referral"),
        "referral.no_response": say("Record", "Noted that nobody answered a referral in time"),
        "referral.reminded": say("Record", "Asked again about a referral"),
    }


def _about_partners() -> dict[str, str]:
    return {
        "exception.asked": say("Record", "Asked to share something without agreement"),
        "exception.agreed": say("Record", "Agreed, as a second person, that it goes without agreement"),
        "exception.disagreed": say("Record", "Did not agree, as a second person, that it goes"),
        "exception.shared": say("Record", "Made a file that goes without agreement"),
        "exception.looked_at": say("Record", "Looked at what went without agreement"),
        "exception.person_told": say("Record", "Told the person what went without agreement"),
        "bundle.sealed": say("Record", "Sealed a file"),
        "bundle.written": say("Record", "Wrote a sealed file to a stick or folder"),
        "bundle.handed_over": say("Record", "Handed a file over"),
        "bundle.opened": say("Record", "Opened a file that arrived"),
        "bundle.refused": say("Record", "Turned away a file that arrived"),
        "organisation.saved": say("Record", "Changed an organisation"),
        "card.kept": say("Record", "Kept the contact card of an organisation"),
        "card.written": say("Record", "Wrote our contact card"),
        "key.checked": say("Record", "Checked the key of an organisation"),
        "key.not_matching": say("Record", "Found a key that does not match"),
    }


def _about_copies() -> dict[str, str]:
    return {
        "keys.forgotten": say("Record", "Forgot the keys of before"),
        "backup.made": say("Record", "Made a backup"),
        "backup.copied": say("Record", "Copied a backup to the second place"),
        "backup.rehearsed": say("Record", "Put a backup back for trial"),
        "backup.restored": say("Record", "Restored this notebook from a backup"),
    }


def _families() -> dict[str, str]:
    workers = say("Record", "Changed who works here")
    keys = say("Record", "Changed keys or passphrases")
    arrived = say("Record", "Decided about a file that arrived")
    interview = say("Record", "Went on with an interview")
    return {
        "interview": interview,
        "screening": interview,
        "step": say("Record", "Moved a step on"),
        "referral": say("Record", "Moved a referral on"),
        "country": say("Record", "Changed the days of the country, or signed them off"),
        "legal": say("Record", "Wrote down where a person stands before the law"),
        "exception": say("Record", "Decided about sharing without agreement"),
        "incoming": arrived,
        "arrival": arrived,
        "bundle": say("Record", "Moved a sealed file on"),
        "place": say("Record", "Changed where files are sent"),
        "house": say("Record", "Wrote on the board of the house"),
        "stay": say("Record", "Wrote down who sleeps where"),
        "people": say("Record", "Compared or joined two people"),
        "disclosure": say("Record", "Wrote down who was told what"),
        "disclosures": say("Record", "Took answers out of the notebook"),
        "document": say("Record", "Handled a document of a case"),
        "attachment": say("Record", "Handled a file of a case"),
        "answers": say("Record", "Took answers out of the notebook"),
        "form": say("Record", "Changed a form"),
        "settings": say("Record", "Changed a setting"),
        "erasing": keys,
        "plan": say("Record", "Worked on a plan"),
        "closing": say("Record", "Wrote down how the work with a person ends"),
        "user": workers,
        "recovery": keys,
        "keys": keys,
        "key": keys,
    }
