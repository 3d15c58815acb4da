"""`fine_tuning.alpha.graders` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import run as run
    from . import validate as validate
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "run": "run",
            "validate": "validate",
        },
    )
