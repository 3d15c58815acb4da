"""`files` of Azure OpenAI 2024-10-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.files_content_v2024_02_01 import FilesContent
    from aoai_generated.operations.files_create_v2024_08_01_preview import FilesCreate
    from aoai_generated.operations.files_delete_v2024_10_01_preview import FilesDelete
    from aoai_generated.operations.files_import_from_url_v2024_08_01_preview import FilesImportFromUrl
    from aoai_generated.operations.files_list_v2024_08_01_preview import FilesList
    from aoai_generated.operations.files_retrieve_v2024_08_01_preview import FilesRetrieve

    list: FilesList
    create: FilesCreate
    import_from_url: FilesImportFromUrl
    retrieve: FilesRetrieve
    delete: FilesDelete
    content: FilesContent
else:
    __getattr__, __dir__ = OPERATIONS.attributes("files")
