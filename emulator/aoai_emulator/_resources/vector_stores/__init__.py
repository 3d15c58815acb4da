"""Vector stores: their files, and the search in them."""
