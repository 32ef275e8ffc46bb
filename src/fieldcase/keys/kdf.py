"""Turn a passphrase into a key, slowly enough to discourage guessing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
from nacl.exceptions import RuntimeError as SodiumRefusal

from fieldcase.keys.errors import KdfTooCostlyError

SALT_BYTES = 16
KEY_BYTES = 32

MIN_MEMORY_MIB = 64
MAX_MEMORY_MIB = 1024
"""A forged header must not be able to take all memory of a small laptop."""

MAX_PASSES = 20
"""With the largest memory: under a minute on the slowest laptop we know."""

FLOOR_PASSES = 3
"""RFC 9106, second recommended option, for 64 MiB."""

LANES = 1
"""libsodium computes argon2id in one lane; another number could not be opened again."""

_BYTES_PER_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class KdfCost:
    """
    What one guess costs: memory in MiB, passes over it, lanes.

    libsodium has exactly one lane (p = 1), which the header of a key file records all the same, so that
    a later FieldCase with another argon2 can tell.
    """

    memory_mib: int
    passes: int
    lanes: int = LANES

    def require_acceptable(self) -> None:
        """Raise ``KdfTooCostlyError`` unless this cost lies between our floor and our ceiling."""
        enough_passes = FLOOR_PASSES if self.memory_mib == MIN_MEMORY_MIB else 1
        acceptable = (
            MIN_MEMORY_MIB <= self.memory_mib <= MAX_MEMORY_MIB
            and enough_passes <= self.passes <= MAX_PASSES
            and self.lanes == LANES
        )
        if not acceptable:
            raise KdfTooCostlyError(memory_mib=self.memory_mib, passes=self.passes, lanes=self.lanes)


FLOOR_COST = KdfCost(memory_mib=MIN_MEMORY_MIB, passes=FLOOR_PASSES)
DEFAULT_COST = KdfCost(memory_mib=256, passes=3)


def derive_key(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """
    Return the 32-byte key of *passphrase* by argon2id.

    The passphrase is brought into Unicode's NFC first: keyboards of different systems write "é" differently.

    Raises:
        KdfTooCostlyError: Before any work if *cost* is out of bounds; after it if the memory is not there.
    """
    cost.require_acceptable()
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    memory = cost.memory_mib * _BYTES_PER_MIB
    try:
        return crypto_pwhash_alg(KEY_BYTES, secret, salt, cost.passes, memory, crypto_pwhash_ALG_ARGON2ID13)
    except (SodiumRefusal, MemoryError) as refusal:
        raise KdfTooCostlyError(memory_mib=cost.memory_mib, passes=cost.passes) from refusal


def at_least(cost: KdfCost, wanted: KdfCost) -> KdfCost:
    """Return *cost*, raised where it lies below *wanted*; never lowered."""
    return KdfCost(max(cost.memory_mib, wanted.memory_mib), max(cost.passes, wanted.passes), cost.lanes)


def calibrate(
    clock_fn: Callable[[], float], seconds: float = 1.0, *, memory_mib: int = DEFAULT_COST.memory_mib
) -> KdfCost:
    """
    Return the cost that takes about *seconds* here; passes are raised, never lowered below three.

    Args:
        clock_fn: A monotonic clock in seconds, such as ``time.monotonic``.
        seconds: How long one unlock may take.
        memory_mib: 256, or 128 where the computer has 4 GiB or less.
    """
    trial = KdfCost(memory_mib, DEFAULT_COST.passes)
    started = clock_fn()
    derive_key("calibration", bytes(SALT_BYTES), trial)
    taken = max(clock_fn() - started, 0.001)
    wanted = int(trial.passes * seconds / taken)
    return KdfCost(memory_mib, min(max(wanted, trial.passes), MAX_PASSES))
