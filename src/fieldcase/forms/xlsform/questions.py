"""One row of a survey made into a question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldcase.domain.categories import DataCategory
from fieldcase.forms.conditions import Holds
from fieldcase.forms.definition import Needed, Option, Question
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.xlsform.choices import Choices
from fieldcase.forms.xlsform.kinds import DEVICE_FACTS, Typed, says_yes, suggestion_of
from fieldcase.forms.xlsform.naming import Names
from fieldcase.forms.xlsform.phrases import SPOKEN, Phrases
from fieldcase.forms.xlsform.rules import Rules
from fieldcase.forms.xlsform.sheets import Finding, FindingKind, SheetRow

ACKNOWLEDGED = "OK"
CATEGORY = DataCategory.ACCOUNT
"""Nobody said what kind of thing an imported answer is: kept as closely as what happened to the person."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its words in other languages, by column, then its options' words, by code."""

    question: Question
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    inner: tuple[Asked, ...] = ()


class Maker:
    """Makes questions of the rows of one survey."""

    def __init__(
        self, sheet: str, phrases: Phrases, names: Names, rules: Rules, choices: Mapping[str, Choices]
    ) -> None:
        self._sheet = sheet
        self._phrases = phrases
        self._names = names
        self.rules = rules
        self._choices = choices
        self.findings: list[Finding] = []

    def make(self, row: SheetRow, around: str | None) -> Asked | None:
        """Return the question of *row*, which applies only when *around* holds; None when it is left out."""
        typed = Typed(row.get("type"))
        kind = typed.kind
        if kind is None:
            fact = typed.whole in DEVICE_FACTS
            what = FindingKind.DEVICE_FACT if fact else FindingKind.UNSUPPORTED_TYPE
            self.remark(row, what, row.get("type"))
            return None
        relevant = self.rules.both(around, self.rules.read(row.get("relevant"), row.number))
        choices = self._choices_of(typed, row)
        options = choices.options if choices is not None else ()
        if kind in {FieldType.CHOICE_ONE, FieldType.CHOICE_MANY} and not options:
            self.remark(row, FindingKind.NO_SUCH_LIST, typed.list_name)
            return None
        calculate = self.rules.read(row.get("calculation"), row.number)
        if kind is FieldType.CALCULATED and calculate is None:
            self.remark(row, FindingKind.UNSUPPORTED_EXPRESSION, row.get("calculation"))
            return None
        filtered = self.rules.read(row.get("choice_filter"), row.number, columns=True)
        question_id = self.named(row)
        if question_id is None:
            return None
        return self._asked(
            row, kind, choices, _Parts(question_id, relevant, calculate, filtered, typed, options)
        )

    def repeat(self, row: SheetRow, around: str | None, inner: tuple[Asked, ...]) -> Asked | None:
        """Return a repeated group as one question that holds its own."""
        question_id = self.named(row)
        if question_id is None or not inner:
            return None
        question = Question(
            id=question_id,
            type=FieldType.REPEAT,
            label=self._phrases.base_words(self._sheet, row, "label") or row.get("name"),
            category=CATEGORY,
            visible_when=Holds(holds=around) if around else None,
            questions=tuple(one.question for one in inner),
            name=row.get("name"),
        )
        return Asked(question, self.words(row), {}, inner)

    def heading(self, row: SheetRow, around: str | None) -> Asked | None:
        """Return the label of a group inside another as a line that is read, never answered."""
        label = self._phrases.base_words(self._sheet, row, "label")
        if not label:
            return None
        question = Question(
            id=self._names.add(f"{row.get('name') or 'group'} heading {row.number}"),
            type=FieldType.INFO,
            label=label,
            category=CATEGORY,
            visible_when=Holds(holds=around) if around else None,
        )
        return Asked(question, self.words(row))

    def words(self, row: SheetRow) -> dict[str, dict[str, str]]:
        """Return what the row says in every other language."""
        return {
            tag: {kind: self._phrases.words(self._sheet, row, kind, tag) for kind in SPOKEN}
            for tag in self._phrases.others
        }

    def title(self, row: SheetRow) -> str:
        """Return what a group is called."""
        return self._phrases.base_words(self._sheet, row, "label") or row.get("name")

    def named(self, row: SheetRow) -> str | None:
        """Return the id of the question; None, and a finding, when it has no name of its own."""
        name = row.get("name")
        if not name or self._names.get(name) is not None:
            self.remark(row, FindingKind.NAME_TWICE if name else FindingKind.NAME_MISSING, name)
            return None
        return self._names.add(name)

    def remark(self, row: SheetRow, kind: FindingKind, what: str) -> None:
        """Note something that stands out in *row*."""
        self.findings.append(Finding(self._sheet, row.number, kind, what[:120]))

    def _choices_of(self, typed: Typed, row: SheetRow) -> Choices | None:
        if typed.whole in {"acknowledge", "trigger"}:
            return Choices((Option(id=ACKNOWLEDGED, label=ACKNOWLEDGED),), {})
        found = self._choices.get(typed.list_name)
        if found is None or not typed.or_other:
            return found
        del row
        return found.with_other(self._phrases.base)

    def _asked(self, row: SheetRow, kind: FieldType, choices: Choices | None, parts: _Parts) -> Asked:
        constraint = None
        if kind not in {FieldType.INFO, FieldType.CALCULATED}:
            constraint = self.rules.read(row.get("constraint"), row.number, here=True)
        message = self._phrases.base_words(self._sheet, row, "constraint_message")
        question = Question(
            id=parts.id,
            type=_longer(kind, row),
            label=self._phrases.base_words(self._sheet, row, "label") or row.get("name"),
            hint=self._phrases.base_words(self._sheet, row, "hint"),
            options=parts.options,
            category=CATEGORY,
            needed=Needed.TO_SEND if says_yes(row.get("required")) else Needed.NEVER,
            visible_when=Holds(holds=parts.relevant) if parts.relevant else None,
            other_text=parts.typed.or_other,
            calculate=parts.calculate if kind is FieldType.CALCULATED else None,
            constraint=constraint,
            constraint_message=message if constraint else "",
            choice_filter=parts.choice_filter if parts.options else None,
            suggestion=self._suggestion(kind, row),
            name=row.get("name"),
        )
        return Asked(question, self.words(row), {} if choices is None else choices.labels)

    def _suggestion(self, kind: FieldType, row: SheetRow) -> str:
        default = row.get("default")
        if not default:
            return ""
        made = None if "${" in default or "(" in default else suggestion_of(kind, default)
        if made is None:
            self.remark(row, FindingKind.DEFAULT_LEFT_OUT, default)
        return made or ""


@dataclass(frozen=True, slots=True)
class _Parts:
    id: str
    relevant: str | None
    calculate: str | None
    choice_filter: str | None
    typed: Typed
    options: tuple[Option, ...]


def _longer(kind: FieldType, row: SheetRow) -> FieldType:
    long = kind is FieldType.TEXT and "multiline" in row.get("appearance")
    return FieldType.LONG_TEXT if long else kind
