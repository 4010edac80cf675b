"""Find hedges (may, reportedly, potential …) and conditions (if, unless …), with their scopes.

A modal or an adverb hedges to the end of its clause, co-ordinated verbs included; an adjective its
noun phrase and what follows in the clause; "it is unclear whether" the rest of the sentence; a
condition the whole sentence. A hedge never crosses a full stop.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from hypelint.context.clause import clauses
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from hypelint.reading import Scope, Sentence

CUES: dict[str, tuple[str, ...]] = {
    "hedge": (
        # modals
        "may", "might", "could", "should", "ought to", "would",
        # adverbs
        "perhaps", "maybe", "possibly", "probably", "likely", "unlikely", "potentially", "presumably",
        "apparently", "seemingly", "arguably", "reportedly", "allegedly", "supposedly", "purportedly",
        "conceivably", "in theory", "theoretically", "tentatively", "hopefully", "in all likelihood",
        "evidently", "ostensibly", "doubtfully", "admittedly uncertain",
        # verbs
        "appear~ {to,that}", "seem~ {to,that,like,as if,likely}", "suggest~", "tend~ to", "hint~ {at,that}",
        "{looks,look,looked} {like,as if,as though,likely,set to be,poised to be}", "raises the possibility",
        "{is,are,was,were} {thought,believed,said,rumoured,rumored,understood,considered,alleged} to",
        "{aim,aims,aiming,aimed} to", "{hope,hopes,hoping,hoped} {to,that,for}", "{seek,seeks,seeking,sought} to",
        "{try,tries,trying,tried} to", "{want,wants,wanted} to see", "{speculate,speculates,speculated}",
        "{suspect,suspects,suspected} that", "indicat{e,es,ed,ing} that", "indicating", "impl{y,ies,ied} that", "hypothesi{s,z}e~",
        "{in,under,early,advanced} {talks,discussion,discussions,negotiations,consideration,review}",
        "{is,are,was,were} considering", "exploring {the,a,options,whether,plans}", "weigh{s,ing,ed}", "mull{s,ing,ed}",
        "designed to", "intended to", "meant to", "expected to be able",
        # nouns and adjectives
        "potential", "possible", "proposed", "rumoured", "rumored", "alleged", "hypothetical",
        "putative", "tentative", "prospective", "would-be", "purported", "suspected", "possibility", "possibilities",
        "{a,the,some,any,little,no,good} chance", "{is,are,be} open to", "capable of", "the prospect of",
        "{rumour,rumor,rumours,rumors,speculation} {of,that,is,about,has,are,have}", "the risk that",
        "{hypothesis,assumption,presumption} that", "postulat{e,es,ed}", "plausibl{e,y}", "conjecture~", "putatively",
        # the unknown
        "whether", "no {evidence,proof} that", "question {whether,of whether,is whether}",
        "{unclear,uncertain,unknown,not clear,not known,not certain,unsure,not sure} {if,whether,how,what,when,why}",
        "{remains,yet} to be seen", "unclear", "uncertain", "too early to {say,tell}", "{whether,if} or not",
        "no guarantee", "not guaranteed", "{can't,cannot,can not,couldn't} {rule out,say whether,be sure,confirm}",
        "{almost,not} certain", "about to be considered", "estimated", "approximately known",
    ),
    "condition": (
        "if", "unless", "provided that", "providing that", "assuming", "in case", "as long as", "so long as",
        "on condition that", "in the event", "subject to", "depending on", "contingent on", "pending",
        "should", "were", "had", "were to", "supposing",
    ),
}  # fmt: skip

_ADJECTIVES = frozenset(
    "potential possible proposed rumoured rumored alleged hypothetical putative tentative prospective would-be "
    "purported suspected estimated".split()
)
_UNREAL_IF = Pattern(r"(?:even|as|only|what|see|know|ask|asked|wonder|check|matter|anything) $")
_INVERSION = Pattern(r"(?:should|were|had) (?:the|a|an|it|he|she|they|we|you|i|this|that|any|either|[A-Z])")
_CONDITIONAL = {
    "in the event": Pattern(r" (?:of|that)\b"),
    "subject to": Pattern(
        r"[^.;]{0,40}\b(?:approv|condition|consent|review|clear|agree|availab|chang|regulat|clos|vote|court|permit|fund"
        r"|due diligence|satisf|complet|contract)"
    ),
    "as long as": Pattern(r" (?!\d|an? |one|two|three|four|five|six|seven|eight|nine|ten)"),
    "assuming": Pattern(
        r" (?!(?:the|an?|his|her|their|its|full) (?:\w+ )?(?:role|position|dut|responsib|office|command|control|leadership))"
    ),
}
"""What must stand behind words that are conditions there only."""
_INDEFINITE = Pattern(r"\b(?:a|an|any|such|some|another|either)\b[^,;]*$")


def hedges(sentence: Sentence) -> list[Scope]:
    """Return the hedge scopes of a sentence, in order."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("hedges")
    if cached is None:
        lower = sentence.reading.lower
        found: list[Scope] = []
        for start, end in sentence.cues("hedge"):
            cue = lower[start:end]
            if not _holds(sentence, cue, start, end):
                continue
            last = sentence.end if _TO_THE_END.search(cue) else _reach(sentence, end)
            if cue in _ADJECTIVES or cue in _PURPOSES:
                last = _aside(sentence, start, last)
            # An adverb before its verb hedges what stands between it and its subject as well.
            first = start
            if cue not in _ADJECTIVES and (cue.endswith("ly") or cue in ("perhaps", "maybe", "likely")):
                first = sentence.clause(start)[0]
                for cut in _SUBORDINATE.finditer(lower, first, start):
                    first = cut.end()
            found.append(Scope(first, last, (start, end)))
        cached = sentence.cache["hedges"] = found
    return cast("list[Scope]", cached)


def _holds(sentence: Sentence, cue: str, start: int, end: int) -> bool:
    """Tell a hedge from other uses of its words."""
    lower = sentence.reading.lower
    if cue == "would":
        return _would_hedges(sentence, start)
    if cue == "may":
        return not _is_month(sentence, start, end)
    if cue == "possible":
        return not _AS_POSSIBLE.search(lower, max(start - 20, 0), start)
    if cue == "could":
        return not lower.startswith(" not be more", end)
    if cue in ("potential", "prospective") and _CROWD.match(lower, end, sentence.end):
        return False
    if cue == "potential":
        return not _A_POTENTIAL.match(lower, end, sentence.end)
    if cue.startswith("whether"):
        # "Whether you buy or rent, …" leaves nothing open.
        return start > sentence.start and lower[start - 2 : start - 1] not in (",", "-", "\u2014")
    if cue in ("proposed", "suspected"):
        return not _TELLS.match(lower, end, sentence.end)
    if cue.startswith(("weigh", "mull")):
        return _OPTIONS.match(lower, end, sentence.end) is not None
    if cue.endswith(" open to"):
        return _OPEN_TO.match(lower, end, sentence.end) is not None
    return True


_TO_THE_END = Pattern(r"whether|if$|how|what|seen|early")
_AS_POSSIBLE = Pattern(r"\b(?:as|if|where|when|every|all) (?:\w+ )?(?:as )?$")
_A_POTENTIAL = Pattern(r"[.,;:!?)\"]|$| (?:of|and|or|in|with|as|at|by|through)\b")
"""What follows the noun: "growth potential, …" hedges nothing, "the potential to grow" does."""
_CROWD = Pattern(
    r" (?:new |future )?(?:customers|clients|buyers|users|partners|employees|investors|members|patients|students|donors"
    r"|candidates|employers|tenants|leads|readers|viewers|voters|guests|shoppers|visitors|sponsors|applicants)\b"
)
"""People who may become something: no statement about them is any less certain for that."""
_SUBORDINATE = Pattern(
    r", (?:as|because|since|although|though|even though|whereas)\b(?! (?:well|if|though|such|part|many|much|soon|long)\b)"
)
"""Where a clause of another verb begins."""
_OPEN_TO = Pattern(
    r" (?:\w+ing\b|(?:the |an? |any )?(?:idea|possibility|talks|offers?|deal|negotiat|discuss|compromise|suggest))"
)
_TELLS = Pattern(r"[.,;:]| (?:by|an?|the|that|to|in|as|for|from|of|and|its|his|her)\b")
"""What follows a verb: "Lund proposed a scale" hedges nothing, "the proposed scale" does."""
_OPTIONS = Pattern(r" (?:an?|the|its|whether|up|options?|plans?|bids?|offers?|sales?|legal)\b")
_PURPOSES = frozenset(("designed to", "intended to", "meant to"))
_APPOSED = Pattern(r", (?:an?|the|its|his|her|their|one|which|who)\b[^,]*$")


def _aside(sentence: Sentence, start: int, last: int) -> int:
    """Return where the hedge of an appositive ends: "Lund, a prospective buyer, will …"."""
    lower = sentence.reading.lower
    if _APPOSED.search(lower, max(sentence.start, start - 80), start):
        comma = lower.find(",", start, last)
        return last if comma < 0 else comma
    return last


def conditions(sentence: Sentence) -> list[Scope]:
    """Return the condition scopes of a sentence: each covers all of it."""
    from hypelint.reading import Scope

    cached = sentence.cache.get("conditions")
    if cached is None:
        lower = sentence.reading.lower
        found: list[Scope] = []
        for start, end in sentence.cues("condition"):
            cue = lower[start:end]
            if cue in ("should", "were", "had"):
                opens = start == sentence.start or lower[max(start - 2, 0) : start] in (", ", "- ")
                statement = cue == "should" and opens and not sentence.text.rstrip("\"')").endswith("?")
                if not statement and not (opens and _INVERSION.match(sentence.reading.text.lower(), start)):
                    continue
            elif cue == "if" and _UNREAL_IF.search(lower, max(start - 12, sentence.start), start):
                continue
            elif "-" in (lower[start - 1 : start], lower[end : end + 1]):
                continue  # "patent-pending", "if-then"
            elif cue in _CONDITIONAL and not _CONDITIONAL[cue].match(lower, end, sentence.end):
                continue
            found.append(Scope(sentence.start, sentence.end, (start, end)))
        cached = sentence.cache["conditions"] = found
    return cast("list[Scope]", cached)


def _reach(sentence: Sentence, at: int) -> int:
    """Return where a hedge ends: with its clause, or with later clauses that share its verb."""
    lower = sentence.reading.lower
    end = sentence.end
    for first, last in clauses(sentence):
        if first <= at <= last:
            end = last
        elif first > at and first == end:
            # ", and cut costs": a bare verb goes on; ", and the firm will": a new subject does not.
            opening = re.match(r"(?:and|or|but|yet)? ?(\w+)(?: (\w+))?", lower[first:last])
            if (
                opening is None
                or opening[1] in _SUBJECTS
                or opening[2] in _FINITE
                or lower[first - 2 : first - 1] in ";:"
            ):
                break
            end = last
    cut = _SUBORDINATE.search(lower, at, end)
    return cut.start() if cut else end


_SUBJECTS = frozenset(
    "the a an it he she they we you i this that these those its his her their our my your which who there one some many "
    "all no every each another such while but".split()
)
_FINITE = frozenset("will is are was were has have had does did can won't isn't aren't".split())


def _would_hedges(sentence: Sentence, at: int) -> bool:
    """Tell whether "would" is a hedge: an indefinite subject, a condition, or an event called proposed."""
    lower = sentence.reading.lower
    first, _ = sentence.clause(at)
    if _INDEFINITE.search(lower, first, at) or conditions(sentence):
        return True
    reading = sentence.reading
    block = reading.blocks[sentence.block]
    if any(lower[cue[0] : cue[1]] == "if" for cue in reading.cues("condition", block.start, at)):
        return True
    known = cast("list[int] | None", reading.cache.get("unconfirmed"))
    if known is None:
        known = [start for start, end in reading.all_cues("hedge") if _UNCONFIRMED.match(lower, start, end)]
        reading.cache["unconfirmed"] = known
    return any(start < at for start in known)


_UNCONFIRMED = Pattern(
    r"(?:.* )?(?:propos|possib|rumou?r|talks|considering|potential|would-be|alleged|specul)"
)
"""Words for an event that nobody confirmed."""


def _is_month(sentence: Sentence, start: int, end: int) -> bool:
    """Tell the month of May from the modal."""
    text = sentence.reading.text
    if text[start] != "M":
        return False
    return start > sentence.start or bool(re.match(r" \d", text[end : end + 2]))
