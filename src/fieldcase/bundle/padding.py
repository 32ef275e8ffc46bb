"""Lengths that say little about their content (Padmé, PURBs, PETS 2019)."""

from __future__ import annotations

BLOCK_BYTES = 512


def padme(length: int) -> int:
    """Round *length* up so that at most about 12 % is added, with few possible results."""
    if length <= 1:
        return length
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << max(free_bits, 0)) - 1
    return (length + mask) & ~mask


def whole_blocks(length: int) -> int:
    """Round *length* up to whole blocks of 512 bytes."""
    return -(-length // BLOCK_BYTES) * BLOCK_BYTES


def padded_archive_length(end: int) -> int:
    """Return the length an archive must have whose end blocks stop at *end*."""
    return whole_blocks(padme(end))


def padded_recipient_count(count: int) -> int:
    """Return the next of 2, 4, 8, 16 recipients; above that the number stays as it is."""
    return next((step for step in (2, 4, 8, 16) if step >= count), count)
