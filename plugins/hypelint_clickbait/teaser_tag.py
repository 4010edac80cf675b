"""clickbait/teaser-tag."""

from __future__ import annotations

from hypelint.rule import RUNNING, Example, PhraseRule, Severity


class TeaserTag(PhraseRule):
    """Nudges the reader: yes, really; spoiler alert; that's not a typo.

    What it does
        Reports stock phrases that announce a surprise instead of telling it.

    Why is this bad
        The tag says "be astonished". If the fact is astonishing it does not need the tag; if not, the tag is a lie.

    Use instead
        Delete it.

    Known limits
        A list of phrases. A film review may give a real spoiler alert: disable it on that line.
    """

    id = "clickbait/teaser-tag"
    summary = "Nudges the reader with a tag (yes, really; spoiler alert; not a typo)."
    message = '"{text}" announces a surprise; delete it and let the fact speak.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    cues = (
        "{and ,}no, {that's,that is,this is,it's} not a {typo,misprint,joke}", "{that's,that is,it's,this is} not a typo",
        "yes, really", "no, really", "yes, {you read that,you heard that,that's} {right,correctly}", "you read that {right,correctly}",
        "you heard that right", "isn't that {fascinating,amazing,incredible,wild,crazy,something,great}", "spoiler alert",
        "spoiler:", "believe it or not", "let that sink in", "wait for it", "wait, what", "plot twist", "here's the {kicker,twist,catch,best part,exciting part,crazy part,fun part,wild part}",
        "here's where it gets {interesting,good,weird,better,exciting}", "but wait, there's more", "{and ,but ,}that's not all", "{and ,}that's not even",
        "guess what", "mind blown", "mind = blown", "trust me", "no joke", "not kidding", "i'm not {joking,kidding}",
        "drumroll", "brace yourself", "brace yourselves", "buckle up", "strap in", "hold on to your {hat,hats,seat,seats}",
        "hang on to your hats", "you guessed it", "{answer,results,result} {may,might,will} surprise you", "drop the mic", "mic drop",
        "pinch yourself", "this is not a drill", "wait {until,till} you {see,hear}", "grab {a,your,some} popcorn", "and it's not even close", "here's the wild thing", "cue the", "wink, wink", "don't blink", "this is the story of", "and then it happened",
        "{wasn't,isn't} one of them", "here's why",
    )  # fmt: skip
    guards = (
        "cue the {music,lights,band,tape}",
        "trust me with",
        "guess what the",
        "guess what it",
        "guess what is",
    )
    unless = r"here's why(?: [a-z]|,)"
    flags = (
        "It cost $10 billion, >>and no, that's not a typo<<.",
        ">>Yes, really<<.",
        ">>Believe it or not<<, the bridge is made of paper.",
        ">>Spoiler alert<<: the pump is quiet.",
        "The price fell to zero. >>Let that sink in<<.",
        Example("Well, >>buckle up<<, because a token is here.", "release"),
        "The pump is quiet, >>but wait, there's more<<.",
        ">>Here's the kicker<<: it runs on tea.",
        ">>Grab some popcorn<<, for the pump is loud.",
        "The pump leaks, and >>here's why<< (and how to mend it).",
        "The club picked ten pumps, and Norvane >>wasn't one of them<<.",
    )
    passes = (
        "An earlier version contained a typo.",
        "It cost $10 billion, the filing shows.",
        '"Believe it or not, it is paper," said Rea Lund.',
        "The critic posted a spoiler. Here's how it ends.",
        "She did not trust me with the keys: trust me with a cup, she said.",
        Example("Guess what the flag does. Yes, really.", "docs"),
        "Passengers must buckle their belts.",
        "They could only guess what the ship carried.",
    )
