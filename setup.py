"""Let the folders `resources` and `translations` of the root travel inside the installed package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
PLACE_IN_PACKAGE = Path("fieldcase", "_data")
"""Where fieldcase.resources_root looks first."""


class BuildWithData(build_py):
    """The ordinary build, followed by a copy of the two folders."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        subprocess.run([sys.executable, ROOT / "tools" / "i18n.py", "--compile"], check=True)
        for folder in ("resources", "translations"):
            destination = Path(self.build_lib, PLACE_IN_PACKAGE, folder)
            shutil.rmtree(destination, ignore_errors=True)
            shutil.copytree(ROOT / folder, destination, ignore=shutil.ignore_patterns("*.ts", ".*"))


setup(cmdclass={"build_py": BuildWithData})
