"""`client.evals` of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.pages import AsyncPages, Page

    from ..models.eval_ import Eval
    from ..models.evals_delete_response import EvalsDeleteResponse
    from ..models.unions import EvalDataSourceConfigParams, EvalGraderParams
    from ..models.values import AzureAIFoundryModelsApiVersion
    from .evals_runs import AsyncEvalsRuns, EvalsRuns


class Evals(Resource):
    """`client.evals`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> EvalsRuns: ...
        def list(
            self,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            order_by: Literal["created_at", "updated_at"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Eval]:
            """GET /evals.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                order_by: the service's default is 'created_at'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            data_source_config: EvalDataSourceConfigParams | Mapping[str, Any],
            testing_criteria: Sequence[EvalGraderParams | Mapping[str, Any]],
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """GET /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def update(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalsDeleteResponse:
            """DELETE /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals"
        runs = child("evals_runs", "EvalsRuns")
        list = method("evals.list", "page")
        create = method("evals.create")
        retrieve = method("evals.retrieve")
        update = method("evals.update")
        delete = method("evals.delete")


class AsyncEvals(AsyncResource):
    """`client.evals`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> AsyncEvalsRuns: ...
        def list(
            self,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            order_by: Literal["created_at", "updated_at"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Eval]:
            """GET /evals.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                order_by: the service's default is 'created_at'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            data_source_config: EvalDataSourceConfigParams | Mapping[str, Any],
            testing_criteria: Sequence[EvalGraderParams | Mapping[str, Any]],
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """GET /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def update(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            eval_id: str,
            *,
            aoai_evals: Literal["preview"],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> EvalsDeleteResponse:
            """DELETE /evals/{eval_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "evals"
        runs = child("evals_runs", "AsyncEvalsRuns")
        list = method("evals.list", "page")
        create = method("evals.create")
        retrieve = method("evals.retrieve")
        update = method("evals.update")
        delete = method("evals.delete")
