"""Say in which country the office works, change its days, sign them off."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.country_profile import CountryProfile, Law
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.roles import Action, allows
from fieldcase.services.notebook import Notebook

VERSIONS_SHOWN = 12


class CountrySheet(Frozen):
    """The days in force with those of before, newest first."""

    law: Law
    before: tuple[Law, ...]
    may_change: bool


def country_sheet(notebook: Notebook) -> CountrySheet:
    """Return what the office works by."""
    with notebook.reading() as tx:
        versions = tx.country_profiles.versions(VERSIONS_SHOWN)
    return CountrySheet(
        law=versions[0] if versions else Law(),
        before=versions[1:],
        may_change=allows(notebook.user, Action.MANAGE_COUNTRY),
    )


def keep_profile(notebook: Notebook, profile: CountryProfile) -> Topic:
    """Work by other days from now on; nobody has signed them off yet."""
    return _keep(notebook, profile, signed=False)


def sign_off(notebook: Notebook, profile: CountryProfile) -> Topic:
    """Answer by name for the days of *profile*, which says where they were checked."""
    return _keep(notebook, profile, signed=True)


def _keep(notebook: Notebook, profile: CountryProfile, *, signed: bool) -> Topic:
    with notebook.writing(Action.MANAGE_COUNTRY) as tx:
        tx.country_profiles.add(profile, tx.now, notebook.user.id, signed=signed)
        tx.legal_dates.doubt_all()
        tx.audit.record("country.signed" if signed else "country.changed", profile.country)
    return Topic.CASES
