"""ai-tell/significance-verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule
from hypelint_ai_tell._pattern import Pattern

_DET = r"(?: (?:clearly|officially|truly|also|only|just))*(?: (?:yet another|not just|more than|nothing less than|one of))? (?:a|an|the|its|their|his|her|our|another)"
_WEIGHTY = (
    r"(?:significant|major|pivotal|crucial|important|critical|key|historic|remarkable|profound|bold|giant|huge|big|new|fresh|decisive|"
    r"defining|monumental|transformative|fundamental|notable|meaningful|dramatic|radical|seismic|strategic|exciting|tremendous|"
    r"momentous|powerful|substantial|groundbreaking|next|dynamic|vital|natural)"
)
_MARKS = Pattern(
    rf"{_DET}(?:(?: [\w-]+){{0,3}}? (?:milestone|turning point|watershed|leap|departure from|inflection point|wake-up call|"
    rf"paradigm shift|shift (?:in|from|toward|towards|to)|dawn of|new era|new chapter|new phase|new age|evolution of|culmination of)"
    rf"|(?: [\w-]+){{0,2}}? {_WEIGHTY}(?:,? (?:and )?[\w-]+){{0,2}}? (?:step|moment|phase|era|chapter|transformation|achievement|"
    r"advancement|advance|commitment|expansion|innovation|change|move|development|addition|contribution|breakthrough|"
    r"opportunity|victory|shift|departure|stride|evolution|juncture|boost|progress|growth|accomplishment|win|"
    r"force|approach|moments|steps))\b"
)
_UNDERLINES = Pattern(
    r"(?: (?:the|its|their|his|her|our|a|an|how|both|not only|just|[\w'-]+'s?))*(?: [\w-]+){0,3}? (?:importance|significance|commitment|"
    r"dedication|potential|resilience|urgency|growing|increasing|evolving|ever-evolving|broader|rising|need for|need to|"
    r"demand for|power of|value of|role of|role as|role in|passion|ability to|confidence in|leadership|excellence|expertise|"
    r"determination|reputation|vision|mission|values|ethos|trend|spirit|impact|strength|position as|status as|belief in|"
    r"focus on|shift|versatility|craftsmanship|complexities|complexity|challenges|innovation|trust)\b"
)
_PLAIN_UNDERLINES = Pattern(
    r" (?:on|upon|(?:the|its|a) (?:current|selected|default|row|cell|text|values? (?:of|in)|changes?|state))\b"
)
_DETERMINED = Pattern(r" (?:the|its|their|his|her|our|a|an|how)\b")
_FIGURE = Pattern(r"\d|\bper ?cent\b")


class SignificanceVerb(SentenceRule):
    """Announces significance.

    What it does
        Reports verbs that announce how much something means: marks a significant milestone, signals a
        shift, underscores the importance, is a testament to, plays a pivotal role. Attributed, an info.

    Why is this bad
        Significance is the reader's conclusion. A writer who has the facts need not announce it, and a
        model that has none announces it in every paragraph.

    Use instead
        What was different before, and what is now.

    Known limits
        A figure in the phrase ("marks its 10th year") lets it pass. In the ``docs`` profile only the
        set phrases and "underscores" are reported.
    """

    id = "ai-tell/significance-verb"
    summary = "Announces significance: marks a milestone, underscores the importance."
    message = '"{text}" announces that something matters; show what changed and let the reader judge.'
    weight = 1
    silenced_by = frozenset({"quotation", "negation"})
    info_in = frozenset({"attribution"})
    cues = (
        "{mark,marks,marked,signal,signals,signaled,signalled,represent,represents,represented,signify,signifies,signified,"
        "symbolize,symbolizes,symbolized,herald,heralds,heralded,constitute,constitutes,constituted}",
        "{underscore,underscores,underscored,highlight,highlights,highlighted,emphasize,emphasizes,emphasized,underline,underlines,"
        "underlined,reinforce,reinforces,reinforced,reflect,reflects,reflected,showcase,showcases,showcased,demonstrate,"
        "demonstrates,demonstrated,illustrate,illustrates,illustrated,exemplify,exemplifies,exemplified,affirm,affirms,reaffirm,reaffirms,"
        "speaks to,embody,embodies}",
        "testament to",
        "{stark,powerful,poignant,timely,sobering} reminder",
        "{play,plays,played,playing} {a,an,the} {pivotal,crucial,vital,instrumental,indispensable,transformative,integral} {role,part}",
        "{can not,cannot,can't} be overstated",
        "speaks volumes",
        "{major,significant,important,key,historic,huge,exciting} milestone",
        "{pivotal,defining,watershed,critical,historic} moment",
        "significant step {forward,toward,towards,in}",
        "major step {forward,toward,towards}",
        "giant step {forward,toward,towards}",
        "at a crossroads",
        "the significance of this",
        "far-reaching implications",
        "solidif{ies,ied} {its,his,her,their} {position,place,status}",
    )
    flags = (
        "The deal >>marks a significant departure<< for the group.",
        "This >>signals a new phase<<.",
        "The move >>underscores the growing<< role of tyres.",
        "Its garden is a >>testament to<< patience.",
        "The launch >>represents a shift in<< the tea trade.",
        "Norvane >>plays a pivotal role<< in the town.",
        "The award >>reflects its commitment<< to quality.",
        "The outage is a >>stark reminder<< of the cost.",
    )
    passes = (
        "The cross marks the spot.",
        "She represents three clients.",
        "The festival marks its 10th year as a step for the town.",
        "The editor highlights the row.",
        "The lamp reflects light from the sea.",
        '"The deal marks a significant milestone," said Rea Lund, the chief.',
        "The sign does not mark a turning point.",
        "The term denotes a change of owner.",
        Example("The flag marks a significant change in the file.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the phrases that announce significance."""
        lower, base = sentence.lower, sentence.start
        docs = sentence.reading.profile == "docs"
        taken = 0
        for start, end in longest(cues):
            at, stop = start - base, end - base
            if at < taken:
                continue
            word = lower[at:stop]
            last = stop
            if " " not in word or word == "speaks to":
                match = _phrase(word, lower, stop, docs)
                if match is None or _FIGURE.search(match[0]) or lower.startswith("%", match.end()):
                    continue
                last = match.end()
            taken = last
            yield Hit(start, base + last)


def _phrase(word: str, lower: str, at: int, docs: bool) -> re.Match[str] | None:
    """Return what follows a verb when together they announce significance."""
    if docs and not word.startswith("underscore"):
        return None
    if word.startswith(_MARKING):
        return _MARKS.match(lower, at)
    if _PLAIN_UNDERLINES.match(lower, at) or (word.endswith("ed") and not _DETERMINED.match(lower, at)):
        return None
    return _UNDERLINES.match(lower, at)


_MARKING = ("mark", "signal", "represent", "signif", "symboli", "herald", "constitut")
