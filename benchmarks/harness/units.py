"""What is measured: the runs, the rows that each gives, and the targets of the rows."""

from __future__ import annotations

from dataclasses import dataclass

from harness.contenders import NAMES

MICRO, MILLI = 1e6, 1e3


@dataclass(frozen=True)
class Beside:
    """An aim in terms of another figure of the same run: at most `times` that of a contender in a row."""

    row: str
    contender: str
    times: float


@dataclass(frozen=True)
class Target:
    """How many times better than `openai` a row has to be at least, and should be."""

    at_least: float
    aim: float
    aim_beside: Beside | None = None
    as_share: bool = False  # shown as 0.5 of it instead of 2x


@dataclass(frozen=True)
class Row:
    """One line of the table: a figure of a run, times a scale."""

    name: str
    label: str
    figure: str
    unit: str
    scale: float = 1.0
    more_is_better: bool = False
    target: Target | None = None


@dataclass(frozen=True)
class Unit:
    """One run in a process of its own: a work of `harness.worker`, or a program of `harness.programs`."""

    name: str
    work: str
    arguments: tuple[str, ...]
    count: int
    quick: int
    rows: tuple[Row, ...]
    contenders: tuple[str, ...] = NAMES
    repeat: int | None = None  # fewer than asked for, where a run takes long


CHAT = Target(4, 6, Beside("chat call, sync", "httpx", 1.0))
READ, ALL = Target(8, 12), Target(4, 6)


def _cpu(label: str, unit: str, scale: float, target: Target | None = None) -> Row:
    return Row(label, label, "cpu", unit, scale, target=target)


def _calls(concurrent: int) -> Unit:
    label = f"calls a second, {concurrent} at a time"
    rows = [Row(label, label, "rate", "1/s", more_is_better=True)]
    if concurrent == 1:
        rows.insert(0, _cpu("chat call, async", "us", MICRO, Target(4, 6, Beside("chat call, async", "httpx", 1.0))))
    return Unit(f"calls-{concurrent}", "chat_async", (str(concurrent),), 512, 256, tuple(rows))


def _chunks(*, asynchronous: bool, everything: bool, alone: bool) -> Unit:
    how, what = ("async" if asynchronous else "sync"), ("all" if everything else "content")
    label = f"streamed chunk, {how}, {'every field' if everything else 'content'} read"
    name = f"chunk-{how}-{what}" + ("-alone" if alone else "")
    count, quick = (1000, 500) if alone else (4000, 1500)
    # A segment for each event costs the kernel's waking of the client, the same for all, and as much as the targets.
    target = None if alone else ALL if everything else READ
    row = _cpu(label + (", one a segment" if alone else ""), "us", MICRO, target)
    mode = "pace300" if alone else "block"
    work = "stream_async" if asynchronous else "stream"
    return Unit(name, work, (mode, what), count, quick, (row,))


UNITS = (
    Unit("chat-sync", "chat", ("700",), 400, 150, (_cpu("chat call, sync", "us", MICRO, CHAT),)),
    _calls(1),
    _calls(16),
    _calls(256),
    Unit("chat-100k", "chat", ("100000",), 150, 50, (_cpu("chat answer of 100 KB", "us", MICRO),)),
    *(
        _chunks(asynchronous=asynchronous, everything=everything, alone=alone)
        for alone in (False, True)
        for asynchronous in (False, True)
        for everything in (False, True)
    ),
    Unit("tools", "tools", ("block",), 4000, 1500, (_cpu("tool-call event", "us", MICRO),)),
    Unit("responses", "responses", ("block",), 4000, 1500, (_cpu("responses event", "us", MICRO),)),
    Unit(
        "streams-1000",
        "streams",
        ("1000", "each", "0"),
        100,
        20,
        (
            Row(
                "1,000 streams, chunks",
                "1,000 streams at once: chunks a second",
                "rate",
                "1/s",
                more_is_better=True,
                target=Target(5, 8),
            ),
            Row("1,000 streams, peak", "1,000 streams at once: peak memory", "peak_mib", "MiB"),
        ),
        repeat=3,
    ),
    Unit(
        "streams-paced",
        "streams",
        ("1000", "pace400000", "4"),
        10,
        10,
        (
            Row("1,000 streams, first p50", "250 streams a second: first event, p50", "first_p50", "ms", MILLI),
            Row("1,000 streams, first p99", "250 streams a second: first event, p99", "first_p99", "ms", MILLI),
            Row("1,000 streams, CPU", "250 streams a second: CPU of a stream", "cpu_stream", "us", MICRO),
        ),
        contenders=("aoai", "openai", "floor"),  # httpx takes more than a core for it, and minutes
        repeat=3,
    ),
    Unit(
        "embeddings",
        "embeddings",
        ("base64",),
        12,
        4,
        (
            _cpu(
                "embeddings, 100 x 1,536",
                "ms",
                MILLI,
                Target(8, 8, Beside("parse and base64 decode alone", "floor", 1.5)),
            ),
        ),
    ),
    Unit("embeddings-floats", "embeddings", ("float",), 5, 2, (_cpu("embeddings, as floats", "ms", MILLI),)),
    Unit(
        "embeddings-parse",
        "parse_embeddings",
        (),
        50,
        20,
        (_cpu("parse and base64 decode alone", "ms", MILLI),),
        contenders=("floor",),
    ),
    Unit(
        "files",
        "files",
        ("50000",),
        1,
        1,
        (
            _cpu("50 MB page of files", "ms", MILLI),
            Row("50 MB page, peak", "50 MB page of files: peak memory", "peak_mib", "MiB"),
        ),
        repeat=3,
    ),
    Unit(
        "import",
        "program",
        ("import",),
        1,
        1,
        (
            _cpu("import", "ms", MILLI),
            Row("import, memory", "import: memory", "resident_mib", "MiB"),
        ),
    ),
    Unit(
        "construct",
        "program",
        ("construct",),
        1,
        1,
        (
            _cpu("import and construct", "ms", MILLI, Target(4, 6)),
            Row("construct, memory", "import and construct: memory", "resident_mib", "MiB"),
        ),
    ),
    Unit(
        "first-answer",
        "program",
        ("answer",),
        1,
        1,
        (
            Row("first answer", "process start to first answer", "process_cpu", "ms", MILLI, target=Target(3, 4)),
            Row(
                "first answer, memory",
                "memory at first answer",
                "resident_mib",
                "MiB",
                target=Target(1 / 0.6, 1 / 0.45, as_share=True),
            ),
        ),
    ),
    Unit(
        "first-answer-async",
        "program",
        ("answer_async",),
        1,
        1,
        (
            Row("first answer, async", "process start to first answer, async", "process_cpu", "ms", MILLI),
            Row("first answer, async, memory", "memory at first answer, async", "resident_mib", "MiB"),
        ),
    ),
)
ALONE = Row("size, alone", "installed size, the packages alone (openai with pydantic)", "mb", "MB")
SIZE = Row(
    "size", "installed size with all they need, and azure-identity", "mb", "MB", target=Target(1, 2, as_share=True)
)
REGENERATION = (
    Row("regeneration", "regeneration of all versions", "cpu", "s"),
    Row("regeneration, wall", "regeneration of all versions, wall", "wall", "s"),
    Row("regeneration, memory", "regeneration of all versions, largest process", "largest_mb", "MB"),
)
