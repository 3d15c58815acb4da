"""A call from the request to the reply, and the background work that goes on afterwards; whatever the resource."""
