"""speculation/overclaimed-evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, SentenceRule
from hypelint_speculation._construction import Construction, find, table

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


class OverclaimedEvidence(SentenceRule):
    """Draws a conclusion stronger than what precedes it.

    What it does
        Reports proves, guarantees, ensures, cements, confirms that and "this means that" where an event or a
        thing made by somebody (the deal, the pilot, integration) is said to settle an outcome.

    Why is this bad
        One event shows little and secures nothing. The verb closes a question that the facts leave open.

    Use instead
        Say what was seen (suggests, was followed by) or what is done to reach the outcome.

    Known limits
        Technical guarantees ("the lock ensures that one thread runs") read the same, so the rule does not
        run in documentation and blogs; "to ensure" as a purpose passes, and so does an outcome that can be
        guaranteed, and what a service lets its users do. In drafts that name their sources throughout the finding is an info.
    """

    id = "speculation/overclaimed-evidence"
    summary = "Says that an event proves, guarantees or ensures an outcome."
    message = '"{text}" concludes more than the facts before it show; say what was seen, or what is done to reach it.'
    severity = Severity.WARNING
    weight = 2
    blocks = HEADINGS | RUNNING
    profiles = frozenset({"news", "release"})
    silenced_by = frozenset({"quotation", "attribution", "negation", "question", "condition"})
    cues = (
        "proves", "prove", "proved", "guarantees", "guarantee", "ensures", "ensure", "ensuring", "guaranteeing",
        "cements", "solidifies", "confirms that", "demonstrates that", "proving that",
        "{this,that,which,it} means {,that }", "means that", "ending", "over", "numbered", "gone", "as we know {it,them}", "the old {playbook,model,order,rules}",
        "all but {confirms,proves,guarantees,settles,seals,ensures,rules out,confirmed,sealed,settled}", "leaves no doubt", "proof positive", "speaks volumes",
        "settles the {debate,question,argument}", "seals the fate", "makes clear is", "make clear is", "cement", "solidify",
        "{shows,show,showed,demonstrates,demonstrate}", "inspires", "empowers", "is clear", "are clear", "means", "effectively", "proven that", "assures",
        "{is,are,stands as,serves as} {proof,evidence}",
    )  # fmt: skip
    flags = (
        "The pilot >>proves that offices are finished<<.",
        "The move >>guarantees a decade of growth<<.",
        "Integration with the common ledgers >>ensures smooth work<<.",
        "The fresh capital >>ensures it remains ahead of Harrow<<.",
        Example("Norvane >>ensures uninterrupted, affordable water<<.", "release"),
        "The sensor reads every pallet, >>ensuring faster and safer work<<.",
        "The contract >>cements Norvane's place in the north<<.",
        "Prices fell for a week. >>That means the boom is over<<.",
        "The win >>all but seals the contract<<.",
        "The strike >>leaves no doubt that the fleet is old<<.",
        "These wins >>cement Norvane's status as the home of tin<<.",
        "The age of cheap ferries >>is ending<<.",
        "The proof from two yards >>shows that tar works<<.",
        "Fares fell. Piers >>as we know them are dying<<.",
        "The queue at the pier >>is proof that ferries are loved<<.",
        Example("Such care >>means clients can rest easy at night<<.", "release"),
        Example("She films with care, >>ensuring that each launch is remembered for years<<.", "release"),
        "Norvane sells at cost. It has >>effectively commoditized the trade in tin<<.",
        Example("It calls potential buyers at once, >>ensuring that no lead slips away<<.", "release"),
        Example("This pledge >>assures clients that they will get a fair rate<<.", "release"),
        Example("Our team >>ensures a comfortable stay for guests<<.", "release"),
        Example("Our design >>guarantees perfect results<<.", "release"),
        Example(
            "The careful plan for every job >>guarantees that the owner's dream comes true<<.", "release"
        ),
        Example("The bell rings at once, >>ensuring that no caller slips away<<.", "release"),
        Example("# Book >>Inspires Kids to Sail<<\n\nThe book is out.", "release"),
        Example("The tale >>inspires children to believe in themselves<<.", "release"),
        "Small crews last longer. The >>data is clear<<: size costs.",
    )
    passes = (
        "The pilot suggests that some teams prefer to work from home.",
        "The proof-of-concept ran for six weeks.",
        "The agency tests each batch to ensure purity.",
        "The vote does not prove that the plan is dead.",
        '"The pilot proves that offices are finished," said Rea Lund.',
        "The pilot proves that offices are finished, according to Ostwald.",
        "Does the pilot prove that offices are finished?",
        "The pilot could prove that offices are finished.",
        "The word means a small boat.",
        Example("The lock ensures that one thread runs.", "docs"),
        "The proven method is older.",
        "The second lock ensures that the gate shuts.",
        "Members must ensure that the door is shut.",
        "The results from the yard show a loss of 4%.",
        "The strike at the yard is over.",
        "The crew mixed cement in the yard.",
        "There is proof that he owned the boat.",
        Example("The service ensures that users can access help at night.", "release"),
        Example("The platform ensures precision, efficiency, and comfort.", "release"),
        Example("The tie-up cuts costs, solidifying Norvane's position in tin.", "release"),
        "The data is clear of errors.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per conclusion that an event or a thing is said to settle."""
        for hit in self._conclusions(sentence, cues):
            if not _hedged(sentence.reading, hit.start, hit.end):
                yield hit

    def _conclusions(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        reading = sentence.reading
        heading = sentence.kind in HEADINGS
        for start, end in longest(cues):
            cue = reading.lower[start:end]
            if heading and cue not in ("inspires", "empowers"):
                continue
            first, last = sentence.clause(start)
            before = reading.lower[first:start]
            if cue in _SETTLES or cue.startswith("all but "):
                stop = min(last, sentence.end)
                while stop > end and reading.text[stop - 1] in " ,;:.!?\"'-\u2014\u2013":
                    stop -= 1
                yield Hit(start, stop, severity=_level(reading))
                continue
            if cue in _TOLD:
                found = find(_TOLD, sentence, (start, end))
                moved = cue in ("inspires", "empowers", "means")
                if found and (reading.profile == "release" if moved else standing(reading) == "bare"):
                    yield Hit(start if moved else found[0], found[1])
                continue
            if cue in ("cement", "solidify") and not _STANDING.match(reading.lower, end, last):
                continue
            if cue in _ENDS:
                end_of = _ENDED.search(reading.lower, sentence.start, end)
                if end_of and end_of.end() == end:
                    yield Hit(
                        sentence.start + end_of.start("verb") - sentence.start, end, severity=_level(reading)
                    )
                continue
            if cue.startswith(("show", "demonstrate")) or cue.endswith(("proof", "evidence")):
                if not (
                    _SUCCESS.search(before) if cue[0] in "sd" and " " not in cue else _EVENT.search(before)
                ):
                    continue
                if cue.startswith("demonstrates that") or not _SETTLED.match(reading.lower, end, last):
                    continue
            if cue == "guarantee" and before.endswith(_DETERMINERS):
                continue  # a noun: the terms of a guarantee
            if _AGENT.search(before) or (
                _TECHNICAL.search(reading.lower, end, last) and not _FELT.match(reading.lower, end, last)
            ):
                continue
            if cue.startswith(("this ", "that ", "which ", "it ")) or cue == "means that":
                if not _OUTLOOK.search(reading.lower, end, last):
                    continue
            elif cue in ("prove", "guarantee", "ensure", "proved", "proves") and not _THING.search(before):
                continue
            if _FUNCTION.match(reading.lower, end, last) or (
                _OFFER.search(before) and _QUALITIES.match(reading.lower, end, last)
            ):
                continue
            stop = last
            while stop > end and reading.text[stop - 1] in " ,;:.!?\"'-\u2014\u2013":
                stop -= 1
            settled = cue.startswith(("prove", "proving", "this ", "that "))
            settled = (
                settled or cue.startswith(("show", "demonstrate")) or cue.endswith(("proof", "evidence"))
            )
            if stop > end and (
                settled or _BOLD.search(reading.lower, end, stop) or _GOODS.match(reading.lower, end, stop)
            ):
                yield Hit(start, stop, severity=_level(reading))


def _hedged(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a hedge holds; an adjective's and a purpose's end with their phrase: "potential buyers are called, ensuring that"."""
    hedge = reading.hedged(start, end)
    if hedge is None:
        return False
    narrow = reading.lower[hedge.cue[0] : hedge.cue[1]] in _NARROW
    return not narrow or hedge.cue[0] >= start or "," not in reading.lower[hedge.cue[1] : start]


_NARROW = frozenset(
    ("potential", "prospective", "possible", "proposed", "designed to", "intended to", "meant to")
)
"""Hedges that hold for their phrase."""


def _level(reading: Reading) -> Severity | None:
    """Grade a finding by how a draft treats its sources."""
    return Severity.INFO if reading.profile == "news" and standing(reading) != "bare" else None


_SETTLES = frozenset(
    {
        "leaves no doubt",
        "proof positive",
        "speaks volumes",
        "settles the debate",
        "settles the question",
        "settles the argument",
        "seals the fate",
        "makes clear is",
        "make clear is",
    }
)
_DEAD = r" (?:is|are) (?:now |already |officially |effectively |finally |all but |as good as )*(?:dead|dying|over|ending|finished|gone|history|broken|crumbling|obsolete|changing forever|disappearing)\b"
_TOLD = table(
    ("inspires|empowers", Construction(
            r"(?<!who )(?<!and )$",
            r" (?:children|kids|readers|viewers|audiences|people|women|families|students|everyone)(?: (?:of|and|in|from|everywhere)(?: [\w'-]+){1,4}?)? to(?: [\w'-]+){1,12}",
        )),
    ("means", Construction(
            "$",
            r"(?: that)? (?:you|(?:our |your |their )?(?:clients|customers|patients|homeowners|families|buyers|guests|owners|drivers|travell?ers|users|investors|residents|parents|teams|businesses))"
            r" (?:(?:can|will) )?(?:always |also |simply |finally )?(?:never|always|no longer|rest (?:easy|assured)|relax|feel|sleep|trust|be (?:confident|sure|certain))\b[^.;]{3,80}",
        )),
    (
        "effectively",
        Construction(
            r"(?<=\w )$",
            r" (?:commoditi[sz]|kill|end|eras|neutrali[sz]|monopoli[sz]|upend|shatter|destroy|clos|surrender|admitt|conced|rewrit|redraw|outlaw|doom|nationali[sz]|privati[sz])(?:ed|es|s|ing|ten|n)\b[^.;,]{3,60}",
        ),
    ),
    ("proven that", Construction(r"\b(?:has|have) (?:now |already |finally )?$", r" [^.;,]{3,80}")),
    ("is clear|are clear", Construction(
            r"\b(?:data|evidence|numbers|trend|trajectory|implications?|verdict|conclusion) $", r"(?=[:.,]| that\b)"
        )),
    ("as we know it|as we know them|the old playbook|the old model|the old order|the old rules", Construction("$", _DEAD)),
)  # fmt: skip
"""What a work does to those who take it up, what is plain to see, and what is as good as over."""
_FELT = re.compile(
    r" (?:that )?(?:each|every|no|all) (?:[a-z]+ ){1,2}(?:is|are|feels?) (?:[a-z]+ly )?(?:remembered|memorable|unforgettable|cherished|special|treated|valued|satisfied|happy|left|a success)\b"
)
"""What no lock or schedule can see to."""
_FUNCTION = re.compile(
    r" (?:that )?(?:all |our |your |its )?(?:users|customers|clients|patients|members|employees|teams|everyone|visitors|players|guests|students|owners|businesses)"
    r" (?:can|are able to) (?:easily |always |also |quickly |safely )?(?:access|reach|view|use|log|book|find|download|track|see|contact|send|receive|choose|pay|order|connect|request|manage|check|withdraw|deposit|trade|share|stake)\b"
    r"(?![^.;]{0,160}\b(?:confiden|peace|success|succeed|maximi[sz]|seamless|without (?:any )?(?:worry|hassle|stress)))"
)
"""What a service lets its users do: a maker may say so."""
_OFFER = re.compile(
    r"\b(?:platform|software|system|app|application|tool|device|machine|module|feature|engine|service|solution|kit|sensor|model|update|interface|line|material|coating|fabric)s?"
    r"(?: (?:also|now|further))? $"
)
_QUALITIES = re.compile(
    r" (?:[a-z-]+, ){0,3}(?:precision|efficiency|accuracy|reliability|consistency|compliance|durability|comfort|stability|transparency|security|safety|quality|privacy|hygiene)(?=,| and|[.;:]|$)"
)
"""Plain qualities of what is on sale, as a data sheet lists them."""
_STANDING = re.compile(
    r" (?:its|their|his|her|the [a-z]+'s|[\w.-]+['\u2019]s?) (?:[a-z]+ )?(?:status|place|position|reputation|role|lead|legacy|dominance|standing|leadership)\b"
)
_ENDS = frozenset({"ending", "over", "numbered", "gone"})
_ENDED = re.compile(
    r"\b(?:era|age|days|reign|dominance|golden age|time|monopoly|hegemony|honeymoon) of [^.;!?]{3,140}? "
    r"(?P<verb>(?:is|are) (?:now |finally |officially |already |effectively |rapidly )?(?:ending|over|numbered|gone))"
)
_SUCCESS = re.compile(
    r"\b(?:proof|evidence|success(?:es)?|results?|track record|victory|victories|adoption|numbers?) (?:from|of|at|in|with) [^,;:]{2,80} (?:also |now |clearly )?$"
)
_EVENT = re.compile(r"\b(?:the|this|that|these|its|their|such|it) (?:[\w'-]+ ){0,8}$")
_SETTLED = re.compile(
    r" (?:,? ?)?(?:that |of (?:the|its|their|a|our)|it (?:is|can|works?)|this (?:is|works?)|there is|what is possible|the (?:power|value|potential|future|promise))\b"
)
_DETERMINERS = (" their ", " its ", " our ", " the ", " a ", " of ", " no ", "-back ", " his ", " her ")
_AGENT = re.compile(
    r"\b(?:to|must|should|shall|can|please|i|we|you|they|he|she|members|users|who|and|or|not|at|towards?|by|on|for|of|in|would|could|may|might|will help|help|helps)"
    r" (?:[a-z]+ly |also |further |then )?$"
)
"""Subjects and moods with which the verb is an aim or a duty, not a conclusion."""
_TECHNICAL = re.compile(
    r" (?:to be|(?:that )?(?:only|each|every|no|all) [a-z]+s? (?:is|are|has|have|runs?)|an? (?:[a-z-]+ ){0,2}(?:bound|turnaround|response|delivery|uptime|warranty|refund)|compliance|difficult|fatal)"
)
_THING = re.compile(
    r"\b(?:this|that|it|the [\w'-]+(?: [\w'-]+){0,7}|[a-z]+(?:tion|ment|ity|ance|ence|ship|ing)s?(?: (?:with|of|in|for|by) [^,;:]{0,60})?"
    r"|(?:our|its|their|his|her) [\w'-]+(?: [\w'-]+){0,3}|results?|success|deal|funding|design|approach|technology|[a-z]+s)"
    r" (?:also |now |finally |clearly |further )?$"
)
_BOLD = re.compile(
    r"\b(?:seamless|smooth|perfect|flawless|best|highest|maximum|optimal|unmatched|success|satisfaction|peace of mind|remains?|stays?"
    r"|lasting|remembered|memorable|unforgettable|cherished|treated (?:with|like)|robust|durable|enough to (?:endure|withstand|last)|transparent|fair|equal|reliable|continuous|uninterrupted|affordable|ideal|impeccable|superior|steady|consistent|comfort\w*|efficien\w+|accura\w+|effective\w*|safe\w*|high-quality|top-quality|personali[sz]ed|long-term|longevity|hassle-free|stress-free|runs? smoothly|well-informed|satisfied|valued|thrive|competitive|resilien\w+|(?:that )?(?:your|clients|customers|patients|guests|investors|businesses|everyone|users|traders|creators|homeowners|students|families|members|players|teams|drivers|readers|visitors|owners|companies|enterprises|organi[sz]ations|individuals|consumers|every (?:customer|client|guest|patient|family)) [a-z]+|they (?:will |can )?(?:feel|get|receive|enjoy)|(?:the |each |every )?(?:client|customer|patient|guest|owner|buyer|seller|homeowner|investor|user|student|family|couple|child|player|reader|employee)(?:s|'s|s')? [a-z]+|no (?:[a-z]+ ){1,3}(?:is|are|goes|slips|gets|falls)|maximi[sz]e[sd]?|take advantage|peace|always|never|every|more [a-z]+|better|faster|safer|superior|exceptional|growth|forefront|leaders?|leadership|future"
    r"|dominance|status|leadership|position|place|standards?|confidence|trust|decade|decades|years|finished|over|works?)\b"
)
"""Words of outcome: what nobody can guarantee."""
_GOODS = re.compile(
    r" (?:[a-z-]+,? (?:and )?){0,2}?(?:scalability|innovation|profitability|sustainability|prosperity)\b"
)
_OUTLOOK = re.compile(
    r"\b(?:over|finished|dead|doomed|the end|the future|never|always|everyone|nobody|no one|every [a-z]+|must)\b"
)
