"""`files` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.files_content_preview import FilesContent
    from aoai_generated.operations.files_create_preview import FilesCreate
    from aoai_generated.operations.files_delete_preview import FilesDelete
    from aoai_generated.operations.files_list_preview import FilesList
    from aoai_generated.operations.files_retrieve_preview import FilesRetrieve

    list: FilesList
    create: FilesCreate
    retrieve: FilesRetrieve
    delete: FilesDelete
    content: FilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("files")
