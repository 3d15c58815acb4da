"""`python -m aoai._cli`."""

import sys

from aoai._cli.main import main

sys.exit(main())
