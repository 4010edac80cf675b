"""Sentences: hard cases one by one, ordinary prose against nltk's Punkt."""

from __future__ import annotations

from itertools import pairwise
import time

from hypothesis import given
from hypothesis import strategies as st
from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer
import pytest

from hypelint import sentence
from hypelint.sentence import split

# A bar marks where one sentence ends and the next begins.
_CASES = """
The U.S. economy grew.| It slowed in the U.K. and the E.U.
She lives in the U.S.| The company left.
Norvane Inc. grew.| Tessaro Corp. did not.
It was bought by Norvane Inc.| The price was low.
Harrow Ltd. (Oslo) stayed.| The rest, Ostwald & Co., left.
See e.g. Lund, i.e. the author.| It works.
J. R. Lund met Piet K. Aal.| They spoke.
George W. Harrow spoke.| So did J.K. Aal.
The plan is Plan B.| It failed.
It lacks vitamin C.| The rest is known.
It costs 3.5 million.| It rose 2.1%.
Version 1.2.3 is out.| See v2.0.| It is new.
Run node.js.| Open harrow.example now.| Use ASP.NET or .NET Core.
Wait... what?| It is fine.
I was... I mean, he was late.
He left...| The door closed.
She paused . . . and went on.
It ended\u2026| A new one began.
...and so it goes.| Next.
"It works."| She left.
She said: "We did it."| The crowd left.
\u201cIt works.\u201d| \u201cIt does.\u201d| He left.
"Why?" she asked.| "Because."
"Why?" Rea Lund asked.| Nobody knew.
"It works!" said Lund.| He was wrong.
"Is it so?"| The answer is no.
He said it had "no chance of that."| Another said it had.
He shouted (twice!) at us.| We left.
It works.| (It is slow.)| But it works.
It opens at 9 a.m. Monday.| It closes at 5 p.m.| Visitors leave.
It opens at 10 a.m. Eastern time.
Use No. 5 or no. 6.| Is it done?| No.| The rest waits.
Lund, Ph.D., spoke.| She has a Ph.D.| The degree is new.
St. Louis is old.| Mt. Harrow is high.
He moved to Wall St.| The market rose.
On Jan. 5 and Sept. 11 it rained.| In Dec. it snowed.
He sat.| Then he left.
The sun.| Mar the view.
Mr. Lund, Dr. Aal and Gov. Harrow met Sen. Ostwald.| They talked.
It takes 5 ms.| The rest is slow.
It fell 3 ft. in a day.
1. Install it.| 2. Run it.
Step 1. Install it.
A. The first point.| B. The second.
Yahoo! Mail is old.| Wow!| It works.
Norvane vs. Harrow is on.| It ends soon.
Prices rose to $5bn.| They fell to \u00a33m.| All is well.
Lund et al. 2020 and Lund et al. (2021) agree.| See Fig. 3 and p. 12.| So do we.
It sells cars, boats, etc.| It grew.
World War II.| It ended.
It was 2020.| 20 people came.
What a day!!!| Really?!| Yes.
The claim is old.[1]| It is new.[2][3]
WASHINGTON, D.C. - The senate voted.
At the end of the sentence.The next one begins here.
They like it.The end.
They built a plant in the harbour.Analysts liked it.
Ten days!Now it ends.| Why?Because.
"This is what it means."For more, ask us.
Call strings.Builder and os.Path and Theme.Compat.
It works fine.| it is fast.
iPhone sales rose.| eBay fell.| iPad too.
Lund (b. 1950) is old.
It runs \ufffc.| Then \ufffc.| \ufffc is good.
Approx. 40 people, incl. Rea, came.
The Nos. 2 and 3 left.
Rea Lund of the Harrow Police Dept. spoke.
No full stop here
""".strip().splitlines()
_GLUED = {
    "At the end of the sentence.The next one begins here.": "At the end of the sentence.|The next one begins here.",
    "They like it.The end.": "They like it.|The end.",
    "They built a plant in the harbour.Analysts liked it.": "They built a plant in the harbour.|Analysts liked it.",
    "Ten days!Now it ends.| Why?Because.": "Ten days!|Now it ends.| Why?|Because.",
    '"This is what it means."For more, ask us.': '"This is what it means."|For more, ask us.',
}


@pytest.mark.parametrize("case", _CASES)
def test_hard_cases(case: str) -> None:
    case = _GLUED.get(case, case)
    text = case.replace("|", "")
    assert [text[start:end] for start, end in split(text)] == [part.strip() for part in case.split("|")]


def test_a_part_of_a_text() -> None:
    text = "One. Two. Three. Four."
    assert split(text, 5, 16) == [(5, 9), (10, 16)]
    assert split("  One.   Two.  ") == [(2, 6), (9, 13)]
    assert split("   ") == []
    assert split("") == []


_ORDINARY = """
Norvane opened a plant in Harrow on Monday. The plant makes pumps for ships, and it employs 140 people. Dr. Rea
Lund, who runs it, said the first pumps would be shipped in May. "We have orders for two years," she said. The
town gave the company a loan of 3.5 million kroner. It must be paid back by 2031.

Mr. Aal of the U.S. Embassy visited the plant last week. He asked how much power it needs. Nobody knew. The plant
has a meter, but it was installed only in Sept. 2023, and its figures are not complete. Norvane Inc. will publish
them in its annual report. Is that enough? Some residents of St. Olaf doubt it.

The council met on Tuesday at 9 a.m. in the old school. It heard Prof. Ostwald, an engineer, and two neighbours. The
professor showed three figures. In one of them, the noise at night was 41 decibels. Fig. 2 had the noise by day. The
neighbours said they could sleep. They had feared worse!

Tessaro Corp. makes pumps as well. Its prices are 4.2 percent lower, according to a list that the trade press
printed in Jan. 2024. Pumps, valves, pipes, etc. are sold together. A spokesman, J. R. Harrow, declined to
comment. He said the company would speak when its own plant opens. That may take a year. The two companies have met
in court before: in Norvane vs. Tessaro, a judge found for neither. Both paid their own lawyers.

Rea Lund has a Ph.D. in hydraulics. She wrote it on seals. She grew up ten miles from the plant, i.e. in the
next valley. Her father sold boats. Her mother taught physics. "I never wanted to leave," Lund said. She laughed. Then
the telephone rang, and she did.
"""


def _boundaries(spans: list[tuple[int, int]]) -> set[int]:
    return {end for _, end in spans}


def test_agreement_with_punkt_on_ordinary_prose() -> None:
    text = " ".join(_ORDINARY.split())
    parameters = PunktParameters()
    names = sentence._TITLES | sentence._NEVER | sentence._NUMBERED | sentence._MAYBE | sentence._CAPITALISED
    parameters.abbrev_types = {name.lower() for name in names} | {"u.s", "a.m", "j", "r", "etc"}
    punkt = _boundaries(list(PunktSentenceTokenizer(parameters).span_tokenize(text)))
    ours = _boundaries(split(text))
    assert len(ours) == 36
    assert len(ours & punkt) / len(ours | punkt) > 0.97


@given(st.text(st.sampled_from("aB. !?\"'()\u2026,1I\ufffc"), max_size=60))
def test_spans_cover_the_text_in_order(text: str) -> None:
    spans = split(text)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert all(start < end and text[start] != " " and text[end - 1] != " " for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "a." * 500_000,
        "A." * 500_000,
        "." * 1_000_000,
        '."A' * 300_000,
        '!" A' * 250_000,
        "word.Next," * 100_000,
        "a.A " * 250_000,
        '"' * 1_000_000,
        ".[1]" * 250_000,
        "e.g. " * 200_000,
    ],
    ids=lambda text: text[:8],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    begun = time.process_time()
    split(text)
    assert time.process_time() - begun < 4
