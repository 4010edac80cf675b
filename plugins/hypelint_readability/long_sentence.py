"""readability/long-sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.readability import count_words, defines_title
from hypelint.reading import WORD, Reading, Sentence
from hypelint.rule import DocumentRule, Example, Option, Severity
from hypelint_readability._dateline import after_dateline


class LongSentence(DocumentRule):
    """Keeps the reader waiting for the full stop.

    What it does
        Counts the words of each sentence of running text: an info over 35, a warning over 40, an error
        over 60. A dateline, the words of a quotation of more than 40 words and the names of a list of
        names are not counted; where semicolons cut a list, its longest part is. In the profile docs, and in an
        encyclopaedia's article (its first sentence defines its title), each level is one lower: a rule and its
        conditions, a thing and its dates belong in one sentence.

    Why is this bad
        A reader holds a sentence in mind until it ends. Past forty words most have to start again.

    Use instead
        One statement per sentence. Cut at the which-clause, at the second "and", or before the source.

    Known limits
        A count knows nothing of rhythm: a long sentence in plain order can read well. Headings, captions,
        list items, table cells and block quotations are not looked at.
    """

    id = "readability/long-sentence"
    summary = "A sentence has more words than a reader can hold."
    message = (
        "This sentence has {words} words; over {limit} most readers lose the thread. "
        "Cut it into two or three."
    )
    severity = Severity.WARNING
    options: ClassVar[Mapping[str, Option]] = {
        "info-words": Option(35, "More words than this are an info."),
        "max-words": Option(40, "More words than this are a warning."),
        "error-words": Option(60, "More words than this are an error."),
    }
    flags = (
        # a lead of 49 words with three appositions and the source at its end
        ">>Norvane, the payroll firm that two former bank clerks founded in Bergen in 2011, said on Tuesday "
        "that it would buy Tessaro, a smaller rival which sells to hospitals, schools and councils in the "
        "north, for an amount that neither side wanted to name, its spokesman Piet Aal told the paper.<<",
        # a chain of which-clauses
        ">>The board chose a plan which moves the depot to the harbour, which lies outside the town, which "
        "has no bus after nine, which matters to the night shift, which loads the vans before dawn, which "
        "in turn decides when shops can open, which is the reason the council gave when it asked for the "
        "report, which nobody has read so far because it was never printed.<<",
        # 36 to 40 words: an info
        ">>The library closed its reading room in March after a pipe burst above the map collection, and "
        "the staff carried nine thousand sheets down two flights of stairs to a gym that a school nearby "
        "had lent them.<<",
        # the dateline is not counted and not marked
        "OSTWALD, June 3, 2024 /Fjordwire/ -- >>Quillbyte, a maker of label printers for small farms and "
        "dairies, said that it will close its workshop in the old mill at the end of the year and move the "
        "forty people who work there to a new building beside the railway.<<",
        # a short quotation counts
        '>>"We counted every crate twice and found that the missing ones had never left the yard," said Rea '
        "Lund, who runs the depot with her brother and two drivers and who had told the insurer the same on "
        "the day after the storm.<<",
        # a soft-wrapped paragraph is one sentence
        ">>The harbour office keeps a list of every boat that has been moored at the north quay since the\n"
        "war, and from that list, which fills eleven ledgers, a student worked out how many of them changed\n"
        "their names before they were sold abroad.<<",
        Example(
            "The ferry leaves at nine. >>It carries mail and bread for two islands and comes back at noon.<<",
            options={"info-words": 8, "max-words": 10, "error-words": 30},
        ),
    )
    passes = (
        # the same lead cut into two sentences
        "Norvane said on Tuesday that it would buy Tessaro, a smaller rival which sells to hospitals, "
        "schools and councils in the north. Two former bank clerks founded Norvane in Bergen in 2011; "
        "neither side "
        "wanted to name the amount, its spokesman Piet Aal told the paper.",
        # a bulleted list
        "- the first tray holds the letters that came in the morning and have to be answered before the post "
        "office closes, and the second one holds what can wait until the end of the week or until somebody "
        "asks for it",
        "# How the harbour office counted every boat that was moored at the north quay between the war and "
        "the flood, why eleven ledgers were needed for it, and what a student found in them when she read "
        "the names aloud to her class",
        # a quotation of more than 40 words is another's sentence
        '"The river rose a metre in an hour and we moved the cattle to the upper field, and when the bridge '
        "went we knew that nobody would reach us before the morning, so we lit a fire on the hill, sat down "
        'with our backs to the wind and waited for the light," said Rea Lund.',
        # a list of names
        "Those who signed the letter were Rea Lund, Piet Aal, Mona Harrow, Jens Ostwald, Karin Tessaro, Ole "
        "Norvane, Anne Quill, Peder Holt, Liv Sande, Tor Vik, Siri Moen, Kjell Lie, Inger Dahl, Nils Berg, "
        "Astrid Hauge and Bente Foss of the harbour office.",
        # parts of a list cut by semicolons
        "The fund pays for three things: the repair of the lock gates, which have leaked since the spring; a "
        "new hut for the keeper, who now sits in a van; and a siren that can be heard as far as the mill, "
        "where the path is lowest.",
        # a block quotation
        "> The river rose a metre in an hour and we moved the cattle to the upper field, and when the "
        "bridge went we knew that nobody would reach us before the morning, so we lit a fire and waited.",
        # in documentation 36 to 40 words pass
        Example(
            "The library closes its reading room when a pipe bursts above the map collection, and the staff carries "
            "nine thousand sheets down two flights of stairs to a gym that a school nearby has lent them.",
            profile="docs",
        ),
        # a level lower in an encyclopaedia's article too
        Example(
            "# Weir\n\nA weir is a low dam across a river. It lets the boats of two farms pass in May.",
            options={"info-words": 8, "max-words": 20, "error-words": 30},
        ),
        # abbreviations and decimals do not join what full stops part
        "The pump moved 2.5 tonnes an hour when Dr. Holt measured it at Tessaro Inc. in the spring. By "
        "autumn it moved 1.9 tonnes, e.g. on the day of the fair, and the town council asked Norvane Ltd. "
        "to look "
        "at the seals, the valve and the motor.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per sentence of running text that is over a limit."""
        least = min(self.settings["info-words"], self.settings["max-words"], self.settings["error-words"])
        text = reading.text
        dashes = "\u2014" in text
        for number, block in enumerate(reading.blocks):
            if (
                block.end - block.start <= 2 * least
                or block.kind not in ("paragraph", "note", "description")
                or number in reading.chrome
            ):
                continue
            places = reading.block_sentences(number)
            for sentence in reading.sentences[places.start : places.stop]:
                start, end = sentence.start, sentence.end
                # Words stand between spaces and dashes: there are no more of them than that.
                if end - start > 2 * least:
                    gaps = text.count(" ", start, end)
                    if dashes:
                        gaps += text.count("\u2014", start, end)
                    if gaps >= least:
                        yield from self._judged(sentence, least)

    def _judged(self, sentence: Sentence, least: int) -> Iterator[Hit]:
        start = after_dateline(sentence)
        count = count_words(sentence.reading, start, sentence.end)
        if count > least:
            count = _counted(sentence, start, count)
        for option, severity in (
            ("error-words", Severity.ERROR),
            ("max-words", Severity.WARNING),
            ("info-words", Severity.INFO),
        ):
            limit = self.settings[option]
            if count > limit:
                if sentence.reading.profile == "docs" or defines_title(sentence.reading):
                    if severity == Severity.INFO:
                        return
                    severity = Severity(severity - 1)
                yield Hit(start, sentence.end, {"words": count, "limit": limit}, severity)
                return


def _counted(sentence: Sentence, start: int, count: int) -> int:
    """Count the words a reader has to hold: without long quotations and what is listed."""
    reading = sentence.reading
    block = reading.blocks[sentence.block]
    whole = text = reading.text[start : sentence.end]
    if _long_quotation().search(reading.text, block.start, block.end):
        for quotation in reading.quotations(sentence.block):
            if quotation.words > 40:
                first, last = max(quotation.start, start) - start, quotation.end - start
                if 0 <= first < last:
                    text = text[:first] + " " * (last - first) + text[last:]
    if text.count(";") > 1:
        text = max(text.split(";"), key=lambda part: len(WORD.findall(part)))
    if text is not whole:
        count = len(WORD.findall(text))
    # Most sentences have too few capitals to look which of them begin words.
    most = len(text.encode("ascii", "replace").translate(None, _NO_CAPITALS))
    if 2 * most < count and (most < 6 or text.count(",") < 3):
        return count
    capitals = len(_capital().findall(text))
    if 2 * capitals >= count:
        return 0  # names and offices
    return count - _listed(text) if capitals > 5 and text.count(",") > 2 else count


_NO_CAPITALS = bytes(char for char in range(256) if not 65 <= char <= 90)


def _listed(text: str) -> int:
    """Count the words of lists of at least four capitalised names: each list is one thing to hold."""
    total = run = commas = 0
    end = -1
    for start, last in [*(match.span() for match in WORD.finditer(text)), (-1, -1)]:
        gap = text[end:start] if start >= 0 and end >= 0 else "."
        word = text[start:last]
        if run and (gap == " " or _loose().fullmatch(gap)) and (word[:1].isupper() or word in _JOINS):
            run += 1
            commas += gap != " "
        else:
            if run >= 8 and commas >= 3:
                total += run - 1
            run, commas = int(word[:1].isupper()), 0
        end = last
    return total


_JOINS = frozenset(("and", "or", "of", "the", "de", "van", "von", "for", "&"))


@cache
def _loose() -> re.Pattern[str]:
    """Match what stands between the names of a list."""
    return re.compile(r"[,;()] ?")


@cache
def _long_quotation() -> re.Pattern[str]:
    """Match the beginning of what may be a quotation of more than forty words."""
    return re.compile(r'"(?<![^\s(]")(?=\S)[^"]{120}')


@cache
def _capital() -> re.Pattern[str]:
    """Match how a word in capitals begins."""
    return re.compile(r"(?<!\w)(?<!\w['.&/-])[A-Z]")
