"""Papers about a case: which, for whom, what stands on it, what does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.domain.prints import FOR_THE_PERSON, LeftOut, PaperPart, PrintKind
from fieldcase.domain.safety import PlanCopy, PlanQuestion
from fieldcase.forms.consent_pack import ConsentPack, risky_words
from fieldcase.services import prints
from fieldcase.services.notebook import Notebook
from fieldcase.services.prints import PrintDraft, PrintFacts, PrintWishes
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.paper_out import PaperOut
from fieldcase.viewmodels.person_sheet import paper_language

KINDS = (
    PrintKind.PLAN,
    PrintKind.SAFETY_PLAN,
    PrintKind.DECISIONS,
    PrintKind.SUMMARY,
    PrintKind.HAND_OVER,
)
"""What is made here; the person's own sheet is made beside the list of who has what."""


@dataclass(frozen=True)
class Wanted:
    """
    What somebody wants on paper.

    Attributes:
        recipient: For whom it is, unless it is for the person.
        purpose: Why it leaves the office.
        without: The parts, by code, and the single lines that are left out.
    """

    kind: PrintKind
    language: str = ""
    recipient: str = ""
    purpose: Purpose | None = None
    without: frozenset[str] = frozenset()
    asked_whether_safe: bool = False


class Wording(Protocol):
    """The words of the screen for papers that stay with the office."""

    def parts(self, kind: PrintKind, facts: PrintFacts, pack: ConsentPack) -> tuple[PaperPart, ...]:
        """Return everything a paper of *kind* could say."""

    def title(self, kind: PrintKind, pack: ConsentPack) -> str:
        """Return what stands at its head."""

    def copy_line(self, kind: PrintKind, pack: ConsentPack, recipient: str) -> str:
        """Return the last line, with ``{number}`` and ``{day}`` in it."""


class Prints(PaperOut):
    """Made anew with every wish; a paper for the person needs somebody to have asked whether it is safe."""

    def __init__(self, desk: Desk, fonts: Path, wording: Wording, *, leftward: bool) -> None:
        super().__init__(desk, fonts)
        self._wording = wording
        self._screen_leftward = leftward
        self._facts: PrintFacts | None = None
        self._wanted = Wanted(PrintKind.PLAN)
        self.left_out: tuple[LeftOut, ...] = ()

    @property
    def facts(self) -> PrintFacts | None:
        """What the case says."""
        return self._facts

    @property
    def wanted(self) -> Wanted:
        """What somebody wants on paper."""
        return self._wanted

    @property
    def is_for_the_person(self) -> bool:
        """Whether the person themself gets it, in their language."""
        return self._wanted.kind in FOR_THE_PERSON

    @property
    def packs(self) -> tuple[ConsentPack, ...]:
        """The languages a paper for the person can have."""
        return tuple(self._desk.content.packs.values())

    @property
    def pack(self) -> ConsentPack:
        """The language that was chosen."""
        return self._desk.content.packs[self._wanted.language]

    @property
    def parts(self) -> tuple[PaperPart, ...]:
        """Everything the paper could say."""
        return self._wording.parts(self._wanted.kind, self._facts, self.pack) if self._facts else ()

    @property
    def nobody_wants_a_copy(self) -> bool:
        """Whether the safety plan says that the person holds no copy."""
        said = self._facts.safety.get(PlanQuestion.COPY) if self._facts else None
        return (
            self._wanted.kind is PrintKind.SAFETY_PLAN
            and (said.text if said else "") != PlanCopy.PERSON.value
        )

    @property
    def may_go(self) -> bool:
        """Whether it can be printed: there is something on it, and it is known for whom."""
        if self._paper is None or not self._paper.parts:
            return False
        return (
            self._wanted.asked_whether_safe
            if self.is_for_the_person
            else bool(self._wanted.recipient.strip())
        )

    def open(self, case_id: CaseId, kind: PrintKind) -> None:
        """Begin a paper about a case."""
        self._case_id, self._wanted, self._paper, self._facts = case_id, Wanted(kind), None, None
        self.left_out = ()
        self._desk.ask(lambda notebook: prints.print_facts(notebook, case_id), self._begin, self.failed)

    def choose(self, kind: PrintKind) -> None:
        """Make another paper."""
        purpose = self._wanted.purpose if kind is PrintKind.SUMMARY else None
        self._want(kind=kind, purpose=purpose, without=frozenset(), asked_whether_safe=False)

    def speak(self, language: str) -> None:
        """Choose another language."""
        self._want(language=language)

    def name(self, recipient: str, purpose: Purpose | None) -> None:
        """Say for whom it is, and why it leaves the office if it does."""
        self._want(recipient=recipient, purpose=purpose)

    def leave_out(self, what: str, *, out: bool) -> None:
        """Leave a part, by its code, or a single line out, or put it back."""
        without = self._wanted.without
        self._want(without=without | {what} if out else without - {what})

    def say_safe(self, *, safe: bool) -> None:
        """Say that somebody asked whether paper is safe for the person."""
        self._wanted = replace(self._wanted, asked_whether_safe=safe)
        self.changed(None)

    def compose(self) -> None:
        """Make the paper anew."""
        case_id, parts = self._case_id, self.parts
        if case_id is None or self._facts is None:
            return
        wishes = self._wishes()
        risky = risky_words(self.packs)

        def job(notebook: Notebook) -> PrintDraft:
            return prints.draft_print(notebook, case_id, parts, wishes, risky)

        self._paper = None
        self._desk.ask(job, self._take, self.failed)
        self.changed(None)

    def _want(self, **wishes: object) -> None:
        self._wanted = replace(self._wanted, **wishes)  # type: ignore[arg-type]  # named by its callers above
        self.compose()

    def _wishes(self) -> PrintWishes:
        personal = self.is_for_the_person
        recipient = "" if personal else self._wanted.recipient.strip()
        return PrintWishes(
            kind=self._wanted.kind,
            title=self._wording.title(self._wanted.kind, self.pack),
            language=self._wanted.language if personal else self._desk.language,
            leftward=self.pack.direction == "rtl" if personal else self._screen_leftward,
            copy_line=self._wording.copy_line(self._wanted.kind, self.pack, recipient),
            recipient=recipient,
            purpose=self._wanted.purpose,
            without=self._wanted.without,
        )

    def _begin(self, facts: PrintFacts) -> None:
        self._facts = facts
        self._want(language=paper_language(self._desk, facts.case.person.primary_language))

    def _take(self, draft: PrintDraft) -> None:
        self._paper, self.left_out = draft.paper, draft.left_out
        self.changed(None)
