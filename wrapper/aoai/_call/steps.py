"""What a flow asks its driver to do: all the I/O that a call needs, in six kinds of step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from aoai._auth.credentials import Credential
    from aoai._auth.mask import Mask
    from aoai_http.request import Outgoing
    from aoai_http.timeouts import Timeouts


class Authorize(NamedTuple):
    """Ask a credential for the header of the next request; send it back.

    Attributes:
        credential: which.
        left: the most seconds to wait.
    """

    credential: Credential
    left: float


class Send(NamedTuple):
    """Send a request; send back its answer when the head is there.

    Attributes:
        request: what.
        timeouts: the limits of single waits.
        end: when all has to be over, by `time.monotonic`.
    """

    request: Outgoing
    timeouts: Timeouts
    end: float


class Read(NamedTuple):
    """Read an answer's body; send it back whole, masked."""

    answer: Any
    mask: Mask


class ReadRest(NamedTuple):
    """Read the body of an answer that is no success; send back as much of it as comes, masked."""

    answer: Any
    mask: Mask


class Begin(NamedTuple):
    """Wait for the first event of a stream."""

    stream: Any


class Wait(NamedTuple):
    """Let some seconds pass, or less if the client is closed meanwhile."""

    seconds: float


Step: TypeAlias = Authorize | Send | Read | ReadRest | Begin | Wait
