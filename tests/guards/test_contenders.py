"""All contenders of the benchmark do the same work: what they read is the same, and what the server was asked for."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from harness.contenders import NAMES, RESPONSES_VERSION, Sync, asynchronous, sync
from harness.programs import program
from harness.runs import FailedError, Machine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORKS: dict[str, tuple[Callable[[Sync], int], int]] = {
    "chat": (lambda at: at.chat(700), 700),
    "chat of 100 KB": (lambda at: at.chat(100_000, turns=3), 100_000),
    "stream": (lambda at: at.stream("block.chat-103", everything=False), 600),
    "stream, every field": (lambda at: at.stream("each.chat-103", everything=True), 600),
    "stream, paced": (lambda at: at.stream("pace100.chat-13", everything=False), 60),
    "tools": (lambda at: at.tools("block.tools-103"), 400),
    "embeddings": (lambda at: at.embeddings(3, floats=False), 3 * 1536),
    "embeddings as floats": (lambda at: at.embeddings(3, floats=True), 3 * 1536),
    "files": (lambda at: at.files(10), 47),
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("work", WORKS)
def test_a_work_is_the_same_for_all(port: int, name: str, work: str) -> None:
    run, expected = WORKS[work]
    with closing(sync(name, port)) as at:
        assert run(at) == expected


@pytest.mark.parametrize("name", NAMES)
def test_responses(port: int, name: str) -> None:
    with closing(sync(name, port, RESPONSES_VERSION)) as at:
        assert at.responses("each.responses-22") == 20 * len(" word")


@pytest.mark.parametrize("name", NAMES)
async def test_asynchronous_works(port: int, name: str) -> None:
    at = asynchronous(name, port)
    begun: list[int] = []
    assert await at.chat(700) == 700
    assert await at.stream("each.chat-103", everything=True, first=lambda: begun.append(1)) == 600
    assert await at.stream("block.chat-103", everything=False) == 600
    assert begun == [1]
    await at.close()


@pytest.mark.parametrize("name", NAMES)
def test_programs_run(port: int, tmp_path: Path, name: str) -> None:
    at = Machine(tmp_path, port, None)
    for stage in ("import", "construct", "answer", "answer_async"):
        found = at.program(program(name, stage, port))
        assert found["cpu"] > 0
        assert found["peak_mib"] >= found["resident_mib"] > 1


def test_a_program_that_fails_says_why(port: int, tmp_path: Path) -> None:
    with pytest.raises(FailedError, match="ZeroDivisionError"):
        Machine(tmp_path, port, None).program("1 / 0")
