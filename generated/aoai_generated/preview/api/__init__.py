"""The operations of Azure OpenAI preview, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

if TYPE_CHECKING:
    from . import audio_speech as audio_speech
    from . import audio_transcriptions as audio_transcriptions
    from . import audio_translations as audio_translations
    from . import batches as batches
    from . import chat_completions as chat_completions
    from . import completions as completions
    from . import containers as containers
    from . import containers_files as containers_files
    from . import containers_files_content as containers_files_content
    from . import conversations as conversations
    from . import conversations_items as conversations_items
    from . import embeddings as embeddings
    from . import evals as evals
    from . import evals_runs as evals_runs
    from . import evals_runs_output_items as evals_runs_output_items
    from . import files as files
    from . import fine_tuning_alpha_graders as fine_tuning_alpha_graders
    from . import fine_tuning_checkpoints_permissions as fine_tuning_checkpoints_permissions
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import images as images
    from . import models as models
    from . import realtime_calls as realtime_calls
    from . import realtime_client_secrets as realtime_client_secrets
    from . import realtime_sessions as realtime_sessions
    from . import realtime_transcription_sessions as realtime_transcription_sessions
    from . import responses as responses
    from . import responses_input_items as responses_input_items
    from . import threads as threads
    from . import threads_messages as threads_messages
    from . import threads_runs as threads_runs
    from . import threads_runs_steps as threads_runs_steps
    from . import vector_stores as vector_stores
    from . import vector_stores_file_batches as vector_stores_file_batches
    from . import vector_stores_files as vector_stores_files
    from . import videos as videos
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "audio_speech": "audio_speech",
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "batches": "batches",
            "chat_completions": "chat_completions",
            "completions": "completions",
            "containers": "containers",
            "containers_files": "containers_files",
            "containers_files_content": "containers_files_content",
            "conversations": "conversations",
            "conversations_items": "conversations_items",
            "embeddings": "embeddings",
            "evals": "evals",
            "evals_runs": "evals_runs",
            "evals_runs_output_items": "evals_runs_output_items",
            "files": "files",
            "fine_tuning_alpha_graders": "fine_tuning_alpha_graders",
            "fine_tuning_checkpoints_permissions": "fine_tuning_checkpoints_permissions",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "images": "images",
            "models": "models",
            "realtime_calls": "realtime_calls",
            "realtime_client_secrets": "realtime_client_secrets",
            "realtime_sessions": "realtime_sessions",
            "realtime_transcription_sessions": "realtime_transcription_sessions",
            "responses": "responses",
            "responses_input_items": "responses_input_items",
            "threads": "threads",
            "threads_messages": "threads_messages",
            "threads_runs": "threads_runs",
            "threads_runs_steps": "threads_runs_steps",
            "vector_stores": "vector_stores",
            "vector_stores_file_batches": "vector_stores_file_batches",
            "vector_stores_files": "vector_stores_files",
            "videos": "videos",
        },
    )

OPERATIONS = Operations(
    "preview",
    __name__.rpartition(".")[0],
    "preview",
    {
        "audio.speech.create": "audio_speech_create_preview",
        "audio.transcriptions.create": "audio_transcriptions_create_preview",
        "audio.translations.create": "audio_translations_create_preview",
        "batches.list": "batches_list_preview",
        "batches.create": "batches_create_preview",
        "batches.retrieve": "batches_retrieve_preview",
        "batches.cancel": "batches_cancel_preview",
        "chat.completions.create": "chat_completions_create_preview",
        "completions.create": "completions_create_preview",
        "containers.list": "containers_list_preview",
        "containers.create": "containers_create_preview",
        "containers.retrieve": "containers_retrieve_preview",
        "containers.delete": "containers_delete_preview",
        "containers.files.list": "containers_files_list_preview",
        "containers.files.create": "containers_files_create_preview",
        "containers.files.retrieve": "containers_files_retrieve_preview",
        "containers.files.delete": "containers_files_delete_preview",
        "containers.files.content.retrieve": "containers_files_content_retrieve_preview",
        "conversations.create": "conversations_create_preview",
        "conversations.retrieve": "conversations_retrieve_preview",
        "conversations.update": "conversations_update_preview",
        "conversations.delete": "conversations_delete_preview",
        "conversations.items.list": "conversations_items_list_preview",
        "conversations.items.create": "conversations_items_create_preview",
        "conversations.items.retrieve": "conversations_items_retrieve_preview",
        "conversations.items.delete": "conversations_items_delete_preview",
        "embeddings.create": "embeddings_create_preview",
        "evals.list": "evals_list_preview",
        "evals.create": "evals_create_preview",
        "evals.retrieve": "evals_retrieve_preview",
        "evals.update": "evals_update_preview",
        "evals.delete": "evals_delete_preview",
        "evals.runs.list": "evals_runs_list_preview",
        "evals.runs.create": "evals_runs_create_preview",
        "evals.runs.retrieve": "evals_runs_retrieve_preview",
        "evals.runs.cancel": "evals_runs_cancel_preview",
        "evals.runs.delete": "evals_runs_delete_preview",
        "evals.runs.output_items.list": "evals_runs_output_items_list_preview",
        "evals.runs.output_items.retrieve": "evals_runs_output_items_retrieve_preview",
        "files.list": "files_list_preview",
        "files.create": "files_create_preview",
        "files.retrieve": "files_retrieve_preview",
        "files.delete": "files_delete_preview",
        "files.content": "files_content_preview",
        "fine_tuning.alpha.graders.run": "fine_tuning_alpha_graders_run_preview",
        "fine_tuning.alpha.graders.validate": "fine_tuning_alpha_graders_validate_preview",
        "fine_tuning.checkpoints.permissions.list": "fine_tuning_checkpoints_permissions_list_preview",
        "fine_tuning.checkpoints.permissions.create": "fine_tuning_checkpoints_permissions_create_preview",
        "fine_tuning.checkpoints.permissions.delete": "fine_tuning_checkpoints_permissions_delete_preview",
        "fine_tuning.jobs.list": "fine_tuning_jobs_list_preview",
        "fine_tuning.jobs.create": "fine_tuning_jobs_create_preview",
        "fine_tuning.jobs.retrieve": "fine_tuning_jobs_retrieve_preview",
        "fine_tuning.jobs.cancel": "fine_tuning_jobs_cancel_preview",
        "fine_tuning.jobs.list_events": "fine_tuning_jobs_list_events_preview",
        "fine_tuning.jobs.pause": "fine_tuning_jobs_pause_preview",
        "fine_tuning.jobs.resume": "fine_tuning_jobs_resume_preview",
        "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints_list_preview",
        "fine_tuning.jobs.checkpoints.retrieve_copy": "fine_tuning_jobs_checkpoints_retrieve_copy_preview",
        "fine_tuning.jobs.checkpoints.copy": "fine_tuning_jobs_checkpoints_copy_preview",
        "images.edit": "images_edit_preview",
        "images.generate": "images_generate_preview",
        "images.create_variation": "images_create_variation_preview",
        "models.list": "models_list_preview",
        "models.retrieve": "models_retrieve_preview",
        "models.delete": "models_delete_preview",
        "realtime.calls.create": "realtime_calls_create_preview",
        "realtime.calls.accept": "realtime_calls_accept_preview",
        "realtime.calls.hangup": "realtime_calls_hangup_preview",
        "realtime.calls.refer": "realtime_calls_refer_preview",
        "realtime.calls.reject": "realtime_calls_reject_preview",
        "realtime.client_secrets.create": "realtime_client_secrets_create_preview",
        "realtime.sessions.create": "realtime_sessions_create_preview",
        "realtime.transcription_sessions.create": "realtime_transcription_sessions_create_preview",
        "responses.create": "responses_create_preview",
        "responses.retrieve": "responses_retrieve_preview",
        "responses.delete": "responses_delete_preview",
        "responses.cancel": "responses_cancel_preview",
        "responses.input_items.list": "responses_input_items_list_preview",
        "threads.create": "threads_create_preview",
        "threads.create_and_run": "threads_create_and_run_preview",
        "threads.retrieve": "threads_retrieve_preview",
        "threads.update": "threads_update_preview",
        "threads.delete": "threads_delete_preview",
        "threads.messages.list": "threads_messages_list_preview",
        "threads.messages.create": "threads_messages_create_preview",
        "threads.messages.retrieve": "threads_messages_retrieve_preview",
        "threads.messages.update": "threads_messages_update_preview",
        "threads.messages.delete": "threads_messages_delete_preview",
        "threads.runs.list": "threads_runs_list_preview",
        "threads.runs.create": "threads_runs_create_preview",
        "threads.runs.retrieve": "threads_runs_retrieve_preview",
        "threads.runs.update": "threads_runs_update_preview",
        "threads.runs.cancel": "threads_runs_cancel_preview",
        "threads.runs.submit_tool_outputs": "threads_runs_submit_tool_outputs_preview",
        "threads.runs.steps.list": "threads_runs_steps_list_preview",
        "threads.runs.steps.retrieve": "threads_runs_steps_retrieve_preview",
        "vector_stores.list": "vector_stores_list_preview",
        "vector_stores.create": "vector_stores_create_preview",
        "vector_stores.retrieve": "vector_stores_retrieve_preview",
        "vector_stores.update": "vector_stores_update_preview",
        "vector_stores.delete": "vector_stores_delete_preview",
        "vector_stores.search": "vector_stores_search_preview",
        "vector_stores.file_batches.create": "vector_stores_file_batches_create_preview",
        "vector_stores.file_batches.retrieve": "vector_stores_file_batches_retrieve_preview",
        "vector_stores.file_batches.cancel": "vector_stores_file_batches_cancel_preview",
        "vector_stores.file_batches.list_files": "vector_stores_file_batches_list_files_preview",
        "vector_stores.files.list": "vector_stores_files_list_preview",
        "vector_stores.files.create": "vector_stores_files_create_preview",
        "vector_stores.files.retrieve": "vector_stores_files_retrieve_preview",
        "vector_stores.files.update": "vector_stores_files_update_preview",
        "vector_stores.files.delete": "vector_stores_files_delete_preview",
        "vector_stores.files.content": "vector_stores_files_content_preview",
        "videos.list": "videos_list_preview",
        "videos.create": "videos_create_preview",
        "videos.retrieve": "videos_retrieve_preview",
        "videos.delete": "videos_delete_preview",
        "videos.download_content": "videos_download_content_preview",
        "videos.remix": "videos_remix_preview",
    },
)
"""The operations, by public name."""
