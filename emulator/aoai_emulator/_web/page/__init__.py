"""The control page at `/`, and what it asks the emulator for below `/emulator/`."""

from __future__ import annotations

import shlex
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response
from starlette.routing import Route

from aoai_emulator._faults.fault import LONGEST, SETTINGS, FaultError
from aoai_emulator._web.page.guard import NAME, refused, shows_key
from aoai_emulator._web.page.overview import environment, overview, rule_facts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from aoai_emulator._emulator import Emulator

_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_MOST = 8 * LONGEST  # bytes of what the page sends


def routes(emulator: Emulator) -> list[BaseRoute]:
    """Return the routes of the control page, none of them below `/openai`."""

    def route(path: str, method: str, answer: Callable[[Request], Awaitable[Response]]) -> Route:
        async def guarded(request: Request) -> Response:
            reason = refused(request, emulator.key)
            return _no(*reason) if reason else await answer(request)

        return Route(path, guarded, methods=[method])

    async def state(request: Request) -> Response:
        return _json(overview(emulator, request))

    async def settings(_: Request) -> Response:
        return _json([{"name": name, "value": each.value, "meaning": each.meaning} for name, each in SETTINGS.items()])

    async def key(request: Request) -> Response:
        if not shows_key(request):
            return _no(403, "The key is shown only on the machine of an emulator that no other can reach.")
        return _json({"line": f"export {NAME}={shlex.quote(environment(emulator, request)[NAME])}"})

    async def switch_on(request: Request) -> Response:
        try:
            wanted = await _body(request)
            rule = emulator.faults.on(wanted["fault"], deployment=wanted.get("deployment"))
        except FaultError as error:
            return _no(400, str(error))
        except (ValueError, TypeError, KeyError):
            return _no(400, 'Send JSON such as {"fault": "status=503; times=2", "deployment": "gpt-4o"}.')
        return _json(rule_facts(rule), 201)

    async def switch_off(request: Request) -> Response:
        number = request.path_params.get("number")
        if number is not None and number not in [rule.number for rule in emulator.faults.rules]:
            return _no(404, f"There is no fault with the number {number}; it may be switched off already.")
        emulator.faults.off(number)
        return Response(status_code=204, headers=_HEADERS)

    return [
        route("/", "GET", _file("page.html", "text/html")),
        route("/emulator/page.css", "GET", _file("page.css", "text/css")),
        route("/emulator/page.js", "GET", _file("page.js", "text/javascript")),
        route("/emulator/state", "GET", state),
        route("/emulator/settings", "GET", settings),
        route("/emulator/key", "POST", key),
        route("/emulator/faults", "POST", switch_on),
        route("/emulator/faults", "DELETE", switch_off),
        route("/emulator/faults/{number:int}", "DELETE", switch_off),
    ]


def _file(name: str, media_type: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(_: Request) -> Response:
        content = (files(__name__) / name).read_bytes()
        return Response(content, headers=_HEADERS, media_type=media_type)

    return answer


async def _body(request: Request) -> dict[str, Any]:
    """Return the JSON object that was sent.

    Raises:
        ValueError: it is not JSON, or is too long.
        TypeError: it is something else than an object of texts.
    """
    raw = b""
    async for piece in request.stream():
        raw += piece
        if len(raw) > _MOST:
            raise ValueError
    found = orjson.loads(raw)
    if not (isinstance(found, dict) and all(isinstance(each, str | None) for each in found.values())):
        raise TypeError
    if found["fault"] is None:
        raise TypeError
    return found


def _json(value: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(value), status, _HEADERS, "application/json")


def _no(status: int, message: str) -> Response:
    more = {"www-authenticate": 'Basic realm="aoai emulator: the key as password"'} if status == 401 else {}
    return Response(orjson.dumps({"error": message}), status, _HEADERS | more, "application/json")
