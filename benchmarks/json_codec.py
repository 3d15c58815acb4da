"""Compare JSON codecs: CPU us to parse and to write what Azure OpenAI sends and takes, and what orjson costs to have.

The codecs are the standard library's `json`, `orjson`, which this client uses, and `msgspec` where it is installed.
Each parses the same bytes and writes the same value as compact UTF-8; a time is the median of rounds in which the
codecs take turns, with garbage collection off, and a ratio compares medians of one run: how many times as long
`json` takes. `ours` is this client's own function over orjson, which falls back to `json` for what orjson refuses.
The second table is the price: CPU ms of importing each codec in a fresh process with warm bytecode, beyond Python
alone and beyond httpx, which the client has loaded anyway, and the MB that the installed package takes.
"""

import argparse
import base64
import functools
import json
import random
import statistics
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import import_module, metadata, util
from pathlib import Path
from typing import Any

import orjson

from aoai._runtime import json as ours
from harness.timing import in_turns

SEED = 1
SAFE = {kind: {"filtered": False, "severity": "safe"} for kind in ("hate", "self_harm", "sexual", "violence")}
TEXT = 'the quick brown fox doesn\'t jump; naïve "quotes" and\nnew lines, 12.5 % of €300, so it goes'

Codec = tuple[Callable[[bytes], Any], Callable[[Any], bytes]]


@dataclass
class Row:
    """One payload read or written by one codec."""

    payload: str
    size: int
    work: str
    codec: str
    cpu_us: float
    times_json: float


@dataclass
class Price:
    """What it costs to have a codec."""

    codec: str
    import_ms: float
    import_after_httpx_ms: float
    installed_mb: float | None


def prose(size: int) -> str:
    """Return about `size` characters of text with quotes, line ends and letters beyond ASCII."""
    chance = random.Random(SEED)  # noqa: S311 - the same text each time
    return " ".join(chance.choices(TEXT.split(" "), k=size))[:size]


def answer(text: str) -> dict[str, Any]:
    """Return a chat completion."""
    return {
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
                "message": {"role": "assistant", "content": text, "refusal": None},
                "content_filter_results": SAFE,
            }
        ],
        "usage": {"prompt_tokens": 214, "completion_tokens": 160, "total_tokens": 374},
    }


def chunk() -> dict[str, Any]:
    """Return one event of a streamed chat completion."""
    return {
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


def request() -> dict[str, Any]:
    """Return a chat request with some turns and a tool."""
    turns = [{"role": role, "content": prose(400)} for _ in range(4) for role in ("user", "assistant")]
    city = {"type": "string", "description": "The city, and the country where there are several of the name"}
    weather = {
        "name": "get_weather",
        "description": "Return the weather of a place",
        "parameters": {"type": "object", "properties": {"city": city}, "required": ["city"]},
    }
    return {
        "messages": [{"role": "system", "content": prose(800)}, *turns, {"role": "user", "content": prose(200)}],
        "temperature": 0.2,
        "max_tokens": 800,
        "stream": True,
        "tools": [{"type": "function", "function": weather}],
    }


def embeddings(count: int, dimensions: int, *, as_text: bool) -> dict[str, Any]:
    """Return embeddings, as lists of floats or as base64 of 32-bit floats."""
    chance = random.Random(SEED)  # noqa: S311 - the same numbers each time
    vectors = [[round(chance.uniform(-0.1, 0.1), 9) for _ in range(dimensions)] for _ in range(count)]

    def written(vector: list[float]) -> Any:
        return base64.b64encode(struct.pack(f"<{dimensions}f", *vector)).decode() if as_text else vector

    data = [{"object": "embedding", "index": place, "embedding": written(each)} for place, each in enumerate(vectors)]
    usage = {"prompt_tokens": 800, "total_tokens": 800}
    return {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}


def payloads() -> dict[str, dict[str, Any]]:
    """Return what is parsed and written, by name."""
    return {
        "stream chunk": chunk(),
        "chat answer": answer(prose(700)),
        "chat answer, 100 kB": answer(prose(100_000)),
        "chat request": request(),
        "embeddings, floats": embeddings(100, 1536, as_text=False),
        "embeddings, base64": embeddings(100, 1536, as_text=True),
    }


def codecs() -> dict[str, Codec]:
    """Return how each installed codec parses and writes."""
    encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode

    def compact(value: Any) -> bytes:
        return encode(value).encode()

    found: dict[str, Codec] = {
        "json": (json.loads, compact),
        "orjson": (orjson.loads, orjson.dumps),
        "ours": (ours.loads, ours.dumps),
    }
    if util.find_spec("msgspec"):
        msgspec: Any = import_module("msgspec.json")
        found["msgspec"] = (msgspec.Decoder().decode, msgspec.Encoder().encode)
    return found


def measure(repeat: int) -> list[Row]:
    """Return a row for each payload, direction and codec."""
    rows: list[Row] = []
    for payload, value in payloads().items():
        data = orjson.dumps(value)
        parsing: dict[str, Callable[[], object]] = {}
        writing: dict[str, Callable[[], object]] = {}
        for codec, (parse, write) in codecs().items():
            assert parse(data) == value
            assert json.loads(write(value)) == value
            parsing[codec] = functools.partial(parse, data)
            writing[codec] = functools.partial(write, value)
        for work, cases in (("parse", parsing), ("write", writing)):
            times = in_turns(cases, repeat)
            for codec, seconds in times.items():
                rows.append(Row(payload, len(data), work, codec, seconds * 1e6, times["json"] / seconds))
    return rows


def import_ms(module: str, before: str, repeat: int) -> float:
    """Return the median CPU ms of an import in a fresh process that has imported something else before."""
    program = f"import time, {before}\nt = time.process_time()\nimport {module}\nprint(time.process_time() - t)"

    def once() -> float:
        command = [sys.executable, "-I", "-c", program]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout) * 1e3

    once()  # writes the bytecode
    return statistics.median(once() for _ in range(repeat))


def installed_mb(distribution: str) -> float | None:
    """Return the size of an installed distribution's files, None for the standard library's."""
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        return None
    sizes = [path.stat().st_size for path in (Path(str(file.locate())) for file in files) if path.is_file()]
    return sum(sizes) / 1e6


def prices(repeat: int) -> list[Price]:
    """Return what it costs to have each codec."""
    return [
        Price(codec, import_ms(codec, "sys", repeat), import_ms(codec, "httpx", repeat), installed_mb(codec))
        for codec in codecs()
        if codec != "ours"
    ]


def show(rows: list[Row], costs: list[Price]) -> None:
    """Print both tables."""
    names = list(dict.fromkeys(row.codec for row in rows))
    heads = "".join(f"{name + ' us':>12}" for name in names) + "".join(f"{'x ' + name:>10}" for name in names[1:])
    print(f"{'payload':<20} {'bytes':>9} {'work':<6}{heads}")
    for first in (row for row in rows if row.codec == "json"):
        same = [row for row in rows if (row.payload, row.work) == (first.payload, first.work)]
        times = "".join(f"{row.cpu_us:>12.2f}" for row in same)
        ratios = "".join(f"{row.times_json:>10.1f}" for row in same[1:])
        print(f"{first.payload:<20} {first.size:>9,} {first.work:<6}{times}{ratios}")
    print(f"\n{'codec':<8} {'import ms':>10} {'after httpx':>12} {'installed MB':>13}")
    for cost in costs:
        size = f"{cost.installed_mb:>13.2f}" if cost.installed_mb is not None else f"{'-':>13}"
        print(f"{cost.codec:<8} {cost.import_ms:>10.2f} {cost.import_after_httpx_ms:>12.2f} {size}")
    if "msgspec" not in names:
        print("msgspec is not installed: left out")


def main() -> None:
    """Print both tables, or the same as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=15)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    options = parser.parse_args()
    rows, costs = measure(options.repeat), prices(options.repeat)
    if options.json:
        print(json.dumps({"rows": [asdict(row) for row in rows], "prices": [asdict(cost) for cost in costs]}, indent=2))
    else:
        show(rows, costs)


if __name__ == "__main__":
    main()
