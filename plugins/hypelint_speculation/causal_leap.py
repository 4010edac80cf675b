"""speculation/causal-leap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, Example, SentenceRule
from hypelint_speculation._construction import SUBJECT, Construction, find, table

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class CausalLeap(SentenceRule):
    """Asserts a cause where only a sequence is known.

    What it does
        Reports because, that's why, driven by, fuelled by, triggered and the like in sentences about markets,
        about what people want or about a firm's decision, where nobody is named who says so.

    Why is this bad
        That one thing followed another is a fact, that it came of it is a judgement. Readers take the
        writer's guess for a finding.

    Use instead
        Tell the sequence ("rose 4% after the results"), or name who gives the reason.

    Known limits
        Causes in nature and technology pass only by their vocabulary, so the rule does not run in
        documentation and blogs. An info; a warning where a shift of a market, or what a crowd or a state does, is
        given one cause in a draft that names next to nobody. What a publisher tells of itself is an info at most.
    """

    id = "speculation/causal-leap"
    summary = "Asserts the cause of a market move or a decision without a source."
    message = '"{text}" asserts a cause; tell what followed what, or name who gives the reason.'
    severity = Severity.INFO
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release"})
    silenced_by = frozenset({"quotation", "attribution", "hedge", "condition", "question", "negation"})
    cues = (
        "that's why", "that is why", "this is why", "which is why", "because", "because of this",
        "{driven,fuelled,fueled,spurred,triggered,sparked,propelled,powered} by", "thanks to",
        "{driving,fuelling,fueling,fuels,drives,drive}", "{has,have} {led,pushed,prompted,driven}", "happening because",
        "{trigger,triggered,triggers,sparked,sparks,caused}", "as a result",
        "in response to", "forcing", "leading to", "forced", "explains why", "fueled", "fuelled", "direct result of", "to blame for", "{is,are} killing", "{is,are} the reason", "stems from",
        "{irrelevant,obsolete,meaningless,redundant,worthless,powerless}", "{erodes,crumbles,evaporates,dissolves,withers}",
        "is {crumbling,collapsing,evaporating,dissolving,fraying}", "{is,are} eroding",
        "boosts", "{leads,lead} to", "translates {to,into}", "results in",
        "rooted in", "owes its", "as {investors,traders,consumers,users,companies,businesses,people,holders}",
    )  # fmt: skip
    flags = (
        "Shares rose 4% >>because<< the logo is new.",
        ">>That's why<< Tessaro picked Quillbyte.",
        "Sales jumped in May, >>driven by<< a hunger for quiet pumps.",
        "The news >>triggered a<< sell-off in shipping shares.",
        "Demand for cold storage >>is fuelled by<< a love of berries.",
        "New flavours >>drive market growth<<.",
        "Norvane left the city >>because<< its staff wanted gardens.",
        "The slump >>has led<< traders to look for gold.",
        "The exodus >>is happening because<< rents are high.",
        "Low fares >>are driving the<< boom.",
        "Rents doubled. >>As a result, many firms are moving to Aal<<.",
        "Sales fell >>because people fear the new glue<<.",
        ">>In response to the leaks, the ministry has banned the app<<.",
        ">>The cost of tin is forcing smaller yards and firms to merge<<.",
        ">>A gap in training is leading to needless hardship<<.",
        "Rents are high, >>which explains why so many yards moved<<.",
        Example(
            "Norvane sells shelves. >>Each of these shelves leads to reduced costs for the shop<<.", "release"
        ),
        "Fares rose. >>The closures are a direct result of the tax<<. >>Apps are killing the trade<<.",
        "Fares are low. The bridge >>helped render the ferry irrelevant<<.",
        "The map is wrong. >>The glut erodes trust in every pier<<.",
        "The map is wrong. >>The idea of a safe quay erodes<<.",
        "Fares are high. >>This has fueled a market for old boats<<.",
        "Fares are high. >>The search is driven by a fear of debt<<.",
        "Tin rose, >>as investors flock to metals<<.",
        Example("Comfort and price >>drive demand<< for our shoes.", "release"),
    )
    passes = (
        "Shares rose 4% after the results.",
        "Tessaro said it picked Quillbyte for its price.",
        "The pipe burst because the water froze.",
        '"That\'s why Tessaro picked Quillbyte," said Rea Lund.',
        "Shares rose 4% because of the results, according to Ostwald.",
        "Did shares rise because of the logo?",
        "Shares may have risen because investors love the logo.",
        "Sales did not fall because of the strike.",
        Example("The build fails because the market plugin is missing.", "docs"),
        "The parade is late because of rain.",
        "As a result, the gate stays shut.",
        "In response to the storm, the crew shut the gate.",
        Example(
            "In response to rising demand, Norvane has added a line. Norvane announced the line today.",
            "release",
        ),
        "The valve is leading to a second tank.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit where a market move or a decision is given its cause."""
        reading = sentence.reading
        leap = _leap(sentence, cues)
        if leap is not None:
            start, end = leap
            if not reading.hedged(start, end):
                yield Hit(start, end, severity=Severity.WARNING)
            return
        if not _MATTER.search(sentence.lower):
            return
        for cue in longest(cues):
            word = reading.lower[cue[0] : cue[1]]
            if word in _LEAPS and word not in _CAUSES:
                continue
            span = _cause(sentence, cue)
            if span is None:
                continue
            start, end = span
            if not reading.hedged(start, end):
                yield Hit(start, end, severity=Severity.WARNING if _strong(sentence, start, end) else None)
            return


def _leap(sentence: Sentence, cues: Sequence[Span]) -> Span | None:
    """Return where the writer explains in full why a crowd, a firm or a state acts, in a draft that names next to nobody."""
    reading = sentence.reading
    for cue in cues:
        span = find(_LEAPS, sentence, cue)
        if span is None:
            continue
        own = reading.own_voice(sentence) and not sentence.lower.startswith(
            ("this ", "these ", "they ", "each ")
        )
        if own or (reading.profile == "release" and reading.first_person(sentence)):
            return None
        return None if standing(reading) == "reported" else span
    return None


_CROWD = (
    r"(?:agencies|firms|companies|businesses|people|investors|traders|consumers|shoppers|buyers|users|customers|families|workers|employees|employers|brands|banks|teams|"
    r"developers|startups|start-ups|retailers|homeowners|owners|patients|parents|students|states|governments|cities|countries|regulators|rivals|competitors|organi[sz]ations|"
    r"enterprises|holders|players|households|landlords|tenants|drivers|travell?ers|publishers|creators|artists|speculators|whales|institutions|executives|leaders|manufacturers|makers)"
)
_MINDS = (
    r"(?:want|fear|feel|know|believe|think|love|hate|trust|need|see|expect|prefer|value|crave|are (?:[a-z]+ly )?(?:unaware|afraid|tired|eager|worried|desperate"
    r"|hungry|scared|fed up|nervous|reluctant|looking))"
)
_BETTER = r"(?:[a-z]+ly )?(?:reduced|increased|higher|lower|better|improved|expanded|faster|greater|happier|stronger|fewer|more|less) (?:[a-z-]+ )?"
_LEAPS = table(
    (
        "drives|drive|fuels|boosts",
        Construction(
            SUBJECT,
            r" (?:deeper|higher|greater|more|stronger|better|increased|further|repeat) (?:[a-z]+ )?(?:engagement|loyalty|retention|sales|growth|adoption|conversions?|revenue|participation|usage|demand|investment|purchases)\b[^.;,]{0,40}",
        ),
    ),
    (
        "as a result",
        Construction(
            r"(?:^|(?<=[;:] ))$",
            rf",? (?:(?:many|most|more|more and more|some|several|countless|few|fewer|even|thousands of|millions of) )+(?:[a-z-]+ ){{0,2}}?{_CROWD} [^.;]{{3,80}}",
        ),
    ),
    (
        "because",
        Construction(
            r"(?:\b(?:simply|largely|mainly|mostly|precisely|partly|only) )?$",
            rf" (?:(?:they|it|he|she|people|everyone|nobody|most [a-z]+|many [a-z]+|{_CROWD}) (?:simply |just |no longer |now |don't |do not |all )*{_MINDS}\b[^.;,]{{3,80}}"
            r"|(?:the |its |their )?(?:relatively |comparatively )?(?:high|low|rising|falling|soaring|steep) (?:cost|price|wage|rent|rate)s? [^.;]{3,100}? (?:means?|leaves?|makes?|forces?) [^.;]{3,60})",
        ),
    ),
    (
        "in response to",
        Construction(
            r"^[\"']?$",
            r" [^.;]{3,80}?, (?:the )?(?:[a-z-]+ ){1,4}?(?:has|have|is|are) (?:now |also |since |already )*[a-z]+(?:ed|ing|en|un|ught|ade|ilt)\b[^.;,]{0,60}",
        ),
    ),
    (
        "forcing|forced",
        Construction(
            SUBJECT[:-2] + r" (?:(?:is|are) (?:now |already |also )?|(?:has|have) )$",
            rf" (?:[a-z-]+ ){{0,3}}?{_CROWD} (?:[a-z]+ )?(?:to|into|out)\b[^.;,]{{0,60}}",
        ),
    ),
    (
        "leading to|fuelling|fueling",
        Construction(
            SUBJECT[:-2] + r" (?:is|are) (?:now |already |also )?$",
            r" (?:an? |the )?(?:(?:needless|unnecessary|widespread|growing|rising|increased|increasing|record|fresh|new|more|fewer|less|lower|higher|greater|sharp|steep|deep|massive|huge"
            r"|serious|severe|real) [a-z]+|(?:surge|shift|boom|drop|rise|decline|crisis|backlash|exodus|shortage|wave|rush|frenzy|mistrust|distrust|fear|fears|anxiety|hardship|burnout"
            r"|confusion|demand)\b)[^.;,]{0,60}",
        ),
    ),
    ("explains why", Construction(r"(?:(?<![\w-])(?:which|that|this) )?$", r" [^.;]{3,80}")),
    (
        "fueled|fuelled",
        Construction(
            SUBJECT[:-2] + r" (?:has|have) (?:also |already )?$",
            r" (?:an? |the )?(?:[a-z]+ )?(?:market|boom|demand|surge|wave|rise|growth|rush|frenzy|backlash|debate|fears?|speculation)\b[^.;,]{0,50}",
        ),
    ),
    (
        "driven by|fueled by|fuelled by|propelled by",
        Construction(
            SUBJECT[:-2] + r" (?:is|are) (?:now |also |largely )?$",
            r" (?:an? |the |its |their )?(?:[a-z]+ )?(?:hope|fear|desire|belief|need|greed|ambition|urge|urgency|hunger|thirst|anxiety|dream|conviction|frustration|curiosity|envy|pride)\b[^.;,]{0,50}",
        ),
    ),
    (
        "direct result of",
        Construction(SUBJECT[:-2] + r" (?:is|are|was|were) (?:all )?(?:the|a) $", r" [^.;,]{3,60}"),
    ),
    (
        "to blame for",
        Construction(SUBJECT[:-2] + r" (?:is|are) (?:largely |partly |squarely )?$", r" [^.;,]{3,60}"),
    ),
    (
        "is killing|are killing",
        Construction(
            SUBJECT,
            r" (?:off )?(?:(?:the|our|their|its) )?(?:[a-z]+ ){0,2}?(?:jobs?|trade|market|industry|business|businesses|internet|web|craft|career|careers|towns?|shops|search|media|press|economy|demand)\b",
        ),
    ),
    (
        "is the reason|are the reason",
        Construction(
            SUBJECT,
            rf"s? (?:why |that |behind )?(?:so |many |most |the )*(?:[a-z-]+ )?{_CROWD} [^.;]{{3,60}}",
        ),
    ),
    (
        "leads to|lead to|results in|translates to|translates into",
        Construction(
            SUBJECT[:-2]
            + r"(?<! can)(?<! may)(?<! could)(?<! might)(?<! should)(?<! would)(?<! help)(?<! often)(?<! will) $",
            rf" {_BETTER}(?:costs?|expenses|margins?|profits?|profitability|sales|revenues?|returns?|productivity|efficiency|growth|satisfaction|loyalty|retention|engagement"
            r"|conversions?|conversion rates|outcomes|results|savings|trust|turnover|customers|clients|leads|rankings|visibility|decisions|performance)\b[^.;,]{0,60}",
        ),
    ),
    (
        "irrelevant|obsolete|meaningless|redundant|worthless|powerless",
        Construction(
            r"\b(?:(?:has|have|is|are|helps?|helped|to) )?(?:renders?|rendered|rendering|makes|made|making|leaves) [^.;,]{2,50} $",
            r"(?=[.,;:!?]|$)",
        ),
    ),
    (
        "erodes|crumbles|evaporates|dissolves|withers|is eroding|is crumbling|is collapsing|is evaporating|is dissolving|is fraying",
        Construction(
            r"\b(?:the |its |their |this |that )?(?:[a-z-]+ )?(?:trust|confidence|faith|concept|notion|idea|distinction|authority|credibility|monopoly|moat|advantage|illusion|consensus|barrier"
            r"|line|boundary|certainty|meaning|legitimacy|edge|value)(?: (?:of|in|between) [^.;,]{2,40})? $",
            r"(?=[.,;:!?]|$| (?:when|as|once|under)\b)",
        ),
    ),
    (
        "erodes|is eroding|are eroding",
        Construction(
            SUBJECT,
            r" (?:the |our |their |its |public )*(?:[a-z]+ )?(?:trust|confidence|faith|credibility|democracy|truth|privacy|creativity|skills|judge?ment|autonomy|authority|legitimacy|margins|value|moat|advantage)\b[^.;,]{0,40}",
        ),
    ),
    (
        "stems from|rooted in|owes its",
        Construction(
            r"\b(?:boom|slump|rally|crash|surge|decline|growth|success|popularity|demand|crisis|shortage|backlash|gap|appeal|lead|dominance|failure) [^.;,]{0,60}$",
            r" [^.;]{3,80}",
        ),
    ),
    (
        "as investors|as traders|as consumers|as users|as companies|as businesses|as people|as holders",
        Construction(
            r"(?<=, )$",
            r" (?:increasingly |now |continue to |begin to |start to |also |rush to |race to )*(?:bet|are betting|flock|rush|seek|look|turn|scramble|embrace|demand|lose|shift|pile|flee|hunt"
            r"|chase|move|abandon|grow (?:wary|tired|nervous)|are (?:turning|flocking|rushing|seeking|looking|growing|fleeing|waking))\b[^.;]{0,70}",
        ),
    ),
)
"""What is told to move many, and what one thing is told to have brought about."""
_CAUSES = frozenset(
    {
        "because",
        "as a result",
        "drives",
        "drive",
        "fuels",
        "fuelling",
        "fueling",
        "driven by",
        "fueled by",
        "fuelled by",
        "propelled by",
    }
)
"""Of these, what gives a cause without more."""


def _cause(sentence: Sentence, cue: Span) -> Span | None:
    """Return the words that give a cause, of which a cue is one, or None where they do not."""
    lower = sentence.reading.lower
    start, end = cue
    word = lower[start:end]
    opened = _AUXILIARY.search(lower, max(start - 5, sentence.start), start)
    first = opened.start() if opened else start
    if word.endswith(" by") or word == "happening because":
        return first, end
    pattern = _OBJECTS.get(word)
    if pattern is None:
        return cue
    match = pattern.match(lower, end, sentence.end)
    if match is None or (word.endswith("ing") and opened is None):
        return None
    return first, match.end()


_AUXILIARY = re.compile(r"\b(?:is|are|was|were) $")
_GROWTH = re.compile(
    r"(?: (?:market|sales|revenue|economic|customer))? (?:growth|demand|adoption|sales|innovation)\b"
)
_FUELS = re.compile(_GROWTH.pattern + r"| (?:the|this|a)\b")
_SPARKS = re.compile(r" (?:an?|the|psychological|widespread|mass|panic)\b")
_OBJECTS = {
    "drive": _GROWTH, "drives": _GROWTH, "fuels": _GROWTH, "driving": _FUELS, "fuelling": _FUELS, "fueling": _FUELS,
    "trigger": _SPARKS, "triggered": _SPARKS, "triggers": _SPARKS, "sparked": _SPARKS, "sparks": _SPARKS, "caused": _SPARKS,
}  # fmt: skip
"""What has to stand behind words that give causes only with an object."""


def _strong(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a shift of a market or a crowd that is given one cause, in a draft that names next to nobody."""
    reading = sentence.reading
    return (
        standing(reading) == "bare"
        and not reading.first_person(sentence)
        and any(
            pattern.search(reading.lower, max(start - 60, sentence.start), min(end + 60, sentence.end))
            for pattern in ((_SHIFT,) if reading.own_voice(sentence) else (_SHIFT, _DRIVEN))
        )
    )


_SHIFT = re.compile(
    r"\b(?:shift|change|trend|pivot|transition|exodus|boom|downturn|slump|rally|surge|crash|slowdown) (?:[a-z]+ )?(?:is|are) happening because\b"
    r"|\b(?:is|are) (?:driving|fuell?ing) (?:(?:the|this|a) )?(?:[a-z]+ )?(?:shift|change|trend|pivot|transition|exodus|boom|downturn|slump|rally|surge|crash|slowdown|demand|growth)\b"
    r"|\b(?:downturn|shift|trend|decline|slowdown|volatility|crash|surge|boom|slump|uncertainty|rally) (?:has|have) (?:led|pushed|prompted|driven) [^.;,]{2,40}? to\b"
)
_DRIVEN = re.compile(
    r"\b(?:sales|shares|prices|demand|profits?|revenues?|stocks?) (?:surged|soared|jumped|rose|climbed|fell|plunged|slumped|dropped|tumbled|grew)[^.;,]{0,30} (?:thanks to|because of|driven by|fuell?ed by|spurred by)\b"
    r"|(?<!part )\b(?:is|are) (?:now |also |largely |mainly )?(?:driven|fuell?ed|propelled|spurred|powered) by\b"
    r"|\b(?:has|have) (?:already |now )?(?:triggered|sparked|caused) (?:an? |the |widespread |mass )?(?:[a-z]+ )?(?:collapse|surge|wave|rush|sell-off|crisis|war|panic|reckoning|backlash|exodus|frenzy|boom|crash|race|scramble|shift|debate|fear|fears|delusions)\b"
)
"""Whole causes, which a publisher may tell of its own growth."""
_MATTER = re.compile(
    r"\b(?:shares?|stocks?|prices?|sales|markets?|investors?|demand|revenues?|profits?|valuation|traders|consumers?|shoppers"
    r"|adoption|industry|economy|growth|picked|chose|decided|left|quit|bought|sold|switched|moved|hired|fired|delusions?|crisis"
    r"|layoffs|popularity|shift|pivot|transition|exodus|downturn|slowdown|volatility|rally|slump|boom|crash|surge)\b"
)
