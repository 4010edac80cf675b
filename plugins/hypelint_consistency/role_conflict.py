"""consistency/role-conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
import re
from typing import TYPE_CHECKING, NamedTuple

from hypelint.fact import WORD
from hypelint.rule import FolderHit, FolderRule
from hypelint_consistency._draft import pair

if TYPE_CHECKING:
    from hypelint.fact import Facts, SentenceFact


class RoleConflict(FolderRule):
    """Gives a person or firm a role that another draft on the same event contradicts.

    What it does
        Notes the roles that drafts about one event give to a name: investor, customer, supplier, rival, owner;
        founder, or someone who joined; chief executive, chair, finance chief. Reports a role in a later draft that does
        not go with the only one an earlier draft has.

    Why is this bad
        An investor is paid by a firm's success, a customer pays it: who speaks about a deal is half of what is said.

    Use instead
        Check the role and name it alike in all drafts; where someone has two, say both once.

    Known limits
        Only roles that stand right beside the name are read. Roles with a time (former, then, will become) pass. Of high
        risk: off by default, and to be read as a question.
    """

    id = "consistency/role-conflict"
    summary = "Gives a person or firm a role that another draft on the same event contradicts."
    message = '"{text}" does not go with "{there}" in {other}; check which role it is, or state both.'
    enabled = False
    flags = (
        pair("Tessaro is backed by Norvane.", "Tessaro talked to >>Norvane, a customer<<."),
        pair("The founder Rea Lund left.", ">>Lund, who joined<< Tessaro in 2019, left."),
        pair(
            "Chief executive Piet Aal said no.",
            ">>The finance chief Piet Aal<< said no.",
        ),
        pair("Quillbyte, a supplier of Tessaro, said no.", "Tessaro beat >>its rival Quillbyte<<."),
        pair("Jon Ek, the chairman, said no.", ">>Jon Ek, the chief executive<<, said no."),
        pair("Investors including Ostwald sold.", "Tessaro sells to >>clients including Ostwald<<."),
    )
    passes = (
        pair("Norvane, an investor and customer, said no.", "Norvane, a customer, said no."),
        pair("The founder Rea Lund left.", "Lund, the founder and chief executive, left."),
        pair("Chief executive Piet Aal said no.", "Piet Aal, the former finance chief, said no."),
        pair("Tessaro is backed by Norvane.", "Tessaro is backed by Ostwald. Norvane is not."),
        pair("Jon Ek, the chairman, said no.", "Jon Ek, who will become chief executive, said no."),
        pair("Tessaro is backed by Norvane.", "Quillbyte, a customer, said no."),
        pair("Chief executive Piet Aal said no.", "CEO Piet Aal said no."),
    )

    def compare(self, drafts: Sequence[Facts]) -> Iterable[FolderHit]:
        """Yield each role that contradicts the roles an earlier draft gives."""
        found = [_by_name(draft) for draft in drafts]
        for number in range(1, len(drafts)):
            for name, roles in found[number].items():
                for before in range(number):
                    others = found[before].get(name)
                    if others is None:
                        continue
                    if all(_exclude(mine.kind, other.kind) for mine in roles for other in others):
                        mine, other = roles[0], others[0]
                        yield FolderHit(
                            number,
                            mine.start,
                            mine.end,
                            {"other": drafts[before].path, "there": other.text},
                            related=((before, other.start, other.end, "the other role"),),
                        )
                        break


class _Role(NamedTuple):
    """A role that a draft gives to a name; ``start`` and ``end`` are prose offsets."""

    name: str
    kind: str
    start: int
    end: int
    text: str


_KINDS = {
    "investor": r"(?:an? |the |its )?(?:investors?|backers?|shareholders?)",
    "customer": r"(?:an? |the |its )?(?:customers?|clients?|buyers? of its \w+)",
    "supplier": r"(?:an? |the |its )?(?:suppliers?|contractors?|vendors?)",
    "rival": r"(?:an? |the |its )?(?:rivals?|competitors?)",
    "owner": r"(?:an? |the |its )?(?:owners?|parent(?: company)?)",
    "founder": r"(?:an? |the |its )?(?:co-?)?founders?",
    "joined": r"who joined",
    "chief executive": r"(?:the |its )?(?:chief executive(?: officer)?|ceo)",
    "chair": r"(?:the |its )?(?:chair(?:man|woman|person)?)",
    "finance chief": r"(?:the |its )?(?:chief financial officer|finance chief|cfo)",
}
_EXCLUSIVE = (
    frozenset({"investor", "customer", "supplier", "rival", "owner"}),
    frozenset({"founder", "joined"}),
    frozenset({"chief executive", "chair", "finance chief"}),
)
_TIME = re.compile(r"\b(?:former|formerly|then|once|ex-|until|previous|previously|will|would|incoming|outgoing|new|was|were|had been|acting|deputy)\b|\d{4}")  # fmt: skip


def _exclude(one: str, two: str) -> bool:
    return one != two and any({one, two} <= group for group in _EXCLUSIVE)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    name = r"(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+)?)"
    found: list[tuple[str, re.Pattern[str]]] = []
    for kind, words in _KINDS.items():
        found.append((kind, re.compile(rf"\b{name}, (?P<role>(?i:{words}))\b")))
        if kind != "joined":
            found.append(
                (kind, re.compile(rf"\b(?P<role>(?i:{words}))(?: (?:including|such as|like))? {name}"))
            )
    found.append(("investor", re.compile(rf"\b(?P<role>backed by|funded by) {name}")))
    found.append(("owner", re.compile(rf"\b(?P<role>owned by|a unit of|a subsidiary of) {name}")))
    return found


def _roles(sentence: SentenceFact) -> Iterator[_Role]:
    text = sentence.text
    for kind, pattern in _patterns():
        for match in pattern.finditer(text):
            start, end = match.span()
            # What follows the role up to the end of its phrase may name a time, or a second role.
            rest = re.match(r"[^,.;]{0,40}", text[end:])
            around = text[max(0, start - 12) : end] + (rest[0] if rest and kind != "joined" else "")
            if _TIME.search(around.lower()):
                continue
            if any(start < last and first < end for first, last in sentence.negations):
                continue
            last = WORD.findall(match["name"])[-1].lower().removesuffix("'s")
            yield _Role(last, kind, sentence.start + start, sentence.start + end, match[0])
            if rest and match.start("role") > match.start("name"):
                for other, words in _KINDS.items():
                    if other != kind and re.match(rf" and (?i:{words})\b", rest[0]):
                        yield _Role(last, other, sentence.start + start, sentence.start + end, match[0])


def _by_name(draft: Facts) -> dict[str, list[_Role]]:
    """Return the roles of each name, in the order of the text; names without one are left out."""
    found: dict[str, list[_Role]] = {}
    for sentence in draft.body:
        for role in sorted(_roles(sentence), key=lambda it: it.start):
            found.setdefault(role.name, []).append(role)
    return found
