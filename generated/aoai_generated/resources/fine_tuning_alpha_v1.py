"""`client.fine_tuning.alpha`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders_v1 import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders


class FineTuningAlpha(Resource):
    """`client.fine_tuning.alpha`."""

    if TYPE_CHECKING:

        @property
        def graders(self) -> FineTuningAlphaGraders: ...
    else:
        __resource__ = "fine_tuning.alpha"
        graders = child("fine_tuning_alpha_graders_v1", "FineTuningAlphaGraders")


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`."""

    if TYPE_CHECKING:

        @property
        def graders(self) -> AsyncFineTuningAlphaGraders: ...
    else:
        __resource__ = "fine_tuning.alpha"
        graders = child("fine_tuning_alpha_graders_v1", "AsyncFineTuningAlphaGraders")
