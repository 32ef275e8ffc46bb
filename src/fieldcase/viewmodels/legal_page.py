"""Where one person stands before the law, as the tab of the case file shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from fieldcase.domain.changes import Topic
from fieldcase.domain.country_profile import Law
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Entry, LegalRecord, kind_of, leads_to, strands
from fieldcase.domain.legal import reflection_end as end_of
from fieldcase.domain.legal_clocks import reflection_begins
from fieldcase.domain.legal_rules import Rule, broken
from fieldcase.domain.legal_sight import writes_track
from fieldcase.domain.legal_tracks import SEVERAL, WHEN_IT_APPLIES, Kind, Stage, Track
from fieldcase.services import leading, legal
from fieldcase.services.legal import LegalSheet
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.country import country_name
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class LegalStatus:
    """Reads again whenever the case changed elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self.sheet: LegalSheet | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self._again)

    @property
    def tracks(self) -> tuple[Track, ...]:
        """The tracks that are shown: those that concern everybody, the others once they were begun."""
        return tuple(one for one in self._concerning if one not in WHEN_IT_APPLIES or self.records(one))

    @property
    def offered(self) -> tuple[Track, ...]:
        """The tracks that may be begun when they apply."""
        rest = (one for one in self._concerning if one not in self.tracks)
        return tuple(one for one in rest if self.leads_to(one))

    @property
    def law(self) -> Law:
        """The days of the country."""
        return self.sheet.law if self.sheet is not None else Law()

    @property
    def country(self) -> str:
        """What the country of the office is called."""
        return country_name(self._desk, self.law.profile.country)

    @property
    def reflection_end(self) -> date | None:
        """The last day of the reflection period that runs, or nothing."""
        return end_of(self.sheet.records) if self.sheet is not None else None

    @property
    def reflection_begins(self) -> date | None:
        """Since when one runs by the law of the country, while nobody wrote that it does."""
        sheet = self.sheet
        if sheet is None:
            return None
        return reflection_begins(sheet.records, sheet.law.profile, says_child=sheet.says_child)

    @property
    def _concerning(self) -> tuple[Track, ...]:
        return legal.tracks_for(self.sheet) if self.sheet is not None else ()

    def records(self, track: Track) -> tuple[LegalRecord, ...]:
        """Return the records of a track, newest first, one strand after the other."""
        found = self.sheet.records if self.sheet is not None else ()
        of_track = [one for one in reversed(found) if one.entry.track is track]
        return tuple(sorted(of_track, key=lambda one: one.entry.strand))

    def strands(self, track: Track) -> tuple[Kind | None, ...]:
        """Return what each strand of a track is; no strand of a track that has only one."""
        found = self.sheet.records if self.sheet is not None else ()
        several = range(strands(found, track)) if track in SEVERAL else ()
        return tuple(kind_of(found, track, strand) for strand in several)

    def leads_to(self, track: Track, strand: int = 0) -> tuple[Stage, ...]:
        """Return where a track may go, for whoever may write it down."""
        sheet = self.sheet
        if sheet is None or not writes_track(sheet.eyes, track):
            return ()
        return leads_to(sheet.records, track, strand)

    def open(self, case_id: CaseId) -> None:
        """Show another case, or read again."""
        if case_id != self._case_id:
            self.sheet = None
        self._case_id = case_id
        self._desk.ask(lambda notebook: legal.legal_sheet(notebook, case_id), self._take, self.failed)

    def broken(self, entry: Entry) -> tuple[Rule, ...]:
        """Return the rules an entry breaks."""
        sheet = self.sheet
        if sheet is None:
            return ()
        return broken(entry, sheet.records, self._desk.clock.today(), says_child=sheet.says_child)

    def write_down(self, entry: Entry, done: Callable[[], None]) -> None:
        """Add an entry."""
        self._change(lambda notebook, case_id: legal.write_down(notebook, case_id, entry), done)

    def hand_on(self, to: UserId) -> None:
        """Let somebody else lead the case."""
        self._change(lambda notebook, case_id: leading.hand_on(notebook, case_id, to))

    def _change(
        self, job: Callable[[Notebook, CaseId], Topic], done: Callable[[], None] = lambda: None
    ) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.change(lambda notebook: job(notebook, case_id), None, self.failed, done)

    def _take(self, sheet: LegalSheet) -> None:
        if sheet.case_id == self._case_id:
            self.sheet = sheet
            self.changed(None)

    def _again(self) -> None:
        if self._case_id is not None:
            self.open(self._case_id)
