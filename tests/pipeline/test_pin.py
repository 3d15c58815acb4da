"""`scripts/pin.py`, run as a person runs it: what it pins, and that whatever goes wrong leaves the folder as it was."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pipeline import pins
from pipeline.documents import METHODS, SPEC, PipelineError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"

INFERENCE: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "Chat", "version": "2024-10-21", "description": "About chats."},
    "servers": [{"url": "https://{endpoint}/openai", "variables": {"endpoint": {"default": "example.com"}}}],
    "paths": {
        "/chats": {
            "parameters": [{"name": "api-version", "in": "query", "required": True, "schema": {"type": "string"}}],
            "get": {"operationId": "listChats", "summary": "List", "responses": {"200": {"description": "OK"}}},
            "post": {"operationId": "createChat", "responses": {"201": {"description": "Created"}}},
        },
        "/chats/{id}": {"delete": {"operationId": "deleteChat", "responses": {"204": {"description": "Gone"}}}},
    },
    "components": {
        "schemas": {
            "Chat": {"type": "object", "properties": {"description": {"type": "string", "description": "What of."}}},
            "Role": {"type": "string", "enum": ["user", "assistant"], "x-ms-enum": {"name": "Role"}},
        }
    },
}
AUTHORING: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Files", "version": "2024-10-21"},
    "x-ms-parameterized-host": {"hostTemplate": "{endpoint}/openai", "useSchemePrefix": False},
    "paths": {"/files": {"get": {"operationId": "Files_List", "responses": {"200": {"description": "Été: 文件"}}}}},
    "definitions": {"File": {"type": "object", "description": "A file.", "properties": {"id": {"type": "string"}}}},
}
YAML = """\
openapi: 3.1.0
info: {title: Chat, version: 2024-10-21}
paths:
  /chats:
    get:
      operationId: listChats
      parameters:
        - {name: on, in: query, description: a date, schema: {type: string, enum: [on, off, "2024"], default: on}}
        - {name: since, in: query, schema: {type: string, default: 2024-10-21}}
      responses:
        200: {description: OK}
"""


def digest(document: Any) -> str:
    """Return the sha256 of a document's canonical JSON, reckoned here anew."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Return everything in a folder: its folders, and its files with their bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


class Upstream:
    """A folder of upstream documents with its manifest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: list[dict[str, str]] = []
        folder.mkdir()

    def add(self, version: str, surface: str, document: Any, /, **changes: str) -> Path:
        """Write a document and its entry; `changes` are for an entry that is wrong on purpose."""
        file = f"{version}.{surface}.json"
        entry = {
            "api_version": version,
            "surface": surface,
            "kind": "v1" if version == "v1" else "dated",
            "file": file,
            "upstream_path": f"specification/{version}/{surface}.json",
            "as_of": "2025-12-02",
            "sha256": digest(document),
        }
        self.entries = [each for each in self.entries if each["file"] != file] + [{**entry, **changes}]
        tables = ["\n".join(f"{key} = {json.dumps(value)}" for key, value in each.items()) for each in self.entries]
        (self.folder / "MANIFEST.toml").write_text("".join(f"[[document]]\n{table}\n\n" for table in tables))
        (self.folder / file).write_text(json.dumps(document), encoding="utf-8")
        return self.folder / file


class House:
    """A place to pin in: a spec folder with something in it already, and the command that pins there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "spec"
        (self.spec / "overlays").mkdir(parents=True)
        (self.spec / "overlays" / "own.json").write_text("{}\n")

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """Return the command line."""
        return [sys.executable, ROOT / "scripts" / "pin.py", "--spec", self.spec, *arguments]

    def pin(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run the command."""
        return subprocess.run(
            self.command(*arguments), capture_output=True, text=True, check=False, env=environment(), cwd=self.folder
        )

    def pins(self) -> list[dict[str, Any]]:
        """Return the entries of pins.toml as any TOML reader sees them."""
        entries: list[dict[str, Any]] = tomllib.loads((self.spec / "pins.toml").read_text())["document"]
        return entries

    def document(self, version: str, surface: str) -> Any:
        """Return a pinned document."""
        return json.loads((self.spec / version / f"{surface}.json").read_text(encoding="utf-8"))

    def refuses(self, *arguments: str | Path, saying: list[str]) -> None:
        """Check that a command fails with one line that says these things, and changes nothing."""
        before = snapshot(self.folder)
        done = self.pin(*arguments)
        assert done.returncode == 1
        assert done.stdout == ""
        assert done.stderr.startswith("error: ")
        assert done.stderr.count("\n") == 1
        for words in saying:
            assert words in done.stderr
        assert snapshot(self.folder) == before


def environment() -> dict[str, str]:
    """Return the environment without proxies, which have no part in a call to loopback."""
    return {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house")


@pytest.fixture
def upstream(tmp_path: Path) -> Upstream:
    return Upstream(tmp_path / "upstream")


class Files(ThreadingHTTPServer):
    """A repository's raw files on loopback; a path that is not among them is not found."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.asked = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()

    @property
    def url(self) -> str:
        """The URL of the repository."""
        return f"http://127.0.0.1:{self.server_address[1]}/owner/repository"


class Handler(BaseHTTPRequestHandler):
    """Answers with a file."""

    def do_GET(self) -> None:
        assert isinstance(self.server, Files)
        self.server.asked.set()
        self.server.go_on.wait()
        body = self.server.files.get(self.path)
        with contextlib.suppress(ConnectionError):  # who asked may have been interrupted
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def files() -> Iterator[Files]:
    server = Files()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.go_on.set()
    server.shutdown()
    thread.join()
    server.server_close()


def by_url(
    url: str, path: str = "spec/chat.json", version: str = "2024-10-21", surface: str = "inference"
) -> tuple[str, ...]:
    """Return the arguments that pin one document by URL."""
    return (
        *("--commit", COMMIT, "--path", path),
        *("--version", version, "--surface", surface, "--repository", url),
    )


def test_a_folder_is_pinned_whole(house: House, upstream: Upstream) -> None:
    upstream.add("v1", "inference", {**INFERENCE, "openapi": "3.1.0"})
    upstream.add("2024-10-21", "authoring", AUTHORING)
    upstream.add("2024-10-21", "inference", INFERENCE, as_of="", commit=COMMIT)
    upstream.add("2024-10-21-preview", "inference", INFERENCE)
    done = house.pin("--from", upstream.folder)
    assert (done.returncode, done.stderr) == (0, "")
    size = (house.spec / "2024-10-21" / "authoring.json").stat().st_size
    assert f"2024-10-21 authoring: 1 operations, 1 schemas, {size} bytes, changed" in done.stdout.splitlines()
    assert len(done.stdout.splitlines()) == 4

    entries = house.pins()
    assert [(each["api_version"], each["surface"]) for each in entries] == [
        ("2024-10-21-preview", "inference"),
        ("2024-10-21", "inference"),
        ("2024-10-21", "authoring"),
        ("v1", "inference"),
    ]
    assert entries[1] == {
        "api_version": "2024-10-21",
        "surface": "inference",
        "kind": "dated",
        "upstream_path": "specification/2024-10-21/inference.json",
        "commit": COMMIT,
        "sha256": digest(INFERENCE),
        "format": "openapi 3.0.0",
        "operations": 3,
        "schemas": 2,
    }
    assert entries[2]["format"] == "swagger 2.0"
    assert entries[2]["as_of"] == "2025-12-02"
    assert entries[3]["kind"] == "v1"
    chat = house.document("2024-10-21", "inference")["components"]["schemas"]["Chat"]
    assert chat == {"type": "object", "properties": {"description": {"type": "string"}}}
    assert sorted(path.name for path in house.folder.iterdir()) == ["spec"]


def test_pinning_again_changes_nothing(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    before = snapshot(house.folder)
    done = house.pin("--from", upstream.folder)
    assert done.stdout.endswith(", unchanged\n")
    assert snapshot(house.folder) == before


def test_a_document_that_was_edited_here_is_put_right(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    before = snapshot(house.folder)
    (house.spec / "2024-10-21" / "inference.json").write_text("{}")
    assert house.pin("--from", upstream.folder).stdout.endswith(", changed\n")
    assert snapshot(house.folder) == before


def test_only_the_named_versions_are_taken_and_the_others_keep_their_pins(house: House, upstream: Upstream) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    upstream.add("2024-06-01", "inference", INFERENCE)
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder, "2024-10-21")
    assert pins.versions(house.spec) == ("2024-10-21",)
    house.pin("--from", upstream.folder, "2024-02-01")
    assert pins.versions(house.spec) == ("2024-02-01", "2024-10-21")


def test_the_spec_folder_need_not_exist(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    done = house.pin("--from", upstream.folder, "--spec", house.folder / "new")
    assert done.returncode == 0
    assert snapshot(house.folder / "new").keys() == {"2024-10-21", "2024-10-21/inference.json", "pins.toml"}


def test_a_damaged_document_is_refused_even_the_first_time(house: House, upstream: Upstream) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    path = upstream.add("2024-10-21", "inference", INFERENCE)
    path.write_text(path.read_text().replace("listChats", "listCats"))
    house.refuses(
        *("--from", upstream.folder),
        saying=["2024-10-21 inference", str(path), "is damaged", digest(INFERENCE), "restore the file"],
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"openapi": "3.0.0", "paths": {', "is not JSON"),
        (b"", "is no document"),
        (b"openapi: [", "is not YAML"),
        (b"<!DOCTYPE html><p>Sign in", "is no document"),
        (b"[]", "is no document"),
        (b"\xff\xfe{", "is not"),
        (b'{"openapi": "3.0.0", "paths": {"/a": NaN}}', "is not JSON"),
        (b'{"openapi": "3.0.0", "paths": {"\\ud800": {}}}', "is not JSON"),
        (b'{"a":' * 100_000, "is not JSON"),
        (b"openapi: 3.0.0\nopenapi: 3.0.1\n", "is not YAML"),
        (b"? [a]\n: b\n", "is not YAML"),
        (b"a: !!binary aGk=\n", "is not YAML"),
    ],
    ids=["cut", "empty", "cut-yaml", "html", "list", "utf-16", "nan", "surrogate", "deep", "twice", "key", "binary"],
)
def test_what_is_no_document_is_refused(house: House, upstream: Upstream, data: bytes, words: str) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    path = upstream.add("2024-10-21", "inference", INFERENCE)
    path.write_bytes(data)
    house.refuses("--from", upstream.folder, saying=["2024-10-21 inference", str(path), words, "restore the file"])


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"name": "package", "paths": {}}, "is neither OpenAPI 3 nor Swagger 2.0"),
        ({"swagger": "1.2", "paths": {}}, "is neither OpenAPI 3 nor Swagger 2.0"),
        ({"openapi": 3, "paths": {}}, "is neither OpenAPI 3 nor Swagger 2.0"),
        ({"openapi": "3.0.0", "components": {}}, "has no paths"),
        ({"swagger": "2.0", "paths": []}, "has no paths"),
    ],
)
def test_a_document_of_something_else_is_refused(house: House, upstream: Upstream, document: Any, words: str) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    upstream.add("2024-10-21", "inference", document)
    house.refuses("--from", upstream.folder, saying=["2024-10-21 inference", words, "point at the document"])


def test_a_missing_document_is_refused(house: House, upstream: Upstream) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    path = upstream.add("2024-10-21", "inference", INFERENCE)
    path.unlink()
    house.refuses("--from", upstream.folder, saying=["2024-10-21 inference", str(path), "No such file", "restore it"])


def test_a_folder_without_a_manifest_is_refused(house: House, tmp_path: Path) -> None:
    house.refuses("--from", tmp_path / "nowhere", saying=["nowhere/MANIFEST.toml", "give --from a whole folder"])


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        ("[[document", "is damaged, not TOML"),
        ("documents = 1", "has no [[document]] entries"),
        ("document = [1]", "has no [[document]] entries"),
        ('[[document]]\nsurface = "inference"', "has no api_version"),
        ('[[document]]\napi_version = "v1"\nsurface = 1', "surface = 1, which is not text"),
    ],
)
def test_a_damaged_manifest_is_refused(house: House, upstream: Upstream, manifest: str, words: str) -> None:
    (upstream.folder / "MANIFEST.toml").write_text(manifest)
    house.refuses("--from", upstream.folder, saying=["MANIFEST.toml", words, "give --from a whole folder"])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"api_version": "../outside"}, "'../outside' is no API version"),
        ({"surface": "../outside"}, "'../outside' is no surface"),
        ({"commit": "main"}, "give all of its 40 hexadecimal digits"),
        ({"as_of": ""}, "neither commit nor as_of is given"),
        ({"kind": "v1"}, "has kind 'v1', and 2024-10-21 is of kind 'dated'"),
    ],
)
def test_an_entry_that_cannot_be_is_refused(
    house: House, upstream: Upstream, changes: dict[str, str], words: str
) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE, **changes)
    house.refuses("--from", upstream.folder, saying=[words])


def test_a_version_that_the_folder_lacks_is_refused(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.refuses(
        *("--from", upstream.folder, "2024-10-21", "2024-12-01"), saying=["2024-12-01 is not in", "it has 2024-10-21"]
    )


def test_a_document_that_differs_from_its_pin_is_taken_on_purpose_only(house: House, upstream: Upstream) -> None:
    upstream.add("2024-02-01", "inference", INFERENCE)
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    other = {**INFERENCE, "paths": {"/chats": INFERENCE["paths"]["/chats"]}}
    upstream.add("2024-10-21", "inference", other)
    house.refuses(
        *("--from", upstream.folder),
        saying=["2024-10-21 inference", digest(INFERENCE), digest(other), "pass --accept"],
    )
    done = house.pin("--from", upstream.folder, "--accept")
    assert done.returncode == 0
    assert [line.rsplit(", ")[-1] for line in done.stdout.splitlines()] == ["unchanged", "changed"]
    assert [(each["sha256"], each["operations"]) for each in house.pins()] == [
        (digest(INFERENCE), 3),
        (digest(other), 2),
    ]
    assert list(house.document("2024-10-21", "inference")["paths"]) == ["/chats"]


def test_a_damaged_list_of_pins_is_not_overwritten(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    (house.spec / "pins.toml").write_text("[[document]]\n")
    house.refuses("--from", upstream.folder, saying=["pins.toml", "restore it"])


def test_a_folder_that_cannot_be_written_is_reported(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.refuses(
        "--from",
        upstream.folder,
        "--spec",
        house.folder / "no" / "spec",
        saying=["cannot write", "house/no/", "No such file"],
    )


def test_a_json_document_is_pinned_by_url(house: House, files: Files) -> None:
    files.files[f"/owner/repository/{COMMIT}/spec/chat.json"] = json.dumps(INFERENCE, indent=2).encode("utf-8-sig")
    done = house.pin(*by_url(files.url))
    assert (done.returncode, done.stderr) == (0, "")
    assert house.pins() == [
        {
            "api_version": "2024-10-21",
            "surface": "inference",
            "kind": "dated",
            "upstream_path": "spec/chat.json",
            "commit": COMMIT,
            "sha256": digest(INFERENCE),
            "format": "openapi 3.0.0",
            "operations": 3,
            "schemas": 2,
        }
    ]


def test_a_yaml_document_is_pinned_by_url_as_the_json_it_stands_for(house: House, files: Files) -> None:
    files.files[f"/owner/repository/{COMMIT}/spec/chat.yaml"] = YAML.encode()
    done = house.pin(*by_url(files.url, "spec/chat.yaml", "v1"))
    assert (done.returncode, done.stderr) == (0, "")
    assert house.document("v1", "inference") == {
        "openapi": "3.1.0",
        "info": {"title": "Chat", "version": "2024-10-21"},
        "paths": {
            "/chats": {
                "get": {
                    "operationId": "listChats",
                    "parameters": [
                        {
                            "name": "on",
                            "in": "query",
                            "schema": {"type": "string", "enum": ["on", "off", "2024"], "default": "on"},
                        },
                        {"name": "since", "in": "query", "schema": {"type": "string", "default": "2024-10-21"}},
                    ],
                    "responses": {"200": {}},
                }
            }
        },
    }


def test_a_document_by_url_joins_those_from_a_folder(house: House, upstream: Upstream, files: Files) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    files.files[f"/owner/repository/{COMMIT}/spec/files.json"] = json.dumps(AUTHORING).encode()
    assert house.pin(*by_url(files.url, "spec/files.json", surface="authoring")).returncode == 0
    assert [(pin.surface, pin.as_of, pin.commit) for pin in pins.documents("2024-10-21", house.spec)] == [
        ("inference", "2025-12-02", None),
        ("authoring", None, COMMIT),
    ]


def test_a_document_by_url_that_differs_from_its_pin_is_refused(house: House, files: Files) -> None:
    path = f"/owner/repository/{COMMIT}/spec/chat.json"
    files.files[path] = json.dumps(INFERENCE).encode()
    house.pin(*by_url(files.url))
    files.files[path] = json.dumps(AUTHORING).encode()
    house.refuses(*by_url(files.url), saying=[digest(INFERENCE), digest(AUTHORING), "pass --accept"])
    assert house.pin(*by_url(files.url), "--accept").returncode == 0


def test_a_path_that_is_not_there_is_refused(house: House, files: Files) -> None:
    house.refuses(
        *by_url(files.url), saying=["2024-10-21 inference", "spec/chat.json answers 404", "check --commit, --path"]
    )


def test_a_page_in_place_of_a_document_is_refused(house: House, files: Files) -> None:
    files.files[f"/owner/repository/{COMMIT}/spec/chat.json"] = b"<html>\n<p>Not now: later</p>\n</html>"
    house.refuses(*by_url(files.url), saying=["2024-10-21 inference", "spec/chat.json", "check --path"])


def test_a_refused_connection_is_reported(house: House) -> None:
    with socket.socket() as taken:  # bound and not listening: nobody else answers there
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        house.refuses(*by_url(url), saying=["2024-10-21 inference", "cannot fetch", url, "check the network"])


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://example.com/raw", "is not https"),
        ("file:///raw", "is not https"),
        ("http://localhost.example.com/raw", "is not https"),
        ("http://[::1/raw", "is no URL"),
    ],
)
def test_a_repository_elsewhere_must_be_https(house: House, url: str, words: str) -> None:
    house.refuses(*by_url(url), saying=["2024-10-21 inference", words, "--repository"])


def test_a_branch_is_no_commit(house: House, files: Files) -> None:
    house.refuses(*by_url(files.url), "--commit", "main", saying=["'main' is no commit", "40 hexadecimal digits"])


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--commit", COMMIT],
        ["--commit", COMMIT, "--path", "a", "--version", "v1"],
        ["--from", ".", "--surface", "inference"],
        ["--from", ".", "--commit", COMMIT],
        [*by_url("https://example.com"), "2024-10-21"],
    ],
)
def test_a_command_that_says_too_little_or_too_much_is_explained(house: House, arguments: list[str]) -> None:
    before = snapshot(house.folder)
    done = house.pin(*arguments)
    assert done.returncode == 2
    assert "usage: pin.py" in done.stderr
    assert snapshot(house.folder) == before


def test_an_interrupt_leaves_everything_as_it_was(house: House, files: Files) -> None:
    before = snapshot(house.folder)
    files.go_on.clear()
    with subprocess.Popen(
        house.command(*by_url(files.url)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        # A test run in the background may ignore interrupts, and its children would too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert files.asked.wait(60)
        assert snapshot(house.folder) != before  # the folder in which it prepares
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err == "error: interrupted; run the same command again\n"
    assert snapshot(house.folder) == before


def test_an_unpinned_version_is_named_with_those_that_are(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    with pytest.raises(PipelineError, match=r"2023-05-15 is not pinned, but 2024-10-21; add it with scripts/pin\.py"):
        pins.documents("2023-05-15", house.spec)


def test_a_missing_list_of_pins_is_reported(house: House) -> None:
    with pytest.raises(PipelineError, match=r"pins\.toml cannot be read .*scripts/pin\.py"):
        pins.versions(house.spec)


def test_the_list_of_this_repository_agrees_with_its_documents() -> None:
    listed = pins.read()
    assert listed
    assert {pin.path() for pin in listed} == set(SPEC.glob("*/*.json"))
    for pin in listed:
        document = json.loads(pin.path().read_text(encoding="utf-8"))
        count = sum(1 for item in document["paths"].values() for key in item if key in METHODS)
        schemas = document["definitions"] if pin.format == "swagger 2.0" else document["components"]["schemas"]
        assert (pin.operations, pin.schemas) == (count, len(schemas)), pin.name
        version = document["swagger"] if pin.format.startswith("swagger") else document["openapi"]
        assert pin.format.split()[1] == version
    assert list(pins.versions()) == [*sorted({*pins.versions()} - {"v1", "preview"}), "v1", "preview"]
    assert pins.text(reversed(listed)) == (SPEC / "pins.toml").read_text(encoding="utf-8")


DATED = "specification/cognitiveservices/data-plane/AzureOpenAI"
V1 = "specification/ai/data-plane/OpenAI.v1"


def outdated(house: House, files: Files) -> subprocess.CompletedProcess[str]:
    """Ask what is newer upstream; the folder stays as it is."""
    before = snapshot(house.folder)
    listing = f"{files.url.removesuffix('/owner/repository')}/list"
    done = house.pin("--outdated", "--listing", listing, "--repository", files.url)
    assert snapshot(house.folder) == before
    return done


def stands_upstream(files: Files, documents: dict[str, Any], **changes: Any) -> None:
    """Have the repository's list name these paths, and its files be these documents at the list's commit."""
    tree = [{"path": path} for path in documents]
    files.files["/list"] = json.dumps({"sha": COMMIT, "tree": tree, "truncated": False, **changes}).encode()
    for path, document in documents.items():
        files.files[f"/owner/repository/{COMMIT}/{path}"] = json.dumps(document).encode()


def test_outdated_names_what_a_folder_has_and_the_pins_have_not(house: House, upstream: Upstream) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    upstream.add("2024-10-21", "authoring", AUTHORING)
    house.pin("--from", upstream.folder)
    done = house.pin("--outdated", "--from", upstream.folder)
    assert (done.returncode, done.stdout) == (0, "every upstream document is pinned as it stands there\n")

    upstream.add("2024-10-21", "inference", {**INFERENCE, "info": {"title": "Chats", "version": "2024-10-21"}})
    upstream.add("2025-05-01-preview", "inference", INFERENCE)
    before = snapshot(house.folder)
    done = house.pin("--outdated", "--from", upstream.folder)
    assert (done.returncode, done.stderr) == (1, "")
    assert sorted(done.stdout.splitlines()) == [
        "changed: 2024-10-21 inference (specification/2024-10-21/inference.json)",
        "not pinned: 2025-05-01-preview inference (specification/2025-05-01-preview/inference.json)",
    ]
    assert snapshot(house.folder) == before


def test_outdated_names_what_changed_upstream_what_is_gone_and_what_is_lacking(
    house: House, upstream: Upstream, files: Files
) -> None:
    inference, authoring = f"{DATED}/inference/stable/2024-10-21/a.json", f"{DATED}/authoring/stable/2024-10-21/b.json"
    upstream.add("2024-10-21", "inference", INFERENCE, upstream_path=inference)
    upstream.add("2024-10-21", "authoring", AUTHORING, upstream_path=authoring)
    upstream.add("v1", "inference", INFERENCE, upstream_path=f"{V1}/azure-v1-v1-generated.json")
    house.pin("--from", upstream.folder)
    same = {inference: INFERENCE, authoring: AUTHORING, f"{V1}/azure-v1-v1-generated.json": INFERENCE}
    stands_upstream(files, {**same, f"{DATED}/inference/readme.md": "", "specification/other/2024-10-21/a.json": {}})
    done = outdated(house, files)
    assert (done.returncode, done.stdout) == (0, "every upstream document is pinned as it stands there\n"), done.stderr

    newer = f"{DATED}/inference/preview/2025-05-01-preview/inference.yaml"
    changed = {**INFERENCE, "info": {"title": "Chats", "version": "2024-10-21"}}
    preview = f"{V1}/azure-v1-preview-generated.json"
    del same[authoring]
    stands_upstream(files, {**same, inference: changed, newer: INFERENCE, preview: INFERENCE})
    done = outdated(house, files)
    assert (done.returncode, done.stderr) == (1, "")
    assert sorted(done.stdout.splitlines()) == [
        f"changed: 2024-10-21 inference ({inference})",
        f"gone: 2024-10-21 authoring ({authoring})",
        f"not pinned: 2025-05-01-preview inference ({newer})",
        f"not pinned: preview inference ({preview})",
    ]


@pytest.mark.parametrize(
    ("listing", "words"),
    [
        (None, "answers 404"),
        (b"<html>", "answers with no list of files"),
        (b'{"tree": [{}], "sha": "1"}', "answers with no list of files"),
        (b'{"tree": [], "sha": "1", "truncated": true}', "answers with a part of the files"),
    ],
)
def test_outdated_says_what_is_wrong_with_the_list(
    house: House, upstream: Upstream, files: Files, listing: bytes | None, words: str
) -> None:
    upstream.add("2024-10-21", "inference", INFERENCE)
    house.pin("--from", upstream.folder)
    if listing is not None:
        files.files["/list"] = listing
    done = outdated(house, files)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: http://127.0.0.1:")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
