"""`fine_tuning.jobs.checkpoints` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import copy as copy
    from . import list as list
    from . import retrieve_copy as retrieve_copy
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "retrieve_copy": "retrieve_copy",
            "copy": "copy",
        },
    )
