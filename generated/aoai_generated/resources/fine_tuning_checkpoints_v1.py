"""`client.fine_tuning.checkpoints`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .fine_tuning_checkpoints_permissions_v1 import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )


class FineTuningCheckpoints(Resource):
    """`client.fine_tuning.checkpoints`."""

    if TYPE_CHECKING:

        @property
        def permissions(self) -> FineTuningCheckpointsPermissions: ...
    else:
        __resource__ = "fine_tuning.checkpoints"
        permissions = child("fine_tuning_checkpoints_permissions_v1", "FineTuningCheckpointsPermissions")


class AsyncFineTuningCheckpoints(AsyncResource):
    """`client.fine_tuning.checkpoints`."""

    if TYPE_CHECKING:

        @property
        def permissions(self) -> AsyncFineTuningCheckpointsPermissions: ...
    else:
        __resource__ = "fine_tuning.checkpoints"
        permissions = child("fine_tuning_checkpoints_permissions_v1", "AsyncFineTuningCheckpointsPermissions")
