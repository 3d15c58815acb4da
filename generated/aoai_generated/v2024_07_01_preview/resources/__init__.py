"""The resources of a client for Azure OpenAI 2024-07-01-preview, a module for each."""
