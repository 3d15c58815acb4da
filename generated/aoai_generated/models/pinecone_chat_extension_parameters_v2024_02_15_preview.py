from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .pinecone_field_mapping_options_v2024_02_15_preview import PineconeFieldMappingOptions


@define
class PineconeChatExtensionParameters(BaseModel):
    """`pineconeChatExtensionParameters` of the inference API, as of 2024-02-15-preview.

    Attributes:
        strictness: 1 to 5.
    """

    authentication: OnYourDataApiKeyAuthenticationOptions
    embedding_dependency: OnYourDataDeploymentNameVectorizationSource
    environment: str
    fields_mapping: PineconeFieldMappingOptions
    index_name: str
    in_scope: bool | None
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref(
            "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions"
        ),
        "embedding_dependency": Ref(
            "on_your_data_deployment_name_vectorization_source_v2024_02_01.OnYourDataDeploymentNameVectorizationSource"
        ),
        "fields_mapping": Ref("pinecone_field_mapping_options_v2024_02_15_preview.PineconeFieldMappingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataApiKeyAuthenticationOptions | Mapping[str, Any],
            embedding_dependency: OnYourDataDeploymentNameVectorizationSource | Mapping[str, Any],
            environment: str,
            fields_mapping: PineconeFieldMappingOptions | Mapping[str, Any],
            index_name: str,
            in_scope: bool = ...,
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
