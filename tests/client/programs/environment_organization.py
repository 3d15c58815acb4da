import os

from openai import AzureOpenAI  # the one line that changes

os.environ["OPENAI_ORG_ID"] = "org-env"
os.environ["OPENAI_PROJECT_ID"] = "project-env"
os.environ["OPENAI_API_VERSION"] = "2024-10-21"
client = AzureOpenAI()
print(client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]).id)
