"""Background work: it runs beside the requests, goes on after a restart, and a failure of it harms nothing else."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aoai_emulator._emulator import Emulator
from aoai_emulator._resources.assistants import run_events
from aoai_emulator._service.jobs import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from aoai_emulator._service.jobs import Runner, Work


def emulator(state: Path | None, **runners: Runner) -> Emulator:
    made = Emulator(state=state, pace=0.001)
    made.jobs.runners |= runners
    return made


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():
            await asyncio.sleep(0.002)


async def count(work: Work) -> None:
    """Count to 100 in the document of the subject, from where it stopped, and mark each step."""
    for number in range(work.job.body.get("next", 0), 100):
        with work.store.transaction():
            work.store.update("count", work.subject, lambda body: {"steps": [*body["steps"], number]})  # noqa: B023
            work.save({"next": number + 1})
        await work.emulator.step()


async def test_work_is_done_and_forgotten() -> None:
    made = emulator(None, count=count)
    async with made.working():
        for name in ("a", "b"):
            made.store.put("count", name, {"steps": []})
            made.store.add_job("count", name)
        await until(lambda: not made.store.jobs())
        assert made.store.get("count", "a") == made.store.get("count", "b") == {"steps": list(range(100))}
    made.close()


async def test_work_goes_on_after_a_restart(tmp_path: Path) -> None:
    made = emulator(tmp_path, count=count)
    made.store.put("count", "a", {"steps": []})
    made.store.add_job("count", "a")
    made.close()
    stops = 0
    while True:
        made = emulator(tmp_path, count=count)
        async with made.working():
            done = len((made.store.get("count", "a") or {})["steps"])
            await until(
                lambda: (
                    not made.store.jobs() or len((made.store.get("count", "a") or {})["steps"]) > done + 20  # noqa: B023
                )
            )
        ended = not made.store.jobs()
        found = made.store.get("count", "a")
        made.close()
        if ended:
            break
        stops += 1
    assert stops >= 2
    assert found == {"steps": list(range(100))}


async def test_a_failure_is_kept_and_the_rest_goes_on(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    async def fail(work: Work) -> None:
        await work.emulator.step()
        raise ZeroDivisionError(work.subject)

    made = emulator(tmp_path, count=count, fail=fail)
    async with made.working():
        made.store.put("count", "a", {"steps": []})
        made.store.add_job("fail", "x")
        made.store.add_job("count", "a")
        await until(lambda: not made.store.jobs())
    assert "the fail of x failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    made.close()
    again = emulator(tmp_path, count=count, fail=fail)
    assert again.store.jobs() == ()
    again.close()


async def test_more_work_than_runs_at_once_is_all_done() -> None:
    at_once, most = 0, 0

    async def watched(work: Work) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await work.emulator.step()
        at_once -= 1

    made = emulator(None, watched=watched)
    async with made.working():
        for number in range(3 * AT_ONCE):
            await asyncio.to_thread(made.store.add_job, "watched", str(number))
        await until(lambda: not made.store.jobs())
    assert 1 < most <= AT_ONCE
    made.close()


async def test_a_reset_stops_the_work_for_good() -> None:
    made = emulator(None, count=count)
    async with made.working():
        made.store.put("count", "a", {"steps": []})
        made.store.add_job("count", "a")
        await until(lambda: len((made.store.get("count", "a") or {})["steps"]) > 3)
        await asyncio.to_thread(made.reset)
        assert made.store.get("count", "a") is None
        assert made.store.jobs() == ()
        made.store.put("count", "b", {"steps": []})
        made.store.add_job("count", "b")
        await until(lambda: not made.store.jobs())
        assert made.store.get("count", "b") == {"steps": list(range(100))}
        assert made.store.get("count", "a") is None
    made.close()


async def test_a_reset_ends_the_streams_of_runs_whose_work_had_not_begun() -> None:
    made = emulator(None)
    async with made.working():
        made.store.on_work = lambda: None  # the job is gone before it starts
        queue = run_events.listen(made, "run_a")
        made.store.add_job("run", "run_a")
        await asyncio.to_thread(made.reset)
        async with asyncio.timeout(10):
            assert await queue.get() is None
    made.close()


async def test_the_same_seed_gives_the_same_ids_and_chances() -> None:
    def drawn(made: Emulator) -> list[object]:
        found: list[object] = [
            made.new_id("file-"),
            made.new_id("file-"),
            made.random("a", 1).random(),
            made.random("a", 2).random(),
        ]
        assert len(set(found)) == 4
        return found

    one, same, other = Emulator(seed=1), Emulator(seed=1), Emulator(seed=2)
    first = drawn(one)
    assert first == drawn(same)
    assert not set(first) & set(drawn(other))
    assert drawn(one)[:2] != first[:2]
    one.reset()
    assert drawn(one) == first
    for made in (one, same, other):
        made.close()


async def test_ids_do_not_come_again_after_a_restart(tmp_path: Path) -> None:
    found: list[str] = []
    for _ in range(2):
        made = Emulator(state=tmp_path)
        found.append(made.new_id("file-"))
        made.close()
    assert found[0] != found[1]
