"""Addresses as people paste them: where the request goes, and what is refused with a word on what to pass instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai import AzureOpenAI, OpenAI
from tests.client.calling import KINDS, MESSAGES, Caller
from tests.client.scripted import Answer, Asked, Scripted, chat, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {"object": "list", "data": [{"id": "file-1"}], "has_more": False}
AZURE = "https://my-resource.openai.azure.com"
GA = "2024-10-21"
V1 = "/openai/v1/chat/completions"
DATED = "/openai/deployments/m/chat/completions"
OF_X = "/openai/deployments/x/chat/completions"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION", "OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Scripted]:
    def answer(asked: Asked) -> Answer:
        return Answer(FILES if asked.path.endswith("/files") else chat())

    with scripted(answer) as script:
        yield script


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: Scripted) -> Caller:
    return Caller(request.param, server)


HOSTS = [
    "https://my-resource.openai.azure.com",
    "https://my-resource.openai.azure.us",
    "https://my-resource.openai.azure.cn",
    "https://my-resource.services.ai.azure.com",
    "https://my-resource.services.ai.azure.us",
    "https://my-resource.cognitiveservices.azure.com",
    "https://my-resource.privatelink.openai.azure.com",
    "https://swedencentral.api.cognitive.microsoft.com",
    "https://virginia.api.cognitive.microsoft.us",
    "https://chinanorth3.api.cognitive.azure.cn",
    "https://gateway.example.com",
    "https://gateway.example.com:8443",
    "HTTPS://My-Resource.OpenAI.Azure.com",
]


@pytest.mark.parametrize(
    ("host", "pasted"),
    [
        *((host, pasted) for host in HOSTS for pasted in ("", "/openai/v1/")),
        *(
            (AZURE, pasted)
            for pasted in ("/", "/openai", "/openai/", " \t/openai/v1/ \n", "/openai/v1", "//openai//v1")
        ),
    ],
)
async def test_a_resource_without_a_version_is_asked_by_v1(
    caller: Caller, server: Scripted, host: str, pasted: str
) -> None:
    await caller.chat(azure_endpoint=(" " if pasted[:1] == " " else "") + host + pasted.lstrip())
    (asked,) = server.asked
    assert (asked.path, asked.query, asked.body["model"]) == (V1, "", "m")
    assert asked.headers["host"] == host.partition("://")[2].lower()


@pytest.mark.parametrize(
    ("host", "pasted"), [*((host, "/openai/") for host in HOSTS), (AZURE, ""), (AZURE, "/"), (AZURE, "/openai ")]
)
async def test_a_resource_is_asked_by_the_version_that_is_named(
    caller: Caller, server: Scripted, host: str, pasted: str
) -> None:
    await caller.chat(azure_endpoint=host + pasted, api_version=GA)
    (asked,) = server.asked
    assert (asked.path, asked.query) == (DATED, f"api-version={GA}")


@pytest.mark.parametrize(
    ("settings", "path", "query"),
    [
        pytest.param({"azure_endpoint": f"{AZURE}/openai/v1/chat/completions"}, V1, "", id="an operation of v1"),
        pytest.param({"azure_endpoint": f"{AZURE}/openai/v1/responses?api-version=v1"}, V1, "", id="v1, by its query"),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/v1/chat/completions?api-version=preview"},
            V1,
            "api-version=preview",
            id="the preview of v1, by its query",
        ),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/deployments/x/chat/completions?api-version=2024-12-01-preview"},
            OF_X,
            "api-version=2024-12-01-preview",
            id="an operation of a deployment",
        ),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/deployments/x/chat/completions?api-version=2024-12-01-preview"}
            | {"api_version": GA},
            OF_X,
            f"api-version={GA}",
            id="the version that is named goes before that of the address",
        ),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/responses?api-version=2025-04-01-preview"},
            DATED,
            "api-version=2025-04-01-preview",
            id="an operation without a deployment",
        ),
        pytest.param({"azure_endpoint": f"{AZURE}/openai/deployments/x"}, OF_X, f"api-version={GA}", id="a deployment"),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/deployments/x", "azure_deployment": "y"},
            "/openai/deployments/y/chat/completions",
            f"api-version={GA}",
            id="the deployment that is named goes before that of the address",
        ),
        pytest.param(
            {"azure_endpoint": f"{AZURE}/openai/deployments/my%20own/"},
            "/openai/deployments/my%20own/chat/completions",
            f"api-version={GA}",
            id="a deployment that is escaped",
        ),
        pytest.param(
            {"azure_endpoint": "https://r.services.ai.azure.com/api/projects/p"},
            f"/api/projects/p{V1}",
            "",
            id="a project",
        ),
        pytest.param(
            {"azure_endpoint": "https://r.services.ai.azure.com/api/projects/p/openai/v1/"},
            f"/api/projects/p{V1}",
            "",
            id="v1 of a project",
        ),
        pytest.param(
            {"azure_endpoint": "https://gateway.example.com/ai/openai"}, f"/ai{V1}", "", id="a path of a gateway"
        ),
        pytest.param(
            {"azure_endpoint": "https://gateway.example.com/openai/eu"},
            f"/openai/eu{V1}",
            "",
            id="a path of a gateway with a word of ours",
        ),
        pytest.param(
            {"azure_endpoint": "https://gateway.example.com/ai?tenant=a&region=eu", "api_version": GA},
            f"/ai{DATED}",
            f"api-version={GA}&tenant=a&region=eu",
            id="a query of a gateway",
        ),
        pytest.param({"base_url": f"{AZURE}/openai/v1/"}, V1, "", id="the whole address of v1"),
        pytest.param({"base_url": f" {AZURE}/openai/v1 "}, V1, "", id="the same with space around it"),
        pytest.param({"base_url": f"{AZURE}/openai/v1/chat/completions"}, V1, "", id="the whole of an operation of v1"),
        pytest.param(
            {"base_url": f"{AZURE}/openai"}, DATED, f"api-version={GA}", id="the whole address of dated versions"
        ),
        pytest.param(
            {"base_url": f"{AZURE}/openai/deployments/x"}, OF_X, f"api-version={GA}", id="the whole of a deployment"
        ),
        pytest.param(
            {"base_url": f"{AZURE}/openai/deployments/x/chat/completions?api-version=2024-06-01"},
            OF_X,
            "api-version=2024-06-01",
            id="the whole of an operation of a deployment",
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/llm/deployments/x", "api_version": GA},
            "/llm/deployments/x/chat/completions",
            f"api-version={GA}",
            id="a deployment at a gateway",
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/llm/"}, "/llm/chat/completions", "", id="a gateway of v1"
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/openai/deployments/x", "api_version": "v1"},
            OF_X,
            "",
            id="a gateway that has v1 where dated versions are",
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/llm/v1?tenant=a%20b&key="},
            "/llm/v1/chat/completions",
            "tenant=a+b&key=",
            id="a query in a whole address",
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/v1?a=1&a=2", "default_query": {"b": 3}},
            "/v1/chat/completions",
            "a=1&a=2&b=3",
            id="a parameter that is repeated",
        ),
        pytest.param(
            {"base_url": "https://gateway.example.com/v1?a=1", "default_query": {"a": 3}},
            "/v1/chat/completions",
            "a=3",
            id="default_query goes before the address",
        ),
    ],
)
async def test_what_an_address_says_is_heard(
    caller: Caller, server: Scripted, settings: dict[str, Any], path: str, query: str
) -> None:
    await caller.chat(**settings)
    (asked,) = server.asked
    assert (asked.path, asked.query) == (path, query)


@pytest.mark.parametrize(
    ("address", "version", "path"),
    [
        (f"{AZURE}/openai/v1/", GA, V1),
        (f"{AZURE}/openai/v1/", "preview", V1),
        (f"{AZURE}/openai/deployments/x", "2024-06-01", OF_X),
        (f"{AZURE}/openai/deployments/x", "v1", OF_X),
        (AZURE, "2024-06-01", DATED),
        (AZURE, " V1-Preview\n", V1),
        (AZURE, "LATEST", DATED),
        (AZURE, "", V1),
    ],
)
async def test_the_environment_says_what_the_address_does_not(
    caller: Caller, server: Scripted, monkeypatch: pytest.MonkeyPatch, address: str, version: str, path: str
) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", address)
    monkeypatch.setenv("OPENAI_API_VERSION", version)
    await caller.chat()
    (asked,) = server.asked
    assert asked.path == path
    expected = {"2024-06-01": "2024-06-01", "preview": "preview", " V1-Preview\n": "preview"}.get(version)
    dated = GA if path in (DATED, OF_X) else None
    assert asked.query == ("" if (expected or dated) is None else f"api-version={expected or dated}")


async def test_other_operations_are_beside_the_deployment_that_an_address_names(
    caller: Caller, server: Scripted
) -> None:
    await caller("files.list", base_url=f"{AZURE}/openai/deployments/x/")
    assert server.paths == ["/openai/files"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"azure_endpoint": f"{AZURE}/#overview"}, "has a fragment, '#...', which no service sees: leave it out"),
        ({"azure_endpoint": "http://[::1"}, "is no address: .*; one looks like https://"),
        ({"azure_endpoint": "http://[::zz]/"}, "is no address: "),
        ({"azure_endpoint": "https://my resource.openai.azure.com"}, "a space or a control character in it"),
        ({"azure_endpoint": "https://x.openai.azure.com/open\tai"}, "a space or a control character in it"),
        ({"azure_endpoint": "https://x.openai.azure.com\u200b"}, "a space or a control character in it"),
        ({"base_url": "https://x.openai.azure.com/openai v1"}, "a space or a control character in it"),
        ({"azure_endpoint": "x.openai.azure.com"}, "has to begin with https://, as https://my-resource"),
        ({"azure_endpoint": "ftp://x.openai.azure.com"}, "has to begin with https://"),
        ({"azure_endpoint": '"https://x.openai.azure.com"'}, "has to begin with https://"),
        ({"azure_endpoint": "https://"}, "has to begin with https://"),
        ({"azure_endpoint": "https:///openai"}, "has to begin with https://"),
        ({"azure_endpoint": "https://<my-resource>.openai.azure.com"}, "names no host; one looks like"),
        ({"azure_endpoint": "https://x.openai.azure.com:https"}, "the port is no number"),
        ({"azure_endpoint": "https://x.openai.azure.com:99999"}, "the port is no number"),
        ({"azure_endpoint": "https://me:hunter22@x.openai.azure.com"}, "no user name or password in its address"),
        ({"azure_endpoint": f"{AZURE}/models"}, f"pass {AZURE} as azure_endpoint="),
        ({"azure_endpoint": f"{AZURE}/openai/v1/", "api_version": GA}, "is where v1 is, and this client speaks"),
        ({"base_url": f"{AZURE}/openai/v1/", "api_version": GA}, "pass api_version='v1' or none"),
        ({"base_url": f"{AZURE}/openai/v1/?api-version={GA}"}, "pass api_version='v1' or none"),
        ({"base_url": AZURE}, f"pass {AZURE} as azure_endpoint=, or {AZURE}/openai/v1/ as base_url="),
        ({"base_url": f"{AZURE}/openai/", "api_version": "v1"}, f"or {AZURE}/openai/v1/ as base_url="),
        ({"base_url": AZURE, "azure_endpoint": AZURE}, "exclude each other"),
    ],
)
@pytest.mark.parametrize("kind", [aoai.AzureOpenAI, aoai.AsyncAzureOpenAI])
def test_what_leads_nowhere_is_refused(kind: Any, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(aoai.AoaiError, match=message) as caught:
        kind(api_key="k", **settings)
    assert "hunter22" not in str(caught.value)


def test_a_key_in_the_query_of_an_address_is_in_no_error() -> None:
    for address in ("https://x.openai.azure.com/models?subscription-key=hunter22", "x.com?subscription-key=hunter22"):
        with pytest.raises(aoai.AoaiError) as caught:
            AzureOpenAI(api_key="k", azure_endpoint=address)
        assert "hunter22" not in str(caught.value)


@pytest.mark.parametrize("place", ["azure_endpoint", "base_url"])
def test_a_copy_of_another_version_is_at_the_same_place(server: Scripted, place: str) -> None:
    settings: Any = {place: f"{server.endpoint}/openai/v1/", "api_key": "k"}
    with AzureOpenAI(**settings) as one, one.with_version(GA) as other, other.with_version("v1") as again:
        for client in (one, other, again):
            client.chat.completions.create(model="m", messages=MESSAGES)
    assert server.paths == [V1, DATED, V1]


def test_a_copy_goes_where_its_client_goes(server: Scripted) -> None:
    settings: Any = {"base_url": f"{server.endpoint}/openai/deployments/x?tenant=a", "api_key": "k"}
    with AzureOpenAI(**settings) as one, one.with_options(max_retries=0) as copied:
        copied.chat.completions.create(model="m", messages=MESSAGES)
        assert str(copied.base_url) == f"{server.endpoint}/openai/deployments/x/"
    assert (server.asked[0].path, server.asked[0].query) == (OF_X, f"api-version={GA}&tenant=a")


def test_endpoints_speak_what_their_addresses_say(server: Scripted) -> None:
    for paths in (["/openai/v1/"], ["/a/openai/v1/", "/b/openai/v1"]):
        given = [{"base_url": f"{server.endpoint}{path}", "name": path} for path in paths]
        with AzureOpenAI(endpoints=given, api_key="k") as client:
            assert client.api_version == "v1"
    mixed = [f"{server.endpoint}/openai/deployments/x?api-version=2024-06-01"]
    with AzureOpenAI(endpoints=mixed, api_key="k", api_version="v1") as one:
        one.chat.completions.create(model="m", messages=MESSAGES)
    assert (server.asked[0].path, server.asked[0].query) == (OF_X, "api-version=2024-06-01")


async def test_a_deployment_of_ones_own_is_the_model_of_v1(caller: Caller, server: Scripted) -> None:
    await caller.chat(azure_endpoint=AZURE, azure_deployment="mine")
    assert (server.asked[0].path, server.asked[0].body["model"]) == (V1, "mine")


def test_openai_takes_a_function_for_tokens(server: Scripted) -> None:
    with OpenAI(base_url=f"{server.endpoint}/openai/v1/", api_key=lambda: "a-token-of-mine") as client:
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert server.asked[0].headers["authorization"] == "Bearer a-token-of-mine"
    assert "api-key" not in server.asked[0].headers
