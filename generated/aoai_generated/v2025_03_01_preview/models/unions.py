"""The unions of models, and lists and maps of models, that Azure OpenAI 2025-03-01-preview has a name for.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .assistants_named_tool_choice import AssistantsNamedToolChoice
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .azure_cosmos_db_chat_extension_configuration import AzureCosmosDBChatExtensionConfiguration
    from .azure_search_chat_extension_configuration import AzureSearchChatExtensionConfiguration
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_audio import ChatCompletionRequestMessageContentPartAudio
    from .chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from .chat_completion_request_message_content_part_refusal import ChatCompletionRequestMessageContentPartRefusal
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage
    from .click import Click
    from .code_interpreter_file_output import CodeInterpreterFileOutput
    from .code_interpreter_text_output import CodeInterpreterTextOutput
    from .computer_tool import ComputerTool
    from .computer_tool_call import ComputerToolCall
    from .computer_tool_call_output import ComputerToolCallOutput
    from .computer_tool_call_output_resource import ComputerToolCallOutputResource
    from .done_event import DoneEvent
    from .double_click import DoubleClick
    from .drag import Drag
    from .easy_input_message import EasyInputMessage
    from .elasticsearch_chat_extension_configuration import ElasticsearchChatExtensionConfiguration
    from .error_event import ErrorEvent
    from .file_citation import FileCitation
    from .file_path import FilePath
    from .file_search_tool import FileSearchTool
    from .file_search_tool_call import FileSearchToolCall
    from .function_tool import FunctionTool
    from .function_tool_call import FunctionToolCall
    from .function_tool_call_output import FunctionToolCallOutput
    from .function_tool_call_output_resource import FunctionToolCallOutputResource
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_message import InputMessage
    from .input_message_resource import InputMessageResource
    from .input_text import InputText
    from .item_reference import ItemReference
    from .key_press import KeyPress
    from .message_stream_event_thread_message_completed import MessageStreamEventThreadMessageCompleted
    from .message_stream_event_thread_message_created import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress import MessageStreamEventThreadMessageInProgress
    from .message_stream_event_thread_message_incomplete import MessageStreamEventThreadMessageIncomplete
    from .model_response_properties import ModelResponseProperties
    from .mongo_db_chat_extension_configuration import MongoDBChatExtensionConfiguration
    from .move import Move
    from .on_your_data_access_token_authentication_options import OnYourDataAccessTokenAuthenticationOptions
    from .on_your_data_api_key_authentication_options import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options import OnYourDataConnectionStringAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source import OnYourDataDeploymentNameVectorizationSource
    from .on_your_data_encoded_api_key_authentication_options import OnYourDataEncodedApiKeyAuthenticationOptions
    from .on_your_data_endpoint_vectorization_source import OnYourDataEndpointVectorizationSource
    from .on_your_data_integrated_vectorization_source import OnYourDataIntegratedVectorizationSource
    from .on_your_data_key_and_key_id_authentication_options import OnYourDataKeyAndKeyIdAuthenticationOptions
    from .on_your_data_model_id_vectorization_source import OnYourDataModelIdVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_username_and_password_authentication_options import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
    )
    from .output_message import OutputMessage
    from .output_text import OutputText
    from .pinecone_chat_extension_configuration import PineconeChatExtensionConfiguration
    from .prompt_filter_result import PromptFilterResult
    from .reasoning_item import ReasoningItem
    from .refusal import Refusal
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent
    from .response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent
    from .response_completed_event import ResponseCompletedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_error_event import ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent
    from .response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_in_progress_event import ResponseInProgressEvent
    from .response_incomplete_event import ResponseIncompleteEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent
    from .response_text_annotation_delta_event import ResponseTextAnnotationDeltaEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .run_step_stream_event_thread_run_step_cancelled import RunStepStreamEventThreadRunStepCancelled
    from .run_step_stream_event_thread_run_step_completed import RunStepStreamEventThreadRunStepCompleted
    from .run_step_stream_event_thread_run_step_created import RunStepStreamEventThreadRunStepCreated
    from .run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired import RunStepStreamEventThreadRunStepExpired
    from .run_step_stream_event_thread_run_step_failed import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress import RunStepStreamEventThreadRunStepInProgress
    from .run_stream_event_thread_run_cancelled import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action import RunStreamEventThreadRunRequiresAction
    from .screenshot import Screenshot
    from .scroll import Scroll
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .text_response_format_json_schema import TextResponseFormatJsonSchema
    from .thread_stream_event_thread_created import ThreadStreamEventThreadCreated
    from .type_ import Type
    from .url_citation import UrlCitation
    from .wait import Wait

    Annotation: TypeAlias = "FileCitation | UrlCitation | FilePath"
    AssistantStreamEvent: TypeAlias = (
        "ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    )
    AssistantsApiResponseFormatOption: TypeAlias = (
        'Literal["auto"] | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema'
    )
    AssistantsApiToolChoiceOption: TypeAlias = 'Literal["none", "auto"] | AssistantsNamedToolChoice'
    AzureChatExtensionConfiguration: TypeAlias = "AzureCosmosDBChatExtensionConfiguration | AzureSearchChatExtensionConfiguration | ElasticsearchChatExtensionConfiguration | MongoDBChatExtensionConfiguration | PineconeChatExtensionConfiguration"
    ChatCompletionMessageToolCalls: TypeAlias = "list[ChatCompletionMessageToolCall]"
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal"
    )
    ChatCompletionRequestDeveloperMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestDeveloperMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
    ChatCompletionRequestSystemMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestToolMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestUserMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartAudio"
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice'
    ChunkingStrategyRequestParam: TypeAlias = "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam"
    CodeInterpreterToolOutput: TypeAlias = "CodeInterpreterTextOutput | CodeInterpreterFileOutput"
    ComputerAction: TypeAlias = "Click | DoubleClick | Drag | KeyPress | Move | Screenshot | Scroll | Type | Wait"
    Content: TypeAlias = "InputContent | OutputContent"
    CreateModelResponseProperties: TypeAlias = "ModelResponseProperties"
    InputContent: TypeAlias = "InputText | InputImage | InputFile"
    InputItem: TypeAlias = "EasyInputMessage | Item | ItemReference"
    InputMessageContentList: TypeAlias = "list[InputContent]"
    Item: TypeAlias = "InputMessage | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerToolCallOutput | FunctionToolCall | FunctionToolCallOutput | ReasoningItem"
    ItemResource: TypeAlias = "InputMessageResource | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerToolCallOutputResource | FunctionToolCall | FunctionToolCallOutputResource"
    MessageStreamEvent: TypeAlias = "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | MessageStreamEventThreadMessageIncomplete"
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataAccessTokenAuthenticationOptions | OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions | OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions | OnYourDataUsernameAndPasswordAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource | OnYourDataIntegratedVectorizationSource | OnYourDataModelIdVectorizationSource"
    OutputContent: TypeAlias = "OutputText | Refusal"
    OutputItem: TypeAlias = "OutputMessage | FileSearchToolCall | FunctionToolCall | ComputerToolCall | ReasoningItem"
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
    ResponseStreamEvent: TypeAlias = "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseTextAnnotationDeltaEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent"
    RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired"
    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    TextResponseFormatConfiguration: TypeAlias = (
        "ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject"
    )
    ThreadStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated"
    Tool: TypeAlias = "FileSearchTool | FunctionTool | ComputerTool"
else:
    Annotation = OneOf(
        "type", {"file_citation": "FileCitation", "url_citation": "UrlCitation", "file_path": "FilePath"}
    )
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "ThreadStreamEvent",
            "thread.run.created": "RunStreamEvent",
            "thread.run.queued": "RunStreamEvent",
            "thread.run.in_progress": "RunStreamEvent",
            "thread.run.requires_action": "RunStreamEvent",
            "thread.run.completed": "RunStreamEvent",
            "thread.run.failed": "RunStreamEvent",
            "thread.run.cancelling": "RunStreamEvent",
            "thread.run.cancelled": "RunStreamEvent",
            "thread.run.expired": "RunStreamEvent",
            "thread.run.step.created": "RunStepStreamEvent",
            "thread.run.step.in_progress": "RunStepStreamEvent",
            "thread.run.step.delta": "RunStepStreamEvent",
            "thread.run.step.completed": "RunStepStreamEvent",
            "thread.run.step.failed": "RunStepStreamEvent",
            "thread.run.step.cancelled": "RunStepStreamEvent",
            "thread.run.step.expired": "RunStepStreamEvent",
            "thread.message.created": "MessageStreamEvent",
            "thread.message.in_progress": "MessageStreamEvent",
            "thread.message.delta": "MessageStreamEvent",
            "thread.message.completed": "MessageStreamEvent",
            "thread.message.incomplete": "MessageStreamEvent",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    )
    AssistantsApiResponseFormatOption = OneOf(
        "type",
        {
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
        },
    )
    AssistantsApiToolChoiceOption = Ref("AssistantsNamedToolChoice")
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "AzureCosmosDBChatExtensionConfiguration",
            "azure_search": "AzureSearchChatExtensionConfiguration",
            "elasticsearch": "ElasticsearchChatExtensionConfiguration",
            "mongo_db": "MongoDBChatExtensionConfiguration",
            "pinecone": "PineconeChatExtensionConfiguration",
        },
    )
    ChatCompletionMessageToolCalls = ListOf(Ref("ChatCompletionMessageToolCall"))
    ChatCompletionRequestAssistantMessageContentPart = OneOf(
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        },
    )
    ChatCompletionRequestDeveloperMessageContentPart = Ref("ChatCompletionRequestMessageContentPartText")
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "developer": "ChatCompletionRequestDeveloperMessage",
            "system": "ChatCompletionRequestSystemMessage",
            "user": "ChatCompletionRequestUserMessage",
            "assistant": "ChatCompletionRequestAssistantMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "function": "ChatCompletionRequestFunctionMessage",
        },
    )
    ChatCompletionRequestSystemMessageContentPart = Ref("ChatCompletionRequestMessageContentPartText")
    ChatCompletionRequestToolMessageContentPart = Ref("ChatCompletionRequestMessageContentPartText")
    ChatCompletionRequestUserMessageContentPart = OneOf(
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "input_audio": "ChatCompletionRequestMessageContentPartAudio",
        },
    )
    ChatCompletionToolChoiceOption = Ref("ChatCompletionNamedToolChoice")
    ChunkingStrategyRequestParam = OneOf(
        "type", {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"}
    )
    CodeInterpreterToolOutput = OneOf(
        "type", {"logs": "CodeInterpreterTextOutput", "files": "CodeInterpreterFileOutput"}
    )
    ComputerAction = OneOf(
        "type",
        {
            "click": "Click",
            "double_click": "DoubleClick",
            "drag": "Drag",
            "keypress": "KeyPress",
            "move": "Move",
            "screenshot": "Screenshot",
            "scroll": "Scroll",
            "type": "Type",
            "wait": "Wait",
        },
    )
    Content = OneOf(
        "type",
        {
            "input_text": "InputContent",
            "input_image": "InputContent",
            "input_file": "InputContent",
            "output_text": "OutputContent",
            "refusal": "OutputContent",
        },
    )
    CreateModelResponseProperties = Ref("ModelResponseProperties")
    InputContent = OneOf("type", {"input_text": "InputText", "input_image": "InputImage", "input_file": "InputFile"})
    InputItem = OneOf(
        "type",
        {
            "file_search_call": "Item",
            "computer_call": "Item",
            "computer_call_output": "Item",
            "function_call": "Item",
            "function_call_output": "Item",
            "reasoning": "Item",
            "item_reference": "ItemReference",
            "message": None,
        },
        ByKeys(
            (("content", "role"), ("type",), {"role": ("user", "assistant", "system", "developer")}, "EasyInputMessage")
        ),
    )
    InputMessageContentList = ListOf(Ref("InputContent"))
    Item = OneOf(
        "type",
        {
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutput",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionToolCallOutput",
            "reasoning": "ReasoningItem",
            "message": None,
        },
        ByKeys(
            (("content", "role"), ("status", "type"), {"role": ("user", "system", "developer")}, "InputMessage"),
            (
                ("content", "id", "role", "status", "type"),
                (),
                {"role": ("assistant",), "status": ("in_progress", "completed", "incomplete"), "type": ("message",)},
                "OutputMessage",
            ),
        ),
    )
    ItemResource = OneOf(
        "type",
        {
            "file_search_call": "FileSearchToolCall",
            "computer_call": "ComputerToolCall",
            "computer_call_output": "ComputerToolCallOutputResource",
            "function_call": "FunctionToolCall",
            "function_call_output": "FunctionToolCallOutputResource",
            "message": None,
        },
        ByKeys(
            (
                ("content", "id", "role"),
                ("status", "type"),
                {"role": ("user", "system", "developer")},
                "InputMessageResource",
            ),
            (
                ("content", "id", "role", "status", "type"),
                (),
                {"role": ("assistant",), "status": ("in_progress", "completed", "incomplete"), "type": ("message",)},
                "OutputMessage",
            ),
        ),
    )
    MessageStreamEvent = OneOf(
        "event",
        {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    )
    OnYourDataAuthenticationOptions = OneOf(
        "type",
        {
            "access_token": "OnYourDataAccessTokenAuthenticationOptions",
            "api_key": "OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "OnYourDataConnectionStringAuthenticationOptions",
            "encoded_api_key": "OnYourDataEncodedApiKeyAuthenticationOptions",
            "key_and_key_id": "OnYourDataKeyAndKeyIdAuthenticationOptions",
            "system_assigned_managed_identity": "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
            "username_and_password": "OnYourDataUsernameAndPasswordAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "OnYourDataEndpointVectorizationSource",
            "integrated": "OnYourDataIntegratedVectorizationSource",
            "model_id": "OnYourDataModelIdVectorizationSource",
        },
    )
    OutputContent = OneOf("type", {"output_text": "OutputText", "refusal": "Refusal"})
    OutputItem = OneOf(
        "type",
        {
            "message": "OutputMessage",
            "file_search_call": "FileSearchToolCall",
            "function_call": "FunctionToolCall",
            "computer_call": "ComputerToolCall",
            "reasoning": "ReasoningItem",
        },
    )
    PromptFilterResults = ListOf(Ref("PromptFilterResult"))
    ResponseStreamEvent = OneOf(
        "type",
        {
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call.code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "error": "ResponseErrorEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.annotation.added": "ResponseTextAnnotationDeltaEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
        },
    )
    RunStepStreamEvent = OneOf(
        "event",
        {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    )
    TextResponseFormatConfiguration = OneOf(
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "TextResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )
    ThreadStreamEvent = Ref("ThreadStreamEventThreadCreated")
    Tool = OneOf(
        "type", {"file_search": "FileSearchTool", "function": "FunctionTool", "computer_use_preview": "ComputerTool"}
    )
