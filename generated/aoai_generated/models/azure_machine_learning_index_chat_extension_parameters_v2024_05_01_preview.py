from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .values_v2024_05_01_preview import OnYourDataContextProperty


@define
class AzureMachineLearningIndexChatExtensionParameters(BaseModel):
    """`azureMachineLearningIndexChatExtensionParameters` of the inference API, as of 2024-05-01-preview.

    Attributes:
        allow_partial_result: the service's default is False.
        strictness: 1 to 5.
    """

    authentication: (
        OnYourDataAccessTokenAuthenticationOptions
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
    )
    name: str
    project_resource_id: str
    version: str
    allow_partial_result: bool | None
    filter: str | None
    in_scope: bool | None
    include_contexts: list[OnYourDataContextProperty] | None
    max_search_queries: int | None
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "access_token": "on_your_data_access_token_authentication_options_v2024_02_15_preview.OnYourDataAccessTokenAuthenticationOptions",
                "system_assigned_managed_identity": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
                "user_assigned_managed_identity": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataAccessTokenAuthenticationOptions
            | Mapping[str, Any]
            | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
            | OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
            name: str,
            project_resource_id: str,
            version: str,
            allow_partial_result: bool = ...,
            filter: str = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[OnYourDataContextProperty] = ...,
            max_search_queries: int = ...,
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
