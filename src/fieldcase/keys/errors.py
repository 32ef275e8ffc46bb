"""
Every deliberate refusal of the keys room.

::

    KeysError                       code, facts (safe to log)
    ├── WrongPassphraseError        keys.wrong_passphrase
    ├── KeysDamagedError            keys.damaged
    │   ├── ForeignKeysError        keys.foreign
    │   └── UnsignedKeysError       keys.unsigned
    ├── RecoveryWordsError          keys.recovery_words
    ├── KdfTooCostlyError           keys.too_costly
    ├── KeysMissingError            keys.missing
    └── KeysNewerError              keys.newer
"""

from __future__ import annotations

from typing import ClassVar


class KeysError(Exception):
    """
    A key could not be had.

    Args:
        facts: Counts, sizes, versions; never a passphrase, a key, a name or a path.
    """

    code: ClassVar[str] = "keys"

    def __init__(self, **facts: int | str) -> None:
        self.facts = facts
        super().__init__(self.code)


class WrongPassphraseError(KeysError):
    """The file is whole, yet this passphrase does not open it."""

    code = "keys.wrong_passphrase"


class KeysDamagedError(KeysError):
    """A key file is not as it was written."""

    code = "keys.damaged"


class ForeignKeysError(KeysDamagedError):
    """A key file is whole, yet made for another person or another notebook."""

    code = "keys.foreign"


class UnsignedKeysError(KeysDamagedError):
    """The database keys are not those the administration of this notebook signed, or older ones."""

    code = "keys.unsigned"


class RecoveryWordsError(KeysError):
    """These are not recovery words: too few, a word that is none, or a checksum that does not fit."""

    code = "keys.recovery_words"


class KdfTooCostlyError(KeysError):
    """The cost asked for is outside what this program accepts, or more than this computer has."""

    code = "keys.too_costly"


class KeysMissingError(KeysError):
    """A key file is not where it should be."""

    code = "keys.missing"


class KeysNewerError(KeysError):
    """A newer FieldCase wrote this key file."""

    code = "keys.newer"
