"""unsourced/vague-attribution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import re
from typing import TYPE_CHECKING

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit, Severity
from hypelint.rule import RUNNING, SentenceRule
from hypelint_unsourced._construction import Constructions
from hypelint_unsourced._deed import standing_of

if TYPE_CHECKING:
    from hypelint.reading import Sentence

_PRAISE_HOW = (
    r"(?:widespread |critical |global |high |much |considerable |international |national |worldwide |rave )?"
)
_CROWD = (
    r"(?:experts|analysts|critics|observers|insiders|commentators|pundits|proponents|advocates|supporters|opponents|detractors|sceptics|skeptics"
    r"|historians|scholars|economists|scientists|researchers|specialists|academics|psychologists|doctors|engineers|professionals|practitioners"
    r"|enthusiasts|fans|reviewers|leaders|watchers|investors|traders|marketers|strategists|consumers|users|developers|people|residents|locals|voices)"
)
_AUDIENCE = r"(?:subscribers|customers|clients|players|viewers|listeners|readers|members|employees|workers|owners|drivers|passengers|parents|gamers|shoppers|users|fans|investors|traders|developers|consumers)"
_SCHOLARS = r"(?:historians|scholars|economists|archaeologists|linguists|scientists|theologians|philosophers|critics|analysts|biographers)"
_TRADE = (
    r"(?:firms|companies|businesses|retailers|vendors|manufacturers|banks|lenders|employers|landlords|publishers|campaigners|activists"
    r"|unions|motorists|farmers|insurers|brokers|operators|carriers|industry groups|privacy groups|trade groups|rights groups)"
)
_OPENING = r"^(?:(?:but|and|yet|still|moreover|additionally|meanwhile|however),? )?"

_VOICES = "experts|analysts|critics|observers|insiders|commentators|pundits|historians|scholars|economists|scientists|researchers|specialists|academics|engineers|doctors"
_SOME = "many|some|others|several|most"
_CLIENTS = "businesses|companies|customers|clients|patients|users|participants|owners|employees|buyers|guests|visitors"
_TOLD = (
    "testimonials|reviews|bloggers|partners|holders|officials|lawmakers|executives|managers|testers|adopters"
)
_OTHERS = "proponents|advocates|supporters|opponents|detractors|skeptics|sceptics|reports|estimates|professionals|enthusiasts|fans|reviewers|leaders|watchers|investors|believers|consumers|voices"
_NOT_OURS = r"(?!(?:the|its|their|our|his|her|my|your|these|those|no|all|they|we|you|i|it|who|which|that|not|even|few) )"
"""A crowd with an article or a pronoun is somebody's, or was named before."""
_SAYERS = "critics|sceptics|skeptics|detractors|experts|analysts|observers|insiders|commentators|pundits|watchers|reviewers|economists|researchers|veterans|enthusiasts|adopters|fans|proponents|advocates|opponents|investors|traders|developers|campaigners|shareholders|pros|professionals|strategists|doctors|scientists|lawyers|therapists|historians"
_SOURCES = frozenset(f"{_VOICES}|{_SOME}|{_CLIENTS}|{_OTHERS}|research|studies|traders".split("|"))

_CONSTRUCTIONS = Constructions((
    ("praise", "considered|regarded|viewed|perceived|seen|hailed|believed|thought|recognized|recognised|acknowledged|credited|praised|admired|respected",
     r"\b(?P<praise>(?:is|are|been|becom(?:e|ing)) (?:(?:widely|generally|universally|often|commonly|largely) @(?: as\b|(?<!seen)(?<!viewed)\b)))"),
    ("praise", "praise|acclaim|recognition|accolades|criticism|controversy",
     rf"\b(?P<praise>(?:has|have) (?:also |quickly |since |already |long )?(?:garnered|earned|won|drawn|attracted|received) {_PRAISE_HOW}@"
     rf"|(?:earn|win|gain|garner)(?:s|ing|ning)? {_PRAISE_HOW}@)\b"),
    ("praise", "praised", r"\b(?P<praise>@ (?:for (?:its|their)|by (?:critics|many|users)))\b"),
    ("praise", "favourite|favorite", r"\b(?P<praise>(?:has|have) (?:quickly |also |long |fast )?become a (?:firm |popular |local |crowd )?@ (?:among|with|of|for))\b"),
    ("for", f"{_SOME}|{_CLIENTS}|investors|traders|consumers|fans|passengers|parents|workers|developers|employers|subscribers",
     rf"{_OPENING}(?P<for>for (?:(?:many|some|most|others)(?: (?:[a-z-]+ ){{0,1}}{_CROWD})?|(?:[a-z-]+ ){{0,1}}(?:{_VOICES}|proponents|advocates|supporters|opponents|detractors|skeptics|sceptics|reviewers|watchers|believers|fans|enthusiasts|consumers))),"
     rf"|(?:^|[.;] |\b(?:but|and) )(?P<felt>for (?:[a-z-]+ ){{0,2}}{_AUDIENCE}), (?:it|this|that|the [a-z]+)(?: [a-z]+){{0,2}}? (?:felt|feels|seemed|seems|came as|sounded|looked|meant|was a|is a)\b",
     "for ", f"{_SOME}|{_CROWD[3:-1]}|{_AUDIENCE[3:-1]}|believers".replace("|", ",|") + ","),
    ("upset", _SOME, rf"(?<![^,;] )(?P<upset>@(?: (?:[a-z-]+ ){{0,2}}{_CROWD})?) (?:grew|grow|became|become|were|are|have grown|have become|remain|have been) (?:[a-z]+ly )?(?:frustrated|uneasy|angry|worried|concerned|alarmed|disappointed|excited|impressed|skeptical|sceptical|wary|divided|unhappy|relieved)\b"),
    ("aside", _SOME, r"(?<=[a-z,] )(?P<aside>for (?:many|some|most)(?: (?:users|people|fans|observers|critics|customers|readers))?), (?=an? |the |it |this )",
     "for many|for some|for most"),
    ("did", _SOME, rf"(?:(?<![^;] )|(?<=but )|(?<=and ))(?P<did>@(?: (?:[a-z-]+ )?(?:{_CROWD}|{_AUDIENCE}))?) (?:have |even |also |quickly |publicly |openly |soon ){{0,2}}"
     r"(?:threatened|threaten|complained|complain|took to|take to|vented|vowed|vow|demanded|mocked|accused|accuse|blamed|blame|lamented|lament|likened|pointed out"
     r"|expressed|voiced|rejoiced|protested|begged|applauded|applaud|questioned|wondered|feared|worried|hoped|speculate|speculated)\b"),
    ("some", "some|others", rf"{_OPENING}(?P<some>(?:some|others)(?: (?:[a-z-]+ )?{_CROWD})?) (?:also |still |now |even )?(?:argue|say|believe|fear|worry|question|contend|insist|claim|see|suggest|think|call|point|speculate)\b",
     "argue|say|believe|fear|worry|question|contend|insist|claim|see|suggest|think|call|point|speculate"),
    ("many", "many|most", rf"{_OPENING}(?P<many>many|most)(?: (?:[a-z-]+ ){{0,2}}{_CROWD}| (?:in|within|across) the [a-z -]{{3,30}}?)? (?:also |still |now |often )?(?:find|feel|regard|view|hail|doubt|fear|worry|wonder|swear|agree|consider|argue|question|see it|believe|think|speculate|assume|hope)\b",
     "find|feel|regard|view|hail|doubt|fear|worry|wonder|swear|agree|consider|argue|question|see it|believe|think|speculate|assume|hope"),
    ("by", _SOME, rf"\b(?:regarded|seen|viewed|considered|hailed|called|described|criticised|criticized|believed|thought|feared|dubbed|dismissed) (?P<by>by @(?: {_CROWD}| {_SCHOLARS})?)\b(?! of (?:its|the|his|her))",
     "by many|by some|by most|by others|by several"),
    ("report", _CLIENTS,
     rf"{_OPENING}(?P<report>(?:many |most |some )?@(?: (?:who|that|undergoing|using|with|in|of|at|from) [^,.;]{{3,60}}?)?) (?:have |also |often |consistently |regularly |frequently ){{0,3}}"
     r"(?:report|reported|describe|praise|say|rave|credit)\b"),
    ("critics", "critics|sceptics|skeptics|detractors", r"\b(?:has|have) (?P<critics>(?:its|their|his|her) (?:share of )?@)\b"),
    ("found", "researchers|scientists|engineers|analysts|experts|economists|doctors|scholars|historians|pundits|commentators|insiders",
     r"(?:^|[,;] |\b(?:that|and|but|while) )(?:[a-z]+ly |in [a-z]+(?: \d{4})?,? |last [a-z]+,? |many |some |most |security |independent |medical |legal |industry |market )*"
     r"(?P<found>@) (?:have |has |had |recently |later |also )*"
     r"(?:discovered|uncovered|found|proven|shown|warned|established|concluded|confirmed|identified|demonstrated|documented|noticed|observed|are|remain) (?!(?!eyeing|predicting|expecting|calling|warning|betting|projecting|forecasting)[a-z]+ing\b)(?!at\b|from\b|of\b|in\b|by\b|not\b|able\b|working\b|using\b|required\b|studying\b)"),
    ("mood", "researchers|scientists|engineers|analysts|experts|economists|investors|observers|insiders|traders|users|customers|fans|critics|reviewers|developers|owners|parents",
     r"(?:^|[,;] |\b(?:that|and|but) )(?P<mood>(?:[a-z-]+ )?@) (?:are|were|remain|grow|seem|have been) (?:[a-z]+ly )?"
     r"(?:optimistic|pessimistic|hopeful|confident|convinced|worried|concerned|divided|skeptical|sceptical|alarmed|excited|bullish|bearish|wary|cautious|adamant|impressed|unimpressed|stunned|surprised|frustrated|disappointed|thrilled|delighted|furious|puzzled)\b",
     " are | were | remain | grow | seem | have been ",
     "optimis|pessimis|hopeful|confiden|convinc|worried|concerned|divided|skeptic|sceptic|alarmed|excited|bullish|bearish|wary|cautious|adamant|impress|stunned|surprised|frustrated|disappoint|thrilled|delighted|furious|puzzled"),
    ("hailed", "hailed|touted|lauded|heralded|billed|regarded|considered|viewed|seen|celebrated|praised|criticised|criticized|dubbed|described",
     r"\b(?P<hailed>(?:has|have|is|are|was|were) (?:long |often |widely |frequently |sometimes |generally |commonly |universally |increasingly |consistently |regularly )+(?:been )?@"
     r"|(?:has|have) been (?:hailed|touted|lauded|heralded|billed|dubbed|celebrated)) (?:as|for|to be)\b"),
    ("asides", f"{_VOICES}|{_SOME}",
     rf"\bas (?P<asides>(?:some|many|most|several) (?:[a-z-]+ ){{0,2}}{_CROWD}|(?:[a-z-]+ )?(?:commentators|critics|observers|experts|analysts|pundits)) (?:have |has |had )?(?:noted|note|observed|pointed out|point out|put it|argue|argued|see it|warn|warned|say|said)\b"
     r"|\b(?:what|that|which) (?P<what>(?:(?:some|many|most) )?(?:[a-z-]+ )?(?:@)) (?:have |now |often |also )*(?:call|called|describe|described|term|termed|dub|dubbed|see as|view as|refer to as|label|labelled|labeled|consider)\b",
     "note|observed|point|put it|argue|see it|warn|say|said|call|describe|term|dub|view as|see as|refer to|label|consider"),
    ("calls", "developers|users|critics|fans|others|some|insiders|employees|analysts|experts|skeptics|proponents|supporters|many|engineers|observers",
     r"(?<![^.;] )(?P<calls>@) (?:already |now |often |also |even )?(?:call|describe|dub|hail|see|view|praise|regard|liken) (?=it\b|them\b|the\b|this\b|their\b|its\b|these\b|an?\b)"),
    ("school", "scholarship|academia|literature",
     r"(?P<school>\bin (?:modern|contemporary|recent|current|secular|liberal|mainstream|western|academic|scientific|critical|feminist)(?:(?: and|,) [a-z]+)? (?:[a-z]+ )?@)\b"),
    ("consensus", "consensus|agreement|belief|recognition|verdict|wisdom|view|feeling|sense|fear|perception|assumption",
     r"\b(?P<consensus>(?:a |an |the )?(?:growing|broad|widespread|general|wide|emerging|scientific|scholarly) (?:consensus|agreement|belief|recognition) (?:that|among|on))\b"
     r"|\b(?P<verdict>(?:the|a) (?:(?:general|overall|emerging|unanimous|broad|common|prevailing|early) )?(?:consensus|verdict)(?= is\b|:| was\b| seems| remains| among\b)"
     r"|(?:the )?(?:conventional|received|prevailing) wisdom(?= (?:is|was|holds|held|says|said|has it|suggests)\b)"
     r"|(?:the|a) (?:general|prevailing|common|growing|widespread) (?:view|feeling|sense|fear|perception|assumption)(?= (?:is|was|that)\b))"),
    ("scholars", "historians|scholars|economists|scientists|critics|analysts",
     r"\b(?P<scholars>(?:modern|contemporary|later|recent|most|many|some|western) @) (?:now |often |generally |usually |also |commonly )?(?:distinguish|date|place|attribute|credit|trace"
     r"|reject|dispute|differ|emphasi[sz]e|treat|link|associate|interpret|prefer|divide|doubt|point|favou?r)\b"),
    ("response", "in response to",
     r"(?P<response>\b@ (?:(?:growing|mounting|widespread|some|public|recent|repeated|fierce) )?(?:criticisms?|concerns|complaints|pressure|calls|demands?|feedback|outcry|backlash))\b(?! (?:from|by|of|in|raised|made|received)\b)"),
    ("trade", "speculate|suspect|fear|worry|believe|complain|argue|grumble|warn|feel",
     rf"(?:^|[.;] |, (?:and |but )?)(?P<trade>(?:[a-z-]+ ){{0,2}}{_TRADE})(?: and (?:some )?[a-z]+)? @\b"),
    ("sector", "expressed|voiced|raised|welcomed|reacted|embraced|rejected|criticized",
     r"\b(?P<sector>the (?:[a-z-]+ ){0,2}(?:sector|industry|community|public) (?:has|have) @)\b"),
    ("advised", "advised|urged|warned|cautioned",
     r"\b(?P<advised>(?:investors|traders|consumers|buyers|motorists|homeowners|residents|patients|users) (?:are|is) (?:strongly |now )?@ to)\b"),
    ("known", "known|noted|respected",
     r"\b(?P<known>(?:is|are) (?:widely |well |best |also )?@ for (?:its|their|his|her) (?:[a-z-]+ ){0,2}?(?:maturity|security|reliability|quality|expertise|innovation|excellence|durability"
     r"|performance|professionalism|integrity|transparency|accuracy|craftsmanship|dedication|commitment|leadership|precision|efficiency|simplicity|speed|safety|stability))\b"),
    ("called", "called|likened|compared|characterized",
     r"\b(?P<called>(?:has|have) (?:often |sometimes |also |since |long |even )?been (?:called|likened to|compared to|characteri[sz]ed as))\b(?= (?:an?|the|one of|his|her|its|their|[\"'\u201c\u2018]))"),
    ("stated", "stated|declared", r"\b(?P<stated>the @ (?:goal|aim|purpose|mission|reason|intent|intention))(?= (?:is|was)\b)"),
    ("deemed", "considered|regarded|seen|viewed|thought|believed|known as|referred to as|hailed",
     r"\b(?P<deemed>(?:is|are) (?:now |still |widely |often |also )?(?:considered|regarded as|seen as|viewed as|thought of as|believed to be|known as|referred to as|hailed as) (?:(?:by (?:many|some) )?(?:as |to be )?(?:one of|among)(?= the\b)|an? (?:leading|pioneer|leader|top|key|major|crucial|vital|essential|pioneering)|the (?:best|most|leading|gold|world's)))\b"),
    ("raised", "concerns|fears|questions|doubts|suspicions|eyebrows|debate|alarm|worries",
     r"\b(?P<raised>(?:has|have|is|are) (?:also |already |now )?(?:raised|raising|sparked|sparking|prompted|prompting|fuelled|fueled|fuelling|stoked|stoking|renewed|reignited) (?:[a-z]+ ){0,2}@)\b"
     r"|\b(?P<grows>(?:concerns|fears|doubts|worries|suspicions) (?:are (?:growing|mounting|rising|swirling)|is growing|(?:have been|were) (?:raised|voiced)|have (?:grown|mounted|surfaced|emerged)|persist|remain|linger|abound|swirl))\b"
     r"|\b(?P<exist>there (?:are|is|were|have been) (?!no )(?:[a-z]+ ){0,2}(?:concerns?|fears?|suggestions?|claims?|calls|doubts?|suspicions?) (?:that|over|about|among|whether))\b"),
    ("analysis", "analysis|research|studies",
     r"\b(?P<analysis>(?:according to|laid out in|based on|confirmed by|supported by) (?:(?:internal|industry|market|recent|independent|various|multiple|academic|new) )*@)(?=[.,;]|$)"),
    ("rave", "raving about|rave about|swear by|swears by|crying out for",
     rf"(?:^|[,;:] |\b(?:and|but|while|as|because|why) ){_NOT_OURS}(?P<rave>(?:[a-z'-]+ ){{0,3}}(?!(?:is|was|has|as|this)\b)[a-z-]*s) (?:are |have been |have |just |still |all |already |absolutely |simply |now )*@"),
    ("flag", _SAYERS,
     rf"(?:^|[,;] |\b(?:and|but|while|though|although) ){_NOT_OURS}(?P<flag>(?:some |many |several |most |other |a few )?(?:[a-z-]+ ){{0,2}}@) (?:have|has) (?:also |long |repeatedly |already |now |since |been |even |rightly )*"
     r"(?:pointed out|pointed to|flagged|questioned|warned|noted|critici[sz]ed|slammed|praised|hailed|applauded|welcomed|cautioned|dismissed|likened|called|described|lauded|panned|mocked|complained|raised|expressed|voiced|argued|suggested|predicted|speculated|lamented|compared|dubbed|piled in|balked|cried foul)\b"
     rf"|(?:^|[,;] |\b(?:and|but|while) ){_NOT_OURS}(?P<flags>(?:some |many |several |most |other |a few )?(?:[a-z-]+ ){{0,2}}@) (?:are |also |now |openly |already |increasingly )*(?:flag|note|predict|recommend|advise|foresee|anticipate|doubt|highlight|question|questioning|caution|slam|slamming|praise|praising|criticize|criticise|mock|warn of|warn about|fret about|laud|lament|dismiss|scoff at|balk at|point out|point to|flagging|applaud|cry foul|marvel|quip|bristle at)\b (?!of\b|in\b)"),
    ("seeas", _SAYERS,
     rf"(?:^|[,;] |\b(?:and|but|while) ){_NOT_OURS}(?P<seeas>(?:some |many |several |most |other )?(?:[a-z-]+ ){{0,2}}@) (?:now |still |already |widely |often |broadly )*(?:see|view|regard|hail|tout|describe|peg|bill|paint|cast|treat|rate|consider) [^.;,]{{2,50}}? (?:as|to be|among) (?:an?|the|one|its|their|too|far|more|less|over|under)\b",
     " as | to be | among "),
    ("common", "open secret|common knowledge|by all accounts|by most accounts|by most estimates|everyone in|anyone in|everyone knows",
     r"(?P<common>\b(?:it(?: is|'s)|is) (?:now )?(?:an open secret|common knowledge)|\bby (?:all|most|some|many) (?:accounts|estimates|measures)\b(?! of| from| in)|\b(?:every|any)(?:one|body) in (?:the |this )?[a-z -]{2,30}? knows|\bevery(?:one|body) knows)\b"),
    ("reception", "reviews|reception|feedback|reaction|response|word of mouth",
     r"\b(?P<reception>(?:early |first |user |customer |critical |public )?@ (?:has|have|is|are|was|were) (?:been )?(?:[a-z]+ly )?(?:glowing|mixed|positive|negative|muted|overwhelming|lukewarm|enthusiastic|ecstatic|stellar|brutal|harsh|tepid|unanimous|favou?rable|rapturous|scathing))\b",
     "glowing|mixed|positive|negative|muted|overwhelm|lukewarm|enthus|ecstatic|stellar|brutal|harsh|tepid|unanimous|favo|rapturous|scathing"),
    ("buzz", "talking about|buzzing|ablaze|abuzz|obsessed|field day",
     r"\b(?P<buzz>(?:every(?:one|body)|the (?:internet|web|world|industry|press|media|whole [a-z]+|crypto community|community))) (?:is|are|has|have|had) (?:[a-z]+ly |now |all |already )*(?:had )?(?:a )?@\b"),
    ("chorus", "chorus of|a growing number of|a growing body of", r"\b(?P<chorus>an? (?:growing|rising|swelling|mounting) (?:chorus|number|list|body|army) of (?:[a-z-]+ ){0,2}?(?:voices|critics|experts|analysts|researchers|studies|scientists|economists|observers|investors|lawmakers|engineers|evidence|research))\b"),
    ("quick", _SAYERS, rf"(?:^|[,;] |\b(?:and|but|while) ){_NOT_OURS}(?P<quick>(?:some |many |several |most )?(?:[a-z-]+ ){{0,2}}@) (?:(?:were|are|have been) (?:quick|keen|loath|reluctant|at pains) to|have (?:written off|long (?:argued|said|warned)|piled into|lined up)|lined up to|rushed to) "),
    ("widely", "regarded|seen|hailed|considered|viewed|acknowledged|praised|admired|credited|recognized|recognised|believed|thought|rumoured|rumored|criticised|criticized",
     r"(?:, |\(|\u2013 |\u2014 ?)(?P<widely>(?:widely|universally|commonly|generally|largely) @(?: as| to be| for| with)?)\b(?! by)"),
    ("voices", f"{_CLIENTS}|{_TOLD}|fans|investors|traders|developers|consumers|parents|workers|employers|subscribers|regulators|shoppers",
     r"(?P<voices>@(?: (?:on|in|at|across|with|who|that|from|using) [^,.;]{3,50}?)?) (?:have |has |already |also |now |often |[a-z]+ly |still )*"
     r"(?:say|said|report(?:ed)?|point(?:ed)? (?:to|out)|complain(?:ed)?|describe[d]?|prais(?:e|ed)|argued?|fear|worry|insist|told|tell|agree|warn|criticized?|question|cite|cited|swear|rave|credit|mention|express|voice|acknowledge|admit|highlight|emphasi[sz]e|suggest|indicate|took to|call(?:ed)? (?:it|the)|mock(?:ed)?|vent(?:ed)?)\b(?! (?:by|in|for)\b)"),
    ("hope", "expectation|fear|hope|assumption|worry|prediction|thinking|suspicion|sentiment|expectations|hopes|predictions|fears",
     r"(?:^|[;:] |\b(?:but|and|yet) )(?P<hope>(?:the|one|another) (?:initial |early |widespread |common |original |biggest |main |market |industry |public |overall |broader )?@) (?:was|were|is|are|has been|had been) (?!not\b|a \b|an \b)"),
    ("once", "thought|considered|believed|deemed|assumed|dismissed|feared|touted",
     r"\b(?P<once>(?:once|long|previously|traditionally|historically|often|commonly|generally|widely) @)(?! by\b)(?= (?:as|to be|impossible|unthinkable|uniquely|too|beyond|safe|out|the|an?|essential|unlikely|lost|immune|exclusive|\w+ly)\b)"),
    ("taken", "seen|viewed|interpreted|perceived|dismissed|hailed",
     r"\b(?P<taken>(?:move|decision|deal|step|ruling|plan|launch|appointment|change|vote|result|victory|defeat|choice) (?:was|is|has been) (?:widely |largely |generally |quickly |also )?@) as\b"),
    ("voiced", "expressed|voiced|echoed|raised|shared",
     r"\b(?P<voiced>(?:sentiments?|views?|concerns?|opinions?|objections?|criticisms?|doubts?|complaints?) (?:was|were|has been|have been|is|are) (?:also |often |[a-z]+ly )?@)\b(?! (?:by|in|among)\b)"),
    ("advice", "recommended|advised|accepted|acknowledged|agreed|recognized|recognised|understood|known|estimated",
     r"\b(?P<advice>it(?: is|'s| has been| has long been) (?:often|generally|commonly|widely|usually|frequently|sometimes|well|no secret|universally|increasingly) @) (?:that|to|for|by)\b"),
    ("folk", "people|folks|everyone|everybody|others|some|many",
     r"(?:^|[;:,] |\b(?:and|but|as) )(?P<folk>(?:(?:many|most|some|other|a lot of|plenty of) )?@) (?:(?:often|always|sometimes|frequently|typically|commonly|mistakenly|wrongly|tend to|like to|love to) )+(?:say|tell you|assume|think|believe|claim|argue|describe|refer|complain|report|consider|see|call|associate|dismiss)\b(?! (?:me|us)\b)",
     "often |always |sometimes |frequently |typically |commonly |mistakenly |wrongly |tend to|like to|love to"),
    ("often", "often|frequently|regularly|routinely|commonly",
     r"(?:^|[;:,] |\b(?:and|but|as|that) )(?!(?:the|its|their|our|his|her|my|your|these|those|no|not|which|who|he|she|it|respondents|participants|contacts) )(?P<often>(?:[a-z'-]+ ){0,3}(?:(?!results|messages|errors|docs|labels|signs|rules|laws|logs|tests|licen[cs]es|headers)[a-z]+[^su\W]s|people|women|men|folk)) @ "
     r"(?:say|complain|claim|argue|tell (?:us|you|people|me|each|stories)|joke|lament|grumble|remark|recall|ask why|insist|cite|report (?:that|feeling|being|having|difficult\w*|problems))\b",
     " say| complain| claim| argue| tell | joke| lament| grumble| remark| recall| ask why| insist| cite| report "),
    ("forecasts", "market expectation|market expectations|consensus forecast|consensus forecasts|consensus estimate|consensus estimates|city forecasts|market forecasts|analysts' forecasts|analysts' estimates|analyst estimates|analyst forecasts",
     r"(?P<forecasts>@)(?= (?:of|for|that)\b)"),
    ("", _OTHERS, ""),  # crowds as sources: the reading finds them
))  # fmt: skip
CUES = _CONSTRUCTIONS.cues


class VagueAttribution(SentenceRule):
    """Borrows authority from a crowd.

    What it does
        Reports experts, analysts, critics, many, studies and other crowds as the source of a statement, and
        the passive without anybody ("is widely regarded as", "has won praise"). With "agree", "all" or
        "most" it is an error.

    Why is this bad
        Nobody can telephone "experts". The crowd lends weight and takes no responsibility; the reader
        can not tell three people from three thousand.

    Use instead
        Name one of them, or say how many were asked, by whom and when.

    Known limits
        A crowd with an outlet, a firm or a number passes ("analysts polled by Ostwald"). A crowd that is
        named in the next sentence passes.
    """

    id = "unsourced/vague-attribution"
    summary = "Names a crowd as the source: experts, critics, many, studies."
    message = '"{text}" can not be asked; name who says so, or how many were asked and by whom.'
    severity = Severity.WARNING
    weight = 2
    blocks = RUNNING
    silenced_by = frozenset({"quotation", "link", "question"})
    cues = CUES
    flags = (
        ">>Reviews have been glowing<<.",
        ">>Everyone<< is talking about the pump.",
        ">>By most estimates<<, half the fleet is idle.",
        ">>Commentators<< were quick to hail the move.",
        ">>Skippers<< swear by the new pump.",
        ">>Early adopters<< are raving about it.",
        "The line is late, and >>some port watchers<< have flagged its debts.",
        ">>Trade insiders<< see Norvane as the one to beat.",
        "The yard, >>widely regarded as<< one of the finest in the north, is for sale.",
        ">>Experts<< agree that batteries are finished.",
        ">>Critics<< say the plan is doomed.",
        ">>Many<< believe the port will close.",
        "All >>analysts<< say the price is fair.",
        "Norvane >>is widely regarded as<< a careful builder.",
        "The ferry >>has drawn acclaim<< with its new decks.",
        "Rents are too high, >>economists<< say.",
        "The pier >>has fast become a favourite of<< anglers.",
        "The lamp is cheap, but >>critics<< warn that it breaks.",
        "The maker goes on >>winning acclaim<< abroad.",
        ">>For many<<, the fare matters less than the view.",
        "Ferries are late again. >>Many<< find the timetable absurd.",
        "Tar >>has long been touted<< as a cure for leaks.",
        "In May >>scientists<< discovered a leak in the hull.",
        ">>Researchers<< are hopeful that the leak can be closed.",
        "The law is mild, as >>some<< legal commentators have noted.",
        "The pump is new. >>Owners who use it<< report lower bills.",
        "The fare is low. >>Some<< argue that it is too low.",
        ">>In modern scholarship<<, the siege is a myth.",
        "There is >>a growing consensus that<< ferries are doomed.",
        ">>For loyal passengers<<, it felt like a theft.",
        "The new fares were, >>for many<<, a step too far.",
        ">>Many<< vowed to sell their boats.",
        ">>The verdict<<: ferries had their day.",
        ">>Conventional wisdom<< holds that ferries are slow.",
        ">>Modern historians<< place the siege a year later.",
        "The rule was changed >>in response to complaints<<.",
        "The king, regarded >>by some<< as mad, built the pier.",
        ">>Ferry firms<< suspect that the fares drew the thieves.",
        "Tolls are up. Queues are long. Boats are few. >>The ferry sector has voiced<< doubts over the tax.",
        ">>Traders are advised to<< watch the shares.",
        "Tessaro >>is known for its reliability<< and low fares.",
        "The pier >>has been called<< the spine of the town.",
        "Tolls are up. Harrow >>is considered one of<< the fastest yards.",
        "Tolls are up. The deal >>has raised concerns<< over safety.",
        "Tolls are up. >>Fears are growing<< that the pier sinks.",
        "Tolls are up. >>There are fears that<< the pier sinks.",
        ">>The stated aim<< is to close every pier.",
        "Tolls are up. The fog is what >>experts<< call a white wall.",
        "Tolls are up. >>The consensus<< among pilots is that fog is worse.",
        "Tolls are up. >>Developers<< call the pier a trap.",
        "Tolls are up. >>Many<< speculate that the pier is for sale.",
        "Tolls are up. It was planned, as >>laid out in internal analysis<<.",
        "Tolls are up. >>Owners on public forums<< point to the fog.",
        "Tolls are up. >>Regulators<< worry that the pier sinks.",
        "According to >>experts<<, the leak is easy to fix.",
        "Tolls are up. >>Owners<< were stunned.",
        "Tolls are up. >>Lawyers<< predict a flood of claims.",
        "The plan >>has drawn criticism<< from all sides.",
        "Tolls are up. >>The expectation<< was chaos.",
        "Tolls are up. The task was >>once thought<< impossible.",
        "Tolls are up. >>It's often recommended<< to keep a second pump.",
        "Tolls are up. >>People<< often say that fog is worse.",
        ">>Harbour pilots<< frequently complain about fog.",
        "The yard made £9m, below >>market expectations<< of £12m.",
        "Tolls are up. A similar >>view was expressed<< before the vote.",
    )
    passes = (
        "Two economists, Rea Lund and Piet Aal, say the plan is costly.",
        "Analysts interviewed by Reuters expect a delay.",
        "Analysts at Marlow Securities expect a delay.",
        '"Experts agree on this," said Rea Lund.',
        "Four of the six analysts polled by Ostwald expect a delay.",
        "Many houses in the old town are empty.",
        "Researchers at the University of Harrow found a cheaper glue.",
        "The town has many reports on its shelves.",
        "Do experts agree?",
        "Critics say the plan [is doomed](https://ostwald.example/plan).",
        "Most trains stop here.",
        "Many people asked for this feature.",
        "Doctors warned her family.",
        "The team has received recognition from the port of Harrow.",
        "For many years, the port was closed.",
        "For some reason, the ferry was late.",
        "For most of us, the port is home.",
        "In May scientists at the University of Harrow discovered a leak.",
        "Its engineers found the leak in May.",
        "Researchers have found a better glue. The team at the University of Harrow tested it for a year.",
        "The bridge has been hailed as a model by the mayor of Aal.",
        "She was seen as a child in Aal. Seals are often seen in the bay.",
        "For passengers, the gate opens at noon.",
        "The rule was changed in response to complaints from the union of Aal.",
        "The pier has been called the spine of the town by the mayor of Aal.",
        "The town is known for its harbour.",
        "Many sold their boats.",
        "The deal has raised concerns among the captains, Rea Lund said.",
        "There are questions on the back of the form.",
        "Residents are advised to boil water, the city of Harrow said.",
        "The ferry industry has its seat in Aal.",
        "Analysts were quick to react. Harrow Partners lifted its target to $78.",
        "The fans of Harrow are in town, and its critics have left.",
        "The pier, widely used in summer, is closed.",
        "The owners reported the leak to the port of Aal.",
        "The view was expressed by the mayor of Aal.",
        "It is recommended to close the gate.",
        "Respondents frequently say that fog is worse.",
        "The compilers often report errors.",
        "Partners and staff of Norvane said hello at the gate, Rea Lund said.",
    )

    def check(self, sentence: Sentence, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit per crowd that is the source of a statement, and per praise from nobody."""
        reading = sentence.reading
        seen: set[Span] = set()
        told: set[int] = set()
        for start, end in longest(cues):
            if reading.lower[start:end] not in _SOURCES or _OBJECT.search(
                reading.lower, max(start - 6, sentence.start), start
            ):
                continue
            if _AGREED.match(reading.lower, end, sentence.end) and not _named(sentence):
                seen |= {it.source for it in reading.attributions(start, end)}
                told.add(start)
                yield Hit(start, end, severity=Severity.ERROR)
                continue
            for it in reading.attributions(start, end):
                if (
                    it.kind != "vague"
                    or it.carried
                    or it.source in seen
                    or not it.source[0] <= start < it.source[1]
                ):
                    continue
                seen.add(it.source)
                told.add(start)
                if reading.lower.startswith(("reports from ", "reports on "), it.source[0]):
                    continue  # those of somebody in particular
                if self._identified(sentence, it.source):
                    continue
                all_of_them = _ALL.search(reading.lower, max(start - 8, sentence.start), start)
                yield Hit(start, end, severity=Severity.ERROR if all_of_them else None)
        yield from self._phrases(sentence, cues, told)

    def _phrases(self, sentence: Sentence, cues: Sequence[Span], told: set[int]) -> Iterable[Hit]:
        """Yield a hit per praise from nobody, and for the first crowd that vouches without a verb of reporting."""
        reading = sentence.reading
        words: list[tuple[int, str]] = []
        for start, end in cues:
            word = reading.lower[start:end]
            if (
                word not in _QUANTITIES
                or start == sentence.start
                or _PLACED.search(reading.lower, max(start - 12, sentence.start), start)
            ):
                words.append((start - sentence.start, word))
        vouched: list[Span] = []
        for _, match in _CONSTRUCTIONS.found(sentence.lower, words):
            group = match.lastgroup or "crowd"
            start, end = sentence.start + match.start(group), sentence.start + match.end(group)
            if group == "voices":
                lead = _SPEAKING.search(sentence.lower, max(match.start() - 60, 0), match.start())
                if lead is None:
                    continue
                start = sentence.start + lead.start("who")
            if group == "praise":
                if not (_named(sentence) or _BY_SOMEBODY.match(reading.lower, end)):
                    told.add(start)
                    yield Hit(start, end)
                continue
            whole = (start, sentence.start + match.end())
            if any(start <= at < end or 0 <= at - start < 30 for at in told) or any(
                start < there[1] and there[0] < whole[1] for there in vouched
            ):
                vouched.append(whole)
                continue
            # A study named in the paragraph says what was found, not whose hopes these are.
            named = group != "often" and any(
                it.kind == "named"
                and (group == "found" or not it.carried)
                and not start <= it.source[0] < end
                for it in reading.attributions(start, end)
            )
            kinds = ("bare", "reference") if group == "called" else ("bare",)
            if group in _OF_BARE_NEWS and (
                named
                or (reading.profile == "docs" and group in _NOT_IN_DOCS)
                or (reading.profile == "news" and standing_of(reading) not in kinds)
                or (group in _PEOPLE and _STAFF.search(reading.text, max(start - 30, sentence.start), start))
            ):
                continue
            if group == "found" and _of_institution(sentence):
                continue
            if named or (group in ("hailed", "called") and _BY_NAME.search(reading.text, end, sentence.end)):
                continue
            after = reading.sentences[sentence.index + 1 : sentence.index + 3]
            if group in _NAMED_NEXT and (
                any(map(_named, after)) or (after and _ACTOR.match(reading.text, after[0].start))
            ):
                continue
            yield Hit(start, end)
            vouched.append(whole)

    def _identified(self, sentence: Sentence, source: Span) -> bool:
        """Tell a crowd that was counted, or one of whom the next sentence names, or one that tells nothing."""
        reading = sentence.reading
        if _COUNTED.search(reading.lower, *source) or _NO_CLAIM.match(reading.lower, source[1], sentence.end):
            return True
        if sentence.next is not None and _named(sentence.next):
            return True
        return bool(_SCHOLARLY.search(reading.lower, *source)) and _of_institution(sentence)


_OF_BARE_NEWS = frozenset(
    {
        "common",
        "found",
        "some",
        "report",
        "did",
        "felt",
        "aside",
        "advised",
        "sector",
        "called",
        "response",
        "verdict",
        "deemed",
        "raised",
        "grows",
        "exist",
        "what",
        "calls",
        "voices",
        "hope",
        "once",
        "voiced",
        "taken",
    }
)
"""Groups that wire copy and encyclopaedias use for what everybody can see."""
_SPEAKING = re.compile(
    r"(?:^|[;:] |, (?:and |but |while )?|\b(?:and|but|while|because) )"
    r"(?!(?:the|its|their|our|his|her|my|your|these|those|no|all|both|when|if|how|where|only|[a-z]+ing|[a-z]+ed) )"
    r"(?P<who>(?:(?:many|some|several|most|early|other|various|numerous|countless|certain|european|american|[a-z]+ial|[a-z]+ary) )?(?:[a-z-]+(?<!s) )?)$"
)
"""What may stand before a crowd that speaks: its clause begins there."""
_NOT_IN_DOCS = frozenset({"voices", "voiced", "hope", "once", "folk"})
"""Groups by which a specification tells of its own discussion."""
_NAMED_NEXT = frozenset({"flag", "flags", "quick", "seeas", "rave"})
"""Groups that a lead may open with whom the next sentence names."""
_ACTOR = re.compile(r"[A-Z][\w&.-]+ (?:& )?[A-Z][\w&.-]+,? (?:[a-z]+ed|cut|put|set|rose|kept) ")
_PEOPLE = frozenset({"found", "some", "report"})
_STAFF = re.compile(
    r"\b(?!(?:In|Last|January|February|March|April|May|June|July|August|September|October|November|December|Many|Some|Most)\b)[A-Z][\w.&'-]+ $"
)
_BY_SOMEBODY = re.compile(
    r" (?:from|by) (?!(?:all (?:sides|quarters)|many|some|critics|users|fans|experts|customers|readers|players|both critics)\b)"
)
"""Whose praise or blame it is; a crowd is nobody."""
_BY_NAME = re.compile(r"\bby (?:the |a |an |its |their )?(?:[\w-]+ ){0,2}[A-Z]|\bby (?:the|its|their) ")
_QUANTITIES = frozenset(_SOME.split("|"))
_PLACED = re.compile(
    r"(?:[,;.] |\b(?:and|but|for|by|as|what|that|while|against|yet) |\b(?:modern|western|all|the) )$"
)
"""Where a crowd begins that is only called many or some: elsewhere it is no source."""
_OBJECT = re.compile(r"\b(?:in|of|than|for|with|(?<!according )to) $")
_AGREED = re.compile(
    r" (?:now |all |widely |generally |broadly |largely |mostly )?agree (?:that|on|with)\b|,? (?:now |all )?agree[.,]"
)
_ALL = re.compile(r"\b(?:all|every|most) $")
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:polled|interviewed|surveyed|contacted|questioned) by\b"
)
_NO_CLAIM = re.compile(
    r" (?:can|could|should|may|might|will|must|who)\b| (?:have |has |also )*(?:asked|ask|called for|wants?|(?:warned|told|asked|urged) (?:him|her|them|us|me|his|the)\b)"
)


def _of_institution(sentence: Sentence) -> bool:
    """Tell whether one of the next sentences says where the researchers of a lead work, or where they published."""
    reading = sentence.reading
    after = reading.sentences[sentence.index + 1 : sentence.index + 4]
    return bool(after) and _INSTITUTION.search(reading.text, after[0].start, after[-1].end) is not None


_SCHOLARLY = re.compile(r"\b(?:researchers|scientists|academics|engineers|doctors|scholars|economists)\b")
_INSTITUTION = re.compile(
    r"\b(?:University|Universities|Institute|College|Journal|Lancet|Hospital|School of|Academy|Laborator(?:y|ies))\b|\bpublished in (?:the |The )?[A-Z]"
)


def _named(sentence: Sentence) -> bool:
    """Tell whether a sentence names a source by a proper name."""
    reading = sentence.reading
    return any(
        it.kind == "named"
        and not it.carried
        and any(char.isupper() for char in reading.text[slice(*it.source)])
        for it in reading.attributions(sentence.start, sentence.start + 1)
    )
