import openai
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

try:
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Something bad"}])
except openai.BadRequestError as error:
    print(error.code, error.body["innererror"]["content_filter_result"]["violence"], error.response.json())
