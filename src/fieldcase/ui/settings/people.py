"""The people who can open the notebook on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcase.services.people import Colleague
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, set_scope
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.settings.person_form import PersonForm, form_name
from fieldcase.ui.unlock.remark import Remark
from fieldcase.ui.work_area import role_words
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.people import People, PeopleForm

_PLACE = "settings:people"


class PeopleGroup(SettingsGroup):
    """A list; adding, changing, letting go open a form in its place."""

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "People on this computer"), "users-three-duotone", parent)
        self._people = people
        self._form: PersonForm | None = None
        self._shown: tuple[PeopleForm, Colleague | None] | None = None
        self._place, self._told = column(gap=10), column()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("People", "Making the keys"))
        set_scope(self, _PLACE)
        self.body.addLayout(self._place)
        self.body.addWidget(self._bar)
        self.body.addLayout(self._told)
        bind(self, people.changed, lambda _: self.refresh())
        close = people.close
        self.destroyed.connect(lambda *_: close())
        people.load()
        self.refresh()

    def refresh(self) -> None:
        """Show the list or the form, then what stands in the way."""
        self._bar.setVisible(self._people.busy)
        form = self._people.form
        if form is None:
            if self._form is not None:
                drop_drafts(self._form)
            self._form, self._shown = None, None
            self._show_list()
        elif self._shown != (form, self._people.whom):
            self._shown = (form, self._people.whom)
            clear(self._place)
            self._form = PersonForm(self._people)
            self._place.addWidget(self._form)
            adopt_drafts(self._form)
            self._form.focus_first()
        if self._form is not None:
            self._form.setEnabled(not self._people.busy)
        clear(self._told)
        if self._people.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(self._people.problem)))

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on with who joins, or with what changes about somebody."""
        begun = drafts.forms_of(_PLACE)
        if form_name(PeopleForm.ADD, None) in begun:
            self._people.ask(PeopleForm.ADD)
            return
        for one in self._people.colleagues:
            if form_name(PeopleForm.CHANGE, one) in begun:
                self._people.ask(PeopleForm.CHANGE, one)
                return

    def _show_list(self) -> None:
        clear(self._place)
        for colleague in self._people.colleagues:
            self._place.addWidget(self._line(colleague))
        if self._people.training:
            self._place.addWidget(
                WrapLabel(
                    say("People", "In the practice notebook everybody uses the same passphrase."), Kind.MUTED
                )
            )
        elif self._people.may_change:
            add = primary_button(
                say("People", "Add a person"), "user-plus", lambda: self._people.ask(PeopleForm.ADD)
            )
            self._place.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._place.addWidget(
                WrapLabel(
                    say("People", "A colleague who looks after the notebook can change this list."),
                    Kind.MUTED,
                )
            )
        self._place.addWidget(
            WrapLabel(
                say(
                    "People",
                    "Roles keep honest colleagues apart and leave traces. Somebody who can open this notebook"
                    " with special tools can read all of it.",
                ),
                Kind.MUTED,
            )
        )

    def _line(self, colleague: Colleague) -> QWidget:
        well = Well()
        well.add(
            WrapLabel(_name_words(colleague), Kind.STRONG), WrapLabel(_what_words(colleague), Kind.MUTED)
        )
        if not colleague.has_key_file:
            well.add(Remark(say("People", "Has no key file here: give new keys."), Tone.WARN, Kind.BODY))
        if self._people.may_change and not self._people.training:
            well.add(self._buttons(colleague))
        return well

    def _buttons(self, colleague: Colleague) -> QWidget:
        buttons = QWidget()
        buttons.setProperty("role", "plain")
        line = FlowLayout(buttons, gap=4)
        name = colleague.user.name
        change = quiet_button(
            say("People", "Change…"), "pencil-simple", lambda: self._people.ask(PeopleForm.CHANGE, colleague)
        )
        change.setAccessibleName(say("People", "{name}: change", name=name))
        line.addWidget(change)
        if not colleague.is_you:
            renew = quiet_button(
                say("People", "New keys…"), "key", lambda: self._people.ask(PeopleForm.RENEW, colleague)
            )
            renew.setAccessibleName(say("People", "{name}: give new keys", name=name))
            remove = quiet_button(
                say("People", "Remove…"), "sign-out", lambda: self._people.ask(PeopleForm.REMOVE, colleague)
            )
            remove.setAccessibleName(say("People", "{name}: remove", name=name))
            line.addWidget(renew)
            line.addWidget(remove)
        return buttons


def _name_words(colleague: Colleague) -> str:
    if colleague.is_you:
        return say("People", "{name} (you)", name=colleague.user.name)
    return colleague.user.name


def _what_words(colleague: Colleague) -> str:
    role = role_words(colleague.user.role.value)
    if colleague.user.looks_after_notebook:
        return say("People", "{role} · looks after people and keys", role=role)
    return role
