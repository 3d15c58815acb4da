"""`models.retrieve` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.model_v2025_04_01_preview import Model


class ModelsRetrieve(Operation):
    """GET /models/{model}."""

    name = "models.retrieve"
    method = "GET"
    path = "/models/{model}"
    locations = {
        "model": ("path", "model"),
    }
    required = ("model",)
    positional = "model"
    answers = (Answer("200", "application/json", "json", Ref("model_v2025_04_01_preview.Model")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

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

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Model: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            model: str,
        ) -> Model: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            model: str,
        ) -> Model: ...


OPERATION = ModelsRetrieve
