"""Let two offices go the whole way of four referrals over every channel, and print where they stand."""

from __future__ import annotations

import logging
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.exchange.full_loop import EXPECTED, Loop, Step
from tests.exchange.offices import office
from tests.exchange.ways import CHANNELS, Channel
from tests.notebooks import opened


def main() -> int:
    """Go every way; return 0 if each step came out as it should."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)  # The object store tells every request.
    print(f"{'':20}{'sender':>14} {'recipient':>14}", flush=True)
    return 0 if all([_gone(channel) for channel in CHANNELS]) else 1


def _gone(channel: Channel) -> bool:
    if channel.tool and shutil.which(channel.tool, path="/usr/sbin:/usr/bin") is None:
        print(f"{channel.name}: not tried, {channel.tool} is not installed", flush=True)
        return True
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fieldcase-exchange-") as scratch:
        steps = _steps(channel, Path(scratch))
    good = steps == EXPECTED
    print(f"{channel.name}: {'as expected' if good else 'NOT AS EXPECTED'}, {time.monotonic() - began:.1f} s")
    for step in steps:
        writer = f"   {step.writer} writes in the case" if step.writer else ""
        mark = "" if step in EXPECTED else "   <-- not as expected"
        print(f"  {step.name:18}{step.sender.value:>14} {step.recipient.value:>14}{writer}{mark}", flush=True)
    return good


def _steps(channel: Channel, scratch: Path) -> tuple[Step, ...]:
    ground = scratch / "way"
    ground.mkdir()
    with (
        opened(scratch / "north") as ours,
        opened(scratch / "hope", "Hope Medical Centre", "HM", "Dr. Amal") as theirs,
        channel.begin(ground) as way,
    ):
        return Loop(office(ours), office(theirs), way).run()


if __name__ == "__main__":
    sys.exit(main())
