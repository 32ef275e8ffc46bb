"""A directory in the Open Referral standard: every problem has its place, all of it comes in or nothing."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.services.directory import directory_sheet
from fieldcase.services.directory_import import import_directory, look_at_directory
from fieldcase.services.hsds import read_hsds
from fieldcase.services.hsds_tables import Reason, table_name

REGISTER = Path(__file__).parents[1] / "data" / "hsds"
ORGANISATIONS = "id,name,description\no1,Harbour Clinic,Walk-in clinic\no2,Quiet House,\n"
SERVICES = "id,organization_id,name\ns1,o1,First aid\ns2,o1,Vaccination\n"
PHONES = "id,organization_id,service_id,number\np1,,s1,+40 21 555 0101\n"
LANGUAGES = "id,service_id,language\nl1,s1,Romanian\nl2,s2,ar\nl3,s2,Klingon\n"
LOCATIONS = "id,organization_id,name\nw1,o1,Harbour\n"
ADDRESSES = "id,location_id,address_1,city\na1,w1,Quay 1,Northport\n"
TABLES = {
    "organizations": ORGANISATIONS,
    "services": SERVICES,
    "phones": PHONES,
    "languages": LANGUAGES,
    "locations": LOCATIONS,
    "physical_addresses": ADDRESSES,
}


def folder(tmp_path, **changed):
    for name, text in {**TABLES, **changed}.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    return tmp_path


def zipped(tmp_path):
    path = tmp_path / "directory.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in TABLES.items():
            archive.writestr(f"hsds/{name}.csv", "\ufeff" + text)
    return path


def as_json(tmp_path):
    clinic = {
        "id": "o1",
        "name": "Harbour Clinic",
        "description": "Walk-in clinic",
        "services": [{"name": "First aid"}, {"name": "Vaccination"}],
        "phones": [{"number": "+40 21 555 0101"}],
        "languages": [{"code": "ro"}, {"name": "Arabic"}],
        "locations": [{"addresses": [{"city": "Northport"}]}],
    }
    path = tmp_path / "directory.json"
    path.write_text(json.dumps({"organizations": [clinic, {"id": "o2", "name": "Quiet House"}]}), "utf-8")
    return path


@pytest.mark.parametrize("made", [folder, zipped, as_json])
def test_tables_a_zip_and_json_say_the_same(notebook, content, tmp_path, made):
    look = look_at_directory(notebook, made(tmp_path))

    import_directory(notebook, content.code_lists, look)

    clinic, house = directory_sheet(notebook).organisations
    assert (clinic.name, clinic.town, clinic.telephone) == ("Harbour Clinic", "Northport", "+40 21 555 0101")
    assert set(clinic.languages) == {"ron", "ara"}
    assert clinic.about.startswith("Walk-in clinic")
    assert [one.name for one in clinic.profile.services] == ["First aid", "Vaccination"]
    assert house.name == "Quiet House"
    assert clinic.has_no_key


@pytest.mark.parametrize("file", ["services.json", "tables/datapackage.json", "tables/organization.csv"])
def test_a_register_of_the_third_edition_is_read_whole_or_what_is_left_is_named(notebook, content, file):
    look = look_at_directory(notebook, REGISTER / file)

    import_directory(notebook, content.code_lists, look)

    harbour, quiet = directory_sheet(notebook).organisations
    assert (harbour.town, harbour.profile.country, harbour.telephone) == (
        "Constanța",
        "RO",
        "+40 241 555 0100",
    )
    assert set(harbour.languages) == {"ron", "ara", "eng"}
    assert [(one.name, one.telephone) for one in harbour.profile.people] == [
        ("Dr. Amal Haddad", "+40 241 555 0101"),
        ("Ileana Pop", ""),
    ]
    first_aid = harbour.profile.services[0]
    assert first_aid.about.split(" · ") == [
        "Wounds, fever, medicine.",
        "Everybody",
        "Free of charge",
        "MO,TU,WE,TH,FR 08:00-20:00",
        "+40 241 555 0102",
    ]
    assert (quiet.telephone, quiet.profile.checked_on) == ("+359 82 555 010", date(2025, 10, 1))
    left = {(table_name(one.table), one.column) for one in look.left}
    assert {("organization", "legal_status"), ("service", "status"), ("address", "address_1")} <= left


def test_what_stands_in_no_list_of_ours_stays_readable(notebook, content, tmp_path):
    import_directory(notebook, content.code_lists, look_at_directory(notebook, folder(tmp_path)))

    assert directory_sheet(notebook).organisations[0].about == "Walk-in clinic · Klingon"


def test_a_row_that_belongs_to_nobody_is_named(notebook, tmp_path):
    look = look_at_directory(notebook, folder(tmp_path, phones="id,service_id,number\np1,s9,0555\n"))

    assert [(one.reason, one.table, one.row) for one in look.problems] == [
        (Reason.UNKNOWN_ORGANISATION, "phones", 2)
    ]


def test_looking_keeps_nothing(notebook, tmp_path):
    look_at_directory(notebook, folder(tmp_path))

    assert directory_sheet(notebook).organisations == ()


def test_a_second_time_nothing_is_added_twice(notebook, content, tmp_path):
    import_directory(notebook, content.code_lists, look_at_directory(notebook, folder(tmp_path)))

    again = look_at_directory(notebook, tmp_path)

    assert again.fresh == ()
    assert again.known == ("Harbour Clinic", "Quiet House")


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"organizations": "id,name\no1,\n"}, (Reason.NAME_MISSING, "organizations", 2, "name")),
        ({"organizations": "id,name\n,Clinic\n"}, (Reason.ID_MISSING, "organizations", 2, "id")),
        ({"organizations": "id,name\no1,A\no1,B\n"}, (Reason.ID_TWICE, "organizations", 3, "id")),
        (
            {"services": "id,organization_id,name\ns1,o9,Aid\n"},
            (Reason.UNKNOWN_ORGANISATION, "services", 2, "organization_id"),
        ),
        ({"organizations": "id,name\n"}, (Reason.NO_ORGANISATIONS, "", 0, "")),
    ],
)
def test_every_problem_is_named_with_its_place_and_nothing_comes_in(notebook, tmp_path, changed, place):
    look = look_at_directory(notebook, folder(tmp_path, **changed))

    found = {(one.reason, one.table, one.row, one.column) for one in look.problems}
    assert place in found
    assert look.fresh == ()


@pytest.mark.parametrize("name", ["d.zip", "d.json", "organizations.csv"])
@given(content=st.binary(max_size=300))
def test_whatever_is_in_the_file_it_is_read_or_named(tmp_path_factory, name, content):
    path = tmp_path_factory.mktemp("d") / name
    path.write_bytes(content)

    read = read_hsds(path)

    assert bool(read.entries) != bool(read.problems)
