"""The help texts of this installation, offline, one task a topic."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.errors import FormError
from fieldcase.forms.languages import nearest
from fieldcase.forms.parts import MaybeWords, Worded, Words
from fieldcase.forms.toml_file import read_toml
from fieldcase.viewmodels.observable import Event

TOPICS = (
    "first_steps",
    "unlock_and_lock",
    "intake",
    "consent",
    "status",
    "plan",
    "paper",
    "refer_by_stick",
    "without_fieldcase",
    "exception",
    "hand_over",
    "receive",
    "check_a_key",
    "close_and_erase",
    "shelter",
    "statistics",
    "hide",
    "backup",
    "practice",
    "glossary",
)
"""In the order a new worker needs them."""

FALLBACK_LANGUAGE = "en"


class HelpTerm(Worded):
    """A word of the product with its meaning."""

    word: Words
    meaning: Words


class HelpSection(Worded):
    """Sentences first, then numbered steps, then words with their meanings; any may be absent."""

    title: MaybeWords = ""
    text: tuple[Words, ...] = ()
    steps: tuple[Words, ...] = ()
    terms: tuple[HelpTerm, ...] = ()


class HelpTopic(Worded):
    """One task, on one screen."""

    title: Words
    summary: Words
    sections: tuple[HelpSection, ...]


@dataclass(frozen=True)
class HelpEntry:
    """A topic with what the program calls it."""

    code: str
    topic: HelpTopic


class Help:
    """What is found and which topic is open; needs no notebook, so it can be read before unlocking."""

    def __init__(self, folder: Path, language: str) -> None:
        self._entries = load_topics(folder, language)
        self._words = ""
        self._chosen = self._entries[0]
        self.changed: Event[None] = Event()

    @property
    def found(self) -> tuple[HelpEntry, ...]:
        """The topics in which every searched word occurs; all of them without a search."""
        wanted = _plain(self._words).split()
        return tuple(
            entry for entry in self._entries if all(word in _searched(entry.topic) for word in wanted)
        )

    @property
    def chosen(self) -> HelpEntry:
        """The topic that is open."""
        return self._chosen

    def search(self, words: str) -> None:
        """Look for *words*; the first topic found opens when the open one is not among them."""
        self._words = words
        found = self.found
        if found and self._chosen not in found:
            self._chosen = found[0]
        self.changed(None)

    def choose(self, code: str) -> None:
        """Open the topic *code*."""
        self._chosen = next((entry for entry in self._entries if entry.code == code), self._chosen)
        self.changed(None)


def load_topics(folder: Path, language: str) -> tuple[HelpEntry, ...]:
    """
    Read ``<language>/<topic>.toml`` of every topic, in English where the language has no help.

    Raises:
        FormError: ``form.help``, with file and place of the first problem.
    """
    present = {child.name for child in folder.iterdir() if child.is_dir()}
    spoken = folder / (nearest(language, present) or FALLBACK_LANGUAGE)
    return tuple(HelpEntry(code, _load(spoken / f"{code}.toml")) for code in TOPICS)


def _load(path: Path) -> HelpTopic:
    reading = read_toml(path, HelpTopic)
    if reading.model is None:
        first = reading.problems[0]
        raise FormError("help", file=path.name, place=first.place, why=first.reason)
    return reading.model


def _searched(topic: HelpTopic) -> str:
    parts = [topic.title, topic.summary]
    for section in topic.sections:
        parts += [section.title, *section.text, *section.steps]
        parts += [f"{term.word} {term.meaning}" for term in section.terms]
    return _plain(" ".join(parts))


def _plain(text: str) -> str:
    """Return *text* without accents or capitals: people search as they type, not as a book is printed."""
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in taken_apart if not unicodedata.combining(letter))
