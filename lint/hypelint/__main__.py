"""``python -m hypelint``."""

from __future__ import annotations

import sys

from hypelint.cli import main

if __name__ == "__main__":
    sys.exit(main())
