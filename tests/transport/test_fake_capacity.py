"""A stick that claims a size it does not have is found out, though this computer remembers what it wrote."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcase.transport.folder import CHUNK_BYTES, digest_of, digest_on_medium
from tests.faults.shim import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stick is made with means of Linux")

CONTENT = bytes(range(1, 256)) * 9000
HOLDS = CHUNK_BYTES

_WRITES = """
import sys
from pathlib import Path
from fieldcase.domain.errors import WrittenDifferentlyError
from fieldcase.transport import folder

source, stick = Path(sys.argv[1]), Path(sys.argv[2])
if sys.argv[3] == "careless":
    folder.digest_on_medium = folder.digest_of
try:
    print(folder.write_verified(source, stick, folder.digest_of(source)).name)
except WrittenDifferentlyError as found_out:
    print(found_out.code)
print(len(list(stick.iterdir())))
"""


def written(tmp_path: Path, how: str, holds: int) -> list[str]:
    """Write to a stick that keeps *holds* bytes of a file; return what it was called, how much lies there."""
    source, stick = tmp_path / "R-7K3QX9.fcb", tmp_path / "stick"
    source.write_bytes(CONTENT)
    stick.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _WRITES, str(source), str(stick), how],
        env=environment(under=stick, holds=holds),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split()


def test_a_stick_that_keeps_less_than_it_says_is_found_out(tmp_path: Path) -> None:
    assert written(tmp_path, "careful", HOLDS) == ["delivery.not_verified", "0"]


def test_a_stick_that_keeps_all_of_it_is_not_blamed(tmp_path: Path) -> None:
    assert written(tmp_path, "careful", len(CONTENT)) == ["R-7K3QX9.fcb", "1"]


def test_reading_back_out_of_memory_would_have_been_deceived(tmp_path: Path) -> None:
    """Without this the two tests above would prove nothing."""
    assert written(tmp_path, "careless", HOLDS) == ["R-7K3QX9.fcb", "1"]


@pytest.mark.parametrize("size", [0, 1, 511, 4096, CHUNK_BYTES, CHUNK_BYTES + 1, len(CONTENT)])
def test_any_length_is_read_from_the_medium(tmp_path: Path, size: int) -> None:
    file = tmp_path / "file"
    file.write_bytes(CONTENT[:size])

    assert digest_on_medium(file) == digest_of(file) == hashlib.sha256(CONTENT[:size]).hexdigest()
