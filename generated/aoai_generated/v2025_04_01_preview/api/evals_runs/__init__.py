"""`evals.runs` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import cancel as cancel
    from . import create as create
    from . import delete as delete
    from . import list as list
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "create": "create",
            "retrieve": "retrieve",
            "cancel": "cancel",
            "delete": "delete",
        },
    )
