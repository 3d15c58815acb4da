"""`fine_tuning.alpha.graders.validate` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.validate_grader_response_v1 import ValidateGraderResponse


class FineTuningAlphaGradersValidate(Operation):
    """POST /fine_tuning/alpha/graders/validate."""

    name = "fine_tuning.alpha.graders.validate"
    method = "POST"
    path = "/fine_tuning/alpha/graders/validate"
    body = "json"
    body_fields = ("grader",)
    answers = (Answer("200", "application/json", "json", Ref("validate_grader_response_v1.ValidateGraderResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: ValidateGraderResponse | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ValidateGraderResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: ValidateGraderResponse | Mapping[str, Any],
        ) -> ValidateGraderResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: ValidateGraderResponse | Mapping[str, Any],
        ) -> ValidateGraderResponse: ...


OPERATION = FineTuningAlphaGradersValidate
