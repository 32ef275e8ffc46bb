"""A workbook made into a form of our own, with everything that stands out on the way."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.forms.consistency import faults_of
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.translation import FormWords, QuestionWords, SectionWords
from fieldcase.forms.xlsform.choices import read_choices
from fieldcase.forms.xlsform.naming import Names, form_id_of
from fieldcase.forms.xlsform.phrases import SPOKEN, Phrases
from fieldcase.forms.xlsform.questions import Asked, Maker
from fieldcase.forms.xlsform.rules import Rules
from fieldcase.forms.xlsform.sheets import Finding, FindingKind, Sheet, Workbook, base_of
from fieldcase.forms.xlsform.survey import Page, pages_of

MINUTES_A_QUESTION = 0.7
_USED = frozenset(
    {
        *SPOKEN,
        "type",
        "name",
        "relevant",
        "constraint",
        "required",
        "default",
        "calculation",
        "choice_filter",
        "appearance",
    }
)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a workbook: a form when nothing stops it, and every finding in order."""

    own: OwnForm | None
    findings: tuple[Finding, ...]

    @property
    def stops(self) -> bool:
        """Whether something has to be mended first."""
        return self.own is None


def build(book: Workbook) -> Imported:
    """Return *book* as a form; never raises for what a workbook says."""
    if not book.survey.rows or "type" not in book.survey.columns:
        return Imported(None, (Finding(book.survey.name, 0, FindingKind.NO_SURVEY),))
    findings = [*_unused(book)]
    phrases = Phrases((book.survey, book.choices), _setting(book, "default_language"))
    names = Names(form_id_of(book))
    rules = Rules(book.survey.name, names, [row.get("name") for row in book.survey.rows])
    choices = read_choices(book.choices, phrases, findings)
    maker = Maker(book.survey.name, phrases, names, rules, choices)
    pages = pages_of(book.survey, maker, findings)
    own = _own_or_none(book, pages, phrases, findings)
    findings.extend((*maker.findings, *rules.findings, *phrases.findings))
    if own is None:
        findings.append(Finding(book.survey.name, 0, FindingKind.NO_QUESTION))
    else:
        findings.extend(
            Finding(book.survey.name, 0, FindingKind.NOT_CONSISTENT, f"{place}: {why}")
            for place, why in faults_of(own.form)
        )
    found = tuple(dict.fromkeys(sorted(findings, key=lambda one: (one.sheet, one.row))))
    return Imported(None if any(one.stops for one in found) else own, found)


def _own_or_none(
    book: Workbook, pages: tuple[Page, ...], phrases: Phrases, findings: list[Finding]
) -> OwnForm | None:
    if not any(page.asked for page in pages):
        return None
    try:
        return _own(book, pages, phrases)
    except ValueError as error:
        findings.append(Finding(book.survey.name, 0, FindingKind.NOT_CONSISTENT, str(error)))
        return None


def _own(book: Workbook, pages: tuple[Page, ...], phrases: Phrases) -> OwnForm:
    title = _setting(book, "form_title") or book.name
    full = tuple(page for page in pages if page.asked)
    sections = tuple(_section(number, page, title) for number, page in enumerate(full, start=1))
    form = FormDefinition(id=form_id_of(book), version=1, title=title[:600], sections=sections)
    words = {tag: _words(full, tag, form) for tag in phrases.others}
    return OwnForm(form=form, words=words, language=phrases.base)


def _section(number: int, page: Page, title: str) -> Section:
    questions = tuple(asked.question for asked in page.asked)
    minutes = max(1, min(120, round(len(questions) * MINUTES_A_QUESTION)))
    return Section(id=f"part_{number}", title=page.title or title[:600], minutes=minutes, questions=questions)


def _words(pages: tuple[Page, ...], tag: str, form: FormDefinition) -> FormWords:
    sections: dict[str, SectionWords] = {}
    questions: dict[str, QuestionWords] = {}
    for page, section in zip(pages, form.sections, strict=True):
        sections[section.id] = SectionWords(title=page.titles.get(tag) or section.title)
        for asked in page.asked:
            for one in (asked, *asked.inner):
                questions[one.question.id] = _question_words(one, tag)
    return FormWords(title=form.title, sections=sections, questions=questions)


def _question_words(asked: Asked, tag: str) -> QuestionWords:
    words = asked.words.get(tag, {})
    question: Question = asked.question
    return QuestionWords(
        label=words.get("label") or question.label,
        hint=words.get("hint", ""),
        options=dict(asked.options.get(tag, {})),
        constraint_message=words.get("constraint_message", ""),
    )


def _setting(book: Workbook, name: str) -> str:
    return next((row.get(name) for row in book.settings.rows if row.get(name)), "")


def _unused(book: Workbook) -> list[Finding]:
    found = [Finding(name, 0, FindingKind.UNUSED_SHEET) for name in book.others]
    found.extend(_unused_columns(book.survey))
    return found


def _unused_columns(sheet: Sheet) -> list[Finding]:
    return [
        Finding(sheet.name, 1, FindingKind.UNUSED_COLUMN, column)
        for column in sheet.columns
        if column and base_of(column) not in _USED and any(row.get(column) for row in sheet.rows)
    ]
