"""hype/building-the-future."""

from __future__ import annotations

from hypelint.diagnostic import Severity
from hypelint.rule import PhraseRule

_MAKERS = (
    "build,builds,building,built,shape,shapes,shaping,shaped,own,owns,owning,define,defines,defining,create,creates,"
    "creating,invent,invents,inventing,forge,forges,forging,craft,crafts,crafting,power,powers,powering,drive,drives,"
    "driving,write,writes,writing,engineer,engineers,engineering,architect,architects,architecting,lead,leads,leading,"
    "reimagine,reimagines,reimagining,reinvent,reinventing,redefine,redefines,redefining,revolutionize,revolutionizing,"
    "unlock,unlocks,unlocking,embrace,embraces,embracing,transform,transforms,transforming,reshape,reshapes,reshaping,"
    "unveil,unveils,unveiling,pioneer,pioneers,pioneering,champion,champions,championing"
)


class BuildingTheFuture(PhraseRule):
    """Claims to own the future.

    What it does
        Reports figures in which a firm builds, shapes, owns or brings the future, is the next big
        thing, ushers in a new era, or has something in its DNA.

    Why is this bad
        Nobody can check the future. The phrase stands where a product, a date and a customer should.

    Use instead
        What exists now, who uses it, and what is planned by when, with the person who says so.

    Known limits
        "The future of" as a plain subject ("the future of the railway was debated") passes; only verbs
        of making turn it into a claim. A policy that really sets rules for decades reads the same.
    """

    id = "hype/building-the-future"
    summary = "Says that somebody builds, shapes or owns the future."
    message = '"{text}" claims the future, which nobody can check; say what exists now and what is planned by when.'
    severity = Severity.ERROR
    weight = 4
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        f"{{{_MAKERS}}} {{the,our,tomorrow's,a better,a brighter,a new,a smarter,a sustainable,a greener}} future",
        f"{{{_MAKERS}}} the future of",
        f"{{{_MAKERS}}} {{tomorrow,the world of tomorrow}}",
        "the future {is here,is now,is ours,is theirs,is yours,belongs to,starts here,starts now,starts today,has arrived,"
        "begins here,begins now,begins today,is bright,looks bright}",
        "welcome to the future", "step into the future", "leap into the future", "join the future", "meet the future",
        "see the future", "the next big thing", "next-big-thing", "the future in your hands", "future is in your hands",
        "{foundation,foundations,blueprint,building blocks} {of,for} the future",
        "{foundation,foundations,blueprint} {of,for} tomorrow",
        "{company,workplace,office,city,school,bank,store,car,home,factory,platform,technology,brand,hospital,currency,"
        "money,work,medicine,retail,finance} of {tomorrow,the future}",
        "tomorrow's {world,leaders,technology,technologies,solutions,workforce,innovators} today",
        "a glimpse {into,of} the future", "ahead of {its,their} time",
        "in {our,its,their,the company's,the brand's} dna", "{brand's,company's,firm's} dna", "part of {our,its,their} dna",
        "{usher,ushers,ushered,ushering,herald,heralds,heralded,heralding,bring,brings,bringing,launch,launches,launching,"
        "begin,begins,open,opens,opening,introduce,introduces,introducing,enter,enters,entering,kick off,kicks off} "
        "{in ,}{a,the,an} {new,exciting new,bold new,brave new,entirely new,whole new,next,golden} {era,age,dawn,chapter of}",
        "{the ,a }new {era,age} of", "{the ,a }dawn of {a ,the }new {era,age}", "{brighter,better} tomorrow",
        "next frontier", "new frontier{,s} of", "on the cusp of a new", "the shape of things to come",
    )
    guards = (
        "{marks,marked,marking,signals,signalled,signaled,signaling,signalling,represents,represented,signifies,heralds} "
        "{the beginning of ,the start of ,the dawn of ,}a new {era,age} of",
        "{dna} {sample,samples,test,tests,testing,sequence,sequences,evidence,damage,strand,strands}",
        "see the future {release,releases,version,versions,work,section}",
    )
    flags = (
        "They are not selling chips; they are >>building the future<<.",
        "You're >>the next big thing<<.",
        "Norvane is >>shaping the future of<< payroll.",
        ">>Welcome to the future<<: Tessaro opens a shop in Oslo.",
        "Care is >>in our DNA<<.",
        "The plant >>ushers in a new era<< for Harrow.",
        "With its tills Quillbyte >>owns the future<<.",
        "The kiosk is the >>bank of tomorrow<<.",
        "The firm lays the >>foundations of the future<<.",
    )
    passes = (
        "The company sells chips.",
        "In the future, this flag will be removed.",
        "The council debated the future of the railway.",
        '"We are building the future," said Rea Lund, the founder.',
        "Ostwald trades wheat futures in Chicago.",
        "The lab found the enzyme in its DNA samples.",
        "Harrow is not building the future.",
        "The future is uncertain, the report says.",
        "Future releases may change the format.",
    )
