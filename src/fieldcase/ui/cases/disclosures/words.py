"""What a line of the list says."""

from __future__ import annotations

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.disclosure import Basis, DisclosureKind, RecallStep, Way
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.referral import Proof
from fieldcase.domain.sharing import document_of
from fieldcase.services.disclosures import DisclosureLine
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from fieldcase.ui.cases.exception_words import ground_words as exception_ground
from fieldcase.ui.cases.phrases import (
    case_name,
    moment_words,
    print_words,
    proof_words,
    referral_state_words,
)
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk


def kind_words(line: DisclosureLine) -> str:
    """Return what left."""
    if line.kind is DisclosureKind.PRINT:
        paper = print_words(PrintKind(line.words))
        return say("Disclosures", "{paper}, copy {number}", paper=paper, number=str(line.copy_number))
    words = {
        DisclosureKind.FILE: say("Disclosures", "Sealed file"),
        DisclosureKind.UPDATE: say("Disclosures", "Update to a sealed file"),
        DisclosureKind.TOLD: say("Disclosures", "Told"),
        DisclosureKind.SHEET: say(
            "Disclosures", "Sheet for the person, copy {number}", number=str(line.copy_number)
        ),
    }
    return words[line.kind]


def recipient_words(line: DisclosureLine) -> str:
    """Return who has it."""
    return line.recipient or say("Disclosures", "The person")


def way_words(code: str) -> str:
    """Return by which channel it went."""
    words = {
        Way.TELEPHONE.value: say("Disclosures", "by telephone"),
        Way.IN_PERSON.value: say("Disclosures", "in person"),
        Way.LETTER.value: say("Disclosures", "by letter"),
        Way.MESSAGE.value: say("Disclosures", "by message"),
        Way.PAPER.value: say("Disclosures", "on paper"),
        Way.SAVED.value: say("Disclosures", "as a saved file"),
        "usb": say("Disclosures", "on a stick"),
        "folder": say("Disclosures", "through a folder"),
        "mail": say("Disclosures", "by e-mail"),
        "email": say("Disclosures", "by e-mail"),
        "by_hand": say("Disclosures", "by hand"),
        "": say("Disclosures", "not handed over yet"),
    }
    return words.get(code, say("Disclosures", "through a place on the network"))


def basis_words(line: DisclosureLine, desk: Desk) -> str:
    """Return on which ground it left."""
    today = desk.clock.today()
    if line.basis is Basis.CONSENT and line.agreed_on is not None and line.agreed_until is not None:
        return say(
            "Disclosures",
            "Agreed {day}, until {until}",
            day=day_phrase(line.agreed_on, today),
            until=day_phrase(line.agreed_until, today),
        )
    if line.ground is not None:
        return say("Disclosures", "Without agreement: {ground}", ground=exception_ground(line.ground))
    return ground_words(line.basis)


def ground_words(basis: Basis) -> str:
    """Return a ground in a few words."""
    words = {
        Basis.CONSENT: say("Disclosures", "The person agreed"),
        Basis.OWN_WISH: say("Disclosures", "The person asked for it"),
        Basis.LAW: say("Disclosures", "The law required it"),
        Basis.DANGER: say("Disclosures", "Somebody was in danger"),
        Basis.OUR_TEAM: say("Disclosures", "Stays in our team"),
        Basis.NONE: say("Disclosures", "Nobody agreed: it should not have happened"),
    }
    return words[basis]


def category_words(category: DataCategory) -> str:
    """Return a category of data."""
    one = DataCategory
    words = {
        one.IDENTITY: say("Disclosures", "Identity"),
        one.CONTACT: say("Disclosures", "Contact"),
        one.SAFE_LOCATION: say("Disclosures", "Safe place"),
        one.DEMOGRAPHICS: say("Disclosures", "Age, country, language"),
        one.FAMILY: say("Disclosures", "Family"),
        one.ACCOUNT: say("Disclosures", "What happened"),
        one.THIRD_PARTIES: say("Disclosures", "Other people"),
        one.SCREENING: say("Disclosures", "Screening"),
        one.RISK: say("Disclosures", "Risk and safety"),
        one.HEALTH: say("Disclosures", "Health"),
        one.PSYCHOLOGICAL: say("Disclosures", "Counselling"),
        one.LEGAL: say("Disclosures", "Legal matters"),
        one.RESIDENCE: say("Disclosures", "Residence"),
        one.WORK_AND_EDUCATION: say("Disclosures", "Work and school"),
        one.FINANCIAL: say("Disclosures", "Money"),
        one.CHILD: say("Disclosures", "Children"),
        one.PLAN: say("Disclosures", "Plan and steps"),
        one.RETURN: say("Disclosures", "Return"),
        one.DOCUMENTS: say("Disclosures", "Documents"),
        one.CRIMINAL: say("Disclosures", "Police matters"),
        one.SPECIAL: say("Disclosures", "Very personal matters"),
        one.AUDIT: say("Disclosures", "Our own record"),
    }
    return words[category]


def categories_words(line: DisclosureLine) -> str:
    """Return every category that left."""
    return ", ".join(category_words(one) for one in line.categories)


def fields_words(line: DisclosureLine, desk: Desk) -> str:
    """Return every question whose answer left, or what was told."""
    return ", ".join(_field_words(key, desk) for key in line.fields) or line.words


def beyond_words(line: DisclosureLine, desk: Desk) -> str:
    """Return what was more than such an organisation is usually told, with the reason."""
    if not line.beyond:
        return ""
    what = ", ".join(_field_words(key, desk) for key in line.beyond)
    return say("Disclosures", "{what}. Why: {reason}", what=what, reason=line.because)


def purpose_words(line: DisclosureLine, desk: Desk) -> str:
    """Return what it is for."""
    if line.purpose is None:
        return ""
    return desk.content.code_lists.label("purpose", line.purpose.value, desk.language)


def proof_sentence(line: DisclosureLine) -> str:
    """Return where it stands, with how that is known."""
    if line.state is None:
        return say("Disclosures", "Written down by us")
    state = referral_state_words(line.state)
    if line.proof is None or line.proof is Proof.OURS:
        return state
    return say("Disclosures", "{state}: {proof}", state=state, proof=proof_words(line.proof))


def taken_back_words(line: DisclosureLine, desk: Desk) -> str:
    """Return whether it was taken back and what they answered; empty when it was not."""
    if line.taken_back_at is None:
        return ""
    today = desk.clock.today()
    day = day_phrase(line.taken_back_at.astimezone().date(), today)
    if not line.left:
        return say("Disclosures", "Taken back {day}; it never left.", day=day)
    if line.recall is None:
        return say("Disclosures", "Taken back {day}; no answer yet.", day=day)
    when = day_phrase(line.recall.at.astimezone().date(), today)
    words = {
        RecallStep.ASKED: say("Disclosures", "Taken back {day}; asked again {when}.", day=day, when=when),
        RecallStep.DELETED: say(
            "Disclosures", "Taken back {day}; deleted, they said {when}.", day=day, when=when
        ),
        RecallStep.RETURNED: say("Disclosures", "Taken back {day}; given back {when}.", day=day, when=when),
        RecallStep.MUST_KEEP: say(
            "Disclosures", "Taken back {day}; they must keep it by law, they said {when}.", day=day, when=when
        ),
    }
    return words[line.recall.step]


def whole_text(line: DisclosureLine, desk: Desk) -> str:
    """Return everything a line says, for the filter."""
    return " ".join(row_of(line, desk))


def table_head() -> tuple[str, ...]:
    """Return the first row of the table."""
    return (
        say("Disclosures", "Case"),
        say("Disclosures", "When"),
        say("Disclosures", "Who has it"),
        say("Disclosures", "What left"),
        say("Disclosures", "Kinds of data"),
        say("Disclosures", "Answers"),
        say("Disclosures", "More than usual"),
        say("Disclosures", "Purpose"),
        say("Disclosures", "Ground"),
        say("Disclosures", "Channel"),
        say("Disclosures", "By"),
        say("Disclosures", "Where it stands"),
        say("Disclosures", "Taken back"),
    )


def row_of(line: DisclosureLine, desk: Desk) -> tuple[str, ...]:
    """Return the row of a line; the case by its code alone."""
    return (
        line.case.code,
        f"{line.at:%Y-%m-%d %H:%M} UTC",
        recipient_words(line) if line.kind is not DisclosureKind.SHEET else say("Disclosures", "The person"),
        kind_words(line),
        categories_words(line),
        fields_words(line, desk),
        beyond_words(line, desk),
        purpose_words(line, desk),
        basis_words(line, desk),
        way_words(line.channel if line.left else ""),
        line.by,
        proof_sentence(line),
        taken_back_words(line, desk),
    )


def heading_of(line: DisclosureLine, *, whole_office: bool) -> str:
    """Return the heading of a line's card."""
    who = say("Disclosures", "The person") if line.kind is DisclosureKind.SHEET else recipient_words(line)
    return f"{case_name(line.case)} · {who}" if whole_office else who


def when_words(line: DisclosureLine, desk: Desk) -> str:
    """Return when it left, by whom, how."""
    return say(
        "Disclosures",
        "{when}, {worker}, {channel}",
        when=moment_words(line.at, desk.clock.today()),
        worker=isolate(line.by),
        channel=way_words(line.channel if line.left else ""),
    )


def _field_words(key: str, desk: Desk) -> str:
    if key == CASE_CODE_KEY:
        return say("Shared items", "Case code")
    if key == SAFE_CONTACT_KEY:
        return say("Shared items", "Safe contact rules")
    if document_of(key) is not None:
        return say("Shared items", "a document")
    library = desk.content.library
    form = library.form("intake")
    if all(one.id != key for one in form.every_question):
        return isolate(key)
    return library.text(form, key, desk.language).label
