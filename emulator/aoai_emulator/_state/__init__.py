"""What an emulator remembers: documents and files, the last requests, its key."""
