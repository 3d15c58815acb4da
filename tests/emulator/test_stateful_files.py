"""Files and uploads: bytes that come back as they were, pages, ends, and refusals that say why."""

from __future__ import annotations

import base64
import hashlib
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest

import aoai.emulator
from tests.emulator.answers import UNDATED
from tests.emulator.stateful import Api, having, jsonl, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WITH_FILES = having("files.create")
WITH_IMPORT = having("files.import_from_url")
WITH_UPLOADS = having("uploads.create")


@pytest.mark.parametrize("version", WITH_FILES)
def test_a_file_comes_back_as_it_was(http: httpx.Client, version: str) -> None:
    api, content = Api(http, version), bytes(range(256)) * 2000
    made = api.upload(content, "fine-tune", "folder/../name.jsonl")
    assert made["filename"] == "name.jsonl"
    assert made["bytes"] == len(content)
    assert made.get("status", "processed") in {"processed", "succeeded"}
    assert made == api("files.retrieve", file=made["id"])
    assert api("files.content", file=made["id"]) == content
    assert made in api("files.list", query={"purpose": "fine-tune"})["data"]
    deleted = api("files.delete", file=made["id"])
    assert deleted == b"" or deleted["deleted"] is True
    for name in ("files.retrieve", "files.content", "files.delete"):
        assert api.refused(404, name, file=made["id"])["message"].startswith("No file found")
    assert made["id"] not in [each["id"] for each in api("files.list")["data"]]


def test_lists_are_paged(http: httpx.Client) -> None:
    api = Api(http, "2025-04-01-preview")
    made = [api.upload(b"x", "evals_output" if number % 2 else "evals")["id"] for number in range(6)]
    seen: list[str] = []
    query: dict[str, Any] = {"purpose": "evals", "limit": 2, "order": "asc"}
    while page := api("files.list", query=query)["data"]:
        assert len(page) <= 2
        seen += [each["id"] for each in page]
        query["after"] = seen[-1]
    assert [each for each in seen if each in made] == made[::2]
    newest = api("files.list", query={"purpose": "evals", "limit": 1})["data"]
    assert newest[0]["id"] == made[4]
    assert api.refused(400, "files.list", query={"after": "file-none"})["param"] == "after"


def test_a_version_sees_only_purposes_that_it_knows(http: httpx.Client) -> None:
    newer, older = Api(http, "2025-04-01-preview"), Api(http, "2024-06-01")
    made = newer.upload(b"x", "assistants", "a.txt")
    older.refused(404, "files.retrieve", file=made["id"])
    assert made["id"] not in [each["id"] for each in older("files.list")["data"]]
    assert made["id"] in [each["id"] for each in newer("files.list")["data"]]


def test_files_expire() -> None:
    with aoai.emulator.running(check_answers=True) as emulator, httpx.Client(base_url=emulator.endpoint) as http:
        api = Api(http, "v1")
        made = api.upload(b"x", "batch")
        kept = Api(http, "2024-10-21").upload(b"y", "batch")
        assert made["expires_at"] == made["created_at"] + 1_209_600
        emulator.emulator.clock = lambda: made["expires_at"]
        api.refused(404, "files.content", file=made["id"])
        assert [each["id"] for each in api("files.list")["data"]] == [kept["id"]]


class _Source(BaseHTTPRequestHandler):
    """Serves some lines, leads elsewhere, or has nothing."""

    def do_GET(self) -> None:
        body = jsonl({"line": 1}, {"line": 2})
        self.send_response({"/data": 200, "/away": 302}.get(self.path, 404))
        if self.path == "/away":
            self.send_header("location", "http://192.0.2.1/")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the library has
        """Say nothing."""


@pytest.fixture(scope="module")
def source() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Source) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("version", WITH_IMPORT)
def test_files_are_imported_from_this_machine(http: httpx.Client, version: str, source: str) -> None:
    api = Api(http, version)
    body = {"purpose": "fine-tune", "filename": "data.jsonl", "content_url": f"{source}/data"}
    made = api("files.import_from_url", body)
    assert made.get("status", "pending") in {"pending", "notRunning"}
    done = until(lambda: api("files.retrieve", file=made["id"]), lambda file: file["bytes"] > 0)
    assert done.get("status", "processed") in {"processed", "succeeded"}
    assert api("files.content", file=made["id"]) == jsonl({"line": 1}, {"line": 2})


@pytest.mark.parametrize("path", ["/none", "/away"])
def test_an_import_that_fails_says_why(http: httpx.Client, source: str, path: str) -> None:
    api = Api(http, "2024-10-21")
    body = {"purpose": "batch", "filename": "data.jsonl", "content_url": source + path}
    made = api("files.import_from_url", body)
    failed = until(lambda: api("files.retrieve", file=made["id"]), lambda file: file["status"] == "error")
    assert failed["status_details"].startswith("The content could not be fetched: ")
    assert "has no content" in api.refused(400, "files.content", file=made["id"])["message"]


@pytest.mark.parametrize(
    "url", ["https://example.com/data", "http://192.0.2.1/", "file:///etc/passwd", "http://[", "x"]
)
def test_nothing_is_fetched_from_elsewhere(http: httpx.Client, url: str) -> None:
    body = {"purpose": "batch", "filename": "data.jsonl", "content_url": url}
    assert Api(http, "2024-10-21").refused(400, "files.import_from_url", body)["param"] == "content_url"


@pytest.mark.parametrize("version", WITH_UPLOADS)
def test_an_upload_becomes_a_file(http: httpx.Client, version: str) -> None:
    api, parts = Api(http, version), [b"one" * 50_000, b"two", b"three" * 70_000]
    whole = parts[2] + parts[0] + parts[1]
    begun = api("uploads.create", _announced(len(whole)))
    assert begun["status"] == "pending"
    made = [api("uploads.parts.create", files={"data": part}, upload=begun["id"])["id"] for part in parts]
    body = {"part_ids": [made[2], made[0], made[1]], "md5": hashlib.md5(whole, usedforsecurity=False).hexdigest()}
    assert "md5" in api.refused(400, "uploads.complete", body | {"md5": "0" * 32}, upload=begun["id"])["message"]
    done = api("uploads.complete", body, upload=begun["id"])
    assert done["status"] == "completed"
    assert done["file"] == api("files.retrieve", file=done["file"]["id"])
    assert api("files.content", file=done["file"]["id"]) == whole
    for name, more in (("complete", body), ("cancel", None), ("parts.create", None)):
        files = {"data": b"x"} if name == "parts.create" else None
        error = api.refused(400, f"uploads.{name}", more, files=files, upload=begun["id"])
        assert error["message"].endswith("is completed.")


def test_parts_must_be_of_the_upload_and_make_its_size(http: httpx.Client) -> None:
    api = Api(http, "2024-10-21")
    first, second = (api("uploads.create", _announced(4)) for _ in range(2))
    part = api("uploads.parts.create", files={"data": b"ab"}, upload=first["id"])["id"]
    other = api("uploads.parts.create", files={"data": b"cd"}, upload=second["id"])["id"]
    api.refused(404, "uploads.complete", {"part_ids": [part, other]}, upload=first["id"])
    wrong = api.refused(400, "uploads.complete", {"part_ids": [part, part]}, upload=first["id"])
    assert "twice" in wrong["message"]
    assert "2 bytes, not 4" in api.refused(400, "uploads.complete", {"part_ids": [part]}, upload=first["id"])["message"]
    more = api("uploads.parts.create", files={"data": b"ef"}, upload=first["id"])["id"]
    md5 = base64.b64encode(hashlib.md5(b"efab", usedforsecurity=False).digest()).decode()
    done = api("uploads.complete", {"part_ids": [more, part], "md5": md5}, upload=first["id"])
    assert api("files.content", file=done["file"]["id"]) == b"efab"
    assert api("uploads.cancel", upload=second["id"])["status"] == "cancelled"
    api.refused(400, "uploads.parts.create", files={"data": b"x"}, upload=second["id"])
    api.refused(404, "uploads.cancel", upload="upload_none")
    assert api.refused(400, "uploads.create", _announced(0))["param"] == "bytes"


def test_uploads_expire() -> None:
    with aoai.emulator.running(check_answers=True) as emulator, httpx.Client(base_url=emulator.endpoint) as http:
        api = Api(http, "2024-10-21")
        begun = api("uploads.create", _announced(1))
        emulator.emulator.clock = lambda: begun["expires_at"]
        error = api.refused(400, "uploads.parts.create", files={"data": b"x"}, upload=begun["id"])
        assert error["message"].endswith("is expired.")


def test_files_survive_a_restart(tmp_path: Path) -> None:
    with (
        aoai.emulator.running(check_answers=True, state=tmp_path) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        made = Api(http, "2024-10-21").upload(b"kept", "batch")
    with (
        aoai.emulator.running(check_answers=True, state=tmp_path) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        api = Api(http, "2024-10-21")
        assert api("files.retrieve", file=made["id"]) == made
        assert api("files.content", file=made["id"]) == b"kept"


@pytest.mark.parametrize("version", WITH_UPLOADS)
def test_openai_uploads(emulator: aoai.emulator.RunningEmulator, version: str, tmp_path: Path) -> None:
    path = tmp_path / "large.jsonl"
    path.write_bytes(b"0123456789" * 1000)
    with openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version=version) as client:
        upload = client.uploads.upload_file_chunked(
            file=path, mime_type="application/jsonl", purpose="batch", part_size=999
        )
        assert upload.status == "completed"
        assert upload.file is not None
        assert client.files.content(upload.file.id).read() == path.read_bytes()
        file = client.files.create(file=path, purpose="batch")
        assert client.files.retrieve(file.id).bytes == 10_000
        assert file.id in [each.id for each in client.files.list(purpose="batch")]
        client.files.delete(file.id)  # some versions answer without content
        with pytest.raises(openai.NotFoundError):
            client.files.retrieve(file.id)


def test_openai_says_when_files_go(emulator: aoai.emulator.RunningEmulator) -> None:
    expiry: Any = {"anchor": "created_at", "seconds": 1_209_600}
    dated = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="2025-04-01-preview")
    with dated, openai.OpenAI(base_url=f"{emulator.endpoint}/openai/v1", api_key=emulator.key) as newest:
        for client in (dated, newest):
            file = client.files.create(file=("a.jsonl", b"{}"), purpose="batch", expires_after=expiry)
            assert file.expires_at == file.created_at + 1_209_600
            assert client.files.content(file.id).read() == b"{}"


@pytest.mark.parametrize("version", WITH_FILES)
def test_our_client_keeps_files(emulator: aoai.emulator.RunningEmulator, version: str) -> None:
    client: Any
    with emulator.connect(version) as client:
        more = {"expires_after": {"anchor": "created_at", "seconds": 1_209_600}} if version in UNDATED else {}
        file = client.files.create(file=("a.jsonl", b"{}\n"), purpose="fine-tune", **more)
        assert client.files.retrieve(file.id).filename == "a.jsonl"
        assert client.files.content(file.id).read() == b"{}\n"
        assert file.id in [each.id for each in client.files.list()]
        client.files.delete(file.id)


def _announced(size: int) -> dict[str, Any]:
    return {"bytes": size, "filename": "a.jsonl", "mime_type": "application/jsonl", "purpose": "batch"}
