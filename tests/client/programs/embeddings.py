from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

answer = client.embeddings.create(model="text-embedding-3-small", input=["A cat.", "A kitten."])
print(answer.model, answer.object, answer.usage.prompt_tokens, answer.usage.total_tokens)
for item in answer.data:
    print(item.index, item.object, len(item.embedding), [float(number) for number in item.embedding])
    print(item.embedding[0], item.embedding[-2:] == item.embedding[1:], sum(item.embedding))
print(client.embeddings.create(model="text-embedding-3-small", input="A dog.", dimensions=3).data[0].embedding)
