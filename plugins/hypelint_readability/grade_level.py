"""readability/grade-level."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.document import CODE
from hypelint.reading import Reading
from hypelint.rule import DocumentRule, Example, Option, Severity

_FEWEST_WORDS, _FEWEST_SENTENCES = 100, 6
_HARD = (
    "The implementation of the harmonised municipal infrastructure regulation necessitates considerable "
    "administrative reorganisation, notwithstanding the comparatively favourable budgetary circumstances "
    "characterising neighbouring metropolitan constituencies. "
)
_PLAIN = (
    "The mill by the weir was sold in May. The new owners are four farmers from Holt, who grind rye there. "
)


class GradeLevel(DocumentRule):
    """Asks for more years of school than its readers have.

    What it does
        Takes the median of three measures of the whole draft (Automated Readability Index, Coleman-Liau,
        Flesch-Kincaid) and reports, once and at its beginning, a grade above the profile's ceiling. An info:
        no reader who labelled drafts for faults marked one for its grade alone.

    Why is this bad
        Readers of news read with ease about four grades below the last one they finished.

    Use instead
        Shorter sentences first, then the shorter of two words.

    Known limits
        The formulas see the length of words and sentences and nothing else: a long name is a hard word to
        them. Drafts of fewer than 100 words or 6 sentences, and drafts full of code, get no verdict.
    """

    id = "readability/grade-level"
    summary = "The draft is harder to read than its readers' ceiling."
    message = (
        "This draft reads at grade {grade}, above the ceiling of {ceiling}, and many readers will give up; shorten "
        "sentences, then words."
    )
    severity = Severity.INFO
    options: ClassVar[Mapping[str, Option]] = {
        "news": Option(14.0, "The highest grade in the profile news."),
        "release": Option(14.0, "The highest grade in the profile release."),
        "blog": Option(14.0, "The highest grade in the profile blog."),
        "docs": Option(14.0, "The highest grade in the profile docs."),
    }
    flags = (
        # a release far above the ceiling
        Example("# >>Norvane reorganises<<\n\n" + _HARD * 7, profile="release"),
        # a blog post of long sentences and long nouns
        Example(">>" + _HARD.strip() + "<< " + _HARD * 6, profile="blog"),
        "# >>Regulation<<\n\n" + "\n\n".join([_HARD] * 7),
        # list items that are no sentences do not thin it out
        "# >>Regulation<<\n\n" + _HARD * 7 + "\n\n- rye\n- oats\n- hay\n- wheat",
        # nor do headings
        "# >>Regulation<<\n\n" + "\n\n## Rye\n\n".join([_HARD] * 7),
        Example("# >>The mill<<\n\n" + _PLAIN * 8, options={"news": 1.0}),
    )
    passes = (
        # a story within the ceiling
        "# The mill\n\n" + _PLAIN * 8,
        # a note of 60 words
        "# Regulation\n\n" + _HARD * 2,
        # five sentences
        "# Regulation\n\n" + _HARD * 5,
        # hard words in a table and in code do not count
        "# The mill\n\n" + _PLAIN * 8 + "\n\n| " + _HARD * 4 + "|\n| --- |\n| " + _HARD * 4 + "|",
        "# The mill\n\n" + _PLAIN * 8 + "\n\n```\n" + _HARD * 9 + "\n```",
        # a text full of code
        "# Regulation\n\n" + ("Set `a` to `b`, `c` to `d`, `e` to `f`. " + _HARD) * 7,
        Example("# Regulation\n\n" + _HARD * 7, options={"news": 60.0}),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield one hit, on the title or the first sentence, if the draft's grade is above the ceiling."""
        from hypelint.readability import grade, grade_may_exceed

        ceiling: float = self.settings[reading.profile]
        if len(reading.text) < 5 * _FEWEST_WORDS or not grade_may_exceed(reading, ceiling):
            return
        measured = grade(reading)
        if measured is None or measured[0] <= ceiling:
            return
        level, words, sentences = measured
        if words < _FEWEST_WORDS or sentences < _FEWEST_SENTENCES or reading.text.count(CODE) * 12 > words:
            return
        for sentence in reading.sentences:
            if sentence.block not in reading.chrome:
                yield Hit(sentence.start, sentence.end, {"grade": f"{level:.1f}", "ceiling": f"{ceiling:g}"})
                return
