"""`fine_tunes` of Azure OpenAI 2022-12-01."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.fine_tunes_cancel_v2022_12_01 import FineTunesCancel
    from aoai_generated.operations.fine_tunes_create_v2022_12_01 import FineTunesCreate
    from aoai_generated.operations.fine_tunes_delete_v2022_12_01 import FineTunesDelete
    from aoai_generated.operations.fine_tunes_list_events_v2022_12_01 import FineTunesListEvents
    from aoai_generated.operations.fine_tunes_list_v2022_12_01 import FineTunesList
    from aoai_generated.operations.fine_tunes_retrieve_v2022_12_01 import FineTunesRetrieve

    list: FineTunesList
    create: FineTunesCreate
    retrieve: FineTunesRetrieve
    delete: FineTunesDelete
    cancel: FineTunesCancel
    list_events: FineTunesListEvents
else:
    __getattr__, __dir__ = OPERATIONS.attributes("fine_tunes")
