"""`client.fine_tuning.alpha.graders` of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._call.options import CallOptions

    from ..models.grader_multi import GraderMulti
    from ..models.grader_python import GraderPython
    from ..models.grader_score_model import GraderScoreModel
    from ..models.grader_string_check import GraderStringCheck
    from ..models.grader_text_similarity import GraderTextSimilarity
    from ..models.run_grader_response import RunGraderResponse
    from ..models.validate_grader_response import ValidateGraderResponse
    from ..models.values import AzureAIFoundryModelsApiVersion


class FineTuningAlphaGraders(Resource):
    """`client.fine_tuning.alpha.graders`."""

    if TYPE_CHECKING:

        def run(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti,
            model_sample: str,
            item: Any = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunGraderResponse:
            """POST /fine_tuning/alpha/graders/run.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def validate(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ValidateGraderResponse:
            """POST /fine_tuning/alpha/graders/validate.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.alpha.graders"
        run = method("fine_tuning_alpha_graders.run")
        validate = method("fine_tuning_alpha_graders.validate")


class AsyncFineTuningAlphaGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`."""

    if TYPE_CHECKING:

        async def run(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti,
            model_sample: str,
            item: Any = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RunGraderResponse:
            """POST /fine_tuning/alpha/graders/run.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def validate(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ValidateGraderResponse:
            """POST /fine_tuning/alpha/graders/validate.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "fine_tuning.alpha.graders"
        run = method("fine_tuning_alpha_graders.run")
        validate = method("fine_tuning_alpha_graders.validate")
