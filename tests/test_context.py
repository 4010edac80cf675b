"""The context layer on examples of its own: what is quoted, attributed, hedged, negated, named."""

from __future__ import annotations

import pytest

from hypelint.builtin import formats
from hypelint.context.attribution import standing
from hypelint.context.voice import publishers
from hypelint.engine import Linter, Settings
from hypelint.reading import Reading
from hypelint.registry import Registry
from hypelint.source import Source
from hypelint.testing import marked

LINTER = Linter(Registry([], [("builtin", it) for it in formats()]))


def read(text: str, profile: str = "news") -> Reading:
    """Read a Markdown text."""
    return LINTER.read(LINTER.parse(Source(text, "draft.md")), Settings(frozenset(), profile))


def ask(text: str, profile: str = "news") -> tuple[Reading, int, int]:
    """Read a text with one >>marked<< span; return the reading and the span's prose offsets."""
    clean, spans = marked(text)
    reading = read(clean, profile)
    (start, end) = spans[0]
    at = reading.text.index(" ".join(clean[start:end].split()))
    return reading, at, at + len(" ".join(clean[start:end].split()))


ATTRIBUTED = [
    "The plant >>will close in May<<, Rea Lund said.",
    "The plant >>will close in May<<, said Rea Lund, a nurse.",
    "The plant >>will close in May<<, according to the ministry.",
    "According to a filing, >>sales fell by 4%<<.",
    "Norvane said >>it would close the plant<<.",
    "Norvane expects >>revenue of $2 billion<< next year.",
    "The company is projecting >>a loss of $4 million<<.",
    "Two engineers at Tessaro told Reuters that >>the chip is late<<.",
    "A survey of 1,204 people by Ostwald found that >>62% use it daily<<.",
    "Ostwald figures show >>sales fell by 4%<<.",
    "It is the largest deal this year, >>Dealboard data show<<.",
    "The round was named >>the best of the year<< by Dealboard.",
    "For Lund, >>the merger is the largest mistake of the decade<<.",
    "Sales fell 4%, Bloomberg reported. >>It was the largest drop<< since May.",
    "Lund said sales had fallen. The company >>lost 40 customers<<.",
    "Lund said sales had fallen. She added that orders had too. >>They fell by 40%<<.",
    "The paper, by Rea Lund of Oslo University, says >>losses reached 4%<<.",
    "Norvane reported >>revenue of $2 billion<<.",
    "Prices >>will rise by 4%<<, Lund, a nurse in Oslo, told the court.",
    "Lund, in a speech on Monday, also said >>prices will rise<<.",
    "The drug >>cuts deaths by 12%<<, the regulator's report concluded.",
    "Prices [will rise by 4%](https://example.org/report), >>a jump of 2 points<<.",
    "Prices >>will rise by 4%<<.[^1]\n\n[^1]: The ministry's tables.",
    "As Lund notes, >>the cost will double<<.",
    "Officials at the ministry say >>the bridge will close<<.",
    "The firm's shares >>will halve<<, analysts at Marlow predict.",
    "Tessaro announced on Monday that >>it will cut 200 jobs<<.",
    "Police said >>40 people were hurt<<.",
    '"We are done," said Lund, who runs the plant. She expects >>prices to double<<.',
    "# Norvane >>Will Cut 200 Jobs<<\n\nNorvane will cut 200 jobs, the company said on Monday.",
    "The minister warned that >>the bill would double<<.",
    "The index, compiled by Ostwald, >>fell 4%<<.",
    "Critics say >>the plan is the worst yet<<.",
    "According to its annual report, Norvane >>plans to sell<<.",
    "According to the regulator, >>prices will fall<<.",
    "Most bakers anticipate that >>sales will be flat<<.",
    "The bakers expressed optimism that >>sales will rise<<.",
    "The report reveals that 15 million phones are lost. Of the 15 million, >>only 25% come back<<.",
    "Piet Aal, a welder at the Harrow yard, said >>the pier will close<<.",
    "The Harrow Pilots' Association (HPA) claims that >>the pier will close<<.",
    "Lund denied it but said >>the pier will close<<.",
    "Builders in the old town expect >>prices to rise<<.",
    "Captains worry that >>the pier will close<<.",
    "As Ostwald data show, >>the pier will close<<, Lund noted.",
    "It also cautions that >>the pier will close<<.",
    "The woman at the desk told me that >>it is the tallest<<.",
    "The harbour master suggested that >>the pier will close<<.",
    "Harrow >>had a loss of $14 million<<, its annual report shows.",
    "Harrow said it lost $14 million. It >>also cut 400 jobs<<.",
    "Builders in Aal continue to report that >>prices fall<<.",
    "The builders also noted a fall in prices, >>the largest in years<<.",
    "Legal experts said >>the pier will close<<.",
    "Harrow will shut it, citing people at the yard, >>by May<<.",
    "Lund, by contrast, reports a fall; >>the pier will close<<.",
]

BARE = [
    "The plant >>will close in May<<.",
    "[](https://example.org/plant.jpg) The plant >>will close in May<<.",
    "Shares fell after Norvane said profit would drop, >>the largest fall this year<<.",
    "Even before Norvane announced the plan, it was >>one of the biggest buyers<<.",
    "A protein called mucin >>is the strongest of all<<.",
    "The wine is praised for its taste and >>is the best in town<<.",
    "The report >>will change everything<<.",
    "The United States >>will win the race<<.",
    "The firm claims office >>is the largest in town<<.",
    "The firm is reportedly raising money and >>will spend $2 billion<<.",
    "Lund said sales had fallen. However, rivals >>will win<<.",
    "Lund said sales had fallen.\n\nThe market >>will halve<<.",
    "Sales >>will halve<<. Lund said so yesterday.",
    "The device shows the time and >>will change how we live<<.",
    "It added 40 jobs and >>will be the largest firm in town<<.",
    "The figures in the table >>will change<<.",
    "We think >>it will be the best<<.",
    "Customers can expect >>the best service<<.",
    "Expect >>a wave of sales before spring<<.",
    "Storage, estimated to grow at 12% a year, >>will be the largest market<<.",
    "The numbers tell a story: >>sales will halve<<.",
    "It is paid according to the size of the order, >>the largest in town<<.",
    "The state >>will be the first to act<<.",
    "The firm, named after a river, >>is the largest in Norway<<.",
    "The code it wrote >>was the best of all<<.",
    "Winners will be announced in May, and >>the prize is the largest<<.",
    "It pays for power projects that >>will be the largest in town<<.",
    "Harrow raised its prices without warning, >>the largest rise in years<<.",
    "Sales were higher than Ostwald expected, >>the largest rise in years<<.",
    "Harrow told its users to wait, >>the largest delay in years<<.",
    "The pump promises >>the best service in town<<.",
    "The method expects a file, >>the largest of all<<.",
    "Norvane announced a depot. It >>will be the largest in town<<.",
    '"We sold it," said Rea Lund. It >>will be the largest in town<<.',
    "Lund said sales had fallen. This >>underscores that the firm will fail<<.",
    "Tessaro, a maker of pumps, claimed the title, and >>it will win again<<.",
    "It shows that >>the firm will fail<<.",
    "Norvane launched its highly anticipated fair, >>the largest in town<<.",
    "A captain sees the pier, >>the largest in town<<.",
    "The study of piers is old. It counts >>40 piers<<.",
    "It was not the triumph the firm promised. It was >>the largest loss ever<<.",
    "Lund said prices fell. The move >>was the largest ever<<.",
    "Harrow closed the pier, citing rough weather, >>the worst in years<<.",
    "# Norvane Named a >>Leading Yard<<",
    "The tool, weighing tons, >>is the largest ever<<.",
    "It keeps and maintains its firm focus on seeing that >>it is the largest<<.",
    "This pledge assures clients that >>it is the largest<<.",
]

HEDGED = [
    "The deal could >>reshape the market<<.",
    "It may sell the unit and >>cut 200 jobs<<.",
    "The firm reportedly >>plans a sale<<.",
    "The proposed merger >>creates the largest bank<<.",
    "It is unclear whether the firm >>will sell<<.",
    "Lund asked whether the firm >>will sell<<.",
    "The chip appears to >>beat its rivals<<.",
    "An investment of this size would >>change the market<<.",
    "The merger is possible. It would >>change the market<<.",
    "Norvane is in talks to >>buy Quillbyte<<.",
    "The vaccine will probably >>work<<.",
    "Lund hopes to >>win the race<<.",
    "The data suggest >>a shift in demand<<.",
]

NOT_HEDGED = [
    "It may rain. The firm >>will win<<.",
    "The launch in May 2024 >>changed the market<<.",
    "It could rain, but the firm >>will win<<.",
    "The upcoming launch >>changes the market<<.",
    "The planned sale >>changes the market<<.",
    "The deal closed. It would >>change the market<<.",
    "It has growth potential, and >>it wins<<.",
    "The prize is open to writers and >>wins hearts<<.",
    "Lund, a potential buyer, >>won the race<<.",
    "Ask her if it rains.\n\nIt would >>change the market<<.",
    "The question of price >>decides the race<<.",
    "Lund proposed a pier and >>won the race<<.",
    "Whether you sail or row, >>it is the largest pier<<.",
    "The tool, weighing tons, >>is the largest ever<<.",
    "Prices may fall, because the mill >>will open<< in May.",
    "The mill will open, >>which changes the market<<, as prices may fall.",
    "The mill >>will change the market<<, since it likely grows.",
    "Potential customers >>will love it<<.",
]

NEGATED = [
    "It is not >>the largest<<.",
    "The chip is no >>game-changer<<.",
    "It isn't >>revolutionary<<.",
    "It isn\u2019t >>revolutionary<<.",
    "This is hardly >>groundbreaking<<.",
    "They never >>built the best tools<<.",
    "Few yards are >>the best<<.",
    "It is not exciting, >>thrilling<< or new.",
    "It does not make soap, candles or >>the best<< bread.",
]

NOT_NEGATED = [
    "It is not only >>the largest<< but the oldest.",
    "There is no doubt that it is >>the best<<.",
    "It is not cheap, and it is >>the best<<.",
    "It was >>the largest<<, not the oldest.",
    "The no-code tool is >>the best<<.",
    "A few yards are >>the best<<.",
    "Rather than wait, buy >>the best<<.",
    "It is one of the largest yards, if not >>the largest<<.",
    "Do not miss >>the best<< fair.",
    "In less than a week >>the best<< fair opens.",
    "Whether or not it rains, it is >>the best<<.",
    "Although the drug is not approved, the clinic has >>the best<< doctors.",
    "While nobody there speaks and no bell rings, Norvane runs >>the best<< school.",
    "No driver knows the road, making it >>the best<< test.",
]

QUOTED = [
    '"We are >>the best<<," said Rea Lund.',
    "\u201cWe are >>the best<<,\u201d said Rea Lund.",
    'Lund called it ">>revolutionary<<".',
    '"We won," Lund said. "We are >>the best firm in all of Norway<<."',
    'Lund shrugged. "We are >>the best firm in all of Norway<<," she said.',
    '"It is the best work we did. It is >>the largest too<<. We won," Lund said.',
    'Rea Lund: "It is >>the best<< we ever made."',
    "> It is >>the best<< we ever made.",
    '"We are >>the best<< people here by far," muses the nurse.',
    "\u2018We are >>the best<< of them all,\u2019 said Rea Lund.",
    'Ostwald on the deal:\n\n"It is >>the best<< we ever saw in all these years."',
    '"It is >>the best<< we ever saw in all these years."\n\n\u2014 Rea Lund, nurse',
    '"We opened in May, and it was slow at first for all of us.\n\n"Now it is >>the best<<," Lund said.',
    '"It is old," Lund said. "It leaks all day long." "It is slow as well." "It is >>the worst yard of them all<<."',
    '"It is old," Lund said. "It leaks all day long."\n\n"It is >>the worst yard of them all<<."',
    'Lund stressed the age of the yard. "It is >>the worst yard of them all<<."',
    '"It is old and it leaks. "It is >>the worst yard of them all<<," said Lund.',
    'The judges called it ">>the worst yard of them all<<".',
    'Rea Lund, a welder, called it ">>the worst yard of them all<<".',
    'Welders at the yard called it ">>the worst yard of them all<<".',
    'Rea Lund described the yard as ">>the worst yard of them all<<".',
    'Lund saw the pier as a sign, noting that it is ">>the worst pier of them all<<".',
    'Lund praised the yard, noting it was ">>the best yard of them all<<".',
    'It is old, said Rea Lund.\n\n"It is >>the worst yard of them all<<. It is slow." The port is old.',
]

NOT_QUOTED = [
    'The so-called ">>best<<" plan failed.',
    '"This is >>the best thing that ever came to Oslo<<." The device costs $900.',
    "The firm is >>the best<<.",
    'A 6" pipe is >>the best<< pipe, and a 9" pipe is not.',
    'It leaks." It is >>the best yard of them all<<. "So Lund said."',
]


def ids(text: str) -> str:
    """Shorten a test's name."""
    return text[:60]


@pytest.mark.parametrize("text", ATTRIBUTED, ids=ids)
def test_attributed(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.attribution(start, end)


@pytest.mark.parametrize("text", BARE, ids=ids)
def test_bare(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.attribution(start, end) is None


@pytest.mark.parametrize(
    ("text", "kind", "source"),
    [
        ("Experts say prices will rise.", "vague", "Experts"),
        ("Many believe that prices will rise.", "vague", "Many"),
        ("Some analysts expect prices to rise.", "vague", "Some analysts"),
        ("According to critics, the plan is doomed.", "vague", "critics"),
        ("Studies show that prices will rise.", "vague", "Studies"),
        ("Legal experts said prices will rise.", "vague", "Legal experts"),
        ("Analysts at Marlow say prices will rise.", "named", "Marlow"),
        (
            "Sources familiar with the matter said talks go on.",
            "anonymous",
            "Sources familiar with the matter",
        ),
        ("A person close to the talks said they go on.", "anonymous", "A person close to the talks"),
        ("Norvane officials said talks go on.", "anonymous", "Norvane officials"),
        ("The researchers say losses fell.", "named", "The researchers"),
        ("The firm is reportedly raising money.", "agentless", "reportedly"),
        ("Rea Lund, head of the Harrow yard, said that the Aal pier is old.", "named", "Rea Lund"),
        ("Norvane, a maker of pumps, announced its plan.", "named", "Norvane"),
        ('"It is old," added the captain.', "named", "the captain."),
        ('"It is old," its captain, Rea Lund, said.', "named", "Rea Lund"),
        (
            "Aal, May 3 - Norvane Pumps (NVP), seated in Aal, announced that it is old.",
            "named",
            "Norvane Pumps",
        ),
        ("It is said to be worth billions.", "agentless", "is said to"),
    ],
)
def test_kind_and_source(text: str, kind: str, source: str) -> None:
    reading = read(text)
    found = reading.attributions(0, 1)
    assert (kind, source) in [(it.kind, reading.text[slice(*it.source)]) for it in found]


@pytest.mark.parametrize("text", HEDGED, ids=ids)
def test_hedged(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.hedged(start, end)


@pytest.mark.parametrize("text", NOT_HEDGED, ids=ids)
def test_not_hedged(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.hedged(start, end) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("If regulators agree, the merger >>will close<<.", True),
        ("The merger >>will close<< unless regulators object.", True),
        ("Should regulators agree, the merger >>will close<<.", True),
        ("Even if regulators object, the merger >>will close<<.", False),
        ("It looks as if the merger >>will close<<.", False),
        ("When it opens, it >>will change lives<<.", False),
        ("Enroll in the event and >>win<<.", False),
        ("In the event of rain, it >>will close<<.", True),
        ("It is patent-pending and >>will close<<.", False),
        ("It is subject to approval and >>will close<<.", True),
        ("It is subject to the wind, and >>it will sink<<.", False),
        ("Assuming the role of mayor, she >>will close<< it.", False),
    ],
)
def test_conditional(text: str, wanted: bool) -> None:
    reading, start, end = ask(text)
    assert bool(reading.conditional(start, end)) is wanted


@pytest.mark.parametrize("text", NEGATED, ids=ids)
def test_negated(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.negated(start, end)


@pytest.mark.parametrize("text", NOT_NEGATED, ids=ids)
def test_not_negated(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.negated(start, end) is None


@pytest.mark.parametrize("text", QUOTED, ids=ids)
def test_quoted(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.quoted(start, end)


@pytest.mark.parametrize("text", NOT_QUOTED, ids=ids)
def test_not_quoted(text: str) -> None:
    reading, start, end = ask(text)
    assert reading.quoted(start, end) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The shop at >>Best<< Buy opened.", True),
        ("It joined the >>Premier<< League in May.", True),
        ("The >>First<< Amendment protects it.", True),
        ("The firm is the >>best<< in town.", False),
        (">>Best<< of all, it is free.", False),
        ("# Norvane Makes the >>Best<< Chip\n\nIt is the chip.", False),
        ("# The >>Best<< Chip", False),
        ("Norvane Makes the >>Best<< Chip for Harrow\n\nIt is the chip.", False),
        (">>Unique<< Pumps for Everyone: They pump.", False),
        ("It has one use: >>Unique<< pumps.", False),
        ("It was sold by >>3NUM<< in Aal.", True),
        ("It was sold by the >>U.S. Ferry<< Board.", True),
        ("Visit the >>Harrow<< Pier in May.", True),
        (">>Visit<< Harrow Pier in May.", False),
        ("Aal, May 3 - >>Renowned<< diver Rea Lund opens it.", False),
        ('>>Mr Lund<< said: "It is old."', True),
    ],
)
def test_name(text: str, wanted: bool) -> None:
    reading, start, end = ask(text)
    assert bool(reading.name(start, end)) is wanted


def test_accepted_terms_are_names() -> None:
    reading = LINTER.read(
        LINTER.parse(Source("Our robust engine won.", "draft.md")),
        Settings(frozenset(), terms=frozenset({"robust engine"})),
    )
    assert reading.name(4, 10)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It raised $40 million in 2021.", [("money", 4e7, "$"), ("year", 2021.0, "")]),
        ("It raised \u00a31.5bn.", [("money", 1.5e9, "\u00a3")]),
        ("Some 62% of developers use it.", [("percent", 62.0, "developers")]),
        ("It has 1,204 staff.", [("count", 1204.0, "staff")]),
        ("It has twelve offices.", [("count", 12.0, "offices")]),
        ("It is 3x faster.", [("ratio", 3.0, "times")]),
        ("On 3 May 2024 it opened at 9 a.m.", [("date", None, ""), ("time", None, "")]),
        ("Revenue doubled.", [("ratio", 2.0, "")]),
        ("It spent millions.", [("count", None, "")]),
        ("A 39-year-old man won.", [("age", 39.0, "")]),
        ("The 2016\u201317 season began.", [("year", 2016.0, "")]),
        ("One of the firms left.", []),
        ("Two-thirds agreed.", [("percent", 200 / 3, "share")]),
        ("It meets ISO 20121:2024.", [("version", 20121.0, ""), ("version", 2024.0, "")]),
        ("It cost US$5 million.", [("money", 5e6, "us$")]),
    ],
)
def test_figures(text: str, wanted: list[tuple[str, float | None, str]]) -> None:
    reading = read(text)
    found = [(it.kind, it.value, it.unit) for it in reading.figures(reading.sentences[0])]
    assert [
        (kind, value if value is None else pytest.approx(value), unit) for kind, value, unit in wanted
    ] == found


def test_claim_memory() -> None:
    reading = read(
        "Norvane earned $870 million, Bloomberg reported.\n\nIt is a large firm.\n\nThe $870 million came late."
    )
    at = reading.text.rindex("$870 million")
    assert reading.remembered(at, at + 12)
    assert reading.remembered(reading.text.index("$870"), reading.text.index("$870") + 12) is None


def test_publisher_voice() -> None:
    reading = read(
        "# Norvane Opens Depot\n\nNorvane today announced a depot. It has 40 docks. Rivals are slow.\n\n"
        "## About Norvane\n\nNorvane sells chips.",
        "release",
    )
    assert [reading.own_voice(sentence) for sentence in reading.sentences[:4]] == [True, True, True, False]
    assert not read("Norvane today announced a depot.").own_voice(read("It won.").sentences[0])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# 3NUM Opens Depot\n\nThe depot of 3NUM is large, and 3NUM likes it.", {"3num"}),
        ("# Harrow Ferry Lines (HFL) Announces Changes\n\nHFL is old.", {"harrow ferry lines", "hfl"}),
        (
            "# Norvane Opens Depot\n\nNorvane is old.\n\n## About Norvane Norvane sells pumps.\n\n## About Quillbyte\n\nIt is old.",
            {"norvane"},
        ),
        ("# May 5 Opens\n\nThe day is old.", set()),
    ],
)
def test_publishers(text: str, wanted: set[str]) -> None:
    assert publishers(read(text, "release")) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We sold the yard.", True),
        ("I sold the yard.", True),
        ("The US sold the yard.", False),
        ("World War I ended.", False),
        ("Harrow owns a mine.", False),
        ('"We sold the yard in May," said Rea Lund.', False),
        ('"We sold it," said Rea Lund to us.', True),
    ],
)
def test_first_person(text: str, wanted: bool) -> None:
    reading = read(text)
    assert reading.first_person(reading.sentences[0]) is wanted


def test_clauses_cover_the_sentence() -> None:
    reading = read("It is cheap; it is fast, and it works \u2014 mostly.")
    sentence = reading.sentences[0]
    spans = [sentence.clause(at) for at in range(sentence.start, sentence.end)]
    assert spans[0][0] == sentence.start
    assert spans[-1][1] == sentence.end
    assert len(set(spans)) == 4


def test_a_run_of_capitals_takes_no_time() -> None:
    reading = read(
        "A" * 60 + "AIRSHIP" * 60 + " today announced a sale.\n\n" + "About " + "Aa" * 400, "release"
    )
    assert reading.own_voice(reading.sentences[0])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The yard shut in May. Rea Lund said it lost money.\n\nIt told its welders to go.", "reported"),
        ("Harrow shut its yard. According to Ostwald it lost money.", "reported"),
        ("Rea Lund expects a loss. Piet Aal thinks that the yard lives. The pier is old.", "reported"),
        ("The ferry is a flat boat. It carries carts. It was built in Aal.", "reference"),
        ("Harrow shut its yard. It lost $4 million. The welders went home.", "bare"),
        ("", "bare"),
    ],
)
def test_standing(text: str, wanted: str) -> None:
    assert standing(read(text)) == wanted
