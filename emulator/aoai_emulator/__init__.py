"""Azure OpenAI on your own machine, true to each pinned API version."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aoai_emulator._faults.fault import FaultError as FaultError
    from aoai_emulator._web.server import MissingExtraError as MissingExtraError
    from aoai_emulator._web.server import RunningEmulator as RunningEmulator
    from aoai_emulator._web.server import running as running

_HOMES = {
    "FaultError": "_faults.fault",
    **dict.fromkeys(("MissingExtraError", "RunningEmulator", "running"), "_web.server"),
}


def __getattr__(name: str) -> Any:
    # Imported when it is first used: pytest imports this package in every run.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
