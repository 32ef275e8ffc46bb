"""What was said so far in a talk about consent, before anything of it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.safety import is_person_kept_from
from fieldcase.forms.consent_pack import ConsentPack, ToldItem
from fieldcase.services.consent import ConsentSheet, Talk

Strokes = tuple[tuple[tuple[float, float, float], ...], ...]
"""What was drawn: strokes of points, each x, y as parts of the pad, then pressure; 0 to 1."""


class WorkerCheck(StrEnum):
    """What the worker sees to besides telling; kept beside the told items of the pack."""

    SAID_BACK = "said_back"
    NO_PRESSURE = "no_pressure"
    INTERPRETER = "interpreter_promised"
    CHILD = "child_best_interest"
    """Ticked for a child, or for anybody for whom a guardian answers as well."""
    MAY_DECIDE = "guardian_may_decide"
    """The worker saw what shows that the guardian may decide; needed where none stands under Status."""
    COPY = "copy_wanted"
    """Saving leads to the paper with what was decided."""


class Note(StrEnum):
    """A name that belongs to the confirmation."""

    TYPED_NAME = "typed_name"
    WITNESS = "witness"
    GUARDIAN = "guardian"
    INTERPRETER = "interpreter"
    THUMBPRINT = "thumbprint"
    """The id of the document that shows it."""
    GUARDIAN_TYPED = "guardian_typed"
    GUARDIAN_WITNESS = "guardian_witness"
    GUARDIAN_THUMBPRINT = "guardian_thumbprint"


class Missing(StrEnum):
    """Why the decision cannot be kept yet, in the order in which one would settle it."""

    DECISION = "decision"
    TOLD = "told"
    SAID_BACK = "said_back"
    NO_PRESSURE = "no_pressure"
    CHILD = "child"
    OTHER_INTERPRETER = "other_interpreter"
    METHOD = "method"
    SIGNATURE = "signature"
    TYPED_NAME = "typed_name"
    THUMBPRINT = "thumbprint"
    WITNESS = "witness"
    GUARDIAN = "guardian"
    MAY_DECIDE = "may_decide"
    GUARDIAN_PROOF = "guardian_proof"
    SOMEBODY_ELSE = "somebody_else"


@dataclass(frozen=True)
class Around:
    """Who must not know, who leads the talk, whether a guardian stands under Status."""

    must_not_know: str = ""
    worker: str = ""
    guardian_named: bool = False

    def is_worker(self, name: str) -> bool:
        """Tell whether *name* is that of whoever asks: nobody confirms to themselves (V-07)."""
        return bool(name) and name.casefold().split() == self.worker.casefold().split()


NOBODY = Around()


def around(sheet: ConsentSheet | None) -> Around:
    """Return what the notebook knows of everybody around the talk."""
    return Around(sheet.must_not_know, sheet.worker, sheet.guardian_named) if sheet else NOBODY


@dataclass(frozen=True)
class Draft:
    """What was said so far in this talk; nothing of it is kept before it is confirmed."""

    answers: Mapping[Purpose, Decision] = field(default_factory=dict)
    of_guardian: Mapping[Purpose, Decision] = field(default_factory=dict)
    left_out: Mapping[Purpose, frozenset[DataCategory]] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()
    method: ConsentMethod | None = ConsentMethod.SIGNED
    notes: Mapping[Note, str] = field(default_factory=dict)
    strokes: Strokes = ()
    guardian_method: ConsentMethod = ConsentMethod.SIGNED
    guardian_strokes: Strokes = ()

    def note(self, which: Note) -> str:
        """Return a name without the blanks around it."""
        return self.notes.get(which, "").strip()

    @property
    def guardian_agrees(self) -> bool:
        """Whether the guardian agreed to anything."""
        return Decision.YES in self.of_guardian.values()

    @property
    def agrees(self) -> bool:
        """Whether anything was agreed to; a no needs no proof."""
        return Decision.YES in self.answers.values()


def missing_in(
    draft: Draft, told: tuple[ToldItem, ...], known: Around = NOBODY, *, child: bool
) -> tuple[Missing, ...]:
    """
    Return what is missing before a draft may be kept.

    A no is kept without proof: saying no must never be harder than saying yes.
    """
    if not draft.answers and not draft.of_guardian:
        return (Missing.DECISION,)
    guardian = _missing_of_guardian(draft, known)
    if not draft.agrees:
        return guardian
    missing = []
    if any(item.essential and item.id not in draft.ticked for item in told):
        missing.append(Missing.TOLD)
    if WorkerCheck.SAID_BACK not in draft.ticked:
        missing.append(Missing.SAID_BACK)
    if WorkerCheck.NO_PRESSURE not in draft.ticked:
        missing.append(Missing.NO_PRESSURE)
    if child and WorkerCheck.CHILD not in draft.ticked:
        missing.append(Missing.CHILD)
    interprets = WorkerCheck.INTERPRETER in draft.ticked
    if interprets and is_person_kept_from(draft.note(Note.INTERPRETER), known.must_not_know):
        missing.append(Missing.OTHER_INTERPRETER)
    unconfirmed = _unconfirmed(draft) or _confirmed_by_the_worker(draft, known)
    return (*missing, *((unconfirmed,) if unconfirmed else ()), *guardian)


def conversation_of(draft: Draft, pack: ConsentPack) -> Conversation:
    """Return the talk as it is kept beside each decision."""
    method = draft.method or ConsentMethod.SPOKEN_WITNESSED
    return Conversation(
        language=pack.language,
        pack_version=pack.version,
        method=method,
        told=tuple(sorted(draft.ticked)),
        witness=draft.note(Note.WITNESS) if method is ConsentMethod.SPOKEN_WITNESSED else "",
        interpreter=draft.note(Note.INTERPRETER) if WorkerCheck.INTERPRETER in draft.ticked else "",
        signature=_written(method, draft.note(Note.TYPED_NAME), draft.strokes),
        evidence=draft.note(Note.THUMBPRINT) if method is ConsentMethod.THUMBPRINT else "",
    )


def conversation_with_guardian(draft: Draft, pack: ConsentPack) -> Conversation:
    """Return how the guardian confirmed; nothing of the person's own proof is in it."""
    method = draft.guardian_method
    return conversation_of(draft, pack).but(
        method=method,
        witness=draft.note(Note.GUARDIAN_WITNESS) if method is ConsentMethod.SPOKEN_WITNESSED else "",
        signature=_written(method, draft.note(Note.GUARDIAN_TYPED), draft.guardian_strokes),
        evidence=draft.note(Note.GUARDIAN_THUMBPRINT) if method is ConsentMethod.THUMBPRINT else "",
        guardian=draft.note(Note.GUARDIAN),
    )


def talk_of(draft: Draft, pack: ConsentPack, *, child: bool) -> Talk:
    """Return everything the talk decided, by whom."""
    return Talk(
        decided=dict(draft.answers),
        conversation=conversation_of(draft, pack),
        assent=child or WorkerCheck.CHILD in draft.ticked,
        by_guardian=dict(draft.of_guardian),
        left_out=dict(draft.left_out),
        guardian=conversation_with_guardian(draft, pack) if draft.of_guardian else None,
    )


def _unconfirmed(draft: Draft) -> Missing | None:
    if draft.method is None:
        return Missing.METHOD
    there, reason = {
        ConsentMethod.SIGNED: (bool(draft.strokes), Missing.SIGNATURE),
        ConsentMethod.TYPED: (bool(draft.note(Note.TYPED_NAME)), Missing.TYPED_NAME),
        ConsentMethod.SPOKEN_WITNESSED: (bool(draft.note(Note.WITNESS)), Missing.WITNESS),
        ConsentMethod.THUMBPRINT: (bool(draft.note(Note.THUMBPRINT)), Missing.THUMBPRINT),
    }[draft.method]
    return None if there else reason


def _confirmed_by_the_worker(draft: Draft, known: Around) -> Missing | None:
    which = {ConsentMethod.TYPED: Note.TYPED_NAME, ConsentMethod.SPOKEN_WITNESSED: Note.WITNESS}
    named = draft.note(which[draft.method]) if draft.method in which else ""
    return Missing.SOMEBODY_ELSE if known.is_worker(named) else None


def _missing_of_guardian(draft: Draft, known: Around) -> tuple[Missing, ...]:
    if not draft.of_guardian:
        return ()
    if not draft.note(Note.GUARDIAN):
        return (Missing.GUARDIAN,)
    if known.is_worker(draft.note(Note.GUARDIAN)):
        return (Missing.SOMEBODY_ELSE,)
    if draft.guardian_agrees and not known.guardian_named and WorkerCheck.MAY_DECIDE not in draft.ticked:
        return (Missing.MAY_DECIDE,)
    there = {
        ConsentMethod.SIGNED: bool(draft.guardian_strokes),
        ConsentMethod.TYPED: bool(draft.note(Note.GUARDIAN_TYPED)),
        ConsentMethod.SPOKEN_WITNESSED: bool(draft.note(Note.GUARDIAN_WITNESS)),
        ConsentMethod.THUMBPRINT: bool(draft.note(Note.GUARDIAN_THUMBPRINT)),
    }[draft.guardian_method]
    return (Missing.GUARDIAN_PROOF,) if draft.guardian_agrees and not there else ()


def _written(method: ConsentMethod, typed: str, strokes: Strokes) -> str:
    if method is ConsentMethod.TYPED and typed:
        return json.dumps(typed, ensure_ascii=False)
    if method is ConsentMethod.SIGNED and strokes:
        return json.dumps(strokes, separators=(",", ":"))
    return ""
