"""
The Merkle tree over the record.

Source: RFC 6962, section 2.1.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from fieldcase.audit.errors import FrontierError

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256().digest()

_LEAF = b"\x00"
_NODE = b"\x01"


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash under which *entry* hangs in the tree."""
    return hashlib.sha256(_LEAF + entry).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """
    As much of the tree as the next append needs: one hash for each full subtree, the largest first.

    The subtrees are the ones bits of *size*; a record of 2⁶³ entries keeps 63 hashes.
    """

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        fits = self.size >= 0 and len(self.hashes) == self.size.bit_count()
        if not fits or any(len(subtree) != HASH_BYTES for subtree in self.hashes):
            raise FrontierError(size=self.size, hashes=len(self.hashes))

    def append(self, leaf: bytes) -> Frontier:
        """Return the frontier with one more leaf hash; each full pair becomes one subtree."""
        hashes = list(self.hashes)
        carried, remaining = leaf, self.size
        while remaining & 1:
            carried = _node_hash(hashes.pop(), carried)
            remaining >>= 1
        return Frontier(self.size + 1, (*hashes, carried))

    @property
    def root(self) -> bytes:
        """The hash that stands for the whole record."""
        if not self.hashes:
            return EMPTY_ROOT
        return reduce(lambda right, left: _node_hash(left, right), reversed(self.hashes))

    def to_bytes(self) -> bytes:
        """Return the hashes one after the other; the size is stored beside them."""
        return b"".join(self.hashes)

    @classmethod
    def from_bytes(cls, size: int, untrusted: bytes) -> Frontier:
        """Return the frontier stored as *untrusted*, or raise ``FrontierError``."""
        starts = range(0, len(untrusted), HASH_BYTES)
        return cls(size, tuple(untrusted[start : start + HASH_BYTES] for start in starts))


def rebuild_root(leaves: Iterable[bytes]) -> bytes:
    """Return the root over all *leaves* (leaf hashes), computed level by level, without a frontier."""
    level = list(leaves)
    if not level:
        return EMPTY_ROOT
    while len(level) > 1:
        pairs = [_node_hash(level[place], level[place + 1]) for place in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2 :]
    return level[0]


def _node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(_NODE + left + right).digest()
