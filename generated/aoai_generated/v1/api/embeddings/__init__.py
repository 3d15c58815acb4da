"""`embeddings` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import create as create
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "create": "create",
        },
    )
