import openai
from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2024-10-21", max_retries=0)

for number in range(2):
    try:
        client.chat.completions.create(model=f"gpt-{number}", messages=[{"role": "user", "content": "Hello"}])
    except openai.APIStatusError as error:
        print(error, "|", error.message)
