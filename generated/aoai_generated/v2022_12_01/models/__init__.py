"""The models of Azure OpenAI 2022-12-01; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.authoring_error_response_v2022_12_01 import (
        AuthoringErrorResponse as AuthoringErrorResponse,
    )
    from aoai_generated.models.capabilities_v2022_12_01 import Capabilities as Capabilities
    from aoai_generated.models.completions_create_request_v2022_12_01 import (
        CompletionsCreateRequest as CompletionsCreateRequest,
    )
    from aoai_generated.models.create_completion_response_choices_item_logprobs_v2022_12_01 import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_item_v2022_12_01 import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_completion_response_usage_v2022_12_01 import (
        CreateCompletionResponseUsage as CreateCompletionResponseUsage,
    )
    from aoai_generated.models.create_completion_response_v2022_12_01 import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from aoai_generated.models.deployment_list_v2022_12_01 import DeploymentList as DeploymentList
    from aoai_generated.models.deployment_update_v2022_12_01 import DeploymentUpdate as DeploymentUpdate
    from aoai_generated.models.deployment_v2022_12_01 import Deployment as Deployment
    from aoai_generated.models.deprecation_v2022_12_01 import Deprecation as Deprecation
    from aoai_generated.models.embeddings_create_request_v2022_12_01 import (
        EmbeddingsCreateRequest as EmbeddingsCreateRequest,
    )
    from aoai_generated.models.embeddings_create_response_data_item_v2022_12_01 import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from aoai_generated.models.embeddings_create_response_usage_v2022_12_01 import (
        EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage,
    )
    from aoai_generated.models.embeddings_create_response_v2022_12_01 import (
        EmbeddingsCreateResponse as EmbeddingsCreateResponse,
    )
    from aoai_generated.models.error_response_error_v2022_12_01 import ErrorResponseError as ErrorResponseError
    from aoai_generated.models.error_response_v2022_12_01 import ErrorResponse as ErrorResponse
    from aoai_generated.models.error_v2022_12_01 import Error as Error
    from aoai_generated.models.event_list_v2022_12_01 import EventList as EventList
    from aoai_generated.models.event_v2022_12_01 import Event as Event
    from aoai_generated.models.file_import_v2022_12_01 import FileImport as FileImport
    from aoai_generated.models.file_list_v2022_12_01 import FileList as FileList
    from aoai_generated.models.file_statistics_v2022_12_01 import FileStatistics as FileStatistics
    from aoai_generated.models.file_v2022_12_01 import File as File
    from aoai_generated.models.files_create_request_v2022_12_01 import FilesCreateRequest as FilesCreateRequest
    from aoai_generated.models.fine_tune_creation_v2022_12_01 import FineTuneCreation as FineTuneCreation
    from aoai_generated.models.fine_tune_list_v2022_12_01 import FineTuneList as FineTuneList
    from aoai_generated.models.fine_tune_v2022_12_01 import FineTune as FineTune
    from aoai_generated.models.hyper_parameters_v2022_12_01 import HyperParameters as HyperParameters
    from aoai_generated.models.inner_error_v2022_12_01 import InnerError as InnerError
    from aoai_generated.models.manual_scale_settings_update_v2022_12_01 import (
        ManualScaleSettingsUpdate as ManualScaleSettingsUpdate,
    )
    from aoai_generated.models.manual_scale_settings_v2022_12_01 import ManualScaleSettings as ManualScaleSettings
    from aoai_generated.models.model_list_v2022_12_01 import ModelList as ModelList
    from aoai_generated.models.model_v2022_12_01 import Model as Model
    from aoai_generated.models.standard_scale_settings_v2022_12_01 import StandardScaleSettings as StandardScaleSettings
    from aoai_generated.models.unions_v2022_12_01 import ScaleSettings as ScaleSettings
    from aoai_generated.models.unions_v2022_12_01 import ScaleSettingsUpdate as ScaleSettingsUpdate
    from aoai_generated.models.values_v2022_12_01 import ErrorCode as ErrorCode
    from aoai_generated.models.values_v2022_12_01 import InnerErrorCode as InnerErrorCode
    from aoai_generated.models.values_v2022_12_01 import LifeCycleStatus as LifeCycleStatus
    from aoai_generated.models.values_v2022_12_01 import LogLevel as LogLevel
    from aoai_generated.models.values_v2022_12_01 import Purpose as Purpose
    from aoai_generated.models.values_v2022_12_01 import ScaleType as ScaleType
    from aoai_generated.models.values_v2022_12_01 import State as State
    from aoai_generated.models.values_v2022_12_01 import TypeDiscriminator as TypeDiscriminator
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthoringErrorResponse": "authoring_error_response_v2022_12_01",
            "Capabilities": "capabilities_v2022_12_01",
            "CompletionsCreateRequest": "completions_create_request_v2022_12_01",
            "CreateCompletionResponse": "create_completion_response_v2022_12_01",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item_v2022_12_01",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs_v2022_12_01",
            "CreateCompletionResponseUsage": "create_completion_response_usage_v2022_12_01",
            "Deployment": "deployment_v2022_12_01",
            "DeploymentList": "deployment_list_v2022_12_01",
            "DeploymentUpdate": "deployment_update_v2022_12_01",
            "Deprecation": "deprecation_v2022_12_01",
            "EmbeddingsCreateRequest": "embeddings_create_request_v2022_12_01",
            "EmbeddingsCreateResponse": "embeddings_create_response_v2022_12_01",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item_v2022_12_01",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage_v2022_12_01",
            "Error": "error_v2022_12_01",
            "ErrorCode": "values_v2022_12_01",
            "ErrorResponse": "error_response_v2022_12_01",
            "ErrorResponseError": "error_response_error_v2022_12_01",
            "Event": "event_v2022_12_01",
            "EventList": "event_list_v2022_12_01",
            "File": "file_v2022_12_01",
            "FileImport": "file_import_v2022_12_01",
            "FileList": "file_list_v2022_12_01",
            "FileStatistics": "file_statistics_v2022_12_01",
            "FilesCreateRequest": "files_create_request_v2022_12_01",
            "FineTune": "fine_tune_v2022_12_01",
            "FineTuneCreation": "fine_tune_creation_v2022_12_01",
            "FineTuneList": "fine_tune_list_v2022_12_01",
            "HyperParameters": "hyper_parameters_v2022_12_01",
            "InnerError": "inner_error_v2022_12_01",
            "InnerErrorCode": "values_v2022_12_01",
            "LifeCycleStatus": "values_v2022_12_01",
            "LogLevel": "values_v2022_12_01",
            "ManualScaleSettings": "manual_scale_settings_v2022_12_01",
            "ManualScaleSettingsUpdate": "manual_scale_settings_update_v2022_12_01",
            "Model": "model_v2022_12_01",
            "ModelList": "model_list_v2022_12_01",
            "Purpose": "values_v2022_12_01",
            "ScaleSettings": "unions_v2022_12_01",
            "ScaleSettingsUpdate": "unions_v2022_12_01",
            "ScaleType": "values_v2022_12_01",
            "StandardScaleSettings": "standard_scale_settings_v2022_12_01",
            "State": "values_v2022_12_01",
            "TypeDiscriminator": "values_v2022_12_01",
        },
        "aoai_generated.models",
    )
