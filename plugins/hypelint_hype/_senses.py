"""The senses in which a word of praise is no praise: terms, names of things, plain description.

One line per word: the words that may follow it. ``*`` stands for any ending, ``_`` for a space; a
plural -s is understood. Lines that begin with ``<`` list what may stand before the word instead, those
that begin with ``~`` what may stand anywhere in the sentence.
"""

from __future__ import annotations

from functools import cache
import re

_TABLE = """
accurate: as enough to within
advanced: age analytics by cancer configuration countr* course degree disease driver econom* feature from
 guide in level life_support manufactur* materials micro* nation notice option placement practice
 search setting stage standard technique to topic trader trading training tutorial usage user warning
all-in-one: computer desktop file installer pc printer
amazing: grace race spider
award-winning: actor actress author book documentary film journalist musical novel* photograph* play
 poet writer
awesome: bar list wm
bold: as attack attempt black character color colour decision enough entries entry face font
 formatting if italic letter line marker number print raid red robbery row stripe style text the to
 type value weight
breakthrough: bleeding case designation device infection pain prize role season seizure therap* win
 year
careful: about not of study to when with
cohesive: activity end energy force soil zone
compelling: him them her it us you me people the a an its their his to those all both state_interest reason* evidence government* compan* bank* state* interest* need*
comprehensive: agreement analysis audit cancer coverage data database development economic environmental_response evaluation examination
 health_insurance healthcare high_school immigration income insurance list metabolic nuclear peace plan report review
 school study survey test university
creative: accounting agency arts cloud common destruction director industr* process professional
 services studio suite team work writing
dedicated: account analyst* bus channel circuit email entrance fan* fund* hotline lane lead line page phone portal
 server section space staff* support_line time to url website
deep: copy end freeze learning neural sea south water
deluxe: album box cd class edition reissue room suite version
detailed: above below by how in on the
disruptive: action behavio* change coloration discharge disorder editing effect event impact
 influence noise operation passenger pattern pod protest pupil selection student to upgrade user way
 weather
diverse: set
dynamic: allocat* video* analysis array attribute binding certificate client code compilation config*
 content data discovery dispatch dns equilibri* execution field graph host html import input
 language librar* link* load loading lookup memory metadata method model module page parameter
 plugin pressure pricing programming propert* provision* quer* range registration resource response
 routing schedul* scop* stability stochastic storage string system_call templat* token type typing
 update value variable viscosity volume web website
effective: date from immediately interest on rate tax until when
elite: athlete cycl* football force guard league level player police race rugby runner school
 soldier sport squad team_of_special troop unit universit*
emerging: as at contaminant disease econom* from in infectious market on pathogen through virus with
excellent: condition
exceptional: basis case charge child children circumstance condition control_flow cost drought
 education event hardship item measure need rate risk situation student weather
exclusive: access agreement alpha beta contract dealing distribut* economic interview jurisdiction licen* list
 listing lock mode negotiat* of or owner partner partnership right sponsor* supplier territor* to use
explosive: belt charge device eruption force material ordnance power residue substance vest volcan*
 weapon
extraordinary: ability ambassador assembly chamber charge circumstance commission congress cost
 council demand dividend envoy event expense form gain general item loss losses measure meeting
 power professor relief rendition resolution session shareholder* stockholder* synod writ
fantastic: beast creature four literature mr tale voyage
five-star: admiral general hotel prospect rank rated rating recruit resort review
frictionless: bearing border data plane pulley surface table trade
historic: barn building castle center church estate farm* hotel mill mine property centre district england home house interest place preservation register
 site town value
high-performance: benchmark car comput* engine fuel liquid sport* vehicle
holistic: health* medicine nutrition* practice practitioner therap* treatment wellness
ferocious: dog animal predator
heroic: couplet age legend* poetry
iconic: gesture language memory representation sign turn
ideal: case gas number observer point state transformer weight world
immense: amount area cost damage debt destruction distance number pain pressure quantit* relief size
 suffering
immersive: audio environment language mode reader simulation sound technolog* video vr
incomparable: element under
incredible: hulk shrinking string
innovative: medicine_fund medicines_initiative
intelligent: agent being child children design life people person transport tutoring
intimate: apparel ceremon* contact gathering knowledge image* partner* photo* relation* with
landmark: building case decision designation judgement judgment law legislation preservation ruling
 site
lasting: consequence* damage disabilit* effect* harm injur* power_of
latest: at data edition figures for in issue news of on one release results round stable to update
 version
lavish: banquet ceremony dinner gift home lifestyle part* production* spending wedding
legendary: account ancest* beast city creature dynasty emperor figure_in founder founding hero
 history island item king origin prince princess progenitor queen rarity ruler saint sword tier
 warrior weapon
limitless: liability
magical: being belief comment constant creature formula girl item method number power practice
 realis* ritual spell square thinking weapon world_of
magnificent: five frigatebird seven
modern: art english history languages
momentous: election vote war
monumental: arch arches architecture art brass building church churches complex entrance error
 failure figure fountain gate inscription masonry mistake mountain painting sculpture stair* statue
 stone structure tomb
notable: case difference example exception woman women man men
novel: ( about binding by coronavirus environment food gene in influenza is isoform loci locus
 mutation object of psychoactive published series species stimul* strain that the variant virus was
 which
outstanding: actor actress amount balance bill bond book bug claim common concern contract debt fine
 invoice issue item lead liabilit* loan matter mortgage natural_beauty note obligation option order
 payment principal question reference request securities share stock supporting task tax taxes
 universal_value warrant work
passionate: about affair argument debate embrace kiss love opponent plea relationship row speech
perfect: circle competition conductor fifth forward fourth game gas graph hash information matching
 number participle pitch record score secrecy square storm tense
pivotal: quantity study trial
plush: animal bear carpet doll fabric toy velvet
popular: among as at belief* choice consent culture demand election* front imagination in music opinion press science sovereign* support uprising
 uprisings_in revolt song* unrest vot* with
potent: inhibit* drug* dose* opioid* greenhouse toxin* agonist* antagonist* than
powerful: as blast bomb computer cyclone earthquake engine enough explosion gpu hurricane lens
 machine magnet motor processor quake server storm telescope than tornado type_system typhoon wind
premium: account bond cabin channel class cost economy fare feature fuel gasoline growth income
 increase member payment petrol plan price rate refund seat segment service_fee service_tier sms
 subscri* support tax tier user version
quality: and assurance check control criteria improvement indicator is management measure metric of
 score standard system was
prominent: crypto* display notice place position
promising: candidate juris lead* result* scholar student talent young
radical: candidate chemistry communities community element feminis* group islam left movement
 parties party politic* polymer prostatectomy reform republican right surgery
reliable: indicator information mechanism power_supply source
remarkable: coincidence for in_that resemblance similarit* that
reproducible: across build by in response
revolutionary: activ* and_civil armed armies army brigade calendar cell command committee communist
 council court cuba era fervor fervour fighter force france front general government group guard
 idea iran leader left literature marxis* militia movement organi* outbreak paris parties party
 period politburo politic* regime republic russia slogan socialis* song struggle terror tribunal
 union uprising violence war worker year youth zeal
rich: and_poor client comparison countr* in internet list man media men nation people result snippet
 soil text woman
rigorous: proof
riveting: gun hammer joint machine of process
robust: activity against construction consumption control demand earning econom* employment enough
 error estimat* expansion gain growth hiring housing increase inference job labor labour market
 optimi* orders pace profit recovery regression revenue sales spending standard statistic to tourism
 traffic under variance with_respect
scientific: advis* aim area article background board committee communit* computing conference data
 director disciplin* evidence field instrument interest journal knowledge literature meeting method
 name notation paper problem program question rationale research review session societ* staff
 studies study
significant: amount bit digit figure number
smart: card contract grid meter phone pointer tv
sophisticated: adversar* attack buyer criminal enough fraud investor malware threat user weapon
special: case characters counsel education forces needs relativity
spectacular: bankruptcy bid collapse crash* decline defeat drop error fail* fall now
state-of-the-art: accuracy baseline bleu f1 on result review survey
state_of_the_art: and at for in is of on review survey was
stellar: association atmosphere bodies body classification cluster core dynamics evolution formation
 lumen magnitude mass model network nurser* object parallax population radius remnant rotation
 spectr* structure system wind
strategic: arms bomber command defence defense lawsuit missile oil petroleum plan planning reserve
 studies
strong: acid association base candidate correlation encryption expression force inhibit* interaction
 password predictor promoter reference relationship selection support typing wind
stunning: before blow defeat loss of upset
sublime: merge porte text
substantial: evidence holder shareholder
supercharged: aircraft car diesel eight engine four inline motor petrol race six straight unit v*
 version
superlative: adjective adverb case claim degree ending form suffix word
systematic: bias difference error investment literature name random review risk sampling variation
timeless: state theory universe world
transformational: generative geometry grammar leadership linguistics syntax
transformative: learning_theory mediation purpose use works
tremendous: amount cost damage force heat loss losses noise pace pain pressure relief storm strain
 suffering
trusted: by ca certificate client code computing data device domain execution host in key network party
 platform_module proxy publish* root third_part* to type user with
turbocharged: 1* 2* 3* aircraft boxer car diesel eight eight-* engine flat four four-* gasoline
 inline motor petrol six six-* straight two-* unit v* version
turnkey: contract project
ultimate: aim authority beneficial* cause control decision defeat failure fate frisbee goal holding
 limit load objective outcome owner parent purpose reality responsib* result sacrifice shareholder
 source strength user victory
unbelievable: that to
unfathomable: to
unimaginable: to
unique: constraint element factor* id identif* index key name number set solution structure to user
 value visitor
unstoppable: domain
viral: infection* load* disease* hepatitis meningitis rna dna genome protein* vector* replication strain* outbreak* marketing video* post* clip* illness* pneumonia
visionary: art poem poet
wonderful: life town
staggering: around back into out under
cutting edge: of
speaks for itself: in
the magic of: christmas
~explosive: bomb* blast* army police mine* ordnance
~harrowing: plough* plow* field* soil
~immersive: 3d joystick headset* panoram* projector* simulat*
~stellar: astronom* galax* hydrogen mass telescope*
~vibrant: brushwork color* colour* hue* paint* palette*
~viral: bacteri* disease* infect* vaccin* virus*
<bold: are in is marked semi set
<novel: crime debut detective graphic historical
<perfect: future nobody's not past present
<popular: other many such as
<premium: insurance risk share
<outstanding: amount balance bond debt loan remain security share stock volume warrant
<strong: not
"""


@cache
def _table() -> dict[str, str]:
    """Return the lines of the table by word, continuation lines joined."""
    joined = _TABLE.strip().replace("\n ", " ")
    return {
        word.replace("_", " "): rest for word, _, rest in (line.partition(":") for line in joined.split("\n"))
    }


@cache
def _pattern(word: str) -> re.Pattern[str] | None:
    """Compile a word's line, to be matched at the word's end (or searched before it)."""
    line = _table().get(word)
    if line is None:
        return None
    parts: list[str] = []
    for token in line.split():
        text = re.escape(token.rstrip("*").replace("_", " "))
        parts.append(text if token.endswith("*") or not token[-1].isalnum() else text + r"s?\b")
    either = "(?:" + "|".join(parts) + ")"
    if word.startswith("~"):
        return re.compile(rf"\b{either}")
    return re.compile(rf"\b{either} $" if word.startswith("<") else rf" {either}")


def otherwise(word: str, lower: str, start: int, end: int) -> bool:
    """Tell whether the word at [start, end) of a lower-cased sentence is meant in another sense."""
    after = _pattern(word)
    if after is not None and after.match(lower, end):
        return True
    before = _pattern("<" + word)
    if before is not None and before.search(lower, max(start - 24, 0), start) is not None:
        return True
    around = _pattern("~" + word)
    return around is not None and around.search(lower) is not None
