"""`vector_stores.file_batches` of Azure OpenAI 2024-07-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import cancel as cancel
    from . import create as create
    from . import list_files as list_files
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create": "create",
            "retrieve": "retrieve",
            "cancel": "cancel",
            "list_files": "list_files",
        },
    )
