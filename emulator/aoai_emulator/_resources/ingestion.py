"""Ingestion jobs: a stand-in that goes through the states and ingests nothing, and keeps no secret it is given."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import invalid
from aoai_emulator._service.resource import answer, conflict, found

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work

KIND, RUN = "ingestion.job", "ingestion.run"
STAGES = ("preprocessing", "indexing")
HIDDEN = "***"
_SECRET = {"connectionString", "key"}


def create(call: Call) -> Reply:
    """Make a job and begin its first run.

    Raises:
        RefusedError: there is one of this id already, or there is no body (400).
    """
    identifier = call.path["job_id"]
    if not isinstance(call.body, dict):
        raise invalid(None, "The body of the request is missing.", "missing_required_parameter")
    job = _without_secrets(call.body) | {"jobId": identifier}
    run: Json = {
        "jobId": identifier,
        "runId": call.emulator.new_id("run-"),
        "status": "notRunning",
        "warnings": ["The emulator ingests nothing: this run only goes through the states."],
        "progress": {"stageProgress": [_stage(name, "notRunning") for name in STAGES]},
    }
    with call.store.transaction():
        if call.store.get(KIND, identifier) is not None:
            raise conflict(f"There is an ingestion job '{identifier}' already.")
        call.store.put(KIND, identifier, job)
        call.store.put(RUN, run["runId"], run, parent=identifier)
        call.store.add_job("ingestion", run["runId"])
    return answer(call, job)


def retrieve(call: Call) -> Reply:
    """Return a job.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _job(call))


def list_jobs(call: Call) -> Reply:
    """Return all jobs, the newest first."""
    return answer(call, {"value": call.store.list(KIND, limit=None).items})


def list_runs(call: Call) -> Reply:
    """Return the runs of a job, the newest first.

    Raises:
        RefusedError: there is no such job (404).
    """
    return answer(call, {"value": call.store.list(RUN, parent=_job(call)["jobId"], limit=None).items})


def retrieve_run(call: Call) -> Reply:
    """Return how far a run is.

    Raises:
        RefusedError: there is no such job or run (404).
    """
    owner = ("jobId", _job(call)["jobId"])
    return answer(call, found(call, RUN, "run of this ingestion job", call.path["run_id"], owner))


async def run(work: Work) -> None:
    """Take a run through its stages, one after another."""
    body = await asyncio.to_thread(work.store.get, RUN, work.subject)
    if body is None or body["status"] == "succeeded":
        return
    for current in range(len(STAGES) + 1):
        await work.emulator.step()
        await asyncio.to_thread(work.store.update, RUN, work.subject, partial(_at, current))


def _at(current: int, body: Json) -> Json:
    """Return a run that is at a stage, or past the last one."""
    states = [
        "succeeded" if at < current else "running" if at == current else "notRunning" for at in range(len(STAGES))
    ]
    stages = [_stage(name, state) for name, state in zip(STAGES, states, strict=True)]
    status = "succeeded" if current == len(STAGES) else "running"
    return body | {"status": status, "progress": {"stageProgress": stages}}


def _stage(name: str, state: str) -> Json:
    done = 1 if state == "succeeded" else 0
    return {"name": name, "state": state, "totalItems": 1, "processedItems": done}


def _job(call: Call) -> Json:
    return found(call, KIND, "ingestion job", call.path["job_id"])


def _without_secrets(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_secrets(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: HIDDEN if name in _SECRET else _without_secrets(each) for name, each in value.items()}


HANDLERS = {
    "ingestion.jobs.create": create,
    "ingestion.jobs.retrieve": retrieve,
    "ingestion.jobs.list": list_jobs,
    "ingestion.jobs.runs.list": list_runs,
    "ingestion.jobs.runs.retrieve": retrieve_run,
}
JOBS = {"ingestion": run}
