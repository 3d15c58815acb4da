"""The endpoints of Azure OpenAI 2024-10-21, a package for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
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
    from . import models as models
    from . import uploads as uploads
    from . import uploads_parts as uploads_parts
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "batches": "batches",
            "audio_transcriptions": "audio_transcriptions",
            "audio_translations": "audio_translations",
            "chat_completions": "chat_completions",
            "completions": "completions",
            "embeddings": "embeddings",
            "images": "images",
            "files": "files",
            "fine_tuning_jobs": "fine_tuning_jobs",
            "fine_tuning_jobs_checkpoints": "fine_tuning_jobs_checkpoints",
            "models": "models",
            "uploads": "uploads",
            "uploads_parts": "uploads_parts",
        },
    )

OPERATIONS: dict[str, str] = {
    "batches.list": "batches.list",
    "batches.create": "batches.create",
    "batches.retrieve": "batches.retrieve",
    "batches.cancel": "batches.cancel",
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
    "models.list": "models.list",
    "models.retrieve": "models.retrieve",
    "uploads.create": "uploads.create",
    "uploads.cancel": "uploads.cancel",
    "uploads.complete": "uploads.complete",
    "uploads.parts.create": "uploads_parts.create",
}
"""The module in this package, by the operation's public name."""
