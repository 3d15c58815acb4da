"""`threads.messages` of Azure OpenAI 2024-08-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_messages_create_v2024_07_01_preview import ThreadsMessagesCreate
    from aoai_generated.operations.threads_messages_delete_v2024_02_15_preview import ThreadsMessagesDelete
    from aoai_generated.operations.threads_messages_list_v2024_07_01_preview import ThreadsMessagesList
    from aoai_generated.operations.threads_messages_retrieve_v2024_07_01_preview import ThreadsMessagesRetrieve
    from aoai_generated.operations.threads_messages_update_v2024_07_01_preview import ThreadsMessagesUpdate

    list: ThreadsMessagesList
    create: ThreadsMessagesCreate
    retrieve: ThreadsMessagesRetrieve
    update: ThreadsMessagesUpdate
    delete: ThreadsMessagesDelete
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.messages")
