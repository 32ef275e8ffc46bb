"""One language's translations as a Qt .ts file: canonical order, no line numbers, no obsolete entries."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Self
from xml.sax.saxutils import escape

from tools.translation.phrases import Phrase, holes

SOURCE_LANGUAGE = "en"
PLURAL_FORMS: Mapping[str, int] = {"en": 2, "ro": 3, "ar": 6}
"""How many forms lrelease expects: ro one, few, other; ar zero, one, two, few, many, other."""

ENTITIES = {'"': "&quot;", "'": "&apos;"}

Forms = tuple[str, ...]
"""One text, or one for each grammatical number; an empty text is not translated yet."""


@dataclass(frozen=True)
class Catalogue:
    """The phrases a language needs, each with its forms."""

    language: str
    entries: Mapping[Phrase, Forms] = field(default_factory=dict)

    @classmethod
    def read(cls, language: str, path: Path) -> Self:
        """Return what *path* holds; a missing file is an empty catalogue."""
        if not path.exists():
            return cls(language)
        root = ET.parse(path).getroot()  # noqa: S314  our own reviewed file
        return cls(language, dict(_entries(root)))

    def renewed(self, phrases: Iterable[Phrase]) -> Catalogue:
        """Return a catalogue of exactly *phrases*: known translations kept, new empty, others dropped."""
        wanted = [phrase for phrase in phrases if phrase.plural or self.language != SOURCE_LANGUAGE]
        return Catalogue(self.language, {phrase: self._forms(phrase) for phrase in sorted(wanted)})

    def with_translations(self, translations: Mapping[Phrase, Forms]) -> Catalogue:
        """Return this catalogue with *translations* put in; KeyError for a phrase it does not have."""
        unknown = [phrase for phrase in translations if phrase not in self.entries]
        if unknown:
            raise KeyError(f"{unknown[0].context}: {unknown[0].source}")
        return Catalogue(self.language, {**self.entries, **translations})

    def missing(self) -> list[Phrase]:
        """Return the phrases with at least one empty form."""
        return [phrase for phrase, forms in self.entries.items() if not all(forms)]

    def problems(self) -> Iterator[str]:
        """Yield one line for each translation that is missing or would break the sentence."""
        for phrase, forms in self.entries.items():
            why = _problem(phrase, forms)
            if why:
                yield f"{self.language}: {phrase.context}: {phrase.source!r}: {why}"

    def text(self) -> str:
        """Return the whole .ts file."""
        opening = (
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
            f'<TS version="2.1" language="{self.language}" sourcelanguage="{SOURCE_LANGUAGE}">\n'
        )
        contexts = groupby(sorted(self.entries), key=lambda phrase: phrase.context)
        return opening + "".join(self._context(name, phrases) for name, phrases in contexts) + "</TS>\n"

    def _forms(self, phrase: Phrase) -> Forms:
        expected = PLURAL_FORMS[self.language] if phrase.plural else 1
        known = self.entries.get(phrase, ())
        return known if len(known) == expected else ("",) * expected

    def _context(self, name: str, phrases: Iterable[Phrase]) -> str:
        messages = "".join(_message(phrase, self.entries[phrase]) for phrase in phrases)
        return f"<context>\n    <name>{escape(name, ENTITIES)}</name>\n{messages}</context>\n"


def _entries(root: ET.Element) -> Iterator[tuple[Phrase, Forms]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            phrase = Phrase(context.findtext("name", ""), message.findtext("source", ""), plural)
            translation = message.find("translation")
            if translation is None:
                continue
            forms = translation.findall("numerusform") if plural else [translation]
            yield phrase, tuple(form.text or "" for form in forms)


def _problem(phrase: Phrase, forms: Forms) -> str | None:
    if not all(form.strip() for form in forms):
        return "not translated"
    if any(holes(form) != holes(phrase.source) for form in forms):
        return "its {holes} differ from those of the source"
    # The last form is the one for every other number: without %n it would hide how many there are.
    if phrase.plural and "%n" not in forms[-1]:
        return "its last form lacks %n"
    return None


def _message(phrase: Phrase, forms: Forms) -> str:
    state = "" if all(forms) else ' type="unfinished"'
    numerus = ' numerus="yes"' if phrase.plural else ""
    if phrase.plural:
        body = "".join(f"\n            <numerusform>{escape(form, ENTITIES)}</numerusform>" for form in forms)
        body += "\n        "
    else:
        body = escape(forms[0], ENTITIES)
    return (
        f"    <message{numerus}>\n"
        f"        <source>{escape(phrase.source, ENTITIES)}</source>\n"
        f"        <translation{state}>{body}</translation>\n"
        "    </message>\n"
    )
