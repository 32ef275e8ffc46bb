"""One referral to an organisation without FieldCase, sealed once; every test works on a copy."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fieldcase.bundle.reply_code import write_code
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.referral import Referral
from fieldcase.services import outbox, without_fieldcase
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.reader_kit import PAGE_NAME, READ_ME_NAME, ReaderKit
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from tests.notebooks import NOON, PASSPHRASE, content, counting_entropy, opened
from tests.viewmodels import referral_world as world

TICKED = frozenset({"alias", "primary_language", "health_urgent", "health_urgent_what"})
NEEDLES = (
    "<img src=x onerror=alert(1)>",
    "<script>document.title='owned'</script>",
    '"><b>bold</b>&amp;{{script}}${1+1}',
    "[link](javascript:alert(1)) \u202etxt.exe",
)


@dataclass(frozen=True)
class Locked:
    """A notebook with the referral in its outbox, the file as it was written to a stick."""

    folder: Path
    stick: Path
    words: str
    digits: str
    referral: Referral
    case_id: CaseId
    organisation_id: OrganisationId

    @property
    def kit(self) -> Path:
        """The folder on the stick."""
        return next(self.stick.iterdir())

    @property
    def file(self) -> Path:
        """The locked file."""
        return next(self.kit.glob("*.fcb"))


def stand_in_kit(folder: Path) -> ReaderKit:
    """Return a kit whose page is a few bytes, for tests that look at everything but the page."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PAGE_NAME).write_bytes(b"<!doctype html>")
    (folder / READ_ME_NAME).write_bytes(b"how to open this")
    return ReaderKit(reader=folder, words=content().reader_kit.words)


def request_for(case_id: CaseId, organisation_id: OrganisationId, message: str = "") -> ReferralRequest:
    """A health referral."""
    return ReferralRequest(
        case_id=case_id,
        organisation_id=organisation_id,
        purpose=Purpose.HEALTH,
        message=message,
        ticked=TICKED,
    )


def wording() -> Wording:
    """English."""
    return Wording(content().library, content().code_lists, "en")


@cache
def locked_referral() -> Locked:
    """Seal one, with markup in every field in which somebody can write."""
    root = Path(tempfile.mkdtemp(prefix="fieldcase-reader-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    stick = root / "stick"
    stick.mkdir()
    with opened(root / "notebook", "Northern <i>Outreach</i>") as notebook:
        organisation_id = world.acquainted(notebook, "Harbour Clinic", "health", Purpose.HEALTH)
        case_id = world.interviewed(
            notebook, alias=NEEDLES[0], health_urgent_what=NEEDLES[1], safe_times=NEEDLES[2]
        )
        world.agreed(notebook, case_id)
        kit = content().reader_kit
        kit = kit if kit.is_here else stand_in_kit(root / "kit")
        request = request_for(case_id, organisation_id, NEEDLES[3])
        made = without_fieldcase.refer(notebook, wording(), kit, request)
        outbox.write_to_folder(notebook, made.referral.bundle_id, stick, kit)
    return Locked(
        root / "notebook", stick, made.words, made.own_digits, made.referral, case_id, organisation_id
    )


@contextmanager
def copy_of(locked: Locked, folder: Path) -> Iterator[Notebook]:
    """Open a copy of the notebook."""
    shutil.copytree(locked.folder, folder)
    notebook = open_notebook(Place(folder), PASSPHRASE, FixedClock(NOON), counting_entropy(77_000_000))
    try:
        yield notebook
    finally:
        notebook.vault.close()


def code_for(notebook: Notebook, bundle_id: BundleId, answer: str, reason: str = "") -> str:
    """Return the code that the page makes."""
    with notebook.reading() as tx:
        secret, sent = tx.bundles.secrets.of_bundle(bundle_id), tx.bundles.sent(bundle_id)
    assert secret is not None
    assert sent is not None
    return write_code(secret, bytes.fromhex(sent.manifest_sha256), answer, reason)
