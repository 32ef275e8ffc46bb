"""Lists to choose from: which need or goal something serves, who does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from fieldcase.domain.ids import GoalId, UserId
from fieldcase.domain.plan import Goal, Progress
from fieldcase.ui.cases.plan.words import quoted
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import Plan

_GOAL = "goal:"
_ENDED = frozenset({Progress.MET, Progress.LET_GO})


def fill_needs(box: QComboBox, plan: Plan, desk: Desk) -> None:
    """Offer every kind of need, those the person has first."""
    lists, language = desk.content.code_lists, desk.language
    present = [need.domain for need in plan.present_needs]
    others = [one.id for one in lists.options("need_domain", language) if one.id not in present]
    entries = [(lists.label("need_domain", domain, language), domain) for domain in (*present, *others)]
    _fill(box, [(say("Plan", "No need in particular"), ""), *entries])


def fill_goals(box: QComboBox, plan: Plan, desk: Desk) -> None:
    """Offer the needs the person has, each with the goals that are still to be reached."""
    lists, sheet = desk.content.code_lists, plan.sheet
    goals = [goal for goal in sheet.goals if goal.progress not in _ENDED] if sheet else []
    entries: list[tuple[str, str]] = [(say("Plan", "No need in particular"), "")]
    for need in plan.present_needs:
        entries.append((lists.label("need_domain", need.domain, desk.language), need.domain))
        entries += _named(goal for goal in goals if goal.need == need.domain)
    known = {code for _, code in entries}
    entries += [one for one in _named(goals) if one[1] not in known]
    _fill(box, entries)


def fill_workers(box: QComboBox, plan: Plan) -> None:
    """Offer everybody who works here."""
    workers = plan.sheet.workers if plan.sheet else {}
    named = sorted(workers.items(), key=lambda one: one[1].casefold())
    _fill(box, [(say("Plan", "Nobody in particular"), ""), *((name, str(code)) for code, name in named)])


def served(box: QComboBox, plan: Plan) -> tuple[str, GoalId | None]:
    """Return the need, and the goal if one was chosen."""
    code = str(box.currentData() or "")
    if not code.startswith(_GOAL):
        return code, None
    goal_id = GoalId(code.removeprefix(_GOAL))
    goals = plan.sheet.goals if plan.sheet else ()
    return next((goal.need for goal in goals if goal.id == goal_id), ""), goal_id


def worker_of(box: QComboBox) -> UserId | None:
    """Return who was chosen."""
    code = str(box.currentData() or "")
    return UserId(code) if code else None


def _named(goals: Iterable[Goal]) -> list[tuple[str, str]]:
    return [(quoted(goal.words), f"{_GOAL}{goal.id}") for goal in goals]


def _fill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Offer *entries*; what is chosen stays chosen as long as it is among them."""
    present = [(box.itemText(place), str(box.itemData(place))) for place in range(box.count())]
    if present == entries:
        return
    chosen = box.currentData()
    box.clear()
    for text, code in entries:
        box.addItem(text, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
