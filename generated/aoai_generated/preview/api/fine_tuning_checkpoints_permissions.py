"""`fine_tuning.checkpoints.permissions` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tuning_checkpoints_permissions_create_preview import (
        FineTuningCheckpointsPermissionsCreate,
    )
    from aoai_generated.operations.fine_tuning_checkpoints_permissions_delete_preview import (
        FineTuningCheckpointsPermissionsDelete,
    )
    from aoai_generated.operations.fine_tuning_checkpoints_permissions_list_preview import (
        FineTuningCheckpointsPermissionsList,
    )

    list: FineTuningCheckpointsPermissionsList
    create: FineTuningCheckpointsPermissionsCreate
    delete: FineTuningCheckpointsPermissionsDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tuning.checkpoints.permissions")
