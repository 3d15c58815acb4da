"""The helpers that wait or upload, for both clients; each is called with its resource, and then as the method is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from aoai._call.call import OPTIONS
from aoai._call.options import NOT_GIVEN
from aoai._polling.drive import Do, Many, driven
from aoai._polling.poll import polled, seconds_of
from aoai._polling.uploads import PART_SIZE, Together, chunked

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from os import PathLike

    from aoai._polling.drive import Flow

_RUN_GOES_ON = frozenset({"queued", "in_progress", "cancelling"})
_FILE_GOES_ON = frozenset({"in_progress"})
_PROCESSED = frozenset({"processed", "error", "deleted"})
PROCESSING_LIMIT = 1800.0
"""Seconds that `wait_for_processing` waits if it is not told otherwise."""


class _Unprocessed:
    """The statuses of a file in which it goes on: all but those that are final."""

    def __contains__(self, status: object) -> bool:
        return status not in _PROCESSED


# Runs


def threads_runs_poll(
    resource: Any,
    run_id: str,
    thread_id: str,
    *,
    poll_interval_ms: Any = NOT_GIVEN,
    max_wait_seconds: float | None = None,
    **options: Any,
) -> Any:
    """Wait until a run is done or needs something, and return it.

    Raises:
        APITimeoutError: it still goes on after `max_wait_seconds`.
    """
    return driven(_client(resource), _run(resource, run_id, thread_id, poll_interval_ms, max_wait_seconds, options))


def threads_runs_create_and_poll(resource: Any, thread_id: str, **arguments: Any) -> Any:
    """Begin a run, wait until it is done or needs something, and return it; raises as `poll` does."""
    interval, limit, options = _taken(arguments)

    def flow() -> Flow[Any]:
        run = yield Do(lambda: resource.create(thread_id=thread_id, **arguments, **options))
        return (yield from _run(resource, run.id, thread_id, interval, limit, options))

    return driven(_client(resource), flow())


def threads_runs_submit_tool_outputs_and_poll(resource: Any, run_id: str, *, thread_id: str, **arguments: Any) -> Any:
    """Tell a run what its tools gave, wait until it is done or needs more, and return it; raises as `poll` does."""
    interval, limit, options = _taken(arguments)

    def flow() -> Flow[Any]:
        run = yield Do(lambda: resource.submit_tool_outputs(run_id, thread_id=thread_id, **arguments, **options))
        return (yield from _run(resource, run.id, thread_id, interval, limit, options))

    return driven(_client(resource), flow())


def threads_create_and_run_poll(resource: Any, **arguments: Any) -> Any:
    """Make a thread, run it, wait until the run is done or needs something, and return it; raises as `poll` does."""
    interval, limit, options = _taken(arguments)

    def flow() -> Flow[Any]:
        run = yield Do(lambda: resource.create_and_run(**arguments, **options))
        return (yield from _run(resource.runs, run.id, run.thread_id, interval, limit, options))

    return driven(_client(resource), flow())


def _run(
    resource: Any, run_id: str, thread_id: str, interval: object, limit: float | None, options: dict[str, Any]
) -> Flow[Any]:
    return polled(
        resource,
        lambda raw: raw.retrieve(run_id, thread_id=thread_id, **options),
        _RUN_GOES_ON,
        interval=seconds_of(interval),
        max_wait=limit,
    )


# Files of vector stores


def vector_stores_files_poll(
    resource: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Any = NOT_GIVEN,
    max_wait_seconds: float | None = None,
    **options: Any,
) -> Any:
    """Wait until a file of a vector store is processed, whatever came of it, and return it.

    Raises:
        APITimeoutError: it still goes on after `max_wait_seconds`.
    """
    flow = _stored(resource, file_id, vector_store_id, poll_interval_ms, max_wait_seconds, options)
    return driven(_client(resource), flow)


def vector_stores_files_create_and_poll(resource: Any, file_id: str, *, vector_store_id: str, **arguments: Any) -> Any:
    """Add a file to a vector store, wait until it is processed, and return it; raises as `poll` does."""
    interval, limit, options = _taken(arguments)
    flow = _added(resource, file_id, vector_store_id, interval, limit, arguments, options)
    return driven(_client(resource), flow)


def vector_stores_files_upload(resource: Any, *, vector_store_id: str, file: Any, **arguments: Any) -> Any:
    """Upload a file, add it to a vector store, and return it as it stands there."""
    _, _, options = _taken(arguments)

    def flow() -> Flow[Any]:
        uploaded = yield Do(partial(_upload, resource, file, options))
        later = _without_progress(options)
        return (
            yield Do(
                lambda: resource.create(vector_store_id=vector_store_id, file_id=uploaded.id, **arguments, **later)
            )
        )

    return driven(_client(resource), flow())


def vector_stores_files_upload_and_poll(resource: Any, *, vector_store_id: str, file: Any, **arguments: Any) -> Any:
    """Upload a file, add it to a vector store, wait until it is processed, and return it; raises as `poll` does."""
    interval, limit, options = _taken(arguments)

    def flow() -> Flow[Any]:
        uploaded = yield Do(partial(_upload, resource, file, options))
        later = _without_progress(options)
        return (yield from _added(resource, uploaded.id, vector_store_id, interval, limit, arguments, later))

    return driven(_client(resource), flow())


def _added(
    resource: Any,
    file_id: str,
    vector_store_id: str,
    interval: object,
    limit: float | None,
    arguments: dict[str, Any],
    options: dict[str, Any],
) -> Flow[Any]:
    made = yield Do(lambda: resource.create(vector_store_id=vector_store_id, file_id=file_id, **arguments, **options))
    return (yield from _stored(resource, made.id, vector_store_id, interval, limit, options))


def _stored(
    resource: Any, file_id: str, vector_store_id: str, interval: object, limit: float | None, options: dict[str, Any]
) -> Flow[Any]:
    return polled(
        resource,
        lambda raw: raw.retrieve(file_id, vector_store_id=vector_store_id, **options),
        _FILE_GOES_ON,
        interval=seconds_of(interval),
        max_wait=limit,
    )


# Batches of files of vector stores


def vector_stores_file_batches_poll(
    resource: Any,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Any = NOT_GIVEN,
    max_wait_seconds: float | None = None,
    **options: Any,
) -> Any:
    """Wait until a batch of files is processed, whatever came of it, and return it.

    Raises:
        APITimeoutError: it still goes on after `max_wait_seconds`.
    """
    flow = _stored(resource, batch_id, vector_store_id, poll_interval_ms, max_wait_seconds, options)
    return driven(_client(resource), flow)


def vector_stores_file_batches_create_and_poll(resource: Any, vector_store_id: str, **arguments: Any) -> Any:
    """Add files to a vector store, wait until they are processed, and return the batch; raises as `poll` does."""
    interval, limit, options = _taken(arguments)

    def flow() -> Flow[Any]:
        return (yield from _batch(resource, vector_store_id, interval, limit, arguments, options))

    return driven(_client(resource), flow())


def vector_stores_file_batches_upload_and_poll(
    resource: Any,
    vector_store_id: str,
    *,
    files: Iterable[Any],
    max_concurrency: int = 5,
    file_ids: Iterable[str] = (),
    **arguments: Any,
) -> Any:
    """Upload files, some at once, add them to a vector store, and wait until they are processed; return the batch.

    `on_progress` is told the bytes of all files together.

    Raises:
        ValueError: there is no file.
        APITimeoutError: they still go on after `max_wait_seconds`.
    """
    interval, limit, options = _taken(arguments)
    given, known = list(files), list(file_ids)
    if not given:
        raise ValueError("there is no file to upload; create_and_poll() adds those that are uploaded")
    progress = options.get("on_progress")
    together = Together(progress, len(given)) if progress is not None else None
    later = _without_progress(options)

    def one(number: int) -> Any:
        more = {} if together is None else {"on_progress": together.of(number)}
        return _upload(resource, given[number], {**later, **more})

    def flow() -> Flow[Any]:
        uploaded = yield Many([partial(one, number) for number in range(len(given))], max_concurrency)
        ids = [*known, *(each.id for each in uploaded)]
        return (yield from _batch(resource, vector_store_id, interval, limit, {**arguments, "file_ids": ids}, later))

    return driven(_client(resource), flow())


def _batch(
    resource: Any,
    vector_store_id: str,
    interval: object,
    limit: float | None,
    arguments: dict[str, Any],
    options: dict[str, Any],
) -> Flow[Any]:
    made = yield Do(lambda: resource.create(vector_store_id=vector_store_id, **arguments, **options))
    return (yield from _stored(resource, made.id, vector_store_id, interval, limit, options))


# Files and uploads


def files_wait_for_processing(
    resource: Any,
    id: str,  # noqa: A002
    *,
    poll_interval: float = 5.0,
    max_wait_seconds: float | None = PROCESSING_LIMIT,
    **options: Any,
) -> Any:
    """Wait until a file is processed, deleted or found faulty, and return it.

    Args:
        resource: `client.files`.
        id: of the file.
        poll_interval: seconds between two looks.
        max_wait_seconds: until the wait is given up; None for no limit.
        options: see `aoai.CallOptions`.

    Raises:
        APITimeoutError: it is still not processed.
    """
    pending: Container[object] = _Unprocessed()
    flow = polled(
        resource,
        lambda raw: raw.retrieve(id, **options),
        pending,
        interval=poll_interval,
        max_wait=max_wait_seconds,
    )
    return driven(_client(resource), flow)


def uploads_upload_file_chunked(
    resource: Any,
    *,
    file: str | PathLike[str] | bytes,
    mime_type: str,
    filename: str | None = None,
    bytes: int | None = None,  # noqa: A002
    part_size: int | None = None,
    md5: Any = NOT_GIVEN,
    **arguments: Any,
) -> Any:
    """Upload a large file in parts, and return the upload, completed.

    `on_progress` is told after each part.

    Args:
        resource: `client.uploads`.
        file: a path, or what is in a file.
        mime_type: of the file.
        filename: needed for bytes.
        bytes: the size; that of the file if it is not given.
        part_size: in bytes; 64 MB if it is not given.
        md5: of the whole file, in hexadecimal.
        arguments: `purpose`, and those of `aoai.CallOptions`.

    Raises:
        TypeError: bytes without a filename.
        APIError: a call failed; a note on it names the upload, which can be cancelled.
        OSError: the file cannot be read.
    """
    options = {name: arguments.pop(name) for name in OPTIONS & arguments.keys()}
    flow = chunked(
        resource,
        file,
        {**arguments, "mime_type": mime_type},
        options,
        filename=filename,
        size=bytes,
        part_size=PART_SIZE if part_size is None else part_size,
        md5=None if md5 is NOT_GIVEN else md5,
    )
    return driven(_client(resource), flow)


def _upload(resource: Any, file: Any, options: dict[str, Any]) -> Any:
    return _client(resource).files.create(file=file, purpose="assistants", **options)


def _client(resource: Any) -> Any:
    client, _ = resource.binding
    return client


def _taken(arguments: dict[str, Any]) -> tuple[Any, float | None, dict[str, Any]]:
    """Take what is not for the call that begins out of arguments: how to wait, and the options of every call."""
    interval = arguments.pop("poll_interval_ms", NOT_GIVEN)
    limit = arguments.pop("max_wait_seconds", None)
    seconds_of(interval)  # which says what is wrong with it before anything is sent
    options = {name: arguments.pop(name) for name in OPTIONS & arguments.keys()}
    return interval, limit, options


def _without_progress(options: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "on_progress"}
