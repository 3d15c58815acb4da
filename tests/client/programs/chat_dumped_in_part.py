from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.model_dump(exclude_unset=True, exclude={"role"}))
print(answer.choices[0].message.model_dump(include={"role", "content"}, mode="json"))
