"""The key is nowhere but in the request, even where logging is at its loudest."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from aoai.errors import APIStatusError
from tests.faults import behaviours
from tests.faults.behaviours import ok, refuses
from tests.faults.conftest import KEY, VERSION
from tests.faults.server import FaultServer

if TYPE_CHECKING:
    from tests.faults.conftest import Laboratory

PROGRAM = """
import sys
import aoai

client = aoai.AzureOpenAI(timeout=2)
print(repr(client), repr(client.endpoints), vars(client).keys())
for stream in (False, True):
    for deployment in ("gpt-4o", "gpt-4o-mini"):
        try:
            answer = client.chat.completions.create(
                model=deployment, messages=[{"role": "user", "content": "secret question"}], stream=stream
            )
            print(list(answer) if stream else answer)
        except aoai.AoaiError as error:
            print(repr(error))
raise client.chat.completions.create(model="gpt-4o", messages=[])
"""


@pytest.mark.parametrize("detail", ["none", "basic", "headers", "body", "body_and_headers"])
@pytest.mark.parametrize("level", ["debug", "info"])
def test_the_key_is_not_in_what_a_program_prints(level: str, detail: str) -> None:
    late, cut = refuses(429, {"retry-after-ms": "1"}), behaviours.cuts_stream(4)
    with FaultServer(late, behaviours.resets, ok, ok, cut, ok, refuses(400)) as server:
        done = _run(server, level, detail)
    assert done.returncode == 1
    assert b"BadRequestError" in done.stderr
    assert done.stdout.count(b"StreamInterruptedError") == 1
    assert (b" aoai " in done.stderr) is (detail != "none")
    assert (b"secret question" in done.stderr) is ("body" in detail)
    assert KEY.encode() not in done.stdout + done.stderr
    assert {seen.headers["api-key"] for seen in server.requests} == {KEY}


def _run(server: FaultServer, level: str, detail: str) -> subprocess.CompletedProcess[bytes]:
    environment = {
        **os.environ,
        "AZURE_OPENAI_ENDPOINT": server.endpoint,
        "AZURE_OPENAI_API_KEY": KEY,
        "OPENAI_API_VERSION": VERSION,
        "AOAI_LOG": level,
        "AZURE_HTTP_LOG_DETAIL_LEVEL": detail,
    }
    command = [sys.executable, "-c", PROGRAM]
    return subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_takes_no_key_elsewhere(laboratory: Laboratory, status: int) -> None:
    elsewhere = laboratory.serve(ok)
    server = laboratory.serve(refuses(status, {"location": f"{elsewhere.endpoint}/openai/x"}))
    caller = laboratory.caller(server)
    outcome = caller.chat()
    assert isinstance(outcome.error, APIStatusError)
    assert outcome.error.status_code == status
    assert elsewhere.attempts == 0
    laboratory.check(caller, outcome)


def test_each_endpoint_gets_its_own_key_only(laboratory: Laboratory) -> None:
    first, second = laboratory.serve(refuses(500)), laboratory.serve(ok)
    caller = laboratory.caller(first, second)
    outcomes = [caller.chat() for _ in range(3)]
    assert {seen.headers["api-key"] for seen in first.requests} == {f"{KEY}-0"}
    assert {seen.headers["api-key"] for seen in second.requests} == {f"{KEY}-1"}
    for server in (first, second):
        assert not any("authorization" in seen.headers for seen in server.requests)
    assert KEY not in repr(caller.client.endpoints)
    laboratory.check(caller, *outcomes)
