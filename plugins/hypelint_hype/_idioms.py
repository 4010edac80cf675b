"""Figures of praise and of doom as frames around their head words (see `hypelint_hype._grammar.heads`)."""

from __future__ import annotations

IDIOMS = r"""
like a: (?:work|run|perform|handle|drive|play|sleep|go|fit)(?:s|ed|ing|ted|
    ting)? (?:just )?like (?:a charm|a dream|clockwork|a glove)
like a, like clockwork: (?:work|run|perform|handle|drive|play|sleep|go|fit)(?:s|ed|ing|ted|
    ting)? (?:just )?like (?:a charm|a dream|clockwork|a glove)|(?:ran|went) like (?:a dream|clockwork)
like a: (?:ran|went) like (?:a dream|clockwork)|(?:grow|spread|spring)(?:s|ing|
    n)? (?:up )?like (?:an? )?(?:weeds?|mushrooms)|(?:grew|sprang|sprung)(?: up)? like (?:an? )?(?:weeds?|
    mushrooms)
weight: punch(?:es|ing|ed)? (?:well |far |way )?above (?:its|their|his|her|your|our) weight|worth (?:its|
    their|his|her|every ounce of its) weight in gold
print money, prints money, printing money, printing cash: (?:is|are|\w+'s) printing cash|(?<!bank )(?<!banks )(?<!fed )(?<!government )(?<!
    governments )(?<!treasury )(?<!by )(?<!from )(?:li[cs]en[cs]ed? to )?print(?:s|ing|ed)? money
lunch: (?:eat|eats|ate|eaten|eating) (?:[\w.]+'s|\w+s'|everyone else's) lunch|(?:is|are|will|would|could|
    to) (?:already |quietly )?(?:eat|eating) (?:their|your|our|its) lunch
dead in the water
steal, steals, stole, stealing: (?:steal|steals|stole|stealing) (?:the (?:show|spotlight|scene|limelight|
    headlines|thunder|crown)|[\w.]+'s thunder)|(?:is|\w+'s|was|be|still|what) an? (?:absolute |total |real |
    relative )?steal(?=[.,;!:]|$| (?:at|for|compared|when)\b)
of the show, of this show: (?:real |true |undisputed )?stars? of (?:the|this|its) show
showstopper, showstoppers, show-stopper, head-turner, crowd-pleaser, showpiece, scene-stealer: (?:show-?stop
    per|head-?turner|crowd-?pleaser|showpiece|scene-?stealer)s?
turn heads, turns heads, turned heads
the day: (?:sav(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|rul(?:e|es|ed|ing)) the day(?=[.,;!:]|$| (?:for|with|when|
    in)\b)
night and day: (?:difference|contrast) (?:is|was|between [\w' ]{3,40} is) (?:like )?night and day|
    night[- ]and[- ]day difference
field day: (?:is|are|was|were|be|been|have|has|had|having) a field day(?! (?:at|on|for (?:students|pupils)))
socks off, doors off: (?:knock|blow|rock|blew)(?:s|ed|ing|n)? (?:\w+ ){0,2}(?:socks|doors) off
mind, minds: minds? (?:was|were|is|are) (?:\w+ )?blown|(?:blow(?:s|ing|n)?|blew) (?:\w+ ){1,2}minds?(?! to pieces)|los(?:e|es|t|ing) (?:its|
    their) (?:collective )?minds?
out of the park, out of the ballpark: (?:knock|hit)(?:s|ed|ting|ing)? (?:it|this one|that one|
    everything) (?:clean |right )?out of the (?:ball)?park
nails it, nailed it, nail, nails: nail(?:s|ed) it(?=[.,!;]|$| (?:with|here)\b)|hit(?:s|
    ting)? the nail on the head|(?:final |last |another )?nails? in (?:the|its|their) coffin
in spades, bells and whistles, ace in the hole, cherry on top, icing on the cake, pièce de résistance, strok
    e of genius, crème de la crème
every box, boxes: (?:tick|check)(?:s|ed|ing)? (?:all|every|most of|many of)(?: of)? (?:the |your |our |their |
    those )?(?:right )?box(?:es)?
slam dunk, slam-dunk, home run: (?:is|was|be|\w+'s|looks like|like) (?:a|an absolute|an obvious|
    no) (?:slam[- ]dunk|home run)|slam[- ]dunk (?:case|deal|investment|win|decision|choice|buy|idea)|(?:hit|hits|
    hitting) (?:a|another) home run with (?:its|this|the new|their)
driver's seat: (?:put|puts|putting|plac\w+|keep\w*|kept) (?:[\w']+ ){1,4}in(?:to)? the driver's seat|
    (?:firmly|squarely|back) in(?:to)? the driver's seat
in the tank: (?:gas|fuel|petrol) (?:left )?in the tank
the fire, the flames: (?:add|adds|added|adding|pour|pours|poured|pouring|throw|throws) (?:more |
    further )?(?:fuel|gas|gasoline|petrol) (?:on|to|onto) the (?:fire|flames)|out of the frying pan
full steam, full throttle, full tilt, overdrive: (?:at )?full (?:steam ahead|throttle|tilt)|(?:go|goes|going|
    went|kick|kicks|kicked|shift|shifts|shifted|moved|moves|in|into) (?:in)?(?:to )?overdrive
the dust: (?:bit|bite|bites|biting) the dust|(?:left|leav\w+) [\w' ]{2,40} in the dust|kick(?:s|ed|
    ing) up dust
wind, winds: winds? (?:at|in|beneath|under|behind) (?:its|their|our|your|his|her) (?:back|sails?|wings|backs)|
    (?:take|takes|took) the wind out of
belly: fire in (?:its|their|his|her|your|the) belly
ablaze, alight: set(?:s|ting)? (?:the )?(?:internet|markets?|world|web|stage|imagination|crypto\w*|
    social media|senses|industry|sector|charts|dance ?floor) (?:on fire|ablaze|alight)
lips: lick(?:s|ed|ing)? (?:its|their|your) (?:chops|lips)
mouth, mouths: mouths? water(?:ing|s)?\b|mak(?:e|es|ing) (?:\w+ ){1,2}mouths? water
salivating, salivate, drool, drools, drooling: (?:is|are|was|were|have|has|had|left|leaves?|investors|traders|
    fans|analysts|bulls|buyers|customers|everyone|shoppers|readers|gamers|users) (?:\w+ ){0,2}(?:salivat|
    drool)(?:e|ing|s)?
their hands, its hands: rub(?:s|bed|bing)? (?:its|their) hands (?:together )?(?:at|with|in|over)?|
    in (?:capable|expert|the best of|good) hands
breeze: (?:a|an|an absolute|absolute|a total) breeze(?= to\b|[.,;!:]|$| for (?:\w+ )?(?:users|teams|beginners|
    anyone|everyone|you)| with| thanks)|(?:mak(?:e|es|ing)|made) [\w' -]{2,40} a breeze
piece of cake, cakewalk, child's play: (?:is|was|be|\w+'s|become|becomes) (?:a |an )?(?:absolute |
    total )?(?:piece of cake|cakewalk|child's play)
game: (?:at|on) (?:the )?top of (?:its|his|her|their|your) game|(?:up|step up|steps up|stepped up|stepping up|
    upped|upping|ups) (?:its|their|your|the|our) game|skin in the game|(?:a |the )?whole (?:new|
    different) (?:ball ?)?game|game over for
the ante: (?:up|rais)(?:s|es|ped|ed|ping|ing)? the ante
gear: (?:kick|mov|shift|go|click|went|goes|jump|step)(?:e|es|s|ed|
    ing)? (?:[\w']+ ){0,3}(?:in)?to (?:high|top|a higher|another) gear
a notch, to 11, to eleven: (?:kick|kicks|kicked|kicking|take|takes|took|turn\w*|crank\w*|dial\w*|ramp\w*|
    step\w*|amp\w*) (?:[\w']+ ){1,3}(?:up )?(?:a notch|to 11|to eleven)
rising tide: rising tide lifts
the tables: turn(?:s|ed|ing)? the tables(?: on)?
iceberg, spear: tip of the (?:iceberg|spear)
gorilla: (?:800|8|900)[- ]pound gorilla
elephant in the room: elephant in the room|canar(?:y|ies) in the coal ?mines?
on the wall: (?:the )?(?:hand)?writing (?:is|was|on the wall (?:is|was)) ?(?:already )?on the wall|
    see the writing on the wall
chord: (?:strik(?:e|es|ing)|struck|hit|hits|touch(?:es|ed)) (?:a |such a |quite a )(?:\w+ )?(?:chord|
    nerve)(?= (?:with|in|among|across|for)\b|[.,;!]|$)
up their sleeves, sleeve: (?:aces?|tricks?|surprises?|
    more|cards?) (?:\w+ )?up (?:its|their|his|her) sleeves?
hat, cap: pull(?:s|ed|ing)? (?:a|another) rabbit out of (?:a|the|its|his|her) hat|
    (?:another )?feather in (?:its|their|his|her|the) cap
rabbit hole: (?:down )?(?:a|the|this) rabbit holes?
rough: diamonds? in the rough
rocket fuel: rocket fuel(?! (?:for rockets|tank|leak|company|plant|industry))
moment of truth: moment of truth
feast for the: (?:a |an )?(?:\w+ )?feast for the (?:eyes|senses|soul|ears)
the gift that keeps: the gift that keeps on giving
music to: music to (?:[\w']+ ){1,3}ears
north star for: north star for
the rug: (?:pull|yank)(?:s|ed|ing)? the rug (?:out )?from under
throne, the crown: (?:claim|seiz|tak|ascend|usurp|fight|battl|vy|steal|snatch|wear|reclaim|
    took)\w* (?:for )?(?:the|its|his|their) (?:ai|chip|search|crypto|tech|market|streaming|ev|smartphone|gaming|
    performance|coding|benchmark|reasoning|sales|[\w-]+ model) (?:throne|crown)
legs: (?:is |are )?on (?:its|their|his) last legs
death knell: (?:sound\w* )?(?:the )?death knell(?: for)?
death spiral: death spiral
kiss of death: (?:the )?kiss of death
swan song: swan song
stone age, dark ages: (?:stuck in|straight out of|back to|from) the (?:stone age|dark ages)(?=[.,;!]|$
    | of \w+ing\b)
another era, bygone era: dat(?:e|es|ing|ed) (?:from|back to) (?:another|a bygone|a different) era|
    relics? (?:of|from) (?:the past|an? (?:\w+ )?(?:bygone|another|earlier|different) (?:era|age)|another (?:era|
    age))
relic, relics: relics? (?:of|from) (?:the past|an? (?:\w+ )?(?:bygone|another|earlier|different) (?:era|age)|
    another (?:era|age))|(?:consign|relegat)\w+ to the (?:dustbin|scrap heap)(?: of history)?
dustbin, scrap heap: (?:consign|relegat)\w+ to the (?:dustbin|scrap heap)(?: of history)?
thing of the past: (?:is|are|become|becomes|became|becoming|be|was|
    were) (?:\w+ )?an? (?:\w+ )?thing of the past
dead: (?:seo|e-?mail|passwords?|privacy|prompt engineering|rag|saas|moore's law|agile|blogging|
    search|google|television|tv|radio|cable|coding|retail|print|(?:the|your) (?:old (?:model|ways?|world|order|
    playbook|internet|rules|web|economy|paradigm)|pyramid|r[eé]sum[eé]|office|pdf|app store|app|website|web|
    internet|mall|desktop|laptop|password|cloud|cv|funnel|spreadsheet|keyboard|mouse|blog|newsletter|cookie|
    american dream|era|sales call|homepage|smartphone|inbox|memo|meeting|org chart|browser|bootcamp|playbook|
    model|moat|chatbot|prompt|interface|screen|perimeter|dashboard|login)) (?:is|are) (?:officially |effectively |
    now |already |all but |basically )?dead(?! (?:in|weight|wrong|last|set|on|end|code|letters?|keys?))
long live: long live (?:the|our) (?!king\b|queen\b|emperor\b)\w+
death of, as we know it, as we know them: the (?:quiet|slow|silent|strange|impending|coming|inevitable|
    looming|not-so-slow|long) death of|the end of the (?:\w+ ){1,3}as we know (?:it|them)
drown, drowns, drowning, drowned: drown(?:s|ing|ed)? (?:you |us |teams |them |users )?in (?:a sea of |
    an ocean of )?(?:[\w-]+ )?(?:data|alerts|paperwork|tools|e-?mails?|spreadsheets|tabs|notifications|meetings|
    information|debt|complexity|accounts|noise|work|admin|content|tickets|documents|red tape|bureaucracy|options|
    choices|messages|dashboards|jargon|logs|requests|invoices|receipts|apps|hype|feeds)
breaking point: (?:stretched|pushed|strained|driven|taken) (?:\w+ ){0,2}to (?:the |its |
    their )?breaking point|(?:at|near|past|reached) (?:a |the |its |their )?breaking point
crumble, crumbles, crumbling: (?:all of them|\w+s|model|wall|argument|defen[cs]e|assumption) (?:is |
    are )?crumbl(?:e|es|ing)(?: in the face of| under (?:the )?(?:pressure|weight|scrutiny|strain)|(?=[.!]))
hemorrhaging, haemorrhaging, bleeding: (?:ha?emorrhag|bleed)ing (?:money|cash|users|talent|customers|
    subscribers|market share|jobs|red ink|revenue|engineers|staff)
flat-footed, napping: (?:catch|catches|caught|catching|leave|leaves|left|
    leaving) (?:[\w'&.-]+ ){0,4}(?:flat-footed|napping)
no bounds: kn(?:ow|ows|ew|own) no bounds
heartbeat: (?:learn|feel|know|understand|captur|sense|hear)(?:s|es|ing)? the heartbeat of|
    in a heartbeat(?=[.,!]|$)
born: (?:was|were|is|are) born (?:to (?:stop|win|run|lead|do|build|fight|solve|play|perform|be|
    create|fly|race|disrupt|trade)|ready)
obsess, obsessed, obsesses, obsessive: (?:was|were|been|is|are) obsessed over|(?:we're|we are|team obsessed|
    company obsessed|obsessed) (?:obsessed )?with (?:quality|detail|making|your|every|customer|helping|getting)|
    obsess(?:es|ed)? (?:over|about) (?:every|each|the details?|the little|customer|quality|your|performance|design|speed|experience)|
    customer[- ]obsessed|obsessive (?:attention|focus|care|pursuit|love)
settle: (?:people|those|anyone|professionals|drivers|creators|athletes|homeowners|women|men|teams|brands|
    \w+ers) who (?:refuse to|won't|will not|never|don't|do not) settle|(?:never|don't|won't|why|not have to|
    refuse to|refuses to) settle for (?:less|second|average|anything|good enough|mediocr\w+|ordinary)
in their tracks, in its tracks, in your tracks: stop(?:s|ped|ping)? (?:\w+ ){1,3}(?:dead |cold )?in (?:their|
    its|your|his|her|our) tracks
speak for themselves, speaks for itself, volumes: (?:numbers?|results?|work|reviews?|
    figures|quality|record|design|success|performance|products?|flavou?rs?|testimonials|portfolio|stats|
    statistics|benchmarks|track record)(?: that| really| truly)? speaks? (?:for (?:itself|themselves)|volumes)
feet: sw(?:eep|eeps|ept) (?:\w+ ){1,3}off (?:their|your|
    his|her) feet
ground running: h(?:it|its|itting) the ground running
the limit: the sky(?:'s| is) the limit
sky-high, sky high: sky[- ]high (?:\w+ )?(?:valuations?|prices?|expectations|hopes|demand|ambitions|standards|
    returns|multiples|costs?|price tags?|potential)
stars align, stars aligned
the stars: (?:reach|shoot|aim)(?:es|s|ing)? for the stars
gold: (?:strike|struck|strikes|striking) gold (?:with|again|
    when|by)
jackpot: hit(?:s|ting)? the jackpot
catapult, catapulted, catapults, catapulting: catapult(?:s|ed|ing)? (?:[\w'.&-]+ ){1,6}?(?:into|to|onto|
    towards?|past|from)\b
propel~: propel(?:s|led|ling|ed|ing)? (?:[\w'.&-]+ ){1,5}?(?:to new heights|into (?:the (?:spotlight|
    stratosphere|future|mainstream|next|limelight|big)|a new|stardom)|towards? (?:their|its|your|our) (?:\w+ )?(?:goals?|success|
    growth|potential)|to (?:success|stardom|fame|the top|
    the forefront|greatness|victory|new))
slash, slashes, slashing: slash(?:es|ing)? (?:[\w-]+ ){0,2}?(?:response|wait|waiting|processing|development|
    onboarding|turnaround|resolution|testing|build|load|energy|review|reporting|manual|admin|setup|training|query|
    inference|power|electricity|heating|water|your)(?: \w+)? (?:times?|costs?|work|effort|hours|bills?)|
    slash(?:es|ing)? latency
muscle, muscles: (?:bring|pack|add|flex|put)(?:s|es|ed|ing|ting)? (?:some |serious |real |its |their |more |
    plenty of |political |financial |new |marketing )+muscles?|(?:serious|real|raw|pure) muscle(?! (?:mass|tissue|
    fib\w+|pain))
punch, a wallop: pack(?:s|ed|ing)? (?:quite )?a (?:[\w-]+ ){0,2}(?:punch|wallop)
miles ahead, light-years ahead, light years ahead, leagues ahead, streets ahead, worlds apart, years ahead o
    f, world away from: (?:is|are|was|were|remains?|stands?|sits?|\w+'s|feels?|puts? \w+) (?:still |now |simply |
    truly |literally )?(?:miles|light[- ]years|leagues|streets|years) ahead(?: of)?(?: (?:its|their|the) (?:time|
    rivals|competition|pack|field|competitors))?|worlds apart|a world away from
worse time, better time, right moment, right time, perfect time: (?:could|can)(?: not|n't|
    not) (?:have )?(?:come|arrive|be)d? at a (?:worse|better|more \w+) (?:time|moment)|(?:arriv|com|land|
    launch)(?:e|es|ed|ing|s) at (?:exactly |just |precisely )?the (?:exact |very |right |perfect )+(?:moment|time)
threshold, the brink: (?:stands?|standing|stood|is|are|sits?|sitting) (?:at|on) the (?:threshold|brink|edge|
    verge) of (?:an? |the |something |its )?(?:\w+ )?(?:new|exciting|golden|next|great\w*|bold|breakthrough|
    revolution\w*|extraordinary|remarkable|big)\b
exciting chapter, exciting new chapter, exciting next chapter, exciting time, exciting times: exciting (?:ne
    w |next )?(?:chapters?|times?)
barriers: (?:dismantl|smash|shatter|demolish)(?:e|es|s|ed|ing) (?:the |all |every |\w+ )?barriers?|(?:break|
    breaks|breaking|broke|broken|tear|tears|tearing|tore|knock\w*) down (?:the |all |\w+ )?(?<!trade )barriers
blossomed, blossoms, blossoming, snowballed, snowballing: (?:has |have |had |quickly |soon )?(?:blossom|
    snowball)(?:ed|s|ing) into
movement, phenomenon, sensation: (?:grow|turn|evolv|becom|became|grew|transform|explod|morph|balloon|built|
    build|creat|spark|start|made)(?:n|s|e|ed|es|ing)? (?:\w+ )?(?:in)?(?:to )?(?:an? |
    the )?(?:[\w-]+ )?(?:global |cultural |worldwide |viral |grassroots |internet |online |national )(?:movement|
    phenomenon|sensation)|(?:join|joins|more than a|not just a|sparked a|sparking a|into a|
    is a) (?:\w+ )?movement(?=[.,;!]|$| of (?:\w+ ){0,3}(?:believers|people|fans|dreamers|creators|builders))
brimming with, bursting with, pulsing with, pulsating with, crackling with, crackles with, humming with, bri
    stling with, overflowing with, dripping with, bubbling with: (?:brimming|bursting|crackling|crackles|pulsing|
    pulsating|humming|bristling|overflowing|dripping|bubbling) with (?!water\b|tears\b|people\b|blood\b|sweat\b|
    rubbish\b|trash\b|garbage\b|sewage\b|shoppers\b|rain\b)[\w-]+
teeming with: teeming with (?:ideas|talent|energy|opportunit\w+|possibilit\w+|creativity|innovation)
oozes, oozing, exudes, exuding: (?:ooz|exud|radiat)(?:es|ing) (?:\w+ )?(?:charm|style|confidence|class|
    sophistication|elegance|luxury|warmth|quality|charisma|personality|cool|joy|power|positivity|passion|
    authority|professionalism|energy|beauty|charisma|grace)
radiates: (?:ooz|exud|radiat)(?:es|ing) (?:\w+ )?(?:charm|style|confidence|class|sophistication|elegance|
    luxury|warmth|quality|charisma|personality|cool|joy|power|positivity|passion|authority|professionalism|energy|
    beauty|charisma|grace)|steeped in (?:history|tradition|heritage|legend|luxury|elegance|culture|mystery|lore)
steeped in: steeped in (?:history|tradition|heritage|legend|luxury|elegance|culture|mystery|lore)
personal assistant, personal concierge, personal trainer, personal chef: (?:becomes?|be|is|like|like having|having|
    as|meet) (?:your|their|a|our) (?:own |very own )?personal (?:\w+)(?= (?:in|for|at|on|who)\b|[.,;!]|$)
in your pocket: (?:like (?:having|carrying) |puts? |with )(?:a |an |your |the )?[\w' -]{3,40} in your pocket
nothing to chance: le(?:aves?|aving|ft) nothing to chance
does it all, do it all: (?:that |and |it |which |really |simply |truly )(?:really |truly |
    can )?do(?:es)? it all(?=[.,;!:]|$)
in no time: (?:up and running |ready |done |there |back )?in no time(?: at all)?(?=[.,;!]|$)
you can trust, you can count on, you can rely on, you can depend on, they can trust, they can count on: (?:q
    uality|service|results|name|partner|team|care|advice|people|support|technology|someone|company|brand|platform|
    tool|professionals|data|coverage|experts?|it|contractor|provider|resource|source|solutions?|comfort|
    performance|cleaners?|plumbers?) (?:that )?(?:you|they) can (?:always |truly |really )?(?:trust|count on|
    rely on|depend on)
expectations, estimates, consensus: (?:crush|smash|shatter|blow|blew|demolish|obliterat|trounc|annihilat|
    pulveri[sz])(?:s|es|e|ed|ing|n)? (?:past |through |away |right past )?(?:the |all |every |its |analysts' |
    wall street's |street |\w+ )?(?:expectations|estimates|consensus|forecasts|targets)
the competition, its rivals, the pack: (?:blow|blew|tower|leav|left|trounc|smok|outclass|wip|run|ran|race|rac|
    pull)\w* (?:\w+ )?(?:away |over |circles around |past |ahead of |well ahead of )?(?:the competition|
    its rivals|the pack)(?: (?:behind|in the dust|in its wake|standing|scrambling|away))?
circles around: r(?:un|uns|an|unning) circles around
the wait, hype: (?:well )?worth (?:the|every (?:\w+ of the )?)\s?(?:wait|hype)|li(?:ve|ves|ved|
    ving|vin) up to (?:the|its|their|all the) (?:\w+ )?(?:hype|billing)|believe the hype|justif(?:y|ies|
    ied) the hype
billing: li(?:ve|ves|ved|ving) up to (?:its|their|the|his|her) billing
shines, shine: (?:where|which is where) (?:[\w'.-]+ ){1,4}(?:really |truly )?(?:shines?)(?=[.,:;!]|$)|
    (?:really|truly|absolutely) shines?(?! (?:a light|through the|on the))|shines? (?:brightest|
    bright\b)(?! (?:light|star in the|yellow|white|red))
the script, crack the code, cracks the code, cracked the code, cracking the code: flip(?:s|ped|
    ping)? the script(?: on)?|crack(?:s|ed|ing)? the code(?: (?:on|of|to|for))?(?! (?:used|to the safe))
history books, down in history, into history: (?:rewrit(?:e|es|ing|ten)|rewrote|ma(?:k(?:e|es|ing)|
    de)) (?:the )?history books|(?:go|goes|went|going) down in history|one for the history books|etch(?:es|ed|
    ing)? (?:\w+ ){1,4}into history
rewrites, rewrite, rewriting, rewrote: (?:rewrit(?:e|es|ing|ten)|rewrote) (?:the|your) (?:morning|commute|
    weekend|workday|evening|night|kitchen|script|record books?|narrative|economics|story of|future|equation|genre|
    laws of|map of)(?! (?:and sent|for the film))
owns the, own the, owning the: own(?:s|ed|ing)? the (?:living room|narrative|conversation|category|moment|
    (?:customer |user )?(?:relationship|interface)|stack|inbox|last mile|pipes|rails|night|skies|podium|
    room)(?=[.,;!:]|$| (?:in|of|for|and|with|will|wins?)\b)
eats the, eating the, eat the: (?:eat|eats|ate|eating|swallow\w*|devour\w*) (?:the (?:world|internet|web|
    market|enterprise|software industry)|software)(?=[.,;!:]|$| (?:and|one|of|whole|alive)\b)
alive: eat(?:s|en|ing)? (?:\w+ ){1,2}alive|ate (?:\w+ ){1,2}alive
the internet: br(?:eak|eaks|oke|eaking) the internet|the internet (?:is|was|went|goes|has gone|is going|
    went absolutely) (?:\w+ )?(?:wild|crazy|nuts|ablaze|buzzing|obsessed|bananas|mad|gaga)|tak(?:e|es|en|
    ing) over the internet
wild for, gaga, nuts over, wild over, crazy: (?:go|goes|going|gone|went|are|
    is) (?:absolutely |totally )?(?:wild|crazy|gaga|nuts|mad|bananas) (?:for|over|about)
rave about, raving about, raved about, raves about: rav(?:e|es|ed|ing) about
insane: (?:is|are|was|were|\w+'s|'re|pretty|absolutely|completely|just|truly|simply|really|
    frankly) insane(?=[.,!;]|$)|insane (?:growth|results|speeds?|performance|numbers|value|demand|pace|deals?|
    detail|quality|graphics|gains|returns|valuations?)
wild: (?:is|are|was|were|\w+'s|gets?|got) (?:absolutely |pretty |truly |just |completely |
    really )wild(?=[.,!;:]|$)|(?:that|this|it|which) (?:is|'s) wild(?=[.,!;:]|$)|wild (?:growth|numbers|
    valuations?|times)
bonkers, bananas, unreal: (?:is|are|was|were|\w+'s|'re|gone|went|go|goes|absolutely|completely|totally|truly|
    simply|just|really|pretty|frankly|taste|tastes) (?:absolutely |completely |totally |truly |simply |just |
    really |pretty )?(?:bonkers|bananas|unreal|out of this world|to die for)(?=[.,!;:]|$)
out of this world: (?:is|are|was|were|\w+'s|'re|gone|went|go|goes|absolutely|completely|totally|truly|simply|
    just|really|pretty|frankly|taste|tastes) (?:absolutely |completely |totally |truly |simply |just |really |
    pretty )?(?:bonkers|bananas|unreal|out of this world|to die for)(?=[.,!;:]|$)|out[- ]of[- ]this[- ]world \w+
to die for: (?:is|are|was|were|\w+'s|'re|gone|went|go|goes|absolutely|completely|totally|truly|simply|just|
    really|pretty|frankly|taste|tastes) (?:absolutely |completely |totally |truly |simply |just |really |
    pretty )?(?:bonkers|bananas|unreal|out of this world|to die for)(?=[.,!;:]|$)|\w+ to die for
next-level: next-level \w+
crushing it, killing it, kills it, slaps, cooked: (?:we're|they're|he's|is|
    are) (?:so |absolutely |fully |officially )cooked|(?:is|are|was|were|been|\w+'s|'re|absolutely) (?:crushing|
    killing) it(?=[.,!]|$| (?:with|on|in|right|lately)\b)|(?:absolutely|seriously) slaps
killer: (?:a |the |its |some |another |real |true )?killer (?:apps?|features?|combo|combination|use cases?|
    product|deal|price|performance|value|content|copy|instinct|headlines?|line-?up|design|looks|advantage|move|
    argument)(?! (?:whale|bee))
jaws, goosebumps, shivers, chills: jaws? (?:to )?(?:drop|dropped|on the floor|hit the floor)|(?:sends?|sent|
    sending) (?:shivers|chills) (?:down|up)|(?:give|gives|gave|get|got|giving) (?:\w+ )?(?:goosebumps|chills)
speechless, breathless, in awe, wanting more, begging for more, scrambling, reeling, spellbound, starstruck
    , coming back for more: (?:left|leave|leaves|leaving|have|has|keep|keeps|
    had) (?:[\w']+ ){1,4}?(?:speechless|breathless|in awe|wanting more|begging for more|scrambling|reeling|
    spellbound|starstruck|coming back for more)(?! from)
fast lane, off to the races, neck and neck, neck-and-neck: (?:in|into|
    life in) the fast lane(?! of (?:the )?(?:m|motorway|highway|a))|off to the races|(?:ai|model|chip|race|labs?|
    rivals?|compan\w+|giants?|platforms?|tokens?)[\w ,]{0,40} neck[- ]and[- ]neck
machine speed, speed of thought, speed of business, speed of ai, speed of culture, speed of light, lightnin
    g speed, breakneck pace, breakneck speed: at (?:machine speed|(?:the )?(?:breakneck|lightning|warp) (?:speed|
    pace)|the speed of (?:thought|business|ai|culture|relevance|innovation|now))
force of nature, gathering storm, shifting: (?:an? |absolute |
    true )?force of nature|(?:the )?ground (?:is |was |beneath \w+ )shifting|gathering storm
earthquake, tidal wave, deluge, firehose, onslaught, maelstrom, blizzard: (?:political|tech|market|
    digital|cultural|industry|economic|ai) earthquake|(?:tidal wave|deluge|firehose|onslaught|maelstrom|
    blizzard) of (?:\w+ )?(?:demand|interest|data|innovation|content|investment|ai|new|information|hype|
    excitement|funding|money|change|capital|cash|ideas|headlines|announcements|apps|buzz|bots|alerts|e-?mails?|
    messages|notifications|competition|tools|products|models|slop|spam)
blowout, monster, blockbuster, breakout, banner: (?:is|was) a blowout|(?:blowout|monster|blockbuster|breakout|
    banner) (?:\w+ )??(?:quarters?|earnings|results|years?|numbers|growth|season|sales?|guidance|performance|
    success|launch|demand|ipo|months?|deals?|returns|gains|rally|round|raise|upgrade|stock|contracts?|update|
    report|debut|merger|acquisition|hit|star|moment|week|profits?)(?! (?:preventer|for the (?:tyre|well)))
a monster, a beast, a gem, a knockout, a stunner, a godsend, a lifesaver, a life-saver, a marvel, a triumph
    , a revelation, a banger, a doozy, a keeper, a whopper, a joy, a delight, a treat, a masterstroke, a winner
    , a hit, a dream, a bargain, a total, an absolute: (?<!he )(?<!i )(?:is|are|was|were|\w+'s|it's|be|been|
    this one's|what|such|such a|calls? it|called it|found it|find \w+|find it|proved?|proves|remains?|
    becomes?) (?:nothing less than |simply |just |truly |really )?(?:an? (?:absolute |total |real |true |
    complete |bit of a |pure |little |tiny |genuine |\w+-sized )?(?:monster|beast|gem|knock-?out|stunner|godsend|
    life-?saver|lifeline|marvel|triumph|revelation|banger|doozy|keeper|whopper|masterstroke|must-\w+|
    game ?changer)|an? (?:absolute|total|true|pure|sheer|complete) (?:joy|delight|treat|winner|hit|dream|bargain|
    pleasure|star|blast|steal|hero|legend|bonus|thrill|masterclass))(?=[.,;:!]|$| (?:for|of an?|to (?:use|watch|
    behold|work|drive|play|read)|in (?:its|the)|when|that|on|with|and|at|as)\b)
godsend, lifesaver, godsends, lifesavers: (?:an? |find \w+ (?:\w+ )*an? |(?:absolute|real|true) )(?:godsend|
    life-?saver)|(?:godsends|lifesavers)
for the ages, books: (?:an? |one |\w+ )(?:\w+ )?for the (?:ages|
    (?:record )?books)(?=[.,;:!]|$)
as it gets, as they come: as (?:\w+ ){1,2}as (?:it gets|they come)
get better than, gets better than, get any better, get easier than: do(?:es)?n't get (?:any |much )?(?:better|
    easier|bigger|simpler|bolder|more \w+)(?: than)?
a gift: (?:seen|viewed|taken|treated|regarded) as a gift|(?:is|was|are) (?:nothing short of |truly |
    such )?a gift (?:to|for) (?:investors|traders|the (?:world|industry|company|community|market)|shareholders|
    bulls|rivals|competitors)
darling, darlings: (?:wall street|wall street's|market|investor|investors'|tech|media|crypto|ai|startup|
    start-up|growth|industry|valley|critical) darlings?|darlings? of (?:the (?:\w+ )?(?:market|industry|media|
    press|tech|startup|ai|crypto)|wall street|silicon valley|investors)
money machine, cash machine, dividend machine: (?:money|cash|dividend|profit|growth|hype|content)[- ]machine(?! (?:gun|operator|
    in (?:the|a) wall|fraud|withdrawals?))
gold dust: like gold dust
catnip: catnip (?:for|to)
wunderkind, wonderkid, dynamo, whizz-kid, whiz kid, whiz-kid, rainmaker: (?:ai|tech|coding|startup|crypto|the|
    a|an) (?:\w+ )?(?:wunderkind|wonderkid|whizz?[- ]kid|rainmaker|dynamo)
heavyweight, heavyweights: (?:money|cash|profit|growth|hype|content)[- ]machine(?! (?:gun|operator|in (?:the|
    a) wall|fraud|withdrawals?))|(?:ai|tech|coding|startup|crypto|the|a|an) (?:\w+ )?(?:wunderkind|wonderkid|
    whizz?[- ]kid|rainmaker|dynamo)|(?:industry|tech|crypto|vc|venture|ai|silicon valley|wall street|global|
    retail|market|media|finance|gaming|by|of|from|other|fellow) heavyweights?(?! (?:champion\w*|title|boxing|bout|
    division|fight\w*|boxers?|contest|belt))|heavyweights? (?:such as|like|including)
big league, big leagues: (?:in|into|to|for|play in|joins?) the big leagues?
the who's who: (?:a |the )?who's who of
a-list: (?:industry|tech|crypto|vc|venture|ai|silicon valley|wall street|global|retail|market|media|finance|
    gaming|by|of|from|other|fellow) heavyweights?(?! (?:champion\w*|title|boxing|bout|division|fight\w*|boxers?|
    contest|belt))|heavyweights? (?:such as|like|including)|a-list (?:celebrit\w+|clients|investors|stars|talent|
    team|backers|roster|line-?up)
on the map: put(?:s|ting)? (?:[\w'-]+ ){1,4}(?:firmly |squarely )?on the map
into its own, into their own, hits different, place to be: (?:com|cam|hit)(?:e|es|ing|s)? into (?:its|
    their) own|hits different(?:ly)?|the place to be
serious: serious (?:contender|firepower|chops|heat|game|bank|cred|street cred|bragging|buzz|wow)
moat, moats, sheet: fortress(?:-like)? balance sheet|(?:deep|
    unassailable|formidable|massive|impenetrable) (?:competitive )?moats?(?! (?:around the (?:castle|tower|fort)|
    filled))
-grade: (?:institutional?|enterprise|military|bank|professional|pro|studio|restaurant|salon|spa|broadcast|
    cinema|barista|hotel|museum|world|championship|hollywood|flagship|theater|concert)-grade
-quality: (?:caf[eé]|barista|salon|spa|theat(?:er|re)|cinema|broadcast|hollywood|concert|showroom|magazine|
    gallery|bakery)-quality
rock-solid, rock solid, pin-sharp, razor-sharp, razor sharp, crystal-clear, crystal clear, whisper-quiet, wh
    isper quiet, ironclad, buttery-smooth, buttery smooth, silky-smooth, silky smooth, featherlight, feather-lig
    ht, laser-sharp, ultra-sharp, blink-and-you'll-miss-it, larger-than-life, larger than life, no-holds-barred
    , out-of-the-box, hard-hitting, hard-charging, high-flying, fast-rising, red-carpet, white-glove, best-of-br
    eed, never-before-seen, once-in-a-lifetime, once-in-a-generation, once-in-a-decade, tailor-made, second-to-none
    , white-hot, sought after, sought-after, gravity-defying, death-defying, odds-defying, jaw-dropp
    ingly: (?:rock[- ]solid|(?:pin|razor|laser|ultra)[- ]sharp|crystal[- ]clear(?! (?:water|lakes?|sea|skies|
    lagoon|streams?|springs?))|whisper[- ]quiet|ironclad|(?:butter|silk)y[- ]smooth|feather-?light|
    blink-and-you'll-miss-it|larger[- ]than[- ]life|no-holds-barred|out-of-the-box (?:thinking|ideas?|thinker|
    approach)|hard-(?:hitting|charging)|high-flying|fast-rising|red-carpet (?:treatment|experience|service)|
    white-glove|best-of-breed|never-before-seen|once-in-a-(?:lifetime|generation|decade)|tailor-made (?:for|to)|
    second-to-none|white-hot|(?:highly |most |much )?sought[- ]after|(?:gravity|death|odds)-defying|
    jaw-droppingly \w+)
delightfully, refreshingly, blissfully, gloriously, stunningly, stupidly, wickedly, fiendishly, blazingly, b
    listeringly, unapologetically, impossibly, breathtakingly, dazzlingly, mind-bogglingly, eye-wateringly, irre
    sistibly, deliciously, hauntingly, wonderfully, astonishingly, amazingly, unbelievably, pheno
    menally: (?:delightfully|refreshingly|blissfully|gloriously|stunningly|stupidly|wickedly|
    fiendishly|blazingly|blisteringly|unapologetically|impossibly|breathtakingly|dazzlingly|mind-bogglingly|
    eye-wateringly|irresistibly|deliciously|hauntingly|wonderfully|astonishingly|amazingly|unbelievably|
    phenomenally) (?!(?:and|but|the|a|an|by|in|on|to|for|with|of|from|at|as|he|she|it|they|we|that|
    while)\b)(?!\w+(?:ed|[^s]s)\b)\w+
engineered for, engineered to, designed for the, built for the, built for those, made for those, designed fo
    r those, made for people, designed for people, built for people: (?:engineered|designed|built|made|
    crafted) (?:for (?:sustainable|maximum|peak|ultimate|excellence|performance|success|greatness|winners|
    the (?:modern|future|bold|next|way you)|tomorrow|(?:people|those) who)|to (?:thrive|win|dominate|perfection|
    impress|inspire|wow|delight))
are cherished, is cherished, are adored, is adored, are treasured, is treasured, are revered, is revered, i
    s beloved, are beloved, is coveted: (?:is|are) (?:cherished|adored|treasured|revered|beloved|coveted) (?:in|
    across|around|throughout|by|for|worldwide)
head over heels: head over heels
love at first: love at first (?:sight|bite|sip|listen|click)
fall in love, falling in love: (?:teams|customers|users|readers|players|fans|people|investors|diners|guests|
    developers|you'll|they) f(?:all|ell|alling) in love with|f(?:all|ell|alling) in love with (?:the|this|our|its|
    your|every) (?!man\b|woman\b|girl\b|boy\b)\w+
fell in love: (?:teams|customers|users|readers|players|fans|people|investors|diners|guests|developers|you'll|
    they) f(?:all|ell|alling) in love with|f(?:all|ell|alling) in love with (?:the|this|our|its|your|
    every) (?!man\b|woman\b|girl\b|boy\b)\w+
hidden superpower, superpower, superpowers: (?:secret|real|hidden|true|
    its|your|their|new|like a|gives? you) superpowers?|superpowers? (?:is|in disguise|of choice)
takes the cake, the whole package, total package, real deal: take
    s the cake|the (?:whole|total|complete) package|(?:is|\w+'s|are|be|was) the real deal
in the face of: fl(?:y|ies|ies|ew|ying) in the face of(?= (?:convention|tradition|everything|all|
    conventional))
hold its own, hold their own, holds its own: h(?:old|olds|eld|olding) (?:its|their|his|
    her) own (?:against|with|among|next)
all the difference: ma(?:ke|kes|king|de) all the difference
in a sea of: in a sea of (?!people\b|water\b|red\b|blue\b|green\b|grass\b)[\w-]+
the heart of: (?:lies|is|are|sits?|stands?|beats?|remains?|puts?|put|placing|placed|
    putting) (?:\w+ ){0,4}at the (?:very )?heart (?:and soul )?of (?:everything|what (?:we|they)|our|its|this|
    the (?:brand|company|platform|experience))
the soul: (?:nourish|feed|sooth|stir|touch|reviv|uplift)\w* the soul|good for the soul|food for the soul
night: (?:keeps?|keeping|kept) (?:\w+ ){1,2}up at night
into the spotlight, into the stratosphere, new heights of, heights: (?:soar|climb|
    rocket|surg|ris|reach|rose|tak|took|driv|push|scal)\w* (?:[\w'-]+ ){0,4}(?:in)?to (?:the stratosphere|
    new heights|greater heights|dizzying heights)
by magic, like a, rock-star, like royalty, like magic: (?:f
    eel|treat\w*|live|cook|look|work|play|trade|write|design|shoot|edit|edits|works|vanish\w*|is|was|\w+'s|
    happen\w*|disappear\w*|almost) (?:[\w']+ ){0,3}like (?:a rock star|royalty|a local|a pro|magic|a boss)|
    rock-star (?:treatment|status|team|engineers?|developers?)
its magic: work(?:s|ed|ing)? (?:its|their|his|her) magic|(?:discover|experienc|captur|celebrat|bring|embrac|
    shar|feel|creat|rediscover|witness|recaptur)\w* (?:\w+ )?the magic (?:of|back)
the magic of: (?:discover|experienc|captur|celebrat|bring|embrac|shar|feel|creat|rediscover|witness|
    recaptur)\w* (?:\w+ )?the magic (?:of|back)
pure magic: (?:pure|sheer|real|true|culinary|musical|holiday|cinematic) magic(?=[.,;!:]|$)
real magic: (?:discover|experienc|captur|celebrat|bring|embrac|shar|feel|creat|rediscover|witness|
    recaptur)\w* (?:\w+ )?the magic (?:of|back)|(?:pure|sheer|real|true|culinary|musical|holiday|
    cinematic) magic(?=[.,;!:]|$)|(?:where|that's where|when) the (?:real |true )?magic happens
the magic happens: (?:where|that's where|when) the (?:real |true )?magic happens
plumbing, backbone, scaffolding, architecture of: (?:the |an? )?(?:very |unseen |invisible |essential |
    hidden |digital |silent |industrial |economic )+(?:plumbing|backbone|scaffolding) (?:of|for|that|to)|
    architecture of (?:accountability|power|trust|control|fear|surveillance|desire|persuasion)|(?:unseen|
    invisible|hidden) plumbing
unseen, invisible: (?:unseen|invisible) (?:rules?|hands?|forces?|architects?|wars?|costs?|price|threats?|
    walls?|strings|chains|machinery|engine|currents?|battle\w*|frontier|empire)(?! (?:of smith|theorem))
road, path: (?:treacherous|perilous|rocky|bumpy|winding|thorny|narrow|uncertain) (?:and \w+ )?(?:road|
    path)s? (?:to|ahead|toward|towards|forward)|(?:relentless |inexorable |unstoppable |steady |quiet |
    onward )?march of the (?:\w+ )?(?:machines?|workforce|robots?|algorithms?|agents?|progress|bots)|(?:path|
    road) (?:to [\w' ]{3,40} )?(?:is|are) (?:narrow|steep|perilous|treacherous|fraught|paved)
perils: (?:treacherous|perilous|rocky|bumpy|winding|thorny|narrow|uncertain) (?:and \w+ )?(?:road|
    path)s? (?:to|ahead|toward|towards|forward)|not without its perils|(?:path|road) (?:to [\w' ]{3,40} )?(?:is|
    are) (?:narrow|steep|perilous|treacherous|fraught|paved)
march of: (?:relentless |inexorable |unstoppable |steady |quiet |onward )?march of the (?:\w+ )?(?:machines?|
    workforce|robots?|algorithms?|agents?|progress|bots)
purgatory: (?:pilot|regulatory|legal|deployment|funding|development) purgatory
coming due: (?:the )?bill (?:for [\w' ]{3,40} )?(?:is |has |comes? |came )(?:now |finally )?(?:coming )?due
to heel: (?:brought|bring|brings|bringing|called|forced) (?:[\w'-]+ ){0,3}to heel
oxygen: (?:giv|breath|pump|suck|starv)(?:e|es|ing|ed|s)? (?:\w+ )?(?:all )?(?:the )?(?:new )?oxygen (?:to|
    into|from|out of)
hard line: (?:draw|draws|drawing|drew|drawn) a hard line
world run by, world where machines, world of autonomous: (?:a|the) world (?:run by|of|
    where) (?:autonomous )?(?:machines|agents|ai|algorithms|robots)
owns the interaction, own the interaction: own(?:s|ed|ing)? the interaction
sensory bridge: sensory bridge
raw power, immense power, sheer power, awesome power: (?:raw|immense|sheer|awesome|
    terrifying) power(?! (?:cut|outage|station|output))
bargain: (?:new|coded|grand|digital|hidden|devil's) bargain(?=[.,:]|$| (?:with|of|for|
    between)\b)
new force, cost of progress, price: (?:is|was|are|
    became) a (?:powerful )?new force(?=[.,]|$)|(?:price|cost) of (?:power|progress|innovation|convenience|
    ambition|speed|silence|genius)(?=[.,:]|$)
hidden risks, hidden price, hidden dangers
web of: (?:vast|complex|tangled|intricate|sprawling) web of \w+
era of, days of: (?:freewheeling|heady|halcyon|wild west|reckless|carefree) (?:era|days) of
forefront, vanguard: (?:at|remains? at|stands? at|to) the (?:very )?(?:forefront|vanguard) of (?:a |an |the |
    this )?(?:\w+ )*?(?:innovation|wave|revolution|transformation|change|movement|technology|excellence|industry|
    era|future|shift|field|market|space)
spotlight, limelight: sh(?:in|on)(?:e|es|ing)? a (?:\w+ )?spotlight on
inject, injects, injecting: inject(?:s|ing)? (?:unparalleled |new |fresh |some |much-needed )+(?:life|energy|
    visibility|trust|excitement|fun|personality)\b
serious about: (?:is|are|get|we're|^)\s?serious about (?:\w+ing|quality|security|service|privacy|
    safety|results|success)
success, growth journey: (?:growth|success|wellness|health|customer|investment|learning|fitness|financial|
    investing|trading|healing) (?:and \w+ )?journey
as unique as: as unique as (?:you|your|their|our|the)\b
talent: (?:incredible|unmatched|raw|prodigious|exceptional|world-class|extraordinary|immense|
    remarkable) (?:\w+ )?talents?\b
recognition: (?:outstanding|esteemed|coveted|incredible|remarkable|tremendous|extraordinary|much-deserved|
    richly deserved) recognition
level of trust: (?:unparalleled|unmatched|unprecedented|unrivall?ed) (?:level of )?(?:visibility|trust|
    quality|access|expertise|insights?|service|support|value|precision|performance|security|flexibility|speed|
    control|transparency|convenience|comfort)
from the ground up, from scratch: (?:reimagin|rethink|rethought|reinvent|reinvent|
    redesign)\w* (?:[\w'-]+ ){1,5}from (?:the ground up|scratch)
reminder, reality check: (?:powerful|sobering|chilling|stark|harsh|potent|grim|humbling|poignant) reminder|
    (?:sobering|harsh|brutal|much-needed) reality check
hard reality, harsh reality, cold reality, brutal reality, hard truth, hard truths, harsh truth, brutal trut
    h, bitter truth, sobering truth, inconvenient truth, uncomfortable truth: (?:hard|harsh|cold|cold, hard|
    brutal|bitter|sobering|inconvenient|uncomfortable) (?:truths?|reality|realities)
cautionary tale, cautionary tales, swift and sharp, swift and brutal, swift and merciless, swift and fierce
    , swift and furious
damage: the damage (?:was|is) (?:already )?done
gulf, chasm, abyss, disconnect: (?:vast|deep|yawning|widening|unbridgeable|growing|dangerous|moral|uncanny|
    profound) (?:gulf|chasm|abyss|disconnect)(?! (?:of mexico|coast|stream|states))|(?:edge|brink) of the abyss
are immense, is immense, are enormous, is enormous, are profound, are staggering, is staggering, are astrono
    mical: (?:challenges?|stakes|risks?|implications|consequences|costs?|potential|upside|opportunit(?:y|ies)|
    possibilities|rewards?|promise|ambitions?|scale|numbers|results) (?:is|are|remains?) (?:immense|enormous|
    profound|staggering|astronomical)
fraught with: (?:is |are )?fraught with (?:\w+ )?(?:dangers?|perils?|risks?|challenges?|uncertaint\w+|
    complexit\w+|pitfalls?)
-like experience, -like finish, -like ambiance, -like feel: [a-z]+-like (?:experience|finish|ambiance|feel)
wave of: (?:\w+ )?wave of (?:\w+ )?(?:enthusiasm|euphoria|hype|frenzy|excitement|optimism|disruption|
    possibilit\w+|creativity|momentum)
quiet, silent: (?:quiet|silent) (?:admission|catastrophe|coup|crisis|desperation|rebellion|reckoning|race|
    genius|dread|menace|exodus|surrender|triumph|confidence|luxury|killer|epidemic|partner in|scramble|takeover|
    conquest|crusade)
specter, spectre, spectres, specters: (?:the )?(?:spectre|specter)s? of (?:\w+)
looms large, loom large: (?:\w+ )?looms? (?:large|over)
looming over, looms over: (?:\w+ )?looms? (?:large|over)|looming over
long shadow, dark shadow: cast(?:s|ing)? an? (?:long|dark|deep) shadow|(?:long|dark) shadow (?:over|of|across)
knife's edge, knife-edge: on (?:a|the) knife(?:'s|-)? ?edge
teetering: teeter(?:s|ing)? on (?:the )?(?:edge|brink)
laid bare, lays bare, laying bare, lay bare: (?:laid|lays?|laying) bare
the genie, out of the bag: genie (?:is |was )?(?:out of|back in(?:to)?) the bottle|cat (?:is|
    was) out of the bag
smoke and mirrors: smoke and mirrors
mirrors: (?:hall|house) of mirrors
no clothes: emperor has no clothes
keys to the kingdom: keys to the kingdom
pulling the strings, pulls the strings: pull(?:s|ing) the strings
puppet: puppet masters?
tightrope: (?:walk|walks|walking|navigat\w+|regulatory|legal|dangerous|delicate|diplomatic|ethical) (?:an? |
    the )?(?:\w+ )?tightrope
whack-a-mole: whack-a-mole
cat-and-mouse: cat-and-mouse(?= game)
uphill battle: uphill battle
david vs, goliath: david (?:and|versus|vs\.?) goliath
hail mary: hail mary(?= (?:pass|attempt|bid|move|play|bet)|[.,])
heel: achilles'? heel
herculean: herculean
sisyphean: sisyphean
promethean: promethean
orwellian: orwellian
kafkaesque: kafkaesque
sacred: sacred cows?
ivory: ivory towers?(?! inc)
break through, breaks through, breaking through, cut through, cuts through, cutting through: (?:break|breaks|
    breaking|cut|cuts|cutting) through (?:the |a )?(?:crowded|noisy|saturated|\w+ noise|noise|clutter|
    hype)(?: \w+)?
stranglehold, chokehold, grip: (?:stranglehold|iron grip|death grip|chokehold|
    vise grip) (?:on|over)
floor with: (?:wip|mop)(?:e|es|ed|ing|s|ped|ping)? the floor with
firing line, hot seat: (?:in|on) the (?:firing line|hot seat)(?=[.,]|$| (?:after|over|for|as)\b)
ticket to, passport to, gateway to, key to: (?:golden )?(?:ticket|passport) to (?:success|fame|riches|the big|
    financial|freedom|wealth|a better|paradise|adventure)|gateway to (?:success|the future|adventure|a world|
    a new|opportunit\w+|endless|unforgettable|wellness|financial)|(?:the )?key to (?:survival|success|happiness|
    unlocking|the future|a happier|everything|victory)(?! factors)
absolute unit, breakfast, like a: (?:an )?absolute unit|(?:eat|eats|ate|
    eating) (?:[\w'-]+ ){1,3}for breakfast(?! (?:at|every|on|in|with))|\w+ (?:[\w']+ ){0,3}like a (?:champ|boss|
    beast)
overstate: (?:hard|difficult|impossible) to overstate
gets wild, gets crazy, got wild, got real, gets real, spicy: (?:things?|it|this|which) (?:get|
    gets|got|is getting) (?:really |very |truly )?(?:spicy|wild|crazy|real)(?=[.,;:!]|$)
scary good, crazy good, insanely good, stupid good, damn good, scarily good, wicked fast, crazy fast, stupi
    d fast, dirt cheap, dead simple, dead easy, drop-dead
on a roll, tear: (?:is|are|was|were|been|\w+'s|went|goes) on (?:a|an absolute|
    a real) (?:tear|roll)(?=[.,;!]|$| (?:this|since|in|lately|after|with|as|of late)\b)
sledgehammer, wrecking ball, bulldozer: (?:take|takes|took|taking) an? (?:sledgehammer|wrecking ball|
    bulldozer|axe|scalpel) to
toast of the, envy of the, jewel of the: (?:the )?(?:toast|envy) of (?:the |every )(?:\w+)|
    (?:crown )?jewel of the (?!crown colony)\w+
out swinging, for the fences, farm: (?:come|came|comes|
    coming) out swinging|sw(?:ing|ings|inging|ung) for the fences|bet(?:s|ting)? the farm
mint money, minting money, minted money, minting millionaires, minting billionaires, money hand over fist, h
    and over fist: mint(?:s|ed|ing)? (?:money|millionaires|billionaires)|hand over fist
blindsided, cratered, cratering, nosedived, nosedive, tanked, tanking, imploded, implodes, imploding: (?:was|
    were|been|got|left) blindsided|(?:shares?|stocks?|prices?|token|coin|demand|sales|market|valuation|revenue|
    ratings|approval)s?(?: have| has| had| is| are)? (?:crater|nosediv|tank|implod)(?:ed|e|es|ing|s)
for cover, for the exits, for the hills, in tatters, in ruins, in shambles: (?:run|runs|ran|running|head\w*|rush\w*|rac\w+|scrambl\w+) for (?:cover|
    the exits?|the hills)(?! when the (?:alarm|fire|shooting))|(?:playbook|model|plans?|reputation|strategy|
    thesis|business|credibility|hopes|dreams?|career|industry) (?:is|are|was|were|lies?|lay|left) in (?:tatters|
    ruins|shambles)
under the radar: (?:fl(?:y|ies|ew|own|ying)|slip\w*|stay\w*|went|go|goes|still|
    remain\w*) (?:\w+ )?under the radar
at the seams: (?:burst|bulg|com|fray)\w* (?:apart )?at the seams
feels like cheating, feels like magic, closest thing to, feels like the future: feels like (?:cheating|magic|
    the future)|(?:is|was|are|be|\w+'s) the closest thing to (?:magic|perfection|perfect|a miracle|a sure)
keys to the: keys to the (?:castle|kingdom|future)
has your back, have your back, had your back, got your back
behind their back, behind its back: with one (?:hand|arm) tied behind (?:their|its|his|her|your) backs?
goes to die, go to die: (?:where|is where) (?:[\w'-]+ ){1,4}(?:goes?|went) to die
to the gills, to the brim, to the rafters, to the max: (?:pack|stuff|load|cramm|fill|stack)(?:ed|s|
    ing)? to the (?:gills|brim with (?:features|flavou?r|ideas|talent)|rafters)|to the max(?=[.,!]|$)
chaos into, vision into, pain into, setbacks into: turn(?:s|ed|ing)? (?:\w+ )?(?:chaos|vision|pain|
    setbacks) into (?:\w+ )?(?:clarity|order|action|gold|impact|opportunit\w+|value|results|profit|revenue|
    reality|art|growth|power|wins?|success|decisions|customers|cash|loyalty|buyers|advantage|strength|triumph)
complexity into, data into, insights into, insight into, ideas into, visitors into, clicks into, obstacles i
    nto, passion into: turn(?:s|ed|ing)? (?:\w+ )?(?:complexity|data|insights?|ideas|visitors|clicks|obstacles|
    passion) into (?:\w+ )?(?:clarity|order|action|gold|impact|opportunit\w+|value|results|profits?|revenue|
    reality|art|growth|power|wins?|success|decisions|customers|cash|loyalty|buyers|advantage|strength|triumph)
revenue engine, growth engine, profit engine, money-maker, moneymaker, revenue machine, growth machine, sale
    s machine: (?:revenue|growth|profit|innovation) engine|money-?makers?(?! (?:mike))|(?:revenue|growth|sales|
    marketing|hit|idea) machine(?! learning)
pays for itself, pay for itself, pay for themselves: pays? for (?:itself|themselves)
what matters most, what they do best, what you do best, what really matters, what truly matters: focus(?:es|
    ed|ing)? on (?:what (?:matters(?: most)?|they do best|you do best|really matters|truly matters))
pane of glass, 360-degree view: single pane of glass|360-degree view
price of admission: worth the price of admission
freight train, ton of bricks, bolt from the blue, lightning in a bottle, thunderbolt: like a (?:freight train|
    ton of bricks|thunderbolt|bolt (?:from|out of) the blue)|lightning in a bottle
zero to hero, rags to riches, rags-to-riches: (?:from )?(?:zero to hero|rags[- ]to[- ]riches)
honeymoon is over, party is over, party's over: (?:the )?(?:honeymoon|party)(?: is|'s) (?:officially )?over
gravy train: gravy train
house money: play\w* with house money
liftoff, lift-off, launchpad, launch pad: (?:ready|primed|set|poised|headed|cleared) for lift-?off|(?:perfect|
    ideal|career|growth) launch ?pad
your seatbelts, your seat belts: (?:fasten|buckle|tighten) your seat ?belts
tells a story, tell a story: every (?:\w+ ){1,2}tells? a story
love affair: love affair with
screams, flies, chews through, sings, purrs, sips: (?:laptop|machine|phone|chip|car|engine|app|model|gpu|cpu|
    mac|pc|system|it|tool|editor|interface|ui) (?:absolutely |positively |just |really |simply )?(?:screams|flies|
    sings|purrs)(?=[.,;!]|$| (?:through|along)\b)|chews through|sips (?:battery|power|fuel|memory)
flying: (?:with )?flying colou?rs
half-baked: half-baked
train wreck, dumpster fire, train-wreck, hot mess, dog's breakfast, damp squib, paper tiger, pipe dream, wil
    d goose chase, house of straw: (?:a |an )(?:\w+ )?(?:train[- ]?wreck|dumpster fire|hot mess|dog's breakfast|
    damp squib|paper tiger|pipe dream|wild goose chase|house of straw)
trainwreck: (?:a |an )(?:\w+ )?(?:train[- ]?wreck|dumpster fire|hot mess|dog's breakfast|damp squib|
    paper tiger|pipe dream|wild goose chase|house of straw)|snake[- ]oil(?! (?:chemistry|extract))
snake oil: snake[- ]oil(?! (?:chemistry|extract))
vaporware: vaporware
toast: (?:is|are|be|\w+'re|\w+'s) toast(?=[.,!]|$)
overnight: (?:evaporated|vanished|changed|disappeared|
    collapsed) overnight
ground shifted, shifted beneath: (?:the )?ground (?:has |had )?shifted(?: (?:under|
    beneath)(?: the feet of)?)?|shift(?:s|ed|ing)? (?:under|beneath) (?:our|their|its|your) feet
was swift and, fierce, brutal: (?:backlash|reaction|response|
    competition|criticism|fight|market) (?:was|is|has been|were) (?:fierce|brutal|swift) and
offensive, fortress: (?:global|
    charm|technology|marketing|pr|product|full-scale) (?:technology |ai |marketing )?offensive(?! (?:line|
    coordinator|tackle))|(?:regulatory|digital|data|impenetrable) fortress
fabric of: (?:weav\w+|wov\w+|stitch\w*|thread\w*) (?:[\w', -]+ )?into the (?:very )?fabric of|(?:very|social|
    moral|digital) fabric of (?:our|society|daily|everyday|the (?:nation|internet|community|city))
the reins, the controls, the wheel: hand(?:s|ed|ing)? (?:the \w+ |\w+ |over )?(?:the )?(?:reins|controls|keys|
    wheel) to (?:the )?(?:ai|machines?|algorithms?|agents?|bots?)|handing (?:the )?(?:ai|machines|
    agents) the (?:controls|reins|wheel|keys)
stakes: rais(?:e|es|ed|ing) the stakes
the needle, the dial: (?:mov|shift)(?:e|es|ed|ing)? the (?:needle|dial)(?= (?:on|for|in)\b|[.,])
sitting on, sits on: s(?:itting|its|it|at) on (?:an? |the )?(?:\w+ )?(?:goldmine|gold mine|powder keg|
    time bomb|treasure|mountain of (?:cash|data|debt)|pile of cash|war chest)
pedal, throttle, accelerator: (?:pedal to the metal|foot (?:on|off) the (?:pedal|throttle|accelerator))
sneak peek, seat: (?:front[- ]row|ringside) seat (?:to|for)|
    sneak peeks?
fever dream, fairy tale, fairytale, cinderella story: (?:fever dream|(?:a|real-life|modern|storybook|
    modern-day) (?:fairy ?tale|cinderella story))(?! (?:by|collection|book))
sweet deal: (?:sweet|screaming|table-pounding|no-brainer|
    slam-dunk) (?:deal|buy|bargain|opportunity)s?
generational: generational (?:wealth|opportunity|buy(?:ing)? opportunit\w+|talent|run|moment|company|shift)
100x: (?:next|potential|easy) 100x
room to run, upside: (?:plenty of|lots of|more|ample) room to run|(?:huge|massive|enormous|explosive|
    tremendous|monster|unlimited|substantial|significant|life-changing|incredible|staggering|eye-popping) upside
eye-popping, eye-watering, jaw-dropper, mind-bender, gut-punch, gut punch, heart-stopper, nail-biter, head-s
    pinning, head-scratcher, hair-raising, white-knuckle, pulse-quickening, sky-rocketing, record-shattering, re
    cord-smashing, bare-knuckle, cut-and-thrust, dog-eat-dog, make-or-break, do-or-die, winner-take-all, winner-
    takes-all, high-wire, high-wire act: (?:eye-(?:popping|watering)|jaw-dropper|mind-bender|gut[- ]punch|
    heart-stopper|nail-biter|head-(?:spinning|scratcher)|hair-raising|white-knuckle|pulse-quickening|
    sky-rocketing|record-(?:shattering|smashing)|bare-knuckle|cut-and-thrust|dog-eat-dog|make-or-break|do-or-die|
    winner-takes?-all|high-wire(?: act)?)
define her, define him, define them, define us: (?:refus\w+ to|never|not|doesn't|didn't|don't) (?:let|allow)(?:ting|ing)? [\w' ]{2,40} (?:to )?define (?:her|him|them|us)
the next generation, generations, inspire, inspires: inspir(?:e|es|ed|ing) (?:us all|others|generations|millions|the next generation)
odds: against (?:all|the|staggering|incredible|overwhelming|long|impossible) odds|(?:def(?:y|ies|ied|ying)|beat(?:s|ing)?) the odds(?! of)
humble beginnings, heart of gold, unsung hero, unsung heroes, force for good, home away from home, picture-perfect, picture perfect, bucket-list, hand-picked, handpicked, sun-drenched, hustle and bustle
from the ashes: r(?:ise|ises|ose|ising|isen)(?: like a ph(?:oe|e)nix)? from the ashes
adversity: (?:in the face of|overc\w+me|overcoming|triumph\w* over|rising above|rose above) (?:\w+ )?adversity
countless: countless (?:lives|hearts|hours of (?:fun|joy|entertainment|enjoyment)|possibilities|opportunit\w+|others|memories|benefits|smiles|dreams)
like family, like home, like gold, like royalty: treat(?:s|ed|ing)? (?:[\w']+ ){1,4}like (?:family|gold|royalty)|feels? (?:just )?like home
attention to detail: (?:(?:meticulous|exceptional|keen|unparalleled|unmatched|unwavering|painstaking|careful|obsessive|great|strong|impeccable|exquisite|relentless|extraordinary|incredible|utmost|superior|sharp) )?attention to detail
too big, too small, too large: no (?:job|project|task|dream) (?:is )?too (?:big|small|large)
call away, click away, tap away: (?:just|only) (?:a|one) (?:\w+ )?(?:call|click|tap) away
were their own, was their own, were our own: as if it (?:were|was) (?:their|our|his|her) own
oasis of, haven of, sanctuary: (?:an? )?(?:\w+ )?(?:oasis|haven|sanctuary) (?:of|for) (?:\w+ )?(?:calm|peace|tranquil\w*|relaxation|serenity|comfort|beauty|luxury|the (?:soul|senses)|wellness|foodies)
taste buds: (?:tantali[sz]|treat|tickl|delight|tempt|excit|satisf|awaken)\w* (?:\w+ )?taste ?buds
built on trust, foundation of trust: (?:built|founded) on (?:a foundation of )?trust|foundation of trust
masses: (?:bring|brings|bringing|brought|made) [\w' -]{2,40} (?:to|for) the masses
mass adoption: (?:path|road|key|gateway|bridge|driv\w+|accelerat\w+|usher\w*|spark\w*) (?:to|towards?|the)? ?mass adoption
embrace life, embraces life, embracing life, best life, best lives: embrac(?:e|es|ing) life(?: to the fullest)?|(?:liv(?:e|es|ing)) (?:your|their|my|her|his|our) best li(?:fe|ves)
the fullest: (?:liv|enjoy|experienc|embrac|us)\w* [\w' ]{2,30} to the fullest
from day one: (?:value|results|success|impact|savings|confidence|productive|great\w*) from day one
doors: open(?:s|ed|ing)? (?:\w+ )?doors? for (?:countless|many|generations|millions|others|thousands)
to perfection: (?:\w+ed|cut|done|made|built|spun|sewn|woven) to perfection
entry point, opportunity: (?:an? |the )?(?:excellent|prime|golden|perfect|ideal|unmissable|unparalleled|
    unrivall?ed|fantastic|wonderful|phenomenal|enormous|huge|massive|superb) (?:\w+ )?(?:entry point|opportunity)
transparency, visibility, connectivity, freedom: (?:offer|provid|deliver|giv|gain|enjoy|get|ensur|bring|
    with)(?:e|s|es|ing|ting|ed|ring)? (?:[\w']+ ){0,3}?(?:complete|total|full|unprecedented|unmatched|instant|
    end-to-end|radical|seamless|ultimate) (?:transparency|visibility|connectivity|freedom)(?! of (?:speech|the press|
    movement|association|religion|expression|information))
dramatic improvement, dramatic improvements, massive improvement, huge improvement, vast improvement: (?:dramatic|massive|vast|huge) improvements?
instant: instant (?:connectivity|results|relief|insights?|clarity|credibility|glow|upgrade|boost|shine|volume|comfort|elegance)
high-performing, high performing: high[- ]performing,? (?:[\w-]+ ){0,3}?(?:cultures?|teams?|organi[sz]ations?|
    individuals|workplaces?|talent|professionals|compan(?:y|ies)|businesses)
results: (?:driv|deliver|achiev|produc|generat|see|yield|get)\w* (?:[\w-]+,? (?:and )?){0,2}?(?:real|tangible|
    measurable|lasting|meaningful|powerful|proven|outstanding|life-changing),? (?:and )?(?:\w+ )?results
elevated: elevated (?:\w+ )?(?:experiences?|dining|cuisine|comfort food|essentials|basics|aesthetic|luxury)
step forward: (?:huge|giant|massive|bold|exciting|monumental|tremendous|historic|powerful) step forward
optimal: optimal (?:\w+ )?(?:experience|comfort|health|wellness|well-being|convenience|results)
paradise: (?:true|real|veritable|absolute|culinary|shopper'?s'?|foodies?'?s?|[\w-]+ lover'?s'?) paradise|paradise for
height of: the height of (?:comfort|luxury|elegance|style|sophistication|cool|convenience|good taste)
must for: (?:is|are|'s) (?:an? )?(?:absolute |real |true )?must for (?:any|every|all|anyone|everyone|fans|
    lovers|those|serious)\b
addition to: (?:essential|perfect|ideal|worthy|wonderful|fantastic|great|superb|stylish|timeless) addition to
recognized, recognised: (?:(?:inter)?nationally|globally|widely|critically|highly|universally|world|regionally|
    industry|well)[- ]recogni[sz]ed (?:[\w-]+ ){0,3}?(?:coach|speaker|experts?|leaders?|authority|authorities|author|
    artists?|designers?|brands?|firm|company|chefs?|vendor|supplier|partner|architect|scholar|researcher|scientist|specialist|surgeon|
    educator|trainer|consultant|pioneer|innovator|name|provider|institution|photographer|musician|advocate|attorney|
    lawyer|agency|talent|voice|figure|studio|entrepreneur|strategist|therapist|healer|psychologist|facilitator)s?|
    (?:an?|the|as) recogni[sz]ed (?:[\w-]+ )?(?:expert|leader|pioneer|innovator|name|thought leader)
regard: h(?:eld|old|olds|olding) (?:\w+ )?in (?:the |such |very )?high(?:est)? regard
admiration: (?:won|win|earn|gain|garner|draw|drew)\w* (?:the |widespread |global )?(?:\w+ and )?
    admiration (?:of|from)
gateway: (?:is|as|are|be|becom\w+|became|and) (?:the|an?|your|our) (?:\w+ )?gateway (?:for|to) (?:the (?:next|future|new)|
    a (?:new|better|brighter)|(?:web3's )?mass adoption|web3|crypto|defi|millions|billions|success|growth|
    freedom|everyone|financial)\b
foundation of, foundation for: (?:is|are|remains?|forms?|as|at) (?:\w+ )?the (?:very )?(?:foundation|bedrock) of (?:everything|
    all (?:we|that)|our|modern|every|success|trust|any|a (?:healthy|thriving|good|great|strong))|
    lay(?:s|ing)? the foundation for (?:an? |the )?(?:brighter|better|greener|stronger|bold|next|future|lasting|
    long-term|sustained|continued|smarter|safer|new era)
blueprint: (?:a|the|its) (?:\w+ )?blueprint for (?:success|the (?:future|next|industry|world)|others|tomorrow|modern|
    sustainable|growth|a (?:new|better|brighter|greener)|\w+ (?:everywhere|worldwide|around the world))
passport to, gateway to: your (?:\w+ )?(?:passport|gateway) to
launchpad: launchpad for (?:tomorrow|the next|new|future|success|growth|innovation|
    founders|startups|(?:\w+ )?talent|bold|big|even|greater)
hotbed of, melting pot of: (?:hotbed|melting pot) of (?:\w+ )?(?:innovation|talent|creativity|entrepreneurship|
    ideas|cultures|flavou?rs|styles|start-?ups|inspiration)
magnet for: magnet for (?:\w+ )?(?:creatives|talent|founders|innovation|ideas|capital|innovators|entrepreneurs|
    startups|creators|dreamers)
the door: open(?:s|ed|ing)? (?:up )?the doors? (?:to|for) (?:endless|exciting|countless|limitless|unlimited|
    unprecedented|entirely new|new (?:possibilit|opportunit|world|market|kind|form|frontier)\w*|a (?:world|future|whole|
    new (?:world|era|age)))\b
what matters, do best: (?:focus|concentrat)\w* on what (?:really |truly |
    actually )?(?:matters(?: most)?|you do best|they do best|you love)
the rest to us: leave the rest to (?:us|the)
something for everyone: something for everyone
every need: (?:your|their|guests'|client's|customers'|clients') every need
silence: deafening silence|silence (?:is|was|has been|grew) deafening
roar: deafening (?:roar|hum|drumbeat) of (?!(?:the |a |an |its |\w+ )?(?:crowds?|engines?|jets?|guns?|waves|traffic|fans|
    applause|water\w*|planes?|aircraft|surf|rain|wind|helicopters?))\w+
drumbeat: (?:drumbeat|drumbeats) of (?!(?:the|drum|war\b))[\w-]+
chorus of: (?:growing|rising|swelling|mounting|ever-louder) chorus of
cracks: cracks (?:are |have |were |had )?(?:\w+ )?(?:beginning|starting|begun|started|begin|start) to show
walls: walls (?:are|were) closing in
dam: (?:the )?dam (?:has|had|is) (?:finally )?(?:burst|broken|breaking) (?:for|on)
from under: (?:floor|ground|bottom) (?:\w+ )?(?:fell|dropped|fallen|gave way|is falling|is dropping) (?:out )?from under
before the storm: calm before the storm
citadel, fortress: (?:citadel|fortress) of (?:closed|power|capital|privilege|finance|
    tech\w*|data|code|security|ai)|(?:every|strongest|any|no|digital|impenetrable|unbreachable) fortress(?:
     (?:can|could|is|falls|will))?
giant: (?:sleeping|slumbering|waking|awakening) giants?|giant has (?:finally |now )?(?:awakened|awoken|stirred|woken)
its breath: (?:valley|world|markets?|street|industry|nation|investors|traders|fans|community|city|
    internet|country) (?:is |are |was |were )?(?:collectively )?h(?:old|olds|eld|olding) (?:its|their) (?:collective )?
    breath
pecking order: (?:upend|shak|reshuffl|overturn|scrambl|disrupt|redraw|redrew|reorder)\w* (?:up )?(?:the|its|this) (?:\w+ )?
    pecking order
tectonic: tectonic plates of (?!the (?:earth|region|pacific|world)|earth)\w+|tectonic (?:change|realignment)s?
seismic: seismic (?:jolt|change|impact|moment|upheaval|implications|consequences|effects?|transformation)s?(?= (?:for|in|on|
    of|to|that|ran|will|has|across|through)\b|[.,;])
missing link: missing link (?:between|for|in)(?! (?:humans|apes|man|human|the evolution))
the glue: the glue that (?:holds|binds|keeps)
while you sleep: (?:works?|working|earns?|earning|sells?|money|grows?|income|makes?|profits?|trades?) (?:\w+ ){0,2}?while you sleep
with you: (?:plan|card|app|tool|platform|policy|kit|account|it|that|system|software|service|furniture|solution)s? (?:goes|grows|grow|travels|evolves|scales) with you(?=[.,!]|$)
tailspin: (?:sent|send|sends|sending|threw|thrown) (?:[\w']+ ){1,4}into a tailspin
on notice: (?:put|puts|putting) (?:the )?(?:\w+ )?(?:guard|incumbents|rivals|industry|everyone|competitors|giants?|market|world|valley) on notice|(?:guard|incumbents|rivals|industry|competitors|market|giants) (?:is|are) on notice
"""
"""Figures that praise or damn without telling anything."""
