"""The operations of Azure OpenAI 2024-06-01, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

if TYPE_CHECKING:
    from . import audio_transcriptions as audio_transcriptions
    from . import audio_translations as audio_translations
    from . import chat_completions as chat_completions
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tuning_jobs as fine_tuning_jobs
    from . import fine_tuning_jobs_checkpoints as fine_tuning_jobs_checkpoints
    from . import images as images
    from . import models as models
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "chat_completions": "chat_completions",
            "completions": "completions",
            "embeddings": "embeddings",
            "files": "files",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "images": "images",
            "models": "models",
        },
    )

OPERATIONS = Operations(
    "2024-06-01",
    __name__.rpartition(".")[0],
    "2024-06-01",
    {
        "audio.transcriptions.create": "audio_transcriptions_create_v2024_06_01",
        "audio.translations.create": "audio_translations_create_v2024_02_01",
        "chat.completions.create": "chat_completions_create_v2024_06_01",
        "completions.create": "completions_create_v2024_02_01",
        "embeddings.create": "embeddings_create_v2024_03_01_preview",
        "files.list": "files_list_v2024_06_01",
        "files.create": "files_create_v2024_06_01",
        "files.import_from_url": "files_import_from_url_v2024_06_01",
        "files.retrieve": "files_retrieve_v2024_06_01",
        "files.delete": "files_delete_v2024_02_01",
        "files.content": "files_content_v2024_02_01",
        "fine_tuning.jobs.list": "fine_tuning_jobs_list_v2024_06_01",
        "fine_tuning.jobs.create": "fine_tuning_jobs_create_v2024_06_01",
        "fine_tuning.jobs.retrieve": "fine_tuning_jobs_retrieve_v2024_06_01",
        "fine_tuning.jobs.delete": "fine_tuning_jobs_delete_v2024_02_01",
        "fine_tuning.jobs.cancel": "fine_tuning_jobs_cancel_v2024_06_01",
        "fine_tuning.jobs.list_events": "fine_tuning_jobs_list_events_v2024_05_01_preview",
        "fine_tuning.jobs.checkpoints.list": "fine_tuning_jobs_checkpoints_list_v2024_05_01_preview",
        "images.generate": "images_generate_v2024_02_01",
        "models.list": "models_list_v2024_05_01_preview",
        "models.retrieve": "models_retrieve_v2024_05_01_preview",
    },
)
"""The operations, by public name."""
