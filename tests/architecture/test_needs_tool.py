"""A missing program outside Python is a skip at home, but never a silent one in CI."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT

TEST = """
import pytest

@pytest.mark.needs_tool("no-such-program-anywhere")
def test_with_the_program():
    pass
"""


@pytest.mark.parametrize(("ci", "summary"), [("false", "1 skipped"), ("true", "1 error")])
def test_a_missing_tool_is_a_skip_at_home_but_not_in_ci(tmp_path, ci, summary):
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"), "utf-8")
    (tmp_path / "test_it.py").write_text(TEST, "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-c", os.devnull, "test_it.py"]

    outcome = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "CI": ci, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert summary in outcome.stdout, outcome.stdout
    assert "no-such-program-anywhere is not installed" in outcome.stdout or ci == "false"
