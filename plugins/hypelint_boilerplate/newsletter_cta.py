"""boilerplate/newsletter-cta."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading, Sentence
from hypelint.rule import DocumentRule, Example, Option, Severity
from hypelint_boilerplate._page import (
    APPEALS,
    OFFERS,
    OPENERS,
    SIGN,
    address,
    chrome_hits,
    near_end,
    sentences_with,
)

_FIRST = frozenset(
    """please so and or then now just simply be make don't remember subscribe sign join register download try grab get book order
    shop buy call contact schedule request start act reserve claim apply visit click tap check take head vote tune listen watch
    read see view find learn explore discover browse reach give email e-mail text donate secure connect come stop swing meet enter
    stay preorder pre-order enrol enroll upgrade follow tag share talk speak chat kick hop swing let consider use""".split()
)
"""Words that an order may begin with: see `_order`."""
_NETWORKS = r"(?:instagram|facebook|twitter|linkedin|tiktok|youtube|x|threads|mastodon|bluesky|telegram|discord|social media)"


class NewsletterCta(DocumentRule):
    """Asks for the reader's address, click or order in the middle of the text.

    What it does
        Reports appeals to subscribe, sign up, follow, download, order or book.

    Why is this bad
        The reader came for the article; an appeal in it reads as an advertisement and makes the rest one.

    Use instead
        Keep appeals in the page's frame. Where an address is news (a ticket sale opens), give it as a fact.

    Known limits
        An instruction that a draft really gives its readers can read the same. Documentation is left alone.
    """

    id = "boilerplate/newsletter-cta"
    summary = "An appeal to subscribe, follow or order stands in the text."
    message = '"{text}" is an appeal, and it makes the text around it an advertisement; leave it to the page.'
    severity = Severity.WARNING
    chrome = True
    profiles = frozenset({"news", "release", "blog"})
    silenced_by = frozenset({"quotation"})
    options: ClassVar[Mapping[str, Option]] = {
        "allow-footer": Option(False, "Whether the last block of a draft may hold an appeal."),
    }
    flags = (
        ">>Join our mailing list for weekly insights.<<",
        ">>Subscribe now and never miss a story.<<",
        "The mill was sold. >>Sign up for our newsletter to hear how it goes on.<<",
        "The mill was sold. >>Follow the mill on Instagram at @oldmill to see more.<<",
        "The mill was sold. >>Book your tour today!<<",
        "The tool reads three formats. >>Download it now at quillbyte.example.com and try it yourself!<<",
        "The mill was sold.\n\n>>Try out Quillbyte on [Quillbyte Cloud<<](https://example.org/)",
        Example("It is sold. >>Contact us today for a free quote.<<", profile="release"),
        Example(
            "It is sold. >>Readers can pre-order the map of the weir at www.example.org.<<", profile="release"
        ),
        Example(
            "It is sold. >>Applicants are invited to register at https://example.org/mill by May.<<",
            profile="release",
        ),
        Example("It is sold. >>Tickets for the tour are available at holt.example.com.<<", profile="release"),
        Example(
            "It is sold. >>For the whole deed, please log in to the mill's site to download it.<<",
            profile="release",
        ),
        # an order that points at a link, and a third person who is the reader
        Example("It is sold. >>Take a look at the deed here.<<", profile="release"),
        Example("It is sold. >>Click here to read the deed.<< It leaks.", profile="release"),
        Example(
            "It is sold. >>Holt invites potters and weavers to contact the mill for a stall.<<",
            profile="release",
        ),
        Example(
            "It is sold. >>Potters and weavers are encouraged to explore the mill and its kilns.<<",
            profile="release",
        ),
        Example(
            "It is sold. >>Learn how the mill feeds Holt.<< >>Feel free to reach out to us.<<",
            profile="release",
        ),
        "The mill was sold. >>Get in touch with us for a free quote.<<",
        "The mill was sold. >>Join the conversation.<<",
        Example("It is sold.\n\n>>Get our stories straight to your inbox.<<", profile="blog"),
        Example("It is sold. >>Download Weirmap App to find others.<<", profile="release"),
        # trials, talks, tastes, and offers that wait
        "It is sold. >>Have questions? Reach out to our team.<< >>Let's talk.<<",
        "It is sold. >>You can find us on Facebook.<< >>If you are new here, subscribe so you miss nothing.<<",
        Example("It is sold. >>Order copies for your friends.<<", profile="release"),
        Example("It is sold. >>See how Norvane can help you bake.<<", profile="blog"),
        "It is sold. >>Start your free trial of the oven.<<",
        "It is sold. >>Ready to bake faster? Talk to our team.<<",
        "It is sold. >>See Quillbyte in action.<<",
        "It is sold. >>Download our free bread guide.<<",
        "It is sold. >>Our bakers are standing by, no credit card required.<<",
        "It is sold. >>If you like this, please consider becoming a paid subscriber.<<",
        "It is sold. >>It's the price of two flat whites, and it keeps the lights on.<<",
        "It is sold. >>Before you buy shares in Norvane, consider this: ten others are cheaper.<<",
    )
    passes = (
        "Get your papers in order now, said the clerk. Talk to the mill about the price of flour.",
        "The newsletter has 40,000 subscribers, its editor said.",
        "Click Subscribe to create the webhook.",
        # the newsletter is the subject
        "Readers who sign up for the newsletter of the museum get a map. Two thirds follow it on Facebook.",
        Example("Sign up for an account and download the key.", profile="docs"),
        # quotation, code, negation
        '"Sign up for our newsletter today," said the parrot, which Mona Harrow had taught it.',
        "The button says `Subscribe now`.",
        "Do not subscribe to it today.",
        # advice
        Example("Heirs are strongly encouraged to seek legal advice from a notary.", profile="release"),
        # ordinary orders
        "See the map on page four. Read the letter from here to the end. The law invites courts to visit the site.",
        "Follow the path to the weir. Book lovers came. Order was restored today.",
        "Try the door on the left, and call out.",
        Example(
            "The mill was sold.\n\nJoin our mailing list for weekly insights.", options={"allow-footer": True}
        ),
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield the runs of chrome lines, then the appeals inside paragraphs."""
        last = (
            reading.blocks[-1].start
            if reading.blocks and self.settings["allow-footer"]
            else len(reading.text)
        )
        for hit in chrome_hits(reading, _judge):
            if hit.start < last:
                yield hit
        found = {
            sentence.start: sentence
            for needles, asks in ((APPEALS, _appeals), (OPENERS, _opens), (OFFERS, _offers))
            for sentence in sentences_with(reading, needles)
            if sentence.start < last and asks(sentence)
        }
        for start, sentence in sorted(found.items()):
            before = sentence.previous
            asked = before is not None and before.text[-1] == "?" and _ready().match(before.lower)
            yield Hit(before.start if before is not None and asked else start, sentence.end)


def _judge(reason: str, text: str) -> Severity | None:
    return Severity.WARNING if reason == "newsletter" or text.startswith("Don't miss") else None


def _appeals(sentence: Sentence) -> bool:
    """Tell whether a sentence is an order that sells something."""
    lower = sentence.lower
    release = sentence.reading.profile == "release"
    placed = release and (SIGN.search(lower) or sentence.reading.links_in(sentence.start, sentence.end))
    asked = _asked().search(lower) if placed else None
    # In a release every address that goes with such a verb is there to be used.
    if asked is not None and (
        address().search(lower, asked.end())
        or sentence.reading.links_in(sentence.start + asked.end(), sentence.end)
    ):
        return True
    if sentence.reading.profile == "blog" and _called().match(lower):
        return True
    if release and (_teased().match(lower) or _invited().search(lower)):
        return True
    # Most sentences begin with none of these, and have no opening clause.
    if lower.partition(" ")[0].strip(".,!:") not in _FIRST and ", " not in lower[:64]:
        return False
    order = _order().match(lower)
    if order is None or _homely().match(lower, order.start()):
        return False
    if _sale().search(lower) or _here().match(lower, order.start()):
        return True
    links = sentence.reading.links_in(sentence.start + order.end(), sentence.end)
    return (
        near_end(sentence)
        and _offer().match(lower) is not None
        and (bool(links) or address().search(lower) is not None)
    )


@cache
def _order() -> re.Pattern[str]:
    """Match an order at the start of a sentence or behind an opening clause."""
    return re.compile(
        r"(?:[^,.;]{0,60}, )?(?:please |so |and |or |then |now,? |just |simply |be sure to |remember to |make sure to |don't forget to )?"
        r"(?:subscribe|sign up|join|register|download|try|grab|get|book|order|shop|buy|call|contact|schedule|request"
        r"|start|act|reserve|claim|apply|visit|don't miss|click|tap|check out|check back|take a (?:look|glance|peek|tour)|head (?:over )?to|vote|tune in|listen"
        r"|watch|read|see|view|find out|learn|explore|discover|browse|reach out|give us|e-?mail|text|donate|secure|connect|come|stop by|swing by"
        r"|meet|enter|stay|pre-?order|enrol+|upgrade|follow \S+|tag|share|talk|speak|chat|kick|hop|take|give|let|consider|use)\b"
        r"(?= (?:your|yours|the|a|an|now|today|us|it|our|for|on|at|to|from|here|online|out|this|one|free|updates|started|tickets|in|and|along|tuned"
        r"|connected|informed|up|how|more|with|if|what|which|that|some|over|into|yourself|so|sales|becoming|subscribing|upgrading|supporting|donating|joining|code|promo|cop(?:y|ies)|[\w.'-]+ app|[\w.'-]+(?: [\w.'-]+){0,4} (?:on|here))\b|[!.,]|$)"
    )


@cache
def _homely() -> re.Pattern[str]:
    """Match an order that tells readers to mend their own affairs."""
    return re.compile(
        r"(?:[^,.;]{0,60}, )?get (?:your|the|our) [\w' ]{2,30}? (?:in order|together|straight|right|sorted|ready)\b"
    )


@cache
def _ready() -> re.Pattern[str]:
    """Match the question that an appeal answers: "Ready to bake faster?"."""
    return re.compile(
        r"(?:so,? )?(?:(?:are you |feeling )?ready (?:to|for)\b|want (?:to|a|more|your|the)\b|(?:are you )?(?:looking (?:to|for)|interested in|curious)\b|(?:got|have) (?:any )?(?:questions?|a project)\b|need (?:help|a|an|more)\b"
        r"|what are you waiting for\b|not sure where to start\b|like what you (?:see|read)\b|don't (?:have|want)\b|sound (?:good|interesting|like)\b|in a hurry\b|new here\b)[^.!?]{0,110}\?$"
    )


def _opens(sentence: Sentence) -> bool:
    """Tell whether a sentence opens as an offer does: "Our team is standing by", "Before you buy shares, consider this"."""
    return _opened().match(sentence.lower) is not None


def _offers(sentence: Sentence) -> bool:
    """Tell whether something is offered: "no credit card required", "the price of two coffees"."""
    return _offered().search(sentence.lower) is not None


@cache
def _opened() -> re.Pattern[str]:
    team = r"(?:team|experts?|specialists?|advis[eo]rs|consultants?|staff|sales team|representatives|engineers|people|support team|attorneys|technicians|agents|doors)"
    return re.compile(
        rf"(?:and |so )?(?:our|the|their) (?:[\w-]+ ){{0,3}}?{team}(?: of [\w ]{{2,30}}?)? (?:is|are|stands?) (?:always |here |just |also )*(?:standing by|ready (?:and waiting )?(?:to (?:help|assist|answer|show|support|talk|discuss|guide|walk)|for your)|on hand to|waiting to|happy to (?:help|answer|talk|assist|walk|show)|available (?:24|around|to (?:help|answer|assist|discuss))|here (?:to (?:help|answer|assist|support|guide)|for you)|always open)\b"
        r"|hurry\b|act fast\b|don't wait(?:[.!,]| (?:any longer|until it's|another)\b)|what are you waiting for\b|why wait\b|(?:for a )?limited[- ]time\b"
        r"|(?:[^,.;]{0,60}, )?(?:please |and |come |just |now |so )?(?:(?:see|watch|experience|try|catch) [\w'-]+(?: [\w'-]+){0,3} in action|(?:take|give) [\w'-]+(?: [\w'-]+){0,3} (?:for )?a (?:spin|test drive|test ride|try|go|whirl|shot|shout|ring))\b"
        r"|(?:be|become) (?:a )?part of (?:the|our|something|this|history)\b"
        r"|let's (?:talk|chat|connect)[.!]?$|(?:get|grab) the (?:full |free |complete |latest )?(?:[\w-]+ ){0,2}(?:report|study|survey|benchmark|e-?book|guide)[.!]?$"
        r"|see the (?:\d+|ten|five|full|top) (?:\w+ )?(?:stocks|picks|list|names)\b"
        r"|before you (?:buy|invest|go|leave|click|sign|spend|decide)\b[^.]{0,60}, (?:consider|read|check|see|here's|take|download|make sure|you'll want|have a look|grab)\b"
    )


@cache
def _offered() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:just|only) an? (?:phone )?(?:call|click|message|e-?mail|tap) away|we(?:'re| are) (?:always |only )?here to (?:help|assist|answer|support|guide)"
        r"|no[- ]obligation (?:assessment|consultation|quote|trial|demo|call|chat|estimate|audit)|cancel any ?time"
        r"|(?:spots|seats|places|spaces|tickets|slots) (?:are|is) (?:limited|going fast|filling (?:up )?(?:fast|quickly)|selling (?:out )?fast)|offer (?:ends|expires|is valid)"
        r"|we(?:'d| would) love to (?:help|chat|talk|show you|work with you|discuss|meet you|partner)|(?:start|try|get) (?:your|a|it|\w+) (?:\w+[- ]){0,2}(?:free trial|for free)"
        r"|(?:it's|that's|is|for|about) (?:just |only |less than |about |roughly )?the (?:price|cost) of (?:a|an|one|two|your|\w+) (?:[\w-]+ ){0,2}(?:coffees?|lattes?|flat whites?|pints?|beers?|lunch|sandwich|cup|cappuccinos?|espressos?)|keeps? the (?:lights on|coffee flowing)|buy me a coffee"
        r"|(?:become|becoming) (?:a|an) (?:paid|paying|premium|founding|annual|monthly) (?:subscriber|member|supporter)|(?:please |you can |^)support (?:me|us|my|our) (?:work|newsletter|journalism|writing|channel|reporting|by|on|with)|leave (?:us |me )?a (?:5-star |five-star |quick )?(?:review|rating)|gift a subscription|refer a friend"
        rf"|(?:find|follow|connect with) (?:me|us) on {_NETWORKS}"
        r"|our (?:analysts?|analyst team|experts?|research team|stock pickers?) (?:team )?(?:just |recently |have |has )+(?:revealed|identified|named|released|unveiled|issued|picked)|do yourself a favou?r and (?:get|grab|subscribe|sign|try|download|order|book|join|check))\b"
        r"|(?:^|, |; |\u2014 ?|\u2013 )no credit card (?:required|needed|necessary)(?=[.,!]|$)"
    )


@cache
def _here() -> re.Pattern[str]:
    """Match an order that points at a link: "Check out the deck here", "Click here to vote"."""
    return re.compile(
        r"(?:please |simply |just |now,? )?(?:(?:click|tap|vote|register|apply|donate|subscribe|enter|order|shop|download|book|sign up|see|read|watch|listen|enrol+) (?:\w+ )?here\b"
        r"|(?:click|tap) (?:on )?(?:the|this) (?:link|button)\b|(?:check out|take a (?:look|glance|peek)|see|read|view|watch|listen|explore|browse|find|get|download|learn|discover|register|apply|book|buy|order|vote)\b"
        r"[^.!?]{1,80}? here(?=\W*$| \())"
    )


@cache
def _invited() -> re.Pattern[str]:
    """Match a third person asked to do what the sender wants; in a release it is the reader."""
    return re.compile(
        r"\b(?:invites?|encourages?|urges?|(?:is|are) (?:also |all |strongly )?(?:encouraged|invited|urged|welcome))\b(?! (?:us|readers?|audiences|viewers|children)\b)[^.;]{0,80}? to (?:\w+ly )?"
        r"(?:contact|visit|join|register|attend|explore|seek(?! (?:\w+ ){0,2}advice\b)|learn|discover|call|book|schedule|sign up|subscribe|take advantage|experience|reach out|follow"
        r"|download|participate|donate|get involved|prioriti[sz]e|take (?:advantage|action|part|proactive|steps|the)|act\b|connect|shop|stop by|check out|apply|submit|share|try|see|come|place|order|secure|reserve|enrol+|vote|nominate|consult|request|tune in|subscribe)\b"
        r"|\bplease (?:log ?in|download|register|sign up|join|rsvp|apply|book|stop by)\b"
    )


@cache
def _called() -> re.Pattern[str]:
    """Match what a house's blog calls its readers to."""
    return re.compile(
        r"(?:so,? |and |please |interested\? |if you(?:'re| are) [^,.]{3,60}, )?(?:join us\b|join (?:our|the) [^.,;]{2,50}\b(?:community|newsletter|list|mailing list|conversation|group|channel)\b"
        r"|register (?:now|today|here|for)\b|sign up (?:now|today|here|for)\b|rsvp\b|stay tuned\b|get involved\b|we (?:invite|encourage|urge) you to (?:join|attend|visit|explore|register|sign up|apply|learn|subscribe|follow|become|be (?:a )?part)\b|(?:learn|see|discover|find out|explore) (?:how|why|what) [^.]{2,60}? (?:can|could|will|helps?|makes?)\b[^.]*\b(?:you|your)\b|come join\b|apply (?:now|today|here)\b)"
    )


@cache
def _teased() -> re.Pattern[str]:
    """Match orders that sell whatever follows, where a sender gives them."""
    return re.compile(
        r"(?:please )?(?:(?:learn|discover|find out|see|explore) (?:how|why|more)\b|keep an eye (?:out )?(?:for|on)\b|be on the lookout\b|(?:and )?(?:look|watch) out for\b|take the (?:first|next) step\b|join (?:us|our|the)\b|remember to (?:register|vote|apply|book)\b|visit (?:our |us at )?(?:booth|stand)\b|come (?:see|visit|meet|join|celebrate|experience)\b)"
        r"|[^.;]{0,120}?\bfeel free to (?:contact|reach out|call|visit|e-?mail|get in touch|write|message)\b"
    )


@cache
def _asked() -> re.Pattern[str]:
    """Match what readers are asked to do, as an order or as something they can do or are invited to."""
    return re.compile(
        r"(?:^|\bplease |, |\b(?:can|may|(?:is|are) (?:invited|encouraged|welcome|urged|able|asked) to)(?: now| also)? )"
        r"(?:pre-?order|order|sign[ -]up|register|subscribe|join|buy|book|reserve|shop|apply|donate|rsvp|download|try|claim|stream"
        r"|explore|discover|check out|follow|connect with|stay (?:connected|updated|informed|up to date|up-to-date)|purchase"
        r"|get (?:started|your|tickets|involved)|enrol|enroll|nominate|vote|participate|learn|see more)\b|^(?:please )?(?:contact|call|e-?mail|text)\b"
        r"|^(?:please )?remember to (?:register|vote|apply|book|subscribe)\b|\b(?:pre-?orders?|tickets|reservations|registrations?|applications|bookings)\b[^.;]{0,40}\b(?:available|open|on sale|made|accepted|purchased)\b"
        r"|\bavailable (?:now )?(?:for|to) (?:pre-?order|purchase|order|download)\b"
    )


@cache
def _sale() -> re.Pattern[str]:
    """Match what makes an order an appeal."""
    return re.compile(
        rf"\bfollow (?:us|me|along|[\w' .]{{2,40}}) on {_NETWORKS}\b|\bfollow (?:us|along|our (?:journey|work))\b|\bjoin the (?:conversation|movement|community|waitlist|journey|revolution|fun)\b"
        r"|\b(?:get in touch|reach out to (?:us|our|me|the team)|contact us|give us a call|call us|e-?mail us|drop us a|stop by|swing by|visit us|meet us|see us|come (?:see|visit|meet|join|celebrate|experience|explore|say hello)|visit (?:our |us at )?(?:booth|stand|showroom)|check out (?:our|my)|check back (?:soon|later|often|for|here)|stay (?:tuned|connected|informed|up to date|in touch))\b"
        r"|\b(?:subscribe|sign up|register|join|get)\b[^.]{0,60}\b(?:newsletter|mailing list|inbox|updates|waitlist|waiting list)\b"
        r"|\bsubscribe (?:now|today|here|so|to (?:our|the|my))\b|\b(?:explore|discover|browse|view|meet|shop|try) our (?:[\w-]+ ){0,3}(?:platform|products?|solutions?|services|plans|pricing|range|collection|catalog(?:ue)?|features|courses?|resources|library|offers?|tools?|app|team|portfolio|integrations|listings)\b|\bnever miss\b|\bread our (?:[\w-]+ ){0,2}(?:blog|report|guide|case stud|white ?paper|newsletter|story)"
        r"|\b(?:sign up|register|call|book|order|shop|download|apply|contact us|buy|act|join us|subscribe|schedule|reserve"
        r"|start|get started|request|claim|visit|secure|get)\b[^.,]{0,50}\b(?:today|now|for free)(?=[!.,]| (?:at|and|for|to|on|or|with)\b|$)"
        r"|\b(?:schedule|book|request|claim|get|start) (?:a|an|your) (?:free )?(?:demo|consultation|quote|trial|free)\b"
        r"|\b(?:schedule|book|request|claim|get|start|reserve|save|arrange|set up) (?:a|an|your|my) (?:[\w-]+,? ){0,3}(?:demo|demonstration|call|consultation|quote|trial|assessment|audit|tour|seat|spot|slot|session|walk-?through|appointment|estimate|test drive|discovery call|(?<=your )(?:copy|place|access|account))\b"
        r"|\b(?:talk|speak|chat) (?:to|with) (?:us|our|an? (?:[\w-]+ )?(?:expert|specialist|advis[eo]r|consultant|engineer|human|representative|rep)|one of our|sales|the team|your (?:account|local))\b"
        r"|\b(?:download|grab|request|get (?:our|your)) (?:the |our |your |this |a )?(?:[\w'-]+ ){0,5}?(?:guide|e-?book|white ?paper|checklist|templates?|playbook|toolkit|app|data ?sheet|case stud(?:y|ies)|cheat ?sheet|brochure|webinar|workbook|kit|starter pack|demo|buyer's guide)\b"
        r"|\bsee (?:it |the (?:difference|results|magic) )?for yoursel\w+"
        r"|\border (?:(?:your|a|more|extra|signed) )?cop(?:y|ies)\b"
        r"|\bkick the ty?i?res\b|\blet (?:us|our (?:team|experts?)) (?:help|show|handle|take care|know what|do the|walk you)\b"
        r"|\b(?:consider|please consider|by) (?:becoming (?:an?|our) (?:[\w-]+ ){0,2}(?:subscriber|member|supporter|patron|backer|donor|sponsor)|subscribing|upgrading|supporting (?:us|me|my|our|this|the)|donating|joining (?:us|our)|making a donation|a (?:paid )?(?:subscription|donation))\b"
        r"|\bbecome (?:an?|our) (?:[\w-]+ ){0,2}(?:subscriber|member|supporter|patron)\b|\bupgrade to (?:a )?(?:paid|premium|pro|plus)\b|\buse (?:the )?(?:code|promo|coupon|discount)\b|\bhop (?:on|into) a (?:quick )?(?:call|demo)\b|\b(?:buy|get) me a coffee\b"
        r"|\bjoin (?:us on|our) (?:community|telegram|discord|channel|journey|instagram)\b|\btry it (?:out |now |today |for )?"
        r"(?:yourself|free|today|now)\b|\bdon't miss (?:out|your chance|this)\b|\brun it yourself\b"
    )


@cache
def _offer() -> re.Pattern[str]:
    """Match an order that sells if an address goes with it."""
    return re.compile(
        r"(?:[^,.;]{0,60}, )?(?:please |so |and |or |then |now,? |just )?(?:try out|grab|download|shop|buy)\b"
    )
