"""`client.fine_tuning.alpha.graders`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.grader_endpoint_v1 import GraderEndpoint
    from aoai_generated.models.grader_multi_v1 import GraderMulti
    from aoai_generated.models.grader_python_v1 import GraderPython
    from aoai_generated.models.grader_score_model_v1 import GraderScoreModel
    from aoai_generated.models.grader_string_check_v1 import GraderStringCheck
    from aoai_generated.models.grader_text_similarity_v1 import GraderTextSimilarity
    from aoai_generated.models.run_grader_response_v1 import RunGraderResponse
    from aoai_generated.models.validate_grader_response_v1 import ValidateGraderResponse


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
            | GraderMulti
            | GraderEndpoint,
            model_sample: str,
            item: Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> RunGraderResponse:
            """POST /fine_tuning/alpha/graders/run."""

            ...

        def validate(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti
            | GraderEndpoint = ...,
            **options: Unpack[CallOptions],
        ) -> ValidateGraderResponse:
            """POST /fine_tuning/alpha/graders/validate."""

            ...

    else:
        __resource__ = "fine_tuning.alpha.graders"
        run = method("fine_tuning.alpha.graders.run")
        validate = method("fine_tuning.alpha.graders.validate")


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
            | GraderMulti
            | GraderEndpoint,
            model_sample: str,
            item: Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> RunGraderResponse:
            """POST /fine_tuning/alpha/graders/run."""

            ...

        async def validate(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti
            | GraderEndpoint = ...,
            **options: Unpack[CallOptions],
        ) -> ValidateGraderResponse:
            """POST /fine_tuning/alpha/graders/validate."""

            ...

    else:
        __resource__ = "fine_tuning.alpha.graders"
        run = method("fine_tuning.alpha.graders.run")
        validate = method("fine_tuning.alpha.graders.validate")
