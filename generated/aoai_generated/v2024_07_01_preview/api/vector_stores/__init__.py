"""`vector_stores` of Azure OpenAI 2024-07-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import create as create
    from . import delete as delete
    from . import list as list
    from . import retrieve as retrieve
    from . import update as update
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "create": "create",
            "retrieve": "retrieve",
            "update": "update",
            "delete": "delete",
        },
    )
