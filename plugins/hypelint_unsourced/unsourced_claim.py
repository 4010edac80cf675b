"""unsourced/unsourced-claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, DocumentRule, Example
from hypelint_unsourced._claim import Claim
from hypelint_unsourced._deed import deeds, hearsay, impersonal, standing_of
from hypelint_unsourced._deed import told as told_of
from hypelint_unsourced._world import CUES, claims

if TYPE_CHECKING:
    from hypelint.reading import Reading, Sentence


class UnsourcedClaim(DocumentRule):
    """States a checkable fact about others with nobody behind it.

    What it does
        Reports effects on health, certificates, rankings, the state of markets and trades and its causes, what
        crowds want and do, renown and blame, told without a source. In a release all that is said of others
        needs one, as do effects on health. In news that names and
        links to next to nobody, and in which nobody says I or we, it also reports what firms are said to do,
        plan and withhold, how they stand among rivals, what came of it, and how crowds took it.

    Why is this bad
        An editor would ask "who says so?" and so would the one it is said about.

    Use instead
        Name who says it, certified it or measured it, and when; or tell what can be seen.

    Known limits
        Founding, place, what a firm does and dated public acts pass because no construction here describes
        them. Contracts, and certificates of a release's publisher, are infos, and so is the market in news
        that names its sources. Most claims without one of these constructions are missed; scenes told of
        one person pass.
    """

    id = "unsourced/unsourced-claim"
    summary = "States an effect, a certificate, a market shift, renown or blame without a source."
    message = '"{text}" ({kind}) has no source; name who says so and when, or tell what can be checked.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation", "attribution", "link", "question", "condition"})
    cues = CUES
    flags = (
        "The tool >>is certified by three intelligence agencies<<.",
        "Tessaro >>has been under scrutiny for its practices<<.",
        "Harrow opens a yard. The step answers >>a rising appetite for quiet pumps<<.",
        "* >>Eases muscle pain after a long shift<<.",
        Example("The tea >>supports digestion and sleep<<.", "release"),
        "Harrow has >>gained popularity in the north<<.",
        "Customers know Norvane. >>It is aggressively recruiting engineers from Harrow<<.",
        "Customers tried it. Quillbyte's assistant >>gave deadly advice to a cook<<.",
        "Price and comfort >>drive market growth<<.",
        "Customers complain. >>Harrow's strategy is to buy every pier on the coast<<.",
        "Ferries are slow. >>The ferry industry is consolidating fast<<.",
        "Customers rode free for a day: a >>flaw in the machines let anybody print them<<.",
        "Pier towns know it. Ostwald >>dominates the ferry trade<<.",
        "Shares move. Harrow's >>stock fell on news of the strike<<.",
        "The new fares >>make costs hard to predict<<.",
        "Customers left. The strike >>forced three yards into debt<<.",
        "Customers know it. The new pump >>outperforms those of Harrow<<.",
        "Ferries are slow. Harrow has >>seen its value plummet over night<<.",
        "A >>slowdown of the trade has also played a role<<.",
        "Quillbyte sells maps, as >>people shift from paper to screens<<.",
        ">>With thefts and attacks increasing<<, ports buy locks.",
        Example("Locks sell out >>amid strong demand<<.", "release"),
        "Customers want it. Harrow has a rival pump, but it >>remains a sketch on paper<<.",
        "Tolls are up. There is >>growing interest in quiet pumps<<.",
        "Tolls are up. >>Competition for berths has never been fiercer<<.",
        "Hydrogen >>has emerged as the leading fuel<<.",
        "The >>backlash was so fierce that the mayor left<<.",
        "Customers left. Longer queues >>felt like a slap<<.",
        "The refund >>calmed some of the anger<<.",
        ">>Hiring has slowed to a crawl<<.",
        "Harrow >>has quietly dropped its plan for a second yard<<.",
        "Norvane >>is burning through cash<<.",
        ">>Thieves are getting bolder<<.",
        ">>Security teams are drowning in alerts<<.",
        ">>Some firms have stopped recruiting on the coast<<.",
        ">>Companies that embrace quiet pumps save money and win tenders<<.",
        "The ferry >>market is crying out for fresh boats<<.",
        ">>Spending on pumps has soared since the flood<<.",
        ">>Investors shrugged off the news<<.",
        "Norvane >>is gearing up for a listing in autumn<<.",
        "Harrow and Tessaro >>have been at loggerheads since the summer<<.",
        "The yard >>has been losing ground to younger rivals<<.",
        "It >>holds ISO 27001 and SOC 2 certificates<<.",
        Example("Tessaro lends pumps. >>Many homeowners overlook the state of their well<<.", "release"),
        "Customers left. Now >>the company is hiring welders again<<.",
        "Customers left. >>Norvane eliminated the old fares without warning<<.",
        "Customers left. Key routes >>are absent from the new timetable<<.",
        "Customers left. >>Many mourned the old ferry<<.",
        "Customers left. >>Pumps do not have the same force as those of Ostwald<<.",
        "Customers left. >>The launch exposed a rift at Norvane<<.",
        "Customers left. A quiet >>rift between the yards is widening<<.",
        "Customers left. The cheap fare >>has become the industry norm<<.",
        ">>Demand for quiet pumps has only grown<<.",
        ">>Heat pumps are becoming a major source of noise<<.",
        ">>The shift from diesel, oil and coal to hydrogen is partly driven by taxes<<.",
        ">>Anxiety about the pier has been widespread<<.",
        "Tolls rose, but the >>trend began before the flood<<.",
        ">>Issues such as rust and noise have persisted<<.",
        ">>Interest in quiet pumps is notably high<<.",
        ">>Pumps that run slowly are more likely to last<<.",
        "Tolls are up. >>Quillbyte is the second largest map maker<<.",
        ">>Owners struggle to find a welder<<.",
        ">>Many pumps are too loud<<.",
        "The fog >>left some owners uneasy<<.",
        "The colour >>resonates with younger buyers<<.",
        "Tolls are up. Leaks cost money, and >>rising prices are a major factor in delays<<.",
        ">>Long queues have led to errors<<.",
        "Tolls are up. There >>is no clear link between rust and noise<<.",
        "Tolls are up. >>There is a shortage of welders<<.",
        "Harrow >>is consistently ranked among the best yards<<.",
        "Tolls are up. >>Fraud on the piers remains rife<<.",
        "Tolls are up. >>The market for berths has tightened<<.",
        "Tolls are up. >>Teachers are leaving the town<<.",
        "Tolls are up. >>Old pumps often lack a filter<<.",
        "Tolls are up. The boat >>is quieter than most<<.",
        ">>One of the main reasons why boats sink is rust<<.",
        "Tolls are up. >>Rare leaks are often misdiagnosed<<.",
        "Tolls are up. >>Old boilers waste money<<.",
        "A crew paints in a day >>what once took weeks<<.",
        "Tolls are up. Berths are >>selling far faster than other moorings<<.",
        "Quillbyte >>is now the #2 map brand in the north<<.",
        ">>Unlike rivals who weld by hand<<, Norvane casts.",
        ">>Rival pumps only last a year<<.",
        "A quiet pump >>saves lives<<.",
        "Tolls are up. Damp >>worsens joint pain<<.",
        "Customers left. >>Ferry operatives used these papers to pass the gate<<.",
        "Customers left. >>A welder with no yard built a ferry<<.",
        "Customers left. Rea closed a pier >>over alleged theft<<.",
        "Customers left. >>Norvane has taken a cautious path<<.",
        "Tolls are up. >>Leaks are among the most common faults<<.",
        Example("The lamp >>stimulates hair growth<<.", "release"),
        Example(">>Ostwald's focus on fares has grown<<. Norvane builds a pier.", "release"),
        Example(">>Leading retailers trust Norvane with their pumps<<.", "release"),
        Example("Norvane's lamp sold out >>due to popular demand<<.", "release"),
        Example("Rust >>is the leading cause of leaks<<.", "release"),
    )
    passes = (
        "The tool is on the public FedRAMP marketplace.",
        "Tessaro is under investigation by the CMA, the regulator said on Monday.",
        "Norvane was founded in 1962 and makes pumps.",
        "The tea supports digestion, according to the health agency.",
        '"Tessaro has been under scrutiny for years," said Rea Lund.',
        "Last week Norvane announced a second yard.",
        "Has Tessaro been under scrutiny?",
        "Tessaro has been [under scrutiny](https://ostwald.example/a) for its practices.",
        "If the tea supports digestion, sales rise.",
        Example("The flag reduces memory use and prevents a crash.", "docs"),
        "On 3 May Norvane was certified by the port authority.",
        "Customers left. Rea Lund eliminated the old fares, and she is building a pier.",
        "Customers left. We are building a pier. We eliminated the old fares. I like our yard.",
        "Demand for pumps has only grown, the port of Aal said.",
        "Our pumps have grown in size. We have grown. I like it.",
        "If demand has grown, the pier is too short.",
        "Has demand for pumps grown?",
        "She has grown up in Aal.",
        "The pier is a major part of the town.",
        "Unlike other boats, it floats.",
        "Issue #2 is open, and the number one rule is to close the gate.",
        "It once took the ferry.",
        "The crew came to save lives.",
        "Harrow was ranked among the best yards by the Port Review.",
        Example("Our team has grown, and our pumps are becoming a major source of pride.", "release"),
        Example("Norvane announces a pump. Customers can expect an answer within a day.", "release"),
        Example("Norvane is building a pier for its customers.", "release"),
        Example("The fund helps firms to build their reputation and drive growth.", "release"),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit for each checkable statement that nobody is named for; a sentence of deeds has one."""
        if reading.profile == "blog" and not impersonal(reading):
            return
        lower, chrome = reading.lower, reading.chrome
        told: set[int] = set()
        for sentence, spans in reading.by_sentence(cues):
            if sentence.kind not in RUNNING or sentence.block in chrome:
                continue
            at = sentence.start
            found = claims(sentence, [(start - at, lower[start:end]) for start, end in spans])
            if not found:
                continue
            for claim in _apart(it for it in found if self._stands(sentence, it)):
                told.add(sentence.index)
                yield self._hit(sentence, claim)
        if hearsay(reading):
            constructions = told_of(reading)
            for sentence in reading.sentences:
                if sentence.kind in RUNNING and sentence.index not in told and sentence.block not in chrome:
                    yield from (self._hit(sentence, it) for it in deeds(sentence, constructions)[:1])

    def _stands(self, sentence: Sentence, claim: Claim) -> bool:
        """Tell a claim that is made from one that is denied, and a certificate with its date."""
        if claim.kind == "certificate" and _DATED.search(sentence.lower):
            return False
        if claim.kind == "award" and _GRANTED.search(sentence.reading.text, sentence.start, sentence.end):
            return False
        return claim.kind == "blame" or not sentence.reading.negated(claim.start, claim.end)

    def _hit(self, sentence: Sentence, claim: Claim) -> Hit:
        kind = _NAMES.get(claim.kind, claim.kind)
        return Hit(claim.start, claim.end, {"kind": kind}, self._severity(sentence, claim))

    def _severity(self, sentence: Sentence, claim: Claim) -> Severity:
        """Grade a finding by its kind and voice."""
        if claim.kind == "contract":
            return Severity.INFO
        reading = sentence.reading
        own = reading.own_voice(sentence) or reading.first_person(sentence)
        if claim.kind in _BACKGROUND and reading.profile == "news" and standing_of(reading) != "bare":
            return Severity.INFO
        regulated = _REGULATED.search(reading.lower, claim.start, claim.end)
        return Severity.INFO if own and not regulated and claim.kind in _OWN else Severity.WARNING


def _apart(found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the first of the claims and those that stand clear of the ones before."""
    taken: list[Claim] = []
    for claim in found:
        if all(claim.start > it.end + 1 or claim.end < it.start - 1 for it in taken):
            taken.append(claim)
            yield claim


_OWN = frozenset({"certificate"})
"""What a firm may say of itself in its release."""
_BACKGROUND = frozenset({"market", "renown", "award"})
"""What passes for background in a draft that names its sources elsewhere."""
_REGULATED = re.compile(r"\b(?:fda|designation|clearance|approval)\b")
_NAMES = {
    "health": "effect on health", "certificate": "certificate", "market": "market", "renown": "renown", "blame": "blame",
    "failure": "fault of somebody's work", "effect": "consequence", "ranking": "place among rivals",
    "contract": "contract", "strategy": "strategy", "award": "award", "trend": "trend", "start": "trend", "state": "market",
    "cause": "cause", "share": "share", "crowd": "crowd", "people": "crowd", "gap": "market", "topic": "market",
}  # fmt: skip
_GRANTED = re.compile(r"\b(?:by|from) (?:the |our |its )?[A-Z\"]|\b(?:19|20)\d\d\b|\bin the [A-Z]")
"""Who gave an award, or when."""
_DATED = re.compile(
    r"\b(?:on|in|since|on the) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b"
)
