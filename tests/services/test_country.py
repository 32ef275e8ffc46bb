"""The days of a country are an office's own, and say whether somebody answers for them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldcase.domain.country_profile import FLOOR
from fieldcase.domain.errors import NotAllowedError, UnexpectedError
from fieldcase.domain.legal_clocks import ClockKind
from fieldcase.domain.user import Role
from fieldcase.forms.country_profiles import load_profiles
from fieldcase.resources_root import find_resources
from fieldcase.services.country import country_sheet, keep_profile, sign_off
from fieldcase.services.legal_clocks import legal_clocks
from fieldcase.services.notebook import Notebook
from tests.services.colleagues import colleague
from tests.viewmodels.case_world import person

TODAY = date(2025, 11, 22)


def test_every_country_that_came_along_names_its_source() -> None:
    profiles = load_profiles(find_resources() / "law")

    assert {"coe", "BG", "RO", "MA"} <= set(profiles)
    assert profiles["MA"].reflection_days is None
    assert all(one.source and one.as_of <= TODAY for one in profiles.values())


def test_other_days_count_at_once_and_say_that_nobody_answers_for_them(notebook: Notebook) -> None:
    person(notebook, age_group="9_17")
    before = {one.clock.kind: one for one in legal_clocks(notebook)}

    keep_profile(colleague(notebook, Role.SUPERVISOR), FLOOR.but(country="BG", guardian_within=3))

    after = {one.clock.kind: one for one in legal_clocks(notebook)}
    guardian = ClockKind.ASK_FOR_GUARDIAN
    assert after[guardian].clock.due_on - before[guardian].clock.due_on == timedelta(days=2)
    assert not after[guardian].verified


def test_signing_off_names_who_answers_until_the_days_change(notebook: Notebook) -> None:
    person(notebook, age_group="9_17")
    officer = colleague(notebook, Role.DATA_OFFICER, "Petra")

    sign_off(officer, FLOOR)
    signed, dates = country_sheet(notebook).law, legal_clocks(notebook)
    keep_profile(officer, FLOOR.but(school_within=20))

    assert (signed.verified, signed.signed_by) == (True, "Petra")
    assert all(one.verified for one in dates)
    changed = country_sheet(notebook)
    assert not changed.law.verified
    assert [one.signed_by for one in changed.before] == ["Petra"]


def test_a_worker_reads_the_days_but_does_not_change_them(notebook: Notebook) -> None:
    worker = colleague(notebook, Role.WORKER)

    with pytest.raises(NotAllowedError):
        keep_profile(worker, FLOOR)

    assert not country_sheet(worker).may_change


def test_what_an_office_worked_by_is_never_rewritten(notebook: Notebook) -> None:
    sign_off(colleague(notebook, Role.SUPERVISOR), FLOOR)

    def rewrite() -> None:
        with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
            tx._connection.execute("UPDATE country_profile SET signed = 0")

    with pytest.raises(UnexpectedError):
        rewrite()
