from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(BaseModel):
    """`onYourDataSystemAssignedManagedIdentityAuthenticationOptions` of the inference API, as of 2024-02-01."""

    type: Literal["system_assigned_managed_identity"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["system_assigned_managed_identity"],
        ) -> None: ...
