"""The context of an answer on the user's own data. No index is searched: one stand-in passage says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aoai_emulator._model.text import question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._model.text import Turn
    from aoai_emulator._protocol import Json


def context(sources: Sequence[Json], turns: Sequence[Turn]) -> Json | None:
    """Return `context` of a message: citations, what was searched for, and all documents where that is asked for.

    Args:
        sources: `data_sources` of the request.
        turns: the conversation.
    """
    if not sources:
        return None
    asked = question(turns)
    passages = [_passage(source, index) for index, source in enumerate(sources)]
    wanted: Any = sources[0]["parameters"].get("include_contexts") or ["citations", "intent"]
    found: Json = {}
    if "citations" in wanted:
        found["citations"] = passages
    if "intent" in wanted:
        found["intent"] = json.dumps([asked], ensure_ascii=False)
    if "all_retrieved_documents" in wanted:
        searched = {"search_queries": [asked], "original_search_score": 1.0}
        found["all_retrieved_documents"] = [
            passage | searched | {"data_source_index": index} for index, passage in enumerate(passages)
        ]
    return found


def _passage(source: Json, index: int) -> Json:
    name = source["parameters"].get("index_name", source["type"])
    return {
        "content": f"The emulator searches no index; this stands for a passage of {name}.",
        "title": f"A passage of {name}",
        "url": f"https://example.com/{index}",
        "filepath": f"{name}.txt",
        "chunk_id": str(index),
    }
