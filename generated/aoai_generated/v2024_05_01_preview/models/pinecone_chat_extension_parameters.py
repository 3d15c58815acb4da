from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .on_your_data_api_key_authentication_options import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source import OnYourDataDeploymentNameVectorizationSource
    from .pinecone_field_mapping_options import PineconeFieldMappingOptions
    from .values import OnYourDataContextProperty


@define
class PineconeChatExtensionParameters(BaseModel):
    """`pineconeChatExtensionParameters` of the inference API, 2024-05-01-preview.

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
    role_information: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref("OnYourDataApiKeyAuthenticationOptions"),
        "embedding_dependency": Ref("OnYourDataDeploymentNameVectorizationSource"),
        "fields_mapping": Ref("PineconeFieldMappingOptions"),
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
            role_information: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
