"""Recognise page chrome and cautionary paragraphs, block by block.

Chrome is text of the page, not of the article: comment forms, newsletter appeals, share bars, teasers
of other stories, contact blocks, sign-offs. Caution is the lawyers' text: forward-looking-statements
paragraphs, disclaimers, licences. Both are kept out of every count; `chrome_reason` tells the rules
that report chrome what a block is.

One line is judged by `line_reason`: whole lines of a list, then patterns woken by the first word, then
patterns woken by a telling word. In a document the neighbours count as well: what follows "Media
contact", or the titles below "You may also like", are chrome though no list has them.
"""

from __future__ import annotations

from functools import cache
import re
from typing import TYPE_CHECKING, cast

from hypelint.document import CODE, fold
from hypelint.pattern import Pattern

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

    from hypelint.document import Block
    from hypelint.reading import Reading

REASONS = (
    "comment-form", "newsletter", "related", "share", "cookie", "player", "contact", "sign-off", "copyright",
    "navigation", "advertisement", "credit", "byline", "engagement", "debris",
)  # fmt: skip
"""What `chrome_reason` may return."""

_NEVER = frozenset(("title", "description", "quotation", "note"))
"""Kinds of blocks that are an author's own."""
_ANYWHERE = frozenset(("comment-form", "newsletter", "share", "cookie", "copyright", "engagement"))
"""Reasons that hold in a list or a table for more than the lines below."""
_LONGEST = 420
"""Characters a block of chrome has at most; longer ones are not looked at."""

# Whole lines in lower case, without signs at either end.
_LINES = {
    "comment-form": """leave a reply|leave a reply cancel reply|leave a comment|leave your comment|post a comment|
        post your comment|post your comments|post comment|add a comment|add your comment|add comment|write a comment|
        write a review|cancel reply|recent comments|latest comments|all comments|no comments|no comments yet|
        there are no comments yet|be the first to comment|submit comment|comments are closed|comments off|reply|replies|
        join the discussion|join the conversation|be part of the conversation|start the conversation|show comments|
        view comments|view all comments|hide comments|load more comments|log in to leave a comment|to leave a comment|
        log in to reply|sign in to comment|login to comment|report comment|report abuse|have your say|
        share your thoughts|what are your thoughts|comment policy|comment|comments|1 comment|your name|your comment|
        your rating|sort by|newest first|oldest first|trackbacks|pingbacks|flag as inappropriate""",
    "newsletter": """subscribe|subscribe now|subscribe today|subscribe here|subscribe via email|follow by email|sign up|
        sign up now|sign up for free|sign up today|sign up for our newsletter|newsletter signup|newsletter sign up|
        join our newsletter|join our mailing list|get the newsletter|get our newsletter|our newsletter|newsletter|
        newsletters|email address|email|enter your email|enter your email address|enter your email here|
        your email address|your email|unsubscribe|already a subscriber|already a member|manage your subscription|
        start your free trial|start free trial|free trial|try it free|become a member|become a subscriber|become a supporter|
        subscribers only|support us|support our work|support our journalism|donate|donate now|make a donation|
        buy me a coffee|no spam|rss|rss feed|thank you for subscribing|thanks for subscribing""",
    "related": """related|related articles|related article|related posts|related post|related stories|related story|
        related coverage|related content|related topics|related links|related news|related reading|related videos|
        related products|related questions|related tutorials|related searches|similar articles|similar posts|
        similar stories|similar products|other articles|other stories|other news|
        you may also like|you might also like|you may like|you may also enjoy|you might also enjoy|
        you might be interested in|you may also be interested in|you may have missed|people also read|readers also liked|
        more like this|more stories like this|read more|read more here|read next|read this next|up next|next up|watch next|
        watch this next|what to read next|recommended|recommended for you|recommended stories|recommended reading|
        recommended articles|popular posts|popular articles|popular stories|popular videos|popular now|popular topics|
        popular tags|popular categories|popular on|most popular|most read|most viewed|most shared|most commented|
        most recent|trending|trending now|trending stories|trending posts|trending topics|trending articles|
        trending nationally|trending news|hot topics|latest|latest news|latest stories|latest articles|latest posts|
        latest headlines|latest videos|latest updates|recent posts|recent articles|recent stories|recent news|recent|
        new posts|what's new|breaking news|top news|top posts|top picks|must read|must reads|featured|featured articles|
        featured posts|featured stories|more stories|more news|more articles|more posts|more videos|more info|
        more from this author|more from the author|more from author|more by this author|more on this story|
        more on this topic|more about|more|from the archive|from the archives|from our partners|from the web|around the web|
        from around the web|sponsored stories|sponsored links|promoted stories|top stories|all stories|all posts|
        all articles|editors' picks|editor's picks|editor's choice|explore|explore further|explore more|discover more|
        keep reading|continue reading|learn more|find out more|see more|load more|show more|view more|view all|see all|
        show all|read all|read full article|read the full story|read the full article|full story|full article|see also|
        also read|read also|further reading|previous post|next post|previous article|next article|previous story|
        next story|older posts|newer posts|older post|newer post|previous|next|post navigation|don't miss|
        in case you missed it|in this section|in this series|want more|recently viewed|frequently bought together""",
    "share": """share|share this|share this article|share this post|share this story|share this page|share this recipe|
        share this video|share this with your friends|share via|share via email|share with friends|
        share on facebook|share on twitter|share on x|share on linkedin|share on pinterest|share on whatsapp|
        share to facebook|share to twitter|tweet|tweet this|retweet|pin|pin it|pin this|pin recipe|email this|
        email this article|email a friend|email to a friend|print|print this|print this page|print recipe|print article|
        print this article|follow|follow us|follow us on|follow us on twitter|follow us on facebook|
        follow us on instagram|follow us on social media|follow me|find us on facebook|like us on facebook|
        copy link|copy link to clipboard|copy url|link copied|facebook|twitter|linkedin|whatsapp|pinterest|reddit|
        instagram|youtube|tumblr|telegram|flipboard|social links|social media|like this|like loading|likes|
        loading|connect with us|connect with me|stay connected|stay in touch|keep in touch|shares|bookmark|save""",
    "cookie": """accept cookies|accept all|accept all cookies|accept|reject all|decline|manage cookies|manage consent|
        cookie settings|cookie preferences|cookie policy|cookies policy|cookie notice|cookies|privacy & cookies|
        online tracking choices|privacy settings|privacy preferences|your privacy choices|your privacy|
        your california privacy rights|ad choices|adchoices|manage preferences|i agree|got it""",
    "player": """listen|listen to this article|listen now|listen to the podcast|listen live|watch|watch the video|
        watch video|watch live|play video|play|watch now|audio player|video player|loading video|unmute|mute|pause|
        0:00|live updates|video|transcript|show transcript|download transcript|getting your audio player ready|
        getting your trinity audio player ready""",
    "contact": """contact|contacts|contact us|contact me|contact info|contact information|contact details|get in touch|
        media contact|media contacts|press contact|press contacts|press office|media inquiries|media enquiries|
        press inquiries|press enquiries|media relations|media relations contact|investor contact|investor contacts|
        investor relations|investor relations contact|investors|for media inquiries|for more information|
        for further information|company contact|contact person|pr contact|public relations contact|email us|
        email us here|visit our website|visit website|visit us online|visit site|mail the editor|feedback to editors|
        send us feedback|company website|company email|company name|notes to editors|note to editors|editor's notes|
        our address|address|phone|telephone|fax|website""",
    "copyright": """all rights reserved|copyright|dmca|terms|terms of use|terms of service|terms of sale|terms & conditions|
        terms and conditions|privacy policy|privacy notice|privacy statement|privacy|legal|legal notice|legal notices|
        imprint|accessibility|accessibility statement|do not sell my personal information|do not sell my info|
        do not sell or share my personal information|notice to california residents|notice at collection|
        corrections and clarifications|corrections policy|editorial policy|editorial guidelines|editorial standards|
        ethics policy|code of conduct and complaints|community guidelines|modern slavery statement|site credits""",
    "navigation": """skip to content|skip to main content|skip to footer|skip navigation|toggle navigation|toggle menu|
        toggle search|open menu|close menu|menu|main menu|main navigation|home|home page|search|search this site|
        search this blog|search our site|log in|login|log out|logout|sign in|sign out|register|my account|create account|
        create an account|forgot password|forgot your password|remember me|back to top|back to home|go to top|
        top of page|scroll to top|jump to|table of contents|on this page|you are here|about this site|about this blog|
        about us|about me|about the site|categories|category|tags|tagged|topics|sections|filed under|posted in|archives|
        archive|blogroll|sitemap|site map|enter your keywords|search for|search results|opens in new window|
        opens in a new window|opens in a new tab|opens in new tab|close|go back|go|submit|advertise|advertise with us|
        write for us|work with us|careers|jobs|our team|help center|new call-to-action|call to action|in this article|
        jump to recipe|meta|log in to your account|select language|select your language|permalink|edit this page|
        was this helpful|was this page helpful|was this article helpful|rate this article|rate this page|
        report a problem|page not found|quick links|useful links|site navigation|shopping cart|cart|your cart|checkout|
        view cart|wishlist|store locator|entries feed|comments feed|view profile|view all posts|shortcuts|
        please wait|hide|expand|collapse|admin noticeboard|cite this page|page information|view history|create a website""",
    "advertisement": """advertisement|advertisements|sponsored|sponsored content|promoted content|promoted|advertising|ad|
        ads|story continues below|article continues below|article continues below advertisement|
        story continues below advertisement|advertisement - continue reading below|continue reading below|
        scroll to continue|continues after advertisement|remove ads|report this ad|why this ad|paid content|partner content|
        affiliate disclosure|advertising disclosure|advertiser disclosure|add to cart|add to basket|add to bag|add to wishlist|
        buy now|shop now|order now|shop the look|shop all|in stock|out of stock|free shipping|view deal|check price|
        special offer|special offers""",
    "sign-off": """ends|end|-30-|### |###|more to follow|more follows""",
    "engagement": """what do you think|let us know what you think|tell us what you think|thanks for reading|
        thank you for reading|until next time|we want to hear from you""",
}  # fmt: skip
# An author may use these as a heading or an item: they need chrome beside them.
_WEAK = frozenset(
    line.strip()
    for line in """accept|accessibility|address|ads|ad|about me|about us|advertise|advertising|archive|archives|bookmark|
    breaking news|careers|cart|categories|category|checkout|close|collapse|comment|comments|contact|contact details|
    call to action|contact information|contact us|contacts|cookies|copyright|decline|discover more|donate|email|email address|end|ends|expand|explore|
    facebook|fax|featured|follow|for further information|for more information|free trial|full article|full story|further reading|
    get in touch|go|got it|hide|home|i agree|imprint|in stock|in this article|in this section|in this series|instagram|
    investor relations|investors|jobs|jump to|latest|latest news|latest updates|learn more|legal|likes|linkedin|listen|loading|
    log in|login|log out|logout|media relations|menu|meta|more|more info|mute|newsletter|newsletters|next|next up|on this page|
    other news|our team|pause|permalink|phone|pin|pinterest|play|post navigation|press office|previous|print|privacy|privacy policy|
    promoted|recent|recent news|recommended|recommended reading|reddit|register|related|related content|related links|
    related news|related products|related questions|related reading|related topics|remember me|replies|reply|rss|save|search|search results|
    sections|see also|share|shares|shopping cart|shortcuts|sign in|sign out|sitemap|social media|sponsored|submit|subscribe|support us|
    table of contents|tagged|tags|telegram|telephone|terms|terms and conditions|terms of service|terms of use|top news|topics|
    transcript|trending|tumblr|tweet|twitter|unsubscribe|up next|video|watch|website|whatsapp|what's new|youtube|
    find out more|see more|sort by|your email|your name|shop now|buy now|editor's notes|note to editors|notes to editors""".split("|")
)  # fmt: skip
# After these, the titles of other stories stand.
_TEASING = re.compile(
    r"you (?:may|might)|related (?:article|post|stor|coverage|news)|similar (?:art|post|stor)|"
    r"(?:most|latest|recent|popular|trending|top|more|recommended) (?:\w+ )?(?:read|popular|viewed|shared|news|stor|art|post|headl|now|nat)"
    r"|(?:most|recommended|editor).{0,12}(?:popular|for you|picks|choice)|read (?:next|also)|also read|around the web|from (?:our|the|around)"
    r"|more from|trending|what to read|people also|readers also"
)
_PLATFORMS = (
    r"(?:facebook|twitter|x|linkedin|instagram|youtube|telegram|reddit|whatsapp|tiktok|pinterest|medium|discord|github|"
    r"mastodon|threads|bluesky|snapchat|tumblr|flipboard|spotify)"
)

# Woken by the first word of the line, if one of the words in the second column occurs in it as well;
# matched from the line's start, in lower case.
_OPENINGS = (
    ("log sign login please", "comment reply post join", "comment-form",
        r"(?:please )?(?:log|sign)[ -]?in (?:or (?:register|sign up|create an account) )?to (?:leave|post|add|write|join|reply|comment)\b.{0,60}$"),
    ("notify", "", "comment-form", r"notify me (?:of|by|when)\b"),
    ("save", "", "comment-form", r"save my name, e-?mail"),
    ("this", "akismet", "comment-form", r"this site uses akismet"),
    ("learn", "", "comment-form", r"learn how your comment data"),
    ("comments commenting", "", "comment-form", r"comment(?:s|ing)(?: on this \w+)? (?:are|is|have been) (?:currently |now )?(?:closed|disabled|moderated|not)\b|comments? \(\d+\)$|comments? \d+$"),
    ("some we please", "comments", "comment-form", r"some comments may be|(?:we|please)\b.{0,60}\bcomments (?:are|that)\b.{0,90}"),
    ("your", "address comment name", "comment-form", r"your (?:e-?mail )?(?:address|comment|name) (?:will not be|is|has been|\*)\b"),
    ("0 1 2 3 4 5 6 7 8 9", "min", "byline", r"\d{1,2} ?min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?$"),
    ("sign subscribe join get receive read try click to want never stay for enter don't be", "newsletter mailing inbox mail subscribers digest", "newsletter",
        r"(?:please )?(?:sign up|subscribe|join|get|receive|read|try|click|to (?:receive|subscribe|get)|want|never miss|stay|for (?:more|the latest)|enter|don't miss|be the first)\b"
        r".{0,160}(?:\bnewsletters?\b|\bmailing list\b|\b(?:your|the) inbox\b|\be-?mail (?:updates|alerts|list)\b|\bsubscribers\b|\bweekly digest\b)"),
    ("subscribe", "", "newsletter", r"subscribe (?:now|today|here|to|and|for|via|with|on|by|below)\b"),
    ("sign", "sign", "newsletter", r"sign up (?:to receive|today|now|here|below|for (?:a free|free|our|the|more|updates|alerts|email))\b"),
    ("join", "subscribers readers people others members community club", "newsletter", r"join (?:over |more than )?[\d,.]+k?\+? (?:other )?(?:subscribers|readers|people|others|members)\b|join (?:our|the) (?:community|club)\b.{0,40}$"),
    ("never", "", "newsletter", r"never miss (?:an?|another|out|the latest)\b"),
    ("get receive", "update alert news stories offers tutorials articles headlines studies mail delivered", "newsletter",
        r"(?:get|receive) (?:regular|daily|weekly|monthly|e-?mail|free|the latest|our latest|tips|instant|notified|exclusive|breaking)\b.{0,90}"
        r"\b(?:updates|alerts|news|stories|offers|tutorials|articles|headlines|studies|by e-?mail|delivered)\b.{0,60}$"),
    ("by", "signing subscribing submitting entering providing registering clicking creating", "newsletter", r"by (?:signing up|subscribing|submitting|entering your|providing your|registering|clicking|creating an account)\b.{0,60}\b(?:you|agree|to our)\b"),
    ("you", "unsubscribe subscribed reached", "newsletter", r"you (?:can|may) unsubscribe|you (?:have|'ve) (?:successfully )?(?:subscribed|reached your)"),
    ("we", "privacy never spam publish share", "newsletter", r"we (?:respect your privacy|(?:will |'ll )?never (?:share|spam|sell) your|promise not to spam|publish new)\b|we won't (?:share|spam)\b"),
    ("already first-time", "", "newsletter", r"already (?:a|have an) (?:subscriber|member|account)\b|first-time subscribers"),
    ("download", "app", "newsletter", r"download (?:the|our) (?:free )?.{0,40}\bapps?\b"),
    ("support", "journalism work reporting", "newsletter", r"support (?:independent|quality|local|our) (?:journalism|work|reporting)\b.{0,60}$"),
    ("read also see continue keep explore", "", "related",
        r"(?:read|also read|see|read also|see also)(?: more| also| next| this)? ?[:>\u00bb\u2192|] ?(?!(?:the|this|our|section|chapter|page|figure|table|appendix|note)\b)\S.{0,120}$|read more (?:about|from|on|stories|articles|at|:)\b.{0,70}$"
        r"|(?:continue|keep) reading\b.{0,60}$|read (?:the )?(?:full|original|complete|whole|entire) (?:story|article|post|report|review|interview)\b.{0,50}$|explore (?:further|more)\b.{0,40}$"),
    ("related", "", "related", r"related(?: \w+){0,2}: ?\S.{0,120}$|related (?:art\w+|stor\w+|posts?|coverage|reading|news)\b.{0,40}$"),
    ("more", "", "related", r"more (?:from|in|on|about|by)(?: (?:the|this|our))?(?: [\w&'.-]+){0,5}$"),
    ("you people readers others customers", "like enjoy interested love read bought viewed", "related", r"you (?:may|might)(?: also)? (?:like|enjoy|be interested|love|want to read)\b.{0,90}$|(?:people|readers|others|customers)(?: who \w+ this)?(?: \w+)? also (?:read|liked?|bought|viewed)\b.{0,40}$"),
    ("trending popular latest recent top featured", "", "related", r"(?:trending|popular|latest|recent|top|featured) (?:on|in|from|posts? (?:on|in|from)|stories (?:on|in|from)|articles (?:on|in|from)|news (?:on|in|from))\b.{0,40}$"),
    ("missing missed", "", "related", r"miss(?:ed|ing) (?:out on )?(?:it|the latest|something)\b.{0,30}$"),
    ("want", "more", "related", r"want (?:more|to (?:know|learn|read|see|hear) more)\b.{0,40}$"),
    ("click share email print", "share mail print copy tweet this", "share",
        r"(?:click (?:here )?to )?share (?:this|on|to|via|with)\b(?: (?:this|the|your|it|article|post|story|page|recipe|video|on|to|via|with|by|friends|link|email|social|media|window|opens|in|new|\(|\)|and|" + _PLATFORMS[3:] + r"){0,8}$"
        r"|click to (?:e-?mail|print|copy|tweet|share)\b.{0,50}$|(?:email|print) this\b.{0,25}$"),
    ("follow like find connect join", "", "share",
        rf"follow (?:us|me|our \w+|@\w+)\b.{{0,70}}$|follow (?:[\w'.-]+ ){{1,3}}on (?:{_PLATFORMS}|social media)\b.{{0,60}}$|(?:like|find|join|connect with) us on {_PLATFORMS}\b.{{0,60}}$"
        r"|connect with [\w'&]+(?: [\w'&]+){0,2}$"),
    ("follow", "", "share", rf"follow (?:[\w'.-]+ ){{0,12}}on (?:social media|{_PLATFORMS})\b.{{0,80}}$"),
    ("this we our by", "cookies agree consent accept", "cookie", r"(?:this|our) (?:web)?site(?: uses)?\b.{0,20}\bcookies\b|we(?: and our partners)? use cookies\b|by (?:continuing|using|visiting|browsing)\b.{0,60}\b(?:site|website|page)\b.{0,60}\b(?:agree|accept|consent|cookies)\b"),
    ("accept reject manage allow privacy", "cookie privacy", "cookie", r"(?:accept|reject|manage|allow)\b.{0,20}\bcookies?\b|privacy & cookies\b|privacy policy and\b.{0,30}$"),
    ("listen watch play", "article story episode podcast audio apple spotify google video full :", "player", r"listen (?:to (?:this|the) (?:article|story|episode|podcast|audio)|on (?:apple|spotify|google))\b.{0,60}$|watch (?:this|the) (?:video|full)\b.{0,40}$|watch ?[:|] \S.{0,80}$"),
    ("media press investor company pr sales business public contact contacts investors", "contact company", "contact",
        r"(?:media|press|investors?|company|pr|sales|business|public)?(?: (?:and|&|/) (?:media|press|investors?))? ?(?:relations )?contacts?(?: person| name| us| me| information| info| details| email| number)?(?: ?[:|/-]| at\b)"
        r"|(?:media|press|investor) contacts?\b.{0,90}$|company (?:name|website|e-?mail|phone|url)\b"),
    ("for", "contact inquir enquir request visit see call go log mail click reach", "contact",
        r"for (?:media|press|all|any|investor|interview|editorial|sales)\b.{0,40}\b(?:contact|inquir|enquir|requests)"
        r"|for (?:more|further|additional) (?:information|info|details)\b.{0,160}\b(?:visit|contact|see|call|go to|log ?onto|log on|e-?mail|click|reach)\b.{0,160}$"),
    ("phone tel telephone e-mail email fax website web mobile cell address url twitter facebook linkedin instagram telegram discord x youtube medium", "", "contact",
        rf"(?:phone|tel|telephone|e-?mail|fax|web(?:site)?|mobile|cell|address|url|{_PLATFORMS})\.? ?[:.] ?\S?.{{0,80}}$"),
    ("copyright copyleft content (c) \u00a9", "", "copyright", r"copy(?:right|left)\b ?(?:\(c\)|\d{4}|\u00a9|notice)|content is (?:available|copyright)\b|\(c\) ?\d{4}|\u00a9"),
    ("powered proudly designed theme built hosted made website site template developed blog", "by with", "copyright",
        r"(?:proudly )?powered by\b.{0,50}$|(?:site |website |web |blog |theme )?(?:designed|developed|built|hosted|created|made|design|theme|template) (?:and \w+ )?(?:by|with)\b.{0,40}$|website by\b.{0,40}$"),
    ("last updated posted published modified filed", "", "byline",
        r"(?:last )?(?:modified|updated|edited|reviewed|posted|published)(?: (?:on|at|by|in))?[ :]{1,2}.{0,40}(?:\d{4}|\d:\d\d|ago)\b.{0,20}$|last (?:modified|updated|edited|reviewed)\b.{0,40}$|posted (?:in|by)\b.{0,50}$|filed under\b.{0,80}$"),
    ("categories: category: tags: tagged tagged: filed tags topics:", ":", "navigation", r"(?:categor(?:y|ies)|tags?|tagged|topics?|filed under) ?(?:with|as|in|under)? ?[: ].{0,120}$"),
    ("opens", "", "navigation", r"opens in (?:a )?new (?:window|tab)\b"),
    ("page", "", "navigation", r"page \d+ (?:of|/) \d+$"),
    ("view see browse", "all more original profile comments article post recipe", "navigation", r"(?:view|see|browse) (?:all|more)(?: (?:of|my|our|the))?(?: [\w']+){0,3}(?: by .{2,40})?$|view (?:original|profile|comments|article|post|recipe)\b.{0,20}$"),
    ("was did", "helpful useful", "navigation", r"(?:was|did you find) this (?:page|article|post|information|answer)(?: \w+)? (?:helpful|useful)"),
    ("advertising advertise the we this our as some", "affiliate commission compensation sponsored disclosure advertis amazon", "advertisement",
        r"advertis(?:ing|er) disclosure|advertise (?:with|on|here)\b.{0,30}$|the advertising disclaimer|(?:we|this (?:post|article|page|site)|our (?:site|posts)|some (?:of the )?links)\b.{0,60}"
        r"\b(?:affiliate links?|commissions?|receive compensation|sponsored by)\b|as an amazon associate"),
    ("when", "link", "advertisement", r"when you (?:buy|purchase|shop|click)\b.{0,40}\blinks?\b"),
    ("sponsored presented promoted paid brought", "by", "advertisement", r"(?:sponsored|presented|promoted|paid for|brought to you) by\b.{0,50}$"),
    ("photo photos photograph photographs image images picture credit: credit photo: image: photography illustration:", "", "credit",
        r"(?:photo(?:s|graphs?|graphy)?|images?|picture|illustration|video) ?(?:by|credits?|source|courtesy(?: of)?|via|:|/) ?.{2,90}$|credits?: ?.{2,90}$"),
    ("(photo (photo: (image (image: (credit: (credit (courtesy (ap (reuters", "", "credit", r"\((?:photo|image|credit|courtesy|ap|reuters)\b.{0,90}\)?$"),
    ("reporting additional (reporting (additional writing (writing editing (editing compiled", "by", "sign-off", r"[(\[]?(?:additional )?(?:reporting|writing|editing|compiled)(?: and (?:writing|editing))? by\b.{0,200}$"),
    ("-- - (-- \u2014 \u2013", "desk newsroom bureau", "sign-off", r"[-(\u2014\u2013]{1,4} ?[\w .,'-]{2,60}\b(?:desk|newsroom|bureau)\b.{0,60}$"),
    ("view", "", "sign-off", r"view (?:source|original) (?:version|content|article)\b"),
    ("the source original to source: source", "source release", "sign-off", r"(?:the )?source url\b|original source\b.{0,200}$|source: ?\S.{0,90}$|to (?:view|read|see) the (?:full|original) (?:press )?release\b"),
    ("this the", "release appeared relied amplified produced distributed syndicated generated", "sign-off",
        r"this (?:press|news) release (?:was|is|has been) (?:distributed|provided|issued|published)\b|(?:the post|this (?:article|post|story|content|piece)) .{0,200}\b(?:first )?appeared (?:first )?(?:on|in|at)\b"
        r"|this (?:news story|article|story|content) (?:relied on|has been amplified|was (?:produced|distributed|syndicated|generated) by)\b|the .{0,20}press release .{0,60}\bprovided by\b"),
    ("blockchain", "registration", "sign-off", r"blockchain registration, verification"),
    ("by written words story", "staff senior contribut guest special | writer reporter editor correspondent", "byline", r"(?:written |words |story |text )?by:? (?:[\w.'-]+ ){0,3}[\w.'-]+(?:,? (?:staff|senior|contributing|guest|special)\b.{0,40}| \| .{0,60}|, [\w ]{2,40} (?:writer|reporter|editor|correspondent))$"),
    ("thanks thank", "reading", "engagement", r"thanks?(?: you)? (?:so much |again )?for reading\b.{0,60}$"),
    ("what", "think opinion take", "engagement", r"what do you think(?: (?:about|of) (?:this|these|it|our|the)(?: \w+){0,3})?\W*(?:$|(?:tell|let|share|leave|drop|sound|comment)\b.{0,60}$)|what(?:'s| is) your (?:opinion|take)\b.{0,80}$"),
    ("until", "", "engagement", r"until next time\b.{0,60}$"),
    ("let tell leave drop share sound please do have", "comment below think", "engagement", r"(?:please |do )?(?:let us know|tell us|let me know|leave|drop|share|sound off|have)\b.{0,90}\b(?:in the comments?|below|what you think|comment section)\b.{0,40}$"),
    ("we", "hear", "engagement", r"we (?:want|'d love|would love) to hear (?:what you think|from you)\b.{0,60}$"),
    ("get", "regular popular", "related", r"get (?:regular|the most popular)\b.{0,60}$"),
    ("if", "seeing subscriber member blocker", "newsletter", r"if you(?:'re| are) (?:seeing this message|not a subscriber|already a (?:subscriber|member)|running an ad-?blocker|using an ad-?blocker)\b"),
)  # fmt: skip

# Woken by a telling word anywhere; searched in lower case.
_TELLING = (
    ("will not be published", "comment-form", r"\be-?mail address(?:es)? will not be published"),
    ("required field", "comment-form", r"required fields are marked|published\. required fields?|^\W*required fields?\W*$"),
    (" inbox", "newsletter", r"\b(?:straight|delivered|directly|right|sent|in) (?:in)?to your (?:e-?mail )?inbox\b"),
    ("newsletter", "newsletter", r"^(?:[\w'&.-]+ ){1,4}newsletters?$|^to the .{0,40}newsletter\.?$|\bby signing up (?:for|to) (?:our|the)\b"),
    ("breaking news", "newsletter", r"\bbreaking news updates\b.{0,30}\bdownload\b"),
    ("please subscribe", "newsletter", r"\bplease subscribe to\b"),
    ("unsubscribe", "newsletter", r"\bunsubscribe at any time\b"),
    ("facebook", "share", rf"^\W*(?:(?:share|tweet|pin|email|print|copy link|website|{_PLATFORMS})\b\W*){{2,}}$"),
    ("twitter", "share", rf"^\W*(?:(?:website|official|chat|ann|channel|group|{_PLATFORMS})\b\W*){{2,}}$"),
    (" shares", "share", r"^\d[\d,.k]* shares$"),
    ("push notification", "cookie", r"\bpush notifications?\W*$"),
    ("privacy policy", "cookie", r"(?:agree|accept|acceptance|consent)\b.{0,80}\bprivacy policy\b"),
    ("ad-blocker", "advertisement", r"\b(?:running|using|disable|turn off) (?:an|your) ad-blocker\b"),
    ("ad blocker", "advertisement", r"\b(?:running|using|disable|turn off) (?:an|your) ad blocker\b"),
    ("player", "player", r"\bplayer (?:is )?(?:ready|loading)\b"),
    ("javascript", "player", r"\b(?:enable|requires?|turn on) javascript\b.{0,60}$"),
    ("your browser", "player", r"\byour browser does(?: not|n't) support\b"),
    ("\u00a9", "copyright", r"\u00a9 ?(?:\d{4}|copyright|[A-Za-z])"),
    ("rights reserved", "copyright", r"\ball rights reserved\b"),
    ("in new window", "navigation", r"\bopens in (?:a )?new window\b"),
    ("in a new", "navigation", r"\bopens in a new (?:tab|window)\b"),
    ("affiliate", "advertisement", r"\baffiliate (?:links?|commissions?|advertising|program)\b"),
    ("amazon services", "advertisement", r"participant in the amazon services"),
    ("amazon.com", "advertisement", r"\blinking to amazon\.com"),
    ("through links", "advertisement", r"\bthrough (?:the )?links on (?:our|this) (?:site|page)\b"),
    ("advertising fees", "advertisement", r"\badvertising fees by\b"),
    ("writer", "byline", r"^(?:[\w.'-]+ ){2,5}is an? (?:[\w-]+ ){0,3}(?:staff |senior |contributing |freelance )?writer (?:at|for|with|based|covering|on|who)\b"),
    ("reporter", "byline", r"^(?:[\w.'-]+ ){2,5}is an? (?:[\w-]+ ){0,3}reporter (?:at|for|with|based|covering|on|who)\b"),
    ("editing by", "sign-off", r"\b(?:editing|writing) by [a-z. '-]{3,60}[)\]]?\W*$"),
    ("[object object]", "debris", r"\[object object\]"),
    ("{{", "debris", r"\{\{.{0,80}\}\}"),
    ("lorem ipsum", "debris", r"\blorem ipsum dolor\b"),
)  # fmt: skip

_EDGES = " \t*#|:;!?.,\u2026>\u00bb\u2192\u203a<\u00ab\u2190_\u2022\u00b7+[]{}\"'\ufffc\u25b6\u25ba\u25bc\u2714\u2605\u2606\u00d7"


@cache
def _lines() -> dict[str, str]:
    return {line.strip(): reason for reason, lines in _LINES.items() for line in lines.split("|")}


@cache
def _openings() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """Return (needed words, reason, pattern) by first word; a pattern is compiled when first needed."""
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for words, needed, reason, pattern in _OPENINGS:
        entry = (tuple(needed.split()) or ("",), reason, pattern)
        for word in words.split():
            table.setdefault(word, []).append(entry)
    return table


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_NUMBER = Pattern(r"(?!\d{4}-\d\d-\d\d)\+?\(?\d[\d ().+-]{6,24}\d$")
"""Matches a line that is a telephone number."""

_ADDRESS = Pattern(r"@\w{2,30}$|[\w.+-]{1,40}@[\w.-]{3,60}$|(?:https?://|www\.)\S+$")
"""Matches an address of the web or of mail, or a handle, that stands alone."""

_PHONE = Pattern(r"(?<![\d.-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\d.-])")
"""Matches a telephone number of North America inside a line."""

_DATE = Pattern(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,? \d{4}"
    r"|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,16})?$"
)
"""Matches a date that stands alone."""


_Telling = tuple[tuple[str, str, str], ...]


def line_reason(text: str) -> str | None:
    """Return which kind of page chrome one line is, seen alone (one of `REASONS`); None for prose.

    ``text`` is one line or sentence, folded (straight quotes).
    """
    text = text.strip()
    return _reason(text, text.lower(), _TELLING) if len(text) <= _LONGEST else None


def _reason(text: str, lower: str, telling: _Telling) -> str | None:
    line = lower.strip(_EDGES)
    length = len(line)
    if length < 60:
        found = _lines().get(line)
        if found is not None:
            return found
        if not length:
            return None
    first = line[:16].partition(" ")[0]  # no first word of a pattern is longer
    opening = _openings().get(first[0] if first[0].isdigit() else first.rstrip(":.,-|/") or first)
    if opening is not None:
        whole = lower.strip(" *#|>_\ufffc")
        for needed, reason, pattern in opening:
            for word in needed:
                if word in line:
                    break
            else:
                continue
            if _compiled(pattern).match(whole):
                return reason
    for word, reason, pattern in telling:
        if word in lower and _compiled(pattern).search(lower):
            return reason
    return _shape_reason(text, line, first) if length < 60 else None


def _shape_reason(text: str, line: str, first: str) -> str | None:
    """Judge a short line by its shape: a date, a number, an address, a name after "By" or "Contact"."""
    digits = sum(map(str.isdigit, line))
    if digits >= 5:
        if _DATE.match(line):
            return "byline"
        if digits >= 7 and (_PHONE.search(line) or _NUMBER.match(line)):
            return "contact"
    if " " not in line:
        return "contact" if ("@" in line or "." in line) and _ADDRESS.match(text.strip(" .,;:")) else None
    if first == "by":
        return "byline" if _named(text[2:]) else None
    if text.endswith(" Contact:"):
        return "contact" if _named(text) else None
    return "contact" if text[:7] == "Contact" and text[7:8].isupper() and _named(text) else None


def _named(text: str) -> bool:
    """Tell whether a line is two to seven words, all capitalised."""
    words = text.split()
    return 2 <= len(words) <= 7 and all(
        word[0].isupper() or word in ("and", "of", "the", "for") for word in words
    )


def chrome_line(text: str) -> bool:
    """Tell whether one line, seen alone, is page chrome."""
    return line_reason(fold(text)) is not None


def chrome_reason(reading: Reading, block: int) -> str | None:
    """Return which kind of page chrome a block is (one of `REASONS`), or None."""
    return _chrome(reading).get(block)


def chrome_blocks(reading: Reading) -> frozenset[int]:
    """Return the indexes of the blocks that are page chrome or cautionary text."""
    return caution_blocks(reading).union(_chrome(reading))


def _chrome(reading: Reading) -> dict[int, str]:
    """Work out the chrome of a document once: block index to reason."""
    found = reading.cache.get("chrome")
    if found is None:
        found = reading.cache["chrome"] = _Page(reading).reasons()
    return cast("dict[int, str]", found)


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    from ahocorasick_rs import AhoCorasick

    words = tuple(dict.fromkeys((*(entry[0] for entry in _TELLING), *_CAUTION_WORDS)))
    return AhoCorasick(list(words), store_patterns=False), words


def _present(reading: Reading) -> frozenset[str]:
    """Return which of the telling words and the words of caution occur in the text at all."""
    found = reading.cache.get("chrome words")
    if found is None:
        automaton, words = _automaton()
        matches = automaton.find_matches_as_indexes(reading.lower, overlapping=True)
        found = reading.cache["chrome words"] = frozenset(words[match[0]] for match in matches)
    return cast("frozenset[str]", found)


class _Page:
    """The blocks of one document, seen as lines of a page."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.blocks: list[Block] = reading.blocks
        present = _present(reading)
        self.telling = tuple(entry for entry in _TELLING if entry[0] in present)

    def reasons(self) -> dict[int, str]:
        """Return the chrome blocks with their reasons."""
        certain: dict[int, str] = {}
        weak: dict[int, str] = {}
        docs = self.reading.profile == "docs"
        lower = self.reading.lower
        for number, (kind, start, end, level, _) in enumerate(self.blocks):
            if end - start > _LONGEST or kind in _NEVER or (docs and kind != "paragraph"):
                continue
            reason = self.block_reason(number, start, end)
            if reason is None or (kind == "heading" and level == 1 and not number):
                continue
            line = lower[start:end].strip(_EDGES)
            if (
                kind != "paragraph"
                and line not in _lines()
                and (kind == "heading" or reason not in _ANYWHERE)
            ):
                continue  # a date, a name or a pointer in a list is the author's
            (weak if line in _WEAK else certain)[number] = reason
        if docs:
            return certain
        candidates = certain.keys() | weak.keys()
        for number, reason in weak.items():
            if number - 1 in candidates or number + 1 in candidates or self.opens(number, reason):
                certain[number] = reason
        if certain:
            self.extend_contacts(certain)
            self.extend_related(certain)
        self.add_last_titles(certain)
        return dict(sorted(certain.items()))

    def block_reason(self, number: int, start: int, end: int) -> str | None:
        """Return a reason if every sentence of the block has one."""
        reading = self.reading
        sentences = reading.block_sentences(number)
        if len(sentences) < 2:
            return _reason(reading.text[start:end], reading.lower[start:end], self.telling)
        if end - start < 60 and (found := _lines().get(reading.lower[start:end].strip(_EDGES))):
            return found
        if len(sentences) > 6:
            return None
        first = None
        for index in sentences:
            sentence = reading.sentences[index]
            span = slice(sentence.start, sentence.end)
            found = _reason(reading.text[span], reading.lower[span], self.telling)
            if found is None:
                return None
            first = first or found
        return first

    def is_label(self, number: int, longest: int) -> bool:
        """Tell whether a block is a short line that is no sentence."""
        block = self.blocks[number]
        if block.end - block.start > longest or block.kind not in ("paragraph", "item"):
            return False
        text = self.reading.text[block.start : block.end]
        if text.startswith(("About ", "ABOUT ")):
            return False
        return text[-1] not in ".!?:" or text.rstrip(".")[-3:].lower() in ("inc", "ltd", "llc", " co")

    def opens(self, number: int, reason: str) -> bool:
        """Tell whether a line that might be a heading opens a list of pointers or an address."""
        block = self.blocks[number]
        if reason == "related":
            return block.kind == "paragraph" and self.reading.text[block.end - 1] == ":"
        if reason != "contact" or number + 1 >= len(self.blocks) or not self.is_label(number + 1, 120):
            return False
        following = self.blocks[number + 1]
        text = self.reading.text[following.start : following.end]
        return CODE in text or _named(text) or any(char.isdigit() for char in text)

    def extend_contacts(self, reasons: dict[int, str]) -> None:
        """Add the lines around a contact line: a name, a place, a number."""
        opening = sorted(number for number, reason in reasons.items() if reason == "contact")
        for number in opening:
            block = self.blocks[number]
            if block.end - block.start > 160 or self.reading.text[block.end - 1] in ".!?":
                continue
            for step in (1, -1):
                at = number + step
                for _ in range(8 if step > 0 else 4):
                    if not 0 < at < len(self.blocks) or not self.is_label(at, 110 if step > 0 else 60):
                        break
                    if step < 0 and not self._personal(at):
                        break
                    reasons.setdefault(at, "contact")
                    at += step

    def _personal(self, number: int) -> bool:
        """Tell whether a line is a name, a number or an address."""
        block = self.blocks[number]
        text = self.reading.text[block.start : block.end]
        return block.kind == "paragraph" and (
            CODE in text or _named(text) or len(text.split()) == 1 or text[0] in "+(" or text[0].isdigit()
        )

    def extend_related(self, reasons: dict[int, str]) -> None:
        """Add the titles of other stories below a marker."""
        for number in sorted(number for number, reason in reasons.items() if reason == "related"):
            block = self.blocks[number]
            lower = self.reading.lower[block.start : block.end].strip(_EDGES)
            if not _TEASING.match(lower) or len(lower) > 40:
                continue
            at = number + 1
            while at < len(self.blocks) and at < number + 12 and self.is_teaser(at):
                reasons.setdefault(at, "related")
                at += 1

    def add_last_titles(self, reasons: dict[int, str]) -> None:
        """Add a run of titles at the document's end."""
        last = len(self.blocks)
        while last > 0 and last - 1 in reasons:
            last -= 1
        run = last
        while run > 0 and self.blocks[run - 1].kind == "paragraph" and self.is_teaser(run - 1):
            run -= 1
        if last - run >= 3 and run > 4:
            for number in range(run, last):
                reasons[number] = "related"

    def is_teaser(self, number: int) -> bool:
        """Tell whether a block looks like a headline: some words, most of them capitalised, no full stop."""
        if not self.is_label(number, 120):
            return False
        block = self.blocks[number]
        text = self.reading.text[block.start : block.end]
        words = text.split()
        if CODE in text or sum(map(str.isdigit, text)) > 5:
            return False
        capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
        return 4 <= len(words) <= 18 and capitals * 10 >= 6 * len(words)


# Caution: the lawyers' text.

_CAUTION_WORDS = (
    "forward-looking", "forward looking", "safe harbo", "cautionary", "disclaim", "informational purposes", "licen",
    "creative commons", "hereby granted", "public domain", "warrant", "does not constitute", "advice", "obligation to update",
    "no obligation", "differ materially", "republish", "past performance",
)  # fmt: skip

_CAUTION_TITLE = Pattern(
    r"\W*(?:(?:cautionary|important|special) )?(?:(?:statements?|notes?|notices?|language|information|disclosures?) (?:regarding|concerning|on|about|relating to) )?"
    r"(?:forward[- ]looking (?:statements?|information)|safe harbou?r(?: statements?| notice| provision)?|cautionary (?:statements?|notes?|language)"
    r"|(?:legal |investment |risk |medical |general )?disclaimers?)(?: (?:regarding|concerning|on|about|and|under)\b.{0,80})?\W*$"
)

_CAUTION = Pattern(
    r"forward[- ]looking (?:statements?|information)\W.{0,600}?(?:within the meaning|risks and uncertainties|differ materially|actual results"
    r"|undertakes? no|no obligation|securities|based (?:up)?on (?:current|management)|involve|words such as|identified by|historical facts?)"
    r"|(?:contains?|includes?|constitutes?|certain|are|these|such)\W{1,3}(?:certain )?\W?forward[- ]looking (?:statements?|information)"
    r"|private securities litigation reform act|(?:undertakes?|assumes?|has|have|under) no (?:obligation|duty) to (?:publicly )?(?:update|revise)"
    r"|(?:actual|future) results (?:\w+ ){0,3}(?:may|could|might|to) (?:\w+ ){0,3}differ materially|past performance is (?:not|no)\b"
    r"|for (?:general |educational |and )*informational(?: and \w+)? purposes only"
    r"|\b(?:not|no|nor|n't|never)\b.{0,80}\b(?:financial|investment|investing|legal|medical|professional|trading)(?:,? (?:or )?\w+){0,3} advice\b"
    r"|does not constitute (?:an? |any )?(?:offer|solicitation|recommendation|endorsement|advice|financial|investment)"
)
"""Matches what only such a paragraph says."""

_LICENCE = Pattern(
    r"(?:this|the|all|our|unless|content|contents|text|code|images?|except|these|copyright|you|portions|articles?|stories)\b.{0,100}\b(?:is |are |was |been |be )?(?:licen[sc]ed|available|released|published|distributed|covered|placed|shared) "
    r"(?:under|in|by|on) (?:the |an? )?.{0,50}\b(?:licen[sc]e|public domain|creative commons|cc[- ]by|cc0|gpl|apache|mit|bsd)\b"
    r"|permission is hereby granted|.{0,60}is provided \W?as[- ]is\b|without (?:any )?warrant(?:y|ies)\b"
    r"|.{0,120}\b(?:may|can) be (?:reprinted|republished|reproduced|redistributed)\b.{0,80}\b(?:credit|attribution|permission|creative commons|free)"
    r"|.{0,80}\brepublish(?:ed)?\b.{0,80}\bcreative commons"
)


def caution_blocks(reading: Reading) -> frozenset[int]:
    """Return the indexes of the cautionary blocks: safe-harbour, disclaimer and licence paragraphs."""
    found = reading.cache.get("caution")
    if found is None:
        present = _present(reading)
        words = [word for word in _CAUTION_WORDS if word in present]
        found = reading.cache["caution"] = frozenset(_cautions(reading, words) if words else ())
    return cast("frozenset[int]", found)


def _cautions(reading: Reading, words: list[str]) -> set[int]:
    found: set[int] = set()
    blocks, lower = reading.blocks, reading.lower
    for number, block in enumerate(blocks):
        if number in found or block.kind in ("title", "description"):
            continue
        text = lower[block.start : block.end]
        if not any(word in text for word in words):
            continue
        if len(text) < 120 and _CAUTION_TITLE.match(text):
            below = _below(reading, number)
            if below:
                found.add(number)
                found.update(below)
        elif _warns(text) or (len(text) < 600 and _LICENCE.match(text.lstrip(" (*_\u00a9"))):
            found.add(number)
    return found


def _warns(text: str) -> bool:
    """Tell whether a paragraph (lower case) is the lawyers' from its beginning."""
    match = _CAUTION.search(text)
    return match is not None and (match.start() < 300 or len(text) < 700)


def _below(reading: Reading, number: int) -> list[int]:
    """Return the cautionary blocks under a title: all of a section, or for a mere line those that follow on."""
    blocks, title = reading.blocks, reading.blocks[number]
    below: list[int] = []
    warned = False
    for following in range(number + 1, len(blocks)):
        block = blocks[following]
        if block.kind == "heading" and (title.kind != "heading" or block.level <= title.level):
            break
        warns = _warns(reading.lower[block.start : block.end])
        if title.kind != "heading" and not warns:
            break
        warned = warned or warns
        below.append(following)
    return below if warned else []
