"""Events of every known type with anything in them: nothing is raised, and there is always a snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from aoai._runtime.shapes import Ref
from aoai._streams.accumulate.responses import ResponseAccumulator
from aoai._streams.accumulate.runs import RunAccumulator, run_texts
from aoai_generated.v1 import models as v1
from aoai_generated.v1.models import Response
from aoai_generated.v2025_04_01_preview import models as preview
from aoai_generated.v2025_04_01_preview.models import MessageObject, RunObject, RunStepObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai._runtime.model import BaseModel

decode_response = Ref("ResponseStreamEvent").bind(v1)
decode_run = Ref("AssistantStreamEvent").bind(preview)

_responses: Any = v1.ResponseStreamEvent
_runs: Any = preview.AssistantStreamEvent
_TYPES = [*_responses.table, "response.mcp_call_arguments.delta", "response.output_text.annotation.added"]
_NAMES = list(_runs.table)
_scalars = st.none() | st.booleans() | st.integers(-1, 3) | st.text(max_size=3)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    keys = [
        "index",
        "text",
        "value",
        "content",
        "type",
        "tool_calls",
        "summary",
        "annotations",
        "function",
        "arguments",
    ]
    return st.dictionaries(st.sampled_from(keys), inner, max_size=4)


_json = st.recursive(_scalars, lambda inner: st.lists(inner, max_size=3) | _objects(inner), max_leaves=6)


def _mostly(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(usual, usual, usual, _json)


def _fields(fields: Mapping[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: _mostly(value) for name, value in fields.items()})


_index = st.integers(0, 2)
_event_of_response = st.builds(
    lambda kind, fields: {"type": kind, **fields},
    st.sampled_from(_TYPES),
    _fields(
        dict.fromkeys(("output_index", "content_index", "summary_index", "annotation_index"), _index)
        | {name: st.text(max_size=3) for name in ("delta", "text", "refusal", "arguments", "code", "input")}
        | {name: _objects(_json) for name in ("item", "part", "annotation")}
        | {"response": st.fixed_dictionaries({"output": st.lists(_objects(_json), max_size=2)})}
    ),
)
_content = _fields({"index": _index, "text": _fields({"value": st.text(max_size=3), "annotations": _json})})
_call = _fields({"index": _index, "function": _objects(_json), "code_interpreter": _objects(_json)})
_delta = _fields(
    {
        "content": st.lists(_content, max_size=2),
        "step_details": _fields({"type": st.just("tool_calls"), "tool_calls": st.lists(_call, max_size=2)}),
    }
)
_event_of_run = st.fixed_dictionaries(
    {
        "event": st.sampled_from(_NAMES),
        "data": _mostly(_fields({"id": st.just("x"), "delta": _delta, "content": _json})),
    }
)


@given(st.lists(_event_of_response, max_size=8))
def test_responses(events: list[dict[str, Any]]) -> None:
    accumulator: ResponseAccumulator[BaseModel, Response] = ResponseAccumulator(Response)
    for event in events:
        accumulator.add(decode_response(event))
        assert "output" in accumulator.snapshot.to_dict()


@given(st.lists(_event_of_run, max_size=8))
def test_runs(events: list[dict[str, Any]]) -> None:
    accumulator: RunAccumulator[BaseModel, RunObject, MessageObject, RunStepObject]
    accumulator = RunAccumulator(RunObject, MessageObject, RunStepObject)
    for event in events:
        accumulator.add(decode_run(event))
        assert all(isinstance(text, str) for text in run_texts(decode_run(event)))
        assert isinstance(accumulator.snapshot, RunObject)
        assert all(each.to_dict() for each in [*accumulator.messages, *accumulator.steps])
