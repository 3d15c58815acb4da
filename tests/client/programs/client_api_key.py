from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", api_key="old")
print(client.api_key)
client.api_key = "new"
print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
