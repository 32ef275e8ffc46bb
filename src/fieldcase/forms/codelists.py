"""Code lists: what statistics count, with the labels that screens show."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from fieldcase.domain.errors import FormError
from fieldcase.forms.definition import Option
from fieldcase.forms.languages import nearest
from fieldcase.forms.parts import OptionId, Worded, Words
from fieldcase.forms.toml_file import read_toml

COLUMNS = ("code", "label", "parent", "since", "retired", "htcds")
LANGUAGE_COLUMNS = (*COLUMNS, "native", "direction", "tag")
"""What ``language.csv`` knows besides: its own name, ``ltr`` or ``rtl``, its BCP 47 tag."""


class Code(Worded):
    """
    One code. It is never deleted or used again, only retired; a retired code stays readable.

    Attributes:
        since: Edition of the list that brought it.
        retired: Edition that stopped offering it; empty while it is offered.
        htcds: Code of the Human Trafficking Case Data Standard v2 it is exported as; empty if there is none.
    """

    code: OptionId
    label: Words
    parent: str = ""
    since: str
    retired: str = ""
    htcds: str = ""
    native: str = ""
    direction: str = ""
    tag: str = ""


class CodeLists:
    """Every code list, labelled in every language there is."""

    def __init__(
        self,
        lists: Mapping[str, Iterable[Code]],
        translations: Mapping[str, Mapping[str, Mapping[str, str]]],
    ) -> None:
        self._lists = {name: {code.code: code for code in codes} for name, codes in lists.items()}
        self._translations = translations

    @classmethod
    def load(cls, codelists_dir: Path, translations_dir: Path) -> CodeLists:
        """
        Read ``<list>.csv`` from one folder, ``<language>.toml`` from the other.

        Raises:
            FormError: ``form.codelist`` with list and line, or ``form.translation``.
        """
        lists = {path.stem: _read_list(path) for path in sorted(codelists_dir.glob("*.csv"))}
        return cls(lists, {path.stem: _read_words(path) for path in sorted(translations_dir.glob("*.toml"))})

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all lists."""
        return tuple(sorted(self._lists))

    def codes(self, list_name: str) -> tuple[Code, ...]:
        """Return every code of the list, retired ones too; raise ``FormError`` if there is no such list."""
        return tuple(self._list(list_name).values())

    def code(self, list_name: str, code: str) -> Code | None:
        """Return what is known about *code*, if the list ever had it."""
        return self._list(list_name).get(code)

    def label(self, list_name: str, code: str, language: str) -> str:
        """Return the label in *language*, else in English; a code from a newer edition stands for itself."""
        known = self._list(list_name).get(code)
        return code if known is None else self._words(list_name, language).get(code, known.label)

    def options(self, list_name: str, language: str) -> tuple[Option, ...]:
        """Return what may be chosen today, in the list's own order, labelled in *language*."""
        words = self._words(list_name, language)
        return tuple(
            Option(id=code.code, label=words.get(code.code, code.label), htcds=code.htcds or None)
            for code in self._list(list_name).values()
            if not code.retired
        )

    def missing(self, language: str) -> tuple[str, ...]:
        """Return the codes, as ``list.code``, that have no label in *language*."""
        return tuple(
            f"{name}.{code}"
            for name, codes in self._lists.items()
            for code in codes
            if code not in self._words(name, language)
        )

    def _list(self, list_name: str) -> Mapping[str, Code]:
        if list_name not in self._lists:
            raise FormError("unknown_list")
        return self._lists[list_name]

    def _words(self, list_name: str, language: str) -> Mapping[str, str]:
        tag = nearest(language, self._translations)
        return {} if tag is None else self._translations[tag].get(list_name, {})


def _read_list(path: Path) -> tuple[Code, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, strict=True)
        if tuple(rows.fieldnames or ()) not in {COLUMNS, LANGUAGE_COLUMNS}:
            raise FormError("codelist", list=path.stem, line=1)
        try:
            codes = tuple(Code.from_plain(row) for row in rows)
        except (ValueError, csv.Error) as error:
            raise FormError("codelist", list=path.stem, line=rows.line_num) from error
    _require_whole(path.stem, codes)
    return codes


def _require_whole(list_name: str, codes: tuple[Code, ...]) -> None:
    known: set[str] = {code.code for code in codes}
    if len(known) != len(codes) or not codes:
        raise FormError("codelist", list=list_name, why="a code stands twice, or there is none")
    if any(code.parent and code.parent not in known for code in codes):
        raise FormError("codelist", list=list_name, why="a parent is not in the list")


def _read_words(path: Path) -> Mapping[str, Mapping[str, str]]:
    reading = read_toml(path, dict[str, dict[str, Words]])
    if reading.model is None:
        raise FormError("translation", file=path.name, place=reading.problems[0].place)
    return {
        name: {code: label.strip() for code, label in labels.items()}
        for name, labels in reading.model.items()
    }
