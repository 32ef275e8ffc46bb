"""In which language the cards of a talk are."""

from __future__ import annotations

from fieldcase.domain.case import Case
from fieldcase.forms.codelists import Code
from fieldcase.forms.languages import nearest
from fieldcase.services.consent import ConsentSheet
from fieldcase.viewmodels.desk import Desk

FALLBACK_LANGUAGE = "en"


def nearest_pack(desk: Desk, language: str) -> str:
    """Return the pack for a language, or one that everybody has."""
    packs = desk.content.packs
    return nearest(language, packs) or nearest(FALLBACK_LANGUAGE, packs) or next(iter(packs))


def without_words(desk: Desk, case: Case) -> Code | None:
    """Return the language the person speaks best, if there are no words in it."""
    spoken = desk.content.code_lists.code("language", case.person.primary_language)
    return None if spoken is None or pack_of(desk, spoken) else spoken


def language_of_person(desk: Desk, sheet: ConsentSheet) -> str:
    """Return the language of the cards: what the person speaks best, else another, else ours."""
    lists = desk.content.code_lists
    named = (
        lists.code("language", one) for one in (sheet.case.person.primary_language, sheet.other_language)
    )
    packs = (pack_of(desk, one) for one in named if one is not None)
    return next((pack for pack in packs if pack), None) or nearest_pack(desk, desk.language)


def pack_of(desk: Desk, spoken: Code) -> str | None:
    """Return the pack for a language of the list, if there is one."""
    return nearest(spoken.tag, desk.content.packs) if spoken.tag else None
