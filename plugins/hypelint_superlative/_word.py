"""The word classes of a ranking claim: what can be ranked, by which measure, and in which set.

Short lists of heads and adjectives; the grammar that uses them is in ``_ranking``.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MEASURED = _words(
    "largest biggest smallest tiniest fastest quickest slowest speediest cheapest costliest priciest highest lowest "
    "longest shortest tallest deepest widest broadest heaviest lightest oldest youngest earliest richest wealthiest "
    "poorest strongest weakest busiest hottest coldest warmest driest wettest thinnest thickest densest loudest "
    "quietest brightest steepest safest deadliest healthiest cleanest greenest freshest purest rarest strictest "
    "tightest hungriest leanest best worst"
)
"""Superlatives that a measure or a vote could decide."""

VALUED = _words(
    "greatest finest smartest boldest hardest toughest easiest simplest coolest prettiest nicest sweetest grandest "
    "noblest proudest wildest craziest weirdest strangest funniest happiest saddest luckiest mightiest sharpest "
    "sleekest smoothest fiercest harshest ugliest tastiest trendiest truest wisest kindest friendliest scariest "
    "juiciest fluffiest comfiest liveliest loveliest keenest clearest savviest hippest cutest darkest bravest "
    "softest cosiest coziest fairest"
)
"""Superlatives that no measure could decide."""

COUNTED = _words(
    "watched used visited cited read viewed downloaded installed traded awarded decorated populous populated "
    "expensive costly profitable popular common widespread accurate energy-efficient efficient valuable affordable "
    "liquid durable reliable secure prolific frequent frequently widely productive lucrative streamed played sold "
    "funded followed subscribed capitalized capitalised starred abundant diverse active culturally densely sought"
)
"""Words after "most" and "least" that a count could decide."""

NOT_ADJECTIVES = _words(
    "of recent recently likely part people everyone everybody days time times money votes points users content "
    "engagement energy talent value benefit impact important-looking to from in on with when if out about at it we "
    "you they interest attention content momentum traction potential capital material bang up-to-date sense"
)
"""Words that follow "most" without making a superlative adjective of it."""

TRADE = _words(
    "company firm bank business enterprise corporation startup start-up provider platform product tool brand "
    "manufacturer maker supplier vendor developer agency lender insurer exchange marketplace retailer network software "
    "app application system database engine model chip processor assistant chatbot team expert lawyer attorney doctor "
    "surgeon dentist clinic hospital university school college academy studio publisher protocol token coin crypto "
    "cryptocurrency presale ecosystem technology hotel restaurant destination resort venue casino car suv phone "
    "smartphone laptop device camera headset robot drone battery browser framework library language compiler parser "
    "league airline carrier operator chain store shop fund investor festival conference publication magazine podcast "
    "website site portal deal merger acquisition takeover round launch investment offering partnership program "
    "programme initiative researcher engineer scientist athlete artist producer broadcaster organization organisation "
    "institution consultancy consultant force distributor dealer dealership contractor installer builder loan wallet "
    "dealership sensor appliance machine printer scanner pump suite employer facility source authority advocate champion sponsor seller specialist professional figure "
    "marketer photographer reseller event competition sport band group method"
)
"""Heads that are for sale or trade: organisations, products, deals, people in their trade. Singular forms."""

QUALITY = _words(
    "experience quality standard care ingredient selection return outcome result talent mind treatment therapy service "
    "solution price value protection security support choice defense defence performance accuracy safety comfort help "
    "material craftsmanship flavor flavour taste professionalism advice alternative"
)
"""Heads that a seller promises rather than ranks. Singular forms."""

PROMOTED = TRADE | QUALITY

PLACES_AND_BEINGS = _words(
    "city town village island river lake mountain peak volcano desert forest country nation state county region "
    "province territory municipality settlement continent ocean sea bay valley glacier canyon waterfall church "
    "cathedral temple mosque monastery castle palace tower building skyscraper bridge tunnel dam road street railway "
    "station airport port harbour harbor stadium park square garden empire kingdom dynasty republic civilization "
    "civilisation species animal mammal bird fish reptile insect dinosaur tree plant flower planet moon star galaxy "
    "element metal gas molecule compound fossil rock mineral cell organ bone muscle population tribe religion "
    "suburb district borough parish commune neighbourhood neighborhood crater cave beach museum collection "
    "economy army navy evidence wrestler painting use son daughter child sibling brother sister king queen "
    "monarch emperor pope president senator governor mayor member district minority party work extent area substance "
    "wrestler cluster community"
)
"""Heads of encyclopaedic statements that anyone can look up."""

ABSTRACT = _words(
    "challenge problem question issue reason difference threat risk change concern factor obstacle barrier mistake "
    "advantage benefit strength weakness impact effect influence lesson hurdle drawback aspect need decision "
    "opportunity worry fear surprise disappointment role moment idea concept principle topic subject goal criticism "
    "complaint argument asset market skill enemy rival competitor critic fan supporter driver contributor cause "
    "use improvement gain increase decrease decline rise drop fall growth failure success achievement privilege change "
    "development trend example feature report demand asset"
)
"""Heads whose rank is an opinion about a matter, not about a thing for sale."""

ITEMS = _words(
    "number version release item element key path line file date time name amount size unit part point "
    "level rate share percentage integer subset set index entry node timestamp argument parameter priority step match "
    "prefix suffix substring bit byte digit neighbour neighbor distance denominator case form way approach component "
    "option choice place hour day week month quarter year period age side end reading estimate row column field "
    "thing bound fit string one ones practice effort friend course action tier common possible sum interval "
    "term width height length weight depth offset layer block frame record task job bidder bid offer score temperature "
    "speed resolution frequency degree rank order edge vertex cost instance setting configuration default tests "
    "dividend yield interest route range sequence cluster code syntax serializer explanation answer"
)
"""Heads that are items in a list: their extremes are found by looking, not claimed."""

SCOPES = _words(
    "world globe planet earth nation country industry region city state town area market sector continent county "
    "province field space business profession sport game history universe web internet street district hemisphere "
    "capital europe asia africa america oceania antarctica australia austria belgium brazil britain canada chile "
    "china colombia denmark egypt england estonia finland france germany ghana greece hungary iceland india "
    "indonesia iran iraq ireland israel italy jamaica japan kenya korea malaysia mexico morocco nepal netherlands "
    "nigeria norway pakistan peru philippines poland portugal romania russia scotland singapore slovakia slovenia "
    "spain sweden switzerland taiwan thailand turkey uganda uk ukraine us usa u.s u.k vietnam wales yorkshire london "
    "paris berlin york angeles la francisco chicago boston texas california florida ohio georgia virginia "
    "pennsylvania illinois michigan arizona colorado washington oregon nevada utah canada's ai it iot saas defi "
    "crypto web3 blockchain healthcare retail gaming fintech technology tech finance insurance category century "
    "decade era generation class kind type ecosystem value-chain jersey hampshire carolina dakota tennessee kentucky "
    "louisiana alabama mississippi missouri minnesota wisconsin iowa kansas nebraska oklahoma montana idaho wyoming "
    "hawaii alaska maine vermont connecticut maryland delaware massachusetts indiana atlanta dallas houston miami "
    "seattle denver philadelphia toronto ontario quebec sydney melbourne tokyo shanghai beijing mumbai delhi dubai "
    "emirates arabia qatar hague amsterdam madrid barcelona rome milan vienna zurich dublin manchester birmingham "
    "midwest northeast southeast southwest northwest kong vegas nyc"
)
"""Sets in which a ranking makes a claim on everybody's attention (lower case)."""


ESTABLISHMENTS = _words(
    "dealership bank insurer retailer hospital clinic hotel restaurant school university college newspaper broadcaster airline "
    "casino resort museum company firm destination venue gym salon spa bakery brewery winery pub cafe theatre theater cinema "
    "contractor plumber roofer realtor dentist florist agency practice"
)
"""What a place has, and no firm: Leeds' premier hotel."""

MERITS = _words(
    "advantage benefit strength opportunity achievement success privilege asset improvement example concept development moment "
    "feature decision idea gain"
)
"""Abstract heads that a seller praises himself with."""


def singular(word: str) -> str:
    """Return the singular of a regular English plural, or the word itself."""
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1]


KNOWN = _words(
    "known well-known best-known loved remembered selling kept preserved famous common commonly frequent frequently notable recognizable "
    "recognisable used"
)
"""Superlatives that everyone could verify in a minute: best known, most famous."""

ORDINALS = _words(
    "time step phase edition season series book novel album half quarter month week year day decade century draft "
    "round chapter part page generation class lady aid place glance impression meeting visit appearance game match goal "
    "leg test attempt batch contract project wave installment instalment volume stage sign name milestone "
    "language responder floor hour minute second moment priority line instance beta alpha release hand look blush "
    "reading indication interaction use run commit pass sprint cohort term marriage wife husband child son daughter "
    "session inning set quarterfinal semifinal tweet photo post blog memoir film single song component document "
    "block object point question thing one few couple category section move mover taste job home stop hurdle audience "
    "team draft goal tremor example feature foray dance house store location customer user patient"
)
"""Heads that "first" merely counts."""

EDITIONS = _words("event conference festival edition summit show expo exhibition season award awards")
"""Heads whose "first-ever" is a sequence of their own."""

PERSONS = _words(
    "woman man person people american european african asian african-american briton german frenchman chinese player "
    "athlete female male couple citizen human member student scientist astronaut president minister artist girl boy "
    "actor actress author writer leader judge emperor pope physician officer candidate director"
)
"""Persons: their firsts can be looked up."""

SELLING = _words(
    "experience approach opportunity blend mix perspective feature proposition solution advantage position capability "
    "technology platform product design offering value process formula style flavor flavour concept service feel way "
    "collection line atmosphere setting journey ability vision method methodology model system twist touch take gift "
    "insight attribute quality skillset skill expertise voice ecosystem utility mechanism proposal destination venue project token story recipe benefit "
    "combination fusion edge charm selection nature profile strategy strategies framework architecture environment community culture content structure tool character personality"
)
"""What a release calls unique to sell it."""

LED = _words(
    "zero whitespace space indicator question role man lady actor actress scorer cause article underscore slash "
    "candidate contender newspaper column digit character dot dash edge singles driver factor position score scorer "
    "goalscorer try-scorer mp politician opposition republican democrat conservative campaigner cleric activist effort team project initiative way charge singer part lead jobs side league minister inn to"
)
"""Heads before which "leading" is a technical term, a cast list or a score."""

TOPPED = _words(
    "talent expert lab laboratory physician therapist consultant economist journalist researcher engineer scientist lawyer attorney doctor surgeon performer provider company firm brand "
    "bank university school college hospital clinic choice pick destination tool platform product app service seller "
    "startup start-up agency producer investor vc chef realtor agent broker exchange crypto professional specialist "
    "solution supplier manufacturer vendor retailer restaurant hotel resort venue minds mind developer designer athlete "
    "celebrity influencer creator artist workplace employer place project accomplishment source lender fund analyst "
    "team-player quality grade presale coin meme ai-tools trader executive-search name publication outlet wedding"
)
"""What "top" ranks when nobody is ranking."""

PICKED = _words("pick project accomplishment priority")
"""What the narrator chooses for himself."""

CHARTED = _words(
    "priority single hit album song ranking spot seed player pick draft draw reason rule goal chart show"
)
"""What is number one by a chart, a draft or a person's own choice."""

RECORDED = _words(
    "high low number sale revenue profit growth year quarter result level pace volume turnout attendance demand price "
    "earnings earning loss amount month day week crowd deal sum fee time speed figure total rate yield harvest crop "
    "income order booking turnover performance temperature heat rainfall export import output production investment "
    "backlog pipeline occupancy admissions funding round valuation inflow outflow traffic download user spending deficit surplus value holiday season "
    "participation enrollment enrolment shipment return payout fine settlement dividend"
)
"""What a record is a record of."""
