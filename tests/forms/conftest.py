"""The real content, read once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.load import load_library
from tests.forms.places import CODE_LISTS, CODE_WORDS, FORM_WORDS, FORMS


@pytest.fixture(scope="session")
def code_lists() -> CodeLists:
    return CodeLists.load(CODE_LISTS, CODE_WORDS)


@pytest.fixture(scope="session")
def library(code_lists: CodeLists) -> FormLibrary:
    return load_library(FORMS, FORM_WORDS, code_lists)


@pytest.fixture
def write_form(tmp_path: Path) -> Callable[[str], Path]:
    """Write a form ``small/1.toml`` that has these questions in its only section."""

    def write(questions: str, head: str = 'id = "small"\nversion = 1\ntitle = "Small"\n') -> Path:
        path = tmp_path / "small" / "1.toml"
        path.parent.mkdir(exist_ok=True)
        section = '[[sections]]\nid = "only"\ntitle = "Only"\nminutes = 1\n'
        path.write_text(f"{head}\n{section}\n{questions}", encoding="utf-8")
        return path

    return write
