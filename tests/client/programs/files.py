from pathlib import Path

from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

file = client.files.create(file=Path("questions.jsonl"), purpose="assistants")
print(file.id, file.bytes, file.created_at, file.object)
print(client.files.retrieve(file.id).filename)
for each in client.files.list(purpose="assistants"):
    print(each.id)
page = client.files.list()
print(len(page.data), page.has_next_page())
client.files.content(file.id).write_to_file("copy.jsonl")
print(Path("copy.jsonl").read_bytes())
deleted = client.files.delete(file.id)
print(deleted.id, deleted.deleted)
