"""hype/absolute-promise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example
from hypelint_hype._grammar import FrameRule, heads

_SMOOTH = Pattern(r"(?:seamless|effortless|flawless)(?:ly)?$")
_FIGURE = Pattern(r"\d")
_HAMPERED = Pattern(
    r"\b(?:hamper|hinder|inhibit|prevent|imped|lack|obstruct|block|limit|disrupt|complicat)\w*(?: \w+)? $"
)
_SCOPED = ("guarantees that no", "without losing", "without giving up")


_FRAMES = r"""
compromise, compromises, compromising, compromised: without (?:any |ever )?(?:compromises?|
    compromising (?:on )?(?:quality|safety|style|security|performance|taste|comfort|the )|
    exception or compromise)|no compromises?|never compromis(?:e|es|ing)
zero: zero[ -](?:failures?|hassles?|friction|effort|stress|compromises?|guesswork|headaches?|drama|worries|
    limits|risk|regrets|learning curve|fuss|surprises|excuses|complexity|downtime)
bulletproof: bullet-?proof(?! (?:vests?|glass|jackets?|cars?|limousines?|windows?|shields?|screens?|doors?|
    suvs?))
foolproof, unhackable, indestructible
unbreakable: unbreakable(?! (?:glass|kimmy|bond))
flawless: flawless(?! (?:diamonds?|english|french|german|accent))
flawlessly, effortless, effortlessly, seamlessly
seamless: seamless(?! (?:tubes?|pipes?|steel|garments?|underwear|gloves|textures?|knit|stockings|gutters?))
guarantee, guarantees, guaranteed, guaranteeing: guarantee(?:s|d|ing)? (?:success|results|profits|returns|
    satisfaction|wins|happiness|growth|the (?:best|highest|perfect))|guarantee(?:s|ing) that (?:you|your|
    every|all|(?:the |each )(?:client|customer|guest|patient)|homeowners|customers|clients|guests|
    patients)|(?:success|results|satisfaction|profits|returns|quality) (?:is |are )?guaranteed|
    100% guaranteed|guaranteed to (?:please|impress|delight|satisfy|turn heads)
100%, 100 percent: 100(?:%| percent| per cent) (?:secure|safe|effective|satisfaction|reliable|accurate|
    risk-free|accuracy|reliability|guaranteed|fair|transparent|committed|dedicated|success rate|
    natural-looking|authentic|anonymous|trustless)
risk-free: risk-free(?! (?:rates?|assets?|bonds?|interest|returns?|profit|benchmark))
painless, painlessly, hassle-free, stress-free: (?:completely|totally|absolutely|perfectly|entirely|
    truly) (?:painless|hassle-free|worry-free|stress-free)
completely safe
never fails, never misses, never disappoints: never (?:fails|misses a beat|miss a beat|lets you down|
    disappoints|goes wrong)(?! because)
can't lose: can(?:'t|not) (?:lose|go wrong)
every time, every single time: on time,? every time|(?:works|perfect|right|results|delivers?|delivered) (?:\w+ )?every (?:single )?time|
    every single time
sure thing, no-brainer: (?:a )?(?:sure thing|no-brainer)
always works, anything is possible, nothing is impossible
ever need: (?:everything|all) you(?:'ll| could| will)? ever (?:want|need|wanted|needed)
without limits, no limits, without limitations, without boundaries, no boundaries: without (?:limits|
    limitations|boundaries)|(?:knows?|has|have|with|are) no (?:limits|boundaries)|no limits
forget it: set[ -]it[ -]and[ -]forget[ -]it
you'll never, you will never, never have to, never worry, never need to: (?:you'll |you will |and |users |teams |customers |owners )?never (?:have to |need to |again )?(?:worry about|(?:\w+ ){1,6}?again\b)
once and for all: (?:end|ends|solv\w+|fix\w*|eliminat\w+|crush\w*|kill\w*|conquer\w*|put\w* an end|puts to rest|beat\w*|defeat\w*|banish\w*|cur\w+|get rid) [\w' -]{2,50} once and for all
indistinguishable: (?:virtually |almost |practically |nearly |all but |truly )indistinguishable from
breaking the bank, breaking a sweat, skipping a beat, missing a beat, lifting a finger, midnight oil, the fuss, the headache, the learning curve, second thought: without (?:even |ever )?(?:breaking the bank|breaking a sweat|skipping a beat|missing a beat|lifting a finger|the (?:midnight oil|fuss|headaches?|learning curve)|a second thought)
without sacrificing, without giving up, without losing: without (?:sacrificing|giving up|losing) (?:(?:any|an ounce of|your|on|ease of|the|all) )?(?:quality|safety|style|security|performance|taste|comfort|speed|flavou?r|privacy|control|accuracy|use|usability|flexibility|functionality|reliability|durability|elegance|convenience|efficiency|freedom|power|simplicity|transparency|decentrali[sz]ation|scalability|precision|beauty|fun)
control: (?:put|keep|leav)(?:s|es|ing|ting)? you (?:firmly |back |always )?in (?:full |total |complete |the )?control|(?:total|complete|full|absolute|ultimate) control (?:and visibility|and transparency|over (?:your|every|all)|of your)(?: \w+)?
no matter: no matter (?:what|where|who|which|how (?:old|big|small|large|complex|complicated|busy|far|tight|tough))(?: [\w'-]+){1,5}
never tires, never sleeps, never takes, never lets, never stops: never (?:tires|sleeps|takes (?:a (?:day off|break|vacation|holiday)|time off)|lets (?:you|us|them|its \w+) down|stops (?:learning|improving|working|innovating|pushing|evolving|growing))
slips away, slip away, through the cracks, unnoticed, unanswered: (?:ensur\w+|sure|guarante\w+|so)(?: that)? (?:no|nothing|none|not a|not one)\b[\w' -]{0,40}?(?:slips? away|through the cracks|unnoticed|unanswered)
never miss: (?:will|'ll|you|so you|never, ever) never miss an?(?:other)? \w+|never miss (?:another|a (?:beat|call|lead|deadline|moment|sale|thing|payment))(?: \w+)?
instantly: (?:convert|turn|transform)(?:s|ing|ed)? (?:[\w'-]+ ){1,5}?instantly(?=[.,!;]|$)|instantly (?:transforms?|boosts?|improves?|elevates?|refreshes|brightens?|solves?)
a lifetime: lasts? (?:you )?a lifetime(?! (?:ban|of))|built to last a lifetime
human error, friction: (?:eliminat|remov|eradicat)(?:e|es|ing) (?:all |any |all the |the |the (?:risk|possibility) of )?(?:human error|friction)
can't be beat, cannot be beat, can't be beaten: (?:can't|cannot) be beat(?:en)?(?=[.,!]|$)
silver bullet, magic bullet, cure-all, panacea, secret sauce, secret weapon: (?:silver|magic) bullets?|
    cure-all|panacea|secret sauce
miracle, miracles: miracle (?:cure|drug|solution|product|worker|treatment|ingredient)|work(?:s|
    ing)? miracles
overnight success
peace of mind: (?:total|complete|ultimate|absolute) peace of mind
confidence: absolute confidence
all your problems, solves all: solves? all (?:of )?(?:your|our|their) problems|all your problems
nothing but: nothing but the (?:best|finest)
no code: no code (?:needed|required|necessary)
unlimited, endless: (?:never-ending|unlimited|endless) (?:possibilities|potential|opportunit(?:y|ies)|fun|
    entertainment|options|creativity|inspiration|variety|adventure)
"""
"""What leaves no room for failure, around its head words."""


class AbsolutePromise(FrameRule):
    """Promises without exception.

    What it does
        Reports words that leave no room for failure: without compromise, zero hassle, bulletproof,
        foolproof, guaranteed results, effortless, flawless, seamless. In the ``docs`` profile the
        smoothness words (seamless, effortless, flawless) are infos.

    Why is this bad
        Nothing works always and for everyone. One counter-example makes the sentence false, and a
        lawyer may read it as a warranty.

    Use instead
        What was tried, how often, and with what result: "no errors in 40 runs".

    Known limits
        Whether a promise has terms elsewhere ("money-back guarantee, see section 4") can not be seen.
    """

    id = "hype/absolute-promise"
    summary = "Promises without exception: seamless, foolproof, zero hassle, guaranteed results."
    message = '"{text}" promises without exception, and one failure makes it false; say what was tested and the result.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    flags = (
        "It delivers results >>without compromise<<.",
        ">>Bulletproof<< data for >>zero-failure<< environments.",
        "The app offers >>seamless<< payments to every shop.",
        "Norvane's plan brings >>guaranteed results<<.",
        "Our >>foolproof<< method sells any house.",
        "The cloth is >>100% effective<< against stains.",
        "With Tessaro, >>anything is possible<<.",
        "The camera >>never misses a beat<<.",
        "With the till >>you'll never lose a receipt again<<.",
        "The lock >>ends the wait once and for all<<.",
        "The wallet >>puts you in control<<.",
        "Its voice is >>virtually indistinguishable from<< a nurse's.",
        "For savers the token is >>a sure thing<<.",
        "The till scales >>without sacrificing ease of use<<.",
        "The bot makes >>sure nothing falls through the cracks<<.",
        Example("The plan works >>no matter what bank you use<<.", "release"),
        Example("The kit fits, >>no matter how old the boiler is<<.", "release"),
    )
    passes = (
        "The test found zero errors in 40 runs.",
        "Officers wear bulletproof vests.",
        "There is no silver bullet for late invoices.",
        '"It is foolproof," said Piet Aal, the owner.',
        "The bond trades near the risk-free rate.",
        "The plant makes seamless steel tubes.",
        "The lock is not unbreakable, the court heard.",
        "They had zero failures in 40 runs.",
        "The mayor took no risks in the race.",
        "The function is guaranteed to return a list.",
        "She never saw the town again.",
        "The court will rule once and for all in May.",
        "Each clerk prints the form, no matter which desk you ask.",
        "The horse tires on long hills.",
        "Gaps in the records hamper seamless trade.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per promise; smoothness is an info in documentation."""
        lower, base = sentence.lower, sentence.start
        profile = sentence.reading.profile
        for hit in super().check(sentence, cues):
            start, end = hit.start - base, hit.end - base
            text = lower[start:end]
            if profile in ("docs", "news") and text.startswith(_SCOPED):
                continue
            if profile != "release" and text.startswith("no matter"):
                continue  # "no matter which encoding you choose" states a scope
            if _HAMPERED.search(lower, max(start - 40, 0), start):
                continue
            if text.startswith("zero") and _FIGURE.search(lower, end, end + 60):
                continue
            yield hit._replace(severity=Severity.INFO) if profile == "docs" and _SMOOTH.match(text) else hit
