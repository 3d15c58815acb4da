"""The handlers of all operations: each module here has `HANDLERS` and, where work goes on afterwards, `JOBS`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aoai_emulator._call import Handler
    from aoai_emulator._jobs import Runner

MODULES: tuple[str, ...] = (
    "assistants",
    "audio_speech",
    "audio_transcription",
    "batches",
    "chat",
    "chat_stored",
    "completions",
    "containers",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "graders",
    "images",
    "ingestion",
    "messages",
    "models",
    "realtime",
    "responses",
    "runs",
    "threads",
    "uploads",
    "vector_file_batches",
    "vector_stores",
)
"""The modules that answer, one line each. No operation is in two of them."""


def handlers() -> dict[str, Handler]:
    """Return the handler of each operation that is answered, by its public name."""
    found: dict[str, Handler] = {}
    for name in MODULES:
        found |= import_module(f"{__name__}.{name}").HANDLERS
    return found


def runners() -> dict[str, Runner]:
    """Return what runs each kind of background work."""
    found: dict[str, Runner] = {}
    for name in MODULES:
        found |= getattr(import_module(f"{__name__}.{name}"), "JOBS", {})
    return found
