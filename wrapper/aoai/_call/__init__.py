"""One call without I/O: its request at each endpoint, its attempts, retry, quota, breaker, choice of endpoint."""
