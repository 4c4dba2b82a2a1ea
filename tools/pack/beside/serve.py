"""Serves the folder "site" beside this file to this machine alone: python3 serve.py [port]. Python 3.5 or newer, nothing else."""

import os
import socketserver
import sys
import webbrowser
from http.server import HTTPServer, SimpleHTTPRequestHandler

SITE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "site")


class Handler(SimpleHTTPRequestHandler):
    """Types of its own: those of the system may call a script plain text."""

    protocol_version = "HTTP/1.1"
    extensions_map = {
        "": "application/octet-stream",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".parquet": "application/vnd.apache.parquet",
    }

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


class Server(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True
    # a port that another program has is not taken from it
    allow_reuse_address = os.name != "nt"


def open_server(first):
    for port in range(first, first + 20):
        try:
            return Server(("127.0.0.1", port), Handler)
        except OSError:
            pass
    sys.exit("没有打开端口 / no port could be opened: {}-{}".format(first, first + 19))


def main():
    os.chdir(SITE)
    server = open_server(int(sys.argv[1]) if len(sys.argv) > 1 else 8090)
    address = "http://localhost:{}/".format(server.server_port)
    print("兜底已在本机打开：{}  按 Ctrl+C 停止".format(address))
    print("Doudi is open on this machine: {}  Ctrl+C stops it".format(address), flush=True)
    if "DOUDI_NO_BROWSER" not in os.environ:
        webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
