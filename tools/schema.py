"""Keep the golden schema: what an empty notebook looks like after every migration."""

from __future__ import annotations

import argparse
import difflib
import secrets
import sys
import tempfile
from pathlib import Path

from fieldcase.storage.connection import connect
from fieldcase.storage.migrate import migrate, schema_version

GOLDEN = Path(__file__).resolve().parents[1] / "src" / "fieldcase" / "storage" / "schema.sql"
KEY_BYTES = 32

_HEADING = """\
-- What an empty notebook of version {version} looks like: made by tools/schema.py, never by hand.
-- Migrations make notebooks; this file only shows a reviewer what they make.
"""


def main() -> int:
    """Write the golden schema, or with --check only compare it; show the difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; end with 1 if it differs")
    only_check = parser.parse_args().check
    present = GOLDEN.read_text("utf-8") if GOLDEN.is_file() else ""
    wanted = schema_text()
    sys.stdout.writelines(_difference(present, wanted))
    if only_check:
        return int(present != wanted)
    GOLDEN.write_text(wanted, encoding="utf-8")
    return 0


def schema_text() -> str:
    """Return the schema of a new notebook, as the database itself tells it."""
    with tempfile.TemporaryDirectory(prefix="fieldcase-schema-") as folder:
        connection = connect(Path(folder) / "empty.db", (secrets.token_bytes(KEY_BYTES),), create=True)
        try:
            migrate(connection)
            statements = connection.execute(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
            ).fetchall()
        finally:
            connection.close()
    parts = [_HEADING.format(version=schema_version()), *(f"{row[0]};\n" for row in statements)]
    return "\n".join(parts)


def _difference(present: str, wanted: str) -> list[str]:
    lines = difflib.unified_diff(
        present.splitlines(keepends=True), wanted.splitlines(keepends=True), "schema.sql", "migrations"
    )
    return list(lines)


if __name__ == "__main__":
    sys.exit(main())
