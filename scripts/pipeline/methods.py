"""A method of a resource as a person calls it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.models import words

if TYPE_CHECKING:
    from pipeline.endpoints import Endpoint

# What a transcription answers, by the format that it was asked for; other formats are text.
FORMATS = (("json", "AudioResponse"), ("verbose_json", "AudioVerboseResponse"))


@dataclass(frozen=True)
class Argument:
    """One argument of a method: where its value goes, and its type."""

    name: str
    location: str
    wire: str
    annotation: str
    required: bool
    facts: str


@dataclass(frozen=True)
class Method:
    """One method of a resource: its arguments, and what it returns for each of its overloads."""

    name: str
    endpoint: Endpoint
    positional: Argument | None
    arguments: tuple[Argument, ...]
    overloads: tuple[tuple[tuple[Argument, ...], str], ...]
    kind: str
    """`plain`, `bytes`, `page` or `stream`."""
    function: str = ""
    """Of a method that is no operation: the module and function that it calls."""
    summary: str = ""
    """Of a method that is no operation: what it does."""

    @property
    def formats(self) -> dict[str, str]:
        """The model of the answer by the value of `response_format`, where that decides between models."""
        return dict(FORMATS) if any(returned == "AudioVerboseResponse" for _, returned in self.overloads) else {}

    @property
    def placed(self) -> list[Argument]:
        """The arguments that go into the path, the query or a header, or are the whole body."""
        every = [*([self.positional] if self.positional else []), *self.arguments]
        return [argument for argument in every if argument.location != "field"]

    @property
    def required(self) -> list[Argument]:
        """The arguments that a call cannot do without."""
        every = [*([self.positional] if self.positional else []), *self.arguments]
        return [argument for argument in every if argument.required]

    @property
    def fields(self) -> list[Argument]:
        """The arguments that are fields of the body."""
        return [argument for argument in self.arguments if argument.location == "field"]

    @property
    def renamed(self) -> list[Argument]:
        """The fields whose JSON name Python cannot write."""
        return [argument for argument in self.fields if argument.name != argument.wire]

    def names_used(self) -> set[str]:
        """Return every name that the annotations use."""
        sources = [argument.annotation for arguments, _ in self.overloads for argument in arguments]
        sources += [returned for _, returned in self.overloads]
        return {word for source in sources for word in words(source)}
