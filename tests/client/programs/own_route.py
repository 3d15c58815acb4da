import httpx
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")
answer = client.post("/deployments/gpt-4o/new/route", body={"a": 1}, cast_to=httpx.Response)
print(answer.status_code, answer.json())
