"""Where somebody can be in the middle of writing, a scene for each place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.plan import Finding
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.sending import PlaceKind
from fieldcase.forms.field_types import FieldType
from fieldcase.services.exceptional import open_exceptions
from fieldcase.ui.cases.disclosures.page import DisclosuresPage
from fieldcase.ui.cases.documents.tab import DocumentsTab
from fieldcase.ui.cases.not_yours import NotYours
from fieldcase.ui.cases.page import CasesPage
from fieldcase.ui.cases.plan.approval_line import ApprovalLine
from fieldcase.ui.cases.plan.goal_form import GoalForm
from fieldcase.ui.cases.plan.goal_row import GoalRow
from fieldcase.ui.cases.plan.need_row import NeedRow
from fieldcase.ui.cases.plan.needs_card import NeedsCard
from fieldcase.ui.cases.plan.step_row import StepRow
from fieldcase.ui.cases.prints.page import PrintPage
from fieldcase.ui.cases.status.entry_form import EntryForm
from fieldcase.ui.closing.keep_card import KeepCard
from fieldcase.ui.closing.page import ClosingPage
from fieldcase.ui.consent.page import ConsentPage
from fieldcase.ui.directory.page import DirectoryPage
from fieldcase.ui.directory.parts_view import PartsView
from fieldcase.ui.exceptional.page import ExceptionPage
from fieldcase.ui.exceptional.request_view import RequestView
from fieldcase.ui.exchange.exchange_page import ExchangePage
from fieldcase.ui.exchange.outbox_row import Drawer, OutboxRow
from fieldcase.ui.exchange.review_view import ReviewView
from fieldcase.ui.forms.builder import Builder
from fieldcase.ui.forms.page import FormsPage
from fieldcase.ui.forms.rules_panel import RulesPanel
from fieldcase.ui.intake.page import InterviewPage
from fieldcase.ui.referral.address_line import AddressLine
from fieldcase.ui.referral.carry_panel import CarryPanel
from fieldcase.ui.referral.refer_page import ReferPage
from fieldcase.ui.screening.page import ScreeningPage
from fieldcase.ui.settings.country import CountryGroup
from fieldcase.ui.settings.country_form import CountryForm
from fieldcase.ui.settings.page import SettingsPage
from fieldcase.ui.settings.people import PeopleGroup
from fieldcase.ui.settings.places import PlacesGroup
from fieldcase.ui.shelter.bed_row import BedRow
from fieldcase.ui.shelter.page import ShelterPage
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.people import PeopleForm
from fieldcase.viewmodels.referral_draft import WizardStep
from tests.ui.editor_walk import Sitting


@dataclass(frozen=True)
class Known:
    """What the scenes go to in the practice notebook."""

    case: CaseId
    closed: CaseId
    organisation: OrganisationId
    arrived: BundleId


Scene = Callable[[Sitting, Known], type[QWidget] | None]
"""Opens what is written in; returns which part of the page that is, nothing for all of it."""


def note(sitting: Sitting, known: Known) -> None:
    """A note in passing."""
    _case(sitting, known, to.CaseTab.OVERVIEW).begin_note()


def plan(sitting: Sitting, known: Known) -> None:
    """A goal, how far another is, a new step, how another went, what a supervisor is to look at."""
    page = _case(sitting, known, to.CaseTab.PLAN)
    page.findChildren(ApprovalLine)[0]._begin()
    page.findChildren(GoalRow)[0]._ask()
    page.findChildren(GoalForm)[0].begin()
    next(one for one in page.findChildren(StepRow) if one._form is not None).check.click()


def needs(sitting: Sitting, known: Known) -> type[QWidget]:
    """A need in the person's words; it is saved as soon as somebody writes elsewhere."""
    page = _case(sitting, known, to.CaseTab.PLAN)
    page.findChildren(NeedsCard)[0].begin()
    page.findChildren(NeedRow)[0].finding._take(Finding.PRESENT.value)
    return NeedsCard


def risk(sitting: Sitting, known: Known) -> None:
    """Own view, decision, safe contact, who must not know, safety plan."""
    _case(sitting, known, to.CaseTab.RISK)


def status(sitting: Sitting, known: Known) -> type[QWidget]:
    """What changed before the law."""
    page = _case(sitting, known, to.CaseTab.STATUS)
    form = page.findChildren(EntryForm)[0]
    form.begin()
    form._fields.on.show_value(None)
    return EntryForm


def country(sitting: Sitting, known: Known) -> type[QWidget]:
    """The days of the country, for whoever may change them."""
    page = sitting.show(SettingsPage, to.SettingsPage("country"))
    page.findChildren(CountryGroup)[0]._country.edit()
    return CountryForm


def document(sitting: Sitting, known: Known) -> None:
    """What is said about a document."""
    page = _case(sitting, known, to.CaseTab.DOCUMENTS)
    documents = page.findChildren(DocumentsTab)[0]
    documents._look_at(documents._documents.listed[0])


def telling(sitting: Sitting, known: Known) -> None:
    """Something that was told without a file."""
    sitting.show(DisclosuresPage, to.DisclosuresPage(known.case))._begin_telling()


def sheet(sitting: Sitting, known: Known) -> None:
    """The person's own sheet."""
    sitting.show(DisclosuresPage, to.DisclosuresPage(known.case))._begin_sheet()


def closing(sitting: Sitting, known: Known) -> None:
    """How the work with a person ends."""
    page = sitting.show(ClosingPage, to.ClosingPage(known.case))
    page.form.rows[0].answer.cards()[1].click()


def paper(sitting: Sitting, known: Known) -> None:
    """For whom a paper is."""
    sitting.show(PrintPage, to.PrintPage(known.case, PrintKind.SUMMARY))


def reason(sitting: Sitting, known: Known) -> type[QWidget]:
    """Why somebody of another role has to read a case."""
    page = _case(sitting, known, to.CaseTab.OVERVIEW)
    page.findChildren(NotYours)[0]._begin()
    return NotYours


def hold(sitting: Sitting, known: Known) -> type[QWidget]:
    """Why a closed case is kept longer, for whoever may decide that."""
    sitting.show(ClosingPage, to.ClosingPage(known.closed))
    return KeepCard


def second_word(sitting: Sitting, _known: Known) -> type[QWidget]:
    """What a second person says about a request to share without an agreement."""
    waiting = open_exceptions(sitting.notebook)[0]
    sitting.show(ExceptionPage, to.ExceptionPage(waiting.exception.id))
    return RequestView


def interview(sitting: Sitting, known: Known) -> None:
    """The questions of the step one comes to."""
    sitting.show(InterviewPage, to.InterviewPage())


def stopping(sitting: Sitting, known: Known) -> None:
    """What was done when the person asked to stop."""
    sitting.show(InterviewPage, to.InterviewPage(case_id=known.case))._stop_here()


def screening(sitting: Sitting, known: Known) -> None:
    """What a view rests on."""
    page = sitting.show(ScreeningPage, to.ScreeningPage(known.case))
    page._go_to(page._last())


def witnessed_consent(sitting: Sitting, known: Known) -> None:
    """The name of a witness."""
    _talk(sitting, known, ConsentMethod.SPOKEN_WITNESSED)


def typed_consent(sitting: Sitting, known: Known) -> None:
    """The name instead of a signature."""
    _talk(sitting, known, ConsentMethod.TYPED)


def referral(sitting: Sitting, known: Known) -> None:
    """The message of a referral."""
    page = sitting.show(ReferPage, to.ReferPage(known.case, organisation_id=known.organisation))
    page.wizard.choose_purpose(Purpose.HEALTH)
    page.go_on()


def more_than_usual(sitting: Sitting, known: Known) -> None:
    """Why they need more than an organisation of their kind is usually told."""
    page = sitting.show(ReferPage, to.ReferPage(known.case, organisation_id=known.organisation))
    page.wizard.choose_purpose(Purpose.LEGAL)
    page.wizard.go_to(WizardStep.WHAT)
    preparation = page.wizard.state.preparation
    for offered in preparation.offer.offered if preparation is not None else ():
        page.wizard.tick(offered.item.key, on=True)


def told_us(sitting: Sitting, known: Known) -> None:
    """What they told us."""
    _drawer(sitting, Drawer.TOLD, "_told")


def tell_more(sitting: Sitting, known: Known) -> None:
    """More about what was sent."""
    _drawer(sitting, Drawer.MORE, "_more")


def decline(sitting: Sitting, known: Known) -> None:
    """Why we cannot help."""
    _review(sitting, known)._open_decline()


def ask_for_more(sitting: Sitting, known: Known) -> None:
    """What we need to know before we decide."""
    _review(sitting, known)._open_question()


def code_reply(sitting: Sitting, known: Known) -> None:
    """A code they read to us."""
    sitting.show(ExchangePage, to.ExchangePage()).open_reply()


def paste(sitting: Sitting, known: Known) -> None:
    """A card as text."""
    sitting.show(DirectoryPage, to.DirectoryPage())._open_paste()


def organisation(sitting: Sitting, known: Known) -> None:
    """A new entry of the directory."""
    sitting.show(DirectoryPage, to.DirectoryPage())._write(fresh=True)


def offer(sitting: Sitting, known: Known) -> None:
    """A service of an organisation."""
    _parts(sitting, known).services.add_button.click()


def contact(sitting: Sitting, known: Known) -> None:
    """Somebody who works there."""
    _parts(sitting, known).people.add_button.click()


def _parts(sitting: Sitting, known: Known) -> PartsView:
    return sitting.show(DirectoryPage, to.DirectoryPage(known.organisation)).findChildren(PartsView)[0]


def key_check(sitting: Sitting, known: Known) -> None:
    """A check of numbers."""
    sitting.show(DirectoryPage, to.DirectoryPage(known.organisation))


def forms(sitting: Sitting, known: Known) -> None:
    """A form of one's own, one question more."""
    sitting.show(FormsPage, to.FormsPage())._forms.begin("Night shelter", "What would you like to tell?")


def limits(sitting: Sitting, known: Known) -> type[QWidget]:
    """The smallest and the largest number of an answer; kept as soon as somebody writes elsewhere."""
    page = sitting.show(FormsPage, to.FormsPage())
    page._forms.begin("Day centre", "What would you like to tell?")
    page._forms.add(FieldType.NUMBER, "How many nights?")
    draft = page._forms.draft
    assert draft is not None
    page.findChildren(Builder)[0]._turn_rules(draft.form.questions[-1].id)
    return RulesPanel


def house(sitting: Sitting, known: Known) -> None:
    """The house, who leaves a bed, what is to be done, what the next shift should know."""
    page = sitting.show(ShelterPage, to.ShelterPage())
    page._change_house()
    _taken_bed(page)._ask_where()


def exception(sitting: Sitting, known: Known) -> None:
    """Why something has to be shared without an agreement."""
    there = to.ExceptionPage(case_id=known.case, organisation_id=known.organisation, purpose=Purpose.POLICE)
    sitting.show(ExceptionPage, there)


def joining(sitting: Sitting, known: Known) -> None:
    """Somebody joins."""
    page = sitting.show(SettingsPage, to.SettingsPage("people"))
    page.findChildren(PeopleGroup)[0]._people.ask(PeopleForm.ADD)


def place(sitting: Sitting, known: Known) -> None:
    """A place on the network."""
    page = sitting.show(SettingsPage, to.SettingsPage("places"))
    page.findChildren(PlacesGroup)[0]._begin(PlaceKind.SFTP)


def paper_code(sitting: Sitting, known: Known) -> None:
    """A code that is compared with the paper."""
    sitting.show(SettingsPage, to.SettingsPage("record"))


SCENES: tuple[Scene, ...] = (
    note,
    plan,
    needs,
    risk,
    status,
    document,
    telling,
    sheet,
    closing,
    paper,
    interview,
    stopping,
    screening,
    witnessed_consent,
    typed_consent,
    referral,
    more_than_usual,
    told_us,
    tell_more,
    decline,
    ask_for_more,
    code_reply,
    paste,
    organisation,
    offer,
    contact,
    key_check,
    forms,
    house,
    exception,
    limits,
    joining,
    place,
    country,
    paper_code,
)


def address_line(sitting: Sitting, label: str) -> AddressLine:
    """Choose the mail server *label* for a file that waits in the outbox."""
    page = sitting.show(ExchangePage, to.ExchangePage())
    next(row for row in page.findChildren(OutboxRow) if not row._carry.isHidden())._open_carry()
    panel = page.findChildren(CarryPanel)[0]
    panel._choose(next(one.id for one in panel._carrying.ways.places if one.label == label))
    return panel._address


def taken_bed(sitting: Sitting) -> BedRow:
    """Go to the bed somebody sleeps in."""
    return _taken_bed(sitting.show(ShelterPage, to.ShelterPage()))


def _taken_bed(page: ShelterPage) -> BedRow:
    return next(row for row in page.findChildren(BedRow) if row._sleeper.stay is not None)


def _case(sitting: Sitting, known: Known, tab: to.CaseTab) -> CasesPage:
    return sitting.show(CasesPage, to.CasesPage(known.case, tab))


def _talk(sitting: Sitting, known: Known, method: ConsentMethod) -> None:
    talk = sitting.show(ConsentPage, to.ConsentPage(known.case))._talk
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.confirm_by(method)


def _drawer(sitting: Sitting, drawer: Drawer, button: str) -> None:
    rows = sitting.show(ExchangePage, to.ExchangePage()).findChildren(OutboxRow)
    next(row for row in rows if not getattr(row, button).isHidden())._open(drawer)


def _review(sitting: Sitting, known: Known) -> ReviewView:
    return sitting.show(ExchangePage, to.ExchangePage(to.ExchangeTab.INBOX, known.arrived))._review
