"""Runs units: each contender in a fresh process per repetition, in an order shuffled anew each time."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from harness.programs import program

if TYPE_CHECKING:
    from collections.abc import Generator

    from harness.units import Unit

FOLDER = Path(__file__).resolve().parents[1]
LIMIT_SECONDS = 600

Figures = dict[str, float]


class FailedError(Exception):
    """A process of the benchmark ended with an error."""


def cores() -> tuple[int, int] | None:
    """Return the core for the client and the one for the server; None where there is one only, or no say in it."""
    if not hasattr(os, "sched_getaffinity"):
        return None
    found = sorted(os.sched_getaffinity(0))
    return (found[0], found[1]) if len(found) > 1 else None


class Machine:
    """Where processes run: interpreter, folder of bytecode, cores, and the server they talk to."""

    def __init__(self, cache: Path, port: int, source: Path | None) -> None:
        self._command = [sys.executable, "-X", f"pycache_prefix={cache}"]
        self._cores = cores()
        self.port = port
        self._environment = environment(source)

    def run(self, unit: Unit, contender: str, count: int) -> Figures:
        """Do a unit once; return its figures, with those of the whole process added.

        Raises:
            FailedError: the process ended with an error; the message is the end of what it wrote.
        """
        if unit.work == "program":
            return self.program(program(contender, unit.arguments[0], self.port))
        arguments = [contender, unit.work, str(self.port), str(count), *unit.arguments]
        return self._figures(["-m", "harness.worker", *arguments])

    def program(self, text: str) -> Figures:
        """Run a program that prints figures as JSON; return them, with those of the whole process added.

        Raises:
            FailedError: it ended with an error.
        """
        return self._figures(["-c", text])

    def _figures(self, arguments: list[str]) -> Figures:
        """Run Python so.

        Raises:
            FailedError: it ended with an error.
        """
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error:
            began = time.perf_counter()
            child = subprocess.Popen([*self._command, *arguments], stdout=out, stderr=error, env=self._environment)
            if self._cores:
                os.sched_setaffinity(child.pid, {self._cores[0]})
            _, status, usage = os.wait4(child.pid, 0)
            wall = time.perf_counter() - began
            child.returncode = os.waitstatus_to_exitcode(status)  # it was waited for behind Popen's back
            out.seek(0)
            error.seek(0)
            if child.returncode:
                raise FailedError(error.read().decode(errors="replace")[-2000:])
            found: Figures = json.loads(out.read())
        return found | {"process_cpu": usage.ru_utime + usage.ru_stime, "process_wall": wall}


def environment(source: Path | None = None) -> dict[str, str]:
    """Return the environment of a measured process: this one's, without what would change Python or the clients.

    `source` is the checkout from which aoai is taken; None for the one that is installed.
    """
    unwanted = ("PYTHON", "OPENAI_", "AZURE_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "COV_")
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(unwanted)}
    folders = [FOLDER, *([source / "wrapper", source / "emulator", source / "generated"] if source else [])]
    return kept | {"PYTHONPATH": os.pathsep.join(map(str, folders))}


@contextmanager
def machine(source: Path | None = None) -> Generator[Machine, None, None]:
    """Start the server on a core of its own; stop it and delete the bytecode in the end."""
    cache = Path(tempfile.mkdtemp(prefix="aoai-bench-"))
    command = [sys.executable, "-X", f"pycache_prefix={cache}", "-m", "harness.server"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment())
    assert server.stdin
    assert server.stdout
    try:
        port = int(server.stdout.readline())
        found = cores()
        if found:
            os.sched_setaffinity(server.pid, {found[1]})
        yield Machine(cache, port, source)
        server.stdin.close()
        server.wait(LIMIT_SECONDS)
    finally:
        server.kill()
        server.wait()
        server.stdout.close()
        shutil.rmtree(cache, ignore_errors=True)


def measured(
    at: Machine, unit: Unit, contenders: list[str], repeat: int, *, quick: bool
) -> dict[str, list[Figures] | str]:
    """Return the figures of each repetition by contender, or why a contender could not do it."""
    found: dict[str, list[Figures] | str] = {}
    count = unit.quick if quick else unit.count
    for contender in contenders:
        try:
            at.run(unit, contender, unit.quick)  # untimed: writes the bytecode, and lets the server make its answer
            found[contender] = []
        except FailedError as error:
            found[contender] = str(error)
    chance = random.Random(unit.name)  # noqa: S311 - the same order each time
    for _ in range(min(repeat, unit.repeat or repeat)):
        for contender in chance.sample(contenders, len(contenders)):
            figures = found[contender]
            if isinstance(figures, list):
                try:
                    figures.append(at.run(unit, contender, count))
                except FailedError as error:
                    found[contender] = str(error)
    return found
