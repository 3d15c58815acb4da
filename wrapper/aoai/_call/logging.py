"""Logging of requests and answers: off by default, by allow-list, and never with a credential in it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlencode

from aoai._auth.secret import HEADERS
from aoai.errors import AoaiError

if TYPE_CHECKING:
    import logging
    from collections.abc import Mapping

    from aoai_http.request import Outgoing

BODY_LIMIT = 4096
"""Bytes of a body that are shown."""
_DETAILS = ("none", "basic", "headers", "body", "body_and_headers")
_LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40}
_HEADERS = frozenset(
    {"accept", "accept-encoding", "cache-control", "connection", "content-encoding", "content-length", "content-type"}
    | {"date", "retry-after", "retry-after-ms", "x-ms-retry-after-ms", "server", "transfer-encoding", "user-agent"}
    | {"x-request-id", "apim-request-id", "x-ms-request-id", "x-ms-client-request-id", "x-ms-region", "x-should-retry"}
    | {"x-ms-deployment-name", "x-ratelimit-limit-requests", "x-ratelimit-limit-tokens", "openai-processing-ms"}
    | {"x-ratelimit-remaining-requests", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-requests"}
    | {"x-ratelimit-reset-tokens", "azureml-model-session", "host"}
)
_QUERY = frozenset({"api-version", "limit", "order", "after", "before", "purpose", "filter"})
_HIDDEN = "REDACTED"
_SHORTEST_SECRET = 6
"""Shorter ones are none, and would be found in any text."""


def set_up() -> None:
    """Send what is logged to the standard error stream if AOAI_LOG names a level: `debug`, `info`, `warning`, `error`.

    Raises:
        AoaiError: it names none of these.
    """
    wanted = os.environ.get("AOAI_LOG", "").strip().lower()
    if not wanted:
        return
    if wanted not in _LEVELS:
        raise AoaiError(f"AOAI_LOG is {wanted!r}; it is one of {', '.join(_LEVELS)}, or empty")
    import logging

    logger = logging.getLogger("aoai")
    logger.setLevel(_LEVELS[wanted])
    if not any(handler.get_name() == "AOAI_LOG" for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.set_name("AOAI_LOG")
        # A program that sets up logging itself hears of it there.
        handler.addFilter(lambda _: not logging.getLogger().handlers)
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        logger.addHandler(handler)


class Log:
    """What a client logs, to the logger `aoai`.

    Args:
        settings: see `aoai.Settings`: `log_headers`, `log_query`, `log_body_limit`.

    Raises:
        AoaiError: AOAI_LOG or AZURE_HTTP_LOG_DETAIL_LEVEL is none of the values it can have.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        set_up()
        detail = os.environ.get("AZURE_HTTP_LOG_DETAIL_LEVEL", "").strip().lower()
        if detail and detail not in _DETAILS:
            raise AoaiError(f"AZURE_HTTP_LOG_DETAIL_LEVEL is {detail!r}; it is one of {', '.join(_DETAILS)}, or empty")
        self._detail = detail
        self._headers = _HEADERS | {name.lower() for name in settings.get("log_headers") or ()}
        self._query = _QUERY | set(settings.get("log_query") or ())
        self._limit: int = settings.get("log_body_limit", BODY_LIMIT)
        self._logger: logging.Logger | None = None

    @property
    def logger(self) -> logging.Logger | None:
        """The logger if anybody listens, else None. A program that never imported logging cannot listen."""
        logger = self._logger
        if logger is None:
            module = sys.modules.get("logging")
            if module is None:
                return None
            logger = self._logger = cast("logging.Logger", module.getLogger("aoai"))
        return logger if logger.isEnabledFor(20) else None

    def detail(self, logger: logging.Logger) -> str:
        """Return how much is said of each message: as AZURE_HTTP_LOG_DETAIL_LEVEL has it, else by the level."""
        return self._detail or ("headers" if logger.isEnabledFor(10) else "basic")

    def request(self, name: str, outgoing: Outgoing, attempt: int) -> None:
        """Say what is sent."""
        logger = self.logger
        if logger is None or (detail := self.detail(logger)) == "none":
            return
        logger.info(
            "%s: %s %s attempt %d%s",
            name,
            outgoing.method,
            self._url(outgoing),
            attempt,
            self._more(detail, outgoing.headers, outgoing.body, outgoing),
        )

    def answer(
        self, name: str, outgoing: Outgoing, attempt: int, seconds: float, answer: Any, body: bytes | None
    ) -> None:
        """Say what came back; `body` is None where it is still on its way."""
        logger = self.logger
        if logger is None or (detail := self.detail(logger)) == "none":
            return
        logger.info(
            "%s: %s after %.3f s, attempt %d%s",
            name,
            answer.status,
            seconds,
            attempt,
            self._more(detail, answer.headers, body, outgoing),
        )

    def failure(self, name: str, attempt: int, seconds: float, error: BaseException) -> None:
        """Say that no answer came."""
        logger = self.logger
        if logger is not None and self.detail(logger) != "none":
            logger.info("%s: %s after %.3f s, attempt %d", name, error, seconds, attempt)

    def wait(self, name: str, seconds: float, endpoint: str) -> None:
        """Say that the call is sent again, after a failure at an endpoint."""
        logger = self.logger
        if logger is not None and self.detail(logger) != "none":
            logger.info("%s: again in %.3f s, after a failure at %s", name, seconds, endpoint)

    def _url(self, outgoing: Outgoing) -> str:
        url, _, query = outgoing.url.partition("?")
        pairs = [(key, value if key in self._query else _HIDDEN) for key, value in parse_qsl(query, True)]
        return url + ("?" + urlencode(pairs) if pairs else "")

    def _more(self, detail: str, headers: Any, body: Any, outgoing: Outgoing) -> str:
        parts: list[str] = []
        if detail in ("headers", "body_and_headers"):
            shown = {key: value if key.lower() in self._headers else _HIDDEN for key, value in headers.items()}
            parts.append(f"headers {shown}")
        if detail in ("body", "body_and_headers"):
            parts.append(f"body {self._body(body, outgoing)}")
        return "".join(f"\n  {part}" for part in parts)

    def _body(self, body: Any, outgoing: Outgoing) -> str:
        if body is None:
            return "not read" if outgoing.body is not body else "none"
        if not isinstance(body, bytes):
            return "sent in pieces"
        shown = body[: self._limit]
        for name, value in outgoing.headers.items() if isinstance(outgoing.headers, dict) else ():
            secret = value.removeprefix("Bearer ").encode()
            if name in HEADERS and len(secret) >= _SHORTEST_SECRET:
                # One that begins before the limit may end behind it.
                shown = body[: self._limit + len(secret)].replace(secret, b"***")[: self._limit]
                body = body.replace(secret, b"***")
        return shown.decode("utf-8", "replace") + (f"... ({len(body)} bytes)" if len(body) > self._limit else "")
