"""Two offices work together through a place on the network that sees only ciphertext."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.ids import BundleId
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.sending import PlaceKind, PlaceSettings, Sending, SendingState
from fieldcase.services import answering, exchange_places, outbox, sending
from fieldcase.services.notebook import Notebook
from tests.exchange.offices import office, refer, referred_through
from tests.transport.places.bad_line import answers, bad_line
from tests.transport.places.ground import certificates, free_port
from tests.transport.places.other_servers import mail, objects, sshd
from tests.transport.places.webdav_servers import wsgidav


@contextmanager
def place(kind: PlaceKind, folder: Path) -> Iterator[PlaceSettings]:
    """A real server of *kind*, as the settings describe it."""
    if kind is PlaceKind.WEBDAV:
        with wsgidav(folder / "dav", certificates(folder)) as dav:
            yield PlaceSettings(
                url=str(dav.url),
                user=dav.user,
                password=dav.password.reveal(),
                own_ca_pem=dav.own_ca_pem,
            )
    elif kind is PlaceKind.SFTP:
        with sshd(folder / "ssh") as ssh:
            yield PlaceSettings(
                host=ssh.host,
                port=ssh.port,
                folder=ssh.folder,
                user=ssh.user,
                private_key=ssh.private_key.reveal(),
                host_key=ssh.host_key,
            )
    else:
        with objects() as store:
            yield PlaceSettings(
                url=str(store.url),
                bucket=store.bucket,
                user=store.access_key,
                password=store.secret_key.reveal(),
            )


def on_its_way(notebook: Notebook, bundle_id: BundleId) -> Sending:
    """How far a file is."""
    with notebook.reading() as tx:
        found = tx.sendings.of(bundle_id)
    assert found is not None
    return found


def state_of(notebook: Notebook) -> ReferralState:
    """Where our one referral stands."""
    (line,) = outbox.exchange_sheet(notebook).referrals
    return line.referral.state


@pytest.mark.parametrize(
    "kind",
    [
        PlaceKind.WEBDAV,
        pytest.param(PlaceKind.SFTP, marks=pytest.mark.needs_tool("sshd")),
        PlaceKind.OBJECTS,
    ],
)
def test_a_referral_goes_and_its_answer_comes_back_through_a_shared_place(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path, kind: PlaceKind
) -> None:
    with place(kind, tmp_path) as settings:
        referral = referred_through(notebook, other_notebook, kind, settings)
        ours, theirs = office(notebook), office(other_notebook)

        ours.goes_round()
        sent = state_of(notebook)
        theirs.goes_round()
        (arrived,) = theirs.courier.state.brought.arrived
        answered = answering.accept(other_notebook, arrived.bundle_id)
        way_back = exchange_places.places_sheet(other_notebook).places[0].id
        sending.queue(other_notebook, answered.bundle_id, way_back)
        theirs.goes_round()
        ours.goes_round()

    assert sent is ReferralState.SENT
    assert on_its_way(notebook, referral.bundle_id).state is SendingState.SENT
    assert state_of(notebook) is ReferralState.ACCEPTED


def test_a_round_with_nothing_to_do_opens_no_line(notebook: Notebook) -> None:
    settings = PlaceSettings(url=f"http://127.0.0.1:{free_port()}/", user="a", password="b")
    place_id = exchange_places.add_place(notebook, PlaceKind.WEBDAV, "Away", settings)
    exchange_places.switch_place(notebook, place_id, enabled=False)

    office(notebook).goes_round()

    (known,) = exchange_places.places_sheet(notebook).places
    assert known.looked_at is None


def test_a_file_is_sent_only_when_the_place_has_it(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    settings = PlaceSettings(url=f"http://127.0.0.1:{free_port()}/", user="a", password="b")
    referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)

    office(notebook).goes_round()

    waiting = on_its_way(notebook, referral.bundle_id)
    assert (waiting.state, waiting.trouble) == (SendingState.WAITING, "delivery.unreachable")
    assert waiting.next_try_at > notebook.clock.now()
    assert state_of(notebook) is ReferralState.PREPARED


def test_a_wait_is_kept_over_a_restart_and_a_person_may_end_it(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav, bad_line(dav.url.port or 0) as line:
        line.cut_after = 0
        settings = PlaceSettings(
            url=f"http://127.0.0.1:{line.port}/", user=dav.user, password=dav.password.reveal()
        )
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)
        office(notebook).goes_round()
        line.heal()

        restarted = office(notebook)
        restarted.goes_round(now_please=False)
        still_waits = on_its_way(notebook, referral.bundle_id).state
        sending.try_again(notebook, referral.bundle_id)
        restarted.goes_round(now_please=False)

    assert still_waits is SendingState.WAITING
    assert on_its_way(notebook, referral.bundle_id).state is SendingState.SENT


def test_the_pause_passes_and_the_file_goes_by_itself(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav, bad_line(dav.url.port or 0) as line:
        line.cut_after = 0
        settings = PlaceSettings(
            url=f"http://127.0.0.1:{line.port}/", user=dav.user, password=dav.password.reveal()
        )
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)
        ours = office(notebook)
        ours.goes_round()
        line.heal()

        ours.waits(timedelta(minutes=1))
        ours.goes_round(now_please=False)

    assert on_its_way(notebook, referral.bundle_id).state is SendingState.SENT


@pytest.mark.parametrize("status", [401, 403, 404, 409, 413, 507])
def test_what_only_a_person_can_mend_stops_and_keeps_nobody_else_waiting(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path, status: int
) -> None:
    with answers(status) as address, wsgidav(tmp_path / "dav") as dav:
        first = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, PlaceSettings(url=address))
        good = exchange_places.add_place(
            notebook,
            PlaceKind.WEBDAV,
            "Good",
            PlaceSettings(url=str(dav.url), user=dav.user, password=dav.password.reveal()),
        )
        second = refer(notebook, first.organisation_id)
        sending.queue(notebook, second.bundle_id, good)

        office(notebook).goes_round()

    assert on_its_way(notebook, first.bundle_id).state is SendingState.STOPPED
    assert on_its_way(notebook, second.bundle_id).state is SendingState.SENT


@pytest.mark.parametrize("status", [423, 429, 500, 502, 503, 504])
def test_what_time_may_heal_waits_as_long_as_the_place_asks(
    notebook: Notebook, other_notebook: Notebook, status: int
) -> None:
    with answers(status, {"Retry-After": "900"}) as address:
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, PlaceSettings(url=address))
        office(notebook).goes_round()

    waiting = on_its_way(notebook, referral.bundle_id)
    assert waiting.state is SendingState.WAITING
    assert waiting.next_try_at - notebook.clock.now() == timedelta(minutes=15)


def test_a_file_that_stopped_can_go_another_way(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    with answers(403) as address:
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, PlaceSettings(url=address))
        office(notebook).goes_round()

    sending.take_off(notebook, referral.bundle_id)
    outbox.write_to_folder(notebook, referral.bundle_id, tmp_path)
    outbox.mark_handed_over(notebook, referral.bundle_id, "usb")

    assert state_of(notebook) is ReferralState.SENT


def test_the_place_learns_no_name_and_the_same_file_is_fetched_once(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav:
        settings = PlaceSettings(url=str(dav.url), user=dav.user, password=dav.password.reveal())
        referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)
        office(notebook).goes_round()
        theirs = office(other_notebook)
        theirs.goes_round()
        first = len(theirs.courier.state.brought.arrived)
        theirs.goes_round()

    there = [path for path in (tmp_path / "dav").rglob("*") if path.is_file()]
    names = " ".join(str(path.relative_to(tmp_path / "dav")) for path in there).lower()
    assert first == 1
    assert theirs.courier.state.brought.arrived == ()
    assert "northern" not in names
    assert "selam" not in names
    assert all(b"Selam" not in path.read_bytes() for path in there)
    assert list((other_notebook.place.folder / "arriving").iterdir()) == []


def test_a_stranger_at_the_place_puts_nothing_into_the_inbox(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav:
        settings = PlaceSettings(url=str(dav.url), user=dav.user, password=dav.password.reveal())
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)
        office(notebook).goes_round()
        (mailbox,) = (tmp_path / "dav").iterdir()
        (mailbox / "R-ZZZZZZ.fcb").write_bytes(b"anything at all")
        (mailbox / ".hidden").write_bytes(b"not ours")
        theirs = office(other_notebook)
        theirs.goes_round()

    brought = theirs.courier.state.brought
    assert [arrived.bundle_id for arrived in brought.arrived] == [referral.bundle_id]
    assert brought.refused == ("bundle.E_AGE_HEADER",)


def test_a_large_file_goes_in_pieces_and_arrives_as_one(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "PIECE_BYTES", 1500)
    with wsgidav(tmp_path / "dav") as dav, bad_line(dav.url.port or 0) as line:
        settings = PlaceSettings(
            url=f"http://127.0.0.1:{line.port}/", user=dav.user, password=dav.password.reveal()
        )
        referral = referred_through(notebook, other_notebook, PlaceKind.WEBDAV, settings)
        ours = office(notebook)
        line.cut_after = 6_000
        ours.goes_round()
        part_way = on_its_way(notebook, referral.bundle_id)
        theirs = office(other_notebook)
        line.heal()
        theirs.goes_round()
        too_early = theirs.courier.state.brought.arrived
        sending.try_again(notebook, referral.bundle_id)
        ours.goes_round()
        theirs.goes_round()

    assert 0 < part_way.parts_done < part_way.parts_total
    assert too_early == ()
    assert [arrived.bundle_id for arrived in theirs.courier.state.brought.arrived] == [referral.bundle_id]


def test_mail_goes_to_the_office_s_server_and_is_called_sent_when_that_took_charge(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    tls = certificates(tmp_path)
    with mail(tls) as (server, postbox):
        settings = PlaceSettings(
            host=server.host,
            port=server.port,
            user=server.user,
            password=server.password.reveal(),
            own_ca_pem=tls.ca_pem,
            sender="office@north.example",
        )
        referral = referred_through(notebook, other_notebook, PlaceKind.MAIL, settings)
        office(notebook).goes_round()

    assert on_its_way(notebook, referral.bundle_id).state is SendingState.SENT
    assert len(postbox.letters) == 1
    assert b"Selam" not in postbox.letters[0]
    assert b"Northern" not in postbox.letters[0]
