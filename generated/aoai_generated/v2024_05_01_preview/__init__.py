"""Azure OpenAI 2024-05-01-preview: the models and the endpoints of this API version."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
else:
    __getattr__, __dir__ = lazy(__name__, {"api": "api", "models": "models"})

API_VERSION = "2024-05-01-preview"
