"""What a response says: a field that the service leaves to its clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "output_text"


def output_text(data: Mapping[str, Any]) -> str | None:
    """Return the text of a response's output: what its messages say, put together; None for what is no response."""
    if data.get("object") != "response":
        return None
    messages = [item for item in _objects(data.get("output")) if item.get("type") == "message"]
    parts = [part for message in messages for part in _objects(message.get("content"))]
    texts = [part.get("text") for part in parts if part.get("type") == "output_text"]
    return "".join(text for text in texts if isinstance(text, str))


def _objects(held: object) -> list[dict[str, Any]]:
    """Return the objects in an array, those that were replaced by models too."""
    items = [getattr(item, "_data", item) for item in held] if isinstance(held, list) else []
    return [item for item in items if isinstance(item, dict)]
