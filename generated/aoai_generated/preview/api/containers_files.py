"""`containers.files` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.containers_files_create_preview import ContainersFilesCreate
    from aoai_generated.operations.containers_files_delete_preview import ContainersFilesDelete
    from aoai_generated.operations.containers_files_list_preview import ContainersFilesList
    from aoai_generated.operations.containers_files_retrieve_preview import ContainersFilesRetrieve

    list: ContainersFilesList
    create: ContainersFilesCreate
    retrieve: ContainersFilesRetrieve
    delete: ContainersFilesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("containers.files")
