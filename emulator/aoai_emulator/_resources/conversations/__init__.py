"""Conversations: items that are kept, by themselves or with each response that names the conversation."""
