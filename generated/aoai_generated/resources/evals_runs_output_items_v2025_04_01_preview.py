"""`client.evals.runs.output_items`, as of 2025-04-01-preview."""

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

    from aoai_generated.models.eval_run_output_item_v2025_04_01_preview import EvalRunOutputItem


class EvalsRunsOutputItems(Resource):
    """`client.evals.runs.output_items`."""

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            eval_id: str,
            after: str | None = ...,
            limit: int | None = ...,
            status: Literal["fail", "pass"] | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[EvalRunOutputItem]:
            """GET /evals/{eval_id}/runs/{run_id}/output_items.

            Args:
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
            **options: Unpack[CallOptions],
        ) -> EvalRunOutputItem:
            """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}."""

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
            after: str | None = ...,
            limit: int | None = ...,
            status: Literal["fail", "pass"] | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[EvalRunOutputItem]:
            """GET /evals/{eval_id}/runs/{run_id}/output_items.

            Args:
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
            **options: Unpack[CallOptions],
        ) -> EvalRunOutputItem:
            """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}."""

            ...

    else:
        __resource__ = "evals.runs.output_items"
        list = method("evals.runs.output_items.list", "page")
        retrieve = method("evals.runs.output_items.retrieve")
