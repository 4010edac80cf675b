"""Find what a draft without sources tells of others as if it had been there: deeds, states, moods, consequences.

Only news that names next to nobody, and in which nobody says "I" or "we", is read so closely: there each of these
statements is somebody else's reporting with the name taken off.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.document import CODE, RUNNING
from hypelint_unsourced._claim import Claim, claim

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence

Construction = tuple[str, tuple[str, ...], re.Pattern[str]]
"""A kind, words one of which a sentence must hold, and the words' grammar."""

_FIRM = (
    r"company|firm|startup|start-up|giant|giants|maker|lab|labs|platform|service|agency|regulator|regulators|network|retailer|chain|industry|technology|model|system|tool"
    r"|companies|firms|startups|makers|platforms|tools|models|systems|machines|rivals?|competitors?|governments?|developers|engineers|executives|leadership|architects|creators"
)
_CLASS = (
    r"applicants|hackers|criminals|scammers|attackers|operatives|nations|countries|brands|schools|universities|banks|hospitals|airlines|farmers|unions|politicians|judges|courts|agencies|militaries"
    r"|insurers|retailers|startups|candidates|recruiters|employers|doctors|lawyers|scientists|researchers|programmers|authors|artists|studios|newsrooms|cities|states|landlords|activists"
)
_EVENT = (
    r"campaign|operation|initiative|authorities|police|court|world|launch|update|policy|ruling|move|decision|deal|settlement|agreement|law|laws|rules?|product|feature|features|app|strategy|shift|change|changes|rollout|failure|failures|reversal|announcement"
    r"|backlash|incident|episode|breach|pivot|release|experiment|scandal|collapse|merger|lawsuit|crackdown|boom|race|arms race|flaw|bug|approach|design|results?|regulations?|restrictions|limits"
)
_PEOPLE = (
    r"users|customers|consumers|people|regulators|critics|developers|employees|workers|investors|subscribers|players|fans|patients|parents|readers|viewers|voters|gamers|residents|lawmakers"
    r"|businesses|companies|artists|authors|musicians|publishers|teachers|students|families|officials|engineers|leaders|executives|shareholders|businesses|creators|creatives|believers|skeptics|sceptics"
)
_BETWEEN = r"(?:,? (?:also|now|just|simply|already|still|even|quietly|quickly|suddenly|largely|then|recently|has|have|had|is|are|not|no longer|all|both|[a-z]+ly))*"


@cache
def _subject() -> re.Pattern[str]:
    """The subject right before a verb: a name, a firm, its product, what happened, or a pronoun for these."""
    return re.compile(
        r"(?:[A-Z][\w&.-]*(?:'s [a-z]+)?|\b(?:[Ii]t|[Tt]hey|[Ww]hich|[Tt]hat|[Ww]ho)|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hese|[Aa]|[Oo]ther|[Ss]ome|[Tt]ech|[A-Z][\w&.-]*'s?) (?:[\w.'-]+ ){0,3}?"
        rf"(?:{_FIRM}|{_EVENT}|{_CLASS}|{_PEOPLE})|^(?:[A-Z][\w-]+ ){{0,2}}(?:(?i:{_FIRM}|{_EVENT}|{_CLASS}|{_PEOPLE}))|, (?:[a-z-]+ ){{0,2}}(?:{_FIRM}|{_CLASS}|{_PEOPLE})){_BETWEEN} ?$"
    )


@cache
def _verbs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the verbs of deeds by kind: what stands before them must be a subject."""
    withdrawn = (
        "eliminated|imposed|retired|removed|stripped|axed|scrapped|shelved|abandoned|reversed|delayed|blocked|withheld|suppressed|ignored|buried|downplayed|rushed|slashed|gutted|dismantled"
        "|crippled|weakened|restricted|throttled|pressured|poached|lured|cloned|harvested|siphoned|squandered|backtracked|capitulated|retreated|overhauled|ditched|resisted|exploited|flooded"
        "|outmaneuvered|outbid|hollowed out|sidelined|undercut|replaced|fired|laid off|walked back|pulled back|shut down|locked out|wiped out|doubled down|backed down|caved"
    )
    doing = (
        "piloting|testing|trialling|fighting|waging|architecting|constructing|hiring|building|betting|pushing|pouring|offering|embedding|weaving|threading|blocking|withholding|delaying|replacing|dismantling|rewriting|trying|seeking|losing|winning"
        "|facing|turning|shifting|moving|targeting|demanding|rolling out|creating|bringing|spending|investing|cutting|laying off|positioning|preparing|pursuing|developing|integrating|automating"
        "|embedding|hiding|flooding|weaponizing|hijacking|bypassing|deploying|exploiting|fleeing|quitting|resisting|adopting|embracing|ditching|cutting|firing|training|releasing|hoarding|stockpiling|lobbying|suing|banning"
        "|abandoning|retreating|hedging|pivoting|gambling|weaning|consolidating|racing|scrambling|rushing|vying|courting|poaching|recruiting|expanding|hunting|arming|consuming|erasing"
    )
    ruin = "revealed an?|became an? (?:laboratory|battleground|symbol|flashpoint|target|warning)|hijacked|duped|fooled|tricked|exposed|eroded|quelled|shook|shattered|deepened|destroyed|upended|unleashed|rattled|undermined|handed|wiped|accelerated|disrupted|transformed|reshaped|rewrote|sparked|triggered|ignited|tarnished|blindsided|alienated|angered|infuriated|stunned|overwhelmed"
    must = "must|had to|has to|have to|was forced to|were forced to|has been forced to|is forced to|was compelled to"
    weak = "still struggles?|struggles? (?:to|with)|falls? short|comes? up short|suffers? from|lacks?|fails? to|does not have|do not have|doesn't have|don't have|stumbles? on|breaks? down"
    return tuple(
        (kind, re.compile(rf"\b(?:{text})\b"))
        for kind, text in (
            ("strategy", withdrawn),
            ("strategy", rf"(?:is|are)(?: not| now| also| already| quietly| no longer| [a-z]+ly)* (?:{doing})"),
            ("effect", ruin),
            ("effect", rf"(?:{must})(?: also| now)? (?:destroy|pay|delete|stop|open|sell|respond|retreat|apologi[sz]e|comply|align|obey|censor|surrender|hand over|change|abandon|rethink|choose|adapt|prove|divest)"),
            ("strategy", r"(?:utili[sz]ed|employed|deployed|exploited|weaponi[sz]ed|repurposed|harnessed) (?!by\b|in\b|at\b|as\b|for\b|on\b|to\b)|used (?:this|that|it|them|these|[\w-]+|[\w-]+ [\w-]+) to (?:[a-z]+)|(?:has|have) (?:[a-z]+ly )?(?:taken|chosen|followed|opted for|charted) (?:an?|the|its own) (?:[a-z-]+ ){0,2}(?:path|approach|stance|route|course|line|road|step|view)"),
            ("strategy", r"(?:aims?|intends?|plans|wants|hopes|seeks?) to"),
            ("failure", weak),
            ("state", r"(?:relies|rely|depends|hinges|rests) (?:[a-z]+ly )?on (?:an?|the|its|their)|faces? (?:an?|growing|mounting|new|fresh|the|its) [a-z]+|brings? (?:new|fresh|its own|an?) (?:[a-z]+ ){0,3}(?:dangers?|risks?|threats?|problems?|challenges|costs?)|improves? (?:weekly|daily|monthly|every [a-z]+|by the [a-z]+)"),
        )
    )  # fmt: skip


@cache
def _whole() -> tuple[Construction, ...]:
    """Return the constructions that need no other subject, by kind, with words one of which each holds."""
    rows: tuple[tuple[str, tuple[str, ...], str], ...] = (
        ("strategy", ("target", "positioning", "courting", "pursuing", "preparing", "expanding", "recruiting", "poaching", "buying"),
         r"(?:is|are) (?:[a-z]+ly )(?:recruiting|poaching|targeting|hiring|buying|courting|building|pursuing|preparing|moving|pushing|expanding|shifting)"
         r"|(?:its|their|the) (?:first|next|main|primary|real|ultimate|obvious) targets? (?:is|are|was|will be)"),
        ("strategy", ("strategy", "plan", "goal", "aim", "bet", "ambition", "playbook", "objective", "endgame", "game", "prize", "message", "mission"),
         r"(?:its|their|the|(?:the )?[\w-]+'s) (?:[a-z-]+ ){0,2}(?:strategy|plan|goal|aim|bet|ambition|playbook|objective|endgame|long game|mission) (?:is|was|remains|appears|seems)(?! (?:becoming )?clear\b)"
         r"|(?:is|was|it's) an? (?:[a-z]+, )?(?:pragmatic|bold|calculated|risky|quiet|desperate|costly|strategic|defensive|aggressive|cautious|shrewd|cynical|dangerous|high-stakes|deliberate|radical)(?: [a-z]+)? (?:strategy|bet|gamble|gambit|move|play|pivot|retreat|failure|blunder|misstep|approach|wager|choice)"),
        ("strategy", ("positioned", "pivoted", "poured", "staked", "bet ", "embraced", "adopted", "pushed", "moved", "turned", "doubled"),
         r"(?:has|have) (?:[a-z]+ly )?(?:positioned (?:itself|its)|pivoted|poured|staked|bet (?:on|big|heavily)|embraced|adopted an? [a-z]+ (?:approach|stance|strategy)|doubled down|pushed (?:back|ahead|forward)|moved (?:aggressively|quickly|swiftly)|turned to)"),
        ("strategy", ("broader", "wider", "larger", "grand", "sweeping"),
         r"(?:part|component|piece|pillar|element) of (?:[\w'-]+ ){1,3}?(?:broader|wider|larger|grand|sweeping) (?:[\w\"'-]+ ){0,3}?(?:campaign|strategy|push|effort|bid|drive|ambition|plan|crackdown)"),
        ("strategy", ("tries", "try", "trying", "seek", "hopes", "battle", "fight", "race ", "rush"),
         r"(?:tries|try|is trying|are trying|seeks?|hopes?) to (?:lure|poach|win|buy|take|push|corner|dominate|hide|avoid|block|stop|embed|control|own|capture|catch|become|keep|replace|reinvent|build)"
         r"|(?:giants?|companies|firms|rivals|labs|makers|startups|governments|nations|countries|[A-Z][\w-]+ and [A-Z][\w-]+) (?:battle|fight|race|rush|scramble|compete|vie) (?:to|for|over)"),
        ("ranking", ("outperform", "surpass", "outpac", "dwarf", "lag", "trail", "overtak", "caught up", "ground", "behind", "ahead", "edge", "lead", "neck and neck", "on par", "winning", "losing", "lost"),
         r"(?:(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)|outpac(?:es|ed|ing)|dwarfs|(?:lags|trails) (?:behind|far|its|their|rivals)|has overtaken|have overtaken|has caught up)\b)"
         r"|(?:is|are|was|were) (?:[a-z]+ly )?(?:losing (?:ground|money|users|customers|share|talent|the race)|winning (?:the|over)|falling behind|lagging|far ahead|on par with|neck and neck)"
         r"|(?:has|have) (?:[a-z]+ly )?(?:fallen behind|lost (?:ground|its lead|its edge|market share|the lead)|taken the lead|pulled ahead|won over)"),
        ("ranking", (" than ", "the same"),
         r"(?:slower|worse|weaker|smarter|faster|better|cheaper|safer|stronger|larger|smaller|bigger|easier|harder|(?:more|less) [a-z]+) than (?:its|any|their|other|most|all|humans?|rivals|competitors|traditional|ever|previous|those of|that of)\b"
         r"|(?:do|does|did) not (?:have|get|enjoy|face) the same"),
        ("failure", ("flaw", "vulnerabilit", "bug", "breach", "outage", "leak", "loophole", "backdoor"),
         r"(?:flaws?|vulnerabilit(?:y|ies)|bugs?|breach(?:es)?|outages?|leaks?|loopholes?|backdoors?) (?:[\w\"'-]+ ){0,5}?(?:allow(?:s|ed|ing)?|let|exposed|exposes|enabled|gave|cost|affected|revealed|compromised|forced)"),
        ("anecdote", (" built ", " created ", " made ", " wrote ", " shipped ", " launched ", " lost ", " spent ", " discovered ", " turned ", " used "),
         r"(?<![\w,] )[Aa]n? (?:[a-z-]+ ){0,2}?(?:(?!computer|server|paper|letter|chapter|number|browser|router|compiler|transformer|layer|order|cluster|tractor|sensor|other)[a-z]{2,}(?:er|or|ist|ian|eur)|student|nurse|executive)(?: (?:with|in|at|from|who) [^.;,]{2,50}?)? (?:[a-z]+ly |once |recently )?(?:built|created|made|wrote|shipped|launched|lost|spent|discovered|turned|used)\b"),
        ("blame", ("alleged ",), r"(?:over|for|about|by|amid|of|with) alleged [a-z]+"),
        ("failure", ("scraped", "pirated", "stolen", "copied", "harvested", "consent", "permission", "knowledge", "exposed", "leaked", "hacked"),
         r"without (?:(?:their|its|any|explicit|prior|proper|users'|customers') ){1,2}(?:consent|permission|knowledge)\b"
         r"|(?:data|databases?|records|passwords|accounts|systems?|files) (?:was|were|had been) (?:found )?(?:exposed|leaked|breached|stolen|hacked|compromised)"
         r"|(?:scraped|pirated|stolen|copied|harvested) (?:from|without|[a-z]+ (?:books|works|data|articles|images|content))"),
        ("failure", ("deadly", "dangerous", "life-threatening", "misleading", "harmful", "felt like", "on paper", "unproven", "half-baked", "afterthought", "vaporware", "told users", "told customers", "told people"),
         r"(?:began|started|kept|was caught|were caught) (?:[a-z]+ing) (?:[a-z-]+ ){0,3}(?:dangerous|deadly|life-threatening|false|misleading|harmful|toxic|illegal)"
         r"|(?:offered|gave|dispensed|spread|sold) (?:[a-z-]+ ){0,2}(?:dangerous|deadly|life-threatening|false|misleading|harmful|toxic|illegal)"
         r"|(?:felt|feels) like (?:an? )?(?:[a-z-]+ ){0,2}(?:slap|betrayal|bait|downgrade|insult|punishment|theft|scam|step back)"
         r"|(?:remains?|is|are) (?:still |little more than |only |merely )?(?:an? [a-z]+ )?(?:on paper|vapou?rware|unproven|unfinished|half-baked|an afterthought)"
         r"|told (?:users|customers|people|patients|readers) to (?:add|eat|drink|take|use|inject|ignore|kill)"),
        ("failure", ("was failing", "were failing", "is failing", "are failing", "deliver", "stall", "collaps", "crumbl", "faltering", "breaking", "was broken", "not work", "wasn't", "weren't"),
         r"(?:was|were|is|are)(?: not|n't)? (?:[a-z]+ly )?(?:delivering|failing|faltering|stalling|collapsing|crumbling|breaking down|working)\b"),
        ("failure", ("absent", "missing", "unavailable", "not available", "blocked", "in the way", "off-limits", "delayed"),
         r"(?:is|are|remains?) (?:now |still |currently |largely |effectively |all |also )*(?:absent|missing from|unavailable|not available|blocked|off-limits|delayed)\b|stands? in the way"),
        ("effect", ("forced", "forcing", "pushed", "pushing", "prompted", "prompting", "spurred", "compelled", "compelling", "drove", "driving"),
         r"(?:forced|forcing|pushed|pushing|prompted|prompting|spurred|compelled|compelling|drove|driving) (?:[\w'-]+ ){1,5}?(?:to|into|onto|toward|out of|off)\b"),
        ("effect", ("spread", "caught on", "taken off", "taken hold", "proliferated", "multiplied", "replaced", "ized", "ised", "triggered", "forced", "shifted", "collapsed", "rewritten", "changed", "transformed", "eclipsed", "overtaken", "displaced", "outgrown", "outpaced", "blurred", "opened the door", "given way", "moved from", "turned into", "restricted", "pivoted", "upended", "outrun", "gutted", "altered"),
         r"(?:has|have) (?:[a-z]+ly |now |already |effectively )*(?:spread|caught on|taken off|taken hold|proliferated|multiplied|[a-z]{4,}i[sz]ed (?:the|its|an?|their|how)|triggered|forced|replaced|shifted|collapsed|rewritten|(?:changed|transformed|altered) (?:the|how|what|who|its|their|where)|eclipsed|overtaken|displaced|outgrown|outpaced|blurred|opened the doors?|given way|moved from|turned (?:[a-z]+ ){1,3}?into|restricted|pivoted|upended|outrun|gutted)\b"),
        ("effect", ("driven by", "fueled by", "fuelled by", "paralyzed by", "rooted in", "stems from", "stem from", "a result of", "more harm", "born of", "powered by fear"),
         r"(?:is|are|was|were) (?:[a-z]+ly )?(?:driven by|fuell?ed by|paralyzed by|rooted in|a (?:direct )?result of|born of)|stems? from|, paralyzed by|caused more harm"),
        ("failure", ("a secret", "black box", "undisclosed", "opaque", "shrouded", "embargoed", "starved of", "cut off from", "no public"),
         r"(?:is|are|remains?|was|were) (?:[a-z]+ly )?(?:an? (?:closely guarded )?(?:secret|black box)|undisclosed|opaque|shrouded in|embargoed|starved of|cut off from)|with no public [a-z]+"),
        ("failure", ("not materiali", "not yet materiali", "never materiali", "failed to", "never arrived", "did not deliver", "never delivered"),
         r"(?:did not|didn't|never|has not(?: yet)?|have not(?: yet)?|failed to) (?:materiali[sz]ed?|arrived?|deliver(?:ed)?|block|stop|prevent|protect)\b"),
        ("strategy", ("employ", "exploit", "harvest", "track", "manipulate", "collect", "mine ", "hide ", "hoard", "weaponize", "monetize", "lobby", "bury"),
         rf"(?:{_FIRM}|chatbots|apps) (?:routinely |often |quietly |now |already )?(?:employ|exploit|harvest|track|manipulate|collect|mine|hide|hoard|weaponize|monetize|lobby|bury)\b"),
        ("strategy", (" now ",),
         rf"(?:{_FIRM}|{_CLASS}|{_PEOPLE}|agents|bots|chatbots|robots|drones|algorithms) now (?:[a-z]+ly )?(?!(?:is|are|has|have|can|that|an?|the|they|it|must|will|in|on|at|[a-z]+ing)\b)[a-z]+\b"),
        ("strategy", ("ing",),
         rf"(?:{_FIRM}|{_CLASS}|{_PEOPLE}|[Pp]rogrammers|[Cc]oders|[Tt]eams) (?:is|are) (?:now |also |already |quietly |increasingly |[a-z]+ly )?"
         r"(?!(?:going|being|having|feeling|looking|coming|waiting|standing|sitting|living|working|running|happening|thinking|watching|becoming|getting|talking|dying|missing|willing|lacking|wondering|learning|reading)\b)[a-z]{3,}ing\b"),
        ("effect", ("forcing ",),
         r", forcing (?:an? )?(?:[a-z]+ )?(?:reckoning|rethink|reassessment|choice|retreat|apology|shift|crisis|confrontation|showdown)"),
        ("effect", ("eroding", "eroded", "shaken", "undercut", "upended", "disrupted"),
         r"(?:undercut|upended|disrupted|eroded|is eroding|are eroding|has eroded|has shaken|have shaken) (?:the |its |their |an? )?[a-z]"),
        ("effect", ("soaring", "plunging", "tumbling", "surging", "reeling", "scrambling", "racing", "rushing"),
         r"(?:sent|sending|left|leaving) (?:[\w'-]+ ){1,5}?(?:soaring|plunging|tumbling|surging|reeling|scrambling|racing|rushing)\b"),
        ("effect", ("creating ", "deepening ", "fueling ", "fuelling ", "sparking ", "exposing ", "triggering ", "widening ", "raising ", "igniting ", "setting off"),
         r", (?:creating|deepening|fuell?ing|sparking|exposing|triggering|widening|igniting|setting off) (?:an? |the |new |fresh )?(?:[a-z-]+ ){0,2}(?:schism|crisis|divide|gap|rift|backlash|war|race|panic|fears?|questions|concerns|debate|market|landscape|split|storm|chaos|tensions?|dilemma|vacuum|frenzy)"),
        ("effect", ("brought to heel", "rewritten", "reshaped", "dismantled", "replaced", "challenged", "eroded", "squeezed", "hollowed", "automated", "threaded", "woven", "upended", "erased"),
         r"(?:is|are) (?:now )?being (?:[a-z]+ly )?(?:brought to heel|rewritten|reshaped|dismantled|replaced|challenged|eroded|squeezed|hollowed out|automated|threaded|woven|upended|erased)"),
        ("mood of a crowd", ("mourn", "revolt", "rebel", "flock", "fled", "cheer", "reject", "resent", "distrust", "hate", "loved", "turned", "abandon", "ditch", "left", "found themselves", "feel", "felt", "worry", "fear", "grappl", "complain", "demand", "embrac"),
         rf"(?:{_PEOPLE}|[Mm]any)(?: of [\w' -]{{2,30}}?| across [\w' -]{{2,30}}?)? (?:have |now |also |still |increasingly |quickly |openly )*(?:mourned|mourn|revolted|rebelled|flocked|fled|flee|cheered|rejected|reject|resent|distrust|hated?|loved|turned (?:on|against|to|away)|abandoned|ditched|(?:were|are) left"
         r"|found themselves|feel|felt|worry|worried|fear|feared|complained|demanded|embraced)\b"),
        ("mood of a crowd", ("what angered", "what surprised", "what worried", "what frustrated", "what shocked", "what excited", "what alarmed", ),
         rf"[Ww]hat (?:(?:angered|surprised|worried|frustrated|shocked|excited|alarmed) (?:{_PEOPLE}|them|many))"),
        ("mood of a crowd", ("revolt", "rebel", "rises up", "backlash", "uprising", "exodus", "outcry", "frenzy", "panic"),
         rf"(?:user base|community|{_PEOPLE}) (?:revolts|rebels|rises up)|an? (?:[a-z]+ )?(?:revolt|backlash|uprising|exodus|outcry|frenzy|panic) (?:is|has|among|against|from)"),
    )  # fmt: skip
    rows += (
        ("effect", ("jumped", "fell", "dropped", "soared", "surged", "plunged", "climbed", "spiked", "improved", "collapsed", "tumbled", "shrank", "vanished", "rose", "sharpened", "slipped"),
         r"(?:[Bb]enchmarks?|[Hh]allucinations|[Ee]rrors?|[Ss]cores?|[Rr]ates|[Cc]osts|[Cc]omplaints|[Uu]sage|[Tt]raffic|[Ss]ales|[Aa]doption|[Dd]ownloads|[Ss]ubscriptions|[Tt]imes|[Aa]ccuracy|[Pp]roductivity|[Ee]fficiency|[Ee]ngagement|[Qq]uality|[Tt]rust|[Ss]peeds?|[Ll]atency|[Pp]rofits|[Rr]evenues?)"
         r" (?:has |have )?(?:[a-z]+ly )?(?:jumped|fell|dropped|soared|surged|plunged|climbed|spiked|improved|collapsed|tumbled|shrank|vanished|rose|sharpened|slipped)\b"),
    )  # fmt: skip
    return tuple((kind, words, re.compile(rf"\b(?:{text})" if not text.startswith(",") else text)) for kind, words, text in rows)  # fmt: skip


def impersonal(reading: Reading) -> bool:
    """Tell whether hardly a sentence of a draft says I or we."""
    known = reading.cache.get("impersonal")
    if not isinstance(known, bool):
        lower, most = reading.lower, 1 + len(reading.sentences) // 15
        spoken = 0
        for word in (" we ", " i ", " our ", " my ", " we've ", " i've "):
            spoken += lower.count(word)
            if spoken > most:
                break
        known = reading.cache["impersonal"] = spoken <= most
    return known


def standing_of(reading: Reading) -> str:
    """Return how a draft treats its sources: an entry opens with its title, and what defines another thing is none."""
    known = reading.cache.get("standing of title")
    if not isinstance(known, str):
        known = reading.cache["standing of title"] = _by_title(reading, standing(reading))
    return known


def _by_title(reading: Reading, found: str) -> str:
    if found == "reported" or reading.profile != "news":
        return found
    title = next((it for it in reading.sentences if it.kind in ("title", "heading")), None)
    first = next((it for it in reading.sentences if it.kind == "paragraph"), None)
    if title is None or first is None:
        return found
    head = first.lower[:100]
    name = title.lower.partition(" (")[0]
    if len(name.split()) < 5 and name in head and _DEFINES.search(head):
        return "reference"
    words = [word for word in name.split() if len(word) > 3] or [name]
    return found if found == "bare" or any(word in head for word in words) else "bare"


_DEFINES = re.compile(r"\b(?:is|are|was|were|comprises?|refers? to)\b")


def cites(reading: Reading) -> bool:
    """Tell whether a draft links to a source, or has a footnote, in its running text."""
    for link in reading.document.links:
        if link.target and not link.target.startswith(("#", "mailto:", "tel:")):
            sentence = reading.sentence_at(link.start)
            if sentence and sentence.kind in RUNNING and sentence.block not in reading.chrome:
                return True
    return False


def hearsay(reading: Reading) -> bool:
    """Tell news that names next to nobody, links to next to nothing, shows no code and is nobody's own report."""
    known = reading.cache.get("hearsay")
    if isinstance(known, bool):
        return known
    known = reading.cache["hearsay"] = (
        reading.profile == "news"
        and len(reading.document.links) * 8 <= len(reading.sentences)
        and CODE not in reading.text
        and impersonal(reading)
        and standing_of(reading) == "bare"
    )
    return known


def told(reading: Reading) -> tuple[Construction, ...]:
    """Return the constructions of which a draft holds a word, each with the words that it holds."""
    lower = reading.lower
    return tuple(
        (kind, held, pattern)
        for kind, words, pattern in _whole()
        if (held := tuple(word for word in words if word in lower))
    )


def deeds(sentence: Sentence, constructions: tuple[Construction, ...]) -> list[Claim]:
    """Return what a sentence tells that somebody else did, is or feels, in order."""
    text, lower = sentence.text, sentence.lower
    if lower.rstrip("\"') ").endswith("?") or _PERSON.search(lower) or _SCENE.match(lower):
        return []
    found: list[Claim] = []
    for kind, words, pattern in constructions:
        if any(map(lower.__contains__, words)):
            match = pattern.search(text if "[A-Z]" in pattern.pattern else lower)
            if match is not None:
                found.append(claim(sentence, *match.span(), kind))
    for kind, pattern in _verbs():
        for match in pattern.finditer(lower):
            subject = _subject().search(text, max(match.start() - 80, 0), match.start())
            if subject is not None:
                found.append(claim(sentence, subject.start(), match.end(), kind))
                break
    return sorted(found)


_PERSON = re.compile(r"\b(?:he|she|his|her|him|i|we)\b")
"""Of one person a scene is told."""
_SCENE = re.compile(r"(?:this is|imagine|consider|picture|in a room|the (?:question|answer|future) )\b")
