"""`threads.runs.steps` of Azure OpenAI 2024-07-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import list as list
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "retrieve": "retrieve",
        },
    )
