"""`deployments.create` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.deployment_v2022_12_01 import Deployment


class DeploymentsCreate(Operation):
    """POST /deployments."""

    name = "deployments.create"
    method = "POST"
    path = "/deployments"
    body = "json"
    body_fields = (
        "model",
        "scale_settings",
        "created_at",
        "error",
        "id",
        "object",
        "owner",
        "status",
        "updated_at",
    )
    required = (
        "model",
        "scale_settings",
    )
    answers = (Answer("201", "application/json", "json", Ref("deployment_v2022_12_01.Deployment")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: Deployment | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Deployment: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: Deployment | Mapping[str, Any],
        ) -> Deployment: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: Deployment | Mapping[str, Any],
        ) -> Deployment: ...


OPERATION = DeploymentsCreate
