"""What the worker sees beside the person's side: what to tell, what to see to, how it is confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldcase.domain.consent import OWN_METHODS, ConsentMethod
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import danger_button, secondary_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import VScroll, column, hairline, row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.consent.guardian_box import GuardianBox
from fieldcase.ui.consent.one_stop import OneStop
from fieldcase.ui.consent.thumbprint_photo import ThumbprintPhoto
from fieldcase.ui.consent.told_list import ToldList
from fieldcase.ui.consent.words import check_words, method_words, missing_words
from fieldcase.ui.consent.written_name import WrittenName
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.consent_draft import Missing, Note, WorkerCheck
from fieldcase.viewmodels.consent_talk import ConsentTalk, TalkState
from fieldcase.viewmodels.desk import Desk

_MARGIN = 16


class WorkerSide(QFrame):
    """The panel for the worker; its foot with the way to take back is always in sight."""

    take_back_wanted = Signal()

    def __init__(self, talk: ConsentTalk, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._desk = desk
        self._told = ToldList(talk)
        own = (check for check in WorkerCheck if check is not WorkerCheck.MAY_DECIDE)
        self._checks = {check: Check(check_words(check)) for check in own}
        OneStop(self).hold(tuple(self._checks.values()))
        self._methods = ChoiceGroup(
            say("Consent", "How they confirm"),
            [Choice(method.value, method_words(method)) for method in OWN_METHODS],
            columns=1,
        )
        self._names = {
            Note.INTERPRETER: WrittenName(say("Consent", "Name of the interpreter"), Note.INTERPRETER, talk),
            Note.WITNESS: WrittenName(say("Consent", "Who heard it"), Note.WITNESS, talk),
        }
        self._guardian = GuardianBox(talk, desk)
        self._thumbprint = ThumbprintPhoto(talk)
        self._unfold = secondary_button("", "list-plus", talk.unfold)
        self._unreviewed = WrapLabel(
            say("Consent", "This wording has not yet been read by people who speak the language from home."),
            Kind.CAPTION,
        )
        self._without_words = Banner(Tone.INFO, "")
        self._reason = WrapLabel("", Kind.CAPTION_STRONG)
        self._take_back = danger_button(say("Consent", "Withdraw or change…"), "arrow-counter-clockwise")
        self._build()
        self._bind()
        self._repaint()

    def show_missing(self, missing: Missing) -> None:
        """Put the focus on what is missing, if it stands on this side."""
        target: QWidget | None = {
            Missing.TOLD: self._told.first_unticked(),
            Missing.SAID_BACK: self._checks[WorkerCheck.SAID_BACK],
            Missing.NO_PRESSURE: self._checks[WorkerCheck.NO_PRESSURE],
            Missing.CHILD: self._checks[WorkerCheck.CHILD],
            Missing.OTHER_INTERPRETER: self._names[Note.INTERPRETER].field,
            Missing.METHOD: self._methods.cards()[0],
            Missing.WITNESS: self._names[Note.WITNESS].field,
            Missing.THUMBPRINT: self._thumbprint.choose,
            Missing.GUARDIAN: self._guardian.name.field,
            Missing.MAY_DECIDE: self._guardian.may_decide,
            Missing.GUARDIAN_PROOF: self._guardian.proof.first(),
            Missing.SOMEBODY_ELSE: self._names[Note.WITNESS].field,
        }.get(missing)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)

    def _build(self) -> None:
        self.setProperty("role", "card")
        whole = column(self, gap=8)
        whole.setContentsMargins(2, 2, 2, _MARGIN)
        content = QWidget()
        self._fill(column(content, gap=8, margins=_MARGIN - 2))
        self._scroll = VScroll(content)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._foot())

    def _fill(self, body: QVBoxLayout) -> None:
        body.addWidget(Heading(say("Consent", "For you, the worker"), Kind.H3))
        body.addWidget(self._without_words)
        body.addWidget(
            WrapLabel(
                say("Consent", "Read each card aloud, then ask them to say it back in their own words.")
            )
        )
        body.addWidget(self._told)
        body.addWidget(hairline())
        for check, box in self._checks.items():
            body.addWidget(box)
            if check is WorkerCheck.INTERPRETER:
                body.addWidget(self._names[Note.INTERPRETER])
        body.addWidget(hairline())
        body.addWidget(Heading(say("Consent", "How they confirm"), Kind.H3))
        body.addWidget(self._methods)
        body.addWidget(self._names[Note.WITNESS])
        body.addWidget(self._thumbprint)
        body.addWidget(self._guardian)
        body.addWidget(hairline())
        body.addWidget(self._unfold)
        body.addWidget(self._unreviewed)
        body.addStretch(1)

    def _foot(self) -> QVBoxLayout:
        foot = column(gap=8)
        foot.setContentsMargins(_MARGIN - 2, 0, _MARGIN - 2, 0)
        line = row(gap=8)
        self._reason_mark = IconLabel("info", 16, "ink2")
        line.addWidget(self._reason_mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._reason, 1)
        foot.addLayout(line)
        foot.addWidget(self._take_back)
        return foot

    def _bind(self) -> None:
        bind(self, self._talk.changed, lambda _: self._repaint())
        for check, box in self._checks.items():
            box.toggled.connect(lambda on, item=check.value: self._talk.tick(item, done=on))
        self._methods.changed.connect(self._confirm_by)
        self._take_back.clicked.connect(lambda _checked=False: self.take_back_wanted.emit())

    def _repaint(self) -> None:
        state = self._talk.state
        draft = state.draft
        for check, box in self._checks.items():
            box.setChecked(check.value in draft.ticked)
        self._methods.choose([draft.method.value] if draft.method else [])
        self._names[Note.INTERPRETER].setVisible(WorkerCheck.INTERPRETER in draft.ticked)
        self._names[Note.WITNESS].setVisible(draft.method is ConsentMethod.SPOKEN_WITNESSED)
        self._thumbprint.show_draft(draft, draft.method)
        self._guardian.show_state(state)
        for name in self._names.values():
            name.show_draft(draft)
        self._unreviewed.setVisible(not state.pack.reviewed)
        self._show_without_words(state)
        self._take_back.setEnabled(state.something_given)
        self._show_unfold(state)
        self._show_reason(state)

    def _show_unfold(self, state: TalkState) -> None:
        if state.hidden_purposes:
            self._unfold.say(count("Consent", "%n more purpose(s)", state.hidden_purposes))
        else:
            self._unfold.say(say("Consent", "Main purposes only"))

    def _show_without_words(self, state: TalkState) -> None:
        unserved = state.without_words
        self._without_words.setVisible(unserved is not None)
        if unserved is not None:
            lists = self._desk.content.code_lists
            name = lists.label("language", unserved.code, self._desk.language)
            self._without_words.say(
                say("Consent", "No words in {language} yet", language=name), self._what_to_do(state)
            )

    def _what_to_do(self, state: TalkState) -> str:
        if state.other_language is None:
            return say(
                "Consent",
                "Speak through an interpreter. At the top, choose a language that the person reads.",
            )
        lists = self._desk.content.code_lists
        return say(
            "Consent",
            "The cards are in {language}, which they named as well. Ask whether that is right for them.",
            language=lists.label("language", state.other_language.code, self._desk.language),
        )

    def _show_reason(self, state: TalkState) -> None:
        reason = missing_words(state.missing[0], decided_before=not state.open_cards) if state.missing else ""
        self._reason.setText(reason)
        for part in (self._reason, self._reason_mark):
            part.setVisible(bool(reason))

    def _confirm_by(self) -> None:
        chosen = self._methods.chosen()
        self._talk.confirm_by(ConsentMethod(chosen[0]) if chosen else None)
