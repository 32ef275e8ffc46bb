"""A worker who opens the notebook."""

from __future__ import annotations

from enum import StrEnum

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId


class Role(StrEnum):
    """What the worker does here; the need-to-know matrix is keyed by it."""

    WORKER = "worker"
    SHELTER = "shelter"
    CASE_MANAGER = "case_manager"
    PSYCHOLOGIST = "psychologist"
    LAWYER = "lawyer"
    SOCIAL_WORKER = "social_worker"
    HEALTH_WORKER = "health_worker"
    SUPERVISOR = "supervisor"
    DATA_OFFICER = "data_officer"
    ADMINISTRATOR = "administrator"
    READ_ONLY = "read_only"


class User(Frozen):
    """
    One worker, by the name used at work.

    Attributes:
        administers: Whether this worker looks after people and keys beside the role.
        recipient: The public key to which the keys of the notebook are sealed for this worker.
        removed: Whether this worker has left; the record keeps the name.
    """

    id: UserId
    name: str
    role: Role
    administers: bool = False
    recipient: str = ""
    removed: bool = False

    @property
    def looks_after_notebook(self) -> bool:
        """Whether this worker may change people and keys."""
        return self.administers or self.role is Role.ADMINISTRATOR
