"""
Identifiers: 128 random bits each, as 32 hexadecimal characters.

Random rather than time-ordered, so that an id that leaves in a file tells nobody when a person came
(OWASP ASVS 5.0, 11.5.1).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NewType

Entropy = Callable[[int], bytes]
"""Returns that many unpredictable bytes; ``secrets.token_bytes`` in the app, fixed in tests."""

CaseId = NewType("CaseId", str)
PersonId = NewType("PersonId", str)
InterviewId = NewType("InterviewId", str)
ConsentId = NewType("ConsentId", str)
ExceptionId = NewType("ExceptionId", str)
StepId = NewType("StepId", str)
GoalId = NewType("GoalId", str)
NoteId = NewType("NoteId", str)
OrganisationId = NewType("OrganisationId", str)
ReferralId = NewType("ReferralId", str)
BundleId = NewType("BundleId", str)
UserId = NewType("UserId", str)
PlaceId = NewType("PlaceId", str)
JoinId = NewType("JoinId", str)
AssessmentId = NewType("AssessmentId", str)
EntryId = NewType("EntryId", str)
DocumentId = NewType("DocumentId", str)
HouseId = NewType("HouseId", str)
BedId = NewType("BedId", str)
StayId = NewType("StayId", str)
TaskId = NewType("TaskId", str)

ID_BYTES = 16
"""128 bits: no two laptops meet on one id without ever asking each other."""


def new_id(entropy: Entropy) -> str:
    """Return a fresh identifier of 32 hexadecimal characters."""
    return entropy(ID_BYTES).hex()
