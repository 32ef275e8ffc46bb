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
    SUPERVISOR = "supervisor"
    DATA_OFFICER = "data_officer"
    ADMINISTRATOR = "administrator"
    READ_ONLY = "read_only"


class User(Frozen):
    """One worker, by the name used at work."""

    id: UserId
    name: str
    role: Role
