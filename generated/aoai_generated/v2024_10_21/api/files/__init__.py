"""`files` of Azure OpenAI 2024-10-21."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import content as content
    from . import create as create
    from . import delete as delete
    from . import import_from_url as import_from_url
    from . import list as list
    from . import retrieve as retrieve
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "list": "list",
            "create": "create",
            "import_from_url": "import_from_url",
            "retrieve": "retrieve",
            "delete": "delete",
            "content": "content",
        },
    )
