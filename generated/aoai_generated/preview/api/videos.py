"""`videos` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.videos_create_preview import VideosCreate
    from aoai_generated.operations.videos_delete_preview import VideosDelete
    from aoai_generated.operations.videos_download_content_preview import VideosDownloadContent
    from aoai_generated.operations.videos_list_preview import VideosList
    from aoai_generated.operations.videos_remix_preview import VideosRemix
    from aoai_generated.operations.videos_retrieve_preview import VideosRetrieve

    list: VideosList
    create: VideosCreate
    retrieve: VideosRetrieve
    delete: VideosDelete
    download_content: VideosDownloadContent
    remix: VideosRemix
else:
    __getattr__, __dir__ = OPERATIONS.attributes("videos")
