"""
Every deliberate error of FieldCase above its self-contained rooms.

::

    FieldCaseError                      code, facts (safe to log)
    ├── NotebookError
    │   ├── NotebookMissingError        notebook.missing
    │   │   ├── KeyFileMissingError     notebook.key_file_missing
    │   │   └── NotebookKeysMissingError notebook.keys_missing
    │   ├── NotebookExistsError         notebook.exists
    │   ├── WrongPassphraseError        notebook.wrong_passphrase
    │   ├── NotebookDamagedError        notebook.damaged
    │   │   ├── KeyFileDamagedError     notebook.key_file_damaged
    │   │   ├── NotebookKeysDamagedError notebook.keys_damaged
    │   │   ├── TwinNotebookError       notebook.twin
    │   │   └── NotAMemberError         notebook.not_a_member
    │   ├── TooSoonError                notebook.too_soon
    │   ├── RecoveryWordsError          notebook.recovery_words
    │   ├── OtherRecoveryKitError       notebook.other_recovery_kit
    │   ├── NotebookNewerError          notebook.newer
    │   ├── NotebookBusyError           notebook.busy
    │   ├── NotebookFullError           notebook.disk_full
    │   ├── NotebookReadOnlyError       notebook.read_only
    │   ├── NotebookForReadingError     notebook.for_reading
    │   ├── RecordNotWholeError         notebook.record
    │   ├── NotebookDiskError           notebook.disk_trouble
    │   └── NotebookLockedError         notebook.locked
    ├── PeopleError
    │   ├── NotAllowedError             people.not_allowed
    │   └── LastAdministratorError      people.last_administrator
    ├── CaseworkError
    │   ├── NotFoundError               case.not_found
    │   ├── TransitionError             case.transition
    │   └── JoinChangedError            case.join_changed
    ├── SharingError
    │   ├── ConsentMissingError         sharing.no_consent
    │   ├── NothingToShareError         sharing.nothing
    │   ├── KeyNotCheckedError          sharing.key_not_checked
    │   ├── KeyChangedError             sharing.key_changed
    │   ├── CardExpiredError            sharing.card_expired
    │   ├── MustNotKnowError            sharing.must_not_know
    │   └── WholeOfficeError            sharing.whole_office
    ├── DeliveryError
    │   ├── FolderMissingError          delivery.folder_missing
    │   ├── FolderReadOnlyError         delivery.folder_read_only
    │   ├── FolderFullError             delivery.folder_full
    │   ├── PageMissingError            delivery.page_missing
    │   ├── FolderTakenError            delivery.taken
    │   └── WrittenDifferentlyError     delivery.not_verified
    ├── BundleRefusedError              bundle.<code of the bundle room>
    │   └── UnknownSenderError          bundle.E_SENDER_UNKNOWN
    ├── ReplyRefusedError               reply.<why>
    ├── CardRefusedError                card.<why>
    ├── FormError                       form.<why>
    ├── DocumentRefusedError            document.<why>
    └── UnexpectedError                 unexpected
"""

from __future__ import annotations

from typing import ClassVar


class FieldCaseError(Exception):
    """
    A deliberate refusal with a stable code.

    Args:
        facts: Counts, ids, sizes, places in a definition; never a name, an answer, a key or a path.
    """

    default_code: ClassVar[str] = "unexpected"

    def __init__(self, **facts: int | str) -> None:
        self.facts = facts
        super().__init__(self.code)

    @property
    def code(self) -> str:
        """The stable code under which the words for people are kept."""
        return self.default_code


class NotebookError(FieldCaseError):
    """The notebook cannot do what was asked."""


class NotebookMissingError(NotebookError):
    """There is no notebook in this place, or one of its files is gone."""

    default_code = "notebook.missing"


class NotebookExistsError(NotebookError):
    """A notebook is already there; nothing is overwritten."""

    default_code = "notebook.exists"


class WrongPassphraseError(NotebookError):
    """The passphrase did not open the key file."""

    default_code = "notebook.wrong_passphrase"


class NotebookDamagedError(NotebookError):
    """A file of the notebook is not as it was written."""

    default_code = "notebook.damaged"


class KeyFileMissingError(NotebookMissingError):
    """No worker's key file is there."""

    default_code = "notebook.key_file_missing"


class NotebookKeysMissingError(NotebookMissingError):
    """The sealed keys of the database are gone."""

    default_code = "notebook.keys_missing"


class KeyFileDamagedError(NotebookDamagedError):
    """The key file of this worker is not as it was written."""

    default_code = "notebook.key_file_damaged"


class NotebookKeysDamagedError(NotebookDamagedError):
    """The sealed keys of the database are not as they were written."""

    default_code = "notebook.keys_damaged"


class TwinNotebookError(NotebookDamagedError):
    """Another notebook, or an older state of it, lies in the place of this one."""

    default_code = "notebook.twin"


class NotAMemberError(NotebookDamagedError):
    """The keys of the database are no longer sealed to this worker."""

    default_code = "notebook.not_a_member"


class TooSoonError(NotebookError):
    """After several wrong passphrases the next one has to wait; ``seconds`` says how long."""

    default_code = "notebook.too_soon"


class RecoveryWordsError(NotebookError):
    """These are not recovery words; ``place`` names the first word that is none, ``count`` how many came."""

    default_code = "notebook.recovery_words"


class OtherRecoveryKitError(NotebookError):
    """The words are whole, yet of another kit, or of one that was replaced."""

    default_code = "notebook.other_recovery_kit"


class NotebookNewerError(NotebookError):
    """A newer FieldCase wrote this notebook."""

    default_code = "notebook.newer"


class NotebookBusyError(NotebookError):
    """Another FieldCase has this notebook open."""

    default_code = "notebook.busy"


class NotebookFullError(NotebookError):
    """The disk that holds the notebook is full."""

    default_code = "notebook.disk_full"


class NotebookReadOnlyError(NotebookError):
    """The place that holds the notebook cannot be written."""

    default_code = "notebook.read_only"


class NotebookForReadingError(NotebookError):
    """The notebook was opened for reading only."""

    default_code = "notebook.for_reading"


class RecordNotWholeError(NotebookError):
    """The record of changes is not as it was written; ``finding`` says which check found it."""

    default_code = "notebook.record"


class NotebookDiskError(NotebookError):
    """The disk did not take or give what it should; from now on the open notebook is only read."""

    default_code = "notebook.disk_trouble"


class NotebookLockedError(NotebookError):
    """The notebook was locked before the work began."""

    default_code = "notebook.locked"


class PeopleError(FieldCaseError):
    """Something about the workers of this notebook cannot be done."""


class NotAllowedError(PeopleError):
    """The role of this worker does not include it."""

    default_code = "people.not_allowed"


class LastAdministratorError(PeopleError):
    """Somebody must stay who looks after people and keys."""

    default_code = "people.last_administrator"


class CaseworkError(FieldCaseError):
    """A change to a case cannot be made."""


class NotFoundError(CaseworkError):
    """What was asked for is not in this notebook."""

    default_code = "case.not_found"


class TransitionError(CaseworkError):
    """The state it has does not lead to the state that was asked for."""

    default_code = "case.transition"


class JoinChangedError(CaseworkError):
    """Two records that were joined were worked on since, so that parting them would undo that work."""

    default_code = "case.join_changed"


class SharingError(FieldCaseError):
    """Nothing may leave."""


class ConsentMissingError(SharingError):
    """The person has not agreed to this purpose."""

    default_code = "sharing.no_consent"


class NothingToShareError(SharingError):
    """Consent and purpose leave nothing that could be sent."""

    default_code = "sharing.nothing"


class KeyNotCheckedError(SharingError):
    """The organisation's key was never checked with a person there."""

    default_code = "sharing.key_not_checked"


class KeyChangedError(SharingError):
    """The organisation's key is not the one that was checked."""

    default_code = "sharing.key_changed"


class CardExpiredError(SharingError):
    """The organisation's card is out of date: ask for a new one."""

    default_code = "sharing.card_expired"


class MustNotKnowError(SharingError):
    """The person said this organisation must not know."""

    default_code = "sharing.must_not_know"


class WholeOfficeError(SharingError):
    """The list of the whole office is for those who answer for it."""

    default_code = "sharing.whole_office"


class DeliveryError(FieldCaseError):
    """A finished file could not be handed to its channel."""


class FolderMissingError(DeliveryError):
    """The stick or folder is not there."""

    default_code = "delivery.folder_missing"


class FolderReadOnlyError(DeliveryError):
    """The stick or folder cannot be written."""

    default_code = "delivery.folder_read_only"


class FolderFullError(DeliveryError):
    """The stick or folder has too little space."""

    default_code = "delivery.folder_full"


class PageMissingError(DeliveryError):
    """This copy of FieldCase lacks the page that opens a file without FieldCase."""

    default_code = "delivery.page_missing"


class FolderTakenError(DeliveryError):
    """Something of that name is there already; nothing is overwritten."""

    default_code = "delivery.taken"


class WrittenDifferentlyError(DeliveryError):
    """What was read back is not what was written."""

    default_code = "delivery.not_verified"


class _CodedError(FieldCaseError):
    """An error whose code comes from the room that found it."""

    prefix: ClassVar[str]

    def __init__(self, reason: str, /, **facts: int | str) -> None:
        self.reason = reason
        super().__init__(**facts)

    @property
    def code(self) -> str:
        return f"{self.prefix}.{self.reason}"


class BundleRefusedError(_CodedError):
    """A file from outside was not accepted; ``reason`` is the bundle room's code."""

    prefix = "bundle"


class UnknownSenderError(BundleRefusedError):
    """
    A genuine file, signed with a key nobody in the directory owns.

    *untrusted_name* is what the stranger calls themselves: for the screen alone, as unproven; it is in no
    text, no fact and no log of this error.
    """

    def __init__(self, untrusted_name: str, untrusted_org_id: str = "") -> None:
        super().__init__("E_SENDER_UNKNOWN")
        self.untrusted_org_id = untrusted_org_id
        self.untrusted_name = untrusted_name


class ReplyRefusedError(_CodedError):
    """An answer given without FieldCase was not written down; *group* is the part of a code to look at."""

    prefix = "reply"


class CardRefusedError(_CodedError):
    """A contact card was not accepted."""

    prefix = "card"


class FormError(_CodedError):
    """A form definition was not accepted."""

    prefix = "form"


class DocumentRefusedError(_CodedError):
    """A file was not taken in, not shown or not handed out."""

    prefix = "document"


class UnexpectedError(FieldCaseError):
    """Something nobody foresaw; facts name only the type and the place in our code."""

    default_code = "unexpected"
