"""Takes what is typed on a page to the keeper of drafts, puts it back when somebody returns."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from fieldcase.domain.draft import DraftKey
from fieldcase.ui.common.drafting import DraftTap
from fieldcase.viewmodels.drafts import DraftKeeper

KEPT_WITHIN_MILLISECONDS = 350
"""From the first letter, not from the last: a crash costs less than a second of typing."""


class DraftBinder(QObject):
    """One for all pages of an open notebook."""

    def __init__(self, drafts: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_WITHIN_MILLISECONDS)
        self._timer.timeout.connect(drafts.flush)
        self._stop = drafts.waiting.subscribe(lambda _: self._timer.start())

    def close(self) -> None:
        """Take what is open to the notebook, then stop listening."""
        self._timer.stop()
        self._stop()
        self._drafts.flush()

    def touched(self, tap: DraftTap) -> None:
        """Keep what the field holds, unless it holds what it began with."""
        place = tap.place
        if not place:
            return
        tap.adopted = place
        key = DraftKey(place, tap.name)
        value = tap.value()
        if value is None or not tap.is_changed:
            self._drafts.drop(key)
        else:
            self._drafts.put(key, json.dumps(value, ensure_ascii=False))

    def dropped(self, tap: DraftTap) -> None:
        """Forget what was saved or discarded."""
        self._drafts.drop(DraftKey(tap.place, tap.name))

    def adopt(self, part: QWidget) -> None:
        """Put drafts into the fields of *part* that are about something else than a moment ago."""
        shown: list[DraftTap] = []
        for tap in part.findChildren(DraftTap):
            place = tap.place
            if not place or place == tap.adopted:
                continue
            tap.adopted = place
            content = self._drafts.get(DraftKey(place, tap.name))
            if content is not None:
                tap.show(json.loads(content))
                shown.append(tap)
        _tell_forms(shown, part)


def _tell_forms(taps: list[DraftTap], part: QWidget) -> None:
    """Let every form that got something back show what goes with it."""
    told: set[QWidget] = set()
    for tap in taps:
        form: QWidget | None = tap.field
        while form is not None:
            restored = getattr(form, "draft_restored", None)
            if restored is not None and form not in told:
                told.add(form)
                restored()
            form = form.parentWidget() if form is not part else None
