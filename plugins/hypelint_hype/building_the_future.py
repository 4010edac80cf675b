"""hype/building-the-future."""

from __future__ import annotations

from hypelint.diagnostic import Severity
from hypelint_hype._grammar import PatternRule

_MAKING = (
    r"(?:build|shap|own|defin|creat|invent|forg|craft|power|driv|writ|engineer|architect|lead|reimagin|reinvent|redefin|"
    r"revolutioni[sz]|unlock|embrac|transform|reshap|unveil|pioneer|champion)(?:e|es|ed|s|ing|t)?"
)
_MARKED = r"(?:marks?|marked|marking|signal\w*|represents?|represented|signif\w+|herald\w*)"


class BuildingTheFuture(PatternRule):
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
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "future", "tomorrow", "tomorrow's", "era", "{new,next,golden} age", "new dawn", "dna", "next big thing", "next-big-thing",
        "ahead of {its,their} time", "next frontier", "new frontier{,s} of", "on the cusp of a new", "shape of things to come",
    )  # fmt: skip
    patterns = (
        rf"{_MAKING} (?:the|our|tomorrow's|a (?:better|brighter|new|smarter|sustainable|greener)) future(?: of)?",
        rf"{_MAKING} (?:tomorrow|the world of tomorrow)",
        r"the future (?:(?:is|has) (?:here|now|ours|theirs|yours|bright|arrived)|looks bright|belongs to|(?:starts|begins) (?:here|now|today))",
        r"(?:welcome to|step into|leap into|join|meet) the future",
        r"(?:the )?next[ -]big[ -]thing",
        r"(?:foundations?|blueprint|building blocks) (?:of|for) (?:the future|tomorrow)",
        r"(?:company|workplace|office|city|school|bank|store|car|home|factory|platform|technology|brand|hospital|currency|money|work|"
        r"medicine|retail|finance) of (?:tomorrow|the future)",
        r"tomorrow's (?:world|leaders|technolog(?:y|ies)|solutions|workforce|innovators) today",
        r"a glimpse (?:into|of) the future",
        r"ahead of (?:its|their) time",
        r"in (?:our|its|their|the (?:company|brand|firm)'s) dna",
        r"(?:brand|company|firm)'s dna",
        r"(?:usher|herald|bring|launch|begin|open|introduc|enter|kick|pioneer|creat|foster|embrac|driv)\w* (?:in |off |about )?(?:a|the|an) "
        r"(?:(?:exciting|bold|brave|entirely|whole|transformative) )?(?:new|next|golden) (?:era|age|dawn)",
        r"(?:the |a )?new era (?:of|for|in)",
        r"(?:the )?dawn of (?:a |the )?new (?:era|age)",
        r"(?:brighter|better) tomorrow",
        r"next frontier|new frontiers? of|on the cusp of a new|the shape of things to come",
    )
    unless = (
        rf"{_MARKED} (?:the (?:beginning|start|dawn) of )?(?:a|the) (?:\w+ )?new era (?:of|for|in)"
        r"|dna (?:samples?|tests?|testing|sequences?|evidence|damage|strands?)"
    )
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
