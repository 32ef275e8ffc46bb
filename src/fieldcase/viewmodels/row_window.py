"""A list of any length of which only the rows around the screen are kept."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence

from fieldcase.domain.case_list import ListedCase

BLOCK = 256
KEPT_BLOCKS = 24
"""Six thousand rows: some screens in each direction, about two megabytes."""


class RowWindow:
    """The number of every row in order, eight bytes each; the rows themselves a block at a time."""

    def __init__(self, lines: Sequence[ListedCase] = ()) -> None:
        self.numbers = array("q", [line.number for line in lines])
        self._head = tuple(lines)
        self._blocks: OrderedDict[int, tuple[ListedCase | None, ...]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.numbers)

    def append(self, numbers: Sequence[int]) -> None:
        """Add rows at the end; the block that was not full is read again."""
        self._blocks.pop(len(self.numbers) // BLOCK, None)
        self.numbers.extend(numbers)

    def row(self, at: int) -> ListedCase | None:
        """Return a row, or nothing while its block was not read."""
        block = at // BLOCK
        if block in self._blocks:
            self._blocks.move_to_end(block)
            return self._blocks[block][at % BLOCK]
        return self._head[at] if at < len(self._head) else None

    def has(self, block: int) -> bool:
        """Tell whether a block was read."""
        return block in self._blocks

    def wanted(self, block: int) -> tuple[int, ...]:
        """Return the numbers of one block."""
        return tuple(self.numbers[block * BLOCK : (block + 1) * BLOCK])

    def fill(self, block: int, asked: Sequence[int], lines: Sequence[ListedCase]) -> None:
        """Keep a block; a row that is gone meanwhile stays empty until the list is read again."""
        found = {line.number: line for line in lines}
        self._blocks[block] = tuple(found.get(number) for number in asked)
        if len(self._blocks) > KEPT_BLOCKS:
            self._blocks.popitem(last=False)

    def forget_rows(self, head: Sequence[ListedCase]) -> None:
        """Read every row again when it is next shown; the order stays."""
        self._head = tuple(head)
        self._blocks.clear()

    def place_of(self, number: int, first: int = 0) -> int:
        """Return where the row *number* stands from *first* on, or -1."""
        try:
            return self.numbers.index(number, first)
        except ValueError:
            return -1
