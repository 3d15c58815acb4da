"""What every generated version shares at run time."""
