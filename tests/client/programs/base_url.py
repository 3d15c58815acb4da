import os

from openai import AzureOpenAI  # the one line that changes

gateway = os.environ.pop("AZURE_OPENAI_ENDPOINT") + "/gateway/openai/"
client = AzureOpenAI(api_version="2024-10-21", base_url=gateway)
print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
