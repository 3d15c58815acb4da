import openai
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", max_retries=0)

try:
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
except openai.APIError as error:
    print(error.request.method, error.request.url.path)
