"""A plain JSON list of phrases that a translator can fill in without knowing Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NotRequired, TypedDict

from tools.translation.catalogue import Catalogue, Forms
from tools.translation.phrases import Phrase


class ExchangeEntry(TypedDict):
    """``translation`` for an ordinary phrase, ``forms`` for one with grammatical numbers."""

    context: str
    source: str
    numerus: bool
    translation: NotRequired[str]
    forms: NotRequired[list[str]]


def to_json(catalogue: Catalogue, phrases: Iterable[Phrase]) -> str:
    """Return *phrases* of *catalogue* as a JSON list."""
    entries = [_entry(phrase, catalogue.entries[phrase]) for phrase in phrases]
    return json.dumps(entries, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> dict[Phrase, Forms]:
    """Return the translations of a JSON list made by to_json; entries that are still empty are left out."""
    entries: list[ExchangeEntry] = json.loads(text)
    return {
        Phrase(entry["context"], entry["source"], entry["numerus"]): forms
        for entry in entries
        if any(forms := _forms(entry))
    }


def _entry(phrase: Phrase, forms: Forms) -> ExchangeEntry:
    entry: ExchangeEntry = {"context": phrase.context, "source": phrase.source, "numerus": phrase.plural}
    if phrase.plural:
        entry["forms"] = list(forms)
    else:
        entry["translation"] = forms[0]
    return entry


def _forms(entry: ExchangeEntry) -> Forms:
    return tuple(entry.get("forms", ())) if entry["numerus"] else (entry.get("translation", ""),)
