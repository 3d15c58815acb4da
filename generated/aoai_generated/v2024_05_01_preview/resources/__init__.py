"""The resources of a client for Azure OpenAI 2024-05-01-preview, a module for each."""
