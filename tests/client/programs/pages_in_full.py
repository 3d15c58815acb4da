from openai import AzureOpenAI  # the one line that changes

client = AzureOpenAI(api_version="2025-04-01-preview")

page = client.vector_stores.list(limit=2)
print(page.next_page_info().params, page.model_dump(exclude_unset=True), page.object)
