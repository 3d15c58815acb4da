"""A fault as a text: `status=503; retry-after=2; times=3`, the same for the command, the header, the page and tests."""

from __future__ import annotations

import math
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from aoai_emulator._spec.documents import document, versions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Reader: TypeAlias = Callable[[str], Any]

MOST_WAIT = 86_400.0
"""The longest wait that can be asked for, in seconds: a day."""
LONGEST = 1_000
"""The most characters of a fault."""


class FaultError(ValueError):
    """A fault cannot be read or does not make sense; the message says what to write instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One kind of trouble, and which requests have it. `SETTINGS` says what each setting means.

    Attributes:
        text: the fault as it was written.
    """

    text: str
    status: int | None = None
    retry_after: float | None = None
    retry_after_ms: float | None = None
    retry_after_date: float | None = None
    code: str | None = None
    message: str | None = None
    html: bool = False
    cut: str | None = None
    reset: bool = False
    stall: float | None = None
    malformed: bool = False
    error_event: bool = False
    no_done: bool = False
    at: int = 3
    latency: float = 0.0
    tokens_per_second: float | None = None
    drip: float | None = None
    rpm: int | None = None
    tpm: int | None = None
    times: int | None = None
    after: int = 0
    every: int = 1
    chance: float = 1.0
    seed: int = 0
    lasts: float = math.inf
    operation: str | None = None

    @classmethod
    def parse(cls, text: str) -> Fault:
        """Return the fault that a text describes: settings as `name` or `name=value`, with semicolons between them.

        Raises:
            FaultError: the text has another form, or its settings do not go together.
        """
        if len(text) > LONGEST:
            raise FaultError(f"a fault has at most {LONGEST} characters, and this has {len(text)}")
        if not text.isprintable():
            raise FaultError(f"{text!r} has characters that cannot be printed: write one line of plain text")
        found: dict[str, Any] = {}
        for setting in filter(None, map(str.strip, text.split(";"))):
            name, equals, value = (part.strip() for part in setting.partition("="))
            key = _ATTRIBUTES.get(name.lower())
            if key is None:
                raise FaultError(_unknown(name))
            if key in found:
                raise FaultError(f"{name} is there twice: leave one out")
            found[key] = _value(name.lower(), value if equals else None)
        _check(found)
        return cls(text=text.strip(), **found)


class Setting:
    """What may be written after the name of a setting.

    Args:
        value: what to write, for people; empty for nothing.
        meaning: what it does, in a sentence.
        read: makes a value of a text.
        bare: the value where none is written; a value must be written if None.
    """

    def __init__(self, value: str, meaning: str, read: Reader, bare: Any = None) -> None:
        self.value = value
        self.meaning = meaning
        self.read = read
        self.bare = bare


def _whole(least: int, most: int = 10**9) -> Reader:
    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else -1
        if not least <= number <= most:
            raise ValueError
        return number

    return read


def _amount(most: float = MOST_WAIT, *, zero: bool = True) -> Reader:
    def read(text: str) -> float:
        number = float(text)
        if not (0 <= number <= most) or (number == 0 and not zero):
            raise ValueError
        return number

    return read


def _one_of(*words: str) -> Reader:
    def read(text: str) -> str:
        if text not in words:
            raise ValueError
        return text

    return read


def _words(text: str) -> str:
    if not text:
        raise ValueError
    return text


def _operation(text: str) -> str:
    names = _operations()
    if text and text not in names:
        near = get_close_matches(text, names, 1)
        first = dict.fromkeys(name for name in names if "." not in name)
        meant = f"did you mean {near[0]}?" if near else f"they begin with {', '.join(first)}"
        raise FaultError(f"no version has an operation {text!r}: {meant}")
    return _words(text)


@cache
def _operations() -> tuple[str, ...]:
    """Return the names of the operations of all versions, and what they begin with, as `chat.completions`."""
    names = [name.split(".") for version in versions() for name in document(version).operations]
    return tuple(dict.fromkeys(".".join(name[:end]) for name in names for end in range(len(name), 0, -1)))


def _nothing(text: str) -> bool:
    raise ValueError(text)


_SECONDS = "seconds, such as 2 or 0.5"
_COUNT = "a whole number of at least 1"
CUTS = ("start", "headers", "middle", "between")

SETTINGS: Mapping[str, Setting] = {
    # in place of the answer
    "status": Setting("400 to 599", "An error of this status in place of the answer.", _whole(400, 599)),
    "retry-after": Setting(_SECONDS, "With status: the header Retry-After in seconds.", _amount()),
    "retry-after-ms": Setting("milliseconds", "With status: the header retry-after-ms.", _amount(1000 * MOST_WAIT)),
    "retry-after-date": Setting(_SECONDS, "With status: Retry-After as a date that far ahead.", _amount()),
    "code": Setting("a word", "With status or error-event: the code of the error.", _words),
    "message": Setting("a text", "With status or error-event: the message of the error.", _words),
    "html": Setting("", "With status: a page as gateways send it, in place of JSON.", _nothing, bare=True),
    "cut": Setting(
        ", ".join(CUTS),
        "The connection is closed: before the answer, after its headers, in the middle of an event (or of the body), "
        "or between two events.",
        _one_of(*CUTS),
    ),
    "reset": Setting("", "With cut: the connection is reset rather than closed.", _nothing, bare=True),
    # in the answer
    "stall": Setting(
        _SECONDS,
        "The connection stays open, and nothing more comes: for that long, or for ever if it stands alone.",
        _amount(),
        bare=MOST_WAIT,
    ),
    "malformed": Setting("", "An event, or the body, that is not JSON.", _nothing, bare=True),
    "error-event": Setting("", "An error in the stream, which then ends.", _nothing, bare=True),
    "no-done": Setting("", "The stream ends without [DONE].", _nothing, bare=True),
    "at": Setting(
        "a whole number",
        "With cut, stall, malformed or error-event: how many events of a stream come before (3 if not said).",
        _whole(0),
    ),
    # slow
    "latency": Setting(_SECONDS, "The wait before the answer begins: the time to the first token.", _amount()),
    "tokens-per-second": Setting("a number", "How fast the answer is written after that.", _amount(1e6, zero=False)),
    "drip": Setting("bytes in a second", "How fast the bytes of the answer come.", _amount(1e9, zero=False)),
    # limits
    "rpm": Setting(_COUNT, "The requests per minute that a deployment takes.", _whole(1)),
    "tpm": Setting(_COUNT, "The tokens per minute that a deployment takes.", _whole(1)),
    # which requests
    "times": Setting(_COUNT, "Only that many requests have the trouble.", _whole(1)),
    "after": Setting("a whole number", "The first requests are left alone: that many.", _whole(0)),
    "every": Setting(_COUNT, "Only every second, third... request has it.", _whole(1)),
    "chance": Setting("0 to 1", "Each request has it with this probability.", _amount(1)),
    "seed": Setting("a whole number", "With chance: the same requests have it for the same seed.", _whole(0)),
    "for": Setting(_SECONDS, "It ends by itself: an outage for a time.", _amount(zero=False)),
    "operation": Setting(
        "a name, such as files or chat.completions.create", "Only these operations have it.", _operation
    ),
}
"""The settings by the name that is written, in the order in which people read of them."""

_ATTRIBUTES = {name: "lasts" if name == "for" else name.replace("-", "_") for name in SETTINGS}
_INSTEAD = ("status", "cut")
_WITHIN = ("stall", "malformed", "error_event", "no_done", "tokens_per_second", "drip")
_WHAT = (*_INSTEAD, *_WITHIN, "latency", "rpm", "tpm")
_NEEDS: Mapping[str, tuple[str, ...]] = {
    "retry_after": ("status",),
    "retry_after_ms": ("status",),
    "retry_after_date": ("status",),
    "html": ("status",),
    "code": ("status", "error_event"),
    "message": ("status", "error_event"),
    "reset": ("cut",),
    "at": ("cut", "stall", "malformed", "error_event"),
    "seed": ("chance",),
}


def _value(name: str, text: str | None) -> Any:
    setting = SETTINGS[name]
    if text is None and setting.bare is not None:
        return setting.bare
    try:
        return setting.read(text or "")
    except FaultError:
        raise
    except ValueError:
        if not setting.value:
            raise FaultError(f"{name} has no value: write {name} alone") from None
        wrong = f"{name}={text} makes no sense" if text else f"{name} lacks its value"
        alone = "" if setting.bare is None else f", or {name} alone, which is for ever"
        raise FaultError(f"{wrong}: write {name}= and then {setting.value}{alone}") from None


def _unknown(name: str) -> str:
    near = get_close_matches(name.lower(), SETTINGS, 1)
    meant = f"did you mean {near[0]}?" if near else f"write one of {', '.join(SETTINGS)}"
    return f"there is no setting {name!r}: {meant}"


def _check(found: Mapping[str, Any]) -> None:
    """Refuse settings that do not go together."""
    if not any(each in found for each in _WHAT):
        raise FaultError(f"this does not say what happens: add one of {', '.join(map(_written, _WHAT))}")
    for each, needed in _NEEDS.items():
        if each in found and not any(other in found for other in needed):
            raise FaultError(f"{_written(each)} goes with {' or '.join(map(_written, needed))}: add that")
    instead = "status" if "status" in found else "cut=start" if found.get("cut") == "start" else None
    within = [each for each in ("cut", *_WITHIN) if each in found]
    if instead == "cut=start":
        within.remove("cut")
    if instead and within:
        raise FaultError(
            f"with {instead} there is no answer for {_written(within[0])} to act on: leave one of them out"
        )
    if "retry_after" in found and "retry_after_date" in found:
        raise FaultError("retry-after and retry-after-date are one header: leave one of them out")


def _written(attribute: str) -> str:
    return "for" if attribute == "lasts" else attribute.replace("_", "-")
