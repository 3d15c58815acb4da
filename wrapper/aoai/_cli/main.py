"""The command `aoai`."""

from __future__ import annotations

import argparse
import errno
import ipaddress
import math
import os
import shlex
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ENOUGH_FILES = 10_240
"""How many files this process asks to have open at once where the system names no most."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    import aoai

    parser = argparse.ArgumentParser(prog="aoai", description=aoai.__doc__)
    parser.add_argument("--version", action="version", version=f"aoai {aoai.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_emulate(commands.add_parser("emulate", help="run Azure OpenAI on this machine", description=_EMULATE))
    options = parser.parse_args(arguments)
    return _emulate(options)


_EMULATE = (
    "Run an emulator of Azure OpenAI that speaks every pinned API version, until Ctrl-C. "
    "It prints the environment variables that lead a client to it."
)


def _add_emulate(parser: argparse.ArgumentParser) -> None:
    from aoai_emulator._service.deployments import KINDS

    add = parser.add_argument
    add("--port", type=_port, default=8080, help="where to listen; a free port if 0 (default: %(default)s)")
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s, this machine alone)")
    add(
        "--deployment",
        action="append",
        default=[],
        metavar="NAME=KIND[:MODEL]",
        help="a deployment there is, such as gpt-4o=chat; can be given many times; any name will do if none is given. "
        f"KIND is {', '.join(KINDS)}",
    )
    add(
        "--fault",
        action="append",
        default=[],
        metavar="NAME=FAULT",
        help="trouble for a deployment, * for every request: gpt-4o='status=429; times=3'; can be given many times",
    )
    add("--key", type=_key, help="the key that requests must bring; any or none will do if not given")
    add("--state", type=Path, metavar="FOLDER", help="keep the state there, else it is gone when the emulator ends")
    add("--seed", type=int, default=0, help="answers are the same for the same seed (default: %(default)s)")
    add(
        "--pace", type=_seconds, default=1.0, help="seconds that a step of background work takes (default: %(default)s)"
    )
    add("--upload-limit", type=_mebibytes, metavar="MIB", help="the largest form, with its files (default: 512)")
    add("--json-limit", type=_mebibytes, metavar="MIB", help="the largest JSON body (default: 64)")


def _emulate(options: argparse.Namespace) -> int:
    from aoai_emulator._faults.fault import FaultError
    from aoai_emulator._state.store import StateError
    from aoai_emulator._web.server import MissingExtraError, running

    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    _allow_many_connections()
    try:
        with running(
            options.deployment,
            faults=options.fault,
            key=options.key,
            host=options.host,
            port=options.port,
            state=options.state,
            seed=options.seed,
            pace=options.pace,
            json_limit=options.json_limit,
            upload_limit=options.upload_limit,
        ) as emulator:
            if not _is_loopback(options.host):
                print(_exposed(options.host, options.key), file=sys.stderr)
            print("\n".join(_exports(emulator.environment)), flush=True)
            print(f"# listening on {emulator.endpoint}, until Ctrl-C", file=sys.stderr, flush=True)
            while not stop.wait(3600):  # in Windows a wait without end cannot be interrupted
                pass
    except (MissingExtraError, StateError) as error:
        return _fail(str(error))
    except FaultError as error:
        return _fail(f"--fault: {error}")
    except ValueError as error:
        return _fail(f"--deployment: {error}")
    except OSError as error:
        return _fail(_unheard(options.host, options.port, error))
    return 0


def _fail(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return 1


def _unheard(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken: choose another one with --port, or a free one with --port 0"
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"port {port} is not for every user: choose one above 1023 with --port"
    return f"cannot listen on {host}, port {port} ({error}): choose an address of this machine with --host"


def _exposed(host: str, key: str | None) -> str:
    more = "" if key else "; let it ask for a key with --key"
    return f"warning: listening on {host}, so whoever reaches this machine reaches the emulator{more}"


def _exports(environment: Mapping[str, str]) -> list[str]:
    """Return the lines that set environment variables in the shell of this system."""
    if os.name == "nt":
        return ["$env:{} = '{}'".format(name, value.replace("'", "''")) for name, value in environment.items()]
    return [f"export {name}={shlex.quote(value)}" for name, value in environment.items()]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _allow_many_connections() -> None:
    """Raise this process's limit of open files to what it may have: each connection is one."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = ENOUGH_FILES if hard == resource.RLIM_INFINITY else hard
        if soft != resource.RLIM_INFINITY and soft < wanted:
            # macOS names no hard limit, and has one all the same.
            with suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None


def _port(text: str) -> int:
    port = _whole(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{port} is not between 0 and 65535")
    return port


def _mebibytes(text: str) -> int:
    count = _whole(text)
    if count < 1:
        raise argparse.ArgumentTypeError("a limit is at least 1 MiB")
    return count << 20


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, such as 0.5")
    return seconds


def _key(text: str) -> str:
    from aoai_emulator._state.key import checked

    try:
        return checked(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
