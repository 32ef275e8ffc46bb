"""What went out, what waits to go out, what came in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import BundleId, ReferralId
from fieldcase.domain.incoming import IncomingKind
from fieldcase.domain.referral import NEXT_STATE, Referral, ReferralState
from fieldcase.services import arriving, code_replies, following_up, outbox, recalling, sending, silence
from fieldcase.services.arrived import Arrived
from fieldcase.services.following_up import FollowUp
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import ExchangeSheet
from fieldcase.services.payload import WithdrawalReason
from fieldcase.services.recalling import Recalled
from fieldcase.viewmodels.carrying import Carrying, Channel
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.destinations import ExchangeTab, ReferPage
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.waiting import Waiting

CONCERNS = Topic.OUTBOX | Topic.INBOX | Topic.DIRECTORY | Topic.CASES | Topic.CONSENT

TELLABLE = (
    ReferralState.RECEIVED,
    ReferralState.ACCEPTED,
    ReferralState.DECLINED,
    ReferralState.STARTED,
    ReferralState.COMPLETED,
)
"""What an organisation may tell us without a signed answer."""


@dataclass(frozen=True)
class ExchangeState:
    """
    What the page shows.

    ``trouble`` is why a file was not opened, ``arrived`` what an answer said, ``recalled`` what became of the
    notices that something was taken back: each stays until dismissed.
    ``reviewing`` is the referral of the inbox that is open.
    """

    sheet: ExchangeSheet | None = None
    tab: ExchangeTab = ExchangeTab.OUTBOX
    reviewing: BundleId | None = None
    arrived: Arrived | None = None
    trouble: FieldCaseError | None = None
    recalled: Recalled | None = None


class Exchange:
    """The outbox with its files to carry, the inbox with its files to read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = ExchangeState()
        self.carrying = Carrying(desk)
        self.waiting = Waiting(desk, self._stopped)
        self.changed: Event[None] = Event()
        self.close = desk.changed.subscribe(self._news)
        """Stop listening."""

    @property
    def state(self) -> ExchangeState:
        """What the page shows."""
        return self._state

    def open(self, tab: ExchangeTab, bundle_id: BundleId | None = None) -> None:
        """Read everything, show one side; *bundle_id* opens a referral of the inbox."""
        reviewing = bundle_id if tab is ExchangeTab.INBOX else None
        self._state = replace(self._state, tab=tab, reviewing=reviewing)
        self._read()

    def show(self, tab: ExchangeTab) -> None:
        """Show the other side."""
        self._show(replace(self._state, tab=tab, reviewing=None))

    def review(self, bundle_id: BundleId | None) -> None:
        """Open a referral of the inbox, or go back to the list."""
        self._show(replace(self._state, tab=ExchangeTab.INBOX, reviewing=bundle_id))

    def import_file(self, path: Path) -> None:
        """Open a file that arrived; one that cannot be opened changes nothing."""
        self._state = replace(self._state, trouble=None, arrived=None, recalled=None)
        # A bundle is known by its content alone; a reply without FieldCase says by name what it is.
        is_reply = path.suffix.lower() == code_replies.FILE_SUFFIX
        take = code_replies.take_file if is_reply else arriving.arrive
        self._desk.ask(lambda notebook: take(notebook, path), self._arrived, self._stopped)

    def dismiss(self) -> None:
        """Take the last message away."""
        self._show(replace(self._state, trouble=None, arrived=None, recalled=None))

    def mark_handed_over(self, bundle_id: BundleId) -> None:
        """Write down that a file left our hands, by the way it was written if that is known."""
        held = self.carrying.carriage
        channel = held.channel if held is not None and held.bundle_id == bundle_id else Channel.BY_HAND
        self._change(lambda notebook: outbox.mark_handed_over(notebook, bundle_id, channel.value))

    def try_again(self, bundle_id: BundleId) -> None:
        """Try a file at once that waits or stopped."""
        self._change(lambda notebook: sending.try_again(notebook, bundle_id))

    def take_off(self, bundle_id: BundleId) -> None:
        """Take a file off its way, to hand it over by another channel."""
        self._change(lambda notebook: sending.take_off(notebook, bundle_id))

    def note_told(self, referral_id: ReferralId, state: ReferralState, how: str) -> None:
        """Write down what they told us, by telephone for example."""
        self._change(lambda notebook: outbox.note_told(notebook, referral_id, state, how.strip()))

    def note_reminded(self, referral_id: ReferralId) -> None:
        """Write down that they were asked again."""
        self._change(lambda notebook: silence.note_reminded(notebook, referral_id))

    def ask_another(self, referral: Referral) -> None:
        """Begin the same referral to another organisation."""
        self._desk.go(ReferPage(referral.case_id, referral.purpose))

    def tell_more(self, referral_id: ReferralId, message: str) -> None:
        """Seal what is agreed at this moment, with a message, for those who have the referral."""
        self._follow(
            lambda notebook: following_up.send_update(
                notebook, self._desk.wording, referral_id, message.strip()
            )
        )

    def take_back(self, referral_id: ReferralId, reason: WithdrawalReason) -> None:
        """Take a referral back; a file asks them to delete it, if they may have it."""
        self._follow(lambda notebook: following_up.take_back(notebook, referral_id, reason))

    def tell_everybody(self) -> None:
        """Ask everybody who has what was taken back to delete it."""
        self._desk.ask(recalling.tell_everybody, self._recalled, self._stopped)

    def _recalled(self, recalled: Recalled) -> None:
        self._state = replace(self._state, recalled=recalled)
        self._desk.publish(following_up.FOLLOW_UP_TOPICS, None)

    def _follow(self, job: Callable[[Notebook], FollowUp]) -> None:
        self._desk.ask(job, self._followed, self._stopped)

    def _followed(self, made: FollowUp) -> None:
        if made.bundle_id is not None:
            self.carrying.take(made.bundle_id)
        self._desk.publish(following_up.FOLLOW_UP_TOPICS, None)

    def _change(self, job: Callable[[Notebook], Topic]) -> None:
        self._desk.change(job, None, self._stopped)

    def _arrived(self, arrived: Arrived) -> None:
        if arrived.kind is IncomingKind.REFERRAL:
            self._state = replace(self._state, tab=ExchangeTab.INBOX, reviewing=arrived.bundle_id)
        else:
            self._state = replace(self._state, arrived=arrived)
        # Nobody is named as the initiator: this page reads again like all the others.
        self._desk.publish(arrived.topic, None)

    def _stopped(self, error: FieldCaseError) -> None:
        self._show(replace(self._state, trouble=error))

    def _news(self, news: News) -> None:
        if self._state.sheet is not None and news.topic & CONCERNS:
            self._read()
            self.carrying.look_again()

    def _read(self) -> None:
        self._desk.ask(
            outbox.exchange_sheet, lambda sheet: self._show(replace(self._state, sheet=sheet)), self._stopped
        )

    def _show(self, state: ExchangeState) -> None:
        self._state = state
        self.changed(None)


def tellable(referral: Referral) -> tuple[ReferralState, ...]:
    """Return what they may have told us, given where the referral stands."""
    return tuple(state for state in TELLABLE if state in NEXT_STATE[referral.state])
