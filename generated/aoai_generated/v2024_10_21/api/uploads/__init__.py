"""`uploads` of Azure OpenAI 2024-10-21."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import cancel as cancel
    from . import complete as complete
    from . import create as create
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create": "create",
            "cancel": "cancel",
            "complete": "complete",
        },
    )
