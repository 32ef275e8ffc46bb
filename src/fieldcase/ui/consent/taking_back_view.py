"""Taking an agreement back: which one, who already has something, that it is recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.organisation import Organisation
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.viewmodels.consent_taking_back import Given, TakingBack
from fieldcase.viewmodels.desk import Desk


class TakingBackView(Card):
    """Asks for no reason; says plainly what cannot be called back."""

    def __init__(self, desk: Desk, taking_back: TakingBack, parent: QWidget | None = None) -> None:
        super().__init__(say("Consent", "Which agreement does the person take back?"), parent=parent)
        self._desk = desk
        self._taking_back = taking_back
        self._given: tuple[Given, ...] = ()
        self._choices: ChoiceGroup | None = None
        self._wants_focus = False
        self._build()
        bind(self, taking_back.changed, lambda _: self._repaint())
        self._repaint()

    def focus_first(self) -> None:
        """Put the focus on the first agreement, as soon as the notebook was read."""
        self._wants_focus = True
        self._take_focus()

    def _take_focus(self) -> None:
        if self._wants_focus and self._choices is not None and self._choices.cards():
            self._wants_focus = False
            # A layout shows its widgets a moment later: too late to put the focus there.
            self._choices.show()
            self._choices.focus_first()

    def _build(self) -> None:
        self.add(
            WrapLabel(
                say(
                    "Consent",
                    "No reason is needed. Help goes on as before. "
                    "To turn a no into a yes, go back and answer its card.",
                ),
                Kind.MUTED,
            )
        )
        self._list: QVBoxLayout = column()
        self.body.addLayout(self._list)
        self._consequence = Banner(
            Tone.CONSENT, say("Consent", "From now on nothing more is shared for this")
        )
        self.add(self._consequence)
        self._reached: QVBoxLayout = column(gap=0)
        self.body.addLayout(self._reached)
        self.body.addStretch(1)

    def _repaint(self) -> None:
        state = self._taking_back.state
        if state.given != self._given or self._choices is None:
            self._show_given(state.given)
        if self._choices is not None:
            self._choices.choose([state.chosen.value] if state.chosen else [])
        self._consequence.setVisible(state.reached is not None)
        clear(self._reached)
        if state.reached is not None:
            self._show_reached(state.reached)

    def _show_given(self, given: tuple[Given, ...]) -> None:
        self._given = given
        clear(self._list)
        today = self._desk.clock.today()
        lists, language = self._desk.content.code_lists, self._desk.language
        self._choices = ChoiceGroup(
            say("Consent", "Which agreement does the person take back?"),
            [
                Choice(
                    one.purpose.value,
                    say(
                        "Consent",
                        "{purpose}, agreed: {day}",
                        purpose=lists.label("purpose", one.purpose.value, language),
                        day=day_phrase(one.since, today),
                    ),
                )
                for one in given
            ],
        )
        self._choices.changed.connect(self._choose)
        self._list.addWidget(self._choices)
        self._take_focus()

    def _show_reached(self, reached: tuple[Organisation, ...]) -> None:
        if not reached:
            self._consequence.say(
                say("Consent", "From now on nothing more is shared for this"),
                say("Consent", "No organisation has received anything for it."),
            )
            return
        self._consequence.say(
            count("Consent", "%n organisation(s) already have something", len(reached)),
            say(
                "Consent",
                "A notice that asks them to delete it waits in the outbox for your word. "
                "They can be asked, not forced: telephone where it is urgent. Here is the list.",
            ),
        )
        for organisation in reached:
            where = isolate(organisation.telephone) if organisation.telephone else organisation.town
            self._reached.addWidget(FactRow(organisation.name, where, "buildings"))

    def _choose(self) -> None:
        chosen = self._choices.chosen() if self._choices else ()
        self._taking_back.choose(Purpose(chosen[0]) if chosen else None)
