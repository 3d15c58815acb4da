"""Batches: files of requests that are answered one after another in the background, by the same handlers as any other.

A batch goes through `validating`, `in_progress`, `finalizing` and `completed`. Its requests are kept once they are
valid, and so is each answer, so a batch that was stopped goes on with the next request, even if its file is gone;
output and errors become files when it ends, however it ends.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import orjson

from aoai_emulator._protocol import Reply, invalid
from aoai_emulator._resources import files
from aoai_emulator._resources.batches import input as batch_input
from aoai_emulator._service.answering import AnswerError, perform
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found, metadata_of, told
from aoai_emulator._spec.documents import UNDATED, document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.batches.input import Line
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work
    from aoai_emulator._spec.documents import Operation
    from aoai_emulator._state.store import Store

KIND, LINE, INPUT = "batch", "batch.line", "batch.input"
OVER = {"completed", "failed", "cancelled", "expired"}
TENTHS = 10
"""In how many steps the lines are answered."""
AT_ONCE = 50
"""How many lines are answered between two savings of their answers."""
_OPERATIONS = {
    "/chat/completions": "chat.completions.create",
    "/completions": "completions.create",
    "/embeddings": "embeddings.create",
    "/responses": "responses.create",
}
_log = logging.getLogger("aoai_emulator")
_CONDITION = re.compile(r"(\w+) (eq|ne|gt|ge|lt|le) (?:'([^']*)'|(\d+))")


class Answered(NamedTuple):
    """What came of a line: its number, whether it went well, and what is written of it."""

    number: int
    good: bool
    text: str


def create(call: Call) -> Reply:
    """Begin a batch.

    Raises:
        RefusedError: there is no such file, or it is not for batches; endpoint or window are not supported (400).
    """
    body, now, emulator = call.body, call.emulator.now(), call.emulator
    operation = _operation(call.version, body["endpoint"])
    window = re.fullmatch(r"([1-9]\d{0,3})h", body["completion_window"])
    if window is None:
        raise invalid("completion_window", "Invalid value for 'completion_window': only '24h' is supported.")
    identifier = body.get("input_file_id")
    if identifier is None:
        wrong = "the emulator has no storage account; give 'input_file_id'"
        raise invalid("input_file_id", f"Missing required parameter: 'input_file_id' ({wrong}).")
    file = files.live(emulator, identifier)
    if file is None or file["purpose"] != "batch":
        raise invalid("input_file_id", f"Invalid 'input_file_id': there is no file '{identifier}' for batches.")
    batch: Json = {
        "id": emulator.new_id("batch_"),
        "object": "batch",
        "endpoint": body["endpoint"],
        "input_file_id": identifier,
        "completion_window": body["completion_window"],
        "status": "validating",
        "created_at": now,
        "expires_at": now + 3600 * int(window[1]),
        "metadata": metadata_of(body) or None,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        **dict.fromkeys((f"{state}_at" for state in ("in_progress", "finalizing", "completed", "failed")), None),
        **dict.fromkeys(("expired_at", "cancelling_at", "cancelled_at"), None),
        **dict.fromkeys(("output_file_id", "error_file_id", "errors", "input_blob", "output_blob", "error_blob"), None),
        "_version": call.version,
        "_path": operation.whole_path,
        "_output_expires_after": body.get("output_expires_after"),
    }
    with call.store.transaction():
        call.store.put(KIND, batch["id"], batch)
        call.store.add_job("batch", batch["id"])
    return answer(call, _told(call, batch))


def retrieve(call: Call) -> Reply:
    """Return how far a batch is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _told(call, found(call, KIND, "batch", call.path["batch_id"])))


def cancel(call: Call) -> Reply:
    """Have a batch end before its next lines; what is answered by then becomes its output.

    Raises:
        RefusedError: there is none of this id (404), or it is over (400).
    """
    now = call.emulator.now()
    with call.store.transaction():
        batch = found(call, KIND, "batch", call.path["batch_id"])
        if batch["status"] in OVER:
            raise conflict(f"The batch '{batch['id']}' is {batch['status']} and cannot be cancelled.")
        if batch["status"] != "cancelling":
            batch |= {"status": "cancelling", "cancelling_at": now}
            call.store.put(KIND, batch["id"], batch)
    return answer(call, _told(call, batch))


def list_batches(call: Call) -> Reply:
    """Return the batches, the newest first, by `$filter` and `$orderby` where the version has them.

    Raises:
        RefusedError: an id to go on from is not there, or the filter is not one that the emulator understands.
    """
    page = listed(call, KIND, descending=call.query.get("$orderby", "created_at desc") != "created_at asc")
    condition = call.query.get("$filter")
    if condition is not None:
        page["data"] = [batch for batch in page["data"] if _meets(batch, condition)]
    return answer(call, page | {"data": [_told(call, batch) for batch in page["data"]]})


async def run(work: Work) -> None:
    """Take a batch through its states, from wherever it is."""
    async with told(lambda message: _fail(work, message)):
        await _go_through(work)


def _fail(work: Work, message: str) -> None:
    """End a batch that cannot go on."""
    error = {"code": "server_error", "message": message, "param": None, "line": None}
    changes: Json = {"status": "failed", "failed_at": work.emulator.now()}
    changes["errors"] = {"object": "list", "data": [error]}
    with work.store.transaction():
        work.store.update(KIND, work.subject, lambda batch: batch | changes)
        work.store.delete(INPUT, work.subject)


def _told(call: Call, batch: Json) -> Json:
    """Return a batch as its version tells it: in the dated ones the line of an error is a text."""
    if batch["errors"] is None or call.version in UNDATED:
        return batch
    data = [
        error | {"line": None if error["line"] is None else str(error["line"])} for error in batch["errors"]["data"]
    ]
    return batch | {"errors": batch["errors"] | {"data": data}}


async def _go_through(work: Work) -> None:
    emulator, store, identifier = work.emulator, work.store, work.subject
    batch = await asyncio.to_thread(store.get, KIND, identifier)
    if batch is None or batch["status"] in OVER:
        return
    await emulator.step()
    lines = await asyncio.to_thread(_begin, emulator, batch)
    batch = await asyncio.to_thread(store.get, KIND, identifier)
    if batch is None or batch["status"] in OVER:
        return
    known = await asyncio.to_thread(store.list, LINE, parent=identifier, limit=None)
    done = {line["number"] for line in known.items}
    if await _answer_all(emulator, batch, lines, done):
        await asyncio.to_thread(_move, emulator, identifier, "finalizing", {})
    await emulator.step()
    await asyncio.to_thread(_finish, emulator, identifier, lines)


def _begin(emulator: Backend, batch: Json) -> list[Line]:
    """Let a batch enter `in_progress`, or `failed` if its file is refused; return its requests."""
    store, identifier = emulator.store, batch["id"]
    place = store.path(INPUT, identifier)
    if place is not None:
        _move(emulator, identifier, "in_progress", {})
        return batch_input.read_valid(place.read_bytes().splitlines())
    raw = files.lines(emulator, batch["input_file_id"])
    lines, errors = batch_input.read(raw, batch["endpoint"], emulator.deployments)
    if errors:
        _move(emulator, identifier, "failed", {"errors": {"object": "list", "data": errors}})
        return []
    blob = store.write(line + b"\n" for line in raw)
    with store.transaction():
        store.put(INPUT, identifier, {}, blob=blob)
        counts = {"total": len(lines), "completed": 0, "failed": 0}
        _move(emulator, identifier, "in_progress", {"request_counts": counts})
    return lines


async def _answer_all(emulator: Backend, batch: Json, lines: list[Line], done: set[int]) -> bool:
    """Answer the lines that are not done yet; say whether that came to its end."""
    portion = max(1, -(-len(lines) // TENTHS))
    waiting = [number for number in range(len(lines)) if number not in done]
    while waiting:
        now = waiting[: min(AT_ONCE, portion)]
        if waiting[0] % portion < len(now):
            await emulator.step()
        if await asyncio.to_thread(_ends, emulator, batch["id"]):
            return False
        answered = [await _answered(emulator, batch, number, lines[number]) for number in now]
        await asyncio.to_thread(_save, emulator.store, batch["id"], answered)
        waiting = waiting[len(now) :]
    return not await asyncio.to_thread(_ends, emulator, batch["id"])


async def _answered(emulator: Backend, batch: Json, number: int, line: Line) -> Answered:
    body = line.body
    if body.get("stream"):
        reply = invalid("stream", "A batch cannot stream.").reply()
    else:
        path = batch["_path"].format(deployment_id=body["model"])
        try:
            reply = await perform(emulator, batch["_version"], "POST", path, body)
        except AnswerError as error:
            reply = _server_error(str(error))
        except Exception as error:  # noqa: BLE001 - a fault of the emulator costs one request, not the batch
            _log.error("the request %s of %s failed", line.custom_id, batch["id"], exc_info=error)
            reply = _server_error(f"The emulator failed: {error!r}")
    status = reply.status or 200
    written = {
        "id": emulator.new_id("batch_req_"),
        "custom_id": line.custom_id,
        "response": {"status_code": status, "request_id": emulator.new_id("req_"), "body": reply.body},
        "error": None,
    }
    return Answered(number, status < 300, orjson.dumps(written).decode())


def _server_error(message: str) -> Reply:
    return Reply({"error": {"code": "server_error", "message": message}}, 500)


def _ends(emulator: Backend, identifier: str) -> bool:
    """Say whether a batch is to end before it is done."""
    batch = emulator.store.get(KIND, identifier)
    return batch is None or batch["status"] == "cancelling" or batch["expires_at"] <= emulator.now()


def _save(store: Store, identifier: str, answered: Iterable[Answered]) -> None:
    with store.transaction():
        batch = store.get(KIND, identifier)
        if batch is None:
            return
        counts = batch["request_counts"]
        for each in answered:
            store.put(LINE, f"{identifier}/{each.number}", each._asdict(), parent=identifier)
            counts["completed" if each.good else "failed"] += 1
        store.put(KIND, identifier, batch)


def _move(emulator: Backend, identifier: str, state: str, changes: Json) -> None:
    """Let a batch enter a state, unless it is being cancelled."""

    def change(batch: Json) -> Json:
        if batch["status"] == "cancelling":
            return batch
        return batch | changes | {"status": state, f"{state}_at": batch[f"{state}_at"] or emulator.now()}

    emulator.store.update(KIND, identifier, change)


def _finish(emulator: Backend, identifier: str, lines: list[Line]) -> None:
    """Write the files of a batch and end it."""
    store = emulator.store
    answered = [Answered(**line) for line in store.list(LINE, parent=identifier, limit=None, descending=False).items]
    answered.sort()
    batch = cast("Json", store.get(KIND, identifier))
    good = [each.text for each in answered if each.good]
    bad = [each.text for each in answered if not each.good]
    if batch["status"] == "in_progress":  # its time was up before it was done
        done = {each.number for each in answered}
        bad += [_late(emulator, line) for number, line in enumerate(lines) if number not in done]
    blobs = {name: store.write(_file(texts)) for name, texts in (("output", good), ("error", bad)) if texts}
    with store.transaction():
        batch = cast("Json", store.get(KIND, identifier))
        state = {"cancelling": "cancelled", "finalizing": "completed"}.get(batch["status"], "expired")
        for name, blob in blobs.items():
            filename, after = f"{identifier}_{name}.jsonl", batch["_output_expires_after"]
            batch[f"{name}_file_id"] = files.put(emulator, filename, "batch_output", blob, after)
        batch["request_counts"]["failed"] = len(bad)
        batch |= {"status": state, f"{state}_at": emulator.now()}
        store.put(KIND, identifier, batch)
        store.delete_all(LINE, identifier)
        store.delete(INPUT, identifier)


def _late(emulator: Backend, line: Line) -> str:
    """Return what is written of a request whose time was up."""
    error = {"code": "batch_expired", "message": "This request was not answered before the batch expired."}
    written: Json = {"id": emulator.new_id("batch_req_"), "custom_id": line.custom_id, "response": None, "error": error}
    return orjson.dumps(written).decode()


def _file(texts: list[str]) -> Iterable[bytes]:
    return (f"{text}\n".encode() for text in texts)


def _operation(version: str, endpoint: str) -> Operation:
    name = _OPERATIONS.get(batch_input.plain(endpoint))
    operation = None if name is None else document(version).operations.get(name)
    if operation is None:
        known = [each for each, name in _OPERATIONS.items() if name in document(version).operations]
        raise invalid("endpoint", f"Invalid value for 'endpoint': '{endpoint}' is not one of {', '.join(known)}.")
    return operation


def _meets(batch: Json, condition: str) -> bool:
    """Say whether a batch meets a filter: comparisons of fields with texts or numbers, joined by `and`."""
    for part in condition.split(" and "):
        comparison = _CONDITION.fullmatch(part.strip())
        if comparison is None:
            wrong = "the emulator understands comparisons such as status eq 'completed', joined by 'and'"
            raise invalid("$filter", f"Invalid value for '$filter': {wrong}.")
        name, operator, text, number = comparison.groups()
        if not _holds(batch.get(name), operator, text if number is None else int(number)):
            return False
    return True


def _holds(value: Any, operator: str, other: Any) -> bool:
    if operator in {"eq", "ne"}:
        return bool(value == other) == (operator == "eq")
    if type(value) is not type(other):
        return False
    return bool({"gt": value > other, "ge": value >= other, "lt": value < other, "le": value <= other}[operator])


HANDLERS = {
    "batches.create": create,
    "batches.retrieve": retrieve,
    "batches.cancel": cancel,
    "batches.list": list_batches,
}
JOBS = {"batch": run}
