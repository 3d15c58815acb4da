"""The names by which programs written for pydantic models know what a model does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterator


class Compatible:
    """What a model has of pydantic's. It can be a field of a pydantic model, and pydantic is not imported for that."""

    __slots__ = ()

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """Return a model of a JSON object, or the model itself. Nothing inside is checked; see `from_dict`.

        Raises:
            InvalidDataError: it is neither an object nor a model of this class.
        """
        return obj if isinstance(obj, cls) else cls._of(obj)

    @classmethod
    def model_validate_json(cls, json_data: bytes | str, **_: Any) -> Self:
        """Return a model of JSON text; see `from_json`.

        Raises:
            InvalidDataError: this is not JSON, or not an object.
        """
        made: Self = cls.from_json(json_data)  # type: ignore[attr-defined]  # pyright: ignore
        return made

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Return a model of its fields by attribute; a name that is no field of it is kept too, as JSON."""
        wire: Any = cls.__wire__  # type: ignore[attr-defined]  # pyright: ignore
        return cls._of({wire[name][0] if name in wire else name: value for name, value in values.items()})

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Return what `model_construct` does."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_json_schema(cls, **_: Any) -> Any:
        """Return the JSON schema of the model, by the document of the version since which it is as it is."""
        from aoai._runtime.pydantic import json_schema

        return json_schema(cls)

    @classmethod
    def _of(cls, data: Any) -> Self:
        made: Self = cls.from_dict(data)  # type: ignore[attr-defined]  # pyright: ignore
        return made

    def dict(self, **options: Any) -> Any:
        """Return what `model_dump` does."""
        return self.model_dump(**options)  # type: ignore[attr-defined]  # pyright: ignore

    def json(self, **options: Any) -> str:
        """Return what `model_dump_json` does."""
        text: str = self.model_dump_json(**options)  # type: ignore[attr-defined]  # pyright: ignore
        return text

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield what is there as name and value, so that `dict(model)` has models inside it as they are."""
        return self._shown()  # type: ignore[attr-defined,no-any-return]  # pyright: ignore

    def _repr_html_(self) -> str:
        from aoai._runtime.pydantic import as_html

        return as_html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from aoai._runtime.pydantic import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> Any:
        return {"type": "object", "title": cls.__name__}
