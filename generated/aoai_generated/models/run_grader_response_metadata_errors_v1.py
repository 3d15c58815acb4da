from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunGraderResponseMetadataErrors(BaseModel):
    """`OpenAI.RunGraderResponseMetadataErrors` of the inference API, as of v1."""

    formula_parse_error: bool
    invalid_variable_error: bool
    model_grader_parse_error: bool
    model_grader_refusal_error: bool
    model_grader_server_error: bool
    model_grader_server_error_details: str | None
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            formula_parse_error: bool,
            invalid_variable_error: bool,
            model_grader_parse_error: bool,
            model_grader_refusal_error: bool,
            model_grader_server_error: bool,
            model_grader_server_error_details: str | None,
            other_error: bool,
            python_grader_runtime_error: bool,
            python_grader_runtime_error_details: str | None,
            python_grader_server_error: bool,
            python_grader_server_error_type: str | None,
            sample_parse_error: bool,
            truncated_observation_error: bool,
            unresponsive_reward_error: bool,
        ) -> None: ...
