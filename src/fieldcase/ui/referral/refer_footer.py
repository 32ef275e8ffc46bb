"""The last line of the wizard: back, what is known, the button that goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from fieldcase.domain.ids import CaseId
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.carry_words import carry_words, gone_words, make_words
from fieldcase.ui.referral.refer_words import hold_words, next_words
from fieldcase.ui.shell.page import PageAction, PageFooter
from fieldcase.viewmodels.carrying import CarryStage, Channel
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
    chosen: Channel | None
    sealing: bool
    sealed: bool
    stage: CarryStage | None
    channel: Channel | None

    @classmethod
    def of(cls, wizard: ReferralWizard, chosen: Channel | None) -> FooterFacts:
        """Read them from the wizard."""
        state, held = wizard.state, wizard.carrying.carriage
        step = state.draft.step if state.draft is not None else WizardStep.WHO
        sealed = state.referral is not None
        return cls(
            case_id=state.draft.case_id if state.draft is not None else None,
            case_known=state.sheet is not None,
            step=step,
            hold=None if sealed else state.hold(step),
            chosen=chosen,
            sealing=state.sealing,
            sealed=sealed,
            stage=held.stage if held is not None and sealed else None,
            channel=held.channel if held is not None and sealed else None,
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
    def left(self) -> bool:
        """Whether nothing more is to be done here: the file left, or goes by itself."""
        return self.stage in (CarryStage.HANDED_OVER, CarryStage.ON_ITS_WAY)


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
    if facts.left:
        return PageAction(say("Refer", "Back to the case"), page.go_on, "check")
    if facts.written:
        return PageAction(gone_words(facts.channel), page.go_on, "handshake")
    if facts.sealed:
        ready = facts.chosen is not None and facts.stage is CarryStage.READY
        words = carry_words(facts.chosen, again=False)
        return PageAction(words, page.go_on, "floppy-disk", enabled=ready)
    ready = facts.hold is None and facts.chosen is not None and not facts.sealing
    tooltip = _send_status(facts)
    return PageAction(make_words(facts.chosen), page.go_on, "file-lock", enabled=ready, tooltip=tooltip)


def _again(facts: FooterFacts, page: Steps) -> tuple[PageAction, ...]:
    if facts.stage not in (CarryStage.WRITTEN, CarryStage.HANDED_OVER) or facts.chosen is Channel.NETWORK:
        return ()
    words = carry_words(facts.chosen, again=True)
    return (PageAction(words, page.write, "copy", enabled=facts.chosen is not None),)


def _send_status(facts: FooterFacts) -> str:
    if facts.sealed:
        return say("Refer", "The file is safe in your outbox")
    if facts.hold is not None:
        return hold_words(facts.hold)
    return "" if facts.chosen is not None else say("Refer", "Choose how it gets there")
