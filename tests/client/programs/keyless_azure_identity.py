import os
import time

from azure.core.credentials import AccessToken
from azure.identity import get_bearer_token_provider
from openai import AzureOpenAI  # the one line that changes


class Credential:
    def get_token(self, *scopes, **_):
        return AccessToken("token-for-" + scopes[0], int(time.time()) + 3600)


del os.environ["AZURE_OPENAI_API_KEY"]
client = AzureOpenAI(
    api_version="2024-10-21",
    azure_ad_token_provider=get_bearer_token_provider(Credential(), "https://cognitiveservices.azure.com/.default"),
)
print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
