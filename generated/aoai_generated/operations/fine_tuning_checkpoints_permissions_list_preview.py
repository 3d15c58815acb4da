"""`fine_tuning.checkpoints.permissions.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_fine_tuning_checkpoint_permission_response_v1 import (
        ListFineTuningCheckpointPermissionResponse,
    )


class FineTuningCheckpointsPermissionsList(Operation):
    """GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

    name = "fine_tuning.checkpoints.permissions.list"
    method = "GET"
    path = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"
    locations = {
        "fine_tuned_model_checkpoint": ("path", "fine_tuned_model_checkpoint"),
        "project_id": ("query", "project_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    }
    required = ("fine_tuned_model_checkpoint",)
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
        project_id: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["ascending", "descending"] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 10.
            order: the service's default is 'descending'.
        """
        return self.build(
            path={
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
            },
            query={
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
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
            project_id: str | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["ascending", "descending"] | None = None,
        ) -> ListFineTuningCheckpointPermissionResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuned_model_checkpoint: str,
            project_id: str | None = None,
            after: str | None = None,
            limit: int | None = None,
            order: Literal["ascending", "descending"] | None = None,
        ) -> ListFineTuningCheckpointPermissionResponse: ...


OPERATION = FineTuningCheckpointsPermissionsList
