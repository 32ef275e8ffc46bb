"""The country an office works in: its days, whether somebody answers for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.country_profile import Law
from fieldcase.ui.cases.status.words import body_words, country_words, stage_words
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, set_scope
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.settings.country_form import CountryForm
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.viewmodels.country import Country
from fieldcase.viewmodels.drafts import DraftKeeper

_PLACE = "settings:country"


class CountryGroup(SettingsGroup):
    """What is in force; a form in its place while somebody changes it."""

    def __init__(self, country: Country, parent: QWidget | None = None) -> None:
        super().__init__(say("Country", "Country and law"), "scales-duotone", parent)
        self._country = country
        self._form: CountryForm | None = None
        self._facts, self._trouble = column(gap=0), column(gap=0)
        set_scope(self, _PLACE)
        self.add(
            WrapLabel(
                say(
                    "Country",
                    "How long a reflection period lasts, and by when something has to happen, differs from"
                    " country to country. The days that came with FieldCase were read in public sources; they"
                    " count as not signed off until somebody here answers for them.",
                )
            )
        )
        self.body.addLayout(self._facts)
        self.body.addLayout(self._trouble)
        bind(self, country.changed, lambda _: self.refresh())
        country.load()

    def refresh(self) -> None:
        """Show what is in force, or the form."""
        clear(self._trouble)
        if self._country.problem is not None:
            self._trouble.addWidget(MessageBlock(difficulty_of(self._country.problem)))
        if self._country.editing is None:
            self._show_facts()
        elif self._form is None:
            clear(self._facts)
            self._form = CountryForm(self._country)
            self._facts.addWidget(self._form)
            self._form.show_profile(self._country.editing)
            adopt_drafts(self._form)
            self._form.focus_first()
        else:
            self._form.show_profile(self._country.editing)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on with what was being changed."""
        if drafts.forms_of(_PLACE):
            self._country.edit()

    def _show_facts(self) -> None:
        if self._form is not None:
            drop_drafts(self._form)
            self._form = None
        clear(self._facts)
        sheet = self._country.sheet
        if sheet is None:
            return
        for row in self._rows(sheet.law):
            self._facts.addWidget(row)
        if sheet.may_change:
            change = primary_button(
                say("Country", "Change or sign off…"), "pencil-simple", self._country.edit
            )
            self._facts.addSpacing(10)
            self._facts.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            asks = say("Country", "A supervisor or the data officer can change this.")
            self._facts.addWidget(WrapLabel(asks, Kind.MUTED))
        if sheet.before:
            self._facts.addSpacing(10)
            self._facts.addWidget(Heading(say("Country", "Before"), Kind.H3))
        for law in sheet.before:
            self._facts.addWidget(FactRow(self._name(law), self._when(law), "clock-counter-clockwise"))

    def _rows(self, law: Law) -> list[FactRow]:
        profile = law.profile
        days = profile.reflection_days
        none = say("Country", "none is known")
        bodies = [" · ".join(body_words(one) for one in some) for some in (profile.decides, profile.told)]
        first = FactRow(self._name(law), self._when(law), "globe")
        first.add_action(Chip(signed_chip(law)))
        facts = [
            (say("Country", "Reflection period"), count("Country", "%n day(s)", days) if days else none),
            (say("Country", "It begins with"), stage_words(profile.starts) if profile.starts else ""),
            (say("Country", "It is for"), say("Country", "adults only") if profile.adults_only else ""),
            (say("Country", "Who identifies"), bodies[0]),
            (say("Country", "Who is told"), bodies[1]),
            (say("Country", "Tell about rights within"), _days(profile.tell_rights_within)),
            (say("Country", "Ask for a guardian within"), _days(profile.guardian_within)),
            (say("Country", "Weigh best interests within"), _days(profile.best_interests_within)),
            (say("Country", "Find a school within"), _days(profile.school_within)),
            (say("Country", "Renew a permit before its end"), _days(profile.renew_before)),
            (say("Country", "Prepare before a day in court"), _days(profile.prepare_before)),
            (say("Country", "Our duties"), isolate(profile.duties) if profile.duties else ""),
            (say("Country", "Source"), isolate(profile.source)),
            (say("Country", "Looked up"), day_phrase(profile.as_of, self._country.today)),
        ]
        return [first, *(FactRow(name, value) for name, value in facts if value)]

    def _name(self, law: Law) -> str:
        return country_words(self._country.name(law.profile.country))

    def _when(self, law: Law) -> str:
        if law.kept_at is None:
            return ""
        day = day_phrase(law.kept_at.astimezone().date(), self._country.today)
        if law.verified:
            return say("Country", "Signed off by {name}, {day}", name=law.signed_by, day=day)
        return say("Country", "Changed by {name}, {day}", name=law.kept_by, day=day)


def signed_chip(law: Law) -> ChipText:
    """Return whether somebody answers for these days."""
    if law.verified:
        return ChipText(say("Country", "Signed off"), Tone.OK, "check")
    return ChipText(say("Country", "Not signed off"), Tone.WARN, "warning")


def _days(number: int) -> str:
    return count("Country", "%n day(s)", number) if number else say("Country", "the same day")
