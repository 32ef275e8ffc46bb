"""The one style sheet, written from tokens for one text size."""

from __future__ import annotations

from pathlib import Path
from string import Template

from fieldcase.ui.common.tokens import CARD_RADIUS, CONTROL_HEIGHT, CONTROL_RADIUS, Tokens, Tone

# Only type, property or id selectors: an unscoped rule on a container would repaint every child.
# Padding is the same on both sides, since Qt mirrors some one-sided rules but not others.
_RULES = Template("""
QMainWindow, QDialog, QWidget[role="page"], QMessageBox, QStackedWidget { background: $bg; color: $ink; }
QScrollArea, QWidget[role="scrolled"], QWidget[role="plain"] { background: transparent; border: none; }
QLabel { background: transparent; color: $ink; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[kind="spoken"] { font-size: ${spoken}px; font-weight: 700; }
QLabel[kind="h2"] { font-size: ${h2}px; font-weight: 700; }
QLabel[kind="question"] { font-size: ${question}px; font-weight: 700; }
QLabel[kind="h3"] { font-size: ${h3}px; font-weight: 700; }
QLabel[kind="strong"] { font-weight: 700; }
QLabel[kind="muted"] { color: $ink2; }
QLabel[kind="caption"] { font-size: ${caption}px; color: $ink2; }
QLabel[kind="caption-strong"] { font-size: ${caption}px; font-weight: 700; color: $ink2; }
QLabel[kind="number"] { font-size: ${title}px; font-weight: 700; }
QLabel[ink="primary"] { color: $primary; }
QLabel[ink="on_tint"] { color: $on_tint; }
QLabel[ink="on_primary"] { color: $on_primary; }
QLabel:disabled { color: $ink2; }
$tones
QFrame[role="card"] { background: $surface; border: ${outline}px solid $line; border-radius: ${card}px; }
QFrame[role="well"] { background: $surface2; border: ${well}px solid $line; border-radius: ${card}px; }
QFrame[role="hairline"] { background: $line; border: none; }
QFrame[role="navigation"] { background: $surface2; border: none; }
QFrame[role="footer"] { background: $bg; border: none; }
QFrame[role="toast"] { background: $ink; border: none; border-radius: ${control}px; }
QFrame[role="toast"] QLabel { color: $bg; }

QPushButton, QToolButton { background: $surface; color: $ink; border: ${outline}px solid $field;
  border-radius: ${control}px; padding: ${pad}px 14px; min-height: ${text}px; outline: none; }
QPushButton:hover, QToolButton:hover { background: $surface3; }
QPushButton:pressed, QToolButton:pressed { background: $tint; color: $on_tint; }
QPushButton:disabled, QToolButton:disabled { color: $ink2; background: $surface2; border-color: $line; }
QPushButton[look="primary"], QPushButton:default { background: $primary; color: $on_primary;
  border-color: $primary; font-weight: 700; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: $hover; border-color: $hover; }
QPushButton[look="primary"]:pressed, QPushButton:default:pressed { background: $hover; color: $on_primary; }
QPushButton[look="primary"]:disabled { background: $surface3; color: $ink2; border-color: $surface3; }
QPushButton[look="quiet"] { background: transparent; color: $primary; border-color: transparent;
  font-weight: 700; }
QPushButton[look="quiet"]:hover { background: $surface3; border-color: transparent; }
QPushButton[look="quiet"]:disabled { color: $ink2; background: transparent; border-color: transparent; }
QPushButton[look="danger"] { background: $surface; color: $bad; border-color: $bad; }
QPushButton[look="danger"]:hover { background: $bad_bg; }
QPushButton[look="danger"]:disabled { color: $ink2; background: $surface2; border-color: $line; }
QPushButton[look="toast"] { background: transparent; color: $bg; border-color: $bg; font-weight: 700;
  padding: 4px 12px; min-height: ${small}px; }
QPushButton[look="toast"]:hover { background: transparent; border-color: $bg; }
QPushButton[look="pill"] { color: $ink2; padding: 4px 12px; min-height: ${small}px; }
QPushButton[look="pill"]:checked { background: $ink2; color: $surface; border-color: $ink2; }
QPushButton[look="segment"] { background: transparent; color: $ink2; border-color: transparent;
  font-weight: 700; padding: ${tight}px 11px; }
QPushButton[look="segment"]:hover { background: $surface3; border-color: transparent; }
QPushButton[look="segment"]:checked { background: $tint; color: $on_tint; border-color: $chosen; }
QPushButton[look="navigation"] { background: transparent; color: $ink;
  border-color: transparent; padding: ${pad}px 11px; text-align: left; }
QPushButton[look="step"] { background: transparent; border-color: transparent; padding: 0px; }
QPushButton[look="navigation"]:hover, QPushButton[look="step"]:hover { background: $surface3; }
QPushButton[look="navigation"]:checked { background: $primary; color: $on_primary; }
QPushButton[look="step"]:checked { background: $tint; color: $on_tint; border-color: $chosen; }
QPushButton[look="crumb"] { background: transparent; color: $ink2; border-color: transparent;
  padding: ${pad}px 4px; }
QPushButton[look="crumb"]:hover { color: $primary; }
QPushButton[look="tile"] { background: transparent; border-color: transparent; padding: 0px;
  min-height: ${small}px; }
QPushButton[look="tile"]:hover { background: $surface2; }
QPushButton[look="card"] { background: $surface; border: ${outline}px solid $line; border-radius: ${card}px;
  padding: 0px; }
QPushButton[look="card"]:hover { border-color: $field; }
QToolButton { padding: ${pad}px 8px; }
QToolButton[look="icon"] { background: transparent; border-color: transparent; padding: ${pad}px; }
QToolButton[look="icon"]:hover { background: $surface3; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: $surface; color: $ink; border: ${outline}px solid $field; border-radius: ${control}px;
  padding: ${pad}px 10px; min-height: ${text}px; selection-background-color: $primary;
  selection-color: $on_primary; placeholder-text-color: $ink2; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: $surface2; color: $ink2; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $surface2; border-color: $line; }
QLineEdit[state="attention"], QPlainTextEdit[state="attention"], QComboBox[state="attention"] {
  border-color: $bad; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow {
  image: url("$drawings/caret-down-$name.svg"); width: ${arrow}px; height: ${arrow}px; }
QSpinBox::up-arrow { image: url("$drawings/caret-up-$name.svg"); width: ${arrow}px; height: ${arrow}px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 24px; background: transparent; }
QComboBox QAbstractItemView, QListView, QTreeView, QTableView, QListWidget {
  background: $surface; color: $ink; border: ${outline}px solid $line; border-radius: ${control}px;
  outline: none; padding: 4px;
  selection-background-color: $tint; selection-color: $on_tint; alternate-background-color: $surface2; }
QComboBox QAbstractItemView::item, QListView::item {
  min-height: ${row}px; padding: 2px 8px; border-radius: 8px; }
QListView::item:selected, QComboBox QAbstractItemView::item:selected { background: $tint; color: $on_tint; }
QListView::item:hover { background: $surface2; }
QTableView { gridline-color: $line; padding: 0px; }
QTableView::item { padding: 4px 8px; }
QHeaderView { background: $surface2; border: none; }
QHeaderView::section { background: $surface2; color: $ink2; border: none; padding: 6px 8px;
  font-weight: 700; }
QTableCornerButton::section { background: $surface2; border: none; }

QCheckBox, QRadioButton { color: $ink; spacing: 10px; min-height: ${small}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px; background: $surface;
  border: 2px solid $field; border-radius: 5px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
  image: url("$drawings/check-$name.svg"); }
QRadioButton::indicator:checked { border-color: $primary; image: url("$drawings/dot-$name.svg"); }
QGroupBox { border: none; margin: 0px; padding: 0px; background: transparent; }

QProgressBar { background: $surface3; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
  color: transparent; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 16px; margin: 2px 4px; border: none; }
QScrollBar:horizontal { background: transparent; height: 16px; margin: 4px 2px; border: none; }
QScrollBar::handle { background: $field; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: $bg; color: $ink; border: none; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: $surface3; }
QMenu { background: $surface; color: $ink; border: ${outline}px solid $field; padding: 6px; }
QMenu::item { padding: 7px 24px; border-radius: 6px; }
QMenu::item:selected { background: $tint; color: $on_tint; }
QMenu::item:disabled { color: $ink2; }
QMenu::separator { height: 1px; background: $line; margin: 6px 10px; }
QToolTip { background: $ink; color: $bg; border: none; padding: 6px 8px; }
QTabBar::tab { background: transparent; color: $ink2; padding: ${tight}px 12px; border-radius: ${control}px;
  border: ${outline}px solid transparent; font-weight: 700; margin: 0px 2px; }
QTabBar::tab:selected { background: $tint; color: $on_tint; border-color: $chosen; }
QTabWidget::pane { border: none; }
QSplitter::handle { background: transparent; }
""")

_TONE_RULES = Template("""
QLabel[ink="$tone"] { color: $ink; }
QFrame[role="banner"][tone="$tone"] { background: $ground; border: ${edge}px solid $border;
  border-radius: ${card}px; }
""")


def stylesheet(tokens: Tokens, scale: float, drawings: Path) -> str:
    """
    Return the style sheet of the whole application.

    Args:
        tokens: The colours.
        scale: Size of text, 1.0 to 2.0.
        drawings: Folder of the small arrow and tick drawings, one file a theme.
    """
    return _RULES.substitute(
        {name: value for name, value in vars(tokens).items() if isinstance(value, str)},
        outline=tokens.outline,
        well=0 if tokens.outline == 1 else tokens.outline,
        chosen="transparent" if tokens.outline == 1 else tokens.primary,
        drawings=drawings.as_posix(),
        tones="".join(_tone_rules(tokens, tone) for tone in Tone),
        card=CARD_RADIUS,
        control=CONTROL_RADIUS,
        **_measures(scale, tokens.outline),
    )


def _tone_rules(tokens: Tokens, tone: Tone) -> str:
    ink, ground = tokens.tone(tone)
    bordered = tokens.outline > 1
    return _TONE_RULES.substitute(
        tone=tone.value,
        ink=ink,
        ground=ground,
        edge=tokens.outline if bordered else 0,
        border=ink if bordered else ground,
        card=CARD_RADIUS,
    )


def _measures(scale: float, outline: int) -> dict[str, int]:
    box = round(18 * (1 + scale) / 2)
    pad = (CONTROL_HEIGHT - 20) // 2 - outline
    return {
        "title": round(24 * scale),
        "spoken": round(34 * scale),
        "h2": round(18 * scale),
        "question": round(16 * scale),
        "h3": round(15 * scale),
        "caption": round(12 * scale),
        "text": round(20 * scale),
        "small": round(22 * scale),
        "row": round(28 * scale),
        "arrow": round(14 * scale),
        "drop": round(16 + 14 * scale),
        "box": box - 4,
        "round": box // 2,
        "pad": pad,
        "tight": pad - 2,
    }
