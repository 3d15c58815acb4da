"""`fine_tuning.jobs` of Azure OpenAI 2024-10-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import cancel as cancel
    from . import create as create
    from . import delete as delete
    from . import list as list
    from . import list_events as list_events
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "create": "create",
            "retrieve": "retrieve",
            "delete": "delete",
            "cancel": "cancel",
            "list_events": "list_events",
        },
    )
