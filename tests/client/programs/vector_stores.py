from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

store = client.vector_stores.create(name="manuals", expires_after={"anchor": "last_active_at", "days": 7})
print(store.id, store.name, store.status, store.file_counts.completed)
file = client.vector_stores.files.create(store.id, file_id="file-1")
print(file.id, file.status)
batch = client.vector_stores.file_batches.create(vector_store_id=store.id, file_ids=["file-1", "file-2"])
print(batch.id, batch.status)
print(client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id).status)
for each in client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id):
    print(each.id)
for each in client.vector_stores.files.list(vector_store_id=store.id, filter="completed"):
    print(each.id)
print([each.name for each in client.vector_stores.list(limit=1, order="desc")])
print(client.vector_stores.search(store.id, query="How?").data[0].score)
print(client.vector_stores.files.delete("file-1", vector_store_id=store.id).deleted)
print(client.vector_stores.delete(store.id).deleted)
