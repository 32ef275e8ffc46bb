"""Makes each tab of the file of a case."""

# Each tab is imported when somebody turns to it for the first time: whoever reads an overview carries neither
# the plan nor the documents.
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CaseTab

if TYPE_CHECKING:
    from fieldcase.ui.cases.documents.tab import DocumentsTab
    from fieldcase.ui.cases.interview_tab import InterviewTab
    from fieldcase.ui.cases.overview_tab import OverviewTab
    from fieldcase.ui.cases.plan.tab import PlanTab
    from fieldcase.ui.cases.referrals_tab import ReferralsTab
    from fieldcase.ui.cases.risk.tab import RiskTab
    from fieldcase.ui.cases.status.tab import StatusTab

    Tab = OverviewTab | InterviewTab | RiskTab | PlanTab | ReferralsTab | DocumentsTab | StatusTab


def make_tab(tab: CaseTab, case_file: CaseFile, ways: CaseWays, desk: Desk) -> Tab:
    """Return the widget of *tab*."""
    return _MAKERS[tab](case_file, ways, desk)


def _overview(case_file: CaseFile, ways: CaseWays, desk: Desk) -> OverviewTab:
    from fieldcase.ui.cases.overview_tab import OverviewTab

    return OverviewTab(case_file, ways, desk)


def _interview(case_file: CaseFile, ways: CaseWays, desk: Desk) -> InterviewTab:
    from fieldcase.ui.cases.interview_tab import InterviewTab

    return InterviewTab(case_file, ways, desk)


def _risk(case_file: CaseFile, ways: CaseWays, desk: Desk) -> RiskTab:
    from fieldcase.ui.cases.risk.tab import RiskTab

    return RiskTab(case_file, ways, desk)


def _plan(case_file: CaseFile, ways: CaseWays, desk: Desk) -> PlanTab:
    from fieldcase.ui.cases.plan.tab import PlanTab

    return PlanTab(case_file, ways, desk)


def _referrals(case_file: CaseFile, ways: CaseWays, desk: Desk) -> ReferralsTab:
    from fieldcase.ui.cases.referrals_tab import ReferralsTab

    return ReferralsTab(case_file, ways, desk)


def _documents(case_file: CaseFile, _ways: CaseWays, desk: Desk) -> DocumentsTab:
    from fieldcase.ui.cases.documents.tab import DocumentsTab

    return DocumentsTab(case_file, desk)


def _status(case_file: CaseFile, ways: CaseWays, desk: Desk) -> StatusTab:
    from fieldcase.ui.cases.status.tab import StatusTab

    return StatusTab(case_file, ways, desk)


_MAKERS: Mapping[CaseTab, Callable[[CaseFile, CaseWays, Desk], Tab]] = {
    CaseTab.OVERVIEW: _overview,
    CaseTab.INTERVIEW: _interview,
    CaseTab.RISK: _risk,
    CaseTab.PLAN: _plan,
    CaseTab.REFERRALS: _referrals,
    CaseTab.DOCUMENTS: _documents,
    CaseTab.STATUS: _status,
}
