"""`client.fine_tuning.checkpoints.permissions`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.delete_fine_tuning_checkpoint_permission_response_v1 import (
        DeleteFineTuningCheckpointPermissionResponse,
    )
    from aoai_generated.models.fine_tuning_checkpoint_permission_v1 import FineTuningCheckpointPermission
    from aoai_generated.models.list_fine_tuning_checkpoint_permission_response_v1 import (
        ListFineTuningCheckpointPermissionResponse,
    )


class FineTuningCheckpointsPermissions(Resource):
    """`client.fine_tuning.checkpoints.permissions`."""

    if TYPE_CHECKING:

        def list(
            self,
            fine_tuned_model_checkpoint: str,
            *,
            project_id: str | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["ascending", "descending"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[FineTuningCheckpointPermission]:
            """GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

            Args:
                limit: the service's default is 10.
                order: the service's default is 'descending'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            fine_tuned_model_checkpoint: str,
            *,
            project_ids: Sequence[str],
            **options: Unpack[CallOptions],
        ) -> ListFineTuningCheckpointPermissionResponse:
            """POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

            ...

        def delete(
            self,
            permission_id: str,
            *,
            fine_tuned_model_checkpoint: str,
            **options: Unpack[CallOptions],
        ) -> DeleteFineTuningCheckpointPermissionResponse:
            """DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}."""

            ...

    else:
        __resource__ = "fine_tuning.checkpoints.permissions"
        list = method("fine_tuning.checkpoints.permissions.list", "page")
        create = method("fine_tuning.checkpoints.permissions.create")
        delete = method("fine_tuning.checkpoints.permissions.delete")


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """`client.fine_tuning.checkpoints.permissions`."""

    if TYPE_CHECKING:

        def list(
            self,
            fine_tuned_model_checkpoint: str,
            *,
            project_id: str | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["ascending", "descending"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[FineTuningCheckpointPermission]:
            """GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

            Args:
                limit: the service's default is 10.
                order: the service's default is 'descending'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            fine_tuned_model_checkpoint: str,
            *,
            project_ids: Sequence[str],
            **options: Unpack[CallOptions],
        ) -> ListFineTuningCheckpointPermissionResponse:
            """POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

            ...

        async def delete(
            self,
            permission_id: str,
            *,
            fine_tuned_model_checkpoint: str,
            **options: Unpack[CallOptions],
        ) -> DeleteFineTuningCheckpointPermissionResponse:
            """DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}."""

            ...

    else:
        __resource__ = "fine_tuning.checkpoints.permissions"
        list = method("fine_tuning.checkpoints.permissions.list", "page")
        create = method("fine_tuning.checkpoints.permissions.create")
        delete = method("fine_tuning.checkpoints.permissions.delete")
