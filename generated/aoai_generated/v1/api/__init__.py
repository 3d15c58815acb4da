"""The operations of Azure OpenAI v1, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

if TYPE_CHECKING:
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
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
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
        },
    )

OPERATIONS = Operations(
    "v1",
    __name__.rpartition(".")[0],
    None,
    {
        "batches.list": "batches_list_v1",
        "batches.create": "batches_create_v1",
        "batches.retrieve": "batches_retrieve_v1",
        "batches.cancel": "batches_cancel_v1",
        "chat.completions.create": "chat_completions_create_v1",
        "completions.create": "completions_create_v1",
        "containers.list": "containers_list_v1",
        "containers.create": "containers_create_v1",
        "containers.retrieve": "containers_retrieve_v1",
        "containers.delete": "containers_delete_v1",
        "containers.files.list": "containers_files_list_v1",
        "containers.files.create": "containers_files_create_v1",
        "containers.files.retrieve": "containers_files_retrieve_v1",
        "containers.files.delete": "containers_files_delete_v1",
        "containers.files.content.retrieve": "containers_files_content_retrieve_v1",
        "conversations.create": "conversations_create_v1",
        "conversations.retrieve": "conversations_retrieve_v1",
        "conversations.update": "conversations_update_v1",
        "conversations.delete": "conversations_delete_v1",
        "conversations.items.list": "conversations_items_list_v1",
        "conversations.items.create": "conversations_items_create_v1",
        "conversations.items.retrieve": "conversations_items_retrieve_v1",
        "conversations.items.delete": "conversations_items_delete_v1",
        "embeddings.create": "embeddings_create_v1",
        "evals.list": "evals_list_v1",
        "evals.create": "evals_create_v1",
        "evals.retrieve": "evals_retrieve_v1",
        "evals.update": "evals_update_v1",
        "evals.delete": "evals_delete_v1",
        "evals.runs.list": "evals_runs_list_v1",
        "evals.runs.create": "evals_runs_create_v1",
        "evals.runs.retrieve": "evals_runs_retrieve_v1",
        "evals.runs.cancel": "evals_runs_cancel_v1",
        "evals.runs.delete": "evals_runs_delete_v1",
        "evals.runs.output_items.list": "evals_runs_output_items_list_v1",
        "evals.runs.output_items.retrieve": "evals_runs_output_items_retrieve_v1",
        "files.list": "files_list_v1",
        "files.create": "files_create_v1",
        "files.retrieve": "files_retrieve_v1",
        "files.delete": "files_delete_v1",
        "files.content": "files_content_v1",
        "fine_tuning.alpha.graders.run": "fine_tuning_alpha_graders_run_v1",
        "fine_tuning.alpha.graders.validate": "fine_tuning_alpha_graders_validate_v1",
        "fine_tuning.checkpoints.permissions.list": "fine_tuning_checkpoints_permissions_list_v1",
        "fine_tuning.checkpoints.permissions.create": "fine_tuning_checkpoints_permissions_create_v1",
        "fine_tuning.checkpoints.permissions.delete": "fine_tuning_checkpoints_permissions_delete_v1",
        "fine_tuning.jobs.list": "fine_tuning_jobs_list_v1",
        "fine_tuning.jobs.create": "fine_tuning_jobs_create_v1",
        "fine_tuning.jobs.retrieve": "fine_tuning_jobs_retrieve_v1",
        "fine_tuning.jobs.cancel": "fine_tuning_jobs_cancel_v1",
        "fine_tuning.jobs.list_events": "fine_tuning_jobs_list_events_v1",
        "fine_tuning.jobs.pause": "fine_tuning_jobs_pause_v1",
        "fine_tuning.jobs.resume": "fine_tuning_jobs_resume_v1",
        "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints_list_v1",
        "fine_tuning.jobs.checkpoints.retrieve_copy": "fine_tuning_jobs_checkpoints_retrieve_copy_v1",
        "fine_tuning.jobs.checkpoints.copy": "fine_tuning_jobs_checkpoints_copy_v1",
        "models.list": "models_list_v1",
        "models.retrieve": "models_retrieve_v1",
        "models.delete": "models_delete_v1",
        "realtime.calls.create": "realtime_calls_create_v1",
        "realtime.calls.accept": "realtime_calls_accept_v1",
        "realtime.calls.hangup": "realtime_calls_hangup_v1",
        "realtime.calls.refer": "realtime_calls_refer_v1",
        "realtime.calls.reject": "realtime_calls_reject_v1",
        "realtime.client_secrets.create": "realtime_client_secrets_create_v1",
        "realtime.sessions.create": "realtime_sessions_create_v1",
        "realtime.transcription_sessions.create": "realtime_transcription_sessions_create_v1",
        "responses.create": "responses_create_v1",
        "responses.retrieve": "responses_retrieve_v1",
        "responses.delete": "responses_delete_v1",
        "responses.cancel": "responses_cancel_v1",
        "responses.input_items.list": "responses_input_items_list_v1",
        "threads.create": "threads_create_v1",
        "threads.create_and_run": "threads_create_and_run_v1",
        "threads.retrieve": "threads_retrieve_v1",
        "threads.update": "threads_update_v1",
        "threads.delete": "threads_delete_v1",
        "threads.messages.list": "threads_messages_list_v1",
        "threads.messages.create": "threads_messages_create_v1",
        "threads.messages.retrieve": "threads_messages_retrieve_v1",
        "threads.messages.update": "threads_messages_update_v1",
        "threads.messages.delete": "threads_messages_delete_v1",
        "threads.runs.list": "threads_runs_list_v1",
        "threads.runs.create": "threads_runs_create_v1",
        "threads.runs.retrieve": "threads_runs_retrieve_v1",
        "threads.runs.update": "threads_runs_update_v1",
        "threads.runs.cancel": "threads_runs_cancel_v1",
        "threads.runs.submit_tool_outputs": "threads_runs_submit_tool_outputs_v1",
        "threads.runs.steps.list": "threads_runs_steps_list_v1",
        "threads.runs.steps.retrieve": "threads_runs_steps_retrieve_v1",
        "vector_stores.list": "vector_stores_list_v1",
        "vector_stores.create": "vector_stores_create_v1",
        "vector_stores.retrieve": "vector_stores_retrieve_v1",
        "vector_stores.update": "vector_stores_update_v1",
        "vector_stores.delete": "vector_stores_delete_v1",
        "vector_stores.search": "vector_stores_search_v1",
        "vector_stores.file_batches.create": "vector_stores_file_batches_create_v1",
        "vector_stores.file_batches.retrieve": "vector_stores_file_batches_retrieve_v1",
        "vector_stores.file_batches.cancel": "vector_stores_file_batches_cancel_v1",
        "vector_stores.file_batches.list_files": "vector_stores_file_batches_list_files_v1",
        "vector_stores.files.list": "vector_stores_files_list_v1",
        "vector_stores.files.create": "vector_stores_files_create_v1",
        "vector_stores.files.retrieve": "vector_stores_files_retrieve_v1",
        "vector_stores.files.update": "vector_stores_files_update_v1",
        "vector_stores.files.delete": "vector_stores_files_delete_v1",
        "vector_stores.files.content": "vector_stores_files_content_v1",
    },
)
"""The operations, by public name."""
