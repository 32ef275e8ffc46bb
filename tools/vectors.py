"""
Run the test vectors of the file format, group by group: ``make vectors``.

::

    tools/vectors.py            open every vector; exit code 1 if one of them does not end as its index says
    tools/vectors.py --write    write them again; they are the same each time unless the format changed
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.bundle.vector_files import FOLDER, Vector, outcome, read_vectors, write_vectors  # noqa: E402  (found now)

GROUPS = {
    "A": "envelope",
    "T": "archive",
    "J": "manifest, its bytes",
    "M": "manifest, its content",
    "S": "signature",
    "P": "policy",
    "F": "files",
    "X": "parts",
    "R": "large files",
    "N": "kinds of files",
}


def main() -> int:
    """Write the vectors, or run them; 0 when all end as expected."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write the files again")
    if parser.parse_args().write:
        print(f"{write_vectors(FOLDER):,} bytes in {FOLDER.relative_to(ROOT)}")
        return 0
    return _run(read_vectors())


def _run(vectors: tuple[Vector, ...]) -> int:
    surprises = [line for vector in vectors if (line := _surprise(vector))]
    wrong = Counter(line[0] for line in surprises)
    for letter, name in GROUPS.items():
        count = sum(vector.group == letter for vector in vectors)
        print(f"{letter}  {name:<22}{count:>4} vectors, {count - wrong[letter]:>4} as expected")
    print(f"   {'all':<22}{len(vectors):>4} vectors, {len(vectors) - len(surprises):>4} as expected")
    for line in surprises:
        print(line)
    return int(bool(surprises))


def _surprise(vector: Vector) -> str:
    with tempfile.TemporaryDirectory(prefix="vector-") as folder:
        found = outcome(vector, Path(folder))
    return (
        "" if found == vector.expected else f"{vector.id} ({vector.comment}): {found}, not {vector.expected}"
    )


if __name__ == "__main__":
    sys.exit(main())
