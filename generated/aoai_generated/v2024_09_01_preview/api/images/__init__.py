"""`images` of Azure OpenAI 2024-09-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import generate as generate
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "generate": "generate",
        },
    )
