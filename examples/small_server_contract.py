"""What the pinned document of an API version asks of a request, and what is wrong with one that does not fit."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from pipeline.normalise import normalised
from pipeline.schemas import map_deep, map_document, resolve

if TYPE_CHECKING:
    from collections.abc import Collection

    from jsonschema import ValidationError

Json = dict[str, Any]


class Contract:
    """What the document of one version asks of a request."""

    def __init__(self, version: str) -> None:
        # A value may fit two variants of these unions, so `oneOf` is read as `anyOf`.
        self.document = map_document(normalised(version), lambda schema: map_deep(schema, _one_of_as_any_of))
        self._prefix = "" if version == "v1" else "/deployments/{deployment_id}"

    def validator(self, schema: Json) -> Any:
        """Return what checks values against a schema of this document."""
        return Draft202012Validator(schema | {"components": self.document["components"]})

    def operation(self, name: str) -> Json:
        """Return the description of an operation, such as `chat/completions`."""
        operation: Json = self.document["paths"][f"{self._prefix}/{name}"]["post"]
        return operation

    def accept(self, name: str, body: Any) -> Json:
        """Return the fields of a request body that this version knows.

        Raises:
            RefusedError: the body does not fit the schema.
        """
        reference = self.operation(name)["requestBody"]["content"]["application/json"]["schema"]
        schema = resolve(reference, self.document["components"]["schemas"])
        error = next(self.validator(reference).iter_errors(body), None)
        if error is not None:
            raise _refusal(error)
        # Azure lets a body name the model beside the deployment in the path, in every version.
        unknown = [key for key in body if key not in {*schema["properties"], "model"}]
        if unknown and "additionalProperties" not in schema:
            raise RefusedError(
                400, None, f"Unrecognized request argument supplied: {unknown[0]}", "invalid_request_error"
            )
        return {key: value for key, value in body.items() if key in schema["properties"]}


@cache
def contract(version: str) -> Contract:
    """Return the contract of a pinned version. The first time takes about two seconds."""
    return Contract(version)


def _one_of_as_any_of(schema: Json) -> Json:
    return {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}


class RefusedError(Exception):
    """A request is answered with an error of this status and body."""

    def __init__(
        self, status: int, code: str | None, message: str, kind: str | None = None, param: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = {"error": {"code": code, "message": message}}
        if kind is not None:
            self.body["error"] |= {"type": kind, "param": param}


def _refusal(error: ValidationError) -> RefusedError:
    """Return the refusal that names the field at fault and what is wrong with it."""
    while error.context:
        union: Any = error.schema
        discriminator: Json = union.get("discriminator", {})
        name, mapping = discriminator.get("propertyName", ""), discriminator.get("mapping", {})
        value = error.instance.get(name) if mapping and isinstance(error.instance, dict) else None
        if value is not None and value not in list(mapping):
            return invalid([*error.absolute_path, name], f"{_short(value)} is not one of {_either(mapping)}")
        if value is not None:  # The variant that the discriminator names is the one that was meant.
            variants = [variant.get("$ref") for variant in union["anyOf"]]
            meant = [each for each in error.context if each.relative_schema_path[0] == variants.index(mapping[value])]
        else:  # A variant of quite another type was not meant.
            strange = [each for each in error.context if each.validator == "type" and not each.path]
            others = {each.relative_schema_path[0] for each in strange}
            meant = [each for each in error.context if each.relative_schema_path[0] not in others]
        if not meant:
            return _invalid_type(error, [each.validator_value for each in error.context if each.validator == "type"])
        error = max(meant, key=lambda each: len(each.path))
    if error.validator == "required":
        needed: Any = error.validator_value
        missing = next(name for name in needed if name not in error.instance)
        path = _path([*error.absolute_path, missing])
        return _refused("missing_required_parameter", path, f"Missing required parameter: '{path}'.")
    if error.validator == "type":
        return _invalid_type(error, [error.validator_value])
    return invalid(error.absolute_path, error.message.replace(repr(error.instance), _short(error.instance), 1))


def _refused(code: str, path: str, message: str) -> RefusedError:
    return RefusedError(400, code, message, "invalid_request_error", re.split(r"[.\[]", path)[0] or None)


def invalid(path: Collection[str | int], wrong: str, code: str = "invalid_value") -> RefusedError:
    """Return the refusal that says what is wrong at a path of the body."""
    return _refused(code, _path(path), f"Invalid value for '{_path(path) or 'body'}': {wrong}.")


def _invalid_type(error: ValidationError, expected: list[Any]) -> RefusedError:
    types = [name for each in expected for name in ([each] if isinstance(each, str) else each)]
    return invalid(error.absolute_path, f"expected {_either(types)}, got {_short(error.instance)}", "invalid_type")


def _path(parts: Collection[str | int]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).removeprefix(".")


def _either(names: Collection[str]) -> str:
    return " or ".join(dict.fromkeys(names))


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 80 else text[:80] + "..."
