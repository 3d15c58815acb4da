from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.embeddings.create(
    model="text-embedding-3-small", input=[[9906, 1917], [15339]], encoding_format="float", user="me"
)
print([item.embedding for item in answer.data])
