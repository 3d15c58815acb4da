from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
dumped = answer.model_dump()
print(dumped["choices"][0]["message"]["content"], dumped["choices"][0]["message"]["tool_calls"])
