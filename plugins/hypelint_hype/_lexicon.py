"""Words of praise in tiers, compiled by hand from advertising English.

Tables are plain text, words parted by white space, so that loading them costs next to nothing.
"""

from __future__ import annotations

LOADED = """
amazing astounding awesome blissful breathtaking captivating dazzling dreamy electrifying enchanting
enthralling enviable exemplary exhilarating exquisite fabulous fantastic fascinating glamorous
glittering gripping groundbreaking haunting heartbreaking heavenly hypnotic iconic illustrious
incredible intoxicating invigorating irresistible legendary limitless luminous luscious magical
magnificent marvelous masterful mesmerizing miraculous mouthwatering otherworldly phenomenal radiant
rejuvenating renowned resplendent revolutionary riveting rousing scintillating seductive sensational
sizzling soulful spectacular spellbinding staggering stirring stunning sublime sumptuous
supercharged tantalizing trailblazing transformational transformative triumphant unbeatable
unbelievable unbridled unforgettable unimaginable unshakable unstoppable unwavering visionary
whimsical wonderful wondrous zesty
"""
"""Praise in any use, unless the sense is another: nothing is lost without the word."""

STRONG = """
acclaimed all-in-one alluring artisanal astonishing audacious beloved blistering blockbuster bold
boundless breakneck breakthrough brilliant brutal burgeoning bustling celebrated charming cherished
chic chilling colossal compelling coveted cozy daring decadent delicious delightful deluxe
disruptive distinguished dizzying eerie empowering energizing engaging enticing esteemed exceptional
exciting existential explosive extraordinary fearless fearsome five-star flavorful flourishing
formidable forward-thinking frictionless futuristic gifted glorious gorgeous harrowing hassle-free
heartfelt heartwarming high-energy idyllic imaginative immaculate immersive impactful impeccable
impressive indispensable indulgent ingenious innovative insidious inspirational inspiring invaluable
inventive jarring lavish lively lush luxurious majestic meteoric momentous monumental
opulent outstanding passionate perilous picturesque prestigious priceless pristine radical
refreshing relentless remarkable restorative revered ruthless satisfying serene sleek soaring
sparkling spirited splendid standout stark startling steadfast stellar storied stress-free
striking stylish superb terrific thrilling thriving timeless tireless top-performing tranquil
treacherous tremendous trendy turnkey uncompromising undeniable unsettling uplifting vibrant
wholesome
beguiling bewitching cataclysmic delectable dreamlike enlightening enriching ethereal euphoric ferocious feverish
frenetic gargantuan glitzy indomitable intrepid life-affirming merciless monstrous
peerless poignant ravenous scrumptious searing titanic transcendent unapologetic unflinching unforgiving unrelenting vivacious voracious
"""
"""Praise where it stands before a product, an organisation, a person or an abstract noun."""

SOFT = """
accomplished actionable allure artistry attractive authentic beautiful booming brilliance caring
charm comforting compassionate curated dependable devoted discerning distinctive dynamic elegance
elegant elite eminent enduring enjoyable epic expert famous finesse grandeur ideal immense
influential ingenuity long-awaited mission-critical insightful intelligent intuitive knowledgeable lovely lucrative masterful
meaningful memorable meticulous mystique noteworthy nourishing nurturing opulence pampered pampering
panache perfect pioneering promising pivotal powerful premium proven prowess relaxing reputable respected
rewarding robust savvy seasoned seminal sophisticated sophistication splendor streamlined superior
talented thought-provoking thoughtful top-tier trusted trustworthy ultimate unlimited unprecedented upscale
viral vivid welcoming
aspirational astute breezy clever effervescent energetic evocative exuberant fashionable gutsy
harmonious heroic hilarious joyful joyous lifelike  lyrical mighty nostalgic one-of-a-kind
poetic potent provocative punchy purposeful quaint quintessential relatable resounding
selfless shimmering  tasteful tasty velvety visceral wholehearted witty
all-new can't-miss chart-topping extra-special feature-rich feel-good leading-edge luxe much-loved no-fuss on-trend plush
pro-level sure-fire top-flight under-the-radar well-loved well-rounded
"""
"""Decoration: a warning in a release, elsewhere where it is amplified or piled up."""

PLAIN = """
advanced affordable agile alarming ambitious bespoke catastrophic charismatic cohesive collaborative comprehensive creative
daunting data-driven dedicated devastating diverse end-to-end excellent exclusive full-service high-end high-performance
high-profile historic holistic landmark lasting nimble notable personalised personalized popular
proactive prolific prominent reliable rigorous scalable skilled strategic successful sustainable
tailored tragic user-friendly versatile well-known
cost-effective easy-to-use gritty intimate playful quirky rustic time-saving
"""
"""Words that may state a fact: a warning only where they are amplified or piled up."""

SELLING = """
advanced agile alarming ambitious bespoke catastrophic cohesive comprehensive daunting dedicated
devastating excellent exclusive high-end high-performance historic holistic landmark nimble notable popular prominent
reliable scalable tailored time-saving tragic user-friendly versatile cost-effective easy-to-use
"""
"""Plain words that sell whatever they stand before in a release."""

SCHOLARLY = """
accurate advanced careful cohesive creative emerging high-quality innovative latest novel nuanced
powerful quality reproducible rigorous robust scientific sophisticated strong systematic unique
unparalleled unprecedented
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
artfully beautifully brilliantly carefully cleverly creatively elegantly expertly exquisitely finely
impeccably intricately lovingly masterfully meticulously painstakingly perfectly professionally
richly thoughtfully uniquely wonderfully
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
critically eagerly globally greatly highly hotly internationally nationally rightly universally
widely
"""
"""What stands before a participle of repute."""

REPUTED = (
    r"[ -](?:renowned|acclaimed|celebrated|lauded|regarded|respected|praised|esteemed|revered|coveted|anticipated|awaited|sought[- ]after|"
    r"loved|decorated|prized)\b(?! (?:by|as|to|in|that|from|on)\b)"
)
"""Participles of repute, unless somebody is said to hold it."""

NOUNS = """
accomplishment achievement actor actress actresses addition advancement advantage adventure advice
adviser advisor advocacy agencies agency agent agents ai alliance allies ally ambiance ambience
amenities amenity analytics answer app application approach architect aroma array art artist
artistry artwork asset assistance assistant athlete atmosphere attention attorney audience author
backdrop balance band beauty benefit blend boutique brand breakthrough build business businesses
businessman businesswoman cabin campaign capabilities capability care career cause celebration charm
chef choice city client coach coaches cocktail coffee collaboration collection combination comfort
commitment communities community companies company composer concept concert contender content
contribution contributor convenience craft craftsmanship creation creator crew cuisine culture
curriculum customer dancer debut decor dedication delivery dentist design designer destination
detail development device dining director dish dishes display doctor donor drama décor ecosystem
educator effort elegance emotion energy engagement engineer engineers ensemble entertainment
entrepreneur environment escape event excellence executive exhibition experience expert expertise
exploration fabric facilities facility fan feature festival figure filmmaker finish firm flair
flavor flavour following formula founder friendship fun functionality future game gameplay garden
gem getaway gift graphic group growth guest guidance heritage historian home hospitality hotel idea
image imagery impact inclusion individual industries industry ingredient initiative innovation
innovator insight institution integration interface interior invention inventor investor itinerary
jewellery jewelry journalist journey kitchen knowledge landscape lawyer leader leadership legacy
lesson life lifestyle line line-up lineup lives location look lounge luxury mark marketplace matchup
melodies member memories memory mentor menu message milestone mind mission models moment momentum
motif music musician narrative neighborhood network novel novelist offering opener opportunities
opportunity option orchestra organisation organization outcome painter parties partner partnership
party passion people performance performer perspective philanthropist philosopher photographer
photography physician piece pioneer platform play plot poet politician portfolio portrait
possibilities possibility potential power presence prize product professional professor program
programme progress proof properties property proposition prose protection quality quest range read
reader relationship representation reputation researcher residence resort resource restaurant result
retreat reward rhythm role room roster scene scenery scholar school scientist sculptor selection
service setting setup shopping show silhouette singer site skill skincare smile software solution
song soul sound soundscape space speaker specialist spectacle spirit sponsor staff stage stakeholder
start-up startup stay step stories story storyline storytelling strategies strategy strength studio
style success successes suite support surgeon surprise surroundings sweets tale talent taste teacher
team tech technique technologies technology texture theme thriller time tool toolkit toolset touch
tour town track track-record tradition training trajectory transformation treatment trip twist
universe upgrade user value values variety vehicle venue vibe video view views villa vision visual
voice voices volunteer wardrobe way wedding wellness wine wisdom work workflow workforce world
writer year
"""
"""Nouns of products, organisations, people and promises: what advertising praises."""


def words(table: str) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(table.split())
