"""hype/powerhouse-noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import PatternRule

_NOUN = (
    r"(?:powerhouses?|juggernauts?|behemoths?|(?:industry )?titans? of|industry titans?|trailblazers?|"
    r"(?:tech|technology|retail|banking|software|internet|e-commerce|media|search|chip|pharma|pharmaceutical|energy|oil|mining|telecoms?|"
    r"food|shipping|ai) (?:giants?|titans?|empires?)|"
    r"(?:(?:an?|the) )?(?:major|driving|dominant|potent|formidable|creative) force(?: (?:in|behind|for|of))?|"
    r"force to be reckoned with|heavy hitters?|(?:industry|tech) heavyweights?|thought (?:leaders?|leadership)|rock ?stars?|wunderkinds?|"
    r"(?:coding|marketing|growth|data|sales|product|code) (?:ninja|wizard|guru)s?|(?:global|industry|cultural|style|fashion|true) icons?|"
    r"living legends?|hidden gems?|crown jewels?|tour[ -]de[ -]force|masterpieces?|masterclass in|(?:engineering|technological|modern) marvels?|"
    r"marvel of (?:engineering|design|technology|innovation)|beacons? of|shining example|hotbed of|"
    r"(?:mecca|epicent(?:er|re)) (?:for|of) (?:innovation|technology|fashion|luxury|style|creativity|culture|design)|"
    r"gold standard (?:in|for)|one-stop (?:shop|destination|solution)|household names?|dream team|dynamic duo|cult favou?rites?)"
)
_GIANT = Pattern(r"[\w-]+ (?:giant|titan)s?")


class PowerhouseNoun(PatternRule):
    """Calls somebody a powerhouse.

    What it does
        Reports peacock nouns (powerhouse, juggernaut, thought leader, major force, hidden gem) and the
        formula "has established itself as". The worn "tech giant" is an info.

    Why is this bad
        It asserts eminence instead of showing it; every firm can be called so by itself.

    Use instead
        The size that makes it one: staff, sales, share, patients, with the source.

    Known limits
        Literal senses are known by their neighbours ("Roman Empire", "giant panda"). In the arts a
        masterpiece may be a fact of criticism; name the critic.
    """

    id = "hype/powerhouse-noun"
    summary = "Calls somebody a powerhouse, juggernaut, thought leader or major force."
    message = '"{text}" asserts eminence; give the size or the result that shows it.'
    severity = Severity.WARNING
    weight = 2
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "powerhouse~", "juggernaut~", "behemoth~", "titan~", "trailblazer~", "giant~", "empire~", "force", "heavy hitter~", "heavyweight~",
        "thought {leader,leaders,leadership}", "rockstar~", "rock star~", "wunderkind~", "ninja~", "guru~", "wizard~", "icon~",
        "living legend~", "hidden gem~", "crown jewel~", "{tour de force,tour-de-force}", "masterpiece~", "masterclass in", "marvel~", "beacon~ of",
        "shining example", "hotbed of", "mecca", "epicenter", "epicentre", "gold standard", "one-stop", "household name~", "dream team",
        "dynamic duo", "cult {favorite,favourite}", "{itself,himself,herself,themselves} {as,in,at}",
        "{position,place,status,reputation,role,legacy,standing} {as,for,in}",
    )  # fmt: skip
    patterns = (
        r"(?:(?:has|have|had|having) (?:(?:firmly|quickly|rapidly|steadily|long) )?(?:established|cemented|positioned|solidified) (?:itself|himself|"
        r"herself|themselves|(?:its|his|her|their) (?:position|place|status|reputation)) (?:as|for)"
        r"|(?:has|have) (?:(?:firmly|quickly|rapidly|steadily|long) )?(?:earned|built|gained|garnered) a reputation (?:as|for)"
        r"|(?:cementing|solidifying|establishing|positioning) (?:itself|himself|herself|themselves|(?:its|his|her|their) "
        r"(?:position|place|status|reputation|standing|role|legacy)) as"
        r"|(?:cement|solidifi|establish|position)(?:es|s|ed) (?:its|his|her|their|[\w.-]+'s) (?:position|place|status|reputation|standing|role|legacy) as)"
        rf"(?:(?: (?:an?|the|one of|true|real|new|global|local|regional)){{0,3}} {_NOUN})?",
        _NOUN,
    )
    unless = (
        r"gold standard (?:in \d{4}|(?:in|for) (?:the currency|comparison|diagnos\w+|detecting|testing))"
        r"|beacons? of (?:fire|light)|(?:epicentre|epicenter) of the|trailblazer (?:award|honoree)"
        r"|(?:roman|british|ottoman|russian|mongol|inca|german|byzantine|persian|mughal|french|spanish) empire"
    )
    flags = (
        "Harrow >>has firmly established itself as a major force<<.",
        "The Oslo >>powerhouse<< strikes again.",
        "Tessaro is a >>juggernaut<< of freight.",
        "Rea Lund, a >>thought leader<<, opened the fair.",
        "The inn is a >>hidden gem<< by the lake.",
        "Norvane is a >>force to be reckoned with<<.",
        "The desk is the >>gold standard for<< offices.",
        "The pier became a >>one-stop shop<< where anglers meet.",
        "The deal rescued Quillbyte, >>positioning itself as<< a rival to Harrow.",
    )
    passes = (
        "Harrow has 4,100 employees, its annual report says.",
        "The Roman Empire fell.",
        "The zoo keeps a giant panda.",
        '"She is a powerhouse," said Piet Aal, the coach.',
        "Harrow is no juggernaut.",
        "Britain left the gold standard in 1931.",
        "Ostwald established itself in Leeds in 1998.",
        "The marvel of the fair was a clock from 1510.",
        "The tugboat lit the beacon at noon.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per peacock noun; a formula of eminence takes in the noun that follows it."""
        for hit in super().check(sentence, cues):
            worn = _GIANT.fullmatch(sentence.reading.lower, hit.start, hit.end)
            yield hit._replace(severity=Severity.INFO) if worn else hit
