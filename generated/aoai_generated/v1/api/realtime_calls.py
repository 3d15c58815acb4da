"""`realtime.calls` of Azure OpenAI v1."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_calls_accept_v1 import RealtimeCallsAccept
    from aoai_generated.operations.realtime_calls_create_v1 import RealtimeCallsCreate
    from aoai_generated.operations.realtime_calls_hangup_v1 import RealtimeCallsHangup
    from aoai_generated.operations.realtime_calls_refer_v1 import RealtimeCallsRefer
    from aoai_generated.operations.realtime_calls_reject_v1 import RealtimeCallsReject

    create: RealtimeCallsCreate
    accept: RealtimeCallsAccept
    hangup: RealtimeCallsHangup
    refer: RealtimeCallsRefer
    reject: RealtimeCallsReject
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.calls")
