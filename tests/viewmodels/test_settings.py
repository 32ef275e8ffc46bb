"""What the settings keep, tell, back up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import FolderMissingError
from fieldcase.resources_root import find_resources
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.preferences import Preferences
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import News
from fieldcase.viewmodels.settings import Settings
from tests.notebooks import NOON, PASSPHRASE, counting_entropy


@pytest.fixture
def saved():
    return []


@pytest.fixture
def settings(desk, saved):
    made = Settings(desk, Preferences(), saved.append, find_resources())
    made.load()
    yield made
    made.close()


def test_a_preference_counts_and_is_kept_at_once(settings, saved):
    told: list[Preferences] = []
    settings.preferences_changed.subscribe(told.append)
    dark = replace(settings.preferences, theme="dark")

    settings.prefer(dark)
    settings.prefer(dark)

    assert saved == told == [dark]
    assert settings.preferences == dark


def test_a_text_size_between_two_offers_shows_the_nearest(desk, saved):
    settings = Settings(desk, Preferences(text_size=1.375), saved.append, find_resources())

    assert settings.text_size in {1.25, 1.5}
    settings.close()


def test_the_notebook_says_whose_it_is(settings):
    facts = settings.facts

    assert (facts.organisation, facts.case_prefix, facts.worker) == ("Northern Outreach", "NR", "Marta K.")
    assert facts.last_backup is None
    assert not facts.training


def test_a_backup_is_made_told_and_opens_with_the_same_passphrase(settings, desk, tmp_path):
    news: list[News] = []
    desk.changed.subscribe(news.append)
    stick = tmp_path / "stick"
    stick.mkdir()

    settings.back_up(stick)

    assert settings.problem is None
    assert settings.facts.last_backup == NOON
    assert [one.topic for one in news] == [Topic.BACKUP]
    copy = Place(stick / settings.backed_up.name)
    opened = open_notebook(copy, PASSPHRASE, FixedClock(NOON), counting_entropy(3))
    assert opened.office.name == "Northern Outreach"
    opened.vault.close()


def test_a_stick_that_is_gone_is_said_and_nothing_counts_as_backed_up(settings, tmp_path):
    settings.back_up(tmp_path / "nowhere")

    assert isinstance(settings.problem, FolderMissingError)
    assert settings.backed_up is None
    assert not settings.backing_up
    assert settings.facts.last_backup is None


def test_a_backup_made_elsewhere_is_noticed(settings, desk, notebook):
    with notebook.writing() as tx:
        tx.meta.put("last_backup", NOON.isoformat())

    desk.publish(Topic.BACKUP, object())

    assert settings.facts.last_backup == NOON


def test_every_installed_form_and_consent_pack_is_named(settings, content):
    assert [form.title for form in settings.forms]
    assert {pack.language for pack in settings.packs} == set(content.packs)


def test_every_part_by_others_is_named_with_its_licence(settings):
    names = " ".join(part.name for part in settings.parts)

    assert all(part.licence for part in settings.parts)
    for wanted in ("Noto", "Vazirmatn", "Phosphor", "Qt", "SQLCipher", "msgspec", "pyrage", "PyNaCl"):
        assert wanted in names


def test_our_card_is_in_the_directory(settings, desk):
    went: list[to.Destination] = []
    desk.navigated.subscribe(went.append)

    settings.open_our_card()

    assert went == [to.DirectoryPage()]


def test_closed_settings_no_longer_listen(desk, saved):
    before = desk.changed.listener_count

    Settings(desk, Preferences(), saved.append, find_resources()).close()

    assert desk.changed.listener_count == before
