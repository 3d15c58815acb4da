"""The endpoints of Azure OpenAI 2025-04-01-preview, a package for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import assistants as assistants
    from . import audio_speech as audio_speech
    from . import audio_transcriptions as audio_transcriptions
    from . import audio_translations as audio_translations
    from . import batches as batches
    from . import chat_completions as chat_completions
    from . import chat_completions_messages as chat_completions_messages
    from . import completions as completions
    from . import embeddings as embeddings
    from . import evals as evals
    from . import evals_runs as evals_runs
    from . import evals_runs_output_items as evals_runs_output_items
    from . import files as files
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import images as images
    from . import ingestion_jobs as ingestion_jobs
    from . import ingestion_jobs_runs as ingestion_jobs_runs
    from . import models as models
    from . import realtime_sessions as realtime_sessions
    from . import realtime_transcription_sessions as realtime_transcription_sessions
    from . import responses as responses
    from . import responses_input_items as responses_input_items
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
            "chat_completions": "chat_completions",
            "chat_completions_messages": "chat_completions_messages",
            "audio_speech": "audio_speech",
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "completions": "completions",
            "embeddings": "embeddings",
            "images": "images",
            "evals": "evals",
            "evals_runs": "evals_runs",
            "evals_runs_output_items": "evals_runs_output_items",
            "files": "files",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "ingestion_jobs": "ingestion_jobs",
            "ingestion_jobs_runs": "ingestion_jobs_runs",
            "models": "models",
            "realtime_sessions": "realtime_sessions",
            "realtime_transcription_sessions": "realtime_transcription_sessions",
            "responses": "responses",
            "responses_input_items": "responses_input_items",
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
    "chat.completions.list": "chat_completions.list",
    "chat.completions.retrieve": "chat_completions.retrieve",
    "chat.completions.update": "chat_completions.update",
    "chat.completions.delete": "chat_completions.delete",
    "chat.completions.create": "chat_completions.create",
    "chat.completions.messages.list": "chat_completions_messages.list",
    "audio.speech.create": "audio_speech.create",
    "audio.transcriptions.create": "audio_transcriptions.create",
    "audio.translations.create": "audio_translations.create",
    "completions.create": "completions.create",
    "embeddings.create": "embeddings.create",
    "images.edit": "images.edit",
    "images.generate": "images.generate",
    "evals.list": "evals.list",
    "evals.create": "evals.create",
    "evals.retrieve": "evals.retrieve",
    "evals.update": "evals.update",
    "evals.delete": "evals.delete",
    "evals.runs.list": "evals_runs.list",
    "evals.runs.create": "evals_runs.create",
    "evals.runs.retrieve": "evals_runs.retrieve",
    "evals.runs.cancel": "evals_runs.cancel",
    "evals.runs.delete": "evals_runs.delete",
    "evals.runs.output_items.list": "evals_runs_output_items.list",
    "evals.runs.output_items.retrieve": "evals_runs_output_items.retrieve",
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
    "fine_tuning.jobs.pause": "fine_tuning_jobs.pause",
    "fine_tuning.jobs.resume": "fine_tuning_jobs.resume",
    "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints.list",
    "ingestion.jobs.list": "ingestion_jobs.list",
    "ingestion.jobs.retrieve": "ingestion_jobs.retrieve",
    "ingestion.jobs.create": "ingestion_jobs.create",
    "ingestion.jobs.runs.list": "ingestion_jobs_runs.list",
    "ingestion.jobs.runs.retrieve": "ingestion_jobs_runs.retrieve",
    "models.list": "models.list",
    "models.retrieve": "models.retrieve",
    "realtime.sessions.create": "realtime_sessions.create",
    "realtime.transcription_sessions.create": "realtime_transcription_sessions.create",
    "responses.create": "responses.create",
    "responses.retrieve": "responses.retrieve",
    "responses.delete": "responses.delete",
    "responses.input_items.list": "responses_input_items.list",
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
    "vector_stores.search": "vector_stores.search",
    "vector_stores.file_batches.create": "vector_stores_file_batches.create",
    "vector_stores.file_batches.retrieve": "vector_stores_file_batches.retrieve",
    "vector_stores.file_batches.cancel": "vector_stores_file_batches.cancel",
    "vector_stores.file_batches.list_files": "vector_stores_file_batches.list_files",
    "vector_stores.files.list": "vector_stores_files.list",
    "vector_stores.files.create": "vector_stores_files.create",
    "vector_stores.files.retrieve": "vector_stores_files.retrieve",
    "vector_stores.files.update": "vector_stores_files.update",
    "vector_stores.files.delete": "vector_stores_files.delete",
    "vector_stores.files.content": "vector_stores_files.content",
}
"""The module in this package, by the operation's public name."""
