"""hype/greatness-comparison."""

from __future__ import annotations

from hypelint.rule import PhraseRule

_FIRMS = (
    "uber,netflix,airbnb,amazon,google,apple,spotify,facebook,instagram,youtube,tinder,ikea,starbucks,costco,disney,"
    "nike,iphone,ipod,wikipedia,bloomberg,goldman sachs,berkshire hathaway,stripe,shopify,github,docker,kubernetes,"
    "photoshop,chatgpt,nvidia,salesforce,slack,paypal,alibaba,ferrari,lamborghini,rolls-royce,rolls royce,cadillac,"
    "harvard,super bowl,olympics,switzerland,silicon valley,swiss army knife,holy grail,mona lisa,rosetta stone,"
    "manhattan project,wild west"
)
_PEOPLE = (
    "einstein,edison,newton,mozart,beethoven,picasso,michelangelo,leonardo,da vinci,shakespeare,steve jobs,elon musk,"
    "henry ford,warren buffett,gandhi,churchill,oppenheimer,robin hood,sherlock holmes,james bond,michael jordan,"
    "usain bolt,elvis,madonna,oprah,hemingway,jane austen,darwin,galileo,marie curie"
)


class GreatnessComparison(PhraseRule):
    """Borrows greatness by comparison.

    What it does
        Reports aggrandising analogies: the Uber of laundry, an iPhone moment, bigger than the internet,
        the next Steve Jobs, the new oil, something on steroids.

    Why is this bad
        The comparison asserts a rank that nobody can check and explains nothing about the thing.

    Use instead
        What the thing does, in the words one would use to somebody who knows neither.

    Known limits
        Works from a list of names that are commonly borrowed: an analogy with another name goes unseen.
    """

    id = "hype/greatness-comparison"
    summary = "Borrows greatness: the Uber of laundry, an iPhone moment, the next Steve Jobs."
    message = '"{text}" borrows greatness from something else; say what the thing itself does.'
    weight = 2
    silenced_by = frozenset({"quotation", "negation"})
    cues = (
        f"{{the,a,an}} {{{_FIRMS}}} of",
        f"the {{{_PEOPLE}}} of",
        f"the next {{{_FIRMS}}}",
        f"the next {{{_PEOPLE}}}",
        f"{{modern-day,latter-day,21st-century}} {{{_PEOPLE}}}",
        "{iphone,ipod,sputnik,netscape,chatgpt,oppenheimer,gutenberg,kitty hawk,lightbulb,manhattan project} moment~",
        "{bigger,more important,more profound,more significant,more transformative} than {the internet,electricity,fire,"
        "the web,the iphone,the industrial revolution,the printing press,the wheel,the smartphone,the moon landing}",
        "on steroids",
        "the new {oil,electricity,black gold}",
        "oil of the {21st century,digital age,digital economy}",
        "{uber,netflix,airbnb,tinder,amazon,spotify,shazam} for {dogs,pets,cars,lawyers,doctors,homes,plumbers,books,"
        "jobs,wine,boats,planes,housing,students,farmers,trucks,parking,music,food,art,anything}",
        "since sliced bread",
        "since the {invention of the wheel,printing press,invention of the printing press,dawn of the internet}",
        "game of {thrones,ai thrones,chip thrones,cloud thrones}",
        "{david and goliath,david versus goliath,david vs goliath,david-and-goliath}",
    )
    guards = (
        "game of thrones {actor,actress,star,stars,series,fans,cast,season,episode,author,prequel,and,is,was}",
        "{athletes,bodybuilders,patients,players,prisoners,he was,was put,she was} on steroids",
        "the next olympics",
        "the next super bowl",
        "the next iphone",
    )
    flags = (
        "Meet >>the Uber of<< laundry.",
        "It's AI's >>iPhone moment<<.",
        "Norvane wants to be >>the next Amazon<<.",
        "Rea Lund is >>the Einstein of<< tyres.",
        "Agents are >>bigger than the internet<<.",
        "Data is >>the new oil<<.",
        "The app is a shopping list >>on steroids<<.",
        "Quillbyte calls its van the best thing >>since sliced bread<<.",
    )
    passes = (
        'Lund called it "the Uber of laundry".',
        "The Bank of England raised rates.",
        "The University of Ostwald hired six people.",
        "Patients on steroids were left out of the trial.",
        "Norvane is not the next Amazon.",
        "The maker of the scanner closed in 2019.",
        "Harrow supplies new oil filters to Tessaro.",
        "The next Olympics open in July.",
    )
