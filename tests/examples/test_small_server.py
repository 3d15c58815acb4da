"""`examples/small_server.py` over real sockets: answers fit the pinned schemas, and what does not fit is refused."""

from __future__ import annotations

import base64
import json
import math
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from pipeline import pins

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from examples.small_server import SmallServer, running
from examples.small_server_contract import contract

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = pins.versions()
WITHOUT_STREAM_OPTIONS = ["2024-02-01", "2024-05-01-preview", "2024-06-01", "2024-07-01-preview"]
CHAT = "chat/completions"
HELLO = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hello, world"}]


@pytest.fixture(scope="session", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    value: str = request.param
    return value


@pytest.fixture(scope="session")
def server() -> Iterator[SmallServer]:
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def http(server: SmallServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.endpoint, headers={"api-key": server.key}, timeout=300) as client:
        yield client


def post(http: httpx.Client, version: str, operation: str, body: Any) -> httpx.Response:
    """Send a body as this version wants it: to a deployment's path, or with the model in the body."""
    if version == "v1":
        return http.post(f"/openai/v1/{operation}", json={"model": "some-model"} | body)
    return http.post(f"/openai/deployments/some-model/{operation}", params={"api-version": version}, json=body)


def check(version: str, operation: str, answer: Any, *, status: str = "200", kind: str = "application/json") -> None:
    """Fail unless an answer fits the schema that the version gives for it."""
    responses = contract(version).operation(operation)["responses"]
    errors = contract(version).validator(responses[status]["content"][kind]["schema"]).iter_errors(answer)
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


def events(response: httpx.Response) -> list[Any]:
    """Return the chunks of a stream that ends as it should."""
    assert response.headers["content-type"].startswith("text/event-stream")
    *chunks, done, end = response.text.split("\n\n")
    assert (done, end) == ("data: [DONE]", "")
    return [json.loads(chunk.removeprefix("data: ")) for chunk in chunks]


def refused(response: httpx.Response, status: int = 400) -> Any:
    assert response.status_code == status
    assert response.headers["x-request-id"]
    return response.json()["error"]


def test_chat(http: httpx.Client, version: str) -> None:
    response = post(http, version, CHAT, {"messages": HELLO})
    assert response.status_code == 200
    answer = response.json()
    check(version, CHAT, answer)
    [choice] = answer["choices"]
    assert "Hello, world" in choice["message"]["content"]
    assert choice["finish_reason"] == "stop"
    assert answer["usage"]["total_tokens"] > answer["usage"]["prompt_tokens"] == 4
    assert response.headers["x-request-id"]
    assert response.headers["apim-request-id"]
    assert response.headers["x-ms-region"]


def test_chat_with_parts_and_several_choices(http: httpx.Client, version: str) -> None:
    content = [{"type": "text", "text": "One"}, {"type": "text", "text": "two"}]
    body = {"messages": [{"role": "user", "content": content}], "n": 3, "temperature": 0.5, "stop": ["x"]}
    first, second = (post(http, version, CHAT, body).json() for _ in range(2))
    check(version, CHAT, first)
    assert [choice["index"] for choice in first["choices"]] == [0, 1, 2]
    texts = [choice["message"]["content"] for choice in first["choices"]]
    assert len(set(texts)) == 3
    assert all("One two" in text for text in texts)
    assert texts == [choice["message"]["content"] for choice in second["choices"]]


def test_chat_with_an_image(http: httpx.Client, version: str) -> None:
    question = {"type": "text", "text": "What is this?"}
    for image in ({"url": "https://example.com/cat.png"}, {"url": "data:image/png;base64,iVBORw==", "detail": "low"}):
        content = [question, {"type": "image_url", "image_url": image}]
        response = post(http, version, CHAT, {"messages": [{"role": "user", "content": content}]})
        assert response.status_code == 200, response.text
        assert "What is this?" in response.json()["choices"][0]["message"]["content"]


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ({"url": "https://example.com/cat.png"}, "image_url"),
        ({"image_url": {"detail": "low"}}, "image_url.url"),
    ],
)
def test_an_image_has_an_address(http: httpx.Client, version: str, part: Any, path: str) -> None:
    content = [{"type": "text", "text": "What is this?"}, {"type": "image_url"} | part]
    error = refused(post(http, version, CHAT, {"messages": [{"role": "user", "content": content}]}))
    assert error["message"] == f"Missing required parameter: 'messages[0].content[1].{path}'."


def test_stream(http: httpx.Client, version: str) -> None:
    body = {"messages": [{"role": "user", "content": "  two\n\nlines 😀 "}], "n": 2}
    whole = post(http, version, CHAT, body).json()
    first, *chunks = events(post(http, version, CHAT, body | {"stream": True}))
    for chunk in (first, *chunks):
        check(version, CHAT, chunk, kind="text/event-stream")
        assert "usage" not in chunk
    assert first["choices"] == []
    assert first["prompt_filter_results"][0]["content_filter_results"]["hate"] == {
        "filtered": False,
        "severity": "safe",
    }
    for index in range(2):
        mine = [chunk["choices"][0] for chunk in chunks if chunk["choices"][0]["index"] == index]
        opening, *middle, closing = mine
        assert opening["delta"]["role"] == "assistant"
        assert all(choice["content_filter_results"]["hate"]["filtered"] is False for choice in middle)
        assert [choice["finish_reason"] for choice in mine] == [None] * (len(mine) - 1) + ["stop"]
        assert closing["delta"] == {}
        text = "".join(choice["delta"]["content"] for choice in middle)
        assert text == whole["choices"][index]["message"]["content"]


def test_stream_with_usage(http: httpx.Client, version: str) -> None:
    body = {"messages": HELLO, "stream": True, "stream_options": {"include_usage": True}}
    response = post(http, version, CHAT, body)
    if version in WITHOUT_STREAM_OPTIONS:
        assert refused(response)["message"] == "Unrecognized request argument supplied: stream_options"
        return
    chunks = events(response)
    for chunk in chunks:
        check(version, CHAT, chunk, kind="text/event-stream")
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"] == post(http, version, CHAT, {"messages": HELLO}).json()["usage"]
    assert all(chunk["usage"] is None for chunk in chunks[1:-1])
    assert chunks[-2]["choices"][0]["finish_reason"] == "stop"


def test_embeddings(http: httpx.Client, version: str) -> None:
    answer = post(http, version, "embeddings", {"input": "Hello"}).json()
    check(version, "embeddings", answer)
    [item] = answer["data"]
    assert len(item["embedding"]) == 1536
    assert math.hypot(*item["embedding"]) == pytest.approx(1, abs=1e-5)
    several = post(http, version, "embeddings", {"input": ["Bye", "Hello"]}).json()
    check(version, "embeddings", several)
    assert [each["index"] for each in several["data"]] == [0, 1]
    assert several["data"][1]["embedding"] == item["embedding"] != several["data"][0]["embedding"]
    assert len(post(http, version, "embeddings", {"input": [1, 2, 3]}).json()["data"]) == 1
    assert len(post(http, version, "embeddings", {"input": [[1, 2], [3]]}).json()["data"]) == 2


def test_embeddings_as_wanted(http: httpx.Client, version: str) -> None:
    plain = post(http, version, "embeddings", {"input": "Hello", "dimensions": 64}).json()["data"][0]["embedding"]
    body = {"input": "Hello", "dimensions": 64, "encoding_format": "base64"}
    answer = post(http, version, "embeddings", body).json()
    check(version, "embeddings", answer)
    embedding = answer["data"][0]["embedding"]
    if version == "2024-02-01":  # It takes any field, and knows neither of these.
        assert len(plain) == len(embedding) == 1536
    else:
        assert len(plain) == 64
        assert list(struct.unpack("<64f", base64.b64decode(embedding))) == plain


@pytest.mark.parametrize("dimensions", [0, -1, 3073])
def test_embeddings_have_a_size(http: httpx.Client, dimensions: int) -> None:
    error = refused(post(http, "2024-10-21", "embeddings", {"input": "Hello", "dimensions": dimensions}))
    assert error["message"] == f"Invalid value for 'dimensions': {dimensions} is not between 1 and 3072."


USER = {"role": "user", "content": "Hello"}


@pytest.mark.parametrize(
    ("body", "code", "param", "message"),
    [
        ({}, "missing_required_parameter", "messages", "Missing required parameter: 'messages'."),
        ({"messages": []}, "invalid_value", "messages", r"Invalid value for 'messages': \[\] should be non-empty."),
        ({"messages": "Hi"}, "invalid_type", "messages", "Invalid value for 'messages': expected array, got \"Hi\"."),
        (
            {"messages": [USER, {"role": "robot", "content": "Hello"}]},
            "invalid_value",
            "messages",
            r"Invalid value for 'messages\[1\].role': \"robot\" is not one of (\w+ or )+\w+.",
        ),
        (
            {"messages": [{"content": "Hello"}]},
            "missing_required_parameter",
            "messages",
            r"Missing required parameter: 'messages\[0\].role'.",
        ),
        (
            {"messages": [{"role": "tool", "content": "Hello"}]},
            "missing_required_parameter",
            "messages",
            r"Missing required parameter: 'messages\[0\].tool_call_id'.",
        ),
        (
            {"messages": [{"role": "user", "content": 5}]},
            "invalid_type",
            "messages",
            r"Invalid value for 'messages\[0\].content': expected (string or array|array or string)( or null)?, got 5.",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": 5}]}]},
            "invalid_type",
            "messages",
            r"Invalid value for 'messages\[0\].content\[1\].text': expected string, got 5.",
        ),
        (
            {"messages": [USER], "temperature": 3},
            "invalid_value",
            "temperature",
            "Invalid value for 'temperature': 3 is greater than the maximum of 2.",
        ),
        (
            {"messages": [USER], "tool_choice": "maybe"},
            "invalid_value",
            "tool_choice",
            "Invalid value for 'tool_choice': \"maybe\" is not one of .*'none', 'auto'.*",
        ),
        ({"messages": [USER], "stop": 5}, "invalid_type", "stop", "Invalid value for 'stop': expected .*, got 5."),
        (
            {"messages": [USER], "tools": [{"type": "function", "function": {"name": 1}}]},
            "invalid_type",
            "tools",
            r"Invalid value for 'tools\[0\].function.name': expected string, got 1.",
        ),
        ({"messages": [USER], "foo": 1}, None, None, "Unrecognized request argument supplied: foo"),
    ],
)
def test_what_does_not_fit_is_named(
    http: httpx.Client, server: SmallServer, version: str, body: Any, code: str | None, param: str | None, message: str
) -> None:
    error = refused(post(http, version, CHAT, body))
    assert (error["code"], error["type"], error["param"]) == (code, "invalid_request_error", param)
    assert re.fullmatch(message, error["message"]), error["message"]
    assert server.requests[-1].refusal == error["message"]
    check(version, CHAT, {"error": error}, status="default")


def test_a_long_value_is_cut(http: httpx.Client) -> None:
    message = refused(post(http, "2024-10-21", CHAT, {"messages": "x" * 10_000}))["message"]
    assert len(message) < 200


def test_the_model_may_stand_in_the_body(http: httpx.Client, version: str) -> None:
    answer = post(http, version, CHAT, {"messages": HELLO, "model": "other-model"}).json()
    assert answer["model"] == ("other-model" if version == "v1" else "some-model")


def test_a_value_that_fits_two_variants(http: httpx.Client) -> None:
    body = {"messages": [{"role": "assistant", "content": None}, USER]}
    assert post(http, "2024-10-21", CHAT, body).status_code == 200
    assert post(http, "2024-10-21", "embeddings", {"input": []}).json()["data"] == []


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000])
def test_not_json(http: httpx.Client, server: SmallServer, body: bytes) -> None:
    response = http.post("/openai/deployments/a/chat/completions?api-version=2024-10-21", content=body)
    assert "JSON" in refused(response)["message"]
    assert server.requests[-1].body == body


def test_not_an_object(http: httpx.Client) -> None:
    response = http.post("/openai/deployments/a/chat/completions?api-version=2024-10-21", json=[])
    assert refused(response)["message"] == "Invalid value for 'body': expected object, got []."


@pytest.mark.parametrize("headers", [{}, {"api-key": "wrong"}, {"Authorization": "Bearer wrong"}])
def test_the_key_is_wrong(server: SmallServer, headers: dict[str, str]) -> None:
    response = httpx.post(f"{server.endpoint}/openai/v1/chat/completions", headers=headers, json={})
    error = refused(response, 401)
    assert error["code"] == "401"
    assert error["message"].startswith("Access denied due to invalid subscription key or wrong API endpoint.")


def test_a_bearer_token_will_do(server: SmallServer) -> None:
    headers = {"Authorization": f"Bearer {server.key}"}
    body = {"model": "a", "messages": HELLO}
    assert httpx.post(
        f"{server.endpoint}/openai/v1/chat/completions", headers=headers, json=body, timeout=300
    ).is_success


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/openai/deployments/a/chat/completions"),
        ("POST", "/openai/deployments/a/chat/completions?api-version=2023-01-01"),
        ("POST", "/openai/deployments/a/chat/completions?api-version=v1"),
        ("POST", "/openai/v1/chat/completions?api-version=2024-10-21"),
        ("POST", "/openai/deployments/a/nothing?api-version=2024-10-21"),
        ("POST", "/"),
        ("GET", "/openai/v1/chat/completions"),
    ],
)
def test_nothing_there(http: httpx.Client, method: str, path: str) -> None:
    error = refused(http.request(method, path), 404)
    assert error == {"code": "404", "message": "Resource not found"}


def test_deployments() -> None:
    with running(deployments={"mine"}, key="secret") as server:
        with httpx.Client(base_url=server.endpoint, headers={"api-key": "secret"}, timeout=300) as http:
            path, body = "/openai/deployments/{}/chat/completions?api-version=2024-10-21", {"messages": HELLO}
            assert http.post(path.format("mine"), json=body).is_success
            assert refused(http.post(path.format("other"), json=body), 404)["code"] == "DeploymentNotFound"
            unknown = http.post("/openai/v1/chat/completions", json=body | {"model": "other"})
            assert refused(unknown, 404)["code"] == "DeploymentNotFound"
        good, bad, _ = server.requests
    assert (good.method, good.path) == ("POST", "/openai/deployments/mine/chat/completions")
    assert good.query == {"api-version": "2024-10-21"}
    assert good.headers["api-key"] == "secret"
    assert (good.body, good.status, good.refusal) == (body, 200, None)
    assert bad.status == 404
    assert bad.refusal is not None


def test_it_leaves_nothing_behind(capfd: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    with running() as server:
        client = httpx.Client(base_url=server.endpoint)
        assert client.get("/").status_code == 401  # The connection stays open.
    assert set(threading.enumerate()) == before
    client.close()
    port = int(server.endpoint.rsplit(":", 1)[1])
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect(("127.0.0.1", port))
    assert capfd.readouterr() == ("", "")


def test_from_a_terminal() -> None:
    command = [sys.executable, str(ROOT / "examples" / "small_server.py")]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background may ignore interrupts, and its children would too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        try:
            variables = dict(process.stdout.readline().strip().removeprefix("export ").split("=", 1) for _ in range(2))
            endpoint, key = variables["AZURE_OPENAI_ENDPOINT"], variables["AZURE_OPENAI_API_KEY"]
            assert httpx.get(endpoint, headers={"api-key": key}).status_code == 404
            port = endpoint.rsplit(":", 1)[1]
            taken = subprocess.run([*command, "--port", port], capture_output=True, text=True, check=False, timeout=300)
            assert taken.returncode == 1
            assert taken.stderr.startswith(f"cannot listen on port {port}: ")
            assert taken.stderr.count("\n") == 1
        finally:
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=300)
    assert (process.returncode, out, err) == (0, "", "")
