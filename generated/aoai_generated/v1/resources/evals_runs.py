"""`client.evals.runs` of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.pages import AsyncPages, Page

    from ..models.eval_run import EvalRun
    from ..models.evals_runs_delete_response import EvalsRunsDeleteResponse
    from ..models.unions import EvalRunDataSourceParams
    from ..models.values import AzureAIFoundryModelsApiVersion
    from .evals_runs_output_items import AsyncEvalsRunsOutputItems, EvalsRunsOutputItems


class EvalsRuns(Resource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> EvalsRunsOutputItems: ...
        def list(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[EvalRun]:
            """GET /evals/{eval_id}/runs.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            eval_id: str,
            *,
            data_source: EvalRunDataSourceParams | Mapping[str, Any],
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """GET /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def cancel(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalsRunsDeleteResponse:
            """DELETE /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals.runs"
        output_items = child("evals_runs_output_items", "EvalsRunsOutputItems")
        list = method("evals_runs.list", "page")
        create = method("evals_runs.create")
        retrieve = method("evals_runs.retrieve")
        cancel = method("evals_runs.cancel")
        delete = method("evals_runs.delete")


class AsyncEvalsRuns(AsyncResource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> AsyncEvalsRunsOutputItems: ...
        def list(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[EvalRun]:
            """GET /evals/{eval_id}/runs.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            eval_id: str,
            *,
            data_source: EvalRunDataSourceParams | Mapping[str, Any],
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """GET /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def cancel(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalRun:
            """POST /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            run_id: str,
            *,
            eval_id: str,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalsRunsDeleteResponse:
            """DELETE /evals/{eval_id}/runs/{run_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals.runs"
        output_items = child("evals_runs_output_items", "AsyncEvalsRunsOutputItems")
        list = method("evals_runs.list", "page")
        create = method("evals_runs.create")
        retrieve = method("evals_runs.retrieve")
        cancel = method("evals_runs.cancel")
        delete = method("evals_runs.delete")
