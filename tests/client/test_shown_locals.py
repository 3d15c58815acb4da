"""Tracebacks that list local variables, as error reporters make them, show no key: even where a setting is wrong."""

from __future__ import annotations

import json
import pickle
import traceback
from typing import TYPE_CHECKING, Any, cast

import pytest
from azure.core.credentials import AccessToken

import aoai
from aoai import AoaiError, AsyncAzureOpenAI, AzureOpenAI, Endpoint
from aoai._call.endpoint_state import EndpointState
from tests.client.scripted import Answer, Asked, chat, error, scripted

if TYPE_CHECKING:
    from collections.abc import Callable

SESAME = "open-sesame-0123456789"
MESSAGES = [{"role": "user", "content": "hi"}]
VERSION = "2024-10-21"


def shown(caught: BaseException) -> str:
    """Return an error as it is reported with all variables of our own frames; those of this test know the key."""
    report = traceback.TracebackException.from_exception(caught, capture_locals=True)
    lines: list[str] = [str(caught), repr(caught)]
    chain: traceback.TracebackException | None = report
    while chain is not None:
        lines += [repr(frame.locals) for frame in chain.stack if frame.filename != __file__]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def refused(act: Callable[[], object], kind: type[Exception], match: str) -> None:
    with pytest.raises(kind, match=match) as caught:
        act()
    assert SESAME not in shown(caught.value)


def made(**settings: Any) -> Any:
    client: Any = AzureOpenAI
    return client(azure_endpoint="https://a.example", api_version=VERSION, **settings)


def asks(client: Any, **options: Any) -> object:
    return client.chat.completions.create(model="m", messages=MESSAGES, **options)


class Returns:
    """A credential that returns such a token."""

    def __init__(self, token: object, expires_on: Any = 4_000_000_000) -> None:
        self._token: Any = AccessToken(cast("Any", token), expires_on)

    def get_token(self, *_: str) -> Any:
        return self._token


@pytest.mark.parametrize("name", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"])
def test_a_line_end_in_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, SESAME + "\n")
    refused(made, AoaiError, f"{name} holds a line end")


@pytest.mark.parametrize("value", [SESAME + "\n", SESAME.encode(), [SESAME]])
@pytest.mark.parametrize("way", ["api_key", "azure_ad_token_provider"])
def test_what_a_function_returns(way: str, value: object) -> None:
    refused(lambda: asks(made(**{way: lambda: value})), AoaiError, "returns (holds|must be)")
    refused(lambda: asks(made(**{way: lambda: value}), deadline=20), AoaiError, "returns (holds|must be)")


@pytest.mark.parametrize(
    ("credential", "match"),
    [
        (Returns(SESAME + "\n"), "line end"),
        (Returns(SESAME.encode()), "must be a string"),
        (Returns(SESAME, None), "expires_on"),
        (Returns("Bearer " + SESAME), "without the 'Bearer '"),
    ],
)
async def test_what_a_credential_returns(credential: Returns, match: str) -> None:
    refused(lambda: asks(made(credential=credential)), AoaiError, match)
    kind: Any = AsyncAzureOpenAI
    client = kind(azure_endpoint="https://a", credential=credential, api_version=VERSION)
    with pytest.raises(AoaiError, match=match) as caught:
        await client.chat.completions.create(model="m", messages=MESSAGES)
    assert SESAME not in shown(caught.value)


@pytest.mark.parametrize(
    ("headers", "match"),
    [
        ({"api-key": SESAME, "connection": 5}, "the value of connection is a str.*not int"),
        ({"api-key": SESAME, "connection": b"close"}, "the value of connection is a str.*not bytes"),
        ({"api-key": SESAME.encode()}, "the value of api-key is a str.*not bytes"),
        ({b"api-key": SESAME}, "the name of a header is a str"),
        ([("api-key", SESAME)], "maps names of headers"),
    ],
)
@pytest.mark.parametrize("http_client", [False, True])
def test_headers_that_are_none(headers: Any, match: str, http_client: bool) -> None:
    import httpx

    given: dict[str, Any] = {"http_client": httpx.Client()} if http_client else {}
    with made(api_key="k", **given) as client:
        refused(lambda: asks(client, extra_headers=headers), TypeError, match)
        refused(lambda: made(api_key="k", default_headers=headers, **given), TypeError, match)
    if http_client:
        given["http_client"].close()


PLACE = {"azure_endpoint": "https://a", "api_key": SESAME}


@pytest.mark.parametrize(
    ("settings", "kind", "match"),
    [
        ({"endpoints": [PLACE, PLACE]}, AoaiError, "give each a name="),
        ({"endpoints": [{**PLACE, "deployment": "m"}]}, TypeError, "unexpected keyword"),
        ({"endpoints": [{**PLACE, "azure_ad_token": SESAME}]}, AoaiError, "exclude each other"),
        ({"endpoints": (PLACE,), "models": 1}, TypeError, "takes no setting"),
        ({"endpoints": [{**PLACE, "deployments": 5}]}, TypeError, "deployments maps"),
    ],
)
def test_endpoints_as_mappings(settings: dict[str, Any], kind: type[Exception], match: str) -> None:
    client: Any = AzureOpenAI
    refused(lambda: client(api_version=VERSION, **settings), kind, match)
    with client(endpoints=[PLACE], api_version=VERSION) as well:
        assert SESAME not in repr(vars(well))
        refused(lambda: well.copy(**settings), kind, match)


def test_an_endpoint_and_a_copy_that_cannot_be_made() -> None:
    make: Any = Endpoint
    refused(lambda: make("https://a", api_key=SESAME, deployments=5), TypeError, "deployments maps")
    refused(lambda: made(api_key="k").copy(api_key=SESAME, api_version="2000-13-01"), AoaiError, "not pinned")


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI, EndpointState, Endpoint])
def test_what_is_made_in_part_has_a_repr(kind: type) -> None:
    assert kind.__name__ in repr(object.__new__(kind))


def test_a_report_with_variables_can_be_made_of_a_client_that_could_not() -> None:
    with pytest.raises(AoaiError) as caught:
        made(api_key="k", base_url="https://b")
    assert "exclude each other" in str(traceback.TracebackException.from_exception(caught.value, capture_locals=True))


@pytest.mark.parametrize("way", ["api_key", "azure_ad_token", "extra_headers"])
def test_a_key_that_the_service_repeats(way: str) -> None:
    def answer(asked: Asked) -> Answer:
        said = asked.headers.get("authorization", asked.headers.get("api-key", "")).removeprefix("Bearer ")
        assert said == SESAME
        return Answer(error("401", f"{said} is no key of ours"), 401)

    own: dict[str, Any] = {"api_key": "another-key"} if way == "extra_headers" else {way: SESAME}
    options: dict[str, Any] = {"extra_headers": {"api-key": SESAME}} if way == "extra_headers" else {}
    with scripted(answer) as server, AzureOpenAI(azure_endpoint=server.endpoint, api_version=VERSION, **own) as client:
        with pytest.raises(aoai.AuthenticationError, match=r"\*\*\* is no key of ours") as caught:
            asks(client, **options)
        assert caught.value.response is not None
        assert SESAME not in caught.value.response.text
    assert SESAME not in shown(caught.value) + repr(caught.value.body)
    assert SESAME.encode() not in pickle.dumps(caught.value)


def test_a_key_that_the_service_repeats_within_a_stream() -> None:
    event = {"error": {"code": "x", "message": f"{SESAME}!", "inner": [{"seen": SESAME}, SESAME, 1, None]}}
    said = Answer(b"data: " + json.dumps(event).encode() + b"\n\n", headers={"content-type": "text/event-stream"})
    with (
        scripted(lambda _: said) as server,
        AzureOpenAI(azure_endpoint=server.endpoint, api_version=VERSION, api_key=SESAME) as client,
        pytest.raises(aoai.APIError, match=r"\*\*\*!") as caught,
    ):
        asks(client, stream=True)
    body: Any = caught.value.body
    assert body["inner"] == [{"seen": "***"}, "***", 1, None]
    assert SESAME not in str(caught.value) + repr(body)
    assert SESAME.encode() not in pickle.dumps(caught.value)


@pytest.mark.parametrize("way", ["default_headers", "extra_headers"])
def test_a_token_among_the_headers_goes_over_https_or_stays_here(way: str) -> None:
    headers: dict[str, Any] = {way: {"Authorization": f"Bearer {SESAME}"}}
    own, options = (headers, {}) if way == "default_headers" else ({}, headers)
    client: Any = AzureOpenAI
    far = client(azure_endpoint="http://192.0.2.1", api_key="k", api_version=VERSION, max_retries=0, **own)
    refused(lambda: asks(far, deadline=0.1, **options), AoaiError, "use https")
    with (
        scripted(lambda _: Answer(chat())) as server,
        client(azure_endpoint=server.endpoint, api_key="k", api_version=VERSION, **own) as near,
    ):
        asks(near, **options)
        assert server.asked[0].headers["authorization"] == f"Bearer {SESAME}"
