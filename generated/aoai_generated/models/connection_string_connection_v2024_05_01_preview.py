from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConnectionStringConnection(BaseModel):
    """`ConnectionStringConnection` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["ConnectionString"]
    connectionString: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["ConnectionString"],
            connectionString: str,
        ) -> None: ...
