"""A Python function as a tool: what the model is told of it, and a call of it with what the model says."""

from __future__ import annotations

import inspect
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

from aoai._parse.formats import format_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai._parse.formats import Format

_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_ONLY)


class Function:
    """A function that a model can call.

    The schema of its arguments is pydantic's or msgspec's, from the signature; the descriptions come from the
    docstring: each argument's own where docstring-parser is installed, the whole text otherwise; a text in `Annotated`
    goes before. The schema is strict: the model names every argument, and null is for one that keeps its default.

    Args:
        function: with annotated parameters, and none of `*args` and `**kwargs`; sync or async, a method too.

    Raises:
        TypeError: it is no such function.
        ImportError: neither pydantic nor msgspec is installed.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        name: Any = getattr(function, "__name__", None) or type(function).__name__
        self.name = str(name)
        self._signature = inspect.signature(function)
        self._hints = _hints(function)
        described = _docstring(function) | {
            name: text
            for name, hint in self._hints.items()
            for text in get_args(hint)[1:]
            if get_origin(hint) is Annotated and isinstance(text, str)
        }
        self.description = described.pop("", None)
        self._defaults = {
            each.name for each in self._signature.parameters.values() if each.default is not inspect.Parameter.empty
        }
        for each in self._signature.parameters.values():
            if each.kind not in _NAMED:
                raise TypeError(f"{self.name}: a tool has no *args or **kwargs: the model names each argument")
            if each.name not in self._hints:
                raise TypeError(f"{self.name}: the parameter {each.name!r} has no annotation to make a schema of")
        self.format = self._format(described)

    def __repr__(self) -> str:
        return f"<tool {self.name}{self._signature}>"

    @property
    def is_async(self) -> bool:
        """Whether a call of it has to be awaited."""
        return inspect.iscoroutinefunction(self.function) or inspect.iscoroutinefunction(
            getattr(self.function, "__call__", None)  # noqa: B004 - of an object, its method
        )

    def tool(self, *, strict: bool = True) -> dict[str, Any]:
        """Return the JSON of the function, as it stands in a tool."""
        told: dict[str, Any] = {"name": self.name, "parameters": self.format.schema}
        if strict:
            told["strict"] = True
        if self.description:
            told["description"] = self.description
        return told

    def arguments(self, text: str) -> inspect.BoundArguments:
        """Return what to call the function with.

        Args:
            text: the arguments as the model says them, in JSON.

        Raises:
            ValueError: they do not fit the parameters.
        """
        said = self.format.read(text or "{}")
        given = {name: getattr(said, name) for name in self._hints if name in self._signature.parameters}
        left_out = {name for name, value in given.items() if value is None and self._keeps_default(name)}
        bound = inspect.BoundArguments(
            self._signature,
            {name: given[name] for name in self._signature.parameters if name in given and name not in left_out},
        )
        bound.apply_defaults()
        return bound

    def _keeps_default(self, name: str) -> bool:
        """Say whether null for an argument means its default, not None itself."""
        return name in self._defaults and not _takes_none(self._hints[name])

    def _format(self, described: dict[str, str]) -> Format[Any]:
        fields: dict[str, Any] = {}
        for name in self._signature.parameters:
            hint = self._hints[name]
            fields[name] = hint | None if self._keeps_default(name) and not isinstance(hint, str) else hint
        makers = (
            [_with_msgspec, _with_pydantic]
            if any(map(_of_msgspec, fields.values()))
            else [_with_pydantic, _with_msgspec]
        )
        for maker in makers:
            if find_spec(maker.__name__.removeprefix("_with_")) is not None:
                return format_of(maker(self.name, fields, described))
        raise ImportError(f"{self.name} as a tool needs pydantic or msgspec; pip install 'aoai[tools]'")


def _with_pydantic(name: str, fields: dict[str, Any], described: dict[str, str]) -> type[Any]:
    import pydantic

    given: dict[str, Any] = {
        each: (hint, pydantic.Field(description=described[each])) if each in described else (hint, ...)
        for each, hint in fields.items()
    }
    config = pydantic.ConfigDict(extra="forbid", protected_namespaces=())
    made: type[Any] = pydantic.create_model(name, __config__=config, **given)
    return made


def _with_msgspec(name: str, fields: dict[str, Any], described: dict[str, str]) -> type[Any]:
    import msgspec

    given: list[Any] = [
        (each, Annotated[hint, msgspec.Meta(description=described[each])] if each in described else hint)
        for each, hint in fields.items()
    ]
    made: type[Any] = msgspec.defstruct(name, given, kw_only=True, forbid_unknown_fields=True)
    return made


def _of_msgspec(hint: Any) -> bool:
    """Say whether only msgspec knows a type: a Struct or an attrs class, in whatever it stands."""
    own = isinstance(hint, type) and (hasattr(hint, "__struct_fields__") or hasattr(hint, "__attrs_attrs__"))
    return own or any(map(_of_msgspec, get_args(hint)))


def _takes_none(hint: Any) -> bool:
    of = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return of is Any or of is None or of is type(None) or any(each is type(None) for each in get_args(of))


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the annotations of the parameters, resolved."""
    of: Any = function
    if not inspect.isroutine(of):  # an object that can be called, or a partial
        of = getattr(of, "func", None) or type(of).__call__
    hints = get_type_hints(of, include_extras=True)
    hints.pop("return", None)
    return hints


def _docstring(function: Callable[..., Any]) -> dict[str, str]:
    """Return what a docstring says of each parameter, and of the function under the empty name."""
    doc = inspect.getdoc(function) or ""
    found = {"": doc} if doc else {}
    if doc and find_spec("docstring_parser") is not None:
        import docstring_parser

        parsed = docstring_parser.parse(doc)
        said = [text for text in (parsed.short_description, parsed.long_description) if text]
        found = {"": "\n\n".join(said)} if said else {}
        found |= {each.arg_name: each.description for each in parsed.params if each.description}
    return found
