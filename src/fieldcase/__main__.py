"""Where the program begins."""

from __future__ import annotations

import sys

from fieldcase.app.hardening import harden_process
from fieldcase.cli.run import run


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    harden_process()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
