from openai import AzureOpenAI  # the one line that changes

# What frameworks that wrap a client read from it, underscore or not.
client = AzureOpenAI(azure_endpoint="https://mine.openai.azure.com/", api_key="k", api_version="2024-10-21")
print(client._api_version)
