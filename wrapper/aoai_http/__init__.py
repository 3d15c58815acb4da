"""The HTTP/1.1 client that calls go through: sockets, a pool of connections, a parser, and httpx where it is needed."""
