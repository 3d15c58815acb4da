from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ElasticsearchIndexFieldMappingOptions(BaseModel):
    """`elasticsearchIndexFieldMappingOptions` of the inference API, as of 2024-02-15-preview."""

    content_fields: list[str] | None
    content_fields_separator: str | None
    filepath_field: str | None
    title_field: str | None
    url_field: str | None
    vector_fields: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_fields: Sequence[str] = ...,
            content_fields_separator: str = ...,
            filepath_field: str = ...,
            title_field: str = ...,
            url_field: str = ...,
            vector_fields: Sequence[str] = ...,
        ) -> None: ...
