from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
# What the service's content filter found: fields that openai does not declare, and its users read as extra ones.
print(answer.to_dict()["prompt_filter_results"])
print(answer.choices[0].to_dict()["content_filter_results"])
