"""boilerplate/engagement-bait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.document import CODE
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Example, Severity
from hypelint_boilerplate._page import BAIT, address, chrome_hits, near_end, sentences_with


class EngagementBait(DocumentRule):
    """Fishes for comments.

    What it does
        Reports, near the end or in a short paragraph of its own: what do you think, tell us below, let us
        know in the comments, smash that like button, thanks for reading, until next time, stay tuned.

    Why is this bad
        It asks for a reaction instead of earning one, and it would end any other text as well.

    Use instead
        The last fact. Where an answer is wanted, say from whom, on what, and what will be done with it.

    Known limits
        Real questions to a named group, surveys and bug trackers pass; so does dialogue.
    """

    id = "boilerplate/engagement-bait"
    summary = "The text asks for likes, comments or the next visit."
    message = '"{text}" asks for a reaction and would end any other text as well; end on the last fact.'
    severity = Severity.WARNING
    chrome = True
    silenced_by = frozenset({"quotation"})
    flags = (
        ">>What do you think? Tell us below!<<",
        ">>Until next time, stay curious!<<",
        "The mill was sold.\n\n>>Thanks for reading!<<",
        "The mill was sold. >>Let us know in the comments.<<",
        "The mill was sold. >>Smash that like button!<<",
        "The mill was sold. >>Would you live there? Share your thoughts below.<<",
        "The mill was sold. >>Stay tuned for more.<<",
        "The mill was sold.\n\n>>If you enjoyed this story, share it with a friend.<<",
        # leave taken, and pleas in the author's own words
        "The mill was sold.\n\n>>That's all for this week, folks!<<",
        "The mill was sold. >>See you on Friday.<<",
        "The mill was sold. >>Until then, keep baking.<<",
        "The mill was sold. >>Hit reply and tell me which loaf you'd bake.<<",
        "The mill was sold. >>Know a miller who would like this? Send it to them and their friends.<<",
        "The mill was sold. >>Forward this issue to a colleague who bakes.<<",
        "The mill was sold. >>I read every reply.<<",
        "The mill was sold. >>Like this loaf? Give it a clap.<<",
        "The mill was sold. >>Drop me a line.<<",
        "The mill was sold. >>Thanks, as always, for reading.<<",
        "The mill was sold. >>We'd love to hear what you make of it.<<",
        Example("The mill was sold. >>Don't forget to like and subscribe!<<", profile="blog"),
    )
    passes = (
        "Readers can send corrections to desk@example.org.",
        '"What do you think?" she asked.',
        # a survey, a tracker
        "Tell us what you think in the survey of the Holt council, which runs until May.",
        Example("If the build fails, let us know in a comment on the issue.", profile="docs"),
        # in the middle of a story
        "What do you think happens to a mill when the weir breaks? The wheel stops. " + "It was oiled. " * 30,
        "The mill was sold. Until then, the weir stays shut. That is all the council will say. He forwarded this to a friend.",
        Example("The build is done. Stay safe.", profile="docs"),
        # other senses
        "The radio was tuned to the harbour, and the comments of the pilots were logged.",
        "He thanked her for reading the letter to him.",
        "> Let us know in the comments!",
        "Set `thanks for reading` as the footer.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the runs of chrome lines, then the appeals near the end."""
        yield from chrome_hits(reading, _judge)
        start = end = -1
        for sentence in sentences_with(reading, BAIT):
            if not near_end(sentence) or not _fishes(sentence):
                continue
            first = sentence.start
            before = sentence.previous
            if before is not None and before.end == end:
                first = start
            elif before is not None and before.text.endswith("?") and before.end - before.start < 80:
                first = before.start
            if start >= 0 and first > start:
                yield Hit(start, end)
            start, end = first, sentence.end
        if start >= 0:
            yield Hit(start, end)


def _judge(reason: str, text: str) -> Severity | None:
    return Severity.WARNING if reason == "engagement" and text[0] not in "\"'" else None


def _fishes(sentence: Sentence) -> bool:
    """Tell whether a sentence asks for a reaction, or takes leave."""
    lower = sentence.lower
    asked = _asked().search(lower) is not None
    if not asked and _bait().search(lower):
        return True
    if sentence.reading.profile == "docs":
        return False
    return (
        _farewell().match(lower) is not None
        or _passed_on().match(lower) is not None
        or (
            not asked
            and _answered().search(lower) is not None
            and CODE not in sentence.text
            and address().search(sentence.reading.text, sentence.start, sentence.end) is None
        )
    )


_FRIEND = (
    r"(?:friends?|colleagues?|teams?|network|co-?workers?|boss|founders?|co-?founders?|famil\w+|someone|somebody|anyone|everyone|people|peers|followers|"
    r"group|neighbou?rs?|partner|manager|mum|mom|dad|readers?|builders?|others?|world|fellow|clients?|marketers?|developers?|engineers?|nerds?|skeptics?|sceptics?)"
)


@cache
def _farewell() -> re.Pattern[str]:
    """Match the leave that a column takes of its readers: "That's all for today", "See you next week"."""
    when = r"(?:today|now|this (?:week|month|time|edition|issue|one|morning|evening|year|round|episode)|the (?:week|day)|tonight|me|us)"
    later = (
        r"(?:soon|then|later|tomorrow|next|again|around|there|back here|out there|(?:bright and early )?on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|in (?:the next|your inbox|a (?:week|fortnight|month|few days)|two weeks|another)|same time|on the other side|in the comments)"
    )
    return re.compile(
        r"(?:and |so |well,? |okay,? |ok,? |right,? |alright,? |anyway,? )*(?:"
        rf"(?:that's|that is|that'll be|that will be|that does|this is) (?:pretty much |about |just about )?(?:all|it|everything|a wrap|your \w+ (?:brief|briefing|update|round-?up|dose|fix))"
        rf"(?:,? (?:folks|everyone|everybody|friends|i've got|we've got|we have|i have|from (?:me|us)|for {when}|on our end|from our end)\b[^.]{{0,60}})+"
        r"|(?:and )?that's a wrap\b"
        rf"|(?:i'll |we'll |hope to |can't wait to )?(?:see|catch|talk to|speak to|chat with|be back with|meet) (?:you|ya|y'all)(?: all)? {later}\b|(?:talk|speak|chat|more|back) (?:soon|tomorrow|next week)[.!]?$|(?:i'll|we'll) be back (?:soon|tomorrow|next|with more|in your)\b"
        r"|(?:until|till|'til|'till) (?:then|next (?:time|week|month|issue)|tomorrow|monday|we meet)[,:!.\u2014 -]+(?:$|(?:stay|keep|take care|be|have|happy|go|remember|may|enjoy|don't|thanks?|cheers)\b)"
        r"|happy (?:reading|building|coding|prompting|writing|hacking|shipping|learning|creating|automating|weekend|monday|friday|new year|holidays|trading|investing|hunting|testing|experimenting|cooking|travels|listening|watching|exploring|selling|designing)\b[^.?]{0,30}[!.]?$"
        r"|have (?:a|an) (?:\w+ )?(?:great|good|lovely|wonderful|nice|fantastic|restful|productive|amazing|fabulous|relaxing|brilliant|excellent|awesome|safe|happy) (?:rest of|week|weekend|day|evening|one|summer|holiday|month|monday|friday)\b"
        r"|stay (?:tuned|curious|hungry|safe|sharp|weird|caffeinated|kind|well|healthy|human|frosty|skeptical|sceptical|nerdy|strong|positive|ahead|cool|warm|golden|bold)\b[^.?]{0,50}[!.]?$"
        r"|take care(?: of (?:yoursel\w+|each other|one another))?(?:,| and|[!.]?$)|(?:cheers|onward|onwards|peace out|over and out|ciao|godspeed)[,!.]*$"
        r")"
    )


@cache
def _passed_on() -> re.Pattern[str]:
    """Match the plea to pass the text on: "Know somebody who … ? Forward this to them"."""
    return re.compile(
        rf"(?:(?:if|know|found|enjoyed|liked|loved|think|got|learned|learnt|was this|did)\b[^.!]{{0,110}}?[,?] )?(?:(?:please|and|so|so please|do|then|feel free to|consider|why not|just|go ahead and) )?"
        rf"(?:share|forward|send|pass|forwarding|sharing|sending|passing|spread|repost|retweet|restack|re-?share)\b(?: (?:this|it|them|the word|the love|along|on|around|\w+ (?:issue|post|article|piece|newsletter|e-?mail|edition|guide|essay|story|link|list|episode))\b){{1,3}}"
        rf"(?:(?: (?:with|to|among|around))? (?:[\w'-]+ ){{0,4}}?{_FRIEND}\b|[.!]?$| (?:on|via) (?:social|x\b|twitter|linkedin|facebook))"
        r"|(?:[^.!]{4,80}\? )?(?:forward|share|send) away\b|tag (?:a|your|someone|somebody)\b|tell (?:a|your) friends?\b"
    )


@cache
def _answered() -> re.Pattern[str]:
    """Match the plea for an answer: "hit reply", "I read every e-mail", "tell me what you would build"."""
    return re.compile(
        r"\b(?:hit|press|smash|click|tap) [\"'*]?reply\b|^(?:just |simply |please |so )?reply (?:to|with|and|here|below|directly)\b[^.]{0,80}\b(?:this|me|us|your|what|e-?mail|below|let|tell)\b"
        r"|\b(?:i|we) (?:read|answer|reply to|respond to|see) (?:every|each|all)(?: single)?(?: (?:one|of|them|the|your)\b)* ?(?:e-?mails?|replies|reply|messages?|comments?|responses?|notes?|letters|dms?)\b"
        r"|\b(?:my|our) (?:inbox|dms|door) (?:is|are) (?:always )?open\b"
        r"|^(?:(?:and|so|please|now|as always),? )*(?:tell|let) (?:me|us) (?:know )?(?:what|how|which|where|whether|if|about|your|in|why)\b(?=[^.]{0,100}\b(?:you|you'd|you're|you've|your|comments)\b)"
        r"|\b(?:i'd|we'd|i would|we would|we|i|would|always) (?:\w+ )?(?:love|like|want|happy|keen|curious) to (?:hear|know|see|read) (?:from you|what you|how you|your|about your|which|if you|whether you|in the)\b"
        r"|^(?:(?:and|so|please|now|then),? )*(?:drop|leave|post|share|add|write|put|send|shoot) (?:(?:me|us|in) )?(?:your|a|an|any)\b[^.?]{0,50}?\b(?:comments?|thoughts?|takes?|opinions?|questions?|stories|feedback|ideas?|tips?|picks?|predictions?|favou?rites?|note|line|message|emoji)\b[^.?]{0,40}?\b(?:below|comments?|replies|reply|chat|section|line|note|message|us|me|thread)\b"
        r"|^(?:(?:and|so|please|now|then),? )*(?:drop|shoot|send|write) (?:me|us) (?:a|an) (?:\w+ )?(?:line|note|message|e-?mail|dm)\b|^(?:please )?(?:drop|leave|post|share|put) (?:them|it|yours) (?:in|below)\b"
        r"|^(?:please )?(?:give|show) (?:it|this|us|me)(?: \w+)? (?:a|some) (?:clap|like|heart|star|thumbs|follow|love|share)\b|^thanks?,? (?:you,? )?(?:as (?:always|ever),? )?(?:again,? |so much,? )?for (?:reading|being here|subscribing|tuning in|stopping by|sticking around|joining)\b"
        r"|^(?:weigh in|sound off|chime in|join the (?:discussion|debate))\b|\b(?:sound off|chime in|weigh in) (?:below|in the)\b|^(?:agree|disagree|thoughts|questions|feedback|comments|agree or disagree|what did (?:i|we) miss|did (?:i|we) miss (?:anything|something)|got (?:a|any) (?:tips?|questions?|thoughts|feedback|story|news)\b[^.?]{0,40})\?"
    )


@cache
def _bait() -> re.Pattern[str]:
    return re.compile(
        r"^if you (?:enjoyed|liked|loved|found)\b[^.]{0,60}\b(?:share|follow|subscribe|like|comment|clap|forward|leave)\b|\bhit reply\b|\breply to this (?:e-?mail|newsletter)\b|^(?:share|forward) this (?:with|to)\b|^what do you think\b[^.]{0,60}\?|\b(?:tell us|let (?:us|me) know|sound off|share (?:it|them|your \w+|this)"
        r"|drop (?:us )?a (?:comment|line)|leave (?:us )?a comment|comment)\b[^.?]{0,60}\b(?:below|comments?|what you think)\b"
        r"|\b(?:smash|hit|click) (?:that|the) (?:like|bell|subscribe)\b|\blike and (?:subscribe|share)\b"
        r"|^(?:well,? )?until next time\b|^stay (?:tuned|curious)\b|^(?:and )?thanks? (?:you )?(?:so much )?for "
        r"(?:reading|watching|listening|following along|your attention)\b|^see you (?:next|in the next|there|soon)\b"
    )


@cache
def _asked() -> re.Pattern[str]:
    """Match an answer that is really wanted: by a survey, a tracker, an address."""
    return re.compile(
        r"\b(?:survey|poll|questionnaire|issue|issues|tracker|github|forum|zulip|pull request|e-?mail|form)\b"
    )
