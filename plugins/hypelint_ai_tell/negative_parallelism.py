"""ai-tell/negative-parallelism."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re
from typing import NamedTuple

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_WHO = r"(?P<who>it|this|that|they|these|those|he|she|we|you|i)"
_BE = r"(?:'s|'re|'m| is| are| was| were| am)\b"
_CUT = r"(?:[,;:]| ?[\u2014\u2013]| --?)"
_TURN = r"(?:and |but |rather,? |instead,? |no,? )?"
_SPLICE = Pattern(rf"{_CUT} ?{_TURN}{_WHO}{_BE}(?!,| not\b| also\b| never\b| still\b| no\b|n't)")
_ADDITION = Pattern(r"\b(?:too|as well|also)\b")
_CONCESSION = Pattern(r"\W*but |:")
_SPLICE_VERB = Pattern(rf"{_CUT} ?{_TURN}{_WHO}(?:'re|'s)? (?!not\b|is not\b|also\b|can't\b|cannot\b)[a-z]+")
_OPENS = Pattern(rf"{_TURN}{_WHO}{_BE}(?! not\b|n't| no\b| also\b| never\b| still\b)")
_OPENS_VERB = Pattern(
    rf"{_TURN}{_WHO}(?:'re|'s)? (?!not\b|also\b|is\b|are\b|may\b|will not\b|can not\b|does not\b|do not\b|did not\b)[a-z]+(?!n't)\b"
)
_BUT = Pattern(
    r"(?:,| ?[\u2014\u2013]) ?but (?!also\b|not\b|it\b|he\b|she\b|they\b|we\b|i\b|you\b|there\b|that\b|this\b|if\b|when\b|"
    r"only\b|as\b|in\b|at\b|on\b)"
)
_MARKED = (" just", " merely", " simply", " only", " about", " solely", " so much")
_VERBAL = ("do", "wo", "can", "could", "would", "will", "should", "must", "has", "have", "had", "did")
_NOMINAL = Pattern(
    r" (?:rather |really |quite )?(?:a|an|the|about|our|your|my|their|another|like|one|some|something|magic|luck|hype|rocket|here to)\b"
)
_HEDGED_NOUN = Pattern(
    r" (?:simply |just |really |merely |now |instead |rather )?(?:a|an|the|about|our|your|my|their|another)\b"
)
_PLURAL = Pattern(r" (?:[\w-]+ ){0,3}\w+s\b")
_PLAIN = Pattern(
    r" (?:\w+ly )?(?:(?!speed|need|feed|seed|greed|breed|bed\b|red\b|hundred)\w+ed(?! [\w-]+s[;,.\u2014])|(?!some|any|noth|every)\w+ing|written|broken|given|driven|chosen|hidden|fallen|eaten|forgotten|taken|proven|stolen|spoken|seen|been|open|done|made|set|shown|built|known|sent|kept|run|put|able|sure|clear|yet|to|"
    r"the (?:case|same|first|only))\b"
)
_SUBORDINATE = Pattern(
    r"\b(?<!-)(?:if|when|whenever|unless|whether|because|since|although|though|while|where|that|which|who|whose|until|once|as|"
    r"than|what|how|why|so)\b(?!-)"
)
_ADJECTIVE = r" (?:\w+ly )?\w+(?:al|ic|ive|ous|ful|less|able|ible|ent|ant|ary|ory|cal)"
_ADJECTIVES = Pattern(rf"{_ADJECTIVE}, but{_ADJECTIVE}(?=[.,;!]|$| and\b)")
_QUESTIONS = Pattern(
    r" (?:just )?(who|what|whether|how|why|where|if|when|which|that)\b[^.;]{2,120}?,? but (?:rather )?\1\b"
    r"| (?:just )?one \w+,? but two\b| (?:just )?(?:if|whether),? but (?:when|how|who|where|why)\b"
    r"| (?:just |only )?(?:who|what|whether|how|why|where|if|when)\b[^.;]{2,120}?,? but (?:rather )?(?:who|what|whether|how|why|where|when)\b"
)
_AS = Pattern(r" as (?:a |an |the )?[^,.;]{2,70},? but as\b")
_MERE_NOUN = Pattern(r" (?:just|merely|simply) an? [\w -]{2,40}(?=[.,;!]|$)")
_NAMED = Pattern(r"\b(?:is|are|was|'s|be|become|becomes|as) an? [\w' -]{2,40}$")
_FINITE = Pattern(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|must|should)\b|'s |'re "
)
_FRAGMENT = Pattern(r"(?:just |but )?(?:a|an|the|just|because|by|with|for|to|from|in) ")
_CLAUSE_END = Pattern(r"[;!?\u2014\u2013]|\.(?=\W|$)|,(?=\"| (?:and|but|which|while|so)\b)")
_DOING = Pattern(
    r" (?:just )?(?!(?:being|going|having|using)\b)\w+ing [^,;.\u2014\u2013]{2,60}(?:[,;]| ?[\u2014\u2013]) ?(?:they|it|we|he|she|you)(?:'re|'s| are| is| were| was) \w+ing\b"
)
_CUT_MARKS = ("; ", ": ", "\u2014", "\u2013", " - ", ", and ", ", but ", ", so ")
_CUT_WORD = Pattern(r"[;:,\u2014\u2013 \"'(\[-]+(?:and |but |so )?")
_SUBJECTS = frozenset({"what", "how", "why", "that", "so"})
_PLURAL_VERB = Pattern(r"\b(?:are|were|aren't|weren't|don't|do)\b|'re\b")
_CUE_TAIL = Pattern(
    r"(?:'s|'re|'m)? ?\b(?:\w+n't|(?:(?:is|are|was|were|am|do|does|did) )?(?:no longer|not|more than)\b.*)$"
)
_DENYING = Pattern(r"(?:is|are|was|were|isn't|aren't|wasn't|not|no|does|doesn't)$")
_IS = Pattern(r"(?:'s| is| are| was)\b(?! not|n't)")
_FIGURE = Pattern(r"\d")
_FIGURATIVE = Pattern(
    r" (?:just |merely |simply |about |by |on |for |with )?(?:a |an |the |another |more |mere |empty |your |their )?"
    r"(?:hype|promises?|noise|buzz|buzzwords?|guesswork|gimmicks?|luxur(?:y|ies)(?: goods?| items?)?|afterthoughts?|commodit(?:y|ies)|"
    r"checkbox(?:es)?|burdens?|trends?|fads?|sprints?|destinations?|obstacles?|shortcuts?|excuses?|slogans?|fear|"
    r"friction|chaos|perfection|magic|egos?|transactions?|myths?|vibes|spectators?|passengers?|hurdles?|"
    r"cost cent(?:er|re)|nice-to-have|novelty|vassals?|servants?|slaves?|tourists?|followers?|replacements?|substitutes?|panaceas?|cages?|prisons?|ceilings?|toys?|crutch(?:es)?|trophies|bystanders?|miracles?|accidents?|punishments?|lip service|theat(?:er|re)|surrender|panic|distractions?|fluff|clutter|headaches?|exception|finish line)"
    r"(?=[.!,;)\u2014]|$| alone| (?:to|of|for) [\w' ]{2,25}[.!;])"
)
_FASTER = Pattern(
    r"(?:\b(?:in|within) )?(?:just |mere |only )?\b(?:seconds|minutes|hours|days|weeks)(?:,| ?[\u2014\u2013]| -) ?not (?:minutes|hours|days|weeks|months|years)\b|\b(?:of|in|over) (?:minutes|hours|days|weeks|months|years|decades|generations|centuries)(?:,| ?[\u2014\u2013]| -) ?not (?:minutes|hours|days|weeks|months|years|decades|quarters)\b"
)
_MORE_ABOUT = Pattern(
    r" [^,;.]{1,80}?(?:, (?:and |but )?| and | but | ?[\u2014\u2013] ?)(?:it's |it is )?more about\b| [^,;.]{1,80}? than about\b"
)
_SO_MUCH_AS = Pattern(r" (?:a|an|the|about) [^,;.]{1,80}? as (?:it is )?(?:a|an|the|about)\b")
_LESS = Pattern(
    r" [^,;.]{2,80}? than (?:it is |they are )?(?:an?|the)\b| [^,;.]{2,60}?,? (?:and|but) more (?:an?|the|like|of an?)\b"
)
_AS_MUCH = Pattern(r" [^;.]{3,100}? as (?:it is |they are |it's )?about\b")
_BECAUSE = Pattern(r" [^.;]{3,140}?,? but (?:rather )?because\b")
_GROUNDED = Pattern(
    r"\b(?:rest|rests|rested|lie|lies|lay|hinge|hinges|hinged|depend|depends|depended|reside|resides|stem|stems|stemmed|live|lives|begin|begins|"
    r"start|starts|come|comes|came|succeed|succeeds|win|wins|won|thrive|thrives|based|focused|anchored|paid|told|lost|built|rooted|grounded|measured|found|defined|driven|shaped|born|earned|fuell?ed|marked|judged|guided|sustained|inspired|propelled|works?|worked|achieved) "
    r"not (on|in|from|with|by|upon|through) [^.;\d]{2,120}?,? but (?:rather |instead )?\1\b"
)
_OF = Pattern(
    r" (?:(?:one|an? \w+|the \w+|simply|just|merely) )?of [^,;.]{2,80}?,? but (?:one |rather |a \w+ )?(?:of|when|how)\b"
)
_NOUNS = Pattern(
    r" (?:an? |the )[\w' -]{2,50}? but (?:rather )?(?:an?|the)\b| (?:\w+ )?\w+s but (?:rather )?(?:\w+ )?\w+s(?=[.,;!]|$)"
)
_IDEA = (
    r"(?:\w{3,}(?:tion|sion|ity|ness|ment|ance|ence|ship|ism|acy|ency|logy|egy)s?|power|trust|fear|hope|speed|scale|code|data|talent|money|magic|luck|"
    r"hype|growth|price|profits?|luxury|comfort|costs?|needs?|demand|skills?|force|control|truth|art|science|culture|people|choice|process|practice)"
)
_IDEAS = Pattern(
    rf" (?:[a-z-]+ ){{0,2}}{_IDEA},? (?:[a-z]+ [a-z]+, )?but (?:rather |merely |simply )?(?!also\b|not\b|only\b|it\b|he\b|she\b|they\b|we\b|i\b|you\b|"
    r"there\b|that\b|this\b|if\b|when\b|as\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|will\b|can\b|could\b|did\b|does\b|would\b|still\b|\w+s\b (?:to|that)\b)"
    r"(?:[a-z-]+ ){0,3}[a-z-]+(?=[ .,;!]|$)"
)
"""Match two ideas without articles: "is not strategy but need"."""
_DEED = Pattern(r" (\w+ing)\b[^.;\d]{1,80}[.!]?$")
_REPEATED = Pattern(
    r" (\w+ing)\b[^.;\d]{1,80}?(?:;|,|\.| ?\u2014| ?\u2013) (?:it|they|he|she|we)(?:'s| is|'re| are| was| were) \1\b"
)
_EXCEEDED = Pattern(
    r" [^.;,]{3,90}?(?:;|:|,| ?\u2014| ?\u2013) ?(?:and )?(?:it|they|this|he|she|we)(?:'s|'re| is| are| [a-z]+s?)\b(?! not\b)"
)
_RELATIVE = Pattern(r", which$")
_PARALLEL = Pattern(r"\bthe \w+ of [^,;.]{2,60}, but not the \w+ of\b")


class NegativeParallelism(SentenceRule):
    """Denies what nobody claimed in order to correct it.

    What it does
        Reports a denial followed by its correction: "it's not a tool, it's a teammate", "this isn't an
        update. This is a revolution", "they don't just sell, they listen", "more than just a bug. It is
        a warning", "less about speed, more about trust", "Not a product. A movement." A bare "X, not
        Y" is a warning, and only where Y is figurative. In the ``docs`` profile the denial must carry
        just, merely, only, simply or about.

    Why is this bad
        The most recognised figure of machine prose. It inflates a statement by first denying a smaller
        one that nobody made; the reader has to read two sentences for one.

    Use instead
        The second half alone.

    Known limits
        A genuine correction in the same form ("it is not a tax; it is a fee") is reported unless both
        halves carry figures. Denials of acts pass unless the same verb is asserted of something else ("did
        not begin in a hall. It began on a raft"); of places and dates ("not in May but in June"), always.
    """

    id = "ai-tell/negative-parallelism"
    summary = "Denies what nobody claimed in order to correct it: it's not X, it's Y."
    message = '"{text}" denies one thing to assert another; keep only what is asserted.'
    severity = Severity.ERROR
    weight = 2
    silenced_by = frozenset({"quotation", "question"})
    cues = (
        "not",
        "{isn't,aren't,wasn't,weren't,don't,doesn't,didn't,won't,can't,hasn't,haven't}",
        "no longer",
        "more than",
        "less {about,a,an,the,like,of a,of an}",
        "{need,needs,needed,want,wants,require,requires,take,takes,offer,offers,sell,sells,make,makes,promise,promises} no",
        "{is,are,was} no {ordinary,mere,typical,simple,usual,average,normal}",
        "other way {round,around,about}",
        "as much about",
        "beyond",
        "there {is,are} no",
        "never",
        "stopped",
        "{has,have,had} no",
        "{choice,difference,line} between",
        "where others",
    )
    flags = (
        ">>This isn't just an update, it's a revolution<<.",
        ">>It's not a deal. It's a power shift<<.",
        ">>The chip isn\u2019t a part \u2014 it\u2019s a promise<<.",
        "Norvane says little, but >>its shops aren't about coffee; they're about trust<<.",
        ">>They don't just sell tyres, they sell time<<.",
        ">>The leaks are more than just a nuisance. They are a verdict<<.",
        ">>Growth is less about speed, more about<< trust.",
        ">>Not a product. A movement<<.",
        ">>Buses are not slow cars. They are rooms on wheels<<.",
        ">>The oven will not just bake bread. It will bake trust<<.",
        ">>The fault is no longer technical, but moral<<.",
        "Norvane sells its till >>not as a machine, but as<< a friend.",
        "The van is a partner>>, not an afterthought<<.",
        "Letters are answered >>in minutes, not weeks<<.",
        ">>The issue is no longer whether ferries run. The issue is who pays<<.",
        "It has >>the grammar of a contract, but not the force of<< one.",
        "The strength of Harrow >>rests not on iron but on<< habit.",
        ">>The choir did not begin in a hall. It began on a raft<<.",
        ">>There is no map of the weir. There is only a song about it<<.",
        ">>The ferry may not be a bridge. It may be a promise<<.",
        ">>More than a boat, it is a way of life<<.",
        ">>The fair marks more than a day off; it crowns the year<<.",
        ">>Robots aren't eating the bread. Bakers with robots are eating it<<.",
        "The mill looks >>less like a barn and more like a church<<. >>The oven needs no wood; it needs a key<<.",
        ">>Ovens aren't the secret. Rye is<<. >>The aim isn't to win; the aim is to bake<<.",
        ">>She was never paid for the bread. She was paid for the waiting<<. >>Success isn't measured in loaves but in smiles<<.",
        ">>The bread comes to you, not the other way round<<. >>This is no ordinary oven. It is a promise<<.",
        ">>You don't need more flour. You need more time<<. >>The mill never sold bread. It sold mornings<<.",
        "The inn is made for reflection>>, not repetition<<. The mill is an ally>>, not a vassal<< of the bank.",
        "Think rye>>, not wheat<<.",
        ">>The point isn't speed. It's trust<<. >>The till is less a tool and more a<< friend.",
        ">>The fair is about more than bread; it is about patience<<. >>The question isn't if it rains, but when<<.",
        "His story >>is one of patience, not luck<<. >>They were not trying to win; they were trying to float<<.",
        ">>The fair is not built on bread alone. It is a song in stalls<<.",
        ">>She is not rowing. She is thinking<<.",
        ">>The race was never about speed. It was about soup<<.",
        ">>The mayor did not run as a hero. He ran as a clown<<.",
        "The law came >>not to punish the boats, but to count them<<.",
        ">>Here the past is not merely lost but actively sold<<.",
        "This makes it >>more than a hobby<<.",
        ">>The aim is not to row fast but to row together<<.",
        "They row >>not for the speed but for the silence of it<<.",
        "The inn >>is more than just a house<<. The fair >>is more than a feast of bread<<.",
        ">>The club offers more than mere shelter; it gives each boat a name<<.",
        ">>The limp is not something to hide, but a gift<<. The post comes >>in just hours, not days<<.",
        ">>The loaves have not vanished. The taste has changed<<.",
        ">>The weir looks old. It is not<<.",
        "The plan is proactive>>, not just reactive<<.",
        ">>The motor is not profit but need<<.",
        ">>They stopped talking about bread. They started baking it<<.",
        ">>The inn is less a house than a<< mood.",
        "The fair is >>as much about bread as it is about<< gossip.",
        ">>The loom does more than weave; it remembers<<.",
        "They sing >>not because it pays, but because<< it is Monday.",
        ">>The story is not one of loss, but of luck<<.",
        ">>The guests are not customers but neighbours<<.",
        ">>The town is not selling bread; it is selling patience<<.",
        "The clock ticks. >>She is not painting a wall. She is painting a vow<<.",
        "Lund thinks that >>the danger is not that it leaks, but that nobody looks<<.",
        ">>The ferries are not made of wood and nails. They are old songs<<.",
        ">>A mill can no longer hide behind its wheel; it must grind<<.",
        ">>The bridge did not come overnight. It took a village and a quarrel<<.",
        ">>Trains did not change the valley overnight; it took forty winters<<.",
        ">>The crew were not trying to raise the wreck; they were attempting to hear it<<.",
        ">>The fair was never just about bread<<. >>Patience isn't measured in hours. It is measured in loaves<<.",
        "She measures bread >>not by weight or colour, but instead joy and silence<<.",
        ">>Norvane isn't just another mill; they are neighbours<<. They >>go beyond simply baking<<, and sing.",
        ">>The bell is not a decoration. It reflects the hour the mill was built to keep<<.",
        ">>It is a choice between a road that leads and a road that ends<<.",
        ">>The ferry-as-home is no longer an idea. It is a house<<. >>This is not a theory. The lock is built<<.",
        ">>The toll had not been dropped; it had merely moved from boats to bread<<.",
        "The boats\u2014tugs, ferries, and rafts\u2014>>are not just moving freight. They are moving news<<.",
        ">>Beyond merely being an inn<<, it is a school. >>The inn has no sign. It has a smell<<. >>Not speed, but patience<<.",
        "The loom is >>fuelled not by steam but by<< stubbornness. >>The question is no longer whether, but when<<.",
        ">>The aim of the fair is not to sell. It is to gather<<. >>Where others see mud, she sees bricks<<.",
        "She likes the tram, >>which isn't a relic of the past; it's a promise of calm<<.",
        Example(">>This is not just a style rule; it is a matter of safety<<.", "docs"),
    )
    passes = (
        "The bug is not in the parser but in the lexer.",
        "The talks took place in June, not in May.",
        "If the path is not a folder, it is read as a file.",
        "\"It's not a deal, it's a power shift,\" said Piet Aal, a broker.",
        "The fee is not $4, it is $6.",
        "The shop was not opened until noon; it was still dark.",
        "Is it not a tax? It is a fee.",
        "Harrow did not reply. It was closed on Monday.",
        "The council is not sure that it is legal.",
        Example("The value is not a list; it is a tuple.", "docs"),
        "The road is closed to cars, not to cyclists.",
        "The ferry starts not in Holt but two miles off, and the path goes beyond the weir, where it ends.",
        "The council did not vote on Monday. It voted on Tuesday.",
        "The basket isn't heavy; it's made of reed.",
        "The path is for everyone, not just members. The ferry is not on time but runs.",
        "More than a dozen boats, most of them old, are for sale.",
        "The ferry never leaves the quay, and it is never the first. They did not row; they rested.",
        "She paid not for the boat but for the oars.",
        "The oven needs no wood, and he needs a key. The van was never seen in Holt. It was seen in Bergen in May.",
        "The key is not in the door. The lamp is. The path goes round the other way round the lake.",
        "There is no ferry on Monday. There is only one on Sunday, at 9.",
        "He did more than 40 repairs in May, and they held.",
        "The shop is not just near the station, it has a car park too.",
        "The stairs are not made of oak. They are closed in May.",
        "The inn has no pool. It was closed in 2019. The mill can no longer grind wheat, and it has to close.",
        "The line between the mill and the weir is red. The key did not come. It was in the van.",
        "The aim is not to be late. The bus leaves at noon.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the denials of a sentence with the corrections that follow."""
        lower, base = sentence.lower, sentence.start
        docs = sentence.reading.profile == "docs"
        taken = 0
        for start, end in longest(cues) if len(cues) > 1 else cues:
            if start - base >= taken:
                found = _judge(sentence, lower, (start - base, end - base), docs)
                if found is not None:
                    taken = found.end
                    severity = Severity.WARNING if found.mild else None
                    yield Hit(base + found.start, base + found.end, severity=severity)


class _Found(NamedTuple):
    """A figure in a sentence, which may end beyond it; mild ones are warnings."""

    start: int
    end: int
    mild: bool = False


def _judge(sentence: Sentence, lower: str, cue: Span, docs: bool) -> _Found | None:
    """Say what the denial at ``cue`` is part of, if anything."""
    start, end = cue
    text = lower[start:end]
    if text == "not" or text.endswith("n't"):
        if start == 0 and not docs and (match := _INSTEAD_OF.match(lower)):
            return _Found(0, match.end() - 1)
        found = (_negated if text == "not" else _denial)(sentence, lower, cue, docs)
        return found if found is not None or docs else _answered(sentence, lower, cue)
    if text.startswith("other way"):
        return None if docs else _turned(lower, start, end)
    if text.endswith((" between", " others")):
        return None if docs else _opposed(lower, cue)
    if text.startswith("ha"):
        match = None if docs or len(lower) > 90 else _LACKS.match(_two(sentence, lower), start)
        return match and _Found(_clause_start(lower, start), match.end())
    if not text.startswith("there") and " no" in text and not text.startswith("no "):
        match = (
            None
            if docs
            else (_NONE if text.endswith(" no") else _ORDINARY).match(_two(sentence, lower), start)
        )
        return match and _Found(_clause_start(lower, start), match.end())
    if text == "no longer" and not docs:
        paired = _paired(sentence, lower, end)
        if paired is not None:
            return paired
    if text == "less about":
        match = _MORE_ABOUT.match(lower, end)
        return match and _Found(_clause_start(lower, start), match.end())
    if docs:
        return _denial(sentence, lower, _with_verb(lower, cue), docs) if text in _COMPARING else None
    if text.startswith("less "):
        compared = text in ("less like", "less of a", "less of an")
        if compared and (match := _LESS_LIKE.match(lower, end)):
            return _Found(start, _clause_stop(lower, match.end()))
        match = _LESS.match(lower, end) if not compared and _with_verb(lower, cue) != cue else None
        return match and _Found(_clause_start(lower, start), match.end())
    if text == "as much about":
        match = _AS_MUCH.match(lower, end)
        return match and _Found(start, match.end(), mild=True)
    if text == "never":
        two = _two(sentence, lower)
        match = (
            (_NEVER.match(two, end) or _NEVER_DONE.match(two, end))
            if _with_verb(lower, cue) != cue
            else _NEVER_DID.match(two, end)
        )
        if match is None and (match := _NEVER_POINT.match(lower, end)):
            return _Found(_clause_start(lower, start), match.end(), mild=True)
        if match and "deed" in match.re.groupindex and _DATED.search(match[0]):
            return None
        return match and _Found(_clause_start(lower, start), match.end())
    if text.startswith("there"):
        match = _ONLY.match(_two(sentence, lower), start)
        return _Found(match.start(), match.end()) if match and not _DATED.search(match[0]) else None
    if text == "stopped":
        match = _STARTED.match(_two(sentence, lower), start)
        return match and _Found(_clause_start(lower, start), match.end())
    if text == "beyond" and start < 2:
        match = _BEYOND_MERE.match(lower, end)
        return match and _Found(start, match.end(), mild=True)
    done = _GOES.search(lower, max(start - 16, 0), start) if text != "no longer" else None
    if done is not None:
        merely = _BEYOND_MERE.match(lower, end) if text == "beyond" else None
        found = _exceeded(sentence, lower, (done.start(), end))
        return found or (merely and _Found(done.start(), merely.end(), mild=True))
    verb = _with_verb(lower, cue)
    found = _denial(sentence, lower, verb, docs) if text in _COMPARING and verb != cue else None
    if found is None and text == "more than":
        if start == 0 and (match := _MORE_INITIAL.match(lower, end)):
            return _Found(0, _clause_stop(lower, match.end()))
        match = _MERELY.match(lower, end)
        offered = _OFFERING.search(lower, max(start - 12, 0), start)
        more = _EXCEEDED.match(lower, end) if offered else None
        if offered and more and not _FIGURE.search(more[0]):
            return _Found(_clause_start(lower, start), _clause_stop(lower, more.end()))
        made = _MAKES.search(lower, max(start - 14, 0), start)
        if match is None and (made or verb != cue) and len(lower) < 100 and not _FIGURE.search(lower):
            match = _BEYOND_THING.match(lower, end)
        return match and _Found(verb[0], match.end(), mild=True)
    return found


_LESS_LIKE = Pattern(
    r" [^;.\d]{2,80}?,? (?:and |but )?(?:increasingly |much |far |a lot )?more (?:like|of an?|an?)\b"
)
_NONE = Pattern(
    r"(?P<verb>need|want|require|take|offer|sell|make|promise)s?(?:ed)? no [^.;:\d]{2,80}(?:[;.:]|,| ?\u2014) ?(?:but )?"
    r"(?:it|they|he|she|you|we|this|that) (?:just |only |simply |merely )?(?P=verb)s?(?:ed)?\b[^.;]{2,100}"
)
_ORDINARY = Pattern(
    r"(?:is|are|was) no \w+ [^.;:\d]{2,50}(?:[;.:]|,| ?\u2014) ?(?:it|this|they|that|he|she)(?:'s|'re| is| are| was) (?:an?|the)\b[^.;]{2,100}"
)
_NEVER_POINT = Pattern(
    r" (?:(?:just|only|really|merely) about [^.;,\d]{3,60}|(?:really )?the (?:point|goal))(?=[.;!]|$)"
)
_NEVER_DONE = Pattern(
    r" (?P<deed>\w{3,}) [^.;:\d]{2,90}(?:[.;]|,| ?\u2014) ?(?:it|they|he|she|we|you|the [^.;,]{3,40}?)(?:'s|'re| is| was| were| are) (?:always )?(?P=deed)\b[^.;\u2013\u2014]{2,100}"
)
_NEVER_DID = Pattern(
    r" (?P<deed>\w{3,}?)(?:s|e?d)? [^.;:\d]{2,90}[.;] ?(?:it|they|he|she|we|you) (?:always |only |just )?(?P=deed)(?:s|e?d)?\b[^.;]{2,100}"
)
_ELLIPTIC = Pattern(
    r"(?: (?:is|are|was|were) not (?=the|an?\b|about|what|where|how|your|our)|(?:is|are|was|were)n't (?=the|an?\b|about|what|where|how|your|our)| (?:will|does|do|did|can) not |(?:wo|do|does|did|ca)n't )[^.;,:\d]{2,60}[.;] ?(?!it\b|they\b|he\b|she\b|but\b|this\b|that\b|neither\b|there\b)[^.;,:\d?]{3,60} (?:is|are|was|were|will|does|do|did|can)[.!]"
)
"""Match "Models aren't the moat. Data is."."""
_OWN_WORDS = Pattern(
    r"\b(?P<subject>(?:the|our|my|your) \w+|what \w+|success|leadership|innovation|growth|progress) (?:isn't|is not|wasn't|was not) [^.;\d]{3,90}[;,] ?(?:but )?(?P=subject) (?:is|was)\b[^.;]{2,90}"
)
_GAUGES = tuple(
    f" {word} "
    for word in "measured defined built judged found born won driven shaped made earned told gauged forged rooted grounded".split()
)
"""What `_GAUGED` begins with."""
_GAUGED = Pattern(
    r" [a-z]+ (?P<how>in|by|on|from|with|through|for) [^.;\d]{2,80}?,? but (?:rather |instead )?(?P=how)\b[^.;,]{2,60}"
)
_LACKS = Pattern(
    r"(?P<has>has|have|had) no [^.;:\d]{2,60}[.;] ?(?:but )?(?:it|they|he|she|we|you) (?:just |only |simply )?(?P=has) (?:an?|the|its|their|his|her|your)\b[^.;\d]{2,60}"
)
_EITHER = Pattern(
    r" (?:an? |the )?(?P<what>[\w-]+) (?:that|who|which) [^.;,\d]{3,60},? and (?:an? |the )?(?:(?P=what)|one|those) (?:that|who|which) [^.;,\d]{3,70}"
)
_SEES = Pattern(
    r" (?P<verb>see|saw|find|found|look for)s? [^,.;\d]{2,50}, [^,.;]{2,40}? (?P=verb)s?\b[^,.;]{2,60}"
)
_MADE = Pattern(
    r" (?:just |merely |simply )?(?:(?:made|built|born|written) (?:of|on|from|for|by|around|in)|(?:meant|designed) (?:to|for)|(?:defined|driven|bound|powered) by|rooted in|"
    r"(?:limited|confined) to|measured (?:in|by)) [^.;\d]{3,80}[.;] ?(?:but |rather,? |instead,? )?(?:it|they|this|these)(?:'s|'re| is| are) "
    r"(?:(?:an?|the|about|something|what|made|built|born|written|meant|designed|defined|driven|rooted|measured)\b|(?!all\b|also\b|\w+ed\b|\w+ing\b)(?:[\w-]+ ){0,3}\w+s\b)[^.;]{0,90}"
)
_OVERNIGHT = Pattern(
    r" (?:just |simply )?\w+(?: [\w' -]{2,50}?)? (?:overnight|by (?:accident|chance|luck|magic)|in a vacuum|out of (?:nowhere|thin air|the blue))"
    r"[.;,] ?(?:it|they|this|that|he|she|we) (?!not\b)\w+[^.;]{2,120}"
)
_FORECAST = Pattern(
    r" (?:just |merely |only )?(?:an? |some |mere |the stuff of |empty )?(?:distant |idle |thought )?(?:forecast|prediction|theory|theoretical|hype|(?:science )?fiction|speculation|speculative|metaphor|exaggeration|hyperbole|drill|dream|"
    r"fantasy|prophecy|experiment|hypothetical|marketing|slogan|abstraction|abstract|figure of speech|rhetoric)[.;] ?(?!if\b|when\b)[^.;]{8,140}"
)
_AIMED = Pattern(
    r" (?:just |merely |simply |only )?to [a-z]+\b[^.;\d]{0,80}[.;] ?(?:it|that|this|the \w+)(?: is|'s| was) (?:rather |instead )?to [a-z]+[^.;]{0,90}"
)
_WINNERS = Pattern(
    r" be (?:those|the (?:one|ones)|an?|about|what|how) [^.;\d]{3,90}[.;] ?(?:it|they|that|this|he|she)(?: will|'ll) be\b[^.;]{3,110}"
)
_TOLD = Pattern(
    r" (?:just |merely |simply )?(?:an? |the )[^.;,\d]{3,60}[.;] ?(?:it|they) (?:reflects?|represents?|means? (?!that\b)|shapes?|defines?|drives?|embod(?:y|ies)|signals?|marks?|changes?|becomes?|underpins?|speaks?)\b[^.;]{3,110}"
)
_SOUGHT = Pattern(
    r" (?:just |merely |simply |only )?\w+ to [^.;\d]{3,130}[.;] ?(?:but |rather,? |instead,? )?(?:it|they|he|she|we|you)(?:'s|'re| is| are| was| were) (?:\w+ly )?(?:trying|seeking|aiming|attempting|looking|hoping|asking) to\b[^.;]{2,120}"
)
_OBLIGED = Pattern(
    r" (?:simply |just |merely )?[a-z]+\b[^.;\d]{3,110}[.;] ?(?:instead,? )?(?:it|they|he|she|we|you) (?:must|need to|needs to|have to|has to|now must)\b[^.;]{2,120}"
)
_ENOUGH = Pattern(
    r" (?:simply |just |merely )?(?:enough|sufficient)\b[^.;\d]{0,110}[.;] ?[^.;]{2,50} (?:must|need to|needs to|have to|has to|now|also)\b[^.;]{2,120}"
)
_PAIRS = {
    **dict.fromkeys(
        "made built born written meant designed defined driven bound powered rooted limited confined measured".split(),
        _MADE,
    ),
    **dict.fromkeys(
        "happen happened come came emerge emerged begin began start started arrive arrived appear appeared get grow".split(),
        _OVERNIGHT,
    ),
    **dict.fromkeys(
        "a an some mere empty the forecast theory theoretical hype science fiction speculation speculative hyperbole marketing abstract rhetoric".split(),
        _FORECAST,
    ),
    **dict.fromkeys(
        "hide treat afford rely ignore pretend assume depend count wait live operate sit stand".split(),
        _OBLIGED,
    ),
    **dict.fromkeys("trying seeking aiming attempting looking hoping asking".split(), _SOUGHT),
    "to": _AIMED,
    "be": _WINNERS,
    "enough": _ENOUGH,
    "sufficient": _ENOUGH,
}
"""What may follow a denial, with the sentence that corrects it, by the word that follows."""
_CORRECTED = Pattern(
    r" [^.;\d]{3,90}[.;,\u2014] ?(?:but )?(?:it|they|he|she|we|this)(?: has| have| had| is| are| was| were|'s|'d|'re)? (?:merely|simply) [a-z]{3,}[^.;]{2,100}"
)
_INSTEAD_OF = Pattern(
    r"not (?!only\b|just\b|all\b|every\b|yet\b|so\b|that\b)[\w' -]{2,30},? but (?:rather )?[\w' -]{2,45}[.!]$"
)
_OTHER_WAY = Pattern(r"(?:,| ?\u2014| ?\u2013|\.) (?:and )?(?:not|never|rather than) (?:the|quite the) $")


def _opposed(lower: str, cue: Span) -> _Found | None:
    """Judge "a choice between a tool that serves and a tool that uses", "where others see A, she sees B"."""
    start, end = cue
    if lower.endswith("others", 0, end):
        match = _SEES.match(lower, end)
        return match and _Found(start, match.end(), mild=True)
    match = _EITHER.match(lower, end)
    return match and _Found(_clause_start(lower, start), match.end(), mild=True)


def _paired(sentence: Sentence, lower: str, end: int) -> _Found | None:
    """Judge a denial that ends at an offset by the sentence that follows, or the clause behind a semicolon."""
    reading = sentence.reading
    word = lower[end + 1 : lower.find(" ", end + 1)]
    if word in _MARKED_WORDS:
        at = end + 2 + len(word)
        word = lower[at : lower.find(" ", at)]
    pattern = _OVERNIGHT if " overnight" in lower[end : end + 80] else _PAIRS.get(word.rstrip(".;,"))
    mere = reading.cache.get("ai-tell/merely")
    if mere is None:
        mere = reading.cache["ai-tell/merely"] = " merely " in reading.lower or " simply " in reading.lower
    told = word in ("a", "an", "the")
    if not (pattern or told or mere):
        return None
    if sentence.next is None and ";" not in lower and " overnight" not in lower:
        return None
    two = _two(sentence, lower)
    match = pattern.match(two, end) if pattern else None
    if match is None and told:
        match = _TOLD.match(two, end)
    if match is None and mere:
        match = _CORRECTED.match(two, end)
    return match and _Found(_clause_start(lower, end - 3), match.end())


_MARKED_WORDS = ("just", "merely", "simply", "only")


def _turned(lower: str, start: int, end: int) -> _Found | None:
    """Judge "A serves B, not the other way round"."""
    before = _OTHER_WAY.search(lower, max(start - 24, 0), start)
    return before and _Found(_clause_start(lower, before.start()), end, mild=True)


def _answered(sentence: Sentence, lower: str, cue: Span) -> _Found | None:
    """Judge a denial that its own words answer: "Models aren't the moat. Data is.", "the goal is not A; the goal is B"."""
    start, end = cue
    if lower[end : end + 1] != " ":
        return None
    paired = _paired(sentence, lower, end)
    if paired is not None:
        return paired
    gauged = _GAUGED.match(lower, end) if lower.startswith(_GAUGES, end) else None
    if gauged is not None:
        return _Found(_clause_start(lower, start), gauged.end())
    stated = lower[start:end] in ("isn't", "wasn't") or lower.endswith((" is ", " was "), 0, start)
    found = _within(_OWN_WORDS, lower, start, 160) if stated else None
    if found is not None:
        return found._replace(mild=False)
    if len(lower) > 110 or lower[-1:] not in ".;" or lower.startswith(("if ", "when ", "whether "), 0):
        return None
    at = start if lower[end - 3 : end] == "n't" else lower.rfind(" ", 0, start - 1)
    match = _ELLIPTIC.match(_two(sentence, lower), at) if at >= 0 else None
    return match and _Found(_clause_start(lower, start), match.end() - 1)


_COMPARING = ("more than", "no longer")
_VERB = Pattern(r"(?:\b(?:is|are|was|were)|'s|'re)(?: much| far| so much)? $")
_GOES = Pattern(r"\b(?:does|do|did|goes|go|went|extends?|moves?|reaches) (?:far |well )?$")
_ONLY = Pattern(
    r"there (?:is|are) no [^.;\d]{3,80}[.;,] ?(?:but |and )?there (?:is|are) (?:only|just|simply|merely)\b[^.;]{3,120}"
)
_STARTED = Pattern(
    r"stopped (?!by\b)\w+ing\b[^.;\d]{2,90}[.;,] ?(?:and |then )?(?:(?:it|they|we|he|she)(?: has| have|'ve)? )?(?:started|began|begun) \w+ing\b[^.;]{0,80}"
)
_MERELY = Pattern(r" (?:(?:just|merely|simply) (?:an?|the|about)|mere)(?: [\w'-]+){1,3}")
_BEYOND_MERE = Pattern(r" (?:simply|just|merely|mere|being (?:just|merely|simply)) [^,.;\d]{3,70}(?=[,.])")
_BEYOND_THING = Pattern(
    r" an? (?!(?:dozen|hundred|thousand|million|billion|decade|year|week|month|day|hour|minute|century|third|half|quarter|few|couple|score|mile|fifth|tenth|metre|foot)\b)"
    r"(?:[\w'-]+ ){0,5}[\w'-]+(?=[.!?]?$)"
)
_NEVER = Pattern(
    r" (?:just |really |only |merely |simply )?(?:about|the|an?) [^.;,\d]{2,80}(?:[.;,]| ?\u2014) ?(?:(?:it|this|that|they)(?:'s|'re| is| was| were| are)|[^.;,]{3,60} (?:was|were|is|are) the)\b[^.;,]{2,100}"
)
_MAKES = Pattern(r"\b(?:makes?|made|making) (?:it|this|them|him|her|us|you) $")
_OFFERING = Pattern(
    r"\b(?:offers?|provides?|delivers?|means?|requires?|brings?|involves?|represents?|becomes?|create[sd]?|marks|marked|signifies|about) $"
)
_MORE_INITIAL = Pattern(
    r" (?:just |merely |simply )?(?:an?|the) (?!(?:dozen|hundred|thousand|million|billion|decade|year|week|month|day|century|third|half|quarter|few|couple|score|mile|fifth)\b)"
    r"[^,.;:\d]{2,60}, [^,.;:]{1,40}?(?:'s|'re| is| are| was| offers| represents| becomes| has become| means| brings)\b"
)
_AUXILIARY = Pattern(
    r"(?:\b(?:is|are|was|were|am)|'s|'re|'m) $|(?P<verb>\b(?:do|does|did|will|can|could|would|should|must|has|have|had)) $"
    r"|(?P<may>\b(?:may|might|could)) $|(?P<cut>,|\u2014|\u2013| -) ?$|(?P<but>\bbut) $"
)
_BEFORE_NOT = (
    *(f" {verb} " for verb in "is are was were am do does did will can could would should must has have had may might but".split()),
    "\u2014is ", "\u2014are ", "\u2014was ", "\u2014were ", "'s ", "'re ", "'m ", ", ", ",", "\u2014 ", "\u2014", "\u2013 ", "\u2013", " - ",
)  # fmt: skip
"""What `_AUXILIARY` may end in: told apart without a search, for most words "not" follow something else."""
_MARK = Pattern(r" (?:just|merely|simply|only)\b")
_MODAL = Pattern(
    r"not be [^.;\d]{3,90}[.;,] ?(?:but |rather,? )?(?:it|they|this|that|he|she|we) (?:may|might|could|will) (?:well )?be\b[^.;]{2,120}"
)
_FOLLOWING = Pattern(
    r" (on|in|from|with|by|upon|through|for|to|because|so much|as|an?|the|just|merely|simply)\b"
)
_STAGED = Pattern(r"\b(?:seem|feel|sound|look|appear)s?\b[^.;]{2,80}[.;]?$")


def _with_verb(lower: str, cue: Span) -> Span:
    """Return a cue with the form of "to be" before it, if there is one."""
    verb = _VERB.search(lower, max(cue[0] - 14, 0), cue[0])
    return (verb.start(), cue[1]) if verb else cue


def _two(sentence: Sentence, lower: str) -> str:
    """Return a sentence with the one that follows in its block, as they stand."""
    following = sentence.next
    if following is None:
        return lower
    return sentence.reading.lower[sentence.start : min(following.end, sentence.end + 300)]


def _negated(sentence: Sentence, lower: str, cue: Span, docs: bool) -> _Found | None:
    """Judge the word "not" by what stands before it, then by what follows."""
    start, end = cue
    near = " " + lower[max(start - 7, 0) : start]
    before = _AUXILIARY.search(lower, max(start - 8, 0), start) if near.endswith(_BEFORE_NOT) else None
    if before is not None:
        kind = before.lastgroup
        if kind is None:
            if not docs and lower[end : end + 2] in (".", '."', "") and end - before.start() < 8:
                return _staged(sentence, before.start(), end)
            return _denial(sentence, lower, (before.start(), end), docs)
        if kind == "verb":
            mark = _MARK.match(lower, end)
            return _denial(sentence, lower, (before.start(), mark.end() if mark else end), docs)
        if docs:
            return None
        if kind == "may":
            match = _MODAL.match(_two(sentence, lower), start)
            return match and _Found(_clause_start(lower, start), match.end())
        if kind == "but":
            return _within(_PARALLEL, lower, start) if lower.startswith(" the", end) else None
        found = _contrast(lower, before.start(), end)
        if found is not None:
            return found
    if docs:
        return None
    following = _FOLLOWING.match(lower, end)
    if following is None:
        return None
    word = following[1]
    if word == "because" and (match := _BECAUSE.match(lower, following.end())):
        return _Found(start, match.end())
    if word in ("so much", "as"):
        match = _SO_MUCH_AS.match(lower, following.end()) if word == "so much" else _AS.match(lower, end)
        return match and _Found(start, match.end(), mild=True)
    if word in ("on", "in", "from", "with", "by", "upon", "through", "for", "to"):
        grounded = _within(_GROUNDED, lower, start, 160)
        if grounded is not None:
            return grounded._replace(mild=False)
        match = _PAIRED.match(lower, start)
        if match is not None and _plainly(sentence, match.start(), match.end(), word):
            return _Found(match.start(), match.end())
    return _fragment(sentence, lower) if start == 0 else None


_PAIRED = Pattern(
    r"not (on|in|from|with|by|upon|through|for|to) [^.;:]{3,90}?,? but (?:(?:rather |instead )?\1|instead|rather) [^.;:,]{3,80}"
)
_DATED = Pattern(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_ABSTRACT = Pattern(
    r"\b(?!(?:station|government|parliament|apartment|department|university|city|community|business|ambulance|residence|county|section)\b)"
    r"\w{3,}(?:tion|sion|ity|ness|ment|ance|ence|ship|ism|acy|ency|ion)s?\b|\b(?:trust|fear|hope|commands?|ideas?|minds?|hearts?|scale|speed|power|data|code)\b"
)


def _plainly(sentence: Sentence, start: int, end: int, word: str) -> bool:
    """Tell whether a contrast is of ideas: no names, dates, figures or places are set right."""
    text = sentence.text[start:end]
    return (
        text.islower()
        and _DATED.search(text) is None
        and (word == "to" or _ABSTRACT.search(text) is not None)
    )


def _staged(sentence: Sentence, start: int, end: int) -> _Found | None:
    """Judge "The town feels far away. It is not.": an impression built up to be denied."""
    before = sentence.previous
    if start > 12 or before is None or _STAGED.search(before.lower) is None:
        return None
    return _Found(before.start - sentence.start, end)


def _exceeded(sentence: Sentence, lower: str, cue: Span) -> _Found | None:
    """Judge "it does more than A; it B" and "it goes beyond A. It B"."""
    start, end = cue
    match = _EXCEEDED.match(lower, end)
    if match is not None and not _FIGURE.search(match[0]):
        return _Found(_clause_start(lower, start), _clause_stop(lower, match.end()))
    following = sentence.next
    if match is None and following is not None and len(lower) - end < 90 and not _FIGURE.search(lower, end):
        after = following.lower
        if _OPENS.match(after) or (lower[start:end].endswith("than") and _OPENS_VERB.match(after)):
            return _Found(
                _clause_start(lower, start), following.start - sentence.start + _clause_stop(after, 3)
            )
    return None


def _denial(sentence: Sentence, lower: str, cue: Span, docs: bool) -> _Found | None:
    """Judge "X is not A": look for "it is B" in the sentence and at the start of the next."""
    start, end = cue
    text = lower[start:end]
    verbal = text.startswith(_VERBAL)
    marked = (
        lower.startswith(_MARKED, end)
        or (verbal and text.endswith(_MARKED))
        or (not docs and _alone(lower, end))
    )
    if verbal and not docs:
        acted = _same_verb(sentence, lower, (start, end)) or _vanished(sentence, lower, start)
        if acted is not None or (not marked and len(lower) - end > 32):
            return acted
    plain = None if marked else _PLAIN.match(lower, end)
    if plain is not None and not docs and not verbal and plain[0].endswith("ing"):
        repeated = _REPEATED.match(lower, end)
        if repeated is not None:
            return _Found(_clause_start(lower, start), _clause_stop(lower, repeated.end()))
        if _same_deed(sentence, lower, end):
            after = sentence.reading.sentences[sentence.index + 1]
            return _Found(
                _clause_start(lower, start), after.start - sentence.start + _clause_stop(after.lower, 3)
            )
        if not _DOING.match(lower, end):
            return _doing(sentence, lower, (start, end))
    elif not marked and (docs or plain is not None):
        aim = None if docs or verbal else _AIM.match(lower, end)
        return aim and _Found(_clause_start(lower, start), aim.end())
    if text.endswith("than") and not marked and _NOMINAL.match(lower, end) is None:
        return None
    first = _clause_start(lower, start)
    complement = lower.rfind(" that ", first, start)
    if complement >= 0 and start - complement > 8:
        first = complement + 6
    if _RELATIVE.search(lower[first:start].rstrip()):
        first = lower.rfind(", which", first, start) + 2
    elif _subordinate(lower, first, start):
        return None if docs or verbal else _marked(lower, (start, end))
    found = _correction(lower, (first, start, end), verbal, marked)
    if found is not None:
        denied, asserted = lower[end : found.start()], lower[found.end() : _clause_stop(lower, found.end())]
        concession = not marked and "who" in found.re.groupindex and _CONCESSION.match(found[0])
        if (
            not marked
            and "who" in found.re.groupindex
            and not _NOMINAL.match(denied)
            and _PLAIN.match(asserted)
        ):
            return None  # "it isn't heavy; it's made of reed" tells two things
        if concession or _ADDITION.search(asserted):
            return None
        return None if _figures(denied, asserted) else _Found(first, _clause_stop(lower, found.end()))
    later = _across(sentence, lower, (first, end), marked, verbal)
    return later or (None if docs or verbal else _marked(lower, (first, end)))


_AIM = Pattern(r" to [a-z]+ [^.;:\d]{2,80}?,? but (?:rather |instead )?to [a-z]+[^.;,]{0,80}")
_MARKED_BUT = Pattern(
    r" (?:just|merely|simply|solely) [^,.;:\d]{2,70},? but (?:rather )?(?!also\b|not\b|only\b|it\b|he\b|she\b|they\b|we\b|i\b|you\b|there\b|if\b|when\b|has\b|is\b|was\b|will\b|can\b)[^.,;:\d]{2,80}"
)


def _alone(lower: str, at: int) -> bool:
    """Tell whether a denial ends in "alone", which marks it as "merely" does."""
    stop = lower.find(" alone", at + 3, at + 80)
    return stop > 0 and lower[stop + 6 : stop + 7] in (".", ";", ",") and "." not in lower[at:stop]


def _marked(lower: str, span: Span) -> _Found | None:
    """Judge "is not merely A but B"."""
    match = _MARKED_BUT.match(lower, span[1])
    return match and _Found(span[0], match.end())


def _same_deed(sentence: Sentence, lower: str, end: int) -> bool:
    """Tell whether "is not selling A" is taken up by "It is selling B" in the next sentence."""
    following, deed = sentence.next, _DEED.match(lower, end)
    if deed is None or following is None:
        return False
    after = following.lower
    at = after.find(f" {deed[1]} ", 0, 90)
    return at > 0 and after[:at].endswith(("'s", " is", "'re", " are")) and _FIGURE.search(after) is None


_ACT = Pattern(
    r"(?: just| merely| simply| only)? (?:be )?([a-z]{3,})\b[^.;\d]{2,110}(?:[.;]|,| ?\u2014) ?(?:and |but |rather,? |instead,? )?(?:it|they|he|she|we|you|this|that)(?:'s|'re|'ve)? (?:has |have |is |are |was |were |will )?(?:just |simply )?([a-z]{3,})\b"
)
_TAKEN_UP = Pattern(r"[.;,\u2014] ?(?:and |but |rather,? |instead,? )?(?:it|they|he|she|we|you|this|that)\b")
_AUX_PAIR = Pattern(
    r"the [\w-]+(?: [\w-]+)?(?: ha(?:s|ve|d)(?: not|n't) \w+| (?:did not|didn't) \w+)\. (?:the|its?|they|their) (?:[\w-]+ ){0,2}(?:ha(?:s|ve|d) )?\w+\.$"
)


def _doing(sentence: Sentence, lower: str, cue: Span) -> _Found | None:
    """Judge "He is not typing. He is talking.": two curt doings of one."""
    start, end = cue
    if len(lower) > 60:
        return None
    match = _CURT.match(_two(sentence, lower), end)
    who = lower[:start].split()
    if (
        match is None
        or not who
        or len(who) > 3
        or (len(who) == 1 and who[0] != match["who"] and len(who[0]) < 4)
    ):
        return None
    return _Found(_clause_start(lower, start), match.end())


_CURT = Pattern(
    r" \w+ing\b[^.;,\d]{0,30}[.;] ?(?P<who>he|she|they|we|it|i|you)(?:'s|'re|'m| is| are| was| were| am) \w+ing\b[^.;]{0,60}"
)


def _same_verb(sentence: Sentence, lower: str, cue: Span) -> _Found | None:
    """Judge "It did not begin in A. It began, begins in B": the verb denied is asserted with another complement."""
    start, end = cue
    after = sentence.start + end
    if _TAKEN_UP.search(sentence.reading.lower, after, after + 170) is None:
        return None
    two = _two(sentence, lower)
    match = _ACT.match(two, end)
    if match is None or not _one_verb(match[1], match[2]) or match[1] in ("have", "want", "know", "think"):
        return None
    stop = _clause_stop(two, match.end())
    if _DATED.search(two, match.end(), stop) or sentence.reading.attribution(
        sentence.start + start, sentence.start + end
    ):
        return None
    return _Found(_clause_start(lower, start), stop)


def _one_verb(one: str, other: str) -> bool:
    """Tell whether two forms are of one verb: "begin" and "began", "run" and "ran"."""
    return one[:4] == other[:4] or (
        one[0] == other[0] and len(one) < 6 and _consonants(one) == _consonants(other)
    )


def _consonants(word: str) -> str:
    return "".join(letter for letter in word.removesuffix("s").removesuffix("e") if letter not in "aeiouy")


def _vanished(sentence: Sentence, lower: str, start: int) -> _Found | None:
    """Judge "The jobs have not vanished. The work has changed.": two curt sentences, one denied."""
    following = sentence.next
    if start > 30 or len(lower) > 50 or following is None or following.end - following.start > 50:
        return None
    match = _AUX_PAIR.match(_two(sentence, lower))
    return match and _Found(0, match.end() - 1)


def _correction(lower: str, span: tuple[int, int, int], verbal: bool, marked: bool) -> re.Match[str] | None:
    """Return the correction inside the sentence: ", it is B", "but B", "but whether B"."""
    first, start, end = span
    found = None if verbal else _SPLICE.search(lower, end, end + (170 if marked else 90))
    if found is None and marked:
        found = _SPLICE_VERB.search(lower, end, end + 170)
    subject = lower[first:start].strip()
    if found is not None and (
        _agrees(found["who"], subject, lower[start:end]) or _firm(found["who"], subject, marked)
    ):
        return found
    if verbal:
        return None
    pair = (
        _ADJECTIVES.match(lower, end)
        or _QUESTIONS.match(lower, end)
        or _OF.match(lower, end)
        or _IDEAS.match(lower, end)
    )
    if pair is None and not lower.startswith("than", end - 4):
        pair = _NOUNS.match(lower, end)
    if pair is not None:
        return pair
    but = None if lower.startswith("than", end - 4) else _BUT.search(lower, end, end + 120)
    if but is not None and (marked or (_NOMINAL.match(lower, end) and _NOMINAL.match(lower, but.end() - 1))):
        return but
    return None


def _across(sentence: Sentence, lower: str, span: Span, marked: bool, verbal: bool) -> _Found | None:
    """Judge a denial by the sentence that follows."""
    first, end = span
    following = sentence.next
    if following is None or len(lower) - end > 150:
        return None
    denied = lower[end:]
    after = sentence.reading.lower[following.start : min(following.end, following.start + 400)]
    if _CLAUSE_END.search(denied.rstrip(".!\"')")) or _figures(denied, after):
        return None
    found = _Found(first, following.start - sentence.start + _clause_stop(after, 3))
    subject = lower[first:end]
    if not verbal and _repeats(subject, after):
        return found
    opened = _OPENS.match(after) or (_OPENS_VERB.match(after) if verbal else None)
    if opened is None or not _agrees(opened["who"], _before_cue(subject), subject):
        return None
    if marked:
        return found
    if verbal:
        curt = len(denied) < 30 and len(after) < 50 and opened["who"] in ("it", "they")
        return found if curt and "did" not in subject else None
    described = _PLAIN.match(after, opened.end()) is not None and not _HEDGED_NOUN.match(after, opened.end())
    nominal = _NOMINAL.match(denied) or (opened["who"] in ("they", "these") and _PLURAL.match(denied))
    terse = len(denied) < 28 and len(after) < 45
    fits = len(denied) < 100 and len(after) < 160 and (terse or (nominal and not described))
    return found if fits else None


def _fragment(sentence: Sentence, lower: str) -> _Found | None:
    """Judge "Not a product. A movement.": two fragments."""
    following = sentence.next
    if following is None or len(lower) > 80 or following.end - following.start > 90 or _FINITE.search(lower):
        return None
    after = following.lower
    if _OPENS.match(after) or (_FRAGMENT.match(after) and not _FINITE.search(after) and len(after) < 60):
        return _Found(0, following.start - sentence.start + _clause_stop(after, 3))
    return None


def _contrast(lower: str, start: int, end: int) -> _Found | None:
    """Judge "X, not Y": a fault where Y is figurative."""
    match = _FIGURATIVE.match(lower, end)
    if match is None:
        match = _TWO_IDEAS.match(lower, max(lower.rfind(" ", 0, start), 0))
    if match is None and _NAMED.search(lower, max(start - 60, 0), start):
        match = _MERE_NOUN.match(lower, end)
    if match is None and (marked := _MARK.match(lower, end)) is not None:
        match = _LESSER.match(lower, marked.end())
        like = match and _LIKENESS.search(lower, max(start - 60, 0), start)
        if not match or not like or _FIGURE.search(match[0]) or not _alike(like[0], match[1]):
            match = None
    if match is None and lower.startswith("think ", _clause_start(lower, start)) and len(lower) < 120:
        match = _INSTEAD.match(lower, end)
    found = match and _Found(start, match.end(), mild=True)
    return found or _within(_FASTER, lower, start) or _within(_ONE_OF, lower, start)


_TWO_IDEAS = Pattern(
    r" \w{3,}(?:tion|sion|ment|ity|ness|ence|ance|ship|ism), not (?:mere |just |more |blind )?\w{3,}(?:tion|sion|ment|ity|ness|ence|ance|ship|ism)(?=[.!;]|$)"
)
"""Match two bare ideas set against each other: "for reflection, not repetition"."""
_INSTEAD = Pattern(r" (?:of )?[\w' -]{3,40}(?=[.,;!]|$)")
_ONE_OF = Pattern(r"\b(?:is|are|was|were) one of [^.,;\d]{3,40}, not (?:of )?[\w' ]{3,30}(?=[.;,]|$)")
_LESSER = Pattern(r" ([\w'-]+)(?: [\w'-]+){0,4}(?=[.!?;,]|$)")
_LIKENESS = Pattern(r"[\w'-]+(?: [\w'-]+){0,4}$")


def _alike(before: str, word: str) -> bool:
    """Tell whether "A, not just B" sets two doings or two qualities side by side."""
    if word.endswith("ing"):
        return any(other.endswith("ing") for other in before.split())
    return word.endswith(_QUALITIES) and before.endswith(_QUALITIES)


_QUALITIES = ("al", "ic", "ive", "ous", "ful", "able", "ible", "ent", "ant")


def _within(pattern: Pattern, lower: str, at: int, reach: int = 100) -> _Found | None:
    """Return the match of a pattern around an offset."""
    for match in pattern.finditer(lower, max(at - 100, 0), at + reach):
        if match.start() < at < match.end():
            return _Found(match.start(), match.end(), mild=True)
    return None


def _clause_start(lower: str, at: int) -> int:
    """Return where the clause around ``at`` begins, at most 400 characters before it."""
    floor = max(at - 400, 0)
    cut = max([lower.rfind(mark, floor, at) for mark in _CUT_MARKS])
    opening = _CUT_WORD.match(lower, max(cut, floor))
    return opening.end() if opening else max(cut, floor)


def _clause_stop(lower: str, at: int) -> int:
    """Return where the clause that goes on at ``at`` ends, at most 400 characters after it."""
    match = _CLAUSE_END.search(lower, at, at + 400)
    return match.start() if match else min(len(lower), at + 400)


def _subordinate(lower: str, first: int, start: int) -> bool:
    """Tell whether the denial stands in a subordinate clause."""
    subject = lower[first:start].strip()
    if subject in ("that", "this", "what", "who"):
        return False
    found = _SUBORDINATE.search(subject)
    if found is not None:
        return found.start() > 0 or found[0] not in _SUBJECTS
    opening = _SUBORDINATE.match(lower)
    return first > 0 and opening is not None and opening[0] not in _SUBJECTS


def _agrees(who: str, subject: str, cue: str) -> bool:
    """Tell whether the pronoun of the correction can stand for the subject of the denial."""
    last = subject.rpartition(" ")[2] if subject.count(" ") < 2 else ""
    if who in ("he", "she", "we", "you", "i"):
        return last == who
    if last in ("he", "she", "we", "you", "i", "there"):
        return False
    return (_PLURAL_VERB.search(cue) is not None) == (who in ("they", "these", "those"))


def _firm(who: str, subject: str, marked: bool) -> bool:
    """Tell whether "they" may stand for a firm: "Norvane isn't just a mill; they are neighbours"."""
    return (
        marked
        and who == "they"
        and len(subject) > 4
        and subject not in ("this", "that", "these", "there", "those")
    )


def _before_cue(text: str) -> str:
    """Return the subject of "the chip isn't": the words before the denial."""
    match = _CUE_TAIL.search(text)
    return (text[: match.start()] if match else text).strip()


def _repeats(subject: str, after: str) -> bool:
    """Tell whether the next sentence takes up the subject again ("The question is …")."""
    words = subject.split(maxsplit=2)[:2]
    if len(words) < 2 or _DENYING.match(words[1]):
        return False
    opening = " ".join(words)
    return after.startswith(opening) and _IS.match(after, len(opening)) is not None


def _figures(denied: str, asserted: str) -> bool:
    """Tell whether both halves carry figures."""
    return _FIGURE.search(denied) is not None and _FIGURE.search(asserted) is not None
