"""`python -m novu_openapi` is the command `novu-openapi`."""

import sys

from novu_openapi.cli import main

sys.exit(main())
