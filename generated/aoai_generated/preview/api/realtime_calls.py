"""`realtime.calls` of Azure OpenAI preview."""

from typing import TYPE_CHECKING

from . import OPERATIONS

if TYPE_CHECKING:
    from aoai_generated.operations.realtime_calls_accept_preview import RealtimeCallsAccept
    from aoai_generated.operations.realtime_calls_create_preview import RealtimeCallsCreate
    from aoai_generated.operations.realtime_calls_hangup_preview import RealtimeCallsHangup
    from aoai_generated.operations.realtime_calls_refer_preview import RealtimeCallsRefer
    from aoai_generated.operations.realtime_calls_reject_preview import RealtimeCallsReject

    create: RealtimeCallsCreate
    accept: RealtimeCallsAccept
    hangup: RealtimeCallsHangup
    refer: RealtimeCallsRefer
    reject: RealtimeCallsReject
else:
    __getattr__, __dir__ = OPERATIONS.attributes("realtime.calls")
