"""Try every fault as often as before a release, and print the table."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from tests.faults.campaign import FAULTS, Fault
from tests.faults.ground import quick_folder
from tests.faults.row import Row

HEAD = f"{'':4} {'fault':55} {'trials':>7} {'saves':>8} {'lost':>5} {'half':>5} {'seconds':>8}"


def main(arguments: Sequence[str]) -> int:
    """Try what is asked for; return 0 if all of it held."""
    asked = _parser().parse_args(arguments)
    wanted = [fault for fault in FAULTS if not asked.only or fault.code in asked.only]
    print(HEAD, flush=True)
    return 0 if all([_tried(fault, asked.share) for fault in wanted]) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], metavar="R1", help="these rows alone")
    parser.add_argument("--share", type=float, default=1.0, help="of the full number of trials")
    return parser


def _tried(fault: Fault, share: float) -> bool:
    trials = max(1, round(fault.full * share))
    began = time.monotonic()
    with quick_folder() as scratch:
        row = fault.tried(scratch, trials)
    _print(row, time.monotonic() - began)
    return row.good


def _print(row: Row, seconds: float) -> None:
    numbers = f"{row.trials:7} {row.acknowledged:8} {row.lost:5} {row.corrupt:5} {seconds:8.0f}"
    print(f"{row.code:4} {row.fault:55} {numbers}  {row.remark}", flush=True)
    for line in row.wrong:
        print(f"     not as promised: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
