"""ai-tell/chatbot-residue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading
from hypelint.rule import DocumentRule

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_PHRASES = (
    "as an ai language model",
    "as a large language model",
    "as an ai assistant",
    "as an ai model, i",
    "as an ai, i",
    "i'm an ai language model",
    "my knowledge cutoff",
    "my last knowledge update",
    "as of my last update",
    "as of my last training",
    "as of my knowledge",
    "up to my last training",
    "i hope this helps",
    "i hope this email finds you well",
    "let me know if you'd like me to",
    "let me know if you would like me to",
    "would you like me to",
    "i can also help you",
    "feel free to let me know if",
    "is there anything else i can help",
    "here is a revised",
    "here's a revised",
    "here is the revised version",
    "here's the revised version",
    "here is a polished",
    "here's a polished",
    "here is a rewritten",
    "here's a rewritten",
    "here is a draft of",
    "here's a draft of",
    "here is your article",
    "here's your article",
    "certainly! here",
    "sure! here",
    "absolutely! here",
    "of course! here",
    "certainly, here is",
    "certainly, here's",
    "sure, here is",
    "sure, here's",
    "great question!",
    "i apologize for the confusion",
    "i apologize for any confusion",
    "you're absolutely right!",
    "i cannot fulfill",
    "i can't assist with that",
    "i cannot assist with",
    "i'm unable to browse",
    "i don't have access to real-time",
    "i do not have access to real-time",
    "i can't verify this information",
    "regenerate response",
    "subject line options",
    "oaicite",
    "contentreference[",
    "oai_citation",
    "turn0search",
    "turn1search",
    "turn0news",
    "turn0image",
    "citeturn",
    "grok_card",
    "utm_source=chatgpt.com",
    "utm_source=openai",
    "utm_source=copilot.com",
)
_TAGS = ("utm_source=chatgpt.com", "utm_source=openai", "utm_source=copilot.com", "oaicite")
_QUOTING = Pattern(
    r"(?:replied|replies|answered|answers|responded|responds|said|says|wrote|writes|printed|output|outputs|prompt|prompts|"
    r"phrases?|words|string|strings|such as|like|marker|parameter|tag)\b[^.!?]{0,30}$"
)
_GREETED = Pattern(r"(?:here is|here's) (?:a|the|your)")
_DRAFT = Pattern(
    r" (?:\w+ )?(?:version|draft|article|text|paragraph|post|summary|essay|e-?mail|press release|response|copy)\b"
)


class ChatbotResidue(DocumentRule):
    """Leaves a chatbot's own words in the text.

    What it does
        Reports sentences a chatbot says to the one who asked ("As an AI language model", "Certainly!
        Here is a revised draft") and the marks its citations leave (oaicite, turn0search,
        utm_source=chatgpt.com, also in link targets).

    Why is this bad
        It shows that nobody read the text before it was published.

    Use instead
        Delete it, then read the rest once more: what stands around it was generated too.

    Known limits
        Articles about chatbots pass where the words are in quotation marks, in code, or follow "replied"
        and the like; an unmarked paraphrase is reported.
    """

    id = "ai-tell/chatbot-residue"
    summary = "Leaves a chatbot's own words or citation marks in the text."
    message = '"{text}" is a chatbot\'s answer to its user, not text for readers; delete it and reread what surrounds it.'
    severity = Severity.ERROR
    weight = 2
    silenced_by = frozenset({"quotation"})
    flags = (
        ">>As an AI language model<<, I can not verify this.",
        ">>Certainly! Here<< is a revised draft:",
        "The plant opens in May. >>I hope this helps<<!",
        ">>As of my last update<<, the firm had 40 staff.",
        "Sales rose in May :>>contentReference[<<>>oaicite<<:2].",
        ">>Let me know if you'd like me to<< shorten this release.",
        "The firm has 40 staff ([>>register<<](https://example.org/a?utm_source=chatgpt.com)).",
        ">>Would you like me to<< add a quotation?",
    )
    passes = (
        'The bot replied: "As an AI language model, I can not."',
        "Here is the revised budget.",
        "The bot answered that as an AI language model it could not say.",
        "Remove the parameter utm_source=chatgpt.com from links.",
        "Editors search for the string oaicite before they publish.",
        "She asked whether the nurse would like to sit.",
        "Certainly the plant will open in May.",
        "The firm sells an AI assistant.",
        "Set `utm_source=chatgpt.com` in the test.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield residue in the prose and in link targets."""
        lower = reading.lower
        found = _automaton().find_matches_as_indexes(lower, overlapping=True)
        taken = -1
        for _, start, end in sorted(found, key=lambda it: (it[1], -it[2])) if found else ():
            if start and lower[start - 1].isalnum():
                continue
            sentence = reading.sentence_at(start)
            if start < taken or sentence is None:
                continue
            if _QUOTING.search(lower, max(sentence.start, start - 60), start):
                continue
            if _GREETED.match(lower, start) and not _DRAFT.match(lower, end):
                continue
            taken = end
            yield Hit(start, end)
        for link in reading.document.links:
            if link.end > link.start and ("utm_source=" in link.target or "oaicite" in link.target):
                target = link.target.lower()
                if any(tag in target for tag in _TAGS):
                    yield Hit(link.start, link.end)


@cache
def _automaton() -> AhoCorasick:
    """Return what finds all phrases in one pass: most drafts hold none."""
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(list(_PHRASES), store_patterns=False)
