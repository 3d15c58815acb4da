"""From the pinned Azure OpenAI documents to the generated packages: each stage a function from document to document."""
