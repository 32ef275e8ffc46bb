"""Each table counts what it says."""

from __future__ import annotations

import pytest

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.statistics import Audience, Dimension, Period, Report
from fieldcase.domain.statistics_tables import ANY, TOTAL, share
from fieldcase.services.statistics import read_table
from tests.services.counting import DAY, asked, came, decision, noted

AT = "2025-11-03T10:00:00.000000Z"


def figures(notebook, report, **more):
    """The table inside the office, by the codes of each cell."""
    sheet = read_table(notebook, asked(report, audience=Audience.INSIDE, **more)).sheet
    assert sheet is not None
    return {(*row, *column): number for (row, column), number in sheet.figures.items()}


def legal(notebook, case_id, track, stage, body="", kind=""):
    worker = notebook.user.id
    noted(
        notebook, "legal_record", case_id,
        track=track, stage=stage, body=body, kind=kind, on_day="2025-11-03",
        recorded_at=AT, recorded_by=worker,
    )  # fmt: skip


def organisation(notebook, kind):
    columns = notebook.vault._connection.execute("PRAGMA table_info(organisation)").fetchall()
    needed = {
        one["name"]: "x" if one["type"] == "TEXT" else 0
        for one in columns
        if one["notnull"] and one["dflt_value"] is None
    }
    row = {**needed, "id": kind, "kind": kind}
    notebook.vault._connection.execute(
        f"INSERT INTO organisation ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",  # noqa: S608  (our own names)
        tuple(row.values()),
    )


def referred(notebook, case_id, kind, state):
    worker = notebook.user.id
    noted(
        notebook, "referral", case_id,
        id=f"{case_id}{kind}", organisation_id=kind, purpose="health", urgency="week", state=state,
        bundle_id=f"{case_id}{kind}", manifest_sha256="", shared_keys="[]", offered_count=0, file_name="",
        file_sha256="", created_at=AT, created_by=worker,
    )  # fmt: skip


def test_identification_is_told_with_who_said_so_last(notebook):
    first, second = came(notebook, 2)
    legal(notebook, first, "identification", "possible", "ngo")
    legal(notebook, first, "identification", "identified", "identification_body")

    found = figures(notebook, Report.IDENTIFICATION)

    assert found["identified", "identification_body"] == 1
    assert found[":none", ":none"] == 1
    assert ("possible", "ngo") not in found


def test_the_furthest_referral_of_each_person_is_told(notebook):
    first, second, _ = came(notebook, 3)
    for kind in ("health", "legal"):
        organisation(notebook, kind)
    referred(notebook, first, "health", "declined")
    referred(notebook, first, "legal", "started")
    referred(notebook, second, "health", "sent")

    outcome = figures(notebook, Report.REFERRALS)
    kinds = figures(notebook, Report.REFERRED_TO)

    assert outcome == {("started",): 1, ("sent",): 1, (":none",): 1, (): 3}
    assert (kinds["health",], kinds["legal",], kinds[ANY]) == (2, 1, 2)


def test_only_help_that_was_given_is_counted(notebook):
    first, _ = came(notebook, 2)
    step = {"kind": "task", "title": "", "created_at": AT, "created_by": notebook.user.id}
    noted(
        notebook, "service_step", first, id="a", service="health", status="delivered", delivered_at=AT, **step
    )
    noted(
        notebook, "service_step", first, id="b", service="health", status="delivered", delivered_at=AT, **step
    )
    noted(notebook, "service_step", first, id="c", service="legal", status="planned", **step)

    found = figures(notebook, Report.SERVICES)

    assert found == {("health",): 1, ANY: 1, (":none",): 1, (): 2}


def test_what_somebody_said_last_about_a_purpose_counts(notebook):
    first, _ = came(notebook, 2, said=None)
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        tx.consents.add(decision(notebook, first, Decision.YES).but(purpose=Purpose.HEALTH))
        tx.consents.add(decision(notebook, first, Decision.NO).but(purpose=Purpose.POLICE))

    found = figures(notebook, Report.DECISIONS)

    assert found == {("health/yes",): 1, ("police/no",): 1, ANY: 1, (":none",): 1, (): 2}


def test_work_that_ended_is_counted_by_the_day_it_ended(notebook):
    first, _ = came(notebook, 2, on=DAY.replace(year=2024))
    noted(notebook, "closing_step", first, step="approved", reason="goals_met", at=AT, by=notebook.user.id)
    noted(notebook, "case_closed", first, since=AT, keep_until="2035-01-01")

    found = figures(notebook, Report.CLOSING)

    assert found == {("goals_met",): 1, (): 1}


def test_guardians_are_told_of_children_alone(notebook):
    first, _ = came(notebook, 2, age_group="9_17")
    came(notebook, 3)
    legal(notebook, first, "guardian", "appointed")

    assert figures(notebook, Report.GUARDIANS) == {("appointed",): 1, (":none",): 1, (): 2}


def test_what_became_of_each_need_is_told_of_those_who_have_it(notebook):
    first, _ = came(notebook, 2)
    note = {"whose_words": "person", "noted_at": AT, "noted_by": notebook.user.id}
    noted(notebook, "need", first, domain="health", finding="present", standing="open", **note)
    noted(notebook, "need", first, domain="health", finding="present", standing="met", **note)
    noted(notebook, "need", first, domain="food", finding="not_present", standing="open", **note)

    found = figures(notebook, Report.NEEDS)

    assert found == {("health/met",): 1, ANY: 1, (":none",): 1, (): 2}


def test_a_need_noted_after_a_table_was_read_is_in_the_next_one(notebook):
    (first,) = came(notebook, 1)
    before = figures(notebook, Report.NEEDS)
    note = {"whose_words": "person", "noted_at": AT, "noted_by": notebook.user.id}

    noted(notebook, "need", first, domain="health", finding="present", standing="open", **note)

    assert before == {(":none",): 1, ANY: 0, (): 1}
    assert figures(notebook, Report.NEEDS)["health/open",] == 1


@pytest.mark.parametrize(
    ("report", "track", "earlier", "stage"),
    [
        (Report.RETURN, "return", "chosen", "departed"),
        (Report.COMPENSATION, "compensation", "requested", "awarded"),
    ],
)
def test_where_somebody_stands_before_the_law_is_told_by_the_last_entry(
    notebook, report, track, earlier, stage
):
    first, _ = came(notebook, 2)
    legal(notebook, first, track, earlier)
    legal(notebook, first, track, stage)

    assert figures(notebook, report) == {(stage,): 1, (":none",): 1, (): 2}


def test_residence_permits_are_told_with_their_kind(notebook):
    first, _ = came(notebook, 2)
    legal(notebook, first, "residence", "in_force", kind="humanitarian")

    found = figures(notebook, Report.RESIDENCE)

    assert (found["in_force", "humanitarian"], found[":none", ":none"]) == (1, 1)


def test_first_contacts_are_told_by_quarter(notebook):
    came(notebook, 2)
    came(notebook, 1, on=DAY.replace(month=2))

    found = figures(notebook, Report.NEW_CASES)

    assert (found["outreach", "2025-Q1"], found["outreach", "2025-Q4"]) == (1, 2)


def test_citizenship_is_own_only_where_the_office_says_where_it_works(notebook):
    came(notebook, 2, citizenship="RO")
    came(notebook, 1, citizenship="MD")

    found = figures(notebook, Report.CITIZENSHIP_GROUP)

    assert (found["eu", "feminine"], found["other", "feminine"]) == (2, 1)
    assert figures(notebook, Report.CITIZENSHIP)["MD",] == 1


def test_three_kinds_of_answers_stand_in_rows_within_rows(notebook):
    came(notebook, 2, citizenship="RO", exploitation_type=["sexual"])

    found = figures(notebook, Report.SEX_AND_AGE, split=(Dimension.EXPLOITATION,))

    assert found["18_25", "sexual_only", "feminine"] == 2


@pytest.mark.parametrize(
    ("report", "row", "said"),
    [(Report.EXPLOITATION_EACH, "sexual", "75.0%"), (Report.EXPLOITATION, "sexual_only", "37.5%")],
)
def test_shares_are_parts_of_who_answered_where_several_answers_are_possible(notebook, report, row, said):
    came(notebook, 3, exploitation_type=["sexual"])
    came(notebook, 1, exploitation_type=["forced_labour"])
    came(notebook, 4)

    sheet = read_table(notebook, asked(report, audience=Audience.INSIDE)).sheet

    assert sheet is not None
    assert share(sheet, (row,)) == said
    assert share(sheet, TOTAL) == "100.0%"


def test_nothing_is_counted_outside_the_time_that_was_asked_for(notebook):
    came(notebook, 2)
    spring = Period(first=DAY.replace(month=3), last=DAY.replace(month=5))

    assert read_table(notebook, asked(audience=Audience.INSIDE, period=spring)).sheet is None
