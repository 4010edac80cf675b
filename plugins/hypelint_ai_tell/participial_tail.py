"""ai-tell/participial-tail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
import re

from hypelint.cue import Span
from hypelint.diagnostic import Hit, Severity
from hypelint.pattern import Pattern
from hypelint.reading import Reading
from hypelint.rule import HEADINGS, PROSE, DocumentRule, Example

_INTERPRETING = """
underscoring underlining highlighting reflecting cementing solidifying symbolizing symbolising signaling signalling
showcasing emphasizing emphasising reaffirming affirming reinforcing exemplifying embodying epitomizing epitomising heralding
signifying illustrating demonstrating suggesting indicating hinting fostering redefining ushering spotlighting
attesting evoking cultivating etching captivating inspiring empowering elevating positioning marking paving setting
proving typifying encapsulating crystallizing crystallising foreshadowing transcending enlivening reimagining revitalizing
revitalising galvanizing galvanising reinvigorating supercharging demystifying democratizing democratising unleashing
"""
_PRAISING = """
ensuring enabling allowing offering providing delivering creating making bringing enhancing improving boosting
streamlining strengthening driving helping freeing adding combining blending transforming unlocking giving turning
opening raising contributing supporting promoting encouraging building maintaining maximizing maximising optimizing
optimising fueling fuelling sparking accelerating expanding earning securing integrating merging leveraging
advancing amplifying attracting bolstering celebrating championing adapting consolidating establishing aiming capturing
embracing connecting delighting drawing easing enriching extending forging generating granting growing guiding honoring
honouring igniting increasing keeping laying nurturing offsetting preserving prioritizing prioritising protecting pushing
resonating reviving safeguarding serving sharpening shaping signing stimulating sustaining uniting uplifting upholding
simplifying revolutionizing revolutionising reshaping catering inviting leaving equipping facilitating addressing aligning
anchoring augmenting balancing becoming boasting bridging broadening bypassing centering commanding compounding crafting deepening defining defying
demanding disrupting educating eliminating emerging exceeding expressing feeding forcing fortifying furthering gaining garnering
harnessing harmonizing honing immersing impacting influencing infusing injecting instilling introducing leading lending marrying melding
mirroring mitigating motivating navigating orchestrating outpacing overcoming pairing perfecting pioneering placing posing powering
presenting promising propelling putting rallying recognizing recognising redirecting reducing refining reinventing rejuvenating
removing rendering reshuffling restoring revealing rewarding scaling shattering shining showing solving spreading spurring
standing striking striving surpassing tackling tailoring taking tapping targeting teaching touching transporting unifying understanding
valuing weaving welcoming winning
achieving amassing attaining carving catalysing catalyzing charting complicating deepening energising energizing eroding exacerbating
fulfilling guaranteeing heightening intensifying lowering magnifying minimising minimizing preventing realising realizing sparing
steering straining threatening undermining upgrading
compromising crippling damaging diminishing discouraging endangering hampering hindering impeding jeopardising jeopardizing obstructing
stifling worsening
"""
_CLEAR = frozenset(_INTERPRETING.split()) - {
    "marking",
    "paving",
    "setting",
    "positioning",
    "proving",
    "suggesting",
    "indicating",
    "affirming",
    "unleashing",
}
_BETTERING = frozenset(
    """enhancing improving boosting driving streamlining strengthening helping maximizing maximising optimizing optimising fueling
    fuelling accelerating bolstering enriching promoting unlocking amplifying encouraging simplifying nurturing advancing
    sparking ensuring bridging deepening fortifying furthering infusing instilling propelling refining reinventing
    restoring spurring surpassing sustaining tackling tailoring uniting uplifting upholding revolutionizing revolutionising
    reshaping resonating championing harnessing injecting immersing mitigating pioneering perfecting addressing boasting
    delighting transforming easing aligning harmonizing weaving crafting promising achieving catalysing
    catalyzing energising energizing fulfilling heightening impacting magnifying upgrading inviting guiding complicating compromising crippling diminishing
    endangering eroding exacerbating hampering hindering impeding jeopardising jeopardizing obstructing stifling undermining worsening""".split()
)
"""Verbs that, in a sender's text and without a figure, praise whatever follows."""
_PLAIN = frozenset(
    """becoming bypassing centering defying demanding exceeding feeding forcing gaining leading placing posing powering presenting putting
    recognizing recognising redirecting reducing removing rendering revealing showing standing striking taking targeting teaching
    touching understanding winning scaling reshuffling shattering shining spreading tapping emerging commanding introducing influencing
    navigating overcoming mirroring outpacing rewarding solving educating eliminating expressing balancing pairing lowering preventing
    sparing steering threatening straining realising realizing""".split()
)
"""Verbs of any report: a tail of these needs more than one valued word."""
_OBJECTS = {
    "marking": (
        r" (?:a|an|the|its|their|his|her|another|yet another|one of)\b.{0,50}?\b(?:milestone|step|shift|era|turning point|"
        r"moment|chapter|departure|leap|evolution|achievement|transformation|pivot|breakthrough|advancement|commitment|"
        r"dawn|addition|expansion|phase|progress|stride)\b"
    ),
    "paving": r" the way\b",
    "setting": (
        r" (?:the stage|the tone|the bar|(?:a|the|new) (?:\w+ )?(?:standards?|benchmarks?|precedent|example|path|course)|"
        r"itself apart|them apart|it apart|us apart)\b"
    ),
    "positioning": r" (?:itself|them|themselves|it|us|him|her|\w+) (?:\w+ )?(?:as|for|at|among|to)\b",
    "proving": r" (?:that|to be|its|their|how|once again)\b",
    "suggesting": r" (?:a |an |the |its |their |that |growing |strong |(?:[\w'-]+ ){1,5}(?:is|are|may|might|could|has|have|was|were|will)\b)",
    "indicating": r" (?:a |an |the |its |their |that |growing |strong )",
    "affirming": r" (?:its|their|his|her|our|the)\b(?! (?:ruling|decision|judgment|conviction|sentence|verdict))",
    "reflecting": (
        r" (?!light|off|sunlight|back|heat|sound|mirrors?|surface|telescope|pool|the light|on\b|upon\b)"
    ),
    "highlighting": r" (?!the (?:row|cell|text|line|word|selected|current|field)s?\b)",
    "signaling": r" (?!equipment|devices?\b|systems?\b|lights?\b|with\b|by\b|to (?:the )?(?:driver|pilot|crew|shore|ship|referee)|a (?:successful|completed|failed)\b)",
    "signalling": r" (?!with\b|by\b|to (?:the )?(?:driver|pilot|crew|shore|ship|referee))",
    "unleashing": r" (?:the|its|their|a new|a wave|new)\b(?! (?:dogs?|hounds?))",
    "establishing": r" (?:itself|themselves|it|them|\w+) (?:firmly )?as\b",
    "consolidating": (
        r" (?:its|their|his|her|the) (?:[\w-]+ ){0,2}?(?:position|role|place|status|leadership|reputation|standing)\b| [^,;]{2,60}? as (?:an?|the)\b"
    ),
    "aiming": (
        r" to (?:\w+ly )?(?:create|build|redefine|inspire|empower|transform|bring|become|set|make|foster|bridge|deliver|help)\b"
    ),
    "striving": r" (?:to|for)\b",
    "capturing": (
        r" (?:the|their|our|its) (?:\w+ )?(?:attention|imagination|hearts?|essence|spirit|interest|magic|mood|moment)\b"
    ),
    "serving": r" as (?:an?|the|both)\b(?! (?:[\w'-]+ ){0,3}(?:chair|chief|director|president|head|member|officer|senior|vice))",
    "elevating": r" (?:the|its|their|your|our|every|any) ",
    "leaving": (
        r" (?:\w+ ){1,3}(?:wanting more|breathless|in awe|speechless|inspired|a lasting)\b| (?:no|little) (?:doubt|room)\b|"
        r" (?:\w+ ){1,3}(?:to wonder|wondering|questioning|scrambling|grappling|at a crossroads|with (?:\w+ )?(?:memories|a (?:sense|feeling)|more questions))\b| an? (?:indelible|lasting)\b"
    ),
}
"""What must follow these verbs."""
_FIGURES = {
    "bridging": r" (?:the|a|this|that|these)(?: [\w-]+){0,3} (?:gaps?|divides?|worlds?|chasm)\b| (?:\w+ ){1,4}and\b",
    "blurring": r" (?:the )?(?:lines?|boundar\w+|distinctions?)\b",
    "breathing": r" (?:new|fresh) life\b",
    "casting": r" (?:[\w-]+ ){0,3}?(?:doubts?|shadows?|new light|light on)\b",
    "challenging": r" (?:the |its |our |this |long-held |traditional |conventional |established |old |every |many )*(?:[\w-]+ )?(?:dominance|status quo|notions?|assumptions?|orthodox\w+|narratives?|supremacy|hegemony|stereotypes?|perceptions?|norms?|conventions?|wisdom|boundaries|establishment|giants?|incumbents?|idea that|way (?:we|people)|myths?)\b",
    "channeling": r" [^,;]{3,60} into (?:an?|the|something|\w+ing|\w+tion)\b",
    "channelling": r" [^,;]{3,60} into (?:an?|the|something|\w+ing|\w+tion)\b",
    "changing": r" (?:how|the way|everything|the (?:rules|game|face|landscape|conversation|equation|nature|trajectory|course))\b",
    "creating": r" (?:an?|the) (?:[\w-]+,? ){0,3}(?:space|environment|world|culture|place|community|ecosystem|atmosphere|landscape|experience|future) (?:where|in which|that|for|of)\b",
    "differentiating": r" (?:itself|it|them|themselves|us) from\b",
    "distinguishing": r" (?:itself|it|them|themselves|us|him|her|himself|herself) (?:from|as|in)\b",
    "drawing": r" (?:[\w-]+ ){0,3}?(?:eyes|attention|praise|ire|scrutiny|admiration|comparisons|acclaim|plaudits|the gaze|the curious|applause|interest)\b",
    "echoing": r" (?:the|a|an) (?:[\w-]+ ){0,2}?(?:spirit|trend|sentiment|ethos|values|shift|theme)\b",
    "exposing": r" (?:the|a|an|its|their|how|deep|just)\b(?: [\w-]+){0,3}? (?:limits?|fragility|vulnerabilit\w+|weakness\w*|crisis|rot|reality|dangers?|hypocrisy|disconnect|rift|schism|chasm|failures?|inadequac\w+|limitations|cracks?|flaws?|gaps?|divides?|tensions?|fault lines?|cost)\b",
    "forcing": r" (?:us|them|a|an|the|\w+) (?:[\w-]+ )?(?:to (?:rethink|confront|reconsider|question|reckon|adapt|ask)|reckoning|rethink|question)\b| [^,;]{3,60} (?:into|between|onto) (?:an? |the )?(?:dire|difficult|impossible|uncomfortable|awkward|tough|painful|precarious|desperate|agonizing|agonising|defensive|back foot|corner)\b",
    "fueling": r" (?:[\w-]+ ){0,3}?(?:speculation|fears?|debate|concerns?|demand|hopes?|innovation|growth|interest|excitement)\b",
    "fuelling": r" (?:[\w-]+ ){0,3}?(?:speculation|fears?|debate|concerns?|demand|hopes?|innovation|growth|interest|excitement)\b",
    "giving": r" (?:rise to|way to a new|new meaning|voice to)\b| (?:[\w'-]+ ){1,5}?(?:an?|the|another|new|fresh) (?:[\w-]+,? ){0,3}?(?:edge|advantage|boost|upper hand|leg up|head start|voice|platform to|sense of|glimpse|window into|fighting chance|shot in the arm|lease (?:of|on) life|seat at the table|taste of|reason to (?:believe|smile|celebrate|worry|hope)|momentum|confidence|freedom|superpower|x-ray|bird's-eye|clear view|view of|runway|breathing room|green light|wake-up call|black eye|purpose|meaning)\b| (?:[\w'-]+ ){1,4}?(?:pause|hope|goosebumps|the chills|the confidence|the freedom|the edge|peace of mind|superpowers)\b",
    "keeping": r" (?:pace with|up with the|alive)\b",
    "laying": r" (?:the|a|solid) (?:[\w-]+ )?(?:groundwork|foundations?)\b(?! stones?)",
    "leading": r" to (?:\w+ )?(?:more (?:accurate|efficient|personali\w+|effective|informed|meaningful|consistent|reliable|engaging)\b|enhanced\b|happier\b|(?:better|improved) (?:outcomes|decisions|results|experiences?|efficiency|productivity|satisfaction|insights)\b)",
    "leveling": r" the playing field\b",
    "levelling": r" the playing field\b",
    "mirroring": r" (?:the|a|an) (?:[\w-]+ ){0,2}?(?:spirit|trend|shift|complexit\w+|anxieties|evolution|ambitions?|transformation|pattern)\b",
    "moving": r" (?:beyond|(?:the [\w-]+ )?from (?:the )?\w+ to|closer to|the needle)\b",
    "opening": r" (?:up )?(?:the |new |more |a |fresh )*(?:doors?|avenues?|possibilit\w+|opportunit\w+|chapter|frontiers?|horizons?|markets?|territor(?:y|ies)|path(?:way)?s?|worlds?)\b",
    "posing": r" (?:a|an|new|serious|significant|profound|critical|fresh|major|potential) ",
    "prompting": r" (?:[\w'-]+ ){1,5}?to (?:re(?:think|consider|evaluate|assess|examine|imagine)|question|ask|wonder|adapt|confront)\b",
    "pulling": r" (?:[\w' -]{2,40} )?(?:into (?:its|their|the) (?:orbit|spotlight)|ahead of|back the curtain|the strings|the rug)\b",
    "pushing": r" (?:the |its |their |new |its own )?(?:boundar\w+|limits|envelope|frontiers?)\b",
    "raising": r" (?:the |new |fresh |serious |profound |urgent |critical |important |broader |deeper |significant |troubling |uncomfortable )*(?:questions? (?:about|of|that|as to)|concerns? (?:about|over|that)|stakes|bar|alarms?|awareness)\b",
    "revealing": r" (?:the|a|an|how|just how|deep|both)\b(?: [\w-]+){0,4}? (?:limits?|fragility|vulnerabilit\w+|weakness\w*|crisis|rot|reality|dangers?|hypocrisy|disconnect|rift|schism|chasm|failures?|inadequac\w+|limitations|cracks?|flaws?|gaps?|divides?|tensions?|truth|nature|complexit\w+|depth|paradox|potential|power|much)\b",
    "reframing": r" ",
    "resetting": r" (?:expectations|the (?:narrative|conversation|clock|bar|agenda|benchmark|standard|balance))\b",
    "saving": r" (?:[\w'-]+ ){0,3}?(?:time|money|hours|effort|headaches|hassle|costs)\b",
    "treating": r" (?:[\w' -]{2,40}) with (?:the )?(?:utmost |same )?(?:respect|care|dignity|kindness|compassion)\b",
    "representing": r" (?:an?|the|its|their|our|another) (?:[\w'-]+ ){0,5}?(?:milestone|step|shift|leap|commitment|ability|dedication|vision|opportunity|turning point|era|evolution|advancement|breakthrough|departure|values|best of|threat|convergence|culmination)\b",
    "resulting": r" in (?:an? |the )?(?:[\w-]+ )?(?:smoother|faster|quicker|better|improved|enhanced|seamless|superior|happier|healthier|exceptional|more (?:efficient|accurate|effective|engaging|personali[sz]ed|consistent|reliable))\b",
    "rewriting": r" (?:the )?(?:rules|rulebook|playbook|script|history|future|narrative)\b",
    "sending": r" an? (?:[\w-]+,? ){0,2}(?:message|signal)\b| shock ?waves\b| ripples\b| shivers\b| a (?:shiver|chill|jolt|ripple|shudder)\b| (?:[\w'-]+ ){1,4}?(?:into (?:a (?:frenzy|tailspin|spin|panic|meltdown)|overdrive|orbit|raptures)|through the roof|to the moon|scrambling|reeling|back to the drawing board|packing)\b",
    "dwarfing": r" ",
    "eclipsing": r" ",
    "outshining": r" ",
    "upending": r" ",
    "upstaging": r" ",
    "dethroning": r" ",
    "leapfrogging": r" ",
    "turbocharging": r" ",
    "electrifying": r" (?!the (?:line|route|railway|network|fleet))",
    "reigniting": r" ",
    "rekindling": r" (?:the|a|an|hopes?|interest|debate|fears?|concerns?)\b",
    "shaking": r" (?:up |the foundations|confidence|faith|off )",
    "shattering": r" (?:the |every |all |any |long-held |previous |expectations|illusions|myths?|barriers|records?)",
    "rocking": r" the (?:industry|market|sector|world|boat|community|establishment)\b",
    "sweeping": r" (?:away|aside|across the)\b",
    "catapulting": r" ",
    "propelling": r" (?:[\w'-]+ ){1,4}?(?:to|into|toward|towards|forward|past|beyond)\b",
    "thrusting": r" (?:[\w'-]+ ){1,4}?into\b",
    "vaulting": r" (?:[\w'-]+ ){1,3}?(?:into|past|over|ahead)\b",
    "silencing": r" (?:the )?(?:critics|doubters|skeptics|sceptics|naysayers|noise|haters|alert)\b",
    "defying": r" (?:expectations|the odds|gravity|logic|skeptics|sceptics|convention|predictions|critics|all)\b",
    "stunning": r" (?:the|investors|fans|analysts|observers|rivals|everyone|wall street|critics|audiences)\b",
    "injecting": r" (?:new|fresh|much-needed|a (?:dose|sense|shot|note)|some|energy|life|momentum|urgency|uncertainty)\b",
    "sealing": r" (?:its|their|his|her|the) (?:[\w-]+ )?(?:fate|place|status|reputation|legacy|position)\b",
    "sounding": r" (?:the |an? )?(?:alarm|death knell|warning)\b",
    "throwing": r" (?:[\w' -]{1,40} )?(?:into (?:doubt|question|chaos|turmoil|disarray|the spotlight|sharp relief)|a (?:lifeline|wrench|spanner|curveball)|open the door|down the gauntlet|fuel on|cold water)\b",
    "plunging": r" (?:[\w'-]+ ){1,5}?into (?:chaos|crisis|uncertainty|turmoil|darkness|disarray|a)\b",
    "fanning": r" (?:the )?(?:flames|fears|speculation)\b",
    "stoking": r" (?:[\w-]+ ){0,3}?(?:fears?|speculation|concerns?|hopes?|debate|tensions?|excitement|anxiet\w+|outrage|anger|demand|hype)\b",
    "rattling": r" (?:nerves|investors|the|markets|rivals)\b",
    "spelling": r" (?:trouble|doom|disaster|the end|good news|bad news|relief|opportunity)\b",
    "capping": r" (?:off )?(?:an?|the) (?:[\w-]+,? ){0,2}(?:remarkable|stunning|extraordinary|stellar|whirlwind|banner|dramatic|rollercoaster|historic|turbulent|tumultuous|incredible|memorable|meteoric|spectacular)\b",
    "crowning": r" (?:an?|the|its) (?:[\w-]+ ){0,2}(?:achievement|year|journey|moment|run)\b",
    "dealing": r" (?:an?|another) (?:[\w-]+ ){0,2}(?:blow|setback)\b",
    "delivering": r" (?:an?|another) (?:[\w-]+ ){0,2}(?:blow|jolt|wake-up call|masterclass|knockout|boost|message)\b",
    "tipping": r" the (?:scales?|balance)\b",
    "erasing": r" (?:the|any|all|decades|years|traditional) (?:[\w-]+ ){0,3}(?:lines?|boundar\w+|doubts?|barriers?|distinction|trace|friction)\b",
    "removing": r" (?:the |all |any |much of the )?(?:guesswork|friction|barriers?|hassle|headaches?|burden|stress|complexity|bottlenecks?|pain)\b",
    "eliminating": r" (?:the |all |any |much of the )?(?:need for|guesswork|friction|barriers?|hassle|headaches?|burden|stress|complexity|bottlenecks?|pain|uncertainty)\b",
    "driving": r" home\b",
    "hammering": r" home\b",
    "painting": r" (?:an?|the) (?:[\w-]+ ){0,3}(?:picture|portrait)\b",
    "putting": r" (?:[\w'-]+ ){1,6}?(?:on the map|in the (?:driver's|hot|driving) seat|at the (?:cent(?:er|re)|heart|forefront|mercy)|front and cent(?:er|re)|back in (?:control|charge)|in control|to shame|to rest|to the test|on notice|within reach|in the spotlight|under the microscope|first)\b| (?:an end to|the spotlight|pressure on|the power|control)\b",
    "letting": r" (?:[\w'-]+ ){1,4}?(?:focus on|shine|breathe|do what|concentrate on|get back to|sleep|spend (?:more|less) time|reclaim|unleash|tap into|harness)\b",
    "bringing": r" an? (?:[\w-]+ ){0,2}(?:touch|twist|sense|dose|dash|taste|breath|flair|air|blend|burst|splash|wealth|warmth|level) (?:of|to|for)\b| (?:[\w' -]{2,50}? )?(?:to life|full circle|to the forefront|to the table|to the masses|to its knees|a new level|a fresh|new energy|home the|into (?:sharp )?focus|within reach|closer than ever|one step closer|a sense of)\b",
    "placing": r" (?:[\w'-]+ ){1,5}?(?:at the (?:cent(?:er|re)|heart|forefront|mercy|vanguard)|in the (?:spotlight|driver's seat|crosshairs|hands of)|among the (?:ranks|elite|top))\b",
    "making": r" (?:[\w'-]+ ){0,3}(?:a (?:no-brainer|must|game-changer|breeze|mockery|splash|statement|force|name for)|history|waves|headlines|life easier|the impossible|short work|sense of)\b",
    "leaving": r" (?:[\w' -]{1,60}? )?(?:free to|(?:rivals|competitors|competition|rest|others|everyone) (?:far )?behind|in (?:the|its|their) (?:dust|wake|lurch|limbo|tatters|the cold)|scratching|on the sidelines|scrambling|reeling|wondering|flat-footed|red-faced|speechless|breathless|spellbound|playing catch-up|in its wake|to pick up the pieces|holding the bag|hungry for|exposed|vulnerable|(?:increasingly|ever more|dangerously|perilously|deeply|\w+ but) \w+|no stone|nothing to chance|little doubt|no doubt|an? (?:void|mark|imprint|legacy|bitter taste|trail of))\b",
    "proving": r" (?:once and for all|(?:beyond|without) (?:a |any )?(?:shadow of a )?doubt|its mettle|their mettle|the (?:skeptics|sceptics|doubters|critics|naysayers) wrong|to be)\b",
    "stealing": r" the (?:show|spotlight|limelight|headlines|march)\b",
    "winning": r" (?:over|hearts|(?:the )?(?:hearts|praise|plaudits|trust|loyalty|admiration|acclaim))\b",
    "earning": r" (?:[\w'-]+ ){0,4}?(?:reputation|trust|respect|loyalty|place|praise|plaudits|acclaim|admiration|its stripes|their stripes|the title)\b",
    "riding": r" (?:the|a|this) (?:[\w-]+ ){0,3}(?:wave|tailwinds?|momentum|coattails|tide)\b",
    "cashing": r" in on\b",
    "punching": r" (?:well |far )?above\b",
    "defining": r" (?:the|an?|what) (?:[\w-]+ ){0,2}(?:future|era|generation|next|standard|moment|it means)\b",
    "shedding": r" (?:\w+ )?light on\b",
    "shifting": r" (?:the|its|their|our) (?:[\w-]+ )?(?:balance|focus|paradigm|conversation|landscape|narrative|power|burden)\b",
    "shining": r" an? (?:\w+ )?(?:light|spotlight)\b",
    "speaking": r" (?:to|volumes about) (?:the|its|their|an?|our)\b",
    "standing": r" (?:as|out|at the (?:forefront|intersection|crossroads|heart|center|centre))\b",
    "staying": r" (?:true to|ahead of|at the forefront|current with|on top of|abreast of|relevant|competitive)\b",
    "stirring": r" (?:[\w-]+ ){0,2}?(?:debate|fears?|emotions?|controversy|conversations?)\b",
    "taking": r" (?:[\w' -]{0,40} )?(?:to (?:the next level|new heights|a new level)|center stage|centre stage|the world by storm|a holistic)\b",
    "tapping": r" into (?:the|a|an|its|their|growing)\b",
    "telling": r" (?:a|the) (?:[\w-]+ )?stor(?:y|ies) of\b",
    "testing": r" the (?:limits|boundaries|resolve|patience)\b",
    "turning": r" (?:[\w' -]{3,60}) into (?:an?|something|the|your|our|their|pure)? ?(?:[\w-]+,? ){0,3}?(?:opportunit\w+|weapon|advantage|experience|reality|celebration|asset|partner|force|story|movement|symbol|\w+ (?:machine|engine|powerhouse|destination))\b| (?:heads|the page|the tide)\b",
    "widening": r" the (?:[\w-]+ )?(?:gap|divide|gulf|rift)\b",
}
"""What makes a tail of any verb a figure of comment, in every kind of text."""
_VALUED = Pattern(
    r"\b(?:easier|faster|better|smarter|simpler|stronger|safer|greater|deeper|richer|steadier|happier|healthier|leaner|sharper|clearer|calmer|fairer|bolder|brighter|tighter|broader|more (?:\w+ly|\w+(?:ive|al|ic|ent|ant|ate|ful|able|ible|ous|ed|ing))|seamless\w*|effortless\w*|"
    r"remarkable|impressive|outstanding|extraordinary|incredible|amazing|superior|stellar|superb|top-notch|breakthroughs?|revolutionary|transformative|"
    r"tremendous|invaluable|game-chang\w+|significant (?:results|gains|benefits|value|advantages?|improvements?|progress)|without (?:sacrificing|compromising)|(?:chances|likelihood|odds) of|"
    r"(?:great|perfect|smart|natural) (?:gift|choice|option|way|fit|place|addition|time|treat)|ideal|excellent|must-have|go-to|favou?rite|"
    r"unique|innovative|exciting|unparalleled|unmatched|unforgettable|perfect\w*|exceptional|premium|luxur\w+|vibrant|"
    r"immersive|engaging|personali[sz]ed|tailored|meaningful|memorable|powerful|robust|comprehensive|holistic|cutting-edge|"
    r"world-class|state-of-the-art|high-quality|truly|ultimate|endless|limitless|dynamic|lasting|inclusive|optimal|"
    r"enjoyable|special|timeless|exquisite|elegant|stylish|trusted|unwavering|valuable|"
    r"new (?:era|possibilities|opportunities|standards?|heights|horizons|dimension|chapter)|experiences?|excellence|"
    r"innovation|success|efficiency|productivity|insights|trust|confidence|peace of mind|possibilit\w+|opportunit\w+|"
    r"the future|effectively|efficiently|smoothly|easily|confidently|engagement|transparency|flexibility|sustainab\w+|satisfaction|collaboration|convenience|empower\w*|"
    r"full potential|loyalty|resilience|wellness|well-being|creativity|connections|sense of|vision|commitment|"
    r"dedication|passion|spirit|values|freedom|elegance|charm|beauty|thrive|elevat\w+|enhanc\w+|maximum|maximi[sz]\w+|"
    r"narratives?|ecosystems?|independence|transparent|fair|fairness|for all|for years to come|for generations|across the globe|worldwide audience|legacy|"
    r"impact|credibility|momentum|positive|atmosphere|ambian\w+|prosperity|harmony|synergy|awareness|inclusivity|community spirit|"
    r"bonds?|identity|vitality|well-rounded|forward-thinking|leadership|expertise|at the forefront|competitive edge|advantage|landscape|culture of|"
    r"culture|heritage|tradition|authentic|bold|fresh|next-generation|next generation|true|genuine|real-world|positive change|difference|"
    r"potential|relevance|quality of life|standards|reach|reputation|presence|position|attention|demand for|need for|importance|role|"
    r"chance to|new life|groundwork|foundations? (?:for|of)|needs of|renewed|much-needed|years of experience|fans|strides|informed|attractive|clarity|to (?:focus|thrive|connect|grow|enjoy|experience|gain|achieve|succeed|flourish|shine|express|embrace|advocate|demand)|"
    r"excitement|buzz|hype|work-life balance|at every (?:step|stage|turn)|next level|closer|together|walks of life|imagination|joy|hope|pride|purpose|dreams?|soul|hearts?|minds?|energy and|strength|stability|prestige|appeal|allure|audiences?|"
    r"enthusiasts|one-stop|growth|bridge|gap|ease|thrill|magic|leisure|comfort|integrity|authenticity|reliability|\w+ yet \w+|what matters|matters most|focus on|feel (?:more )?\w+|level playing field|need it most|those in need|schism|rift|gulf|long-term value)\b"
)
_VERDICT = Pattern(
    r" (?:(?:it|them|this|these|him|her|the \w+|every \w+) (?:an?|one of|the(?! (?:only|first|second|third|last|largest|smallest|oldest|youngest)\b)|even|much|truly|both|incredibly|increasingly|all the more|more|easy|ideal|perfect|"
    r"attractive|essential|possible|accessible|suitable|relevant|indispensable|vital|stand out|competitive|safe|ready for|at the)\b"
    r"|(?:that )?(?:all|every|each|everyone|its|their|our|your|the|both|they|no|only|clients|customers|users|individuals|patients|businesses|families|guests|"
    r"readers|members|players|investors|teams|students|residents|participants|people|it)\b(?: [\w'-]+){0,7}? (?:is|are|remains?|stays?|receives?|gets?|enjoys?|"
    r"feels?|has|have|meets?|understands?|can|will|benefits?|runs?|works?|continues?|reach(?:es)?|finds?|lasts?|stands?|delivers?|understand|keeps?)\b"
    r"|(?:[\w-]+ )?(?:the|an?) (?:[\w-]+ )?(?:freedom|opportunity|edge|confidence|chance|voice|advantage) (?:to|they|over|of)\b)"
)
_MADE = Pattern(
    r" (?:sure|use|up|way|do|(?:[\w'-]+ ){1,5}?the (?:first|second|third|fourth|fifth|only|last|largest|oldest|youngest|smallest|sole)|(?:[\w'-]+ ){1,4}?(?:available|public|part of|subject to))\b"
)
"""What may follow "making" in a release as a fact."""
_WEIGHED = Pattern(
    r"\b(?:consequences|implications|ramifications|uncertaint\w+|tensions?|paradox\w*|dilemmas?|unprecedented|profound\w*|fundamental\w*|"
    r"powerful|critical|crucial|vital|significant\w*|seismic|transformative|paradigm|disruption|reckoning|scrutiny|backlash|accountability|"
    r"inequalit\w+|divid(?:e|es|ed)|relationship between|boundaries|ecosystem|frontier|autonomy|dependence|dependency|"
    r"the very|nature of|human|society|humanity|the world|everyday|modern|digital|global|complex\w*)\b"
)
_ABSTRACT = Pattern(
    r"\b(?:knowledge|understanding|judgment|judgement|meaning|power|trust|freedom)\b|\b\w{3,}(?:tion|sion|ity|ness|ment|ance|ence|ship|ism|acy|ency|ities|tions|ments)\b"
)
_DOCUMENTED = frozenset(
    {
        "suggesting",
        "indicating",
        "reflecting",
        "demonstrating",
        "illustrating",
        "marking",
        "highlighting",
        "setting",
        "signaling",
        "signalling",
        "proving",
        "affirming",
    }
)
_ADVERBS = frozenset("while thus thereby further also all and ultimately in turn once again never".split())
"""What may stand between the comma and the participle, besides words in -ly."""
_PARTICIPLE = r"(?:[a-z]++ (?:[a-z]++ )?)??([a-z]++(?<=[a-z]ing)\b)"
_AFTER = {
    # A pattern each, for one that begins with its mark leaps from one to the next.
    ",": Pattern(rf",[\"']? {_PARTICIPLE}"),
    "\u2014": Pattern(rf"\u2014 ?{_PARTICIPLE}"),
    "\u2013": Pattern(rf"\u2013 ?{_PARTICIPLE}"),
    "--": Pattern(rf"-- ?{_PARTICIPLE}"),
    " - ": Pattern(rf" - {_PARTICIPLE}"),
    " thereby ": Pattern(r" thereby ([a-z]+ing)\b"),
}
"""What joins a participle, with the pattern that finds it."""
_LISTED = Pattern(
    r"\b(?:is|are|was|were|be|by|for|of|in) (?:\w+ly )?\w+ing, (?:and )?$|(?:^|[,;:] )\w+ing(?: [\w-]+)?, (?:and )?$|\b(?:on|for|in|of|by) \w+ing [^,;]{3,50}, \w+ing [^,;]{3,50}, (?:and )?$"
)
_BY_MEANS = Pattern(
    r"\b(?:whether (?:[\w']+ ){1,4}?\w+ing\b[^.;]*$|(?:by|to|include|includes|including|through|such as|like|whether|from|for|of|started|start|began|while) (?:\w+ )?\w+ing\b[^.;]*$)"
)
_QUALITIES = frozenset(
    "rewarding inviting inspiring captivating welcoming empowering demanding growing winning leading promising understanding touching uplifting nurturing emerging boosting compelling".split()
)
"""Participles that end a row of adjectives: "bold, warm, and inspiring"."""
_LISTS = Pattern(
    r"^and |,? (?:and|or) (?:\w+ly )?(?!(?:rewarding|engaging|exciting|inspiring|welcoming|compelling|outstanding|lasting|leading|growing|charming|captivating|fulfilling|demanding|"
    r"evolving|existing|upcoming|emerging|enduring|relaxing|stunning|loving|caring|thriving|pressing|challenging|uplifting|interesting|marketing|learning|training|advertising|branding|"
    r"reporting|monitoring|lighting|clothing|housing|manufacturing|processing|pricing|planning|financing|banking|mining|trading|staking|gaming|shopping|packaging|engineering)\b)\w+ing\b"
)
"""Match what makes a participle a member of a list: "by sowing, raising and selling"."""
_OPENED = Pattern(
    r"[\"']?(?:[^:,]{2,40}: )?(?:as|when|while|if|with|in|by|for|from|at|given|after|before|once|today|although|though|because|since|under|despite|to|on)\b[^,]{0,300},"
)
_SUBJECT = Pattern(
    r"(?: (?!(?:that|which|who|whose|where|how|what|they|it|we|you|every|each|all)\b)[\w'-]+){1,12}? (?:is|are|was|were|will|can|has|have|means|requires|remains)\b"
)
"""Match a gerund that is the subject of its sentence: "in May, building trust is hard"."""
_JOINED = Pattern(
    r"(?: (?!(?:that|which|who|whose|where|how|what)\b)[\w'-]+){1,12}? (?:is|are|was|were|will|can|has|have|means|requires|remains)\b"
)
"""Match a gerund behind "and" that has a verb of its own."""
_END = Pattern(
    r"[;!?\u2014]|\.(?=\W|$)|(?<=[a-z]{3})\.(?=[a-z]{4})|,(?= (?:but|which|who|although|however|while|he|she|it|they|we|the)\b)"
)
_FIGURE = Pattern(
    r"\d\d|[$\u20ac\u00a3]\d|\d ?(?:%|times|x\b|points?|years?|months?|days?|hours?|kg|km|miles|people|staff|jobs)|\bper ?cent\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million)\b"
)
"""A figure that measures; a digit alone may be part of a name."""
_NEAR = 100
"""Characters of a tail in which a figure makes it a fact."""
_QUOTE_END = Pattern(r',"|\."')


class ParticipialTail(DocumentRule):
    """Glues a comment to a fact.

    What it does
        Reports a participle behind a comma or a dash that interprets what the sentence told (underscoring,
        highlighting, reflecting, signaling a shift, raising questions about) or that praises it (ensuring a
        seamless experience). A tail that adds a fact, a figure or a function passes; in a release one of
        betterment needs a figure to pass. Attributed, it is an info outside releases.

    Why is this bad
        The comment stands as if it followed from the fact, and nobody says so. Language models end
        every other sentence this way.

    Use instead
        A full stop. Then, if the comment matters, who makes it and on what grounds.

    Known limits
        What praises is decided by a list of valued words in the tail. In the ``docs`` profile the tails
        of praise and the neutral participles (indicating, reflecting) pass.
    """

    id = "ai-tell/participial-tail"
    summary = 'Glues a comment to a fact: ", underscoring its role".'
    message = '"{text}" comments as if it followed from the fact; end the sentence, or say who concludes this and why.'
    weight = 1
    silenced_by = frozenset({"quotation"})
    flags = (
        "It bought a mill, >>signaling a new era of growth<<.",
        "It bought a mill, >>signaling fresh strength in the north<<.",
        "Sales rose, >>underscoring its leadership<<.",
        "Norvane opened a shop in Leeds, >>cementing its place in the north<<.",
        "The till prints receipts, >>ensuring a seamless experience for shoppers<<.",
        "Tessaro moved to Oslo, >>marking a bold step toward the sea<<.",
        "The app sorts bills, >>empowering clerks to dream bigger<<.",
        "Harrow hired six people, >>further reinforcing its commitment to quality<<.",
        "The inn serves soup, >>blending tradition with elegance<<.",
        "The ferry runs by burning straw, >>contributing to the resilience of the island<<.",
        "The choir sings on Mondays, >>nurturing a culture of kindness<<.",
        "The kiln was moved, >>making it the heart of the yard<<.",
        "The choir came, >>bringing a festive touch to the quay<<.",
        Example("The lock is old, >>hindering trade on the river<<.", profile="release"),
        "The kiln was moved >>thereby making it the heart of the yard<<.",
        "The mill has a new sign, >>representing a bold step into the valley<<.",
        "The ferry runs at night, >>challenging the dominance of the tram<<.",
        "The mill has a blog, >>significantly increasing the chances of a visit<<.",
        Example("# Norvane Opens a Mill, >>Enhancing Village Life<<", profile="release"),
        Example("The ferry has a ramp, >>making Holt a practical stop<<.", profile="release"),
        Example("Clerks said the kiln was cleaned, >>enhancing life in the yard<<.", profile="release"),
        "The gate is watched, >>ensuring that every guest feels at home<<.",
        "The choir toured for a year, >>establishing itself as a voice of the coast<<.",
        Example("The kiln has a new door, >>improving heat in the yard<<.", profile="release"),
        "The rules are short, >>ensuring a fair contest for all<<.",
        # figures of comment, with any verb
        "The tram came back, >>breathing new life into the quay<<.",
        "The court sat for a day, >>raising questions about the lease<<.",
        "The ferry is late again, >>exposing the fragility of the timetable<<.",
        "The mill sends bread to the hills, >>taking breakfast to the next level<<.",
        "The choir met the orchestra, >>bridging the gap between loud and soft<<.",
        "The mill grew again, >>dwarfing the church<<.",
        "The inn has a new oven, >>giving bakers an edge over the coast<<.",
        "The oven sold out, >>leaving rivals in the dust<<.",
        "The choir sang, >>stealing the show<<.",
        # in a release, any verb of betterment
        Example("The crew comes at night, >>ensuring dry cellars<<.", profile="release"),
        Example("The kiln is new, >>crafting moments of calm for potters<<.", profile="release"),
    )
    passes = (
        "It bought a mill, paying $4 million.",
        "Sales rose 4%.",
        "The film stops the sun, reflecting light from the pane.",
        "The guard stood on the bridge, signaling with a lamp.",
        "The tool sorts bills, cutting the work by 80%.",
        "The site lists all vendors, allowing users to compare prices.",
        '"It bought a mill, signaling a new era," said Rea Lund, an analyst.',
        "The judge fined the firm, setting the payment at $400.",
        Example("The kiln has a new door, improving its yield by 4%.", profile="release"),
        "Prices vary, depending on the plan.",
        "The town lives by sowing rye, building trust and creating opportunities.",
        "Lund left in May, serving as a director of the mill until then.",
        "The clerk read the list twice, capturing the names of all guests.",
        "The road was closed for a week, giving crews time to move the pipes.",
        Example("The call returns -1, indicating a missing file.", "docs"),
        Example("In a small town, ensuring dry cellars is hard.", profile="release"),
        "Norvane \u2014 Empowering Clerks",
        Example("The lock is new, ensuring no fees for its owner.", profile="release"),
        Example("Norvane bought a mill, making Lund the sole owner of the weir.", profile="release"),
        Example("The gate has a camera, enabling access at night.", profile="release"),
        Example(
            "Whether a guest is packing a bag, upgrading a room, or buying tea, the inn is open.",
            profile="release",
        ),
        Example("Lund wrote to five mills, and building trust there is her job.", profile="release"),
        "The team plans on baking more bread, opening two shops, and achieving lasting success.",
        "The van came back, raising dust in the yard and turning milk into butter.",
        "The prize honours mills that are quietly elevating, supporting, and fostering the growth of bakers.",
        Example(
            "The bakers, who, while maintaining a sense of calm, are quick, like rye.", profile="release"
        ),
        "The fair offers bold, warm, and rewarding experiences for all.",
        "Staff spent May reading, highlighting, and filing old letters.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterator[Hit]:
        """Yield the tails that comment."""
        taken = 0
        for match in _participles(reading.lower):
            at = match.start(1)
            if at < taken:
                continue
            found = _judge(reading, match)
            if found is not None:
                taken = found[1]
                if reading.quoted(*found):
                    continue  # it would be silenced, but only after its attribution was looked for
                told = reading.profile != "release" and reading.attribution(*found)
                yield Hit(*found, severity=Severity.INFO if told else None)


def _participles(lower: str) -> Iterator[re.Match[str]]:
    """Yield the participles of comment behind a comma or a dash, in order."""
    verbs = _verbs()
    found = [
        match
        for mark, pattern in _AFTER.items()
        if mark in lower
        for match in pattern.finditer(lower)
        if match[1] in verbs
    ]
    found.sort(key=lambda match: match.start(1))
    for match in found:
        between = match[0][: match.start(1) - match.start()].lstrip(",\"'- \u2014\u2013").split()
        if all(word in _ADVERBS or word.endswith("ly") for word in between):
            yield match


def _judge(reading: Reading, match: re.Match[str]) -> Span | None:
    """Return the span of a tail that comments, from its first word, or None for one that tells."""
    word, at, stop = match[1], match.start(1), match.end(1)
    docs, release = reading.profile == "docs", reading.profile == "release"
    if docs and (word in _DOCUMENTED or word not in _CLEAR):
        return None
    sentence = reading.sentence_at(at)
    if sentence is None or sentence.kind not in PROSE or sentence.block in reading.chrome:
        return None
    lower = reading.lower
    if lower.endswith((" who", " which", " that"), sentence.start, match.start()):
        return None
    cased = reading.text[at].islower() or (match[0][0] == "," and sentence.kind in HEADINGS)
    if match.start() - sentence.start < 10 or not cased:
        return None
    if word in _QUALITIES and (" and " in match[0] or lower.startswith(",", stop)):
        return None
    last = _tail_end(lower, stop, sentence.end)
    tail = lower[stop:last]
    if len(tail) < 6 or _FIGURE.search(tail[:_NEAR]) or not _comments(word, tail, release):
        return None
    if _LISTED.search(lower, max(at - 120, sentence.start), at):
        return None
    if (_OPENED.match(lower, sentence.start) and _SUBJECT.match(tail)) or (
        " and " in match[0] and _JOINED.match(tail)
    ):
        return None
    if word not in _CLEAR and word not in _OBJECTS:
        listed = _LISTS.search(lower, max(at - 6, 0), last)
        if listed and _BY_MEANS.search(lower, max(at - 150, sentence.start), at):
            return None
    first = match.start() + len(match[0]) - len(match[0].lstrip(",\"'- \u2014\u2013"))
    return first, last


def _comments(word: str, tail: str, release: bool) -> bool:
    """Tell whether a participle with this tail interprets or praises."""
    figure = _FIGURES.get(word)
    if figure is not None and _compiled(figure).match(tail):
        return True
    needed = _OBJECTS.get(word)
    if needed is not None and _compiled(needed).match(tail) is None:
        return False
    if word in _CLEAR or (needed is not None and word != "leaving"):
        return True
    if release and word in _BETTERING and not tail.startswith((" no ", " zero ", " that no ")):
        return True
    if release and word == "making":
        return _MADE.match(tail) is None
    if word in ("making", "ensuring", "keeping", "giving", "leaving", "rendering") and _VERDICT.match(tail):
        return True
    if word not in _praising():
        return False
    if word in _PLAIN:
        return release and _VALUED.search(tail) is not None and _ABSTRACT.search(tail) is not None
    if _VALUED.search(tail):
        return True
    weighed = _WEIGHED.search(tail) is not None
    return weighed and (release or _ABSTRACT.search(tail) is not None)


def _tail_end(lower: str, at: int, limit: int) -> int:
    """Return where the participial phrase ends."""
    limit = min(limit, at + 300)
    match = _END.search(lower, at, limit)
    end = match.start() if match else limit
    quoted = _QUOTE_END.search(lower, at, end)
    return quoted.start() if quoted else end


@cache
def _praising() -> frozenset[str]:
    return frozenset(_PRAISING.split())


@cache
def _verbs() -> frozenset[str]:
    return frozenset((*_INTERPRETING.split(), *_PRAISING.split(), *_FIGURES))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
