"""What was typed into a field, step by step."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

MOST_EDITS = 200
MOST_LETTERS = 60_000
"""Of all steps together: a history is a help, never a second notebook."""
PAUSE_SECONDS = 1.5
"""Whoever stops that long has begun something new."""


@dataclass(frozen=True)
class Edit:
    """One step: at a place some letters went, others came."""

    at: int
    removed: str
    added: str


class EditHistory:
    """
    Finds out from one text to the next what was done; undoes it a word at a time.

    Knows nothing of fields, so that it can be kept and given to another field with the same text.
    """

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._edits: list[Edit] = []
        self._done = 0
        self._last = float("-inf")

    @property
    def text(self) -> str:
        """The text as it stands now."""
        return self._text

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._done < len(self._edits)

    def record(self, text: str, now: float) -> None:
        """Take note that the text has become *text* at *now*, in seconds of any clock."""
        edit = difference(self._text, text)
        self._text = text
        if edit is None:
            return
        pause, self._last = now - self._last, now
        del self._edits[self._done :]
        joined = _joined(self._edits[-1], edit) if self._edits and pause <= PAUSE_SECONDS else None
        if joined is not None:
            self._edits[-1] = joined
        else:
            self._edits.append(edit)
        self._shorten()
        self._done = len(self._edits)

    def undo(self) -> Edit | None:
        """Return the step that takes the last one back; the text is as before it."""
        if not self.can_undo:
            return None
        self._done -= 1
        edit = self._edits[self._done]
        return self._apply(Edit(edit.at, edit.added, edit.removed))

    def redo(self) -> Edit | None:
        """Return the step that was taken back; the text is as after it."""
        if not self.can_redo:
            return None
        self._done += 1
        return self._apply(self._edits[self._done - 1])

    def forget(self, text: str) -> None:
        """Begin again with *text*."""
        self._text, self._edits, self._done = text, [], 0
        self._last = float("-inf")

    def to_text(self) -> str:
        """Return the history so that ``take`` understands it."""
        return json.dumps([self._text, self._done, [[one.at, one.removed, one.added] for one in self._edits]])

    def take(self, kept: str) -> bool:
        """Go on with a history that was kept; False if it belongs to another text."""
        text, done, edits = json.loads(kept)
        if text != self._text:
            return False
        self._edits = [Edit(at, removed, added) for at, removed, added in edits]
        self._done = done
        self._last = float("-inf")
        return True

    def _apply(self, edit: Edit) -> Edit:
        self._text = self._text[: edit.at] + edit.added + self._text[edit.at + len(edit.removed) :]
        self._last = float("-inf")
        return edit

    def _shorten(self) -> None:
        letters = sum(len(one.removed) + len(one.added) for one in self._edits)
        while self._edits and (len(self._edits) > MOST_EDITS or letters > MOST_LETTERS):
            gone = self._edits.pop(0)
            letters -= len(gone.removed) + len(gone.added)


def difference(before: str, after: str) -> Edit | None:
    """Return the one step from *before* to *after*; comparing halves, since texts can be long."""
    if before == after:
        return None
    shorter = min(len(before), len(after))
    start = _first(shorter, lambda size: before[:size] != after[:size])
    rest = shorter - start
    end = _first(rest, lambda size: before[len(before) - size :] != after[len(after) - size :])
    return Edit(start, before[start : len(before) - end], after[start : len(after) - end])


def _first(most: int, differs: Callable[[int], bool]) -> int:
    """Return the largest size up to *most* that does not differ yet."""
    return bisect_left(range(most + 1), True, key=differs) - 1


def _joined(last: Edit, edit: Edit) -> Edit | None:
    """Return both steps as one if a hand would take them for one: a word typed, letters deleted in a run."""
    if not last.removed and not edit.removed and edit.at == last.at + len(last.added):
        begins_word = last.added[-1:].isspace() and not edit.added[:1].isspace()
        return None if begins_word or len(edit.added) > 1 else Edit(last.at, "", last.added + edit.added)
    if not last.added and not edit.added and len(edit.removed) == 1:
        if edit.at + 1 == last.at:
            return Edit(edit.at, edit.removed + last.removed, "")
        if edit.at == last.at:
            return Edit(edit.at, last.removed + edit.removed, "")
    return None
