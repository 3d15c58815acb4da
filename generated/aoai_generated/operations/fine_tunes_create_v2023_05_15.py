"""`fine_tunes.create` of Azure OpenAI, as of 2023-05-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tune_creation_v2022_12_01 import FineTuneCreation
    from aoai_generated.models.fine_tune_v2023_05_15 import FineTune


class FineTunesCreate(Operation):
    """POST /fine-tunes."""

    name = "fine_tunes.create"
    method = "POST"
    path = "/fine-tunes"
    body = "json"
    body_fields = (
        "model",
        "training_file",
        "batch_size",
        "classification_betas",
        "classification_n_classes",
        "classification_positive_class",
        "compute_classification_metrics",
        "learning_rate_multiplier",
        "n_epochs",
        "prompt_loss_weight",
        "suffix",
        "validation_file",
    )
    required = (
        "model",
        "training_file",
    )
    answers = (Answer("201", "application/json", "json", Ref("fine_tune_v2023_05_15.FineTune")),)
    error = Ref("authoring_error_response_v2022_12_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: FineTuneCreation | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTune: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: FineTuneCreation | Mapping[str, Any],
        ) -> FineTune: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: FineTuneCreation | Mapping[str, Any],
        ) -> FineTune: ...


OPERATION = FineTunesCreate
