"""The test vectors as files: ``tests/data/bundles/vectors.toml`` with the bundles beside it."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from fieldcase.bundle import BundleError, join
from tests.bundle.vector_catalogue import ACCEPTED, Recipe, all_recipes
from tests.bundle.vector_opener import CLINIC, Opener, Plain
from tests.bundle.vector_toml import toml_table

FOLDER = Path(__file__).resolve().parents[1] / "data" / "bundles"
INDEX = "vectors.toml"
LARGEST_STORED = 64 * 1024

_HEADING = """\
# Test vectors of the format FCB 1 (src/fieldcase/bundle/FORMAT.md): written by `tools/vectors.py --write`.
#
# A reader opens the files of a vector as the receiver `opened_by`, with what `differs` says instead. It is
# expected to accept it ("ok"), or to refuse it with this code; other programs may report other codes.
#
#   files      below this folder; in the group X the parts of one file, in the order in which they arrive
#   extend_to  fill the file with zero bytes up to this length before it is opened
#   made       too large to be kept; our own runner builds it, and these are its length and SHA-256
#
# The keys are public: Ed25519 seeds and X25519 secrets of 32 bytes 01 (Harbour House), 02 (Northlight
# Clinic), 03 (Quiet Street Association). File keys, nonces and ephemeral secrets are fixed too, so that the
# files are the same each time. Never do that elsewhere. All organisations are invented.
"""


@dataclass(frozen=True)
class Vector:
    """One vector as a reader of the files sees it."""

    id: str
    group: str
    comment: str
    expected: str
    opener: Opener = field(repr=False)
    files: tuple[Path, ...]
    extend_to: int = 0
    is_made: bool = False


def read_vectors(folder: Path = FOLDER) -> tuple[Vector, ...]:
    """Read the index of *folder*."""
    index = tomllib.loads((folder / INDEX).read_text("utf-8"))
    return tuple(_vector(folder, plain, index["receivers"]) for plain in index["vector"])


def outcome(vector: Vector, work: Path) -> str:
    """Open *vector* in the empty folder *work*; return ``ok``, or the code of the refusal."""
    paths = placed(vector, work)
    try:
        if vector.group == "X":
            join(paths, work / "joined.fcb")
        else:
            vector.opener.open(paths[0])
    except BundleError as refusal:
        return refusal.code.value
    return ACCEPTED


def placed(vector: Vector, work: Path) -> list[Path]:
    """Write the files of *vector* into the empty folder *work*; return where they are."""
    contents = _made(vector.id) if vector.is_made else [path.read_bytes() for path in vector.files]
    paths = [work / f"arrived-{number}" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        with path.open("wb") as file:
            file.write(content)
            file.truncate(max(len(content), vector.extend_to))
    return paths


def write_vectors(folder: Path) -> int:
    """Write every file with the index into *folder*; return the number of bytes."""
    tables = [_HEADING, toml_table("receivers.clinic", asdict(CLINIC))]
    written = 0
    for recipe in all_recipes():
        contents = recipe.build()
        plain = _described(recipe, contents)
        for name, content in zip(plain.get("files", ()), contents, strict=False):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            written += len(content)
        tables.append(toml_table("[vector]", plain))
    (folder / INDEX).write_text("\n".join(tables), "utf-8")
    return written


def _vector(folder: Path, plain: Plain, receivers: Plain) -> Vector:
    opener = Opener(**_with_tuples(receivers[plain["opened_by"]] | plain.get("differs", {})))
    return Vector(
        plain["id"],
        plain["group"],
        plain["comment"],
        plain["expected"],
        opener,
        tuple(folder / name for name in plain.get("files", ())),
        plain.get("extend_to", 0),
        "made" in plain,
    )


def _with_tuples(plain: Plain) -> Plain:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()}


def _made(vector_id: str) -> Sequence[bytes]:
    return next(recipe for recipe in all_recipes() if recipe.id == vector_id).build()


def _described(recipe: Recipe, contents: Sequence[bytes]) -> Plain:
    plain: Plain = {
        "id": recipe.id,
        "group": recipe.group,
        "comment": recipe.comment,
        "expected": recipe.expected,
        "opened_by": "clinic",
    }
    if sum(map(len, contents)) > LARGEST_STORED:
        plain["made"] = {"bytes": len(contents[0]), "sha256": hashlib.sha256(contents[0]).hexdigest()}
    else:
        plain["files"] = _names(recipe, len(contents))
    if recipe.extend_to:
        plain["extend_to"] = recipe.extend_to
    if differences := recipe.opener.differences(CLINIC):
        plain["differs"] = differences
    return plain


def _names(recipe: Recipe, count: int) -> list[str]:
    if recipe.group != "X":
        return [f"{recipe.group}/{recipe.id}.fcb"]
    return [f"X/{recipe.id}.fcb.arrived{number}" for number in range(1, count + 1)]
