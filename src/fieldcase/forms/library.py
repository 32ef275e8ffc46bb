"""All forms there are, in every version, worded in every language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition, Option, Question, Section
from fieldcase.forms.languages import nearest
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.translation import FormWords, QuestionWords, missing_words

WRITTEN_IN = "en"
"""The language of the words in the form files themselves."""


class QuestionText(Frozen):
    """A question as it is read aloud: options in the order shown, codes of lists included."""

    label: str
    hint: str
    options: tuple[Option, ...]
    constraint_message: str = ""


class SectionText(Frozen):
    """The frame of a page as it is read aloud."""

    title: str
    say: str
    purpose: str


class FormLibrary:
    """Finds a form by id; words it in a language, falling back to the words it was written in."""

    def __init__(
        self,
        forms: Iterable[FormDefinition],
        translations: Mapping[str, Mapping[str, FormWords]],
        code_lists: CodeLists | None = None,
    ) -> None:
        self._forms = {(form.id, form.version): form for form in forms}
        self._translations = {tag: dict(words) for tag, words in translations.items()}
        self._code_lists = code_lists
        self._own: dict[tuple[str, int], OwnForm] = {}
        self._withdrawn: frozenset[str] = frozenset()
        self._categories: dict[str, DataCategory] | None = None

    def add(self, form: FormDefinition, words: Mapping[str, FormWords]) -> None:
        """Take one form more, with its words in other languages."""
        self._forms[form.id, form.version] = form
        self._categories = None
        for tag, said in words.items():
            self._translations.setdefault(tag, {})[form.id] = said

    def put_own(self, forms: Iterable[OwnForm], withdrawn: Iterable[str] = ()) -> None:
        """
        Take the forms of the notebook that is open instead of those of the one before.

        Args:
            withdrawn: Ids of forms that stay readable and are not offered for new interviews.
        """
        self._own = {(own.form.id, own.form.version): own for own in forms}
        self._withdrawn = frozenset(withdrawn)
        self._categories = None

    @property
    def offered(self) -> tuple[OwnForm, ...]:
        """The newest version of each own form that a new interview may be asked with."""
        newest = {own.form.id: own for _, own in sorted(self._own.items())}
        return tuple(own for name, own in newest.items() if name not in self._withdrawn)

    @property
    def own(self) -> tuple[OwnForm, ...]:
        """The forms of the open notebook, every version."""
        return tuple(self._own.values())

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all forms."""
        return tuple(sorted({form_id for form_id, _ in (*self._forms, *self._own)}))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that some form is translated into."""
        return tuple(sorted(self._translations))

    def languages_of(self, form: FormDefinition) -> tuple[str, ...]:
        """Return the languages that *form* has words in, the one it was written in first."""
        own = self._own.get((form.id, form.version))
        if own is not None:
            return (WRITTEN_IN, *sorted(set(own.words) - {WRITTEN_IN}))
        return (WRITTEN_IN, *(tag for tag in self.languages if form.id in self._translations[tag]))

    def __contains__(self, form: tuple[str, int]) -> bool:
        return form in self._own or form in self._forms

    def form(self, form_id: str, version: int | None = None) -> FormDefinition:
        """Return this version of the form, the newest without *version*; raise ``FormError`` if unknown."""
        versions = [number for name, number in (*self._forms, *self._own) if name == form_id]
        wanted = max(versions, default=0) if version is None else version
        own = self._own.get((form_id, wanted))
        form = own.form if own is not None else self._forms.get((form_id, wanted))
        if form is None:
            raise FormError("unknown", version=wanted)
        return form

    def category_of(self, question_id: str) -> DataCategory:
        """Return what kind of data a question asks for; what no form asks is the person's account."""
        if self._categories is None:
            self._categories = {
                question.id: question.category
                for form in (*self._forms.values(), *(own.form for own in self._own.values()))
                for question in form.every_question
            }
        return self._categories.get(question_id, DataCategory.ACCOUNT)

    def text(self, form: FormDefinition, question_id: str, language: str) -> QuestionText:
        """Return the question in *language*; raise ``FormError`` if this version does not ask it."""
        question = form.question(question_id)
        if question is None:
            raise FormError("unknown_question", form=form.id, version=form.version)
        words = self._words_of(form, language)
        given = None if words is None else words.questions.get(question_id)
        options = self._options(question, given, language)
        if given is None:
            return QuestionText(
                label=question.label,
                hint=question.hint,
                options=options,
                constraint_message=question.constraint_message,
            )
        return QuestionText(
            label=given.label,
            hint=given.hint or question.hint,
            options=options,
            constraint_message=given.constraint_message or question.constraint_message,
        )

    def section_text(self, form: FormDefinition, section: Section, language: str) -> SectionText:
        """Return the frame of *section* in *language*."""
        words = self._words_of(form, language)
        given = None if words is None else words.sections.get(section.id)
        if given is None:
            return SectionText(title=section.title, say=section.say, purpose=section.purpose)
        return SectionText(
            title=given.title, say=given.say or section.say, purpose=given.purpose or section.purpose
        )

    def title(self, form: FormDefinition, language: str) -> str:
        """Return the title of *form* in *language*."""
        words = self._words_of(form, language)
        return form.title if words is None else words.title

    def missing(self, language: str) -> tuple[str, ...]:
        """Return the places of the newest forms that *language* leaves untranslated."""
        missing: list[str] = []
        for form_id in sorted({form_id for form_id, _ in self._forms}):
            missing.extend(missing_words(self.form(form_id), self._words(form_id, language)))
        return tuple(missing)

    def _words_of(self, form: FormDefinition, language: str) -> FormWords | None:
        own = self._own.get((form.id, form.version))
        if own is None:
            return self._words(form.id, language)
        tag = nearest(language, own.words)
        return None if tag is None else own.words[tag]

    def _words(self, form_id: str, language: str) -> FormWords | None:
        tag = nearest(language, self._translations)
        return None if tag is None else self._translations[tag].get(form_id)

    def _options(self, question: Question, given: QuestionWords | None, language: str) -> tuple[Option, ...]:
        if question.list_name is not None:
            return () if self._code_lists is None else self._code_lists.options(question.list_name, language)
        if given is None:
            return question.options
        return tuple(
            option.but(label=given.options.get(option.id, option.label)) for option in question.options
        )
