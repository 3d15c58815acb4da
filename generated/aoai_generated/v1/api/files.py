"""`files` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.files_content_v1 import FilesContent
    from aoai_generated.operations.files_create_v1 import FilesCreate
    from aoai_generated.operations.files_delete_v1 import FilesDelete
    from aoai_generated.operations.files_list_v1 import FilesList
    from aoai_generated.operations.files_retrieve_v1 import FilesRetrieve

    list: FilesList
    create: FilesCreate
    retrieve: FilesRetrieve
    delete: FilesDelete
    content: FilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("files")
