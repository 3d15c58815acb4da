from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

question = [{"role": "user", "content": "Hello"}]
print(client.with_raw_response.chat.completions.create(model="gpt-4o", messages=question).status_code)
print(client.chat.with_raw_response.completions.create(model="gpt-4o", messages=question).status_code)
