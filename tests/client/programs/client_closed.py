from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")
print(client.is_closed())
with client:
    print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
print(client.is_closed())
