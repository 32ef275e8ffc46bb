"""A second level, for whoever wants it: what is left out of something the person agreed to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind
from fieldcase.ui.consent.person_text import PersonLabel, person_font
from fieldcase.ui.intake.revealing import reveal
from fieldcase.viewmodels.consent_talk import ConsentTalk, PurposeCard, TalkState

_TEXT = 16


class LeaveOut(QWidget):
    """One button; behind it every kind of thing, one tick each, none of them ticked."""

    def __init__(self, talk: ConsentTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._talk = talk
        self.unfold = secondary_button("", "eye-slash", self._toggle)
        self.checks: dict[tuple[Purpose, DataCategory], Check] = {}
        self._question = PersonLabel(_TEXT, Kind.STRONG)
        self._inside = QWidget()
        self._blocks: QVBoxLayout = column(self._inside, gap=6)
        self._shown: tuple[str, tuple[Purpose, ...]] = ("", ())
        self._build()

    def show_state(self, state: TalkState) -> None:
        """Offer it for what the person agreed to in this talk."""
        agreed = tuple(card for card in state.cards if card.answer is Decision.YES and card.kinds)
        self.setVisible(bool(agreed))
        self.unfold.say(state.pack.words.leave_out)
        self.unfold.setFont(person_font(state.pack.language, _TEXT))
        self._question.tell(state.pack.words.what_stays_out, state.pack.language)
        shown = (state.pack.language, tuple(card.words.purpose for card in agreed))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(agreed, state.pack)
        for card in agreed:
            for kind in card.kinds:
                self.checks[card.words.purpose, kind].setChecked(kind in card.left_out)

    def _build(self) -> None:
        self._inside.setProperty("role", "plain")
        self._inside.hide()
        whole = column(self, gap=8)
        whole.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._question)
        self._question.hide()
        whole.addWidget(self._inside)

    def _rebuild(self, agreed: tuple[PurposeCard, ...], pack: ConsentPack) -> None:
        clear(self._blocks)
        self.checks = {}
        for card in agreed:
            heading = PersonLabel(_TEXT, bold=True)
            heading.tell(card.words.word, pack.language)
            self._blocks.addWidget(heading)
            line = FlowLayout(gap=18, line_gap=4)
            for kind in card.kinds:
                line.addWidget(self._check(card.words.purpose, kind, pack))
            self._blocks.addLayout(line)

    def _check(self, purpose: Purpose, kind: DataCategory, pack: ConsentPack) -> Check:
        check = Check(pack.sheet.categories[kind])
        check.setFont(person_font(pack.language, _TEXT))
        check.clicked.connect(lambda on: self._talk.leave_out(purpose, kind, out=on))
        self.checks[purpose, kind] = check
        return check

    def _toggle(self) -> None:
        opens = self._inside.isHidden()
        self._inside.setVisible(opens)
        self._question.setVisible(opens)
        if opens:
            next(iter(self.checks.values())).setFocus(Qt.FocusReason.TabFocusReason)
            reveal(self._inside)
