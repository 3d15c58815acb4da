"""`containers` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.containers_create_preview import ContainersCreate
    from aoai_generated.operations.containers_delete_preview import ContainersDelete
    from aoai_generated.operations.containers_list_preview import ContainersList
    from aoai_generated.operations.containers_retrieve_preview import ContainersRetrieve

    list: ContainersList
    create: ContainersCreate
    retrieve: ContainersRetrieve
    delete: ContainersDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("containers")
