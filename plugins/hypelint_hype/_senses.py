"""The senses in which a word of praise is no praise: terms, names of things, plain description.

One line per word: the words that may follow it. ``*`` stands for any ending, ``_`` for a space; a
plural -s is understood. Lines that begin with ``<`` list what may stand before the word instead.
"""

from __future__ import annotations

from functools import cache
import re

_TABLE = """
revolutionary: war militia guard court council command committee tribunal party parties front armed army armies force
 movement government regime communist socialis* marxis* left union leader worker struggle france russia cuba iran
 paris period era year calendar republic idea terror violence youth group activ* organi* politic* cell brigade
 politburo general zeal fervour fervor slogan song outbreak fighter uprising and_civil literature
extraordinary: general meeting session power measure rendition dividend item resolution circumstance ability
 charge gain loss losses expense cost commission council congress assembly professor ambassador envoy writ relief
 chamber synod form shareholder* stockholder* event demand
legendary: king founder founding emperor creature ancest* progenitor dynasty beast sword island city saint account
 history ruler queen rarity tier item weapon hero figure_in origin prince princess warrior
awesome: wm list bar
magical: thinking realis* creature power girl number formula spell comment ritual belief practice square method
 item being constant weapon world_of
fantastic: four beast mr voyage creature tale literature
incredible: hulk shrinking string
limitless: liability
visionary: art poet poem
transformational: grammar generative syntax leadership geometry linguistics
transformative: use works learning_theory mediation purpose
supercharged: engine petrol v* inline straight diesel version car race unit aircraft motor four six eight
turbocharged: engine petrol v* inline straight diesel version car unit aircraft motor four six eight flat boxer
 gasoline two-* four-* six-* eight-* 1* 2* 3*
spectacular: fail* crash* collapse bankruptcy fall drop decline defeat error bid now
iconic: sign memory gesture turn representation language
sublime: text porte merge
riveting: machine gun process joint hammer of
stunning: of before blow defeat upset loss
amazing: grace race spider
unbelievable: to that
incomparable: element under
unstoppable: domain
state-of-the-art: on result accuracy baseline review survey f1 bleu
state_of_the_art: in on is was review survey at and of for
unimaginable: to
magnificent: seven five frigatebird
wonderful: life town
unfathomable: to
exceptional: item case circumstance situation event charge children student child education basis measure need
 risk rate cost hardship condition weather drought control_flow
innovative: medicines_initiative medicine_fund
premium: rate subscri* tier plan account member user version price payment income bond economy class cabin tax cost
 increase support sms seat fare petrol gasoline fuel channel segment growth refund service_fee service_tier feature
elite: athlete sport police unit troop force soldier guard level league school universit* player race cycl* rugby
 team_of_special squad runner football
powerful: earthquake quake storm hurricane typhoon cyclone tornado wind explosion blast bomb magnet enough than as
 server computer processor gpu machine engine motor lens telescope type_system
bold: type text font face italic style print letter line weight red black marker attempt attack raid robbery the if
 colour color formatting enough character value number entry entries row stripe decision as to
disruptive: behavio* student to change editing coloration pattern passenger protest pupil noise selection effect
 discharge weather action event user pod disorder upgrade operation way influence impact
explosive: device material charge weapon ordnance belt vest eruption volcan* power force residue substance
radical: left right islam group party parties surgery candidate element chemistry polymer reform movement
 prostatectomy republican politic* feminis* community communities
immersive: sound technolog* audio environment language vr mode reader video simulation
passionate: about debate plea speech affair kiss love embrace argument row opponent relationship
outstanding: issue debt share balance loan payment amount common bug question invoice warrant request stock task
 item order reference bill fine claim contract option mortgage note bond principal tax taxes work
 matter obligation liabilit* concern securities universal_value natural_beauty book actor actress lead supporting
remarkable: coincidence for that in_that similarit* resemblance
immense: pressure suffering damage size quantit* amount number pain cost area distance relief debt destruction
tremendous: damage pressure loss losses amount cost noise storm pain suffering force heat relief pace strain
monumental: architecture sculpture inscription art building stone tomb stair* arch arches church churches complex
 structure brass mistake error failure statue gate entrance masonry fountain mountain painting figure
momentous: vote election war
timeless: state world theory universe
stellar: mass evolution wind population atmosphere spectr* system magnitude radius remnant core parallax network
 classification dynamics formation nurser* association body bodies object rotation model structure cluster lumen
breakthrough: therap* device designation bleeding pain seizure infection case year season role prize win
award-winning: novel* book film play actor actress writer author poet documentary musical journalist photograph*
five-star: hotel general rank rating review admiral rated recruit prospect resort
superlative: form degree adjective adverb claim word case ending suffix
deluxe: edition version album reissue box cd room suite class
plush: toy doll bear fabric animal carpet velvet
all-in-one: pc computer printer desktop file installer
turnkey: contract project
frictionless: surface plane pulley data bearing table border trade
dynamic: memory typing type range link* librar* programming pricing content page allocat* dispatch scop* binding
 loading import module array schedul* provision* config* resource client language host dns routing analysis
 system_call equilibri* model stability response load viscosity pressure html website value string data discovery
 metadata field input update attribute propert* method variable code execution compilation stochastic volume
 storage certificate token registration lookup plugin templat* quer* graph parameter web
robust: standard regression estimat* statistic optimi* control to against under with_respect enough inference
 variance error growth demand sales hiring activity spending consumption earning market gain increase labor labour
 econom* pace housing construction traffic recovery expansion orders tourism revenue profit job employment
rich: text media in client comparison people countr* nation and_poor man men woman list soil result snippet internet
advanced: topic usage user option setting search course placement level stage cancer disease age degree econom*
 countr* nation manufactur* training life_support notice tutorial guide configuration practice micro* materials
 driver warning feature to by in from standard
sophisticated: attack malware adversar* threat criminal fraud investor user weapon buyer enough
comprehensive: school high_school test nuclear plan peace insurance income examination metabolic review list cancer
 economic development agreement immigration environmental_response university health_insurance
intelligent: design transport life people person child children agent tutoring being
perfect: competition tense information square number score game pitch storm matching hash graph gas forward secrecy
 circle conductor fourth fifth participle record
ultimate: frisbee parent owner goal aim purpose beneficial* holding responsib* strength load fate authority control
 cause sacrifice outcome result objective reality decision failure limit defeat shareholder source victory user
ideal: gas point case world number weight transformer observer state
exclusive: of or right licen* jurisdiction economic lock access to use interview agreement distribut* dealing
 contract list owner mode partnership negotiat*
creative: common cloud writing director arts suite industr* accounting work destruction team process agency studio
 services professional
trusted: by third root computing domain certificate platform_module publish* user host with ca key network code source
 proxy to execution device party in type client
strategic: petroleum oil reserve planning arms defence defense studies plan lawsuit missile bomber command
significant: figure digit bit amount number
diverse: set
historic: value interest place site district building house england preservation home town centre center register
landmark: building ruling case decision judgment judgement law legislation site designation preservation
special: needs education case characters relativity forces counsel
pivotal: trial study quantity
substantial: shareholder holder evidence
lasting: power_of
effective: date tax interest rate from on immediately until when
deep: learning neural water sea south copy end freeze
modern: art history english languages
smart: pointer contract card phone meter grid tv
novel: ( by of the was is in about that which series published coronavirus influenza virus object environment
 food psychoactive stimul* strain variant mutation binding gene locus loci isoform species
emerging: market econom* from as infectious disease at in on through with virus pathogen contaminant
latest: version release update stable news results to of in at on for one edition issue round figures data
unique: key id identif* visitor constraint index user value name to solution element number factor* structure set
quality: control assurance of management and improvement score indicator measure metric standard check was is
 criteria system
systematic: review error bias sampling random name literature risk investment difference variation
scientific: name paper journal method communit* literature notation computing director advis* committee article
 knowledge question meeting evidence data study studies research aim staff review board societ* instrument
 conference background rationale problem field disciplin* area interest program session
accurate: to within enough as
careful: not to when about with study of
detailed: in by below above the on how
reproducible: build response across in by
rigorous: proof
cohesive: zone energy soil force activity end
strong: selection promoter expression predictor support candidate relationship inhibit* association correlation relationship wind acid base typing reference encryption password force interaction
<bold: in semi marked is are set
<perfect: not nobody's present past future
<premium: risk insurance share
<strong: not
<novel: graphic debut historical crime detective
"""


@cache
def _table() -> dict[str, str]:
    """Return the lines of the table by word, continuation lines joined."""
    joined = _TABLE.strip().replace("\n ", " ")
    return {word.replace("_", " "): rest for word, _, rest in (line.partition(":") for line in joined.split("\n"))}


@cache
def _pattern(word: str) -> re.Pattern[str] | None:
    """Compile a word's line, to be matched at the word's end (or searched before it)."""
    line = _table().get(word)
    if line is None:
        return None
    parts = []
    for token in line.split():
        text = re.escape(token.rstrip("*").replace("_", " "))
        parts.append(text if token.endswith("*") or not token[-1].isalnum() else text + r"s?\b")
    either = "(?:" + "|".join(parts) + ")"
    return re.compile(rf"\b{either} $" if word.startswith("<") else rf" {either}")


def otherwise(word: str, lower: str, start: int, end: int) -> bool:
    """Tell whether the word at [start, end) of a lower-cased sentence is meant in another sense."""
    after = _pattern(word)
    if after is not None and after.match(lower, end):
        return True
    before = _pattern("<" + word)
    return before is not None and before.search(lower, max(start - 24, 0), start) is not None
