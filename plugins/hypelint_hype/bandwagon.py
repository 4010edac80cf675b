"""hype/bandwagon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Sentence
from hypelint.rule import PhraseRule

_COUNT = re.compile(r"\d|\b(?:dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) ")


class Bandwagon(PhraseRule):
    """Offers popularity as proof.

    What it does
        Reports phrases that say everybody is doing it: everyone is switching, too big to ignore,
        trusted by thousands, taking the world by storm, all eyes are on.

    Why is this bad
        That many do something is no evidence that it works, and nobody counted the many.

    Use instead
        The number of users, the date of the count and who counted.

    Known limits
        A sentence with a figure passes, even where the figure counts something else.
    """

    id = "hype/bandwagon"
    summary = "Offers popularity as proof: everyone is switching, taking the world by storm."
    message = '"{text}" offers popularity as proof; say how many, when, and who counted.'
    weight = 2
    silenced_by = frozenset({"quotation", "negation", "name"})
    cues = (
        "{everyone,everybody,every company,every business,every brand,the whole world,the entire industry,the whole industry} "
        "is {now ,already ,suddenly ,}{switching,moving,talking about,buzzing,using,adopting,jumping,rushing,racing,watching,doing it,"
        "asking,obsessed,loving,raving,turning to,flocking}",
        "everyone's {switching,moving,talking about,buzzing,using,adopting,jumping,rushing,racing,watching,obsessed,loving}",
        "{nobody,no one} is {sitting still,standing still}", "nobody's {sitting,standing} still", "no one's {sitting,standing} still",
        "too big to ignore", "the smart money", "smart money is on", "jump{,s,ed,ing} on the bandwagon",
        "all the {rage,buzz}", "the talk of the {town,industry,internet}",
        "{take,takes,took,taken,taking} {the world,the internet,the industry,the market,the city,the country,the nation,the scene,"
        "social media,hollywood,silicon valley,wall street} by storm",
        "the {whole ,entire ,}world is watching", "all eyes are {now ,}on", "with all eyes on", "{capture,captures,captured,capturing} the "
        "{hearts,imagination,imaginations,attention} of {the world,millions,audiences,fans,consumers,investors,customers,readers,people,"
        "the crypto,the community,everyone,diners,gamers,homeowners}",
        "{won,win,wins,winning} the hearts of", "hearts and minds of {customers,consumers,fans,audiences}",
        "{join,joining} the {thousands,millions,hundreds,movement,revolution,ranks of}", "join {thousands,millions,hundreds} of",
        "{trusted,loved,adored,chosen,beloved,preferred} by {thousands,millions,countless,hundreds,businesses,professionals,experts,"
        "industry leaders,leading,top,many,companies,families,homeowners,customers,brands,creators,teams,celebrities,people,locals}",
        "{global,worldwide,international,widespread,universal,critical,industry-wide} {recognition,acclaim,praise}",
        "{rave,glowing,five-star,overwhelmingly positive} {reviews,response,feedback,testimonials}",
        "{flocking,flock,flocked} to {the ,}{platform,app,brand,site,service,tool,store,market,token,it}",
        "{growing,ever-growing,loyal,devoted,massive,huge,passionate,cult,dedicated,large and passionate} {following,fan base,fanbase}",
        "{fan,crowd,customer,local,community,reader,staff,firm} {favorite,favourite,favorites,favourites}", "viral sensation~",
        "the name on everyone's lips", "on everyone's {lips,radar,mind}", "the buzz {around,surrounding,about}",
        "{generate,generates,generated,generating,create,creates,creating,created} {a ,}{buzz,a buzz,significant buzz,a stir,excitement,hype}",
        "everyone wants {to,a}", "don't miss {out,your chance}", "you don't want to miss", "the {place,name,event} to be",
    )
    flags = (
        ">>Everyone is moving<< to agents.",
        ">>Nobody's sitting still<<.",
        "The trend is >>too big to ignore<<.",
        "Norvane's tyres are >>taking the world by storm<<.",
        "The scanner is >>trusted by thousands<< of clinics.",
        ">>All eyes are on<< Tessaro this week.",
        "The stall earned >>global recognition<< for its tea.",
        ">>Join millions of<< happy savers.",
    )
    passes = (
        "Nineteen of 40 banks use agents, the survey found.",
        "Not everyone is moving to agents.",
        "The scanner is trusted by thousands of clinics in 12 states, the ministry's count of 2024 shows.",
        '"Everyone is switching," said Piet Aal, a broker.',
        "Everyone is asked to sign the form.",
        "The army took the fort by storm.",
        "The module is used by the parser.",
        "Nobody is watching the gate.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield a hit per claim of popularity in a sentence that counts nothing."""
        if _COUNT.search(sentence.lower) is None:
            yield from super().check(sentence, cues)
