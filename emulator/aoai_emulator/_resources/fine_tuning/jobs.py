"""Fine-tuning: jobs that check their files and go through the states with events and checkpoints; nothing is learnt.

The tuned model is a name. A deployment of it can be used where any deployment will do, and says what all others say.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._protocol import Reply, invalid
from aoai_emulator._resources import files
from aoai_emulator._resources.fine_tuning import training_data
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, conflict, found, metadata_of, told
from aoai_emulator._spec.documents import UNDATED

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.fine_tuning.training_data import Training
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._service.call import Call
    from aoai_emulator._service.jobs import Work

KIND, EVENT, CHECKPOINT, COPY = "fine_tuning.job", "fine_tuning.event", "fine_tuning.checkpoint", "fine_tuning.copy"
OVER = {"succeeded", "failed", "cancelled"}
MOST_EPOCHS = 50
METRICS_PER_EPOCH = 5
_DATED = {"validating_files": "created", "queued": "pending"}
"""What the versions with a date call the states of v1."""
_DATED_METHODS = {"supervised", "dpo"}
"""The methods that versions with a date have words for."""
_DEFAULTS: dict[str, Any] = {"n_epochs": 3, "learning_rate_multiplier": 1.0, "beta": 0.1}
"""What hyperparameters are that are left to the service; others are 1."""
_WITHOUT_PAUSE = {"pausing": "running", "paused": "queued", "resuming": "queued"}
"""What versions that know no pause show instead."""


class Metrics(NamedTuple):
    """How good the model is at a step of its training."""

    step: int
    loss: float
    accuracy: float


def create(call: Call) -> Reply:
    """Begin a job.

    Raises:
        RefusedError: a file is not there or not for fine-tuning, or a hyperparameter makes no sense (400).
    """
    body, emulator = call.body, call.emulator
    for name in ("training_file", "validation_file"):
        identifier = body.get(name)
        file = None if identifier is None else files.live(emulator, identifier)
        if identifier is not None and (file is None or file["purpose"] != "fine-tune"):
            raise invalid(name, f"Invalid '{name}': there is no file '{identifier}' for fine-tuning.")
    examples = len(files.lines(emulator, body["training_file"]))
    suffix = body.get("suffix")
    if suffix is not None and not 1 <= len(suffix) <= 64:
        raise invalid("suffix", "Invalid 'suffix': expected 1 to 64 characters.")
    now = emulator.now()
    job: Json = {
        "id": emulator.new_id("ftjob-"),
        "object": "fine_tuning.job",
        "created_at": now,
        "model": body["model"],
        "training_file": body["training_file"],
        "validation_file": body.get("validation_file"),
        "hyperparameters": _hyperparameters(body, examples),
        "method": _method(body),
        "metadata": metadata_of(body),
        "seed": emulator.random("fine-tuning", now).randrange(1 << 31) if body.get("seed") is None else body["seed"],
        "suffix": suffix,
        "user_provided_suffix": suffix,
        "organisation_id": None,
        "organization_id": "",
        "status": "validating_files",
        "result_files": [],
        **dict.fromkeys(("fine_tuned_model", "finished_at", "estimated_finish", "trained_tokens", "error"), None),
        "_epoch": 0,
    }
    if body.get("integrations"):
        job["integrations"] = body["integrations"]
    with call.store.transaction():
        call.store.put(KIND, job["id"], job)
        _tell(emulator, job["id"], "Created the fine-tuning job.")
        call.store.add_job("fine_tuning", job["id"])
    return answer(call, _view(call, job))


def retrieve(call: Call) -> Reply:
    """Return how far a job is.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _view(call, _job(call)))


def list_jobs(call: Call) -> Reply:
    """Return the jobs, the newest first.

    Raises:
        RefusedError: an id to go on from is not there.
    """
    return answer(call, listed(call, KIND, view=lambda job: _view(call, job)))


def list_events(call: Call) -> Reply:
    """Return what happened to a job, the newest first.

    Raises:
        RefusedError: there is no such job (404), or an id to go on from is not there.
    """
    return answer(call, listed(call, EVENT, parent=_job(call)["id"]))


def list_checkpoints(call: Call) -> Reply:
    """Return the checkpoints of a job, the newest first.

    Raises:
        RefusedError: there is no such job (404), or an id to go on from is not there.
    """
    return answer(call, listed(call, CHECKPOINT, parent=_job(call)["id"], limit=10))


def cancel(call: Call) -> Reply:
    """End a job before it is done.

    Raises:
        RefusedError: there is none of this id (404), or it is over (400).
    """
    with call.store.transaction():
        job = _open_job(call, "cancelled")
        job |= {"status": "cancelled", "finished_at": call.emulator.now()}
        call.store.put(KIND, job["id"], job)
        _tell(call.emulator, job["id"], "The job was cancelled.")
    return answer(call, _view(call, job))


def pause(call: Call) -> Reply:
    """Have a job wait after the epoch that it is at.

    Raises:
        RefusedError: there is none of this id (404), or it does not run (400).
    """
    with call.store.transaction():
        job = _open_job(call, "paused")
        if job["status"] != "running":
            raise conflict(f"The job '{job['id']}' is {job['status']}; only one that is running can be paused.")
        job["status"] = "pausing"
        call.store.put(KIND, job["id"], job)
    return answer(call, _view(call, job))


def resume(call: Call) -> Reply:
    """Let a paused job go on.

    Raises:
        RefusedError: there is none of this id (404), or it is not paused (400).
    """
    with call.store.transaction():
        job = _open_job(call, "resumed")
        if job["status"] != "paused":
            raise conflict(f"The job '{job['id']}' is {job['status']}; only one that is paused can be resumed.")
        job["status"] = "resuming"
        call.store.put(KIND, job["id"], job)
        call.store.add_job("fine_tuning", job["id"])
    return answer(call, _view(call, job))


def delete(call: Call) -> Reply:
    """Delete a job with its events and checkpoints.

    Raises:
        RefusedError: there is none of this id (404), or it is not over yet (400).
    """
    with call.store.transaction():
        job = _job(call)
        if job["status"] not in OVER:
            raise conflict(f"The job '{job['id']}' is {job['status']}; cancel it first.")
        for kind in (EVENT, CHECKPOINT):
            call.store.delete_all(kind, job["id"])
        call.store.delete(KIND, job["id"])
    return Reply()


def copy(call: Call) -> Reply:
    """Begin to copy a checkpoint to another resource; nothing leaves this machine.

    Raises:
        RefusedError: there is no such job or checkpoint (404).
    """
    checkpoint = _checkpoint(call)
    account = {name: call.body[name] for name in ("destinationResourceId", "region")}
    with call.store.transaction():
        copies = call.store.get(COPY, checkpoint["id"]) or {
            "checkpointedModelName": checkpoint["fine_tuned_model_checkpoint"],
            "fineTuningJobId": checkpoint["fine_tuning_job_id"],
            "copiedAccountDetails": [],
        }
        copies["copiedAccountDetails"].append(account | {"status": "InProgress"})
        call.store.put(COPY, checkpoint["id"], copies)
        call.store.add_job("fine_tuning.copy", checkpoint["id"])
    return answer(call, copies)


def retrieve_copy(call: Call) -> Reply:
    """Return how far the copies of a checkpoint are.

    Raises:
        RefusedError: there is no such job, checkpoint or copy (404).
    """
    return answer(call, found(call, COPY, "copy of the checkpoint", _checkpoint(call)["id"]))


async def run_copy(work: Work) -> None:
    """Say that a copy is complete, after a while."""
    await work.emulator.step()

    def change(copies: Json) -> Json:
        accounts = [account | {"status": "Completed"} for account in copies["copiedAccountDetails"]]
        return copies | {"copiedAccountDetails": accounts}

    await asyncio.to_thread(work.store.update, COPY, work.subject, change)


async def run(work: Work) -> None:
    """Take a job through its states, from wherever it is."""
    async with told(lambda message: _fail(work.emulator, work.subject, message, "server_error")):
        await _go_through(work)


async def _go_through(work: Work) -> None:
    emulator, identifier = work.emulator, work.subject
    job = await asyncio.to_thread(work.store.get, KIND, identifier)
    if job is None or job["status"] in OVER or job["status"] == "paused":
        return
    await emulator.step()
    training = await asyncio.to_thread(_training, emulator, job)
    if training.fault is not None:
        await asyncio.to_thread(_fail, emulator, identifier, training.fault)
        return
    if job["status"] == "validating_files":
        await asyncio.to_thread(_enter, emulator, identifier, "queued", "The files passed validation, job queued.")
        await emulator.step()
    if not await asyncio.to_thread(_enter, emulator, identifier, "running", "Training started."):
        return
    epochs = job["hyperparameters"]["n_epochs"]
    for epoch in range(job["_epoch"], epochs):
        await emulator.step()
        if not await asyncio.to_thread(_train, emulator, identifier, epoch, training):
            return
    await asyncio.to_thread(_succeed, emulator, identifier, training)


def _training(emulator: Backend, job: Json) -> Training:
    """Return what the files of a job hold; the first fault of either of them."""
    method, model = job["method"]["type"], job["model"]
    training = training_data.read(files.lines(emulator, job["training_file"]), method, model)
    if training.fault is None and job["validation_file"] is not None:
        checked = training_data.read(files.lines(emulator, job["validation_file"]), method, model)
        if checked.fault is not None and checked.examples == 0:
            return training._replace(fault=f"In the validation file: {checked.fault}")
    return training


def _enter(emulator: Backend, identifier: str, state: str, message: str) -> bool:
    """Let a job that is not over enter a state; say whether it did."""
    with emulator.store.transaction():
        job = emulator.store.get(KIND, identifier)
        if job is None or job["status"] in OVER or job["status"] == "pausing":
            return job is not None and job["status"] == "pausing"
        if job["status"] != state:
            _tell(emulator, identifier, message)
        emulator.store.put(KIND, identifier, job | {"status": state})
    return True


def _train(emulator: Backend, identifier: str, epoch: int, training: Training) -> bool:
    """Keep what an epoch gave: metrics and a checkpoint; say whether the job goes on."""
    store = emulator.store
    with store.transaction():
        job = store.get(KIND, identifier)
        if job is None or job["status"] in OVER:
            return False
        if job["status"] == "pausing":
            _tell(emulator, identifier, f"Paused after epoch {epoch}.")
            store.put(KIND, identifier, job | {"status": "paused"})
            return False
        measured = _metrics(emulator, job, epoch, training)
        total = measured[-1].step // (epoch + 1) * job["hyperparameters"]["n_epochs"]
        for each in measured:
            data = {"step": each.step, "train_loss": each.loss, "train_mean_token_accuracy": each.accuracy}
            _tell(emulator, identifier, f"Step {each.step}/{total}: training loss={each.loss:.4f}", data)
        _put_checkpoint(emulator, job, measured[-1])
        store.put(KIND, identifier, job | {"_epoch": epoch + 1})
    return True


def _metrics(emulator: Backend, job: Json, epoch: int, training: Training) -> list[Metrics]:
    """Return some steps of an epoch, with a loss that falls, and is the same for the same seed."""
    parameters = job["hyperparameters"]
    steps = max(1, -(-training.examples // parameters["batch_size"]))
    total = steps * parameters["n_epochs"]
    chosen = {max(1, steps * part // METRICS_PER_EPOCH) for part in range(1, METRICS_PER_EPOCH + 1)}
    measured: list[Metrics] = []
    for inside in sorted(chosen):
        step = epoch * steps + inside
        noise = emulator.random("loss", job["seed"], step).uniform(-0.02, 0.02)
        loss = round(max(0.01, 2.4 * (1 - step / total) ** 2 + 0.25 + noise), 4)
        measured.append(Metrics(step, loss, round(min(0.99, 1 - loss / 4), 4)))
    return measured


def _put_checkpoint(emulator: Backend, job: Json, reached: Metrics) -> None:
    metrics: Json = {"step": reached.step, "train_loss": reached.loss, "train_mean_token_accuracy": reached.accuracy}
    if job["validation_file"] is not None:
        metrics |= {"valid_loss": reached.loss, "valid_mean_token_accuracy": reached.accuracy}
    checkpoint: Json = {
        "id": emulator.new_id("ftchkpt-"),
        "object": "fine_tuning.job.checkpoint",
        "created_at": emulator.now(),
        "fine_tuning_job_id": job["id"],
        "fine_tuned_model_checkpoint": f"{_tuned(job)}:ckpt-step-{reached.step}",
        "step_number": reached.step,
        "metrics": metrics,
    }
    emulator.store.put(CHECKPOINT, checkpoint["id"], checkpoint, parent=job["id"])


def _succeed(emulator: Backend, identifier: str, training: Training) -> None:
    """Write the results of a job and end it."""
    store = emulator.store
    job = store.get(KIND, identifier)
    if job is None:
        return
    epochs = job["hyperparameters"]["n_epochs"]
    measured = [each for epoch in range(epochs) for each in _metrics(emulator, job, epoch, training)]
    rows = [f"{each.step},{each.loss},{each.accuracy}" for each in measured]
    blob = store.write("\n".join(["step,train_loss,train_mean_token_accuracy", *rows, ""]).encode())
    with store.transaction():
        job = store.get(KIND, identifier)
        if job is None or job["status"] in OVER:
            return
        result = files.put(emulator, "results.csv", "fine-tune-results", blob)
        job |= {
            "status": "succeeded",
            "finished_at": emulator.now(),
            "fine_tuned_model": _tuned(job),
            "result_files": [result],
            "trained_tokens": training.tokens * epochs,
        }
        store.put(KIND, identifier, job)
        _tell(emulator, identifier, f"New fine-tuned model created: {job['fine_tuned_model']}")
        _tell(emulator, identifier, "The job has successfully completed.")


def _fail(emulator: Backend, identifier: str, message: str, code: str = "invalid_training_file") -> None:
    """End a job that cannot go on."""
    param = "training_file" if code == "invalid_training_file" else None
    error = {"code": code, "message": message, "param": param}
    changes: Json = {"status": "failed", "finished_at": emulator.now(), "error": error}
    with emulator.store.transaction():
        emulator.store.update(KIND, identifier, partial(_unless_over, changes))
        _tell(emulator, identifier, message, level="error")


def _unless_over(changes: Json, job: Json) -> Json:
    return job if job["status"] in OVER else job | changes


def _tell(emulator: Backend, identifier: str, message: str, data: Json | None = None, level: str = "info") -> None:
    """Put an event of a job; part of a transaction."""
    event: Json = {
        "id": emulator.new_id("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": emulator.now(),
        "level": level,
        "message": message,
        "type": "message" if data is None else "metrics",
        "data": data or {},
    }
    emulator.store.put(EVENT, event["id"], event, parent=identifier)


def _tuned(job: Json) -> str:
    """Return the name of the model that a job makes."""
    base = job["model"].partition(".ft-")[0]
    suffix = f"-{job['suffix']}" if job["suffix"] else ""
    return f"{base}.ft-{job['id'].removeprefix('ftjob-').lower()}{suffix}"


def _hyperparameters(body: Json, examples: int) -> Json:
    """Return what is asked for, with the defaults for what is left to the service.

    Raises:
        RefusedError: one makes no sense (400).
    """
    method: Json = body.get("method") or {}
    chosen_method: Json = method.get(str(method.get("type"))) or {}
    inner: Json = chosen_method.get("hyperparameters") or {}
    outer: Json = body.get("hyperparameters") or {}
    given: Json = {name: value for name, value in (outer | inner).items() if value != "auto"}
    chosen: dict[str, Any] = {
        "n_epochs": given.get("n_epochs") or 3,
        "batch_size": given.get("batch_size") or max(1, examples // 500),
        "learning_rate_multiplier": given.get("learning_rate_multiplier") or 1.0,
    }
    if not 1 <= chosen["n_epochs"] <= MOST_EPOCHS:
        name = "hyperparameters.n_epochs"
        raise invalid(name, f"Invalid value for '{name}': {chosen['n_epochs']} is not between 1 and {MOST_EPOCHS}.")
    for name in ("batch_size", "learning_rate_multiplier"):
        if chosen[name] <= 0:
            raise invalid(
                f"hyperparameters.{name}", f"Invalid value for 'hyperparameters.{name}': it must be positive."
            )
    return chosen


def _method(body: Json) -> Json:
    """Return the method, with a number wherever the request leaves one to the service."""
    method: Json = body.get("method") or {"type": "supervised"}
    inner: Json = method.get(method["type"]) or {}
    given: Json = inner.get("hyperparameters") or {}
    resolved = {name: _DEFAULTS.get(name, 1) if value == "auto" else value for name, value in given.items()}
    return method | {method["type"]: inner | {"hyperparameters": resolved}} if given else method


def _job(call: Call) -> Json:
    return found(call, KIND, "fine-tuning job", call.path["fine_tuning_job_id"])


def _open_job(call: Call, wish: str) -> Json:
    job = _job(call)
    if job["status"] in OVER:
        raise conflict(f"The job '{job['id']}' is {job['status']} and cannot be {wish}.")
    return job


def _checkpoint(call: Call) -> Json:
    owner = ("fine_tuning_job_id", _job(call)["id"])
    return found(call, CHECKPOINT, "checkpoint of this job", call.path["fine_tuning_checkpoint_id"], owner)


def _view(call: Call, job: Json) -> Json:
    """Return a job with the state in the words of its version."""
    status = str(job["status"])
    undated = call.version in UNDATED
    if not undated and job["method"]["type"] not in _DATED_METHODS:
        job = job | {"method": None}
    if undated or call.version < "2025":
        status = _WITHOUT_PAUSE.get(status, status)
    return job | {"status": status if undated else _DATED.get(status, status)}


HANDLERS = {
    "fine_tuning.jobs.create": create,
    "fine_tuning.jobs.retrieve": retrieve,
    "fine_tuning.jobs.list": list_jobs,
    "fine_tuning.jobs.list_events": list_events,
    "fine_tuning.jobs.checkpoints.list": list_checkpoints,
    "fine_tuning.jobs.checkpoints.copy": copy,
    "fine_tuning.jobs.checkpoints.retrieve_copy": retrieve_copy,
    "fine_tuning.jobs.cancel": cancel,
    "fine_tuning.jobs.pause": pause,
    "fine_tuning.jobs.resume": resume,
    "fine_tuning.jobs.delete": delete,
}
JOBS = {"fine_tuning": run, "fine_tuning.copy": run_copy}
