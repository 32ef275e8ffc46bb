"""Text from elsewhere stays text: no widget reads it as HTML, none loads the picture it names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QStatusBar,
    QTextEdit,
    QToolTip,
    QWidget,
)

from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.plain_text_guard import PlainTextGuard
from fieldcase.ui.common.text import WrapLabel

RED = QColor(255, 0, 0)


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    """A text that shows a red picture wherever it is read as HTML."""
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(RED)
    picture.save(str(tmp_path / "red.png"))
    return f'<b>Selam</b> <img src="file://{tmp_path}/red.png">'


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[PlainTextGuard]:
    """The guard, as the program has it."""
    watch = EventWatch(qapp)
    yield PlainTextGuard(watch)
    qapp.removeEventFilter(watch)


def red_pixels(widget: QWidget) -> int:
    """How many pixels of the picture a widget shows."""
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y) == RED for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    )


def message_box(text: str) -> QWidget:
    box = QMessageBox()
    box.setText(text)
    box.setInformativeText(text)
    return box


def progress(text: str) -> QWidget:
    dialog = QProgressDialog(text, text, 0, 3)
    dialog.setMinimumDuration(0)
    dialog.setValue(1)
    return dialog


def input_dialog(text: str) -> QWidget:
    dialog = QInputDialog()
    dialog.setLabelText(text)
    return dialog


def form(text: str) -> QWidget:
    widget = QWidget()
    QFormLayout(widget).addRow(text, QLineEdit())
    return widget


def tooltip(text: str) -> QWidget:
    QToolTip.showText(QPoint(10, 10), text)
    return next(widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel"))


def list_rows(text: str) -> QWidget:
    widget = QListWidget()
    widget.addItem(text)
    return widget


def combo(text: str) -> QWidget:
    widget = QComboBox()
    widget.addItem(text)
    return widget


def status_bar(text: str) -> QWidget:
    widget = QStatusBar()
    widget.showMessage(text)
    return widget


def rich_editor_after_paste(text: str) -> QWidget:
    editor = QTextEdit()
    editor.show()
    editor.insertPlainText(text)
    return editor


WIDGETS: dict[str, Callable[[str], QWidget]] = {
    "label": QLabel,
    "message box": message_box,
    "progress": progress,
    "input dialog": input_dialog,
    "form row": form,
    "tooltip": tooltip,
    "list": list_rows,
    "combo box": combo,
    "button": QPushButton,
    "status bar": status_bar,
    "line": QLineEdit,
    "editor": QPlainTextEdit,
    "rich editor": rich_editor_after_paste,
}


@pytest.mark.parametrize("kind", WIDGETS)
def test_no_widget_loads_the_picture_a_text_names(qtbot, guard, hostile, kind):
    widget = WIDGETS[kind](hostile)
    qtbot.addWidget(widget)
    widget.resize(400, 200)

    widget.show()

    assert red_pixels(widget) == 0
    widget.hide()


def test_without_the_guard_a_label_would_load_it(qtbot, qapp, hostile):
    """The proof that the other tests look at something."""
    label = QLabel(hostile)
    qtbot.addWidget(label)
    label.resize(400, 200)

    label.show()

    assert red_pixels(label) > 0


def test_a_label_shown_before_the_guard_came_is_made_plain(qtbot, qapp, hostile):
    label = QLabel(hostile)
    qtbot.addWidget(label)
    label.show()
    watch = EventWatch(qapp)

    PlainTextGuard(watch)

    assert label.textFormat() == Qt.TextFormat.PlainText
    qapp.removeEventFilter(watch)


def test_our_own_labels_are_plain_without_the_guard(qtbot, hostile):
    label = WrapLabel(hostile)
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_keyboards_on_the_screen_are_asked_not_to_learn_what_is_typed(qtbot, guard):
    line, editor = QLineEdit(), QPlainTextEdit()
    for widget in (line, editor):
        qtbot.addWidget(widget)
        widget.show()

        assert widget.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_a_rich_editor_takes_no_markup_in(qtbot, guard):
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.show()

    assert not editor.acceptRichText()
