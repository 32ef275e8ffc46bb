"""A line that breaks: a proxy in front of any server, and a web server that only answers with a number."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RESET = struct.pack("ii", 1, 0)
CHUNK = 4096


class BadLine:
    """
    Passes bytes to *port* and breaks off on purpose.

    ``cut_after`` breaks the line after that many bytes went to the server; ``swallow_answers_after`` lets
    that many through, then drops the server's answers. Both count over all connections.
    """

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.cut_after: int | None = None
        self.swallow_answers_after: int | None = None
        self.passed = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def heal(self) -> None:
        """Let everything through from now on."""
        self.cut_after = self.swallow_answers_after = None

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                for end in (client, server):
                    # Held back for the acknowledgement of the piece before, every piece waits 40 ms.
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for one, other, outward in ((client, server, True), (server, client, False)):
                    threading.Thread(target=self._pass, args=(one, other, outward), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, outward: bool) -> None:
        with contextlib.suppress(OSError):
            while chunk := source.recv(CHUNK):
                if self._breaks(chunk, outward):
                    for end in (source, target):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    break
                target.sendall(chunk)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _breaks(self, chunk: bytes, outward: bool) -> bool:
        if outward:
            self.passed += len(chunk)
            return self.cut_after is not None and self.passed > self.cut_after
        return self.swallow_answers_after is not None and self.passed > self.swallow_answers_after


@contextmanager
def bad_line(port: int) -> Iterator[BadLine]:
    """A breaking line in front of *port*."""
    line = BadLine(port)
    try:
        yield line
    finally:
        line.close()


@contextmanager
def answers(status: int, headers: dict[str, str] | None = None) -> Iterator[str]:
    """A web server that answers everything with *status*; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response_only(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    for verb in ("GET", "PUT", "HEAD", "PROPFIND", "MKCOL", "MOVE", "POST"):
        setattr(Handler, f"do_{verb}", Handler._answer)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=lambda: server.serve_forever(0.02), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
