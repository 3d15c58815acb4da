import json

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(json.dumps(answer.to_dict(), sort_keys=True))
print(json.dumps(json.loads(answer.to_json()), sort_keys=True))
print(json.dumps(answer.model_dump(exclude_unset=True), sort_keys=True))
print(json.dumps(answer.model_dump(exclude_none=True), sort_keys=True))
print(json.dumps(json.loads(answer.model_dump_json(exclude_unset=True, indent=2)), sort_keys=True))
print(answer.choices[0].message.model_copy(update={"content": "Other"}).content)
print(answer.choices[0].message == answer.choices[0].message.model_copy())
