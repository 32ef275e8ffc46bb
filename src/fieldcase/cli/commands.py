"""Every command, imported only when it is asked for: the window must not wait for what it does not need."""

from __future__ import annotations

from argparse import Namespace

from fieldcase.cli.setting import Setting


def open_app(asked: Namespace, setting: Setting) -> int:
    """Open the app."""
    from fieldcase.cli import window_commands  # noqa: PLC0415  (see above)

    return window_commands.open_app(asked, setting)


def demo(asked: Namespace, setting: Setting) -> int:
    """Open the app on made-up cases."""
    from fieldcase.cli import window_commands  # noqa: PLC0415  (see above)

    return window_commands.demo(asked, setting)


def doctor(asked: Namespace, setting: Setting) -> int:
    """Examine this installation."""
    from fieldcase.cli import doctor_command  # noqa: PLC0415  (see above)

    return doctor_command.doctor(asked, setting)


def inspect_bundle(asked: Namespace, setting: Setting) -> int:
    """Look at a file from the outside."""
    from fieldcase.cli import file_commands  # noqa: PLC0415  (see above)

    return file_commands.inspect_bundle(asked, setting)


def verify_bundle(asked: Namespace, setting: Setting) -> int:
    """Prove that a file is whole."""
    from fieldcase.cli import file_commands  # noqa: PLC0415  (see above)

    return file_commands.verify_bundle(asked, setting)


def open_bundle(asked: Namespace, setting: Setting) -> int:
    """Write what a file holds into a folder."""
    from fieldcase.cli import bundle_commands  # noqa: PLC0415  (see above)

    return bundle_commands.open_bundle(asked, setting)


def split_bundle(asked: Namespace, setting: Setting) -> int:
    """Write a file as parts."""
    from fieldcase.cli import bundle_commands  # noqa: PLC0415  (see above)

    return bundle_commands.split_bundle(asked, setting)


def join_parts(asked: Namespace, setting: Setting) -> int:
    """Put parts together."""
    from fieldcase.cli import bundle_commands  # noqa: PLC0415  (see above)

    return bundle_commands.join_parts(asked, setting)


def check_forms(asked: Namespace, setting: Setting) -> int:
    """Validate form definitions."""
    from fieldcase.cli import file_commands  # noqa: PLC0415  (see above)

    return file_commands.check_forms(asked, setting)


def back_up(asked: Namespace, setting: Setting) -> int:
    """Write a backup."""
    from fieldcase.cli import notebook_commands  # noqa: PLC0415  (see above)

    return notebook_commands.back_up(asked, setting)


def restore(asked: Namespace, setting: Setting) -> int:
    """Put a backup back."""
    from fieldcase.cli import notebook_commands  # noqa: PLC0415  (see above)

    return notebook_commands.restore(asked, setting)


def recover(asked: Namespace, setting: Setting) -> int:
    """Put a backup back with recovery words alone."""
    from fieldcase.cli import recover_command  # noqa: PLC0415  (see above)

    return recover_command.recover(asked, setting)


def write_card(asked: Namespace, setting: Setting) -> int:
    """Write our contact card."""
    from fieldcase.cli import notebook_commands  # noqa: PLC0415  (see above)

    return notebook_commands.write_card(asked, setting)


def import_file(asked: Namespace, setting: Setting) -> int:
    """Open a file into the inbox."""
    from fieldcase.cli import notebook_commands  # noqa: PLC0415  (see above)

    return notebook_commands.import_file(asked, setting)


def list_backups(asked: Namespace, setting: Setting) -> int:
    """List copies."""
    from fieldcase.cli import backup_commands  # noqa: PLC0415  (see above)

    return backup_commands.list_backups(asked, setting)


def verify_backup(asked: Namespace, setting: Setting) -> int:
    """Check a copy."""
    from fieldcase.cli import backup_commands  # noqa: PLC0415  (see above)

    return backup_commands.verify_backup(asked, setting)


def test_backup(asked: Namespace, setting: Setting) -> int:
    """Put a copy back for trial."""
    from fieldcase.cli import backup_commands  # noqa: PLC0415  (see above)

    return backup_commands.test_backup(asked, setting)


def export_record(asked: Namespace, setting: Setting) -> int:
    """Hand out the record."""
    from fieldcase.cli import record_commands  # noqa: PLC0415  (see above)

    return record_commands.export_record(asked, setting)


def verify_record(asked: Namespace, setting: Setting) -> int:
    """Check a record."""
    from fieldcase.cli import record_commands  # noqa: PLC0415  (see above)

    return record_commands.verify_record(asked, setting)


def export_answers(asked: Namespace, setting: Setting) -> int:
    """Write the answers of one case as tables."""
    from fieldcase.cli import notebook_commands  # noqa: PLC0415  (see above)

    return notebook_commands.export_answers(asked, setting)
