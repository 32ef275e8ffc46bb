"""The person's own sheet, composed from what the notebook knows; never the content of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import ContactMethod
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.disclosure import Basis, DisclosureKind
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.domain.prints import PrintKind
from fieldcase.forms.consent_pack import ConsentPack, SheetWords, listed
from fieldcase.forms.library import FormLibrary
from fieldcase.services.disclosures import DisclosureLine, who_has_what
from fieldcase.services.notebook import Notebook
from fieldcase.services.paper import Paper


class SheetWishes(Frozen):
    """What the sheet should say; which of the harmless titles it bears."""

    title: int = 0
    stored: bool = True
    who_has: bool = True
    rights: bool = True
    name_organisations: bool = True
    telephone: str = ""


def compose(
    notebook: Notebook, library: FormLibrary, pack: ConsentPack, case_id: CaseId, wishes: SheetWishes
) -> Paper:
    """Return the lines of the sheet, in the language of *pack*."""
    words = pack.sheet
    categories = _stored(notebook, library, case_id)
    parts: list[tuple[str, tuple[str, ...]]] = []
    if wishes.stored:
        named = tuple(f"• {words.categories[one]}" for one in categories)
        parts.append((words.stored, named or (words.nothing,)))
    if wishes.who_has:
        lines = who_has_what(notebook, library, case_id).lines
        told = tuple(_line(one, pack, words, wishes) for one in lines if _is_elsewhere(one))
        parts.append((words.who_has, told or (words.nobody,)))
    if wishes.rights:
        parts.append((words.rights, tuple(f"• {line}" for line in words.can)))
    # Embedded: the groups of a number would change places between Arabic letters.
    telephone = words.telephone.replace("{number}", f"\u202a{wishes.telephone.strip()}\u202c")
    parts.append((words.call, (words.call_giver, *((telephone,) if wishes.telephone.strip() else ()))))
    with notebook.reading() as tx:
        number = tx.disclosures.next_copy(case_id)
        alias = tx.cases.get(case_id).person.alias
    copy_line = words.copy_line.replace("{number}", str(number)).replace(
        "{day}", _day(notebook.clock.today())
    )
    return Paper(
        kind=PrintKind.OWN_SHEET,
        recipient=alias,
        title=words.titles[wishes.title % len(words.titles)],
        parts=tuple(parts),
        copy_line=copy_line,
        leftward=pack.direction == "rtl",
        language=pack.language,
        categories=categories,
        copy_number=number,
    )


def _is_elsewhere(line: DisclosureLine) -> bool:
    if line.kind is DisclosureKind.PRINT:
        return line.basis is Basis.CONSENT
    return line.left and line.kind in (DisclosureKind.FILE, DisclosureKind.TOLD)


def _stored(notebook: Notebook, library: FormLibrary, case_id: CaseId) -> tuple[DataCategory, ...]:
    with notebook.reading() as tx:
        case = tx.cases.get(case_id)
        interviews = tx.interviews.of_case(case_id)
        found: set[DataCategory] = set()
        for interview in interviews:
            given = tx.interviews.answers_in(interview.id)
            answered = (key for key, one in given.items() if one.state is AnswerState.ANSWERED)
            found |= {library.category_of(key) for key in answered}
        if tx.steps.of_case(case_id) or tx.notes.of_case(case_id):
            found.add(DataCategory.PLAN)
        if case.person.alias:
            found.add(DataCategory.IDENTITY)
        if case.safe_contact.method is not ContactMethod.NOT_DISCUSSED:
            found.add(DataCategory.CONTACT)
    return _in_order(found - {DataCategory.AUDIT})


def _line(line: DisclosureLine, pack: ConsentPack, words: SheetWords, wishes: SheetWishes) -> str:
    card = pack.card(line.purpose) if line.purpose is not None else None
    kinds = (words.categories[one] for one in line.categories if one is not DataCategory.AUDIT)
    sentence = _filled(
        words.line,
        who=line.recipient if wishes.name_organisations else words.somebody,
        what=listed(kinds, pack),
        why=card.word if card is not None else "–",
        day=_day(line.at.astimezone().date()),
    )
    sentences = [
        sentence,
        {Basis.LAW: words.law, Basis.DANGER: words.danger, Basis.NONE: words.mistake}.get(line.basis),
    ]
    if line.taken_back_at is not None:
        sentences.append(_filled(words.taken_back, day=_day(line.taken_back_at.astimezone().date())))
    elif line.agreed_until is not None:
        sentences.append(_filled(words.until, day=_day(line.agreed_until)))
    return "• " + " ".join(one for one in sentences if one)


def _filled(sentence: str, **holes: str) -> str:
    for name, text in holes.items():
        sentence = sentence.replace(f"{{{name}}}", text)
    return sentence


def _in_order(found: Iterable[DataCategory]) -> tuple[DataCategory, ...]:
    known = set(found)
    return tuple(category for category in DataCategory if category in known)


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
