"""Make generated/ from spec/: bundle, index, client, models and protocols. `--check` only compares."""

import sys

from novu_openapi.generate.pipeline import main

if __name__ == "__main__":
    sys.exit(main())
