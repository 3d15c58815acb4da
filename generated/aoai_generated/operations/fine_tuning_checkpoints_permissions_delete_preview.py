"""`fine_tuning.checkpoints.permissions.delete` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_fine_tuning_checkpoint_permission_response_v1 import (
        DeleteFineTuningCheckpointPermissionResponse,
    )


class FineTuningCheckpointsPermissionsDelete(Operation):
    """DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}."""

    name = "fine_tuning.checkpoints.permissions.delete"
    method = "DELETE"
    path = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}"
    locations = {
        "permission_id": ("path", "permission_id"),
        "fine_tuned_model_checkpoint": ("path", "fine_tuned_model_checkpoint"),
    }
    required = (
        "permission_id",
        "fine_tuned_model_checkpoint",
    )
    positional = "permission_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("delete_fine_tuning_checkpoint_permission_response_v1.DeleteFineTuningCheckpointPermissionResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        fine_tuned_model_checkpoint: str,
        permission_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "permission_id": permission_id,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> DeleteFineTuningCheckpointPermissionResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuned_model_checkpoint: str,
            permission_id: str,
        ) -> DeleteFineTuningCheckpointPermissionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuned_model_checkpoint: str,
            permission_id: str,
        ) -> DeleteFineTuningCheckpointPermissionResponse: ...


OPERATION = FineTuningCheckpointsPermissionsDelete
