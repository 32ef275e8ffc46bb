"""Templates of recipients: they suggest, they never allow."""

from __future__ import annotations

import pytest

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import PURPOSE_NEEDS
from fieldcase.domain.errors import FormError
from fieldcase.forms.recipients import load_recipients

ONE = '[[recipients]]\nkind = "{kind}"\npurposes = ["{purpose}"]\nleast = ["identity", "{category}"]\n'


def test_every_place_of_the_design_has_its_template(content):
    assert set(content.recipients) >= {
        "health",
        "legal",
        "police",
        "labour_inspectorate",
        "employment_agency",
        "consular",
        "child_protection",
        "shelter",
        "return_agency",
    }


def test_no_template_suggests_more_than_its_purposes_need(content):
    for template in content.recipients.values():
        needed = set().union(*(PURPOSE_NEEDS[one] for one in template.purposes))
        assert template.least <= needed


def test_an_employment_agency_never_learns_what_happened(content):
    least = content.recipients["employment_agency"].least

    assert not least & {DataCategory.ACCOUNT, DataCategory.SCREENING, DataCategory.RISK}


@pytest.mark.parametrize(
    "text",
    [
        ONE.format(kind="employment_agency", purpose="employment", category="account"),
        ONE.format(kind="health", purpose="healing", category="health"),
        ONE.format(kind="fortune_teller", purpose="health", category="health"),
        ONE.format(kind="health", purpose="health", category="health") * 2,
        "",
    ],
    ids=["more than needed", "no such purpose", "no such kind", "twice", "empty"],
)
def test_a_file_that_is_not_as_it_should_be_is_named_with_its_place(tmp_path, text):
    path = tmp_path / "recipients.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(FormError) as refused:
        load_recipients(path, ("health", "employment_agency"))

    assert refused.value.code == "form.recipients"
    assert refused.value.facts["file"] == "recipients.toml"
