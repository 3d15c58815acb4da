"""A Python client for Azure OpenAI that knows every API version."""
