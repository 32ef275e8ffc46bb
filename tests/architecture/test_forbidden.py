"""What no line of the program may do, with the reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.source import Source, everything, package

NAMES = {
    "setHtml": "texts are plain: a person's name must never become markup",
    "setMarkdown": "texts are plain: a person's name must never become markup",
    "insertHtml": "texts are plain: a person's name must never become markup",
    "appendHtml": "texts are plain: a person's name must never become markup",
    "toHtml": "texts are plain: a person's name must never become markup",
    "RichText": "texts are plain: a person's name must never become markup",
    "MarkdownText": "texts are plain: a person's name must never become markup",
    "QTextBrowser": "it follows links and loads what a text names",
    "QTextEdit": "it takes in pasted markup with its pictures; QPlainTextEdit does not",
    "QDesktopServices": "nothing is opened outside; a link is shown to be read",
    "setOpenExternalLinks": "nothing is opened outside; a link is shown to be read",
    "QSettings": "it writes readable files of its own; services.preferences keeps language and look",
    "QFileDialog": "it keeps a history; ui.common.file_dialogs asks without one",
    "QClipboard": "managers keep what is copied; ui.common.clipboard asks them not to",
    "clipboard": "managers keep what is copied; ui.common.clipboard asks them not to",
    "basicConfig": "a log holds codes alone (services.event_log)",
    "getLogger": "a log holds codes alone (services.event_log)",
    "print_exc": "a traceback quotes values (app.hardening)",
    "format_exc": "a traceback quotes values (app.hardening)",
    "NamedTemporaryFile": "a temporary file holds readable content; write beside the target, then rename",
    "mkstemp": "a temporary file holds readable content; write beside the target, then rename",
    "QErrorMessage": "it shows rich text and takes the words from us",
    "processEvents": "the user would click into half-done work",
    "QThread": "background work names its lane (services.runner)",
    "QThreadPool": "background work names its lane (services.runner)",
    "QRunnable": "background work names its lane (services.runner)",
    "QEventLoop": "the user would click into half-done work",
    "QtAsyncio": "a technical preview (docs/adr/0006)",
}
ALLOWED = {
    ("src/fieldcase/app/window_hardening.py", "QSettings"): "takes Qt's own history away",
    ("src/fieldcase/app/watchers.py", "clipboard"): "the field that holds the keeper",
    ("src/fieldcase/ui/common/clipboard.py", "QClipboard"): "the one way",
    ("src/fieldcase/ui/common/clipboard.py", "clipboard"): "the one way",
    ("src/fieldcase/ui/common/file_dialogs.py", "QFileDialog"): "the one way",
    (
        "src/fieldcase/ui/common/mail_program.py",
        "QDesktopServices",
    ): "a draft, whose attachment is ciphertext",
    ("src/fieldcase/ui/common/plain_text_guard.py", "QTextEdit"): "takes rich text away from any there is",
    ("src/fieldcase/ui/common/plain_text_guard.py", "setOpenExternalLinks"): "switches it off",
}
"""Where the one place is that keeps the rule for all others."""
MODULES = {
    "pickle": "reading it runs code",
    "marshal": "reading it breaks the interpreter",
    "shelve": "reading it runs code",
    "yaml": "definitions are TOML",
    "requests": "one way out, through transport",
}
CALLS = {
    "eval": "data is never code",
    "exec": "data is never code",
    "__import__": "imports stand at the top",
    "os.system": "no shell",
    "time.sleep": "nobody waits asleep",
    "threading.Thread": "background work names its lane (services.runner)",
    "yaml.load": "reading it runs code",
    "random.random": "chance is an argument, from the secrets module",
}
SQL = re.compile(
    r"\s*(SELECT\s.+?\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s+\w|"
    r"(CREATE|DROP|ALTER)\s+(TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)|ATTACH\s+DATABASE|VACUUM\b|BEGIN\s+IMMEDIATE)",
    re.DOTALL,
)
BARE_EXEMPTION = re.compile(r"#\s*(type:\s*ignore(\[[\w, -]+\])?|noqa(:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)?)\s*$")
ROOMS_THAT_PRINT = {"cli", "__main__"}


def test_sql_is_spoken_in_storage_only():
    strays = [
        source.place(text)
        for source in package()
        if source.room != "storage"
        for text in ast.walk(source.tree)
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and SQL.match(text.value)
    ]

    assert strays == []


def test_no_line_uses_what_is_forbidden():
    found = [line for source in package() for line in _forbidden(source)]

    assert found == []


def test_only_the_command_line_prints():
    printing = [
        source.place(node)
        for source in package()
        if source.room not in ROOMS_THAT_PRINT
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]

    assert printing == []


def test_window_titles_say_nothing_of_the_work():
    """They are read over shoulders and kept by task bars."""
    telling = [
        source.place(node)
        for source in package()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setWindowTitle"
        and [ast.unparse(argument) for argument in node.args] != ["NEUTRAL_TITLE"]
    ]

    assert telling == []


def test_every_exemption_from_a_rule_says_why():
    """``# noqa: S603`` alone tells a reviewer nothing; the reason stands behind it on the line."""
    silent = [
        f"{source.name}:{number}"
        for source in everything()
        for number, line in enumerate(source.code.splitlines(), 1)
        if BARE_EXEMPTION.search(line)
    ]

    assert silent == []


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id\nFROM cases",
        "INSERT OR IGNORE INTO cases",
        "PRAGMA user_version",
        "UPDATE cases SET owner = 1",
    ],
)
def test_the_scan_knows_sql_when_it_sees_it(statement):
    assert SQL.match(statement)


@pytest.mark.parametrize(
    "sentence", ["Select who receives it, from the list", "Update the plan", "Delete from here"]
)
def test_the_scan_lets_sentences_pass(sentence):
    assert not SQL.match(sentence)


def _forbidden(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        for name, reason in _violations(node):
            if (source.name, name) not in ALLOWED:
                yield f"{source.name}:{getattr(node, 'lineno', 0)}: {name}: {reason}"


def _violations(node: ast.AST) -> Iterator[tuple[str, str]]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) if name in NAMES:
            yield name, NAMES[name]
        case ast.Import(names=aliases):
            yield from ((a.name, MODULES[a.name]) for a in aliases if a.name in MODULES)
        case ast.ImportFrom(module=str(module), names=aliases):
            yield from ((a.name, NAMES[a.name]) for a in aliases if a.name in NAMES)
            if module in MODULES:
                yield module, MODULES[module]
        case ast.Call(func=function, keywords=keywords):
            called = ast.unparse(function)
            if called in CALLS:
                yield called, CALLS[called]
            if any(keyword.arg == "shell" for keyword in keywords):
                yield "shell=", "no shell"
