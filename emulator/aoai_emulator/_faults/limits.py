"""Rate limits: how many requests and tokens a deployment takes in a minute, and what is left of them.

As the service describes them: tokens are counted when a request comes, from the length of its prompt and the longest
answer that it allows, and the count begins anew each minute.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from aoai_emulator._protocol import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aoai_emulator._protocol import Reply
    from aoai_emulator._service.call import Call

MINUTE = 60.0
CHARACTERS_A_TOKEN = 4
SHORTEST_ANSWER = 16
"""Tokens counted for an answer where the request says nothing of its length."""
_LONGEST_ANSWER = ("max_completion_tokens", "max_output_tokens", "max_tokens")


class Limits:
    """What a deployment takes in a minute, and what it took in this one.

    Args:
        requests: how many requests; any number if None.
        tokens: how many tokens; any number if None.
        clock: seconds of a clock that never goes back.
    """

    def __init__(self, requests: int | None, tokens: int | None, clock: Callable[[], float]) -> None:
        self._most = {"requests": requests, "tokens": tokens}
        self._taken = {"requests": 0, "tokens": 0}
        self._clock = clock
        self._began = -math.inf

    def take(self, tokens: int) -> str | None:
        """Count a request, unless it is over a limit; return which limit then: `requests` or `tokens`."""
        if self._clock() - self._began >= MINUTE:
            self._began = self._clock()
            self._taken = {"requests": 0, "tokens": 0}
        wanted = {"requests": 1, "tokens": tokens}
        for each, most in self._most.items():
            if most is not None and self._taken[each] + wanted[each] > most:
                return each
        for each, count in wanted.items():
            self._taken[each] += count
        return None

    @property
    def resets_in(self) -> float:
        """The seconds until the count begins anew."""
        return max(0.0, self._began + MINUTE - self._clock())

    def headers(self) -> dict[str, str]:
        """Return what is left, as the service says it: whole numbers, and whole seconds."""
        found: dict[str, str] = {}
        for each, most in self._most.items():
            if most is not None:
                found[f"x-ratelimit-limit-{each}"] = str(most)
                found[f"x-ratelimit-remaining-{each}"] = str(most - self._taken[each])
                found[f"x-ratelimit-reset-{each}"] = str(math.ceil(self.resets_in))
        return found

    def refusal(self, over: str) -> Reply:
        """Return the answer to a request that is over a limit.

        Args:
            over: which limit, as `take` says it.
        """
        seconds = max(1, math.ceil(self.resets_in))
        rate = "call" if over == "requests" else "token"
        return RefusedError(
            429,
            "429",
            f"Requests to this deployment have exceeded its {rate} rate limit of {self._most[over]} {over} per minute. "
            f"Please retry after {seconds} seconds.",
            headers={"retry-after": str(seconds), "retry-after-ms": str(math.ceil(1000 * self.resets_in))},
        ).reply()


def estimate(call: Call) -> int:
    """Return the tokens that a request is counted for: its prompt, and the longest answer that it allows."""
    body: dict[str, Any] = call.body if isinstance(call.body, dict) else {}
    given = (body.get(name) for name in _LONGEST_ANSWER)
    longest = next((each for each in given if isinstance(each, int)), SHORTEST_ANSWER)
    choices = max(each for each in (body.get("n"), body.get("best_of"), 1) if isinstance(each, int))
    prompt = {name: value for name, value in body.items() if name not in ("model", *_LONGEST_ANSWER)}
    answers = 0 if call.name == "embeddings.create" else longest * choices
    return math.ceil(_characters(prompt) / CHARACTERS_A_TOKEN) + answers


def _characters(value: object) -> int:
    """Count the characters of all texts in JSON values; pictures and sound inside it are not text."""
    count, waiting = 0, [value]
    while waiting:
        match waiting.pop():
            case str(text) if not text.startswith("data:"):
                count += len(text)
            case dict(members):
                waiting += members.values()
            case list(items):
                waiting += items
            case _:
                pass
    return count
