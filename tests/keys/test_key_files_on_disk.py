"""Key files outlive crashes."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time

import pytest

from fieldcase.keys.errors import KeysDamagedError, KeysMissingError
from fieldcase.keys.files import MAX_KEY_FILE_BYTES, read_key_file, write_atomically

OLD, NEW = b"old" * 4000, b"new" * 5000

WRITE_FOREVER = """
import sys
from pathlib import Path
from fieldcase.keys.files import write_atomically
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    write_atomically(path, b"new" * 5000)
    write_atomically(path, b"old" * 4000)
"""

WRITE_ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from fieldcase.keys.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
write_atomically(Path(sys.argv[1]), b"new" * 5000)
"""


def test_what_was_written_is_read_by_its_owner_alone(tmp_path):
    path = tmp_path / "user-a.key"

    write_atomically(path, OLD)
    write_atomically(path, NEW)

    assert read_key_file(path) == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["user-a.key"]


def test_a_left_over_of_an_earlier_crash_is_in_nobodys_way(tmp_path):
    path, left_over = tmp_path / "user-a.key", tmp_path / "user-a.key.new"
    left_over.write_bytes(b"half")
    left_over.chmod(0o644)

    write_atomically(path, NEW)

    assert read_key_file(path) == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_in_place_of_the_left_over_is_not_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"untouched")
    (tmp_path / "user-a.key.new").symlink_to(elsewhere)

    write_atomically(tmp_path / "user-a.key", NEW)

    assert elsewhere.read_bytes() == b"untouched"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_file(tmp_path):
    """The largest file this process may write is set below the size of the new one."""
    path = tmp_path / "user-a.key"
    write_atomically(path, OLD)
    finished = subprocess.run(
        [sys.executable, "-c", WRITE_ON_A_FULL_DISK, str(path)],
        env=with_source_path(),
        capture_output=True,
        check=False,
    )

    assert b"OSError" in finished.stderr
    assert read_key_file(path) == OLD
    assert [entry.name for entry in tmp_path.iterdir()] == ["user-a.key"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_a_crash_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path):
    path = tmp_path / "user-a.key"
    write_atomically(path, OLD)
    moments = random.Random(11)  # noqa: S311 - when to kill, no secret

    for _ in range(20):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOREVER, str(path)], env=with_source_path(), stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(moments.uniform(0.0, 0.02))
        writer.send_signal(signal.SIGKILL)
        writer.communicate()

        assert read_key_file(path) in (OLD, NEW)


def test_a_file_that_is_not_there_is_called_missing(tmp_path):
    with pytest.raises(KeysMissingError) as refusal:
        read_key_file(tmp_path / "user-a.key")

    assert str(tmp_path) not in str(refusal.value)


def test_a_file_far_too_large_is_not_taken_into_memory(tmp_path):
    path = tmp_path / "user-a.key"
    with path.open("wb") as file:
        file.truncate(MAX_KEY_FILE_BYTES + 1)

    with pytest.raises(KeysDamagedError):
        read_key_file(path)


def with_source_path() -> dict[str, str]:
    """Return this environment, so that the other Python finds the same FieldCase."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
