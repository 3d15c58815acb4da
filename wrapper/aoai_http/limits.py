"""What holds where nobody says otherwise."""

MOST_CONNECTIONS = 1000
MOST_IDLE = 100
KEEPALIVE = 60.0
"""Seconds that an idle connection is kept: shorter than nginx (75), Kestrel (130) and Azure's load balancers (240) wait
before they close it. One that a peer closed sooner is noticed before it is used."""
MOST_BYTES = 1 << 30
"""The most bytes of a body that is read at once, decoded, unless the reader says otherwise."""
