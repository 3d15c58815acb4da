"""Several endpoints: which one is asked, where a call goes on, what stays where it is, and who served it."""

# pyright: reportPrivateUsage=false
from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from azure.core.exceptions import ClientAuthenticationError

from aoai import AsyncAzureOpenAI, AzureOpenAI, Endpoint
from aoai.errors import (
    AoaiError,
    APITimeoutError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    UnsupportedByVersionError,
)
from aoai_http.choose import Transports
from tests.client.scripted import Answer, Asked, Scripted, chat, error, scripted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MESSAGES = [{"role": "user", "content": "hi"}]
BUSY = Answer(error("429"), 429, {"retry-after": "86400"})


@pytest.fixture
def servers() -> Iterator[Callable[[Callable[[Asked], Answer]], Scripted]]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(scripted(answer))


def client(*endpoints: Endpoint | dict[str, Any], version: str = "2024-10-21", **settings: Any) -> Any:
    return AzureOpenAI(endpoints=list(endpoints), api_version=version, **settings)


def fine(_: Asked) -> Answer:
    return Answer(chat(), headers={"x-ratelimit-remaining-requests": "7", "x-ratelimit-remaining-tokens": "70"})


def test_a_throttled_deployment_is_served_elsewhere_and_left_alone(servers: Any) -> None:
    busy, idle = servers(lambda _: BUSY), servers(fine)
    reserved = Endpoint(busy.endpoint, api_key="a", name="reserved")
    with client(reserved, Endpoint(idle.endpoint, api_key="b", tier=1, name="spare")) as c:
        first = c.chat.completions.create(model="m", messages=MESSAGES)
        second = c.chat.completions.create(model="m", messages=MESSAGES)
        assert (first._endpoint, first._retries_taken) == ("spare", 1)
        assert (second._endpoint, second._retries_taken) == ("spare", 0)
        assert [len(busy.asked), len(idle.asked)] == [1, 2]
        assert [each.headers["api-key"] for each in (*busy.asked, *idle.asked)] == ["a", "b", "b"]
        first, spare = c.endpoints
        assert (first.name, first.state, round(first.throttled["m"], -2)) == ("reserved", "closed", 86400)
        assert spare.limits["m"] == (7, 70)
        ids = {each.headers["x-ms-client-request-id"] for each in (busy.asked[0], idle.asked[0])}
        assert len(ids) == 1


async def test_the_async_client_does_the_same(servers: Any) -> None:
    busy, idle = servers(lambda _: BUSY), servers(fine)
    places = [
        {"azure_endpoint": busy.endpoint, "api_key": "a"},
        {"azure_endpoint": idle.endpoint, "api_key": "b", "tier": 1},
    ]
    async with AsyncAzureOpenAI(endpoints=places, api_version="2024-10-21") as c:
        for _ in range(2):
            answer = await c.chat.completions.create(model="m", messages=MESSAGES)
            assert answer._endpoint == idle.endpoint.removeprefix("http://")
    assert [len(busy.asked), len(idle.asked)] == [1, 2]


def test_each_endpoint_has_its_own_names_version_and_credential(servers: Any) -> None:
    down = servers(lambda _: Answer(error("500"), 500))
    dated, v1 = servers(lambda _: Answer(error("500"), 500)), servers(fine)
    places = (
        Endpoint(down.endpoint, deployments={"m": "here-it-is-n"}),
        Endpoint(dated.endpoint, api_version="2025-01-01-preview", tier=1, azure_ad_token="t"),
        Endpoint(v1.endpoint, api_version="v1", tier=2, deployments={"m": "o"}),
    )
    with client(*places, api_key="shared") as c:
        assert c.chat.completions.create(model="m", messages=MESSAGES)._endpoint in v1.endpoint
    assert (down.asked[0].path, down.asked[0].query, down.asked[0].headers["api-key"]) == (
        "/openai/deployments/here-it-is-n/chat/completions",
        "api-version=2024-10-21",
        "shared",
    )
    assert (dated.asked[0].path, dated.asked[0].query) == (
        "/openai/deployments/m/chat/completions",
        "api-version=2025-01-01-preview",
    )
    assert dated.asked[0].headers["authorization"] == "Bearer t"
    assert "api-key" not in dated.asked[0].headers
    assert (v1.asked[0].path, v1.asked[0].body["model"]) == ("/openai/v1/chat/completions", "o")


def test_an_endpoint_whose_version_lacks_the_operation_is_not_asked(servers: Any) -> None:
    old, new = servers(fine), servers(lambda _: Answer({"id": "r", "object": "response"}))
    places = (Endpoint(old.endpoint, api_version="2024-10-21"), Endpoint(new.endpoint, tier=1))
    with client(*places, api_key="k", version="2025-04-01-preview") as c:
        assert c.responses.create(model="m", input="hi").id == "r"
        assert old.asked == []
    with (
        client(places[0], api_key="k", version="2025-04-01-preview") as c,
        pytest.raises(UnsupportedByVersionError, match=r"speaks 2024-10-21|responses"),
    ):
        c.responses.create(model="m", input="hi")


def test_what_one_endpoint_keeps_is_asked_for_there(servers: Any) -> None:
    def keeper(identifier: str) -> Callable[[Asked], Answer]:
        def answer(asked: Asked) -> Answer:
            if asked.path.endswith("/files"):
                return Answer({"id": identifier, "object": "file"})
            return Answer({"id": identifier}) if asked.path.endswith(identifier) else Answer(error("404"), 404)

        return answer

    a, b = servers(keeper("file-a")), servers(keeper("file-b"))
    with client(Endpoint(a.endpoint), Endpoint(b.endpoint), api_key="k") as c:
        made = c.files.create(file=b"x", purpose="batch")
        assert made.id == "file-a"
        for _ in range(3):
            assert c.files.retrieve("file-a")._endpoint in a.endpoint
        assert b.asked == []
        # Nobody has told this client of the other one: the endpoints are asked in turn, and it is remembered.
        assert c.files.retrieve("file-b")._endpoint in b.endpoint
        asked = len(a.asked)
        assert c.files.retrieve("file-b")._endpoint in b.endpoint
        assert len(a.asked) == asked
        with pytest.raises(NotFoundError):
            c.files.retrieve("file-c")


def test_what_one_endpoint_keeps_is_not_looked_for_elsewhere_when_it_is_down(servers: Any) -> None:
    answers = [Answer({"id": "resp_1", "object": "response"})]
    a = servers(lambda _: answers.pop() if answers else Answer(error("429"), 429, {"retry-after": "86400"}))
    b = servers(fine)
    with client(Endpoint(a.endpoint), Endpoint(b.endpoint), api_key="k", version="v1") as c:
        first = c.responses.create(model="m", input="hi")
        with pytest.raises(RateLimitError) as caught:
            c.responses.create(model="m", input="more", previous_response_id=first.id)
    assert caught.value.retry_after == 86400
    assert b.asked == []


def test_a_larger_deployment_takes_over_what_is_too_long(servers: Any) -> None:
    def answer(asked: Asked) -> Answer:
        return fine(asked) if "/large/" in asked.path else Answer(error("context_length_exceeded"), 400)

    server = servers(answer)
    larger = {"small": "middle", "middle": "large", "loop": "loop"}
    with AzureOpenAI(
        azure_endpoint=server.endpoint, api_key="k", api_version="2024-10-21", larger_context=larger, max_retries=0
    ) as c:
        taken = c.chat.completions.create(model="small", messages=MESSAGES)
        assert taken._retries_taken == 2
        assert [path.split("/")[3] for path in server.paths] == ["small", "middle", "large"]
        for alone in ("other", "loop"):
            with pytest.raises(BadRequestError) as caught:
                c.chat.completions.create(model=alone, messages=MESSAGES)
            assert caught.value.code == "context_length_exceeded"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"endpoints": []}, "endpoints is empty"),
        ({"endpoints": [{"api_key": "k"}]}, "has no address"),
        ({"endpoints": [Endpoint("https://a", api_key="k")], "azure_endpoint": "https://b"}, "exclude each other"),
        ({"endpoints": [Endpoint("https://a"), Endpoint("https://a")], "api_key": "k"}, "give each a name="),
        ({"endpoints": [Endpoint("http://example.com", azure_ad_token="t")]}, "use https"),
        ({"endpoints": [Endpoint("example.com", api_key="k")]}, "no address"),
        ({"endpoints": [Endpoint("https://u:p@example.com", api_key="k")]}, "no user name or password"),
        ({"endpoints": [Endpoint("https://a:999999", api_key="k")]}, "port"),
    ],
)
def test_endpoints_of_no_use_are_refused_with_what_to_do(
    settings: dict[str, Any], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT", raising=False)
    with pytest.raises(AoaiError, match=message):
        AzureOpenAI(api_version="2024-10-21", **settings)


def test_when_all_are_down_a_call_waits_a_backoff_and_not_as_long_as_their_circuits_stay_open(servers: Any) -> None:
    a, b = servers(lambda _: Answer(error("500"), 500)), servers(lambda _: Answer(error("500"), 500))
    with client(Endpoint(a.endpoint), Endpoint(b.endpoint), api_key="k", max_retries=0) as c:
        for _ in range(6):
            with pytest.raises(InternalServerError):
                c.chat.completions.create(model="m", messages=MESSAGES)
        assert [each.state for each in c.endpoints] == ["open", "open"]
        with pytest.raises(InternalServerError) as caught:
            c.chat.completions.create(model="m", messages=MESSAGES, max_retries=1, deadline=10)
    assert caught.value.retries_taken >= 1  # a wait of 30 seconds would not have fitted


def test_the_wait_that_one_endpoint_asks_for_is_not_that_of_another(servers: Any) -> None:
    answers = [Answer(error("503"), 503)]
    a = servers(lambda asked: answers.pop() if answers else fine(asked))
    b = servers(lambda _: Answer(error("429"), 429, {"retry-after": "120"}))
    with client(Endpoint(a.endpoint), Endpoint(b.endpoint, tier=1), api_key="k") as c:
        assert c.chat.completions.create(model="m", messages=MESSAGES)._endpoint in a.endpoint


def test_copies_share_what_is_known_of_the_endpoints(servers: Any) -> None:
    asked = 0

    def token() -> str:
        nonlocal asked
        asked += 1
        return "a-token"

    class Credential:
        def get_token(self, *_: str) -> Any:
            return type("Token", (), {"token": token(), "expires_on": 4_000_000_000})()

    busy, idle = servers(lambda _: BUSY), servers(lambda _: Answer({"id": "file-1"}))
    places = (Endpoint(busy.endpoint), Endpoint(idle.endpoint))
    with client(*places, credential=Credential()) as c:
        made = [c.with_options(timeout=5).files.create(file=b"x", purpose="batch") for _ in range(3)][-1]
        assert c.with_options(timeout=7).files.retrieve(made.id)._endpoint in idle.endpoint
    assert (asked, len(busy.asked)) == (1, 1)


def test_a_raw_answer_tells_where_its_object_is(servers: Any) -> None:
    a, b = servers(lambda _: Answer(error("404"), 404)), servers(lambda _: Answer({"id": "file-1"}))
    with client(Endpoint(b.endpoint, tier=1), Endpoint(a.endpoint), api_key="k") as c:
        made = c.files.with_raw_response.create(file=b"x", purpose="batch").parse()
        before = len(a.asked)
        assert c.files.retrieve(made.id)._endpoint in b.endpoint
    assert len(a.asked) == before


def test_an_object_is_not_said_to_be_unknown_while_an_endpoint_that_failed_may_have_it(servers: Any) -> None:
    answers = [Answer(error("429"), 429, {"retry-after": "0.1"})]
    a = servers(lambda _: answers.pop() if answers else Answer({"id": "file-1", "object": "file"}))
    b = servers(lambda _: Answer(error("404"), 404))
    with client(Endpoint(a.endpoint, name="a"), Endpoint(b.endpoint, tier=1), api_key="k") as c:
        assert c.files.retrieve("file-1")._endpoint == "a"
        answers.append(Answer(error("429"), 429, {"retry-after": "0.1"}))
        with pytest.raises(RateLimitError) as caught:
            c.files.retrieve("file-2", max_retries=0)
    assert caught.value.endpoint == "a"


class Broken:
    """A credential whose tenant is down."""

    def get_token(self, *_: str) -> Any:
        raise ClientAuthenticationError("the tenant is down")


async def test_an_endpoint_for_which_no_token_can_be_had_is_passed_by(servers: Any) -> None:
    a, b = servers(fine), servers(fine)
    places = (Endpoint(a.endpoint, credential=Broken()), Endpoint(b.endpoint, api_key="k", tier=1, name="b"))
    with client(*places) as c:
        for _ in range(6):
            assert c.chat.completions.create(model="m", messages=MESSAGES)._endpoint == "b"
        assert c.endpoints[0].state == "open"
    async with AsyncAzureOpenAI(endpoints=places, api_version="2024-10-21") as later:
        answer = await later.chat.completions.create(model="m", messages=MESSAGES)
        assert answer._endpoint == "b"
    assert a.asked == []


async def test_if_no_token_can_be_had_for_any_endpoint_the_error_comes_through(servers: Any) -> None:
    a, b = servers(fine), servers(fine)
    places = (Endpoint(a.endpoint), Endpoint(b.endpoint))
    with client(*places, credential=Broken(), max_retries=0) as c, pytest.raises(ClientAuthenticationError):
        c.chat.completions.create(model="m", messages=MESSAGES)
    kind: Any = AsyncAzureOpenAI
    async with kind(endpoints=places, credential=Broken(), api_version="2024-10-21") as later:
        with pytest.raises(ClientAuthenticationError):
            await later.chat.completions.create(model="m", messages=MESSAGES, max_retries=0)


def test_impatient_calls_open_no_circuit(servers: Any) -> None:
    answered = threading.Event()

    def slow(asked: Asked) -> Answer:
        answered.wait(20)
        return fine(asked)

    a, b = servers(slow), servers(fine)
    with client(Endpoint(a.endpoint, name="a"), Endpoint(b.endpoint, tier=1), api_key="k") as c:
        for _ in range(6):
            with pytest.raises(APITimeoutError):
                c.chat.completions.create(model="m", messages=MESSAGES, deadline=0.05)
        answered.set()
        assert [each.state for each in c.endpoints] == ["closed", "closed"]
        assert c.chat.completions.create(model="m", messages=MESSAGES)._endpoint == "a"
    assert b.asked == []


def test_waiting_for_our_own_connections_opens_no_circuit(servers: Any) -> None:
    answered = threading.Event()

    def slow(asked: Asked) -> Answer:
        answered.wait(20)
        return fine(asked)

    a, b = servers(slow), servers(fine)
    timeout = httpx.Timeout(20, pool=0.01)
    with client(Endpoint(a.endpoint), Endpoint(b.endpoint, tier=1), api_key="k", timeout=timeout, max_retries=0) as c:
        c._driver.transport = Transports(max_connections=1)
        holds = threading.Thread(target=c.chat.completions.create, kwargs={"model": "m", "messages": MESSAGES})
        holds.start()
        while not a.asked:
            time.sleep(0.01)
        for _ in range(6):
            with pytest.raises(APITimeoutError):
                c.chat.completions.create(model="m", messages=MESSAGES)
        assert [each.state for each in c.endpoints] == ["closed", "closed"]
        answered.set()
        holds.join()


def test_an_upload_that_cannot_be_read_twice_is_sent_once(servers: Any) -> None:
    class Once:
        name = "once.jsonl"

        def __init__(self) -> None:
            self.left = [b"some", b"thing"]

        def read(self, _: int = -1) -> bytes:
            return self.left.pop(0) if self.left else b""

    down, fine_one = servers(lambda _: Answer(error("503"), 503)), servers(lambda _: Answer({"id": "file-1"}))
    with client(Endpoint(down.endpoint), Endpoint(fine_one.endpoint, tier=1), api_key="k") as c:
        with pytest.raises(InternalServerError) as caught:
            c.files.create(file=Once(), purpose="batch")
        assert "cannot be read twice" in caught.value.__notes__[0]
        assert (len(down.asked), fine_one.asked) == (1, [])
        assert c.files.create(file=b"again and again", purpose="batch").id == "file-1"
