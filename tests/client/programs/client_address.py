from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(azure_endpoint="https://mine.openai.azure.com/", api_key="k", api_version="2024-10-21")
print(client.max_retries, int(client.timeout.connect), int(client.timeout.read), client.base_url.host)
