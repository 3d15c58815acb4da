"""Required arguments left out."""

import httpx

from aoai_generated.v2024_10_21 import api, models

client = httpx.Client()
body = models.CreateChatCompletionRequest(messages=[])

models.CreateChatCompletionRequest()  # error
models.ChatCompletionRequestUserMessage(role="user")  # error
models.CreateChatCompletionRequest(body)  # error
api.chat_completions.create.request(body=body)  # error
api.chat_completions.create.request(deployment_id="gpt")  # error
api.chat_completions.create.sync(deployment_id="gpt", body=body)  # error
api.files.retrieve.sync(client)  # error
