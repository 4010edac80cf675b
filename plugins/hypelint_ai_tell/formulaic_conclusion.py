"""ai-tell/formulaic-conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import HEADINGS, Example, SentenceRule

_OPENERS = (
    "in conclusion",
    "to sum up",
    "to summarize",
    "to summarise",
    "in summary",
    "in essence",
    "ultimately,",
    "all in all",
    "the bottom line is",
    "in the end, {it,what,the real}",
    "as we {look,move} {ahead,forward,to the future,toward the future,into the future}",
    "moving forward, {the,it,one,we,this}",
    "so, mystery solved",
    "mystery solved",
    "case closed",
    "the verdict?",
)
_ANYWHERE = (
    "set{,s,ting} the stage for {a,an,the,what,new,future,further,even}",
    "only time will tell",
    "time will tell",
    "remains to be seen",
    "{one,this much} thing is {clear,certain}",
    "one thing is {clear,certain,for sure}",
    "this much is {clear,certain}",
    "despite these challenges",
    "despite its challenges",
    "{continue,continues} to evolve",
    "{continue,continues,continuing} to {shape the,transform the}",
    "the {journey,story,adventure} {is just beginning,has just begun,is far from over,is only beginning}",
    "{just,only} the beginning",
    "{only,just} beginning to {understand,scratch,see,grasp,imagine}",
    "{scratching,scratched,scratch} the surface",
    "{pave,paves,paved,paving} the way for {a,an,the,new,future,more,further}",
    "the future {looks bright,is bright,holds,remains bright,of the industry}",
    "{watch,stay tuned to} this space",
    "stay tuned",
    "the possibilities are {endless,limitless}",
    "food for thought",
    "{a,the} {bright,promising,exciting} {future,road} {ahead,awaits,lies ahead}",
    "the {sky,sky is} the limit",
    "the world will be watching",
    "the clock has started",
    "the rest is history",
    "in an ever-{changing,evolving} world",
    "for {decades,generations} to come",
    "the {message,lesson,takeaway,verdict,conclusion,implication,pattern,direction,trend} is",
    "could not be clearer",
    "couldn't be clearer",
    "the stakes",
    "{tell,tells,told,paints,paint} {one,a,the same}",
    "the {road,path,journey} ahead",
    "{marks,is,was only,is only,mark} the {beginning,start,end} of",
    "{is,are} being {written,erected,forged,redrawn,rewritten,drawn,reshaped,redefined}",
    "{has,have} {only just,just,only} begun",
    "{as,until} the dust settles",
    "the {real,bigger,deeper,central,key,ultimate,larger} question",
    "the {race,battle,fight} is",
    "the {age,era,time} of",
    "will be enough",
    "the {next,coming} {months,years,decade,chapter,few months,few years} will",
)
_GRAND = Pattern(
    r"\b(?:future|history|rules|maps?|era|age|order|architecture|chapter|playbook|rulebook|lines|foundations?|boundaries|landscape|story|"
    r"contract|consensus|alliances?|path|narrative|template|blueprint|front|empire|destin\w+|identity)\b[^.;]{0,60}$"
)
_FOLLOWED = {
    " is": Pattern(
        r" (?:(?:now|also) )?(?:clear|simple|unmistakable|stark|on|far from over|just beginning|obvious)\b(?! (?:to|about|enough|in|from|\d)\b)"
    ),
    "stakes": Pattern(
        r" (?:\w+,? ){0,3}?(?:are|were|have|could|couldn't|remain)(?: \w+)?(?: \w+)? (?:high\w*|enormous|immense|greater|clear|real|existential|rising)\b"
    ),
    " ahead": Pattern(
        r" (?:is|will|remains|may|won't|looks|for \w+) (?:be )?(?:not )?(?:an? )?(?:\w+ly )?(?:long|clear|bright|uncertain|steep|bumpy|paved|full|"
        r"hard|fraught|rocky|easy|promising|challenging|difficult|is|remains)\b"
    ),
    " one": Pattern(r" (?:\w+ )?(?:story|tale|picture)\b"),
    " a": Pattern(
        r" picture of\b|"
        r" (?:single|clear|compelling|different|sobering|stark|familiar|bleak|grim|vivid|powerful|troubling) (?:story|tale|picture)\b"
    ),
    " same": Pattern(r" (?:story|tale)\b"),
    " question": Pattern(r" (?:now |then )?(?:is|remains|becomes)\b| for \w+ (?:is|remains)\b"),
    " of": Pattern(
        r" (?:an?|the|this|something|our|its|their) (?:[\w-]+ ){0,2}?(?:era|journey|chapter|story|age|adventure|transformation|revolution|road|new|bigger|special|beautiful|shift)\b"
    ),
    " enough": Pattern(r"(?=[.!?]| to\b)"),
    " will": Pattern(r" (?:likely |ultimately )?(?:tell|decide|determine|show|reveal|define|test)\b"),
}
"""What must follow the formulas that end so."""
_ERA = Pattern(
    r" [^.;,]{2,60}? (?:is|has|are) (?:over|ending|arrived|come|begun|here|upon us|gone|dawned|just begun)\b"
)
_AS = Pattern(r"\bas (?:[\w'&-]+ ){1,8}$")
_SECTION = Pattern(
    r"(?:broader implications|challenges and (?:future|opportunities).*|future (?:outlook|directions|prospects)|conclusion|"
    r"final thoughts|closing thoughts|key takeaways|takeaways?|the (?:bigger picture|road ahead|path forward|bottom line)|"
    r"looking ahead|legacy and impact|a look ahead|what lies ahead|wrapping up)[:.]?$"
)


class FormulaicConclusion(SentenceRule):
    """Ends with a formula.

    What it does
        Reports endings that fit any text: only time will tell, one thing is clear, setting the stage
        for a new era, in conclusion, just the beginning. Section headings such as "Broader
        Implications" are infos.

    Why is this bad
        The last paragraph is what readers keep, and this one says nothing of its own.

    Use instead
        The next dated step, an open question with the person who could answer it, or no ending at all.

    Known limits
        Literal stages ("set the stage at noon") pass by the words that follow. Not run in the ``docs``
        profile, whose conclusions are structured on purpose.
    """

    id = "ai-tell/formulaic-conclusion"
    summary = "Ends with a formula: only time will tell, one thing is clear."
    message = '"{text}" would end any text; stop at the last fact, or name the next dated step.'
    weight = 1
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (
        *_OPENERS,
        *_ANYWHERE,
        "broader implications",
        "challenges and {future,opportunities}",
        "future {outlook,directions,prospects}",
        "conclusion",
        "{final,closing} thoughts",
        "takeaway{,s}",
        "the {bigger picture,road ahead,path forward,bottom line}",
        "looking ahead",
        "legacy and impact",
        "a look ahead",
        "what lies ahead",
        "wrapping up",
    )
    flags = (
        "The move is >>setting the stage for a<< new era.",
        ">>Only time will tell<<, but >>one thing is clear<<.",
        ">>In conclusion<<, the vans save money.",
        "For Norvane this is >>just the beginning<<.",
        "The deal >>paves the way for a<< wider network.",
        "As tyres >>continue to evolve<<, so does Tessaro.",
        "We are >>only beginning to understand<< the costs.",
        "Whether the plan works >>remains to be seen<<.",
        "## >>Broader Implications<<\n\nThe fee rises in May.",
        ">>The lesson is<< simple: ask first.",
        "Four mills, four owners, and they all >>tell the same<< story.",
        "A new map of the valley >>is being drawn<<, one mill at a time.",
        ">>The road ahead<< is long for Tessaro.",
        "For the islanders >>the stakes<< are high.",
        "For Holt this >>is the beginning of<< a new journey.",
    )
    passes = (
        "The vote is due on 9 June.",
        "Carpenters set the stage at noon.",
        "The jury came to a conclusion in May.",
        '"Only time will tell," said Rea Lund, a nurse.',
        "The road beyond the weir is closed for repairs.",
        "The message is clear to those who read runes.",
        "The lot is being drawn by Lund, and her letter is being written by Lund.",
        "May is the beginning of the season.",
        "The stakes are planted in two rows.",
        "The board will look ahead to May at its next meeting.",
        "The story continues on page 4.",
        Example("In conclusion, set the flag to false.", "docs"),
        "He scratched the door of the van.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the formulas: some anywhere, some only at the start of a sentence, some only as headings."""
        lower, base = sentence.lower, sentence.start
        if sentence.kind in HEADINGS:
            match = _SECTION.match(lower)
            if match is not None:
                yield Hit(base, base + match.end(), severity=Severity.INFO)
            return
        opening = len(lower) - len(lower.lstrip("\"'*- "))
        openers, anywhere = _formulas()
        for start, end in longest(cues):
            text = lower[start - base : end - base]
            if text.endswith("to evolve") and not _AS.search(lower, max(start - base - 80, 0), start - base):
                continue
            after = end - base
            if " being " in text and _GRAND.search(lower, 0, start - base) is None:
                continue
            if text in _demanding():
                needed = (
                    _ERA if text.startswith("the ") and text.endswith(" of") else _FOLLOWED[_ending(text)]
                )
                if needed.match(lower, after) is None:
                    continue
            if text in anywhere or (text in openers and start - base <= opening):
                yield Hit(start, start + len(text.rstrip(",")))


@cache
def _formulas() -> tuple[frozenset[str], frozenset[str]]:
    """Return the formulas that open a sentence, and those that count anywhere."""
    return (
        frozenset(text for cue in _OPENERS for text in expand(cue)),
        frozenset(text for cue in _ANYWHERE for text in expand(cue)),
    )


_OPEN_ENDED = _ANYWHERE[
    _ANYWHERE.index(
        "the {message,lesson,takeaway,verdict,conclusion,implication,pattern,direction,trend} is"
    ) :
]


@cache
def _demanding() -> frozenset[str]:
    """Return the formulas that count only with what follows them."""
    forms = {text for cue in _OPEN_ENDED for text in expand(cue)}
    return frozenset(text for text in forms if _ending(text) in _FOLLOWED)


def _ending(text: str) -> str:
    """Return the last word of a formula as `_FOLLOWED` has it."""
    last = " " + text.rpartition(" ")[2]
    return last if last in _FOLLOWED else last.strip()
