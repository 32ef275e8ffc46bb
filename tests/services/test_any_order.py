"""Files that get lost, come twice or overtake one another lead to the same notebook."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldcase.domain.incoming import TAKEN_BACK
from fieldcase.services import answering, following_up, helping, own_keys
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import WithdrawalReason
from tests.journeys.test_main_job import wording
from tests.notebooks import opened
from tests.services.exchanging import carried, copied, newest, referred, sealed_path

MOST_DELIVERIES = 7
State = tuple[object, ...]


@dataclass(frozen=True)
class Post:
    """What one office sealed in this order, and the notebook of the other before any of it came."""

    reader: Path
    files: tuple[Path, ...]


@pytest.fixture(scope="module")
def posts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Post]:
    """Both directions of a long exchange."""
    folder = tmp_path_factory.mktemp("post")
    with opened(folder / "a") as ours, opened(folder / "b", "Hope Medical Centre", "HM", "Amal") as theirs:
        referral = referred(ours, theirs)
        shutil.copytree(theirs.place.folder, folder / "b0")
        outward = [_copy(sealed_path(ours, referral.bundle_id), folder)]
        carried(outward[0], theirs)
        shutil.copytree(ours.place.folder, folder / "a0")
        backward = _answers(theirs, folder)
        for words in ("She moved.", "She moved again."):
            update = following_up.send_update(ours, wording(), referral.id, words)
            assert update.bundle_id is not None
            outward.append(_copy(sealed_path(ours, update.bundle_id), folder))
        own_keys.renew_keys(ours)
        outward.append(_copy(newest(ours), folder))
        following_up.take_back(ours, referral.id, WithdrawalReason.NO_LONGER_NEEDED)
        outward.append(_copy(newest(ours), folder))
    return {"out": Post(folder / "b0", tuple(outward)), "back": Post(folder / "a0", tuple(backward))}


def _answers(theirs: Notebook, folder: Path) -> list[Path]:
    with theirs.reading() as tx:
        bundle_id = tx.incoming.all(1)[0].bundle_id
    answers = (
        lambda: answering.keep_for_later(theirs, bundle_id),
        lambda: helping.ask_for_more(theirs, bundle_id, "Which language?"),
        lambda: answering.accept(theirs, bundle_id),
        lambda: helping.say_started(theirs, bundle_id),
        lambda: helping.say_completed(theirs, bundle_id),
    )
    return [_copy(sealed_path(theirs, answer().bundle_id), folder) for answer in answers]


def _copy(path: Path, folder: Path) -> Path:
    return Path(shutil.copy(path, folder / path.name))


def _end_state(notebook: Notebook) -> State:
    with notebook.reading() as tx:
        return (
            tuple(
                # What was taken back is hidden: how much of it had come before says nothing any more.
                (one.bundle_id, one.state, *(() if one.state in TAKEN_BACK else (one.message, one.items)))
                for one in tx.incoming.all(100)
            ),
            tuple((one.state, one.organisation_id) for one in tx.referrals.all(100)),
            tuple((one.sign_key, one.key_state) for one in tx.directory.all()),
            tuple(sorted(one.sha256 for one in tx.incoming.arrivals.waiting())),
            len(tx.interviews.current_answers(tx.referrals.all(1)[0].case_id)) if tx.referrals.all(1) else 0,
        )


def _delivered(post: Post, order: Iterable[int], to: Path) -> State:
    with copied(post.reader, to, 1) as reader:
        for number in order:
            carried(post.files[number], reader)
        return _end_state(reader)


@pytest.mark.parametrize("direction", ["out", "back"])
def test_every_order_ends_the_same(posts: dict[str, Post], direction: str, tmp_path: Path) -> None:
    """In whatever order, however often: as if each file that came had come once, in the order it was made."""
    post = posts[direction]
    straight: dict[frozenset[int], State] = {}

    @settings(max_examples=7, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(st.integers(0, len(post.files) - 1), min_size=1, max_size=MOST_DELIVERIES))
    def deliver(order: list[int]) -> None:
        came = frozenset(order)
        if came not in straight:
            straight[came] = _delivered(post, sorted(came), tmp_path / "straight")

        assert _delivered(post, order, tmp_path / "mixed") == straight[came]

    deliver()
