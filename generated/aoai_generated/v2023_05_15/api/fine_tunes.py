"""`fine_tunes` of Azure OpenAI 2023-05-15."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tunes_cancel_v2023_05_15 import FineTunesCancel
    from aoai_generated.operations.fine_tunes_create_v2023_05_15 import FineTunesCreate
    from aoai_generated.operations.fine_tunes_delete_v2022_12_01 import FineTunesDelete
    from aoai_generated.operations.fine_tunes_list_events_v2023_05_15 import FineTunesListEvents
    from aoai_generated.operations.fine_tunes_list_v2023_05_15 import FineTunesList
    from aoai_generated.operations.fine_tunes_retrieve_v2023_05_15 import FineTunesRetrieve

    list: FineTunesList
    create: FineTunesCreate
    retrieve: FineTunesRetrieve
    delete: FineTunesDelete
    cancel: FineTunesCancel
    list_events: FineTunesListEvents
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tunes")
