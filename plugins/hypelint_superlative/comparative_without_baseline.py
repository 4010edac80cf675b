"""superlative/comparative-without-baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.rule import Example, Hit, SentenceRule, Severity
from hypelint_superlative._claim import sells
from hypelint_superlative._phrase import noun_phrase
from hypelint_superlative._word import PROMOTED, TRADE, singular

if TYPE_CHECKING:
    from hypelint.cue import Span
    from hypelint.reading import Reading, Sentence

_SHORT = (
    "faster smarter better cheaper easier safer quicker simpler stronger lighter thinner greener cleaner healthier brighter "
    "sharper smoother happier richer leaner bigger bolder quieter slimmer tougher fresher tastier sleeker meaner"
)
_LONG = (
    "powerful efficient reliable secure accurate affordable accessible effective productive intuitive sustainable advanced "
    "capable intelligent flexible scalable comfortable enjoyable engaging seamless convenient transparent inclusive easily "
    "quickly efficiently effectively honest dynamic interactive cost-effective valuable natural personal robust precise "
    "streamlined user-friendly relevant immersive rewarding fun doable"
)
_FLAWED = "brittle|clunky|wasteful|biased|verbose|painful|stressful|cluttered|noisy|buggy|time-consuming|robotic|frustrating|intimidating"
_DOES = "does do sees handles delivers".split()
"""What a product is said to do more or less of, with nothing beside it."""
_QUANTITIES = ("fewer", "less", *(f"{verb} " for verb in _DOES))


class ComparativeWithoutBaseline(SentenceRule):
    """Calls a product faster, better or 10x without saying than what.

    What it does
        Reports comparatives that a product is praised with (as its predicate, as what it makes of something, in pairs,
        as "10x") where the sentence names neither the other side of the comparison nor a figure, and those whose
        other side is nobody in particular ("the average kettle", "unlike other tools", "where most stumble").

    Why is this bad
        Faster than what, in which test? Without the baseline every product may say it of itself.

    Use instead
        "18% faster than version 2 on the vendor's own test", "builds took 40 seconds, down from 55".

    Known limits
        In release notes the version before is the baseline: texts of a blog that name a version are left alone, and so
        is documentation. A single comparative counts in a release, in headings, and in a story that names next to
        nobody where it is all that a short clause says ("it wastes less"); and what is made easier for
        somebody ("making it easier to apply") passes.
    """

    id = "superlative/comparative-without-baseline"
    summary = "Calls a product faster, better, 10x without saying than what."
    message = '"{text}" compares with nothing; say than what, measured how, with the figure.'
    severity = Severity.WARNING
    weight = 2
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "question", "negation"})
    lowered_by = frozenset({"hedge", "condition"})
    cues = (
        *_SHORT.split(),
        f"more {{{','.join(_LONG.split())}}}",
        "{2,3,4,5,10,20,50,100,1000}x",
        "tenfold",
        "twice as",
        "times {as,faster,better,easier,more,smarter,cheaper,safer,brighter,stronger,quicker}",
        "more {with,for,done}",
        "fewer",
        "less",
        f"{{{','.join(_DOES)}}} more",
        "{far,much,significantly,dramatically,vastly} {less,fewer,more,better}",
        "{edge,advantage,lead} {over,on}",
        "{more,greater} {choice,value,control,flexibility,freedom,comfort,convenience,confidence,transparency,efficiency,security,savings,visibility}",
        "{lasts,last} longer",
        "{choice,comfort,convenience,flexibility,control,transparency} and",
        "of the {price,cost,time,effort}",
        "{twice,times,half,double} the",
        "unlike",
        "where {most,other,others,many,rivals,competitors,competing,traditional}",
        "where the {rest,competition}",
    )
    flags = (
        "The new model is >>faster and smarter<<.",
        "Get >>10x productivity<<.",
        Example("The app is >>more reliable<< and looks good.", "release"),
        Example("It ships this spring, >>making payroll easier<< for small firms.", "release"),
        "# Tessaro: >>Faster, Smarter, Cheaper<<",
        "The result is a >>better, more accurate<< product.",
        "They ship a >>more secure<<, reusable product.",
        "It is >>twice as fast<<. It runs >>ten times faster<<.",
        Example("Guests enjoy a >>more seamless<< experience.", "release"),
        Example("Clerks find papers >>more easily and quickly<<.", "blog"),
        "The platform is now >>more powerful and more secure<<.",
        Example("Quillbyte indexes maps >>40x faster<<.", "release"),
        Example("# A tool for >>making tax returns easier<<", "blog"),
        "# >>Smarter than the average kettle<<",
        "The pump is >>faster than most rivals<<.",
        Example(">>Unlike clunky legacy tools<<, it learns.", "release"),
        "The app >>shines where most tools stumble<<.",
        "It only gets >>better<< with age.",
        "It brews tea >>in half the time<<.",
        Example("Clerks >>get more done in less time<<.", "release"),
        Example("It is a >>smarter<< way to brew. Clerks work >>smarter and faster<<.", "release"),
        Example("Clients enjoy >>faster<< service.", "release"),
        Example(">>More control, less hassle<<.", "release"),
        Example(
            "# Norvane Opens Shop\n\nNorvane today opened its shop. Norvane is >>better, faster and cheaper<<.",
            "release",
        ),
        Example("It >>gives you an edge over your competitors<<.", "release"),
        "The pump is out. >>It's more honest<<, and >>the app wastes less<<.",
        "The new model >>does more with fewer prompts<<.",
        Example("The kit >>makes repairs more doable<< for beginners.", "release"),
        Example("It >>gives sailors more choice and value<<.", "release"),
        Example("The tar >>lasts longer<< and >>dries faster<<.", "release"),
        Example("# Norvane Cuts Fees for a >>Smoother Booking Experience<<", "release"),
        Example(">>Unlike other tools<<, it learns. Book a demo today.", "blog"),
    )
    passes = (
        "The new model is 18% faster than version 2 on the vendor's own test.",
        "Builds took 40 seconds, down from 55.",
        "The larger the sample, the better the estimate.",
        "Sooner or later prices rise faster.",
        "Better data means better models.",
        '"The new model is faster and smarter," said Piet Aal.',
        "Is the new model faster and smarter?",
        "The new model is not faster.",
        Example("Version 2.1 makes builds faster and safer.", "blog"),
        Example("The parser is faster and simpler.", "docs"),
        "The camera has a 10x zoom.",
        "The years abroad helped make her a stronger and better teacher.",
        "It is twice as fast as the old one, and four times faster than a mule.",
        "She had better leave; he is better known as a poet.",
        "Unlike other mammals, bats can fly.",
        "She gets better with every race, in schools where most pupils fail.",
        "The old pump used more oil than the new one. It costs less.",
        "The road is longer, but it is quieter.",
        "Rents are high, so the family needs more.",
        "The flat sold for half the price of its neighbour.",
        Example("The new tar gives more protection than the old one.", "release"),
        Example("Unlike other banks, Harrow charges 4%.", "release"),
        Example("Compared with the old one, the new app is more reliable.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the comparatives of one sentence that have no other side."""
        low, reading = sentence.lower, sentence.reading
        told = (
            reading.profile != "release" and sentence.kind not in ("heading", "title") and not sells(reading)
        )
        if told and not any(_leads(low, it[0] - sentence.start, it[1] - sentence.start) for it in cues):
            return
        if reading.profile == "blog" and _versioned(reading):
            return
        plain = all(low.startswith(_QUANTITIES, it[0] - sentence.start) for it in cues)
        praised = [] if plain else list(_praised(sentence))
        yield from praised
        for hit in _against_many(sentence):
            if not any(hit.start < it.end and it.start < hit.end for it in praised):
                yield hit
        if not any(_said(low, it[0] - sentence.start) for it in cues):
            return
        for match in _plain(sentence):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if not any(hit.start < end and start < hit.end for hit in praised):
                yield Hit(start, end)


def _praised(sentence: Sentence) -> Iterator[Hit]:
    """Yield the comparatives that a product is praised with."""
    low, at = sentence.lower, 0
    for match in _comparative().finditer(low):
        if match.start() < at:
            continue
        at = match.end()
        if not _praises(sentence, match):
            continue
        if _baseline().search(low):
            return
        if any(
            it.kind in ("percent", "count", "money")
            and it.unit != "share"
            and not match.start() <= it.start - sentence.start < match.end()
            for it in sentence.reading.figures(sentence)
        ):
            return
        start, end = match.span()
        if sentence.kind in ("heading", "title"):
            end = max(end, noun_phrase(low, end)[1] if not match["pair"] else end)
        made = _made().search(low, max(0, start - 60), start)
        if made is not None:
            start = made.start()
        yield Hit(sentence.start + start, sentence.start + end)


def _leads(low: str, start: int, end: int) -> bool:
    """Tell at a glance that a comparative may count in a story: in a pair, as "10x", as what it gets."""
    if low.startswith((" and", ",", " than"), end) or low[start].isdigit():
        return True
    if low.startswith(("where", "t", "half", "double", "of the "), start):
        return True
    if _said(low, start):
        return True
    before = low[max(0, start - 22) : start]
    return "get" in before or "grow" in before or "becom" in before or before.endswith((" a ", " an "))


def _plain(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Yield short clauses that compare a product with nothing: "it is more honest", "the app wastes less"."""
    low, reading = sentence.lower, sentence.reading
    if reading.profile == "blog" and not sells(reading):
        return
    for match in _short_clause().finditer(low):
        head = match["head"]
        if head:
            sold = singular(head) in TRADE
        else:
            sold = reading.profile == "release" or bool(
                _wares().search(reading.lower, max(0, sentence.start - 400), sentence.end)
            )
        if sold and _baseline().search(low) is None and not _told_by(sentence):
            yield match


def _told_by(sentence: Sentence) -> bool:
    """Tell a story that compares in the sentence before, or that names its sources."""
    if sentence.reading.profile != "news":
        return False
    before = sentence.previous
    return (before is not None and " than " in before.lower) or standing(sentence.reading) != "bare"


@cache
def _wares() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:models?|apps?|tools?|platforms?|software|chips?|updates?|versions?|devices?|systems?|assistants?|chatbots?|engines?|cars?|phones?|agents?)\b"
    )


@cache
def _short_clause() -> re.Pattern[str]:
    one = rf"{_SHORT.replace(' ', '|')}|more (?:{_LONG.replace(' ', '|')})|less (?:{_FLAWED})"
    return re.compile(
        r"(?:(?:^|(?<=[,;:] )|(?<=- )|(?<=\band )|(?<=\bbut )|(?<=\bso ))(?:it|this|which|(?:the|this|its|our|their|new) (?:[\w-]+ ){0,2}?(?P<head>[\w-]+))"
        rf"(?:(?:'s| is| feels| looks| runs| works| sounds| reads)(?: (?:also|now|just|simply|far|much|even|noticeably|way|a lot))* (?:{one})(?: and (?:{one}))?"
        r"|(?: (?:also|now|just|simply))? (?:does|sees|handles|breaks|fixes|wastes|uses|needs|costs|delivers|remembers|understands|asks|forgets|hallucinates|makes|catches"
        r"|requires|consumes|takes|drops|misses) (?:far |much |even )?(?:more|less|fewer)(?: [a-z-]+)?(?: and [a-z]+s (?:more|less|fewer))?)"
        r"|(?:do|does) (?:so much |far |much |even )?more (?:with|for|in) (?:far |much |even )?(?:less|fewer)(?: [a-z]+){0,2})(?=[.,;:!?]| -| - | and\b|$)"
    )


def _said(low: str, start: int) -> bool:
    """Tell at a glance that a comparative may be all that its clause says."""
    if low.startswith(_QUANTITIES, start):
        return True
    return low.endswith(
        (
            " is ",
            "'s ",
            " feels ",
            " looks ",
            " runs ",
            " works ",
            " even ",
            " much ",
            " far ",
            " now ",
            " just ",
            "more with ",
        ),
        0,
        start,
    )


def _against_many(sentence: Sentence) -> Iterator[Hit]:
    """Yield comparisons whose other side is nobody in particular: the average kettle, most tools, unlike other apps."""
    low, reading = sentence.lower, sentence.reading
    release = reading.profile == "release" or sells(reading)
    found: list[tuple[int, int]] = []
    if " than " in low:
        for match in _than_many().finditer(low):
            subject = _subject().search(low, max(0, match.start() - 90), match.start())
            sold = subject is not None and singular(subject["head"]) in TRADE
            if release or sold or sentence.kind in ("heading", "title"):
                found.append(match.span())
    if release and "unlike" in low:
        for match in _unlike().finditer(low):
            if match["rival"] or (singular(match["head"]) in TRADE and (match["some"] or match["dull"])):
                found.append(match.span())
    if "where" in low and (failing := _where_others_fail().search(low)) is not None:
        found.append(failing.span())
    if release and any(word in low for word in _BOASTED):
        found += [match.span() for match in _boasts().finditer(low)]
        if _baseline().search(low) is None:
            found += [match.span() for match in _benefits().finditer(low)]
    if found and not any(
        it.kind in ("percent", "money") and it.unit != "share" for it in reading.figures(sentence)
    ):
        for start, end in found:
            yield Hit(sentence.start + start, sentence.start + end)


_DULL = (
    "traditional|conventional|typical|generic|legacy|ordinary|standard|regular|outdated|clunky|old-fashioned|off-the-shelf|"
    "one-size-fits-all|cookie-cutter|run-of-the-mill|mass-produced|bolt-on|so-called|bloated|rigid|expensive|overpriced|old-school"
)


_BOASTED = (
    " more",
    "more ",
    "less",
    "fewer",
    " edge",
    " advantage",
    " lead ",
    "head start",
    "upper hand",
    "better",
    "greater",
    "higher",
    "lower",
    "faster",
    "longer",
    "smarter",
)


@cache
def _benefits() -> re.Pattern[str]:
    """Match more of what a seller's thing is good for, in pairs or handed over: "more choice and value"."""
    good = (
        "choices?|value|control|flexibility|freedom|comfort|convenience|confidence|efficiency|accuracy|transparency|security|safety|privacy|"
        "reliability|speed|performance|productivity|quality|savings|clarity|visibility|simplicity|power|support|protection|durability|stability|"
        "ease|insights?|precision|consistency|scalability|autonomy|agility|impact|stress|hassle|effort|waste|downtime|errors|friction|complexity|"
        "risk|costs?|fees|engagement|satisfaction|rewards|returns"
    )
    degree = "(?:more|greater|better|higher|lower|less|fewer)"
    return re.compile(
        rf"\b{degree} (?:[a-z-]+ )?(?:{good}),? (?:and|&) (?:{degree} )?(?:[a-z-]+ )?(?:{good})\b(?! than| of)"
        r"|\b(?:lasts?|dr(?:y|ies)|cleans?|runs?|charges?|loads?|ships?|heals?|cooks?|performs?|installs?|cuts?|cures?|rides?|sleeps?|looks?) (?:much |even |far )?"
        r"(?:longer|faster|deeper|better|smoother|quicker|cooler|quieter|cleaner)(?=[.,;!]|$| and [a-z]+s? (?:longer|faster|deeper|better|smoother|quicker|cooler|less|more)\b)"
        r"|\b(?:works?|spends?|trains?|invests?|shops?|trades?|sells?|farms?|builds?) smarter\b"
        r"|\b(?:make|build|produc|deliver|achiev|get|driv|creat|enabl|see|support|promot|lead|for)(?:e?s|ing|e|ed)?(?: to)? (?:[\w'-]+ ){0,3}?"
        r"(?:better|stronger|healthier|smarter|safer|faster) (?:[a-z]+ )?(?:results|outcomes|performance|returns|sleep|habits|products|customer experiences?|user experiences?)\b(?! than| for)"
        rf"|\b(?:deliver|offer|provid|giv|enjoy|gain|bring)(?:e?s|ing|e|ed)? (?:[\w'-]+ ){{0,4}}?(?:more|greater|better) (?:{good})(?: (?:and|&) (?:{degree} )?(?:{good}))?(?![\w-])(?! than| of)"
    )


@cache
def _boasts() -> re.Pattern[str]:
    """Match what a seller's comparison looks like without an adjective: more for less, an edge over the competition."""
    much = "(?:far|much|significantly|dramatically|vastly|considerably|substantially)"
    return re.compile(
        rf"\b(?:(?:(?:^|(?<=[.:;!?] ))more [a-z]+(?: [a-z]+)?, (?:and )?(?:less|fewer) [a-z]+)|(?:get|gets|achieve|achieves|accomplish|deliver|delivers) (?:so much |even )?more (?:done )?(?:with|for|in) (?:far |much )?less(?: [a-z]+)?"
        rf"|(?:uses?|needs?|requires?|consumes?|costs?|takes?|wastes?|using|with) {much} (?:less|fewer)(?: [a-z]+)?(?! than| [a-z]+ than)"
        rf"|(?:offers?|delivers?|gives?|has|provides?|brings?) {much} (?:more|better|greater|higher|lower|faster) [a-z]+(?! than| [a-z]+ than)"
        r"|(?:has|have|gives? (?:it|them|you|us|our [a-z]+)|gain(?:s|ed)?|(?:with|offers?|provides?) (?:you )?) ?(?:the|an|a) (?:[a-z]+ )?(?:edge|advantage|lead|head start|upper hand) "
        r"(?:over|on) (?:the competition|(?:its|their|your|our|other|all) (?:rivals|competitors|peers|[a-z]+)|others|rivals|competitors|everyone))\b"
    )


@cache
def _than_many() -> re.Pattern[str]:
    one = rf"(?:{_SHORT.replace(' ', '|')}|more (?:{_LONG.replace(' ', '|')}))"
    return re.compile(
        rf"(?<![\w-])(?:much |far |even )?{one}(?:(?:,? and |, )(?:more )?[a-z-]+| (?:positioned|placed|equipped|suited|prepared|run|managed))? than (?:(?:the (?:average|competition|rest|norm|alternatives?|"
        rf"usual|typical|standard)|most|(?:its|their|our|all) (?:rivals|competitors|competition|peers)|rivals|competitors|competing|others?|"
        rf"{_DULL})\b(?: [a-z-]+s?(?= [a-z]|[.,;:!?]|$))?)"
    )


@cache
def _unlike() -> re.Pattern[str]:
    return re.compile(
        rf"\bunlike (?P<some>(?:most|many|other|some|all|the|any)(?: other)? )?(?:(?P<rival>(?:its |their |our |the )?(?:competitors|rivals|"
        rf"alternatives|competition))|(?P<dull>(?:{_DULL}|[a-z]+-and-[a-z]+) )?(?:[a-z-]+ ){{0,2}}?(?P<head>[a-z-]+(?:s|re|ts))(?= (?:that|which|who|of|on|in|with|where)\b|,))"
    )


@cache
def _where_others_fail() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:shin(?:es?|ing)|succeed(?:s|ed|ing)?|excels?|wins?|delivers?|thrives?|prevails?|works?|steps? in|(?:comes?|stands?) (?:out|through)|picks? up|"
        r"pays? off|gets? it right|goes|go) where (?:most|others?|many|rivals|competitors|competing|traditional|the (?:rest|competition))(?: [a-z-]+){0,2}? "
        r"(?:have |has |will |simply |can only |often )?(?:stumble|fail|fall|fell|struggle|falter|lag|give up|stop|come up short|disappoint|break|buckle|crumble|"
        r"can ?not|can't|dare not)(?:s|d|ed|en)?\b"
    )


def _praises(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a comparative praises a product: as its predicate, as what it makes, in pairs, as 10x."""
    if match["times"]:
        return True
    low, start = sentence.lower, match.start()
    release = sentence.reading.profile == "release" or sells(sentence.reading)
    heading = sentence.kind in ("heading", "title")
    if release and (
        _works().search(low, max(0, start - 30), start)
        if match["pair"]
        else _way().match(low, match.end()) and low.endswith((" a", "a "), 0, start)
    ):
        return True
    if release and _even().search(low, max(0, start - 20), start):
        return True
    grown = _grows().search(low, max(0, start - 50), start)
    if grown is not None and _on_and_on().match(low, match.end()):
        subject = grown["subject"]
        return subject in ("it", "this", "that", "which", "and") or singular(subject) in TRADE
    paired = match["pair"] is not None
    if _made().search(low, max(0, start - 60), start):
        return release or heading or paired
    if heading:
        words = (
            noun_phrase(low, match.end())[0] if release and low.endswith((" a ", " an "), 0, start) else ()
        )
        return paired or (
            bool(words) and singular(words[-1]) in PROMOTED
        )  # "cuts fees for a smoother experience"
    if paired and match[0].endswith("ly"):
        return True  # "find it more easily and quickly"
    article = low.endswith((" a ", " an "), 0, start)
    more = _adjective().match(low, match.end()) if article else None
    given = article or (release and _given().search(low, max(0, start - 24), start))
    if (
        release
        and match[0] != "better"
        and _gets().search(low, max(0, start - 24), start)
        and _sped().match(low, match.end())
    ):
        return True
    if paired or more or (release and given and match[0] != "better"):
        words, _ = noun_phrase(low, more.end() if more else match.end())
        if words and (singular(words[-1]) in PROMOTED or words[-1] == "ai"):
            return True  # "a better, more accurate experience"
    if release and _named().search(sentence.text, max(0, start - 60), start):
        return sentence.reading.own_voice(sentence)
    subject = _subject().search(low, max(0, start - 90), start)
    return subject is not None and singular(subject["head"]) in TRADE and (release or paired)


@cache
def _comparative() -> re.Pattern[str]:
    one = rf"(?:{_SHORT.replace(' ', '|')}|more (?:{_LONG.replace(' ', '|')}))"
    gains = "productivity|performance|results|output|efficiency|faster|better|easier|smarter|cheaper|safer|brighter|stronger|quicker|more|your"
    return re.compile(
        rf"(?<![\w-])(?:(?P<times>(?:\d+x|tenfold|(?:two|three|four|five|ten|\d+) times) (?:{gains})(?: [a-z]+ly)?"
        r"|(?:twice|(?:three|four|five|ten|\d+) times|half) as (?:fast|quick|efficient|powerful|accurate|strong|effective|productive|reliable|good|"
        r"easy|bright|cheap|safe|smart|simple|quiet|expensive|sharp|secure)\b(?! as|[ \w]{0,30} as )"
        r"|(?:twice|double|(?:two|three|four|five|ten|\d+) times) the (?:power|performance|speed|efficiency|productivity|capacity|storage|accuracy|output|"
        r"battery life|throughput|impact|fun|value|comfort)(?! of| as| than)"
        r"|(?:at|for|in|with) (?:just |about |nearly |under |less than )?(?:half|a (?:third|quarter|fifth|tenth) of) the (?:price|cost|time|effort|size|weight|fuss|hassle)"
        r"(?! of| as| than| that))"
        rf"|(?:much |far |even |significantly )?{one}(?P<pair>(?:,? and |, (?:and )?)(?:even )?(?:{one}|quickly|easily))"
        rf"(?:(?:,? and |, )(?:and )?{one})?|{one})(?![\w-])(?! (?:known|off|or worse|half|luck|late|understand|serve|at|placed|than))"
    )


@cache
def _named() -> re.Pattern[str]:
    """Match before "faster": the firm or product that is said to be it, by its name."""
    return re.compile(
        r"[A-Z][\w.-]+ (?:is|runs|works|becomes|has become)(?: (?:also|now|even|much|far|simply|just))* $"
    )


@cache
def _given() -> re.Pattern[str]:
    """Match before "more accurate results": what a seller does with them."""
    return re.compile(
        r"\b(?:deliver|offer|provid|enabl|creat|build|power|produc|generat|toward|bring)(?:e?s|ing|e|ed)? $"
    )


@cache
def _gets() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:deliver|offer|provid|enabl|enjoy|get|receiv|experienc|promis|bring|result)(?:e?s|ing|ed|e)?(?: in)?|, and|,|\bwith|\bmeans?) (?:a |an |[a-z]+ )?$"
    )


@cache
def _sped() -> re.Pattern[str]:
    """Match behind "faster": service, delivery times."""
    return re.compile(
        r" (?:[a-z]+ )?(?:service|turnaround|turnarounds|times?|deliver(?:y|ies)|response|responses|setup|installation|checkouts?|payouts?|transactions?|settlements?|approvals?|shipping|results)\b"
    )


@cache
def _works() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:work|move|grow|ship|sell|build|scale|learn|think|run|bank|trade|train|travel)s? $"
    )


@cache
def _way() -> re.Pattern[str]:
    """Match behind "a smarter": way to pay."""
    return re.compile(r" (?:way|choice|path|route|approach) (?:to|for|of)\b")


@cache
def _even() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:is|are|now|got|gets|just|it)|'s) even $")


@cache
def _grows() -> re.Pattern[str]:
    """Match before "better with every order": it only gets."""
    return re.compile(
        r"(?P<subject>[\w-]+) (?:will |only |just |actually |also )?(?:gets?|grows?|becomes?|keeps? (?:getting|growing)|(?:is|are) getting) (?:only |even |ever )?$"
    )


@cache
def _on_and_on() -> re.Pattern[str]:
    return re.compile(
        r" (?:with (?:every|each|age|time|use|experience)|over time|every (?:time|day|week|month)|each (?:time|day)|the (?:more|longer)|as (?:you|it|time))\b"
    )


@cache
def _adjective() -> re.Pattern[str]:
    """Match one more adjective behind a comparative: "a more secure, reusable product"."""
    return re.compile(r", [a-z-]+(?:able|al|ive|ic|ed|ing|ous|y|le)(?= [a-z])")


@cache
def _baseline() -> re.Pattern[str]:
    """Return what names the other side of a comparison, or makes it none."""
    return re.compile(
        r"\b(?:than|compared|versus|vs|relative to|previous|previously|earlier|before|down from|up from|since|used to|"
        r"had better|sooner or later|for better or|the better|no longer|in contrast|unlike|instead of|alternatives?)\b"
        r"|\bthe (?:\w+er|more|less)\b[^.]{0,60}\bthe (?:\w+er|more|less)\b"
    )


@cache
def _made() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:make|makes|making)(?! (?:it|her|him|me|us|them|you|people|things)\b)(?: [\w'-]+){1,4} $"
    )


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:the|this|these|its|our|their|new|[a-z]+'s) (?:[\w-]+ ){0,3}?(?P<head>[\w-]+) "
        r"(?:is|are|was|were|has become|becomes|gets|runs|works|looks|feels|performs)(?: (?:now|also|even|much|far|both|already|"
        r"significantly|dramatically))* $"
    )


@cache
def _version() -> re.Pattern[str]:
    """Match "Quillbyte 2.4", "v1.9", "3.2.1", not "takes 6.4 days"."""
    return re.compile(
        r"\b[A-Z][\w.]+ v?\d+\.\d+\b(?! (?:[mb]illion|percent|per))|\bv\d+\.\d|\b\d+\.\d+\.\d|\b[Vv]ersions? \d+\.\d|\b[Rr]elease notes\b|\b[Cc]hangelog\b"
    )


def _versioned(reading: Reading) -> bool:
    """Tell whether a text speaks of versions, as release notes do."""
    known = reading.cache.get("superlative/versioned")
    if known is None:
        known = _version().search(reading.text) is not None
        reading.cache["superlative/versioned"] = known
    return bool(known)
