"""What a run is at: its states, its steps, and how it ends early."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.backend import Backend

KIND, STEP, MESSAGE = "thread.run", "thread.run.step", "thread.message"
OPEN = {"queued", "in_progress", "requires_action", "cancelling"}
LIFETIME = 600
"""How many seconds a run may take, and wait for the outputs of tools."""
_ENDS = {"cancelled": "cancelled_at", "expired": "expired_at", "failed": "failed_at"}
"""Where the time of an early end stands."""
_REASONS = {"cancelled": "run_cancelled", "expired": "run_expired", "failed": "run_failed"}
"""Why the message that a run was writing is incomplete."""


def active(emulator: Backend, thread: str) -> Json | None:
    """Return the run that goes on in a thread, None if there is none. Only the newest one can."""
    newest = emulator.store.list(KIND, parent=thread, limit=1).items
    run = current(emulator, newest[0]["id"]) if newest else None
    return run if run is not None and run["status"] in OPEN else None


def current(emulator: Backend, identifier: str) -> Json | None:
    """Return a run as it is now: one whose time is up has expired."""
    run = emulator.store.get(KIND, identifier)
    if run is not None and is_late(emulator, run):
        end(emulator, identifier, "expired")
        return emulator.store.get(KIND, identifier)
    return run


def is_late(emulator: Backend, run: Json) -> bool:
    """Say whether the time of a run that goes on is up."""
    return run["status"] in OPEN and run["expires_at"] is not None and run["expires_at"] <= emulator.now()


def put(emulator: Backend, run: Json) -> None:
    """Put a run."""
    emulator.store.put(KIND, run["id"], run, parent=run["thread_id"])


def new_step(emulator: Backend, run: Json, details: Json) -> Json:
    """Put a new step of a run, and return it.

    Args:
        emulator: whose store.
        run: that it belongs to.
        details: what is done, with its `type`.
    """
    step: Json = {
        "id": emulator.new_id("step_"),
        "object": "thread.run.step",
        "created_at": emulator.now(),
        "run_id": run["id"],
        "thread_id": run["thread_id"],
        "assistant_id": run["assistant_id"],
        "type": details["type"],
        "status": "in_progress",
        "step_details": details,
        "metadata": {},
        **dict.fromkeys(("cancelled_at", "completed_at", "expired_at", "failed_at", "last_error", "usage")),
    }
    emulator.store.put(STEP, step["id"], step, parent=run["id"])
    return step


def end_step(emulator: Backend, step: Json, usage: Json | None = None) -> Json:
    """Put a step that is done, and return it."""
    step |= {"status": "completed", "completed_at": emulator.now(), "usage": usage}
    emulator.store.put(STEP, step["id"], step, parent=step["run_id"])
    return step


def end(emulator: Backend, identifier: str, state: str, error: Json | None = None) -> list[tuple[str, Any]]:
    """End a run before it is done, with its open steps and messages; return name and data of the events of that.

    Args:
        emulator: whose store.
        identifier: of the run.
        state: `cancelled`, `expired` or `failed`.
        error: code and message, for one that failed.
    """
    store, now = emulator.store, emulator.now()
    events: list[tuple[str, Any]] = []
    with store.transaction():
        run = store.get(KIND, identifier)
        if run is None or run["status"] not in OPEN:
            return []
        writing = {"run_id": identifier, "status": "in_progress"}
        for message in store.list(MESSAGE, parent=run["thread_id"], limit=None, where=writing).items:
            why: Json = {"incomplete_at": now, "incomplete_details": {"reason": _REASONS[state]}}
            message |= {"status": "incomplete"} | why
            store.put(MESSAGE, message["id"], message, parent=run["thread_id"])
            events.append(("thread.message.incomplete", message))
        for step in store.list(STEP, parent=identifier, limit=None, where={"status": "in_progress"}).items:
            step |= {"status": state, _ENDS[state]: now, "last_error": error}
            store.put(STEP, step["id"], step, parent=identifier)
            events.append((f"thread.run.step.{state}", step))
        run |= {"status": state, "required_action": None, "last_error": error, "expires_at": None}
        if state != "expired":
            run[_ENDS[state]] = now
        put(emulator, run)
        events.append((f"thread.run.{state}", run))
    return events
