"""`threads` of Azure OpenAI 2025-01-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import create as create
    from . import create_and_run as create_and_run
    from . import delete as delete
    from . import retrieve as retrieve
    from . import update as update
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create": "create",
            "create_and_run": "create_and_run",
            "retrieve": "retrieve",
            "update": "update",
            "delete": "delete",
        },
    )
