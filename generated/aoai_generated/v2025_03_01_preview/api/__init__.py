"""The operations of Azure OpenAI 2025-03-01-preview, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

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
    from . import files as files
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import images as images
    from . import ingestion_jobs as ingestion_jobs
    from . import ingestion_jobs_runs as ingestion_jobs_runs
    from . import models as models
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
            "audio_speech": "audio_speech",
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "batches": "batches",
            "chat_completions": "chat_completions",
            "chat_completions_messages": "chat_completions_messages",
            "completions": "completions",
            "embeddings": "embeddings",
            "files": "files",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "images": "images",
            "ingestion_jobs": "ingestion_jobs",
            "ingestion_jobs_runs": "ingestion_jobs_runs",
            "models": "models",
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

OPERATIONS = Operations(
    "2025-03-01-preview",
    __name__.rpartition(".")[0],
    "2025-03-01-preview",
    {
        "assistants.list": "assistants_list_v2024_12_01_preview",
        "assistants.create": "assistants_create_v2024_12_01_preview",
        "assistants.retrieve": "assistants_retrieve_v2024_12_01_preview",
        "assistants.update": "assistants_update_v2024_12_01_preview",
        "assistants.delete": "assistants_delete_v2024_02_15_preview",
        "audio.speech.create": "audio_speech_create_v2024_04_01_preview",
        "audio.transcriptions.create": "audio_transcriptions_create_v2024_04_01_preview",
        "audio.translations.create": "audio_translations_create_v2024_04_01_preview",
        "batches.list": "batches_list_v2025_03_01_preview",
        "batches.create": "batches_create_v2025_03_01_preview",
        "batches.retrieve": "batches_retrieve_v2025_03_01_preview",
        "batches.cancel": "batches_cancel_v2025_03_01_preview",
        "chat.completions.list": "chat_completions_list_v2025_03_01_preview",
        "chat.completions.retrieve": "chat_completions_retrieve_v2025_03_01_preview",
        "chat.completions.update": "chat_completions_update_v2025_03_01_preview",
        "chat.completions.delete": "chat_completions_delete_v2025_02_01_preview",
        "chat.completions.create": "chat_completions_create_v2025_01_01_preview",
        "chat.completions.messages.list": "chat_completions_messages_list_v2025_03_01_preview",
        "completions.create": "completions_create_v2025_03_01_preview",
        "embeddings.create": "embeddings_create_v2024_03_01_preview",
        "files.list": "files_list_v2025_03_01_preview",
        "files.create": "files_create_v2025_03_01_preview",
        "files.import_from_url": "files_import_from_url_v2025_03_01_preview",
        "files.retrieve": "files_retrieve_v2025_03_01_preview",
        "files.delete": "files_delete_v2024_10_01_preview",
        "files.content": "files_content_v2024_02_01",
        "fine_tuning.jobs.list": "fine_tuning_jobs_list_v2025_03_01_preview",
        "fine_tuning.jobs.create": "fine_tuning_jobs_create_v2025_03_01_preview",
        "fine_tuning.jobs.retrieve": "fine_tuning_jobs_retrieve_v2025_03_01_preview",
        "fine_tuning.jobs.delete": "fine_tuning_jobs_delete_v2024_02_01",
        "fine_tuning.jobs.cancel": "fine_tuning_jobs_cancel_v2025_03_01_preview",
        "fine_tuning.jobs.list_events": "fine_tuning_jobs_list_events_v2025_03_01_preview",
        "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints_list_v2025_03_01_preview",
        "images.generate": "images_generate_v2024_10_01_preview",
        "ingestion.jobs.list": "ingestion_jobs_list_v2024_05_01_preview",
        "ingestion.jobs.retrieve": "ingestion_jobs_retrieve_v2024_05_01_preview",
        "ingestion.jobs.create": "ingestion_jobs_create_v2024_05_01_preview",
        "ingestion.jobs.runs.list": "ingestion_jobs_runs_list_v2024_05_01_preview",
        "ingestion.jobs.runs.retrieve": "ingestion_jobs_runs_retrieve_v2024_05_01_preview",
        "models.list": "models_list_v2025_03_01_preview",
        "models.retrieve": "models_retrieve_v2025_03_01_preview",
        "responses.create": "responses_create_v2025_03_01_preview",
        "responses.retrieve": "responses_retrieve_v2025_03_01_preview",
        "responses.delete": "responses_delete_v2025_03_01_preview",
        "responses.input_items.list": "responses_input_items_list_v2025_03_01_preview",
        "threads.create": "threads_create_v2024_07_01_preview",
        "threads.create_and_run": "threads_create_and_run_v2024_12_01_preview",
        "threads.retrieve": "threads_retrieve_v2024_05_01_preview",
        "threads.update": "threads_update_v2024_05_01_preview",
        "threads.delete": "threads_delete_v2024_02_15_preview",
        "threads.messages.list": "threads_messages_list_v2024_07_01_preview",
        "threads.messages.create": "threads_messages_create_v2024_07_01_preview",
        "threads.messages.retrieve": "threads_messages_retrieve_v2024_07_01_preview",
        "threads.messages.update": "threads_messages_update_v2024_07_01_preview",
        "threads.messages.delete": "threads_messages_delete_v2024_02_15_preview",
        "threads.runs.list": "threads_runs_list_v2024_12_01_preview",
        "threads.runs.create": "threads_runs_create_v2024_12_01_preview",
        "threads.runs.retrieve": "threads_runs_retrieve_v2024_12_01_preview",
        "threads.runs.update": "threads_runs_update_v2024_12_01_preview",
        "threads.runs.cancel": "threads_runs_cancel_v2024_12_01_preview",
        "threads.runs.submit_tool_outputs": "threads_runs_submit_tool_outputs_v2024_12_01_preview",
        "threads.runs.steps.list": "threads_runs_steps_list_v2024_12_01_preview",
        "threads.runs.steps.retrieve": "threads_runs_steps_retrieve_v2024_12_01_preview",
        "uploads.create": "uploads_create_v2025_03_01_preview",
        "uploads.cancel": "uploads_cancel_v2025_03_01_preview",
        "uploads.complete": "uploads_complete_v2025_03_01_preview",
        "uploads.parts.create": "uploads_parts_create_v2025_03_01_preview",
        "vector_stores.list": "vector_stores_list_v2024_05_01_preview",
        "vector_stores.create": "vector_stores_create_v2024_07_01_preview",
        "vector_stores.retrieve": "vector_stores_retrieve_v2024_05_01_preview",
        "vector_stores.update": "vector_stores_update_v2024_05_01_preview",
        "vector_stores.delete": "vector_stores_delete_v2024_05_01_preview",
        "vector_stores.search": "vector_stores_search_v2025_03_01_preview",
        "vector_stores.file_batches.create": "vector_stores_file_batches_create_v2024_07_01_preview",
        "vector_stores.file_batches.retrieve": "vector_stores_file_batches_retrieve_v2024_05_01_preview",
        "vector_stores.file_batches.cancel": "vector_stores_file_batches_cancel_v2024_05_01_preview",
        "vector_stores.file_batches.list_files": "vector_stores_file_batches_list_files_v2024_12_01_preview",
        "vector_stores.files.list": "vector_stores_files_list_v2024_12_01_preview",
        "vector_stores.files.create": "vector_stores_files_create_v2024_12_01_preview",
        "vector_stores.files.retrieve": "vector_stores_files_retrieve_v2024_12_01_preview",
        "vector_stores.files.update": "vector_stores_files_update_v2025_03_01_preview",
        "vector_stores.files.delete": "vector_stores_files_delete_v2024_05_01_preview",
        "vector_stores.files.content": "vector_stores_files_content_v2025_03_01_preview",
    },
)
"""The operations, by public name."""
