from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .pinecone_field_mapping_options_v2024_02_15_preview import PineconeFieldMappingOptions
    from .values_v2024_05_01_preview import OnYourDataContextProperty


@define
class PineconeChatExtensionParameters(BaseModel):
    """`pineconeChatExtensionParameters` of the inference API, as of 2024-08-01-preview.

    Attributes:
        allow_partial_result: the service's default is False.
        strictness: 1 to 5.
    """

    authentication: OnYourDataApiKeyAuthenticationOptions
    embedding_dependency: OnYourDataDeploymentNameVectorizationSource
    environment: str
    fields_mapping: PineconeFieldMappingOptions
    index_name: str
    allow_partial_result: bool | None
    in_scope: bool | None
    include_contexts: list[OnYourDataContextProperty] | None
    max_search_queries: int | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref(
            "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions"
        ),
        "embedding_dependency": Ref(
            "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview.OnYourDataDeploymentNameVectorizationSource"
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
            allow_partial_result: bool = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[OnYourDataContextProperty] = ...,
            max_search_queries: int = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
