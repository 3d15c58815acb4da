"""Several calls in a row: what comes next is decided by a generator without I/O, and done here, for either client."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from inspect import isawaitable
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Do(NamedTuple):
    """Call a method of the client, or wait; send back what it returns."""

    call: Callable[[], Any]


class Blocking(NamedTuple):
    """Do what blocks and is no method of the client, such as reading a file; send back what it returns."""

    call: Callable[[], Any]


class Many(NamedTuple):
    """Call methods of the client, some at once; send back what each returns, in their order."""

    calls: Sequence[Callable[[], Any]]
    at_once: int


Flow = Generator[Do | Blocking | Many, Any, T]


def driven(client: Any, flow: Flow[T]) -> Any:
    """Return what a flow returns, or for an asynchronous client an awaitable of it."""
    return _async(flow) if client._is_async else _sync(flow)


def _sync(flow: Flow[T]) -> T:
    act = _next(flow, lambda: None)
    while not isinstance(act, _Done):
        act = _next(flow, partial(_many, act) if isinstance(act, Many) else act.call)
    result: T = act.value
    return result


def _many(act: Many) -> list[Any]:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max(1, min(act.at_once, len(act.calls))), thread_name_prefix="aoai-upload") as pool:
        running = [pool.submit(call) for call in act.calls]
        try:
            return [each.result() for each in running]
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


async def _async(flow: Flow[T]) -> T:
    import anyio

    act = _next(flow, lambda: None)
    while not isinstance(act, _Done):
        outcome: Callable[[], Any]
        try:
            if isinstance(act, Many):
                value: Any = await _many_async(act)
            elif isinstance(act, Blocking):
                value = await anyio.to_thread.run_sync(act.call)
            else:
                value = act.call()
                value = await value if isawaitable(value) else value
        except Exception as error:  # noqa: BLE001 - it is raised where the flow asked for it
            outcome = partial(_raise, error)
        else:
            outcome = partial(_same, value)
        act = _next(flow, outcome)
    result: T = act.value
    return result


async def _many_async(act: Many) -> list[Any]:
    import anyio

    results: dict[int, Any] = {}
    failures: list[Exception] = []
    limit = anyio.CapacityLimiter(max(1, act.at_once))

    async def run(number: int, call: Callable[[], Any]) -> None:
        async with limit:
            try:
                results[number] = await call()
            except Exception as error:  # noqa: BLE001 - raised below, as itself and not within a group
                failures.append(error)
                group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for number, call in enumerate(act.calls):
            group.start_soon(run, number, call)
    if failures:
        raise failures[0]
    return [results[number] for number in range(len(act.calls))]


class _Done(NamedTuple):
    value: Any


def _next(flow: Flow[Any], outcome: Callable[[], Any]) -> Do | Blocking | Many | _Done:
    """Tell a flow what came of what it asked for, an error too; return what it asks for next."""
    try:
        try:
            value = outcome()
        except Exception as error:  # noqa: BLE001 - it is raised where the flow asked for it
            return flow.throw(error)
        return flow.send(value)
    except StopIteration as end:
        return _Done(end.value)


def _raise(error: Exception) -> None:
    raise error


def _same(value: Any) -> Any:
    return value
