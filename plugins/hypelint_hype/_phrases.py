"""Set phrases and compounds of praise as frames around their head words (see `hypelint_hype._grammar.heads`)."""

from __future__ import annotations

_EXCELLENCE = (
    r"(?:excellence|innovation|quality|integrity|craftsmanship|sustainability|transparency|wellness|"
    r"customer (?:satisfaction|success|service|care|experience)|client (?:satisfaction|success|service|care))"
)
_AUDIENCE = r"(?:audiences?|crowds?|customers|fans|guests|visitors|readers|viewers|listeners|clients|diners|players|shoppers|travell?ers|the world|the senses|the imagination|hearts|minds|hearts and minds|taste buds|palates?|you|everyone|all)"
_VIRTUE = r"(?:quality|integrity|excellence|innovation|craftsmanship|creativity|community|professionalism|transparency|trust|passion|compassion|expertise|reliability|sustainability|clarity|empathy|purpose|authenticity|elegance|sophistication|comfort|style|convenience|efficiency|precision|performance|luxury|beauty|service|collaboration|leadership|safety|dedication|accountability|(?:customer|client) (?:satisfaction|service))"
_MACHINE = r"(?:code|machines?|algorithms?|software|servers?|silicon|robots?|chatbots?|models?|circuits|the web|the internet|the ai)"

FRAMES = rf"""
-defining: (?:[a-z]+-){{1,3}}defining
-renowned, -acclaimed, -famous: (?!once-|less-|newly-|in)(?:[a-z]+-){{1,2}}(?:renowned|acclaimed|famous|
    famed)
-worthy: (?:drool|swoon|binge|crave|praise|envy|insta|instagram|share|dream|brag|cheer|jaw|awe|applause|
    oscar|award|headline|post|click)-worthy
-breaking: (?:barrier|ground|path|boundary|genre|mold|myth|taboo)-breaking
-changing, -altering: (?:life|world|mind|industry|career|category|history|paradigm|destiny)-(?:changing|altering)(?! (?:event|accident|injur\w+|
    diagnos\w+|illness|disease|condition|crash|loss))
-blowing, -boggling, -bending, -melting: (?:mind|genre|brain|face|gender|rule)-(?:bending|blowing|boggling|melting|expanding)
-dropping, -pounding, -stopping, -turning, -grabbing, -wrenching, -warming, -pumping, -rending, -stealing, -thumping: (?:jaw|heart|pulse|show|eye|head|attention|scene|
    adrenaline|blood|page|gut|spine|foot|chest|headline|stop|nerve)-(?:dropping|pounding|stopping|popping|
    turning|grabbing|stealing|pumping|wrenching|warming|thumping|racing|rending)
-watering, -biting, -tingling, -chilling, -curdling, -opening, -stirring, -soothing: (?:spine|nail|blood|mouth|eye|finger|soul|crowd|heart)-(?:tingling|chilling|biting|curdling|
    watering|opening|licking|satisfying|soothing|stirring)
-inspiring, -shattering, -pushing, -pleasing: (?:awe|earth|barrier|boundary|envelope|crowd|ceiling|
    glass-ceiling|ground|confidence|fear|world|people)-(?:inspiring|shattering|pushing|pleasing|shaking)
-packed, -filled, -fueled, -fuelled, -studded, -kissed, -drenched, -soaked: (?:action|feature|fun|power|value|star|jam|flavou?r|nutrient|protein|punch|adrenaline|joy|
    adventure|wonder|sun|celebrity|passion|soul|purpose)-(?:packed|filled|fuell?ed|soaked|kissed|drenched|
    studded)
must-: must-(?:attend|have|download|own|play|read|see|try|visit|watch|do|know|hear|eat|buy|stop)s?
next-: next[ -](?:level|gen|generation)(?: of)?
world-: world-(?:beating|changing|shaking|conquering|defining)
ultra-: ultra-(?:fast|modern|luxury|luxurious|premium|sleek|chic|realistic|stylish|soft|smooth|responsive|
    powerful|efficient|reliable|immersive)
-fast: (?:lightning|blazing|blazingly|lightening|insanely|wicked|super|razor|silky|buttery|scary)-(?:fast|
    quick|sharp|smooth)
-edge: (?:cutting|bleeding)-edge
cutting edge: (?:the )?cutting edge(?: of)?
-of-the-art, state of the art: (?:is|are) state of the art(?=[.,]|$)|state-of-the-art(?! (?:accuracy|baselines?|bleu|f1|on|results?|reviews?|
    survey))|(?:a|new|the|our|its|their|with|of|
    truly) state of the art (?:\w+)(?<! and)(?<! at)(?<! for)(?<! in)(?<! is)(?<! of)(?<! on)(?<! review)(?<! was)
-driven, -focused, -forward: (?:mission|purpose|results?|passion|heart|impact)-(?:driven|led|centered)|
    laser[- ]focused|(?:future|fashion|design|style|flavou?r|community|innovation)-forward
-quality: (?:high|highest|top|premium|superior|exceptional|best|superb|studio|restaurant|museum|hotel|
    heirloom)-(?:est-)?quality
-tested, -proof, -ready: (?:battle|time)-tested|(?:future|disaster|crisis|inflation|idiot|fail)-(?:proof|
    ready|proofed)(?:ed|ing)?
-anticipated, -deserved, -regarded, -crafted, -honored, -after: (?:much|best|well|most|highly|eagerly|
    hotly|widely|hand|time|expertly|beautifully|meticulously|thoughtfully|sought|carefully|artfully|
    masterfully)-(?:loved|anticipated|awaited|deserved|earned|respected|regarded|crafted|honou?red|after)
-in-class: best-in-class
-winning: (?:multi-)?(?:award|multi-award|grammy|emmy|oscar|prize)[ -]winning
off the charts, a cut above, top-of-the-line, top notch, top-notch, tried and true
art of: (?:master|mastering|mastered|perfect|perfected|perfecting|elevat\w+|celebrat\w+|
    unveil\w+) the art of|the (?:art and science|art) of (?:\w+ )?(?:mastery|living|hospitality|persuasion|
    storytelling|selling|the possible)
guesswork, hassle, stress out of, pain out of: tak(?:e|es|ing) the (?:guesswork|hassle|stress|pain|headaches?|complexity) out of|
    took the (?:guesswork|hassle|stress|pain) out of|without the (?:hassle|headaches?|stress|guesswork|
    complexity|usual)|no (?:more )?(?:hassles?|headaches?|guesswork)
exudes, epitomizes, embody, embodies: (?:exud|ooz|radiat)(?:e|es|ed|ing) (?:\w+ ){{0,2}}?(?:sophistication|
    elegance|charm|confidence|luxury|style|class|warmth|quality|positivity|energy|joy|passion)|
    (?:epitomi[sz]|embod|personif)(?:es|e|y|ies|ied|ying|ing|ed) (?:the |an? |both |
    all )?(?:\w+ ){{0,2}}?(?:spirit|essence|elegance|excellence|sophistication|luxury|innovation|values|
    vision|charm|style|warmth|best|resilience|strength|grace|dedication|commitment|passion)
sanctuary of, haven for, sanctuary, havens: (?:custom|personal|private|tranquil|peaceful|serene|stylish|
    luxurious|own) (?:sanctuary|oasis|havens?)|(?:sanctuary|oasis|haven) (?:of|for) (?:calm|peace|luxury|
    tranquill?ity|serenity|comfort|wellness|relaxation|creativity|foodies|travell?ers|families|guests)
world of: (?:a|the|whole|new|endless|entire) (?:new )?world of (?:luxury|wonder|flavou?rs?|possibilit(?:y|
    ies)|opportunit(?:y|ies)|difference|elegance|colou?r|adventure|magic|comfort|relaxation|imagination|
    style|creativity|discovery|fun|excitement)
breathes: (?:lives?|living) and breathes?
themselves: (?:results|work|numbers|quality|record|flavou?rs?|reviews|success|performance|
    figures) (?:really |truly )?speaks? for (?:itself|themselves)(?! in)
love letter, labor of love, heart and soul: love letter to|labou?r of love|(?:pour|put)(?:s|ed|
    ting)? (?:\w+ )?heart and soul
delights, captivate~, enchanting, dazzles, wows, thrills, thrilling: (?:pamper|delight|captivat|enchant|
    mesmeri[sz]|dazzl|wow|thrill|tantali[sz]|enthrall|astound|entic|uplift)(?:e|s|es|ed|ing)? (?:(?:the|
    your|our|their|its|all|both) )?(?:\w+ )?{_AUDIENCE}\b
shines through
just the beginning, only the beginning: (?:is|are|was|it's|this is|we're) (?:only |
    really )?(?:just )?(?:getting started|(?:just|only) the beginning)
better than ever, easier than ever, never been easier: (?:bigger|stronger|better|faster) (?:and (?:better|
    stronger|bolder))(?: than ever)?|(?:bigger|better|stronger|easier|simpler|faster|smarter|
    more \w+) than ever(?: before)?|(?:has|have) never been (?:easier|simpler|better|faster|
    more (?:accessible|important|exciting))
nothing short of: nothing short of (?:an? )?(?:amazing|extraordinary|remarkable|miraculous|magic|magical|
    spectacular|revolutionary|incredible|astonishing|transformative|phenomenal|brilliant|stunning|
    breathtaking|miracle|revolution|exceptional|inspiring|legendary|perfect\w*|historic|sensational)
blazing fast, lightning fast
turning heads
difference, impact, contribution: ma(?:k(?:e|es|ing)|de) (?:an? |such an? |all the )?(?:huge|real|big|
    lasting|meaningful|profound|positive|significant|tangible|massive|true|remarkable|incredible|major|
    powerful|lifelong|immediate|transformative|measurable|real-world|enormous|
    outsized)?(?: and \w+)? ?(?:difference|impact|mark)\b(?! (?:of|between) )|(?:lasting|profound|
    meaningful|transformative|incredible|indelible|extraordinary|remarkable|outsized|tremendous|
    far-reaching|life-changing|enduring) (?:and (?:positive|lasting|far-reaching) )?(?:impact|mark|
    impression|difference|contributions?|imprint)|positive impact
treasured, tremendous, valuable: (?:prized|treasured|tremendous|valuable) (?:assets?|jewels?|resource|
    additions?|insights?|partners?)
on a mission
built to last, test of time: built (?:for (?:tomorrow|the future)|to last)|st(?:and|ands|ood|
    anding) the test of time
poised, primed: (?:poised|primed|set|ready|positioned) (?:to (?:explode|soar|skyrocket|thrive|flourish|
    dominate|lead|disrupt|catalyze|trigger|kick|drive|deliver|usher|surge|outperform|win|boom|accelerate|revolutionary|ignite|transform|redefine|revolutioni[sz]e|reshape|become (?:the|a|an|one)|take (?:off|
    center)|make (?:a|an|waves|history|its)|capitali[sz]e|set|elevate|unlock|shine|change)|
    for (?:greatness|takeoff|explosive|exponential|success|long-term|tremendous|significant|rapid|
    extraordinary|exceptional|massive))
synonymous with: synonymous with (?:\w+ )?(?:quality|excellence|luxury|innovation|style|elegance|
    reliability|trust|integrity|comfort|success|adventure)
backbone of, lifeblood of, heartbeat of, cornerstone of: (?:the|a|an|our|its|true|very) (?:backbone|
    lifeblood) of|the heartbeat of (?:our|the (?:community|city|industry|brand|company))|
    the (?:cornerstone|bedrock) of (?:our|its|their|everything|the company)
like never before, like no other, unlike any other, best-kept secret: like never before|(?:is|experience|
    journey|party|place|event|adventure) (?:like no other|unlike any other|unlike anything)|
    best[- ]kept secret
not sleep: never (?:sleeps?|tires?)|(?:do|does) not sleep
legacy of, culture of, pursuit of, standards of, level of: (?:legacy|promise|tradition|culture|spirit|
    pursuit|heritage|hallmark|vision|commitment|passion|standards?|epitome|paragon|model) (?:of|
    for) (?:\w+ )?(?:innovation|excellence|craftsmanship|hospitality|creativity|ingenuity|integrity|luxury|
    perfection|quality|service)|(?:(?:un|ex|extra)\w+|highest|new|elevated|superior|
    incredible) levels? of (?:\w+ )?(?:excellence|service|care|comfort|luxury|performance|innovation|
    quality|sophistication|convenience|craftsmanship|professionalism|expertise|protection|support|
    immersion|creativity|detail|trust|efficiency)
excellence, integrity, craftsmanship, sophistication: {_VIRTUE},? (?:and )?{_VIRTUE},? and (?:\w+ )?{_VIRTUE}|{_VIRTUE} and {_VIRTUE} at every|(?:celebrat|exemplif)\w* (?:\w+ )?excellence|(?:operational|culinary|design|engineering|service|customer|creative|clinical|academic|technical|artistic|supply chain|brewing|uncompromising|unmatched|unparalleled|true|enduring|sustained|proven|athletic|journalistic|legal|hospitality|architectural|musical|literary|cinematic|innovation and|passion for|dedication to|commitment to|drive|driving|strive for|strives for|inspires?|inspiring|demand|bar of|bar for|decades of|years of|history of) excellence|excellence (?:and|in) (?:innovation|quality|service|everything|customer|craftsmanship|integrity|performance)
sets the pace, dreams come true, dream come true, gone viral, went viral: set(?:s|ting)? the pace|ma(?:k|
    d)(?:e|es|ing) (?:\w+ )?dreams come true|(?:a|is a|was a) dream come true|turn(?:s|ed|
    ing)? (?:\w+ )?dreams into(?: a)?(?: reality)?|(?:went|gone) (?:\w+ )?viral
tale of: (?:gripping|epic|moving|heartwarming|thrilling|haunting|timeless|powerful|sweeping|unforgettable|
    inspiring|cautionary|classic|remarkable) tale of|a tale of (?!two)(?:\w+ )?(?:love|loss|resilience|
    courage|redemption|betrayal|hope|survival|triumph|ambition|adventure|mystery|greed|hubris|power|
    revenge|innovation|passion)
brave new, dark side, glimmer of, double-edged sword
lifeline: (?:a|the) (?:\w+ )?lifeline (?:for|to|that)|(?:is|was) (?:a|their) lifeline
crisis of: crisis of (?:trust|control|confidence|identity|faith|conscience|meaning)
democratization, democratize, democratizes, democratizing: democrati[sz](?:ation of|e|es|ed|
    ing) (?!the (?:country|government|nation|state))(?:\w+)
stands apart, apart: (?:st(?:ands?|ood|anding)) apart|set(?:s|ting)? (?:\w+ |
    [\w'&.-]+ ){{1,4}}apart(?: (?:from|as))?
stand out, stands out, stood out: st(?:ands?|ood|anding) out (?:from the (?:crowd|competition|pack|rest|
    noise)|as (?:an?|the|one)|for (?:its|their|his|her)|due to|thanks to|because of (?:its|their)|
    by (?:offering|providing|combining)|in a (?:crowded|sea|market))|(?:truly|really|instantly|
    immediately) st(?:ands?|ood) out
vision: (?:had|has|have|with) an? (?:\w+ )?vision(?: (?:for|of|to)|[.,])|(?:bold|ambitious|audacious|
    singular|grand|shared|inspiring|clear) vision
resonate, resonates, resonated: resonat(?:e|es|ed|ing) (?:deeply |strongly |powerfully |
    profoundly )?(?:with (?:audiences|readers|fans|viewers|customers|listeners|consumers|the|people|
    communities|investors|their|its|today's|a|millions|modern)|deeply|far beyond|across generations)
attention: (?:drawing|drew|draws|garnering|garnered|capturing|captured|grabbing|gained|gaining|attracting|
    attracted|commanding|commands) (?:the |significant |considerable |widespread |much |global |
    international |massive |increasing |a lot of |immense |substantial )?(?:eyes|attention)(?= (?:of|from|
    as|for|with|in|across|among|and)\b|[.,])
talking: (?:has|have|had|got) (?:\w+ ){{1,4}}?(?:market|world|industry|internet|town|community|
    everyone) talking
reckoning: (?:an?|the|day of|long-overdue|moral|digital|creative) reckoning
the race: (?:the |a )?race (?:is|was) (?:now )?on|race against (?:time|the clock)|the race (?:for|
    to) (?:ai|agi|build|dominate|own|control|define|supremacy|dominance|the)
possibilities, promise: (?:implications|consequences|possibilities) are (?:profound|enormous|huge|
    staggering|far-reaching|immense|vast|endless|limitless|infinite|clear|enormous)|(?:endless|infinite|
    limitless|unlimited|boundless|exciting|thrilling) (?:new )?possibilities|
    (?:the )?promise is (?:undeniable|enormous|huge|immense|clear|real|seductive)|(?:holds?|held|
    holding) (?:\w+ )?promise(?= (?:of|for|to))
profound: profound (?:\w+ )?(?:questions?|risks?|dangers?|implications|change|challenge|assertion|shift|transformation|vulnerabilit\w+|moment|impact|understanding|
    insights?|connection|sense|respect|appreciation|commitment|truth|difference)
deceptively simple
cusp, precipice: (?:brink|cusp|precipice) of (?!war|bankruptcy|extinction|collapse|civil|famine)(?:a|an|
    the|something|greatness|history)\b
the power of, power of: (?:put|harness|unleash|unlock|experienc|discover|witness|bring|leverag|combin|
    celebrat|embrac|showcas|demonstrat|believ|highlight|tap|feel)(?:s|e|es|ed|ing|ting|ping)?(?: in|
     into)? the (?:\w+ )?power of|the (?:true|transformative|healing|full|sheer|awesome|incredible|
    raw) power of
swiss army knife: (?:the |a )?swiss army knife(?: of| for)?
packed with, brimming, bursting with: (?:packed|loaded|brimming|bursting) with (?:\w+ )?(?:features|goodies|inspiration|goodness|value|excitement|
    flavou?rs?|tools|benefits|energy|action|surprises|nutrients|charm|personality|potential|excitement|
    opportunit\w+|talent|ideas|insights|history|character|adventure|life|promise|practical|\w+ strategies)
wealth of, treasure trove, myriad of: (?:wealth|treasure trove|plethora|myriad|bounty|host|
    abundance) of (?:\w+ )?(?:benefits|knowledge|experience|opportunit\w+|insights?|possibilities|
    expertise|options|amenities|features|resources|talent|wisdom|services|solutions|choices|flavou?rs|
    activities|perks|advantages)|treasure trove
blend~, blends: (?:(?:seamlessly|effortlessly|perfectly|beautifully|masterfully|uniquely) )?(?:blend|marr|
    fus|meld|combin)(?:s|e|es|y|ies|ing|ed|ied|ying)? (?:\w+ )?(?:tradition|heritage|art|science|style|
    form|timeless|old-world|luxury|elegance|history|craftsmanship|nostalgia|modern|comfort|beauty|classic|
    cutting|innovation|creativity|sophistication|passion|functionality|power|polish|speed|simplicity|precision|performance|elegance|strength|wit),?(?:\w+)? (?:\w+ )?(?:with|and)
blend of, fusion of, marriage of, mix of, combination of: (?:perfect|right|ideal|seamless|unique|
    harmonious|powerful|exquisite|winning|rare|delightful|irresistible|masterful|captivating|compelling|
    potent|distinctive|stunning|exciting|unbeatable|remarkable|refreshing|brilliant|flawless|delicate|
    vibrant|thoughtful|signature|artful|dynamic|bold) (?:blend|fusion|marriage|mix|combination|harmony|
    balance|synergy) (?:of|between)
symphony of, tapestry of, labyrinth of, testament to: (?:symphony|tapestry|kaleidoscope) of|labyrinth of|
    (?:a|an) (?:\w+ )?(?:ode|testament) to|a (?:true|lasting|powerful|fitting|living|glowing) (?:testament|
    tribute) to
high-stakes, high stakes, high-octane, high-impact: high-(?:stakes|octane|flying|powered|
    impact)(?! (?:test|tests|testing|exams?|assessment))
winds of change, uncharted territory: (?:winds?) of change|uncharted (?:territory|waters)
achievement, achievements, feat, milestone, milestones: (?:significant|remarkable|incredible|impressive|
    major|monumental|outstanding|extraordinary|proud|crowning|amazing|momentous|tremendous|stunning|
    exceptional) (?:\w+ )?(?:achievement|accomplishment|feat)s?|(?:remarkable|incredible|impressive|
    monumental|extraordinary|proud|amazing|momentous|tremendous|pivotal|exciting|historic|
    stunning) (?:\w+ )?milestones?
rising star, shining star, hidden gem: (?:hidden|rising|shining|bright) (?:stars?|gems?)
woven into: (?:deeply|intricately|seamlessly) woven into|woven into the (?:fabric|tapestry|very)
untapped: untapped (?:opportunit\w+|potential|markets?)
potential: (?:true|full|untapped|immense|enormous|boundless|limitless|unlimited|huge|massive|incredible|
    tremendous|vast|exciting|unbridled|explosive|life-changing|fullest|maximum) (?:\w+ )?potential
minds: (?:entrepreneurial|creative|brilliant|curious|brightest|inquisitive|inventive|sharpest|
    best) (?:and \w+ )?minds
center stage: (?:take|takes|taking|taken|took) (?:the )?(?:cent(?:er|re) stage|spotlight)
essence: (?:captur|showcas|reflect|celebrat|distil)(?:e|es|ing|ed|s|ling|led)? the (?:\w+ )?(?:essence|
    spirit|magic|beauty|heart|soul) of|(?:very|true|vibrant) essence of
innovation, creativity: (?:fuel|spark|ignit|inspir|unleash|champion|embrac|pioneer)(?:s|e|es|ed|ing|led|
    ling)? (?:\w+ )?(?:innovation|creativity|imagination)|(?:relentless|bold|pure|endless|true|tireless|
    continuous|constant|non-stop|groundbreaking) innovation
embark~: embark(?:s|ed|ing)? (?:up)?on (?:(?:an?|the|this|your|their|our|its|his|
    her) )?(?:\w+ ){{0,3}}?(?:journey|adventure|quest|mission|voyage|chapter|path|odyssey|era)
journey: (?:transformative|unforgettable|extraordinary|incredible|inspiring|remarkable|exciting|emotional|
    thrilling|culinary|sonic|musical|visual|gastronomic|sensory|immersive|magical|epic|amazing|creative|spiritual|wellness|healing|
    entrepreneurial|life-changing|wild|personal|brave|soulful|captivating) (?:\w+ )?journey|
    journey (?:of (?:self-?discovery|healing|a lifetime|transformation|growth|faith|resilience|discovery|
    courage|hope|redemption)|to (?:greatness|success|the top|financial freedom))
boundaries: push(?:es|ed|ing)? (?:the )?(?:\w+ )?(?:boundaries|envelope|limits)|(?:transcend|break|defy|
    expand|shatter)(?:s|ing|ed)? (?:the |all |traditional )?(?:boundaries|limits|genres|conventions?|
    barriers)
bar: (?:rais|set|lift|mov)(?:e|es|ed|ing|s|ting)? (?:the|a (?:new|high|higher)) bar(?! (?:stool|chart|tab|
    graph|code))
new ground, new standard, new standards, new benchmark, new benchmarks, new heights, next level, new level: (?:br(?:eak|eaks|oke|eaking)) new ground|(?:set|pioneer|establish|creat)(?:s|es|ed|ting|ing)? (?:an? )?(?:new |gold |global |higher )+(?:standards?|benchmarks?)|the next level of \w+|(?:to|reach\w*|at|for|on) (?:even )?(?:greater |new )?(?:heights|the next level|another level|a (?:whole )?new level|a whole other level|new levels|the highest level of excellence)
benchmark, benchmarks: set(?:s|ting)? (?:a |the |a new )?(?:gold |industry |global )?(?:benchmarks?|
    standard) (?:for|in|of|within)
expectations: (?:exceed|surpass)(?:s|es|ed|ing)? (?:(?:all|every|our|your|their|the) )?(?:(?:client|
    customer|guest|patient|reader|user|homeowner|member)s?'?s? |all |your |highest )expectations|def(?:y|
    ies|ied|ying) expectations|beyond (?:\w+ )?expectations
above and beyond, extra mile, stone unturned, tirelessly: (?:go|goes|going|went|
    gone) (?:\w+ )?(?:above and beyond|the extra mile)|(?:leav\w+|left) no stone unturned|(?:work\w*|
    fight\w*|fought|strives?|campaign\w*|advocat\w+) (?:tirelessly|relentlessly)|(?:tirelessly|wholeheartedly) (?:work\w*|
    embrac\w+|dedicat\w+|support\w*|commit\w+|strive\w*|advocat\w+)
pride in: tak(?:e|es|ing|en) (?:great |immense |deep |enormous |special |real |tremendous )?pride in|
    took (?:great |immense )?pride in|with (?:great |immense )pride
passion: (?:a|his|her|their|our|its|with|deep|shared|genuine|lifelong|true|strong|unbridled|burning|by a|
    fueled by|driven by|share a|with a|infectious) (?:\w+ )?passion (?:for|to)|(?:driven|fuell?ed|inspired|powered|
    guided) by (?:\w+ )?(?:passion|purpose)|passion and (?:purpose|integrity|dedication|commitment|
    expertise|precision|creativity)|passion,
commitment, dedication, devotion, determination: fuel(?:s|ed|ing) (?:her|his|their|our|its|my) determination|(?:unwavering|steadfast|deep|deep-seated|strong|
    relentless|tireless|enduring|ongoing|longstanding|long-standing|continued|unyielding|uncompromising|
    unparalleled|unrelenting|resolute|passionate|extraordinary|exceptional|firm|profound|genuine|lifelong|
    remarkable|selfless) (?:commitment|dedication|devotion|determination|
    resolve)(?: to(?: (?:\w+ )?{_EXCELLENCE})?)?|(?:commitment|dedication|
    devotion) to (?:\w+ ){{0,2}}?{_EXCELLENCE}
pursuit: (?:relentless|tireless|uncompromising|unwavering|endless|lifelong) (?:pursuit|focus)(?: of| on)?
your dreams: beyond (?:your|their|our) wildest (?:dreams|imagination)|(?:life|home|job|career|house|
    vacation|wedding|smile|body|car) of your dreams
fresh air, a new lease: (?:breath|gust) of fresh air|a new lease (?:on|of) life
both worlds, the curve: the best of (?:both|all) worlds|ahead of the (?:curve|game|pack|competition|times)
insights: (?:game-changing|invaluable|actionable|deep|powerful|valuable|rich|rare|unprecedented|exclusive|
    transformative) (?:and \w+ )?insights
epitome of, pinnacle of: (?:the |a )(?:very |true |absolute )?(?:paragon|epitome|pinnacle|embodiment|apex|
    zenith|height|ultimate|definition) (?:of|in) (?:\w+ )?(?:hope|excellence|innovation|luxury|quality|
    elegance|integrity|style|comfort|sophistication|success|craftsmanship|performance|convenience|cool|
    beauty|relaxation|design|achievement|technology|indulgence|care|fashion)
fingertips: (?:at|to|right at) (?:your|their|our|users'|the) fingertips
rest easy: (?:rest|breathe|sleep) eas(?:y|ier)
peace of mind
momentum: (?:incredible|tremendous|unstoppable|massive|remarkable|explosive|undeniable|exciting|
    electrifying|serious|real|significant|strong) momentum|momentum is (?:undeniable|real|unstoppable)
secret to, recipe for: (?:recipe|formula|blueprint|roadmap|key) (?:for|to) (?:\w+ )?success
proven: proven track\w*(?: record)?|proven (?:success|expertise|leader|strateg\w+|techniques|solutions?|
    formula|ability|results|methods?|performance)
track record: (?:proven|strong|impressive|solid|stellar|outstanding|remarkable|excellent|extensive|
    unblemished|enviable|long|exceptional|demonstrated|established|successful) track record
of a lifetime, memories: (?:experience|trip|opportunity|adventure|chance|journey|deal|night|role|vacation|
    performance) of a lifetime|time of (?:your|their) li(?:fe|ves)|(?:lasting|cherished|lifelong|
    unforgettable|treasured|precious|beautiful|magical) memories|memories (?:that (?:last|will)|to last|
    to cherish)
unravel, collide, intertwine: (?:secrets?|destin(?:y|ies)|fates?|worlds?|lives|passions?|loyalties|
    past and present|love and \w+) (?:and \w+ )?(?:unravel|collide|intertwine)s?
edge of your, edge of their, heartstrings, page-turner: (?:on|to) the edge of (?:your|their|my|our) seats?|
    (?:tug|pull)(?:s|ed|ging|ing)? at (?:the|your) heartstrings|page-? ?turners?
inviting: (?:cozy|warm|practical|comfortable|bright|modern|elegant|fresh|open|friendly) and inviting|
    inviting (?:atmosphere|ambian\w+|space|setting|environment|interiors?|home)
every moment: (?:mak(?:e|es|ing)|elevat\w+|perfect for) every (?:\w+ )?(?:moment|occasion|visit)
returns, gains, profits: (?:promis|offer|deliver|potential|allure|opportunit|yield|
    generat)\w* (?:\w+ )?(?:of |for )?(?:\w+ )?(?:substantial|huge|enormous|massive|impressive|lucrative|steady|consistent|passive|attractive|
    handsome|exponential|high|incredible|unmatched|extraordinary) (?:returns|gains|profits)
to watch: (?:token|coin|stock|company|name|project|crypto|one|start-?up|player|space|brand|artist|
    author) to watch
status quo: (?:challeng|disrupt|upend|defy|shak)\w+ (?:up )?the (?:status quo|established order)
proposition: (?:unique|compelling|attractive|irresistible|powerful) (?:\w+ )?proposition
real value: (?:creat|deliver|add|bring|provid)\w* real value
nestled, a world away: nestled (?:in|among|between|within|along|at|on|atop|amid|beneath|near)|a world away
ghost, ghosts, soul, oracle, breathes: (?:digital|silicon|electronic|artificial|algorithmic) (?:ghosts?|
    souls?|oracles?|gods?|prayers?|dreams?)|{_MACHINE} (?:breathes|whispers?|dreams?|prays?|hums)
digital, artificial, silicon: digital (?:ether|echo(?:es)?|alchem\w+|tapestry|brains?|minds?|butlers?|
    puppet\w*|sleight|wilderness|crossroads|superhighways?|frontiers?|gatekeepers?|fortress|colossus|leviathan|dawn|nervous system|
    bloodstream|lifeblood|mirror|trojan|phantoms?|shadows|hygiene|wild west|workforce is here|town square|
    detectives?|overlords?|ears|eyes|fingerprints? of)|artificial minds?|silicon (?:brains?|minds?|souls?|
    gods?|dreams?)
ultimate prize: ultimate prize
promising: (?:new|exciting|innovative) and promising|promising new (?:\w+ )?(?:project|token|venture|
    platform|player|crypto\w*|star)s?
excels: excels (?:in|at)
anything but: anything but (?:ordinary|basic|boring|average|typical)
changing lives, changes lives, change lives, touching lives
waters, depths of: (?:turbulent|tumultuous|choppy|troubled|stormy|murky|treacherous) waters (?:of|for)|
    (?:div(?:e|es|ing)|delv(?:e|es|ing)|journey|deep) (?:deep )?into the depths of (?!winter|the (?:ocean|
    sea|recession))\w+
financial freedom
fresh: (?:an? |its |their )fresh (?:new )?(?:\w+ )?(?:take|approach|perspective|look|spin|twist|identity|vision|energy)(?: on)?
utmost: (?:with |the )?utmost (?:care|professionalism|quality|precision|dedication|integrity|attention)
story of: story of (?:\w+ )?(?:inspiration|resilience|hope|courage|empowerment|triumph|perseverance|
    redemption|faith|survival|healing|self-discovery)
outrage, firestorm, frenzy: spark(?:s|ed|ing)? (?:outrage|fury|a?\s?frenzy|a firestorm|controversy)|(?:was|
    a|into a|the) (?:\w+ )?firestorm
true believers, grand promises: true believers|grand promises
to life: (?:bring|brings|bringing|brought|come|comes|coming|
    came) (?:[\w'-]+ ){{0,5}}?to life(?! (?:imprisonment|in prison|sentence|expectancy|insurance))
charge: lead(?:s|ing)? the (?:charge|pack)|led the charge
maximum: maximum (?:comfort|security|impact|performance|convenience|style|value|flavou?r|protection|
    results)(?! (?:level|of))
setting the standard, sets the standard, set the standard: set(?:s|ting)? the standard(?= (?:for|in|of)\b|
    [.,])
best version of: (?:very )?best version of (?:your|one|them|him|her|our|it)sel(?:f|ves)
5-star: 5-star (?:results|service|experience|treatment|quality|customer)
the noise: (?:break|cut|ris)(?:e|es|s|ing|ting)? (?:through|above) the (?:noise|clutter)
caliber, calibre: (?:high|highest)[- ]calib(?:er|re)|of the highest calib(?:er|re)
tides: (?:shifting|changing|turning) (?:tides|sands)
boasts, boasting: boast(?:s|ing) (?:an?|the|some|over|more than|one|its|extensive|impressive|numerous|
    \w+ly)\b(?! (?:about|of|that))
victorious: emerg(?:e|es|ed|ing) victorious
like a: like a (?:storm|fever|ghost|knife)(?! (?:service|pump|tool|company|system|file|game|chamber))
like weather, like stone, like smoke, like lightning, like steel, like gravity: like (?:a )?(?:\w+)(?! (?:service|pump|tool|company|system|file|game|chamber|\d))
in the air: (?:question|tension|doubt|fear|promise|silence|uncertainty|excitement|anticipation|dread|
    optimism|word)s? (?:still )?(?:hangs?|hung|hanging|lingers?|lingered) (?:heavy |thick )?in the air|
    (?:future|fate|billions|jobs|livelihoods) (?:hangs?|hung) in the balance
brain, mind, heart, eyes and ears: (?:digital|artificial|silicon|electronic|synthetic|machine|one|single|
    giant|mechanical) (?:brain|mind|heart|nervous system|consciousness)(?! (?:injury|surgery|damage|attack|
    disease|tumou?r|stem|cells?|that worked))|new eyes and ears|beating heart of
gospel: (?:ai|tech|silicon valley|digital|corporate|data|crypto|startup|productivity) (?:gospel|prophets?|
    (?:high )?priests?|altar|cathedrals?|messiah|pilgrimage)|(?:altar|gospel|cathedrals?|high priests?|
    prophets?|promised land) of (?:\w+ )?(?:ai|innovation|efficiency|data|growth|tech\w*|progress|scale|
    compute|capital|automation|productivity|profit|disruption)
line in the sand, rubicon, gauntlet, the curtain, pulls back: (?:regulatory|legal|european|political|bureaucratic) gauntlet|(?:draw|drew|drawn|drawing|drawn a|
    a) (?:\w+ )?lines? in the sand|cross(?:ed|es|ing)? (?:the|a) (?:\w+ )?rubicon|thr(?:ow|ows|ew|own|
    owing) down (?:the|a) gauntlet|pull(?:s|ed|ing)? back the curtain
trojan horse: (?:a|the) (?:\w+ )?trojan horse(?! (?:program|malware|virus|
    that (?:steals|downloads|infects|logs)))|(?:a|the) (?:\w+ )?(?:faustian (?:bargain|pact)|siren song|
    sword of damocles)
dust settles: the dust (?:settles|has settled|is settling)
"""
"""What praises, or decorates, as a set phrase or a compound."""
