"""The resources of a client for Azure OpenAI 2025-04-01-preview, a module for each."""
