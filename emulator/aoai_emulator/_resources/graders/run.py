"""Trying a grader of reinforcement fine-tuning on one sample."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aoai_emulator._protocol import Reply, invalid
from aoai_emulator._resources.graders.grading import GradeError, check, grade
from aoai_emulator._service.resource import answer

if TYPE_CHECKING:
    from aoai_emulator._protocol import Json
    from aoai_emulator._resources.graders.grading import Grade
    from aoai_emulator._service.call import Call

_ERRORS = (
    "formula_parse_error",
    "invalid_variable_error",
    "model_grader_parse_error",
    "model_grader_refusal_error",
    "model_grader_server_error",
    "other_error",
    "python_grader_runtime_error",
    "python_grader_server_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
)
_DETAILS = (
    "model_grader_server_error_details",
    "python_grader_runtime_error_details",
    "python_grader_server_error_type",
)


def run(call: Call) -> Reply:
    """Grade a sample; a grader that fails gives nothing, and the answer says why."""
    grader = call.body["grader"]
    scope: Json = {"item": call.body.get("item") or {}, "sample": _sample(call.body["model_sample"])}
    errors: Json = {**dict.fromkeys(_ERRORS, False), **dict.fromkeys(_DETAILS)}
    found: Grade | None = None
    try:
        found = grade(grader, scope, call.emulator.seed)
    except GradeError as error:
        errors[error.kind] = True
        if error.kind == "python_grader_server_error":
            errors["python_grader_server_error_type"] = str(error)
    spent = {} if found is None else found.spent
    metadata: Json = {
        "name": grader["name"],
        "type": grader["type"],
        "errors": errors,
        "execution_time": 0.0,
        "scores": {} if found is None else found.parts,
        "token_usage": sum(spent.values()) or None,
        "sampled_model_name": next(iter(spent), None),
    }
    return answer(
        call,
        {
            "reward": 0.0 if found is None else found.score,
            "metadata": metadata,
            "sub_rewards": {} if found is None else found.parts,
            "model_grader_token_usage_per_model": spent,
        },
    )


def validate(call: Call) -> Reply:
    """Check a grader without a sample.

    Raises:
        RefusedError: there is none, or it can never give a score (400).
    """
    if call.body.get("grader") is None:
        raise invalid("grader", "Missing required parameter: 'grader'.", "missing_required_parameter")
    try:
        check(call.body["grader"])
    except GradeError as error:
        raise invalid("grader", f"Invalid 'grader': {error}", error.kind) from None
    return Reply({"grader": call.body["grader"]})


def _sample(text: str) -> Json:
    """Return what a grader may say of a sample: its text, and its JSON value if it has one."""
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    return {"output_text": text, "output_json": value}


HANDLERS = {
    "fine_tuning.alpha.graders.run": run,
    "fine_tuning.alpha.graders.validate": validate,
}
