"""Text from elsewhere stays text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.plain_text_guard import PlainTextGuard
from fieldcase.ui.common.text import WrapLabel

HOSTILE = '<img src="http://example.invalid/seen.png"><b>bold</b>'


def test_a_label_never_reads_its_text_as_html(qtbot, qapp):
    watch = EventWatch(qapp)
    PlainTextGuard(watch)
    label = QLabel(HOSTILE)
    qtbot.addWidget(label)

    label.show()

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    qapp.removeEventFilter(watch)


def test_a_message_box_never_reads_its_text_as_html(qtbot, qapp):
    watch = EventWatch(qapp)
    PlainTextGuard(watch)
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(HOSTILE)

    box.show()

    formats = {label.textFormat() for label in box.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}
    box.close()
    qapp.removeEventFilter(watch)


def test_our_own_labels_are_plain_without_the_guard(qtbot):
    label = WrapLabel(HOSTILE)
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText
