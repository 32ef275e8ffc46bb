"""A talk about consent that was interrupted, as it is kept."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.clock import Clock
from fieldcase.domain.consent import OWN_METHODS, ConsentMethod, Decision, Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.ids import CaseId
from fieldcase.viewmodels.consent_draft import Draft, Note, Strokes
from fieldcase.viewmodels.drafts import DraftKeeper

STANDS_FOR = timedelta(hours=12)
"""An agreement belongs to one talk: what was said on another day is asked again."""


class KeptTalk:
    """Keeps every answer, tick, name and stroke of a talk until its decision is saved."""

    def __init__(self, drafts: DraftKeeper, clock: Clock) -> None:
        self._drafts = drafts
        self._clock = clock

    def keep(self, case_id: CaseId, draft: Draft, language: str) -> None:
        """Keep the talk as it stands; one in which nothing was said is not kept."""
        if draft == Draft():
            self._drafts.drop(_key(case_id))
            return
        facts = {
            "at": self._clock.now().isoformat(),
            "language": language,
            "answers": {purpose.value: decision.value for purpose, decision in draft.answers.items()},
            "of_guardian": {purpose.value: decision.value for purpose, decision in draft.of_guardian.items()},
            "left_out": {one.value: sorted(kinds) for one, kinds in draft.left_out.items()},
            "ticked": sorted(draft.ticked),
            "method": draft.method.value if draft.method else "",
            "notes": {note.value: text for note, text in draft.notes.items()},
            "strokes": draft.strokes,
            "guardian_method": draft.guardian_method.value,
            "guardian_strokes": draft.guardian_strokes,
        }
        self._drafts.put(_key(case_id), json.dumps(facts, ensure_ascii=False))

    def of(self, case_id: CaseId) -> tuple[Draft, str] | None:
        """Return the talk with its language, unless it is too long ago."""
        content = self._drafts.get(_key(case_id))
        if content is None:
            return None
        facts = json.loads(content)
        if self._clock.now() - datetime.fromisoformat(facts["at"]) > STANDS_FOR:
            self.forget(case_id)
            return None
        draft = Draft(
            answers={Purpose(key): Decision(value) for key, value in facts["answers"].items()},
            of_guardian={
                Purpose(key): Decision(value) for key, value in facts.get("of_guardian", {}).items()
            },
            left_out={
                Purpose(key): frozenset(map(DataCategory, kinds))
                for key, kinds in facts.get("left_out", {}).items()
            },
            ticked=frozenset(facts["ticked"]),
            method=next((one for one in OWN_METHODS if one.value == facts["method"]), None),
            notes={Note(key): str(text) for key, text in facts["notes"].items()},
            strokes=_strokes(facts["strokes"]),
            guardian_method=ConsentMethod(facts.get("guardian_method", ConsentMethod.SIGNED)),
            guardian_strokes=_strokes(facts.get("guardian_strokes", [])),
        )
        return draft, str(facts["language"])

    def forget(self, case_id: CaseId) -> None:
        """Forget a talk whose decision is saved."""
        self._drafts.drop(_key(case_id))


def _strokes(kept: list[list[list[float]]]) -> Strokes:
    return tuple(tuple((point[0], point[1], point[2]) for point in stroke) for stroke in kept)


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", "consent_talk")
