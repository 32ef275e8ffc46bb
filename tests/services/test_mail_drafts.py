"""Drafts of e-mails: unsent, neutral, in as many letters as the mailbox needs."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from fieldcase.domain.errors import FolderMissingError
from fieldcase.domain.incoming import IncomingKind
from fieldcase.domain.referral import Referral
from fieldcase.services import arriving, mail_drafts
from fieldcase.services.mail_drafts import DraftWish
from fieldcase.services.notebook import Notebook
from fieldcase.services.sending import NeutralWords
from tests.viewmodels import referral_world as world

WISH = DraftWish(
    words=NeutralWords(subject="File {name}", text="A file is attached."),
    address="desk@hope.example",
    letter_megabytes=10,
)


def attached(draft: Path, folder: Path) -> Path:
    """Save the one attachment of a draft, as a mail program does."""
    message = email.message_from_bytes(draft.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    (attachment,) = message.iter_attachments()
    saved = folder / str(attachment.get_filename())
    saved.write_bytes(attachment.get_content())
    return saved


def sealed(ours: Notebook, theirs: Notebook) -> Referral:
    hope = world.introduced(ours, theirs)
    case_id = world.interviewed(ours)
    world.agreed(ours, case_id)
    return world.referred(ours, case_id, hope)


def test_a_large_file_becomes_several_letters_that_arrive_in_any_order(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    referral = sealed(notebook, other_notebook)
    monkeypatch.setattr(mail_drafts, "part_bytes_for_mail", lambda _limit: 1500)

    made = mail_drafts.write_drafts(notebook, referral.bundle_id, tmp_path, WISH)

    kinds = [
        arriving.arrive(other_notebook, attached(draft, tmp_path)).kind for draft in reversed(made.drafts)
    ]
    assert made.part_count == len(made.drafts) > 2
    assert kinds == [IncomingKind.PART] * (made.part_count - 1) + [IncomingKind.REFERRAL]
    assert not list(notebook.place.outbox.glob("*.drafts"))


def test_a_draft_names_nobody_but_the_mailbox(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    referral = sealed(notebook, other_notebook)

    (draft,) = mail_drafts.write_drafts(notebook, referral.bundle_id, tmp_path, WISH).drafts

    head = draft.read_bytes().split(b"Content-Transfer-Encoding: base64")[0]
    assert b"To: desk@hope.example" in head
    for told in (b"Selam", b"Northern", b"Hope Medical", b"Marta"):
        assert told not in head


def test_a_folder_that_is_gone_leaves_no_draft(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    referral = sealed(notebook, other_notebook)

    with pytest.raises(FolderMissingError):
        mail_drafts.write_drafts(notebook, referral.bundle_id, tmp_path / "gone", WISH)
