"""Azure OpenAI on your own machine, true to each pinned API version."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_emulator._fault import FaultError as FaultError
    from aoai_emulator._server import MissingExtraError as MissingExtraError
    from aoai_emulator._server import RunningEmulator as RunningEmulator
    from aoai_emulator._server import running as running
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {"FaultError": "_fault", **dict.fromkeys(("MissingExtraError", "RunningEmulator", "running"), "_server")},
    )
