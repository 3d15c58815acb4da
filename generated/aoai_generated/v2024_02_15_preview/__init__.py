"""Azure OpenAI 2024-02-15-preview: the clients, models and endpoints of this API version."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from .client import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .client import AzureOpenAI as AzureOpenAI
else:
    __getattr__, __dir__ = lazy(
        __name__, {"AsyncAzureOpenAI": "client", "AzureOpenAI": "client", "api": "api", "models": "models"}
    )

API_VERSION = "2024-02-15-preview"
