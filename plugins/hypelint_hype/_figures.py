"""Figures for technology, and praise that only advertising means, as frames (see `hypelint_hype._grammar.heads`)."""

from __future__ import annotations

_TRADE = (
    r"(?:tools?|apps?|models?|products?|features?|platforms?|services?|industr(?:y|ies)|sectors?|markets?|rivals?|competitors?|"
    r"incumbents?|start-?ups?|business(?:es)?|innovation|growth|web|internet|economy|trade|workflows?|creativity|competition|margins?)"
)
_MACHINE = (
    r"(?:machines?|models?|(?:chat)?bots?|ai|algorithms?|software|assistants?|agents?|robots?|systems?)"
)
_PERSON = (
    r"(?:colleague|co-?worker|teammate|butler|concierge|maestro|virtuoso|conductor|surgeon|craftsman|friend|partner|sidekick|"
    r"veteran|engineer|analyst|lawyer|doctor|tutor|coach|expert|pro|human|person|genius|magician|wizard|ninja)"
)
_THING = (
    r"(?:scalpel|symphony|swiss watch|orchestra|well-oiled machine|living (?:thing|organism)|dream come true|breath of fresh air|"
    r"love letter|warm hug|runaway train|house on fire|moth to a flame|sponge|hawk|thriller|horror movie|soap opera|"
    r"(?:page|scene|chapter) (?:from|out of))"
)
_GOOD = (
    r"(?:smooth|seamless|successful|simple|easy|fast|quick|fun|safe|secure|affordable|convenient|effortless|painless|positive|"
    r"pleasant|rewarding|enjoyable|stress-free|hassle-free|worry-free|efficient|accessible|memorable|delicious|engaging)"
)
_SERVICE = (
    r"(?:fast|friendly|prompt|professional|reliable|trusted|affordable|courteous|efficient|honest|dependable|knowledgeable|caring|"
    r"compassionate|experienced|convenient|personal|personalized|responsive|transparent|skilled|timely|safe|secure|high-quality)"
)
_GROUP = (
    r"(?:customers|users|clients|patients|people|members|guests|buyers|consumers|teams|developers|players|families|homeowners|"
    r"investors|traders|creators|patients|fans|readers|diners|kids|parents|everyone|businesses)"
)

FIGURES = rf"""
tide: (?:rising|growing|swelling|relentless|incoming|unstoppable|endless) tide of (?!water|the (?:sea|ocean|river))\w+|
    tide of (?:automation|ai|bots|deepfakes|misinformation|disinformation|content|data|slop|spam|disruption|innovation|noise)
flood of: (?:a|the|this|new) (?:\w+ )?flood of (?:bots|slop|deepfakes|ai|content|capital|cash|money|hype|spam|misinformation|fakes)
cresting, crested: waves? (?:\w+ ){{0,3}}?crest(?:ing|ed)(?: over| across| in)?
schism, schisms: (?:(?:an?|the) )?(?:\w+ )?(?<!great )(?<!papal )(?<!western )(?<!church )(?<!religious )(?<!orthodox )schisms?(?! (?:of 1|in the church|of the church|
    between (?:rome|the churches)))
cripple, cripples, crippled, crippling, gut, gutted, gutting: (?:crippl|gut)(?:e|s|es|ed|ing|ted|ting)? (?:(?:the|its|their|our|your|a|an|any|entire|whole|rival|smaller|small|
    new|european|american|existing|this|that) ){{0,2}}(?:[\w-]+ )?{_TRADE}
devours, devouring, devoured: devour(?:s|ed|ing)? (?:\w+ )?(?:data|power|electricity|energy|compute|content|markets?|jobs|budgets?|capital|cash|the (?:web|internet))
insatiable: (?:demand|appetite|hunger|thirst)(?: for \w+)? (?:is|was|seems|remains) insatiable|insatiable (?:\w+ )?(?:appetite|demand|hunger|thirst|need|desire)
step change, quantum jump: (?:an? |the )?(?:\w+ )?(?:step change|quantum jump)(?! (?:of|in) (?:the )?(?:voltage|input|temperature|frequency|
    load|pressure|response|current|set ?point))
like a, like an: (?<!look )(?<!looks )(?<!looked )(?<!dressed )(?<!shaped )like an? (?:[\w-]+ ){{0,2}}?(?:{_PERSON}(?= (?:with|who|would|
    might)\b)|(?:trusted|seasoned|patient|tireless|brilliant|junior|senior|skilled|good|old|real|true|well-trained|veteran|helpful|smart|
    digital|personal|world-class|master|expert) {_PERSON}|{_THING})|(?:think|reason|write|code|talk|speak|act|behave|negotiate)s? like an? {_PERSON}
compassion, empathy: {_MACHINE}\b[\w ,']{{0,25}} (?:learn|feel|show|display|possess|simulat|mimic)\w* (?:\w+ )?(?:compassion|empathy)
surprising, uncanny: (?:with|of|shows?|showing) (?:surprising|uncanny) (?:\w+ )?(?:empathy|fluency|ease|accuracy|warmth|skill|speed|
    precision|insight|nuance|depth|grace|realism|candou?r|calm|patience|intelligence|wit|confidence|clarity|resemblance to)
feels, feel inevitable, feel alive, feel effortless: (?<!i )(?<!we )(?<!they )(?<!he )(?<!she )(?<!you )(?<!people )(?<!patients )feels? (?:\w+ )?(?:inevitable|alive|magical|
    humane|luxurious|premium|futuristic|weightless|effortless|like (?:science fiction|magic|a dream|cheating|taking back|stepping into|
    having an?|a breath))
human limitations, human limits: (?:past|beyond|transcend\w*|surpass\w*|overcom\w*|exceed\w*|break\w*|free (?:of|from)) (?:\w+ )?human
     limit(?:ation)?s
landmark: landmark (?:(?!case|court|ruling|decision)[\w$-]+ ){{0,2}}?(?:acts?|bill|agreement|deal|study|report|partnership|
    summit|treaty|rules?|regulation|reform|moment|event|launch|release|tour|achievement|pact|investment)
new reality: (?:an?|the|this|our|their) (?:\w+ )?new reality(?! (?:show|series|tv))
line was drawn, line drawn: an? (?:new |red |hard |clear |bright )?line (?:was )?drawn(?! (?:up|from|on|through|at))
line has been drawn, lines are drawn: (?:an?|the|battle) (?:\w+ )?lines? (?:has|have|
    are) (?:been |being )?drawn
ground zero: (?:is|as|are|becomes?|became|was) (?:the )?ground zero (?:for|of|in)(?! the (?:attack|blast|quake|outbreak))
new breed: new breed of (?!dogs?|cats?|cattle|horses?|sheep|chickens?|pigs?|cows?)[\w-]+
machines are, machines have: (?:the )?(?:machines|robots|agents|bots) (?:have
     arrived|have come for|(?:are|have been) (?:here(?=[.,;!]|$| to)|coming(?=[.,;!]|$| for)|taking over|rising|listening|dreaming|awake|
    learning to (?:feel|dream|hear|lie|listen)))
gravity: def(?:y|ies|ied|ying) gravity
science fiction, sci-fi: (?:feels? like|straight out of|sounds? like|reads? like|the stuff of|no longer|once (?:pure|mere|confined to|
    the stuff of)|ripped from) (?:\w+ )?(?:science fiction|sci-fi)|science fiction (?:has )?becom\w+ (?:fact|reality)
dominoes: dominoe?s? (?:are|have|has|is|begin|began|start\w*) (?:\w+ ){{0,2}}?(?:fall|toppl|tumbl)(?:ing|en|ed|e)?
life into: breath(?:e|es|ed|ing) (?:new |fresh |some )?life (?:back )?into
life of its own: t(?:ake|akes|aking|aken|ook) on a life of its own
better than you: better than you (?:know|do)(?: yourself)?
in charge: (?:puts?|putting|keeps?|keeping) {_GROUP} (?:back |firmly )?in charge
success: (?:huge|resounding|great|tremendous|massive|roaring|smashing|runaway|wild|unqualified|overnight|stunning) success(?:es)?(?! rate)
overwhelming, overwhelmingly: overwhelmingly positive|overwhelming (?:demand|response|interest|enthusiasm|success|popularity|excitement)|
    (?:demand|response|reception|feedback|interest)(?: has been| was| is) (?:truly |simply |absolutely )?overwhelming
new levels: to (?:all-?|whole |entirely )?new levels(?: of \w+)?
the shelves: fl(?:y|ies|ew|ying|own) off (?:the |store |virtual )?shelves
force multiplier: force multipliers?
night to remember: night to remember
against the wall: backs? (?:is |are |was |were )?against the wall
the great: the great (?:displacement|reset|resignation|replacement|unbundling|rebundling|acceleration|decoupling|convergence|awakening|
    unwinding|reshuffle|rewiring|reckoning|ai \w+)
tailwind, tailwinds: (?:massive|huge|powerful|enormous|strong|secular|unstoppable) tailwinds?
hammered, slaughtered, clobbered: (?:stocks?|shares?|bears|bulls|shorts|investors|markets?|tokens?)(?: \w+)? (?:got|were|was|are being) (?:hammered|
    slaughtered|clobbered)
shot in the arm
haunts: haunts (?:every|the|its|this) (?:\w+ )?(?:platforms?|industry|company|sector|firm|project|launch|models?|trade|boom)
blown away: (?:was|were|am|is|are|be|been) (?:\w+ )?blown away(?! (?:in|from|off)\b)
is huge, is massive, big deal, huge deal: (?:this|that) is (?:huge|massive)(?=[.!,]|$| for)|(?:is|was) (?:an?|such an?) (?:very |really )?(?:big|huge) deal
has shifted: (?:landscape|ground|equation|calculus|balance of power) has (?:\w+ )?shifted
a joy: (?:is|are) (?:an? )?(?:\w+ )?joy to (?:use|watch|drive|read|play|work|behold|wear)
every penny: worth every penny
tyranny: tyranny of (?!the majority)\w+|(?:mathematical|digital|algorithmic) tyranny
shadow of: under the (?:\w+ )?shadow of
maze of: (?:an? |the )?(?:\w+ )?maze of (?!streets?|corridors?|alleys?|tunnels?|rooms?|hedges?|canals?|lanes?)[\w-]+
barrier: (?:dismantl|smash|shatter|demolish|eras)(?:e|es|s|ed|ing) (?:the |every |a )?(?:\w+ )?barrier(?: between)?
shattered, shatters, shattering: shatter(?:s|ed|ing) (?:the |all |every |long-held |\w+ )?(?:\w+ )?(?:assumptions?|illusions?|myths?|notions?|
    stereotypes?|ceilings?|conventions?|perceptions?|beliefs?|dreams?)
catastrophe: (?:is|are|would be|means|be) (?:an? )?(?:\w+ )?catastrophe(?=[.!,]|$)
treasure: (?:local|national|hidden|neighbou?rhood|true|real|culinary|community) treasures?(?! (?:hunt|chest|island|map|hunters?))
haven for: haven for (?:[\w-]+ )?(?:lovers|enthusiasts|fans|aficionados|foodies|families|creatives)
"""
"""What makes a drama of technology and trade."""

OFFERS = rf"""
confidence, with ease: with (?:(?:complete|total|full|greater) )?(?:confidence|ease)(?: and (?:\w+ )?\w+)?(?=[.,;!:]|$| (?:knowing|in|that|from|
    as|while|at)\b)|with (?:ease|clarity|speed|precision|purpose|comfort|freedom|courage) and confidence
smooth: smooth(?:,| and|, and) (?:and )?{_GOOD}(?: [\w-]+){{0,2}}? (?:experience|process|transition|journey|outcome|visit|ride|stay|move|
    event|operation|sale|recovery)
fun and easy, quick and easy, fast and easy, simple and easy, easy and affordable, easy and convenient: (?:(?:{_GOOD}), )?(?:fun|
    easy|quick|fast|simple) and (?:easy|affordable|convenient)
need to succeed, need to thrive, need to know, needs to succeed, needs to know: (?:everything|all|exactly what) (?:[\w-]+ ){{1,4}}?needs? to \w+|(?:tools?|support|resources?|skills|confidence|knowledge|
    power|edge|insights?|freedom|guidance|expertise|clarity) (?:that )?(?:they|you|[\w-]+) needs? to (?:succeed|thrive|grow|win|excel|stay)
rigorously, thoroughly, extensively: (?:rigorously|thoroughly|extensively) (?:trained|tested|validated|vetted|researched|inspected)(?: and \w+ed)?
with love, with care, passion: (?:made|crafted|built|baked|brewed|designed|
    prepared|cooked|created|served|sewn|delivered|curated|written|done) with (?:love|care|passion|pride|precision|purpose|heart)(?:(?:,| and|, and) \w+)?
time and money: sav(?:e|es|ing) (?:\w+ ){{0,3}}?time and money
beyond traditional, beyond conventional, beyond the ordinary: (?:go|goes|going|move|moves|
    extends?|extending|far|well)\w* beyond (?:traditional|conventional|the ordinary)(?: \w+)?
filling up fast, selling out fast, limited spots
concierge-level, bank-level, military-level, expert-level: (?:concierge|bank|military|elite|pro|professional|expert|boutique|resort|luxury|executive|championship)-level
widely, highly, extremely, uniquely: widely (?:utili[sz]ed|adopted|embraced|trusted|accepted)|(?:highly|extremely|uniquely) (?:experienced|skilled|
    qualified|motivated|effective|rated|recommended|capable|specialized|competitive|secure|reliable|accurate|customizable|
    responsive|efficient|positioned|satisfied|interactive|innovative|durable|visible|personalized|professional|committed|desirable|valued|
    knowledgeable|accomplished|versatile|scalable|talented|successful|suited|equipped)
customers first, clients first, patients first: (?:puts?|putting|placing|places?) (?:(?:our|its|their) )?(?:customers|
    clients|patients|people|you) first
top priority, number one priority: (?:satisfaction|safety|comfort|success|happiness|trust|quality|privacy|security|
    well-being) (?:is|are|remains?) (?:always )?(?:our|their|its|the|a) (?:firm's |company's )?(?:top|number one|highest) priority
alarming, tragic, devastating, catastrophic, daunting: (?:is|are|was|were) (?:\w+ )?(?:alarming|tragic|devastating|catastrophic|daunting)(?=[.!,]|$)
crisis: (?:cascading|spiral\w+|looming|silent|hidden|full-blown) crisis
devastation: (?:financial|economic|emotional|widespread|total) devastation
crucial: crucial (?:step|component|element|resource|ingredient|piece|milestone|advantage|edge)s?
essential, go-to, indispensable, trusted, vital: vital (?:component|step|element|ingredient|protection)s?|essential (?:component|element|
    resources|equipment|funding)|(?:essential|go-to|indispensable|trusted|vital) (?:resource|guide|companion|partner|destination|
    read|reading|solution|choice|source|ally|toolkit|platform|name)
the whole family, all ages: (?:fun|entertainment|adventure|enjoyment|excitement|joy|something|laughter) for (?:the whole family|all ages)
making history
love: (?:customers|users|clients|people|
    fans|guests|kids|families) love(?! (?:story|stories|letters?|songs?|affairs?))(?= (?:the|our|its|it|how|this|them|these|most|about|and)\b|[.,!]|$)
redefined, reimagined, reinvented, unleashed, perfected: (?!(?:was|is|be|been|being|were|are|has|have|had|and|or|as|not|it|we|they|that|to)\b)[a-z]+ (?:redefined|
    reimagined|reinvented|unleashed|perfected)(?=[.!:,]|$)
pioneering: pioneering (?:the |an? |new |its |his |her |their |our )?[\w-]+
complete, total: (?:complete|total) (?:[\w-]+ )?(?:control|visibility|transparency|security|protection|privacy|flexibility|satisfaction|
    freedom|confidence|clarity)
positive change, real change, lasting change: (?:driv|creat|mak|spark|inspir|foster|effect|champion)\w* (?:positive|real|lasting) change
fully committed, deeply committed, fully dedicated, deeply rooted: (?:fully|deeply) (?:committed|dedicated|rooted)(?: to| in)?
keen focus, strong focus, sharp focus: (?:keen|strong|sharp) focus(?: on)?
tradition of, heritage of: (?:tradition|heritage) of (?:\w+ )?(?:excellence|craftsmanship|quality|innovation|service|hospitality)
good hands, pure joy: in good hands|(?:sheer|pure) joy
into reality: turn(?:s|ed|ing)? (?:\w+ )?(?:dreams?|visions?) into (?:a )?reality
abundance of, bastion of, cradle of, staple of: abundance of (?:\w+ )?(?:options|opportunities|benefits|flavou?r|features|choices)|(?:bastion|cradle) of
     (?:\w+ )?(?:quality|innovation|creativity|excellence|talent|style|luxury)|staple of the (?:\w+ )?(?:community|town|scene|neighbou?rhood)
enthralls, tantalizes, mesmerizes, melds: (?:enthralls|tantalizes|mesmerizes|melds) \w+
electric: (?:atmosphere|mood|energy|crowd) (?:is|was) (?:\w+ )?electric|electric (?:atmosphere|energy|crowd|performance)
palate, palates: (?:delight|tempt|tantali[sz]|excit|please|thrill|satisf)\w* (?:the|your|every|any) palates?
marries, marrying, combines, fuses: (?:combin|marr|fus)(?:es|ies|ying) (?:\w+ )?(?:timeless|classic|traditional|tradition|heritage|art|
    science|style|form|function|luxury|elegance|comfort|beauty|power|strength|passion|old-world|modern|innovation|creativity|craftsmanship) (?:\w+ )?(?:and|with)
turns every, turn every: turns? every \w+ into
works wonders, work wonders, proud moment, great value, deeply personal, unmissable, well deserved
on autopilot: (?:trad|earn|profit|work|run|grow|sav|income|money|wealth)\w* (?:\w+ )?on autopilot
to success: (?:roadmap|path|pathway|road|route|shortcut|steps|stairway) to (?:\w+ )?success
fierce: fierce (?:advocates?|competitors?|commitment|champions?|protectors?|loyalty|dedication)
stands behind, thrives on, thrive on: stands behind (?:its|their|every|our|his|her) \w+|thrives? on (?:\w+ )?(?:innovation|challenges?|creativity|
    collaboration|change|competition|excellence|helping|making)
strong community, tight-knit: (?:strong|tight-knit) (?:\w+ )?community
your life, their lives, your lifestyle: (?:simplif|improv|enrich|enhanc|chang|elevat|upgrad)\w* (?:your|their) (?:li(?:fe|ves)|lifestyle)
power back, power in: powers? (?:back |firmly )?in(?:to)? (?:your|the|their|our) hands(?: of)?
precision-engineered, precision-crafted
pillar of, deep roots: (?:an?|the) (?:\w+ )?pillars? of (?:the |our |its )?(?:\w+ )?(?:community|industry|strength|society)|deep roots in
friendly, courteous, affordable, reliable, trusted, dependable: (?:{_SERVICE}, )*{_SERVICE},? and {_SERVICE}
masterfully, artfully, expertly, skillfully, brilliantly, lovingly, cleverly, exquisitely, thoughtfully: (?:masterfully|artfully|expertly|skillfully|
    thoughtfully|brilliantly|lovingly|cleverly|exquisitely) [a-z]{{4,}}
dramatic: dramatic (?:improvements?|results|transformations?|difference|savings|impact)
substantial: substantial (?:\w+ )?(?:results|opportunit(?:y|ies)|returns|rewards|benefits|gains|growth|improvements?|value)
rife with: rife with (?:\w+ )?(?:opportunit|possibilit|potential|promise)\w*
passive income, cult-like
smashes, smashed, smashing: smash(?:es|ed|ing) (?:its|the|all|every|previous|sales) (?:[\w-]+ ){{0,2}}?(?:highs?|records?|targets?|barriers?|
    resistance)
soaring: (?:sent|sends?|sending) (?:[\w']+ ){{1,4}}soaring
change-makers, changemakers, disruptors, decisive action
common-sense, commonsense: common-?sense (?:reforms?|solutions?|measures?|legislation|polic(?:y|ies)|approach|steps?)
red tape: (?:cut|cuts|cutting|slash\w*|eliminat\w+) (?:through )?(?:\w+ )?red tape
not last, won't last: (?:opportunity|offer|deal|window|price|chance)s? (?:will not|won't) last
no-nonsense, signs of slowing, break free from, breaking free from: no-nonsense|(?:no|few) signs of slowing(?: down)?|with perfection|
    break(?:ing)? free from (?!prison|jail|police|its (?:leash|chain))[\w-]+
moving story, moving tribute, moving depiction: moving (?:depiction|tribute|story|portrait|account|tale|memoir|performance|novel|film|journey|testimony|read)
transcends, transcending: transcend(?:s|ing) (?:\w+ )?(?:borders|boundaries|time|generations|genres?|languages?|cultures?|limits|expectations|trends)
sense of: (?:strong|deep|profound|renewed) sense of (?:dedication|purpose|commitment|pride|community|duty|mission|responsibility)
valued: valued (?:\w+ )?(?:clients?|customers?|partners?|members?|employees|guests|supporters|stakeholders)
understanding, knowledge, expertise: (?:deep|profound|intimate|keen|thorough|nuanced|vast|in-depth|rich|unique|intricate|strong) (?:\w+ ){{0,2}}?(?:
    understanding|knowledge|expertise)
works hard, working hard: work(?:s|ing) hard(?= to\b|[.,]|$)
without worrying, without having to worry: without (?:having to )?worry(?:ing)?(?: about)?
smarter not harder, not harder: smarter,? not harder
no stranger to, firm believer, nothing to lose: no stranger to|firm believers? in|nothing to lose
spearheading: spearheading (?:\w+ )?(?:change|innovation|growth|transformation|the (?:future|movement|charge|way))
valuable: valuable (?:lessons?|guidance|perspectives?|experience|expertise|knowledge|tools?|opportunit(?:y|ies)|contributions?|support|
    information|addition)
"""
"""What is a fault in a release, where it sells; elsewhere the same words may be meant."""
