"""Reading what a request says: its body within limits, and the values that texts in query and forms stand for."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import orjson

from aoai_emulator._protocol import RefusedError, Upload
from aoai_emulator._spec.checking import check_body, checker, refused
from aoai_emulator._spec.documents import FORM, JSON

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Mapping

    from aoai_emulator._protocol import Json
    from aoai_emulator._spec.documents import Document, Operation

DEEPEST = 200
"""How deep a JSON body may be nested."""
_LONG = 1 << 17
"""A JSON body of more bytes is checked in a thread, so that others need not wait."""
_ANYTHING: Json = {}  # a schema is known by its identity, so it must stay
_FLOAT = re.compile(rb"[0-9][.eE]")
_INSIDE = re.compile(r"(\w+)\[(\w+)\]")


async def read_json(pieces: AsyncIterable[bytes], limit: int) -> bytes:
    """Return a whole body.

    Raises:
        RefusedError: it has more bytes than the limit (413).
    """
    found = bytearray()
    async for piece in pieces:
        found += piece
        if len(found) > limit:
            raise too_large(limit)
    return bytes(found)


async def limited(pieces: AsyncIterable[bytes], limit: int, sizes: list[int]) -> AsyncIterator[bytes]:
    """Yield the pieces of a body and note their sizes in bytes.

    Raises:
        RefusedError: they have more bytes than the limit (413).
    """
    size = 0
    async for piece in pieces:
        size += len(piece)
        sizes.append(len(piece))
        if size > limit:
            raise too_large(limit)
        yield piece


def too_large(limit: int) -> RefusedError:
    """Return the refusal of a body that is larger than a limit in bytes (413)."""
    return RefusedError(
        413,
        "RequestEntityTooLarge",
        f"The body of the request is larger than the limit of {limit} bytes.",
    )


def body_kind(operation: Operation, content_type: str) -> str | None:
    """Return the content type as which a body is to be read; None if the operation takes no body.

    Raises:
        RefusedError: the operation takes bodies of another type (415).
    """
    if not operation.body:
        return None
    given = content_type.partition(";")[0].strip().lower()
    if given in operation.body:
        return given
    if JSON in operation.body and re.fullmatch(r"application/([\w.-]+\+)?json|text/json", given):
        return JSON
    wrong = f"{given} is not supported here" if given else "is missing"
    raise RefusedError(
        415, "UnsupportedMediaType", f"The content type of the body {wrong}; send {' or '.join(operation.body)}."
    )


async def json_body(operation: Operation, raw: bytes) -> Any:
    """Return the values of a JSON body that fits the operation; None for no body where none is described.

    Raises:
        RefusedError: the body is missing, not JSON, or does not fit (400).
    """
    if not raw.strip():
        if not operation.body_required:
            return None
        try:  # An object of which all fields may be missing may be missing itself.
            check_body(operation, operation.body[JSON], {})
        except (KeyError, RefusedError):
            raise refused(None, "", "The body of the request is missing.") from None
        return {}
    if len(raw) > _LONG:
        return await asyncio.to_thread(checked_json, operation, raw)
    return checked_json(operation, raw)


def checked_json(operation: Operation, raw: bytes) -> Any:
    """Return the values of a JSON body that fits the operation.

    Raises:
        RefusedError: the body is not JSON, or does not fit (400).
    """
    try:
        body = orjson.loads(raw)
    except ValueError as error:
        raise refused(None, "", f"The body of the request is not valid JSON: {error}.") from None
    if too_deep(raw, body):
        raise refused("invalid_value", "", f"The body of the request is nested deeper than {DEEPEST} levels.")
    check_body(operation, operation.body[JSON], body)
    return _with_whole_numbers(body) if _FLOAT.search(raw) else body


def _with_whole_numbers(value: Any) -> Any:
    """Return JSON values in which what is an integer is an int: to JSON Schema `1.0` is one, to a slice it is not."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**63:
        return int(value)
    if isinstance(value, dict):
        return {name: _with_whole_numbers(inner) for name, inner in value.items()}
    return [_with_whole_numbers(inner) for inner in value] if isinstance(value, list) else value


def too_deep(raw: bytes, value: Any) -> bool:
    """Say whether values are nested deeper than is allowed."""
    if raw.count(b"[") + raw.count(b"{") <= DEEPEST:
        return False
    level: list[Any] = [value]
    for _ in range(DEEPEST + 1):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True


def form_body(operation: Operation, parts: list[tuple[str, str | Upload]]) -> Json:
    """Return the fields of a form that fits the operation, files as `Upload`.

    Names may be written as clients write them: `file_ids[]` for a list, `expires_after[anchor]` for a field inside.

    Raises:
        RefusedError: the form does not fit (400).
    """
    schema = operation.body[FORM]
    properties = _properties(operation.document, schema)
    texts: dict[str, list[str | Upload]] = {}
    objects: dict[str, Json] = {}
    for name, value in parts:
        inside = _INSIDE.fullmatch(name)
        if inside is not None and f"{inside[1]}.{inside[2]}" in properties:
            texts.setdefault(f"{inside[1]}.{inside[2]}", []).append(value)
        elif inside is not None and name not in properties:
            fields = _properties(operation.document, properties.get(inside[1], _ANYTHING))
            objects.setdefault(inside[1], {})[inside[2]] = _value(operation, fields.get(inside[2], _ANYTHING), [value])
        else:
            known = next((each for each in (name, name.removesuffix("[]"), f"{name}[]") if each in properties), name)
            texts.setdefault(known, []).append(value)
    body: Json = {
        name: _value(operation, properties.get(name, _ANYTHING), values) for name, values in texts.items()
    } | objects
    check_body(operation, schema, {name: _without_files(value) for name, value in body.items()})
    for name, value in body.items():
        given = any(isinstance(each, Upload) for each in (value if isinstance(value, list) else [value]))
        if name in properties and given != _is_file(operation.document, properties[name]):
            wrong = "expected text, got a file" if given else "expected a file, got text"
            raise refused("invalid_type", name, f"Invalid type for '{name}': {wrong}.")
    return body


def query_values(operation: Operation, query: Mapping[str, list[str]], headers: Mapping[str, str]) -> Json:
    """Return the query parameters that the operation knows, as values of their schemas; check its headers too.

    Raises:
        RefusedError: one is missing or does not fit (400).
    """
    found: Json = {}
    for parameter in operation.parameters:
        if parameter.location == "header":
            texts = [headers[parameter.name]] if parameter.name in headers else []
        else:
            plain = parameter.name.removesuffix("[]")
            texts = [*query.get(plain, []), *query.get(f"{plain}[]", [])]
        if texts:
            value = _value(operation, parameter.schema, list(texts))
            checker(operation.version).check(parameter.schema, value, parameter.name)
            if parameter.location == "query":
                found[parameter.name] = value
        elif parameter.required:
            raise refused(
                "missing_required_parameter", parameter.name, f"Missing required parameter: '{parameter.name}'."
            )
    return found


def _properties(document: Document, schema: Json) -> dict[str, Json]:
    schema = document.resolved(schema)
    found: dict[str, Json] = {}
    for key in ("anyOf", "allOf"):
        for member in schema.get(key, ()):
            found |= _properties(document, member)
    found.update(schema.get("properties", {}))
    return found


def _value(operation: Operation, schema: Json, texts: list[Any]) -> Any:
    """Return the value that texts stand for: the first reading of them that fits the schema, else the plainest."""
    if any(isinstance(each, Upload) for each in texts):
        return texts if _is_list(operation.document, schema) or len(texts) > 1 else texts[0]
    readings = [_loaded(text) for text in texts]
    candidates: list[Any] = [texts, readings] if len(texts) > 1 else [texts[0], readings[0], texts, readings]
    check = checker(operation.version)
    return next((each for each in candidates if check.error(schema, each) is None), candidates[0])


def _loaded(text: str) -> Any:
    try:
        return orjson.loads(text)
    except ValueError:
        return text


def _is_list(document: Document, schema: Json) -> bool:
    schema = document.resolved(schema)
    return schema.get("type") == "array" or any(_is_list(document, each) for each in schema.get("anyOf", ()))


def _is_file(document: Document, schema: Json) -> bool:
    schema = document.resolved(schema)
    inner = [schema["items"]] if "items" in schema else schema.get("anyOf", ())
    return schema.get("format") == "binary" or any(_is_file(document, each) for each in inner)


def _without_files(value: Any) -> Any:
    """Return a value of a form with a text for each file, as its schema has it."""
    if isinstance(value, Upload):
        return ""
    return [_without_files(each) for each in value] if isinstance(value, list) else value
