"""Fuzzes for as long as it is told: `python tests/fuzz/run.py --minutes 5 [--atheris]`.

By chance, or with `--atheris` guided by the lines that are reached; atheris has to be installed for that. Each finding
is shown once, with a small input for it and how to run that again. The exit code is 1 if there is one.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

if TYPE_CHECKING:
    from collections.abc import Callable

    Target = Callable[[bytes], None]
HANG = 20
"""Seconds after which an input counts as one that never ends."""
NAMES = ("decoder", "answer", "progress", "accumulate")


def _hangs(*_: object) -> None:
    raise TimeoutError("this input takes longer than any should")


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description="Fuzz the parsers of aoai.")
    parser.add_argument("--minutes", type=float, default=5.0, help="how long, all targets together")
    parser.add_argument("--atheris", action="store_true", help="let coverage guide the inputs")
    parser.add_argument("--target", action="append", choices=NAMES, help="only this one; may be given again")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--corpus", type=Path, help="with --atheris: a directory for the inputs that reach new lines")
    parser.add_argument("--input", help="run one input, in hexadecimal, and show what it raises")
    asked = parser.parse_args()
    names: list[str] = asked.target or list(NAMES)
    if asked.input is not None:
        from tests.fuzz.targets import TARGETS

        TARGETS[names[0]](bytes.fromhex(asked.input))
        return 0
    seconds = asked.minutes * 60 / len(names)
    print(f"seed {asked.seed}, {seconds:.0f} s for each of {', '.join(names)}", flush=True)
    if asked.atheris:
        return max(_guided(name, seconds, asked.seed, asked.corpus) for name in names)
    return max(_by_chance(name, seconds, asked.seed) for name in names)


class Findings:
    """What was found, each kind once."""

    def __init__(self, name: str, target: Target) -> None:
        self.name = name
        self.known: set[str] = set()
        self.runs = 0
        self._target = target
        signal.signal(signal.SIGALRM, _hangs)

    def run(self, data: bytes) -> None:
        """Run one input."""
        self.runs += 1
        kind = self._kind(data)
        if kind and kind not in self.known:
            self.known.add(kind)
            self._show(kind, self._smaller(data, kind))

    def _kind(self, data: bytes) -> str:
        signal.alarm(HANG)
        try:
            self._target(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            frames = traceback.extract_tb(error.__traceback__)
            own = [frame for frame in frames if "/wrapper/aoai" in frame.filename] or frames
            where = own[-1]
            return f"{type(error).__name__} at {Path(where.filename).name}:{where.lineno}"
        finally:
            signal.alarm(0)
        return ""

    def _smaller(self, data: bytes, kind: str) -> bytes:
        """Return a shorter input that raises the same, as far as that goes within ten seconds."""
        size, end = len(data), time.monotonic() + 10
        while size:
            at = 0
            while at < len(data) and time.monotonic() < end:
                for other in (data[:at] + data[at + size :], data[:at] + bytes(size) + data[at + size :]):
                    if len(other) <= len(data) and other != data and self._kind(other) == kind:
                        data = other
                        break
                at += size
            size = size // 2 if time.monotonic() < end else 0
        return data.rstrip(b"\0")

    def _show(self, kind: str, data: bytes) -> None:
        print(f"\nFINDING in {self.name}: {kind}\n  --target {self.name} --input '{data.hex()}'", flush=True)
        try:
            self._target(data)
        except Exception:  # noqa: BLE001 - shown
            print("".join(traceback.format_exc(limit=-6).splitlines(keepends=True)[-16:])[-3000:], flush=True)


def _by_chance(name: str, seconds: float, seed: int) -> int:
    from tests.fuzz.targets import TARGETS

    chance = random.Random(seed)  # noqa: S311 - no secret
    findings = Findings(name, TARGETS[name])
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = chance.randbytes(chance.choice((4, 12, 24, 60, 200, 500)))
        if name == "decoder":
            pieces = (
                b"data: ",
                b"data",
                b"event: ",
                b"id: ",
                b"retry: ",
                b":",
                b"\n",
                b"\n\n",
                b"\r",
                b"\r\n",
                b"\xef\xbb\xbf",
            )
            data = data[:7] + b"".join(chance.choice((*pieces, data[i : i + 3])) for i in range(7, len(data)))
        findings.run(data)
    print(f"{name}: {findings.runs} runs, {len(findings.known)} findings", flush=True)
    return int(bool(findings.known))


def _guided(name: str, seconds: float, seed: int, corpus: Path | None) -> int:
    """Fuzz in a process of its own, which libFuzzer ends itself."""
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    found = context.Value("i", 0)
    child = context.Process(target=_guided_here, args=(name, seconds, seed, corpus, found))
    child.start()
    child.join()
    return int(bool(found.value or child.exitcode))


def _guided_here(name: str, seconds: float, seed: int, corpus: Path | None, found: Any) -> None:
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["aoai"]):
        from tests.fuzz.samples import count
        from tests.fuzz.targets import TARGETS

    print(f"{name}: {count()}", flush=True)  # which reads all of the documents, before the clock starts
    findings = Findings(name, TARGETS[name])

    def once(data: bytes) -> None:
        findings.run(data)
        found.value = len(findings.known)

    chance = random.Random(seed)  # noqa: S311 - no secret
    with TemporaryDirectory() as scratch:
        directory = (corpus or Path(scratch)) / name
        directory.mkdir(parents=True, exist_ok=True)
        for number in range(100):
            (directory / f"seed-{number}").write_bytes(chance.randbytes(chance.choice((8, 24, 60, 200))))
        options = [f"-max_total_time={seconds:.0f}", f"-seed={seed % 2**32 or 1}", "-max_len=400", "-len_control=0"]
        atheris.Setup(["fuzz", *options, "-rss_limit_mb=4096", "-timeout=60", str(directory)], once)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
