from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

upload = client.uploads.create(filename="big.jsonl", purpose="fine-tune", bytes=4, mime_type="application/jsonl")
part = client.uploads.parts.create(upload.id, data=b"{}\n\n")
print(part.id)
done = client.uploads.complete(upload.id, part_ids=[part.id])
print(done.status, done.file.id)
