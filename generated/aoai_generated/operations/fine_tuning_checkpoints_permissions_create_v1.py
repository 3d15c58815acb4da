"""`fine_tuning.checkpoints.permissions.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_fine_tuning_checkpoint_permission_request_v1 import (
        CreateFineTuningCheckpointPermissionRequest,
    )
    from aoai_generated.models.list_fine_tuning_checkpoint_permission_response_v1 import (
        ListFineTuningCheckpointPermissionResponse,
    )
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningCheckpointsPermissionsCreate(Operation):
    """POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

    name = "fine_tuning.checkpoints.permissions.create"
    method = "POST"
    path = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"
    body = "json"
    locations = {
        "fine_tuned_model_checkpoint": ("path", "fine_tuned_model_checkpoint"),
        "api_version": ("query", "api-version"),
    }
    body_fields = ("project_ids",)
    required = (
        "fine_tuned_model_checkpoint",
        "project_ids",
    )
    positional = "fine_tuned_model_checkpoint"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("list_fine_tuning_checkpoint_permission_response_v1.ListFineTuningCheckpointPermissionResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        fine_tuned_model_checkpoint: str,
        body: CreateFineTuningCheckpointPermissionRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
            },
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> ListFineTuningCheckpointPermissionResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuned_model_checkpoint: str,
            body: CreateFineTuningCheckpointPermissionRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ListFineTuningCheckpointPermissionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuned_model_checkpoint: str,
            body: CreateFineTuningCheckpointPermissionRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ListFineTuningCheckpointPermissionResponse: ...


OPERATION = FineTuningCheckpointsPermissionsCreate
