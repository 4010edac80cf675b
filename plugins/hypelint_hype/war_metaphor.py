"""hype/war-metaphor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import PatternRule

_MILITARY = Pattern(
    r"\b(?:arm(?:y|ies)|troops|soldiers?|military|nav(?:y|al)|missiles?|combat|artillery|nato|pentagon|airstrikes?|"
    r"insurgents?|militia|ceasefire|wounded|warheads?|nuclear weapons?|tanks|veterans?|regiment|siege|infantry|"
    r"defen[cs]e ministry|war crimes?|invasion|general|colonel|shelling|refugees|drones?|empires?|romans?|kings?|legions?|crusades?|conquest|kingdoms?|castle|weapons? (?:system|program|test))\b"
)
_TRADE = (
    r"(?:talent|ai|chip|browser|streaming|format|console|search|cloud|platform|hiring|culture|content|app|smartphone|data|model|"
    r"pricing|delivery|robotaxi|token|crypto)"
)
_FIELD = (
    r"(?:markets?|industr(?:y|ies)|sector|space|category|field|competition|rivals|competitors|landscape|charts|headlines|conversation|"
    r"world|search results|internet|web|niche|scene)"
)


class WarMetaphor(PatternRule):
    """Tells business as war.

    What it does
        Reports arms races, battlefields, weapons, crushing and domination where firms, markets or
        products are meant.

    Why is this bad
        Loaded language, one of the techniques labelled as propaganda in SemEval-2020 Task 11. It
        makes a price cut sound like a siege and tells nothing of who did what.

    Use instead
        The act itself: cut its price by 10%, hired six people from a rival, sells more units.

    Known limits
        Silent where the neighbouring sentences are about the military; sport and games have words of
        their own and are reported only with a market or an industry as the object.
    """

    id = "hype/war-metaphor"
    summary = "Tells business as war: arms race, battlefield, crush the competition."
    message = '"{text}" makes a war of it; say what was done, to whom, and with what effect.'
    weight = 2
    silenced_by = frozenset({"quotation", "name"})
    cues = (
        "arms race", "{war,wars,battle,battles,showdown,supremacy,dominance,domination,killer,killers,arsenal,salvo,firepower}",
        "battlefield~", "battleground~", "weaponiz{e,es,ed,ing}", "weaponis{e,es,ed,ing}", "secret weapon~", "power grab~", "power play~",
        "take no prisoners", "{assault,offensive,blitz,attack} on", "all-out", "crush~", "annihilate~", "obliterate~", "decimate~",
        "destroy~", "kill~", "slay~", "demolish~", "dominate~", "conquer~", "rul{e,es,ing}", "front lines of", "frontline of",
        "{warning,first} shot", "shot across the bow", "fend~ off", "bloodbath", "cutthroat", "cut-throat", "nuclear option", "bombshell~",
        "strik{e,es,ing} back at", "struck back at", "combat-ready", "battle-ready", "land grab", "ground zero for", "hostile territory",
    )  # fmt: skip
    patterns = (
        r"(?:ai )?arms race",
        rf"{_TRADE} (?:wars?|battles?|battlefields?|battlegrounds?|showdown)",
        r"war (?:for|over) (?:talent|users|customers|attention|eyeballs|clicks|data|developers|subscribers)",
        r"battle for (?:talent|dominance|supremacy|users|customers|attention|market share|eyeballs|clicks|subscribers|developers|ai)",
        r"(?:fight|race|war|struggle) for (?:dominance|supremacy)",
        r"battlefields?|battlegrounds?|weaponi[sz](?:e|es|ed|ing)|secret weapons?|firepower|power (?:grab|play)s?|war (?:room|chest)s?",
        r"take no prisoners|declar(?:e|es|ed|ing) war on|all-out (?:war|assault|attack|battle)",
        r"(?:launch|mount)(?:s|es|ed|ing)? an? (?:\w+ )?(?:assault|offensive|blitz) on",
        r"arsenal of (?:tools|features|products|models|services|solutions|resources|data|apps|techniques|strategies)",
        r"(?:crush|annihilat|obliterat|decimat|destroy|kill|slay|demolish)(?:e|s|es|ed|ing)? (?:(?:the|its|their|your|our|all) )?"
        r"(?:competition|competitors|rivals?|opposition|goals|targets)",
        rf"(?:dominat|conquer|rul)(?:e|s|es|ed|ing)? (?:(?:the|its|their|your|every) )?(?:(?!world)\w+ ){{0,2}}?{_FIELD}",
        r"(?:market|world|global|total|industry|quest for) domination",
        r"killer (?:apps?|features?)",
        r"(?:iphone|google|tesla|chatgpt|ipod|android|twitter|netflix|facebook|nvidia|bitcoin|ethereum|excel)[ -]killers?",
        r"front ?lines? of (?:innovation|technology|change|business)|(?:opening|first) salvo|shot across the bow",
        r"fir(?:e|es|ed|ing) (?:a|the) (?:warning|first|opening) shot|fend(?:s|ed|ing)? off (?:rivals|competitors|competition)",
        r"bloodbath|cut-?throat|(?:clash|battle|war) of the titans|(?:drop|drops|dropped|dropping) (?:a |the )?bombshell",
        r"str(?:ike|ikes|uck|iking) back at|combat-ready|battle-ready|land grab|hostile territory|ground zero for",
    )
    unless = r"(?:nuclear|conventional|naval) arms race|arms race (?:with|between) the soviet|civil war room|cold war"
    flags = (
        "Harrow will >>crush its rivals<< in the >>AI arms race<<.",
        "Data is the new >>battlefield<<.",
        "Norvane and Tessaro fight a >>talent war<<.",
        "The start-up aims for >>market domination<<.",
        "Its >>secret weapon<< is a spreadsheet.",
        "Quillbyte set out to >>dominate the market<<.",
        "The price cut was the >>opening salvo<<.",
        "Tessaro adds a model to its >>arsenal of tools<<.",
        "Reviewers call it an >>iPhone killer<<.",
    )
    passes = (
        "The army tested the drone in a combat exercise.",
        "A brute-force attack on the hash takes a year.",
        "Soldiers left the battlefield before dawn.",
        "The treaty ended the nuclear arms race.",
        '"It is a talent war," said Piet Aal, a recruiter.',
        "The scheduler may kill a process at any time.",
        "One term dominates the sum as n grows.",
        "Arsenal won 2-0 at home.",
        "The virus destroyed the crop.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per metaphor, unless the neighbourhood is military."""
        hits = list(super().check(sentence, cues))
        if hits and not _military(sentence):
            yield from hits


def _military(sentence: Sentence) -> bool:
    """Tell whether the sentence or its neighbours speak of soldiers and arms."""
    near = (sentence.previous, sentence, sentence.next)
    return any(found is not None and _MILITARY.search(found.lower) for found in near)
