"""The operations of Azure OpenAI 2023-05-15, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

if TYPE_CHECKING:
    from . import chat_completions as chat_completions
    from . import completions as completions
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tunes as fine_tunes
    from . import models as models
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "chat_completions": "chat_completions",
            "completions": "completions",
            "embeddings": "embeddings",
            "files": "files",
            "fine_tunes": "fine_tunes",
            "models": "models",
        },
    )

OPERATIONS = Operations(
    "2023-05-15",
    __name__.rpartition(".")[0],
    "2023-05-15",
    {
        "chat.completions.create": "chat_completions_create_v2023_05_15",
        "completions.create": "completions_create_v2022_12_01",
        "embeddings.create": "embeddings_create_v2022_12_01",
        "files.list": "files_list_v2023_05_15",
        "files.create": "files_create_v2023_05_15",
        "files.import_from_url": "files_import_from_url_v2023_05_15",
        "files.retrieve": "files_retrieve_v2023_05_15",
        "files.delete": "files_delete_v2022_12_01",
        "files.content": "files_content_v2022_12_01",
        "fine_tunes.list": "fine_tunes_list_v2023_05_15",
        "fine_tunes.create": "fine_tunes_create_v2023_05_15",
        "fine_tunes.retrieve": "fine_tunes_retrieve_v2023_05_15",
        "fine_tunes.delete": "fine_tunes_delete_v2022_12_01",
        "fine_tunes.cancel": "fine_tunes_cancel_v2023_05_15",
        "fine_tunes.list_events": "fine_tunes_list_events_v2023_05_15",
        "models.list": "models_list_v2023_05_15",
        "models.retrieve": "models_retrieve_v2023_05_15",
    },
)
"""The operations, by public name."""
