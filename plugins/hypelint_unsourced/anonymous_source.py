"""unsourced/anonymous-source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.context.attribution import standing
from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, SentenceRule

if TYPE_CHECKING:
    from hypelint.reading import Sentence


class AnonymousSource(SentenceRule):
    """Leans on a source without a name.

    What it does
        Reports sources familiar with the matter, insiders, people briefed on the talks. An info where the
        outlet they spoke to or the reason for anonymity is given, and for an unnamed official, user or
        moderator of a named body.

    Why is this bad
        Readers can not weigh what they can not place. Anonymity protects guesses and spin as well as
        people.

    Use instead
        Say to whom they spoke, what they are, why they are not named; better, find a named source.

    Known limits
        Whether the information was worth the anonymity is a judgement no rule can make.
    """

    id = "unsourced/anonymous-source"
    summary = "Relies on a source that is not named."
    message = '"{text}" has no name; say what they are, whom they told and why they are not named.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "question"})
    cues = (
        "{sources,insiders,source,insider,persons,someone}",
        "{official,officials,executive,executives,employee,employees,staffer,aide,aides,moderator,moderators,user,member,worker}",
        "{analyst,expert,economist,researcher,scientist,investor,engineer,strategist,lawyer,consultant,veteran,critic,observer}",
        "one {programmer,developer,designer,founder,manager,player,fan,reviewer,parent,teacher,doctor,student,shopper,customer,buyer,owner,reader,commenter,poster}",
        "{diplomat,diplomats,banker,bankers,broker,brokers,dealer,dealers,trader,traders,resident,witness,witnesses,person,people}",
    )  # fmt: skip
    flags = (
        "According to >>sources familiar with the matter<<, talks continue.",
        ">>Insiders<< say morale is low.",
        ">>A source close to the board<< said the plan is dead.",
        ">>Two people briefed on the talks<< told Reuters that they continue; they asked not to be named because the talks are private.",
        "The plan is dead, >>sources<< said.",
        ">>One moderator<< said the bots are tireless.",
        ">>People familiar with the plan<< said it costs more.",
        "Morale is low, >>a person with knowledge of the plan<< said.",
        "The boxes were empty, >>a witness<< said.",
        ">>Norvane officials<< said the yard stays open.",
        'The yard is "a bet on steel", >>one industry analyst<< said.',
        "The yard has money from >>a senior engineer at Harrow<<, it says.",
        '"It is a bet on steel," >>the investor<< said.',
        '"It is a bet on steel," >>one reader<< wrote.',
    )
    passes = (
        "The source code is public.",
        "Open sources of data are rare.",
        "The river's sources lie in the hills.",
        '"Insiders say morale is low," said Rea Lund.',
        "Rea Lund, an official of the port, said the talks continue.",
        "The paper protects its sources.",
        "Do insiders say so?",
        "Insiders who trade on secrets go to jail.",
        '"It is a bet on steel," the investor said.\n\nThe investor Rea Lund came by boat.',
        "The yard has money from a senior engineer at Harrow, Rea Lund.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per source without a name."""
        reading = sentence.reading
        seen: set[Span] = set()
        yield from self._roles(sentence)
        for start, end in cues:
            for it in reading.attributions(start, end):
                if it.kind in ("link", "footnote", "agentless") or it.carried or it.source in seen:
                    continue
                if not it.source[0] <= start < it.source[1]:
                    continue
                phrase = reading.lower[it.source[0] : it.source[1]]
                hidden = (_CLOSE if it.kind == "named" else _HIDDEN).search(phrase)
                single = _SINGLE.match(phrase) or _OF_FIRM.search(reading.text, *it.source)
                if not hidden and (it.kind != "anonymous" or not single):
                    continue
                seen.add(it.source)
                placed = _PLACED.search(sentence.lower) or _OUTLET.search(
                    reading.text, sentence.start, sentence.end
                )
                stop = it.source[1] - (phrase[-1] in ".,;:")
                # Somebody who speaks by his office needs a name; a passer-by, or a voice in wire copy, less so.
                office = _OFFICE.search(phrase) and not placed and standing(reading) == "bare"
                weighty = (hidden and not placed) or (it.kind == "anonymous" and office)
                yield Hit(it.source[0], stop, severity=None if weighty else Severity.INFO)

    def _roles(self, sentence: Sentence) -> Iterable[Hit]:
        """Yield a hit for somebody who is only his office, in a draft that nowhere gives him a name."""
        reading = sentence.reading
        if reading.profile == "docs" or not any(map(sentence.lower.__contains__, _OF_ROLES)):
            return
        for match in _ROLE.finditer(reading.text, sentence.start, sentence.end):
            group = match.lastgroup or "of"
            role = match[group].rsplit(" at ", 1)[0].rsplit(" ", 1)[-1].lower()
            named = re.compile(
                rf"(?i:\b{role})(?: (?:at|of|with|for) [A-Z][\w&.'-]*)?,? (?:named |called )?[A-Z][a-z]+ [A-Z][a-z]+|[A-Z][a-z]+,? (?:is )?(?:an?|the|who is an?) (?:[\w-]+ ){{0,4}}(?i:{role})\b"
            )
            if not named.search(reading.text):
                severity = (
                    None if standing(reading) == "bare" or reading.profile == "release" else Severity.INFO
                )
                yield Hit(match.start(group), match.end(group), severity=severity)
                return


_WHO = r"(?:[Ss]cientist|[Ee]ngineer|[Ee]xecutive|[Ii]nvestor|[Aa]nalyst|[Rr]esearcher|[Dd]irector|[Dd]eveloper|[Ee]conomist|[Ss]trategist)"
_ROLE = re.compile(
    rf"\b(?:from|by|according to|backing of) (?P<of>an? (?:[\w-]+ ){{0,4}}?{_WHO} at [A-Z][\w&.'-]*)"
    rf"|[,.!?][\"\u201d] (?P<the>the {_WHO}) (?:said|says|added|told|explained|noted|wrote)\b"
    r"|\b(?P<one>[Oo]ne (?:[a-z-]+ ){0,2}?(?:programmer|developer|designer|founder|manager|player|fan|reviewer|parent|teacher|doctor|student|shopper|customer|buyer|owner|reader|commenter|poster|user|employee|worker|engineer|analyst|investor|trader|resident|executive))"
    r" (?:wrote|posted|tweeted|complained|commented|joked|quipped|lamented|recalled|warned|put it)\b"
)
_OF_ROLES = (" at ", '" the ', "\u201d the ", "one ")
"""One of these stands in what `_ROLE` finds."""
_HIDDEN = re.compile(
    r"\b(?:sources?|insiders?|familiar with|close to|knowledge of|direct knowledge|briefed on|on condition)\b"
)
_CLOSE = re.compile(
    r"\b(?:people|persons?|officials?|executives?) (?:familiar with|close to|with (?:direct )?knowledge|briefed on|involved in)\b"
)
_OFFICE = re.compile(
    r"^(?:an?|one|another) (?:[a-z-]+ ){0,3}?(?:analyst|expert|economist|executive|researcher|scientist|official|investor|banker"
    r"|engineer|insider|trader|strategist|lawyer|consultant|veteran|critic|observer|diplomat)$"
)
_SINGLE = re.compile(r"(?:an?|one|another|the same) ")
_OF_FIRM = re.compile(
    r"[A-Z][\w&.-]+ (?:[a-z]+ )?(?:officials|executives|employees|staffers|aides|insiders)\b"
)
_PLACED = re.compile(
    r"\b(?:asked not to be|declined to be|spoke on (?:the )?condition|because (?:the|they|he|she)|not authori[sz]ed|for fear of|anonymity)\b"
)
_OUTLET = re.compile(r"\b(?:told|tells|by|to) (?:the )?(?:[A-Z][\w.&'-]+)")
