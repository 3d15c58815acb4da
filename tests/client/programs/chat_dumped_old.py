from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
message = answer.choices[0].message
print(message.dict(exclude_unset=True), message.json(exclude_unset=True))
