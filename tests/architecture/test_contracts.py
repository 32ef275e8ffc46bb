"""The rooms of the house import downwards only (pyproject.toml, docs/adr/0001)."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.source import ROOT

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
ROOMS_WITHOUT_QT = ("services", "viewmodels")


SLOW_TO_IMPORT = {
    "reportlab",
    "segno",
    "httpx",
    "truststore",
    "paramiko",
    "minio",
    "urllib3",
    "pyxform",
    "openpyxl",
    "smtplib",
}

IMPORTED_WHEN_USED = {
    *(f"fieldcase.transport.{name}" for name in ("mail", "object_store", "sftp", "webdav")),
    *(f"fieldcase.reports.{name}" for name in ("bare_document", "figures", "sheet", "recovery_kit", "rtl")),
}
"""Modules that speak to one kind of place, that draw a print: imported where one is used."""


def test_every_import_contract_is_kept():
    outcome = _python(LINT_IMPORTS, "--no-cache")

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_no_contract_has_an_exemption_list():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]

    assert [contract["id"] for contract in contracts if "ignore_imports" in contract] == []


def test_the_journeys_run_where_qt_is_not_loaded():
    """The command line works on a computer without a screen, or without Qt's system libraries."""
    imports = "".join(f"import fieldcase.{room}\n" for room in ROOMS_WITHOUT_QT)

    outcome = _python(f"{imports}import sys\nsys.exit('PySide6' in sys.modules)")

    assert outcome.returncode == 0, outcome.stderr


def test_slow_libraries_wait_until_somebody_needs_them():
    """reportlab alone costs as long as an empty window (docs/adr/0010, 0013)."""
    imports = "".join(f"import {module}\n" for module in _modules() if module not in IMPORTED_WHEN_USED)

    outcome = _python(f"{imports}import sys\nprint(*sorted({SLOW_TO_IMPORT} & set(sys.modules)))")

    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.split() == []


def _modules() -> list[str]:
    package = ROOT / "src" / "fieldcase"
    names = [path.relative_to(package.parent).with_suffix("") for path in package.rglob("*.py")]
    return sorted(_dotted(name) for name in names if name.name != "__main__")


def _dotted(name: Path) -> str:
    return ".".join(name.parts).removesuffix(".__init__")


def _python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
