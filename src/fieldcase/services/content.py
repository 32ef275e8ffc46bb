"""What is read once from data files: forms, code lists, consent packs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.country_profile import CountryProfile
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.consent_pack import ConsentPack, load_packs
from fieldcase.forms.country_profiles import load_profiles
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.load import load_library
from fieldcase.forms.recipients import RecipientTemplate, load_recipients
from fieldcase.forms.screening import Instrument, Profile, form_of, load_instrument, words_of
from fieldcase.services.reader_kit import ReaderKit


@dataclass(frozen=True)
class Content:
    """Everything the screens ask with and speak with, apart from their own words."""

    library: FormLibrary
    code_lists: CodeLists
    packs: Mapping[str, ConsentPack]
    reader_kit: ReaderKit
    instrument: Instrument
    recipients: Mapping[str, RecipientTemplate]
    countries: Mapping[str, CountryProfile]


def load_content(resources: Path, translations: Path) -> Content:
    """
    Read all content.

    Raises:
        FormError: If a data file is not as it should be; the code names what, the facts where.
    """
    code_lists = CodeLists.load(resources / "codelists", translations / "codelists")
    instrument = load_instrument(resources / "screening" / "delphi_labour.toml")
    library = load_library(resources / "forms", translations / "forms", code_lists)
    for profile in Profile:
        words = {tag: words_of(instrument, profile, tag) for tag in library.languages}
        library.add(form_of(instrument, profile), {tag: one for tag, one in words.items() if one is not None})
    return Content(
        library=library,
        code_lists=code_lists,
        packs=load_packs(resources / "consent"),
        reader_kit=ReaderKit(reader=resources / "reader", words=resources / "words" / "en.txt"),
        instrument=instrument,
        recipients=load_recipients(
            resources / "recipients.toml", (one.code for one in code_lists.codes("organisation_kind"))
        ),
        countries=load_profiles(resources / "law"),
    )
