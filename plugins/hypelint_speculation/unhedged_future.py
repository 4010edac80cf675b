"""speculation/unhedged-future."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import HEADINGS, RUNNING, Example, SentenceRule
from hypelint_speculation._future import MARKERS, forecast, future

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence

_PLACED = re.compile(
    r"(?:\bpositions|, positioning) (?:(?:itself|themselves|it|them|us|you|the|their|its|our|[a-z0-9]+)(?:'s)? ){1,5}?"
    r"(?:for (?:[a-z]+ )?(?:success|growth|leadership|dominance|the future|long-term|(?:its|the|their) next (?:chapter|phase|stage|decade))|to (?:[a-z]+ )?"
    r"(?:capture|lead|dominate|capitali[sz]e|become|win|benefit|thrive|take advantage)|at the forefront)"
)
_DAWN = re.compile(
    r"\b(?:signifies|marks|heralds|signals|represents|ushers in|is|are at) "
    r"(?:[a-z]+ ){0,3}(?:dawn of (?:[a-z]+ ){0,2}(?:era|age|chapter|future)|dawn|new era|new age|new chapter|next chapter"
    r"|beginning of (?:the|a) (?:end|new))"
)
_UPCOMING = re.compile(
    r"\b(?:imminent|upcoming|forthcoming|planned|pending|looming) (?:[a-z]+ ){1,3}(?:will )?"
    r"(?:signifies|marks|heralds|signals|represents|means|cements|gives|makes|changes|opens|brings|puts|ends|turns)\b"
    r"(?: [a-z]+){0,8}"
)
_AHEAD = re.compile(
    r"\bthe future (?:of (?:[\w'-]+ ){1,5})?(?:is|looks|belongs to|lies (?:in|with)) (?!(?:not|unclear|uncertain|unknown|tense|here is|in doubt|at stake|what)\b)[a-z][^.;,]{2,60}"
)
_TOMORROW = re.compile(
    r"\btomorrow's (?:[a-z]+ ){1,2}(?:is|are|runs?|belongs?|looks?|needs?|starts?) [^.;,]{3,60}"
)
_NEAR = re.compile(
    r"\b(?:(?:growth|gains|bull (?:run|market)|bear market|alt-?season|supercycle|renaissance|tsunami|explosion|bonanza|gold rush|listings?|breakthroughs?|rall(?:y|ies)|boom|crash|recession|correction|revolution|bubble|price [a-z]+|shift|change|changes|wave|showdown|reckoning|lay-?offs|job cuts|closures|consolidation|shake-?ups?|shake-?out|squeeze|price (?:war|hikes?|rises?)|storm|backlash|crackdown|clash|fight|battle|crunch|downturn|slump|sell-off)(?: (?:of|in|for|over) [a-z-]+(?: [a-z-]+)?)?"
    r" (?:(?:is|are|looms?|lies?) (?:[a-z]+ )?(?:on the horizon|around the corner|imminent|ahead|coming|inevitable|brewing|on the way|in store|in the cards|on the cards)|looms|loom|awaits?)"
    r"|the (?:days|age|era|reign) of [^.;,]{3,40}? (?:is|are) (?:over|numbered|ending|coming to an end|drawing to a close|gone|dead)"
    r"|(?:is|are) only a matter of time"
    r")\b"
)
_BRIGHT = re.compile(
    r"\b(?:(?:outlook|prospects|future|forecast) (?:(?:for|of) [^.;,]{2,40} )?(?:is|are|remains?|looks?) (?:[a-z]+ly |very |also )?(?:bright|optimistic|promising|positive|strong|bullish|rosy|bleak|grim)|stands? to (?:gain|lose|benefit|win|profit|reap|inherit|earn|make))\b"
)
_LOOMING = re.compile(
    r"\b(?:threatens? to (?!(?:sue|resign|strike|quit|leave|cancel|boycott)\b)[a-z]+|(?:poses?|posing) an? (?:[a-z-]+ )?(?:risk|threat|danger|challenge) (?:to|for)"
    r"|with (?:significant|profound|far-reaching|serious|grave|enormous|dire|huge|major) (?:consequences|implications) for|(?:it|this|that) is an? (?:[a-z]+ )?(?:future|world) (?:of|where|in which)"
    r"|(?:is|are) not expected (?:soon|anytime soon|any time soon|until|before)|(?:sets?|setting) the stage for|risks becoming|only beginning|(?:paves|clears|opens) the (?:way|path|doors?|floodgates) (?:for|to)|puts (?:[\w'-]+ ){1,4}on (?:the|a) (?:path|road|course) to|changes everything(?! (?:in|else|at))|(?:is|are) coming for (?:the|your|our|its|their|every))\b[^.;,]{0,60}"
)
_OMEN = re.compile(
    r"\b(?:(?:bodes?|augurs?|boding|auguring) (?:well|ill|badly|poorly|nothing good) (?:for|of)\b(?: [\w'-]+){1,5}"
    r"|(?:is|are|stands?|sits?|teeters?|now|just) (?:now |already |firmly )?(?:on|at) the (?:cusp|verge|brink|threshold|precipice) of (?!\d|the (?!next|biggest|greatest|largest|most|end|abyss))[^.;,]{3,60}"
    r"|(?:has|have) (?:still |yet )?(?:room|headroom|further|a long way|a way) to (?:run|grow|rise|climb|go|fall|drop)\b"
    r"|(?:is|are|stands?) (?:shaping up to be|(?:well|best|ideally|perfectly|uniquely)[ -]placed to|(?:now )?ready to (?=(?:lead|transform|change|revolutioni|disrupt|dominate|take (?:on|over)|conquer|redefine|reshape|make history|usher)\w*\b)|(?:well|uniquely|ideally|perfectly|fully|better)[ -](?:equipped|prepared) to (?=(?:meet|capture|lead|capitali[sz]e|benefit|thrive|compete|win|dominate|take advantage)\b)) ?[^.;,]{3,50}|spells? (?:trouble|doom|disaster|the end|relief|danger|bad news|good news) (?:for|of) [^.;,]{3,40}|(?:is|are|looks?|seems?|appears?) (?:now |well |all )?(?:poised|primed|ripe) for (?:an? |further |more |its |their |rapid |explosive |exponential |massive |significant |strong |continued |long-term |success|greatness|takeoff|take-off|growth|disruption|consolidation)[^.;,]{0,40}|(?:crash|crisis|boom|bubble|disaster|revolution|success|star|classic|scandal) (?:is )?(?:already )?in the making|one [a-z]+ [a-z]+ away from (?:an? )?[a-z]+"
    r"|casts? an? (?:long )?(?:shadow|cloud|pall) over [^.;,]{3,40}|(?:is|are) the future\b(?! (?:chief|king|queen|home|site|mayor|president|tense|of the \w+ was))(?: of [^.;,]{2,30})?"
    r"|next (?:battleground|frontier|domino|target|big thing|gold rush) (?:is|are) [^.;,]{3,40}|(?:tomorrow|the next decade|this century) belongs to [^.;,]{3,40}|(?:is|are) the next (?:battleground|frontier|big thing|gold rush|domino)(?![a-z])|licen[cs]e to print money"
    r"|(?:ha(?:s|ve)|with|there is|there's) (?:still |yet )?(?:plenty of|ample|lots of|much more|more|enough) (?:room|headroom|runway|upside|gas|fuel)(?: left)? (?:to (?:run|grow|rise|climb|go)|in the tank|ahead|left)"
    r"|(?:is|are|'s|we're|has|have) (?:only |just )+(?:getting started|the beginning|the start)|the (?:best|worst) is (?:yet|still) to come"
    r"|(?:just|right|lurks?|waits?|lies?|is|are) (?:just )?around the corner(?! from| of| at| in)|the (?:best|brightest|worst|darkest) days (?:is|are|lie|may be) (?:still |yet |well )?(?:ahead|to come|behind)|the sky is the limit|no (?:relief|end|let-up|letup) in sight)"
)
"""What a writer reads the future from: omens, brinks, tanks that are still full."""
_FIRST_WINS = re.compile(
    r"\bwho(?:ever|soever) (?:[a-z]+s (?:[\w' -]{2,40} )?)(?:first )?(?<!the )(?:owns|wins|controls|gets|takes|rules|dominates|holds|sets|decides|writes|commands|leads|inherits)\b [^.;,]{3,50}"
)
_SWELLING = re.compile(
    r"\bas (?:the |its |their |more )?(?:[a-z-]+ )?(?:adoption|momentum|hype|interest|demand|competition|usage|excitement|anticipation) (?:snowballs|explodes|soars|surges|skyrockets|takes off|takes hold|goes mainstream|heats up|accelerates|intensifies|ramps up)\b"
)
_RISING = re.compile(
    r"\b(?:(?:is|are|to) )?(?:now )?(?:(?:fast|quickly|rapidly|steadily|swiftly|soon) becoming|(?:(?:well )?on (?:its|their|the) way to|(?:one|another) (?:[a-z]+ )?step closer to|on (?:a|the|its) (?:[a-z]+ )?(?:path|road|track|course) to(?:wards?)?"
    r"|poised for|headed for) becoming) (?:an?|the|one|as|its|their|[a-z]+'s)\b[^.;,]{3,60}"
    r"|\b(?:is|are) (?:now |already )?gearing up (?:to (?:become|be|lead|dominate|take over|transform|disrupt|change|revolutioni[sz]e|conquer)\b|for (?:an? )?(?:explosive|massive|major|huge|big|bright|new)\b)[^.;,]{3,60}"
)
"""What somebody is said to be on the way to."""
_GATEWAY = re.compile(
    r"\b(?:is|are|remains?|becomes?|holds?|serves? as) the (?:[a-z]+ )?(?:key|gateway|bridge|ticket|on-ramp|catalyst|path|road|springboard) (?:to|for) (?:[\w'-]+ ){0,3}?(?:adoption|dominance|prosperity|wealth|revolution|recovery|survival|long-term success|future growth|the future|mainstream)\b"
    r"|\bpromises an? (?:[a-z-]+ ){0,3}(?:night|evening|experience|future|season|year|show|journey|adventure|returns?|era|day|weekend|celebration|transformation|revolution|ride|summer)\b"
    r"|\b(?:brings?|takes?|moves?|puts?) (?:[\w'-]+ ){1,5}(?:one|a|another) (?:[a-z]+ )?step closer to (?:[\w'-]+ ?){1,6}"
    r"|\b(?:war|battle|race|fight|revolution|boom|journey|rally|shift|era|reckoning|scramble|leg up|bull run|story|adventure|cycle) (?:for [\w' -]{2,30} |over [\w' -]{2,30} )?(?:has|have|is) (?:only )?(?:just |only )+(?:begun|beginning|started|starting)\b"
    r"|\b(?:rally|squeeze|boom|slump|sell-off|crisis|war|fight|pain|bull run|correction|battle|story|shake-?out|rout) is far from over\b|\b(?:is|are) sleepwalking into [^.;,]{3,50}"
    r"|\bthe next (?:decade|century|[a-z]+ (?:years|decades)) belongs? to [^.;,]{3,40}"
    r"|\b(?:is|are) running out of time\b|\b(?:paves?|clears?) the (?:way|path) for (?:[\w'-]+ ?){1,8}"
)
"""What opens the door to what is not there yet."""
_SPOKEN = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]\s*$")
"""A sentence wholly in quotation marks, whatever a stray mark before it does to their pairing."""
_INDIRECT = re.compile(r"\b(?:what|which|whether|how|why|if|when)(?: (?:the|you))? $")
"""What opens a question that is only spoken of."""
_NEAR_VERB = 40
"""Characters behind a verb in which a hedge is still the verb's."""
_OUTCOME = '"{text}" promises an outcome nobody can know yet; say what was done, or who expects it.'
_FIGURES = {
    word: pattern
    for words, pattern in (
        ("positions|positioning", _PLACED),
        ("dawn|new era|new age|new chapter|next chapter|beginning of", _DAWN),
        ("imminent|upcoming|forthcoming|planned|pending|looming", _UPCOMING),
        ("the future", _AHEAD), ("tomorrow's", _TOMORROW),
        ("best days|brightest days|worst days|darkest days", _OMEN), ("paves the way|pave the way|clears the path|clears the way|opens the door|opens the floodgates|on the path to|on the road to|on a path to|coming for|changes everything", _LOOMING),
        ("brewing|looms|loom|awaits|await|on the way|in store|on the cards|in the cards|on the horizon|ahead|coming|the days of|the age of|the era of|the reign of|only a matter of time", _NEAR),
        ("bodes|bode|augurs|augur|boding|cusp|verge|brink|threshold|precipice|in the tank|to run|to grow|room to|upside|runway|getting started|"
         "ready to|equipped to|the beginning|yet to come|still to come|around the corner|the sky is|in sight|to fall|to climb|shaping up to|placed to|poised for|primed for|ripe for|in the making|away from|spells trouble|spells doom|spells disaster|spells the end|spell trouble|spell doom|spell the end|casts a|cast a|is the future|are the future"
         "|next gold rush|further to|next battleground|next frontier|next domino|next big thing|belongs to|to print money", _OMEN),
        ("whoever", _FIRST_WINS), ("becoming|gearing up", _RISING),
        ("key to|gateway to|ticket to|on-ramp to|bridge to|springboard to|catalyst for|promises a|promises an|step closer|just begun|only begun|just beginning|out of time|far from over|sleepwalking into|belong to", _GATEWAY),
        ("as adoption|snowballs|explodes|soars|surges|skyrockets|takes off|goes mainstream|heats up|accelerates|intensifies", _SWELLING),
        ("outlook|prospects|stands to|stand to", _BRIGHT),
        ("threatens to|threaten to|poses|posing|consequences for|implications for|a future|a world|not expected|stage for|risks becoming", _LOOMING),
    )
    for word in words.split("|")
}  # fmt: skip
"""Figures of what is to come, by a word that each holds."""


def _vouched(reading: Reading, start: int, end: int) -> bool:
    """Tell whether somebody is named who says so; "In a move set to change trade, Norvane announced" names nobody."""
    source = reading.attribution(start, end)
    if source is None:
        return False
    announced = reading.profile == "release" and source.source[0] >= end
    return not (announced and _ANNOUNCES.search(reading.lower, source.source[1], source.source[1] + 60))


_ANNOUNCES = re.compile(r"\b(?:announc|unveil|launch|introduc|reveal|releas)(?:e[sd]?|ing|es|ed)\b")


def _told_in(reading: Reading, pattern: re.Pattern[str]) -> bool:
    """Tell whether a figure counts in a draft: most do only where next to nobody is named."""
    if pattern is _LOOMING:
        return reading.profile == "news" and standing(reading) == "bare"
    if pattern in (_GATEWAY, _RISING):
        return standing(reading) != "reported" if reading.profile == "news" else reading.profile == "release"
    return pattern is not _BRIGHT or reading.profile != "news" or standing(reading) == "bare"


class UnhedgedFuture(SentenceRule):
    """Tells the future as fact.

    What it does
        Reports will, won't, is going to, is set to, is poised to in the writer's own voice, where nobody is
        named who says so and nothing marks it as a guess. Phrases that place a firm for success or see
        the dawn of an era are warnings.

    Why is this bad
        Nobody knows the future. A guess without an owner reads like a fact, and stays in print when it
        turns out wrong.

    Use instead
        Name who expects it and on what grounds, or say that it may happen.

    Known limits
        Schedules (a date, a meeting, a programme), a maker's account of its own product and plans in a
        release, and the behaviour of software in documentation are told from forecasts by the verb and
        the subject. A plan reported without a source in news counts as a forecast. Statements under
        when, once or until are taken for conditions, unless they foretell markets or ages.
    """

    id = "speculation/unhedged-future"
    summary = "Asserts a future event in the writer's own voice."
    message = '"{text}" tells the future as fact; name who expects it and why, or say that it may happen.'
    severity = Severity.ERROR
    weight = 4
    blocks = HEADINGS | RUNNING
    silenced_by = frozenset({"quotation", "condition", "question"})
    cues = (*MARKERS, *_FIGURES)
    flags = (
        "The merger >>will reshape European logistics within months<<.",
        "Norvane's new chip >>is set to wipe out its rivals<<.",
        "Robots >>won't leave a single desk untouched<<.",
        "Prices >>are going to fall for years<<, and the weaker makers >>will disappear<<.",
        "Quillbyte >>will buy two smaller firms<<, and Harrow sells its stake.",
        "# Norvane >>Poised to Dominate Cold Storage<<",
        "# Tessaro >>Will Buy Harrow<<\n\nThe two firms share a campus.",
        "Rea Lund said the pilot went well. The city of Aal >>will copy it everywhere<<.",
        Example("The market >>will double in size as buyers discover cold storage<<.", "release"),
        Example("Our new tool >>will change the way people shop<<.", "release"),
        Example("This release >>will revolutionize how teams plan<<.", "docs"),
        "Tessaro >>is on track to become the standard of cold storage<<.",
        "The tie-up >>promises to transform the trade in ice<<.",
        "The line >>is expected to transform the old harbour<<.",
        "Once the bridge is open, the ferry market >>will collapse<<.",
        ">>The future of ferries is electric<<.",
        "The purchase >>positions Norvane for growth<<.",
        "The tie-up >>signals a new age<< among carriers.",
        "A >>boom is on the horizon<<.",
        "The >>outlook for tin is bright<<.",
        Example("Smaller yards >>stand to benefit<<.", "release"),
        Example("Its new offerings >>promise to make every evening special<<.", "release"),
        "That >>bodes well for the ferries<<.",
        "The stock >>has room to run<<.",
        "A >>wave of closures is coming<<.",
        "The tie-up >>spells the end of cheap fares<<.",
        "Norvane >>is well placed to profit<<.",
        "The fare >>spells trouble for commuters<<.",
        "More >>closures are on the way<<.",
        "The tie-up >>paves the way for cheaper fares<<.",
        "The yard >>is on the cusp of mass production<<.",
        "The shares >>have plenty of room to run<<.",
        ">>Whoever cracks the lock first owns the harbour<<.",
        "By 2035, the typical pier >>will look more like a shop<<.",
        "The team of tomorrow >>will spend its days at sea<<.",
        "At the current pace Norvane >>will have to borrow again before winter<<.",
        "What replaces it >>will be smaller and colder<<.",
        "The gap >>is only going to widen<<.",
        "The ferries >>are about to lose their last route<<.",
        "Regulators >>won't sit on their hands<<.",
        Example("Early believers >>will be handsomely rewarded<<.", "release"),
        ">>The days of cheap fares are over<<.",
        "It opens a world where robots >>will live and trade<<.",
        "Readers can only guess at the impact she >>will make<<.",
        Example("Drawings are kept as text, which >>will make it easier for yards to share them<<.", "blog"),
        "The fog >>threatens to close the pier<<.",
        "Fog >>poses a long-term risk for the port<<.",
        Example("Norvane >>is poised to rival the 2024 boom in tin<<.", "release"),
        Example("Visitors >>will fall in love with the view<<.", "release"),
        Example("You >>will not only save time but also cut your costs<<.", "release"),
        Example("Its crew is ensuring that the harbour >>will always thrive<<.", "release"),
        Example(
            "It adds quays, cranes and lists, which >>will boost the value of the port even further<<.",
            "release",
        ),
        Example("Her skills and knowledge >>will help Norvane as it grows<<.", "release"),
        "Norvane >>is fast becoming the standard of cold storage<<.",
        Example("Norvane >>is well on its way to becoming the hub of tin<<.", "release"),
        Example(
            "Trust >>is the key to mass adoption<<. The gala >>promises an unforgettable night<<.", "release"
        ),
        "Norvane bought a crane. >>Tomorrow's piers are run by code<<.",
        Example("The deal >>paves the way for cheaper tin<<. A >>bull run is coming<<.", "release"),
        Example(
            "Harrow >>is well-equipped to meet the growing demand<<, and it >>is ready to lead the trade<<.",
            "release",
        ),
        Example("The pump is a product >>expected to boost sales<<.", "release"),
        Example("Buy the pump. Your garden >>will never look the same<<.", "release"),
        "The >>squeeze is far from over<<. Ferries >>are the next frontier<<.",
        Example(
            "In a bold move >>set to redefine the trade in tin<<, Norvane has announced a pump.", "release"
        ),
        Example(
            "Harrow >>is poised to rival Norvane, drawing firms that hope to save and potentially grow<<.",
            "release",
        ),
        "The >>race for tin has only just begun<<.",
        Example("Demand for tin >>is expected to grow<<.", "release"),
        "That >>will change<<.",
        "Half of the boats >>will still need repairs<<.",
        Example("The scheme >>will ensure steady work on every quay<<.", "release"),
        "Norvane's >>forthcoming pump opens a door for cold chains<<.",
        'The chip >>will change "everything" in a kitchen<<.',
    )
    passes = (
        "Norvane will report results on 12 May, the company said.",
        "If regulators approve it, the merger would close in the third quarter.",
        "The museum will open on 3 May.",
        "The spare hulls will be auctioned off for charity.",
        'Its owner opened the fair, Piet Aal said. The hulls will be built in Ostwald. "We start now," said Rea Lund of Norvane.',
        "The spare hulls will be auctioned on 3 May.",
        "Rea Lund promises to pay.",
        "The line is expected to open in March.",
        "Buses will replace trains between Aal and Harrow.",
        "The works will take six weeks.",
        "The future tense is easy.",
        "The town where she will live has a pier.",
        'Rea Lund runs the port. "Prices will fall for years and the port will close."',
        "The meeting will take place at the town hall.",
        "Rea Lund will play the queen in the new production.",
        "According to the regulator, prices will fall next year.",
        '"Prices will fall for years," said Piet Aal, who runs the port.',
        "The merger will probably reshape European logistics.",
        "If the bill passes, prices will rise.",
        "It is not clear whether the merger will reshape logistics.",
        "Will the merger reshape logistics?",
        "The two sides argue over what the merger will change.",
        "The council read the last will of its founder.",
        "Readers know Will Harrow from his radio days.",
        "We will publish the second part next week.",
        "Small firms fear that the merger will raise prices.",
        "Owners hope the line will reopen.",
        Example("The tool will export drawings to CSV.", "release"),
        Example("Our team will open a second office in Ostwald.", "release"),
        Example("The command will print a list of open ports, and the server will restart.", "docs"),
        Example("The scheduler will replace failed pods.", "docs"),
        Example("You will need a key.", "docs"),
        Example("This section will change how you see pumps.", "release"),
        Example("Visitors will find the gate at noon, and you will receive a map.", "release"),
        "Rea Lund threatens to sue.",
        Example(
            "The tie-up will allow customers to order at night. Guests will enjoy live music.", "release"
        ),
        Example("The scheme will leverage the sensors, and the map will establish a list.", "release"),
        "Skippers Won't Adapt: a common fear on the pier.",
        "Judges will review each entry, and the board will choose the winner.",
        "Only time will tell whether the pier lasts.",
        Example("Piet Aal will assume the role of chief. Harrow will integrate the pumps.", "release"),
        Example("Boaters will find a wide range of ropes. The Fund will not invest in tin.", "release"),
        Example(
            "# Norvane Opens Shop\n\nNorvane today opened its shop. Norvane will plant trees.", "release"
        ),
        "He is becoming a father.",
        "The parser runs on the pump. `read` opens a file, `close` shuts it. The scheduler will replace failed pods.",
        "The crane was about to fall.",
        "The board asks what changes are coming.",
        "We run the port. We mend our cranes. Our ferries sail at dawn. The council will email the list of berths.",
        "What the merger will change is unknown.",
        Example("Norvane positions itself as a maker of cold stores.", "release"),
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per clause that foretells something nobody is named for."""
        reading = sentence.reading
        if reading.text[sentence.start] in '"\u201c' and _SPOKEN.match(
            reading.text, sentence.start, sentence.end
        ):
            return
        told: set[int] = set()
        figures: dict[str, re.Pattern[str]] = {}
        for cue in longest(cues) if len(cues) > 1 else cues:
            figure = _FIGURES.get(reading.lower[cue[0] : cue[1]])
            if figure is not None:
                figures[figure.pattern] = figure
                continue
            found = future(sentence, cue)
            if found is None or found.end in told or not forecast(sentence, found):
                continue
            told.add(found.end)
            # A hedge may stand between the auxiliary and its verb ("will probably"); a source need not hold the end.
            hedge = reading.hedged(found.verb, found.end)
            if (hedge and hedge.cue[0] < found.verb + _NEAR_VERB) or _vouched(
                reading, found.start, found.verb
            ):
                continue
            yield Hit(found.start, found.end)
        if reading.profile == "docs":
            return
        for pattern in figures.values():
            if pattern is _LOOMING and reading.profile == "release":
                pattern = _GATEWAY
            for match in pattern.finditer(sentence.lower):
                if not _told_in(reading, pattern):
                    break
                start, end = sentence.start + match.start(), sentence.start + match.end()
                while reading.text[end - 1] in " ,":
                    end -= 1
                asked = _INDIRECT.search(reading.lower, max(start - 25, sentence.start), start)
                if end in told or asked or reading.hedged(start, end) or _vouched(reading, start, end):
                    continue
                yield Hit(start, end, severity=Severity.WARNING, message=_OUTCOME)
