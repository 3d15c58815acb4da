"""`realtime.client_secrets` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_client_secrets_create_v1 import RealtimeClientSecretsCreate

    create: RealtimeClientSecretsCreate
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.client_secrets")
