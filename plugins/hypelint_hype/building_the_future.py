"""hype/building-the-future."""

from __future__ import annotations

from hypelint.diagnostic import Severity
from hypelint_hype._grammar import FrameRule, heads

_MAKING = (
    r"(?:build|shap|own|defin|creat|invent|forg|craft|power|driv|writ|engineer|architect|lead|reimagin|reinvent|redefin|"
    r"revolutioni[sz]|unlock|embrac|transform|reshap|unveil|pioneer|champion)(?:e|es|ed|s|ing|t)?"
)
_MARKED = r"(?:marks?|marked|marking|signal\w*|represents?|represented|signif\w+|herald\w*)"


_FRAMES = rf"""
future: (?:(?:an?|the) )?brighter future|{_MAKING} (?:the|our|your|tomorrow's|what the|an? (?:better|
    brighter|new|smarter|sustainable|greener|bold|bolder|more \w+)) future(?: of)?|(?:the )?future (?:(?:is|
    has) (?:here|now|ours|theirs|yours|bright|arrived)|looks bright|belongs to|is (?:social|open|electric|digital|decentrali[sz]ed|green|female|autonomous|
    agentic|human|mobile|wireless|on-?chain|connected|sustainable|limitless)(?=[.!,]|$)|(?:starts|begins) (?:here|
    now|today))|(?:welcome to|step into|leap into|join|meet|unlock|glimpse) the future|(?:foundations?|
    blueprint|building blocks) (?:of|for) (?:the|a \w+) future|(?:company|workplace|office|city|school|
    bank|store|car|home|factory|platform|technology|brand|hospital|currency|money|work|medicine|retail|
    finance|internet|web) of the future|a glimpse (?:into|of) the future|
    the future of [\w' -]{{2,40}} (?:is here|has arrived|is now|starts here|begins here|looks bright)|
    into the future of
tomorrow, tomorrow's: {_MAKING} (?:tomorrow(?! (?:morning|night|evening|afternoon))|the world of tomorrow)|
    (?:company|workplace|office|city|school|bank|store|car|home|factory|platform|technology|leaders|
    workforce|world) of tomorrow|(?:foundations?|blueprint|building blocks) (?:of|for) tomorrow|
    tomorrow's (?:[\w-]+ ){{0,2}}(?:world|leaders|technolog(?:y|ies)|solutions?|workforce|innovators|innovations?|
    breakthroughs?|cures?|challenges)(?: today)?|(?:brighter|better|greener) tomorrow
next big thing, next big: (?:the )?next[ -]big[ -](?:thing|trend|token|crypto\w*|meme|opportunity|leap|wave)
ahead of its time, ahead of their time
dna: in (?:our|its|their|the (?:company|brand|firm)'s) dna(?! (?:samples?|tests?|testing|sequences?|
    evidence|damage|strands?))|(?:brand|company|firm)'s dna
era, age, chapter: (?:usher|herald|bring|launch|begin|open|introduc|enter|kick|pioneer|creat|foster|embrac|
    driv|step|mov)\w* (?:in |off |about |into )?(?:a|the|an) (?:(?:exciting|bold|brave|entirely|whole|
    transformative|brand|new|digital|modern) ){{0,2}}(?:new|next|golden|modern|exciting|bold) (?:era|age|
    chapter)|(?:the |a )?new era (?:of|for|in)|(?:the )?dawn of (?:a |the )?(?:new |\w+ )?(?:era|age)|
    golden age (?:of|for) (?:ai|innovation|technology|robotics|space|computing|crypto)|an? (?:bold|
    exciting) new (?:era|chapter|age)
new dawn, dawn of: (?:a )?new dawn(?: (?:of|for))?|(?:the )?dawn of (?:the |a |an )(?:new |
    \w+ )?(?:enterprise|economy|age|era|workforce|internet|revolution|world|intelligence|agents?|machine|
    web)
frontier, frontiers, cusp: (?:next|new) frontiers? (?:of|in|for)|next frontier|on the cusp of (?:a new|a|
    an)|push(?:es|ed|ing)? (?:a new|the) frontiers?
generations to come, for generations: for generations to come
"""
"""What claims the future, around its head words."""


class BuildingTheFuture(FrameRule):
    """Claims to own the future.

    What it does
        Reports figures in which a firm builds, shapes, owns or brings the future, is the next big
        thing, ushers in a new era, or has something in its DNA.

    Why is this bad
        Nobody can check the future. The phrase stands where a product, a date and a customer should.

    Use instead
        What exists now, who uses it, and what is planned by when, with the person who says so.

    Known limits
        "The future of" as a plain subject ("the future of the railway was debated") passes; only verbs
        of making turn it into a claim. A policy that really sets rules for decades reads the same.
    """

    id = "hype/building-the-future"
    summary = "Says that somebody builds, shapes or owns the future."
    message = (
        '"{text}" claims the future, which nobody can check; say what exists now and what is planned by when.'
    )
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    unless = rf"{_MARKED} (?:the (?:beginning|start|dawn) of )?(?:a|the) (?:\w+ )?new era (?:of|for|in)"
    flags = (
        "They are not selling chips; they are >>building the future<<.",
        "You're >>the next big thing<<.",
        "Norvane is >>shaping the future of<< payroll.",
        ">>Welcome to the future<<: Tessaro opens a shop in Oslo.",
        "Care is >>in our DNA<<.",
        "The plant >>ushers in a new era<< for Harrow.",
        "With its tills Quillbyte >>owns the future<<.",
        "The kiosk is the >>bank of tomorrow<<.",
        "The bridge is >>the dawn of a new age<<.",
        "The firm lays the >>foundations of the future<<.",
        "The loan is a step towards >>a brighter future<<.",
        ">>The future is social<<.",
    )
    passes = (
        "The company sells chips.",
        "In the future, this flag will be removed.",
        "The council debated the future of the railway.",
        '"We are building the future," said Rea Lund, the founder.',
        "Ostwald trades wheat futures in Chicago.",
        "The lab found the enzyme in its DNA samples.",
        "Harrow is not building the future.",
        "The future is uncertain, the report says.",
        "Future releases may change the format.",
    )
