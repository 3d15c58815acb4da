"""The index of a vector store: texts of files cut into chunks, and which of them a query is most like."""

from __future__ import annotations

import base64
import operator
import struct
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple

from aoai_emulator._model import tokens
from aoai_emulator._resources import embeddings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aoai_emulator._protocol import Json
    from aoai_emulator._state.store import Store

FILE, CHUNK = "vector_store.file", "vector_store.chunk"
SIZE = 256
"""How many numbers the vector of a chunk has."""
AUTO = {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}
READABLE = frozenset(
    (
        *("txt", "text", "md", "rst", "tex", "log", "json", "jsonl", "csv", "tsv", "xml", "yaml", "yml", "toml", "ini"),
        *("html", "htm", "css", "js", "jsx", "ts", "tsx", "php", "py", "rb", "rs", "go", "java", "sh", "sql"),
        *("c", "h", "cc", "cpp", "hpp", "cs"),
    )
)
"""The endings of files that the emulator can read. The service also reads PDF and Office documents."""
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


class UnreadableError(Exception):
    """A file is not one that can be indexed; `code` is the service's word for it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Hit(NamedTuple):
    """A chunk that was found: its file as the vector store has it, its text, and how alike it is, from 0 to 1."""

    file: Json
    text: str
    score: float


def chunks(filename: str, raw: bytes, strategy: Json) -> list[str]:
    """Return the text of a file in chunks that overlap.

    Args:
        filename: its ending says what it is.
        raw: its bytes.
        strategy: `max_chunk_size_tokens` and `chunk_overlap_tokens`.

    Raises:
        UnreadableError: it is not a text, or empty.
    """
    ending = PurePath(filename).suffix.lower().removeprefix(".")
    if ending not in READABLE:
        message = f"The emulator cannot read files of the type '{ending}', only texts such as txt, md, json and html."
        raise UnreadableError("unsupported_file", message)
    try:
        text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableError("invalid_file", "The file is not a text in UTF-8 or UTF-16.") from None
    pieces = tokens.pieces(text)
    if not text.strip():
        raise UnreadableError("invalid_file", "The file is empty.")
    size, overlap = strategy["max_chunk_size_tokens"], strategy["chunk_overlap_tokens"]
    starts = range(0, max(1, len(pieces) - overlap), size - overlap)
    return [tokens.joined(pieces[start : start + size]) for start in starts]


def indexed(texts: Sequence[str]) -> list[Json]:
    """Return chunks with their vectors, ready to be put."""
    return [
        {"text": text, "vector": base64.b64encode(struct.pack(f"<{SIZE}f", *embeddings.vector(text, SIZE))).decode()}
        for text in texts
    ]


def put(store: Store, vector_store: str, file: str, ready: Sequence[Json]) -> None:
    """Put the chunks of a file in the place of those it had."""
    owner = f"{vector_store}/{file}"
    with store.transaction():
        store.delete_all(CHUNK, owner)
        for number, chunk in enumerate(ready):
            store.put(CHUNK, f"{owner}/{number}", chunk, parent=owner)


def texts(store: Store, vector_store: str, file: str) -> list[str]:
    """Return the chunks of a file, in order."""
    found = store.list(CHUNK, parent=f"{vector_store}/{file}", limit=None, descending=False)
    return [chunk["text"] for chunk in found.items]


def search(store: Store, vector_store: str, query: str, most: int, filters: Json | None = None) -> list[Hit]:
    """Return the chunks that are most like a query, the best first.

    Args:
        store: the emulator's state.
        vector_store: its id.
        query: any text.
        most: how many at most.
        filters: what the attributes of their files must be, as the service writes it.
    """
    wanted = embeddings.vector(query, SIZE)
    hits: list[Hit] = []
    for file in store.list(FILE, parent=vector_store, limit=None, descending=False).items:
        if file["status"] != "completed" or not (filters is None or meets(file["attributes"] or {}, filters)):
            continue
        for chunk in store.list(CHUNK, parent=f"{vector_store}/{file['id']}", limit=None, descending=False).items:
            vector = struct.unpack(f"<{SIZE}f", base64.b64decode(chunk["vector"]))
            likeness = sum(map(operator.mul, wanted, vector))
            hits.append(Hit(file, chunk["text"], round(min(1.0, max(0.0, likeness)), 6)))
    return sorted(hits, key=lambda hit: -hit.score)[:most]


def meets(attributes: Json, filters: Json) -> bool:
    """Say whether attributes meet a filter: a comparison, or several joined by `and` or `or`."""
    kind: str = filters["type"]
    if kind in {"and", "or"}:
        results = [meets(attributes, each) for each in filters["filters"]]
        return all(results) if kind == "and" else any(results)
    value, other = attributes.get(filters["key"]), filters["value"]
    if kind in {"eq", "ne"}:
        return bool(value == other) == (kind == "eq")
    if value is None or isinstance(value, str) != isinstance(other, str):
        return False
    return bool(_COMPARISONS[kind](value, other))


def drop(store: Store, vector_store: str, file: str) -> bool:
    """Take a file out of a vector store; say whether it was in it."""
    with store.transaction():
        store.delete_all(CHUNK, f"{vector_store}/{file}")
        return store.delete(FILE, f"{vector_store}/{file}")


def forget(store: Store, file: str) -> None:
    """Take a file out of all vector stores."""
    for found in store.list(FILE, limit=None, where={"id": file}).items:
        drop(store, found["vector_store_id"], file)
