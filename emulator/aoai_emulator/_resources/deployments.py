"""Deployments as requests make them, which the first versions know; beside those that the emulator was started with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import RefusedError, Reply
from aoai_emulator._service.resource import answer, found

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.call import Call, Handlers

KIND = "deployment"


def create(call: Call) -> Reply:
    """Make a deployment under an id of its own, at once."""
    body, now = call.body, call.emulator.now()
    made: Json = {
        "id": call.emulator.new_id("deployment-"),
        "object": "deployment",
        "model": body["model"],
        "scale_settings": body["scale_settings"],
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": now,
        "updated_at": now,
    }
    call.store.put(KIND, made["id"], made)
    call.emulator.deployments.add(made["id"], made["model"])
    return answer(call, made)


def retrieve(call: Call) -> Reply:
    """Return a deployment.

    Raises:
        RefusedError: there is none of this id (404).
    """
    return answer(call, _deployment(call))


def list_deployments(call: Call) -> Reply:
    """Return all deployments, those first that the emulator was started with."""
    made = call.store.list(KIND, limit=None, descending=False).items
    given = [_given(call, name) for name in call.emulator.deployments.given]
    return answer(call, {"object": "list", "data": [*given, *made]})


def update(call: Call) -> Reply:
    """Change model or scale of a deployment that a request made.

    Raises:
        RefusedError: there is none of this id (404), or the emulator was started with it (409).
    """
    with call.store.transaction():
        changes = {name: call.body[name] for name in ("model", "scale_settings") if call.body.get(name) is not None}
        body: Json = _made(call) | changes | {"updated_at": call.emulator.now()}
        call.store.put(KIND, body["id"], body)
    call.emulator.deployments.add(body["id"], body["model"])
    return answer(call, body)


def delete(call: Call) -> Reply:
    """Delete a deployment that a request made.

    Raises:
        RefusedError: there is none of this id (404), or the emulator was started with it (409).
    """
    identifier = _made(call)["id"]
    call.store.delete(KIND, identifier)
    call.emulator.deployments.remove(identifier)
    return Reply()


def _made(call: Call) -> Json:
    identifier = call.path["deployment_id"]
    if call.store.get(KIND, identifier) is None and identifier in call.emulator.deployments.given:
        raise RefusedError(409, "conflict", f"The emulator was started with the deployment '{identifier}'.")
    return found(call, KIND, "deployment", identifier)


def _deployment(call: Call) -> Json:
    identifier = call.path["deployment_id"]
    if call.store.get(KIND, identifier) is None and identifier in call.emulator.deployments.given:
        return _given(call, identifier)
    return found(call, KIND, "deployment", identifier)


def _given(call: Call, name: str) -> Json:
    given = call.emulator.deployments.given[name]
    settled = {"scale_settings": {"scale_type": "standard"}, "owner": "organization-owner", "status": "succeeded"}
    began = dict.fromkeys(("created_at", "updated_at"), call.emulator.now())
    return {"id": name, "object": "deployment", "model": given.model, **settled, **began}


HANDLERS: Handlers = {
    "deployments.create": create,
    "deployments.retrieve": retrieve,
    "deployments.list": list_deployments,
    "deployments.update": update,
    "deployments.delete": delete,
}
