"""Every test vector of the format that is refused, met by a real notebook."""

from __future__ import annotations

import hashlib
import resource
import time
from dataclasses import replace

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.services import directory, receiving
from tests.bundle.forge import CLINIC, HARBOUR, NOW
from tests.bundle.vector_files import placed, read_vectors
from tests.bundle.vector_opener import CLINIC as USUAL
from tests.notebooks import opened

LONGEST_SECONDS = 1.0
MOST_MEMORY_KIB = 64 * 1024
ASKS_FOR_WORDS = dict.fromkeys(("A17", "P6"), "E_PASSPHRASE_NEEDED")
"""A notebook tries its keys alone, never a passphrase."""


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """Northlight Clinic of the vectors, which knows Harbour House, as a notebook."""
    with opened(tmp_path_factory.mktemp("clinic") / "notebook", CLINIC.org_name, "NC", "Amal") as notebook:
        notebook.adopt(notebook.office.but(org_id=CLINIC.org_id, age_identity=CLINIC.age_identity))
        assert isinstance(notebook.clock, FixedClock)
        notebook.clock.move_to(NOW)
        directory.add_organisation(
            notebook,
            Organisation(
                id=OrganisationId("harbour"),
                name=HARBOUR.org_name,
                kind="shelter",
                org_key_id=HARBOUR.org_id,
                sign_key=HARBOUR.signing_key.public_line,
                age_recipient=HARBOUR.age_recipient,
                key_state=KeyState.CHECKED_BY_CALL,
            ),
        )
        yield notebook


def refused(group):
    """Those of a group that the notebook of the clinic meets as the vectors say."""
    openers = (USUAL, replace(USUAL, passphrase=""))
    return [
        found
        for found in read_vectors()
        if found.group == group and found.expected != "ok" and found.opener in openers
    ]


def stored(notebook):
    """Every file of the notebook, to the byte."""
    return {
        path.relative_to(notebook.place.folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in notebook.place.folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("group", "ATJMSPFNR")
def test_a_file_that_breaks_a_rule_changes_no_byte_of_the_notebook(clinic, group, tmp_path):
    """With the code of the rule, in less than a second, in little memory."""
    vectors = refused(group)
    before = stored(clinic)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told, slow = {}, set()

    for vector in vectors:
        work = tmp_path / vector.id
        work.mkdir()
        (path,) = placed(vector, work)
        begun = time.process_time()
        with pytest.raises(BundleRefusedError) as refusal:
            receiving.opened_file(clinic, path)
        told[vector.id] = refusal.value.reason
        slow |= {vector.id} if time.process_time() - begun > LONGEST_SECONDS else set()
        path.unlink()

    assert vectors
    assert told == {one.id: ASKS_FOR_WORDS.get(one.id, one.expected) for one in vectors}
    assert slow == set()
    assert stored(clinic) == before
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < MOST_MEMORY_KIB
