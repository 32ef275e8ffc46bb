"""The talk about consent: what the person decides, how they confirm it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import ConsentDecision, ConsentMethod, Decision, Purpose, may_be_left_out
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, DocumentId
from fieldcase.domain.prints import PrintKind
from fieldcase.forms.codelists import Code
from fieldcase.forms.consent_pack import ConsentCard, ConsentPack, ToldItem
from fieldcase.services.consent import ConsentSheet, consent_sheet, keep_thumbprint, record_talk
from fieldcase.viewmodels.consent_draft import (
    Draft,
    Missing,
    Note,
    Strokes,
    WorkerCheck,
    around,
    missing_in,
    talk_of,
)
from fieldcase.viewmodels.consent_kept import KeptTalk
from fieldcase.viewmodels.consent_language import language_of_person, nearest_pack, pack_of, without_words
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, PrintPage, ReferPage
from fieldcase.viewmodels.observable import Event


class Standing(StrEnum):
    """What holds for a purpose before this talk."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True)
class PurposeCard:
    """
    One card: the pack's words, what holds since when, what was answered in this talk.

    Attributes:
        kinds: What could be told, kind by kind, if the person agrees.
        left_out: What of it the person leaves out.
    """

    words: ConsentCard
    standing: Standing
    since: date | None
    answer: Decision | None
    kinds: tuple[DataCategory, ...] = ()
    left_out: frozenset[DataCategory] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided."""
        return self.answer is None and self.standing in {Standing.OPEN, Standing.EXPIRED}

    @property
    def agrees(self) -> bool:
        """Whether the person agrees, in this talk or since an earlier one."""
        return self.answer is Decision.YES or (self.answer is None and self.standing is Standing.YES)


@dataclass(frozen=True)
class GuardianCard:
    """What the guardian says about a purpose the person agreed to."""

    purpose: Purpose
    standing: Standing
    since: date | None
    answer: Decision | None


@dataclass(frozen=True)
class TalkState:
    """
    Everything the page shows.

    Attributes:
        pack: The words for the person, in the person's language.
        cards: The main purposes, then those that were asked for.
        hidden_purposes: How many more could be unfolded.
        told: What the person must have been told, in the worker's language.
        missing: What stands between the draft and the notebook.
        of_guardian: What the person agreed to, for the guardian to answer apart from it.
        without_words: The language the person speaks best, where there are no words in it yet.
        other_language: Another one they named, where the cards are in that instead.
    """

    case: Case | None
    pack: ConsentPack
    cards: tuple[PurposeCard, ...]
    hidden_purposes: int
    told: tuple[ToldItem, ...]
    draft: Draft
    missing: tuple[Missing, ...]
    of_guardian: tuple[GuardianCard, ...] = ()
    without_words: Code | None = None
    other_language: Code | None = None

    @property
    def open_cards(self) -> int:
        """How many of the cards on the page are still undecided."""
        return sum(card.is_open for card in self.cards)

    @property
    def is_child(self) -> bool:
        """Whether the person is under eighteen as far as it is known."""
        return self.case is not None and self.case.person.is_child

    @property
    def asks_guardian(self) -> bool:
        """Whether a guardian answers beside the person."""
        return self.is_child or WorkerCheck.CHILD in self.draft.ticked

    @property
    def something_given(self) -> bool:
        """Whether there is an agreement that could be taken back."""
        return any(card.standing is Standing.YES for card in self.cards)


class ConsentTalk:
    """
    Leads one conversation about consent.

    A talk that was interrupted is found again as it was left, until it is saved or another case is opened.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._back_to: Purpose | None = None
        self._sheet: ConsentSheet | None = None
        self._language = nearest_pack(desk, desk.language)
        self._unfolded = False
        self._draft = Draft()
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CONSENT | Topic.CASES, self._again, but=self)
        self._kept = KeptTalk(desk.drafts, desk.clock)

    @property
    def state(self) -> TalkState:
        """What holds now."""
        pack = self._desk.content.packs[self._language]
        cards = self._cards(pack)
        case = self._sheet.case if self._sheet else None
        told = self._told()
        child = case is not None and case.person.is_child
        return TalkState(
            case=case,
            pack=pack,
            cards=cards,
            hidden_purposes=len(pack.cards) - len(cards),
            told=told,
            draft=self._draft,
            missing=missing_in(
                self._draft,
                told,
                around(self._sheet),
                child=child,
            ),
            of_guardian=self._of_guardian(cards),
            without_words=without_words(self._desk, case) if case is not None else None,
            other_language=self._shown_instead(),
        )

    def open(self, case_id: CaseId, back_to_referral: Purpose | None = None) -> None:
        """Begin the talk about a case, or go on with the one that was interrupted."""
        self._back_to = back_to_referral
        if case_id != self._case_id:
            self._case_id = case_id
            self._sheet = None
            self._start_afresh()
        self._read()

    def show_in(self, language: str) -> None:
        """Show the person's side in another language; what was answered stays answered."""
        if language in self._desk.content.packs and language != self._language:
            self._language = language
            self._keep()
            self.changed(None)

    def unfold(self) -> None:
        """Show the purposes beyond the main ones, or fold them away again."""
        self._unfolded = not self._unfolded
        self.changed(None)

    def answer(self, purpose: Purpose, decision: Decision) -> None:
        """Take an answer; the same one again opens the card again."""
        answers = dict(self._draft.answers)
        if answers.pop(purpose, None) is not decision:
            answers[purpose] = decision
        left_out = dict(self._draft.left_out)
        left_out.pop(purpose, None)
        earlier = self._earlier(purpose)
        if answers.get(purpose) is Decision.YES and earlier is not None and earlier.without:
            # Saying yes again makes nothing wider than it was.
            left_out[purpose] = earlier.without
        self._change(replace(self._draft, answers=answers, left_out=left_out))

    def leave_out(self, purpose: Purpose, kind: DataCategory, *, out: bool) -> None:
        """Leave something out of what the person agreed to in this talk, or put it back."""
        before = self._draft.left_out.get(purpose, frozenset())
        kinds = before | {kind} if out else before - {kind}
        self._change(replace(self._draft, left_out={**self._draft.left_out, purpose: kinds}))

    def answer_as_guardian(self, purpose: Purpose, decision: Decision) -> None:
        """Take the guardian's answer; it stands beside the person's, never in its place."""
        answers = dict(self._draft.of_guardian)
        if answers.pop(purpose, None) is not decision:
            answers[purpose] = decision
        self._change(replace(self._draft, of_guardian=answers))

    def tick(self, item: str, *, done: bool) -> None:
        """Tick something told, or something the worker saw to."""
        ticked = self._draft.ticked | {item} if done else self._draft.ticked - {item}
        self._change(replace(self._draft, ticked=ticked))

    def confirm_by(self, method: ConsentMethod | None) -> None:
        """Choose how the person confirms."""
        self._change(replace(self._draft, method=method))

    def write(self, which: Note, text: str) -> None:
        """Take a name that belongs to the confirmation."""
        self._change(replace(self._draft, notes={**self._draft.notes, which: text}))

    def sign(self, strokes: Strokes, *, guardian: bool = False) -> None:
        """Take what the person, or the guardian, drew; nothing drawn means no signature."""
        before = self._draft
        signed = replace(before, guardian_strokes=strokes) if guardian else replace(before, strokes=strokes)
        self._change(signed)

    def confirm_guardian_by(self, method: ConsentMethod) -> None:
        """Choose how the guardian confirms."""
        self._change(replace(self._draft, guardian_method=method))

    def take_thumbprint(self, photo: Path, title: str, note: Note = Note.THUMBPRINT) -> None:
        """Keep the photo of a thumbprint among the documents of the case."""
        case_id = self._case_id
        if case_id is not None:
            self._desk.ask(
                lambda notebook: keep_thumbprint(notebook, case_id, photo, title),
                lambda document_id: self._thumbprint_kept(document_id, note),
                self.failed,
            )

    def save(self) -> None:
        """Keep what was decided, then go back to where the talk came from."""
        state, case_id = self.state, self._case_id
        if state.missing or case_id is None:
            self.changed(None)
            return
        talk = talk_of(self._draft, state.pack, child=state.is_child)
        self._desk.change(
            lambda notebook: record_talk(notebook, case_id, talk),
            self,
            self.failed,
            self._saved,
        )

    def go_back(self) -> None:
        """Go to the referral this talk interrupted, else to the case."""
        if self._case_id is None:
            return
        if self._back_to is not None:
            self._desk.go(ReferPage(self._case_id, self._back_to))
        else:
            self._desk.go(CasesPage(self._case_id))

    def _saved(self) -> None:
        wants_copy = WorkerCheck.COPY in self._draft.ticked
        self._start_afresh()
        if self._case_id is not None:
            self._kept.forget(self._case_id)
        self._read()
        if wants_copy and self._case_id is not None:
            self._desk.go(PrintPage(self._case_id, PrintKind.DECISIONS))
        else:
            self.go_back()

    def _thumbprint_kept(self, document_id: DocumentId, note: Note) -> None:
        self.write(note, document_id)
        self._desk.publish(Topic.DOCUMENTS, self)

    def _start_afresh(self) -> None:
        self._draft = Draft()
        self._unfolded = False

    def _change(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._keep()
            self.changed(None)

    def _keep(self) -> None:
        if self._case_id is not None:
            self._kept.keep(self._case_id, self._draft, self._language)

    def _again(self) -> None:
        if self._case_id:
            self._read()

    def _read(self) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.ask(lambda notebook: consent_sheet(notebook, case_id), self._show, self.failed)

    def _show(self, sheet: ConsentSheet) -> None:
        first_time = self._sheet is None
        self._sheet = sheet
        if first_time:
            self._language = language_of_person(self._desk, sheet)
            self._go_on_with(self._kept.of(sheet.case.id))
        self.changed(None)

    def _shown_instead(self) -> Code | None:
        """Return the other language the person named, if the cards are in that."""
        if self._sheet is None or not self._sheet.other_language:
            return None
        other = self._desk.content.code_lists.code("language", self._sheet.other_language)
        return other if other is not None and pack_of(self._desk, other) == self._language else None

    def _go_on_with(self, kept: tuple[Draft, str] | None) -> None:
        if kept is not None and self._draft == Draft():
            self._draft, language = kept
            if language in self._desk.content.packs:
                self._language = language

    def _cards(self, pack: ConsentPack) -> tuple[PurposeCard, ...]:
        main = [card for purpose in pack.main if (card := pack.card(purpose))]
        others = [card for card in pack.cards if card.purpose not in pack.main]
        shown = [card for card in others if self._unfolded or self._touched(card.purpose)]
        return tuple(self._purpose_card(card) for card in (*main, *shown))

    def _touched(self, purpose: Purpose) -> bool:
        decided = self._sheet is not None and purpose in self._sheet.decisions
        return decided or purpose in self._draft.answers or purpose is self._back_to

    def _earlier(self, purpose: Purpose) -> ConsentDecision | None:
        return self._sheet.decisions.get(purpose) if self._sheet else None

    def _purpose_card(self, card: ConsentCard) -> PurposeCard:
        decision = self._earlier(card.purpose)
        answer = self._draft.answers.get(card.purpose)
        holds = decision.without if decision is not None and answer is None else frozenset()
        return PurposeCard(
            words=card,
            standing=standing_of(decision, self._desk.clock.today()),
            since=decision.decided_at.date() if decision else None,
            answer=answer,
            kinds=may_be_left_out(card.purpose),
            left_out=self._draft.left_out.get(card.purpose, holds),
        )

    def _of_guardian(self, cards: tuple[PurposeCard, ...]) -> tuple[GuardianCard, ...]:
        known = self._sheet.of_guardian if self._sheet else {}
        return tuple(
            GuardianCard(
                purpose=card.words.purpose,
                standing=standing_of(known.get(card.words.purpose), self._desk.clock.today()),
                since=given.decided_at.date() if (given := known.get(card.words.purpose)) else None,
                answer=self._draft.of_guardian.get(card.words.purpose),
            )
            for card in cards
            if card.agrees
        )

    def _told(self) -> tuple[ToldItem, ...]:
        return self._desk.content.packs[nearest_pack(self._desk, self._desk.language)].told


def standing_of(decision: ConsentDecision | None, today: date) -> Standing:
    """Return what the newest decision of a purpose means today."""
    if decision is None:
        return Standing.OPEN
    if decision.decision is Decision.YES and today > decision.valid_until:
        return Standing.EXPIRED
    return Standing(decision.decision.value)
