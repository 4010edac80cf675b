"""Look for text on which time grows faster than the text: ``python tests/bench/hostile.py [RULE …]``.

Each unit is repeated to 4, 8 and 16 thousand characters times four; a unit fails where four times the text takes
more than eight times as long (twice linear, which leaves room for noise) and more than half a second.
"""

from __future__ import annotations

import sys
import time

from hypelint.engine import Linter, Settings
from hypelint.registry import installed
from hypelint.source import Source

UNITS = (
    '"He said ', '"He is the best.\n\n', '"a', 'A: "', "he said ", "according to ", "Aa ", "1,", "report by ", "Lund, ",
    "it will ", "a - ", "$1 million ", "the best ", "not just a, ", "first ", "will ", "most ", "experts ",
    '"It is" said he. ', "A b. ", "(", "[", "> ", "- a\n", "# H\n\n", "The best firm said it will be the largest of 5%. ",
    "no a, no b, ", "whether ", "could ", "U.S. ", "x.y ", "A.B.C. ", "!", "?! ", "word, word, ", "said, ", "'s ",
    "isn't it's ", "AAAA ", "a-b-", "http://a.b/c?d=e ", "&amp;", "<!-- hypelint: disable x -->", "`a` ", "|a|b|\n",
    "About Norvane ", "Norvane today announced ", "by 2030 ", "1 2 ", "- ", "\u2014 ", "so a as b ", "more a than ",
)  # fmt: skip
SHORT, TIMES = 4_000, 4


def spent(linter: Linter, settings: Settings, text: str) -> float:
    """Return the processor seconds that a draft takes, the less of two tries."""
    tries: list[float] = []
    for _ in range(2):
        begun = time.process_time()
        linter.lint(Source(text, "hostile.md"), settings)
        tries.append(time.process_time() - begun)
    return min(tries)


def main() -> int:
    """Lint every unit in two lengths; print those that are not linear and return 1 if there are any."""
    registry = installed()
    linter = Linter(registry)
    failed = 0
    for profile in ("news", "release"):
        settings = linter.defaults(profile)
        if len(sys.argv) > 1:
            settings = settings._replace(rules=frozenset(sys.argv[1:]))
        for unit in UNITS:
            times = SHORT // len(unit)
            short = spent(linter, settings, unit * times)
            long = spent(linter, settings, unit * times * TIMES)
            if long > 0.5 and long > 2 * TIMES * short:
                failed += 1
                print(f"{unit!r} in {profile}: {short:.3f} s, {TIMES} times the text {long:.3f} s")
    print(f"{2 * len(UNITS)} texts, {failed} of them not linear")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
