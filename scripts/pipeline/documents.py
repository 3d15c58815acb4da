"""What every stage shares: the shape of a document, where documents live, and how one is read and written."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

Document = dict[str, Any]
"""An OpenAPI, Swagger or Overlay document, or any node of one, as JSON values."""

Pointer = tuple[str | int, ...]
"""Where a node stands in its document: the keys and indexes that lead to it from the root."""

_Result = TypeVar("_Result")

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class PipelineError(Exception):
    """A stage cannot go on; the message says where, why, and what mends it.

    Where is filled in on the way out, by those who know it: `within` the keys that led to the node, `document` the name
    of the document.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.document = ""
        self.pointer: Pointer = ()
        self.from_root = False

    def within(self, *keys: str | int) -> None:
        """Say that what is wrong stands inside these keys; nothing once the pointer starts at the root."""
        if not self.from_root:
            self.pointer = (*keys, *self.pointer)

    def at_root(self, *keys: str | int) -> None:
        """Say that these keys, the first ones of the pointer, start at the root of the document."""
        self.within(*keys)
        self.from_root = True

    def __str__(self) -> str:
        message = super().__str__()
        where = self.document + (pointer_text(self.pointer) if self.pointer else "")
        return f"{where}: {message}" if where else message


def canonical(document: Any) -> str:
    """Return the one text form of a document, whose sha256 identifies it: sorted keys, no spaces, not ASCII-escaped."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def pretty(document: Any) -> str:
    """Return the form in which documents are kept in `spec/`: sorted keys, one value a line, a newline at the end."""
    return json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n"


def load(path: Path) -> Document:
    """Read a JSON document.

    Raises:
        PipelineError: the file is missing, is not JSON, or is not an object.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PipelineError(f"{path} is missing; write it with scripts/pin.py") from None
    except ValueError as error:
        raise PipelineError(f"{path} is damaged, not JSON ({error}); restore it or run scripts/pin.py") from None
    if not isinstance(document, dict):
        raise PipelineError(f"{path} is damaged: a document is a JSON object; restore it or run scripts/pin.py")
    return cast("Document", document)


def walk(node: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Document]]:
    """Yield each object in a document with its pointer, parents first."""
    if isinstance(node, dict):
        document = cast("Document", node)
        yield pointer, document
        for key, value in document.items():
            yield from walk(value, (*pointer, key))
    elif isinstance(node, list):
        for index, value in enumerate(cast("list[object]", node)):
            yield from walk(value, (*pointer, index))


def inside(change: Callable[[Any], _Result], node: Any, *keys: str | int) -> _Result:
    """Return what `change` makes of a node; an error of its says that it is inside these keys."""
    try:
        return change(node)
    except PipelineError as error:
        error.within(*keys)
        raise


@contextmanager
def named(document: str) -> Generator[None]:
    """Say in errors that they are about this document."""
    try:
        yield
    except PipelineError as error:
        error.document = error.document or document
        raise


def pointer_text(pointer: Pointer) -> str:
    """Return a pointer as RFC 6901 writes it, with a leading `#`."""
    return "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)
