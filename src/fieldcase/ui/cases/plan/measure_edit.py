"""How much was given and what it cost."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.assistance import Measure
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import read_amount

_NUMBER_WIDTH = 90


class MeasureEdit(QWidget):
    """Two numbers, each with what it counts; *name* tells its drafts from those of other steps."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._desk = desk
        self._quantity, self._cost = QLineEdit(), QLineEdit()
        self._unit = self._codes("unit", say("Plan", "Unit"))
        self._currency = self._codes("currency", say("Plan", "Currency"))
        self._hint = TintedLabel("", Kind.BODY, "bad")
        self._build()
        fields = {
            "quantity": self._quantity,
            "unit": self._unit,
            "cost": self._cost,
            "currency": self._currency,
        }
        for part, field in fields.items():
            keep_draft(field, f"{name}.{part}")

    def measure(self) -> Measure | None:
        """Return what was typed; nothing while one of the two is no number, which is said beside it then."""
        quantity, cost = read_amount(self._quantity.text()), read_amount(self._cost.text())
        self._hint.setVisible(quantity is None or cost is None)
        if quantity is None or cost is None:
            (self._quantity if quantity is None else self._cost).setFocus()
            return None
        return Measure(
            quantity=quantity.value,
            unit=str(self._unit.currentData()) if quantity.value is not None else "",
            cost=cost.value,
            currency=str(self._currency.currentData()) if cost.value is not None else "",
        )

    def clear(self) -> None:
        """Empty it; the units stay, they are mostly the same again."""
        self._quantity.clear()
        self._cost.clear()
        self._hint.hide()

    def _build(self) -> None:
        layout = column(self, gap=6)
        line = FlowLayout(gap=12)
        line.addWidget(self._pair(say("Plan", "How much (optional)"), self._quantity, self._unit))
        line.addWidget(self._pair(say("Plan", "What it cost (optional)"), self._cost, self._currency))
        layout.addLayout(line)
        self._hint.setText(say("Plan", "Write a number, such as 2 or 12.50, or leave it empty."))
        self._hint.hide()
        layout.addWidget(self._hint)

    def _pair(self, label: str, number: QLineEdit, codes: QComboBox) -> QWidget:
        number.setAccessibleName(label)
        number.setMaxLength(12)
        number.setFixedWidth(look().px(_NUMBER_WIDTH))
        pair = QWidget()
        pair.setProperty("role", "plain")
        inside = column(pair, gap=2)
        heading = Heading(label, Kind.STRONG)
        heading.setBuddy(number)
        inside.addWidget(heading)
        both = FlowLayout(gap=6)
        both.addWidget(number)
        both.addWidget(codes)
        inside.addLayout(both)
        return pair

    def _codes(self, list_name: str, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for option in self._desk.content.code_lists.options(list_name, self._desk.language):
            box.addItem(option.label, option.id)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        return box
