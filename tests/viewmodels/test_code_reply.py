"""The wizard for organisations without FieldCase, the desk for their answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import ReplyRefusedError
from fieldcase.domain.incoming import Reply
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import exchange_sheet
from fieldcase.viewmodels.carrying import CarryStage, Channel, Target
from fieldcase.viewmodels.code_reply import CodeReply
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.exchange import Exchange
from fieldcase.viewmodels.referral_draft import Hold, WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard
from tests.notebooks import desk_for
from tests.reader.locked import code_for, copy_of, locked_referral, stand_in_kit
from tests.viewmodels import referral_world as world


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[Notebook]:
    """A notebook that waits for an answer without FieldCase."""
    with copy_of(locked_referral(), tmp_path / "copy") as notebook:
        yield notebook


@pytest.fixture
def ready(desk: Desk, notebook: Notebook, tmp_path: Path) -> ReferralWizard:
    """A wizard at its last step, for an organisation whose card nobody has."""
    desk.content = replace(desk.content, reader_kit=stand_in_kit(tmp_path / "kit"))
    clinic = world.acquainted(notebook, "Harbour Clinic", "health", Purpose.HEALTH)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    wizard = ReferralWizard(desk)
    wizard.open(case_id)
    wizard.choose_organisation(clinic)
    wizard.go_to(WizardStep.CHECK)
    wizard.confirm_read(on=True)
    wizard.go_to(WizardStep.SEND)
    return wizard


def test_without_a_key_the_worker_decides_before_words_lock_the_file(ready: ReferralWizard) -> None:
    assert ready.state.hold(WizardStep.SEND) is Hold.NO_KEY

    ready.answer_without_fieldcase(on=True)

    assert ready.state.hold(WizardStep.SEND) is None


def test_the_words_are_shown_until_they_were_told(ready: ReferralWizard, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    ready.answer_without_fieldcase(on=True)

    ready.create(Target(Channel.USB, stick))

    assert ready.carrying.carriage is not None
    assert ready.carrying.carriage.stage is CarryStage.WRITTEN
    assert len(list(next(stick.iterdir()).iterdir())) == 3
    assert ready.state.locked is not None
    ready.forget_words()
    assert ready.state.locked is None


def test_another_organisation_is_asked_afresh(ready: ReferralWizard, notebook: Notebook) -> None:
    ready.answer_without_fieldcase(on=True)
    other = world.acquainted(notebook, "Second Clinic", "health", Purpose.HEALTH)
    assert ready.state.draft is not None
    ready.open(ready.state.draft.case_id)

    ready.choose_organisation(other)

    assert not ready.state.draft.without_fieldcase


def test_a_copy_without_the_page_makes_no_such_file(
    ready: ReferralWizard, desk: Desk, tmp_path: Path
) -> None:
    assert ready.state.draft is not None
    desk.content = replace(
        desk.content, reader_kit=replace(desk.content.reader_kit, reader=tmp_path / "nothing")
    )
    wizard = ReferralWizard(desk)
    wizard.open(ready.state.draft.case_id, Purpose.HEALTH, ready.state.draft.organisation_id)

    wizard.answer_without_fieldcase(on=True)

    assert not wizard.state.page_is_here
    assert wizard.state.hold(WizardStep.SEND) is Hold.NO_KEY


def test_a_code_is_taken_and_every_page_hears_of_it(waiting: Notebook) -> None:
    desk = desk_for(waiting)
    heard: list[Topic] = []
    desk.changed.subscribe(lambda news: heard.append(news.topic))
    reply = CodeReply(desk)

    reply.take_code(code_for(waiting, locked_referral().referral.bundle_id, "declined", "language"))

    assert reply.state.arrived is not None
    assert reply.state.arrived.reply is Reply.DECLINED
    assert heard[0] & Topic.OUTBOX
    assert heard[0] & Topic.CASES


def test_a_code_that_does_not_fit_leaves_its_reason(waiting: Notebook) -> None:
    reply = CodeReply(desk_for(waiting))

    reply.take_code("7K3Q-X9AB")

    assert isinstance(reply.state.trouble, ReplyRefusedError)
    assert reply.state.arrived is None
    reply.forget()
    assert reply.state.trouble is None


def test_a_reply_file_dropped_on_the_page_is_known_by_its_name(waiting: Notebook, tmp_path: Path) -> None:
    exchange = Exchange(desk_for(waiting))
    file = tmp_path / "reply.fcreply"
    file.write_bytes(b"not one of ours")

    exchange.import_file(file)

    assert exchange.state.trouble is not None
    assert exchange.state.trouble.code == "bundle.E_AGE_HEADER"
    assert exchange_sheet(waiting).incoming == ()
    exchange.close()
