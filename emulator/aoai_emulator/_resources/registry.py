"""The handlers of all operations: each module named here has `HANDLERS` and, where work goes on afterwards, `JOBS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai_emulator._resources import (
    completions,
    containers,
    deployments,
    embeddings,
    evals,
    files,
    fine_tunes,
    images,
    ingestion,
    models,
    realtime,
    uploads,
    videos,
)
from aoai_emulator._resources.assistants import assistants, messages, runs, threads
from aoai_emulator._resources.audio import speech as audio_speech
from aoai_emulator._resources.audio import transcription
from aoai_emulator._resources.batches import batches
from aoai_emulator._resources.chat import create as chat_create
from aoai_emulator._resources.chat import stored as chat_stored
from aoai_emulator._resources.conversations import conversations
from aoai_emulator._resources.fine_tuning import jobs as fine_tuning_jobs
from aoai_emulator._resources.fine_tuning import permissions
from aoai_emulator._resources.graders import run as graders_run
from aoai_emulator._resources.responses import create as responses_create
from aoai_emulator._resources.vector_stores import file_batches as vector_file_batches
from aoai_emulator._resources.vector_stores import stores as vector_stores

if TYPE_CHECKING:
    from types import ModuleType

    from aoai_emulator._service.call import Handler
    from aoai_emulator._service.jobs import Runner

MODULES: tuple[ModuleType, ...] = (
    assistants,
    messages,
    runs,
    threads,
    audio_speech,
    transcription,
    batches,
    chat_create,
    chat_stored,
    completions,
    containers,
    conversations,
    deployments,
    embeddings,
    evals,
    files,
    fine_tunes,
    fine_tuning_jobs,
    graders_run,
    images,
    ingestion,
    models,
    permissions,
    realtime,
    responses_create,
    uploads,
    videos,
    vector_file_batches,
    vector_stores,
)
"""The modules that answer. No operation is in two of them."""


def handlers() -> dict[str, Handler]:
    """Return the handler of each operation that is answered, by its public name."""
    found: dict[str, Handler] = {}
    for module in MODULES:
        found |= module.HANDLERS
    return found


def runners() -> dict[str, Runner]:
    """Return what runs each kind of background work."""
    found: dict[str, Runner] = {}
    for module in MODULES:
        found |= getattr(module, "JOBS", {})
    return found
