from openai import AzureOpenAI, DefaultHttpxClient  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", http_client=DefaultHttpxClient(headers={"x-proxy": "1"}))
print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
