"""ai-tell/faux-candour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span, expand, longest
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_COMPLEX = r"(?: far| much| a bit| a little)? more (?:complex|complicated|nuanced)\b"
_OPENING = {
    "let me": r" break (?:it|this|that) down\b| be (?:clear|honest|blunt)\b(?! about my)",
    "let's": r" (?:break (?:it|this|that) down|be (?:honest|clear|real|frank|blunt|direct)|face it|dive (?:in|into|deep\w*)|unpack|dig (?:in|into|deeper)|not kid ourselves|not forget|take a (?:closer look|step back|deep dive)|explore|break down|zoom out)\b",
    "here's": r" (?:what (?:makes|sets) [\w' ]{2,30} (?:different|special|unique|apart)|the (?:thing|catch|kicker|deal|truth|secret|reality|rub|real story|uncomfortable truth|(?:\w+ )?part|punch ?line|upshot|takeaway|bigger picture|scary part|hard truth|bottom line|good news|bad news|problem|twist|irony|trick|part)|(?:why|how|what) (?:it|that|this) (?:matters|means|works)|what (?:you need to know|nobody|no one|(?:most|many|few|some|everyone|everybody|they|the \w+|too many|other)(?: \w+){0,3}? (?:miss(?:es)?|forgets?|overlooks?|gets? wrong|got wrong|won't|don't|doesn't|didn't|never|ignores?|fails? to|tend to|isn't|aren't))|where (?:it|things) gets? )\b",
    "here is": r" (?:the (?:thing|catch|kicker|deal|truth|secret|rub|hard truth|twist|irony|uncomfortable truth|(?:\w+ )?part|punch ?line)|what (?:nobody|no one|(?:most|many|few|some|everyone|everybody|they|the \w+|too many|other)(?: \w+){0,3}? (?:miss(?:es)?|forgets?|overlooks?|gets? wrong|got wrong|won't|don't|doesn't|didn't|never|ignores?|fails? to|tend to|isn't|aren't))|why (?:it|that|this) matters|where (?:it|things) gets? )\b",
    "make no mistake": "",
    "think about {it,that}": r"[.:]| for a (?:second|moment|minute)\b",
    "imagine": (
        r"(?: for a moment)?[,:]?(?: how| what| if| that)?(?: (?:an?|the|this|these|your|you|our|being|having|waking|walking|living|no|every|two|three|all|never|\w+ing|\w+s|people|children|life))\b"
    ),
    "picture": r" (?:this|a|the)\b",
    "consider this": r"[.:]",
    "the {hard,plain,ugly,inconvenient,bitter,sad,cold,brutal,uncomfortable,honest,simple} truth": "",
    "the {simple,plain,sad} fact is": "",
    "the {simple,harsh} reality is": "",
    "what if i told you": "",
    "you {might,may} be {wondering,thinking,asking}": "",
    "ask yourself": "",
    "spoiler alert": r"[:,]",
    "the short answer": r"[?:]",
    "the {irony,paradox,twist,kicker,catch,best part,worst part,scary part,wild part,crazy part,good news,bad news,lesson,takeaway,moral,punchline,punch line}": r"[?:]",
    "the {upshot,outcome,reason,problem,solution,answer,goal,bottom line,verdict,payoff,secret,difference,trick}": r"\?",
    "{plot twist,spoiler,confession,fun fact,pro tip,news flash,newsflash,unpopular opinion,controversial opinion,hard pill to swallow,dirty little secret,hot take}": r"[:!.,?\u2014]",
    "{i'll,i will,i'm going to,let me,we'll,i'd} {be,just be} {honest,blunt,frank,straight,candid,real,upfront}": r"(?! (?:about|with the|to the)\b)",
    "{i won't lie,i'm not going to lie,not gonna lie,not going to lie,i'm not gonna lie,i'll admit it,i have to admit,we'll admit it,i'll say it,let me say that again,i'll say that again,say that again,i said what i said}": r"[,:.;!]| that\b|$",
    "{you read that right,you heard that right,you heard it right,no really,yes really}": "",
    "{mark my words,trust me,trust us,don't get me wrong,let's call it what it is,let's get real,let's get one thing straight,let's get this out of the way,call me crazy,call me cynical,think again,but wait}": r"[,:.;!?\u2014]|$",
    "{long story short,bottom line,fact is,truth is,thing is,point is}": r"[,:]",
    "{put simply,put bluntly,put plainly,simply put,to put it bluntly,to put it plainly,to put it simply,to put it mildly}": r"[,:]",
    "{brace yourself,brace yourselves}": r"[,:.;!?]| for\b|$",
    "{and that matters,and that changes everything,and it changes everything,and it matters,and it shows,and for good reason,and rightly so,and that says it all}": r"[.!]|$",
    "{sit with that,sit with it,pause on that,read that sentence again,stay with me,bear with me,hear me out}": r"[.,:!\u2014]| for a (?:second|moment|minute)\b",
    "{the result,sound familiar,the truth}": r"\?",
    "the truth is": rf"[,:]|{_COMPLEX}",
    "the {reality,picture,full picture,full story} is": _COMPLEX,
    "{there's,there is} a {catch,twist}": r"[.:!\u2014]",
    "{therein,herein} lies": r" the\b",
    "it gets {better,worse,weirder}": r"[.:!\u2014]",
    "enter": r" [\w' .&-]{2,40}[.:!]$",
    "the {reality,truth,fact} of the matter is": "",
    "the real story": r" (?:is|here|isn't|lies)\b",
    "this is the story of": "",
    "truth be told": "",
    "believe me": "",
    "and that's": r" (?:okay|ok|the point|the magic|where|exactly|a good thing)\b",
    "to be {honest,frank}": "",
    "real talk": "",
    "welcome to the": r" (?:world|future|age|era)\b",
}
"""What opens a sentence or a clause, and what must follow it."""
_ANYWHERE = ("let that sink in", "let that land", "sugarcoat", "no sugarcoating", "read that again")
_OPENS = Pattern(
    r"(?:^|[;:\u2014\u2013\ufffc] ?| - |, (?:and|but) |\.\.\. ?)(?:(?:and|but|so|now|look|well|because|okay|ok|yes),? )?[\"'*]?$"
)
_WHOLE = (
    "let me",
    "let's",
    "here's",
    "here is",
    "and that's",
    "picture",
    "think about it",
    "think about that",
)
"""Openings of which the words that follow are reported as well."""
_NUMBERED = Pattern(r"\b(?:step|steps)\b")


class FauxCandour(SentenceRule):
    """Plays at being frank.

    What it does
        Reports asides that stage an intimacy: let me break it down, here's the thing, make no mistake,
        let that sink in, imagine a world.

    Why is this bad
        The reader asked for the point, not for a drum roll. In machine prose it opens every section.

    Use instead
        The point.

    Known limits
        Reported at the start of a sentence or clause only. "Imagine" passes in the ``docs`` profile and
        in numbered steps.
    """

    id = "ai-tell/faux-candour"
    summary = "Plays at being frank: here's the thing, let that sink in."
    message = '"{text}" announces a point instead of making it; make it.'
    weight = 1
    silenced_by = frozenset({"quotation"})
    cues = (*_OPENING, *_ANYWHERE)
    flags = (
        ">>Let me break it down<< for you.",
        "And >>here's the catch<<.",
        ">>Make no mistake<<, the fee will rise.",
        "The van costs $4. >>Let that sink in<<.",
        ">>Imagine<< a town without buses.",
        ">>Here\u2019s the thing<<: nobody read the lease.",
        ">>Let's be honest<<, the soup was cold.",
        ">>The kicker<<? It rained.",
        ">>Imagine<< barns that pay their own rent.",
        ">>Imagine<< having no ferry for a year.",
        ">>The hard truth<< is that it rains.",
        ">>This is the story of<< two ferries.",
        ">>The truth<<? Nobody read it.",
        ">>Here is what most bakers miss<<: the rye.",
        ">>Plot twist<<: it rained. >>I'll be honest<<, it leaked.",
        "The oven is sold. >>Mark my words<<, it will be back.",
        ">>There's a catch<<. >>Enter<< Norvane. >>The reality is<< more complicated.",
        ">>Therein lies<< the rub. >>The simple fact is<< that it leaks.",
        ">>Put simply<<, it leaks. The bread is honest \u2013 >>and that matters<<.",
        ">>Here's the exciting part<<: it floats. >>Brace yourself<< for rye.",
        ">>Consider this<<: the tram is older than the town.",
    )
    passes = (
        "The fee is the drawback.",
        "The steps are as follows.",
        '"Make no mistake," said Piet Aal, the mayor.',
        "Workers break it down for scrap.",
        "The result is printed in the log.",
        "The catch fell by a third in 2024.",
        "The weir is in the news, and to be opened in May. Let me know when. Here's the key.",
        "She tells the plain truth. The welcome to the guests was warm.",
        "The spoiler of the van broke. The upshot: it leaks. You can trust me with the key.",
        "The brutal winter closed the port.",
        "She could not imagine the cost.",
        "Enter the code. The reality is on page 4. There is a catch on the gate.",
        Example("Imagine a list of three steps.", "docs"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the asides at the start of a sentence or clause."""
        lower, base = sentence.lower, sentence.start
        docs = sentence.reading.profile == "docs"
        for start, end in longest(cues):
            at, stop = start - base, end - base
            text = lower[at:stop]
            if text in _ANYWHERE:
                yield Hit(start, end)
                continue
            if text == "enter" and (at or not sentence.text[stop + 1 : stop + 2].isupper()):
                continue  # a step of a list
            if text in ("imagine", "picture") and (docs or _NUMBERED.search(lower, 0, 120)):
                continue
            after = _compiled(_following()[text]).match(lower, stop)
            opened = _OPENS.search(lower, max(at - 20, 0), at)
            if after is None or opened is None:
                continue
            last = after.end() if after[0][:1] == " " and text in _WHOLE else stop
            yield Hit(start, base + last)


@cache
def _following() -> dict[str, str]:
    """Return what must follow each opening."""
    return {text: after for cue, after in _OPENING.items() for text in expand(cue)}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
