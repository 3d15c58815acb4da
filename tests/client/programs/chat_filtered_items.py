from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].content_filter_results["hate"]["filtered"])
print(answer.prompt_filter_results[0]["content_filter_results"]["jailbreak"]["detected"])
