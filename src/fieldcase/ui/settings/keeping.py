"""How long closed cases are kept; the certificates of people who were erased."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from fieldcase.domain.retention import MOST_YEARS
from fieldcase.services.erasing import Certificate
from fieldcase.ui.cases.erasing_words import certificate_text, ground_words
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.keeping import Keeping

FolderChooser = Callable[[QWidget], Path | None]
_ADULT = 18
_WIDE, _AIR = 140, 8


class KeepingGroup(SettingsGroup):
    """A proposal until somebody who answers for the office has decided."""

    def __init__(self, keeping: Keeping, choose_folder: FolderChooser, parent: QWidget | None = None) -> None:
        super().__init__(say("Keeping", "Keeping and erasing"), "archive", parent)
        self._keeping = keeping
        self._choose_folder = choose_folder
        self._standing = WrapLabel(
            say("Keeping", "A proposal of FieldCase: the office has to decide"), Kind.STRONG
        )
        self.years = _spin(say("Keeping", "Years after the closing"), 0)
        self.child = _spin(say("Keeping", "For a child, at least until this age"), _ADULT)
        self._decide = primary_button(say("Keeping", "The office decides this"), "check", self._take)
        self._told: QVBoxLayout = column(gap=6)
        self._list: QVBoxLayout = column(gap=0)
        self._none = WrapLabel(say("Keeping", "Nobody was erased here."), Kind.MUTED)
        self._build()
        self._bind()

    def _build(self) -> None:
        set_scope(self, "settings:keeping")
        self.add(
            WrapLabel(say("Keeping", "A closed case is kept until its day. Nothing is erased by itself.")),
            self._standing,
            WrapLabel(say("Keeping", "Laws differ: ask whoever advises you."), Kind.MUTED),
        )
        self.add_choice(self.years.accessibleName(), self.years)
        newly = say("Keeping", "Counts for cases that are closed from now on.")
        self.add_choice(self.child.accessibleName(), self.child, hint=newly)
        self.body.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._told)
        self.add(Heading(say("Keeping", "Certificates of erasure"), Kind.H3), self._none)
        self.body.addLayout(self._list)
        keep_draft(self.years, "years")
        keep_draft(self.child, "child")

    def _bind(self) -> None:
        bind(self, self._keeping.changed, lambda _: self._repaint())
        bind(self, self._keeping.failed, lambda problem: self._tell(MessageBlock(difficulty_of(problem))))
        bind(self, self._keeping.saved, lambda path: self._tell(WrapLabel(_saved(path), Kind.MUTED)))
        close = self._keeping.close
        self.destroyed.connect(lambda *_: close())
        self._keeping.load()

    def _repaint(self) -> None:
        facts = self._keeping.facts
        if facts is None:
            return
        clear(self._told)
        decided = facts.policy.decided_at
        self._standing.setVisible(decided is None)
        if decided is not None:
            day = day_phrase(decided.astimezone().date(), self._keeping.today)
            said = say("Keeping", "Decided by {worker}: {day}", worker=facts.decided_by, day=day)
            self._told.addWidget(WrapLabel(said, Kind.MUTED))
        self.years.setValue(facts.policy.years)
        self.child.setValue(facts.policy.child_until)
        settle_drafts(self)
        for part in (self.years, self.child, self._decide):
            part.setEnabled(facts.may_decide)
        self._show_certificates(facts.certificates)

    def _show_certificates(self, certificates: tuple[Certificate, ...]) -> None:
        clear(self._list)
        self._none.setVisible(not certificates)
        for one in certificates:
            codes = ", ".join(isolate(code) for code in one.erasure.codes)
            done = one.erasure.done_at or one.erasure.asked_at
            day = day_phrase(done.astimezone().date(), self._keeping.today)
            line = FactRow(
                codes, say("Keeping", "{ground}: {day}", ground=ground_words(one.erasure.ground), day=day)
            )
            name = say("Keeping", "Save the certificate…")
            line.add_action(quiet_button(name, "file-text", partial(self._save, one)))
            self._list.addWidget(line)

    def _take(self) -> None:
        drop_drafts(self)
        self._keeping.decide(self.years.value(), self.child.value())

    def _save(self, certificate: Certificate) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._keeping.save(certificate, certificate_text(certificate), folder)

    def _tell(self, widget: QWidget) -> None:
        clear(self._told)
        self._told.addWidget(widget)


def _spin(name: str, least: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, MOST_YEARS)
    field.setAccessibleName(name)
    field.setFixedWidth(look().px(_WIDE))
    field.lineEdit().setTextMargins(look().px(_AIR), 0, look().px(_AIR), 0)
    return field


def _saved(path: Path) -> str:
    return say("Keeping", "Saved as {name}. There is no name of the person in it.", name=isolate(path.name))
