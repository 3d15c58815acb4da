import httpx
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(
    api_version="2024-10-21",
    organization="org-1",
    project="project-1",
    timeout=httpx.Timeout(60.0, connect=2.0),
    max_retries=4,
    default_headers={"X-Team": "search", "Ocp-Apim-Subscription-Key": "gateway"},
    default_query={"region": "north"},
)
question = [{"role": "user", "content": "Hello"}]
client.chat.completions.create(
    model="gpt-4o",
    messages=question,
    extra_headers={"X-Trace": "1", "X-Team": "other"},
    extra_query={"debug": "yes"},
    extra_body={"data_sources": [{"type": "azure_search"}], "temperature": 1},
    temperature=0.1,
    timeout=10,
)
other = client.with_options(timeout=None, api_key="other", organization="org-2")
other.chat.completions.create(model="gpt-4o", messages=question)
other = client.copy(max_retries=0)
other.chat.completions.create(model="gpt-4o", messages=question)
print(client.max_retries, other.max_retries, client.timeout.connect)
