from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", azure_deployment="mine")
question = [{"role": "user", "content": "Hello"}]
print(client.chat.completions.create(model="ignored", messages=question).id)
print([model.id for model in client.models.list()])
