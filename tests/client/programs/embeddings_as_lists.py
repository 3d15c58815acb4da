import json

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

vector = client.embeddings.create(model="text-embedding-3-small", input="A cat.").data[0].embedding
print(isinstance(vector, list), json.dumps(vector), vector + [1.0])
