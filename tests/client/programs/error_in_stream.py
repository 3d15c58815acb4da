import openai
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

try:
    for chunk in client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], stream=True
    ):
        print(chunk.choices[0].delta.content)
except openai.APIError as error:
    print(error.code, error.type, error.body)
