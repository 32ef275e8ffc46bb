"""
Search for files that crash the reader of bundles, or that it takes though they were changed: ``make fuzz``.

::

    tools/fuzz_bundle.py [--seconds 60] [--engine atheris|hypothesis] [--target NAME]

With atheris installed the search is led by coverage, otherwise Hypothesis mutates good files. It is never
part of the tests. What is found is written to ``build/fuzz/``, from where it can become a test vector.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import importlib
import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import FunctionType, ModuleType

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from fieldcase.bundle import BundleError  # noqa: E402  (found now)
from tools.fuzz_targets import TARGETS, TakenInError  # noqa: E402  (found now)

FINDINGS = ROOT / "build" / "fuzz"
EXAMPLES_AT_ONCE = 500
SLOW_SECONDS = 2.0
LONGEST_INPUT = 20_000

Change = tuple[int, int, bytes]
ONE_CHANGE = st.tuples(st.integers(0, LONGEST_INPUT), st.integers(0, 600), st.binary(max_size=40))
CHANGES = st.lists(ONE_CHANGE, min_size=1, max_size=4)
"""Where, how many bytes are taken away, what stands there instead."""


def main() -> int:
    """Search until the time is over; 1 as soon as something was found."""
    parser = argparse.ArgumentParser(description="Search for files that crash the reader of bundles.")
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together")
    parser.add_argument("--engine", choices=("atheris", "hypothesis"), default=_best_engine())
    parser.add_argument("--target", choices=tuple(TARGETS), action="append", help="these only")
    options = parser.parse_args()
    names = options.target or list(TARGETS)
    if options.engine == "hypothesis":
        return max(_mutated(name, options.seconds / len(names)) for name in names)
    if len(names) > 1:
        return max(_in_a_program_of_its_own(name, options.seconds // len(names)) for name in names)
    return _led_by_coverage(names[0], options.seconds)


def _best_engine() -> str:
    return "atheris" if importlib.util.find_spec("atheris") else "hypothesis"


def _mutated(name: str, seconds: float) -> int:
    target = TARGETS[name]
    end = time.monotonic() + seconds
    tried = refused = 0
    slowest = 0.0

    @settings(
        max_examples=EXAMPLES_AT_ONCE,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=tuple(HealthCheck),
    )
    @given(CHANGES)
    def search(changes: list[Change]) -> None:
        nonlocal tried, refused, slowest
        content = _changed(target.good, changes)
        started = time.monotonic()
        tried += 1
        refused += _try(name, content)
        slowest = max(slowest, time.monotonic() - started)

    while time.monotonic() < end:
        search()
    print(f"{name:<15}{tried:>8} tried, {refused:>8} refused, slowest {slowest * 1000:.0f} ms")
    return int(slowest > SLOW_SECONDS)


def _changed(good: bytes, changes: list[Change]) -> bytes:
    content = good
    for place, gone, new in changes:
        start = place % (len(content) + 1)
        content = content[:start] + new + content[start + gone :]
    return content


def _try(name: str, content: bytes) -> bool:
    """Return whether *content* is refused as it should be; keep it if anything else happens."""
    target = TARGETS[name]
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        try:
            target.feed(content, Path(folder))
        except BundleError:
            return True
        except TakenInError:
            # The good file is read like any other: a search led by coverage begins with where it comes.
            if content == target.good:
                return False
            _keep(name, content)
            raise
        except BaseException:
            _keep(name, content)
            raise
    return False


def _keep(name: str, content: bytes) -> None:
    FINDINGS.mkdir(parents=True, exist_ok=True)
    path = FINDINGS / f"{name}-{hashlib.sha256(content).hexdigest()[:16]}"
    path.write_bytes(content)
    print(f"kept as {path.relative_to(ROOT)}")


def _in_a_program_of_its_own(name: str, seconds: int) -> int:
    # libFuzzer ends the program when the time is over.
    command = [sys.executable, __file__, "--engine", "atheris", "--target", name, "--seconds", str(seconds)]
    return subprocess.run(command, check=False).returncode


def _led_by_coverage(name: str, seconds: int) -> int:
    atheris: ModuleType = importlib.import_module("atheris")
    corpus = FINDINGS / f"corpus-{name}"
    corpus.mkdir(parents=True, exist_ok=True)
    (corpus / "good").write_bytes(TARGETS[name].good)
    options = {"max_total_time": seconds, "max_len": LONGEST_INPUT, "artifact_prefix": f"{FINDINGS}/{name}-"}
    for function in _functions_of_the_reader():
        atheris.instrument_func(function)
    atheris.Setup(
        [sys.argv[0], str(corpus), *(f"-{option}={value}" for option, value in options.items())],
        lambda content: _one(name, content),
    )
    atheris.Fuzz()
    return 0


def _functions_of_the_reader() -> list[FunctionType]:
    # All of Python would take minutes, and lead the search away into its libraries.
    found = [thing for thing in gc.get_objects() if isinstance(thing, FunctionType)]
    return [function for function in found if str(function.__module__).startswith("fieldcase.bundle")]


def _one(name: str, content: bytes) -> None:
    _try(name, content)


if __name__ == "__main__":
    sys.exit(main())
