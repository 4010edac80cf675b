"""Run the command line: ``python -m hypelint``."""

import sys

from hypelint.cli import main

sys.exit(main())
