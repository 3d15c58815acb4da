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
    contents = [content for message in messages if isinstance(content := message.get("content"), list)]
    parts = [part for content in contents for part in content if isinstance(part, dict)]
    texts = [part.get("text") for part in parts if part.get("type") == "output_text"]
    return "".join(text for text in texts if isinstance(text, str))
