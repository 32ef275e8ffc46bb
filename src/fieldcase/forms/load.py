"""Form definitions read from their files."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from fieldcase.domain.errors import FormError
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.toml_file import Problem, Reading, read_toml
from fieldcase.forms.translation import FormWords


def load_form(path: Path, list_names: Collection[str] | None = None) -> FormDefinition:
    """
    Read one form.

    Raises:
        FormError: ``form.definition``, with the number of problems and the first of them.
    """
    reading = _read_form(path, list_names)
    if reading.model is None:
        raise _refusal("definition", reading.problems)
    return reading.model


def problems_in(path: Path, list_names: Collection[str] | None = None) -> tuple[str, ...]:
    """Return what is wrong with the form at *path*, one line each; empty when it can be used."""
    return tuple(problem.text() for problem in _read_form(path, list_names).problems)


def load_library(forms_dir: Path, translations_dir: Path, code_lists: CodeLists | None = None) -> FormLibrary:
    """
    Read every form with all its versions and translations.

    Args:
        forms_dir: Holds ``<form>/<version>.toml``.
        translations_dir: Holds ``<language>.toml``, the words of all forms; may be missing.
        code_lists: Where the options of questions that name a code list come from.

    Raises:
        FormError: ``form.definition`` or ``form.translation``, with the first problem.
    """
    names = None if code_lists is None else code_lists.names
    forms = [load_form(path, names) for path in sorted(forms_dir.glob("*/*.toml"))]
    translations = {path.stem: _load_words(path) for path in sorted(translations_dir.glob("*.toml"))}
    return FormLibrary(forms, translations, code_lists)


def _read_form(path: Path, list_names: Collection[str] | None) -> Reading[FormDefinition]:
    reading = read_toml(path, FormDefinition)
    form = reading.model
    if form is None:
        return reading
    faults = list(faults_of(form, list_names))
    if (path.parent.name, path.stem) != (form.id, str(form.version)):
        faults.append(("id, version", f"the file should be {form.id}/{form.version}.toml"))
    name = f"{path.parent.name}/{path.name}"
    problems = tuple(Problem(name, place, reason) for place, reason in faults)
    return Reading(None if problems else form, problems)


def _load_words(path: Path) -> dict[str, FormWords]:
    reading = read_toml(path, dict[str, FormWords])
    if reading.model is None:
        raise _refusal("translation", reading.problems)
    return reading.model


def _refusal(reason: str, problems: tuple[Problem, ...]) -> FormError:
    first = problems[0]
    return FormError(reason, problems=len(problems), file=first.file, place=first.place, why=first.reason)
