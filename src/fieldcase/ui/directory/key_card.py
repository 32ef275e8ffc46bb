"""The check of a key: numbers read in turn, what came of it, who did it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.services.directory import KeyNumbers
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.directory.number_block import NumberBlock
from fieldcase.ui.directory.qr_view import QrView
from fieldcase.ui.directory.words import check_sentence
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.directory import CheckWay, DirectoryBook

_MATCH, _NO_MATCH = "match", "no_match"


class KeyCard(Card):
    """Stays as it is after the check: date, way, both people remain on the page."""

    def __init__(self, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(say("Directory", "Check key"), "key", parent=parent)
        self._book = book
        self._blocked = Banner(Tone.BAD, say("Directory", "Sending is blocked"))
        self._result = WrapLabel("", Kind.STRONG)
        self._ours = NumberBlock(say("Directory", "You read"))
        self._theirs = NumberBlock(say("Directory", "They read"))
        self._qr = QrView(say("Directory", "The whole number as a pattern for a telephone"))
        self.matching = ChoiceGroup(
            say("Directory", "Do the numbers match?"),
            [
                Choice(_MATCH, say("Directory", "They match")),
                Choice(_NO_MATCH, say("Directory", "They do not match")),
            ],
            columns=0,
        )
        self.way = ChoiceGroup(
            say("Directory", "How did you compare them?"),
            [
                Choice(CheckWay.IN_PERSON.value, say("Directory", "In person")),
                Choice(CheckWay.BY_CALL.value, say("Directory", "By telephone")),
                Choice(CheckWay.BY_VIDEO.value, say("Directory", "By video")),
            ],
            columns=0,
        )
        self.with_whom = QLineEdit()
        self._reason = WrapLabel("", Kind.MUTED)
        self._save = primary_button(say("Directory", "Save the check"), "check", self._record)
        self._build()
        self._bind()
        self._repaint()
        keep_draft(self.matching, "check.matching")
        keep_draft(self.way, "check.way")
        keep_draft(self.with_whom, "check.with_whom")

    def draft_restored(self) -> None:
        """Say what follows from the choices that came back."""
        self._repaint()

    def show_key(self, organisation: Organisation, numbers: KeyNumbers | None, today: date) -> None:
        """Show the numbers, and what came of the last check."""
        set_scope(self, f"organisation:{organisation.id}")
        self._show_result(organisation, today)
        if numbers is not None:
            self._ours.show_number(numbers.ours)
            self._theirs.show_number(numbers.theirs)
            self._qr.show_content(numbers.whole.replace(" ", ""))

    def start_afresh(self) -> None:
        """Forget what was chosen for another organisation."""
        self.matching.choose([])
        self.way.choose([])
        self.with_whom.clear()
        settle_drafts(self)
        self._repaint()

    def _build(self) -> None:
        self.add(self._blocked, self._result)
        self.add(
            WrapLabel(say("Directory", "Call or meet a person you know there. Read these numbers in turn."))
        )
        numbers = FlowLayout(gap=12)
        for part in (self._ours, self._theirs, self._qr):
            numbers.addWidget(part)
        self.body.addLayout(numbers)
        self.add(WrapLabel(say("Directory", "Do the numbers match?"), Kind.STRONG), self.matching)
        self.add(WrapLabel(say("Directory", "How did you compare them?"), Kind.STRONG), self.way)
        label = WrapLabel(say("Directory", "With whom?"), Kind.STRONG)
        label.setBuddy(self.with_whom)
        self.with_whom.setAccessibleName(say("Directory", "With whom?"))
        self.with_whom.setPlaceholderText(say("Directory", "The name of the person you know there"))
        self.add(label, self.with_whom)
        foot = row(gap=12)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._save)
        self.body.addLayout(foot)

    def _bind(self) -> None:
        self.matching.changed.connect(self._repaint)
        self.way.changed.connect(self._repaint)

    def _repaint(self) -> None:
        matching, way = self.matching.chosen(), self.way.chosen()
        self._save.setEnabled(bool(matching and way))
        if matching == (_NO_MATCH,):
            self._reason.setText(
                say("Directory", "Nothing will be sent there until the numbers of a new card match.")
            )
        elif matching and way:
            self._reason.setText(say("Directory", "Files can then be sent there."))
        else:
            self._reason.setText(say("Directory", "Choose whether they match, and how you compared them."))

    def _show_result(self, organisation: Organisation, today: date) -> None:
        check = organisation.check
        self._result.setText(check_sentence(check, today) if check else "")
        self._result.setVisible(check is not None)
        self._blocked.setVisible(organisation.key_state in {KeyState.CHANGED, KeyState.REVOKED})
        if organisation.key_state is KeyState.REVOKED:
            self._blocked.say(
                say("Directory", "Sending is blocked"),
                say("Directory", "The organisation withdrew this key. Ask them for their new card."),
            )
        else:
            self._blocked.say(
                say("Directory", "Key changed: sending is blocked"),
                say(
                    "Directory",
                    "This may be a new computer there, or somebody who pretends to be them. "
                    "Check the numbers again with a person you know.",
                ),
            )

    def _record(self) -> None:
        matching, way = self.matching.chosen(), self.way.chosen()
        if matching and way:
            match, compared, whom = matching == (_MATCH,), CheckWay(way[0]), self.with_whom.text()
            drop_drafts(self)
            self.start_afresh()
            self._book.record_check(match=match, way=compared, with_whom=whom)
