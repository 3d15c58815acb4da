"""Which version a client speaks, and whose models it has: v1, newest ones, those that are not pinned."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import aoai
import aoai_generated
from aoai import AzureOpenAI
from tests.client.calling import KINDS, MESSAGES, Caller
from tests.client.scripted import Answer, Scripted, chat, scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

GA = "2024-10-21"
DATED = [name for name in aoai.versions() if name not in aoai_generated.UNDATED]
PREVIEW = pytest.mark.skipif("preview" not in aoai.versions(), reason="the preview of v1 is not generated here")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT", raising=False)
    monkeypatch.setattr("aoai._call.versions._said", set())


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted(lambda _: Answer(chat())) as script:
        yield script


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.mark.parametrize(
    ("given", "path", "query"),
    [
        (None, "/openai/v1/chat/completions", ""),
        ("v1", "/openai/v1/chat/completions", ""),
        pytest.param("preview", "/openai/v1/chat/completions", "api-version=preview", marks=PREVIEW),
        pytest.param("v1-preview", "/openai/v1/chat/completions", "api-version=preview", marks=PREVIEW),
        ("latest", "/openai/deployments/m/chat/completions", f"api-version={GA}"),
        (" Latest ", "/openai/deployments/m/chat/completions", f"api-version={GA}"),
        ("latest-preview", "/openai/deployments/m/chat/completions", "api-version=2025-04-01-preview"),
        ("2025-04-01-Preview", "/openai/deployments/m/chat/completions", "api-version=2025-04-01-preview"),
    ],
)
@pytest.mark.parametrize("way", ["argument", "environment"])
async def test_what_a_name_means(
    caller: Caller,
    server: Scripted,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    given: str | None,
    path: str,
    query: str,
) -> None:
    if way == "environment" and given is not None:
        monkeypatch.setenv("OPENAI_API_VERSION", f"{given}\n")
    await caller.chat(azure_endpoint=server.endpoint, **({"api_version": given} if way == "argument" else {}))
    assert (server.asked[0].path, server.asked[0].query) == (path, query)


def test_the_newest_ones_are_the_newest_that_are_pinned() -> None:
    previews = [name for name in DATED if name.endswith("-preview")]
    with AzureOpenAI(azure_endpoint="http://x", api_key="k", api_version="latest") as client:
        assert client.api_version == max(set(DATED) - set(previews))
    with AzureOpenAI(azure_endpoint="http://x", api_key="k", api_version="latest-preview") as client:
        assert client.api_version == max(previews)


@pytest.mark.parametrize(
    ("version", "models"),
    [
        ("2023-07-01-preview", "2023-05-15"),
        ("2023-12-01-preview", "2023-05-15"),
        ("2024-08-01", "2024-08-01-preview"),
        ("2025-05-01-preview", "2025-04-01-preview"),
        ("2031-01-01", "2025-04-01-preview"),
        ("2022-06-01-preview", "2022-12-01"),
        (" 2025-05-01-PREVIEW ", "2025-04-01-preview"),
    ],
)
async def test_a_version_that_is_not_pinned_is_sent_as_it_is(
    caller: Caller, server: Scripted, version: str, models: str
) -> None:
    written = version.strip().lower()
    name = "completions.create" if models == "2022-12-01" else "chat.completions.create"
    asked = {"model": "m", **({"prompt": "hi"} if name == "completions.create" else {"messages": MESSAGES})}
    with pytest.warns(aoai.UnpinnedVersionWarning, match=f"'{written}' is not pinned.*the models of {models};") as said:
        answer = await caller(name, asked, azure_endpoint=server.endpoint, api_version=version)
    assert len(said) == 1
    assert said[0].filename == sys.modules["tests.client.calling"].__file__
    assert server.asked[0].query == f"api-version={written}"
    again = await caller(name, asked, azure_endpoint=server.endpoint, api_version=models)
    assert type(answer) is type(again)
    with warnings.catch_warnings():  # it was said
        warnings.simplefilter("error")
        await caller(name, asked, azure_endpoint=server.endpoint, api_version=version)


async def test_models_of_decides_whose_models_without_a_word(caller: Caller, server: Scripted) -> None:
    settings = {"azure_endpoint": server.endpoint, "models_of": "2024-06-01"}
    answer = await caller.chat(api_version="2025-05-01-preview", **settings)
    assert type(answer) is type(await caller.chat(azure_endpoint=server.endpoint, api_version="2024-06-01"))
    await caller.chat(api_version="of-my-gateway", **settings)
    assert [each.query for each in server.asked][::2] == ["api-version=2025-05-01-preview", "api-version=of-my-gateway"]


@pytest.mark.parametrize(
    "version", ["2025", "v2", "2024-13-01", "2024-02-30", "2024-1-1", "2024-10-21-beta", "20241021", "newest"]
)
def test_a_string_that_is_no_version_is_refused(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    for kind in (aoai.AzureOpenAI, aoai.AsyncAzureOpenAI):
        with pytest.raises(aoai.UnknownVersionError, match=r"is not pinned; (nearest )?pinned: "):
            kind(azure_endpoint="http://x", api_key="k", api_version=version)
    monkeypatch.setenv("OPENAI_API_VERSION", version)
    with pytest.raises(aoai.UnknownVersionError):
        AzureOpenAI(azure_endpoint="http://x", api_key="k")


def test_what_one_that_is_not_pinned_can_do() -> None:
    with pytest.warns(aoai.UnpinnedVersionWarning):
        assert aoai.operations("2025-05-01-preview") == aoai.operations("2025-04-01-preview")
    with AzureOpenAI(azure_endpoint="http://x", api_key="k", api_version="2025-05-01-preview") as client:
        copied = client.with_options(max_retries=0)
        assert copied.api_version == "2025-05-01-preview"
        with pytest.raises(aoai.UnsupportedByVersionError, match="lends its models to 2025-05-01-preview; versions"):
            _ = client.conversations


def test_an_endpoint_may_speak_one_that_is_not_pinned(server: Scripted) -> None:
    given = [{"azure_endpoint": server.endpoint, "api_version": "2025-05-01-preview"}]
    with (
        pytest.warns(aoai.UnpinnedVersionWarning),
        AzureOpenAI(endpoints=given, api_key="k", api_version=GA) as client,
    ):
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert server.asked[0].query == "api-version=2025-05-01-preview"


def test_the_warning_shows_the_line_that_names_the_version() -> None:
    program = "import aoai\nfor _ in range(2):\n    aoai.AzureOpenAI(api_version='2025-05-01-preview')\n"
    environment = {"AZURE_OPENAI_ENDPOINT": "http://x", "AZURE_OPENAI_API_KEY": "k"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stderr.count("UnpinnedVersionWarning") == 1
    assert done.stderr.startswith("<string>:3: UnpinnedVersionWarning: api_version '2025-05-01-preview' is not pinned")


@pytest.mark.parametrize(
    ("version", "send", "query"),
    [
        ("v1", None, ""),
        ("v1", False, ""),
        ("v1", True, "api-version=v1"),
        pytest.param("preview", None, "api-version=preview", marks=PREVIEW),
        pytest.param("preview", True, "api-version=preview", marks=PREVIEW),
        pytest.param("preview", False, "", marks=PREVIEW),
        (GA, None, f"api-version={GA}"),
        (GA, True, f"api-version={GA}"),
        (GA, False, ""),
    ],
)
async def test_a_setting_says_whether_the_version_is_sent(
    caller: Caller, server: Scripted, version: str, send: bool | None, query: str
) -> None:
    await caller.chat(azure_endpoint=server.endpoint, api_version=version, send_api_version=send)
    assert server.asked[0].query == query
    with AzureOpenAI(azure_endpoint="http://x", api_key="k", api_version=version, send_api_version=send) as client:
        with client.with_options(max_retries=1) as copied:
            assert copied.default_query == client.default_query
        assert [f"{name}={value}" for name, value in client.default_query.items()] == [query] * bool(query)


@pytest.mark.parametrize("version", ["v1", pytest.param("preview", marks=PREVIEW)])
@pytest.mark.parametrize("send", [None, True, False])
async def test_realtime_of_v1_is_sent_no_version(
    caller: Caller, server: Scripted, version: str, send: bool | None
) -> None:
    settings: Any = {"azure_endpoint": server.endpoint, "api_version": version, "send_api_version": send}
    arguments: Any = {"path": "/realtime", "cast_to": object, "options": {"params": {"model": "m"}}}
    await caller("get", arguments, **settings)
    assert (server.asked[0].path, server.asked[0].query) == ("/openai/v1/realtime", "model=m")
