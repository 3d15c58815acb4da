from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.completions.create(model="instruct", prompt="Once upon a time", max_tokens=5, echo=False)
print(answer.id, answer.choices[0].text, answer.choices[0].finish_reason, answer.usage.total_tokens)
for chunk in client.completions.create(model="instruct", prompt=["Once", "Twice"], stream=True):
    print([choice.text for choice in chunk.choices])
