"""What the control page shows, as JSON values."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from aoai_emulator._web.page.guard import NAME, shows_key

if TYPE_CHECKING:
    from starlette.requests import Request

    from aoai_emulator._emulator import Emulator
    from aoai_emulator._faults.rules import Rule
    from aoai_emulator._protocol import Json
    from aoai_emulator._state.log import Exchange

HIDDEN = "(hidden)"
LONGEST = 600
"""The most characters of a text that came from outside."""


def overview(emulator: Emulator, request: Request) -> Json:
    """Return everything that changes on the page.

    Args:
        emulator: what is shown.
        request: of the page; says by which address the emulator is reached.
    """
    rules = emulator.faults.rules
    hidden = emulator.key is not None
    lines = environment(emulator, request) | ({NAME: HIDDEN} if hidden else {})
    return {
        "endpoint": str(request.base_url).rstrip("/"),
        "started": emulator.started,
        "now": emulator.clock(),
        "count": emulator.log.count,
        "any_name": not emulator.deployments.given,
        "deployments": [
            {
                "name": each.name,
                "kind": each.kind,
                "model": each.model,
                "faults": [rule.fault.text for rule in rules if rule.deployment == each.name and not rule.over],
            }
            for each in emulator.deployments.given.values()
        ],
        "faults": [rule_facts(rule) for rule in rules],
        "environment": [f"export {name}={shlex.quote(value)}" for name, value in lines.items()],
        "key": {"hidden": hidden, "can_be_shown": hidden and shows_key(request)},
        "requests": [_exchange(each) for each in reversed(list(emulator.log))],
    }


def environment(emulator: Emulator, request: Request) -> dict[str, str]:
    """Return the environment variables that lead a client here."""
    return emulator.environment(str(request.base_url).rstrip("/"))


def rule_facts(rule: Rule) -> Json:
    """Return what is shown of a fault that is switched on."""
    return {
        "number": rule.number,
        "deployment": rule.deployment,
        "fault": rule.fault.text,
        "met": rule.met,
        "made": rule.made,
        "over": rule.over,
    }


def _exchange(exchange: Exchange) -> Json:
    query = dict(exchange.query)
    version = query.pop("api-version", None) or exchange.version
    return {
        "number": exchange.number,
        "time": exchange.time,
        "method": exchange.method[:20],
        "path": exchange.path[:LONGEST],
        "query": "&".join(f"{name}={value}" for name, value in query.items())[:LONGEST],
        "version": version and version[:40],
        "known_version": exchange.version is not None,
        "operation": exchange.operation,
        "deployment": exchange.deployment and exchange.deployment[:LONGEST],
        "status": exchange.status,
        "check": _check(exchange),
        "reason": (exchange.refusal or exchange.violation or "")[:LONGEST],
        "fault": exchange.fault,
        "seconds": exchange.seconds,
        "first_byte": exchange.first_byte,
        "received": exchange.received,
        "sent": exchange.sent,
    }


def _check(exchange: Exchange) -> str:
    """Return what became of a request's check against its version, in a word."""
    if exchange.refusal is not None:
        return "refused"
    if exchange.violation is not None:
        return "broken answer"
    if exchange.operation is None:
        return "not checked"
    return "valid" if exchange.seconds is not None or exchange.status else "in work"
