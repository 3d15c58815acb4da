"""What the content filter stops is its own error with its findings, in every version and operation that may say so."""

from __future__ import annotations

import io
import pickle
from typing import Any

import pytest

import aoai_generated
from aoai import AsyncAzureOpenAI, AzureOpenAI, BadRequestError, ContentFilterError
from aoai._runtime.operation import Findings
from tests.client.scripted import Answer, scripted

SAFE = {"filtered": False, "severity": "safe"}
FOUND = {
    "hate": SAFE,
    "violence": {"filtered": True, "severity": "high"},
    "jailbreak": {"filtered": False, "detected": False},
}
MESSAGE = "The response was filtered due to the prompt triggering the content management policy."
INNER = {"code": "ResponsibleAIPolicyViolation", "content_filter_result": FOUND}
BODIES: dict[str, dict[str, Any]] = {
    "chat": {"code": "content_filter", "param": "prompt", "status": 400, "innererror": INNER},
    "several results": {
        "code": "content_filter",
        "innererror": {"code": "ResponsibleAIPolicyViolation", "content_filter_results": FOUND},
    },
    "responses": {
        "type": "invalid_request_error",
        "code": "content_filter",
        "content_filters": [
            {"blocked": False, "source_type": "completion", "content_filter_results": {"hate": SAFE}},
            {"blocked": True, "source_type": "prompt", "content_filter_results": FOUND},
        ],
    },
    "findings alone": {
        "code": "invalid_prompt",
        "content_filters": [{"blocked": True, "content_filter_results": FOUND}],
    },
    "images": {
        "type": "invalid_request_error",
        "code": "content_policy_violation",
        "inner_error": {
            "code": "ResponsibleAIPolicyViolation",
            "content_filter_results": FOUND,
            "revised_prompt": "a",
        },
    },
    "an inner code alone": {"code": "BadRequest", "innererror": INNER},
    "no code": {"code": None, "innererror": INNER},
}
CALLS: dict[str, dict[str, Any]] = {
    "chat.completions.create": {"model": "m", "messages": [{"role": "user", "content": "?"}]},
    "completions.create": {"model": "m", "prompt": "?"},
    "embeddings.create": {"model": "m", "input": "?"},
    "responses.create": {"model": "m", "input": "?"},
    "audio.speech.create": {"model": "m", "input": "?", "voice": "alloy"},
    "audio.transcriptions.create": {"model": "m", "file": b""},
    "images.generate": {"model": "m", "prompt": "?"},
    "images.edit": {"model": "m", "prompt": "?", "image": b""},
    "threads.messages.create": {"thread_id": "t", "role": "user", "content": "?"},
    "threads.runs.create": {"thread_id": "t", "assistant_id": "a"},
}
WHERE = [
    (version, name)
    for name in CALLS
    for version in aoai_generated.VERSIONS
    if version in aoai_generated.OPERATIONS.get(name, ())
]


def call(client: Any, name: str, **options: Any) -> Any:
    method = client
    for part in name.split("."):
        method = getattr(method, part)
    arguments = {key: io.BytesIO(b"x") if value == b"" else value for key, value in CALLS[name].items()}
    return method(**arguments, **options)


def check(error: ContentFilterError, kind: str) -> None:
    assert type(error) is ContentFilterError
    assert isinstance(error, BadRequestError)
    assert error.status_code == 400
    assert error.code == BODIES[kind].get("code")
    assert MESSAGE in str(error)
    found = error.content_filter_result
    assert found.violence.filtered is True
    assert found.violence.severity == "high"
    assert found.hate.filtered is False
    assert found.to_dict() == FOUND
    assert pickle.loads(pickle.dumps(error)).content_filter_result.violence.filtered is True  # noqa: S301


@pytest.mark.parametrize(("version", "name"), WHERE)
async def test_in_every_version_and_operation(version: str, name: str) -> None:
    kinds = list(BODIES)
    count = iter(range(10**6))
    with scripted(
        lambda _: Answer({"error": {"message": MESSAGE, **BODIES[kinds[next(count) % len(kinds)]]}}, 400)
    ) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": version}
        with AzureOpenAI(**settings) as client:
            for kind in kinds:
                with pytest.raises(ContentFilterError) as caught:
                    call(client, name)
                check(caught.value, kind)
        async with AsyncAzureOpenAI(**settings) as client:
            for kind in kinds:
                with pytest.raises(ContentFilterError) as caught:
                    await call(client, name)
                check(caught.value, kind)
        assert len(server.asked) == 2 * len(kinds)


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize(("version", "name"), [("2024-10-21", "chat.completions.create"), ("v1", "responses.create")])
async def test_before_and_within_a_stream(version: str, name: str, kind: str) -> None:
    error = {"error": {"message": MESSAGE, **BODIES[kind]}}
    answers = [Answer(error, 400), Answer(error), Answer(error, 200, {"content-type": "text/event-stream"})]
    count = iter(range(10**6))
    with scripted(lambda _: answers[next(count) % len(answers)]) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": version}
        with AzureOpenAI(**settings) as client:
            for answer in answers:
                with pytest.raises(ContentFilterError, match="content management policy") as caught:
                    call(client, name, stream=True)
                assert caught.value.status_code == answer.status
                assert caught.value.content_filter_result.violence.filtered is True
        async with AsyncAzureOpenAI(**settings) as client:
            for answer in answers:
                with pytest.raises(ContentFilterError, match="content management policy") as caught:
                    await call(client, name, stream=True)
                assert caught.value.status_code == answer.status
                assert caught.value.content_filter_result.violence.filtered is True


@pytest.mark.parametrize(
    "body",
    [
        {"code": "invalid_request_error", "message": "content_filter is no parameter"},
        {"code": "BadRequest", "innererror": {"code": "Other"}},
        {"code": "BadRequest", "innererror": "ResponsibleAIPolicyViolation", "content_filters": []},
        "content_filter",
        ["content_filter"],
        None,
    ],
)
def test_another_bad_request_is_none_of_the_filter(body: Any) -> None:
    with scripted(lambda _: Answer({"error": body}, 400)) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": "v1"}
        with AzureOpenAI(**settings) as client, pytest.raises(BadRequestError) as caught:
            call(client, "chat.completions.create")
    assert type(caught.value) is BadRequestError


@pytest.mark.parametrize("found", [None, [], {}, "safe", {"violence": None}])
def test_findings_that_are_missing_or_odd(found: Any) -> None:
    body = {"error": {"code": "content_filter", "message": MESSAGE, "innererror": {"content_filter_result": found}}}
    with scripted(lambda _: Answer(body, 400)) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": "2024-10-21"}
        with AzureOpenAI(**settings) as client, pytest.raises(ContentFilterError) as caught:
            call(client, "chat.completions.create")
    result = caught.value.content_filter_result
    assert (result and result.to_dict()) == (found if found and isinstance(found, dict) else None)


@pytest.mark.parametrize("version", ["v1", "2024-10-21"])
def test_the_findings_are_a_model_of_the_version(version: str) -> None:
    body = {"error": {"message": MESSAGE, **BODIES["responses"]}}
    with scripted(lambda _: Answer(body, 400)) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_key": "k", "api_version": version}
        with AzureOpenAI(**settings) as client, pytest.raises(ContentFilterError) as caught:
            call(client, "chat.completions.create")
    assert type(caught.value.content_filter_result).__module__.startswith("aoai_generated.")


def test_the_findings_of_a_version_that_has_no_model_of_them_read_the_same() -> None:
    found: Any = Findings.from_dict(FOUND)
    assert found.violence.filtered is True
    assert found.violence.severity == "high"
    assert found.to_dict() == FOUND
    with pytest.raises(AttributeError):
        _ = found.sexual
