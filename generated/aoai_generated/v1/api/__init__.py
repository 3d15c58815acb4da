"""The endpoints of Azure OpenAI v1, a package for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import chat_completions as chat_completions
    from . import containers as containers
    from . import containers_files as containers_files
    from . import containers_files_content as containers_files_content
    from . import embeddings as embeddings
    from . import evals as evals
    from . import evals_runs as evals_runs
    from . import evals_runs_output_items as evals_runs_output_items
    from . import files as files
    from . import fine_tuning_alpha_graders as fine_tuning_alpha_graders
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import models as models
    from . import responses as responses
    from . import responses_input_items as responses_input_items
    from . import vector_stores as vector_stores
    from . import vector_stores_file_batches as vector_stores_file_batches
    from . import vector_stores_files as vector_stores_files
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "chat_completions": "chat_completions",
            "containers": "containers",
            "containers_files": "containers_files",
            "containers_files_content": "containers_files_content",
            "embeddings": "embeddings",
            "evals": "evals",
            "evals_runs": "evals_runs",
            "evals_runs_output_items": "evals_runs_output_items",
            "files": "files",
            "fine_tuning_alpha_graders": "fine_tuning_alpha_graders",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "models": "models",
            "responses": "responses",
            "responses_input_items": "responses_input_items",
            "vector_stores": "vector_stores",
            "vector_stores_file_batches": "vector_stores_file_batches",
            "vector_stores_files": "vector_stores_files",
        },
    )

OPERATIONS: dict[str, str] = {
    "chat.completions.create": "chat_completions.create",
    "containers.list": "containers.list",
    "containers.create": "containers.create",
    "containers.retrieve": "containers.retrieve",
    "containers.delete": "containers.delete",
    "containers.files.list": "containers_files.list",
    "containers.files.create": "containers_files.create",
    "containers.files.retrieve": "containers_files.retrieve",
    "containers.files.delete": "containers_files.delete",
    "containers.files.content.retrieve": "containers_files_content.retrieve",
    "embeddings.create": "embeddings.create",
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
    "files.retrieve": "files.retrieve",
    "files.delete": "files.delete",
    "files.content": "files.content",
    "fine_tuning.alpha.graders.run": "fine_tuning_alpha_graders.run",
    "fine_tuning.alpha.graders.validate": "fine_tuning_alpha_graders.validate",
    "fine_tuning.jobs.list": "fine_tuning_jobs.list",
    "fine_tuning.jobs.create": "fine_tuning_jobs.create",
    "fine_tuning.jobs.retrieve": "fine_tuning_jobs.retrieve",
    "fine_tuning.jobs.cancel": "fine_tuning_jobs.cancel",
    "fine_tuning.jobs.list_events": "fine_tuning_jobs.list_events",
    "fine_tuning.jobs.pause": "fine_tuning_jobs.pause",
    "fine_tuning.jobs.resume": "fine_tuning_jobs.resume",
    "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints.list",
    "fine_tuning.jobs.checkpoints.retrieve_copy": "fine_tuning_jobs_checkpoints.retrieve_copy",
    "fine_tuning.jobs.checkpoints.copy": "fine_tuning_jobs_checkpoints.copy",
    "models.list": "models.list",
    "models.retrieve": "models.retrieve",
    "responses.create": "responses.create",
    "responses.retrieve": "responses.retrieve",
    "responses.delete": "responses.delete",
    "responses.input_items.list": "responses_input_items.list",
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
    "vector_stores.files.update": "vector_stores_files.update",
    "vector_stores.files.delete": "vector_stores_files.delete",
}
"""The module in this package, by the operation's public name."""
