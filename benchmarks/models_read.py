"""Measure models in use: CPU us to make, read, convert, print and pickle one, and bytes that one takes.

The subjects are an event of a streamed chat and a whole chat answer. `dict` is the floor: the same work on the JSON
object itself, as parsed; `ours` is the model of this package; `openai` is the same through the pydantic models of the
`openai` package where that is installed, made the way its client makes them, without validation. Since a model
remembers what was read, `make, read ...` and `repr` make a new one from a parsed JSON object each time; `read content
again` reads one that was read, and the rest converts one that was not. A time is the median of rounds in which the
three take turns, with garbage collection off, and a ratio compares medians of one run. Bytes are what stays allocated
for one subject parsed from JSON text and taken to the state named, the JSON object included where it is kept.
"""

import argparse
import functools
import gc
import json
import pickle
import tracemalloc
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import import_module, util
from typing import Any

import orjson

from aoai._runtime.model import BaseModel
from aoai_generated.v2024_10_21 import models
from harness.timing import in_turns

SAFE = {kind: {"filtered": False, "severity": "safe"} for kind in ("hate", "self_harm", "sexual", "violence")}
CHUNK = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz",
    "object": "chat.completion.chunk",
    "created": 1730000000,
    "model": "gpt-4o-2024-08-06",
    "system_fingerprint": "fp_0123456789",
    "choices": [
        {
            "index": 0,
            "delta": {"content": " word"},
            "logprobs": None,
            "finish_reason": None,
            "content_filter_results": SAFE,
        }
    ],
}
ANSWER = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz",
    "object": "chat.completion",
    "created": 1730000000,
    "model": "gpt-4o-2024-08-06",
    "system_fingerprint": "fp_0123456789",
    "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": SAFE}],
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "It rains in Oslo. " * 40, "refusal": None},
            "content_filter_results": SAFE,
        }
    ],
    "usage": {"prompt_tokens": 214, "completion_tokens": 160, "total_tokens": 374},
}

Make = Callable[[dict[str, Any]], Any]
Work = Callable[[Any], object]


@dataclass
class Row:
    """One piece of work, by who does it; None where there is no such thing."""

    subject: str
    work: str
    unit: str
    floor: float
    ours: float
    openai: float | None


@dataclass
class Contestant:
    """How a model is made of a JSON object, and what is done with it."""

    make: Make
    read: Work
    walk: Work
    to_dict: Work
    to_json: Work


def copied(value: Any) -> Any:
    """Return a JSON value in new containers."""
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    if isinstance(value, list):
        return [copied(each) for each in value]
    return value


def walk_object(value: Any) -> int:
    """Visit all of a JSON value; return the number of its scalars."""
    if isinstance(value, dict):
        return sum(map(walk_object, value.values()))
    if isinstance(value, list):
        return sum(map(walk_object, value))
    return 1


def walk_model(value: Any) -> int:
    """Read all fields that a model's JSON has, and theirs; return the number of scalars."""
    if isinstance(value, BaseModel):
        return sum(walk_model(getattr(value, name)) for name in value.__wire__)
    if isinstance(value, list):
        return sum(map(walk_model, value))
    return 1


def walk_pydantic(value: Any) -> int:
    """Read all fields of a pydantic model, and theirs; return the number of scalars."""
    fields = getattr(type(value), "model_fields", None)
    if fields is not None:
        extra = value.model_extra or {}
        return sum(walk_pydantic(getattr(value, name)) for name in (*fields, *extra))
    if isinstance(value, dict):
        return sum(map(walk_pydantic, value.values()))
    if isinstance(value, list):
        return sum(map(walk_pydantic, value))
    return 1


def dump_openai(value: Any) -> Any:
    """Return the JSON object of one of `openai`'s models."""
    return value.to_dict(mode="json")


def write_openai(value: Any) -> Any:
    """Return the JSON text of one of `openai`'s models."""
    return value.to_json(indent=None)


def contestants(subject: str) -> dict[str, Contestant]:
    """Return the floor, this package and, if it is installed, `openai`."""
    part = "delta" if subject == "chunk" else "message"

    def read_object(value: Any) -> object:
        return value["choices"][0][part]["content"]

    def read_chunk(value: Any) -> object:
        return value.choices[0].delta.content

    def read_answer(value: Any) -> object:
        return value.choices[0].message.content

    read = read_chunk if subject == "chunk" else read_answer
    model = models.CreateChatCompletionStreamResponse if subject == "chunk" else models.CreateChatCompletionResponse
    found = {
        "dict": Contestant(lambda value: value, read_object, walk_object, copied, orjson.dumps),
        "ours": Contestant(
            model.from_dict, read, walk_model, lambda value: value.to_dict(), lambda value: value.to_json()
        ),
    }
    if util.find_spec("openai"):
        name = "ChatCompletionChunk" if subject == "chunk" else "ChatCompletion"
        theirs: Any = getattr(import_module("openai.types.chat"), name)

        def construct(value: dict[str, Any]) -> Any:
            return theirs.construct(**value)

        found["openai"] = Contestant(construct, read, walk_pydantic, dump_openai, write_openai)
    return found


def retained(make: Callable[[], object], count: int = 2000) -> float:
    """Return the bytes that stay allocated for each of many things made."""
    make()  # what is made once and kept is not counted
    gc.collect()
    tracemalloc.start()
    try:
        kept: list[object] = [None] * count
        before, _ = tracemalloc.get_traced_memory()
        for place in range(count):
            kept[place] = make()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (after - before) / count


def works(data: dict[str, Any], one: Contestant) -> dict[str, Callable[[], object]]:
    """Return what is timed."""
    made, seen = one.make(data), one.make(data)
    one.read(seen)
    pickled = pickle.dumps(made)
    return {
        "make": lambda: one.make(data),
        "make, read content": lambda: one.read(one.make(data)),
        "read content again": functools.partial(one.read, seen),
        "make, read all": lambda: one.walk(one.make(data)),
        "to dict": functools.partial(one.to_dict, made),
        "to JSON": functools.partial(one.to_json, made),
        "repr": lambda: repr(one.make(data)),
        "pickle": lambda: pickle.dumps(made),
        "unpickle": lambda: pickle.loads(pickled),  # noqa: S301 - it was made two lines above
    }


def states(text: bytes, one: Contestant) -> dict[str, Callable[[], object]]:
    """Return the states whose bytes are counted."""

    def made() -> object:
        return one.make(orjson.loads(text))

    def after(work: Work) -> Callable[[], object]:
        def run() -> object:
            value = made()
            work(value)
            return value

        return run

    return {"made": made, "content read": after(one.read), "all read": after(one.walk)}


def measure(repeat: int) -> list[Row]:
    """Return all rows."""
    rows: list[Row] = []
    for subject, data in (("chunk", CHUNK), ("answer", ANSWER)):
        found = contestants(subject)
        text = orjson.dumps(data)
        assert found["ours"].to_dict(found["ours"].make(data)) == data
        assert len({one.read(one.make(data)) for one in found.values()}) == 1
        timed = {name: works(data, one) for name, one in found.items()}
        for work in timed["dict"]:
            times = in_turns({name: each[work] for name, each in timed.items()}, repeat)
            rows.append(row(subject, work, "us", {name: seconds * 1e6 for name, seconds in times.items()}))
        held = {name: states(text, one) for name, one in found.items()}
        rows += [
            row(subject, state, "bytes", {name: retained(each[state]) for name, each in held.items()})
            for state in held["dict"]
        ]
    return rows


def row(subject: str, work: str, unit: str, figures: dict[str, float]) -> Row:
    """Return a row of figures by contestant."""
    return Row(subject, work, unit, figures["dict"], figures["ours"], figures.get("openai"))


def show(rows: list[Row]) -> None:
    """Print the table."""
    print(f"{'subject':<8} {'work':<19} {'unit':<6} {'dict':>9} {'ours':>9} {'openai':>9} {'ours x dict':>12} ", end="")
    print(f"{'openai x ours':>14}")
    for each in rows:
        digits = 2 if each.unit == "us" else 0
        theirs, ratio = f"{'-':>9}", f"{'-':>14}"
        if each.openai is not None:
            theirs, ratio = f"{each.openai:>9.{digits}f}", f"{each.openai / each.ours:>14.1f}"
        # Making nothing of a dict takes no time to compare with.
        floor = f"{'-':>12}" if each.work == "make" else f"{each.ours / each.floor:>12.2f}"
        print(
            f"{each.subject:<8} {each.work:<19} {each.unit:<6} {each.floor:>9.{digits}f} "
            f"{each.ours:>9.{digits}f} {theirs} "
            f"{floor} {ratio}"
        )
    if all(each.openai is None for each in rows):
        print("openai is not installed: left out")


def main() -> None:
    """Print the table, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    rows = measure(options.repeat)
    if options.json:
        print(json.dumps({"rows": [asdict(each) for each in rows]}, indent=2))
    else:
        show(rows)


if __name__ == "__main__":
    main()
