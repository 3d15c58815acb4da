"""`containers.files.content` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.containers_files_content_retrieve_v1 import ContainersFilesContentRetrieve

    retrieve: ContainersFilesContentRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("containers.files.content")
