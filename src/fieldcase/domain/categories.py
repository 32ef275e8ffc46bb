"""Data categories: what kind of thing an answer is, which decides who may see it."""

from __future__ import annotations

from enum import StrEnum


class DataCategory(StrEnum):
    """The twenty-two categories of the design's need-to-know matrix, DC-01 to DC-22, in order."""

    IDENTITY = "identity"
    CONTACT = "contact"
    SAFE_LOCATION = "safe_location"
    DEMOGRAPHICS = "demographics"
    FAMILY = "family"
    ACCOUNT = "account"
    THIRD_PARTIES = "third_parties"
    SCREENING = "screening"
    RISK = "risk"
    HEALTH = "health"
    PSYCHOLOGICAL = "psychological"
    LEGAL = "legal"
    RESIDENCE = "residence"
    WORK_AND_EDUCATION = "work_and_education"
    FINANCIAL = "financial"
    CHILD = "child"
    PLAN = "plan"
    RETURN = "return"
    DOCUMENTS = "documents"
    CRIMINAL = "criminal"
    SPECIAL = "special"
    AUDIT = "audit"
