"""The steps of an interview in one line, for narrow windows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.step_panel import Step, StepState
from fieldcase.ui.common.text import ElidedLabel, Kind
from fieldcase.ui.i18n import say


class StepChooser(QWidget):
    """Names the present step, how much is left; ``chosen`` carries the step somebody wants to go to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._steps = QComboBox()
        self._steps.setAccessibleName(say("Interview", "Sections"))
        self._steps.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._steps.setMinimumContentsLength(8)
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._progress = ElidedLabel("", Kind.MUTED)
        line = row(self, gap=12)
        line.addWidget(self._steps, 3)
        line.addWidget(self._progress, 2)
        self._steps.activated.connect(self.chosen.emit)

    def show_steps(self, steps: Sequence[Step], current: int, progress: str) -> None:
        """Show *steps*, the present one chosen, with the words of the progress beside them."""
        self._steps.clear()
        self._steps.addItems([_line(index, step) for index, step in enumerate(steps)])
        self._steps.setCurrentIndex(current)
        self._progress.setText(progress)


def _line(index: int, step: Step) -> str:
    number = index + 1
    if step.state is StepState.DONE:
        return say("Interview", "{number}  {title} (done)", number=number, title=step.title)
    if step.state is StepState.STARTED:
        return say("Interview", "{number}  {title} (started)", number=number, title=step.title)
    return say("Interview", "{number}  {title}", number=number, title=step.title)
