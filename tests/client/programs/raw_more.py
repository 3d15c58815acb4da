from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

question = [{"role": "user", "content": "Hello"}]
raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=question)
print(raw.method, raw.url.path, raw.http_request.method, raw.http_version, raw.is_closed, raw.elapsed is not None)
