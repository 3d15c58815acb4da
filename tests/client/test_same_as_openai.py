"""Programs written for `openai.AzureOpenAI`, run with both libraries: the same requests go out, the same comes back."""

from __future__ import annotations

import contextlib
import gc
import inspect
import io
import json
import os
import re
import threading
import traceback
import warnings
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock
from urllib.parse import parse_qsl, unquote, urlsplit

import openai
import pytest

import aoai
from tests.client.programs import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from tests.client.programs.answers import Answer, Routes

FOLDER = Path(__file__).parent / "programs"
PROGRAMS = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "answers")
FILES = {
    "speech.mp3": b"ID3 not really",
    "picture.png": b"\x89PNG not really",
    "training.jsonl": b'{"messages": []}\n',
    "questions.jsonl": b'{"custom_id": "question-0"}\n',
}


class Part(NamedTuple):
    """A part of a multipart body."""

    name: str
    file_name: str | None
    content_type: str | None
    content: bytes


@dataclass
class Request:
    """A request as it came in."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any
    """JSON values, parts, or bytes."""


class Outcome(NamedTuple):
    """What a program did."""

    requests: list[Request]
    printed: str
    raised: str


# Where the two differ on purpose, and why. Nothing else may.


def _expected(request: Request) -> Request:
    """Return what aoai sends where openai sends this."""
    headers = {name: value for name, value in request.headers.items() if not re.fullmatch(_OWN_HEADERS, name)}
    body = request.body
    if "/deployments/" in request.path:
        if isinstance(body, dict):
            body = {name: value for name, value in body.items() if name != "model"}
        elif isinstance(body, list):
            body = [part for part in body if part.name != "model"]
    return Request(request.method, request.path, request.query, headers, body)


DIFFERENT_HEADERS = {
    "user-agent": "each says its own name",
    "x-stainless-.*": "openai tells the service about the caller's machine; aoai does not",
    "x-ms-client-request-id": "aoai names each call, the same on every attempt, so that support can find it",
    "accept": "aoai asks for application/json always; openai for other types where it expects bytes",
    "accept-encoding": "which compressions are known depends on what is installed beside each",
    "openai-beta": "openai asks for assistants=v2; no document of Azure has the header, the api-version says it",
    "connection|host|content-length": "what the connection needs; the body is compared",
}
_OWN_HEADERS = "|".join(DIFFERENT_HEADERS)
OTHER_DIFFERENCES = {
    "model in the body": "openai repeats in the body the deployment that is in the path; in Azure's documents the "
    "body of these operations has no model",
    "arguments of later versions": "aoai refuses them before anything is sent; openai sends what its one set of types "
    "has and leaves the verdict to the service",
    "lists that do not say has_more": "they are whole to aoai; openai asks again and again while items come",
    "pages of HTML in place of an error": "their text is in aoai's message; openai drops it",
    "no api_version": "v1 to aoai, an error to openai",
    "a Retry-After of more than a minute": "aoai raises at once and says so in retry_after; openai waits for up to "
    "two, and tries earlier than it was asked to if it is more",
}

_HELPERS = "openai's helpers are not there: parse, create_and_poll, upload_and_poll"
_OF_CONTENT = "what is awaited is bytes read whole in openai: text, content, read() and write_to_file() are not async"
_NAMES = "aoai has not all names that openai's users import"

GAPS = {
    "assistants_polled": _HELPERS,
    "assistants_streaming_all": "the event that ends a stream of a run comes out, with a str for data; openai stops",
    "async_content": _OF_CONTENT,
    "chat_dumped_by_default": "model_dump() leaves out what is absent; openai has None for it",
    "chat_dumped_in_part": "model_dump() has the order of the service and leaves out what is absent",
    "chat_dumped_old": "dict() and json() have the order of the service",
    "chat_model_extra": "prompt_filter_results is a field in Azure's documents, and extra to openai",
    "chat_parsed": _HELPERS,
    "deep_imports": _NAMES,
    "embeddings_as_lists": "an embedding is no list: json.dumps(embedding) and embedding + [1.0] fail",
    "error_messages": "on purpose: a 404 says which deployment was asked for, and where",
    "fine_tuning_metrics": "the metrics of a checkpoint are a dict in 2024-10-21",
    "pages_in_full": "a page has no next_page_info",
    "raw_from_the_client": "with_raw_response is on resources only, not on the client",
    "typed": "there is no aoai.types",
}
"""Programs that do not do the same, and why."""


# The server


@dataclass
class Server:
    """Answers as it is told, and keeps the requests."""

    endpoint: str = ""
    routes: Routes = field(default_factory=dict[str, Any])
    requests: list[Request] = field(default_factory=list[Request])
    _asked: Counter[str] = field(default_factory=Counter[str])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def play(self, routes: Routes) -> None:
        """Forget what was, and answer so from now on."""
        self.routes, self.requests, self._asked = routes, [], Counter()

    def answer(self, request: Request) -> Answer:
        """Return the next answer to a request."""
        route = f"{request.method} {request.path}"
        with self._lock:
            self.requests.append(request)
            number = self._asked[route]
            self._asked[route] += 1
        found = self.routes.get(route)
        if found is None:
            return answers.error(404, "NoSuchRoute", f"The test has no answer to {route}.")
        return found[min(number, len(found) - 1)] if isinstance(found, list) else found


@contextmanager
def serving(server: Server) -> Generator[None]:
    """Let the server listen on a free port, in threads of its own, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = 65536

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"] or 0))
            url = urlsplit(self.path)
            headers = {name.lower(): value for name, value in self.headers.items()}
            read = _body(body, headers.get("content-type", ""))
            query = sorted(parse_qsl(url.query, keep_blank_values=True))
            answer = server.answer(Request(self.command, unquote(url.path), query, headers, read))
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_DELETE = do_POST  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

        def handle(self) -> None:
            with contextlib.suppress(ConnectionError):  # a caller that read enough
                super().handle()

    class Listener(ThreadingHTTPServer):
        daemon_threads = True

    with Listener(("127.0.0.1", 0), Handler) as http:
        server.endpoint = f"http://127.0.0.1:{http.server_address[1]}"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield
        finally:
            http.shutdown()
            thread.join()


def _body(body: bytes, content_type: str) -> Any:
    if not body:
        return None
    if content_type.startswith("application/json"):
        return json.loads(body)
    if not content_type.startswith("multipart/form-data"):
        return body
    boundary = content_type.partition("boundary=")[2].strip('"').encode()
    parts: list[Part] = []
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = BytesHeaderParser().parsebytes(head)
        name = str(headers.get_param("name", header="content-disposition"))
        parts.append(Part(name, headers.get_filename(), headers["content-type"], content))
    return sorted(parts, key=lambda part: part.name)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    gc.collect()
    gc.freeze()  # each program is followed by a collection, which need not look at what was there before
    with serving(server):
        yield server
    gc.unfreeze()


# The programs


def with_aoai(source: str) -> str:
    """Return a program with its imports changed, and nothing else."""
    source = re.sub(r"(?m)^from openai\b", "from aoai", source)
    return re.sub(r"(?m)^import openai$", "import aoai as openai", source)


@pytest.fixture
def run(
    server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[str, Callable[[str], str]], Outcome]:
    def run(program: str, changed: Callable[[str], str]) -> Outcome:
        folder = tmp_path / changed.__name__
        folder.mkdir()
        for name, data in FILES.items():
            (folder / name).write_bytes(data)
        server.play({**answers.COMMON, **answers.PROGRAMS.get(program, {})})
        source = changed((FOLDER / f"{program}.py").read_text(encoding="utf-8"))
        printed, raised = io.StringIO(), ""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "OPENAI_"))}
        settings = {"AZURE_OPENAI_ENDPOINT": server.endpoint, "AZURE_OPENAI_API_KEY": "sesame"}
        monkeypatch.chdir(folder)
        with mock.patch.dict(os.environ, {**kept, **settings}, clear=True), contextlib.redirect_stdout(printed):
            try:
                exec(compile(source, f"{program}.py", "exec"), {"__name__": "__main__"})  # noqa: S102
            except Exception as error:  # noqa: BLE001
                raised = f"{type(error).__name__}: {error}"
                traceback.clear_frames(error.__traceback__)
        gc.collect()  # a program leaves its clients and files to the collector, and the warnings shall come here
        return Outcome(server.requests, printed.getvalue(), raised)

    return run


def unchanged(source: str) -> str:
    return source


def _comparable(request: Request) -> Request:
    """Return a request without what may differ: see the tables above."""
    expected = _expected(request)
    content_type = expected.headers.pop("content-type", "")
    if expected.body is not None:
        expected.headers["content-type"] = content_type.partition(";")[0]
    return expected


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize(
    "program",
    [
        pytest.param(
            name, marks=pytest.mark.xfail(strict=True, raises=AssertionError, reason=GAPS[name]) if name in GAPS else ()
        )
        for name in PROGRAMS
    ],
)
def test_program(program: str, run: Callable[[str, Callable[[str], str]], Outcome]) -> None:
    with_openai = run(program, unchanged)
    if with_openai.raised or not with_openai.printed:
        raise RuntimeError(f"the program does not work with openai: {with_openai.raised}")
    with_ours = run(program, with_aoai)
    assert not with_ours.raised
    assert with_ours.printed == with_openai.printed
    assert [_comparable(request) for request in with_ours.requests] == [
        _comparable(request) for request in with_openai.requests
    ]


# What programs name


ERRORS = (
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "APIConnectionError",
    "APIResponseValidationError",
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "InternalServerError",
)
MISSING_NAMES = ("types",)
NAMES = (
    "APIResponse",
    "ContentFilterFinishReasonError",
    "LengthFinishReasonError",
    "file_from_path",
    "pydantic_function_tool",
    "AsyncAPIResponse",
    "AsyncAzureOpenAI",
    "AsyncStream",
    "AzureOpenAI",
    "BaseModel",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "OpenAIError",
    "Stream",
    "Timeout",
    "__version__",
    "not_given",
    "omit",
)


def missing(*names: str) -> list[Any]:
    return [pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=f"there is no {name}")) for name in names]


@pytest.mark.parametrize("name", [*NAMES, *ERRORS, *missing(*MISSING_NAMES)])
def test_name(name: str) -> None:
    assert hasattr(openai, name)
    assert hasattr(aoai, name)


@pytest.mark.parametrize("one", ERRORS)
def test_errors_are_related_alike(one: str) -> None:
    for other in ERRORS:
        assert issubclass(getattr(aoai, one), getattr(aoai, other)) == issubclass(
            getattr(openai, one), getattr(openai, other)
        ), other


SETTINGS: dict[str, Any] = {
    "azure_endpoint": "https://mine.openai.azure.com",
    "azure_deployment": "gpt-4o",
    "api_version": "2024-10-21",
    "api_key": "k",
    "azure_ad_token": None,
    "azure_ad_token_provider": None,
    "organization": "o",
    "project": "p",
    "base_url": None,
    "timeout": 1.5,
    "max_retries": 0,
    "default_headers": {"a": "b"},
    "default_query": {"a": "b"},
    "http_client": None,
}
SETTINGS_WITHOUT_SENSE = {
    "admin_api_key": "for the administration of organizations at openai.com",
    "workload_identity": "not functional in openai's own Azure client; credential= is aoai's way",
    "webhook_secret": "Azure calls no webhooks",
    "websocket_base_url": "for the realtime API over web sockets, which aoai has not",
    "_strict_response_validation": "private",
    "_enforce_credentials": "private",
}


@pytest.mark.parametrize("ours", [aoai.AzureOpenAI, aoai.AsyncAzureOpenAI])
def test_the_constructor_takes_every_setting_that_makes_sense(ours: Any) -> None:
    theirs = inspect.signature(getattr(openai, ours.__name__).__init__).parameters.keys() - {"self"}
    assert theirs - SETTINGS_WITHOUT_SENSE.keys() == SETTINGS.keys()
    client = ours(**SETTINGS)
    assert (client.timeout, client.max_retries, client.api_version) == (1.5, 0, "2024-10-21")
    assert ours(**SETTINGS | {"api_key": None, "azure_ad_token": "t"})
    assert ours(**SETTINGS | {"api_key": None, "azure_ad_token_provider": lambda: "t"})
    assert ours(**SETTINGS | {"azure_endpoint": None, "base_url": "https://gateway/openai"})


@pytest.mark.parametrize("ours", [aoai.AzureOpenAI, aoai.AsyncAzureOpenAI])
def test_copies_take_every_setting_that_makes_sense(ours: Any) -> None:
    client = ours(azure_endpoint="https://mine.openai.azure.com", api_key="k", api_version="2024-10-21")
    given = SETTINGS | {"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"}
    for name in given.keys() - {"azure_endpoint", "azure_deployment", "base_url"}:
        assert client.with_options(**{name: given[name]}).base_url == client.base_url
        assert client.copy(**{name: given[name]}).base_url == client.base_url


@pytest.mark.parametrize("setting", ["api_key", "azure_ad_token", "azure_ad_token_provider"])
def test_none_keeps_the_credential_in_a_copy(setting: str) -> None:
    for library in (openai, aoai):
        client: Any = library.AzureOpenAI(azure_endpoint="https://x", api_key="k", api_version="2024-10-21")
        assert client.with_options(**{setting: None})


@pytest.mark.parametrize("setting", ["timeout", "max_retries", "organization", "project"])
def test_a_setting_can_be_changed_later(server: Server, setting: str) -> None:
    """openai's clients are plain objects: what was set is read, and can be set anew, by its name."""
    seen: list[Any] = []
    for library in (openai, aoai):
        server.play(answers.COMMON)
        client: Any = library.AzureOpenAI(azure_endpoint=server.endpoint, api_key="k", api_version="2024-10-21")
        with client:
            setattr(client, setting, {"organization": "o", "project": "p", "timeout": 3.0, "max_retries": 0}[setting])
            client.chat.completions.create(model="gpt-4o", messages=[])
        headers = server.requests[0].headers
        seen.append((getattr(client, setting), headers.get("openai-organization"), headers.get("openai-project")))
    assert seen[0] == seen[1]


def test_too_many_credentials_are_refused_by_both() -> None:
    for library, error in ((openai, openai.OpenAIError), (aoai, aoai.AoaiError)):
        with pytest.raises(error, match="exclu"):
            library.AzureOpenAI(azure_endpoint="https://x", api_version="2024-10-21", api_key="k", azure_ad_token="t")


def test_a_client_that_is_dropped_closes_its_connections(server: Server) -> None:
    server.play(answers.COMMON)

    def ask(library: Any) -> None:
        client = library.AzureOpenAI(azure_endpoint=server.endpoint, api_key="k", api_version="2024-10-21")
        client.chat.completions.create(model="gpt-4o", messages=[])

    for library in (openai, aoai):
        gc.collect()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ResourceWarning)
            ask(library)
            gc.collect()
        assert [str(each.message) for each in caught] == [], library.__name__


def test_what_a_later_version_takes_is_refused_unless_it_is_passed_on_purpose(server: Server) -> None:
    server.play(answers.COMMON)
    question: list[Any] = [{"role": "user", "content": "Hello"}]
    settings: Any = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": "2024-10-21"}
    with openai.AzureOpenAI(**settings) as theirs:
        theirs.chat.completions.create(model="gpt-4o", messages=question, reasoning_effort="low")
    client: Any = aoai.AzureOpenAI(**settings)
    with client as ours, pytest.raises(aoai.UnsupportedByVersionError, match="2025-01-01-preview"):
        ours.chat.completions.create(model="gpt-4o", messages=question, reasoning_effort="low")
    client = aoai.AzureOpenAI(**settings)
    with client as ours:
        ours.chat.completions.create(model="gpt-4o", messages=question, extra_body={"reasoning_effort": "low"})
    assert [request.body["reasoning_effort"] for request in server.requests] == ["low", "low"]


def test_every_gap_is_a_program() -> None:
    assert GAPS.keys() | answers.PROGRAMS.keys() <= set(PROGRAMS)
