"""`deployments.update` of Azure OpenAI, as of 2022-12-01."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.deployment_update_v2022_12_01 import DeploymentUpdate
    from aoai_generated.models.deployment_v2022_12_01 import Deployment


class DeploymentsUpdate(Operation):
    """PATCH /deployments/{deployment_id}."""

    name = "deployments.update"
    method = "PATCH"
    path = "/deployments/{deployment_id}"
    body = "json"
    locations = {
        "model": ("path", "deployment_id"),
    }
    body_fields = ("scale_settings",)
    required = ("model",)
    answers = (Answer("200", "application/json", "json", Ref("deployment_v2022_12_01.Deployment")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        deployment_id: str,
        body: DeploymentUpdate | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "deployment_id": deployment_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Deployment: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            deployment_id: str,
            body: DeploymentUpdate | Mapping[str, Any],
        ) -> Deployment: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            deployment_id: str,
            body: DeploymentUpdate | Mapping[str, Any],
        ) -> Deployment: ...


OPERATION = DeploymentsUpdate
