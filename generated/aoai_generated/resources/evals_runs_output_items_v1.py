"""`client.evals.runs.output_items`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.eval_run_output_item_v1 import EvalRunOutputItem
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class EvalsRunsOutputItems(Resource):
    """`client.evals.runs.output_items`."""

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            eval_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            status: Literal["fail", "pass"] | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[EvalRunOutputItem]:
            """GET /evals/{eval_id}/runs/{run_id}/output_items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            output_item_id: str,
            *,
            eval_id: str,
            run_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRunOutputItem:
            """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals.runs.output_items"
        list = method("evals.runs.output_items.list", "page")
        retrieve = method("evals.runs.output_items.retrieve")


class AsyncEvalsRunsOutputItems(AsyncResource):
    """`client.evals.runs.output_items`."""

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            eval_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            status: Literal["fail", "pass"] | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[EvalRunOutputItem]:
            """GET /evals/{eval_id}/runs/{run_id}/output_items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            output_item_id: str,
            *,
            eval_id: str,
            run_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRunOutputItem:
            """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals.runs.output_items"
        list = method("evals.runs.output_items.list", "page")
        retrieve = method("evals.runs.output_items.retrieve")
