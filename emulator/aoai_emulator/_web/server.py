"""An emulator that listens: a web server in a thread of its own."""

from __future__ import annotations

import errno
import socket
import threading
import time
from contextlib import contextmanager
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from types import TracebackType

    from aoai import AsyncAzureOpenAI, AzureOpenAI
    from aoai_emulator._emulator import Emulator
    from aoai_emulator._faults.rules import Faults
    from aoai_emulator._state.log import Log

LOOPBACK = "127.0.0.1"
_EVERYWHERE = {"0.0.0.0": LOOPBACK, "::": "::1", "": LOOPBACK}  # noqa: S104 - recognised, not listened on
_BACKLOG = 2048
_NEEDED = {
    "jsonschema": "jsonschema",
    "python-multipart": "python_multipart",
    "pillow": "PIL",
    "soundfile": "soundfile",
    "starlette": "starlette",
    "uvicorn": "uvicorn",
}
"""What the extra installs, and the module by which it is found."""


class MissingExtraError(ImportError):
    """What the emulator is built on is not installed; the message says how to install it."""


class RunningEmulator:
    """Where an emulator listens, and what it saw.

    Attributes:
        endpoint: its address, as `AZURE_OPENAI_ENDPOINT` has it.
        emulator: what answers.
    """

    def __init__(self, endpoint: str, emulator: Emulator) -> None:
        self.endpoint = endpoint
        self.emulator = emulator

    @property
    def key(self) -> str:
        """The key that requests must bring, or one that does no harm where none is needed."""
        return self.environment["AZURE_OPENAI_API_KEY"]

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that lead a client here, with the newest stable dated version."""
        return self.emulator.environment(self.endpoint)

    @property
    def requests(self) -> Log:
        """The last requests, oldest first."""
        return self.emulator.log

    @property
    def faults(self) -> Faults:
        """The trouble that it makes on command."""
        return self.emulator.faults

    @cached_property
    def client(self) -> AzureOpenAI:
        """A client of this emulator, for the version that the environment names, else the newest stable dated one."""
        return self.connect()

    @cached_property
    def async_client(self) -> AsyncAzureOpenAI:
        """The same for asynchronous code. Its connections belong to the event loop that uses it first."""
        return self.connect_async()

    def connect(self, api_version: str | None = None) -> AzureOpenAI:
        """Return a new client of this emulator.

        Args:
            api_version: as `AzureOpenAI` takes it.
        """
        from aoai import AzureOpenAI

        return AzureOpenAI(azure_endpoint=self.endpoint, api_key=self.key, api_version=api_version)

    def connect_async(self, api_version: str | None = None) -> AsyncAzureOpenAI:
        """Return a new asynchronous client of this emulator.

        Args:
            api_version: as `AsyncAzureOpenAI` takes it.
        """
        from aoai import AsyncAzureOpenAI

        return AsyncAzureOpenAI(azure_endpoint=self.endpoint, api_key=self.key, api_version=api_version)

    def reset(self) -> None:
        """Begin anew: no state, no requests seen, no trouble; the same seed gives the same answers and ids again."""
        self.emulator.reset()

    def forget_clients(self) -> None:
        """Close the client that `client` made; the next use makes new ones."""
        client = self.__dict__.pop("client", None)
        if client is not None:
            client.close()
        self.__dict__.pop("async_client", None)


@contextmanager
def running(
    deployments: Iterable[str] | Mapping[str, str] = (),
    *,
    faults: Iterable[str] | Mapping[str, str] = (),
    key: str | None = None,
    host: str = LOOPBACK,
    port: int = 0,
    state: Path | str | None = None,
    seed: int = 0,
    pace: float = 0.2,
    check_answers: bool = False,
    json_limit: int | None = None,
    upload_limit: int | None = None,
) -> Generator[RunningEmulator]:
    """Run an emulator in a thread of its own until the block ends.

    Args:
        deployments: the deployments there are, as `name=kind` or `name=kind:model`, or a map of names to kinds; any
            name will do for any purpose if empty.
        faults: the trouble to make from the start, by the name of a deployment, `*` for every request; or texts such
            as `gpt-4o=status=429; times=3`.
        key: what a request must bring as `api-key` or as bearer token; any or none will do if None.
        host: the address to listen on.
        port: the port to listen on; a free one if 0.
        state: the folder that keeps the state; in memory if None.
        seed: answers are the same for the same seed.
        pace: seconds that a step of background work takes.
        check_answers: whether an answer that breaks its version's schema is a server error.
        json_limit: the most bytes of a JSON body; 64 MiB if None.
        upload_limit: the most bytes of a form; 512 MiB if None.

    Raises:
        MissingExtraError: the extra `emulator` is not installed.
        OSError: the port is taken, or the address is not this machine's.
        FaultError: a fault cannot be read, or is for a deployment that there is not.
        ValueError: a deployment cannot be read, or the key cannot be sent in a header.
        StateError: the state folder cannot be used.
    """
    missing = [name for name, module in _NEEDED.items() if find_spec(module) is None]
    if missing:
        raise MissingExtraError(
            f"the emulator needs {' and '.join(missing)}: install it with  pip install 'aoai[emulator]'"
        )
    from aoai_emulator._emulator import JSON_LIMIT, UPLOAD_LIMIT, Emulator

    with _listening(host, port) as listener:
        emulator = Emulator(
            deployments,
            faults=faults,
            key=key,
            state=None if state is None else Path(state),
            seed=seed,
            pace=pace,
            check_answers=check_answers,
            json_limit=json_limit or JSON_LIMIT,
            upload_limit=upload_limit or UPLOAD_LIMIT,
        )
        reached = _EVERYWHERE.get(host, host)
        shown = f"[{reached}]" if ":" in reached else reached
        here = RunningEmulator(f"http://{shown}:{listener.getsockname()[1]}", emulator)
        try:
            with _Web(emulator, listener):
                yield here
        finally:
            here.forget_clients()
            emulator.close()


class _Web:
    """A web server in a thread, from the start of a block to its end."""

    def __init__(self, emulator: Emulator, listener: socket.socket) -> None:
        import uvicorn

        from aoai_emulator._web.application import application

        config = uvicorn.Config(
            application(emulator),
            http=emulator.faults.connections.protocol(),
            ws="none",
            lifespan="on",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,  # the client's address is that of its connection
            timeout_keep_alive=75,  # longer than clients keep connections, lest one is closed as it is used again
            timeout_graceful_shutdown=1,
        )
        self._web = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._web.run, args=([listener],), name="aoai-emulator", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()
        while not self._web.started:
            if not self._thread.is_alive():
                raise RuntimeError("the web server of the emulator did not start; the log says why")
            time.sleep(0.002)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._web.should_exit = True
        self._thread.join()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        taken = f"port {port} is taken: choose another one, or a free one with port=0"
        raise OSError(error.errno, taken) from error
    # Else each answer waits for an acknowledgement: asyncio does this only for sockets that it makes itself.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener
