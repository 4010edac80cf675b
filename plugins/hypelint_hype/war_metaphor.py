"""hype/war-metaphor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule

_MILITARY = re.compile(
    r"\b(?:arm(?:y|ies)|troops|soldiers?|military|nav(?:y|al)|missiles?|combat|artillery|nato|pentagon|airstrikes?|"
    r"insurgents?|militia|ceasefire|wounded|warheads?|nuclear weapons?|tanks|veterans?|regiment|siege|infantry|"
    r"defen[cs]e ministry|war crimes?|invasion|general|colonel|shelling|refugees|drones?|empires?|romans?|kings?|legions?|crusades?|conquest|kingdoms?|castle|weapons? (?:system|program|test))\b"
)
_TRADE = (
    "{talent,ai,chip,browser,streaming,format,console,search,cloud,platform,hiring,patent,culture,content,app,"
    "smartphone,data,model,pricing,delivery,robotaxi,token,crypto}"
)
_FIELD = (
    "{market,markets,industry,sector,space,category,field,competition,rivals,competitors,landscape,charts,headlines,"
    "conversation,world,search results,internet,web,industries,niche}"
)


class WarMetaphor(PhraseRule):
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
        "arms race", f"{_TRADE} {{war,wars,arms race,battle,battles,battlefield,battleground,showdown}}",
        "war {for,over} {talent,users,customers,attention,eyeballs,clicks,data,developers,subscribers}",
        "battle for {talent,dominance,supremacy,users,customers,attention,market share,eyeballs,clicks,subscribers,"
        "developers,the living room,your wallet,ai}",
        "{fight,battle,race,war,struggle} for {dominance,supremacy}",
        "battlefield~", "battleground~", "new battle lines", "battle lines", "weaponiz{e,es,ed,ing}", "weaponis{e,es,ed,ing}",
        "secret weapon~", "firepower", "power grab~", "power play~", "war room~", "war chest~", "take no prisoners",
        "declar{e,es,ed,ing} war on", "{go,goes,going,went} to war with", "all-out {war,assault,attack,battle}",
        "{launch,launches,launched,launching,mount,mounts,mounted} {an,a} {assault,attack,offensive,blitz} on",
        "arsenal of {tools,features,products,models,services,solutions,weapons,resources,data,apps,techniques,strategies}",
        "{crush,crushes,crushed,crushing,annihilate,annihilates,obliterate,obliterates,decimate,decimates,destroy,destroys,"
        "kill,kills,killing,slay,slays,demolish,demolishes} {the ,its ,their ,your ,all ,}"
        "{competition,competitors,rivals,rival,opposition,goals,targets}",
        f"{{dominate,dominates,dominated,dominating,conquer,conquers,conquered,conquering,rule,rules,ruling}} "
        f"{{the ,its ,their ,your ,every ,}}{_FIELD}",
        "{dominate,dominates,dominated,dominating} {the ,their ,its ,}{ai,crypto,cloud,search,local,global,online,digital,tech,"
        "data,music,smartphone,chip,retail,payments} {market,markets,industry,sector,space,landscape,scene,search,charts,results}",
        "{market,world,global,total,industry} domination", "quest for domination", "killer {app,apps,feature,features}",
        "{iphone,google,tesla,chatgpt,ipod,android,uber,netflix,facebook,twitter,amazon,excel,windows,vpn,nvidia,bitcoin,"
        "ethereum} killer~",
        "{iphone,google,tesla,chatgpt,ipod,android,twitter,netflix,facebook,nvidia}-killer~",
        "front lines of {innovation,technology,the ai,the digital,change,business}", "frontline of {innovation,technology,change}",
        "{fire,fires,fired,firing} {a shot,a warning shot,the opening salvo,the first shot}", "opening salvo", "shot across the bow",
        "{fend,fends,fended,fending} off {rivals,competitors,competition}", "bloodbath", "cutthroat", "cut-throat",
        "nuclear option", "{clash,battle,war} of the titans", "{drop,drops,dropped,dropping} {a ,the ,}{bombshell,bomb}",
        "{strike,strikes,struck,striking} back at {rivals,google,openai,apple,amazon,microsoft,meta}",
        "combat-ready", "battle-ready", "land grab", "hostile territory", "no man's land", "ground zero for",
    )
    guards = (
        "nuclear arms race", "arms race {with,between} the soviet", "conventional arms race", "naval arms race",
    )
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
