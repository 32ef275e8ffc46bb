"""Run one command, and put every refusal into one calm line."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from fieldcase.app.hardening import OWNER_ONLY
from fieldcase.cli.arguments import build_parser
from fieldcase.cli.exit_codes import NOT_DONE, WRONG_USAGE
from fieldcase.cli.passphrase import NoPassphraseError
from fieldcase.cli.sentences import line_about
from fieldcase.cli.setting import Setting, real_setting
from fieldcase.domain.errors import FieldCaseError, UnexpectedError
from fieldcase.resources_root import ResourcesMissingError
from fieldcase.services.runner import attempt


def run(arguments: Sequence[str]) -> int:
    """Run the command that *arguments* name; return the exit code."""
    os.umask(OWNER_ONLY)
    asked = build_parser().parse_args(arguments)
    command: Callable[[Namespace, Setting], int] = asked.command
    setting = real_setting()
    try:
        outcome = attempt(lambda: _done(command, asked, setting))
    except KeyboardInterrupt:
        return _said("Stopped.", NOT_DONE)
    if isinstance(outcome, FieldCaseError):
        return _said(line_about(outcome) + _where(outcome), NOT_DONE)
    return outcome


def _done(command: Callable[[Namespace, Setting], int], asked: Namespace, setting: Setting) -> int:
    try:
        code = command(asked, setting)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever reads the lines, "head" for one, has enough; Python is not to try the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except NoPassphraseError as missing:
        return _said(str(missing), WRONG_USAGE)
    except ResourcesMissingError as missing:
        return _said(f"The folder {missing.folder} of the program is missing. Install it again.", NOT_DONE)


def _where(problem: FieldCaseError) -> str:
    """Return the place of what nobody foresaw, so that it can be reported without a traceback."""
    if not isinstance(problem, UnexpectedError):
        return ""
    return " " + " ".join(f"{name}={fact}" for name, fact in sorted(problem.facts.items()))


def _said(line: str, code: int) -> int:
    print(f"fieldcase: {line}", file=sys.stderr)
    return code
