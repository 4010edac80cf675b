"""Words of praise in tiers, compiled by hand from advertising English.

Tables are plain text, words parted by white space (phrases by ``|``), so that loading them costs
next to nothing.
"""

from __future__ import annotations

LOADED = """
groundbreaking ground-breaking revolutionary transformative transformational cutting-edge bleeding-edge
trailblazing trail-blazing pathbreaking path-breaking barrier-breaking boundary-pushing visionary
mind-blowing mindblowing mind-boggling mind-bending jaw-dropping eye-popping breathtaking breath-taking
awe-inspiring awesome amazing incredible unbelievable fabulous fantastic phenomenal sensational spectacular
stunning stupendous astounding magnificent marvelous marvellous wondrous wonderful dazzling exquisite sublime
enchanting captivating mesmerizing mesmerising spellbinding riveting electrifying exhilarating scintillating
show-stopping showstopping head-turning pulse-pounding heart-pounding heart-stopping edge-of-your-seat
star-studded action-packed power-packed feature-packed value-packed fun-filled
irresistible unforgettable unmissable must-see must-have must-try must-visit must-read must-watch must-attend
must-own must-play can't-miss not-to-be-missed swoon-worthy instagrammable instagram-worthy drool-worthy
life-changing life-altering world-changing earth-shattering era-defining genre-defining category-defining
industry-defining generation-defining culture-defining epoch-making career-defining genre-bending
once-in-a-lifetime once-in-a-generation larger-than-life
legendary iconic illustrious fabled renowned world-renowned globally-renowned internationally-renowned
world-famous internationally-acclaimed globally-acclaimed critically-acclaimed much-lauded
state-of-the-art next-level top-notch top-shelf first-rate world-beating unbeatable unstoppable
unsurpassable incomparable peerless matchless unimaginable unfathomable
limitless unwavering unyielding unshakable unshakeable
heavenly magical otherworldly picture-perfect
lightning-fast blazing-fast ultra-fast lightning-quick supercharged turbocharged
"""
"""Praise in any use, unless the sense is another: nothing is lost without the word."""

PHRASES = """
state of the art|out of this world|like no other|beyond compare|of the highest calibre|of the highest caliber
a cut above|in a class of its own|in a league of its own|cream of the crop|off the charts
a true work of art|a feast for the {senses,eyes}|the stuff of legend|worth its weight in gold
nothing short of {amazing,extraordinary,remarkable,miraculous,magic,magical,spectacular,revolutionary,incredible,\
astonishing,transformative,phenomenal,brilliant,stunning,breathtaking,a miracle,a revolution}
{blazing,blazingly,lightning,insanely,stupidly,ridiculously,wickedly,crazy} fast|insanely great
{turn,turns,turning,turned} heads|{pull,pulls,pulled,pulling} out all the stops
{leave,leaves,left,leaving} {a lasting impression,a lasting legacy,an indelible mark,a lasting mark}
{push,pushes,pushed,pushing} the {boundaries,envelope,limits}|{raise,raises,raised,raising} the bar
{break,breaks,broke,breaking} new ground|{defy,defies,defied,defying} expectations
{exceed,exceeds,exceeded,exceeding,surpass,surpasses,surpassing} {your,our,their,all,customer,client,guest,patient,every} expectations
{set,sets,setting} {a new standard,new standards,a new benchmark,new benchmarks,a benchmark,the benchmark,the bar,\
the gold standard,a new bar}
to {new heights,the next level,another level,a whole new level,a new level,the highest level of excellence}
{go,goes,going,went} above and beyond|{make,makes,making} dreams come true|a dream come true
{passion,commitment,dedication,committed,dedicated,culture,tradition,legacy,reputation,pursuit,standard,standards} \
{for,to,of} excellence
{passion,commitment,dedication,spirit,culture} {for,to,of} innovation|innovation and excellence|excellence and innovation
{relentless,tireless,uncompromising} {pursuit,dedication,commitment,focus,devotion}
{redefine,redefines,redefining} what is possible|beyond {your,their,our} wildest {dreams,imagination}|beyond imagination
feast your eyes|the sky is the limit|the sky's the limit|{the ,}possibilities are endless
{endless,infinite,unlimited} possibilities|world of possibilities|{breath,gust} of fresh air
{breathe,breathes,breathing,breathed} new life|{perfect,ideal,seamless,unique} {blend,fusion,marriage,mix} of
the best of {both,all} worlds|{delight,delights,delighting,tantalize,tantalizes,tantalizing} the {senses,taste buds}
{stand,stands,stood,standing} out from the {crowd,competition,pack}|ahead of the curve
{dazzle,dazzles,dazzled,wow,wows,wowed,delight,delights,delighted} {audiences,crowds,customers,fans,guests,the world}
{captivate,captivates,captivated,captivating,enchant,enchants,mesmerize,mesmerizes} {audiences,readers,fans,viewers,\
listeners,guests,visitors,the world,hearts}
the best-kept secret|{will,to} blow your mind|{blew,blow,blows} {me,us,them} away
{transcend,transcends,transcending,transcended} {the ,}{boundaries,limits,ordinary,expectations,genres}
{wealth,treasure trove} of {expertise,insights,possibilities}|a testament to {the power,the strength,its,our,his,her}
{beacon,paragon,pillar,epitome} of {hope,excellence,innovation,luxury,quality,elegance,integrity}
"""
"""Set phrases of praise."""

STRONG = """
innovative exceptional extraordinary outstanding remarkable impressive superb superlative splendid brilliant
ingenious terrific tremendous immense astonishing staggering glorious majestic powerful
vibrant exciting thrilling inspiring inspirational uplifting empowering passionate gifted
imaginative inventive luxurious lavish opulent sumptuous plush deluxe elite premium
high-quality top-quality highest-quality superior-quality prestigious esteemed revered
distinguished celebrated beloved cherished coveted sought-after much-loved well-loved acclaimed
gorgeous picturesque idyllic charming delightful delicious mouthwatering mouth-watering
scrumptious delectable tantalizing tantalising immersive engaging compelling
next-generation next-gen new-generation future-proof future-ready future-forward futuristic forward-thinking
high-impact impactful invaluable priceless indispensable monumental momentous
boundless timeless time-honored time-honoured battle-tested tried-and-true tried-and-tested
tireless relentless steadfast heartfelt soulful magnetic
award-winning multi-award-winning five-star high-octane high-energy
thriving flourishing bustling explosive meteoric stellar bold daring fearless audacious
one-stop all-in-one turnkey hassle-free worry-free stress-free frictionless standout stand-out
stylish chic sleek uncompromising ever-popular wildly-popular crowd-pleasing blockbuster
hand-crafted artisanal breakthrough lush trendsetting trend-setting trendy best-loved top-rated
top-performing synergistic disruptive radical hyper-personalized hyper-personalised customer-obsessed
purpose-driven mission-driven results-driven results-oriented heart-centered enticing alluring
"""
"""Praise where it stands before a product, an organisation, a person or an abstract noun."""

SOFT = """
robust beautiful lovely dynamic sophisticated comprehensive intuitive user-friendly agile nimble unlimited
versatile holistic elegant ideal perfect ultimate intelligent trusted
reputable respected influential prominent noteworthy talented seasoned
authentic meaningful actionable streamlined bespoke tailored personalized personalised
memorable enjoyable rewarding welcoming knowledgeable
famous eminent accomplished masterful quintessential consummate seminal pivotal proven lasting enduring superior lucrative meticulous
"""
"""Decoration: a warning in a release, elsewhere where it is amplified or piled up."""

PLAIN = """
advanced scalable strategic reliable dedicated creative skilled data-driven exclusive proactive sustainable
landmark historic affordable end-to-end full-service high-profile high-performance upscale high-end
cohesive collaborative rigorous diverse great excellent modern popular well-known successful notable prolific charismatic
"""
"""Words that may state a fact: a warning only where they are amplified or piled up."""

SCHOLARLY = """
novel innovative creative emerging unique latest unprecedented unparalleled rigorous careful detailed nuanced sophisticated robust powerful
strong systematic advanced cohesive reproducible accurate scientific quality high-quality
"""
"""Words whose use grows in research proposals (Millar, Batalo and Budgell, 2022)."""

AMPLIFIERS = """
truly highly incredibly remarkably exceptionally extremely uniquely very really absolutely genuinely
immensely insanely wildly deeply profoundly utterly amazingly astonishingly unbelievably extraordinarily
supremely tremendously massively hugely seriously simply totally thoroughly undeniably unquestionably
super ultra stunningly strikingly breathtakingly impressively refreshingly beautifully endlessly infinitely
wonderfully fantastically delightfully irresistibly intensely enormously outrageously ridiculously
"""
"""Adverbs that turn a describing word into praise."""

SKILFUL = """
beautifully expertly meticulously thoughtfully lovingly masterfully artfully elegantly exquisitely superbly
impeccably finely skillfully skilfully uniquely cleverly brilliantly richly painstakingly professionally
perfectly tastefully stylishly gorgeously stunningly wonderfully purposefully ingeniously creatively
deliciously luxuriously lavishly sumptuously handsomely intricately carefully
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
world globally internationally nationally locally regionally widely highly critically universally justly rightly
eagerly hotly much greatly keenly
"""
"""What stands before a participle of repute."""

REPUTED = (
    r"[ -](?:renowned|acclaimed|celebrated|lauded|esteemed|revered|coveted|anticipated|awaited|sought[- ]after|"
    r"loved|decorated|prized)\b(?! (?:by|as|to|in|that|from|on)\b)"
)
"""Participles of repute, unless somebody is said to hold it."""

NOUNS = """
platform solution technology technologies tech product service tool toolkit suite software app application feature
functionality capability capabilities design interface experience approach strategy strategies concept vision
mission innovation invention breakthrough achievement accomplishment success successes milestone performance result
outcome insight opportunity opportunities possibility possibilities potential future growth journey adventure event show spectacle
concert festival celebration party parties lineup line-up roster collection range selection array portfolio offering
menu dish dishes cuisine flavor flavour taste cocktail destination getaway retreat escape resort property properties villa residence
amenity amenities setting location view atmosphere ambiance ambience decor environment space venue community communities
culture spirit heritage legacy tradition beauty charm elegance craftsmanship quality excellence expertise talent
skill leadership leader team staff workforce professional expert specialist founder entrepreneur executive
artist musician designer chef director performer speaker coach coaches mentor partner partnership collaboration
relationship alliance company companies firm brand business businesses startup start-up organization organisation agency agencies studio
institution ecosystem marketplace industry industries campaign initiative program programme curriculum content storytelling
visual graphic imagery gameplay world feature care support commitment dedication passion energy impact value
benefit advantage reputation look style silhouette fabric attention detail customer client audience fan
following contribution lifestyle wellness treatment ingredient formula blend gift addition option choice way idea
project individual mind people voice soundscape line debut title creation piece work display moment memory memories
engagement workflow integration analytics protection convenience comfort luxury transformation network gem guest
author actor actress actresses writer poet singer composer lawyer politician scholar scientist physician surgeon doctor
photographer historian philosopher orchestra restaurant novelist painter sculptor dancer architect engineer teacher
professor investor contributor member stakeholder donor sponsor ally allies educator journalist filmmaker philanthropist businessman businesswoman inventor athlete band ensemble
advancement development progress momentum trajectory track-record figure career life lives home
entertainment hospitality knowledge resource combination perspective opportunity presence lounge facility facilities
"""
"""Nouns of products, organisations, people and promises: what advertising praises."""


def words(table: str) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(table.split())


def phrases(table: str) -> tuple[str, ...]:
    """Return the phrases of a table."""
    return tuple(phrase for line in table.strip().split("\n") for phrase in line.split("|"))
