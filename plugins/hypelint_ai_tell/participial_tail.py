"""ai-tell/participial-tail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import Example, SentenceRule

_INTERPRETING = """
underscoring underlining highlighting reflecting cementing solidifying symbolizing symbolising signaling signalling
showcasing emphasizing emphasising reaffirming reinforcing exemplifying embodying epitomizing epitomising heralding
signifying illustrating demonstrating suggesting indicating hinting fostering redefining ushering spotlighting
attesting evoking cultivating etching captivating inspiring empowering elevating positioning marking paving setting
proving
"""
_PRAISING = """
ensuring enabling allowing offering providing delivering creating making bringing enhancing improving boosting
streamlining strengthening driving helping freeing adding combining blending transforming unlocking giving turning
opening raising contributing supporting promoting encouraging building maintaining maximizing maximising optimizing
optimising fueling fuelling sparking accelerating expanding earning securing integrating merging leveraging
advancing amplifying attracting bolstering celebrating championing adapting consolidating establishing aiming capturing embracing connecting delighting drawing easing enriching
extending forging generating granting growing guiding honoring honouring igniting improving increasing inspiring keeping laying
nurturing offsetting preserving prioritizing prioritising protecting pushing raising redefining resonating reviving safeguarding
serving sharpening shaping signing stimulating sustaining turning uniting uplifting upholding
simplifying revolutionizing revolutionising reshaping catering inviting leaving equipping facilitating
"""
_CLEAR = frozenset(_INTERPRETING.split()) - {
    "marking",
    "paving",
    "setting",
    "positioning",
    "proving",
    "suggesting",
    "indicating",
}
_BETTERING = frozenset(
    """enhancing improving boosting driving streamlining strengthening maximizing maximising optimizing optimising fueling
    fuelling accelerating bolstering enriching promoting unlocking amplifying encouraging simplifying nurturing advancing
    safeguarding sparking""".split()
)
"""Verbs that, in a sender's text and without a figure, praise whatever follows."""
_OBJECTS = {
    "marking": Pattern(
        r" (?:a|an|the|its|their|his|her|another|yet another|one of)\b.{0,50}?\b(?:milestone|step|shift|era|turning point|"
        r"moment|chapter|departure|leap|evolution|achievement|transformation|pivot|breakthrough|advancement|commitment|"
        r"dawn|addition|expansion|phase|progress|stride)\b"
    ),
    "paving": Pattern(r" the way\b"),
    "setting": Pattern(
        r" (?:the stage|the tone|the bar|(?:a|the|new) (?:\w+ )?(?:standards?|benchmarks?|precedent|example|path|course)|"
        r"itself apart|them apart|it apart|us apart)\b"
    ),
    "positioning": Pattern(
        r" (?:itself|them|themselves|it|us|him|her|\w+) (?:\w+ )?(?:as|for|at|among|to)\b"
    ),
    "proving": Pattern(r" (?:that|to be|its|their|how|once again)\b"),
    "suggesting": Pattern(r" (?:a |an |the |its |their |that |growing |strong )"),
    "indicating": Pattern(r" (?:a |an |the |its |their |that |growing |strong )"),
    "reflecting": Pattern(
        r" (?!light|off|sunlight|back|heat|sound|mirrors?|surface|telescope|pool|the light|on\b|upon\b)"
    ),
    "highlighting": Pattern(r" (?!the (?:row|cell|text|line|word|selected|current|field)s?\b)"),
    "signaling": Pattern(r" (?!with\b|by\b|to (?:the )?(?:driver|pilot|crew|shore|ship|referee))"),
    "signalling": Pattern(r" (?!with\b|by\b|to (?:the )?(?:driver|pilot|crew|shore|ship|referee))"),
    "establishing": Pattern(r" (?:itself|themselves|it|them|\w+) (?:firmly )?as\b"),
    "consolidating": Pattern(
        r" (?:its|their|his|her|the) (?:[\w-]+ ){0,2}?(?:position|role|place|status|leadership|reputation|standing)\b"
    ),
    "aiming": Pattern(
        r" to (?:\w+ly )?(?:create|build|redefine|inspire|empower|transform|bring|become|set|make|foster|bridge|deliver|help)\b"
    ),
    "capturing": Pattern(
        r" (?:the|their|our|its) (?:\w+ )?(?:attention|imagination|hearts?|essence|spirit|interest|magic|mood|moment)\b"
    ),
    "serving": Pattern(
        r" as (?:an?|the|both)\b(?! (?:chair|chief|director|president|head|member|officer|senior|vice))"
    ),
    "elevating": Pattern(r" (?:the|its|their|your|our|every|any) "),
    "leaving": Pattern(r" (?:\w+ ){1,3}(?:wanting more|breathless|in awe|speechless|inspired|a lasting)\b"),
}
_VALUED = Pattern(
    r"\b(?:easier|faster|better|smarter|simpler|stronger|safer|greater|deeper|richer|more (?:\w+ly|\w+(?:ive|al|ic|ent|ant|ate|ful|able|ible|ous|ed|ing))|seamless\w*|effortless\w*|"
    r"unique|innovative|exciting|unparalleled|unmatched|unforgettable|perfect\w*|exceptional|premium|luxur\w+|vibrant|"
    r"immersive|engaging|personali[sz]ed|tailored|meaningful|memorable|powerful|robust|comprehensive|holistic|cutting-edge|"
    r"world-class|state-of-the-art|high-quality|truly|ultimate|endless|limitless|dynamic|lasting|inclusive|optimal|"
    r"enjoyable|timeless|exquisite|elegant|stylish|trusted|unwavering|valuable|"
    r"new (?:era|possibilities|opportunities|standards?|heights|horizons|dimension|chapter)|experiences?|excellence|"
    r"innovation|success|efficiency|productivity|insights|trust|confidence|peace of mind|possibilit\w+|opportunit\w+|"
    r"the future|engagement|transparency|flexibility|sustainab\w+|satisfaction|collaboration|convenience|empower\w*|"
    r"full potential|loyalty|resilience|wellness|well-being|creativity|connections|sense of|vision|commitment|"
    r"dedication|passion|spirit|values|freedom|elegance|charm|beauty|thrive|elevat\w+|enhanc\w+|maximum|maximi[sz]\w+|"
    r"narratives?|ecosystems?|independence|transparent|fair|fairness|for all|for years to come|for generations|across the globe|worldwide audience|legacy|"
    r"impact|credibility|momentum|positive|atmosphere|ambian\w+|prosperity|harmony|synergy|awareness|inclusivity|community spirit|"
    r"bonds?|identity|vitality|well-rounded|forward-thinking|leadership|expertise|at the forefront|competitive edge|advantage|landscape|culture of|"
    r"culture|heritage|tradition|authentic|bold|fresh|next-generation|next generation|true|genuine|real-world|positive change|difference|"
    r"potential|relevance|quality of life|standards|reach|reputation|presence|position|attention|demand for|need for|importance|role|"
    r"chance to|new life|groundwork|foundations? (?:for|of)|needs of|renewed|much-needed|years of experience|fans|strides|informed|attractive|clarity|to (?:focus|thrive|connect|grow|enjoy|experience|gain|achieve|succeed|flourish|shine|express|embrace|advocate|demand)|"
    r"next level|closer|together|walks of life|imagination|joy|hope|pride|purpose|dreams?|soul|hearts?|minds?|energy and|strength|stability|prestige|appeal|allure|audiences?|"
    r"enthusiasts|one-stop|growth|bridge|gap|ease|thrill|magic|leisure|comfort|integrity|authenticity|reliability|\w+ yet \w+)\b"
)
_VERDICT = Pattern(
    r" (?:(?:it|them|this|these|him|her|the \w+|every \w+) (?:an?|one of|the(?! (?:only|first|second|third|last|largest|smallest|oldest|youngest)\b)|even|much|truly|both|incredibly|increasingly|all the more|more|easy|ideal|perfect|"
    r"attractive|essential|possible|accessible|suitable|relevant|indispensable|vital|stand out|competitive|safe|ready for|at the)\b"
    r"|(?:that )?(?:all|every|each|everyone|its|their|our|your|the|both|they|no|only|clients|customers|users|individuals|patients|businesses|families|guests|"
    r"readers|members|players|investors|teams|students|residents|participants|people|it)\b(?: [\w'-]+){0,7}? (?:is|are|remains?|stays?|receives?|gets?|enjoys?|"
    r"feels?|has|have|meets?|understands?|can|will|benefits?|runs?|works?|continues?|reach(?:es)?|finds?|lasts?|stands?|delivers?|understand|keeps?)\b"
    r"|(?:[\w-]+ )?(?:the|an?) (?:[\w-]+ )?(?:power|ability|freedom|opportunity|edge|confidence|chance|voice|platform|tools|advantage) (?:to|they|over|of)\b)"
)
_DOCUMENTED = frozenset(
    {
        "suggesting",
        "indicating",
        "reflecting",
        "demonstrating",
        "illustrating",
        "marking",
        "highlighting",
        "setting",
        "signaling",
        "signalling",
        "proving",
    }
)
_LEAD = Pattern(
    r"(?:,|  | ?\u2014| \u2013) ?(?:(?:while|thus|thereby|further|also|all|and|in turn|ultimately|once again|\w+ly) )*$"
)
_LISTED = Pattern(r"(?:^|[,;:] )\w+ing(?: [\w-]+)?, (?:and )?$")
_BY_MEANS = Pattern(
    r"\b(?:by|include|includes|including|through|such as|like|whether it's|from|for|of|started|start|began|while) (?:\w+ )?\w+ing\b[^.;]*$"
)
_LISTS = Pattern(r"^and |,? and (?:\w+ly )?\w+ing\b")
"""Match what makes a participle a member of a list: "by sowing, raising and selling"."""
_END = Pattern(
    r"[;!?\u2014]|\.(?=\W|$)|(?<=[a-z]{3})\.(?=[a-z]{4})|,(?= (?:but|which|who|although|however|he|she|it|they|we|the)\b)"
)
_FIGURE = Pattern(
    r"\d|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million)\b"
)
_NEAR = 100
"""Characters of a tail in which a figure makes it a fact."""
_QUOTE_END = Pattern(r',"|\."')


class ParticipialTail(SentenceRule):
    """Glues a comment to a fact.

    What it does
        Reports a participle after a comma that interprets what the sentence told (underscoring,
        highlighting, reflecting, signaling a shift) or that praises it (ensuring a seamless
        experience). A tail that adds a fact, a figure or a function passes. Attributed, it is an info.

    Why is this bad
        The comment stands as if it followed from the fact, and nobody says so. Language models end
        every other sentence this way.

    Use instead
        A full stop. Then, if the comment matters, who makes it and on what grounds.

    Known limits
        What praises is decided by a list of valued words in the tail. In the ``docs`` profile the tails
        of praise and the neutral participles (indicating, reflecting) pass.
    """

    id = "ai-tell/participial-tail"
    summary = 'Glues a comment to a fact: ", underscoring its role".'
    message = '"{text}" comments as if it followed from the fact; end the sentence, or say who concludes this and why.'
    weight = 1
    silenced_by = frozenset({"quotation"})
    info_in = frozenset({"attribution"})
    cues = (*_INTERPRETING.split(), *_PRAISING.split())
    flags = (
        "It bought a mill, >>signaling a new era of growth<<.",
        "It bought a mill, >>signaling fresh strength in the north<<.",
        "Sales rose, >>underscoring its leadership<<.",
        "Norvane opened a shop in Leeds, >>cementing its place in the north<<.",
        "The till prints receipts, >>ensuring a seamless experience for shoppers<<.",
        "Tessaro moved to Oslo, >>marking a bold step toward the sea<<.",
        "The app sorts bills, >>empowering clerks to dream bigger<<.",
        "Harrow hired six people, >>further reinforcing its commitment to quality<<.",
        "The inn serves soup, >>blending tradition with elegance<<.",
        "The ferry runs by burning straw, >>contributing to the resilience of the island<<.",
        "The choir sings on Mondays, >>nurturing a culture of kindness<<.",
        "The kiln was moved, >>making it the heart of the yard<<.",
        "The gate is watched, >>ensuring that every guest feels at home<<.",
        "The choir toured for a year, >>establishing itself as a voice of the coast<<.",
        Example("The kiln has a new door, >>improving heat in the yard<<.", profile="release"),
        "The rules are short, >>ensuring a fair contest for all<<.",
    )
    passes = (
        "It bought a mill, paying $4 million.",
        "Sales rose 4%.",
        "The film stops the sun, reflecting light from the pane.",
        "The guard stood on the bridge, signaling with a lamp.",
        "The tool sorts bills, cutting the work by 80%.",
        "The site lists all vendors, allowing users to compare prices.",
        '"It bought a mill, signaling a new era," said Rea Lund, an analyst.',
        "The judge fined the firm, setting the payment at $400.",
        Example("The kiln has a new door, improving its yield by 4%.", profile="release"),
        "Prices vary, depending on the plan.",
        "The town lives by sowing rye, building trust and creating opportunities.",
        "Lund left in May, serving as a director of the mill until then.",
        "The clerk read the list twice, capturing the names of all guests.",
        "The road was closed for a week, giving crews time to move the pipes.",
        Example("The call returns -1, indicating a missing file.", "docs"),
        "Staff spent May reading, highlighting, and filing old letters.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the tails of a sentence that comment."""
        lower, base = sentence.lower, sentence.start
        docs, release = sentence.reading.profile == "docs", sentence.reading.profile == "release"
        taken = 0
        for start, end in cues:
            at, stop = start - base, end - base
            word = lower[at:stop]
            if at < taken or (docs and (word in _DOCUMENTED or word in _praising())):
                continue
            lead = _LEAD.search(lower, max(at - 40, 0), at)
            if lead is None or lead.start() < 10 or _LISTED.search(lower, max(at - 40, 0), at):
                continue
            tail_end = _tail_end(lower, stop)
            tail = lower[stop:tail_end]
            if (
                len(tail) < 6
                or _FIGURE.search(tail[:_NEAR])
                or not (_comments(word, tail) or (release and word in _BETTERING))
            ):
                continue
            if (
                word in _praising()
                and _LISTS.search(lower, max(at - 6, 0), stop + len(tail))
                and _BY_MEANS.search(lower, max(at - 150, 0), at)
            ):
                continue
            taken = tail_end
            first = lead.start() + len(lead[0]) - len(lead[0].lstrip(", \u2014\u2013"))
            yield Hit(base + first, base + tail_end)


def _comments(word: str, tail: str) -> bool:
    """Tell whether a participle with this tail interprets or praises."""
    pattern = _OBJECTS.get(word)
    if pattern is not None and pattern.match(tail) is None:
        return False
    if word in _CLEAR or (pattern is not None and word != "leaving"):
        return True
    if word in ("making", "ensuring", "keeping", "giving") and _VERDICT.match(tail):
        return True
    return _VALUED.search(tail) is not None


def _tail_end(lower: str, at: int) -> int:
    """Return where the participial phrase ends."""
    match = _END.search(lower, at, at + 300)
    end = match.start() if match else min(len(lower), at + 300)
    quoted = _QUOTE_END.search(lower, at, end)
    return quoted.start() if quoted else end


@cache
def _praising() -> frozenset[str]:
    return frozenset(_PRAISING.split())
