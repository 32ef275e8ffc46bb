"""Which page an interview is opened on."""

from __future__ import annotations

from fieldcase.domain.interview import Interview
from fieldcase.forms.screening import is_screening
from fieldcase.viewmodels.destinations import Destination, InterviewPage, ScreeningPage


def page_of(interview: Interview) -> Destination:
    """Return the page of this interview; a screening has one of its own."""
    if is_screening(interview.form):
        return ScreeningPage(interview.case_id, interview.id)
    return InterviewPage(interview.id, interview.case_id, interview.form)
