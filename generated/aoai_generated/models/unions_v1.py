"""The unions of models, and lists and maps of models, that have a name, as of v1.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ByKeys, ByKind, ListOf, MapOf, OneOf, Ref

if TYPE_CHECKING:
    from .apply_patch_create_file_operation_v1 import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation_v1 import ApplyPatchDeleteFileOperation
    from .apply_patch_tool_param_v1 import ApplyPatchToolParam
    from .apply_patch_update_file_operation_v1 import ApplyPatchUpdateFileOperation
    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v1 import AssistantToolsFileSearch
    from .assistant_tools_function_v1 import AssistantToolsFunction
    from .assistants_named_tool_choice_v2024_05_01_preview import AssistantsNamedToolChoice
    from .auto_chunking_strategy_request_param_v2024_07_01_preview import AutoChunkingStrategyRequestParam
    from .chat_completion_allowed_tools_choice_v1 import ChatCompletionAllowedToolsChoice
    from .chat_completion_message_custom_tool_call_v1 import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call_v1 import ChatCompletionMessageToolCall
    from .chat_completion_named_tool_choice_custom_v1 import ChatCompletionNamedToolChoiceCustom
    from .chat_completion_named_tool_choice_v2024_07_01_preview import ChatCompletionNamedToolChoice
    from .chat_completion_request_assistant_message_content_part_chat_completion_request_message_content_part_text_v1 import (
        ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_assistant_message_v1 import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message_v1 import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message_v1 import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_audio_v1 import ChatCompletionRequestMessageContentPartAudio
    from .chat_completion_request_message_content_part_file_v1 import ChatCompletionRequestMessageContentPartFile
    from .chat_completion_request_message_content_part_image_v1 import ChatCompletionRequestMessageContentPartImage
    from .chat_completion_request_message_content_part_refusal_v1 import ChatCompletionRequestMessageContentPartRefusal
    from .chat_completion_request_system_message_v1 import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v1 import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_content_part_chat_completion_request_message_content_part_text_v1 import (
        ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_user_message_v1 import ChatCompletionRequestUserMessage
    from .click_param_v1 import ClickParam
    from .code_interpreter_tool_v1 import CodeInterpreterTool
    from .comparison_filter_v1 import ComparisonFilter
    from .compound_filter_v1 import CompoundFilter
    from .computer_use_preview_tool_v1 import ComputerUsePreviewTool
    from .container_file_citation_body_v1 import ContainerFileCitationBody
    from .conversation_item_apply_patch_tool_call_output_v1 import ConversationItemApplyPatchToolCallOutput
    from .conversation_item_apply_patch_tool_call_v1 import ConversationItemApplyPatchToolCall
    from .conversation_item_code_interpreter_tool_call_v1 import ConversationItemCodeInterpreterToolCall
    from .conversation_item_computer_tool_call_output_resource_v1 import ConversationItemComputerToolCallOutputResource
    from .conversation_item_computer_tool_call_v1 import ConversationItemComputerToolCall
    from .conversation_item_custom_tool_call_output_v1 import ConversationItemCustomToolCallOutput
    from .conversation_item_custom_tool_call_v1 import ConversationItemCustomToolCall
    from .conversation_item_file_search_tool_call_v1 import ConversationItemFileSearchToolCall
    from .conversation_item_function_shell_call_output_v1 import ConversationItemFunctionShellCallOutput
    from .conversation_item_function_shell_call_v1 import ConversationItemFunctionShellCall
    from .conversation_item_function_tool_call_output_resource_v1 import ConversationItemFunctionToolCallOutputResource
    from .conversation_item_function_tool_call_resource_v1 import ConversationItemFunctionToolCallResource
    from .conversation_item_image_gen_tool_call_v1 import ConversationItemImageGenToolCall
    from .conversation_item_local_shell_tool_call_output_v1 import ConversationItemLocalShellToolCallOutput
    from .conversation_item_local_shell_tool_call_v1 import ConversationItemLocalShellToolCall
    from .conversation_item_mcp_approval_request_v1 import ConversationItemMcpApprovalRequest
    from .conversation_item_mcp_approval_response_resource_v1 import ConversationItemMcpApprovalResponseResource
    from .conversation_item_mcp_list_tools_v1 import ConversationItemMcpListTools
    from .conversation_item_mcp_tool_call_v1 import ConversationItemMcpToolCall
    from .conversation_item_message_v1 import ConversationItemMessage
    from .conversation_item_reasoning_item_v1 import ConversationItemReasoningItem
    from .conversation_item_web_search_tool_call_v1 import ConversationItemWebSearchToolCall
    from .conversation_param_2_v1 import ConversationParam2
    from .create_chat_completion_request_response_format_response_format_json_object_v1 import (
        CreateChatCompletionRequestResponseFormatResponseFormatJsonObject,
    )
    from .create_chat_completion_request_response_format_response_format_text_v1 import (
        CreateChatCompletionRequestResponseFormatResponseFormatText,
    )
    from .custom_grammar_format_param_v1 import CustomGrammarFormatParam
    from .custom_text_format_param_v1 import CustomTextFormatParam
    from .custom_tool_param_v1 import CustomToolParam
    from .done_event_v2024_05_01_preview import DoneEvent
    from .double_click_action_v1 import DoubleClickAction
    from .drag_v1 import Drag
    from .easy_input_message_v1 import EasyInputMessage
    from .error_event_v1 import ErrorEvent
    from .eval_item_content_item_object_input_text_content_v1 import EvalItemContentItemObjectInputTextContent
    from .eval_item_content_output_text_v2025_04_01_preview import EvalItemContentOutputText
    from .eval_item_input_image_v1 import EvalItemInputImage
    from .file_citation_body_v1 import FileCitationBody
    from .file_path_v1 import FilePath
    from .file_search_tool_v1 import FileSearchTool
    from .function_and_custom_tool_call_output_input_file_content_v1 import (
        FunctionAndCustomToolCallOutputInputFileContent,
    )
    from .function_and_custom_tool_call_output_input_image_content_v1 import (
        FunctionAndCustomToolCallOutputInputImageContent,
    )
    from .function_and_custom_tool_call_output_input_text_content_v1 import (
        FunctionAndCustomToolCallOutputInputTextContent,
    )
    from .function_shell_call_output_exit_outcome_v1 import FunctionShellCallOutputExitOutcome
    from .function_shell_call_output_timeout_outcome_v1 import FunctionShellCallOutputTimeoutOutcome
    from .function_shell_tool_param_v1 import FunctionShellToolParam
    from .function_tool_v1 import FunctionTool
    from .image_gen_tool_v1 import ImageGenTool
    from .input_audio_v1 import InputAudio
    from .input_content_input_file_content_v1 import InputContentInputFileContent
    from .input_content_input_image_content_v1 import InputContentInputImageContent
    from .input_content_input_text_content_v1 import InputContentInputTextContent
    from .input_file_content_v1 import InputFileContent
    from .input_image_content_v1 import InputImageContent
    from .input_message_resource_v1 import InputMessageResource
    from .input_text_content_v2025_04_01_preview import InputTextContent
    from .item_reference_param_v1 import ItemReferenceParam
    from .item_resource_apply_patch_tool_call_output_v1 import ItemResourceApplyPatchToolCallOutput
    from .item_resource_apply_patch_tool_call_v1 import ItemResourceApplyPatchToolCall
    from .item_resource_code_interpreter_tool_call_v1 import ItemResourceCodeInterpreterToolCall
    from .item_resource_computer_tool_call_output_resource_v1 import ItemResourceComputerToolCallOutputResource
    from .item_resource_computer_tool_call_v1 import ItemResourceComputerToolCall
    from .item_resource_file_search_tool_call_v1 import ItemResourceFileSearchToolCall
    from .item_resource_function_shell_call_output_v1 import ItemResourceFunctionShellCallOutput
    from .item_resource_function_shell_call_v1 import ItemResourceFunctionShellCall
    from .item_resource_function_tool_call_output_resource_v1 import ItemResourceFunctionToolCallOutputResource
    from .item_resource_function_tool_call_resource_v1 import ItemResourceFunctionToolCallResource
    from .item_resource_image_gen_tool_call_v1 import ItemResourceImageGenToolCall
    from .item_resource_local_shell_tool_call_output_v1 import ItemResourceLocalShellToolCallOutput
    from .item_resource_local_shell_tool_call_v1 import ItemResourceLocalShellToolCall
    from .item_resource_mcp_approval_request_v1 import ItemResourceMcpApprovalRequest
    from .item_resource_mcp_approval_response_resource_v1 import ItemResourceMcpApprovalResponseResource
    from .item_resource_mcp_list_tools_v1 import ItemResourceMcpListTools
    from .item_resource_mcp_tool_call_v1 import ItemResourceMcpToolCall
    from .item_resource_output_message_v1 import ItemResourceOutputMessage
    from .item_resource_web_search_tool_call_v1 import ItemResourceWebSearchToolCall
    from .key_press_action_v1 import KeyPressAction
    from .local_shell_tool_param_v1 import LocalShellToolParam
    from .mcp_tool_v1 import MCPTool
    from .message_content_image_file_object_v1 import MessageContentImageFileObject
    from .message_content_image_url_object_v1 import MessageContentImageUrlObject
    from .message_content_refusal_object_v1 import MessageContentRefusalObject
    from .message_content_text_annotations_file_citation_object_v1 import (
        MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_path_object_v1 import MessageContentTextAnnotationsFilePathObject
    from .message_content_text_object_v1 import MessageContentTextObject
    from .message_stream_event_thread_message_completed_v1 import MessageStreamEventThreadMessageCompleted
    from .message_stream_event_thread_message_created_v1 import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta_v2024_05_01_preview import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress_v1 import MessageStreamEventThreadMessageInProgress
    from .message_stream_event_thread_message_incomplete_v1 import MessageStreamEventThreadMessageIncomplete
    from .move_v2025_03_01_preview import Move
    from .other_chunking_strategy_response_param_v2024_07_01_preview import OtherChunkingStrategyResponseParam
    from .output_content_output_text_content_v1 import OutputContentOutputTextContent
    from .output_content_refusal_content_v1 import OutputContentRefusalContent
    from .output_item_apply_patch_tool_call_output_v1 import OutputItemApplyPatchToolCallOutput
    from .output_item_apply_patch_tool_call_v1 import OutputItemApplyPatchToolCall
    from .output_item_code_interpreter_tool_call_v1 import OutputItemCodeInterpreterToolCall
    from .output_item_compaction_body_v1 import OutputItemCompactionBody
    from .output_item_computer_tool_call_v1 import OutputItemComputerToolCall
    from .output_item_custom_tool_call_v1 import OutputItemCustomToolCall
    from .output_item_file_search_tool_call_v1 import OutputItemFileSearchToolCall
    from .output_item_function_shell_call_output_v1 import OutputItemFunctionShellCallOutput
    from .output_item_function_shell_call_v1 import OutputItemFunctionShellCall
    from .output_item_function_tool_call_v1 import OutputItemFunctionToolCall
    from .output_item_image_gen_tool_call_v1 import OutputItemImageGenToolCall
    from .output_item_local_shell_tool_call_v1 import OutputItemLocalShellToolCall
    from .output_item_mcp_approval_request_v1 import OutputItemMcpApprovalRequest
    from .output_item_mcp_list_tools_v1 import OutputItemMcpListTools
    from .output_item_mcp_tool_call_v1 import OutputItemMcpToolCall
    from .output_item_output_message_v1 import OutputItemOutputMessage
    from .output_item_reasoning_item_v1 import OutputItemReasoningItem
    from .output_item_web_search_tool_call_v1 import OutputItemWebSearchToolCall
    from .output_message_content_output_text_content_v1 import OutputMessageContentOutputTextContent
    from .output_message_content_refusal_content_v1 import OutputMessageContentRefusalContent
    from .realtime_audio_formats_audio_pcm_v1 import RealtimeAudioFormatsAudioPcm
    from .realtime_audio_formats_audio_pcma_v1 import RealtimeAudioFormatsAudioPcma
    from .realtime_audio_formats_audio_pcmu_v1 import RealtimeAudioFormatsAudioPcmu
    from .realtime_session_create_request_v1 import RealtimeSessionCreateRequest
    from .realtime_session_create_response_v1 import RealtimeSessionCreateResponse
    from .realtime_transcription_session_create_request_v1 import RealtimeTranscriptionSessionCreateRequest
    from .realtime_transcription_session_create_response_v1 import RealtimeTranscriptionSessionCreateResponse
    from .realtime_truncation_retention_ratio_v1 import RealtimeTruncationRetentionRatio
    from .reasoning_text_content_v1 import ReasoningTextContent
    from .response_audio_delta_event_v1 import ResponseAudioDeltaEvent
    from .response_audio_done_event_v1 import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event_v1 import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event_v1 import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event_v1 import ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_code_done_event_v1 import ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event_v1 import ResponseCodeInterpreterCallCompletedEvent
    from .response_code_interpreter_call_in_progress_event_v1 import ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event_v1 import ResponseCodeInterpreterCallInterpretingEvent
    from .response_completed_event_v1 import ResponseCompletedEvent
    from .response_content_part_added_event_v1 import ResponseContentPartAddedEvent
    from .response_content_part_done_event_v1 import ResponseContentPartDoneEvent
    from .response_created_event_v1 import ResponseCreatedEvent
    from .response_custom_tool_call_input_delta_event_v1 import ResponseCustomToolCallInputDeltaEvent
    from .response_custom_tool_call_input_done_event_v1 import ResponseCustomToolCallInputDoneEvent
    from .response_error_event_v1 import ResponseErrorEvent
    from .response_failed_event_v1 import ResponseFailedEvent
    from .response_file_search_call_completed_event_v1 import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event_v1 import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event_v1 import ResponseFileSearchCallSearchingEvent
    from .response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from .response_format_json_schema_v1 import ResponseFormatJsonSchema
    from .response_format_text_v2024_08_01_preview import ResponseFormatText
    from .response_function_call_arguments_delta_event_v1 import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event_v1 import ResponseFunctionCallArgumentsDoneEvent
    from .response_image_gen_call_completed_event_v1 import ResponseImageGenCallCompletedEvent
    from .response_image_gen_call_generating_event_v1 import ResponseImageGenCallGeneratingEvent
    from .response_image_gen_call_in_progress_event_v1 import ResponseImageGenCallInProgressEvent
    from .response_image_gen_call_partial_image_event_v1 import ResponseImageGenCallPartialImageEvent
    from .response_in_progress_event_v1 import ResponseInProgressEvent
    from .response_incomplete_event_v1 import ResponseIncompleteEvent
    from .response_mcp_call_arguments_delta_event_v1 import ResponseMCPCallArgumentsDeltaEvent
    from .response_mcp_call_arguments_done_event_v1 import ResponseMCPCallArgumentsDoneEvent
    from .response_mcp_call_completed_event_v1 import ResponseMCPCallCompletedEvent
    from .response_mcp_call_failed_event_v1 import ResponseMCPCallFailedEvent
    from .response_mcp_call_in_progress_event_v1 import ResponseMCPCallInProgressEvent
    from .response_mcp_list_tools_completed_event_v1 import ResponseMCPListToolsCompletedEvent
    from .response_mcp_list_tools_failed_event_v1 import ResponseMCPListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event_v1 import ResponseMCPListToolsInProgressEvent
    from .response_output_item_added_event_v1 import ResponseOutputItemAddedEvent
    from .response_output_item_done_event_v1 import ResponseOutputItemDoneEvent
    from .response_output_text_annotation_added_event_v1 import ResponseOutputTextAnnotationAddedEvent
    from .response_queued_event_v1 import ResponseQueuedEvent
    from .response_reasoning_summary_part_added_event_v1 import ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_part_done_event_v1 import ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_delta_event_v1 import ResponseReasoningSummaryTextDeltaEvent
    from .response_reasoning_summary_text_done_event_v1 import ResponseReasoningSummaryTextDoneEvent
    from .response_reasoning_text_delta_event_v1 import ResponseReasoningTextDeltaEvent
    from .response_reasoning_text_done_event_v1 import ResponseReasoningTextDoneEvent
    from .response_refusal_delta_event_v1 import ResponseRefusalDeltaEvent
    from .response_refusal_done_event_v1 import ResponseRefusalDoneEvent
    from .response_text_delta_event_v1 import ResponseTextDeltaEvent
    from .response_text_done_event_v1 import ResponseTextDoneEvent
    from .response_web_search_call_completed_event_v1 import ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_in_progress_event_v1 import ResponseWebSearchCallInProgressEvent
    from .response_web_search_call_searching_event_v1 import ResponseWebSearchCallSearchingEvent
    from .run_step_details_tool_calls_code_object_v1 import RunStepDetailsToolCallsCodeObject
    from .run_step_details_tool_calls_file_search_object_v1 import RunStepDetailsToolCallsFileSearchObject
    from .run_step_details_tool_calls_function_object_v1 import RunStepDetailsToolCallsFunctionObject
    from .run_step_stream_event_thread_run_step_cancelled_v1 import RunStepStreamEventThreadRunStepCancelled
    from .run_step_stream_event_thread_run_step_completed_v1 import RunStepStreamEventThreadRunStepCompleted
    from .run_step_stream_event_thread_run_step_created_v1 import RunStepStreamEventThreadRunStepCreated
    from .run_step_stream_event_thread_run_step_delta_v2024_05_01_preview import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired_v1 import RunStepStreamEventThreadRunStepExpired
    from .run_step_stream_event_thread_run_step_failed_v1 import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress_v1 import RunStepStreamEventThreadRunStepInProgress
    from .run_stream_event_thread_run_cancelled_v1 import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling_v1 import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed_v1 import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created_v1 import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired_v1 import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed_v1 import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress_v1 import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued_v1 import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action_v1 import RunStreamEventThreadRunRequiresAction
    from .screenshot_v2025_03_01_preview import Screenshot
    from .scroll_v1 import Scroll
    from .specific_apply_patch_param_v1 import SpecificApplyPatchParam
    from .specific_function_shell_param_v1 import SpecificFunctionShellParam
    from .static_chunking_strategy_request_param_v1 import StaticChunkingStrategyRequestParam
    from .static_chunking_strategy_response_param_v1 import StaticChunkingStrategyResponseParam
    from .text_response_format_configuration_response_format_json_object_v1 import (
        TextResponseFormatConfigurationResponseFormatJsonObject,
    )
    from .text_response_format_configuration_response_format_text_v1 import (
        TextResponseFormatConfigurationResponseFormatText,
    )
    from .text_response_format_json_schema_v1 import TextResponseFormatJsonSchema
    from .thread_stream_event_thread_created_v1 import ThreadStreamEventThreadCreated
    from .tool_choice_allowed_v1 import ToolChoiceAllowed
    from .tool_choice_code_interpreter_v1 import ToolChoiceCodeInterpreter
    from .tool_choice_computer_use_preview_v1 import ToolChoiceComputerUsePreview
    from .tool_choice_custom_v1 import ToolChoiceCustom
    from .tool_choice_file_search_v1 import ToolChoiceFileSearch
    from .tool_choice_function_v1 import ToolChoiceFunction
    from .tool_choice_image_generation_v1 import ToolChoiceImageGeneration
    from .tool_choice_mcp_v1 import ToolChoiceMCP
    from .tool_choice_web_search_preview_20250311_v1 import ToolChoiceWebSearchPreview20250311
    from .tool_choice_web_search_preview_v1 import ToolChoiceWebSearchPreview
    from .type__v1 import Type
    from .url_citation_body_v1 import UrlCitationBody
    from .values_v1 import EvalItemContentText
    from .values_v2025_03_01_preview import ToolChoiceOptions
    from .wait_v2025_03_01_preview import Wait
    from .web_search_preview_tool_v1 import WebSearchPreviewTool
    from .web_search_tool_v1 import WebSearchTool

    Annotation: TypeAlias = "ContainerFileCitationBody | FileCitationBody | FilePath | UrlCitationBody"
    ApplyPatchFileOperation: TypeAlias = (
        "ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation"
    )
    MessageStreamEvent: TypeAlias = "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | MessageStreamEventThreadMessageIncomplete"
    RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired"
    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    AssistantTool: TypeAlias = "AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction"
    AssistantsApiResponseFormatOption: TypeAlias = (
        'Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema'
    )
    AssistantsApiToolChoiceOption: TypeAlias = 'Literal["auto", "none", "required"] | AssistantsNamedToolChoice'
    ChatCompletionMessageToolCalls: TypeAlias = (
        "list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall]"
    )
    ChatCompletionMessageToolCallsItem: TypeAlias = (
        "list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall]"
    )
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartRefusal | ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestAssistantMessage | ChatCompletionRequestDeveloperMessage | ChatCompletionRequestFunctionMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestUserMessage"
    ChatCompletionRequestUserMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartFile | ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartAudio | ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText"
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["auto", "none", "required"] | ChatCompletionAllowedToolsChoice | ChatCompletionNamedToolChoice | ChatCompletionNamedToolChoiceCustom'
    ChunkingStrategyRequestParam: TypeAlias = "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam"
    ChunkingStrategyResponse: TypeAlias = "OtherChunkingStrategyResponseParam | StaticChunkingStrategyResponseParam"
    ComputerAction: TypeAlias = (
        "ClickParam | DoubleClickAction | Drag | KeyPressAction | Move | Screenshot | Scroll | Type | Wait"
    )
    ConversationItem: TypeAlias = "ConversationItemApplyPatchToolCall | ConversationItemApplyPatchToolCallOutput | ConversationItemCodeInterpreterToolCall | ConversationItemComputerToolCall | ConversationItemComputerToolCallOutputResource | ConversationItemCustomToolCall | ConversationItemCustomToolCallOutput | ConversationItemFileSearchToolCall | ConversationItemFunctionToolCallResource | ConversationItemFunctionToolCallOutputResource | ConversationItemImageGenToolCall | ConversationItemLocalShellToolCall | ConversationItemLocalShellToolCallOutput | ConversationItemMcpApprovalRequest | ConversationItemMcpApprovalResponseResource | ConversationItemMcpToolCall | ConversationItemMcpListTools | ConversationItemMessage | ConversationItemReasoningItem | ConversationItemFunctionShellCall | ConversationItemFunctionShellCallOutput | ConversationItemWebSearchToolCall"
    ConversationParam: TypeAlias = "str | ConversationParam2"
    CreateChatCompletionRequestResponseFormat: TypeAlias = "CreateChatCompletionRequestResponseFormatResponseFormatJsonObject | ResponseFormatJsonSchema | CreateChatCompletionRequestResponseFormatResponseFormatText"
    CustomToolParamFormat: TypeAlias = "CustomGrammarFormatParam | CustomTextFormatParam"
    EvalItemContentItemObject: TypeAlias = (
        "InputAudio | EvalItemInputImage | EvalItemContentItemObjectInputTextContent | EvalItemContentOutputText"
    )
    EvalItemContentItem: TypeAlias = "EvalItemContentText | EvalItemContentItemObject"
    EvalItemContentArray: TypeAlias = "list[EvalItemContentItem]"
    EvalItemContent: TypeAlias = "EvalItemContentItem | EvalItemContentArray"
    Filters: TypeAlias = "ComparisonFilter | CompoundFilter"
    FunctionAndCustomToolCallOutput: TypeAlias = "FunctionAndCustomToolCallOutputInputFileContent | FunctionAndCustomToolCallOutputInputImageContent | FunctionAndCustomToolCallOutputInputTextContent"
    FunctionShellCallOutputOutcome: TypeAlias = (
        "FunctionShellCallOutputExitOutcome | FunctionShellCallOutputTimeoutOutcome"
    )
    InputContent: TypeAlias = (
        "InputContentInputFileContent | InputContentInputImageContent | InputContentInputTextContent"
    )
    InputItem: TypeAlias = "EasyInputMessage | OutputItemOutputMessage | ItemReferenceParam | OutputItemFunctionToolCall | ItemResourceFunctionToolCallOutputResource | OutputItemReasoningItem | OutputItemCustomToolCall | ConversationItemCustomToolCallOutput | OutputItemFileSearchToolCall | OutputItemWebSearchToolCall | OutputItemComputerToolCall | ItemResourceComputerToolCallOutputResource | OutputItemCodeInterpreterToolCall | OutputItemImageGenToolCall | OutputItemLocalShellToolCall | ItemResourceLocalShellToolCallOutput | OutputItemFunctionShellCall | OutputItemFunctionShellCallOutput | OutputItemApplyPatchToolCall | OutputItemApplyPatchToolCallOutput | OutputItemMcpListTools | OutputItemMcpApprovalRequest | ItemResourceMcpApprovalResponseResource | OutputItemMcpToolCall | OutputItemCompactionBody"
    InputMessageContentList: TypeAlias = "list[InputContent]"
    InputParam: TypeAlias = "str | list[InputItem]"
    ItemResource: TypeAlias = "ItemResourceApplyPatchToolCall | ItemResourceApplyPatchToolCallOutput | ItemResourceCodeInterpreterToolCall | ItemResourceComputerToolCall | ItemResourceComputerToolCallOutputResource | ItemResourceFileSearchToolCall | ItemResourceFunctionToolCallResource | ItemResourceFunctionToolCallOutputResource | ItemResourceImageGenToolCall | ItemResourceLocalShellToolCall | ItemResourceLocalShellToolCallOutput | ItemResourceMcpApprovalRequest | ItemResourceMcpApprovalResponseResource | ItemResourceMcpToolCall | ItemResourceMcpListTools | InputMessageResource | ItemResourceOutputMessage | ItemResourceFunctionShellCall | ItemResourceFunctionShellCallOutput | ItemResourceWebSearchToolCall"
    MessageContent: TypeAlias = "MessageContentImageUrlObject | MessageContentRefusalObject | MessageContentTextObject | MessageContentImageFileObject"
    OutputContent: TypeAlias = "OutputContentOutputTextContent | OutputContentRefusalContent | ReasoningTextContent"
    OutputItem: TypeAlias = "OutputItemApplyPatchToolCall | OutputItemApplyPatchToolCallOutput | OutputItemCodeInterpreterToolCall | OutputItemCompactionBody | OutputItemComputerToolCall | OutputItemCustomToolCall | OutputItemFileSearchToolCall | OutputItemFunctionToolCall | OutputItemImageGenToolCall | OutputItemLocalShellToolCall | OutputItemMcpApprovalRequest | OutputItemMcpToolCall | OutputItemMcpListTools | OutputItemReasoningItem | OutputItemFunctionShellCall | OutputItemFunctionShellCallOutput | OutputItemWebSearchToolCall | OutputItemOutputMessage"
    OutputMessageContent: TypeAlias = "OutputMessageContentOutputTextContent | OutputMessageContentRefusalContent"
    RealtimeAudioFormats: TypeAlias = (
        "RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcma | RealtimeAudioFormatsAudioPcmu"
    )
    RealtimeSessionCreateRequestUnion: TypeAlias = (
        "RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest"
    )
    RealtimeSessionCreateResponseUnion: TypeAlias = (
        "RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse"
    )
    RealtimeTruncation: TypeAlias = 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio'
    ResponsePromptVariables: TypeAlias = "dict[str, str | InputTextContent | InputImageContent | InputFileContent]"
    ResponseStreamEvent: TypeAlias = "ResponseAudioDeltaEvent | ResponseAudioTranscriptDeltaEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseContentPartAddedEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningTextDeltaEvent | ResponseRefusalDeltaEvent | ResponseTextDeltaEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent | ResponseImageGenCallPartialImageEvent | ResponseMCPCallArgumentsDeltaEvent | ResponseMCPCallFailedEvent | ResponseMCPCallInProgressEvent | ResponseMCPListToolsFailedEvent | ResponseMCPListToolsInProgressEvent | ResponseOutputTextAnnotationAddedEvent | ResponseQueuedEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCompletedEvent | ResponseContentPartDoneEvent | ResponseOutputItemDoneEvent | ResponseTextDoneEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseRefusalDoneEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDoneEvent | ResponseFileSearchCallCompletedEvent | ResponseWebSearchCallCompletedEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseImageGenCallCompletedEvent | ResponseMCPCallCompletedEvent | ResponseMCPListToolsCompletedEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseReasoningSummaryTextDoneEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningTextDoneEvent | ResponseMCPCallArgumentsDoneEvent | ResponseCustomToolCallInputDoneEvent"
    RunStepDetailsToolCall: TypeAlias = "RunStepDetailsToolCallsCodeObject | RunStepDetailsToolCallsFileSearchObject | RunStepDetailsToolCallsFunctionObject"
    TextAnnotation: TypeAlias = (
        "MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject"
    )
    TextResponseFormatConfiguration: TypeAlias = "TextResponseFormatConfigurationResponseFormatJsonObject | TextResponseFormatJsonSchema | TextResponseFormatConfigurationResponseFormatText"
    ThreadStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated"
    Tool: TypeAlias = "ApplyPatchToolParam | CodeInterpreterTool | ComputerUsePreviewTool | CustomToolParam | FileSearchTool | FunctionTool | ImageGenTool | LocalShellToolParam | MCPTool | FunctionShellToolParam | WebSearchTool | WebSearchPreviewTool"
    ToolChoiceParam: TypeAlias = "ToolChoiceAllowed | SpecificApplyPatchParam | ToolChoiceCodeInterpreter | ToolChoiceComputerUsePreview | ToolChoiceCustom | ToolChoiceFileSearch | ToolChoiceImageGeneration | ToolChoiceMCP | SpecificFunctionShellParam | ToolChoiceWebSearchPreview | ToolChoiceWebSearchPreview20250311 | ToolChoiceFunction"
    ToolChoice: TypeAlias = "ToolChoiceOptions | ToolChoiceParam"
    ToolsArray: TypeAlias = "list[Tool]"
else:
    Annotation = OneOf(
        "type",
        {
            "container_file_citation": "container_file_citation_body_v1.ContainerFileCitationBody",
            "file_citation": "file_citation_body_v1.FileCitationBody",
            "file_path": "file_path_v1.FilePath",
            "url_citation": "url_citation_body_v1.UrlCitationBody",
        },
    )
    ApplyPatchFileOperation = OneOf(
        "type",
        {
            "create_file": "apply_patch_create_file_operation_v1.ApplyPatchCreateFileOperation",
            "delete_file": "apply_patch_delete_file_operation_v1.ApplyPatchDeleteFileOperation",
            "update_file": "apply_patch_update_file_operation_v1.ApplyPatchUpdateFileOperation",
        },
    )
    MessageStreamEvent = OneOf(
        "event",
        {
            "thread.message.created": "message_stream_event_thread_message_created_v1.MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "message_stream_event_thread_message_in_progress_v1.MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "message_stream_event_thread_message_delta_v2024_05_01_preview.MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "message_stream_event_thread_message_completed_v1.MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "message_stream_event_thread_message_incomplete_v1.MessageStreamEventThreadMessageIncomplete",
        },
    )
    RunStepStreamEvent = OneOf(
        "event",
        {
            "thread.run.step.created": "run_step_stream_event_thread_run_step_created_v1.RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "run_step_stream_event_thread_run_step_in_progress_v1.RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "run_step_stream_event_thread_run_step_delta_v2024_05_01_preview.RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "run_step_stream_event_thread_run_step_completed_v1.RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "run_step_stream_event_thread_run_step_failed_v1.RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "run_step_stream_event_thread_run_step_cancelled_v1.RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "run_step_stream_event_thread_run_step_expired_v1.RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "run_stream_event_thread_run_created_v1.RunStreamEventThreadRunCreated",
            "thread.run.queued": "run_stream_event_thread_run_queued_v1.RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "run_stream_event_thread_run_in_progress_v1.RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "run_stream_event_thread_run_requires_action_v1.RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "run_stream_event_thread_run_completed_v1.RunStreamEventThreadRunCompleted",
            "thread.run.failed": "run_stream_event_thread_run_failed_v1.RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "run_stream_event_thread_run_cancelling_v1.RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "run_stream_event_thread_run_cancelled_v1.RunStreamEventThreadRunCancelled",
            "thread.run.expired": "run_stream_event_thread_run_expired_v1.RunStreamEventThreadRunExpired",
        },
    )
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "unions_v1.ThreadStreamEvent",
            "thread.run.created": "unions_v1.RunStreamEvent",
            "thread.run.queued": "unions_v1.RunStreamEvent",
            "thread.run.in_progress": "unions_v1.RunStreamEvent",
            "thread.run.requires_action": "unions_v1.RunStreamEvent",
            "thread.run.completed": "unions_v1.RunStreamEvent",
            "thread.run.failed": "unions_v1.RunStreamEvent",
            "thread.run.cancelling": "unions_v1.RunStreamEvent",
            "thread.run.cancelled": "unions_v1.RunStreamEvent",
            "thread.run.expired": "unions_v1.RunStreamEvent",
            "thread.run.step.created": "unions_v1.RunStepStreamEvent",
            "thread.run.step.in_progress": "unions_v1.RunStepStreamEvent",
            "thread.run.step.delta": "unions_v1.RunStepStreamEvent",
            "thread.run.step.completed": "unions_v1.RunStepStreamEvent",
            "thread.run.step.failed": "unions_v1.RunStepStreamEvent",
            "thread.run.step.cancelled": "unions_v1.RunStepStreamEvent",
            "thread.run.step.expired": "unions_v1.RunStepStreamEvent",
            "thread.message.created": "unions_v1.MessageStreamEvent",
            "thread.message.in_progress": "unions_v1.MessageStreamEvent",
            "thread.message.delta": "unions_v1.MessageStreamEvent",
            "thread.message.completed": "unions_v1.MessageStreamEvent",
            "thread.message.incomplete": "unions_v1.MessageStreamEvent",
            "error": "error_event_v1.ErrorEvent",
            "done": "done_event_v2024_05_01_preview.DoneEvent",
        },
    )
    AssistantTool = OneOf(
        "type",
        {
            "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
            "file_search": "assistant_tools_file_search_v1.AssistantToolsFileSearch",
            "function": "assistant_tools_function_v1.AssistantToolsFunction",
        },
    )
    AssistantsApiResponseFormatOption = OneOf(
        "type",
        {
            "text": "response_format_text_v2024_08_01_preview.ResponseFormatText",
            "json_object": "response_format_json_object_v2024_08_01_preview.ResponseFormatJsonObject",
            "json_schema": "response_format_json_schema_v1.ResponseFormatJsonSchema",
        },
    )
    AssistantsApiToolChoiceOption = Ref("assistants_named_tool_choice_v2024_05_01_preview.AssistantsNamedToolChoice")
    ChatCompletionMessageToolCalls = ListOf(
        OneOf(
            "type",
            {
                "function": "chat_completion_message_tool_call_v1.ChatCompletionMessageToolCall",
                "custom": "chat_completion_message_custom_tool_call_v1.ChatCompletionMessageCustomToolCall",
            },
        )
    )
    ChatCompletionMessageToolCallsItem = ListOf(
        OneOf(
            "type",
            {
                "function": "chat_completion_message_tool_call_v1.ChatCompletionMessageToolCall",
                "custom": "chat_completion_message_custom_tool_call_v1.ChatCompletionMessageCustomToolCall",
            },
        )
    )
    ChatCompletionRequestAssistantMessageContentPart = OneOf(
        "type",
        {
            "refusal": "chat_completion_request_message_content_part_refusal_v1.ChatCompletionRequestMessageContentPartRefusal",
            "text": "chat_completion_request_assistant_message_content_part_chat_completion_request_message_content_part_text_v1.ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "assistant": "chat_completion_request_assistant_message_v1.ChatCompletionRequestAssistantMessage",
            "developer": "chat_completion_request_developer_message_v1.ChatCompletionRequestDeveloperMessage",
            "function": "chat_completion_request_function_message_v1.ChatCompletionRequestFunctionMessage",
            "system": "chat_completion_request_system_message_v1.ChatCompletionRequestSystemMessage",
            "tool": "chat_completion_request_tool_message_v1.ChatCompletionRequestToolMessage",
            "user": "chat_completion_request_user_message_v1.ChatCompletionRequestUserMessage",
        },
    )
    ChatCompletionRequestUserMessageContentPart = OneOf(
        "type",
        {
            "file": "chat_completion_request_message_content_part_file_v1.ChatCompletionRequestMessageContentPartFile",
            "image_url": "chat_completion_request_message_content_part_image_v1.ChatCompletionRequestMessageContentPartImage",
            "input_audio": "chat_completion_request_message_content_part_audio_v1.ChatCompletionRequestMessageContentPartAudio",
            "text": "chat_completion_request_user_message_content_part_chat_completion_request_message_content_part_text_v1.ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText",
        },
    )
    ChatCompletionToolChoiceOption = OneOf(
        "type",
        {
            "allowed_tools": "chat_completion_allowed_tools_choice_v1.ChatCompletionAllowedToolsChoice",
            "function": "chat_completion_named_tool_choice_v2024_07_01_preview.ChatCompletionNamedToolChoice",
            "custom": "chat_completion_named_tool_choice_custom_v1.ChatCompletionNamedToolChoiceCustom",
        },
    )
    ChunkingStrategyRequestParam = OneOf(
        "type",
        {
            "auto": "auto_chunking_strategy_request_param_v2024_07_01_preview.AutoChunkingStrategyRequestParam",
            "static": "static_chunking_strategy_request_param_v1.StaticChunkingStrategyRequestParam",
        },
    )
    ChunkingStrategyResponse = OneOf(
        "type",
        {
            "other": "other_chunking_strategy_response_param_v2024_07_01_preview.OtherChunkingStrategyResponseParam",
            "static": "static_chunking_strategy_response_param_v1.StaticChunkingStrategyResponseParam",
        },
    )
    ComputerAction = OneOf(
        "type",
        {
            "click": "click_param_v1.ClickParam",
            "double_click": "double_click_action_v1.DoubleClickAction",
            "drag": "drag_v1.Drag",
            "keypress": "key_press_action_v1.KeyPressAction",
            "move": "move_v2025_03_01_preview.Move",
            "screenshot": "screenshot_v2025_03_01_preview.Screenshot",
            "scroll": "scroll_v1.Scroll",
            "type": "type__v1.Type",
            "wait": "wait_v2025_03_01_preview.Wait",
        },
    )
    ConversationItem = OneOf(
        "type",
        {
            "apply_patch_call": "conversation_item_apply_patch_tool_call_v1.ConversationItemApplyPatchToolCall",
            "apply_patch_call_output": "conversation_item_apply_patch_tool_call_output_v1.ConversationItemApplyPatchToolCallOutput",
            "code_interpreter_call": "conversation_item_code_interpreter_tool_call_v1.ConversationItemCodeInterpreterToolCall",
            "computer_call": "conversation_item_computer_tool_call_v1.ConversationItemComputerToolCall",
            "computer_call_output": "conversation_item_computer_tool_call_output_resource_v1.ConversationItemComputerToolCallOutputResource",
            "custom_tool_call": "conversation_item_custom_tool_call_v1.ConversationItemCustomToolCall",
            "custom_tool_call_output": "conversation_item_custom_tool_call_output_v1.ConversationItemCustomToolCallOutput",
            "file_search_call": "conversation_item_file_search_tool_call_v1.ConversationItemFileSearchToolCall",
            "function_call": "conversation_item_function_tool_call_resource_v1.ConversationItemFunctionToolCallResource",
            "function_call_output": "conversation_item_function_tool_call_output_resource_v1.ConversationItemFunctionToolCallOutputResource",
            "image_generation_call": "conversation_item_image_gen_tool_call_v1.ConversationItemImageGenToolCall",
            "local_shell_call": "conversation_item_local_shell_tool_call_v1.ConversationItemLocalShellToolCall",
            "local_shell_call_output": "conversation_item_local_shell_tool_call_output_v1.ConversationItemLocalShellToolCallOutput",
            "mcp_approval_request": "conversation_item_mcp_approval_request_v1.ConversationItemMcpApprovalRequest",
            "mcp_approval_response": "conversation_item_mcp_approval_response_resource_v1.ConversationItemMcpApprovalResponseResource",
            "mcp_call": "conversation_item_mcp_tool_call_v1.ConversationItemMcpToolCall",
            "mcp_list_tools": "conversation_item_mcp_list_tools_v1.ConversationItemMcpListTools",
            "message": "conversation_item_message_v1.ConversationItemMessage",
            "reasoning": "conversation_item_reasoning_item_v1.ConversationItemReasoningItem",
            "shell_call": "conversation_item_function_shell_call_v1.ConversationItemFunctionShellCall",
            "shell_call_output": "conversation_item_function_shell_call_output_v1.ConversationItemFunctionShellCallOutput",
            "web_search_call": "conversation_item_web_search_tool_call_v1.ConversationItemWebSearchToolCall",
        },
    )
    ConversationParam = Ref("conversation_param_2_v1.ConversationParam2")
    CreateChatCompletionRequestResponseFormat = OneOf(
        "type",
        {
            "json_object": "create_chat_completion_request_response_format_response_format_json_object_v1.CreateChatCompletionRequestResponseFormatResponseFormatJsonObject",
            "json_schema": "response_format_json_schema_v1.ResponseFormatJsonSchema",
            "text": "create_chat_completion_request_response_format_response_format_text_v1.CreateChatCompletionRequestResponseFormatResponseFormatText",
        },
    )
    CustomToolParamFormat = OneOf(
        "type",
        {
            "grammar": "custom_grammar_format_param_v1.CustomGrammarFormatParam",
            "text": "custom_text_format_param_v1.CustomTextFormatParam",
        },
    )
    EvalItemContentItemObject = OneOf(
        "type",
        {
            "input_audio": "input_audio_v1.InputAudio",
            "input_image": "eval_item_input_image_v1.EvalItemInputImage",
            "input_text": "eval_item_content_item_object_input_text_content_v1.EvalItemContentItemObjectInputTextContent",
            "output_text": "eval_item_content_output_text_v2025_04_01_preview.EvalItemContentOutputText",
        },
    )
    EvalItemContentItem = Ref("unions_v1.EvalItemContentItemObject")
    EvalItemContentArray = ListOf(Ref("unions_v1.EvalItemContentItem"))
    EvalItemContent = ByKind(object=Ref("unions_v1.EvalItemContentItem"), array=Ref("unions_v1.EvalItemContentArray"))
    Filters = OneOf(
        "type",
        {
            "eq": "comparison_filter_v1.ComparisonFilter",
            "ne": "comparison_filter_v1.ComparisonFilter",
            "gt": "comparison_filter_v1.ComparisonFilter",
            "gte": "comparison_filter_v1.ComparisonFilter",
            "lt": "comparison_filter_v1.ComparisonFilter",
            "lte": "comparison_filter_v1.ComparisonFilter",
            "and": "compound_filter_v1.CompoundFilter",
            "or": "compound_filter_v1.CompoundFilter",
        },
    )
    FunctionAndCustomToolCallOutput = OneOf(
        "type",
        {
            "input_file": "function_and_custom_tool_call_output_input_file_content_v1.FunctionAndCustomToolCallOutputInputFileContent",
            "input_image": "function_and_custom_tool_call_output_input_image_content_v1.FunctionAndCustomToolCallOutputInputImageContent",
            "input_text": "function_and_custom_tool_call_output_input_text_content_v1.FunctionAndCustomToolCallOutputInputTextContent",
        },
    )
    FunctionShellCallOutputOutcome = OneOf(
        "type",
        {
            "exit": "function_shell_call_output_exit_outcome_v1.FunctionShellCallOutputExitOutcome",
            "timeout": "function_shell_call_output_timeout_outcome_v1.FunctionShellCallOutputTimeoutOutcome",
        },
    )
    InputContent = OneOf(
        "type",
        {
            "input_file": "input_content_input_file_content_v1.InputContentInputFileContent",
            "input_image": "input_content_input_image_content_v1.InputContentInputImageContent",
            "input_text": "input_content_input_text_content_v1.InputContentInputTextContent",
        },
    )
    InputItem = OneOf(
        "type",
        {
            "item_reference": "item_reference_param_v1.ItemReferenceParam",
            "function_call": "output_item_function_tool_call_v1.OutputItemFunctionToolCall",
            "function_call_output": "item_resource_function_tool_call_output_resource_v1.ItemResourceFunctionToolCallOutputResource",
            "reasoning": "output_item_reasoning_item_v1.OutputItemReasoningItem",
            "custom_tool_call": "output_item_custom_tool_call_v1.OutputItemCustomToolCall",
            "custom_tool_call_output": "conversation_item_custom_tool_call_output_v1.ConversationItemCustomToolCallOutput",
            "file_search_call": "output_item_file_search_tool_call_v1.OutputItemFileSearchToolCall",
            "web_search_call": "output_item_web_search_tool_call_v1.OutputItemWebSearchToolCall",
            "computer_call": "output_item_computer_tool_call_v1.OutputItemComputerToolCall",
            "computer_call_output": "item_resource_computer_tool_call_output_resource_v1.ItemResourceComputerToolCallOutputResource",
            "code_interpreter_call": "output_item_code_interpreter_tool_call_v1.OutputItemCodeInterpreterToolCall",
            "image_generation_call": "output_item_image_gen_tool_call_v1.OutputItemImageGenToolCall",
            "local_shell_call": "output_item_local_shell_tool_call_v1.OutputItemLocalShellToolCall",
            "local_shell_call_output": "item_resource_local_shell_tool_call_output_v1.ItemResourceLocalShellToolCallOutput",
            "shell_call": "output_item_function_shell_call_v1.OutputItemFunctionShellCall",
            "shell_call_output": "output_item_function_shell_call_output_v1.OutputItemFunctionShellCallOutput",
            "apply_patch_call": "output_item_apply_patch_tool_call_v1.OutputItemApplyPatchToolCall",
            "apply_patch_call_output": "output_item_apply_patch_tool_call_output_v1.OutputItemApplyPatchToolCallOutput",
            "mcp_list_tools": "output_item_mcp_list_tools_v1.OutputItemMcpListTools",
            "mcp_approval_request": "output_item_mcp_approval_request_v1.OutputItemMcpApprovalRequest",
            "mcp_approval_response": "item_resource_mcp_approval_response_resource_v1.ItemResourceMcpApprovalResponseResource",
            "mcp_call": "output_item_mcp_tool_call_v1.OutputItemMcpToolCall",
            "compaction": "output_item_compaction_body_v1.OutputItemCompactionBody",
            "message": None,
        },
        ByKeys(
            (
                ("content", "role"),
                ("type",),
                {"role": ("assistant", "developer", "system", "user")},
                "easy_input_message_v1.EasyInputMessage",
            ),
            (
                ("content", "role", "type"),
                ("id", "status"),
                {"role": ("assistant",), "type": ("message",)},
                "output_item_output_message_v1.OutputItemOutputMessage",
            ),
        ),
    )
    InputMessageContentList = ListOf(Ref("unions_v1.InputContent"))
    InputParam = ListOf(Ref("unions_v1.InputItem"))
    ItemResource = OneOf(
        "type",
        {
            "apply_patch_call": "item_resource_apply_patch_tool_call_v1.ItemResourceApplyPatchToolCall",
            "apply_patch_call_output": "item_resource_apply_patch_tool_call_output_v1.ItemResourceApplyPatchToolCallOutput",
            "code_interpreter_call": "item_resource_code_interpreter_tool_call_v1.ItemResourceCodeInterpreterToolCall",
            "computer_call": "item_resource_computer_tool_call_v1.ItemResourceComputerToolCall",
            "computer_call_output": "item_resource_computer_tool_call_output_resource_v1.ItemResourceComputerToolCallOutputResource",
            "file_search_call": "item_resource_file_search_tool_call_v1.ItemResourceFileSearchToolCall",
            "function_call": "item_resource_function_tool_call_resource_v1.ItemResourceFunctionToolCallResource",
            "function_call_output": "item_resource_function_tool_call_output_resource_v1.ItemResourceFunctionToolCallOutputResource",
            "image_generation_call": "item_resource_image_gen_tool_call_v1.ItemResourceImageGenToolCall",
            "local_shell_call": "item_resource_local_shell_tool_call_v1.ItemResourceLocalShellToolCall",
            "local_shell_call_output": "item_resource_local_shell_tool_call_output_v1.ItemResourceLocalShellToolCallOutput",
            "mcp_approval_request": "item_resource_mcp_approval_request_v1.ItemResourceMcpApprovalRequest",
            "mcp_approval_response": "item_resource_mcp_approval_response_resource_v1.ItemResourceMcpApprovalResponseResource",
            "mcp_call": "item_resource_mcp_tool_call_v1.ItemResourceMcpToolCall",
            "mcp_list_tools": "item_resource_mcp_list_tools_v1.ItemResourceMcpListTools",
            "shell_call": "item_resource_function_shell_call_v1.ItemResourceFunctionShellCall",
            "shell_call_output": "item_resource_function_shell_call_output_v1.ItemResourceFunctionShellCallOutput",
            "web_search_call": "item_resource_web_search_tool_call_v1.ItemResourceWebSearchToolCall",
            "message": None,
        },
        ByKeys(
            (
                ("content", "id", "role", "type"),
                ("status",),
                {"role": ("developer", "system", "user"), "type": ("message",)},
                "input_message_resource_v1.InputMessageResource",
            ),
            (
                ("content", "id", "role", "status", "type"),
                (),
                {"role": ("assistant",), "status": ("completed", "in_progress", "incomplete"), "type": ("message",)},
                "item_resource_output_message_v1.ItemResourceOutputMessage",
            ),
        ),
    )
    MessageContent = OneOf(
        "type",
        {
            "image_url": "message_content_image_url_object_v1.MessageContentImageUrlObject",
            "refusal": "message_content_refusal_object_v1.MessageContentRefusalObject",
            "text": "message_content_text_object_v1.MessageContentTextObject",
            "image_file": "message_content_image_file_object_v1.MessageContentImageFileObject",
        },
    )
    OutputContent = OneOf(
        "type",
        {
            "output_text": "output_content_output_text_content_v1.OutputContentOutputTextContent",
            "refusal": "output_content_refusal_content_v1.OutputContentRefusalContent",
            "reasoning_text": "reasoning_text_content_v1.ReasoningTextContent",
        },
    )
    OutputItem = OneOf(
        "type",
        {
            "apply_patch_call": "output_item_apply_patch_tool_call_v1.OutputItemApplyPatchToolCall",
            "apply_patch_call_output": "output_item_apply_patch_tool_call_output_v1.OutputItemApplyPatchToolCallOutput",
            "code_interpreter_call": "output_item_code_interpreter_tool_call_v1.OutputItemCodeInterpreterToolCall",
            "compaction": "output_item_compaction_body_v1.OutputItemCompactionBody",
            "computer_call": "output_item_computer_tool_call_v1.OutputItemComputerToolCall",
            "custom_tool_call": "output_item_custom_tool_call_v1.OutputItemCustomToolCall",
            "file_search_call": "output_item_file_search_tool_call_v1.OutputItemFileSearchToolCall",
            "function_call": "output_item_function_tool_call_v1.OutputItemFunctionToolCall",
            "image_generation_call": "output_item_image_gen_tool_call_v1.OutputItemImageGenToolCall",
            "local_shell_call": "output_item_local_shell_tool_call_v1.OutputItemLocalShellToolCall",
            "mcp_approval_request": "output_item_mcp_approval_request_v1.OutputItemMcpApprovalRequest",
            "mcp_call": "output_item_mcp_tool_call_v1.OutputItemMcpToolCall",
            "mcp_list_tools": "output_item_mcp_list_tools_v1.OutputItemMcpListTools",
            "reasoning": "output_item_reasoning_item_v1.OutputItemReasoningItem",
            "shell_call": "output_item_function_shell_call_v1.OutputItemFunctionShellCall",
            "shell_call_output": "output_item_function_shell_call_output_v1.OutputItemFunctionShellCallOutput",
            "web_search_call": "output_item_web_search_tool_call_v1.OutputItemWebSearchToolCall",
            "message": "output_item_output_message_v1.OutputItemOutputMessage",
        },
    )
    OutputMessageContent = OneOf(
        "type",
        {
            "output_text": "output_message_content_output_text_content_v1.OutputMessageContentOutputTextContent",
            "refusal": "output_message_content_refusal_content_v1.OutputMessageContentRefusalContent",
        },
    )
    RealtimeAudioFormats = OneOf(
        "type",
        {
            "audio/pcm": "realtime_audio_formats_audio_pcm_v1.RealtimeAudioFormatsAudioPcm",
            "audio/pcma": "realtime_audio_formats_audio_pcma_v1.RealtimeAudioFormatsAudioPcma",
            "audio/pcmu": "realtime_audio_formats_audio_pcmu_v1.RealtimeAudioFormatsAudioPcmu",
        },
    )
    RealtimeSessionCreateRequestUnion = OneOf(
        "type",
        {
            "realtime": "realtime_session_create_request_v1.RealtimeSessionCreateRequest",
            "transcription": "realtime_transcription_session_create_request_v1.RealtimeTranscriptionSessionCreateRequest",
        },
    )
    RealtimeSessionCreateResponseUnion = OneOf(
        "type",
        {
            "realtime": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
            "transcription": "realtime_transcription_session_create_response_v1.RealtimeTranscriptionSessionCreateResponse",
        },
    )
    RealtimeTruncation = Ref("realtime_truncation_retention_ratio_v1.RealtimeTruncationRetentionRatio")
    ResponsePromptVariables = MapOf(
        OneOf(
            "type",
            {
                "input_text": "input_text_content_v2025_04_01_preview.InputTextContent",
                "input_image": "input_image_content_v1.InputImageContent",
                "input_file": "input_file_content_v1.InputFileContent",
            },
        )
    )
    ResponseStreamEvent = OneOf(
        "type",
        {
            "response.audio.delta": "response_audio_delta_event_v1.ResponseAudioDeltaEvent",
            "response.audio.transcript.delta": "response_audio_transcript_delta_event_v1.ResponseAudioTranscriptDeltaEvent",
            "response.code_interpreter_call_code.delta": "response_code_interpreter_call_code_delta_event_v1.ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call.in_progress": "response_code_interpreter_call_in_progress_event_v1.ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "response_code_interpreter_call_interpreting_event_v1.ResponseCodeInterpreterCallInterpretingEvent",
            "response.content_part.added": "response_content_part_added_event_v1.ResponseContentPartAddedEvent",
            "response.created": "response_created_event_v1.ResponseCreatedEvent",
            "error": "response_error_event_v1.ResponseErrorEvent",
            "response.file_search_call.in_progress": "response_file_search_call_in_progress_event_v1.ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "response_file_search_call_searching_event_v1.ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "response_function_call_arguments_delta_event_v1.ResponseFunctionCallArgumentsDeltaEvent",
            "response.in_progress": "response_in_progress_event_v1.ResponseInProgressEvent",
            "response.failed": "response_failed_event_v1.ResponseFailedEvent",
            "response.incomplete": "response_incomplete_event_v1.ResponseIncompleteEvent",
            "response.output_item.added": "response_output_item_added_event_v1.ResponseOutputItemAddedEvent",
            "response.reasoning_summary_part.added": "response_reasoning_summary_part_added_event_v1.ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_text.delta": "response_reasoning_summary_text_delta_event_v1.ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_text.delta": "response_reasoning_text_delta_event_v1.ResponseReasoningTextDeltaEvent",
            "response.refusal.delta": "response_refusal_delta_event_v1.ResponseRefusalDeltaEvent",
            "response.output_text.delta": "response_text_delta_event_v1.ResponseTextDeltaEvent",
            "response.web_search_call.in_progress": "response_web_search_call_in_progress_event_v1.ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "response_web_search_call_searching_event_v1.ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.generating": "response_image_gen_call_generating_event_v1.ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "response_image_gen_call_in_progress_event_v1.ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "response_image_gen_call_partial_image_event_v1.ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "response_mcp_call_arguments_delta_event_v1.ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call.failed": "response_mcp_call_failed_event_v1.ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "response_mcp_call_in_progress_event_v1.ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.failed": "response_mcp_list_tools_failed_event_v1.ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "response_mcp_list_tools_in_progress_event_v1.ResponseMCPListToolsInProgressEvent",
            "response.output_text.annotation.added": "response_output_text_annotation_added_event_v1.ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "response_queued_event_v1.ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "response_custom_tool_call_input_delta_event_v1.ResponseCustomToolCallInputDeltaEvent",
            "response.completed": "response_completed_event_v1.ResponseCompletedEvent",
            "response.content_part.done": "response_content_part_done_event_v1.ResponseContentPartDoneEvent",
            "response.output_item.done": "response_output_item_done_event_v1.ResponseOutputItemDoneEvent",
            "response.output_text.done": "response_text_done_event_v1.ResponseTextDoneEvent",
            "response.function_call_arguments.done": "response_function_call_arguments_done_event_v1.ResponseFunctionCallArgumentsDoneEvent",
            "response.refusal.done": "response_refusal_done_event_v1.ResponseRefusalDoneEvent",
            "response.audio.done": "response_audio_done_event_v1.ResponseAudioDoneEvent",
            "response.audio.transcript.done": "response_audio_transcript_done_event_v1.ResponseAudioTranscriptDoneEvent",
            "response.file_search_call.completed": "response_file_search_call_completed_event_v1.ResponseFileSearchCallCompletedEvent",
            "response.web_search_call.completed": "response_web_search_call_completed_event_v1.ResponseWebSearchCallCompletedEvent",
            "response.code_interpreter_call.completed": "response_code_interpreter_call_completed_event_v1.ResponseCodeInterpreterCallCompletedEvent",
            "response.image_generation_call.completed": "response_image_gen_call_completed_event_v1.ResponseImageGenCallCompletedEvent",
            "response.mcp_call.completed": "response_mcp_call_completed_event_v1.ResponseMCPCallCompletedEvent",
            "response.mcp_list_tools.completed": "response_mcp_list_tools_completed_event_v1.ResponseMCPListToolsCompletedEvent",
            "response.code_interpreter_call_code.done": "response_code_interpreter_call_code_done_event_v1.ResponseCodeInterpreterCallCodeDoneEvent",
            "response.reasoning_summary_text.done": "response_reasoning_summary_text_done_event_v1.ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_summary_part.done": "response_reasoning_summary_part_done_event_v1.ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_text.done": "response_reasoning_text_done_event_v1.ResponseReasoningTextDoneEvent",
            "response.mcp_call_arguments.done": "response_mcp_call_arguments_done_event_v1.ResponseMCPCallArgumentsDoneEvent",
            "response.custom_tool_call_input.done": "response_custom_tool_call_input_done_event_v1.ResponseCustomToolCallInputDoneEvent",
        },
    )
    RunStepDetailsToolCall = OneOf(
        "type",
        {
            "code_interpreter": "run_step_details_tool_calls_code_object_v1.RunStepDetailsToolCallsCodeObject",
            "file_search": "run_step_details_tool_calls_file_search_object_v1.RunStepDetailsToolCallsFileSearchObject",
            "function": "run_step_details_tool_calls_function_object_v1.RunStepDetailsToolCallsFunctionObject",
        },
    )
    TextAnnotation = OneOf(
        "type",
        {
            "file_citation": "message_content_text_annotations_file_citation_object_v1.MessageContentTextAnnotationsFileCitationObject",
            "file_path": "message_content_text_annotations_file_path_object_v1.MessageContentTextAnnotationsFilePathObject",
        },
    )
    TextResponseFormatConfiguration = OneOf(
        "type",
        {
            "json_object": "text_response_format_configuration_response_format_json_object_v1.TextResponseFormatConfigurationResponseFormatJsonObject",
            "json_schema": "text_response_format_json_schema_v1.TextResponseFormatJsonSchema",
            "text": "text_response_format_configuration_response_format_text_v1.TextResponseFormatConfigurationResponseFormatText",
        },
    )
    ThreadStreamEvent = Ref("thread_stream_event_thread_created_v1.ThreadStreamEventThreadCreated")
    Tool = OneOf(
        "type",
        {
            "apply_patch": "apply_patch_tool_param_v1.ApplyPatchToolParam",
            "code_interpreter": "code_interpreter_tool_v1.CodeInterpreterTool",
            "computer_use_preview": "computer_use_preview_tool_v1.ComputerUsePreviewTool",
            "custom": "custom_tool_param_v1.CustomToolParam",
            "file_search": "file_search_tool_v1.FileSearchTool",
            "function": "function_tool_v1.FunctionTool",
            "image_generation": "image_gen_tool_v1.ImageGenTool",
            "local_shell": "local_shell_tool_param_v1.LocalShellToolParam",
            "mcp": "mcp_tool_v1.MCPTool",
            "shell": "function_shell_tool_param_v1.FunctionShellToolParam",
            "web_search": "web_search_tool_v1.WebSearchTool",
            "web_search_preview": "web_search_preview_tool_v1.WebSearchPreviewTool",
        },
    )
    ToolChoiceParam = OneOf(
        "type",
        {
            "allowed_tools": "tool_choice_allowed_v1.ToolChoiceAllowed",
            "apply_patch": "specific_apply_patch_param_v1.SpecificApplyPatchParam",
            "code_interpreter": "tool_choice_code_interpreter_v1.ToolChoiceCodeInterpreter",
            "computer_use_preview": "tool_choice_computer_use_preview_v1.ToolChoiceComputerUsePreview",
            "custom": "tool_choice_custom_v1.ToolChoiceCustom",
            "file_search": "tool_choice_file_search_v1.ToolChoiceFileSearch",
            "image_generation": "tool_choice_image_generation_v1.ToolChoiceImageGeneration",
            "mcp": "tool_choice_mcp_v1.ToolChoiceMCP",
            "shell": "specific_function_shell_param_v1.SpecificFunctionShellParam",
            "web_search_preview": "tool_choice_web_search_preview_v1.ToolChoiceWebSearchPreview",
            "web_search_preview_2025_03_11": "tool_choice_web_search_preview_20250311_v1.ToolChoiceWebSearchPreview20250311",
            "function": "tool_choice_function_v1.ToolChoiceFunction",
        },
    )
    ToolChoice = Ref("unions_v1.ToolChoiceParam")
    ToolsArray = ListOf(Ref("unions_v1.Tool"))
