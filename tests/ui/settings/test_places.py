"""A place on the network is described, tried, kept; nothing is spoken to before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldcase.domain.sending import PlaceKind
from fieldcase.services import exchange_places
from fieldcase.services.notebook import Notebook
from fieldcase.transport.webdav import WebDavPlace
from fieldcase.ui.common.buttons import Button
from fieldcase.ui.settings.places import PlacesGroup
from fieldcase.viewmodels.places_board import PlacesBoard
from tests.notebooks import desk_for
from tests.transport.places.other_servers import sshd
from tests.transport.places.webdav_servers import wsgidav


@pytest.fixture
def group(notebook: Notebook, qtbot: QtBot) -> PlacesGroup:
    """The group of the settings, on an empty notebook."""
    shown = PlacesGroup(PlacesBoard(desk_for(notebook)))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def button(group: PlacesGroup, words: str) -> Button:
    """The button that says *words*."""
    return next(one for one in group.findChildren(Button) if one.text() == words)


def fill(group: PlacesGroup, **lines: str) -> None:
    """Type into lines by what they are called."""
    for line in group.findChildren(QLineEdit):
        name = line.accessibleName()
        for start, text in lines.items():
            if name.startswith(start.replace("_", " ")):
                line.setText(text)


def describe(group: PlacesGroup, dav: WebDavPlace) -> None:
    """Fill in a web folder."""
    button(group, "Web folder (WebDAV, Nextcloud)").click()
    password = dav.password.reveal()
    fill(group, What="Shared", Address=str(dav.url), User=dav.user, Password=password)


def test_a_place_that_answers_is_kept(group: PlacesGroup, notebook: Notebook, tmp_path: Path) -> None:
    with wsgidav(tmp_path / "dav") as dav:
        button(group, "Web folder (WebDAV, Nextcloud)").click()
        fill(group, What="Shared", Address=str(dav.url), User=dav.user, Password="wrong")
        button(group, "Try it").click()
        refused = exchange_places.places_sheet(notebook).places
        keep_asleep = not button(group, "Keep this place").isEnabled()
        fill(group, Password=dav.password.reveal())
        button(group, "Try it").click()
        button(group, "Keep this place").click()

    (kept,) = exchange_places.places_sheet(notebook).places
    assert refused == ()
    assert keep_asleep
    assert (kept.kind, kept.label) == (PlaceKind.WEBDAV, "Shared")


def test_what_is_typed_after_a_trial_has_to_be_tried_again(
    group: PlacesGroup, notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav:
        button(group, "Web folder (WebDAV, Nextcloud)").click()
        fill(
            group,
            What="Shared",
            Address=str(dav.url),
            User=dav.user,
            Password=dav.password.reveal(),
        )
        button(group, "Try it").click()
        fill(group, Address="https://elsewhere.example/")

    assert not button(group, "Keep this place").isEnabled()


@pytest.mark.needs_tool("sshd")
def test_an_sftp_server_shows_its_key_before_it_is_told_a_password(
    group: PlacesGroup, notebook: Notebook, tmp_path: Path
) -> None:
    with sshd(tmp_path / "ssh") as place:
        board = group._board
        button(group, "SFTP server").click()
        fill(
            group, What="Server", Name="127.0.0.1", Port=str(place.port), User=place.user, Folder=place.folder
        )
        assert group._form is not None
        group._form._blocks["private_key"].setPlainText(place.private_key.reveal())
        button(group, "Try it").click()
        draft = board.state.draft
        assert draft is not None
        assert draft.host_key is not None
        fingerprint = draft.host_key.fingerprint
        log_before = (tmp_path / "ssh" / "log").read_text()
        button(group, "It is the same: go on").click()
        button(group, "Keep this place").click()

    (kept,) = exchange_places.places_sheet(notebook).places
    assert fingerprint.startswith("SHA256:")
    assert "Accepted" not in log_before
    assert kept.settings.host_key == place.host_key


def test_a_place_can_be_left_alone_used_again_and_forgotten(
    group: PlacesGroup, notebook: Notebook, tmp_path: Path
) -> None:
    with wsgidav(tmp_path / "dav") as dav:
        button(group, "Web folder (WebDAV, Nextcloud)").click()
        fill(
            group,
            What="Shared",
            Address=str(dav.url),
            User=dav.user,
            Password=dav.password.reveal(),
        )
        button(group, "Try it").click()
        button(group, "Keep this place").click()

    button(group, "Leave it alone").click()
    alone = exchange_places.places_sheet(notebook).places[0].enabled
    button(group, "Use it again").click()
    again = exchange_places.places_sheet(notebook).places[0].enabled
    button(group, "Forget this place").click()

    assert (alone, again) == (False, True)
    assert exchange_places.places_sheet(notebook).places == ()


def test_the_password_is_shown_as_dots(group: PlacesGroup) -> None:
    button(group, "Web folder (WebDAV, Nextcloud)").click()

    (password,) = [line for line in group.findChildren(QLineEdit) if line.accessibleName() == "Password"]

    assert password.echoMode() is QLineEdit.EchoMode.Password


def test_a_novel_pasted_into_a_place_is_cut_where_the_place_ends(group: PlacesGroup) -> None:
    button(group, "SFTP server").click()

    for line in group.findChildren(QLineEdit):
        line.setText("x" * 3000)
    for block in group.findChildren(QPlainTextEdit):
        block.setPlainText("a line of a novel\n" * 1500)

    draft = group._board.state.draft
    assert draft is not None
    assert (len(draft.label), len(draft.settings.user), len(draft.settings.private_key)) == (200, 255, 20_000)
