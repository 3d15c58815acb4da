"""Trouble on command: which requests have it, by deployment or by a header of their own."""

from __future__ import annotations

import asyncio
import itertools
import math
import random
import re
import threading
import time
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http import HTTPStatus
from typing import TYPE_CHECKING, Self

from aoai_emulator._faults.connections import Connections
from aoai_emulator._faults.fault import Fault, FaultError
from aoai_emulator._faults.limits import Limits, estimate
from aoai_emulator._faults.shapes import MESSAGE, CutError, shapes
from aoai_emulator._protocol import RefusedError, Reply

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Iterable

    from aoai_emulator._service.call import Call
    from aoai_emulator._state.log import Exchange

__all__ = ["HEADER", "CutError", "FaultError", "Faults", "Rule"]

HEADER = "x-aoai-fault"
EVERY = "*"
"""In place of a deployment's name: every request."""
REMEMBERED = 1000
"""For how many header faults the emulator knows how often they were met."""
MOST_ATTEMPTS = 1000
"""How many earlier attempts of a call are believed."""
_PHRASES = {each.value: each.phrase for each in HTTPStatus}
_CODES = {500: "InternalServerError", 503: "ServiceUnavailable", 408: "RequestTimeout", 400: "BadRequest"}


class Rule:
    """A fault that is switched on. As a context manager it is switched off at the end of the block.

    Attributes:
        number: tells it from others, from 1.
        fault: the trouble.
        deployment: whose requests have it; None for every request.
        met: how many requests it could have been made for.
        made: for how many it was made; of a limit, how many were over it.
    """

    def __init__(self, number: int, fault: Fault, deployment: str | None, faults: Faults) -> None:
        self.number = number
        self.fault = fault
        self.deployment = deployment
        self.met = 0
        self.made = 0
        self._faults = faults
        self._began = faults.clock()
        self._chance = random.Random(fault.seed)  # noqa: S311 - the same each time
        self._limits: dict[str, Limits] = {}

    def __repr__(self) -> str:
        whose = EVERY if self.deployment is None else self.deployment
        return f"<Rule {self.number} for {whose}: {self.fault.text} (made {self.made} of {self.met})>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.off()

    def off(self) -> None:
        """Switch it off; nothing happens if it is off already."""
        self._faults.off(self.number)

    @property
    def over(self) -> bool:
        """Whether it makes no more trouble, because its time or its number of requests is over."""
        spent = self.fault.times is not None and self.made >= self.fault.times
        return spent or self._faults.clock() - self._began >= self.fault.lasts

    def fires(self) -> bool:
        """Count a request, and say whether it is to have the trouble."""
        if self.over:
            return False
        self.met += 1
        turn = self.met - self.fault.after
        return turn > 0 and turn % self.fault.every == 0 and self._chance.random() < self.fault.chance

    def limits(self, deployment: str | None) -> Limits | None:
        """Return the limits of a deployment; None if the fault sets none, or the request is for no deployment."""
        fault = self.fault
        if deployment is None or (fault.rpm is None and fault.tpm is None):
            return None
        if deployment not in self._limits:
            self._limits[deployment] = Limits(fault.rpm, fault.tpm, self._faults.clock)
        return self._limits[deployment]


@dataclass(slots=True)
class _Trouble:
    """What one request has to bear."""

    exchange: Exchange
    faults: list[Fault] = field(default_factory=list[Fault])
    limits: list[Limits] = field(default_factory=list[Limits])

    def made(self, fault: Fault) -> None:
        texts = [] if self.exchange.fault is None else [self.exchange.fault]
        self.exchange.fault = ", ".join(dict.fromkeys((*texts, fault.text)))


_TROUBLE: ContextVar[_Trouble] = ContextVar("trouble")
"""Of the request that is answered here: each has a task of its own."""


class Faults:
    """The trouble to make: what was given at the start, and what is switched on and off later, from any thread.

    Args:
        given: faults by the name of a deployment, `*` for every request; or texts such as `gpt-4o=status=503`.
        known: the names of the deployments; any name will do if empty.

    Raises:
        FaultError: a fault cannot be read, or there is no such deployment.
    """

    def __init__(self, given: Mapping[str, str] | Iterable[str] = (), known: Collection[str] = ()) -> None:
        self.clock: Callable[[], float] = time.monotonic
        self.connections = Connections()
        self._known = known
        self._given = [(_named(text) if isinstance(text, str) else text) for text in _pairs(given)]
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._rules: dict[int, Rule] = {}
        self._headers: dict[tuple[str, str], Rule] = {}
        self.clear()

    @property
    def rules(self) -> list[Rule]:
        """What is switched on, oldest first; also what is over by now."""
        with self._lock:
            return list(self._rules.values())

    def on(self, fault: str, *, deployment: str | None = None, operation: str | None = None) -> Rule:
        """Switch a fault on.

        Args:
            fault: such as `status=429; retry-after=2; times=3`.
            deployment: whose requests have it; every request if None or `*`.
            operation: as `operation=` in the fault.

        Raises:
            FaultError: the fault cannot be read, or there is no such deployment or operation.
        """
        parsed = Fault.parse(fault if operation is None else f"{fault}; operation={operation}")
        deployment = None if deployment == EVERY else deployment
        if deployment is not None and self._known and deployment not in self._known:
            raise FaultError(
                f"there is no deployment {deployment!r}: name one of {', '.join(self._known)}, or {EVERY} for all"
            )
        with self._lock:
            rule = Rule(next(self._numbers), parsed, deployment, self)
            self._rules[rule.number] = rule
        return rule

    def off(self, number: int | None = None, *, deployment: str | None = None) -> None:
        """Switch faults off; it does no harm if there are none.

        Args:
            number: of the rule to switch off.
            deployment: whose rules to switch off. With neither, all are.
        """
        with self._lock:
            for rule in list(self._rules.values()):
                if number in (None, rule.number) and deployment in (None, rule.deployment):
                    del self._rules[rule.number]

    def clear(self) -> None:
        """Make the trouble that was given at the start and no other; all counts begin anew."""
        self.off()
        with self._lock:
            self._headers.clear()
        for name, fault in self._given:
            self.on(fault, deployment=name)

    async def arrived(self, exchange: Exchange) -> Reply | None:
        """Return what to answer a request in place of everything else, before its key is looked at.

        Raises:
            RefusedError: the fault in the header of the request cannot be read (400).
            CutError: the connection is to be broken.
        """
        trouble = _Trouble(exchange)
        _TROUBLE.set(trouble)
        text = exchange.headers.get(HEADER)
        own = [] if text is None else [self._of_header(text, exchange.headers)]
        for rule in (*own, *self.rules):
            if rule.deployment is None and not _later(rule.fault) and rule.fires():
                rule.made += 1
                reply = await _met(trouble, rule.fault)
                if reply is not None:
                    return reply
        return None

    async def before(self, call: Call) -> Reply | None:
        """Return what to answer a valid call in place of its handler.

        Raises:
            CutError: the connection is to be broken.
        """
        trouble = _TROUBLE.get()
        name = None if call.deployment is None else call.deployment.name
        for rule in self.rules:
            meant = _later(rule.fault) if rule.deployment is None else rule.deployment == name
            if not (meant and _is_meant(rule.fault.operation, call.name) and rule.fires()):
                continue
            limits = rule.limits(name)
            if limits is not None:
                trouble.limits.append(limits)
                over = limits.take(estimate(call))
                if over is not None:
                    rule.made += 1
                    trouble.made(rule.fault)
                    return limits.refusal(over)
            rule.made += limits is None
            reply = await _met(trouble, rule.fault)
            if reply is not None:
                return reply
        return None

    def headers(self, call: Call) -> dict[str, str]:  # noqa: ARG002
        """Return what is left of the rate limits of a call's deployment, if it has any."""
        trouble = _TROUBLE.get(None)
        found: dict[str, str] = {}
        for limits in () if trouble is None else trouble.limits:
            found |= limits.headers()
        return found

    def shape(self, call: Call, reply: Reply, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Return the pieces of an answer's body as they are sent: one for each event, one for a JSON body.

        Where there is nothing to shape, the very same iterator is returned. A `CutError` from the iterator means that
        the connection is to be broken there.
        """
        trouble = _TROUBLE.get(None)
        if trouble is None:
            return pieces
        for fault in trouble.faults:
            for shape in shapes(fault, call, reply):
                trouble.made(fault)
                pieces = shape(pieces)
        return pieces

    def _of_header(self, text: str, headers: Mapping[str, str]) -> Rule:
        """Return the rule for a fault that a request brings along; all attempts of a call share its counts.

        They are known by `x-ms-client-request-id`. Clients made by Stainless send the number of earlier attempts
        instead, and all of those have met the fault. Without either, each request is a call of its own.
        """
        try:
            fault = Fault.parse(text)
            if _later(fault):
                raise FaultError("rpm, tpm and operation are not for a single request: switch them on for a deployment")
        except FaultError as error:
            raise RefusedError(400, "InvalidFault", f"{HEADER}: {error}") from None
        number = headers.get("x-stainless-retry-count", "")
        call = headers.get("x-ms-client-request-id")
        if call is None:
            own = Rule(0, fault, None, self)
            for _ in range(min(int(number), MOST_ATTEMPTS) if re.fullmatch("[0-9]{1,9}", number) else 0):
                own.made += own.fires()
            return own
        key = (text, call)
        with self._lock:
            rule = self._headers.pop(key, None)
            if rule is None or number == "0":
                rule = Rule(0, fault, None, self)
            self._headers[key] = rule
            while len(self._headers) > REMEMBERED:
                del self._headers[next(iter(self._headers))]
        return rule


async def _met(trouble: _Trouble, fault: Fault) -> Reply | None:
    """Make the trouble that comes before an answer, and note what is to come within it."""
    trouble.faults.append(fault)
    if fault.latency:
        trouble.made(fault)
        await asyncio.sleep(fault.latency)
    if fault.status is not None:
        trouble.made(fault)
        return _failure(fault, fault.status)
    if fault.cut == "start":
        trouble.made(fault)
        raise CutError(reset=fault.reset)
    return None


def _failure(fault: Fault, status: int) -> Reply:
    headers: dict[str, str] = {}
    if fault.retry_after is not None:
        headers["retry-after"] = f"{fault.retry_after:g}"
    if fault.retry_after_ms is not None:
        headers["retry-after-ms"] = f"{fault.retry_after_ms:g}"
    if fault.retry_after_date is not None:
        due = datetime.now(UTC) + timedelta(seconds=math.ceil(fault.retry_after_date))
        headers["retry-after"] = format_datetime(due, usegmt=True)
    phrase = _PHRASES.get(status, "Error")
    message = fault.message or MESSAGE
    if fault.html:
        title = f"{status} {phrase}"
        page = (
            f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{escape(message)}</p></body></html>\n"
        )
        return Reply(content=page.encode(), media_type="text/html", status=status, headers=headers)
    return RefusedError(status, fault.code or _CODES.get(status, str(status)), message, headers=headers).reply()


def _later(fault: Fault) -> bool:
    """Say whether it must be known what a request means before the fault can be made."""
    return fault.operation is not None or fault.rpm is not None or fault.tpm is not None


def _is_meant(wanted: str | None, operation: str) -> bool:
    return wanted is None or operation == wanted or operation.startswith(f"{wanted}.")


def _pairs(given: Mapping[str, str] | Iterable[str]) -> Iterable[tuple[str, str] | str]:
    if isinstance(given, str):
        raise FaultError(f"the faults are one text: write a list, [{given!r}]")
    return given.items() if isinstance(given, Mapping) else given


def _named(text: str) -> tuple[str, str]:
    """Return the deployment and the fault that `name=fault` names."""
    name, equals, fault = text.partition("=")
    if not equals or not name.strip():
        raise FaultError(f"{text!r} is not NAME=FAULT, such as gpt-4o=status=503 or {EVERY}=latency=2")
    try:
        Fault.parse(fault)
    except FaultError as error:
        raise FaultError(
            f"{text!r} is not NAME=FAULT, such as gpt-4o=status=503 or {EVERY}=latency=2: {error}"
        ) from None
    return name.strip(), fault
