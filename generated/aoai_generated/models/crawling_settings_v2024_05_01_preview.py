from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CrawlingSettings(BaseModel):
    """`CrawlingSettings` of the authoring API, as of 2024-05-01-preview."""

    maxCrawlDepth: int | None
    maxCrawlTimeInMins: int | None
    maxDownloadTimeInMins: int | None
    maxFileSize: int | None
    maxFiles: int | None
    maxRedirects: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            maxCrawlDepth: int = ...,
            maxCrawlTimeInMins: int = ...,
            maxDownloadTimeInMins: int = ...,
            maxFileSize: int = ...,
            maxFiles: int = ...,
            maxRedirects: int = ...,
        ) -> None: ...
