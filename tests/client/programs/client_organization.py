from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", organization="o", project="p")
print(client.organization, client.project)
