"""Trouble on command: what happens to a request before it is answered, and to an answer on its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aoai.emulator._call import Call, Reply
    from aoai.emulator._log import Exchange


class Faults:
    """The trouble to make; none by default."""

    def clear(self) -> None:
        """Make no more trouble."""

    async def arrived(self, exchange: Exchange) -> Reply | None:  # noqa: ARG002
        """Return what to answer a request in place of everything else, before its key is looked at."""
        return None

    async def before(self, call: Call) -> Reply | None:  # noqa: ARG002
        """Return what to answer a valid call in place of its handler."""
        return None

    def headers(self, call: Call) -> dict[str, str]:  # noqa: ARG002
        """Return headers for the answer to a call."""
        return {}

    def shape(self, call: Call, reply: Reply, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:  # noqa: ARG002
        """Return the pieces of an answer's body as they are sent: one for each event, one for a JSON body.

        An exception of the kind `CutError` closes the connection in the middle.
        """
        return pieces


class CutError(Exception):
    """The connection is to be closed in the middle of an answer."""
