import os

import httpx
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(
    azure_endpoint=os.environ["AZURE_OPENAI_ENDPOINT"] + "/",
    azure_deployment=None,
    api_version="2024-10-21",
    api_key="mine",
    azure_ad_token=None,
    azure_ad_token_provider=None,
    organization=None,
    project=None,
    base_url=None,
    timeout=None,
    max_retries=1,
    default_headers=None,
    default_query=None,
    http_client=None,
)
question = [{"role": "user", "content": "Hello"}]
print(client.chat.completions.create(model="gpt-4o", messages=question).id)
for timeout in (5, 5.5, httpx.Timeout(5)):
    client = AzureOpenAI(api_version="2024-10-21", timeout=timeout)
    print(client.chat.completions.create(model="gpt-4o", messages=question, timeout=timeout).id)
