from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21")

for model in client.models.list():
    print(model.id, model.object)
print(client.models.retrieve("gpt-4o").id)
