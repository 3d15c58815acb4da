"""`threads.messages.files` of Azure OpenAI 2024-03-01-preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.threads_messages_files_list_v2024_02_15_preview import ThreadsMessagesFilesList
    from aoai_generated.operations.threads_messages_files_retrieve_v2024_02_15_preview import (
        ThreadsMessagesFilesRetrieve,
    )

    list: ThreadsMessagesFilesList
    retrieve: ThreadsMessagesFilesRetrieve
else:
    __getattr__, __dir__ = OPERATIONS.attributes("threads.messages.files")
