from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", default_headers={"X-Team": "search"}, default_query={"region": "north"})
print(client.default_headers["X-Team"], client.default_query)
