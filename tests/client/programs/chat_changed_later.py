from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")
client.max_retries = 0
client.timeout = 20.0
answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.content)
