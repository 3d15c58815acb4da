from openai.lib.azure import AsyncAzureOpenAI, AzureOpenAI  # the one line that changes

print(AzureOpenAI(api_version="2024-10-21").max_retries, AsyncAzureOpenAI.__name__)
