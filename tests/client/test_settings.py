"""What a client can be told, and what it refuses with a word on what to pass instead."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import aoai
from aoai import NOT_GIVEN, AsyncAzureOpenAI, AzureOpenAI, Omit
from tests.client.scripted import Answer, Asked, Scripted, chat, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGES = [{"role": "user", "content": "hi"}]
FILES = {"object": "list", "data": [{"id": "file-1"}], "has_more": False}
ASYNC_CLIENT = httpx.AsyncClient()


@pytest.fixture
def server() -> Iterator[Scripted]:
    def answer(asked: Asked) -> Answer:
        return Answer(FILES if asked.path.endswith("/files") else chat())

    with scripted(answer) as script:
        yield script


def client(server: Scripted, **settings: Any) -> Any:
    usual: Any = {"azure_endpoint": server.endpoint, "api_key": "a-key-of-mine", "api_version": "2024-10-21"}
    return AzureOpenAI(**usual | settings)


def again(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301  it is our own


def ask(a_client: Any, **options: Any) -> Any:
    return a_client.chat.completions.create(model="m", messages=MESSAGES, **options)


@pytest.mark.parametrize(
    ("settings", "kind", "message"),
    [
        ({"max_retries": None}, TypeError, "max_retries is a number of times, 0 for none; not None"),
        ({"max_retries": -1}, ValueError, "max_retries is not negative"),
        ({"deadline": "5"}, TypeError, "deadline is a number of seconds"),
        ({"idle_timeout": "5"}, TypeError, "idle_timeout is a number of seconds"),
        ({"on_malformed_event": "Raise"}, ValueError, "'raise' or 'skip', not 'Raise'"),
        ({"http_client": ASYNC_CLIENT}, TypeError, r"http_client is an httpx\.Client"),
        ({"azure_endpont": "https://x"}, TypeError, "did you mean azure_endpoint"),
        ({"api_version": 20241021}, TypeError, "api_version is a string such as '2024-10-21', not 20241021"),
        ({"azure_endpoint": "my-resource.openai.azure.com"}, aoai.AoaiError, "has to begin with https://"),
        ({"azure_endpoint": "https://x.openai.azure.com/openai/v1/"}, aoai.AoaiError, "is where v1 is"),
        (
            {"azure_endpoint": None, "base_url": "https://x.openai.azure.com/openai/v1/"},
            aoai.AoaiError,
            "pass api_version='v1'",
        ),
        ({"api_key": None, "azure_ad_token": "Bearer abc"}, aoai.AoaiError, "without the 'Bearer '"),
    ],
)
def test_what_would_fail_later_is_refused(
    server: Scripted, settings: dict[str, Any], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        client(server, **settings)


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"max_retries": None}, TypeError),
        ({"deadline": "5"}, TypeError),
        ({"first_event_timeout": "1"}, TypeError),
        ({"on_malformed_event": "ignore"}, ValueError),
    ],
)
def test_options_of_a_call_are_looked_at_before_it_is_sent(
    server: Scripted, options: dict[str, Any], kind: type[Exception]
) -> None:
    with client(server) as one, pytest.raises(kind, match=next(iter(options))):
        ask(one, **options)
    assert server.asked == []


def test_what_is_no_name_makes_no_route(server: Scripted) -> None:
    with client(server) as one:
        with pytest.raises(ValueError, match="model is None"):
            one.chat.completions.create(model=None, messages=MESSAGES)
        with pytest.raises(ValueError, match="file_id is None"):
            one.files.retrieve(None)
    assert server.asked == []


def test_there_is_one_value_for_what_is_not_given(server: Scripted) -> None:
    assert Omit() is NOT_GIVEN
    assert again(NOT_GIVEN) is copy.deepcopy(NOT_GIVEN) is NOT_GIVEN
    with client(server, default_headers={"x-team": None, "user-agent": Omit(), "x-mine": "1"}) as one:
        ask(one, temperature=aoai.NotGiven(), extra_headers={"x-mine": Omit()}, extra_query={"a": NOT_GIVEN, "b": 1})
    (asked,) = server.asked
    assert asked.body == {"messages": MESSAGES}
    assert not asked.headers.keys() & {"x-team", "user-agent", "x-mine"}
    assert asked.query == "api-version=2024-10-21&b=1"


def test_settings_can_be_read(server: Scripted) -> None:
    with client(server, default_headers={"X-Team": "search", "api-key": "other"}, default_query={"a": "1"}) as one:
        assert one.default_headers["X-Team"] == one.default_headers["x-team"] == "search"
        assert "other" not in repr(one.default_headers)
        assert one.default_query == {"a": "1", "api-version": "2024-10-21"}
        assert one._api_version == "2024-10-21"
        with one.with_options(base_url=None, azure_endpoint=None) as copied:
            assert copied.base_url == one.base_url


def test_a_new_key_is_sent_from_then_on(server: Scripted) -> None:
    with client(server) as one:
        ask(one)
        one.api_key = "another-key"
        ask(one)
    assert [asked.headers["api-key"] for asked in server.asked] == ["a-key-of-mine", "another-key"]


def test_latest_is_a_version_too_where_the_models_are_of_another(server: Scripted) -> None:
    with client(server, api_version="latest", models_of="2024-06-01") as one:
        assert one.api_version == "2024-10-21"


def test_an_endpoint_may_be_an_address(server: Scripted) -> None:
    with client(server, azure_endpoint=None, endpoints=[server.endpoint]) as one:
        assert ask(one).choices[0].message.content == "hello"


@pytest.mark.parametrize(("given", "expected"), [(httpx.Client(timeout=7), 7.0), (httpx.Client(), 600.0)])
def test_the_timeout_of_an_http_client_holds(server: Scripted, given: httpx.Client, expected: float) -> None:
    with given, client(server, http_client=given) as one:
        assert one.timeout.read == one._config.defaults["timeout"].read == expected
        with one.with_options(timeout=3) as copied:
            assert copied.timeout == 3


@pytest.mark.parametrize("own", [False, True])
def test_an_answer_shows_its_request_without_the_key(server: Scripted, own: bool) -> None:
    with httpx.Client() as given, client(server, http_client=None if own else given) as one:
        with one.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES) as response:
            assert response.http_response.request.headers["api-key"] == "***"
            assert response.http_response.request.url.path == "/openai/deployments/m/chat/completions"
            assert response.parse().choices[0].message.content == "hello"
        assert ask(one, extra_headers={"x-api-key": "k"})


def test_what_a_call_without_a_body_cannot_take_is_refused(server: Scripted) -> None:
    with client(server) as one:
        with pytest.raises(aoai.UnsupportedByVersionError, match="extra_query= sends it all the same"):
            one.batches.list(filter="a")
        with pytest.raises(TypeError, match="no body that extra_body could add to"):
            one.files.list(extra_body={"limit": 2})
        one.files.list(extra_query={"limit": 2})
    assert server.asked[0].query == "api-version=2024-10-21&limit=2"


@pytest.mark.parametrize(("name", "value"), [("response_format", dict), ("messages", object()), ("seed", {1, 2})])
def test_what_no_json_is_made_of_is_named(server: Scripted, name: str, value: object) -> None:
    with client(server) as one, pytest.raises(TypeError, match=f"create: {name}: {type(value).__name__} cannot be"):
        one.chat.completions.create(**{"model": "m", "messages": MESSAGES, name: value})


def test_pages_can_be_copied(server: Scripted) -> None:
    with client(server) as one:
        page = one.files.list()
        assert [file.id for file in copy.copy(page)] == ["file-1"]


def test_a_page_of_a_proxy_is_told_from_json() -> None:
    page = b"<html>Please log in</html>"
    with (
        scripted(lambda _: Answer(page, headers={"content-type": "text/html"})) as server,
        client(server) as one,
        pytest.raises(aoai.APIResponseValidationError, match=r"\(200, text/html: b'<html>Please log in</html>'\)"),
    ):
        ask(one)


def test_errors_can_be_made_as_those_of_openai_are() -> None:
    request = httpx.Request("POST", "https://x")
    response = httpx.Response(429, request=request, headers={"x-request-id": "r-1"})
    error = aoai.RateLimitError("slow down", response=response, body={"code": "429"})
    assert (error.status_code, error.request_id, error.code) == (429, "r-1", "429")
    assert error.response is response
    assert error.request is request
    for made in (aoai.APITimeoutError(request=request), aoai.APIConnectionError(message="no", request=request)):
        assert made.request is request
        assert again(made).request is None
    assert again(error).status_code == 429


async def test_a_function_that_is_async_is_for_calls() -> None:
    async def key() -> str:
        return "k"

    async with AsyncAzureOpenAI(azure_endpoint="https://x", api_key=key, api_version="v1") as one:
        with pytest.raises(aoai.AoaiError, match="in calls of the async client only"):
            _ = one.api_key
