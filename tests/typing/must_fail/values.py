"""Values that the spec does not list, or of another type than it says."""

from aoai_generated.v2024_10_21 import models

models.ChatCompletionRequestUserMessage(role="robot", content="hello")  # error
models.ResponseFormatText(type="txt")  # error
models.CreateChatCompletionRequest(messages=[], temperature="hot")  # error
models.CreateChatCompletionRequest(messages=[], stop=[1])  # error
models.CreateChatCompletionRequest(messages=[1])  # error
models.CreateChatCompletionRequest(messages=[], user=None)  # error
models.CreateChatCompletionRequest(messages=[], function_call="always")  # error
models.BatchCreateRequest(input_file_id="file", endpoint="/chat", completion_window=24)  # error

request = models.CreateChatCompletionRequest(messages=[])
request.temperature = "hot"  # error
request.response_format = models.ChatCompletionTool(type="function", function={"name": "f"})  # error
