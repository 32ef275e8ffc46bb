"""What was not ticked is in no file: looked for in the bytes, before they are encrypted, on every way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldcase.bundle import Outgoing, SealedFile, SigningKey, seal
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.services import (
    answering,
    arriving,
    casework,
    following_up,
    helping,
    outbox,
    recalling,
    sealing,
    sharing,
)
from fieldcase.services.notebook import Notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from tests.notebooks import content
from tests.viewmodels import referral_world as world

NEEDLES = ("Needle in the wishes", "Needle in the promise", "Needle in a note", "Needle of the injury")
TICKED = frozenset({"alias", "primary_language"})


class Looking:
    """Stands where every file is sealed, and keeps the bytes that go in."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self._seal = seal

    def __call__(
        self, outgoing: Outgoing, signing_key: SigningKey, path: Path, *, passphrase: str | None = None
    ) -> SealedFile:
        self.seen.append(repr(outgoing).encode())
        self.seen.extend(one.content for one in outgoing.files if isinstance(one.content, bytes))
        return self._seal(outgoing, signing_key, path, passphrase=passphrase)


@pytest.fixture
def looking(monkeypatch: pytest.MonkeyPatch) -> Looking:
    made = Looking()
    monkeypatch.setattr(sealing, "seal", made)
    return made


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    """A case full of needles, all of which she agreed to share in principle."""
    case_id = world.interviewed(
        notebook,
        wishes="Needle in the wishes",
        work_promised="Needle in the promise",
        health_urgent_what="Needle of the injury",
    )
    casework.add_note(notebook, case_id, "Needle in a note")
    world.agreed(notebook, case_id, **{one.value: Decision.YES for one in Purpose})
    return case_id


def wording() -> Wording:
    return Wording(content().library, content().code_lists, "en")


def request(case_id: CaseId, organisation_id: str, *, handover: bool = False) -> ReferralRequest:
    return ReferralRequest.from_plain(
        {
            "case_id": case_id,
            "organisation_id": organisation_id,
            "purpose": Purpose.HEALTH,
            "ticked": TICKED,
            "handover": handover,
        }
    )


def needles_in(seen: list[bytes]) -> list[str]:
    return [needle for needle in NEEDLES if any(needle.encode() in one for one in seen)]


def test_no_way_out_of_the_sender_carries_what_was_not_ticked(
    looking: Looking, notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    hope = world.introduced(notebook, other_notebook)
    surgery = world.acquainted(notebook, "Surgery", "health", Purpose.HEALTH)
    first = sharing.refer(notebook, wording(), request(selam, hope))
    sharing.refer(notebook, wording(), request(selam, hope, handover=True))
    sharing.refer(notebook, wording(), request(selam, surgery), passphrase="eight words that nobody has seen")
    arriving.arrive(other_notebook, world.written(notebook, first.bundle_id, tmp_path))
    helping.ask_for_more(other_notebook, first.bundle_id, "Which language?")
    answering.accept(other_notebook, first.bundle_id)
    outbox.mark_handed_over(notebook, first.bundle_id, "usb")
    following_up.send_update(notebook, wording(), first.id, "Tigrinya")
    world.agreed(notebook, selam, health=Decision.WITHDRAWN)
    recalling.tell_everybody(notebook)

    assert len(looking.seen) >= 7
    assert any(b"Selam" in one for one in looking.seen)
    assert needles_in(looking.seen) == []


def test_the_search_finds_what_is_ticked(
    looking: Looking, notebook: Notebook, other_notebook: Notebook, selam: CaseId
) -> None:
    """A search that finds nothing proves nothing, unless it finds what is there."""
    hope = world.introduced(notebook, other_notebook)
    asked = request(selam, hope).but(ticked=TICKED | {"health_urgent_what"})

    sharing.refer(notebook, wording(), asked)

    assert needles_in(looking.seen) == ["Needle of the injury"]


def test_files_are_sealed_in_one_place_alone() -> None:
    sources = Path(sealing.__file__).parents[1].rglob("*.py")
    callers = {path.name for path in sources if " seal(" in path.read_text("utf-8")} - {"seal.py"}

    assert callers == {"sealing.py"}
