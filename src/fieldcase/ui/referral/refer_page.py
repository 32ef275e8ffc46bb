"""The referral of one case, from choosing an organisation to handing the file over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.step_panel import Step, StepPanel, StepState
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.referral.check_step import CheckStep
from fieldcase.ui.referral.refer_footer import FooterFacts, refer_footer
from fieldcase.ui.referral.refer_words import step_title
from fieldcase.ui.referral.send_step import SendStep
from fieldcase.ui.referral.share_words import case_name
from fieldcase.ui.referral.step_view import StepView
from fieldcase.ui.referral.summary import Summary
from fieldcase.ui.referral.volumes import Places
from fieldcase.ui.referral.what_step import WhatStep
from fieldcase.ui.referral.who_step import WhoStep
from fieldcase.ui.referral.why_step import WhyStep
from fieldcase.ui.shell.page import Crumb, PageFooter, PageHeader
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, CaseTab, ConsentPage, Destination, DirectoryPage
from fieldcase.viewmodels.referral_draft import WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard

_PANEL_WIDTH = 246
_PANEL_FROM = 800
"""Narrower pages, in logical pixels at 100 % text, name the step in one line instead."""


class ReferPage(Page):
    """Steps at the side, the present one beside them."""

    def __init__(self, desk: Desk, places: Places | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._wizard = ReferralWizard(desk)
        self._panel = StepPanel(say("Refer", "Referral"))
        self._summary = Summary(desk)
        self._place = WrapLabel("", Kind.MUTED)
        self._stack = QStackedWidget()
        self._send = SendStep(self._wizard, places or Places(), self._check_key)
        self._views: tuple[StepView, ...] = (
            WhoStep(self._wizard, desk),
            WhyStep(self._wizard, desk),
            WhatStep(self._wizard, desk, self._talk_about_consent),
            CheckStep(self._wizard, desk),
            self._send,
        )
        self._facts: FooterFacts | None = None
        self._step: WizardStep | None = None
        self._build()
        self._bind()

    @property
    def wizard(self) -> ReferralWizard:
        """The state of this page."""
        return self._wizard

    def header(self) -> PageHeader:
        """Name the case before the page."""
        sheet = self._wizard.state.sheet
        title = say("Refer", "Refer to a service")
        if sheet is None:
            return PageHeader(title)
        back = Crumb(case_name(sheet.case), self._to_case)
        return PageHeader(title, crumbs=(back,))

    def footer(self) -> PageFooter:
        """Offer the way back, the way on."""
        return refer_footer(self._footer_facts(), self)

    def open_on(self, destination: Destination) -> None:
        """Begin a referral, or go on with the one that was left."""
        if not isinstance(destination, destinations.ReferPage):
            return
        self._step = None
        self._wizard.open(destination.case_id, destination.purpose, destination.organisation_id)

    def destination(self) -> Destination | None:
        """Return the referral that is being prepared; once its file is made, the case."""
        draft = self._wizard.state.draft
        if draft is None:
            return None
        if self._wizard.state.referral is not None:
            return CasesPage(draft.case_id, CaseTab.REFERRALS)
        return destinations.ReferPage(draft.case_id, organisation_id=draft.organisation_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Ctrl+Enter, from wherever the caret is."""
        enter = Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        primary = self.footer().primary
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and primary is not None:
            if primary.enabled:
                primary.run()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the step in one line when there is no room for all of them."""
        super().resizeEvent(event)
        self._arrange()

    def go_back(self) -> None:
        """Go one step back; from the first one to the case."""
        draft = self._wizard.state.draft
        if draft is None or draft.step is WizardStep.WHO or self._wizard.state.referral is not None:
            self._to_case()
        else:
            self._wizard.go_to(WizardStep(draft.step - 1))

    def go_on(self) -> None:
        """Do what the button at the end of the footer says."""
        facts = self._footer_facts()
        if facts.asks_consent:
            self._talk_about_consent()
        elif facts.step is not WizardStep.SEND:
            self._wizard.go_to(WizardStep(facts.step + 1))
        elif facts.left:
            self._to_case()
        elif facts.written:
            self._wizard.carrying.mark_handed_over()
        else:
            self.write()

    def write(self) -> None:
        """Make the file, then write or send it; or do so once more."""
        target = self._send.target()
        if target is None:
            return
        if self._wizard.state.referral is None:
            self._wizard.create(target)
        else:
            self._wizard.carrying.carry(target)

    def _build(self) -> None:
        self._panel.footer.addWidget(self._summary)
        for view in self._views:
            self._stack.addWidget(view)
        whole = row(self, gap=20)
        whole.setContentsMargins(18, 0, 18, 8)
        whole.addWidget(self._panel)
        right = column(gap=6)
        right.addWidget(self._place)
        right.addWidget(self._stack, 1)
        whole.addLayout(right, 1)
        self._arrange()

    def _bind(self) -> None:
        bind(self, self._wizard.changed, self._repaint)
        bind(self, self._wizard.carrying.changed, self._repaint)
        self._panel.chosen.connect(lambda place: self._wizard.go_to(WizardStep(place)))
        self._send.target_changed.connect(self._tell_heading)
        # The wizard listens to the desk: it must stop when its page is gone.
        self.destroyed.connect(lambda *_, close=self._wizard.close: close())

    def _repaint(self, _news: None = None) -> None:
        state = self._wizard.state
        if state.draft is None:
            return
        step = state.draft.step
        self._show_steps(step)
        self._summary.show_state(state)
        view = self._views[step]
        view.show_state(state)
        self._stack.setCurrentWidget(view)
        self._tell_heading()
        if self._step is not step and state.sheet is not None:
            if step is WizardStep.SEND and state.referral is None:
                self._send.forget()
            self._step = step
            view.focus_first()

    def _show_steps(self, step: WizardStep) -> None:
        state = self._wizard.state
        steps = [
            Step(
                step_title(one), StepState.DONE if one < step and state.hold(one) is None else StepState.OPEN
            )
            for one in WizardStep
        ]
        self._panel.show_steps(steps, step)
        self._place.setText(
            say("Refer", "Step {number} of 5: {title}", number=step + 1, title=step_title(step))
        )

    def _tell_heading(self) -> None:
        facts = self._footer_facts()
        if facts == self._facts:
            return
        stage_changed = self._facts is not None and facts.stage is not self._facts.stage
        self._facts = facts
        self.heading_changed.emit()
        # The button that was pressed went with the old footer, and the focus with it.
        focus = QApplication.focusWidget()
        lost = focus is None or not self._stack.isAncestorOf(focus)
        if stage_changed and lost and self.isVisible():
            self._send.focus_first()

    def _footer_facts(self) -> FooterFacts:
        target = self._send.target()
        return FooterFacts.of(self._wizard, target.channel if target is not None else None)

    def _arrange(self) -> None:
        self._panel.setFixedWidth(look().px(_PANEL_WIDTH))
        roomy = self.width() >= look().px(_PANEL_FROM)
        self._panel.setVisible(roomy)
        self._place.setVisible(not roomy)

    def _to_case(self) -> None:
        draft = self._wizard.state.draft
        if draft is not None:
            self._desk.go(CasesPage(draft.case_id, CaseTab.REFERRALS))

    def _talk_about_consent(self) -> None:
        draft = self._wizard.state.draft
        if draft is not None:
            self._desk.go(ConsentPage(draft.case_id, back_to_referral=draft.purpose))

    def _check_key(self) -> None:
        draft = self._wizard.state.draft
        if draft is not None and draft.organisation_id is not None:
            self._desk.go(DirectoryPage(draft.organisation_id))
