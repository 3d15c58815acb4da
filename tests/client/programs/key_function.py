from openai import AzureOpenAI  # the one line that changes

keys = iter(["one", "two"])
client = AzureOpenAI(api_version="2024-10-21", api_key=lambda: next(keys))
question = [{"role": "user", "content": "Hello"}]
print(client.chat.completions.create(model="gpt-4o", messages=question).id)
print(client.chat.completions.create(model="gpt-4o", messages=question).id)
