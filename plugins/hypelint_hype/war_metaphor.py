"""hype/war-metaphor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.pattern import Pattern
from hypelint.reading import Sentence
from hypelint_hype._grammar import FrameRule, heads

_MILITARY = Pattern(
    r"\b(?:arm(?:y|ies)|troops|soldiers?|military|nav(?:y|al)|missiles?|combat|artillery|nato|pentagon|airstrikes?|"
    r"insurgents?|militia|ceasefire|wounded|warheads?|nuclear weapons?|tanks|veterans?|regiment|siege|infantry|"
    r"defen[cs]e ministry|war crimes?|invasion|(?:major|brigadier|lieutenant|army|commanding) general|generals|colonel|shelling|refugees|drones?|empires?|romans?|kings?|legions?|crusades?|conquest|kingdoms?|castle|weapons? (?:system|program|test))\b"
)
_TRADE = (
    r"(?:talent|ai|chip|browser|streaming|format|console|search|cloud|platform|hiring|culture|content|app|smartphone|data|model|"
    r"pricing|delivery|robotaxi|token|crypto)"
)
_FIELD = (
    r"(?:markets?|industr(?:y|ies)|sector|space|category|field|competition|rivals|competitors|landscape|charts|headlines|conversation|"
    r"world|search results|internet|web|niche|scene|leaderboards?)"
)


_FRAMES = rf"""
arms race: (?:ai |talent |technological |chip )?arms race
war, wars, battle, battles, showdown, clash of: (?:hidden|quiet|visible|silent|invisible|new|next|coming|real|
    interface|two|second|brewing|escalating|looming|endless|full-blown|turf|proxy|holy) (?:wars?|
    battles?)(?! (?:crimes?|veterans?|memorial|ii|i\b|two|one|against (?:terror|cancer)|in (?:iraq|ukraine|
    gaza|sudan|syria|afghanistan)))|(?:fight|wag|win|los)(?:s|e|es|ing|ed)? (?:this|that|
    its) (?:\w+ )?(?:war|battle)(?! (?:against|with|in|on|for independence))|(?:war|battle) (?:for|
    to become|to own|to control|to dominate) (?:the|your|our|its|ai|artificial) (?:\w+ )?(?:layer|browser|
    web|internet|interface|desktop|cloud|attention|user|customer|consumer|living room|screen|market|future|
    soul|mind|wallet|intelligence|stack|enterprise|platform|inbox|home|data)s?\b|{_TRADE} (?:wars?|
    battles?|showdowns?)|war (?:for|over) (?:talent|users|customers|attention|eyeballs|clicks|data|
    developers|subscribers|compute|chips)|battle for (?:the )?(?:talent|dominance|supremacy|users|
    customers|attention|market share|eyeballs|clicks|subscribers|developers|ai|hearts and minds|soul|
    future|control)|(?:fight|race|war|struggle) for (?:dominance|supremacy)|war (?:room|chest)s?|
    declar(?:e|es|ed|ing) war on|(?:all-out|price) (?:war|battle)|war of words|battle lines(?: are|
     were)?(?: being)?(?: drawn)?|(?:clash|battle|war) of (?:the )?titans|(?:thrilling|epic|ultimate|
    high-stakes) (?:showdown|battle)|silent war|quiet war|(?:is|a|the) (?:fierce|brutal|bitter|epic|
    pitched|heated) battle
supremacy, dominance, domination: (?:v(?:ie|ies|ied|ying)|(?:compet|battl|clash|fight|jostl)(?:e|es|ed|ing|
    s)?) for (?:\w+ )?(?:dominance|supremacy)|(?:challeng|contest|threaten|assert)\w* the supremacy of|(?:fight|race|war|struggle|battle|quest|
    bid) for (?:\w+ )?(?:dominance|supremacy|domination)|(?:market|world|global|total|industry|ai|
    digital) (?:domination|supremacy)
in for the kill, the jugular, gloves are off, gloves came off, gloves come off, guns blazing, big guns, heavy artillery, opening shot, opening shots, first shot, smells blood, smell blood, smelled blood: (?:go|goes|going|went|mov(?:e|es|ing)) in for the kill|for the jugular|(?:the )?gloves (?:are|come|came) off|(?:all |with )?guns blazing|(?:bring\w*|roll\w*) out the (?:big guns|heavy artillery)|(?:fir(?:e|es|ed|ing)) the (?:opening|first) shots?|opening shots? (?:in|of)|smell(?:s|ed)? blood
uprising, revolt, revolts, rebellion, mutiny: (?:user|users|community|consumer|customer|developer|user base|creator|gamer|subscriber|investor)s?'? (?:base )?(?:uprising|revolts?|rebellion|mutiny)(?= (?:against|over|at)\b|[.,]|$)
in the trenches: in the trenches(?= (?:of|with)\b|[.,])
battlefield, battleground, weaponises, weaponised, weaponising, weaponizes, weaponized, weaponizing, secret weapon, firepower, power grab, power play, bloodbath, cutthroat, cut-throat, combat-ready, land grab, nuclear option, scorched earth, scorched-earth, take no prisoners, shot across the bow
all-out: all-out (?:war|assault|attack|battle|blitz|offensive)
assault on, offensive on: (?:launch|mount)(?:s|es|ed|ing)? an? (?:\w+ )?(?:assault|offensive|blitz) on|
    (?:all-out|full-scale|frontal|direct) (?:assault|offensive|attack) on
arsenal: (?:arsenal of|(?:its|their|your|our) (?:\w+ )?arsenal)(?! (?:fans?|players?|
    stadium))(?: (?:\w+ )?(?:tools|features|products|models|services|solutions|resources|data|apps|
    techniques|strategies))?
salvo: (?:opening|first|latest) salvo
crush, crushes, crushed, decimated, demolished, demolishes, destroy~: (?:crush|annihilat|obliterat|decimat|destroy|slay|demolish)(?:e|s|
    es|ed|ing)? (?:(?:the|its|their|your|our|all) )?(?:competition|competitors|rivals?|opposition|goals|
    targets|doubts?|myths?|barriers?|benchmarks?|leaderboards?)
dominate~, conquers, conquered, conquering: continues? to dominate|(?:dominat|conquer)(?:e|s|es|ed|
    ing)? (?:(?:the|its|their|your|every) )?(?:(?!world)\w+ ){{0,2}}?{_FIELD}
killer, killers: killer (?:apps?|features?)|(?:iphone|google|tesla|chatgpt|ipod|android|twitter|netflix|
    facebook|nvidia|bitcoin|ethereum|excel|photoshop|windows|gpt|claude|gemini|copilot|slack|youtube|tiktok)[ -]killers?
frontline: (?:on |at )?the front ?lines? of (?!the (?:war|conflict))(?:\w+)
bombshell: (?:drop|drops|dropped|dropping) (?:a |the |another )?bombshells?|bombshell (?:report|claim|
    revelation|announcement|deal|news|study|move)
conflict: (?:hidden|wider|quiet|silent|invisible|unseen|looming) conflict(?! (?:of|in|zone|
    between (?:israel|russia|the two countries)))
gambit, gambits, endgame, dethroned, all bets: (?:quiet |bold |strategic |risky |high-stakes |audacious |
    opening |latest |desperate |\w+ )?gambits?(?! (?:pawn|declined|accepted|line))|(?:endgame|trump card|
    kingmakers?|chessboard)|dethron(?:e|ed|es) (?:\w+ )?|all bets are off
under siege, crosshairs: (?:\w+ )?(?:industry|jobs|market|business|incumbents|publishers|media|newsrooms?|
    internet|web|creativity) (?:is|are|was) under siege|in the (?:\w+ )?crosshairs
"""
"""What makes a war of business, around its head words."""


class WarMetaphor(FrameRule):
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
    silenced_by = frozenset({"quotation"})
    cues = heads(_FRAMES)
    frames = _FRAMES
    unless = r"(?:nuclear|conventional|naval) arms race|arms race (?:with|between) the soviet|civil war room|cold war"
    flags = (
        "Harrow will >>crush its rivals<< in the >>AI arms race<<.",
        "Data is the new >>battlefield<<.",
        "Norvane and Tessaro fight a >>talent war<<.",
        "The start-up aims for >>market domination<<.",
        "Its >>secret weapon<< is a spreadsheet.",
        "Quillbyte set out to >>dominate the market<<.",
        "The price cut was the >>opening salvo<<.",
        "Tessaro adds a model to >>its arsenal of tools<<.",
        "Reviewers call it an >>iPhone killer<<.",
        "The free model was a >>quiet gambit<<.",
        "In general, both tokens >>vie for dominance<<.",
        "It is a >>hidden war<< of browsers.",
        "Tessaro >>goes in for the kill<<.",
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
