"""The last line of the wizard: back, what is known, the button that goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from fieldcase.domain.ids import CaseId
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.refer_words import hold_words, next_words
from fieldcase.ui.shell.page import PageAction, PageFooter
from fieldcase.viewmodels.carrying import CarryStage
from fieldcase.viewmodels.referral_draft import Hold, WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class Steps(Protocol):
    """The page whose buttons these are."""

    def go_back(self) -> None:
        """Go one step back."""

    def go_on(self) -> None:
        """Go on."""

    def write(self) -> None:
        """Write the file."""


@dataclass(frozen=True)
class FooterFacts:
    """All that header and footer depend on."""

    case_id: CaseId | None
    case_known: bool
    step: WizardStep
    hold: Hold | None
    has_target: bool
    sealing: bool
    sealed: bool
    stage: CarryStage | None

    @classmethod
    def of(cls, wizard: ReferralWizard, *, has_target: bool) -> FooterFacts:
        """Read them from the wizard."""
        state, held = wizard.state, wizard.carrying.carriage
        step = state.draft.step if state.draft is not None else WizardStep.WHO
        sealed = state.referral is not None
        return cls(
            case_id=state.draft.case_id if state.draft is not None else None,
            case_known=state.sheet is not None,
            step=step,
            hold=None if sealed else state.hold(step),
            has_target=has_target,
            sealing=state.sealing,
            sealed=sealed,
            stage=held.stage if held is not None and sealed else None,
        )

    @property
    def asks_consent(self) -> bool:
        """Whether the only way on is to talk with the person."""
        return self.step is WizardStep.WHY and self.hold is Hold.NO_CONSENT

    @property
    def written(self) -> bool:
        """Whether the file is where it can be carried away."""
        return self.stage is CarryStage.WRITTEN

    @property
    def handed_over(self) -> bool:
        """Whether the file left."""
        return self.stage is CarryStage.HANDED_OVER


def refer_footer(facts: FooterFacts, page: Steps) -> PageFooter:
    """Return the footer for *facts*; its buttons call *page*."""
    back = PageAction(say("Refer", "Back"), page.go_back, "arrow-left")
    if facts.step is WizardStep.SEND:
        return PageFooter(
            back=None if facts.sealed else back,
            status=_send_status(facts),
            saved=facts.sealed,
            secondary=_again(facts, page),
            primary=_send_action(facts, page),
        )
    if facts.asks_consent:
        talk = PageAction(say("Refer", "Talk about consent"), page.go_on, "handshake")
        return PageFooter(back=back, primary=talk)
    on = PageAction(
        next_words(facts.step),
        page.go_on,
        "arrow-right",
        enabled=facts.hold is None,
        tooltip=hold_words(facts.hold),
        icon_after=True,
    )
    return PageFooter(back=back, status=hold_words(facts.hold), primary=on)


def _send_action(facts: FooterFacts, page: Steps) -> PageAction:
    if facts.handed_over:
        return PageAction(say("Refer", "Back to the case"), page.go_on, "check")
    if facts.written:
        return PageAction(say("Refer", "Mark handed over"), page.go_on, "handshake")
    if facts.sealed:
        ready = facts.has_target and facts.stage is CarryStage.READY
        return PageAction(say("Refer", "Write the file again"), page.go_on, "floppy-disk", enabled=ready)
    ready = facts.hold is None and facts.has_target and not facts.sealing
    tooltip = _send_status(facts)
    return PageAction(next_words(WizardStep.SEND), page.go_on, "file-lock", enabled=ready, tooltip=tooltip)


def _again(facts: FooterFacts, page: Steps) -> tuple[PageAction, ...]:
    if not (facts.written or facts.handed_over):
        return ()
    return (PageAction(say("Refer", "Write another copy"), page.write, "copy", enabled=facts.has_target),)


def _send_status(facts: FooterFacts) -> str:
    if facts.sealed:
        return say("Refer", "The file is safe in your outbox")
    if facts.hold is not None:
        return hold_words(facts.hold)
    return "" if facts.has_target else say("Refer", "Choose a stick or a folder")
