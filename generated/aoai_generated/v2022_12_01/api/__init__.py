"""The operations of Azure OpenAI 2022-12-01, a module for each resource."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._runtime.operation import Operations

if TYPE_CHECKING:
    from . import completions as completions
    from . import deployments as deployments
    from . import embeddings as embeddings
    from . import files as files
    from . import fine_tunes as fine_tunes
    from . import models as models
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "completions": "completions",
            "deployments": "deployments",
            "embeddings": "embeddings",
            "files": "files",
            "fine_tunes": "fine_tunes",
            "models": "models",
        },
    )

OPERATIONS = Operations(
    "2022-12-01",
    __name__.rpartition(".")[0],
    "2022-12-01",
    {
        "completions.create": "completions_create_v2022_12_01",
        "deployments.list": "deployments_list_v2022_12_01",
        "deployments.create": "deployments_create_v2022_12_01",
        "deployments.retrieve": "deployments_retrieve_v2022_12_01",
        "deployments.delete": "deployments_delete_v2022_12_01",
        "deployments.update": "deployments_update_v2022_12_01",
        "embeddings.create": "embeddings_create_v2022_12_01",
        "files.list": "files_list_v2022_12_01",
        "files.create": "files_create_v2022_12_01",
        "files.import_from_url": "files_import_from_url_v2022_12_01",
        "files.retrieve": "files_retrieve_v2022_12_01",
        "files.delete": "files_delete_v2022_12_01",
        "files.content": "files_content_v2022_12_01",
        "fine_tunes.list": "fine_tunes_list_v2022_12_01",
        "fine_tunes.create": "fine_tunes_create_v2022_12_01",
        "fine_tunes.retrieve": "fine_tunes_retrieve_v2022_12_01",
        "fine_tunes.delete": "fine_tunes_delete_v2022_12_01",
        "fine_tunes.cancel": "fine_tunes_cancel_v2022_12_01",
        "fine_tunes.list_events": "fine_tunes_list_events_v2022_12_01",
        "models.list": "models_list_v2022_12_01",
        "models.retrieve": "models_retrieve_v2022_12_01",
    },
)
"""The operations, by public name."""
