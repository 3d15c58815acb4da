"""What to do when a call fails: small decisions without I/O, whose clock and chance are given to them."""
