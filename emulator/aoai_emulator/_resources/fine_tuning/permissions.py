"""Permissions: which projects may use a checkpoint of a tuned model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._protocol import not_found
from aoai_emulator._resources.fine_tuning.jobs import CHECKPOINT
from aoai_emulator._resources.fine_tuning.jobs import KIND as JOB
from aoai_emulator._service.listing import listed
from aoai_emulator._service.resource import answer, found

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json, Reply
    from aoai_emulator._service.call import Call, Handlers

KIND = "checkpoint.permission"


def create(call: Call) -> Reply:
    """Let projects use a checkpoint.

    Raises:
        RefusedError: there is no such checkpoint (404).
    """
    name, emulator = _checkpoint(call), call.emulator
    made: list[Json] = []
    with call.store.transaction():
        for project in call.body["project_ids"]:
            identifier = emulator.new_id("cp_")
            body = {"id": identifier, "object": KIND, "created_at": emulator.now(), "project_id": project}
            call.store.put(KIND, identifier, body | {"_checkpoint": name}, parent=name)
            made.append(body)
    ends = {"first_id": made[0]["id"], "last_id": made[-1]["id"]} if made else {}
    return answer(call, {"object": "list", "data": made, "has_more": False, **ends})


def list_permissions(call: Call) -> Reply:
    """Return the permissions for a checkpoint, the newest first, of one project if the query names it.

    Raises:
        RefusedError: there is no such checkpoint (404), or an id to go on from is not there.
    """
    where = {"project_id": call.query["project_id"]} if "project_id" in call.query else None
    return answer(call, listed(call, KIND, parent=_checkpoint(call), where=where, limit=10))


def delete(call: Call) -> Reply:
    """Take a permission away.

    Raises:
        RefusedError: there is no such checkpoint or permission (404).
    """
    owner = ("_checkpoint", _checkpoint(call))
    identifier = found(call, KIND, "permission for this checkpoint", call.path["permission_id"], owner)["id"]
    call.store.delete(KIND, identifier)
    return answer(call, {"id": identifier, "object": KIND, "deleted": True})


def _checkpoint(call: Call) -> str:
    """Return the name of the checkpoint, or of the model at the end of its training."""
    name = call.path["fine_tuned_model_checkpoint"]
    made = ((CHECKPOINT, "fine_tuned_model_checkpoint"), (JOB, "fine_tuned_model"))
    if not any(call.store.list(kind, where={field: name}, limit=1).items for kind, field in made):
        raise not_found("checkpoint", name)
    return name


HANDLERS: Handlers = {
    "fine_tuning.checkpoints.permissions.create": create,
    "fine_tuning.checkpoints.permissions.list": list_permissions,
    "fine_tuning.checkpoints.permissions.delete": delete,
}
