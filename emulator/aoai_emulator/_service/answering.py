"""From a call to its reply, whoever asks: a request from outside, or a batch."""

from __future__ import annotations

import asyncio
import inspect
from functools import cache
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import Event, RefusedError, Reply
from aoai_emulator._service.call import Call
from aoai_emulator._spec.checking import check_body, violation
from aoai_emulator._spec.documents import EVENTS, JSON, document, query
from aoai_emulator._spec.fitting import Fitter
from aoai_emulator._spec.routes import routed

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._service.backend import Backend
    from aoai_emulator._spec.documents import Operation


class AnswerError(Exception):
    """An answer breaks the schema of its version, which is a fault of the emulator."""


async def answered(call: Call) -> Reply:
    """Return the reply of the handler for a call; a JSON body in it fits its schema.

    Raises:
        RefusedError: the handler refuses the call, or there is none (501).
        AnswerError: the body breaks its schema, if the emulator looks.
    """
    handler = call.emulator.handlers.get(call.name)
    if handler is None:
        raise RefusedError(501, "NotImplemented", f"The emulator cannot do {call.name} yet.")
    if inspect.iscoroutinefunction(handler):
        reply: Reply = await handler(call)
    else:
        found = await asyncio.to_thread(handler, call)
        reply = found if isinstance(found, Reply) else await found
    if reply.body is not None and (reply.status or 200) < 300:
        reply.body = fitted(call, reply.body)
    return reply


def fitted(call: Call, body: Any) -> Any:
    """Return the body of an answer with the required fields that it lacks.

    Raises:
        AnswerError: it breaks its schema all the same, if the emulator looks.
    """
    return _fitted(call, call.operation.answers.get(JSON), body)


def fitted_event(call: Call, event: Event) -> Event:
    """Return an event with the required fields that its data lack.

    Raises:
        AnswerError: it breaks its schema all the same, if the emulator looks.
    """
    schema = call.operation.answers.get(EVENTS)
    if schema is not None and _with_names(call.operation):
        whole = _fitted(call, schema, {"event": event.name, "data": event.data})
        return Event(event.name, whole["data"])
    return event if isinstance(event.data, str) else Event(event.name, _fitted(call, schema, event.data))


async def perform(emulator: Backend, version: str, method: str, path: str, body: Json) -> Reply:
    """Return the reply to a request with a JSON body that comes from the emulator itself, refused or not.

    Args:
        emulator: who answers.
        version: a pinned version.
        method: in capitals.
        path: from `/openai` on.
        body: JSON values.

    Raises:
        AnswerError: the answer breaks its schema, if the emulator looks.
    """
    try:
        route = routed(method, path, query(version))
        check_body(route.operation, route.operation.body[JSON], body)
        deployment = emulator.deployments.meant(route.operation, route.path, body)
        reply = await answered(Call(route.operation, route.path, {}, {}, body, deployment, emulator))
    except RefusedError as refusal:
        return refusal.reply()
    if reply.status is None:
        reply.status = route.operation.status
    return reply


def _fitted(call: Call, schema: Json | None, value: Any) -> Any:
    if schema is None:
        return value
    value = _fitter(call.version).fitted(schema, value)
    if call.emulator.check_answers:
        wrong = violation(call.operation, schema, value)
        if wrong is not None:
            raise AnswerError(wrong)
    return value


@cache
def _fitter(version: str) -> Fitter:
    return Fitter(document(version))


@cache
def _with_names(operation: Operation) -> bool:
    """Say whether the schema of an operation's events describes name and data of each, rather than the data alone."""
    return {"event", "data"} <= operation.document.fields(operation.answers[EVENTS])
