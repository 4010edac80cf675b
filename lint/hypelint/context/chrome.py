"""Recognise page chrome and cautionary paragraphs, block by block.

Chrome is text of the page, not of the article: comment forms, newsletter appeals, share bars, teasers
of other stories, contact blocks, sign-offs. Caution is the lawyers' text: forward-looking-statements
paragraphs, licences, warranties. Both are kept out of every count; `chrome_reason` tells the rules
that report chrome what a block is.

The tests are cheap where a block is prose: one look at its length, one dictionary look-up, one scan for
telling words; only then a regular expression.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypelint.reading import Reading

REASONS = (
    "comment-form",
    "newsletter",
    "related",
    "share",
    "cookie",
    "player",
    "contact",
    "sign-off",
    "copyright",
    "navigation",
    "advertisement",
    "credit",
    "engagement",
    "debris",
)
"""What `chrome_reason` may return."""

_LONGEST = 420
"""Characters a line of chrome has at most; longer blocks are not looked at."""

# Whole lines, lower case, without punctuation at either end.
_LINES = {
    "comment-form": """leave a reply|leave a comment|leave your comment|post a comment|post your comments|
        post comment|add a comment|write a comment|cancel reply|recent comments|no comments yet|
        there are no comments yet|be the first to comment|submit comment|comments are closed|comments off|
        reply|join the discussion|join the conversation|be part of the conversation|show comments|
        view comments|load more comments|log in to leave a comment|to leave a comment|sign in to comment|
        notify me of new posts by email|share your thoughts|comments""",
    "newsletter": """subscribe|subscribe now|subscribe today|sign up|sign up now|sign up for free|
        sign up for our newsletter|join our newsletter|join our mailing list|newsletter|newsletters|
        email address|enter your email|enter your email address|your email address|unsubscribe|subscribe here|
        already a subscriber|manage your subscription|start your free trial|become a member|become a subscriber""",
    "related": """related|related articles|related article|related posts|related stories|related story|
        related coverage|related content|related topics|related links|related news|related reading|
        you may also like|you might also like|you may like|you may also enjoy|you might also enjoy|
        more like this|read more|read next|read this next|up next|watch next|watch this next|what to read next|
        recommended|recommended for you|recommended stories|recommended reading|recommended articles|
        popular posts|popular articles|popular stories|popular videos|popular now|most popular|most read|
        most viewed|most shared|trending|trending now|trending stories|trending posts|trending topics|
        trending nationally|latest news|latest stories|latest articles|latest posts|latest headlines|
        recent posts|recent articles|recent stories|recent news|more stories|more news|more articles|
        more from this author|more from the author|more from author|more on this story|more on this topic|
        from the archive|from our partners|around the web|from around the web|sponsored stories|top stories|
        editors' picks|editor's picks|explore further|explore more|keep reading|continue reading|learn more|
        see more|load more|show more|view more|view all|see all|see also|also read|read also|further reading|
        previous post|next post|previous article|next article|older posts|newer posts|previous|next|
        don't miss|in case you missed it|in this section|want more|blog posts since last newsletter""",
    "share": """share|share this|share this article|share this post|share this story|share this page|
        share on facebook|share on twitter|share on x|share on linkedin|share to facebook|share to twitter|
        tweet|tweet this|pin it|email this|email this article|print|print this|print this page|print recipe|
        print article|follow us|follow us on twitter|follow us on facebook|follow us on social media|
        copy link|facebook|twitter|linkedin|whatsapp|pinterest|reddit|social links|like this|like loading|
        connect with us|stay connected|stay in touch""",
    "cookie": """accept cookies|accept all|accept all cookies|reject all|manage cookies|cookie settings|
        cookie preferences|cookie policy|cookies policy|privacy & cookies|online tracking choices|
        privacy settings|manage preferences|i agree|got it""",
    "player": """listen to this article|listen now|listen to the podcast|watch the video|play video|
        watch now|audio player|video player|loading video|unmute|0:00|live updates""",
    "contact": """contact|contacts|contact us|contact info|contact information|contact details|media contact|
        media contacts|press contact|press contacts|media inquiries|media enquiries|press inquiries|
        press enquiries|media relations|investor contact|investor contacts|investor relations|
        investor relations contact|for media inquiries|for more information|for further information|
        company contact|contact person|pr contact|public relations contact|email us here|visit our website|
        visit us online|mail the editor|feedback to editors|company website|notes to editors|note to editors""",
    "copyright": """all rights reserved|copyright|dmca|terms|terms of use|terms of service|
        terms & conditions|terms and conditions|privacy policy|privacy|legal|legal notice|
        do not sell my personal information|do not sell my info|notice to california residents|
        corrections and clarifications|code of conduct and complaints""",
    "navigation": """skip to content|skip to main content|skip navigation|toggle navigation|toggle menu|menu|
        main menu|home|search|log in|login|sign in|register|my account|back to top|top of page|
        table of contents|on this page|you are here|about this site|about us|categories|tags|tagged|
        filed under|archives|blogroll|sitemap|site map|enter your keywords|search for|go to top|
        opens in new window|opens in a new tab|opens in new tab|close|go back|advertise with us|careers|
        new call-to-action|in this article|jump to recipe|meta""",
    "advertisement": """advertisement|advertisements|sponsored|sponsored content|promoted content|
        promoted|advertising|ad|story continues below|article continues below|
        article continues below advertisement|story continues below advertisement|scroll to continue|
        continues after advertisement|remove ads|paid content|partner content|affiliate disclosure""",
    "sign-off": """ends|end|-30-|### |###|more to follow|more follows""",
}
_WEAK = frozenset(
    # In a document these need chrome beside them: an author may use the word as a heading.
    """comments contact contacts share tags search menu home close reply related print previous next end ends
    subscribe newsletter newsletters trending recommended legal privacy terms copyright register archives
    categories careers recommended sponsored advertising ad reddit facebook twitter linkedin pinterest whatsapp
    meta tweet promoted""".split()
) | frozenset(
    ("see also", "further reading", "learn more", "table of contents", "related topics", "related links",
     "in this article", "contact us", "about us", "contact information", "on this page", "privacy policy",
     "terms and conditions", "terms of use", "terms of service", "for more information", "email address",
     "related content", "in this section", "recommended reading", "latest news", "recent news", "related news")
)  # fmt: skip

# A word that must occur for the pattern beside it to be tried.
_TELLING: tuple[tuple[str, str, str], ...] = (
    ("will not be published", "comment-form", r"\be-?mail address(?:es)? will not be published"),
    ("required field", "comment-form", r"required fields are marked|published\. required fields?|^\*? ?required fields?\W*$"),
    ("comment", "comment-form", r"^(?:please )?(?:log|sign) in to (?:leave|post|add) a comment|^notify me of (?:new|follow-?up)|"
        r"^\d+ (?:comments?|replies)$|^comment(?:s|ing) (?:are|is) (?:currently )?(?:closed|disabled|moderated|not)|"
        r"^(?:we )?(?:ask|understand|please understand) that comments|^some comments may be|to publish comments"),
    ("newsletter", "newsletter", r"^(?:sign up|subscribe|join|get|receive|read our|try our|click|to (?:receive|subscribe)|want|never miss|"
        r"for more)\b.*\bnewsletters?\b|\bour (?:\w+ ){0,3}newsletters?\b.*(?:inbox|sign up|subscrib)|^(?:\S+ ){1,4}newsletters?$|"
        r"^to the .{0,40}newsletter\.?$|newsletter curates"),
    ("mailing list", "newsletter", r"^(?:sign up|subscribe|join|get)\b.*\bmailing list\b"),
    ("inbox", "newsletter", r"^(?:get|sign|subscribe|join|want|receive|have|enter)\b.*\b(?:your|the) inbox\b|"
        r"\b(?:straight|delivered|directly|right|sent) (?:in)?to your inbox\b"),
    ("subscri", "newsletter", r"^(?:please )?subscribe (?:now |today |here )?(?:to|and|for|via|with|on)\b|^first-time subscribers|"
        r"please subscribe to|\balready a subscriber\b"),
    ("sign", "newsletter", r"^sign up (?:for|to|today|now|here|below|and)\b|by signing up,? (?:you|to)|^never miss .*\bsigning\b"),
    ("never miss", "newsletter", r"^never miss\b|\band never miss (?:a|an)\b"),
    ("updates", "newsletter", r"^(?:get|receive) (?:regular|daily|weekly|email|the latest|our latest) .*\bupdates\b|^(?:get|receive) .*\bupdates\b.*\b(?:e-?mail|tutorials)\b"),
    ("app", "newsletter", r"\bdownload (?:the|our) .*\bapps?\b.*\b(?:ios|android|app store|google play)\b|^phone with the .* app\b"),
    ("read", "related", r"^(?:read|see|also read|read also)(?: more| also| next|:)? ?[:>\u00bb\u2192|]|^\d{1,2} min(?:ute)?s? read$|^read more\b.{0,80}$|"
        r"^(?:want to )?read the full (?:story|article|post)\b.{0,60}$"),
    ("related", "related", r"^related(?: \w+)?:|^related (?:articles?|stor(?:y|ies)|posts?|coverage)\b.{0,40}$"),
    ("more ", "related", r"^more (?:from|in|on|about) (?:[\w&'.-]+ ?){1,5}$"),
    ("you m", "related", r"^you (?:may|might|might also|may also) (?:also )?(?:like|enjoy|be interested)\b.{0,90}$"),
    ("trending", "related", r"^trending (?:now|on|in)\b.{0,40}$"),
    ("miss", "related", r"^(?:don't miss|in case you missed|missing out on)\b"),
    ("share", "share", r"^(?:click to )?share (?:this|on|to|via|with)\b.{0,50}$|^\d[\d,.k]* shares?$"),
    ("follow", "share", r"^follow (?:us|me|our|\w+ on)\b.{0,90}$|^(?:\w+ ){0,5}follow .* on (?:social media|instagram|facebook|twitter|linkedin|x)\b.{0,60}$"),
    ("facebook", "share", r"^(?:(?:share|tweet|pin|email|print|x|facebook|twitter|linkedin|instagram|youtube|telegram|reddit|whatsapp|"
        r"tiktok|pinterest|medium|discord|website|github)\W*){2,}$"),
    ("twitter", "share", r"^(?:(?:website|x|facebook|twitter|linkedin|instagram|youtube|telegram|reddit|whatsapp|tiktok|medium|discord|"
        r"github|chat|ann|official)\W*){2,}$"),
    ("push notif", "cookie", r"push notifications?\.?$"),
    ("cookie", "cookie", r"\b(?:we|site|website|page|browser)\b.{0,30}\buses? cookies\b|^(?:accept|reject|manage|allow)\b.{0,20}\bcookies\b|"
        r"^privacy & cookies|^by (?:continuing|using|clicking)\b.*\bcookies\b"),
    ("privacy policy", "cookie", r"(?:agree|accept|acceptance)\b.{0,60}\bprivacy policy\b"),
    ("ad-blocker", "advertisement", r"\brunning an ad-?blocker\b|\bdisable your ad-?blocker\b"),
    ("ad blocker", "advertisement", r"\b(?:using|running|disable) (?:an|your) ad blocker\b"),
    ("player", "player", r"\bplayer (?:is )?(?:ready|loading)\b|^getting your .* ready\W*$"),
    ("javascript", "player", r"\b(?:enable|requires?|turn on) javascript\b.{0,60}$"),
    ("browser", "player", r"\byour browser does not support\b"),
    ("listen", "player", r"^listen (?:to (?:this|the)|on|now)\b.{0,60}$"),
    ("contact", "contact", r"^(?:media|press|investor|company|pr|sales|business|public)? ?(?:relations )?contact(?:s| person| name| us| information| info| details| email)? ?[:|-]|"
        r"^for (?:media|press|all|any|investor)\b.{0,30}\b(?:contact|inquir|enquir)|^(?:media|press) contact\b|^contact[A-Z]"),
    ("for more information", "contact", r"^for (?:more|further|additional) information\b.{0,120}\b(?:visit|contact|see|call|go to|log onto|e-?mail)\b.{0,120}$"),
    ("for further information", "contact", r"^for further information\b.{0,160}$"),
    ("e", "contact", r"^(?:phone|tel|telephone|e-?mail|fax|website|web|mobile|cell|address|company (?:e-?mail|website|name|url)|url) ?[:.]? ?[\w+(\[]|"),
    ("\u00a9", "copyright", r"\u00a9"),
    ("copy", "copyright", r"^copy(?:right|left) (?:\(c\)|\d{4}|\u00a9)|^content is (?:available )?(?:under|copyright)"),
    ("rights reserved", "copyright", r"\ball rights reserved\b"),
    ("powered by", "copyright", r"^(?:proudly )?powered by\b.{0,50}$"),
    ("last ", "navigation", r"^last (?:modified|updated|edited|reviewed)\b.{0,40}$"),
    ("filed under", "navigation", r"^filed under\b.{0,80}$"),
    ("categor", "navigation", r"^categor(?:y|ies):.{0,90}$"),
    ("tag", "navigation", r"^(?:tags|tagged):.{0,120}$|^tagged (?:with|as|in)\b.{0,80}$"),
    ("opens in", "navigation", r"\bopens in (?:a )?new (?:window|tab)\b"),
    ("affiliate", "advertisement", r"\b(?:affiliate (?:links?|commissions?)|amazon (?:services|associates?)).{0,160}$"),
    ("amazon services", "advertisement", r"participant in the amazon services"),
    ("through links", "advertisement", r"\bthrough (?:the )?links on (?:our|this) (?:site|page)\b"),
    ("advertis", "advertisement", r"^advertising disclosure|^advertise\b.{0,30}$|\badvertising fees by\b|"
        r"^the advertising disclaimer"),
    ("sponsored", "advertisement", r"\bsponsored (?:by|post)\b.{0,60}$"),
    ("photo", "credit", r"^(?:photo|photograph)s? ?(?:by|credit|courtesy|:|/).{0,90}$|^(?:\w+ ){0,4}photo:"),
    ("image", "credit", r"^image(?:s| credit| source| courtesy)? ?(?:credit|by|source|courtesy|:|via).{0,90}$"),
    ("credit:", "credit", r"^(?:photo |image |picture |video )?credit:.{0,90}$"),
    ("reporting by", "sign-off", r"^[(\[]?(?:additional )?reporting by\b.{0,200}$|^[(\[]?(?:writing|editing) by\b"),
    ("editing by", "sign-off", r"\b(?:editing|writing|compiled) by [a-z. '-]{3,60}[)\]]?$"),
    ("desk", "sign-off", r"^-{1,3} ?[\w .,'-]{2,60}\bdesk\b.{0,60}$|^-{1,3} .*\bnewsroom\b.{0,60}$"),
    ("newsroom", "sign-off", r"^[-(]{1,3} ?[\w .,'-]{0,60}\bnewsroom\b.{0,60}$"),
    ("source version", "sign-off", r"^view source version\b"),
    ("source url", "sign-off", r"^(?:the )?source url\b"),
    ("original source", "sign-off", r"^original source\b.{0,200}$"),
    ("source:", "sign-off", r"^source:.{0,160}$"),
    ("press release", "sign-off", r"^to (?:view|read|see) the full press release\b|^(?:this )?press release (?:was )?(?:distributed|provided|issued)\b|"
        r"^the (?:post|source|original) .*\bpress release\b"),
    ("first appeared", "sign-off", r"^(?:the post|this (?:article|post|story)) .{0,200}\b(?:first )?appeared (?:first )?(?:on|in|at)\b"),
    ("blockchain registration", "sign-off", r"^blockchain registration, verification"),
    ("this news story relied", "sign-off", r"^this news story relied on"),
    ("amplified by", "sign-off", r"^this article has been amplified by"),
    ("let us know", "engagement", r"\blet us know (?:in the comments|below|what you think)\b.{0,60}$"),
    ("in the comments", "engagement", r"\b(?:tell us|let us know|share|sound off|drop|leave)\b.{0,90}\bin the comments\b"),
    ("hear what you think", "engagement", r"^we want to hear\b"),
    ("until next time", "engagement", r"^until next time\b"),
    ("thanks for reading", "engagement", r"^thanks? (?:you )?for reading\b.{0,60}$"),
    ("what do you think", "engagement", r"^what do you think\b.{0,80}$"),
    ("[object object]", "debris", r"\[object object\]"),
    ("undefined", "debris", r"^undefined$"),
    ("{{", "debris", r"\{\{.*\}\}"),
)  # fmt: skip

_EDGES = " \t*#|:;!?.,\u2026>\u00bb\u2192\u203a<\u00ab\u2190-_\u2013\u2014\u2022\u00b7+[](){}\"'\ufffc\u25b6\u25ba\u2192"


@cache
def _lines() -> dict[str, str]:
    return {
        line: reason
        for reason, lines in _LINES.items()
        for line in (" ".join(it.split()) for it in lines.split("|"))
    }


@cache
def _telling() -> list[tuple[str, str, re.Pattern[str]]]:
    return [
        (word, reason, re.compile(pattern, re.IGNORECASE))
        for word, reason, pattern in _TELLING
        if word != "e"
    ]


def line_reason(text: str) -> str | None:
    """Return which kind of page chrome one line is, seen alone; None for prose.

    ``text`` is one line or block, folded (straight quotes).
    """
    if len(text) > _LONGEST:
        return None
    lower = text.lower()
    found = _lines().get(lower.strip(_EDGES))
    if found is not None:
        return found
    lower = lower.strip()
    for word, reason, pattern in _telling():
        if word in lower and pattern.search(lower):
            return reason
    return None


def chrome_line(text: str) -> bool:
    """Tell whether one line, seen alone, is page chrome."""
    from hypelint.document import fold

    return line_reason(fold(text)) is not None


def chrome_reason(reading: Reading, block: int) -> str | None:
    """Return which kind of page chrome a block is (one of `REASONS`), or None."""
    return _chrome(reading).get(block)


def caution_blocks(reading: Reading) -> frozenset[int]:
    """Return the indexes of the cautionary blocks: safe-harbour, licence and warranty paragraphs."""
    found = reading.cache.get("caution")
    if not isinstance(found, frozenset):
        found = reading.cache["caution"] = frozenset(
            number
            for number, block in enumerate(reading.blocks)
            if "forward-looking statements" in reading.lower[block.start : block.end]
        )
    return found


def chrome_blocks(reading: Reading) -> frozenset[int]:
    """Return the indexes of the blocks that are page chrome or cautionary text."""
    return caution_blocks(reading).union(_chrome(reading))


def _chrome(reading: Reading) -> dict[int, str]:
    """Work out the chrome of a document once: block index to reason."""
    found = reading.cache.get("chrome")
    if isinstance(found, dict):
        return found
    reasons: dict[int, str] = {}
    for number, block in enumerate(reading.blocks):
        reason = line_reason(reading.text[block.start : block.end])
        if reason is not None:
            weak = reading.lower[block.start : block.end].strip(_EDGES) in _WEAK
            if weak and (block.kind == "heading" or reading.profile == "docs"):
                continue
            reasons[number] = reason
    reading.cache["chrome"] = reasons
    return reasons
