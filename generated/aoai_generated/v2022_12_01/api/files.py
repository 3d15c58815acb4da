"""`files` of Azure OpenAI 2022-12-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.files_content_v2022_12_01 import FilesContent
    from aoai_generated.operations.files_create_v2022_12_01 import FilesCreate
    from aoai_generated.operations.files_delete_v2022_12_01 import FilesDelete
    from aoai_generated.operations.files_import_from_url_v2022_12_01 import FilesImportFromUrl
    from aoai_generated.operations.files_list_v2022_12_01 import FilesList
    from aoai_generated.operations.files_retrieve_v2022_12_01 import FilesRetrieve

    list: FilesList
    create: FilesCreate
    import_from_url: FilesImportFromUrl
    retrieve: FilesRetrieve
    delete: FilesDelete
    content: FilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("files")
