"""Credentials, over real sockets: which one is used, when a token is asked for, and what happens when that fails."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import os
import pickle
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from azure.core.credentials import AccessToken, AccessTokenInfo
from azure.core.exceptions import ClientAuthenticationError
from azure.core.pipeline.transport import AsyncioRequestsTransport
from azure.identity import CredentialUnavailableError, ManagedIdentityCredential
from azure.identity.aio import ManagedIdentityCredential as AsyncManagedIdentityCredential

import aoai
from aoai import AoaiError, AsyncAzureOpenAI, AzureOpenAI
from aoai._auth.clouds import SCOPE
from aoai._auth.credentials import REFRESH_AHEAD, RETRY_AHEAD, Cached, Token, credential
from tests.client.token_server import PATIENCE, Api, TokenServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

RESOURCE = "https://cognitiveservices.azure.com"
MANY = 20
SESAME = "sesame"
"""A secret, which must not be seen."""


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AZURE_", "OPENAI_", "IDENTITY_", "MSI_", "IMDS_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenServer]:
    server = TokenServer()
    with serving(server):
        server.point(monkeypatch)
        yield server


@pytest.fixture
def api() -> Iterator[Api]:
    server = Api()
    with serving(server):
        yield server


class Clock:
    """Stands still unless it is moved."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("aoai._auth.credentials.Cached", functools.partial(Cached, clock=clock))
    return clock


class Ours:
    """A credential without a cache, of the older protocol."""

    def __init__(self, server: TokenServer) -> None:
        self._server = server
        self.scopes: list[str] = []

    def get_token(self, *scopes: str, **_: Any) -> AccessToken:
        self.scopes += scopes
        return AccessToken(*_fetched(self._server)[:2])


class OursAsync:
    """The same for a loop."""

    def __init__(self, server: TokenServer) -> None:
        self._server = server

    async def get_token(self, *_: str, **__: Any) -> AccessToken:
        async with httpx.AsyncClient(timeout=PATIENCE) as http:
            answer = await http.get(self._server.url, headers={"X-IDENTITY-HEADER": self._server.secret})
        return AccessToken(*_read(answer)[:2])

    async def close(self) -> None:
        pass

    async def __aenter__(self) -> OursAsync:
        return self

    async def __aexit__(self, *error: object) -> None:
        pass


class OursInfo(Ours):
    """A credential of the newer protocol, which says when to refresh."""

    def get_token_info(self, *_: str, **__: Any) -> AccessTokenInfo:
        token, end, refresh_on = _fetched(self._server)
        return AccessTokenInfo(token, end, refresh_on=refresh_on)

    def get_token(self, *_: str, **__: Any) -> AccessToken:
        raise AssertionError("the newer protocol comes first")


def _fetched(server: TokenServer) -> tuple[str, int, int | None]:
    return _read(httpx.get(server.url, headers={"X-IDENTITY-HEADER": server.secret}, timeout=PATIENCE))


def _read(answer: httpx.Response) -> tuple[str, int, int | None]:
    if not answer.is_success:
        raise ClientAuthenticationError("no token")
    body = answer.json()
    return body["access_token"], int(body["expires_on"]), body.get("refresh_on")


def ask(client: Any) -> None:
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])


async def ask_async(client: Any) -> None:
    await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])


def call(api: Api, **settings: Any) -> None:
    with sync(api, **settings) as client:
        ask(client)


async def call_async(api: Api, **settings: Any) -> None:
    async with async_(api, **settings) as client:
        await ask_async(client)


def unsent(**settings: Any) -> None:
    client: Any = AzureOpenAI
    client(azure_endpoint="https://x", api_version="v1", **settings)


def sync(api: Api, **settings: Any) -> Any:
    return AzureOpenAI(azure_endpoint=api.url, api_version="v1", **settings)


def async_(api: Api, **settings: Any) -> Any:
    return AsyncAzureOpenAI(azure_endpoint=api.url, api_version="v1", **settings)


async def entered(tokens: TokenServer) -> None:
    await asyncio.to_thread(tokens.gate.wait_for_next)


async def provider() -> str:
    return "from-async"


class TestEachWay:
    @pytest.mark.parametrize(
        ("settings", "brought"),
        [
            ({"api_key": "a-key"}, "a-key"),
            ({"api_key": lambda: "a-key"}, "a-key"),
            ({"azure_ad_token": "a-token"}, "a-token"),
            ({"azure_ad_token_provider": lambda: "a-token"}, "a-token"),
        ],
    )
    async def test_both_clients(self, api: Api, settings: dict[str, Any], brought: str) -> None:
        call(api, **settings)
        await call_async(api, **settings)
        assert api.brought == [brought, brought]

    @pytest.mark.parametrize("way", ["api_key", "azure_ad_token_provider"])
    async def test_async_function(self, api: Api, way: str) -> None:
        await call_async(api, **{way: provider})
        await call_async(api, **{way: lambda: provider()})
        assert api.brought == ["from-async"] * 2
        with pytest.raises(AoaiError, match="AsyncAzureOpenAI"):
            call(api, **{way: provider})
        with pytest.raises(AoaiError, match="AsyncAzureOpenAI"):
            call(api, **{way: lambda: provider()})

    def test_a_function_is_asked_before_each_request(self, api: Api) -> None:
        answers = iter(["first", "second"])
        with sync(api, azure_ad_token_provider=lambda: next(answers)) as client:
            ask(client)
            ask(client)
        assert api.brought == ["first", "second"]

    async def test_a_slow_function_does_not_block_the_loop(self, api: Api) -> None:
        loop = asyncio.get_running_loop()
        turned = threading.Event()

        def slow() -> str:
            loop.call_soon_threadsafe(turned.set)
            return "a-token" if turned.wait(PATIENCE) else ""

        await call_async(api, azure_ad_token_provider=slow)
        await call_async(api, api_key=slow)

    async def test_managed_identity(self, api: Api, tokens: TokenServer) -> None:
        with ManagedIdentityCredential() as identity:
            call(api, credential=identity)
        assert api.brought == ["token-1"]
        with ManagedIdentityCredential() as identity:
            await call_async(api, credential=identity)
        assert api.brought == ["token-1", "token-2"]
        assert [request["resource"] for request in tokens.requests] == [RESOURCE] * 2

    async def test_managed_identity_of_the_loop(self, api: Api, tokens: TokenServer) -> None:
        transport: Any = AsyncioRequestsTransport()  # aiohttp's is the default
        async with AsyncManagedIdentityCredential(transport=transport) as identity:
            await call_async(api, credential=identity)
            with pytest.raises(AoaiError, match="AsyncAzureOpenAI"):
                call(api, credential=identity)
        assert api.brought == ["token-1"]
        assert tokens.requests[0]["resource"] == RESOURCE

    @pytest.mark.usefixtures("tokens")
    async def test_default(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "ManagedIdentityCredential")
        call(api, credential="default")
        await call_async(api, credential="default")
        assert api.brought == ["token-1", "token-2"]

    async def test_scope(self, api: Api, tokens: TokenServer) -> None:
        ours = Ours(tokens)
        call(api, credential=ours)
        await call_async(api, credential=ours, token_scope="https://ai.azure.com/.default")
        assert ours.scopes == [SCOPE, "https://ai.azure.com/.default"]
        assert f"{RESOURCE}/.default" == SCOPE

    async def test_async_credential(self, api: Api, tokens: TokenServer) -> None:
        await call_async(api, credential=OursAsync(tokens))
        assert api.brought == ["token-1"]


ENVIRONMENT = {"AZURE_OPENAI_AD_TOKEN": "env-token", "AZURE_OPENAI_API_KEY": "env-key"}
GIVEN: dict[str, Any] = {
    "api_key": "key",
    "azure_ad_token": "token",
    "azure_ad_token_provider": lambda: "provided",
}


class TestPrecedence:
    """As openai 3: what is given hides the environment, two that are given are an error, a token goes before a key."""

    @pytest.mark.parametrize(
        ("given", "environment_has", "brought"),
        [
            ([], ["AZURE_OPENAI_API_KEY"], "env-key"),
            ([], ["AZURE_OPENAI_AD_TOKEN"], "env-token"),
            ([], [*ENVIRONMENT], "env-token"),
            (["api_key"], [*ENVIRONMENT], "key"),
            (["azure_ad_token"], [*ENVIRONMENT], "token"),
            (["azure_ad_token_provider"], [*ENVIRONMENT], "provided"),
            (["credential"], [*ENVIRONMENT], "token-1"),
        ],
    )
    async def test_table(
        self,
        api: Api,
        tokens: TokenServer,
        monkeypatch: pytest.MonkeyPatch,
        given: list[str],
        environment_has: list[str],
        brought: str,
    ) -> None:
        for name in environment_has:
            monkeypatch.setenv(name, ENVIRONMENT[name])
        settings = {name: {**GIVEN, "credential": Ours(tokens)}[name] for name in given}
        call(api, **settings)
        assert api.brought == [brought]
        await call_async(api, **settings)
        assert api.brought[1] == brought.replace("-1", "-2")

    @pytest.mark.parametrize("one", ["credential", *GIVEN])
    @pytest.mark.parametrize("other", ["credential", *GIVEN])
    def test_two(self, tokens: TokenServer, one: str, other: str) -> None:
        if one != other:
            ways = {**GIVEN, "credential": Ours(tokens)}
            with pytest.raises(AoaiError, match="exclude each other") as caught:
                unsent(**{one: ways[one], other: ways[other]})
            assert one in str(caught.value)
            assert other in str(caught.value)

    def test_an_empty_variable_is_as_none(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "")
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
        call(api)
        assert api.brought == ["env-key"]

    @pytest.mark.parametrize("client", [AzureOpenAI, AsyncAzureOpenAI])
    def test_none_at_all(self, client: Any) -> None:
        with pytest.raises(AoaiError) as caught:
            client(azure_endpoint="https://x", api_version="v1")
        for way in (*ENVIRONMENT, *GIVEN, "credential=", "'default'"):
            assert way in str(caught.value)


class TestOfNoUse:
    @pytest.mark.parametrize("nothing", ["", None, b"bytes", 7])
    @pytest.mark.parametrize("way", ["api_key", "azure_ad_token_provider"])
    async def test_what_a_function_returns(self, api: Api, way: str, nothing: object) -> None:
        def returns() -> object:
            return nothing

        async def returns_later() -> object:
            return nothing

        with pytest.raises(AoaiError, match=f"{way}.* must be a string that is not empty"):
            call(api, **{way: returns})
        for function in (returns, returns_later):
            with pytest.raises(AoaiError, match=f"{way}.* must be a string that is not empty"):
                await call_async(api, **{way: function})
        assert api.brought == []

    async def test_what_a_function_raises_comes_through(self, api: Api) -> None:
        def fails() -> str:
            raise LookupError("the vault is closed")

        with pytest.raises(LookupError, match="vault"):
            call(api, azure_ad_token_provider=fails)
        with pytest.raises(LookupError, match="vault"):
            await call_async(api, azure_ad_token_provider=fails)

    @pytest.mark.parametrize("way", ["api_key", "azure_ad_token", "azure_ad_token_provider", "credential"])
    @pytest.mark.parametrize("value", ["", 7, b"sesame"])
    def test_what_is_given(self, way: str, value: object) -> None:
        with pytest.raises(AoaiError, match=way):
            unsent(**{way: value})

    @pytest.mark.parametrize("way", ["api_key", "azure_ad_token"])
    @pytest.mark.parametrize("value", ["sesame\n", " sesame", "sesame ", "ses\rame", "sesamü", "sesame\x7f"])
    def test_what_no_header_may_have_is_not_shown(self, api: Api, way: str, value: str) -> None:
        with pytest.raises(AoaiError, match="line end") as caught:
            unsent(**{way: value})
        assert "sesam" not in shown(caught.value)
        with pytest.raises(AoaiError, match="line end") as caught:
            call(api, azure_ad_token_provider=lambda: value)
        assert "sesam" not in shown(caught.value)

    def test_a_secret_in_the_wrong_place_is_not_shown(self) -> None:
        for way in ("credential", "azure_ad_token_provider"):
            with pytest.raises(AoaiError, match=way) as caught:
                unsent(**{way: SESAME})
            assert SESAME not in shown(caught.value)

    def test_a_credential_that_returns_no_token(self, api: Api) -> None:
        class Odd:
            def get_token(self, *_: str) -> object:
                return SESAME

        with pytest.raises(AoaiError, match="the token of the credential must be a string") as caught:
            call(api, credential=Odd())
        assert SESAME not in shown(caught.value)


class TestFirstUse:
    def test_many_threads_one_request(self, api: Api, tokens: TokenServer) -> None:
        tokens.gate.clear()
        start = threading.Barrier(MANY + 1)

        def one() -> None:
            start.wait(PATIENCE)
            ask(client)

        with ManagedIdentityCredential() as identity, sync(api, credential=identity) as client:
            with ThreadPoolExecutor(MANY) as pool:
                asked = [pool.submit(one) for _ in range(MANY)]
                start.wait(PATIENCE)
                tokens.gate.wait_for_next()
                tokens.gate.set()
            for each in asked:
                each.result(PATIENCE)
        assert len(tokens.requests) == 1
        assert api.brought == ["token-1"] * MANY

    @pytest.mark.parametrize("kind", [Ours, OursAsync])
    async def test_many_tasks_one_request(self, api: Api, tokens: TokenServer, kind: Any) -> None:
        tokens.gate.clear()
        async with async_(api, credential=kind(tokens)) as client:
            tasks = [asyncio.create_task(ask_async(client)) for _ in range(MANY)]
            await entered(tokens)
            tokens.gate.set()
            await asyncio.gather(*tasks)
        assert len(tokens.requests) == 1
        assert api.brought == ["token-1"] * MANY

    async def test_a_failure_is_told_to_all_who_wait(self, api: Api, tokens: TokenServer) -> None:
        tokens.gate.clear()
        tokens.failing = True
        async with async_(api, credential=OursAsync(tokens)) as client:
            tasks = [asyncio.create_task(ask_async(client)) for _ in range(MANY)]
            await entered(tokens)
            tokens.gate.set()
            errors = await asyncio.gather(*tasks, return_exceptions=True)
            assert {type(error) for error in errors} == {ClientAuthenticationError}
            assert len(tokens.requests) == 1
            tokens.failing = False
            await ask_async(client)
        assert api.brought == ["token-2"]

    def test_azure_identity_fails(self, api: Api, tokens: TokenServer) -> None:
        tokens.failing = True
        with ManagedIdentityCredential() as identity, pytest.raises(CredentialUnavailableError) as caught:
            call(api, credential=identity)
        assert tokens.secret not in shown(caught.value)
        assert api.brought == []


class TestRefresh:
    def test_when(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        with sync(api, credential=Ours(tokens)) as client:
            ask(client)
            clock.now += tokens.lifetime - REFRESH_AHEAD - 2
            ask(client)
            assert len(tokens.requests) == 1
            clock.now += 4
            ask(client)
        assert api.brought == ["token-1", "token-1", "token-2"]

    def test_the_credential_knows_when(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        tokens.refresh_in = 1000
        with sync(api, credential=OursInfo(tokens)) as client:
            ask(client)
            clock.now += 990
            ask(client)
            clock.now += 20
            ask(client)
        assert api.brought == ["token-1", "token-1", "token-2"]

    async def test_azure_identity_knows_when(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        """It says half of a long life. Asked then, it goes by the real clock and returns the token that it has."""
        asked: list[float] = []

        class Counting(AsyncManagedIdentityCredential):
            async def get_token_info(self, *scopes: str, **options: Any) -> AccessTokenInfo:
                asked.append(clock.now - start)
                token: AccessTokenInfo = await super().get_token_info(*scopes, **options)
                return token

        start = clock.now
        tokens.lifetime = 8000
        transport: Any = AsyncioRequestsTransport()
        async with Counting(transport=transport) as identity, async_(api, credential=identity) as client:
            for seconds in (0, 3980, 4020):
                clock.now = start + seconds
                await ask_async(client)
        assert asked == [0, 4020]
        assert api.brought == ["token-1"] * 3

    def test_a_short_life(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        tokens.lifetime = 100
        with ManagedIdentityCredential() as identity, sync(api, credential=identity) as client:
            ask(client)
            clock.now += 40
            ask(client)
            clock.now += 20
            ask(client)
        assert api.brought == ["token-1", "token-1", "token-2"]

    def test_a_credential_that_sees_no_need_is_not_asked_at_once_again(self, clock: Clock) -> None:
        asked: list[float] = []

        class Stubborn:
            def get_token(self, *_: str) -> AccessToken:
                asked.append(clock.now)
                return AccessToken("same", end)

        start = clock.now
        end = int(start) + 3600
        cached = Cached(Stubborn(), SCOPE, clock)
        for _ in range(int(REFRESH_AHEAD) - 10):
            cached.header()
            clock.now += 1 if clock.now > start else 3600 - REFRESH_AHEAD + 1
        assert len(asked) == 1 + -(-(int(REFRESH_AHEAD) - 11) // int(RETRY_AHEAD))

    def test_one_thread_refreshes_while_others_go_on(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        with sync(api, credential=Ours(tokens)) as client, ThreadPoolExecutor(MANY + 1) as pool:
            ask(client)
            tokens.gate.wait_for_next()
            tokens.gate.clear()
            clock.now += tokens.lifetime - 100
            refreshes = pool.submit(ask, client)
            tokens.gate.wait_for_next()
            for each in [pool.submit(ask, client) for _ in range(MANY)]:
                each.result(PATIENCE)
            assert not refreshes.done()
            assert api.brought == ["token-1"] * (MANY + 1)
            tokens.gate.set()
            refreshes.result(PATIENCE)
        assert len(tokens.requests) == 2
        assert api.brought[-1] == "token-2"

    @pytest.mark.parametrize("kind", [Ours, OursAsync])
    async def test_one_task_refreshes_while_others_go_on(
        self, api: Api, tokens: TokenServer, clock: Clock, kind: Any
    ) -> None:
        async with async_(api, credential=kind(tokens)) as client:
            await ask_async(client)
            await entered(tokens)
            tokens.gate.clear()
            clock.now += tokens.lifetime - 100
            refreshes = asyncio.create_task(ask_async(client))
            await entered(tokens)
            await asyncio.wait_for(asyncio.gather(*(ask_async(client) for _ in range(MANY))), PATIENCE)
            assert not refreshes.done()
            assert api.brought == ["token-1"] * (MANY + 1)
            tokens.gate.set()
            await refreshes
        assert len(tokens.requests) == 2
        assert api.brought[-1] == "token-2"

    async def test_it_fails_while_the_old_token_is_good(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        async with async_(api, credential=OursAsync(tokens)) as client:
            await ask_async(client)
            tokens.failing = True
            clock.now += tokens.lifetime - 100
            await ask_async(client)
            await ask_async(client)
            assert len(tokens.requests) == 2
            clock.now += RETRY_AHEAD + 1
            await ask_async(client)
            assert len(tokens.requests) == 3
            assert api.brought == ["token-1"] * 4
            clock.now += 100
            with pytest.raises(ClientAuthenticationError):
                await ask_async(client)
            tokens.failing = False
            await ask_async(client)
        assert api.brought[-1] == "token-5"

    def test_it_fails_while_the_old_token_is_good_sync(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        with sync(api, credential=Ours(tokens)) as client:
            ask(client)
            tokens.failing = True
            clock.now += tokens.lifetime - 100
            ask(client)
            ask(client)
            assert len(tokens.requests) == 2
            tokens.failing = False
            clock.now += RETRY_AHEAD + 1
            ask(client)
        assert api.brought == ["token-1"] * 3 + ["token-3"]


class TestRefused:
    """401."""

    async def test_a_cached_token_is_replaced_once(self, api: Api, tokens: TokenServer) -> None:
        """azure-identity has the refused token in a cache of its own and has to be told to pass over it."""
        with ManagedIdentityCredential() as identity, sync(api, credential=identity) as client:
            ask(client)
            api.accepted = {"token-2"}
            ask(client)
        assert api.brought == ["token-1", "token-1", "token-2"]
        assert len(tokens.requests) == 2

    async def test_a_cached_token_is_replaced_once_async(self, api: Api, tokens: TokenServer) -> None:
        transport: Any = AsyncioRequestsTransport()
        async with (
            AsyncManagedIdentityCredential(transport=transport) as identity,
            async_(api, credential=identity) as client,
        ):
            await ask_async(client)
            api.accepted = {"token-2"}
            await ask_async(client)
        assert api.brought == ["token-1", "token-1", "token-2"]
        assert len(tokens.requests) == 2

    async def test_many_are_refused_one_asks(self, api: Api, tokens: TokenServer) -> None:
        async with async_(api, credential=OursAsync(tokens)) as client:
            await ask_async(client)
            api.accepted = {"token-2"}
            await asyncio.gather(*(ask_async(client) for _ in range(MANY)))
        assert len(tokens.requests) == 2

    def test_the_new_one_is_refused_too(self, api: Api, tokens: TokenServer, clock: Clock) -> None:
        with sync(api, credential=Ours(tokens)) as client:
            ask(client)
            api.accepted = set()
            with pytest.raises(aoai.AuthenticationError):
                ask(client)
            assert api.brought == ["token-1", "token-1", "token-2"]
            assert len(tokens.requests) == 2
            with pytest.raises(aoai.AuthenticationError):
                ask(client)
            assert len(tokens.requests) == 2  # not so soon again
            clock.now += RETRY_AHEAD
            api.accepted = {"token-3"}
            ask(client)
        assert api.brought[3:] == ["token-2", "token-2", "token-3"]

    async def test_the_new_one_is_refused_too_async(self, api: Api, tokens: TokenServer) -> None:
        async with async_(api, credential=OursAsync(tokens)) as client:
            await ask_async(client)
            api.accepted = set()
            with pytest.raises(aoai.AuthenticationError):
                await ask_async(client)
        assert api.brought == ["token-1", "token-1", "token-2"]
        assert len(tokens.requests) == 2

    @pytest.mark.parametrize("is_async", [False, True])
    async def test_a_credential_that_has_no_other(self, api: Api, is_async: bool) -> None:
        """As the one of the Azure CLI, which raises when it is given claims."""

        class Stubborn:
            def get_token(self, *_: str, claims: str | None = None) -> AccessToken:
                if claims:
                    raise ClientAuthenticationError("log in again")
                return AccessToken("same", int(time.time()) + 3600)

        api.accepted = set()
        with pytest.raises(aoai.AuthenticationError):
            await call_async(api, credential=Stubborn()) if is_async else call(api, credential=Stubborn())
        assert api.brought == ["same", "same"]

    @pytest.mark.parametrize("settings", [{name: value} for name, value in GIVEN.items()])
    async def test_what_is_not_cached_is_not_sent_again(self, api: Api, settings: dict[str, Any]) -> None:
        api.accepted = set()
        with pytest.raises(aoai.AuthenticationError):
            call(api, **settings)
        with pytest.raises(aoai.AuthenticationError):
            await call_async(api, **settings)
        assert len(api.brought) == 2


class TestCancelled:
    @pytest.mark.parametrize("kind", [Ours, OursAsync])
    async def test_the_one_who_asks(self, api: Api, tokens: TokenServer, kind: Any) -> None:
        tokens.gate.clear()
        async with async_(api, credential=kind(tokens)) as client:
            asks = asyncio.create_task(ask_async(client))
            await entered(tokens)
            wait = [asyncio.create_task(ask_async(client)) for _ in range(3)]
            await asyncio.sleep(0)
            asks.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(asks, PATIENCE)
            await entered(tokens)  # one of those who waited asks instead
            tokens.gate.set()
            await asyncio.wait_for(asyncio.gather(*wait), PATIENCE)
            await ask_async(client)
        assert len(tokens.requests) == 2
        assert api.brought == ["token-2"] * 4

    async def test_one_who_waits(self, api: Api, tokens: TokenServer) -> None:
        tokens.gate.clear()
        async with async_(api, credential=OursAsync(tokens)) as client:
            asks = asyncio.create_task(ask_async(client))
            await entered(tokens)
            waits = asyncio.create_task(ask_async(client))
            await asyncio.sleep(0)
            waits.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waits
            tokens.gate.set()
            await asks
        assert api.brought == ["token-1"]

    async def test_nobody_waits_for_a_slow_function(self, api: Api) -> None:
        asked, held, ended = threading.Event(), threading.Event(), threading.Event()

        def slow() -> str:
            asked.set()
            held.wait(PATIENCE)
            ended.set()
            return "a-token"

        async with anyio.create_task_group() as group:
            group.start_soon(functools.partial(call_async, api, azure_ad_token_provider=slow))
            await asyncio.to_thread(asked.wait, PATIENCE)
            group.cancel_scope.cancel()
        assert not ended.is_set()
        held.set()
        assert api.brought == []


class TestSeveralLoops:
    def test_one_does_not_wait_for_another_that_stands_still(self, tokens: TokenServer) -> None:
        tokens.gate.clear()
        cached = credential({"credential": OursAsync(tokens)}, "x.openai.azure.com", is_async=True)
        still = asyncio.new_event_loop()
        asks = still.create_task(cached.header_async())
        still.run_until_complete(entered(tokens))
        tokens.gate.set()
        assert asyncio.run(cached.header_async()) == ("authorization", "Bearer token-2")
        still.run_until_complete(asks)
        still.run_until_complete(still.shutdown_default_executor())
        still.close()

    def test_at_the_same_time(self, tokens: TokenServer) -> None:
        tokens.gate.clear()
        cached = credential({"credential": OursAsync(tokens)}, "x.openai.azure.com", is_async=True)

        async def several() -> set[tuple[str, str]]:
            return set(await asyncio.gather(*(cached.header_async() for _ in range(5))))

        with ThreadPoolExecutor(4) as pool:
            loops = [pool.submit(asyncio.run, several()) for _ in range(4)]
            for _ in loops:
                tokens.gate.wait_for_next()
            tokens.gate.set()
            headers = [loop.result(PATIENCE) for loop in loops]
        assert len(tokens.requests) == 4
        assert all(len(each) == 1 for each in headers)


class TestClosing:
    """A client that is closed ends the wait for a token, of the one who asks and of those who wait for it."""

    def test_threads(self, api: Api, tokens: TokenServer) -> None:
        tokens.gate.clear()
        with ThreadPoolExecutor(3) as pool:
            client = sync(api, credential=Ours(tokens))
            asked = [pool.submit(ask, client) for _ in range(3)]
            tokens.gate.wait_for_next()
            client.close()
            errors = [each.exception(PATIENCE / 2) for each in asked]
            tokens.gate.set()
        assert {str(error) for error in errors} == {"the client is closed"}
        assert {type(error) for error in errors} == {aoai.APIConnectionError}
        assert api.brought == []

    @pytest.mark.parametrize("kind", [Ours, OursAsync])
    async def test_tasks(self, api: Api, tokens: TokenServer, kind: Any) -> None:
        tokens.gate.clear()
        client = async_(api, credential=kind(tokens))
        tasks = [asyncio.create_task(ask_async(client)) for _ in range(3)]
        await entered(tokens)
        await client.close()
        errors = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), PATIENCE / 2)
        tokens.gate.set()
        assert {str(error) for error in errors} == {"the client is closed"}
        assert {type(error) for error in errors} == {aoai.APIConnectionError}
        assert api.brought == []

    def test_a_client_with_the_same_credential_goes_on(self, tokens: TokenServer) -> None:
        tokens.gate.clear()
        credential = Cached(Ours(tokens), SCOPE)
        closing = threading.Event()
        with ThreadPoolExecutor(2) as pool:
            closed = pool.submit(credential.header, closing=closing)
            tokens.gate.wait_for_next()
            goes_on = pool.submit(credential.header)
            closing.set()
            assert isinstance(closed.exception(PATIENCE / 2), aoai.APIConnectionError)
            tokens.gate.set()
            assert goes_on.result(PATIENCE)[1].startswith("Bearer token-")

    def test_what_surrounds_a_call_is_there_for_the_credential(self, api: Api) -> None:
        around = contextvars.ContextVar[str]("around")

        class Looking:
            def get_token(self, *_: str) -> AccessToken:
                return AccessToken(around.get(), int(time.time()) + 3600)

        around.set("a-token")
        call(api, credential=Looking())
        assert api.brought == ["a-token"]


FORKS = """
import os, sys, threading, time
from azure.core.credentials import AccessToken
import aoai

asked, go_on = threading.Event(), threading.Event()

class Slow:
    def get_token(self, *_):
        asked.set()
        go_on.wait()
        return AccessToken("a-token", int(time.time()) + 3600)

client = aoai.AzureOpenAI(azure_endpoint=sys.argv[1], api_version="v1", credential=Slow())
ask = lambda: client.chat.completions.create(model="m", messages=[{"role": "user", "content": "?"}])
thread = threading.Thread(target=ask)
thread.start()
asked.wait()
child = os.fork()
if not child:
    go_on.set()
    ask()
    os._exit(0)
status = os.waitpid(child, 0)[1]
go_on.set()
thread.join()
sys.exit(status)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
def test_a_process_that_is_forked_while_a_token_is_asked_for(api: Api) -> None:
    subprocess.run([sys.executable, "-c", FORKS, api.url], check=True, timeout=PATIENCE)
    assert api.brought == ["a-token", "a-token"]


class TestSecrets:
    @pytest.mark.parametrize("way", ["azure_ad_token", "azure_ad_token_provider", "credential"])
    @pytest.mark.parametrize("client", [AzureOpenAI, AsyncAzureOpenAI])
    def test_a_token_goes_over_https_or_stays_here(self, tokens: TokenServer, client: Any, way: str) -> None:
        settings = {way: {**GIVEN, "credential": Ours(tokens)}[way], "api_version": "v1"}
        for host in ("example.com", "127.0.0.1.example.com", "10.0.0.1", "0.0.0.0", "localhost.example.com"):  # noqa: S104
            with pytest.raises(AoaiError, match="https"):
                client(azure_endpoint=f"http://{host}", **settings)
            with pytest.raises(AoaiError, match="https"):
                client(base_url=f"http://{host}/openai", **settings)
        for endpoint in ("https://example.com", "http://localhost:1", "http://127.0.0.2", "http://[::1]:1"):
            client(azure_endpoint=endpoint, **settings)
        assert tokens.requests == []

    @pytest.mark.parametrize("settings", [{"api_key": SESAME}, {"azure_ad_token": SESAME}])
    @pytest.mark.parametrize("client", [AzureOpenAI, AsyncAzureOpenAI])
    def test_the_client_shows_none(self, client: Any, settings: dict[str, str]) -> None:
        made = client(azure_endpoint="https://x", api_version="v1", **settings)
        assert SESAME not in repr(made) + str(made)
        with pytest.raises(TypeError) as caught:
            pickle.dumps(made)
        assert SESAME not in shown(caught.value)

    def test_the_credential_shows_none(self, tokens: TokenServer) -> None:
        cached = Cached(Ours(tokens), SCOPE)
        assert cached.header() == ("authorization", "Bearer token-1")
        for made in (cached, Token(("authorization", "Bearer token-1"))):
            assert "token-1" not in repr(made) + str(made) + f"{made}"
            with pytest.raises(TypeError, match="secret"):
                pickle.dumps(made)

    @pytest.mark.parametrize("settings", [{"api_key": SESAME}, {"azure_ad_token": SESAME}])
    def test_an_error_shows_none(self, api: Api, settings: dict[str, str]) -> None:
        api.accepted = set()
        with pytest.raises(aoai.AuthenticationError) as caught:
            call(api, **settings)
        assert SESAME not in shown(caught.value)
        with pytest.raises(aoai.APIConnectionError) as lost:
            call(Api("http://127.0.0.1:1"), max_retries=0, **settings)
        assert SESAME not in shown(lost.value)
        assert SESAME.encode() not in pickle.dumps(lost.value)


def shown(error: BaseException) -> str:
    return repr(error) + str(error) + "".join(traceback.format_exception(error))


def in_new_process(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    ).stdout.strip()


AZURE = "sorted(name for name in sys.modules if name.partition('.')[0] in ('azure', 'msal'))"


@pytest.mark.parametrize("settings", ["api_key='k'", "azure_ad_token='t'", "credential='default'"])
@pytest.mark.parametrize("client", ["AzureOpenAI", "AsyncAzureOpenAI"])
def test_azure_identity_is_imported_when_it_is_used(client: str, settings: str) -> None:
    code = f"import sys, aoai; aoai.{client}({settings}, azure_endpoint='https://x'); print({AZURE})"
    assert in_new_process(code) == "[]"


def test_endpoint_and_version_of_the_environment(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", api.url)
    monkeypatch.setenv("OPENAI_API_VERSION", "v1")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    with AzureOpenAI() as client:
        assert client.api_version == "v1"
        ask(client)
    assert api.brought == ["env-key"]
