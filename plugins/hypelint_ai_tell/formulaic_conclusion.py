"""ai-tell/formulaic-conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span, expand
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint.rule import HEADINGS, Example, SentenceRule

_WHAT = r"(?:journey|story|adventure|race|battle|fight|revolution|debate|war|conversation|transformation|contest|quest|era|age)"
_OPENINGS = (
    (
        "{in conclusion,to sum up,in summary,in essence,all in all,mystery solved,case closed,in a nutshell}",
        r"(?:so, )?.{6,}",
    ),
    ("{to summarize,to summarise,to conclude}", r".{6,}"),
    ("ultimately,", r"ultimately"),
    ("the bottom line", r"the bottom line(?: is|[:?])"),
    ("the verdict", r"the verdict\?"),
    ("in the end,", r"in the end, (?:it|what|the real|this|perhaps|success|maybe)\b"),
    ("as we", r"as we (?!enter (?:19|20)\d\d)(?:look|move|head|step|enter|navigate|stand)\b[^,.]{0,60},"),
    ("as the dust", r"as the dust settles"),
    ("{moving,going} forward,", r"(?:moving|going) forward, (?:the|it|one|we|this)\b"),
    ("{looking ahead,looking forward},", r"looking (?:ahead|forward)"),
    (
        "whether",
        r"whether (?:this|that|it|they|the \w+(?: \w+)?) (?:will be enough|can (?:deliver|keep up|hold|last|scale))\b.*(?:remains|question|see)",
    ),
)
"""Formulas that open a sentence: what wakes, and what the sentence must then begin with."""
_FORMULAS = (
    ("the stage for", r"set(?:s|ting)? the stage for (?:an?|the|what|new|future|further|even|more)\b"),
    ("time will tell", r"(?:only )?time will tell"),
    ("remains to be seen", r"remains to be seen"),
    (
        "{one,this much} thing is",
        r"(?:one|this much) thing is (?:clear|certain|for sure|obvious|undeniable)\b",
    ),
    ("this much is", r"this much is (?:clear|certain)\b"),
    ("despite {these,its,the,such} challenges", r"despite (?:these|its|the|such) challenges"),
    (
        "{continue,continues,continued} to {evolve,mature,unfold,advance,accelerate,reshape,transform,develop,heat,intensify,blur,shift,redefine}",
        r"\bas (?:[\w'&-]+ ){1,8}(?P<x>continu(?:es?|ed) to (?:evolve|mature|unfold|advance|accelerate|reshape|transform|develop|heat|intensify|blur|shift|redefine))\b",
    ),
    (
        "getting started",
        r"\b(?:we(?:'re| are)|it(?:'s| is)|they(?:'re| are)|[\w.&-]+ is|[\w.&-]+ are) (?:only |really )?(?P<x>(?:just|only) getting started)\b",
    ),
    ("yet to come", r"(?:the )?(?:best|most exciting|real \w+|biggest \w+) is (?:still )?yet to come"),
    (
        "anyone's guess",
        r"(?:is|remains) anyone's guess",
    ),
    (
        "{is yours,yours to,is ours}",
        r"the (?:choice|decision|future|rest|next move|ball) is (?:now )?(?:yours|ours)(?: to \w+)?",
    ),
    (
        "court",
        r"the ball is (?:now )?(?:(?:firmly|squarely) )?in (?:[\w'-]+ ){1,3}court",
    ),
    (
        "{history books,right side of history,wrong side of history}",
        r"\b(?:one|a \w+) for the history books|(?:go(?:es)?|went) down in the history books|on the (?:right|wrong) side of history",
    ),
    (
        "{whatever,what} {happens,comes} next",
        r"(?:whatever (?:happens|comes) next,|what (?:happens|comes) next (?:is|will|remains|could|may)\b)",
    ),
    (
        "speaks for itself",
        r"the (?:data|results?|record|evidence|math|proof|outcome|numbers?) speaks? for itself",
    ),
    (
        "{continue,continues,continuing} to",
        r"continu\w+ to (?:(?:shape|transform|redefine) the\b|push (?:the )?boundaries)",
    ),
    (
        "{just beginning,only beginning,far from over}",
        rf"\b{_WHAT}\b[^.;]{{0,60}}? (?P<x>(?:is|are|was|were) (?:just beginning|only beginning|far from over))"
        r"|(?P<y>(?:just|only) beginning to (?:understand|scratch|see|grasp|imagine|unfold|emerge|explore|realize))\b",
    ),
    (
        "begun",
        rf"\b{_WHAT}\b[^.;]{{0,60}}? (?P<x>(?:has|have|had) (?:only |just |only just |now |already |officially )?begun)\b(?! to| work| in | on )",
    ),
    (
        "the beginning",
        r"(?:just|only) the beginning\b|(?:marks|is|was(?: only)?|mark) the beginning of (?:an?|the|this|something|our|its|their) (?:[\w-]+ ){0,2}(?:era|journey|chapter|story|age|adventure|transformation|revolution|road|new|bigger|special|beautiful|shift|collaboration|conversation)\b",
    ),
    (
        "the {start,end} of",
        r"the end of [^.;,]{2,60} and the (?:start|beginning|dawn|birth) of|(?:marks|is|was|mark) the (?:start|end) of (?:an?|the|this|something|our|its|their) (?:[\w-]+ ){0,2}(?:era|journey|chapter|story|age|adventure|transformation|road|new|shift)\b",
    ),
    ("the surface", r"scratch(?:ing|ed|es)? the surface(?! of the (?:table|metal|glass|skin|wood|paint))"),
    (
        "the way for",
        r"pav(?:e|es|ing) the way for (?:an?|the|new|future|more|further|greater|broader|other)\b|paved the way for (?:a new|an era|new|future|more|further|greater|broader)\b",
    ),
    (
        "the future",
        r"the future (?:looks bright|is bright|remains bright|holds\b|of the industry|belongs to|is (?:here|now|already here))",
    ),
    ("watch this space", r"watch this space"),
    ("possibilities are", r"(?:the )?possibilities are (?:endless|limitless|vast)"),
    ("food for thought", r"food for thought"),
    (
        "{ahead,awaits}",
        r"(?:bright|promising|exciting) (?:future|road) (?:lies ahead|ahead|awaits)|the (?:road|path|journey) ahead (?:is|will|remains|may|won't|looks|for \w+) (?:be )?(?:not )?(?:an? )?(?:\w+ly )?(?:long|clear|bright|uncertain|steep|bumpy|paved|full|hard|fraught|rocky|easy|promising|challenging|difficult|is|remains)\b|(?:challenges?|opportunit\w+|work|test|questions?|hurdles?) (?:still )?lies? ahead\b",
    ),
    ("the sky", r"the sky(?: is|'s) the limit"),
    ("{be,is} watching", r"the world (?:will be|is) watching"),
    ("the clock", r"the clock has started"),
    ("is history", r"the rest(?:, as they say,)? is history"),
    ("ever-{changing,evolving} world", r"in an ever-(?:changing|evolving) world"),
    ("{decades,generations} to come", r"for (?:decades|generations) to come"),
    ("be {clearer,starker}", r"(?:could not|couldn't) be (?:clearer|starker)"),
    (
        "the stakes",
        r"the stakes (?:\w+,? ){0,3}?(?:are|were|have|could|couldn't|remain)(?: \w+)?(?: \w+)? (?:high\w*|enormous|immense|greater|clear|real|existential|rising)\b",
    ),
    (
        "{story,tale,picture}",
        r"only (?:a )?(?:part|half) of the (?:story|picture)|(?:is|was) not the (?:whole|full|entire) (?:story|picture)|(?:isn't|wasn't) the (?:whole|full|entire) (?:story|picture)|\bit(?: is|'s) an? (?:all[ -]too[ -])?familiar (?:story|tale)|tale as old as time|(?:numbers|benchmarks|data|results|charts?|figures|statistics|stats|maths?|record) (?:tells?|told) (?:the|their own|its own|a) (?:\w+ )?(?:story|tale)\b|(?:tells?|told|paints?) (?:one (?:\w+ )?(?:story|tale|picture)|the same (?:story|tale)|a picture of|a (?:single|clear|compelling|different|sobering|stark|familiar|bleak|grim|vivid|powerful|troubling|new|larger|bigger|deeper) (?:story|tale|picture))\b",
    ),
    (
        "being",
        r"\b(?:future|answer|history|rules|maps?|era|age|order|architecture|chapter|playbook|rulebook|lines|foundations?|boundaries|landscape|story|contract|consensus|alliances?|path|narrative|template|blueprint|front|empire|destin\w+|identity)\b[^.;]{0,60}? (?P<x>(?:is|are) (?:now |already |quietly )?being (?:written|erected|forged|redrawn|rewritten|drawn|reshaped|redefined))\b",
    ),
    (
        "question",
        r"^(?:and |but )?(?:so )?the question (?:still |now )?(?:remains|becomes)\b|\bone (?:\w+ )?question (?:still )?remains\b|the (?:real|bigger|deeper|central|key|ultimate|larger) question (?:now |then )?(?:(?:is|remains|becomes)\b|for \w+ (?:is|remains)\b)",
    ),
    (
        "{clear,simple,plain,unmistakable}",
        r"the (?:message|lesson|takeaway|verdict|conclusion|implication|pattern|direction|trend|signal|promise|pitch|proposition|premise|strategy|intent|ambition|math|contrast|mandate|calculus|subtext|logic behind it|point|playbook|goal|idea|formula|recipe|concept|warning|logic|race|battle|choice|path forward)(?: (?:to|for|from|behind|in|of(?! travel)) [\w' -]{2,50}?)? (?:is|was|could not be|couldn't be)(?: now| also| becoming| (?:as )?(?:crystal|loud and|perfectly|abundantly|pretty|equally|quite|fairly|painfully|increasingly|brutally|refreshingly|surprisingly|deceptively))? (?:clear(?:er)?|simple|plain|unmistakable|stark|on)\b(?! (?:to|about|enough|in|from|that the|display|sale|\d)\b)",
    ),
    (
        "answer",
        r"the (?:real |true )?answer,? (?:for now, )?(?:remains|is) (?:still )?(?:far from )?(?:uncertain|unclear|elusive|unknown|complicated|complex|nuanced|simple|clear|not simple|less clear)\b",
    ),
    (
        "{age,era,time} of",
        r"the (?:age|era) of [^.;]{2,90}? (?:gave|gives|give|is giving|has given) way to|the (?:age|era|time) of [^.;]{2,110}? (?:is|has|are) (?:over|ending|arrived|come|begun|here|upon us|gone|dawned|just begun)\b",
    ),
    ("will be enough", r"will be enough(?=[.!?]| to\b)"),
    (
        "the {next,coming} {months,years,decade,chapter,few months,few years} will",
        r"the (?:next|coming) (?:few )?(?:months|years|decade|chapter) will (?:likely |ultimately )?(?:tell|decide|determine|show|reveal|define|test)\b",
    ),
    ("{turning back,going back}", r"there(?: is|'s) no (?:turning|going) back"),
    (
        "{up to us,in our hands}",
        r"(?:it's|it is|the choice is|that is|the future is|the rest is) (?:now |still )?(?:up to us|in our hands)",
    ),
    (
        "was once",
        r"\bwhat was once (?:an? |the )?[^.;]{2,60}? (?:has become|is now|became|has (?:\w+ )?(?:evolved|grown|turned) into)\b",
    ),
    (
        "what {started,began}",
        r"\bwhat (?:started|began) (?:out )?as [^.;]{2,80}? (?:has become|is now|became|turned into|grew into|has (?:\w+ )?(?:evolved|grown|turned|blossomed|morphed|transformed) into)\b",
    ),
    (
        "the new {reality,normal,paradigm,battleground,playbook}",
        r"\b(?:this|that|it)(?: is|'s| has become| was)(?: now)? (?:the|our) new (?:reality|normal|paradigm|battleground|playbook)\b|^welcome to the new \w+",
    ),
    ("for a new {era,age}", r"for a new (?:era|age)(?=[.!,]|$)"),
    (
        "the {point,promise,lesson,bet,paradox}",
        r"^(?:and |but )?(?:perhaps |maybe )?(?:that|this)(?: is|'s| may be| might be)(?: exactly| precisely| perhaps| just)? the (?:real |whole )?(?:point|promise|lesson|bet|paradox)(?=[.!])",
    ),
    (
        "{begins,starts}",
        r"^(?:and |but )?(?:this|that|here)(?: is|'s) where (?:the|its|our) (?:real |hard |true )?(?:work|story|fun|test|challenge|journey|adventure|magic) (?:begins|starts)\b"
        r"|\bthe (?:real|hard) (?:work|test|part|challenge|race) (?:now )?(?:starts|begins)(?: now| here)?(?=[.!])",
    ),
    (
        "{end,stop} {here,there}",
        r"\b(?:does not|doesn't|do not|don't|won't|will not|never) (?:end|stop) (?:here|there)(?=[.!:;,]|$)",
    ),
    ("at a time", r", one (?!at\b)[\w'-]+(?: [\w'-]+)? at a time(?=[.!]|$)"),
    ("the devil is", r"the devil(?: is|'s) in the detail"),
    ("open question", r"(?:remains?|is)(?: still)?(?: very much)? an open question"),
    ("something", r"^something (?:[\w-]+ )?(?:has |had |is )?(?:changed|shifted|shifting|changing)(?=[.!])"),
    (
        "{is real,underway,is here,already happening}",
        r"\bthe (?:[\w-]+ )?(?:shift|change|transition|transformation|revolution|threat|opportunity|race|movement|momentum|disruption|convergence) is (?:already |now |well )?(?:real|underway|under way|here|happening)(?=[.!;,])"
        r"|^(?:and |but )?(?:it|this|that)(?: is|'s) already (?:happening|underway|here)(?=[.!])",
    ),
    (
        "{undeniable,inescapable}",
        r"the (?:[\w-]+ )?(?:reality|truth|result|impact|evidence|appeal|potential|trend|shift|conclusion|economics|logic|math|pattern|momentum) is (?:now |increasingly )?(?:undeniable|inescapable)\b",
    ),
    ("takeaway", r"\bthe (?:[\w-]+ )?takeaway(?: here| for [\w' -]{2,40})?(?: is\b|\?)"),
    ("lesson", r"\bthe (?:[\w-]+ )?lesson(?: here| for [\w' -]{2,40})?(?: is(?: this)?:|\?)"),
    ("in the balance", r"(?:hangs?|hung|hanging) in the balance"),
    (
        "as we know it",
        r"(?:the end of|the future of|change|reshape|transform|redefine) [^.;]{2,50}? as we know it",
    ),
)
"""What wakes the rule, and the formula around it; a group names the part of it that is reported."""
_MADE = Pattern(r" (?:written|erected|forged|redrawn|rewritten|drawn|reshaped|redefined)\b")
_AROUND = 120
"""Characters before and behind a cue in which its formula lies."""
_SECTION = Pattern(
    r"(?:broader implications|challenges and (?:future|opportunities).*|future (?:outlook|directions|prospects)|conclusion|"
    r"final thoughts|closing thoughts|key takeaways|takeaways?|the (?:bigger picture|road ahead|path forward|bottom line)|"
    r"looking ahead|legacy and impact|a look ahead|what lies ahead|wrapping up)[:.]?$"
)


class FormulaicConclusion(SentenceRule):
    """Ends with a formula.

    What it does
        Reports endings that fit any text: only time will tell, one thing is clear, setting the stage
        for a new era, in conclusion, just the beginning. Section headings such as "Broader
        Implications" are infos.

    Why is this bad
        The last paragraph is what readers keep, and this one says nothing of its own.

    Use instead
        The next dated step, an open question with the person who could answer it, or no ending at all.

    Known limits
        Literal stages ("set the stage at noon") pass by the words that follow. Not run in the ``docs``
        profile, whose conclusions are structured on purpose.
    """

    id = "ai-tell/formulaic-conclusion"
    summary = "Ends with a formula: only time will tell, one thing is clear."
    message = '"{text}" would end any text; stop at the last fact, or name the next dated step.'
    weight = 1
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (
        *dict.fromkeys(cue for cue, _ in (*_OPENINGS, *_FORMULAS)),
        "broader implications",
        "challenges and {future,opportunities}",
        "future {outlook,directions,prospects}",
        "conclusion",
        "{final,closing} thoughts",
        "takeaway{,s}",
        "the {bigger picture,road ahead,path forward}",
        "legacy and impact",
        "a look ahead",
        "what lies ahead",
        "wrapping up",
    )
    flags = (
        "The move is >>setting the stage for a<< new era.",
        ">>Only time will tell<<, but >>one thing is clear<<.",
        ">>In conclusion<<, the vans save money.",
        "For Norvane this is >>just the beginning<<.",
        "The deal >>paves the way for a<< wider network.",
        "As tyres >>continue to evolve<<, so does Tessaro.",
        "We are >>only beginning to understand<< the costs.",
        "Whether the plan works >>remains to be seen<<.",
        "## >>Broader Implications<<\n\nThe fee rises in May.",
        ">>The lesson is simple<<: ask first.",
        "Four mills, four owners, and they all >>tell the same story<<.",
        "A new map of the valley >>is being drawn<<, one mill at a time.",
        ">>The road ahead is long<< for Tessaro.",
        "For the islanders >>the stakes are high<<.",
        "Who keeps the lock? >>The answer remains uncertain<<.",
        "The battle for the ferry >>has only begun<<.",
        ">>What started as a stall has become<< a fair.",
        "It is >>the end of rye and the start of<< wheat. The >>numbers tell the story<<. >>The promise is plain<<: bread.",
        ">>The message for millers is crystal clear<<: oil the wheel.",
        "As bread >>continues to mature<<, so do we. Norvane is >>just getting started<<.",
        "Who pays >>is anyone's guess<<, and >>the choice is yours<<.",
        ">>Ultimately<<, the vans stay.",
        ">>This is the new reality<<. The inn serves old bread >>for a new era<<.",
        ">>And that is exactly the point<<. >>This is where the real work begins<<.",
        "The story >>does not end there<<. Norvane changes Holt>>, one loaf at a time<<.",
        "But that is >>only part of the story<<. >>It is a familiar tale<<.",
        ">>The essential takeaway is<< this: bread sells. >>The economic reality is undeniable<<.",
        "Who pays >>remains an open question<<. >>The shift is already underway<<.",
        ">>And so the question remains<<: who bakes? >>Something fundamental has changed<<.",
        "For Holt this >>is the beginning of a new journey<<.",
    )
    passes = (
        "The vote is due on 9 June.",
        "Carpenters set the stage at noon.",
        "The jury came to a conclusion in May.",
        '"Only time will tell," said Rea Lund, a nurse.',
        "The road beyond the weir is closed for repairs.",
        "The message is clear to those who read runes.",
        "The lot is being drawn by Lund, and her letter is being written by Lund.",
        "May is the beginning of the season.",
        "The stakes are planted in two rows.",
        "The board will look ahead to May at its next meeting.",
        "The story continues on page 4.",
        Example("In conclusion, set the flag to false.", "docs"),
        "He scratched the door of the van.",
        "The question of the lease is clear to nobody, and work on the weir has begun.",
        "The cheese continues to mature in the cellar. What comes next on the list?",
        "The answer is on page four; the race begins at noon.",
        "The lift takes guests one at a time. As we enter 2025, prices fall.",
        "The work begins in May, and the path ends here.",
        "This is the new baker. Something fell off the shelf.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the formulas: some anywhere, some only at the start of a sentence, some only as headings."""
        lower, base = sentence.lower, sentence.start
        if sentence.kind in HEADINGS:
            match = _SECTION.match(lower)
            if match is not None:
                yield Hit(base, base + match.end(), severity=Severity.INFO)
            return
        opening = len(lower) - len(lower.lstrip("\"'*- "))
        openings, formulas = _tables()
        release = sentence.reading.profile == "release"
        taken = -1
        for start, end in cues:
            at, stop = start - base, end - base
            text = lower[at:stop]
            pattern = openings.get(text)
            if pattern is not None and at <= opening + 4 and (release or not text.startswith("looking")):
                match = _compiled(pattern).match(lower, opening, len(text) + opening + 120)
                if match is not None and match.start() > taken:
                    last = stop if pattern.endswith("{6,}") else match.end()
                    taken = last
                    yield Hit(base + opening, base + len(lower[:last].rstrip(",:")))
            pattern = formulas.get(text)
            if text == "being" and _MADE.match(lower, stop) is None:
                continue
            for match in (
                _compiled(pattern).finditer(lower, max(at - _AROUND, 0), stop + _AROUND) if pattern else ()
            ):
                first, last = match.span(match.lastgroup or 0)
                if first > taken and first < stop and at < match.end():
                    taken = last
                    yield Hit(base + first, base + last)


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Return the patterns by cue: of the formulas that open a sentence, and of those that count anywhere."""
    openings = {text: pattern for cue, pattern in _OPENINGS for text in expand(cue)}
    return openings, {text: pattern for cue, pattern in _FORMULAS for text in expand(cue)}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
