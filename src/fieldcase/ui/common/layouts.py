"""Layouts, spacing, scrolling for narrow screens."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)


class FlowLayout(QLayout):
    """Places widgets side by side, then in a new line, in the direction of reading."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._broken: dict[int, list[list[tuple[QLayoutItem, QSize]]]] = {}
        """The lines by the width they were broken for, until something in them changes."""
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget how the lines were broken."""
        self._broken.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take *item* as the last one."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at *index*, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at *index*, return it."""
        self._broken.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow line makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at *width*."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item inside *rect*."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height) + self._margins()

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(width, height) + self._margins()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _margins(self) -> QSize:
        margins: QMargins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, apply: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            if apply:
                self._place_line(line, QRect(inner.x(), y, inner.width(), height))
            y += height + self._line_gap
        return max(y - self._line_gap, inner.y()) - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        if width not in self._broken:
            self._broken[width] = self._break(width)
        return self._broken[width]

    def _break(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 10_000))
            if not lines or used + self._gap + size.width() > width:
                lines.append([])
                used = size.width()
            else:
                used += self._gap + size.width()
            lines[-1].append((item, size))
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect) -> None:
        x = rect.x()
        for item, size in line:
            # A chip beside a button stands at half its height, as words on one line do.
            place = QRect(QPoint(x, rect.y() + (rect.height() - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            x += size.width() + self._gap

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


class Sheet(QWidget):
    """
    As high as its parts are at the width there is.

    Qt would keep room for every line broken at the narrowest width: an empty half below the last part.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the smallest width; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)


class VScroll(QScrollArea):
    """Scrolls up and down only; its content is never wider than the page."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Made here and not asked for: the first widget that Qt hands out makes PySide load every class it
        # has, which costs the unlock page a tenth of its start.
        ground = QWidget()
        ground.setProperty("role", "scrolled")
        self.setViewport(ground)
        if content is not None:
            self.show_content(content)

    def show_content(self, content: QWidget) -> None:
        """Show *content*; the previous one is deleted."""
        content.setProperty("role", content.property("role") or "scrolled")
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest width of the content, so that a layout never cuts it off."""
        content = self.widget()
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width() + 2, 80)


def column(parent: QWidget | None = None, *, gap: int = 8, margins: int = 0) -> QVBoxLayout:
    """Return a vertical layout with *gap* between its items."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(margins, margins, margins, margins)
    return layout


def row(parent: QWidget | None = None, *, gap: int = 8, margins: int = 0) -> QHBoxLayout:
    """Return a horizontal layout with *gap* between its items, in the direction of reading."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setSpacing(gap)
    layout.setContentsMargins(margins, margins, margins, margins)
    return layout


def sheet(page: QWidget) -> QVBoxLayout:
    """Make *page* one sheet that scrolls; return the column for its parts."""
    inside = Sheet()
    body = column(inside, gap=12)
    body.setContentsMargins(4, 4, 12, 16)
    outer = column(page, gap=0)
    outer.setContentsMargins(18, 0, 12, 0)
    outer.addWidget(VScroll(inside))
    return body


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a thin line across the page."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def clear(layout: QLayout) -> None:
    """Delete everything in *layout*."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
