"""boilerplate/pr-stock-phrase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate import _stock
from hypelint_boilerplate._table import Table, sentences

_TABLE = Table(r"""
    {thrilled,excited,proud,pleased,delighted,glad,honoured,honored,humbled,elated,overjoyed,ecstatic,happy,privileged,grateful} :: to (?:\w+ly )?(?!share\b|see\b|serve\b|say\b|know\b|\w+ly\b)\w+
    {thrilled,excited,proud,pleased,delighted,glad,honoured,honored,humbled,elated,overjoyed,ecstatic,happy,privileged} :: to (?:\w+ly )?(?:announce|welcome|introduce|partner|unveil|present|launch|reveal|report|collaborate|release|confirm|share(?! (?:a|an|the (?:stage|prize|bed|room|house|flat))\b)|have partnered|have been|be (?:partnering|part of|a part of|working|named|joining|recogni[sz]ed|able to|bringing|included)|bring|invite|join|offer|support|serve(?! time)|sponsor|continue|expand|work with|witness|see(?! (?:you|it|him|her|them)\b)|add|celebrate|debut|host|receive|accept|carry|extend|kick off|begin|embark|showcase|debut|provide)\b
    {excited,thrilled,delighted,overjoyed,ecstatic} {with,by} :: (?:the|our|this|these|how|what)\b
    {had,have} the :: (?:\w+ )?(?:honou?r|privilege|pleasure) of\b
    excited {about,for} :: (?:the (?:future|opportunit\w+|potential|partnership|possibilities)|what|this|our next|these)\b
    {couldn't,could not} be :: (?:prouder|happier|(?:more|so) (?:proud|excited|thrilled|pleased))\b
    proudly :: (?!(?:wears?|wearing|wore|displayed|showed|said|walk\w*|stood|held|holds|holding|pointed|told)\b)\w+(?:s|ed|ing|e|t|n|y|d)\b
    {pleasure,pride,excitement,enthusiasm} that :: (?:we|the|i|our)\b
    {pleasure,pride,excitement,honor,honour,privilege} :: (?:that|to|for)\b
    {pride,prides,priding,prided} :: (?:itself|themselves|ourselves|himself|herself) (?:on|in)\b
    {take,takes,taking,took} :: (?:great |immense |enormous )?pride in\b
    {look,looks,looking} forward to :: (?:an exciting|this exciting|a bright|the (?:opportunity|future|possibilities|road|journey|next)|what (?:lies|comes)|(?:\w+ly )?(?:working|partnering|hearing|further|collaborating|welcoming|continuing|serving|supporting|helping|delivering|sharing|building|bringing|growing|seeing|expanding|offering|providing|celebrating|advancing))\b
    {committed,dedicated,commitment,dedication,devoted} to
    reputation for :: (?:[\w-]+,? (?:and )?){0,3}?(?:attention|honesty|fairness|safety|excellence|quality|innovation|integrity|reliability|service|expertise|craftsmanship|professionalism|trust)\b
    {strives,strive,striving,strove} :: to (?:\w+ly )?(?:provide|deliver|make|offer|ensure|exceed|create|help|be|build|improve|bring|maintain|empower|foster|give|meet)\b
    {passion,passionate} :: (?:for|about) (?:[\w-]+ )?(?:excellence|quality|innovation|helping|empowering|providing|delivering|making|creating|what (?:we|they) do|sharing|building|bringing|education|sustainability|wellness|community|service|\w{4,}ing)\b
    {our,its,their} {mission,vision,goal,purpose} :: (?:is|has always been|remains) (?:simple|clear|to (?:\w+ly )?(?:be|empower|provide|deliver|help|make|bring|create|build|inspire|transform|offer|give|redefine|become|change))\b
    {is,are,we're} on a mission
    {exist,exists} to :: (?:help|serve|make|give|empower|support|provide|bring|inspire|create|ensure)\b
    {aim,aims,aiming,seeks} to :: (?:empower|inspire|redefine|revolutioni[sz]e|transform the|foster|elevate|bridge|become the|set (?:a|the) (?:new )?standard)\w*
    {a,your,their} trusted :: (?:[\w-]+ )?(?:partner|advisor|adviser|provider|name|source|resource|leader|ally|brand)\b
    proven track record
    proud :: (?:member|sponsor|partner|supporter|recipient|owner)s? of\b
    we take :: (?:the |our |your |every )?[\w' ]{3,50} (?:very |extremely )?seriously\b
    done it without :: (?:the |our |your |you)
    confident in :: (?:our|its|their) (?:ability|future|team|strategy|capabilities)\b
    {thank,thanks,grateful,gratitude,appreciation} :: [^.;]{0,80}?\b(?:continued|generous|unwavering|ongoing|tremendous) (?:support|trust|partnership|loyalty|patronage|dedication)\b
    {heartfelt,sincere,deepest} :: (?:gratitude|thanks|appreciation)\b
    {treat,treats} :: (?:every|each|our|all|you) [\w' ]{0,30}?(?:like|as) (?:family|a friend|one of)\b
    {proud,grateful,thankful} {of,for} :: (?:what we|our|everything we|the (?:work|team|progress) (?:we|our)|this (?:achievement|recognition|milestone)|all (?:we|that we))\b
    possible without :: (?:(?:the|our|their|your|his|her|its|this|these|such|all|each|every) (?:[\w'-]+,? (?:and )?){0,4}?(?:support|dedication|hard work|trust|commitment|contributions?|team|efforts?|passion|belief|partners?|partnership|customers?|community|communities|members|volunteers|donors|employees|people|investors|backers|fans|users|clients|generosity|leadership|guidance|collaboration)\b|you\b|each and every\b|everyone\b)
    {none of this,none of it} :: (?:would|could|will)(?: not|n't)? (?:have been |be |ever be )?(?:possible|happen\w*) without\b
    {help,helps,helping,helped} :: (?:[\w'-]+,? (?:and )?){1,6}?(?:thrive|succeed|flourish|(?:reach|unlock|achieve|reali[sz]e|unleash) (?:their|its|your) (?:full |true |greatest )?(?:potential|goals|dreams|ambitions)|live (?:better|healthier|happier|fuller|their best)|do more\b|stay ahead\b|do their best|feel their best|work smarter|focus on what matters|make a difference|shape the future|build a better|achieve more\b|go further|win in\b|lead the way|stand out|transform the way|grow with confidence)
    {over the moon,stoked,pumped,psyched} :: (?:to|about|that|with)\b
    {can't wait,cannot wait} :: to (?:show|share|see (?:what|how|you|where)|bring|hear what|welcome|get started|work with|continue|build|help|meet|unveil|introduce)\b
    {couldn't,could not} be :: (?:more |any )?(?:excited|thrilled|happier|prouder|proud|grateful|pleased|delighted|honou?red)\b
    {excited,thrilled,proud,grateful,honored,honoured,humbled,thankful} :: (?:for|of|about|by|that)\b
    {we're,we are} :: (?:all )?(?:about|in the business of) (?:helping|making|building|creating|empowering|giving)\b
    {mission,vision,quest} :: (?:to|of) (?:\w+ly )?(?:be|make|making|bring|bringing|empower|empowering|democrati[sz]e|democrati[sz]ing|transform|transforming|revolutioni[sz]e|redefine|redefining|provide|providing|inspire|inspiring|deliver|delivering|unlock|unlocking|create|creating|accelerate|accelerating|simplify|simplifying|reshape|connect|connecting|help|helping|elevate|elevating|reimagine|reimagining|advance|advancing|enrich|protect|become|becoming|building|build)\b(?! (?:contact|landfall|the release|his|her)\b)
    {vision,mission} :: (?:of|for) (?:an? )?(?:[\w-]+ ){0,2}(?:world|future|society|tomorrow|planet|industry) (?:where|in which|that|without)\b
    been serving :: (?!as\b|in\b|a\b|an\b|his\b|her\b|time\b|on\b|under\b|with\b|since\b)(?:[\w'&.-]+ ){1,7}?(?:since|for (?:over|more|nearly|almost|\w+ (?:years|decades|generations)))\b
    been {helping,empowering,delivering,crafting,providing,bringing,transforming,inspiring,supporting,connecting} :: (?:[\w'&.,-]+ ){0,12}?(?:since|for (?:over|more|nearly|almost|\w+ (?:years|decades))|(?:quality|exceptional|innovative|trusted|world-class))\b
    been {at the forefront of,trusted by,a trusted,committed to,dedicated to}
    our {people,team,customers,clients,employees,members,community} :: (?:are|is|remain|remains|come|comes) (?:at the (?:heart|core|center|centre)|our (?:greatest|most|biggest|number)|the (?:heart|backbone|foundation|reason|lifeblood|key)|everything|first\b|what (?:makes|sets))
    {would,we'd} like to :: (?:\w+ly )?(?:extend (?:our|my|a)|express (?:our|my)|take this opportunity)\b
    apart
    , we :: (?:\w+ )?(?:believe|strive|understand|know|make it|don't just|think|work hard|put|take pride|help)\b
    {join,joining,joins} :: us (?:on|in) (?:this|our|the) (?:\w+ )?(?:journey|mission|adventure|movement)\b
    every purchase :: (?:supports|helps|makes|contributes|goes)\b
    we believe :: (?:that )?(?:everyone|every \w+|all \w+|in the (?:power|potential)|in (?:creating|building|providing|empowering|helping))\b
    at the {heart,core,center,centre} of :: (?:everything (?:we|it|they)|what (?:we|it|they)|all (?:we|that we)|(?:its|our|their|this|his|her) (?:mission|work|business|philosophy|approach|success|brand|values|vision|practice|ethos|culture))\b
    {known,renowned,recognized,recognised,celebrated,praised} for :: (?:(?:its|their|his|her|our) (?:[\w-]+,? (?:and )?){0,3}?(?:commitment|dedication|expertise|attention|approach|excellence|innovation|quality|reliability|integrity|craftsmanship|leadership|professionalism|service|passion|precision|innovative|unique|welcoming|exceptional|outstanding|authentic|bold|vibrant|high-quality|cutting-edge|personali[sz]ed|hands-on|unwavering|forward-thinking|pioneering|groundbreaking|ability to|humou?r|depth|warmth|style|hospitality|flair|charm|elegance|vision|friendly|friendliness|emphasis|spirit|compassion\w*|thoughtful|meticulous|keen|eye for|honesty|transparency|luxurious|eclectic|vibrant|dedicated|client|customer|patient|deep|tireless|contributions?|achievements)\b|(?:delivering|providing|offering|helping|creating|building|exceeding|crafting|blending|combining|pushing|innovative|exceptional|high-quality|outstanding|quality|excellence|superior)\b)
    {with a,a} {passion for,commitment to,dedication to} :: (?:(?:[\w-]+,? (?:and )?){0,2}?(?:innovation|quality|sustainability|excellence|compliance|customer|client|patient|community|education|creativity|integrity|safety|transparency|service|helping|providing|delivering|creating|building|empowering|offering)\b)
    {with a,a} focus on
    backed by :: (?:its |our |their |a |an |the )?(?:[\w-]+,? (?:and )?){0,3}?(?:experience|expertise|knowledge|team|commitment|track record)\b
    {unwavering,steadfast,relentless,tireless,enduring,deep} :: (?:commitment|dedication|pursuit|focus|support|devotion)\b
    {remain,remains,remained} :: (?:firmly |fully |deeply )?(?:committed|dedicated|devoted|focused on|steadfast)\b
    {every,each} step of the way
    whether {you,you're,you are,it's,it is,your,looking}
    , {we,our} :: (?:\w+ )??(?:believe|strive|understand|know|are committed|pride|take pride|offer)\b
""")

_GLAD = (
    "thrill",
    "excited",
    "proud ",
    "pleased",
    "delight",
    "glad ",
    "hono",
    "humbl",
    "elated",
    "overjoyed",
    "ecstatic",
    "happy",
    "privileged",
    "grateful",
)


class PrStockPhrase(DocumentRule):
    """Uses a formula of press releases.

    What it does
        Reports the sender's joy ("is thrilled to announce"), vows ("commitment to excellence", "dedicated
        to providing", "prides itself on") and, as an info, the advertiser's opener ("Whether you need …").

    Why is this bad
        The words would stand unchanged in any other firm's release; editors skip to the first fact, or
        stop. ADWEEK counted 20,041 uses of "thrilled" on one wire in 2024.

    Use instead
        The fact: who did what, when, for whom. A vow is shown by what was done to keep it.

    Known limits
        Joy in the past tense of a story about a person can be news. Inside a quotation the words are the
        speaker's, and the finding is an info.
    """

    id = "boilerplate/pr-stock-phrase"
    summary = "A formula that stands in every press release."
    message = (
        '"{text}" would stand unchanged in any other firm\'s release; say what was done instead, with a '
        "figure or an example."
    )
    severity = Severity.WARNING
    weight = 2
    info_in = frozenset({"quotation"})
    cues = _TABLE.cues
    flags = (
        "We are >>thrilled to announce<< our new platform.",
        "Norvane is >>proud to unveil<< the future of payroll.",
        "# Tessaro >>Excited to Welcome<< Two Directors",
        "Its >>commitment to excellence<< is known, and the firm >>prides itself on<< its cheese.",
        "Harrow is >>dedicated to providing<< care for the elderly of Bergen.",
        ">>It is with great pleasure that the<< board names Mona Harrow.",
        ">>Whether you<< need a pump or a valve, Ostwald has it.",
        ">>Whether it's<< a leak or a flood, the crew comes.",
        Example("Harrow is >>committed to safeguarding<< cellars.", profile="release"),
        "Quillbyte has been >>proudly serving<< the county since 1987.",
        "We >>look forward to welcoming<< guests in May.",
        # thanks, help, service and a mission that any firm has
        ">>None of this would be possible without<< our neighbours.",
        "The oven >>helps bakers thrive<<, and we are >>over the moon about<< it.",
        "Norvane has >>been serving the valley since<< the flood.",
        ">>Every purchase supports<< the choir.",
        Example(
            "Norvane has a >>mission to bring<< bread to all; its oven >>sets it apart<<.", profile="release"
        ),
        # any joy, in a release
        Example("Norvane is >>honored to sponsor<< the fair.", profile="release"),
        # an adverb between, and vows of a purpose
        "Tessaro is >>delighted to finally introduce<< its kiln.",
        ">>Our mission is simple<<: light for barns.",
        "We >>exist to help<< dairies.",
        "The crew >>remains dedicated<< to its barns with >>unwavering dedication<<.",
        "Quillbyte >>proudly announces<< a kiln.",
        ">>We believe that everyone<< deserves light, and barns are >>at the heart of everything we<< do.",
        "We're >>excited to see<< the valley from the air.",
        Example(
            "We were >>excited to work<< on the site, and we're >>thrilled with the<< result.", profile="blog"
        ),
        "Norvane >>had the privilege of<< hosting the fair.",
        # in a quotation: an info, but reported
        '"We are >>thrilled to announce<< the sale," said Rea Lund, who founded the firm.',
        # also in releases
        Example("Tessaro is >>pleased to announce<< its results.", profile="release"),
    )
    passes = (
        "Norvane released a payroll product on Tuesday.",
        "Tessaro and Harrow signed a two-year contract.",
        # joy without the formula, or another's
        "The readers may be delighted to see their names in print.",
        "The children were excited to see the tram and proud of their drawings.",
        "The children were thrilled with the tram.",
        "She was happy to share a flat with her sister, and pleased to see him.",
        # commitment and dedication to something that can be named
        "The two states renewed their commitment to the treaty of 1993.",
        "A chapel dedicated to Saint Olaf stands by the bridge.",
        "The council is committed to paying 40,000 crowns a year.",
        # a real alternative, not a sales opener
        "Nobody knows whether you need a licence for the pond.",
        "He asked whether it's safe to swim there.",
        # instructions
        Example("Whether you use the daemon or the library, set the port first.", profile="docs"),
        "The crew is on a rescue mission to bring the cows home. The boat helps fishermen to reach the reef.",
        # tracks
        "A proven method tracks the record of every pump.",
        "The mission was to map the weir.",
        "Set `proud to announce` as the subject.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per formula; an opener counts only where it opens the sentence and sells."""
        for sentence, phrases in sentences(reading, cues, _TABLE):
            yield from _judge(sentence, [(start, end) for start, _, end, _ in phrases])


def _judge(sentence: Sentence, spans: list[Span]) -> Iterator[Hit]:
    """Judge the formulas of one sentence."""
    reading = sentence.reading
    lower = reading.lower
    at_home = _at_home().match(lower, sentence.start, sentence.end)
    kept = [span for span in spans if lower[span[0]] != "," or (at_home and at_home.end() == span[0])]
    for hit in (Hit(*span) for span in longest(kept)):
        words = reading.lower[hit.start : hit.end]
        before = reading.lower[max(sentence.start, hit.start - 60) : hit.start]
        framed = _framed(words, before)
        if framed is not None:
            if framed:
                yield Hit(hit.start - framed, hit.end)
        elif words.startswith(("mission ", "vision ", "quest ")):
            if reading.profile == "release" and _errand().search(before) is None:
                yield hit
        elif words == "apart":
            sets = _sets().search(before) if reading.profile == "release" else None
            if sets is not None:
                yield hit._replace(start=hit.start - len(sets[0]))
        elif words.startswith(_MOVED) and words.count(" ") == 1:
            moved = _moved().search(before)
            if moved is not None:
                yield hit._replace(start=hit.start - len(moved[0]))
        elif words.startswith("whether"):
            sells = reading.profile != "docs" and "," in reading.text[hit.end : sentence.end]
            if sells and not before.strip(" \"'("):
                yield hit._replace(severity=Severity.INFO)
        elif words.startswith(_GLAD) and _felt().search(words) and not _announces().search(words):
            near = _felt_now().search(before)
            if near is not None and (reading.profile == "release" or near[0].startswith(("we", "i'm"))):
                yield hit
        elif words.endswith(" focus on"):
            yield from _focused(sentence, hit)
        elif words.endswith(("ed to", "ment to", "ion to")):
            yield from _vow(sentence, hit, before)
        elif reading.profile == "docs" or (words.startswith("passion") and reading.profile != "release"):
            yield hit._replace(severity=Severity.INFO)
        else:
            yield hit


def _focused(sentence: Sentence, hit: Hit) -> Iterator[Hit]:
    """Yield a hit for a focus on what every firm vows, in a release on any praise."""
    reading = sentence.reading
    good = _good().match(reading.lower, hit.end, sentence.end)
    end = good.end() if good else 0
    if not end and reading.profile == "release":
        end = _stock.praised(reading.text, "", hit.end, sentence.end)
    if end and reading.profile != "docs":
        yield hit._replace(end=end)


def _framed(words: str, before: str) -> int | None:
    """Return how many characters before a phrase belong to it, 0 where it lacks them; None for the others."""
    if words.startswith(", "):
        return len(before.lstrip("\"'"))
    if words.startswith(_JOYS) and not words.endswith((" on", " in")):
        joy = _joy().search(before)
        return len(joy[0]) if joy is not None else (None if " that " in words else 0)
    return None


_JOYS = ("pleasure ", "pride ", "excitement ", "honor ", "honour ", "privilege ")


@cache
def _joy() -> re.Pattern[str]:
    return re.compile(r"\b(?:it is|it's)(?: with (?:great|immense|much)| (?:truly )?(?:our|an?|a great)) $")


@cache
def _at_home() -> re.Pattern[str]:
    """Match "At Norvane" before "we believe"."""
    return re.compile(r"[\"']?(?:here )?at [a-z][\w&'. -]{1,30}")


def _vow(sentence: Sentence, hit: Hit, before: str) -> Iterator[Hit]:
    """Yield a hit for a vow that any firm could make, and nobody could count."""
    lower = sentence.reading.lower
    good = _good().match(lower, hit.end, sentence.end)
    found = good or _deed().match(lower, hit.end, sentence.end)
    release, meant = sentence.reading.profile == "release", found is not None
    if found is None and release:
        found = _ideal().match(lower, hit.end, sentence.end)
    if found is None or _countable().match(lower, found.end(), sentence.end):
        return
    noun = lower.startswith(("commitment", "dedication"), hit.start)
    # In a release a noun needs no owner to be the sender's, nor does what is said of it behind a comma.
    senders = release and (noun or (meant and _apposed().search(before) is not None))
    owned = (senders and not before.endswith("demonstrated ")) or _own().search(before)
    loud = owned and (release or good is not None)
    yield Hit(hit.start, found.end(), severity=None if loud else Severity.INFO)


_MOVED = ("excited ", "thrilled ", "proud ", "grateful ", "honored ", "honoured ", "humbled ", "thankful ")


@cache
def _moved() -> re.Pattern[str]:
    """Match how moved the sender is by what goes on with "for", "of" or "that"."""
    return re.compile(r"\b(?:beyond|incredibly|extremely|truly|deeply|immensely|enormously) $")


@cache
def _sets() -> re.Pattern[str]:
    """Match "sets the firm" before "apart"."""
    return re.compile(r"\bset(?:s|ting)? (?:[\w'-]+ ){1,4}$")


@cache
def _errand() -> re.Pattern[str]:
    """Match the missions that have a place and an end."""
    return re.compile(
        r"\b(?:rescue|space|peacekeeping|diplomatic|military|trade|fact-finding|combat|relief|lunar|aid|reconnaissance|side|secret) $"
    )


@cache
def _announces() -> re.Pattern[str]:
    """Match joy at what is announced; joy at anything else is a formula only of a firm that feels it now."""
    return re.compile(
        r"\bto (?:\w+ly )?(?:announce|welcome|introduce|partner|unveil|present|launch|reveal|report|collaborate|release|confirm|share|have \w+"
        r"|be (?:partnering|part of|a part of|working|named|joining|recogni[sz]ed|bringing|included)|join|invite|debut|add|celebrate)$"
    )


@cache
def _felt() -> re.Pattern[str]:
    return re.compile(r" (?:to|with|by) ")


@cache
def _felt_now() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:am|is|we are|we were|we have been|company are|team are)|i'm|we're|we've been) (?:\w+ )?$"
    )


@cache
def _good() -> re.Pattern[str]:
    """Match what every firm vows: a virtue, or to provide, deliver, help."""
    return re.compile(
        r" (?:(?:the|its|their|our|your|both|customer|client|patient|product|public|service|community|unwavering|highest) ){0,2}"
        r"(?:excellence|quality|innovation|sustainability|integrity|service|transparency|safety|care|satisfaction|success"
        r"|simplicity|craftsmanship|authenticity|inclusivity|diversity|empowering|providing|delivering|helping|offering"
        r"|advancing|fostering|serving|ensuring|creating|making|improving|enhancing|transforming|bringing|supporting"
        r"|redefining|pushing|driving|building|educating|exceeding|education|fairness|justice|community|communities|growth|wellness|health|accessib\w+|afford\w+|clients?|customers?|patients?|professionalism|reliab\w+|honesty|equity|clarity|openness|privacy|security|trust|responsib\w+|craft|learning|members|families|value|values|detail|progress|style|comfort|convenience|performance|upholding|maintaining|continuous)\b"
    )


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(r" (?:\w+ly )?(?!making sure\b)\w{2,}ing\b")


@cache
def _ideal() -> re.Pattern[str]:
    """Match any abstraction that a sender may vow."""
    return re.compile(
        r" (?:[a-z-]+,? (?:and )?){0,6}?(?!department|government|treatment|city\b)[a-z]{3,}(?:tion|ity|ness|ment|ance|ence|ship|ism|ency|fare|ability)\b"
    )


@cache
def _own() -> re.Pattern[str]:
    """Match whose vow it is: a possessive, or the verb that makes it."""
    return re.compile(
        r"(?:'s?|\b(?:our|its|their|his|her|is|are|am|we're|remains?|been|both|also|all|deeply|fully|firmly|strongly|an unwavering|a strong|with a))"
        r"(?: [\w,-]+){0,3} $|^$"
    )


@cache
def _apposed() -> re.Pattern[str]:
    """Match what stands before "dedicated to" where that is said of the subject: a comma, "is a clinic"."""
    return re.compile(r", $|\b(?:is|as) an? [^,;]*$")


@cache
def _countable() -> re.Pattern[str]:
    """Match what makes a vow countable: a figure or a date close behind it."""
    return re.compile(r"[^.;]{0,40}\d")
