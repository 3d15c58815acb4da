"""The unions of models, and lists and maps of models, that Azure OpenAI v1 has a name for.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ByKeys, ListOf, MapOf, OneOf, Ref

if TYPE_CHECKING:
    from .annotation_file_citation import AnnotationFileCitation
    from .annotation_file_path import AnnotationFilePath
    from .annotation_url_citation import AnnotationUrlCitation
    from .approximate_location import ApproximateLocation
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .azure_chat_data_source_access_token_authentication_options import (
        AzureChatDataSourceAccessTokenAuthenticationOptions,
    )
    from .azure_chat_data_source_api_key_authentication_options import AzureChatDataSourceApiKeyAuthenticationOptions
    from .azure_chat_data_source_connection_string_authentication_options import (
        AzureChatDataSourceConnectionStringAuthenticationOptions,
    )
    from .azure_chat_data_source_deployment_name_vectorization_source import (
        AzureChatDataSourceDeploymentNameVectorizationSource,
    )
    from .azure_chat_data_source_encoded_api_key_authentication_options import (
        AzureChatDataSourceEncodedApiKeyAuthenticationOptions,
    )
    from .azure_chat_data_source_endpoint_vectorization_source import AzureChatDataSourceEndpointVectorizationSource
    from .azure_chat_data_source_integrated_vectorization_source import AzureChatDataSourceIntegratedVectorizationSource
    from .azure_chat_data_source_key_and_key_id_authentication_options import (
        AzureChatDataSourceKeyAndKeyIdAuthenticationOptions,
    )
    from .azure_chat_data_source_model_id_vectorization_source import AzureChatDataSourceModelIdVectorizationSource
    from .azure_chat_data_source_system_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_chat_data_source_user_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_chat_data_source_username_and_password_authentication_options import (
        AzureChatDataSourceUsernameAndPasswordAuthenticationOptions,
    )
    from .azure_cosmos_db_chat_data_source import AzureCosmosDBChatDataSource
    from .azure_search_chat_data_source import AzureSearchChatDataSource
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_audio import ChatCompletionRequestMessageContentPartAudio
    from .chat_completion_request_message_content_part_file import ChatCompletionRequestMessageContentPartFile
    from .chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from .chat_completion_request_message_content_part_refusal import ChatCompletionRequestMessageContentPartRefusal
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage
    from .chat_output_prediction_content import ChatOutputPredictionContent
    from .code_interpreter_output_image import CodeInterpreterOutputImage
    from .code_interpreter_output_logs import CodeInterpreterOutputLogs
    from .code_interpreter_tool import CodeInterpreterTool
    from .code_interpreter_tool_call_item_param import CodeInterpreterToolCallItemParam
    from .code_interpreter_tool_call_item_resource import CodeInterpreterToolCallItemResource
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .computer_action_click import ComputerActionClick
    from .computer_action_double_click import ComputerActionDoubleClick
    from .computer_action_drag import ComputerActionDrag
    from .computer_action_key_press import ComputerActionKeyPress
    from .computer_action_move import ComputerActionMove
    from .computer_action_screenshot import ComputerActionScreenshot
    from .computer_action_scroll import ComputerActionScroll
    from .computer_action_type_keys import ComputerActionTypeKeys
    from .computer_action_wait import ComputerActionWait
    from .computer_tool_call_item_param import ComputerToolCallItemParam
    from .computer_tool_call_item_resource import ComputerToolCallItemResource
    from .computer_tool_call_output_item_output_computer_screenshot import (
        ComputerToolCallOutputItemOutputComputerScreenshot,
    )
    from .computer_tool_call_output_item_param import ComputerToolCallOutputItemParam
    from .computer_tool_call_output_item_resource import ComputerToolCallOutputItemResource
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .create_eval_item_variant_1 import CreateEvalItemVariant1
    from .create_fine_tuning_job_request_wandb_integration import CreateFineTuningJobRequestWandbIntegration
    from .elasticsearch_chat_data_source import ElasticsearchChatDataSource
    from .eval_completions_run_data_source_params import EvalCompletionsRunDataSourceParams
    from .eval_custom_data_source_config_params import EvalCustomDataSourceConfigParams
    from .eval_custom_data_source_config_resource import EvalCustomDataSourceConfigResource
    from .eval_grader_label_model_params import EvalGraderLabelModelParams
    from .eval_grader_label_model_resource import EvalGraderLabelModelResource
    from .eval_grader_python_params import EvalGraderPythonParams
    from .eval_grader_python_resource import EvalGraderPythonResource
    from .eval_grader_score_model_params import EvalGraderScoreModelParams
    from .eval_grader_score_model_resource import EvalGraderScoreModelResource
    from .eval_grader_string_check_params import EvalGraderStringCheckParams
    from .eval_grader_text_similarity_params import EvalGraderTextSimilarityParams
    from .eval_grader_text_similarity_resource import EvalGraderTextSimilarityResource
    from .eval_item import EvalItem
    from .eval_item_content_input_text import EvalItemContentInputText
    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_jsonl_run_data_source_params import EvalJsonlRunDataSourceParams
    from .eval_logs_data_source_config_params import EvalLogsDataSourceConfigParams
    from .eval_logs_data_source_config_resource import EvalLogsDataSourceConfigResource
    from .eval_responses_run_data_source_params import EvalResponsesRunDataSourceParams
    from .eval_run_data_source_completions_resource import EvalRunDataSourceCompletionsResource
    from .eval_run_data_source_jsonl_resource import EvalRunDataSourceJsonlResource
    from .eval_run_data_source_responses_resource import EvalRunDataSourceResponsesResource
    from .eval_run_file_content_data_content_source import EvalRunFileContentDataContentSource
    from .eval_run_file_id_data_content_source import EvalRunFileIdDataContentSource
    from .eval_run_responses_data_content_source import EvalRunResponsesDataContentSource
    from .eval_run_stored_completions_data_content_source import EvalRunStoredCompletionsDataContentSource
    from .eval_stored_completions_data_source_config_params import EvalStoredCompletionsDataSourceConfigParams
    from .eval_stored_completions_data_source_config_resource import EvalStoredCompletionsDataSourceConfigResource
    from .file_search_tool import FileSearchTool
    from .file_search_tool_call_item_param import FileSearchToolCallItemParam
    from .file_search_tool_call_item_resource import FileSearchToolCallItemResource
    from .fine_tuning_integration_wandb import FineTuningIntegrationWandb
    from .function_tool import FunctionTool
    from .function_tool_call_item_param import FunctionToolCallItemParam
    from .function_tool_call_item_resource import FunctionToolCallItemResource
    from .function_tool_call_output_item_param import FunctionToolCallOutputItemParam
    from .function_tool_call_output_item_resource import FunctionToolCallOutputItemResource
    from .grader_label_model import GraderLabelModel
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity
    from .image_gen_tool import ImageGenTool
    from .image_gen_tool_call_item_param import ImageGenToolCallItemParam
    from .image_gen_tool_call_item_resource import ImageGenToolCallItemResource
    from .item_content_input_audio import ItemContentInputAudio
    from .item_content_input_file import ItemContentInputFile
    from .item_content_input_image import ItemContentInputImage
    from .item_content_input_text import ItemContentInputText
    from .item_content_output_audio import ItemContentOutputAudio
    from .item_content_output_text import ItemContentOutputText
    from .item_content_refusal import ItemContentRefusal
    from .item_reference_item_param import ItemReferenceItemParam
    from .local_shell_tool import LocalShellTool
    from .local_shell_tool_call_item_param import LocalShellToolCallItemParam
    from .local_shell_tool_call_item_resource import LocalShellToolCallItemResource
    from .local_shell_tool_call_output_item_param import LocalShellToolCallOutputItemParam
    from .local_shell_tool_call_output_item_resource import LocalShellToolCallOutputItemResource
    from .mcp_approval_request_item_param import MCPApprovalRequestItemParam
    from .mcp_approval_request_item_resource import MCPApprovalRequestItemResource
    from .mcp_approval_response_item_param import MCPApprovalResponseItemParam
    from .mcp_approval_response_item_resource import MCPApprovalResponseItemResource
    from .mcp_call_item_param import MCPCallItemParam
    from .mcp_call_item_resource import MCPCallItemResource
    from .mcp_list_tools_item_param import MCPListToolsItemParam
    from .mcp_list_tools_item_resource import MCPListToolsItemResource
    from .mcp_tool import MCPTool
    from .mongo_db_chat_data_source import MongoDBChatDataSource
    from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from .pinecone_chat_data_source import PineconeChatDataSource
    from .reasoning_item_param import ReasoningItemParam
    from .reasoning_item_resource import ReasoningItemResource
    from .reasoning_item_summary_text_part import ReasoningItemSummaryTextPart
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
    from .response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from .response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from .response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from .response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from .response_in_progress_event import ResponseInProgressEvent
    from .response_incomplete_event import ResponseIncompleteEvent
    from .response_mcp_call_arguments_delta_event import ResponseMCPCallArgumentsDeltaEvent
    from .response_mcp_call_arguments_done_event import ResponseMCPCallArgumentsDoneEvent
    from .response_mcp_call_completed_event import ResponseMCPCallCompletedEvent
    from .response_mcp_call_failed_event import ResponseMCPCallFailedEvent
    from .response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent
    from .response_mcp_list_tools_completed_event import ResponseMCPListToolsCompletedEvent
    from .response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event import ResponseMCPListToolsInProgressEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_queued_event import ResponseQueuedEvent
    from .response_reasoning_delta_event import ResponseReasoningDeltaEvent
    from .response_reasoning_done_event import ResponseReasoningDoneEvent
    from .response_reasoning_summary_delta_event import ResponseReasoningSummaryDeltaEvent
    from .response_reasoning_summary_done_event import ResponseReasoningSummaryDoneEvent
    from .response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from .response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_text_format_configuration_json_object import ResponseTextFormatConfigurationJsonObject
    from .response_text_format_configuration_json_schema import ResponseTextFormatConfigurationJsonSchema
    from .response_text_format_configuration_text import ResponseTextFormatConfigurationText
    from .response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from .response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent
    from .responses_assistant_message_item_param import ResponsesAssistantMessageItemParam
    from .responses_assistant_message_item_resource import ResponsesAssistantMessageItemResource
    from .responses_developer_message_item_param import ResponsesDeveloperMessageItemParam
    from .responses_developer_message_item_resource import ResponsesDeveloperMessageItemResource
    from .responses_system_message_item_param import ResponsesSystemMessageItemParam
    from .responses_system_message_item_resource import ResponsesSystemMessageItemResource
    from .responses_user_message_item_param import ResponsesUserMessageItemParam
    from .responses_user_message_item_resource import ResponsesUserMessageItemResource
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
    from .tool_choice_object_code_interpreter import ToolChoiceObjectCodeInterpreter
    from .tool_choice_object_computer import ToolChoiceObjectComputer
    from .tool_choice_object_file_search import ToolChoiceObjectFileSearch
    from .tool_choice_object_function import ToolChoiceObjectFunction
    from .tool_choice_object_image_gen import ToolChoiceObjectImageGen
    from .tool_choice_object_mcp import ToolChoiceObjectMCP
    from .tool_choice_object_web_search import ToolChoiceObjectWebSearch
    from .web_search_action_find import WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool_call_item_param import WebSearchToolCallItemParam
    from .web_search_tool_call_item_resource import WebSearchToolCallItemResource

    Annotation: TypeAlias = "AnnotationFileCitation | AnnotationFilePath | AnnotationUrlCitation"
    AzureChatDataSource: TypeAlias = "AzureCosmosDBChatDataSource | AzureSearchChatDataSource | ElasticsearchChatDataSource | MongoDBChatDataSource | PineconeChatDataSource"
    AzureChatDataSourceAuthenticationOptions: TypeAlias = "AzureChatDataSourceAccessTokenAuthenticationOptions | AzureChatDataSourceConnectionStringAuthenticationOptions | AzureChatDataSourceEncodedApiKeyAuthenticationOptions | AzureChatDataSourceKeyAndKeyIdAuthenticationOptions | AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions | AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions | AzureChatDataSourceUsernameAndPasswordAuthenticationOptions | AzureChatDataSourceApiKeyAuthenticationOptions"
    AzureChatDataSourceVectorizationSource: TypeAlias = "AzureChatDataSourceDeploymentNameVectorizationSource | AzureChatDataSourceIntegratedVectorizationSource | AzureChatDataSourceModelIdVectorizationSource | AzureChatDataSourceEndpointVectorizationSource"
    ChatCompletionMessageToolCallsItem: TypeAlias = "list[ChatCompletionMessageToolCall]"
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal"
    )
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestAssistantMessage | ChatCompletionRequestDeveloperMessage | ChatCompletionRequestFunctionMessage | ChatCompletionRequestSystemMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestUserMessage"
    ChatCompletionRequestMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartFile | ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartAudio | ChatCompletionRequestMessageContentPartRefusal | ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestSystemMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestToolMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestUserMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartAudio | ChatCompletionRequestMessageContentPartFile"
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice'
    ChatOutputPrediction: TypeAlias = "ChatOutputPredictionContent"
    ChunkingStrategyRequestParam: TypeAlias = "StaticChunkingStrategyRequestParam | AutoChunkingStrategyRequestParam"
    ChunkingStrategyResponseParam: TypeAlias = (
        "OtherChunkingStrategyResponseParam | StaticChunkingStrategyResponseParam"
    )
    CodeInterpreterOutput: TypeAlias = "CodeInterpreterOutputImage | CodeInterpreterOutputLogs"
    ComputerAction: TypeAlias = "ComputerActionClick | ComputerActionDoubleClick | ComputerActionDrag | ComputerActionKeyPress | ComputerActionMove | ComputerActionScreenshot | ComputerActionScroll | ComputerActionTypeKeys | ComputerActionWait"
    ComputerToolCallOutputItemOutput: TypeAlias = "ComputerToolCallOutputItemOutputComputerScreenshot"
    CreateEvalItem: TypeAlias = "CreateEvalItemVariant1 | EvalItem"
    CreateFineTuningJobRequestIntegration: TypeAlias = "CreateFineTuningJobRequestWandbIntegration"
    EvalDataSourceConfigParams: TypeAlias = "EvalCustomDataSourceConfigParams | EvalLogsDataSourceConfigParams | EvalStoredCompletionsDataSourceConfigParams"
    EvalDataSourceConfigResource: TypeAlias = "EvalCustomDataSourceConfigResource | EvalLogsDataSourceConfigResource | EvalStoredCompletionsDataSourceConfigResource"
    EvalGraderParams: TypeAlias = "EvalGraderLabelModelParams | EvalGraderPythonParams | EvalGraderScoreModelParams | EvalGraderStringCheckParams | EvalGraderTextSimilarityParams"
    EvalGraderResource: TypeAlias = "EvalGraderLabelModelResource | EvalGraderPythonResource | EvalGraderScoreModelResource | EvalGraderTextSimilarityResource"
    EvalItemContent: TypeAlias = "EvalItemContentInputText | EvalItemContentOutputText"
    EvalRunDataContentSource: TypeAlias = "EvalRunFileIdDataContentSource | EvalRunResponsesDataContentSource | EvalRunStoredCompletionsDataContentSource | EvalRunFileContentDataContentSource"
    EvalRunDataSourceParams: TypeAlias = (
        "EvalCompletionsRunDataSourceParams | EvalJsonlRunDataSourceParams | EvalResponsesRunDataSourceParams"
    )
    EvalRunDataSourceResource: TypeAlias = (
        "EvalRunDataSourceJsonlResource | EvalRunDataSourceCompletionsResource | EvalRunDataSourceResponsesResource"
    )
    Filters: TypeAlias = "ComparisonFilter | CompoundFilter"
    FineTuningIntegration: TypeAlias = "FineTuningIntegrationWandb"
    Grader: TypeAlias = (
        "GraderLabelModel | GraderMulti | GraderPython | GraderScoreModel | GraderTextSimilarity | GraderStringCheck"
    )
    ItemContent: TypeAlias = "ItemContentInputAudio | ItemContentInputFile | ItemContentInputImage | ItemContentInputText | ItemContentOutputAudio | ItemContentOutputText | ItemContentRefusal"
    ItemParam: TypeAlias = "CodeInterpreterToolCallItemParam | ComputerToolCallItemParam | ComputerToolCallOutputItemParam | FileSearchToolCallItemParam | FunctionToolCallItemParam | FunctionToolCallOutputItemParam | ImageGenToolCallItemParam | ItemReferenceItemParam | LocalShellToolCallItemParam | LocalShellToolCallOutputItemParam | MCPApprovalRequestItemParam | MCPApprovalResponseItemParam | MCPCallItemParam | MCPListToolsItemParam | ResponsesMessageItemParam | ReasoningItemParam | WebSearchToolCallItemParam"
    ItemResource: TypeAlias = "CodeInterpreterToolCallItemResource | ComputerToolCallItemResource | ComputerToolCallOutputItemResource | FileSearchToolCallItemResource | FunctionToolCallItemResource | FunctionToolCallOutputItemResource | ImageGenToolCallItemResource | LocalShellToolCallItemResource | LocalShellToolCallOutputItemResource | MCPApprovalRequestItemResource | MCPApprovalResponseItemResource | MCPCallItemResource | MCPListToolsItemResource | ResponsesMessageItemResource | ReasoningItemResource | WebSearchToolCallItemResource"
    Location: TypeAlias = "ApproximateLocation"
    ReasoningItemSummaryPart: TypeAlias = "ReasoningItemSummaryTextPart"
    ResponseFormat: TypeAlias = "ResponseFormatJsonObject | ResponseFormatJsonSchema | ResponseFormatText"
    ResponsePromptVariables: TypeAlias = "dict[str, ItemParam]"
    ResponseStreamEvent: TypeAlias = "ResponseErrorEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseCompletedEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseFailedEvent | ResponseFileSearchCallCompletedEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseImageGenCallCompletedEvent | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallInProgressEvent | ResponseImageGenCallPartialImageEvent | ResponseInProgressEvent | ResponseIncompleteEvent | ResponseMCPCallArgumentsDeltaEvent | ResponseMCPCallArgumentsDoneEvent | ResponseMCPCallCompletedEvent | ResponseMCPCallFailedEvent | ResponseMCPCallInProgressEvent | ResponseMCPListToolsCompletedEvent | ResponseMCPListToolsFailedEvent | ResponseMCPListToolsInProgressEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseQueuedEvent | ResponseReasoningDeltaEvent | ResponseReasoningDoneEvent | ResponseReasoningSummaryDeltaEvent | ResponseReasoningSummaryDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseWebSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent"
    ResponseTextFormatConfiguration: TypeAlias = "ResponseTextFormatConfigurationJsonObject | ResponseTextFormatConfigurationJsonSchema | ResponseTextFormatConfigurationText"
    ResponsesMessageItemParam: TypeAlias = "ResponsesAssistantMessageItemParam | ResponsesDeveloperMessageItemParam | ResponsesSystemMessageItemParam | ResponsesUserMessageItemParam"
    ResponsesMessageItemResource: TypeAlias = "ResponsesAssistantMessageItemResource | ResponsesDeveloperMessageItemResource | ResponsesSystemMessageItemResource | ResponsesUserMessageItemResource"
    Tool: TypeAlias = "CodeInterpreterTool | ComputerUsePreviewTool | FileSearchTool | FunctionTool | ImageGenTool | LocalShellTool | MCPTool | WebSearchPreviewTool"
    ToolChoiceObject: TypeAlias = "ToolChoiceObjectCodeInterpreter | ToolChoiceObjectComputer | ToolChoiceObjectFileSearch | ToolChoiceObjectFunction | ToolChoiceObjectImageGen | ToolChoiceObjectMCP | ToolChoiceObjectWebSearch"
    WebSearchAction: TypeAlias = "WebSearchActionFind | WebSearchActionOpenPage | WebSearchActionSearch"
else:
    Annotation = OneOf(
        "type",
        {
            "file_citation": "AnnotationFileCitation",
            "file_path": "AnnotationFilePath",
            "url_citation": "AnnotationUrlCitation",
        },
    )
    AzureChatDataSource = OneOf(
        "type",
        {
            "azure_cosmos_db": "AzureCosmosDBChatDataSource",
            "azure_search": "AzureSearchChatDataSource",
            "elasticsearch": "ElasticsearchChatDataSource",
            "mongo_db": "MongoDBChatDataSource",
            "pinecone": "PineconeChatDataSource",
        },
    )
    AzureChatDataSourceAuthenticationOptions = OneOf(
        "type",
        {
            "access_token": "AzureChatDataSourceAccessTokenAuthenticationOptions",
            "connection_string": "AzureChatDataSourceConnectionStringAuthenticationOptions",
            "encoded_api_key": "AzureChatDataSourceEncodedApiKeyAuthenticationOptions",
            "key_and_key_id": "AzureChatDataSourceKeyAndKeyIdAuthenticationOptions",
            "system_assigned_managed_identity": "AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions",
            "username_and_password": "AzureChatDataSourceUsernameAndPasswordAuthenticationOptions",
            "api_key": "AzureChatDataSourceApiKeyAuthenticationOptions",
        },
    )
    AzureChatDataSourceVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "AzureChatDataSourceDeploymentNameVectorizationSource",
            "integrated": "AzureChatDataSourceIntegratedVectorizationSource",
            "model_id": "AzureChatDataSourceModelIdVectorizationSource",
            "endpoint": "AzureChatDataSourceEndpointVectorizationSource",
        },
    )
    ChatCompletionMessageToolCallsItem = ListOf(Ref("ChatCompletionMessageToolCall"))
    ChatCompletionRequestAssistantMessageContentPart = OneOf(
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "assistant": "ChatCompletionRequestAssistantMessage",
            "developer": "ChatCompletionRequestDeveloperMessage",
            "function": "ChatCompletionRequestFunctionMessage",
            "system": "ChatCompletionRequestSystemMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "user": "ChatCompletionRequestUserMessage",
        },
    )
    ChatCompletionRequestMessageContentPart = OneOf(
        "type",
        {
            "file": "ChatCompletionRequestMessageContentPartFile",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "input_audio": "ChatCompletionRequestMessageContentPartAudio",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
            "text": "ChatCompletionRequestMessageContentPartText",
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
            "file": "ChatCompletionRequestMessageContentPartFile",
        },
    )
    ChatCompletionToolChoiceOption = Ref("ChatCompletionNamedToolChoice")
    ChatOutputPrediction = OneOf("type", {"content": "ChatOutputPredictionContent"})
    ChunkingStrategyRequestParam = OneOf(
        "type", {"static": "StaticChunkingStrategyRequestParam", "auto": "AutoChunkingStrategyRequestParam"}
    )
    ChunkingStrategyResponseParam = OneOf(
        "type", {"other": "OtherChunkingStrategyResponseParam", "static": "StaticChunkingStrategyResponseParam"}
    )
    CodeInterpreterOutput = OneOf("type", {"image": "CodeInterpreterOutputImage", "logs": "CodeInterpreterOutputLogs"})
    ComputerAction = OneOf(
        "type",
        {
            "click": "ComputerActionClick",
            "double_click": "ComputerActionDoubleClick",
            "drag": "ComputerActionDrag",
            "keypress": "ComputerActionKeyPress",
            "move": "ComputerActionMove",
            "screenshot": "ComputerActionScreenshot",
            "scroll": "ComputerActionScroll",
            "type": "ComputerActionTypeKeys",
            "wait": "ComputerActionWait",
        },
    )
    ComputerToolCallOutputItemOutput = OneOf(
        "type", {"computer_screenshot": "ComputerToolCallOutputItemOutputComputerScreenshot"}
    )
    CreateEvalItem = OneOf(
        "role",
        {"user": "EvalItem", "assistant": "EvalItem", "system": "EvalItem", "developer": "EvalItem"},
        ByKeys((("content", "role"), (), {}, "CreateEvalItemVariant1")),
    )
    CreateFineTuningJobRequestIntegration = OneOf("type", {"wandb": "CreateFineTuningJobRequestWandbIntegration"})
    EvalDataSourceConfigParams = OneOf(
        "type",
        {
            "custom": "EvalCustomDataSourceConfigParams",
            "logs": "EvalLogsDataSourceConfigParams",
            "stored_completions": "EvalStoredCompletionsDataSourceConfigParams",
        },
    )
    EvalDataSourceConfigResource = OneOf(
        "type",
        {
            "custom": "EvalCustomDataSourceConfigResource",
            "logs": "EvalLogsDataSourceConfigResource",
            "stored_completions": "EvalStoredCompletionsDataSourceConfigResource",
        },
    )
    EvalGraderParams = OneOf(
        "type",
        {
            "label_model": "EvalGraderLabelModelParams",
            "python": "EvalGraderPythonParams",
            "score_model": "EvalGraderScoreModelParams",
            "string_check": "EvalGraderStringCheckParams",
            "text_similarity": "EvalGraderTextSimilarityParams",
        },
    )
    EvalGraderResource = OneOf(
        "type",
        {
            "label_model": "EvalGraderLabelModelResource",
            "python": "EvalGraderPythonResource",
            "score_model": "EvalGraderScoreModelResource",
            "text_similarity": "EvalGraderTextSimilarityResource",
        },
    )
    EvalItemContent = OneOf(
        "type", {"input_text": "EvalItemContentInputText", "output_text": "EvalItemContentOutputText"}
    )
    EvalRunDataContentSource = OneOf(
        "type",
        {
            "file_id": "EvalRunFileIdDataContentSource",
            "responses": "EvalRunResponsesDataContentSource",
            "stored_completions": "EvalRunStoredCompletionsDataContentSource",
            "file_content": "EvalRunFileContentDataContentSource",
        },
    )
    EvalRunDataSourceParams = OneOf(
        "type",
        {
            "completions": "EvalCompletionsRunDataSourceParams",
            "jsonl": "EvalJsonlRunDataSourceParams",
            "responses": "EvalResponsesRunDataSourceParams",
        },
    )
    EvalRunDataSourceResource = OneOf(
        "type",
        {
            "jsonl": "EvalRunDataSourceJsonlResource",
            "completions": "EvalRunDataSourceCompletionsResource",
            "responses": "EvalRunDataSourceResponsesResource",
        },
    )
    Filters = OneOf(
        "type",
        {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    )
    FineTuningIntegration = OneOf("type", {"wandb": "FineTuningIntegrationWandb"})
    Grader = OneOf(
        "type",
        {
            "label_model": "GraderLabelModel",
            "multi": "GraderMulti",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "text_similarity": "GraderTextSimilarity",
            "string_check": "GraderStringCheck",
        },
    )
    ItemContent = OneOf(
        "type",
        {
            "input_audio": "ItemContentInputAudio",
            "input_file": "ItemContentInputFile",
            "input_image": "ItemContentInputImage",
            "input_text": "ItemContentInputText",
            "output_audio": "ItemContentOutputAudio",
            "output_text": "ItemContentOutputText",
            "refusal": "ItemContentRefusal",
        },
    )
    ItemParam = OneOf(
        "type",
        {
            "code_interpreter_call": "CodeInterpreterToolCallItemParam",
            "computer_call": "ComputerToolCallItemParam",
            "computer_call_output": "ComputerToolCallOutputItemParam",
            "file_search_call": "FileSearchToolCallItemParam",
            "function_call": "FunctionToolCallItemParam",
            "function_call_output": "FunctionToolCallOutputItemParam",
            "image_generation_call": "ImageGenToolCallItemParam",
            "item_reference": "ItemReferenceItemParam",
            "local_shell_call": "LocalShellToolCallItemParam",
            "local_shell_call_output": "LocalShellToolCallOutputItemParam",
            "mcp_approval_request": "MCPApprovalRequestItemParam",
            "mcp_approval_response": "MCPApprovalResponseItemParam",
            "mcp_call": "MCPCallItemParam",
            "mcp_list_tools": "MCPListToolsItemParam",
            "message": "ResponsesMessageItemParam",
            "reasoning": "ReasoningItemParam",
            "web_search_call": "WebSearchToolCallItemParam",
        },
    )
    ItemResource = OneOf(
        "type",
        {
            "code_interpreter_call": "CodeInterpreterToolCallItemResource",
            "computer_call": "ComputerToolCallItemResource",
            "computer_call_output": "ComputerToolCallOutputItemResource",
            "file_search_call": "FileSearchToolCallItemResource",
            "function_call": "FunctionToolCallItemResource",
            "function_call_output": "FunctionToolCallOutputItemResource",
            "image_generation_call": "ImageGenToolCallItemResource",
            "local_shell_call": "LocalShellToolCallItemResource",
            "local_shell_call_output": "LocalShellToolCallOutputItemResource",
            "mcp_approval_request": "MCPApprovalRequestItemResource",
            "mcp_approval_response": "MCPApprovalResponseItemResource",
            "mcp_call": "MCPCallItemResource",
            "mcp_list_tools": "MCPListToolsItemResource",
            "message": "ResponsesMessageItemResource",
            "reasoning": "ReasoningItemResource",
            "web_search_call": "WebSearchToolCallItemResource",
        },
    )
    Location = OneOf("type", {"approximate": "ApproximateLocation"})
    ReasoningItemSummaryPart = OneOf("type", {"summary_text": "ReasoningItemSummaryTextPart"})
    ResponseFormat = OneOf(
        "type",
        {
            "json_object": "ResponseFormatJsonObject",
            "json_schema": "ResponseFormatJsonSchema",
            "text": "ResponseFormatText",
        },
    )
    ResponsePromptVariables = MapOf(Ref("ItemParam"))
    ResponseStreamEvent = OneOf(
        "type",
        {
            "error": "ResponseErrorEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "response.failed": "ResponseFailedEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.mcp_call.arguments_delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call.arguments_done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.reasoning.delta": "ResponseReasoningDeltaEvent",
            "response.reasoning.done": "ResponseReasoningDoneEvent",
            "response.reasoning_summary.delta": "ResponseReasoningSummaryDeltaEvent",
            "response.reasoning_summary.done": "ResponseReasoningSummaryDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
        },
    )
    ResponseTextFormatConfiguration = OneOf(
        "type",
        {
            "json_object": "ResponseTextFormatConfigurationJsonObject",
            "json_schema": "ResponseTextFormatConfigurationJsonSchema",
            "text": "ResponseTextFormatConfigurationText",
        },
    )
    ResponsesMessageItemParam = OneOf(
        "role",
        {
            "assistant": "ResponsesAssistantMessageItemParam",
            "developer": "ResponsesDeveloperMessageItemParam",
            "system": "ResponsesSystemMessageItemParam",
            "user": "ResponsesUserMessageItemParam",
        },
    )
    ResponsesMessageItemResource = OneOf(
        "role",
        {
            "assistant": "ResponsesAssistantMessageItemResource",
            "developer": "ResponsesDeveloperMessageItemResource",
            "system": "ResponsesSystemMessageItemResource",
            "user": "ResponsesUserMessageItemResource",
        },
    )
    Tool = OneOf(
        "type",
        {
            "code_interpreter": "CodeInterpreterTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "file_search": "FileSearchTool",
            "function": "FunctionTool",
            "image_generation": "ImageGenTool",
            "local_shell": "LocalShellTool",
            "mcp": "MCPTool",
            "web_search_preview": "WebSearchPreviewTool",
        },
    )
    ToolChoiceObject = OneOf(
        "type",
        {
            "code_interpreter": "ToolChoiceObjectCodeInterpreter",
            "computer_use_preview": "ToolChoiceObjectComputer",
            "file_search": "ToolChoiceObjectFileSearch",
            "function": "ToolChoiceObjectFunction",
            "image_generation": "ToolChoiceObjectImageGen",
            "mcp": "ToolChoiceObjectMCP",
            "web_search_preview": "ToolChoiceObjectWebSearch",
        },
    )
    WebSearchAction = OneOf(
        "type",
        {"find": "WebSearchActionFind", "open_page": "WebSearchActionOpenPage", "search": "WebSearchActionSearch"},
    )
