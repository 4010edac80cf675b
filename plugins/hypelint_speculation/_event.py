"""Find the events a document speaks of (a deal, a launch) and whether it calls them unconfirmed."""

from __future__ import annotations

from functools import cache
import re

KINDS = (
    "deal", "merger", "acquisition", "buyout", "buy-out", "takeover", "sale", "purchase", "tie-up", "partnership", "alliance",
    "launch", "listing", "flotation", "ipo", "spin-off", "spinoff", "spin-out", "investment", "funding", "round", "stake",
    "bid", "offer", "split", "move", "plan", "restructuring", "layoffs", "closure", "agreement", "contract", "transaction",
    "collaboration", "integration", "increase", "cut", "expansion", "project",
)  # fmt: skip
"""Nouns that name an event a rumour can be about."""

VERBS = {
    "buy": "acquisition", "acquire": "acquisition", "purchase": "acquisition", "takeover": "acquisition",
    "buyout": "acquisition", "buy-out": "acquisition", "merge": "merger", "tie-up": "merger", "sell": "sale",
    "launch": "launch", "unveil": "launch", "release": "launch", "invest": "investment", "funding": "investment",
    "round": "investment", "stake": "investment", "float": "listing", "flotation": "listing", "ipo": "listing",
    "spinoff": "spin-off", "spin-out": "spin-off", "alliance": "partnership", "collaboration": "partnership",
    "transaction": "deal", "agreement": "deal", "contract": "deal",
}  # fmt: skip
"""Which event a word stands for, where it is not its own."""


@cache
def unconfirmed() -> re.Pattern[str]:
    """Match what marks an event as not confirmed, with the event's word nearby."""
    kinds = "|".join(KINDS)
    return re.compile(
        rf"\b(?P<adjective>rumou?red|mooted|speculated|possible|potential|proposed|would-be|reported) "
        rf"(?:[\w$.-]+ ){{0,3}}?(?P<noun>{kinds})\b"
        rf"|\b(?:talks|negotiations|discussions|rumou?rs?|speculation|considering|exploring|weighing|mulling|in talks|"
        rf"close to|interested in|said to be|reportedly|rumou?red to|believed to be)\b[^.;]{{0,60}}?"
        rf"\b(?P<verb>{kinds}|buy|buying|acquire|acquiring|merge|merging|sell|selling|launch|launching|invest|investing|raise|raising)\b"
        rf"|\b(?P<key>{kinds})\b[^.;]{{0,40}}?\b(?:talks|is (?:said|rumou?red|reported|not (?:yet )?(?:confirmed|final|done|signed|closed))"
        rf"|has not been (?:confirmed|announced)|remains unconfirmed|at an early stage)\b"
    )


def event(word: str) -> str:
    """Return the event that a word stands for: "buying" and "takeover" are both an acquisition."""
    stem = word.lower()
    for ending in ("ing", ""):
        base = stem.removesuffix(ending) if ending else stem
        for form in (base, base + "e"):
            if form in VERBS:
                return VERBS[form]
    return {"raise": "investment", "raising": "investment"}.get(stem, stem)
