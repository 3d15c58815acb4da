"""Names that the spec does not know."""

import httpx

from aoai_generated.v2024_10_21 import api, models

client = httpx.Client()
body = models.CreateChatCompletionRequest(messages=[])
answer = api.chat_completions.create.sync(client, deployment_id="gpt", body=body)

models.CreateChatCompletionRequest(messages=[], temprature=1)  # error
models.CreateChatCompletionRequests(messages=[])  # error
api.chat_completions.create.request(deployment="gpt", deployment_id="gpt", body=body)  # error
print(api.chat_completions.creates)  # error
print(api.chat_completion.create)  # error
print(answer.choice)  # error
print(answer.choices[0].text)  # error
print(body.temprature)  # error
body.temprature = 1  # error
