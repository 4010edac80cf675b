"""Find text of the page: whole blocks of chrome, and sentences of it inside paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.context.chrome import chrome_reason, line_reason
from hypelint.diagnostic import Fix, Hit, Severity
from hypelint.document import CODE
from hypelint.fix import blocks_out
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

    from hypelint.reading import Reading, Sentence


def chrome_hits(reading: Reading, judge: Callable[[str, str], Severity | None]) -> Iterator[Hit]:
    """Yield a hit per run of neighbouring chrome blocks that ``judge`` gives one severity.

    ``judge`` takes the reason and the text of a block; None: not this rule's. In the profile docs a single
    line proves nothing (it may be the widget that is documented), nor does a list.
    """
    run: list[int] = []
    level: Severity | None = None
    for number in [*sorted(reading.chrome), -1]:
        severity = None
        reason = chrome_reason(reading, number) if number >= 0 else None
        if reason is not None:
            block = reading.blocks[number]
            skipped = ("quotation", "item", "cell") if reading.profile == "docs" else ("quotation",)
            if (
                block.kind not in skipped
                and block.kind != "title"
                and not (block.kind == "heading" and block.level == 1)
            ):
                severity = judge(reason, reading.text[block.start : block.end].strip())
        if run and (severity != level or number != run[-1] + 1):
            if reading.profile != "docs" or len(run) > 1:
                yield _hit(reading, run, level)
            run = []
        if severity is not None:
            run.append(number)
            level = severity


def _hit(reading: Reading, run: list[int], level: Severity | None) -> Hit:
    """Return the hit of a run of blocks, with the fix that takes their lines out where they are all chrome."""
    start, end = _edge(reading, run[0], 1), _edge(reading, run[-1], -1)
    fixes: tuple[Fix, ...] = ()
    if start == reading.blocks[run[0]].start and end == reading.blocks[run[-1]].end:
        edit = blocks_out(reading.document, run[0], run[-1])
        if edit is not None:
            safe = level is not Severity.INFO and all(_empty(reading, number) for number in run)
            fixes = (Fix("Take the lines out", (edit,), safe),)
    return Hit(start, end, severity=level, fixes=fixes)


_WIDGETS = frozenset(
    ("comment-form", "newsletter", "related", "share", "cookie", "player", "navigation", "advertisement")
)


def _empty(reading: Reading, number: int) -> bool:
    """Tell whether nobody misses a block of chrome: it names no address, and introduces nothing."""
    block = reading.blocks[number]
    text = reading.text[block.start : block.end].strip()
    told = CODE in text or text.endswith(":") or address().search(text) is not None
    return chrome_reason(reading, number) in _WIDGETS and not told


def _edge(reading: Reading, number: int, step: int) -> int:
    """Return where the chrome of a block begins (step 1) or ends (step -1): prose may stand beside it."""
    block = reading.blocks[number]
    places = reading.block_sentences(number)
    if len(places) > 1:
        for index in places[::step]:
            sentence = reading.sentences[index]
            if line_reason(sentence.text) is not None or (step < 0 and sentence.text[-1] == "!"):
                return sentence.start if step > 0 else sentence.end
    return block.start if step > 0 else block.end


# What wakes a look at a sentence, in lower case. One pass finds them all.
NOTICES = frozenset((
    "amplified by", "source url", "blockchain registration", "press release", "news release", "appeared first on",
    "view source version", "content distributed by", "news story",
))  # fmt: skip
POINTERS = frozenset((
    "click", "contact", "follow the link", "log on", "go to", "more information", "more info", "more details", "more about", "more at ", "more on ", "more:", "learn more", "find out more", "read more",
    "discover more", "know more", "hear more", "see more", "more updates", "more insights", "more news", "more resources",
    "further information", "further details", "further info", "additional information", "additional details", "additional info",
    "full information", "full details", "full report", "full press release", "original press release", "full release", "complete information",
    "complete details", "to learn", "to order", "to buy", "to purchase", "to register", "to apply", "to grab", "to get ",
    "to book", "to schedule", "to request", "to donate", "to shop", "to subscribe", "to enter", "to participate",
    "available ", "accessed", "found ", "viewed", "visit", "downloaded",
))  # fmt: skip
APPEALS = frozenset((
    "subscri", "sign up", "signup", "sign-up", "newsletter", "mailing list", "follow ", "today", " now", "free ", "try ",
    "grab ", "download", "yourself", "inbox", "join us", "join the", "join our", "visit", "don't miss", "register", "order", "connect with", "stay ",
    "apply", "rsvp", "donate", "check out", "explore", "discover", "book ", "book your", "shop ", "claim", "stream ", "reserve", "tickets",
    "contact us", "get in touch", "reach out", "call us", "e-mail us", "email us", "consultation", "schedule ", "request a", " demo",
    "take a look", "take a glance", "head over", "tune in", " here", "learn more", "we invite", "invites ", "encouraged to", "invited to",
    "urged to", "encourages ", "urges ", "are welcome", "booth", "come ", "remember to", "first step", "next step", "check back", "keep an eye", "lookout", "out for ", "feel free", "find out", "see how", "see why", "see more", "learn why", "contact ", "call ", "follow us", "follow along", "click", "vote", "stop by", "swing by", "join ", "give us a call", "learn how",
    "talk to ", "talk with", "speak to ", "speak with", "chat with", "guide", "playbook", "checklist", "template", "whitepape", " ebook", "e-book", "case stud", "brochure", "webinar",
    "kick the t", "let us ", "let our ", "consider ", "become a ", "upgrade to", "use code", "promo code", "hop on a", "me a coffee",
))  # fmt: skip
OPENERS = frozenset((
    "standing by", "ready to ", "ready for", "on hand to", "waiting to", "happy to ", "available ", "here to ", "here for y", "always ope", "hurry", "act fast", "don't wait", "waiting for", "why wait",
    "limited t", "limited-t", "in action", "for a spin", "a whirl", "a test ", "a try", "a shout", "a ring", "a shot", "a go", "stocks", "picks", "full list", "top ", "before you ", "let's talk", "let's chat", "let's conn", "get the re", "get the fu", "get the fr", "part of t", "part of o", "part of s", "part of h",
))  # fmt: skip
OFFERS = frozenset((
    "call away", "click away", "message aw", "mail away", "tap away", "here to ", "obligatio", "no credit ", "cancel any", "limited", "going fast", "filling ", "selling ", "offer end", "offer exp", "offer is v", "love to he", "love to ch", "love to ta",
    "love to sh", "love to wo", "love to di", "love to me", "love to pa", "free trial", "for free", "price of ", "cost of a ", "cost of on", "cost of tw", "lights on", "coffee fl", "me a coffee", "a paid ", "a paying ", "a premium", "a foundin", "an annual", "a monthly",
    "support my", "support our", "support us", "support me", "leave us", "leave me", "leave a ", "a rating", "gift a su", "refer a f", "find me o", "find us o", "with me on", "with us on", "follow me", "our analys", "our expert", "our resear", "our stock", "yourself a",
))  # fmt: skip
BAIT = frozenset((
    "what do you think", "let us know", "let me know", "tell us", "your thoughts", "in the comments", "comment below",
    "like button", "like and ", "until next time", "thanks for ", "thank you for ", "stay tuned", "stay curious", "see you ",
    "share your ", "get in touch", "we'd love to hear", "love to hear from", "drop us", "if you enjoyed", "if you liked", "if you loved", "if you found", "hit reply", "reply to this", "share this", "forward this", "join the conversation", "watch this space",
    "that's all", "that's it", "that is all", "that's a wrap", "that'll be", "that does it", "that's everyth", "catch you", "talk soon", "be back", "back soon", "until then", "until tomo", "until mon", "till next", "'til next", "till then",
    "happy ", "have a ", "take care", "stay ", "cheers", "share it", "forward", "send this", "send it", "pass it", "pass this", "spread the", "repost", "tag ", "tell a friend", "tell your",
    "hit reply", "press reply", "click reply", "reply to", "reply and", "reply with", "every reply", "every e-mail", "every email", "every message", "every comment", "every single", "all your", "inbox is", "dms are",
    "tell me", "us know", "me know", "hear from", "hear what", "hear how", "hear your", "know what you", "your take", "comments", "drop a", "drop me", "your comment", "a comment", "sound off", "weigh in", "chime in", "agree?", "thoughts?", "questions?", "feedback?", "miss anyth", "did i miss", "did we mi", "leave the", "share the", "post them", "shoot me", "shoot us", "write me", "send me a", "give it a", "give this", "give us a", "give me a", "for readi", "for being", "for tunin", "as always", "any tips", "a tip?",
))  # fmt: skip
TITLES = frozenset((
    "who we are", "our story", "our company", "company profile", "corporate profile", "company overview", "company background",
    "company description", "company info", "our mission", "our vision", "mission statement", "the company",
))  # fmt: skip
LABELS = frozenset((
    "website", "web site", "homepage", "related link", "useful link", "original source", "telegram", "twitter", "facebook",
    "instagram", "linkedin", "discord", "youtube", "medium", "github:", "github :", "github|", "github |", "github -", "github\u2013", f"github{CODE}", "tiktok", "reddit", "whitepaper", "white paper", "bluesky",
    "x:", "x :", "x|", "x |", "x\u2013", "x \u2013", "x - ", f"x{CODE}",
))  # fmt: skip
RESIDUES = frozenset((
    "adsbygoogle", "xyz ", "abc ", "jane doe", "john doe", "123", "orem ipsum", "todo", "fixme", "tktk", "xx",
    " goes here", "our text here", "lick here to enter text", " none", "undefined", "utm_", "test user",
))  # fmt: skip


_KEPT = 9
"""Characters of a needle that are looked for: the automaton is built at every start."""


@cache
def _automaton() -> tuple[BytesAhoCorasick, tuple[tuple[str, ...], ...]]:
    """Return the automaton with the needles that each of its patterns begins."""
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    needles: dict[bytes, list[str]] = {}
    for needle in dict.fromkeys(
        (*NOTICES, *POINTERS, *APPEALS, *OPENERS, *OFFERS, *BAIT, *TITLES, *LABELS, *RESIDUES)
    ):
        needles.setdefault(needle[:_KEPT].encode("ascii", "replace"), []).append(needle)
    automaton = BytesAhoCorasick(list(needles), implementation=Implementation.NoncontiguousNFA)
    return automaton, tuple(map(tuple, needles.values()))


def places(reading: Reading) -> dict[str, list[int]]:
    """Return where the needles above may begin in the lower-cased text, by needle; absent: nowhere.

    Their first characters are compared, and what is not ASCII reads as any other.
    """
    found = reading.cache.get("page needles")
    if found is None:
        automaton, needles = _automaton()
        offsets: dict[str, list[int]] = {}
        text = reading.lower.encode("ascii", "replace")
        for number, start, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            for needle in needles[number]:
                offsets.setdefault(needle, []).append(start)
        found = reading.cache["page needles"] = offsets
    return cast("dict[str, list[int]]", found)


def sentences_with(reading: Reading, needles: frozenset[str]) -> Iterator[Sentence]:
    """Yield, in order, the prose sentences outside chrome that hold one of the needles (of `places`)."""
    found = places(reading)
    if not found:
        return
    done = -1
    for at in sorted(at for needle in found.keys() & needles for at in found[needle]):
        if at < done:
            continue
        sentence = reading.sentence_at(at)
        if sentence is not None and at < sentence.end:
            done = sentence.end
            if sentence.block not in reading.chrome and sentence.kind in ("paragraph", "item", "note"):
                yield sentence


SIGN = Pattern(r"[@/]|\.[a-z]{2}|\d{3}|\+\d|site\b|click here")
"""Match what every `address` holds: a look that takes a quarter of the time."""


@cache
def address() -> re.Pattern[str]:
    """Match a web or mail address, a handle, a telephone number, or a word for one of them."""
    return re.compile(
        r"https?://|\bwww\.|[\w-]\.(?:com|org|net|io|gov|edu|ai|co|uk|info|biz|app|dev|xyz|tv|us|eu)\b|\S@\S|(?<!\w)@\w"
        r"|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\+\d[\d -]{7,}|\bwebsite\b|\bweb site\b|\bclick here\b"
    )


def near_end(sentence: Sentence) -> bool:
    """Tell whether a sentence stands in the last 15% of the text or in a short paragraph of its own."""
    reading = sentence.reading
    block = reading.blocks[sentence.block]
    return sentence.start > 0.85 * len(reading.text) or block.end - block.start < 160
