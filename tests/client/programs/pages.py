from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

print([store.id for store in client.vector_stores.list(limit=2)])
page = client.vector_stores.list(limit=2)
print([store.id for store in page.data], page.has_more, page.first_id, page.last_id, page.has_next_page())
page = page.get_next_page()
print([store.id for store in page.data], page.has_next_page())
print([len(each.data) for each in client.vector_stores.list(limit=2).iter_pages()])
