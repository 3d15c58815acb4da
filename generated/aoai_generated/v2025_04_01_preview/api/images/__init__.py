"""`images` of Azure OpenAI 2025-04-01-preview."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import edit as edit
    from . import generate as generate
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "edit": "edit",
            "generate": "generate",
        },
    )
