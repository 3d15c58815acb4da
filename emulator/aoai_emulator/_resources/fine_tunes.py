"""Fine-tunes, as the first versions have them: they go through the states with events; nothing is learnt."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import DONE, Event, Reply, invalid
from aoai_emulator._resources import files
from aoai_emulator._service.resource import answer, conflict, found

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers
    from aoai_emulator._service.jobs import Work

KIND = "fine-tune"
OVER = {"succeeded", "failed", "canceled"}
_SETTINGS: dict[str, Any] = {
    "batch_size": 1,
    "learning_rate_multiplier": 0.1,
    "n_epochs": 4,
    "prompt_loss_weight": 0.1,
}
_OPTIONAL = (
    "classification_betas",
    "classification_n_classes",
    "classification_positive_class",
    "compute_classification_metrics",
)


def create(call: Call) -> Reply:
    """Begin a fine-tune.

    Raises:
        RefusedError: a file is not there or not for fine-tuning (400).
    """
    body, now = call.body, call.emulator.now()
    held: dict[str, list[Json]] = {"training_file": [], "validation_file": []}
    for name, found_ in held.items():
        identifier = body.get(name)
        file = None if identifier is None else files.live(call.emulator, identifier)
        if identifier is not None and (file is None or file["purpose"] != "fine-tune"):
            raise invalid(name, f"Invalid '{name}': there is no file '{identifier}' for fine-tuning.")
        if file is not None:
            found_.append({name: file[name] for name in file if not name.startswith("_")} | {"status": "succeeded"})
    made: Json = {
        "id": call.emulator.new_id("ft-"),
        "object": "fine-tune",
        "model": body["model"],
        "status": "notRunning",
        "created_at": now,
        "updated_at": now,
        "hyperparams": {name: body.get(name, usual) for name, usual in _SETTINGS.items()}
        | {name: body[name] for name in _OPTIONAL if body.get(name) is not None},
        "training_files": held["training_file"],
        "validation_files": held["validation_file"],
        "result_files": [],
        "events": [_event(now, "Job enqueued.")],
    }
    if body.get("suffix"):
        made["suffix"] = body["suffix"]
    with call.store.transaction():
        call.store.put(KIND, made["id"], made)
        call.store.add_job(KIND, made["id"])
    return answer(call, made)


def retrieve(call: Call) -> Reply:
    """Return how far a fine-tune is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _tune(call))


def list_fine_tunes(call: Call) -> Reply:
    """Return all fine-tunes, without their events."""
    data = [body | {"events": None} for body in call.store.list(KIND, limit=None, descending=False).items]
    return answer(call, {"object": "list", "data": [{k: v for k, v in body.items() if v is not None} for body in data]})


def list_events(call: Call) -> Reply:
    """Return what happened to a fine-tune, or tell it as it happens.

    Raises:
        RefusedError: there is none of this id (404).
    """
    body = _tune(call)
    if call.query.get("stream"):
        return Reply(events=_told(call, body))
    return answer(call, {"object": "list", "data": body["events"]})


def cancel(call: Call) -> Reply:
    """Cancel a fine-tune.

    Raises:
        RefusedError: there is none of this id (404), or it is over (400).
    """
    with call.store.transaction():
        body = _tune(call)
        if body["status"] in OVER:
            raise conflict(f"The fine-tune '{body['id']}' is over: its status is '{body['status']}'.")
        body = _moved(body, call.emulator.now(), "canceled", "Job canceled.")
        call.store.put(KIND, body["id"], body)
    return answer(call, body)


def delete(call: Call) -> Reply:
    """Delete a fine-tune that is over.

    Raises:
        RefusedError: there is none of this id (404), or it is not over (400).
    """
    body = _tune(call)
    if body["status"] not in OVER:
        raise conflict(f"The fine-tune '{body['id']}' is not over: its status is '{body['status']}'.")
    call.store.delete(KIND, body["id"])
    return Reply()


async def run(work: Work) -> None:
    """Take a fine-tune through its states."""
    for status, message in (("running", "Job started."), ("succeeded", "Job succeeded.")):
        await work.emulator.step(2)
        now = work.emulator.now()

        def move(body: Json, status: str = status, message: str = message, now: int = now) -> Json:
            return body if body["status"] in OVER else _moved(body, now, status, message)

        if await asyncio.to_thread(work.store.update, KIND, work.subject, move) is None:
            return  # deleted


async def _told(call: Call, body: Json) -> AsyncIterator[Event]:
    sent = 0
    while True:
        for event in body["events"][sent:]:
            yield Event(None, event)
        sent = len(body["events"])
        if body["status"] in OVER:
            break
        await call.emulator.step()
        found_ = await asyncio.to_thread(call.store.get, KIND, body["id"])
        if found_ is None:
            break
        body = found_
    yield DONE


def _moved(body: Json, now: int, status: str, message: str) -> Json:
    moved = body | {"status": status, "updated_at": now, "events": [*body["events"], _event(now, message)]}
    if status == "succeeded":
        suffix = f"-{body['suffix']}" if "suffix" in body else ""
        moved["fine_tuned_model"] = f"{body['model']}.{body['id']}{suffix}"
    return moved


def _event(now: int, message: str) -> Json:
    return {"object": "fine-tune-event", "created_at": now, "level": "info", "message": message}


def _tune(call: Call) -> Json:
    return found(call, KIND, "fine-tune", call.path["fine_tune_id"])


HANDLERS: Handlers = {
    "fine_tunes.create": create,
    "fine_tunes.retrieve": retrieve,
    "fine_tunes.list": list_fine_tunes,
    "fine_tunes.list_events": list_events,
    "fine_tunes.cancel": cancel,
    "fine_tunes.delete": delete,
}
JOBS = {KIND: run}
