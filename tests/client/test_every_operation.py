"""Every operation of every pinned version, called over a real socket and checked against the pinned documents."""

from __future__ import annotations

import json
import keyword
import re
import zlib
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import httpx
import pytest
import pytest_asyncio

import aoai
import aoai_generated
from aoai import AsyncAzureOpenAI, AzureOpenAI
from aoai._client.resource import child, method
from aoai._responses.async_binary import AsyncBinaryContent
from aoai._responses.async_pages import AsyncPage
from aoai._responses.binary import BinaryContent
from aoai._responses.pages import Page
from aoai._runtime.model import BaseModel
from aoai._streams.async_stream import AsyncStream
from aoai._streams.stream import Stream
from tests import spec_server, spec_values
from tests.spec_server import Upload
from tests.spec_values import FORM, Draw

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator
    from pathlib import Path

    from tests.spec_server import Seen, SpecServer
    from tests.spec_values import Json, Operation

VERSIONS = spec_values.versions()
CALLS = ("required", "all", "streamed", "file object")
"""What is given: what a call cannot do without; everything; with `stream`; with open files in place of paths."""
FILE = "some file.jsonl"


# What a call gives


class Given(NamedTuple):
    """The arguments of a call, and what the server should see of them."""

    arguments: Json
    places: Json
    body: Any


def argument_name(wire: str) -> str:
    """Return how Python can write a name of the document."""
    name = re.sub(r"\W", "_", wire).strip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def takes_whole_body(operation: Operation) -> bool:
    """Say whether the body is one of several objects, and so one argument rather than an argument for each field."""
    return operation.body is not None and Draw(operation.document).variants(operation.body.schema) > 1


def constant(parameter: spec_values.Parameter) -> str | None:
    """Return the one value that a parameter can have, which the client sends itself; None if there is a choice."""
    values = parameter.schema.get("enum", [])
    return values[0] if parameter.required and len(values) == 1 else None


def parameters(operation: Operation) -> dict[str, spec_values.Parameter]:
    """Return what stands in path, query and headers, by argument."""
    found = {argument_name(each.name): each for each in operation.parameters if constant(each) is None}
    found.pop("api_version", None)  # the client says it itself
    if "deployment_id" in found:
        found["model"] = found.pop("deployment_id")
    return found


def fields(operation: Operation) -> dict[str, str]:
    """Return the fields of the body by argument; the model is not among them where it stands in the path."""
    if operation.body is None or takes_whole_body(operation):
        return {}
    flat = Draw(operation.document).flat(operation.body.schema)
    return {
        argument_name(name): name for name in flat["properties"] if argument_name(name) not in parameters(operation)
    }


def given(operation: Operation, call: str, seed: int = 0) -> Given:
    """Return values that the document allows; which variant of a union depends on the seed."""
    full = call != "required"
    draw = Draw(operation.document, zlib.crc32(operation.name.encode()) + seed, full=full)
    arguments: Json = {}
    constants = {each.name: constant(each) for each in operation.parameters}
    places: Json = {name: value for name, value in constants.items() if value is not None}
    for argument, parameter in parameters(operation).items():
        if parameter.required or full:
            value = draw.value(parameter.schema)
            if parameter.location == "path":
                value += "/%2F?#" if full else ""
            if parameter.location == "header":
                value = value.encode("ascii", "ignore").decode().strip()
            arguments[argument] = places[parameter.name] = value
    for named in (arguments, places):
        if "stream" in named:
            named["stream"] = call == "streamed"
    body = None
    if operation.body is not None and (operation.body.required or full):
        body = draw.value(operation.body.schema)
        if "stream" in body:
            body["stream"] = call == "streamed"
        if operation.body.content_type == FORM:
            body = {name: value for name, value in body.items() if value is not None}  # which no form can say
        if operation.name == "embeddings.create" and operation.version != "2024-02-01":
            body["encoding_format"] = "float"  # what the client asks for by itself is base64
        if takes_whole_body(operation):
            arguments["body"] = body
        else:
            body = {name: body[name] for name in fields(operation).values() if name in body}
            arguments |= {argument_name(name): value for name, value in body.items()}
    return Given(arguments, places, body)


@contextmanager
def with_files(arguments: Json, call: str, folder: Path) -> Generator[Json]:
    """Give the arguments with files as a person gives them: bytes, open files, or paths."""
    with ExitStack() as opened:

        def each(value: Any) -> Any:
            if isinstance(value, list):
                return [each(element) for element in value]
            if not isinstance(value, bytes) or call == "required":
                return value
            path = folder / str(zlib.crc32(value)) / FILE
            path.parent.mkdir()
            path.write_bytes(value)
            return opened.enter_context(path.open("rb")) if call == "file object" else path

        yield {name: each(value) for name, value in arguments.items()}


# What comes of it


def check_request(seen: Seen, operation: Operation, wanted: Given, call: str) -> None:
    """See that the server got what was given, and nothing else."""
    assert seen.violations == []
    assert seen.operation is operation
    assert seen.places == wanted.places
    name = "upload" if call == "required" else FILE

    def as_sent(value: Any) -> Any:
        if isinstance(value, list):
            return [as_sent(element) for element in value]
        return Upload(name, "application/octet-stream", value) if isinstance(value, bytes) else value

    body = wanted.body
    if operation.body is not None and operation.body.content_type == FORM:
        body = {key: as_sent(value) for key, value in body.items()}
        assert {key: _without_type(value) for key, value in seen.body.items()} == body
    else:
        assert seen.body == body


def _without_type(value: Any) -> Any:
    """Return a file with the type that is as good as none; httpx guesses one by the name."""
    if isinstance(value, list) and value and isinstance(value[0], Upload):
        return [_without_type(element) for element in value]
    return value._replace(content_type="application/octet-stream") if isinstance(value, Upload) else value


@cache
def model_name(operation: Operation, schema: str) -> str:
    """Return the class of a component; the inference document has the first choice of names."""
    name = _pascal(schema)
    inference, *_ = spec_values.documents(operation.version)
    taken = {_pascal(other) for other in inference.schemas}
    return f"Authoring{name}" if operation.document is not inference and name in taken else name


def _pascal(schema: str) -> str:
    words = re.split(r"[^0-9A-Za-z]+", schema.removeprefix("OpenAI."))
    return "".join(word[:1].upper() + word[1:] for word in words)


def check_model(model: Any, operation: Operation, sent: Json, schema: str | None) -> None:
    """See that a model holds what was sent, before and after its fields are read, and is of the right class."""
    assert isinstance(model, BaseModel)
    assert model.to_dict() == sent
    assert "UnknownVariant(" not in repr(model)  # which reads every field
    assert model.to_dict() == sent
    models = import_module(f"aoai_generated.{aoai_generated.VERSIONS[operation.version]}.models")
    assert type(model) is getattr(models, type(model).__name__)
    if schema is not None:
        assert type(model).__name__ == model_name(operation, schema)


def check_answer(answer: Any, operation: Operation, seen: Seen) -> None:
    """See that an answer that is neither stream nor bytes is what was sent."""
    listed = operation.name.rpartition(".")[2].startswith("list")
    assert isinstance(answer, (Page, AsyncPage)) == listed
    if seen.answer is None:
        assert answer is None
    elif isinstance(seen.answer, str):
        assert answer == seen.answer
    elif listed:
        check_model(answer.model, operation, seen.answer, seen.schemas[0])
        items = seen.answer.get("data") or seen.answer["value"]
        assert [item.to_dict() for item in answer.data] == items
    else:
        check_model(answer, operation, seen.answer, seen.schemas[0])
        assert answer._request_id is not None


def check_events(events: list[Any], operation: Operation, seen: Seen) -> None:
    """See that the events are those that were sent, one after the other."""
    assert len(events) == len(seen.answer)
    for event, sent, schema in zip(events, seen.answer, seen.schemas, strict=True):
        check_model(event, operation, sent, schema)


# The calls


def _cases() -> Iterator[Any]:
    for version in VERSIONS:
        for name, operation in spec_values.operations(version).items():
            for call in CALLS:
                if call == "streamed" and not operation.events:
                    continue
                if call == "file object" and not (operation.body and operation.body.content_type == FORM):
                    continue
                yield pytest.param(version, name, call, id=f"{version}-{name}-{call}")


CASES = list(_cases())


@pytest.fixture(scope="module")
def spec() -> Iterator[SpecServer]:
    with spec_server.running() as server:
        yield server


@pytest.fixture(scope="module")
def clients(spec: SpecServer) -> Iterator[dict[str, AzureOpenAI]]:
    first = AzureOpenAI(azure_endpoint=spec.endpoint, api_key=spec.key, api_version="v1", max_retries=0)
    with first:
        yield {version: first.with_version(version) for version in VERSIONS}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def async_clients(spec: SpecServer) -> AsyncIterator[dict[str, AsyncAzureOpenAI]]:
    first = AsyncAzureOpenAI(azure_endpoint=spec.endpoint, api_key=spec.key, api_version="v1", max_retries=0)
    async with first:
        yield {version: first.with_version(version) for version in VERSIONS}


def reached(client: Any, name: str) -> Any:
    for attribute in name.split("."):
        client = getattr(client, attribute)
    return client


@pytest.mark.parametrize(("version", "name", "call"), CASES)
def test_call(
    spec: SpecServer, clients: dict[str, AzureOpenAI], tmp_path: Path, version: str, name: str, call: str
) -> None:
    operation = spec_values.operations(version)[name]
    wanted = given(operation, call)
    before = len(spec.requests)
    with with_files(wanted.arguments, call, tmp_path) as arguments:
        answer = reached(clients[version], name)(**arguments)
    (seen,) = spec.requests[before:]
    check_request(seen, operation, wanted, call)
    if call == "streamed":
        assert isinstance(answer, Stream)
        check_events(list(answer), operation, seen)
    elif isinstance(seen.answer, bytes):
        assert isinstance(answer, BinaryContent)
        assert answer.read() == seen.answer
    else:
        check_answer(answer, operation, seen)


@pytest.mark.parametrize(("version", "name", "call"), CASES)
@pytest.mark.asyncio(loop_scope="module")
async def test_async_call(
    spec: SpecServer, async_clients: dict[str, AsyncAzureOpenAI], tmp_path: Path, version: str, name: str, call: str
) -> None:
    operation = spec_values.operations(version)[name]
    wanted = given(operation, call, seed=1)
    before = len(spec.requests)
    with with_files(wanted.arguments, call, tmp_path) as arguments:
        answer = await reached(async_clients[version], name)(**arguments)
    (seen,) = spec.requests[before:]
    check_request(seen, operation, wanted, call)
    if call == "streamed":
        assert isinstance(answer, AsyncStream)
        check_events([event async for event in answer], operation, seen)
    elif isinstance(seen.answer, bytes):
        assert isinstance(answer, AsyncBinaryContent)
        assert await answer.read() == seen.answer
    else:
        check_answer(answer, operation, seen)


# The names


def public_names(resource: Any, prefix: str = "") -> Iterator[str]:
    """Yield the public name of every method under a client or a resource."""
    for each in type(resource).__mro__:
        for attribute, value in vars(each).items():
            if isinstance(value, child):
                yield from public_names(getattr(resource, attribute), f"{prefix}{attribute}.")
            elif isinstance(value, method):
                yield f"{prefix}{attribute}"


STREAMS = {
    "chat.completions.create": "chat.completions.stream",
    "responses.create": "responses.stream",
    "threads.create_and_run": "threads.create_and_run_stream",
    "threads.runs.create": "threads.runs.stream",
    "threads.runs.submit_tool_outputs": "threads.runs.submit_tool_outputs_stream",
}
"""The methods that put a streamed answer together, by the operation that they call."""


@pytest.mark.parametrize("version", VERSIONS)
def test_each_operation_has_one_method(
    clients: dict[str, AzureOpenAI], async_clients: dict[str, AsyncAzureOpenAI], version: str
) -> None:
    wanted = sorted(spec_values.operations(version))
    streamed = [name for name, each in spec_values.operations(version).items() if each.events and name in STREAMS]
    methods = sorted([*wanted, *(STREAMS[name] for name in streamed)])
    assert sorted(public_names(clients[version])) == methods
    assert sorted(public_names(async_clients[version])) == methods
    assert sorted(aoai.operations(version)) == wanted


def test_there_are_1226() -> None:
    # 1,213 are in the documents, and `threads.messages.delete` in none of thirteen that have assistants.
    assert sum(len(spec_values.operations(version)) for version in VERSIONS) == 1226
    assert aoai.versions() == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_the_answers_of_the_server_fit_the_documents(version: str) -> None:
    for operation in spec_values.operations(version).values():
        for answer in operation.answers:
            if answer.schema is not None and answer.content_type in ("application/json", spec_values.EVENTS):
                for seed in range(Draw(operation.document).variants(answer.schema)):
                    value = Draw(operation.document, seed).value(answer.schema)
                    if not isinstance(value, bytes):
                        assert operation.document.faults(answer.schema, value) == []


# What a version lacks


@cache
def having(prefix: str) -> list[str]:
    """Return the versions that have an operation, or any of a resource."""
    return [
        version
        for version in VERSIONS
        if any(f"{name}.".startswith(f"{prefix}.") for name in spec_values.operations(version))
    ]


@pytest.fixture
def quiet(spec: SpecServer) -> Iterator[None]:
    """Nothing reaches the server."""
    before = len(spec.requests)
    yield
    assert len(spec.requests) == before


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("version", VERSIONS)
def test_an_operation_that_the_version_lacks(
    clients: dict[str, AzureOpenAI], async_clients: dict[str, AsyncAzureOpenAI], version: str
) -> None:
    every = {name for other in VERSIONS for name in spec_values.operations(other)}
    for client in (clients[version], async_clients[version]):
        for name in every - spec_values.operations(version).keys():
            with pytest.raises(aoai.UnsupportedByVersionError) as caught:
                reached(client, name)
            missing, _, told = str(caught.value).partition(f" is not in {_documents(version)} ")
            assert f"{name}.".startswith(f"{missing}.")
            assert told == f"that is pinned for {version}; versions that have it: {', '.join(having(missing))}"


def _documents(version: str) -> str:
    return " or ".join(f"the {document.surface} document" for document in spec_values.documents(version))


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("version", VERSIONS)
def test_a_name_that_nobody_knows(clients: dict[str, AzureOpenAI], version: str) -> None:
    for name in ("completion", "completions.creat", "completions.with_raw_responses", "embeddings.completions"):
        with pytest.raises(AttributeError) as caught:
            reached(clients[version], name)
        assert type(caught.value) is AttributeError


@cache
def arguments_of(version: str, name: str) -> frozenset[str]:
    operation = spec_values.operations(version)[name]
    body = {"body"} if takes_whole_body(operation) else set[str]()
    return frozenset({*parameters(operation), *fields(operation), *body})


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("version", VERSIONS)
async def test_arguments(
    clients: dict[str, AzureOpenAI], async_clients: dict[str, AsyncAzureOpenAI], version: str
) -> None:
    for name, operation in spec_values.operations(version).items():
        call, later = reached(clients[version], name), reached(async_clients[version], name)
        enough = given(operation, "required").arguments
        others = [other for other in VERSIONS if name in spec_values.operations(other)]
        taken = {other: arguments_of(other, name) for other in others}
        for argument in frozenset().union(*taken.values()) - taken[version]:
            with pytest.raises(aoai.UnsupportedByVersionError) as caught:
                call(**enough, **{argument: "x"})
            told = re.search(r"versions that do: (.*); extra_\w+= sends", str(caught.value))
            assert told is not None
            assert told[1] == ", ".join(other for other in others if argument in taken[other]), (name, argument)
            with pytest.raises(aoai.UnsupportedByVersionError):
                await later(**enough, **{argument: "x"})
        needed = enough.keys() - {"encoding_format"}
        for wrong in ({**enough, "unheard_of": 1}, *({**enough, left: ...} for left in needed)):
            call_arguments = {key: value for key, value in wrong.items() if value is not ...}
            with pytest.raises(TypeError) as refused:
                call(**call_arguments)
            assert type(refused.value) is TypeError
            with pytest.raises(TypeError):
                await later(**call_arguments)


# How a client is made, and what a call may bring beside its arguments

QUESTION: list[Any] = [{"role": "user", "content": "?"}]


@pytest.fixture
def client(clients: dict[str, AzureOpenAI]) -> Any:
    return clients["2024-10-21"]


@pytest.fixture
def settings(spec: SpecServer) -> Json:
    return {"azure_endpoint": spec.endpoint, "api_key": spec.key}


def last(spec: SpecServer) -> Seen:
    seen = spec.requests[-1]
    assert seen.violations == []
    return seen


def version_of(seen: Seen) -> str | None:
    return seen.operation.version if seen.operation else None


def test_versions_of_one_client(spec: SpecServer, client: Any) -> None:
    client.models.list()
    assert version_of(last(spec)) == "2024-10-21"
    for version in ("2024-06-01", "v1"):
        other = client.with_version(version)
        assert other.api_version == version
        other.models.list()
        assert version_of(last(spec)) == version
    assert client.api_version == "2024-10-21"


@pytest.mark.parametrize("way", ["copy", "with_options"])
def test_other_settings(spec: SpecServer, client: Any, way: str) -> None:
    other = getattr(client, way)(api_version="2025-04-01-preview", default_headers={"X-Team": "blue"}, max_retries=1)
    spec.fail_next(1, 503, retry_after_ms="1")
    other.files.list()
    assert version_of(last(spec)) == "2025-04-01-preview"
    assert last(spec).headers["x-team"] == "blue"
    client.files.list()
    assert "x-team" not in last(spec).headers


def test_models_of(spec: SpecServer, settings: Json) -> None:
    with AzureOpenAI(**settings, api_version="2024-11-01", models_of="2024-10-21", max_retries=0) as client:
        with pytest.raises(aoai.BadRequestError):
            client.models.list()
        assert spec.requests[-1].query == {"api-version": ["2024-11-01"]}
    with AzureOpenAI(**settings, api_version="2024-06-01", models_of="2024-10-21") as client:
        answer: Any = client.models.list()
    assert version_of(last(spec)) == "2024-06-01"
    assert type(answer.model) is import_module("aoai_generated.v2024_10_21.models").ModelList


def test_azure_deployment(spec: SpecServer, settings: Json) -> None:
    with AzureOpenAI(**settings, api_version="2024-10-21", azure_deployment="mine") as client:
        client.chat.completions.create(model="theirs", messages=QUESTION)
        assert last(spec).places == {"deployment_id": "mine"}
        client.models.list()
        assert last(spec).path == "/openai/models"


def test_base_url(spec: SpecServer) -> None:
    with AzureOpenAI(base_url=f"{spec.endpoint}/openai/", api_key=spec.key, api_version="2024-10-21") as client:
        client.files.list()
        assert last(spec).path == "/openai/files"


async def test_http_client(spec: SpecServer, settings: Json) -> None:
    with httpx.Client(headers={"x-own": "yes"}) as own:
        with AzureOpenAI(**settings, api_version="v1", http_client=own) as client:
            client.models.list()
        assert last(spec).headers["x-own"] == "yes"
        assert not own.is_closed
    async with httpx.AsyncClient(headers={"x-own": "too"}) as own_async:
        async with AsyncAzureOpenAI(**settings, api_version="v1", http_client=own_async) as client_async:
            await client_async.models.list()
        assert last(spec).headers["x-own"] == "too"
        assert not own_async.is_closed


def test_extras(spec: SpecServer, client: Any) -> None:
    client.chat.completions.create(
        model="m",
        messages=QUESTION,
        temperature=1,
        user=aoai.NOT_GIVEN,
        extra_headers={"X-Extra": "1", "Accept": None},
        extra_body={"temperature": 0.5, "new_in_2030": {"a": 1}},
    )
    seen = last(spec)
    assert seen.body == {"messages": QUESTION, "temperature": 0.5, "new_in_2030": {"a": 1}}
    assert seen.headers["x-extra"] == "1"
    assert "application/json" not in seen.headers.get("accept", "")
    with pytest.raises(aoai.BadRequestError, match="unknown query parameter new"):
        client.files.list(extra_query={"new": ["1", "2"]})
    assert spec.requests[-1].query == {"api-version": ["2024-10-21"], "new[]": ["1", "2"]}


def test_what_is_not_given_is_missing(spec: SpecServer, client: Any) -> None:
    with pytest.raises(TypeError, match="messages"):
        client.chat.completions.create(model="m", messages=aoai.NOT_GIVEN)


def test_null_is_sent(spec: SpecServer, client: Any) -> None:
    client.chat.completions.create(model="m", messages=QUESTION, temperature=None)
    assert last(spec).body == {"messages": QUESTION, "temperature": None}


TRANSCRIBING = [each for each in VERSIONS if "audio.translations.create" in spec_values.operations(each)]


@pytest.mark.parametrize("chosen", ["text", "srt", "vtt"])
async def test_transcription_as_text(
    spec: SpecServer, clients: dict[str, AzureOpenAI], settings: Json, chosen: Any
) -> None:
    given: Json = {"model": "whisper", "file": b"sound", "response_format": chosen}
    for version in TRANSCRIBING:
        assert reached(clients[version], "audio.transcriptions").create(**given) == last(spec).answer
        assert isinstance(last(spec).answer, str)
        async with AsyncAzureOpenAI(**settings, api_version=version) as client:
            assert await client.audio.transcriptions.create(**given) == last(spec).answer


DETAILED = {
    ("preview", "transcriptions"): "AzureAudioTranscriptionResponse",
    ("preview", "translations"): "AzureAudioTranslationResponse",
}
"""The model of a transcription in detail where it is not that of the dated versions."""


def test_transcription_in_detail(spec: SpecServer, clients: dict[str, AzureOpenAI]) -> None:
    for version in TRANSCRIBING:
        for name in ("transcriptions", "translations"):
            create = reached(clients[version], f"audio.{name}").create
            answer = create(model="whisper", file=b"sound", response_format="verbose_json")
            assert type(answer).__name__ == DETAILED.get((version, name), "AudioVerboseResponse")
            assert answer.to_dict() == last(spec).answer


class TestAnswersWithTheirHeaders:
    """`with_raw_response` and `with_streaming_response`."""

    ASKED: ClassVar[Json] = {"model": "m", "messages": QUESTION}

    def test_raw(self, spec: SpecServer, client: Any) -> None:
        raw = client.chat.completions.with_raw_response.create(**self.ASKED)
        sent = last(spec).answer
        assert (raw.status_code, raw.retries_taken) == (200, 0)
        assert raw.request_id == raw.headers["X-Request-Id"] == f"request-{len(spec.requests) - 1}"
        assert raw.json() == raw.parse().to_dict() == sent
        assert raw.parse()._request_id == raw.request_id
        assert raw.content.decode() == raw.text

    def test_raw_stream_bytes_and_page(self, spec: SpecServer, client: Any) -> None:
        raw = client.chat.completions.with_raw_response.create(**self.ASKED, stream=True)
        assert [event.to_dict() for event in raw.parse()] == last(spec).answer
        assert client.files.with_raw_response.content("f").parse().read() == last(spec).answer
        page = client.files.with_raw_response.list().parse()
        assert [item.to_dict() for item in page.data] == last(spec).answer["data"]

    def test_streaming(self, spec: SpecServer, client: Any) -> None:
        create = client.chat.completions.with_streaming_response.create
        with create(**self.ASKED) as response:
            assert not response.http_response.is_stream_consumed
            assert response.read()
            assert response.parse().to_dict() == last(spec).answer
        with create(**self.ASKED, stream=True) as response:
            assert [event.to_dict() for event in response.parse()] == last(spec).answer
        with client.files.with_streaming_response.content("f") as response:
            assert b"".join(response.iter_bytes(2)) == last(spec).answer
        with create(**self.ASKED) as response:
            assert response.json() == last(spec).answer
        with create(**self.ASKED) as response:
            assert json.loads("".join(response.iter_lines())) == last(spec).answer

    def test_streaming_parsed_at_once(self, spec: SpecServer, client: Any) -> None:
        with client.chat.completions.with_streaming_response.create(**self.ASKED) as response:
            assert response.parse().to_dict() == last(spec).answer

    def test_streaming_gives_the_connection_back(self, settings: Json) -> None:
        with (
            httpx.Client(limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(5, pool=1)) as own,
            AzureOpenAI(**settings, api_version="2024-10-21", http_client=own, max_retries=0) as client,
        ):
            for _ in range(2):
                with client.files.with_streaming_response.content("f") as response:
                    assert response.status_code == 200
                client.chat.completions.create(model="m", messages=QUESTION, stream=True).close()
                assert client.files.content("f").read()

    async def test_async(self, spec: SpecServer, settings: Json) -> None:
        async with AsyncAzureOpenAI(**settings, api_version="2024-10-21") as client:
            chat, files = client.chat.completions, client.files
            raw = await chat.with_raw_response.create(**self.ASKED)
            assert raw.json() == raw.parse().to_dict() == last(spec).answer
            raw = await chat.with_raw_response.create(**self.ASKED, stream=True)
            assert [event.to_dict() async for event in raw.parse()] == last(spec).answer
            raw = await files.with_raw_response.content("f")
            assert await raw.parse().read() == last(spec).answer
            raw = await files.with_raw_response.list()
            assert [item.to_dict() for item in raw.parse().data] == last(spec).answer["data"]
            async with chat.with_streaming_response.create(**self.ASKED) as response:
                assert (await response.parse()).to_dict() == last(spec).answer
            async with chat.with_streaming_response.create(**self.ASKED, stream=True) as response:
                assert [event.to_dict() async for event in await response.parse()] == last(spec).answer
            async with files.with_streaming_response.content("f") as response:
                assert b"".join([piece async for piece in response.iter_bytes(2)]) == last(spec).answer
            async with chat.with_streaming_response.create(**self.ASKED) as response:
                assert await response.json() == last(spec).answer

    async def test_arguments_are_checked_all_the_same(self, client: Any, settings: Json) -> None:
        with pytest.raises(aoai.UnsupportedByVersionError):
            client.chat.completions.with_raw_response.create(**self.ASKED, reasoning_effort="low")
        with pytest.raises(aoai.UnsupportedByVersionError):
            reached(client, "responses.with_raw_response.create")
        async with AsyncAzureOpenAI(**settings, api_version="2024-10-21") as other:
            refused: Any = {"reasoning_effort": "low"}
            with pytest.raises(aoai.UnsupportedByVersionError):
                async with other.chat.completions.with_streaming_response.create(**self.ASKED, **refused):
                    pass


class TestRetries:
    """What is sent again, and how often."""

    async def test_after_a_failure_in_passing(self, spec: SpecServer, client: Any, settings: Json) -> None:
        again = client.with_options(max_retries=2)
        before = len(spec.requests)
        spec.fail_next(1, 429, retry_after_ms="1")
        raw = again.models.with_raw_response.list()
        assert raw.retries_taken == 1
        assert raw.parse().data
        first, second = spec.requests[before:]
        assert (first.status, second.status) == (429, 200)
        assert first.headers["x-ms-client-request-id"] == second.headers["x-ms-client-request-id"]
        async with AsyncAzureOpenAI(**settings, api_version="2024-10-21") as other:
            spec.fail_next(2, 500, retry_after_ms="1")
            assert (await other.models.with_raw_response.list()).retries_taken == 2

    @pytest.mark.parametrize("how", ["path", "file object", "bytes"])
    async def test_a_file_is_sent_whole_again(
        self, spec: SpecServer, client: Any, settings: Json, tmp_path: Path, how: str
    ) -> None:
        path = tmp_path / FILE
        path.write_bytes(b"{}" * 1000)
        async with AsyncAzureOpenAI(**settings, api_version="2024-10-21") as other:
            for send in (client.with_options(max_retries=1).files.create, other.files.create):
                with path.open("rb") as opened:
                    spec.fail_next(1, 503, retry_after_ms="1")
                    file: Any = {"path": path, "file object": opened, "bytes": path.read_bytes()}[how]
                    sent: Any = send(purpose="batch", file=file)
                    answer: Any = await sent if hasattr(sent, "__await__") else sent
                assert answer.to_dict() == last(spec).answer
                assert last(spec).body["file"].content == path.read_bytes()

    def test_no_more_than_allowed(self, spec: SpecServer, client: Any) -> None:
        before = len(spec.requests)
        spec.fail_next(2, 429, retry_after_ms="1")
        with pytest.raises(aoai.RateLimitError) as caught:
            client.models.list(max_retries=1)
        assert caught.value.retries_taken == 1
        assert [seen.status for seen in spec.requests[before:]] == [429, 429]
        spec.fail_next(1, 429, retry_after="61")
        with pytest.raises(aoai.RateLimitError) as caught:
            client.models.list(max_retries=1)
        assert (caught.value.retries_taken, caught.value.retry_after) == (0, 61.0)

    def test_not_what_is_the_callers_fault(self, spec: SpecServer, client: Any) -> None:
        before = len(spec.requests)
        spec.fail_next(1, 422)
        with pytest.raises(aoai.UnprocessableEntityError):
            client.models.list(max_retries=2)
        assert len(spec.requests) == before + 1
