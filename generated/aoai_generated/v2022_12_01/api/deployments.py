"""`deployments` of Azure OpenAI 2022-12-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.deployments_create_v2022_12_01 import DeploymentsCreate
    from aoai_generated.operations.deployments_delete_v2022_12_01 import DeploymentsDelete
    from aoai_generated.operations.deployments_list_v2022_12_01 import DeploymentsList
    from aoai_generated.operations.deployments_retrieve_v2022_12_01 import DeploymentsRetrieve
    from aoai_generated.operations.deployments_update_v2022_12_01 import DeploymentsUpdate

    list: DeploymentsList
    create: DeploymentsCreate
    retrieve: DeploymentsRetrieve
    delete: DeploymentsDelete
    update: DeploymentsUpdate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("deployments")
