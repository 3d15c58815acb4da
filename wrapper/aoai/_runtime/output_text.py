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
    output = data.get("output")
    items = output if isinstance(output, list) else []
    messages = [item for item in items if isinstance(item, dict) and item.get("type") == "message"]
    parts = [part for message in messages for part in message.get("content") or () if isinstance(part, dict)]
    return "".join(part.get("text") or "" for part in parts if part.get("type") == "output_text")
