"""Open grammars of praise: a class of words before, behind or beside another (see `hypelint_hype._grammar.heads`).

A line names what the words of a slot have in common, not the phrase: a change that "was profound", a crate that is
"earth-conscious", lives that get "happier and healthier". A figure beside it makes it a fact.
"""

from __future__ import annotations

_CHANGE = (
    r"(?:transformations?|changes?|impacts?|effects?|difference|shift|implications?|consequences|potential|opportunit(?:y|ies)|"
    r"results?|benefits?|promise|appeal|growth|rise|ascent|progress|demand|excitement|enthusiasm|momentum|vision|ambition|scale|speed|"
    r"pace|turnaround|improvements?|gains?|significance|symbolism|silence|temptation|allure|possibilit(?:y|ies)|contrast|upside|"
    r"tension|influence|legacy|innovation|advantage|beauty|simplicity|power|journey|leap|disruption|fallout)"
)
_FEAR = r"(?:fears?|anxiety|anxieties|panic|unease|dread|paranoia|euphoria|mania|excitement|hysteria|frenzy|hype|fever)"
_ORDER = (
    r"(?:trust|truth|reality|privacy|democracy|certainty|authority|consensus|proof|lines?|boundar(?:y|ies)|distinction|walls|humanity|"
    r"authenticity|meaning|institutions|illusion|dream|hierarchy|old (?:model|order|world|rules)|human touch|facts|freedom|moats?)"
)
_CROWD = (
    r"(?:big tech|silicon valley|wall street|hollywood|(?:the )?(?:tech |ai |entire |whole )?(?:world|industry|market|valley|internet|"
    r"establishment|crypto world|sector|community)|markets)"
)
_MACHINES = r"(?:code|machines?|algorithms?|software|robots?|(?:chat)?bots?|models?|ai|systems?|agents?)"
_BETTER = (
    r"(?:(?:happi|healthi|saf|strong|bright|green|clean|smart|fair|kind|full|rich|simpl|easi|clos|bold|calm|wis|livel|fresh|warm|"
    r"braver|wealthi|smooth|sharp|prouder|freer)er|better|longer|more [a-z-]{4,})"
)
_LIVES = (
    r"(?:lives|life|lifestyles?|communit(?:y|ies)|worlds?|societ(?:y|ies)|planet|smiles?|homes?|workplaces?|teams?|famil(?:y|ies)|"
    r"business(?:es)?|organi[sz]ations?|cit(?:y|ies)|experiences?|decisions|outcomes|relationships|skin|hair|body|bodies|minds?|"
    r"economy|workforce|tomorrow|generations?|neighbou?rhoods?|days?|connections?)"
)
_SERVED = (
    r"(?:customer|client|consumer|people|patient|community|human|guest|quality|safety|service|employee|planet|earth|nature|eco|user|"
    r"member|student|learner|design|style|experience|innovation|relationship|value|values|purpose|mission|passion|faith|heart|wellness|"
    r"results?|impact|solutions?|performance|future|team|detail|integrity|sustainability|socially|environmentally|ethically|culturally|"
    r"creator|chef|vision|family|excellence|climate|soul)"
)
_PEOPLE = (
    r"(?:customers|users|clients|patients|people|members|guests|buyers|consumers|teams|developers|players|families|homeowners|"
    r"investors|traders|creators|fans|readers|kids|children|parents|everyone|businesses|seniors|veterans|women|men|students|"
    r"communities|individuals|residents|travell?ers|drivers|owners|caregivers|employees|professionals|them|you)"
)
_VIRTUE = (
    r"(?:wisdom|traditions?|heritage|nature|love|passion|purpose|faith|innovation|integrity|compassion|creativity|curiosity|"
    r"excellence|trust|values|respect|quality|craftsmanship|authenticity|transparency|collaboration|empathy|kindness|"
    r"resilience|history|storytelling|belief|vision|mission|dedication|commitment|hope|ambition|imagination|spirit|expertise|"
    r"simplicity|elegance|legacy|care|honesty|determination|conviction|ideals?|optimism|wonder|joy|soul|sustainability|dream|"
    r"professionalism|perseverance|meaning|intention|positivity|beauty)"
)

_SELLS = (
    r"(?:services?|support|resources?|programs?|care|work|tools?|information|funding|insights?|access|needs)"
)
_AMAZINGLY = (
    "incredibly, exceptionally, remarkably, surprisingly, extraordinarily, amazingly, wonderfully, delightfully, refreshingly, "
    "stunningly, genuinely, immensely, utterly, beautifully, perfectly, uniquely"
)

DRAMA = rf"""
profound, dramatic, immense, enormous, palpable, tangible, far-reaching, seismic: {_CHANGE}
    (?: (?:of|for|in|on|to|from) [\w' -]{{2,40}}?)? (?:is|are|was|were|has been|have been|can be|could be|will be|would be|
    proved|feels?) (?:\w+ ){{0,2}}?(?:profound|dramatic|immense|enormous|palpable|tangible|far-reaching|seismic)
    (?=[.,;:!]|$| and\b| but\b| for\b| enough\b)
gripping, gripped: {_FEAR} (?:(?:that|which|is|was|has|have|are|now|currently|already|still|quietly) ){{0,3}}?gripp(?:ing|ed)
watershed: (?:(?:an?|the|this|that|its|another) )?(?:\w+ )?watershed (?:moments?|instances?|years?|events?|deals?|cases?|
    elections?|decisions?|wins?|points?|rulings?|launch|release|agreement|achievement|summit|vote|reports?|episode|roles?|
    album|season|developments?|change|period|time|technology|product|model)
infinite: infinite,? (?:and )?(?:\w+ )?(?:variations|variety|choices?|options|supply|patience|wisdom|creativity|customi[sz]ation|
    ways|opportunit(?:y|ies)|scroll of|stream of|combinations)
defining moment, defining moments
nothing less than: nothing less than (?:an? )?(?:stunning|remarkable|extraordinary|spectacular|miraculous|revolutionary|
    incredible|amazing|historic|sensational|brilliant|revolution|miracle)
is eating: (?:ai|software|crypto|automation|streaming) is eating
eroding, erodes, vanishing, crumbling, blurring, blurs, under siege, unraveling, uninhabitable: {_ORDER}
    (?: (?:between|of|in|for) [\w' -]{{2,40}}?| itself)? (?:(?:is|are|has|have|was|were|been|being|itself|now|already|slowly|
    quietly|rapidly|fast|increasingly|steadily) ){{0,3}}(?:eroding|erodes|vanishing|crumbling|blurring|blurs|under siege|
    unraveling|uninhabitable)
brink of: (?:we|stand|stands|standing|teeter|teeters|teetering|perched|poised) (?:\w+ )?(?:on|at) the (?:very )?brink of
bracing, waking up to, reeling, scrambling, abuzz, buzzing: {_CROWD} (?:(?:is|are|was|were|now|already|still|suddenly|left|
    collectively) ){{1,2}}(?:bracing|waking up to|reeling|scrambling|abuzz|buzzing)
stunned, stuns: stun(?:ned|s) (?:{_CROWD}|researchers|investors|experts|observers|fans|rivals|analysts|scientists|critics|
    audiences|users|traders|developers|everyone)
underbelly, in awe: (?:dark|soft|seedy|dirty|hidden|ugly) underbelly|(?:watch|star|stood|left|stand|look)\w* (?:\w+ )?in awe
writes itself, thinks for itself, hungry for: (?:practically |almost |basically |now |can )?writes itself|
    {_MACHINES} (?:\w+ )?thinks for itself|{_MACHINES} (?:is|are) (?:\w+ )?hungry for
new kind of, new class of, new form of: a new (?:kind|class|form) of (?:[\w-]+ ){{1,3}}?(?:has|have|is|are) (?:\w+ )?
    (?:entered|emerged|arrived|born|rising|emerging|here|dawned|taking shape|upon us)
as it is, as they are: as (?!(?:long|soon|far|much|well|good|bad)\b)[\w-]+ as (?:it is|they are) (?!(?:now|today|in|for|to|the|a|an|possible|not|at|about|because|with|on|used|being)\b)[a-z-]+(?: to \w+)?(?=[.,;!]|$)
"""
"""What makes a drama of a change, a feeling or a machine."""

PROMISES = rf"""
-conscious, -centric, -centered, -centred, -obsessed, -inspired, -oriented, -focused, -first, -forward, -driven: {_SERVED}-
    (?:conscious|centric|cent(?:er|re)d|obsessed|inspired|oriented|focused|first|forward|driven)(?! (?:\w+ )?(?:{_PEOPLE}|shoppers|
    audiences?|compan(?:y|ies)|firms?|research|outcomes?|stud(?:y|ies)|architecture|programming|grants?)\b)
    (?<!community-driven)(?<!team-first)(?<!service-oriented)
rooted in, grounded in, steeped in, guided by, inspired by, fueled by, fuelled by, driven by, infused with, founded on: (?:(?:rooted|grounded|
    steeped) in|(?:guided|inspired|fuell?ed|driven) by|infused with|founded on)
     (?:an? |the |its |our |their |his |her )?(?:[\w-]+,? (?:and )?){{0,2}}?{_VIRTUE}
happier, healthier, safer, stronger, brighter, greener, cleaner, smarter, richer, bolder, better lives: {_BETTER}(?:,? and |, | yet ){_BETTER}(?:,? (?:and )?{_BETTER})? (?!(?:than|for|to|in|and|or|as|on|with|at|by|when|the|from)\b)[a-z-]+(?: {_LIVES})?|(?:liv|lead|enjoy|creat|
    build|foster|support|promot|inspir|toward|towards|for|design|achiev)(?:e|s|es|ing)? (?:an? |the )?{_BETTER}
     (?:lives|life|world|societ(?:y|ies)|planet|communit(?:y|ies)|smiles?|tomorrow|lifestyles?)
independence, dignity, hope, reassurance, freedom, joy, confidence: (?:giv|offer|bring|provid|deliver|afford|grant|restor|
    allow)(?:e|es|ing|s)? (?:[\w-]+ )?{_PEOPLE} (?:with |back )?(?:[\w-]+,? ){{0,3}}?(?:independence|dignity|hope|reassurance|
    freedom|joy|confidence)(?: and \w+)?|(?:giv|offer|bring|provid|spread|restor|deliver|inspir|instil|radiat|spark)(?:e|l|es)?
    (?:ing|s)? (?:\w+ )?(?:joy|hope|confidence)(?: and \w+)? (?:to|in|for) (?:\w+ ){{0,2}}?{_PEOPLE}
with care, with precision, with integrity, with compassion, with dignity, with empathy, with professionalism, with pride: with \w+(?:(?:,| and|, and) (?:\w+ )?
    (?:respect|precision|accuracy|skill|attention|efficiency|intent|comfort|flair|{_VIRTUE})){{1,3}}
can trust, can count on, can rely on, can depend on, you can feel: (?!(?:as|that|and|what|whom|who|when|if|because|so|but|it|is|are|was|this)\b)
    [\w-]+ (?:that )?(?:[\w']+ ){{0,3}}(?:can (?:trust|count on|rely on|depend on)|you can feel)(?=[.,;!]|$)
touch of: touch of (?:\w+ )?(?:colou?r|luxury|glamou?r|magic|whimsy|personality|flair|style|class|
    sophistication|fun|freshness|flavou?r|sparkle|sunshine|inspiration|energy|humou?r|drama|nostalgia|{_VIRTUE})
can focus on: so (?:that )?(?:they|{_PEOPLE}) can (?:\w+ )?focus on
recharge, indulge, rejuvenate: (?:(?:relax|rest|unwind|recharge|indulge|rejuvenate|refresh|escape|explore|dine|savou?r|
    sip|reconnect|restore)(?:,| and|, and|,? &) ){{1,2}}(?:relax|rest|unwind|recharge|indulge|rejuvenate|refresh|escape|
    reconnect|restore|explore)
rich: (?<!too )(?<!very )rich,? (?:and )?(?:[\w-]+ ){{0,2}}?(?:traditions?|heritage|histor(?:y|ies)|cultures?|sound|flavou?rs?|
    aromas?|tapestry|taste|tones?|experiences?|stor(?:y|ies)|storytelling|legacy|textures?|detail|features|blend|tale|insights?|
    narratives?)
generous, honest: (?:generous|honest) (?:and \w+ )?(?:[\w-]+ )?(?:rewards?|prices?|pricing|support|hospitality|service|
    portions?|workmanship|look|spirit|discounts?|incentives|advice|work|bonus(?:es)?|perks|contributions?|donations?|approach)
{_AMAZINGLY}: (?:{_AMAZINGLY.replace(", ", "|")})
     [a-z]+(?:[fl]ul|able|ible|ive|ous|ant|ent|[lntrsd]ic|al|ile|ate|ted|red|id|rt|ft|ght|y|se|de|ple|ne|ng|rm|sh|ck|st|ear)
    (?<!ly)(?<! the)(?<! and)(?<! any)(?<! one)(?<! they)(?<! by)(?<!ing)
the door: open(?:s|ed|ing)? (?:up )?(?:the|new) doors? (?:to|for) (?:an? |the )?(?:\w+ )?(?:new|next|entirely|broader|wider|
    greater|deeper|better|more)\b
deserves, deserve: (?:every|each) [\w-]+ deserves|(?:you|{_PEOPLE}) deserve(?! to)
meets: (?:{_VIRTUE}|luxury|style|comfort|science|art|technology|design|function|performance|flavou?r|fashion|convenience|history|power|fun)
     meets (?:[\w-]+ )?[a-z]{{4,}}(?! (?:needs?|requirements?|standards?|criteria|demands?)\b)
inspire, inspires: inspires? (?:\w+ )?(?!them|you){_PEOPLE}
turns any, turns ordinary: turns (?:any|ordinary) (?:[\w'-]+ ){{1,4}}?into
the trust of, loyal following, the loyalty of, the hearts of, the respect of: (?:earn|w[io]n|gain|captur|built|build|command|attract)\w* (?:the |a |an? \w+ )?
    (?:\w+ )?(?:trust|following|loyalty|hearts|respect)(?: of)?
comes alive, met with: comes alive|met with (?:\w+ )?(?:enthusiasm|excitement|acclaim|applause|praise|fanfare)
dream for, delight for, hit with, favorite of, favorite among, favourite among, treat for, win for: (?:is|are|as|become|becomes|became|was) (?:an? |the )?
    (?:\w+ )?(?:dream|delight|hit|favou?rite|treat|win) (?:for|with|of|among)
brings: brings (?:an? |the |their |its |his |her )?(?:[\w-]+,? (?:and |of )?){{0,3}}?(?:{_VIRTUE}|calm|warmth|peace|clarity|style|comfort|order)
designed to, built to, crafted to, engineered to: (?:\w+ly )?(?:designed|built|crafted|engineered) to (?:inspire|delight|impress|last|endure|thrive|shine|wow|
    empower|elevate|captivate|enrich|excite|stand out)(?! (?:for|through) \d)
wows, delights, dazzles, captivates, thrills, enriches, nourishes, rejuvenates, revitalizes, invigorates, energizes, uplifts, electrifies,
     amazes, excites, enchants, outshines, transcends: [a-z]+s(?= (?!(?:by|with|in|on|at|and|or|as|to|for|of|from|is|are|that|which|up|when|was|were)\b)[\w'])
sensation, jewel, maverick, virtuoso, extravaganza, wonderland, triumph: (?:is|are|was|as|be|becomes?|became|remains?) (?:truly |simply )?(?:an? |the )
    (?:[\w-]+ ){{0,2}}?(?:sensation|jewel|maverick|virtuoso|extravaganza|wonderland|triumph)
springboard, linchpin, bedrock, catalyst for: springboard (?:to|for)|(?:linchpin|bedrock) of|catalyst for (?:\w+ )?(?:change|growth|innovation|progress|
    transformation|success|good|collaboration|creativity)
"""
"""What promises a benefit, in a release."""

SIZES = rf"""
massive, enormous, vast, immense, colossal, gigantic, monumental: (?:massive|enormous|vast|immense|colossal|gigantic|
    monumental) (?:and \w+ )?(?:[\w-]+ )?(?:expansion|growth|leap|step|opportunit(?:y|ies)|advantage|boost|upgrade|investment|
    demand|potential|benefits?|value|momentum|savings|gains?|success|progress|breakthrough|developments?|network|range|
    selection|array|portfolio|audience|following|win|impact|difference|relief|interest|support|turnout|challenges?|undertaking|
    honou?r|amount|variety|collection|library|communit(?:y|ies)|experience|knowledge)
significant announcement, significant advancement, significant advancements, significant strides, significant leap,
     significant advantage, significant advantages, significant improvements, significant potential, significant opportunity,
     significant opportunities, significant achievement
vital, crucial: (?:vital|crucial) (?!aspects?|signs?|statistics|records?|organs?|roles?|part|component|step|element|ingredient|protection|
    resource|consideration|factor|evidence|vote|match|game|goal|win|point|date|question|difference|not|just|now|here|or|and|but|
    (?:to|for|that|in|if|when|because|as|of|during|at|on|with|from|by|since)\b)[a-z-]+(?: {_SELLS})?
competitive: competitive (?:[\w-]+ )?(?:fees?|pricing|prices?|rates?|terms|yields?|returns?|rewards|edge|advantages?)
    (?! reflective)
"""
"""What is great, vital or cheap without a figure beside it, in a release."""
