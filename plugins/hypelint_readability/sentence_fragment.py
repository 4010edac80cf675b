"""readability/sentence-fragment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Example, Severity

_VERBS = """accept achieve act add admit affect agree aim allow answer appear apply argue arrive ask assume attack avoid
    base beat become begin believe belong bite blame block boil borrow break bring build burn buy call care carry cast
    catch cause celebrate challenge change charge check choose claim clean clear click climb close collect come comment commit
    compare compete complain concern confirm connect consider consist contain continue contribute control cook copy cost
    count cover create cross cry cut dance deal decide deliver demand deny depend describe design destroy develop die
    differ disappear discover discuss divide do doubt draw dream dress drink drive drop earn eat enable encourage end
    enjoy enter establish examine exist expand expect experience explain express extend face fail fall feed feel fight
    fill find finish fit fix flow fly follow forget forgive form gain get give go grow guess happen hate have head hear
    help hide hit hold hope hurt identify ignore imagine improve include increase indicate influence inform intend
    introduce invest invite involve join judge jump keep kick kill knock know lack land last laugh launch lay lead learn
    leave lend let lie lift like limit link listen live look lose love make manage mark marry matter mean measure meet
    mention mind miss move need note notice obtain occur offer open operate order own pack paint pass pay perform pick
    place plan play point pour prefer prepare present press prevent produce promise protect prove provide publish pull
    push put quote raise reach read realise realize receive recognise recognize record reduce refer reflect refuse regard
    relate release remain remember remove repeat replace reply report represent require rest result return reveal ring
    rise roll run save say see seek seem sell send separate serve set settle shake share shine shoot show shut sing sink
    sit sleep slide smell smile solve sort sound speak spend stand start state stay steal step stick stop strike study
    spin march beat blow hang hunt inherit ping punt modify benefit
    succeed suffer suggest suit supply support suppose survive swim take talk taste teach tell tend test thank think throw
    touch train travel treat try turn understand use vary visit vote wait walk want warn wash watch wear welcome win wish
    wonder work worry write yield"""
_PASTS = """am is are was were be been being has had does did can could will would shall should may might must cannot ought
    fell spun became began bent bit blew bought broke brought built burnt came caught chose cost cut dealt drew drove ate fed felt
    fought found flew forgot froze gave got went gone grew had hear heard held hid hit hurt kept knew laid led left lent
    let lay lit lost made meant met paid put quit read rode rang rose ran said saw sold sent set shook shone shot showed
    shut sang sank sat slept slid spoke spent stood stole stuck struck swam swept took taught told thought threw
    understood won wore wrote seen done known taken given written shown says gets lets isn't aren't wasn't weren't don't
    doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't let's here's there's that's it's
    he's she's what's who's where's how's"""
_OPENERS = frozenset(
    """a an the no not one another more some any every all and but or so yet in on at to for from with without by of
    just only even then perhaps maybe""".split()
)
_SUBJECTS = frozenset(
    ("i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "who", "what")
)
_FORMS = frozenset(
    [*_PASTS.split()]
    + [
        form
        for verb in _VERBS.split()
        for form in (verb, verb + "s", verb + "es", verb.removesuffix("y") + "ies")
    ]
)


class SentenceFragment(DocumentRule):
    """Puts a full stop where no sentence ends.

    What it does
        Reports a which-clause, a because-clause or an especially-phrase that stands alone, and a group of
        words without a finite verb.

    Why is this bad
        The reader finds the full stop before the point, and goes back to look for the verb.

    Use instead
        A comma, or a verb.

    Known limits
        There is no parser behind this: verbs are known from a list and their endings, so that a fragment
        with a word that could be a verb is missed, and so is one that opens with a noun. Headings, lists,
        captions, dialogue and interjections are left alone.
    """

    id = "readability/sentence-fragment"
    summary = "A group of words without a finite verb is set as a sentence."
    message = '"{text}" is no full sentence, and readers look for its verb; join it to its neighbour or give it one.'
    severity = Severity.INFO
    silenced_by = frozenset({"quotation"})
    flags = (
        "The port is open. >>Which will help teams.<<",
        "The bank pays. >>Especially in finance.<<",
        "Lund left the mill. >>Because it was cold.<<",
        "The board met in May. >>A long, grey evening in the hall behind the church.<<",
        "It was the end. >>No delay, no excuse.<<",
        "The farmers sold it. >>Such as the wheel.<<",
        "So it ended. >>A mill without water.<< The village got used to it.",
        Example("It reads a file. >>Particularly on Windows.<<", profile="docs"),
    )
    passes = (
        "That will help teams.",
        "It matters, especially in finance.",
        "Because it was cold, Lund left the mill.",
        "Which of them left? Which one was it?",
        # headings, lists, captions
        "## Which will help teams\n\nThe port is open.",
        "- Especially in finance.\n- A mill without water.",
        # dialogue
        '"A mill without water," said Rea Lund. "Which is sad."',
        # interjections, datelines, initials
        "It was cold. Yes, of course. Thanks to all. OK, then.",
        "OSTWALD, June 3 (Fjordwire) -- The mill was sold.",
        # words that may be verbs
        "They march on. Sparks fly. The clock strikes four.",
        # a label, a reference, code
        "Note: the port. Fig. 3. Vol. 2, no. 4. See `port`.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per sentence of running text that is none."""
        text, lower, opens = reading.text, reading.lower, _first()
        for number, block in enumerate(reading.blocks):
            if block.kind != "paragraph":
                continue
            places = reading.block_sentences(number)
            if len(places) < 2 or number in reading.chrome:
                continue
            for sentence in reading.sentences[places.start : places.stop]:
                start, end = sentence.start, sentence.end
                if (
                    end - start < 120
                    and text[end - 1] in ".!"
                    and opens.match(lower, start, end)
                    and _fragment(sentence)
                ):
                    yield Hit(start, end)


def _fragment(sentence: Sentence) -> bool:
    text, lower = sentence.text, sentence.lower
    if lower.startswith(_DEPENDENT) and _alone().match(lower):
        return True
    words = lower.rstrip(".!").replace("-", " ").replace(",", " ").split()
    return (
        2 <= len(words) <= 14
        and _FORMS.isdisjoint(words)  # which settles it for most
        and words[0] in _OPENERS
        and words != ["not", "applicable"]
        and (len(words) > 2 or words[0] in ("no", "not", "just", "one"))
        and _plain().fullmatch(text) is not None
        and not any(_may_be_verb(word) for word in words)
    )


def _may_be_verb(word: str) -> bool:
    """Tell whether a word that is none of the known forms may be a finite verb, or a pronoun that has one."""
    return word in _SUBJECTS or word.endswith("ed") or "'" in word or (word[-1] == "s" and word[-2:] != "ss")


@cache
def _first() -> re.Pattern[str]:
    """Match what a fragment that this rule knows begins with."""
    words = "|".join(sorted(_OPENERS))
    return re.compile(
        rf"(?:{words}|which|especially|particularly|such|including|as|because|although|whereas|unless)\b"
    )


_DEPENDENT = (
    "which ", "especially ", "particularly ", "such as ", "including ", "as well as ", "not to mention ", "because ",
    "although ", "whereas ", "unless ",
)  # fmt: skip
"""How what `_alone` matches begins."""


@cache
def _alone() -> re.Pattern[str]:
    """Match a clause or phrase that cannot stand alone, with no comma behind which another could begin."""
    return re.compile(
        r"which (?:is|are|was|were|will|would|can|could|may|might|means|meant|makes|made|has|have|had|does|did|leads?|brings?"
        r"|helps?|explains?|leaves?|allows?)\b[^?]*[.!]$"
        r"|(?:especially|particularly|such as|including|as well as|not to mention) [^,?:]{1,60}[.!]$"
        r"|(?:because|although|whereas|unless) [^,?:]{1,60}[.!]$"
    )


@cache
def _plain() -> re.Pattern[str]:
    """Match words and commas, most of them in lower case: no code, figures, brackets, labels or references."""
    return re.compile(r"[A-Z][a-z']*(?:,? [a-z'-]+|,? [A-Z][a-z]+)*[.!]")
