"""What only a later version has, asked of an earlier one."""

import httpx

from aoai_generated import v1, v2024_02_01, v2024_06_01, v2024_10_21, v2025_01_01_preview, v2025_03_01_preview

client = httpx.Client()

v2024_02_01.models.CreateChatCompletionRequest(messages=[], logprobs=True)  # error
v2024_06_01.models.CreateChatCompletionRequest(messages=[], max_completion_tokens=1)  # error
v2024_10_21.models.CreateChatCompletionRequest(messages=[], reasoning_effort="low")  # error
print(v2024_10_21.api.responses.create)  # error
print(v2024_02_01.api.assistants.create)  # error
print(v2025_01_01_preview.api.responses.create)  # error
print(v2025_03_01_preview.api.containers.create)  # error
print(v2024_06_01.models.ResponseFormatJsonSchema)  # error
print(v2024_10_21.models.CreateChatCompletionRequest(messages=[]).reasoning_effort)  # error
v1.models.ChatCompletionsCreateRequest(messages=[])  # error

body = v2025_01_01_preview.models.CreateChatCompletionRequest(messages=[])
v2024_10_21.api.chat_completions.create.sync(client, deployment_id="gpt", body=body)  # error
