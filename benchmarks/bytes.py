"""Peak memory of sending and receiving one large file.

A raw server on loopback takes an upload and throws it away, and sends a download of as many bytes as it is asked for.
Each direction runs in a process of its own, sync and async, and prints by how many MiB the peak of its resident memory
rose over what it was before the call. The target is under 64 MiB for 1 GiB.

Usage: python benchmarks/bytes.py [--mib 1024] [--json]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

BLOCK = bytes(1 << 20)
ANSWER = (
    b'{"id":"file-1","object":"file","bytes":1,"filename":"big","purpose":"batch","created_at":1,"status":"processed"}'
)
DIRECTIONS = ("upload", "upload async", "download", "download async")


def serve(listener: socket.socket, mib: int) -> None:
    """Answer one request a connection: any upload with a file object, any download with `mib` MiB."""
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            data = b""
            while b"\r\n\r\n" not in data:
                data += connection.recv(65536)
            head, _, body = data.partition(b"\r\n\r\n")
            if head.startswith(b"GET"):
                length = mib << 20
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n")
                connection.sendall(f"content-length: {length}\r\nconnection: close\r\n\r\n".encode())
                for _ in range(mib):
                    connection.sendall(BLOCK)
                continue
            left = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            left -= len(body)
            buffer = bytearray(1 << 20)
            while left > 0:
                left -= connection.recv_into(buffer)
            connection.sendall(b"HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close\r\n")
            connection.sendall(f"content-length: {len(ANSWER)}\r\n\r\n".encode() + ANSWER)


def peak() -> float:
    """Return the peak of this process's resident memory, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(direction: str, endpoint: str, path: Path) -> float:
    """Do one call; return by how many MiB the peak rose."""
    from aoai import AsyncAzureOpenAI, AzureOpenAI

    async def run_async() -> float:
        async with AsyncAzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21") as client:
            before = peak()
            if direction.startswith("upload"):
                await client.files.create(file=path, purpose="batch")
            else:
                async with await client.files.content("file-1") as content:
                    await content.stream_to_file(path)
            return peak() - before

    if direction.endswith("async"):
        return asyncio.run(run_async())
    with AzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21") as client:
        before = peak()
        if direction.startswith("upload"):
            client.files.create(file=path, purpose="batch")
        else:
            with client.files.content("file-1") as content:
                content.stream_to_file(path)
        return peak() - before


def main() -> int:
    """Run the benchmark; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mib", type=int, default=1024, help="the size of the file")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--one", nargs=3, metavar=("DIRECTION", "ENDPOINT", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        direction, endpoint, path = options.one
        print(measure(direction, endpoint, Path(path)))
        return 0
    rises: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, options.mib), daemon=True).start()
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        sparse = Path(folder) / "up.bin"
        sparse.touch()
        os.truncate(sparse, options.mib << 20)
        for direction in DIRECTIONS:
            path = sparse if direction.startswith("upload") else Path(folder) / "down.bin"
            command = [sys.executable, __file__, "--one", direction, endpoint, str(path)]
            rises[direction] = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    if options.json:
        print(json.dumps({"mib": options.mib, "peak_rise_mib": rises}))
        return 0
    print(f"{options.mib} MiB file       peak memory rose by (target: under 64 MiB)")
    for direction, rise in rises.items():
        print(f"{direction:<20} {rise:8.1f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
