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
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from fieldcase.bundle import BundleError, join, read_canonical_object, to_canonical  # noqa: E402  (found now)
from tests.bundle import forge, part_vectors  # noqa: E402  (found now)

FINDINGS = ROOT / "build" / "fuzz"
EXAMPLES_AT_ONCE = 500
SLOW_SECONDS = 2.0
LONGEST_INPUT = 20_000

Change = tuple[int, int, bytes]
ONE_CHANGE = st.tuples(st.integers(0, LONGEST_INPUT), st.integers(0, 600), st.binary(max_size=40))
CHANGES = st.lists(ONE_CHANGE, min_size=1, max_size=4)
"""Where, how many bytes are taken away, what stands there instead."""


class TakenInError(Exception):
    """A changed file was accepted."""


@dataclass(frozen=True)
class Target:
    """
    One door of the reader.

    Args:
        good: What a mutation begins with.
        feed: Reads changed bytes; raises TakenInError if that goes well though it should not.
    """

    good: bytes
    feed: Callable[[bytes, Path], None]


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


def _envelope(content: bytes, folder: Path) -> None:
    _must_not_open(content, folder)


def _archive(content: bytes, folder: Path) -> None:
    _must_not_open(forge.locked(content), folder)


def _manifest(content: bytes, folder: Path) -> None:
    # Signed again, so that what is behind the signature is reached: a changed one may well be a good one.
    forge.opened(folder / "R-ABCDEF.fcb", forge.sealed(content))


def _json(content: bytes, _: Path) -> None:
    if to_canonical(read_canonical_object(content)) != content:
        raise TakenInError("not canonical")


def _parts(content: bytes, folder: Path) -> None:
    paths = []
    for number, piece in enumerate(_cut(content)):
        paths.append(folder / f"{number}")
        paths[-1].write_bytes(piece)
    joined = join(paths, folder / "joined").read_bytes()
    if joined != part_vectors.BUNDLE:
        # A part with a header of its own making is no forgery: only the bundle inside proves something.
        _must_not_open(joined, folder)


def _must_not_open(content: bytes, folder: Path) -> None:
    forge.opened(folder / "R-ABCDEF.fcb", content)
    raise TakenInError("opened")


def _cut(content: bytes) -> list[bytes]:
    lengths = [len(piece) for piece in part_vectors.parts_of(part_vectors.BUNDLE)]
    first, second, _ = lengths
    return [content[:first], content[first : first + second], content[first + second :]]


TEXT = forge.canonical(forge.manifest())
TARGETS = {
    "envelope": Target(forge.good(), _envelope),
    "archive": Target(forge.ended(forge.packed(forge.entries(TEXT))), _archive),
    "manifest": Target(TEXT, _manifest),
    "json": Target(TEXT, _json),
    "parts": Target(b"".join(part_vectors.parts_of(part_vectors.BUNDLE)), _parts),
}


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
    print(f"{name:<10}{tried:>8} tried, {refused:>8} refused, slowest {slowest * 1000:.0f} ms")
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
    if content == target.good:
        return False
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        try:
            target.feed(content, Path(folder))
        except BundleError:
            return True
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
