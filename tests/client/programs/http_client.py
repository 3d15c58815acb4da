import httpx
from openai import AzureOpenAI  # the one line that changes

seen = []
with httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}) as http_client:
    client = AzureOpenAI(api_version="2024-10-21", http_client=http_client)
    print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
print(seen)
