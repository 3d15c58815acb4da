"""Who is called: settings and copies, resources and methods, the sync and the async driver."""
