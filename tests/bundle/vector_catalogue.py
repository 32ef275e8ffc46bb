"""Every test vector of the format with what is expected of a reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tests.bundle import forge, large_vectors, part_vectors
from tests.bundle import test_archive_vectors as archives
from tests.bundle import test_content_vectors as contents
from tests.bundle import test_manifest_vectors as manifests
from tests.bundle import test_outer_vectors as outer
from tests.bundle import test_policy_vectors as policy
from tests.bundle import test_signature_vectors as signatures
from tests.bundle.scrypt_file import scrypt_file
from tests.bundle.vector_opener import CLINIC, Opener, opener_of
from tests.bundle.x25519_file import x25519_file

ACCEPTED = "ok"
OVER_64_MIB = 64 * 1024 * 1024 + 1
OVER_200_MIB = 200 * 1024 * 1024 + 1


@dataclass(frozen=True)
class Recipe:
    """
    One vector before it is a file.

    Args:
        id: Letter of the group, number, sometimes a letter; ``ok`` stands in those to be accepted.
        comment: What is special about it.
        expected: The code of the refusal, or ``ok``.
        build: Makes the bytes; several pieces for the parts of one file.
        opener: Who opens it, when.
        extend_to: The file is filled with zero bytes up to this length.
    """

    id: str
    comment: str
    expected: str
    build: Callable[[], list[bytes]] = field(repr=False)
    opener: Opener = CLINIC
    extend_to: int = 0

    @property
    def group(self) -> str:
        """Return the letter; tools/vectors.py names the groups."""
        return self.id[0]


def all_recipes() -> tuple[Recipe, ...]:
    """Return every vector, in the order of the groups."""
    return (
        *_plain(outer.VECTORS, _as_it_is),
        *_more_outer(),
        *_plain(archives.VECTORS, forge.locked),
        *_plain(manifests.BYTES, forge.sealed),
        *_plain(manifests.CONTENT, forge.sealed),
        *_kinds(),
        *_plain(signatures.VECTORS, _as_it_is),
        *_policy(),
        *_plain(contents.VECTORS, _as_it_is),
        *_contents(),
        *_parts(),
        *_large(),
        *_more_kinds(),
    )


def _as_it_is(content: bytes) -> bytes:
    return content


def _plain(
    vectors: Mapping[str, tuple[str, Callable[[], bytes]]], wrap: Callable[[bytes], bytes]
) -> Iterator[Recipe]:
    for name, (code, build) in vectors.items():
        yield _named(name, str(code), _wrapped(build, wrap))


def _named(name: str, expected: str, build: Callable[[], list[bytes]]) -> Recipe:
    number, _, comment = name.partition(" ")
    return Recipe(number, comment, expected, build)


def _wrapped(build: Callable[[], bytes], wrap: Callable[[bytes], bytes]) -> Callable[[], list[bytes]]:
    return lambda: [wrap(build())]


def _one(build: Callable[[], bytes]) -> Callable[[], list[bytes]]:
    return _wrapped(build, _as_it_is)


def _more_outer() -> Iterator[Recipe]:
    yield Recipe("A6", "over 200 MiB", "E_SIZE", lambda: [outer.AGE], extend_to=OVER_200_MIB)
    locked = _one(lambda: scrypt_file(outer.archive(), outer.PASSPHRASE))
    yield Recipe("A6b", "over 64 MiB under a passphrase", "E_SIZE", locked, extend_to=OVER_64_MIB)
    untold = replace(CLINIC, passphrase="")
    yield Recipe("A28", "passphrase not told", "E_PASSPHRASE_NEEDED", locked, untold)
    zero = _one(lambda: outer.AGE + outer.X25519 + outer.MAC + outer.REST)
    yield Recipe("A29", "X25519 share of zeros", "E_AGE_DECRYPT", zero)
    many = _one(lambda: forge.locked(outer.archive(), *[forge.STRANGER] * 19, forge.CLINIC))
    yield Recipe("Aok1", "20 recipients, we are the last", ACCEPTED, many)
    ours = [forge.CLINIC.age_recipient]
    grease = _one(lambda: x25519_file(outer.archive(), ours, more_stanzas=outer.GREASE * 4))
    yield Recipe("Aok2", "4 meaningless stanzas", ACCEPTED, grease)


def _kinds() -> Iterator[Recipe]:
    for number, kind in enumerate(("referral", "sync", "key_rotation", "key_revocation"), 1):
        yield Recipe(f"Mok{number}", f"first message of type {kind}", ACCEPTED, _good(kind))


def _good(kind: str) -> Callable[[], list[bytes]]:
    return lambda: [forge.good(type=kind)]


def _policy() -> Iterator[Recipe]:
    for name, (code, build, how) in policy.VECTORS.items():
        yield replace(_named(name, str(code), _one(build)), opener=opener_of(how))
    for number, (comment, (build, how)) in enumerate(policy.ACCEPTED.items(), 1):
        yield Recipe(f"Pok{number}", comment, ACCEPTED, _one(build), opener_of(how))


def _contents() -> Iterator[Recipe]:
    for number, (comment, (path, content)) in enumerate(contents.ACCEPTED.items(), 1):
        yield Recipe(f"Fok{number}", comment, ACCEPTED, _one(contents.holding(path, content)))
    yield Recipe("Fok6", "500 files", ACCEPTED, _one(_five_hundred))


def _five_hundred() -> bytes:
    return contents.sealed({f"attachments/f{number:03}.txt": b"a" for number in range(500)})


def _parts() -> Iterator[Recipe]:
    for name, (code, build) in part_vectors.VECTORS.items():
        yield _named(name, str(code), build)
    for number, (comment, build) in enumerate(part_vectors.ACCEPTED.items(), 1):
        yield Recipe(f"Xok{number}", comment, ACCEPTED, build)


def _large() -> Iterator[Recipe]:
    for name, (expected, build) in large_vectors.LARGE.items():
        yield _named(name, str(expected), _one(build))


def _more_kinds() -> Iterator[Recipe]:
    for name, (expected, build, how) in large_vectors.KINDS.items():
        yield replace(_named(name, str(expected), _one(build)), opener=opener_of(how))
