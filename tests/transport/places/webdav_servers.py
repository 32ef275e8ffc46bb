"""Two WebDAV servers that people really use: WsgiDAV under cheroot, and Apache's mod_dav."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server
from wsgidav.wsgidav_app import WsgiDAVApp

from fieldcase.transport.secret import Secret
from fieldcase.transport.webdav import WebDavPlace
from tests.transport.places.ground import PASSWORD, USER, Certificates, free_port, listens, wait_until

MODULES = Path("/usr/lib/apache2/modules")

APACHE = """
ServerRoot "{root}"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {root}/pid
ErrorLog {root}/log
DefaultRuntimeDir {root}
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authn_core_module {modules}/mod_authn_core.so
LoadModule authn_file_module {modules}/mod_authn_file.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule authz_user_module {modules}/mod_authz_user.so
LoadModule auth_basic_module {modules}/mod_auth_basic.so
LoadModule dav_module {modules}/mod_dav.so
LoadModule dav_fs_module {modules}/mod_dav_fs.so
DocumentRoot "{root}/files"
DAVLockDB {root}/locks
{as_whom}
<Directory "{root}/files">
    DAV On
    AuthType Basic
    AuthName "files"
    AuthUserFile {root}/users
    Require valid-user
</Directory>
"""


@contextmanager
def wsgidav(folder: Path, tls: Certificates | None = None) -> Iterator[WebDavPlace]:
    """Serve *folder* by WsgiDAV, over TLS if certificates are given."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(folder)},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "logging": {"enable": False},
            "verbose": 0,
        }
    )
    server = Server(("127.0.0.1", port), app, numthreads=4)
    if tls:
        server.ssl_adapter = BuiltinSSLAdapter(str(tls.certificate), str(tls.key))
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    wait_until(lambda: listens(port))
    try:
        yield WebDavPlace(
            url=httpx.URL(f"{'https' if tls else 'http'}://127.0.0.1:{port}/"),
            user=USER,
            password=Secret(PASSWORD),
            own_ca_pem=tls.ca_pem if tls else "",
        )
    finally:
        server.stop()
        thread.join(10)


@contextmanager
def apache(root: Path) -> Iterator[WebDavPlace]:
    """Serve a folder by Apache's mod_dav, as an ordinary user where we are not one."""
    program = shutil.which("apache2", path="/usr/sbin:/usr/bin")
    assert program
    (root / "files").mkdir(parents=True)
    port = free_port()
    hashed = subprocess.run(
        ["openssl", "passwd", "-apr1", PASSWORD], check=True, capture_output=True, text=True
    ).stdout.strip()
    (root / "users").write_text(f"{USER}:{hashed}\n")
    as_whom = _as_ordinary_user(root)
    (root / "conf").write_text(APACHE.format(root=root, port=port, modules=MODULES, as_whom=as_whom))
    server = subprocess.Popen([program, "-f", str(root / "conf"), "-DFOREGROUND"])
    try:
        wait_until(lambda: listens(port))
        yield WebDavPlace(url=httpx.URL(f"http://127.0.0.1:{port}/"), user=USER, password=Secret(PASSWORD))
    finally:
        server.terminate()
        server.wait(10)


def _as_ordinary_user(root: Path) -> str:
    import os

    if os.geteuid() != 0:
        return ""
    # Apache begun by root serves as somebody else, who must get as far as the files.
    for folder in (root, *root.parents):
        if folder.stat().st_uid == 0 and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)
    for path in (root, root / "files"):
        shutil.chown(path, "nobody", "nogroup")
    (root / "users").chmod(0o644)
    return "User nobody\nGroup nogroup"
