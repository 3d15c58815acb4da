from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", default_headers={"X-Team": "search"}, default_query={"a": "1"})
other = client.with_options(set_default_headers={"X-More": "2"}, set_default_query={"b": "2"})
print(other.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
