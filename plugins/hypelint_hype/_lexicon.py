"""Words of praise in tiers, compiled by hand from advertising English.

Tables are plain text, words parted by white space, phrases by lines, so that loading them costs next
to nothing.
"""

from __future__ import annotations

LOADED = """
action-packed amazing astounding awe-inspiring awesome barrier-breaking blazing-fast bleeding-edge
boundary-pushing breath-taking breathtaking can't-miss captivating career-defining category-defining
critically-acclaimed culture-defining cutting-edge dazzling drool-worthy earth-shattering
edge-of-your-seat electrifying enchanting epoch-making era-defining exhilarating exquisite
eye-popping fabled fabulous fantastic feature-packed first-rate fun-filled generation-defining
genre-bending genre-defining globally-acclaimed globally-renowned ground-breaking groundbreaking
head-turning heart-pounding heart-stopping heavenly iconic illustrious incomparable incredible
industry-defining instagram-worthy instagrammable internationally-acclaimed internationally-renowned
irresistible jaw-dropping larger-than-life legendary life-altering life-changing lightning-fast
lightning-quick limitless magical magnificent marvellous marvelous matchless mesmerising mesmerizing
mind-bending mind-blowing mind-boggling mindblowing much-lauded must-attend must-have must-own
must-play must-read must-see must-try must-visit must-watch next-level not-to-be-missed
once-in-a-generation once-in-a-lifetime otherworldly path-breaking pathbreaking peerless phenomenal
picture-perfect power-packed pulse-pounding renowned revolutionary riveting scintillating
sensational show-stopping showstopping spectacular spellbinding staggering star-studded
state-of-the-art stunning stupendous sublime supercharged swoon-worthy top-shelf trail-blazing
trailblazing transformational transformative turbocharged ultra-fast unbeatable unbelievable
unfathomable unforgettable unimaginable unmissable unshakable unshakeable unstoppable unsurpassable
unwavering unyielding value-packed visionary wonderful wondrous world-beating world-changing
world-famous world-renowned
"""
"""Praise in any use, unless the sense is another: nothing is lost without the word."""

PHRASES = """
state of the art
out of this world
beyond compare
of the highest calibre
of the highest caliber
a cut above
in a class of its own
in a league of its own
cutting edge
{pack,packs,packed,packing} a {,serious ,real ,mighty ,powerful }punch
{leave,leaves,left,leaving} {rivals,competitors,the competition,others} {in the dust,behind}
{take,takes,taking,took} the {guesswork,hassle,stress,pain} out of
{where,how} the magic happens
the magic of
{exude,exudes,exuded,exuding,ooze,oozes,oozing} {sophistication,elegance,charm,confidence,luxury,style,class,warmth,quality}
{sanctuary,oasis,haven} of {calm,peace,luxury,tranquility,tranquillity,serenity,comfort,wellness,relaxation}
a world of {luxury,wonder,flavor,flavour,possibility,opportunity,difference,elegance,color,colour}
{live,lives,living} and breathe{,s}
speak{,s} for {itself,themselves}
visual feast
love letter to
{pamper,pampers,pampering,pampered} {guests,yourself,visitors,clients,customers}
{shine,shines,shining,shone} through in every
in every {stitch,detail,bite,sip,brushstroke}
the best is yet to come
bigger and better
a must for {any,every,all,anyone,everyone}
insane how
cream of the crop
off the charts
a true work of art
a feast for the {senses,eyes}
the stuff of legend
worth its weight in gold
nothing short of {amazing,extraordinary,remarkable,miraculous,magic,magical,spectacular,\
revolutionary,incredible,astonishing,transformative,phenomenal,brilliant,stunning,breathtaking,\
a miracle,a revolution}
{blazing,blazingly,lightning,insanely,stupidly,ridiculously,wickedly,crazy} fast
insanely great
{turn,turns,turning,turned} heads
{pull,pulls,pulled,pulling} out all the stops
{make,makes,made,making} {a huge,a real,a big,a lasting,a meaningful,a profound,a positive,an,real} \
{difference,impact}
{valuable,prized,treasured,crown,major,tremendous} {asset,jewel}
revolution is {here,underway,under way,taking place}
{quiet,silent,digital,green} revolution
{true,real,modern-day} {renaissance,revolution,pioneer,visionary,icon,legend,masterpiece,marvel}
on a mission to
the tools {they,you,we} need to {succeed,thrive,excel,grow,win}
do more with less
{rave,raves,raved,raving} about
rave reviews
built for {tomorrow,the future}
{silent,hidden} crisis
{ready,set,primed,poised} {to explode,to soar,to skyrocket,for greatness,for takeoff,for explosive growth}
synonymous with {quality,excellence,luxury,innovation,style,elegance}
{the,a} backbone of
like magic
never {sleeps,tires,compromises,sleep,tire}
made in heaven
legacy of {innovation,excellence,quality,service,craftsmanship}
{set,sets,setting} the pace
stakes have never been higher
{went,gone,going} {wild,viral}
tale of
{spark,sparks,sparked,sparking} {outrage,fury,frenzy,controversy}
firestorm
true believers
grand promises
this is a lifeline
crisis of {trust,control,confidence,identity}
democratization of
democratisation of
loyal {customer base,following,fan base}
{stand,stands,standing} apart
no extra effort
maximum {comfort,security,impact,performance,convenience}
old guard
{had,has} a vision
messages that resonate
{landed,hit,hits} like
central tension
{new and promising,promising new}
{offer,offers,offering} {substantial,huge,enormous,massive} {returns,rewards,upside,gains}
{drawing,drew,draws} {attention,the attention,the eyes,eyes}
{has,have,had} the {market,world,industry,internet} talking
{giant,giants} {has,have} {awoken,awakened}
storm is brewing
new breed of
{a,the,day of} reckoning
dark side
battle lines are drawn
race is on
crushing blow
hype is real
brave new world
{implications,consequences} are {profound,enormous,huge,staggering,far-reaching,immense}
profound {questions,implications,shift,change,effect,transformation,consequences}
possibilities are {vast,endless,limitless}
deceptively simple
{bleeding,burning through} cash
{glimmer,ray} of hope
{a,the} lifeline for
{a,the} beacon for
double-edged sword
{brink,cusp,verge,precipice} of {a,an,the}
{put,puts,putting} the power of
frontier of
the buzz is
swiss army knife
packed with {features,flavor,flavour,tools,benefits}
wealth of {benefits,knowledge,experience,opportunities}
world of {opportunity,opportunities,possibility,wonder}
{blend,blends,blending} {tradition,heritage,art,science,style} {with,and}
the cutting edge
{triumph,marvel,feat,masterclass} of
pure magic
future is {here,already here,now,bright}
high-stakes
{capture,captures,captured,grab,grabs,grabbed} the attention of
{winds,wind} of change
uncharted {territory,waters}
{abuzz,buzzing} {with,about}
{redefine,redefines,redefined,redefining} {how,luxury,excellence,style,comfort,hospitality,the way}
{significant,remarkable,incredible,impressive,major,monumental,outstanding} \
{achievement,accomplishment,feat}
{new,next,final,uncharted} {frontier,frontiers}
{hidden,rising,shining} {star,stars,gem,gems}
{deeply,intricately,seamlessly} woven into
{true,full,untapped,immense,enormous,boundless,limitless} potential
{entrepreneurial,creative,brilliant,curious} minds
{bring,brings,bringing,brought} to life
{take,takes,taking} {center,centre} stage
{capture,captures,capturing,captured} {the essence,the imagination,hearts}
{resonate,resonates,resonated} {with audiences,with readers,deeply}
{fuel,fuels,fueling,fuelling,spark,sparks,sparking} {innovation,creativity,growth,imagination}
{embark,embarks,embarked,embarking} on
{cement,cements,cementing,cemented,solidify,solidifies,solidifying} {its,their,his,her} \
{place,position,legacy,reputation,status}
{leave,leaves,left,leaving} {a lasting impression,a lasting legacy,an indelible mark,a lasting mark}
{push,pushes,pushed,pushing} the {boundaries,envelope,limits}
{raise,raises,raised,raising} the bar
{break,breaks,broke,breaking} new ground
{defy,defies,defied,defying} expectations
{set,sets,setting} {a new standard,new standards,a new benchmark,new benchmarks,a benchmark,\
the benchmark,the bar,a new bar}
to {new heights,the next level,another level,a whole new level,a new level,\
the highest level of excellence}
{make,makes,making} dreams come true
a dream come true
{culture,tradition,legacy,pursuit,standard,standards} {for,of} excellence
{spirit,culture} of innovation
innovation and excellence
excellence and innovation
{relentless,tireless,uncompromising} {pursuit,dedication,commitment,focus,devotion}
{redefine,redefines,redefining} what is possible
beyond {your,their,our} wildest {dreams,imagination}
beyond imagination
feast your eyes
the sky is the limit
the sky's the limit
{the ,}possibilities are endless
{endless,infinite,unlimited} possibilities
world of possibilities
{breath,gust} of fresh air
{breathe,breathes,breathing,breathed} new life
{perfect,ideal,seamless,unique} {blend,fusion,marriage,mix} of
the best of {both,all} worlds
{delight,delights,delighting,tantalize,tantalizes,tantalizing} the {senses,taste buds}
{stand,stands,stood,standing} out from the {crowd,competition,pack}
ahead of the curve
{dazzle,dazzles,dazzled,wow,wows,wowed,delight,delights,delighted} {audiences,crowds,customers,\
fans,guests,the world}
{captivate,captivates,captivated,captivating,enchant,enchants,mesmerize,mesmerizes} {audiences,\
readers,fans,viewers,listeners,guests,visitors,the world,hearts}
the best-kept secret
{blew,blow,blows} {me,us,them} away
{transcend,transcends,transcending,transcended} {the ,}{boundaries,limits,ordinary,expectations,\
genres}
{wealth,treasure trove} of {insights,possibilities}
a testament to {the power,the strength,its,our,his,her}
{paragon,epitome} of {hope,excellence,innovation,luxury,quality,elegance,integrity}
"""
"""Set phrases of praise."""

STRONG = """
acclaimed alarming all-in-one alluring artisanal astonishing audacious award-winning battle-tested
beloved best-loved blistering blockbuster bold boundless breakneck breakthrough brilliant brutal
bustling celebrated charming cherished chic chilling colossal compelling coveted crowd-pleasing
customer-obsessed daring decadent delectable delicious delightful deluxe disruptive distinguished
dizzying eerie elite empowering engaging enticing epic esteemed ever-popular exceptional exciting
existential explosive extraordinary eye-catching fearless feel-good feverish five-star flourishing
forward-thinking frictionless future-forward future-proof future-ready futuristic gifted glorious
gorgeous hand-crafted harrowing hassle-free heart-centered heart-warming heartfelt heartwarming
high-energy high-impact high-octane high-quality highest-quality hyper-personalised
hyper-personalized idyllic imaginative immaculate immense immersive impactful impeccable impressive
indispensable indulgent ingenious innovative insidious inspirational inspiring invaluable inventive
laugh-out-loud lavish lush luxurious magnetic majestic meteoric mission-driven momentous monumental
mouth-watering mouthwatering much-loved multi-award-winning new-generation next-gen next-generation
opulent outstanding passionate perilous picturesque plush powerful premium prestigious priceless
purpose-driven radical relentless remarkable results-driven results-oriented revered ruthless
scrumptious sleek sought-after soul-stirring soulful splendid spotless staggeringly stand-out
standout stark startling steadfast stellar stress-free stylish sumptuous sun-drenched sun-kissed
superb superior-quality superlative synergistic tantalising tantalizing terrific thrilling thriving
time-honored time-honoured timeless tireless top-performing top-quality treacherous tremendous
trend-setting trendsetting trendy tried-and-tested tried-and-true turnkey uncompromising undeniable
unrelenting uplifting vibrant well-deserved well-loved wildly-popular worry-free
"""
"""Praise where it stands before a product, an organisation, a person or an abstract noun."""

SOFT = """
accomplished actionable agile authentic beautiful bespoke comprehensive consummate dynamic elegant
eminent enduring enjoyable famous holistic ideal influential intelligent intuitive knowledgeable
lasting lovely lucrative masterful meaningful memorable meticulous nimble noteworthy perfect
personalised personalized pivotal prominent proven quintessential reputable respected rewarding
robust seasoned seminal sophisticated streamlined superior tailored talented trusted ultimate
unlimited user-friendly versatile welcoming
"""
"""Decoration: a warning in a release, elsewhere where it is amplified or piled up."""

PLAIN = """
advanced affordable charismatic cohesive collaborative creative data-driven dedicated diverse
end-to-end excellent exclusive full-service great high-performance high-profile historic landmark
notable popular proactive prolific reliable rigorous scalable skilled strategic successful
sustainable well-known
"""
"""Words that may state a fact: a warning only where they are amplified or piled up."""

SCHOLARLY = """
accurate advanced careful cohesive creative detailed emerging high-quality innovative latest novel
nuanced powerful quality reproducible rigorous robust scientific sophisticated strong systematic
unique unparalleled unprecedented
"""
"""Words whose use grows in research proposals (Millar, Batalo and Budgell, 2022)."""

AMPLIFIERS = """
absolutely amazingly astonishingly beautifully breathtakingly deeply delightfully endlessly
enormously exceptionally extraordinarily extremely fantastically genuinely highly hugely immensely
impressively incredibly infinitely insanely intensely irresistibly massively outrageously profoundly
really refreshingly remarkably ridiculously seriously simply strikingly stunningly super supremely
thoroughly totally tremendously truly ultra unbelievably undeniably uniquely unquestionably utterly
very wildly wonderfully
"""
"""Adverbs that turn a describing word into praise."""

SKILFUL = """
artfully beautifully brilliantly carefully cleverly creatively deliciously elegantly expertly
exquisitely finely gorgeously handsomely impeccably ingeniously intricately lavishly lovingly
luxuriously masterfully meticulously painstakingly perfectly professionally purposefully richly
skilfully skillfully stunningly stylishly sumptuously superbly tastefully thoughtfully uniquely
wonderfully
"""
"""Adverbs of workmanship: praise before a participle of making."""

MADE = (
    r"[ -](?:hand-?)?(?:designed|crafted|curated|tailored|made|built|engineered|appointed|decorated|prepared|"
    r"selected|chosen|balanced|blended|presented|furnished|restored|executed|constructed|composed|styled|woven|"
    r"infused|paired|sourced|brewed|cooked|plated|landscaped|illustrated|photographed|orchestrated|integrated|"
    r"captured|detailed|conceived|combines?|blends?|tuned|finished|dressed|landscaped)\b"
)
"""What follows an adverb of workmanship."""

REPUTE = """
critically eagerly globally greatly highly hotly internationally justly keenly locally much
nationally regionally rightly universally widely world
"""
"""What stands before a participle of repute."""

REPUTED = (
    r"[ -](?:renowned|acclaimed|celebrated|lauded|esteemed|revered|coveted|anticipated|awaited|sought[- ]after|"
    r"loved|decorated|prized)\b(?! (?:by|as|to|in|that|from|on)\b)"
)
"""Participles of repute, unless somebody is said to hold it."""

NOUNS = """
accomplishment achievement actor actress actresses addition advancement advantage adventure agencies
agency alliance allies ally ambiance ambience amenities amenity analytics app application approach
architect array artist athlete atmosphere attention audience author band beauty benefit blend brand
breakthrough business businesses businessman businesswoman campaign capabilities capability care
career celebration charm chef choice client coach coaches cocktail collaboration collection
combination comfort commitment communities community companies company composer concept concert
content contribution contributor convenience craftsmanship creation cuisine culture curriculum
customer dancer debut decor dedication design designer destination detail development director dish
dishes display doctor donor ecosystem educator elegance energy engagement engineer ensemble
entertainment entrepreneur environment escape event excellence executive experience expert expertise
fabric facilities facility fan feature festival figure filmmaker firm flavor flavour following
formula founder functionality future gameplay gem getaway gift graphic growth guest heritage
historian home hospitality idea imagery impact individual industries industry ingredient initiative
innovation insight institution integration interface invention inventor investor journalist journey
knowledge lawyer leader leadership legacy life lifestyle line line-up lineup lives location look
lounge luxury marketplace member memories memory mentor menu milestone mind mission moment momentum
musician network novelist offering opportunities opportunity option orchestra organisation
organization outcome painter parties partner partnership party passion people performance performer
perspective philanthropist philosopher photographer physician piece platform poet politician
portfolio possibilities possibility potential presence product professional professor program
programme progress project properties property protection quality range relationship reputation
residence resort resource restaurant result retreat roster scholar scientist sculptor selection
service setting show silhouette singer skill software solution soundscape space speaker specialist
spectacle spirit sponsor staff stakeholder start-up startup storytelling strategies strategy studio
style success successes suite support surgeon talent taste teacher team tech technologies technology
title tool toolkit track-record tradition trajectory transformation treatment value venue view villa
vision visual voice way wellness work workflow workforce world writer
"""
"""Nouns of products, organisations, people and promises: what advertising praises."""


def words(table: str) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(table.split())


def phrases(table: str) -> tuple[str, ...]:
    """Return the phrases of a table."""
    return tuple(table.strip().split("\n"))
