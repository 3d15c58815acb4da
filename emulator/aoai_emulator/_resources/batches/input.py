"""The file that a batch is made of: one request a line, and what makes the service refuse the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aoai_emulator._protocol import Json
    from aoai_emulator._service.deployments import Deployments

MOST_LINES = 100_000
MOST_ERRORS = 100
"""How many errors are told at most."""


class Line(NamedTuple):
    """A request of a batch: the client's name for it, and its body."""

    custom_id: str
    body: Json


def plain(url: str) -> str:
    """Return the path of a request without the prefix that OpenAI's have."""
    return url.removeprefix("/v1")


def read(raw: Iterable[bytes], endpoint: str, deployments: Deployments) -> tuple[list[Line], list[Json]]:
    """Return the requests in a file, and the errors for which it is refused as a whole.

    Args:
        raw: the lines.
        endpoint: the path that all requests must have.
        deployments: those that a request may name as `model`, all if none are given.
    """
    lines: list[Line] = []
    errors: list[Json] = []
    seen: set[str] = set()
    models: set[str] = set()
    for number, text in enumerate(raw, 1):
        wrong = _wrong(text, endpoint, seen, models, deployments)
        if wrong is None:
            lines += read_valid([text])
        elif len(errors) < MOST_ERRORS:
            code, param, message = wrong
            errors.append({"code": code, "message": message, "param": param, "line": number})
        if number > MOST_LINES:
            message = f"The file has more than {MOST_LINES} requests."
            return lines, [{"code": "too_many_tasks", "message": message, "param": None, "line": None}]
    if not lines and not errors:
        errors.append({"code": "empty_batch", "message": "The file has no requests.", "param": None, "line": None})
    return lines, errors


def read_valid(raw: Iterable[bytes]) -> list[Line]:
    """Return the requests in the lines of a file that was not refused."""
    return [Line(given["custom_id"], given["body"]) for given in map(orjson.loads, raw)]


def _wrong(
    text: bytes, endpoint: str, seen: set[str], models: set[str], deployments: Deployments
) -> tuple[str, str | None, str] | None:
    """Return code, field and message of what is wrong with a line, None if nothing is."""
    try:
        given: Any = orjson.loads(text)
    except ValueError:
        return "invalid_json_line", None, "The line is not valid JSON."
    if not isinstance(given, dict):
        return "invalid_json_line", None, "The line is not a JSON object."
    for name, kind in (("custom_id", str), ("method", str), ("url", str), ("body", dict)):
        if not isinstance(given.get(name), kind):
            wanted = "a text" if kind is str else "an object"
            return "invalid_request", name, f"The field '{name}' is missing or not {wanted}."
    if given["custom_id"] in seen:
        return "duplicate_custom_id", "custom_id", f"The custom_id '{given['custom_id']}' is used more than once."
    seen.add(given["custom_id"])
    if given["method"].upper() != "POST":
        return "invalid_method", "method", f"The method '{given['method']}' is not supported; it must be POST."
    if plain(given["url"]) != plain(endpoint):
        return "url_mismatch", "url", f"The url '{given['url']}' is not the endpoint of the batch, '{endpoint}'."
    model = given["body"].get("model")
    if not isinstance(model, str):
        return "invalid_request", "body.model", "The body names no model, which is the name of the deployment."
    if deployments.given and model not in deployments.given:
        return "model_not_found", "body.model", f"There is no deployment '{model}'."
    models.add(model)
    if len(models) > 1:
        return "model_mismatch", "body.model", "All requests of a batch must name the same model."
    return None
