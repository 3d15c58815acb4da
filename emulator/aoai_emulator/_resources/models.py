"""The models of the resource: those behind the deployments, or a list of known ones where any deployment will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import RefusedError, Reply, not_found
from aoai_emulator._service.deployments import KINDS
from aoai_emulator._spec.documents import JSON
from aoai_emulator._spec.known import known

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

JOB, DELETED = "fine_tuning.job", "model.deleted"
_CREATED = 1_715_367_049
_RETIRED = 2_145_916_800
"""The first second of 2038: no model is retired before."""
MODELS = {
    "gpt-4o": "chat",
    "gpt-4o-mini": "chat",
    "gpt-4.1": "chat",
    "o3-mini": "chat",
    "gpt-35-turbo-instruct": "completion",
    "text-embedding-3-large": "embedding",
    "text-embedding-3-small": "embedding",
    "text-embedding-ada-002": "embedding",
    "dall-e-3": "image",
    "gpt-image-1": "image",
    "tts": "speech",
    "tts-hd": "speech",
    "whisper": "transcription",
}
"""The models there are where no deployments are given, and what each is good for."""
FINE_TUNABLE = {"gpt-4o", "gpt-4o-mini", "gpt-4.1"}


def list_models(call: Call) -> Reply:
    """Return all models, as the version describes them."""
    data = [_described(name, kind) for name, kind in _models(call).items()]
    return Reply(known(call.operation.document, call.operation.answers[JSON], {"object": "list", "data": data}))


def retrieve(call: Call) -> Reply:
    """Return one model.

    Raises:
        RefusedError: there is none of this name.
    """
    name = call.path["model"]
    kind = _models(call).get(name)
    if kind is None:
        raise not_found("model", name)
    return Reply(known(call.operation.document, call.operation.answers[JSON], _described(name, kind)))


def delete(call: Call) -> Reply:
    """Delete a tuned model.

    Raises:
        RefusedError: there is none of this name (404), or it is not a tuned one (403).
    """
    name = call.path["model"]
    with call.store.transaction():
        job = _tuned(call).get(name)
        if job is None and name in _models(call):
            raise RefusedError(403, "forbidden", f"The model '{name}' is not yours.", kind="invalid_request_error")
        if job is None:
            raise not_found("model", name)
        call.store.put(DELETED, name, {"id": name})
    return Reply({"id": name, "object": "model", "deleted": True})


def _models(call: Call) -> dict[str, str]:
    given = call.emulator.deployments.given.values()
    return ({each.model: each.kind for each in given} or MODELS) | dict.fromkeys(_tuned(call), "chat")


def _tuned(call: Call) -> dict[str, Json]:
    """Return the jobs whose models are there, by the name of the model."""
    jobs = call.store.list(JOB, limit=None).items
    made = {str(job["fine_tuned_model"]): job for job in jobs if job.get("fine_tuned_model")}
    return {name: job for name, job in made.items() if call.store.get(DELETED, name) is None}


def _described(name: str, kind: str) -> Json:
    """Describe a model in the words of all versions."""
    able = KINDS[kind][0]
    return {
        "id": name,
        "object": "model",
        "created": _CREATED,
        "created_at": _CREATED,
        "owned_by": "azure",
        "status": "succeeded",
        "lifecycle_status": "generally-available",
        "capabilities": {
            "chat_completion": "chat.completions.create" in able,
            "completion": kind == "completion",
            "embeddings": "embeddings.create" in able,
            "fine_tune": name in FINE_TUNABLE,
            "inference": True,
        },
        "deprecation": {"fine_tune": _RETIRED, "inference": _RETIRED},
    }


HANDLERS: Handlers = {"models.list": list_models, "models.retrieve": retrieve, "models.delete": delete}
