"""Measure the server-sent events decoder: time per event, beside the cheapest split of the same bytes."""

import argparse
import time
from collections.abc import Callable, Iterator
from itertools import pairwise

from aoai._runtime.sse import Decoder

CHAT = (
    b'data: {"id":"chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz","object":"chat.completion.chunk","created":1730000000,'
    b'"model":"gpt-4o-2024-08-06","system_fingerprint":"fp_0123456789","choices":[{"index":0,'
    b'"delta":{"content":" word"},"logprobs":null,"finish_reason":null,"content_filter_results":{}}]}\n\n'
)
RESPONSES = (
    b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","sequence_number":7,'
    b'"item_id":"msg_0123456789abcdef0123456789abcdef","output_index":0,"content_index":0,"delta":" word"}\n\n'
)


def chunked(stream: bytes, size: int) -> list[bytes]:
    """Cut the stream into pieces of `size` bytes."""
    return [stream[i : i + size] for i in range(0, len(stream), size)]


def decode(chunks: list[bytes]) -> int:
    """Decode all chunks as one stream; return the number of events."""
    feed = Decoder().feed
    count = 0
    for chunk in chunks:
        count += len(feed(chunk))
    return count


def split(chunks: list[bytes]) -> int:
    """Split each chunk at blank lines, which is wrong for most splits: the floor, not a decoder."""
    count = 0
    for chunk in chunks:
        count += len(chunk.split(b"\n\n")) - 1
    return count


def best(run: Callable[[list[bytes]], int], chunks: list[bytes], repeat: int) -> float:
    """Return the seconds of the fastest of `repeat` runs, which is the least disturbed one."""

    def times() -> Iterator[float]:
        for _ in range(repeat):
            start = time.perf_counter()
            run(chunks)
            yield time.perf_counter() - start

    return min(times())


def per_event(repeat: int, events: int) -> None:
    """Print the time per event by shape and chunk size."""
    print(f"{'shape':<10} {'chunks':<16} {'us/event':>9} {'floor us':>9} {'ratio':>7} {'MB/s':>7}")
    for shape, event in (("chat", CHAT), ("responses", RESPONSES)):
        for label, size, count in (
            ("event per chunk", len(event), events),
            ("64 KiB", 64 * 1024, events),
            ("1 byte", 1, events // 20),
        ):
            chunks = chunked(event * count, size)
            assert decode(chunks) == count
            ours, floor = best(decode, chunks, repeat), best(split, chunks, repeat)
            speed = len(event) * count / ours / 1e6
            print(
                f"{shape:<10} {label:<16} {ours / count * 1e6:>9.3f} {floor / count * 1e6:>9.3f} "
                f"{ours / floor:>7.1f} {speed:>7.1f}"
            )


def join(chunks: list[bytes]) -> int:
    """Join the chunks and split once: the least that a decoder does for one event in many chunks."""
    return len(b"".join(chunks).split(b"\n\n")) - 1


def growth(repeat: int) -> None:
    """Print how the time grows with the input, which doubles from column to column: linear is about 2.0.

    Above some megabytes the system hands out fresh pages for each copy, and any copy slows down by a step: the row of
    the plain join shows where.
    """
    print(f"\n{'growth: ms at n, 2n, 4n, 8n':<36} {'n':>9}   {'ms':<35}  times the one before")
    large, small = 1_250_000, 125_000

    def one_event(n: int) -> bytes:
        return b"data: " + b"x" * n + b"\n\n"

    def many_lines(n: int) -> bytes:
        return b"data: x\n" * (n // 8) + b"\n"

    def chat(n: int) -> bytes:
        return CHAT * (n // len(CHAT))

    for label, run, n, size, stream in (
        ("one event, 64 KiB chunks", decode, large, 64 * 1024, one_event),
        ("  the same, join and split alone", join, large, 64 * 1024, one_event),
        ("one event, 1-byte chunks", decode, small, 1, one_event),
        ("one event, many lines, 1-byte chunks", decode, small, 1, many_lines),
        ("chat stream, 1-byte chunks", decode, small, 1, chat),
        ("chat stream, 64 KiB chunks", decode, large, 64 * 1024, chat),
    ):
        times = [best(run, chunked(stream(n * factor), size), repeat) for factor in (1, 2, 4, 8)]
        ratios = [later / earlier for earlier, later in pairwise(times)]
        shown = " ".join(f"{seconds * 1e3:8.2f}" for seconds in times)
        print(f"{label:<36} {n:>9,}   {shown:<35}  {' '.join(f'{ratio:.2f}' for ratio in ratios)}")


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    per_event(options.repeat, options.events)
    growth(options.repeat)


if __name__ == "__main__":
    main()
