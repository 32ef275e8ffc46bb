"""One line of the table of faults."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Row:
    """What was tried how often, how much had been acknowledged, what of it was lost or not whole."""

    code: str
    fault: str
    trials: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0
    wrong: list[str] = field(default_factory=list)
    """Whatever else was not as promised: a missing message, a wrong code."""
    remark: str = ""

    def expect(self, holds: bool, otherwise: str) -> None:
        """Keep *otherwise* when something does not hold."""
        if not holds:
            self.wrong.append(otherwise)

    @property
    def good(self) -> bool:
        """Whether everything held, and something was tried."""
        return self.trials > 0 and not (self.lost or self.corrupt or self.wrong)
