"""`client.evals`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.create_eval_custom_data_source_config_v1 import CreateEvalCustomDataSourceConfig
    from aoai_generated.models.create_eval_label_model_grader_v1 import CreateEvalLabelModelGrader
    from aoai_generated.models.create_eval_logs_data_source_config_v2025_04_01_preview import (
        CreateEvalLogsDataSourceConfig,
    )
    from aoai_generated.models.create_eval_stored_completions_data_source_config_v1 import (
        CreateEvalStoredCompletionsDataSourceConfig,
    )
    from aoai_generated.models.eval__v1 import Eval
    from aoai_generated.models.eval_grader_endpoint_v1 import EvalGraderEndpoint
    from aoai_generated.models.eval_grader_python_v1 import EvalGraderPython
    from aoai_generated.models.eval_grader_score_model_v1 import EvalGraderScoreModel
    from aoai_generated.models.eval_grader_string_check_v1 import EvalGraderStringCheck
    from aoai_generated.models.eval_grader_text_similarity_v1 import EvalGraderTextSimilarity
    from aoai_generated.models.evals_delete_response_v1 import EvalsDeleteResponse

    from .evals_runs_preview import AsyncEvalsRuns, EvalsRuns


class Evals(Resource):
    """`client.evals`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> EvalsRuns: ...
        def list(
            self,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            order_by: Literal["created_at", "updated_at"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[Eval]:
            """GET /evals.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                order_by: the service's default is 'created_at'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            *,
            data_source_config: CreateEvalCustomDataSourceConfig
            | Mapping[str, Any]
            | CreateEvalLogsDataSourceConfig
            | CreateEvalStoredCompletionsDataSourceConfig,
            testing_criteria: Sequence[
                CreateEvalLabelModelGrader
                | Mapping[str, Any]
                | EvalGraderStringCheck
                | EvalGraderTextSimilarity
                | EvalGraderPython
                | EvalGraderScoreModel
                | EvalGraderEndpoint
            ],
            metadata: Mapping[str, str] | None = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals."""

            ...

        def retrieve(
            self,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """GET /evals/{eval_id}."""

            ...

        def update(
            self,
            eval_id: str,
            *,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals/{eval_id}."""

            ...

        def delete(
            self,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalsDeleteResponse:
            """DELETE /evals/{eval_id}."""

            ...

    else:
        __resource__ = "evals"
        runs = child("evals_runs_preview", "EvalsRuns")
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
            after: str | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            order_by: Literal["created_at", "updated_at"] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[Eval]:
            """GET /evals.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'asc'.
                order_by: the service's default is 'created_at'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            *,
            data_source_config: CreateEvalCustomDataSourceConfig
            | Mapping[str, Any]
            | CreateEvalLogsDataSourceConfig
            | CreateEvalStoredCompletionsDataSourceConfig,
            testing_criteria: Sequence[
                CreateEvalLabelModelGrader
                | Mapping[str, Any]
                | EvalGraderStringCheck
                | EvalGraderTextSimilarity
                | EvalGraderPython
                | EvalGraderScoreModel
                | EvalGraderEndpoint
            ],
            metadata: Mapping[str, str] | None = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals."""

            ...

        async def retrieve(
            self,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """GET /evals/{eval_id}."""

            ...

        async def update(
            self,
            eval_id: str,
            *,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
            **options: Unpack[CallOptions],
        ) -> Eval:
            """POST /evals/{eval_id}."""

            ...

        async def delete(
            self,
            eval_id: str,
            **options: Unpack[CallOptions],
        ) -> EvalsDeleteResponse:
            """DELETE /evals/{eval_id}."""

            ...

    else:
        __resource__ = "evals"
        runs = child("evals_runs_preview", "AsyncEvalsRuns")
        list = method("evals.list", "page")
        create = method("evals.create")
        retrieve = method("evals.retrieve")
        update = method("evals.update")
        delete = method("evals.delete")
