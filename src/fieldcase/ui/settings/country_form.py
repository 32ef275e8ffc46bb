"""Change the days of a country, say where they were checked, answer for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from fieldcase.domain.country_profile import LONGEST_DUTIES, LONGEST_SOURCE, CountryProfile
from fieldcase.domain.legal_tracks import LEAST_REFLECTION, LONGEST_REFLECTION, Body, Stage
from fieldcase.forms.values import tidy_text
from fieldcase.ui.cases.status.words import body_words, country_words, stage_words
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import count, current_language, say
from fieldcase.viewmodels.country import Country

_BEGINNINGS = (
    Stage.POSSIBLE,
    Stage.PENDING,
    Stage.REASONABLE_GROUNDS,
    Stage.IDENTIFIED,
    Stage.INFORMED,
)


class CountryForm(QWidget):
    """Begins with what is in force, or with what came with the program for another country."""

    def __init__(self, country: Country) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._country = country
        self._shown: CountryProfile | None = None
        self._where, self._starts = QComboBox(), QComboBox()
        self._days = {name: _number_line() for name in _day_questions()}
        self._adults = Check(say("Country", "Only for adults; children are protected in other ways"))
        self._decides = {body: Check(body_words(body)) for body in Body}
        self._told = {body: Check(body_words(body)) for body in Body}
        self._duties, self._source = QPlainTextEdit(), QLineEdit()
        self._answer = Check(
            say("Country", "I checked these days with somebody who knows the law, and answer for them.")
        )
        self._hint = TintedLabel("", Kind.BODY, "bad")
        self._layout = column(self, gap=6)
        self._build()
        self._keep_drafts()

    def focus_first(self) -> None:
        """Stand on the country."""
        self._where.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_profile(self, profile: CountryProfile) -> None:
        """Put a profile into the fields, unless it stands there already."""
        if profile == self._shown:
            return
        self._shown = profile
        self._where.setCurrentIndex(self._where.findData(profile.country))
        self._starts.setCurrentIndex(self._starts.findData(profile.starts.value if profile.starts else ""))
        for name, line in self._days.items():
            days = getattr(profile, name)
            line.setText("" if days is None else str(days))
        self._adults.setChecked(profile.adults_only)
        for body in Body:
            self._decides[body].setChecked(body in profile.decides)
            self._told[body].setChecked(body in profile.told)
        self._duties.setPlainText(profile.duties)
        self._source.setText(profile.source)
        self._answer.setChecked(False)
        settle_drafts(self)

    def _build(self) -> None:
        for profile in self._country.offered:
            self._where.addItem(country_words(self._country.name(profile.country)), profile.country)
        self._starts.addItem(say("Country", "not known"), "")
        for stage in _BEGINNINGS:
            self._starts.addItem(stage_words(stage), stage.value)
        self._field(say("Country", "Where you work"), self._where)
        questions = _day_questions()
        for name, line in self._days.items():
            least = LEAST_REFLECTION if name == "reflection_days" else 0
            line.setValidator(QIntValidator(least, LONGEST_REFLECTION, self))
            self._field(questions[name], line)
        self._field(say("Country", "The reflection period begins with"), self._starts)
        self._layout.addWidget(self._adults)
        self._bodies(say("Country", "Who identifies"), self._decides)
        self._bodies(say("Country", "Who is told"), self._told)
        self._duties.setTabChangesFocus(True)
        self._duties.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self._field(say("Country", "Our duties, in our own words"), self._duties)
        self._source.setMaxLength(LONGEST_SOURCE)
        self._field(say("Country", "Where this was checked: law, article, who said so"), self._source)
        self._layout.addWidget(self._answer)
        self._layout.addWidget(self._hint)
        self._hint.hide()
        self._layout.addLayout(self._foot())
        self._where.activated.connect(lambda _: self._country.choose(str(self._where.currentData())))

    def _foot(self) -> FlowLayout:
        foot = FlowLayout(gap=8)
        foot.addWidget(primary_button(say("Country", "Sign off"), "check", self._sign_off))
        foot.addWidget(secondary_button(say("Country", "Keep without signing off"), "", self._keep))
        foot.addWidget(quiet_button(say("Country", "Never mind"), on_click=self._give_up))
        return foot

    def _field(self, name: str, editor: QWidget) -> None:
        label = WrapLabel(name, Kind.STRONG)
        label.setBuddy(editor)
        editor.setAccessibleName(name)
        self._layout.addWidget(label)
        self._layout.addWidget(editor)

    def _bodies(self, name: str, checks: dict[Body, Check]) -> None:
        self._layout.addWidget(WrapLabel(name, Kind.STRONG))
        line = FlowLayout(gap=12)
        for check in checks.values():
            check.setAccessibleName(
                say("Country", "{question}: {answer}", question=name, answer=check.words())
            )
            line.addWidget(check)
        self._layout.addLayout(line)

    def _keep_drafts(self) -> None:
        fields: dict[str, QWidget] = {
            **self._days,
            "starts": self._starts,
            "adults": self._adults,
            "duties": self._duties,
            "source": self._source,
            **{f"decides-{body.value}": check for body, check in self._decides.items()},
            **{f"told-{body.value}": check for body, check in self._told.items()},
        }
        for name, field in fields.items():
            keep_draft(field, f"form.{name}")

    def _profile(self) -> CountryProfile | None:
        """Return what the fields say; nothing, with a word why, while a number is not whole."""
        if self._shown is None:
            return None
        days = {name: line.text().strip() for name, line in self._days.items()}
        wanting = [name for name, text in days.items() if not text and name != "reflection_days"]
        few = days["reflection_days"] and int(days["reflection_days"]) < LEAST_REFLECTION
        if few:
            self._explain(
                count("Status", "A reflection period lasts %n day(s) at least.", LEAST_REFLECTION),
                self._days["reflection_days"],
            )
            return None
        if wanting:
            self._explain(
                say("Country", "Write a number of days, nought for the same day."), self._days[wanting[0]]
            )
            return None
        starts = str(self._starts.currentData())
        return self._shown.but(
            starts=Stage(starts) if starts else None,
            adults_only=self._adults.isChecked(),
            decides=_ticked(self._decides),
            told=_ticked(self._told),
            duties=tidy_text(self._duties.toPlainText()).strip()[:LONGEST_DUTIES],
            source=tidy_text(self._source.text()).strip(),
            as_of=self._country.today,
            **{name: int(text) if text else None for name, text in days.items()},
        )

    def _sign_off(self) -> None:
        profile = self._profile()
        if profile is None:
            return
        if not profile.source:
            self._explain(say("Country", "Write where this was checked."), self._source)
        elif not self._answer.isChecked():
            self._explain(say("Country", "Tick that you answer for these days."), self._answer)
        else:
            self._country.sign_off(profile)

    def _keep(self) -> None:
        profile = self._profile()
        if profile is not None:
            self._country.keep(profile)

    def _give_up(self) -> None:
        drop_drafts(self)
        self._country.give_up()

    def _explain(self, words: str, field: QWidget) -> None:
        self._hint.setText(words)
        self._hint.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _ticked(checks: dict[Body, Check]) -> tuple[Body, ...]:
    return tuple(body for body, check in checks.items() if check.isChecked())


def _number_line() -> QLineEdit:
    line = QLineEdit()
    # Qt puts digits at the left, whichever way the screen is read.
    leftward = current_language().direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return line


def _day_questions() -> dict[str, str]:
    return {
        "reflection_days": say("Country", "Days of a reflection period (empty: none is known)"),
        "tell_rights_within": say("Country", "Days until the person is told about rights"),
        "guardian_within": say("Country", "Days until a guardian is asked for"),
        "best_interests_within": say("Country", "Days until the best interests of a child are weighed"),
        "school_within": say("Country", "Days until a child has a school"),
        "renew_before": say("Country", "Days before its end that a permit is renewed"),
        "prepare_before": say("Country", "Days before a day in court that one prepares"),
    }
