"""The command ``doctor``: examine this installation, one line a step."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from fieldcase.cli.exit_codes import DONE, NOT_DONE
from fieldcase.cli.setting import Setting
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.content import load_content
from fieldcase.services.doctor import Finding, examine, examine_installation
from fieldcase.services.installation import Installation


def doctor(asked: Namespace, setting: Setting) -> int:  # noqa: ARG001  (every command is called alike)
    """Do the main job in a throw-away place; it is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="fieldcase-doctor-") as folder:
        return report(_findings(Path(folder), setting))


def report(findings: Iterator[Finding]) -> int:
    """Print a line for each finding as it comes."""
    well = True
    for finding in findings:
        mark = "ok  " if finding.ok else "NOT "
        print(
            f"{mark} {finding.step:<34} {finding.milliseconds:>6} ms  {finding.detail_code}".rstrip(),
            flush=True,
        )
        well = well and finding.ok
    print("Everything works." if well else "Something is missing; the first line marked NOT tells what.")
    return DONE if well else NOT_DONE


def _findings(folder: Path, setting: Setting) -> Iterator[Finding]:
    resources, translations = find_resources(), find_translations()
    travelling = list(examine_installation(Installation(resources, translations, folder, setting.clock)))
    yield from travelling
    if all(finding.ok for finding in travelling):
        yield from examine(folder, setting.clock, setting.entropy, load_content(resources, translations))
