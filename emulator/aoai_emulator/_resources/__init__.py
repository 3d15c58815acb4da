"""The operations, a room for each resource."""
