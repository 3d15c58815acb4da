"""`client.evals.runs`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.create_eval_completions_run_data_source_v2025_04_01_preview import (
        CreateEvalCompletionsRunDataSource,
    )
    from aoai_generated.models.create_eval_jsonl_run_data_source_v2025_04_01_preview import CreateEvalJsonlRunDataSource
    from aoai_generated.models.eval_run_v2025_04_01_preview import EvalRun
    from aoai_generated.models.evals_runs_delete_response_v2025_04_01_preview import EvalsRunsDeleteResponse

    from .evals_runs_output_items_v2025_04_01_preview import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems


class EvalsRuns(Resource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> EvalsRunsOutputItems: ...
        def list(
            self,
            eval_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[EvalRun]:
            """GET /evals/{eval_id}/runs.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            eval_id: str,
            *,
            data_source: CreateEvalJsonlRunDataSource | Mapping[str, Any] | CreateEvalCompletionsRunDataSource,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs."""

            ...

        def retrieve(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """GET /evals/{eval_id}/runs/{run_id}."""

            ...

        def cancel(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs/{run_id}."""

            ...

        def delete(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalsRunsDeleteResponse:
            """DELETE /evals/{eval_id}/runs/{run_id}."""

            ...

    else:
        __resource__ = "evals.runs"
        output_items = child("evals_runs_output_items_v2025_04_01_preview", "EvalsRunsOutputItems")
        list = method("evals.runs.list", "page")
        create = method("evals.runs.create")
        retrieve = method("evals.runs.retrieve")
        cancel = method("evals.runs.cancel")
        delete = method("evals.runs.delete")


class AsyncEvalsRuns(AsyncResource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> AsyncEvalsRunsOutputItems: ...
        def list(
            self,
            eval_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[EvalRun]:
            """GET /evals/{eval_id}/runs.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            eval_id: str,
            *,
            data_source: CreateEvalJsonlRunDataSource | Mapping[str, Any] | CreateEvalCompletionsRunDataSource,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs."""

            ...

        async def retrieve(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """GET /evals/{eval_id}/runs/{run_id}."""

            ...

        async def cancel(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs/{run_id}."""

            ...

        async def delete(
            self,
            run_id: str,
            *,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalsRunsDeleteResponse:
            """DELETE /evals/{eval_id}/runs/{run_id}."""

            ...

    else:
        __resource__ = "evals.runs"
        output_items = child("evals_runs_output_items_v2025_04_01_preview", "AsyncEvalsRunsOutputItems")
        list = method("evals.runs.list", "page")
        create = method("evals.runs.create")
        retrieve = method("evals.runs.retrieve")
        cancel = method("evals.runs.cancel")
        delete = method("evals.runs.delete")
