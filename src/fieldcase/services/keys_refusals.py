"""The keys room's refusals as ours: which file it is decides what a person can do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldcase.domain.errors import (
    FieldCaseError,
    KeyFileDamagedError,
    KeyFileMissingError,
    NotAMemberError,
    NotebookKeysDamagedError,
    NotebookKeysMissingError,
    NotebookNewerError,
    OtherRecoveryKitError,
    RecoveryWordsError,
    TwinNotebookError,
    WrongPassphraseError,
)
from fieldcase.keys import errors as keys_errors

_COMMON: dict[type[keys_errors.KeysError], type[FieldCaseError]] = {
    keys_errors.WrongPassphraseError: WrongPassphraseError,
    keys_errors.KeysNewerError: NotebookNewerError,
    keys_errors.UnsignedKeysError: TwinNotebookError,
    keys_errors.RecoveryWordsError: RecoveryWordsError,
}
_OF_KEY_FILE: dict[type[keys_errors.KeysError], type[FieldCaseError]] = {
    keys_errors.KeysMissingError: KeyFileMissingError,
}
_OF_DATABASE_KEYS: dict[type[keys_errors.KeysError], type[FieldCaseError]] = {
    keys_errors.KeysMissingError: NotebookKeysMissingError,
    keys_errors.ForeignKeysError: NotAMemberError,
}
_OF_RECOVERY: dict[type[keys_errors.KeysError], type[FieldCaseError]] = {
    keys_errors.KeysMissingError: NotebookKeysMissingError,
    keys_errors.ForeignKeysError: OtherRecoveryKitError,
}


@contextmanager
def key_file_refusals() -> Iterator[None]:
    """For reading the key file of a worker."""
    with _answering(_OF_KEY_FILE, KeyFileDamagedError):
        yield


@contextmanager
def database_key_refusals() -> Iterator[None]:
    """For reading the sealed keys of the database with a worker's own key."""
    with _answering(_OF_DATABASE_KEYS, NotebookKeysDamagedError):
        yield


@contextmanager
def recovery_refusals() -> Iterator[None]:
    """For reading the sealed keys of the database with recovery words."""
    with _answering(_OF_RECOVERY, NotebookKeysDamagedError):
        yield


@contextmanager
def _answering(
    own: dict[type[keys_errors.KeysError], type[FieldCaseError]], otherwise: type[FieldCaseError]
) -> Iterator[None]:
    try:
        yield
    except keys_errors.KeysError as error:
        kind = (_COMMON | own).get(type(error), otherwise)
        facts = error.facts if kind is RecoveryWordsError else {}
        raise kind(**facts) from None
