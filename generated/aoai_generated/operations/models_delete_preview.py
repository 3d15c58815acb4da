"""`models.delete` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.delete_model_response_v1 import DeleteModelResponse


class ModelsDelete(Operation):
    """DELETE /models/{model}."""

    name = "models.delete"
    method = "DELETE"
    path = "/models/{model}"
    locations = {
        "model": ("path", "model"),
    }
    required = ("model",)
    answers = (Answer("200", "application/json", "json", Ref("delete_model_response_v1.DeleteModelResponse")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        model: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "model": model,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteModelResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            model: str,
        ) -> DeleteModelResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            model: str,
        ) -> DeleteModelResponse: ...


OPERATION = ModelsDelete
