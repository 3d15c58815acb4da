from openai import AzureOpenAI  # the one line that changes
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam

client = AzureOpenAI(api_version="2024-10-21")
messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
answer: ChatCompletion = client.chat.completions.create(model="gpt-4o", messages=messages)
print(isinstance(answer, ChatCompletion))
