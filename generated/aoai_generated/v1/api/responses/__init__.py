"""`responses` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import create as create
    from . import delete as delete
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create": "create",
            "retrieve": "retrieve",
            "delete": "delete",
        },
    )
