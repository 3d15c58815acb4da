"""`containers` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.containers_create_v1 import ContainersCreate
    from aoai_generated.operations.containers_delete_v1 import ContainersDelete
    from aoai_generated.operations.containers_list_v1 import ContainersList
    from aoai_generated.operations.containers_retrieve_v1 import ContainersRetrieve

    list: ContainersList
    create: ContainersCreate
    retrieve: ContainersRetrieve
    delete: ContainersDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("containers")
