from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(sorted(answer.model_fields_set))
print((answer.choices[0].message.model_extra or {}).get("reasoning_content"))
