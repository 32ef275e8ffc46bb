"""What every screen shares: the notebook through its lane, the news, the words, the way to other pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import Clock
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.content import Content
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.runner import Lane, Runner
from fieldcase.services.wording import Wording
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.observable import Event

T = TypeVar("T")


@dataclass(frozen=True)
class News:
    """Something changed; *initiator* is the view-model that did it and need not read again."""

    topic: Topic
    initiator: object


class Desk:
    """
    The one way from a screen to the notebook.

    Jobs run in the vault's lane with the notebook that is open then; a job that was queued before locking
    finds it locked and comes back as ``NotebookLockedError``.
    """

    def __init__(  # noqa: PLR0913  (made once; the sixth is what was half finished)
        self,
        shelf: Shelf,
        runner: Runner,
        content: Content,
        clock: Clock,
        language: str,
        kept: Mapping[DraftKey, str] | None = None,
    ) -> None:
        shelf.learn(content.library.category_of)
        self._shelf = shelf
        self._runner = runner
        self._under_way = 0
        self.content = content
        self.clock = clock
        self.language = language
        self.changed: Event[News] = Event()
        self.navigated: Event[Destination] = Event()
        self.locked: Event[None] = Event()
        self.in_trouble: Event[FieldCaseError] = Event()
        """Every difficulty of any job, beside the answer to whoever asked for it."""
        self.settled: Event[None] = Event()
        """Everything that was asked for has come back; pages show what there is to show."""
        self.drafts = DraftKeeper(self.ask_aside, kept)

    @property
    def wording(self) -> Wording:
        """Forms and lists in the language of the window."""
        return Wording(self.content.library, self.content.code_lists, self.language)

    @property
    def is_busy(self) -> bool:
        """Whether something a page asked for has not come back yet."""
        return self._under_way > 0

    def ask(
        self,
        job: Callable[[Notebook], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Run *job* on the open notebook in the vault's lane; exactly one of the two is called back."""

        def came_back(outcome: T) -> None:
            done(outcome)
            self._one_less()

        def came_to_nothing(problem: FieldCaseError) -> None:
            self.in_trouble(problem)
            failed(problem)
            self._one_less()

        self._under_way += 1
        self._runner.submit(Lane.VAULT, lambda: job(self._shelf.notebook), came_back, came_to_nothing)

    def change(
        self,
        job: Callable[[Notebook], Topic],
        initiator: object,
        failed: Callable[[FieldCaseError], None],
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """Run a job that writes, then tell everybody what it touched."""

        def tell(topic: Topic) -> None:
            done()
            self.publish(topic, initiator)

        self.ask(job, tell, failed)

    def errand(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Run *job* in the network's lane, without the notebook; exactly one of the two is called back."""
        self._runner.submit(Lane.NETWORK, job, done, failed)

    def publish(self, topic: Topic, initiator: object) -> None:
        """Tell every screen what changed."""
        if topic is not Topic.NONE:
            self.changed(News(topic, initiator))

    def hear(
        self, topics: Topic, reread: Callable[[], None], *, but: object | None = None
    ) -> Callable[[], None]:
        """
        Call *reread* whenever one of *topics* changed; return how to stop.

        What *but* changed itself is left out: it knows already.
        """

        def told(news: News) -> None:
            if news.topic & topics and (but is None or news.initiator is not but):
                reread()

        return self.changed.subscribe(told)

    def go(self, destination: Destination) -> None:
        """Ask the window to show another page."""
        self.navigated(destination)

    def ask_aside(
        self,
        job: Callable[[Notebook], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Run a job no page waits for."""
        self._runner.submit(Lane.VAULT, lambda: job(self._shelf.notebook), done, failed)

    def _one_less(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.settled(None)
