"""The unions of models, and lists and maps of models, that have a name, as of 2025-03-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .click_v2025_03_01_preview import Click
    from .code_interpreter_file_output_v2025_03_01_preview import CodeInterpreterFileOutput
    from .code_interpreter_text_output_v2025_03_01_preview import CodeInterpreterTextOutput
    from .computer_tool_call_output_resource_v2025_03_01_preview import ComputerToolCallOutputResource
    from .computer_tool_call_output_v2025_03_01_preview import ComputerToolCallOutput
    from .computer_tool_call_v2025_03_01_preview import ComputerToolCall
    from .computer_tool_v2025_03_01_preview import ComputerTool
    from .double_click_v2025_03_01_preview import DoubleClick
    from .drag_v2025_03_01_preview import Drag
    from .easy_input_message_v2025_03_01_preview import EasyInputMessage
    from .file_citation_v2025_03_01_preview import FileCitation
    from .file_path_v2025_03_01_preview import FilePath
    from .file_search_tool_call_v2025_03_01_preview import FileSearchToolCall
    from .file_search_tool_v2025_03_01_preview import FileSearchTool
    from .function_tool_call_output_resource_v2025_03_01_preview import FunctionToolCallOutputResource
    from .function_tool_call_output_v2025_03_01_preview import FunctionToolCallOutput
    from .function_tool_call_v2025_03_01_preview import FunctionToolCall
    from .function_tool_v2025_03_01_preview import FunctionTool
    from .input_file_v2025_03_01_preview import InputFile
    from .input_image_v2025_03_01_preview import InputImage
    from .input_message_resource_v2025_03_01_preview import InputMessageResource
    from .input_message_v2025_03_01_preview import InputMessage
    from .input_text_v2025_03_01_preview import InputText
    from .item_reference_v2025_03_01_preview import ItemReference
    from .key_press_v2025_03_01_preview import KeyPress
    from .model_response_properties_v2025_03_01_preview import ModelResponseProperties
    from .move_v2025_03_01_preview import Move
    from .output_message_v2025_03_01_preview import OutputMessage
    from .output_text_v2025_03_01_preview import OutputText
    from .reasoning_item_v2025_03_01_preview import ReasoningItem
    from .refusal_v2025_03_01_preview import Refusal
    from .response_audio_delta_event_v2025_03_01_preview import ResponseAudioDeltaEvent
    from .response_audio_done_event_v2025_03_01_preview import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event_v2025_03_01_preview import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event_v2025_03_01_preview import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event_v2025_03_01_preview import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_completed_event_v2025_03_01_preview import ResponseCompletedEvent
    from .response_content_part_added_event_v2025_03_01_preview import ResponseContentPartAddedEvent
    from .response_content_part_done_event_v2025_03_01_preview import ResponseContentPartDoneEvent
    from .response_created_event_v2025_03_01_preview import ResponseCreatedEvent
    from .response_error_event_v2025_03_01_preview import ResponseErrorEvent
    from .response_failed_event_v2025_03_01_preview import ResponseFailedEvent
    from .response_file_search_call_completed_event_v2025_03_01_preview import ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_in_progress_event_v2025_03_01_preview import ResponseFileSearchCallInProgressEvent
    from .response_file_search_call_searching_event_v2025_03_01_preview import ResponseFileSearchCallSearchingEvent
    from .response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from .response_format_text_v2024_08_01_preview import ResponseFormatText
    from .response_function_call_arguments_delta_event_v2025_03_01_preview import (
        ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event_v2025_03_01_preview import ResponseFunctionCallArgumentsDoneEvent
    from .response_in_progress_event_v2025_03_01_preview import ResponseInProgressEvent
    from .response_incomplete_event_v2025_03_01_preview import ResponseIncompleteEvent
    from .response_output_item_added_event_v2025_03_01_preview import ResponseOutputItemAddedEvent
    from .response_output_item_done_event_v2025_03_01_preview import ResponseOutputItemDoneEvent
    from .response_refusal_delta_event_v2025_03_01_preview import ResponseRefusalDeltaEvent
    from .response_refusal_done_event_v2025_03_01_preview import ResponseRefusalDoneEvent
    from .response_text_annotation_delta_event_v2025_03_01_preview import ResponseTextAnnotationDeltaEvent
    from .response_text_delta_event_v2025_03_01_preview import ResponseTextDeltaEvent
    from .response_text_done_event_v2025_03_01_preview import ResponseTextDoneEvent
    from .screenshot_v2025_03_01_preview import Screenshot
    from .scroll_v2025_03_01_preview import Scroll
    from .text_response_format_json_schema_v2025_03_01_preview import TextResponseFormatJsonSchema
    from .type__v2025_03_01_preview import Type
    from .url_citation_v2025_03_01_preview import UrlCitation
    from .wait_v2025_03_01_preview import Wait

    Annotation: TypeAlias = "FileCitation | UrlCitation | FilePath"
    CodeInterpreterToolOutput: TypeAlias = "CodeInterpreterTextOutput | CodeInterpreterFileOutput"
    ComputerAction: TypeAlias = "Click | DoubleClick | Drag | KeyPress | Move | Screenshot | Scroll | Type | Wait"
    InputContent: TypeAlias = "InputText | InputImage | InputFile"
    OutputContent: TypeAlias = "OutputText | Refusal"
    Content: TypeAlias = "InputContent | OutputContent"
    CreateModelResponseProperties: TypeAlias = "ModelResponseProperties"
    Item: TypeAlias = "InputMessage | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerToolCallOutput | FunctionToolCall | FunctionToolCallOutput | ReasoningItem"
    InputItem: TypeAlias = "EasyInputMessage | Item | ItemReference"
    InputMessageContentList: TypeAlias = "list[InputContent]"
    ItemResource: TypeAlias = "InputMessageResource | OutputMessage | FileSearchToolCall | ComputerToolCall | ComputerToolCallOutputResource | FunctionToolCall | FunctionToolCallOutputResource"
    OutputItem: TypeAlias = "OutputMessage | FileSearchToolCall | FunctionToolCall | ComputerToolCall | ReasoningItem"
    ResponseStreamEvent: TypeAlias = "ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseErrorEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseInProgressEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseTextAnnotationDeltaEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent"
    TextResponseFormatConfiguration: TypeAlias = (
        "ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject"
    )
    Tool: TypeAlias = "FileSearchTool | FunctionTool | ComputerTool"
else:
    Annotation = OneOf(
        "type",
        {
            "file_citation": "file_citation_v2025_03_01_preview.FileCitation",
            "url_citation": "url_citation_v2025_03_01_preview.UrlCitation",
            "file_path": "file_path_v2025_03_01_preview.FilePath",
        },
    )
    CodeInterpreterToolOutput = OneOf(
        "type",
        {
            "logs": "code_interpreter_text_output_v2025_03_01_preview.CodeInterpreterTextOutput",
            "files": "code_interpreter_file_output_v2025_03_01_preview.CodeInterpreterFileOutput",
        },
    )
    ComputerAction = OneOf(
        "type",
        {
            "click": "click_v2025_03_01_preview.Click",
            "double_click": "double_click_v2025_03_01_preview.DoubleClick",
            "drag": "drag_v2025_03_01_preview.Drag",
            "keypress": "key_press_v2025_03_01_preview.KeyPress",
            "move": "move_v2025_03_01_preview.Move",
            "screenshot": "screenshot_v2025_03_01_preview.Screenshot",
            "scroll": "scroll_v2025_03_01_preview.Scroll",
            "type": "type__v2025_03_01_preview.Type",
            "wait": "wait_v2025_03_01_preview.Wait",
        },
    )
    InputContent = OneOf(
        "type",
        {
            "input_text": "input_text_v2025_03_01_preview.InputText",
            "input_image": "input_image_v2025_03_01_preview.InputImage",
            "input_file": "input_file_v2025_03_01_preview.InputFile",
        },
    )
    OutputContent = OneOf(
        "type",
        {"output_text": "output_text_v2025_03_01_preview.OutputText", "refusal": "refusal_v2025_03_01_preview.Refusal"},
    )
    Content = OneOf(
        "type",
        {
            "input_text": "unions_v2025_03_01_preview.InputContent",
            "input_image": "unions_v2025_03_01_preview.InputContent",
            "input_file": "unions_v2025_03_01_preview.InputContent",
            "output_text": "unions_v2025_03_01_preview.OutputContent",
            "refusal": "unions_v2025_03_01_preview.OutputContent",
        },
    )
    CreateModelResponseProperties = Ref("model_response_properties_v2025_03_01_preview.ModelResponseProperties")
    Item = OneOf(
        "type",
        {
            "file_search_call": "file_search_tool_call_v2025_03_01_preview.FileSearchToolCall",
            "computer_call": "computer_tool_call_v2025_03_01_preview.ComputerToolCall",
            "computer_call_output": "computer_tool_call_output_v2025_03_01_preview.ComputerToolCallOutput",
            "function_call": "function_tool_call_v2025_03_01_preview.FunctionToolCall",
            "function_call_output": "function_tool_call_output_v2025_03_01_preview.FunctionToolCallOutput",
            "reasoning": "reasoning_item_v2025_03_01_preview.ReasoningItem",
            "message": None,
        },
        ByKeys(
            (
                ("content", "role"),
                ("status", "type"),
                {"role": ("developer", "system", "user")},
                "input_message_v2025_03_01_preview.InputMessage",
            ),
            (
                ("content", "role", "type"),
                ("id", "status"),
                {"role": ("assistant",), "type": ("message",)},
                "output_message_v2025_03_01_preview.OutputMessage",
            ),
        ),
    )
    InputItem = OneOf(
        "type",
        {
            "file_search_call": "unions_v2025_03_01_preview.Item",
            "computer_call": "unions_v2025_03_01_preview.Item",
            "computer_call_output": "unions_v2025_03_01_preview.Item",
            "function_call": "unions_v2025_03_01_preview.Item",
            "function_call_output": "unions_v2025_03_01_preview.Item",
            "reasoning": "unions_v2025_03_01_preview.Item",
            "item_reference": "item_reference_v2025_03_01_preview.ItemReference",
            "message": None,
        },
        ByKeys(
            (
                ("content", "role"),
                ("type",),
                {"role": ("assistant", "developer", "system", "user")},
                "easy_input_message_v2025_03_01_preview.EasyInputMessage",
            )
        ),
    )
    InputMessageContentList = ListOf(Ref("unions_v2025_03_01_preview.InputContent"))
    ItemResource = OneOf(
        "type",
        {
            "file_search_call": "file_search_tool_call_v2025_03_01_preview.FileSearchToolCall",
            "computer_call": "computer_tool_call_v2025_03_01_preview.ComputerToolCall",
            "computer_call_output": "computer_tool_call_output_resource_v2025_03_01_preview.ComputerToolCallOutputResource",
            "function_call": "function_tool_call_v2025_03_01_preview.FunctionToolCall",
            "function_call_output": "function_tool_call_output_resource_v2025_03_01_preview.FunctionToolCallOutputResource",
            "message": None,
        },
        ByKeys(
            (
                ("content", "id", "role"),
                ("status", "type"),
                {"role": ("developer", "system", "user")},
                "input_message_resource_v2025_03_01_preview.InputMessageResource",
            ),
            (
                ("content", "role", "type"),
                ("id", "status"),
                {"role": ("assistant",), "type": ("message",)},
                "output_message_v2025_03_01_preview.OutputMessage",
            ),
        ),
    )
    OutputItem = OneOf(
        "type",
        {
            "message": "output_message_v2025_03_01_preview.OutputMessage",
            "file_search_call": "file_search_tool_call_v2025_03_01_preview.FileSearchToolCall",
            "function_call": "function_tool_call_v2025_03_01_preview.FunctionToolCall",
            "computer_call": "computer_tool_call_v2025_03_01_preview.ComputerToolCall",
            "reasoning": "reasoning_item_v2025_03_01_preview.ReasoningItem",
        },
    )
    ResponseStreamEvent = OneOf(
        "type",
        {
            "response.audio.delta": "response_audio_delta_event_v2025_03_01_preview.ResponseAudioDeltaEvent",
            "response.audio.done": "response_audio_done_event_v2025_03_01_preview.ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "response_audio_transcript_delta_event_v2025_03_01_preview.ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "response_audio_transcript_done_event_v2025_03_01_preview.ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.code.delta": "response_code_interpreter_call_code_delta_event_v2025_03_01_preview.ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call.code.done": "response_code_interpreter_call_code_done_event_v2025_03_01_preview.ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "response_code_interpreter_call_completed_event_v2025_03_01_preview.ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "response_code_interpreter_call_in_progress_event_v2025_03_01_preview.ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "response_code_interpreter_call_interpreting_event_v2025_03_01_preview.ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "response_completed_event_v2025_03_01_preview.ResponseCompletedEvent",
            "response.content_part.added": "response_content_part_added_event_v2025_03_01_preview.ResponseContentPartAddedEvent",
            "response.content_part.done": "response_content_part_done_event_v2025_03_01_preview.ResponseContentPartDoneEvent",
            "response.created": "response_created_event_v2025_03_01_preview.ResponseCreatedEvent",
            "error": "response_error_event_v2025_03_01_preview.ResponseErrorEvent",
            "response.file_search_call.completed": "response_file_search_call_completed_event_v2025_03_01_preview.ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "response_file_search_call_in_progress_event_v2025_03_01_preview.ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "response_file_search_call_searching_event_v2025_03_01_preview.ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "response_function_call_arguments_delta_event_v2025_03_01_preview.ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "response_function_call_arguments_done_event_v2025_03_01_preview.ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "response_in_progress_event_v2025_03_01_preview.ResponseInProgressEvent",
            "response.failed": "response_failed_event_v2025_03_01_preview.ResponseFailedEvent",
            "response.incomplete": "response_incomplete_event_v2025_03_01_preview.ResponseIncompleteEvent",
            "response.output_item.added": "response_output_item_added_event_v2025_03_01_preview.ResponseOutputItemAddedEvent",
            "response.output_item.done": "response_output_item_done_event_v2025_03_01_preview.ResponseOutputItemDoneEvent",
            "response.refusal.delta": "response_refusal_delta_event_v2025_03_01_preview.ResponseRefusalDeltaEvent",
            "response.refusal.done": "response_refusal_done_event_v2025_03_01_preview.ResponseRefusalDoneEvent",
            "response.output_text.annotation.added": "response_text_annotation_delta_event_v2025_03_01_preview.ResponseTextAnnotationDeltaEvent",
            "response.output_text.delta": "response_text_delta_event_v2025_03_01_preview.ResponseTextDeltaEvent",
            "response.output_text.done": "response_text_done_event_v2025_03_01_preview.ResponseTextDoneEvent",
        },
    )
    TextResponseFormatConfiguration = OneOf(
        "type",
        {
            "text": "response_format_text_v2024_08_01_preview.ResponseFormatText",
            "json_schema": "text_response_format_json_schema_v2025_03_01_preview.TextResponseFormatJsonSchema",
            "json_object": "response_format_json_object_v2024_08_01_preview.ResponseFormatJsonObject",
        },
    )
    Tool = OneOf(
        "type",
        {
            "file_search": "file_search_tool_v2025_03_01_preview.FileSearchTool",
            "function": "function_tool_v2025_03_01_preview.FunctionTool",
            "computer_use_preview": "computer_tool_v2025_03_01_preview.ComputerTool",
        },
    )
