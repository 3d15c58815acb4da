import os

from openai import AzureOpenAI  # the one line that changes

gateway = os.environ.pop("AZURE_OPENAI_ENDPOINT") + "/openai/deployments/mine"
client = AzureOpenAI(api_version="2024-10-21", base_url=gateway)
print(client.chat.completions.create(model="mine", messages=[{"role": "user", "content": "Hello"}]).id)
