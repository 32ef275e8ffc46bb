"""Carries what waits to places on the network, and fetches what waits there, without anybody asking."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.sending import Setback
from fieldcase.services import collecting, sending, silence
from fieldcase.services.collecting import Found, Look, TakenIn
from fieldcase.services.sending import Delivery, NeutralWords, Outcome
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class CourierState:
    """Whether something is under way, and what the last round brought."""

    busy: bool = False
    brought: TakenIn = TakenIn()


class Courier:
    """
    Goes its round when told the time has come; a round that finds nothing to do opens no line.

    Every file is an errand by itself: one that cannot be carried keeps no other waiting.
    """

    def __init__(self, desk: Desk, words: NeutralWords) -> None:
        self._desk = desk
        self._words = words
        self._errands = 0
        self._state = CourierState()
        self.changed: Event[None] = Event()

    @property
    def state(self) -> CourierState:
        """What is going on."""
        return self._state

    def go_round(self, *, now_please: bool = False) -> None:
        """Carry what is due, look where it is time, note who is silent; *now_please* looks everywhere."""
        if self._errands:
            return
        self._begin(3)
        self._desk.ask(
            lambda notebook: sending.due_deliveries(notebook, self._words, self._desk.content.reader_kit),
            self._carry_all,
            self._ended,
        )
        self._desk.ask(
            lambda notebook: collecting.looks_due(notebook, now_please=now_please),
            self._look_all,
            self._ended,
        )
        self._desk.ask(silence.note_silence, self._published, self._ended)

    def _carry_all(self, deliveries: tuple[Delivery, ...]) -> None:
        for delivery in deliveries:
            self._carry(delivery)
        self._end()

    def _carry(self, delivery: Delivery) -> None:
        def unforeseen(error: FieldCaseError) -> None:
            setback = Setback(code=error.code, retryable=False)
            bundle_id = delivery.sending.bundle_id
            self._settle(Outcome(bundle_id=bundle_id, done=0, total=0, setback=setback))

        self._begin(1)
        self._desk.errand(lambda: sending.carry(delivery), self._settle, unforeseen)

    def _settle(self, outcome: Outcome) -> None:
        self._desk.ask(lambda notebook: sending.settle(notebook, outcome), self._published, self._ended)

    def _look_all(self, looks: tuple[Look, ...]) -> None:
        for asked in looks:
            self._look(asked)
        self._end()

    def _look(self, asked: Look) -> None:
        def unforeseen(error: FieldCaseError) -> None:
            self._take_in(Found(place_id=asked.place.id, mailbox=asked.mailbox, trouble=error.code))

        self._begin(1)
        self._desk.errand(lambda: collecting.look(asked), self._take_in, unforeseen)

    def _take_in(self, found: Found) -> None:
        self._desk.ask(lambda notebook: collecting.take_in(notebook, found), self._brought, self._ended)

    def _brought(self, taken: TakenIn) -> None:
        self._state = CourierState(busy=self._state.busy, brought=taken)
        self._published(taken.topic)

    def _published(self, topic: Topic) -> None:
        self._desk.publish(topic, None)
        self._end()

    def _ended(self, _error: FieldCaseError) -> None:
        # Locked meanwhile: what was not written down is simply due again.
        self._end()

    def _begin(self, errands: int) -> None:
        self._errands += errands
        self._show(busy=True)

    def _end(self) -> None:
        self._errands -= 1
        if not self._errands:
            self._show(busy=False)

    def _show(self, *, busy: bool) -> None:
        self._state = CourierState(busy=busy, brought=self._state.brought)
        self.changed(None)
