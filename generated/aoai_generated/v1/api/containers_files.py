"""`containers.files` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.containers_files_create_v1 import ContainersFilesCreate
    from aoai_generated.operations.containers_files_delete_v1 import ContainersFilesDelete
    from aoai_generated.operations.containers_files_list_v1 import ContainersFilesList
    from aoai_generated.operations.containers_files_retrieve_v1 import ContainersFilesRetrieve

    list: ContainersFilesList
    create: ContainersFilesCreate
    retrieve: ContainersFilesRetrieve
    delete: ContainersFilesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("containers.files")
