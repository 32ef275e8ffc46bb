"""Reading one TOML data file into a checked model, with every problem named by its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from fieldcase.domain.frozen import made
from fieldcase.forms.misfits import misfits

Model = TypeVar("Model")

MAX_FILE_BYTES = 2 * 1024 * 1024
"""Ten times the longest form in the longest language."""

_NAMED_PARTS = {
    "sections": "section",
    "questions": "question",
    "options": "option",
    "cards": "card",
    "told": "told",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a data file, where."""

    file: str
    place: str
    reason: str

    def text(self) -> str:
        """Return one line for a terminal."""
        return ": ".join(part for part in (self.file, self.place, self.reason) if part)


@dataclass(frozen=True, slots=True)
class Reading(Generic[Model]):
    """A model, or the problems that kept it from being one."""

    model: Model | None
    problems: tuple[Problem, ...] = ()


def read_toml(path: Path, model: type[Model]) -> Reading[Model]:
    """Read *path*; problems are named by file (with its folder), place and reason."""
    name = f"{path.parent.name}/{path.name}"
    try:
        return _reading(_plain(path), model, name)
    except ValueError as error:
        return Reading(None, (Problem(name, "", str(error)),))
    except RecursionError:
        return Reading(None, (Problem(name, "", "file is nested too deeply"),))


def _plain(path: Path) -> Mapping[str, object]:
    """Return what *path* holds, or raise ``ValueError`` with the reason."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ValueError("file is too large")
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise ValueError("file cannot be read") from None
    except UnicodeDecodeError:
        raise ValueError("file is not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"not TOML: {error}") from None


def _reading(untrusted: object, model: type[Model], name: str) -> Reading[Model]:
    try:
        return Reading(msgspec.convert(untrusted, model, dec_hook=made))
    except msgspec.ValidationError:
        found = misfits(untrusted, model)
        return Reading(None, tuple(Problem(name, _place(untrusted, at), why) for at, why in found))


def _place(untrusted: object, location: Sequence[str | int]) -> str:
    """Turn ``("sections", 0, "questions", 2, "type")`` into ``section about, question gender, type``."""
    parts: list[str] = []
    here = untrusted
    for step in location:
        inside = _inside(here, step)
        if isinstance(step, int) and parts:
            parts[-1] = f"{_NAMED_PARTS.get(parts[-1], parts[-1])} {_name_of(inside, step)}"
        else:
            parts.append(str(step))
        here = inside
    return ", ".join(parts)


def _inside(here: object, step: str | int) -> object:
    if isinstance(step, int):
        return here[step] if isinstance(here, list) and step < len(here) else None
    return here.get(step) if isinstance(here, dict) else None


def _name_of(item: object, position: int) -> str:
    named = item.get("id") if isinstance(item, dict) else None
    return named if isinstance(named, str) else f"number {position + 1}"
