import os

from openai import AzureOpenAI  # the one line that changes

del os.environ["AZURE_OPENAI_API_KEY"]
asked = []


def token_provider():
    asked.append(1)
    return f"token-{len(asked)}"


client = AzureOpenAI(api_version="2024-10-21", azure_ad_token_provider=token_provider)
question = [{"role": "user", "content": "Hello"}]
print(client.chat.completions.create(model="gpt-4o", messages=question).choices[0].message.content)
print(client.chat.completions.create(model="gpt-4o", messages=question).choices[0].message.content)
print(len(asked))

client = AzureOpenAI(api_version="2024-10-21", azure_ad_token="fixed")
print(client.chat.completions.create(model="gpt-4o", messages=question).id)
os.environ["AZURE_OPENAI_AD_TOKEN"] = "from-the-environment"
print(AzureOpenAI(api_version="2024-10-21").chat.completions.create(model="gpt-4o", messages=question).id)
print(AzureOpenAI(api_version="2024-10-21", api_key="k").chat.completions.create(model="gpt-4o", messages=question).id)
