"""What an operation touched, so that only the screens it concerns read again."""

from __future__ import annotations

from enum import Flag, auto


class Topic(Flag):
    """Returned by every use case that writes; published on the view-models' bus."""

    NONE = 0
    CASES = auto()
    CONSENT = auto()
    STEPS = auto()
    OUTBOX = auto()
    INBOX = auto()
    DIRECTORY = auto()
    BACKUP = auto()
    FORMS = auto()
    PEOPLE = auto()
    RECOVERY = auto()
    DOCUMENTS = auto()
    SHELTER = auto()
    ALL = (
        CASES
        | CONSENT
        | STEPS
        | OUTBOX
        | INBOX
        | DIRECTORY
        | BACKUP
        | FORMS
        | PEOPLE
        | RECOVERY
        | DOCUMENTS
        | SHELTER
    )
