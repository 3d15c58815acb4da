"""What errors tell a person: where to look, why nothing more was tried, and no page of HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai.errors import status_error
from tests.client.calling import KINDS, Caller
from tests.client.scripted import Answer, scripted

if TYPE_CHECKING:
    from tests.client.conftest import RawServer

NOT_FOUND = Answer({"error": {"code": "DeploymentNotFound", "message": "There is no such deployment."}}, 404)


@pytest.fixture(params=KINDS)
def call(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.mark.parametrize(
    ("version", "path"),
    [("2024-10-21", "/openai/deployments/m/chat/completions"), ("v1", "/openai/v1/chat/completions")],
)
async def test_a_deployment_that_is_not_there_is_named_with_its_address(call: Caller, version: str, path: str) -> None:
    with scripted(lambda _: NOT_FOUND) as server:
        with pytest.raises(aoai.NotFoundError) as raised:
            await call.chat(azure_endpoint=server.endpoint, api_version=version)
        said = str(raised.value)
        assert said.startswith("Error code: 404 - There is no such deployment. (deployment 'm' at ")
        assert f"{server.endpoint}{path}:" in said
        assert "api-version" not in said
        assert raised.value.message == said


async def test_a_file_that_is_not_there_is_no_deployment(call: Caller) -> None:
    with (
        scripted(lambda _: Answer({"error": {"message": "No file."}}, 404)) as server,
        pytest.raises(aoai.NotFoundError) as raised,
    ):
        await call("files.retrieve", {"file_id": "f"}, azure_endpoint=server.endpoint)
    assert str(raised.value) == "Error code: 404 - No file."


@pytest.mark.parametrize(
    ("headers", "settings", "why"),
    [
        ({"retry-after": "86400"}, {"max_retries": 2}, "asks to wait 86400 s"),
        ({"retry-after": "1"}, {"max_retries": 0}, "max_retries is 0"),
        ({"retry-after": "30"}, {"max_retries": 2, "deadline": 5}, "30.0 s of waiting would end after the deadline"),
        ({"x-should-retry": "false"}, {"max_retries": 2}, "x-should-retry: false"),
    ],
)
async def test_why_a_call_is_not_sent_again(
    call: Caller, headers: dict[str, str], settings: dict[str, Any], why: str
) -> None:
    answer = Answer({"error": {"message": "slow down"}}, 429, headers)
    with scripted(lambda _: answer) as server, pytest.raises(aoai.RateLimitError) as raised:
        await call.chat(azure_endpoint=server.endpoint, **settings)
    (note,) = raised.value.__notes__
    assert note.startswith("not sent again: ")
    assert why in note
    assert len(server.asked) == 1


PAGE = b"<!DOCTYPE html>\n<html><head><title>\n 502 Bad&nbsp;Gateway </title></head><body>%s</body></html>"


async def test_a_page_of_a_gateway_is_its_title(call: Caller, raw: RawServer) -> None:
    raw.says("502 Bad Gateway", "text/html", PAGE % (b"x" * 5000))
    with pytest.raises(aoai.InternalServerError) as raised:
        await call.chat(azure_endpoint=raw.endpoint)
    assert str(raised.value) == "Error code: 502 - 502 Bad Gateway"
    assert isinstance(raised.value.body, str)
    assert "x" * 5000 in raised.value.body


@pytest.mark.parametrize("text", ["<html><body>no title</body></html>", "<b>title</b>", "<title>a</title>", "plain"])
def test_other_texts_are_said_as_they_are(text: str) -> None:
    assert str(status_error(502, {}, text)) == f"Error code: 502 - {text}"
