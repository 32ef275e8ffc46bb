"""Build the disk shim once with the C compiler, and start programs behind it."""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from tests.conftest import needs_tool

SOURCE = Path(__file__).with_name("diskshim.c")
ROOT = Path(__file__).resolve().parents[2]


@cache
def library() -> Path:
    """Return the built shim; without a C compiler the test is skipped, and does not pass in CI."""
    compiler = needs_tool("cc")
    built = Path(tempfile.mkdtemp(prefix="fieldcase-shim-")) / "diskshim.so"
    subprocess.run(
        [compiler, "-O2", "-shared", "-fPIC", "-Wall", "-Werror", "-o", str(built), str(SOURCE), "-ldl"],
        check=True,
    )
    return built


def environment(**settings: object) -> dict[str, str]:
    """Return the environment of a program behind the shim: ``under=``, ``log=``, ``fault=``, ``at=`` …"""
    told = {f"SHIM_{name.upper()}": str(value) for name, value in settings.items()}
    quiet = {"PYTHONDONTWRITEBYTECODE": "1"}  # The only files it writes are those of the notebook.
    return {**plain_environment(), **quiet, "LD_PRELOAD": str(library()), **told}


def plain_environment() -> dict[str, str]:
    """Return an environment in which Python finds the program and its tests, and compiles them once."""
    inherited = {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
