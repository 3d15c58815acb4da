"""`fine_tuning.jobs` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import cancel as cancel
    from . import create as create
    from . import list as list
    from . import list_events as list_events
    from . import pause as pause
    from . import resume as resume
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "create": "create",
            "retrieve": "retrieve",
            "cancel": "cancel",
            "list_events": "list_events",
            "pause": "pause",
            "resume": "resume",
        },
    )
