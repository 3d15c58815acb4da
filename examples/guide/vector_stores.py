"""Files in a vector store, and a search for the passages that a question is about."""

import time

from aoai import AzureOpenAI

MANUALS = {
    "kettle.md": "Fill the kettle with fresh water and press the switch. Descale the kettle once a month.",
    "lamp.md": "The lamp takes a bulb of at most 40 watts. Let the lamp cool before you change the bulb.",
}

client = AzureOpenAI()

files = [client.files.create(purpose="assistants", file=(name, text.encode())) for name, text in MANUALS.items()]
store = client.vector_stores.create(name="manuals", file_ids=[file.id or "" for file in files])
while store.status == "in_progress":
    time.sleep(0.2)
    store = client.vector_stores.retrieve(store.id)
print(f"{store.file_counts.completed} of {store.file_counts.total} files are ready")

for found in client.vector_stores.search(store.id, query="How do I change the bulb of the lamp?").data:
    print(f"{found.score:.2f}  {found.filename}: {found.content[0].text}")

client.vector_stores.delete(store.id)
for file in files:
    client.files.delete(file.id or "")
