"""The endpoints of Azure OpenAI 2024-10-01-preview, a package for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import assistants as assistants
    from . import audio_speech as audio_speech
    from . import audio_transcriptions as audio_transcriptions
    from . import audio_translations as audio_translations
    from . import batches as batches
    from . import chat_completions as chat_completions
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import images as images
    from . import ingestion_jobs as ingestion_jobs
    from . import ingestion_jobs_runs as ingestion_jobs_runs
    from . import models as models
    from . import threads as threads
    from . import threads_messages as threads_messages
    from . import threads_runs as threads_runs
    from . import threads_runs_steps as threads_runs_steps
    from . import uploads as uploads
    from . import uploads_parts as uploads_parts
    from . import vector_stores as vector_stores
    from . import vector_stores_file_batches as vector_stores_file_batches
    from . import vector_stores_files as vector_stores_files
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "assistants": "assistants",
            "batches": "batches",
            "audio_speech": "audio_speech",
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "chat_completions": "chat_completions",
            "completions": "completions",
            "embeddings": "embeddings",
            "images": "images",
            "files": "files",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "ingestion_jobs": "ingestion_jobs",
            "ingestion_jobs_runs": "ingestion_jobs_runs",
            "models": "models",
            "threads": "threads",
            "threads_messages": "threads_messages",
            "threads_runs": "threads_runs",
            "threads_runs_steps": "threads_runs_steps",
            "uploads": "uploads",
            "uploads_parts": "uploads_parts",
            "vector_stores": "vector_stores",
            "vector_stores_file_batches": "vector_stores_file_batches",
            "vector_stores_files": "vector_stores_files",
        },
    )

OPERATIONS: dict[str, str] = {
    "assistants.list": "assistants.list",
    "assistants.create": "assistants.create",
    "assistants.retrieve": "assistants.retrieve",
    "assistants.update": "assistants.update",
    "assistants.delete": "assistants.delete",
    "batches.list": "batches.list",
    "batches.create": "batches.create",
    "batches.retrieve": "batches.retrieve",
    "batches.cancel": "batches.cancel",
    "audio.speech.create": "audio_speech.create",
    "audio.transcriptions.create": "audio_transcriptions.create",
    "audio.translations.create": "audio_translations.create",
    "chat.completions.create": "chat_completions.create",
    "completions.create": "completions.create",
    "embeddings.create": "embeddings.create",
    "images.generate": "images.generate",
    "files.list": "files.list",
    "files.create": "files.create",
    "files.import_from_url": "files.import_from_url",
    "files.retrieve": "files.retrieve",
    "files.delete": "files.delete",
    "files.content": "files.content",
    "fine_tuning.jobs.list": "fine_tuning_jobs.list",
    "fine_tuning.jobs.create": "fine_tuning_jobs.create",
    "fine_tuning.jobs.retrieve": "fine_tuning_jobs.retrieve",
    "fine_tuning.jobs.delete": "fine_tuning_jobs.delete",
    "fine_tuning.jobs.cancel": "fine_tuning_jobs.cancel",
    "fine_tuning.jobs.list_events": "fine_tuning_jobs.list_events",
    "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints.list",
    "ingestion.jobs.list": "ingestion_jobs.list",
    "ingestion.jobs.retrieve": "ingestion_jobs.retrieve",
    "ingestion.jobs.create": "ingestion_jobs.create",
    "ingestion.jobs.runs.list": "ingestion_jobs_runs.list",
    "ingestion.jobs.runs.retrieve": "ingestion_jobs_runs.retrieve",
    "models.list": "models.list",
    "models.retrieve": "models.retrieve",
    "threads.create": "threads.create",
    "threads.create_and_run": "threads.create_and_run",
    "threads.retrieve": "threads.retrieve",
    "threads.update": "threads.update",
    "threads.delete": "threads.delete",
    "threads.messages.list": "threads_messages.list",
    "threads.messages.create": "threads_messages.create",
    "threads.messages.retrieve": "threads_messages.retrieve",
    "threads.messages.update": "threads_messages.update",
    "threads.runs.list": "threads_runs.list",
    "threads.runs.create": "threads_runs.create",
    "threads.runs.retrieve": "threads_runs.retrieve",
    "threads.runs.update": "threads_runs.update",
    "threads.runs.cancel": "threads_runs.cancel",
    "threads.runs.submit_tool_outputs": "threads_runs.submit_tool_outputs",
    "threads.runs.steps.list": "threads_runs_steps.list",
    "threads.runs.steps.retrieve": "threads_runs_steps.retrieve",
    "uploads.create": "uploads.create",
    "uploads.cancel": "uploads.cancel",
    "uploads.complete": "uploads.complete",
    "uploads.parts.create": "uploads_parts.create",
    "vector_stores.list": "vector_stores.list",
    "vector_stores.create": "vector_stores.create",
    "vector_stores.retrieve": "vector_stores.retrieve",
    "vector_stores.update": "vector_stores.update",
    "vector_stores.delete": "vector_stores.delete",
    "vector_stores.file_batches.create": "vector_stores_file_batches.create",
    "vector_stores.file_batches.retrieve": "vector_stores_file_batches.retrieve",
    "vector_stores.file_batches.cancel": "vector_stores_file_batches.cancel",
    "vector_stores.file_batches.list_files": "vector_stores_file_batches.list_files",
    "vector_stores.files.list": "vector_stores_files.list",
    "vector_stores.files.create": "vector_stores_files.create",
    "vector_stores.files.retrieve": "vector_stores_files.retrieve",
    "vector_stores.files.delete": "vector_stores_files.delete",
}
"""The module in this package, by the operation's public name."""
