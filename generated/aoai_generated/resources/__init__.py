"""The resources of the clients of all versions, each as of the version in the name of its module; several versions may use one."""
