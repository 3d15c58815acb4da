"""Files in both directions: streamed, with progress, and never half a file where a whole one was."""

from __future__ import annotations

import gzip
import io
import os
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

import pytest

import aoai
from aoai import AsyncAzureOpenAI, AzureOpenAI
from aoai._call.uploads import Multipart, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai.emulator import RunningEmulator
    from tests.client.conftest import RawServer

FILE = b'{"id": "file-1", "object": "file", "bytes": 3, "filename": "a", "purpose": "batch", "created_at": 1}'
SIZE = 300_000


def client(raw: RawServer, **settings: Any) -> Any:
    settings = {"max_retries": 0, **settings}
    return AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21", **settings)


def async_client(raw: RawServer) -> Any:
    return AsyncAzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21", max_retries=0)


async def test_an_upload_tells_how_far_it_is(raw: RawServer, tmp_path: Path) -> None:
    raw.says("201 Created", "application/json", FILE)
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b"x" * SIZE)
    told: list[tuple[int, int | None]] = []
    with client(raw) as sync:
        sync.files.create(file=path, purpose="batch", on_progress=lambda done, total: told.append((done, total)))
    async with async_client(raw) as later:
        await later.files.create(file=path, purpose="batch")
    assert told[-1] == (SIZE, SIZE)
    assert len(told) > 2
    assert told == sorted(told)
    for request in raw.requests:
        assert request.count(b"x" * SIZE) == 1
        assert b'name="file"; filename="lines.jsonl"' in request
        assert b'name="purpose"\r\n\r\nbatch\r\n' in request


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (b"abc", b"upload"),
        (bytearray(b"abc"), b"upload"),
        (io.BytesIO(b"abc"), b"upload"),
        (("n.txt", b"abc"), b"n.txt"),
        (("n.txt", io.BytesIO(b"abc"), "text/x-test"), b"n.txt"),
    ],
)
def test_each_way_to_give_a_file(raw: RawServer, file: object, name: bytes) -> None:
    raw.says("201 Created", "application/json", FILE)
    with client(raw) as sync:
        assert sync.files.create(file=file, purpose="batch").id == "file-1"
    assert b'name="file"; filename="' + name + b'"' in raw.requests[0]
    assert b"\r\n\r\nabc\r\n" in raw.requests[0]
    assert (b"content-type: text/x-test" in raw.requests[0].lower()) == (isinstance(file, tuple) and len(file) == 3)


def _pipe(_: Path) -> IO[bytes]:
    reading, writing = os.pipe()
    os.write(writing, b"abc")
    os.close(writing)
    return os.fdopen(reading, "rb")


def _compressed(folder: Path) -> IO[bytes]:
    path = folder / "a.gz"
    path.write_bytes(gzip.compress(b"abc"))
    return cast("IO[bytes]", gzip.open(path))


def _of_a_process(_: Path) -> IO[bytes]:
    with subprocess.Popen([sys.executable, "-c", "print('abc', end='')"], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        return io.BufferedReader(io.FileIO(os.dup(process.stdout.fileno())))


def _half_read(folder: Path) -> IO[bytes]:
    path = folder / "a"
    path.write_bytes(b"abc")
    file = path.open("rb")
    file.read(2)
    return file


@pytest.mark.parametrize("tells", [False, True])
@pytest.mark.parametrize("make", [_pipe, _compressed, _of_a_process, _half_read])
async def test_a_file_whose_size_is_another_than_the_system_says(
    emulator: RunningEmulator, make: Callable[[Path], IO[bytes]], tells: bool, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    options: dict[str, Any] = {"on_progress": lambda *now: told.append(now)} if tells else {}
    with AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="2024-10-21") as sync:
        with make(tmp_path) as file:
            made = sync.files.create(file=("a.jsonl", file), purpose="assistants", **options)
        assert sync.files.retrieve(made.id or "").bytes_ == 3
    async with AsyncAzureOpenAI(
        azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="2024-10-21"
    ) as later:
        with make(tmp_path) as file:
            made = await later.files.create(file=("a.jsonl", file), purpose="assistants", **options)
        assert (await later.files.retrieve(made.id or "")).bytes_ == 3
    assert bool(told) is tells
    assert {total for _, total in told} <= {3, None}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="there is no /proc here")
def test_a_file_of_the_system_whose_size_is_not_known() -> None:
    path = Path("/proc/self/status")
    told: list[int | None] = []
    with ExitStack() as files, path.open("rb") as file:
        _, content = opened(file, files, lambda _, total: told.append(total))
        assert content.read(5) == b"Name:"
        body = Multipart([("file", ("a", content))])
        assert body.length is None
        assert b"Name:" in b"".join(body)
    assert set(told) == {None}


def test_what_is_no_file(raw: RawServer, tmp_path: Path) -> None:
    with client(raw) as sync:
        with pytest.raises(TypeError, match=r"pathlib\.Path"):
            sync.files.create(file="abc", purpose="batch")
        with pytest.raises(TypeError, match="binary mode"):
            sync.files.create(file=io.StringIO("abc"), purpose="batch")
        with pytest.raises(FileNotFoundError):
            sync.files.create(file=tmp_path / "none", purpose="batch")
    assert raw.requests == []


async def test_a_download_tells_how_far_it_is(raw: RawServer, tmp_path: Path) -> None:
    raw.says("200 OK", "application/octet-stream", b"y" * SIZE)
    told: list[tuple[int, int | None]] = []
    with client(raw) as sync:
        content = sync.files.content("file-1")
        content.stream_to_file(tmp_path / "one", on_progress=lambda done, total: told.append((done, total)))
        assert sync.files.content("file-1").read() == b"y" * SIZE
        assert b"".join(sync.files.content("file-1").iter_bytes(1000)) == b"y" * SIZE
        assert sync.files.content("file-1").text == "y" * SIZE
    async with async_client(raw) as later:
        content = await later.files.content("file-1")
        await content.write_to_file(tmp_path / "two")
        assert await (await later.files.content("file-1")).read() == b"y" * SIZE
    assert told[-1] == (SIZE, SIZE)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == b"y" * SIZE


LINES = "é" * 3 + "\n\r\nthird"


async def test_a_file_that_was_written_can_be_read_again(raw: RawServer, tmp_path: Path) -> None:
    raw.says("200 OK", "application/octet-stream", LINES.encode())
    with client(raw) as sync:
        content = sync.files.content("file-1")
        content.write_to_file(tmp_path / "one")
        assert (content.content, content.read(), content.text) == (LINES.encode(), LINES.encode(), LINES)
        assert (list(content.iter_lines()), content.encoding) == (["é" * 3, "", "third"], "utf-8")
        assert "".join(sync.files.content("file-1").iter_text(1)) == LINES
    async with async_client(raw) as later:
        content = await later.files.content("file-1")
        with pytest.raises(RuntimeError, match=r"await content\.read\(\) first"):
            content.content  # noqa: B018  the property raises
        await content.write_to_file(tmp_path / "two")
        assert (content.content, await content.read(), content.text) == (LINES.encode(), LINES.encode(), LINES)
        assert [line async for line in content.iter_lines()] == ["é" * 3, "", "third"]
        assert "".join([text async for text in (await later.files.content("file-1")).iter_text(1)]) == LINES
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == LINES.encode()


async def test_bytes_that_are_json_are_read_as_such(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", b'{"a": [1]}')
    with client(raw) as sync:
        assert sync.files.content("file-1").json() == {"a": [1]}
    async with async_client(raw) as later:
        assert await (await later.files.content("file-1")).json() == {"a": [1]}


def test_a_download_that_breaks_leaves_the_old_file(raw: RawServer, tmp_path: Path) -> None:
    raw.says("200 OK", "application/octet-stream", b"y" * 1000, length=2000)
    path = tmp_path / "old"
    path.write_bytes(b"old")
    with client(raw) as sync, pytest.raises(aoai.APIConnectionError):
        sync.files.content("file-1").stream_to_file(path)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["old"]


def test_an_answer_that_nobody_reads_gives_its_connection_back() -> None:
    held = threading.Event()

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: 9\r\n\r\n"
            )
            connection.recv(1)  # until the client closes
        held.set()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with AzureOpenAI(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21") as sync:
            content = sync.files.content("file-1")
            del content
            assert held.wait(30)
        thread.join()
