"""boilerplate/business-cliche."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar, NamedTuple

from hypelint.cue import Span, longest
from hypelint.diagnostic import Hit
from hypelint.reading import Reading, Sentence
from hypelint.rule import HEADINGS, PROSE, DocumentRule, Example, Option, Severity
from hypelint_boilerplate import _stock
from hypelint_boilerplate._table import Phrase, Table, sentences

_WEAK = Table(r"""
    landscape{,s}
    ecosystem{,s}
    journey{,s}
    space
    {key,major,big,dominant} player{,s}
    game plan
    leverag{e,es,ed,ing}
    synerg{y,ies,istic}
    plug{-and-, and }play
    fast-paced
    ever-{changing,evolving,growing,expanding}
    {constantly,continually,rapidly,quickly} :: (?:evolving|changing|developing|shifting)\b
    doubl{e,es,ed,ing} down on
    driv{e,es,ing} :: (?:[\w-]+ ){0,3}?(?:success|innovation|results|engagement|value|impact|change|excellence|growth|efficiency|transformation|progress)\b
    streamlin{e,es,ed,ing} :: (?:[\w'-]+ ){0,2}?(?:operations?|process\w*|workflows?|business|your|their|its)\b
    foster{,s,ing} :: (?:an? |the )?(?:[\w-]+ ){0,2}?(?:culture|innovation|collaboration|growth|sense|creativity|excellence|connections?|community|partnerships?|inclusi\w+|engagement|environment|trust|relationships)\b
    ahead of :: (?:trends|the times)\b
    {keep,keeps,keeping} pace :: (?:with|in)\b
    tailored to :: (?:(?:the|your|their|its|our|each|every|any|meet|fit|suit|different|various|varied|all|customers?'|clients?'|\w+'s) ){0,3}(?:unique|specific|individual|evolving|needs|demands|diverse|requirements|goals|preferences|lifestyles?|budgets?)\b
    informed :: (?:and [\w-]+ )?(?:decisions?|choices?)\b
    {data-driven,strategic} decisions
    circle back
    touch base
    tight-lipped
    value proposition{,s}
    pain point{,s}
    thought leader{,s,ship}
    actionable insight{,s}
    best-of-breed
    core {competency,competencies,values}
    peace of mind
    {customer,client}-centric
    {results-driven,solution-oriented,solutions-oriented,value-added,forward-thinking}
    in the heart of
    under one roof
    look no further
    got you covered
    the new normal
    secret sauce
    silver bullet
    one-stop{ ,-}shop
    needless to say
    it{'s, is} no secret that
    {add,adds,adding} value
    {gain,gains,gained,gaining} {traction,momentum}
    {proven,extensive,unparalleled,deep,vast} :: (?:[\w-]+ )??(?:expertise|experience|knowledge|understanding of)\b
    clock is ticking
    {full,wide,broad,comprehensive,diverse,extensive,vast} :: (?:[\w-]+ )?(?:range|array|suite|variety|spectrum|selection|portfolio) of\b
    {take,takes,taking} the time to
    no two :: (?:[\w-]+ ){1,3}are (?:ever )?(?:alike|the same)\b
    {strong,laser,relentless,keen} :: (?:focus|emphasis) on\b
    {hold,holds} the {promise,potential}
    here to stay
        {long-lasting,lasting,strong,meaningful,long-term,deep} :: (?:relationships|partnerships|connections|bonds)\b
    {highest,exceptional,unmatched,high,superior} :: (?:levels?|standards?|quality) of\b
    {personalized,personalised,customized,individualized,hands-on,white-glove} :: (?:approach|solutions?|services?|care|attention|support|experiences?)\b
    {customer,client,guest} satisfaction
    attention to detail
    {stand,stands,stood,withstand} the test of time
    dream come true
    rest assured
    more important than ever
    {like-minded,tight-knit,close-knit} :: (?:individuals|people|community|professionals|team|group|entrepreneurs|women|investors)\b
    when it comes to
    {unique,individual,specific,evolving,diverse} :: (?:needs|requirements|challenges|goals)\b
    {making,make,makes,made} a difference
    {success stories,hidden gem,full potential,next generation of,years to come}
    {experience,see} the difference
    {smooth,seamless} and {efficient,effective}
    {foundation,catalyst,recipe} for :: (?:[\w-]+ )?(?:growth|success|change|innovation|future)\b
    {valuable,deep,deeper,invaluable,meaningful} :: (?:insights?|lessons|experience)\b
    a {shining,prime,perfect,testament} example
    {sustainable,explosive,exponential} growth
    {passionate,dedicated} :: (?:community|individuals|advocates?|supporters)\b
    complex web of
    {value creation,shareholder value,stakeholder value,operational excellence}
    {strategic,growth} {priorities,pillars,initiatives,imperatives,objectives}
    {profitable,long-term,accelerated} growth
    {strong,robust,healthy,solid} :: (?:momentum|pipeline|fundamentals|foundation|execution)\b
    {differentiator,differentiators,enabler,enablers}
    well-positioned
    {well,ideally,uniquely,perfectly,strategically} positioned
    {supercharge,supercharges,supercharged,turbocharge,turbocharges,turbocharged}
    heavy lifting
    {tried and tested,tried-and-tested,tried-and-true,tried and true}
    bells and whistles
    humble {beginnings,roots,origins}
    on the horizon
    hang{,s,ing} in the air
    deep {dive,dives}
    quick {win,wins}
    {on,onto} the same page
    {next,new} big thing
    new heights
    alike
    learning curve
""")
"""Words and phrases that are an info alone. Those in `_SENSES` have a literal sense as well."""
_STRONG = Table(r"""
    bridg{e,es,ed,ing} :: (?:the|a|this|that)(?: [\w-]+){0,2} (?:gaps?|divides?|chasm)\b
    {new,next,exciting} chapter :: (?:in|for|of|as|begins|together|ahead)\b
    {serve,serves,serving,served,acts} as :: (?:an?|the|our|its)(?: [\w-]+){0,2} (?:guiding|driving|cornerstone|backbone|catalyst|foundation|hub|launchpad|springboard|blueprint|bedrock|compass|pillar|lifeline|platform|one-stop)\b
    {guiding,driving} force :: (?:behind|of|for|in)\b
    {beating heart,very heart,north star} :: (?:of|for)\b
    paved with
    from {inception,concept,conception,ideation,idea,vision} to :: (?:[\w-]+ ){0,2}?(?:reali[sz]ation|reality|completion|execution|launch|delivery|market|production|scale)\b
    from the ground up
    journey of :: (?:[\w'-]+ ){1,4}(?:from|to|into|toward)\b
    {is,are,was,now} coming due
    {draw,draws,drawing,drew} :: an? (?:hard|firm|clear|bright|red|thick) line\b(?! (?:from|under|around))
    line in the sand
    {open,opens,opening} :: (?:up )?(?:(?:the |more |many )?doors? (?:to|for) (?:new|more|greater|further|future|opportunit\w+|growth|innovation|partnerships?)\b|(?:a |new |more |many |exciting |endless |fresh |a world of |a wealth of )+(?:doors?|possibilit\w+|opportunit\w+|avenues|horizons|pathways?|frontiers?)\b)
    level{,s,ing} the playing field
    {cut,cuts,cutting} through the :: (?:noise|clutter|hype)\b
    mov{e,es,ed,ing} the needle
    shap{e,es,ed,ing} the :: (?:narrative|conversation)\b
    {hit,hits,hitting} the ground running
    {think,thinks,thinking} outside the box
    {go,goes,going} {above and beyond,the extra mile}
    exceed{,s,ing} :: (?:[\w'-]+ ){0,2}?expectations\b
    harness{,es,ed,ing} :: (?:the|its|their)(?: full)? (?:power|potential|energy|strengths?) of\b
    empower{,s,ed,ing} :: (?!by\b|under\b)(?:(?:[\w'-]+ ){1,5}?(?:to|with|through)\b|(?:[\w-]+ ){0,2}?(?:businesses|teams|users|customers|people|organi[sz]ations|individuals|clients|developers|creators|employees|communities|companies|brands|players|consumers|women|patients|students|families|investors|leaders|generations?)\b)
    {facilitate,facilitates,facilitating} :: the (?:journey|growth|transformation|transition|adoption)\b
    {drive,drives,driving,fuel,fuels,fueling} :: (?:business|sustainable|market|long-term|meaningful|exponential|real) (?:growth|results|change|impact|value)\b
    deliver{,s,ing} :: (?:[\w-]+,? (?:and )?){0,3}?(?:value(?! for money)|results|insights?|excellence|outcomes|experiences?|impact|solutions|on (?:its|our|their) promises?|peace of mind)\b
    {provide,provides,providing,offers,offering} :: (?:[\w-]+,? (?:and )?){0,3}?(?:insights|excellence|solutions|peace of mind)\b
    offer{,s,ing} :: an? (?:[\w-]+ )?(?:range|array|suite|variety|selection) of\b
    navigat{e,es,ed,ing} :: (?:[\w'-]+ ){0,6}?(?:challenges|complexit\w+|intricac\w+|landscapes?|waters|uncertaint\w+|world of|hurdles|changes?|markets?|marketplace|environment)\b
    {meet,meets,meeting} :: (?:the |their |your |its |our )?(?:ever-)?(?:evolving|growing|changing|unique|diverse|specific|increasing) (?:[\w-]+ )?(?:needs|demands|challenges)\b
    {brand,investor,market} awareness
    low-hanging fruit
    win-win
    weather the storm
    align{,s,ed,ing} with :: (?:our|its|their|your|the (?:company|firm|group)'s) (?:[\w-]+ )?(?:goals|strategy|vision|mission|values|objectives|needs|commitment|priorities|focus)\b
    {needed,they need,you need,it takes} to :: (?:\w+ly )?(?:succeed|thrive|grow|navigate|achieve|compete|flourish|excel|stay ahead)\b
    holistic {approach,solution,solutions}
    wealth of {experience,knowledge,expertise}
    {team of,experienced,knowledgeable,skilled,dedicated,passionate,talented,seasoned,qualified,licensed} :: (?:(?:highly|and|or|fully)? ?(?:experienced|knowledgeable|skilled|dedicated|passionate|talented|seasoned|qualified|trained|certified|licensed|expert|local|creative|in-house|diverse|growing|global|design|management|leadership|legal|sales|support|medical|culinary|young),? )*(?:team|staff|technicians|experts|professionals|specialists)\b
    {turnkey,end-to-end,bespoke,scalable,tailored,innovative} :: solutions?\b
    perfect storm
    uncharted {waters,territory}
    at the end of the day
    {bring,brings,bringing} :: an? (?:[\w-]+ )?(?:strong|deep|fresh|unique|renewed|keen|great|rich|new|unparalleled|profound)(?: [\w-]+){0,2} (?:sense|perspective|energy|passion|commitment|understanding|blend|level|dimension|approach|insight|enthusiasm|set) (?:of|to|and)\b
    {positive,lasting,meaningful,tangible,real,measurable,profound,transformative} :: (?:impact|difference) (?:on|in|for|beyond|across|to)\b
    giv{e,es,ing} back to :: (?:the|our|their|its) (?:[\w-]+ )?communit\w+
    {writing is,tide is} :: (?:on the wall|turning)\b
    {tip of the iceberg,elephant in the room,double-edged sword,pandora's box,uphill battle}
    {genie is out,gloves are off,stage is set,jury is still out,dust settles}
    all eyes are :: (?:now )?on\b
    at breakneck speed
    {standing,stands} out :: (?:in|from) (?:an?|the) (?:crowd|crowded|competiti\w+|increasingly)\b
    at the intersection of :: (?:[\w-]+(?: [\w-]+)?,? (?:and )?)?(?:technology|art|science|culture|design|data|ai|finance|health|fashion|innovation|sport|business|rigor|rigour|creativity|learning|education|commerce|sustainability|engineering|wellness|craft|style|strategy|hardware|software|biology|blockchain|crypto|security|performance|comfort|luxury|policy|medicine|media|music|storytelling|entertainment|ethics|purpose)\b
    {stay,stays,remain,remains} true to :: (?:its|our|their|his|her)\b
    {built,founded,rooted,grounded} {in,on} :: (?:the |a |our |its |their )?(?:[\w-]+ )?(?:principles?|values|belief|trust|essence|foundation|tradition|passion|integrity|community|pillars|craftsmanship|creativity|authenticity|innovation|excellence|transparency|respect|curiosity|collaboration|simplicity|purpose|compassion|kindness|humou?r|honesty|empathy|hope|gratitude|service|faith|conviction|idea that|philosophy|premise)\b
    time of :: (?:rapid|great|unprecedented|profound|immense) (?:change|transformation|upheaval|uncertainty)\b
    embark{,s,ed,ing} on :: (?:an?|the|this|its|their|our) (?:[\w-]+ )?(?:journey|adventure|path|chapter|mission)\b
    join{,s,ed,ing} forces
    ahead of the {curve,competition,pack,game}
    {best-in-class,best-kept secret,household name,force to be reckoned with,labor of love,labour of love}
    {needs,need,requires} no introduction
    {into,part of} the fabric of
    is king
    is queen
    is everything
    {is,are,becomes,become,has become} the new :: (?:oil|gold|black|normal|currency|perimeter|frontier|battleground|battlefield|electricity|moat|literacy|smoking|luxury|cool|sexy|punk|king|arms race|cold war|space race|gold rush|wild west|storefront|front door|office|water cooler|baseline|table stakes|seo|search|coal|steel|internet|competitive advantage|superpower|status symbol|north star|operating system|coding|black gold|bottleneck)\b
    smarter :: (?:and )?not (?:just )?(?:harder|bigger|longer|more)\b
    smarter, not :: (?:just )?(?:harder|bigger|longer|more)\b
    {time is money,knowledge is power,less is more,money talks,size matters,fail fast,move fast and break things,rising tide lifts all boats,rome wasn't built in a day,proof is in the pudding,change is the only constant,the only constant is change,you get what you pay for,what gets measured gets}
    {culture eats strategy,customer is always right,customers come first,the customer comes first,customer is king,actions speak louder,data doesn't lie,data don't lie,numbers don't lie,numbers speak for themselves,results speak for themselves,work speaks for itself,there's no such thing as a free lunch,no free lunch,it's not rocket science,not rocket science,a picture is worth,there is no silver bullet,no one size fits all}
    {best of both worlds,bang for the buck,bang for your buck,have your cake and eat it,two birds with one stone,icing on the cake,cherry on top,second to none,a cut above,no stone unturned,hit the nail on the head,from strength to strength,up to the challenge,up to the task,raise the bar,raises the bar,raising the bar,push the envelope,pushes the envelope,pushing the envelope,ticks all the boxes,checks all the boxes,go-to choice,go-to resource,go-to destination,go-to solution}
    {break,breaks,breaking} the bank
    {head-on,head on}
    for too long, :: (?:[\w'-]+ ){1,5}(?:have|has) (?:been|had|relied|struggled|suffered|settled|lived|accepted|paid|put up)\b
    forced to choose between
    {invest,invests,investing} :: (?:behind|in) (?:our|its|their|the) (?:[\w-]+ )?(?:priorities|future|people|growth|platform|brands?|capabilities)\b
    {execute,executes,executing,executed} :: (?:on |against )?(?:our|its|their|the (?:company's )?)(?:[\w-]+,? ){0,3}?(?:strategy|plan|vision|priorities|roadmap|goals|initiatives)\b
    {unlock,unlocks,unlocking,unlocked} :: (?:[\w'-]+,? (?:and )?){0,4}?(?:value|growth|potential|possibilit\w+|opportunit\w+|productivity|innovation|insights?|creativity|efficienc\w+|power)\b
    {create,creates,creating,drive,drives,driving,generate,generating,maximize,maximizing,enhance,enhancing} :: (?:[\w-]+,? (?:and )?){0,3}?(?:shareholder|stakeholder|long-term|lasting|meaningful|superior|sustainable) (?:value|growth|returns|impact)\b
    {lay,lays,laying,laid} the {groundwork,foundation,foundations} :: for (?:the |a |our |its |their |more |even )?(?:\w+ )?(?:future|sustainable|sustained|growth|success|long-term|new|next|continued|further|greater|decades|generations|profitable|expansion|years)\b
    {take,takes,taking,took} :: (?:[\w'-]+ ){1,4}?to (?:the next level|new heights|another level|a new level|the next stage)\b
    {bring,brings,bringing} :: (?:[\w'-]+ ){1,5}?to (?:the table|life|the masses|the forefront)\b
    {separate,separates,separating} the wheat from
    {put,puts,putting} :: (?:[\w'-]+ ){1,4}?(?:on the map|first\b(?= [.,;!])|at the (?:heart|center|centre|forefront))\b
    {scale,scales,scaling} :: (?:your|their|its|our) (?:[\w-]+ ){0,2}?(?:engine|efforts?|operations?|impact|business|growth|content|team)\b
    {stay,stays,staying,remain,remains} :: (?:one step |a step |steps )?ahead (?:of|in)\b
    {click,push,touch,tap} of a
    all in one :: (?:place|platform|app|tool)\b
    {on,at} the {bleeding,cutting,leading} edge
    {level up your,step up your game,up your game,ups the ante,upping the ante}
    {strike,strikes,striking,find,finds} the :: (?:right|perfect|ideal) balance\b
    one {client,customer,patient,family,life,community,home} at a time
    {where,what} the rubber meets
    {crucial,essential,critical,vital,paramount,imperative,indispensable} :: (?:for|to|in|when) (?:[\w'-]+ ){0,7}?(?:success|growth|outcomes?|compliance|satisfaction|efficiency|productivity|trust|reputation|relationships|(?:costly )?mistakes|peace of mind|well-being|experiences?|performance|results|goals|potential|longevity|confidence|resilience|innovation|engagement|excellence|visibility|credibility|loyalty|competitive(?:ness)?)\b
    by your side
    {has,have} you covered
    {heart,hearts} :: (?:and (?:minds|souls|imaginations?) )?of (?:[\w-]+ ){0,2}?(?:audiences?|readers|fans|families|guests|customers|listeners|children|viewers|people|visitors|communities|residents|diners|travell?ers|players|collectors)\b
    instrumental in :: \w+ing\b
""")
"""Set phrases that are a warning where their sentence has no fact to go with them."""
_FRAMES = Table(r"""
    {continue,continues,continued,continuing} to :: \w+
    can {expect,rely on,count on,trust,enjoy,benefit from,look forward to,experience,feel confident,be confident,rest assured}
    equipped to :: \w+
    {maintain,maintains,maintaining,uphold,upholds,upholding} :: (?=(?:[\w'-]+ ){0,4}?(?:standards|reputation|commitment|dedication|excellence|culture|legacy|focus on)\b)
    {honorees,recipients,finalists,nominees,inductees,awardees,winners} :: (?:reflect|represent|embody|exemplify|demonstrate|showcase|have (?:shown|demonstrated)|stand|share)\b
    {experience,expertise} {in,with} :: \w+
    {designed,aims,aim,aiming,aimed,seeks,seek,seeking,poised,eager,ready,works,working} to :: \w+
    {combines,combining} :: \w+
    {driven,guided} by :: \w+
    {providing,provides,provide,offers,delivers,deliver,delivering,enables,enabling} :: \w+
    offering :: (?!(?:by|is|was|are|of|that|from|with|in|includes?)\b)\w+
""")
"""What a sender says of itself, or promises: a warning in a release where praise goes on behind it."""
_PROMISED = ("can trust", "rely on", "count on")
_GIVING = ("provid", "offer", "deliver", "enabl")
"""Verbs of what firms do, which take more praise than a purpose does."""
_SENDER = Table(r"""
    {crucial,essential,critical,vital,paramount,imperative,indispensable} :: ?(?=[.,;:!])
    everything {you,they} need
    last{,s} a lifetime
    tirelessly
    {works,working,work} {hard,diligently} :: (?:to|for)\b
    {works,working,work} closely with :: (?:(?:our|its|their|his|her|each|every|all|you|your|the) ){0,2}(?:clients?|customers?|patients|families|homeowners|couples|businesses|you\b|individuals|communit\w+|partners|stakeholders|teams)
    {believe,believes} in :: the (?:\w+ )?(?:power|value|importance|potential|magic)\b
    nothing to lose
    no stranger to
    of tomorrow
    all your :: (?:[\w-]+ ){1,4}needs\b
    matters most
    without {compromising,sacrificing}
    {competitive,affordable} {prices,pricing,rates}
    {years,decades} of :: (?:[\w-]+ ){0,2}(?:experience|expertise|knowledge)\b
    hard work and :: (?:dedication|commitment|determination|perseverance|passion)\b
    shared :: (?:vision|values|commitment|mission|goals|passion|dedication|belief)\b
    {we,they} serve
    in mind
    guesswork out
    call to action :: for\b
    {for your convenience,of all sizes,walks of life,skill levels}
    {well-equipped,fully equipped,uniquely equipped} :: to \w+
    {led,leads,lead,leading} the :: (?:charge|pack|way(?! (?:to|back|from|up|down|into|out|home)\b))\b
    afford to :: (?:ignore|overlook|miss|wait|fall behind|lose|be left)\b
    {rife,brimming,ripe} with :: (?:[\w-]+ )?(?:opportunit\w+|possibilit\w+|potential)\b
    one-size-fits-all
    increasingly {important,popular}
    {beginners,novices,newcomers} :: (?:and|to|or) (?:[\w-]+ ){0,2}?(?:experts?|professionals?|pros?|advanced|experienced|seasoned|veterans?|enthusiasts)\b
    expressed their :: (?:satisfaction|appreciation|gratitude|excitement|enthusiasm|delight)\b
    the latest :: (?:[\w-]+ ){0,1}?(?:advancements?|trends|developments|technolog\w+|techniques|innovations|advances|best practices)\b
    is ideal for
    {fresh,refreshing} perspective{,s}
    at the forefront
    {your needs,your budget,your lifestyle,every budget,any budget,every lifestyle,every need}
    a reality
    {possibilities are endless,endless possibilities,something for everyone,night to remember,one step closer,from start to finish,the whole family,each and every}
    readers to :: \w+
    {resonates,resonate,resonated,resonating} with :: (?:[\w-]+ ){0,2}?(?:readers|audiences?|consumers|fans|viewers|customers|people|everyone|investors|listeners|buyers|users|players|clients)\b
    {understands,understand,recognizes,recognize,knows} that :: (?:(?:every|each|no two|your)\b|(?:[\w'-]+ ){1,4}(?:can be|is) (?:an? )?(?:\w+ly )?(?:unique|different|essential|important|crucial|stressful|overwhelming|daunting|challenging|key|difficult|emotional)\b)
    {earned,built,gained,established} :: (?:itself )?(?:an? |its |their |his |her )?(?:[\w-]+,? (?:and )?){0,3}?(?:reputation|name for)\b
    synonymous with
    {a,made a} name for :: (?:itself|themselves|himself|herself)\b
    {vibrant,thriving,loyal,active,strong,passionate} community
    hesitate to
    where :: (?:[\w-]+ ){1,3}meets? (?:innovation|technology|tradition|craftsmanship|elegance|comfort|style|luxury|nature|creativity|modern\w*|function\w*|performance|passion|art|science|design)\b
    made possible :: (?:by|through|with|thanks to) (?:[\w'-]+,? (?:and )?){1,5}?(?:support|generosity|dedication|commitment|efforts|hard work|sponsorship|sponsors|collaboration|passion|donors|volunteers)\b
    {contribute,contributes,contributing} :: (?:\w+ly )?to (?:the|its|their|our|a) (?:[\w-]+,? (?:and )?){0,3}?(?:advancement|growth|success|betterment|evolution|well-being|progress|prosperity|vitality|culture|society|field|industry|fabric|community|communities)\b
    {integral,valued,cherished,vital,treasured} :: (?:and \w+ )?(?:part|member)s? of\b
    {accessible,affordable,convenient,effortless,enjoyable}
    {meet,meets,meeting} :: (?:the|their|your|its|our|every|all|today's|any|each) (?:[\w'-]+ ){0,3}?(?:needs|demands?|expectations)\b
    of excellence
    to the forefront
    it should be
    tells a story
    {stress,hassle,worry,headache} out of
    like family
    everything in between
    no matter :: (?:your|where you|what you|how you|what your|the (?:size|budget|occasion|project))\b
    {staple,fixture,pillar} :: (?:in|of) (?:the|our|its|this) (?:[\w-]+ )?(?:community|neighbou?rhood|industry|scene|city|town|region|area)\b
    {partner,partners} in :: (?:your|their|our|every)\b
    {deserve,deserves} :: (?:the best|access to|to (?:feel|live|be|have|enjoy)|a (?:partner|team|home|place|better|fair|chance))\b
    rich {history,heritage,tradition,culture,tapestry}
    {go-to,goes-to}
""")
"""Set phrases of senders: a warning in a release, nothing elsewhere."""
_TABLES = (_STRONG, _WEAK, _FRAMES, _SENDER)
"""The tables by their numbers; those of senders last."""
_CLOSE = 120
"""Characters within which two phrases are shown as one finding."""
_NEAR = 200
"""Characters around a word in which a literal sense shows."""
_FIRM_FACTS = frozenset(("money", "percent", "count", "ratio"))


class BusinessCliche(DocumentRule):
    """Speaks in the stock words of business.

    What it does
        Reports worn figures and phrases (key player, the payments landscape, an AI journey, to leverage,
        informed decisions). One word is an info. Two in one sentence are a warning, and so is one that is all
        its sentence says, a set phrase (bridge the gap, a new chapter in) without a figure or a source, and, in
        a release, any that stands without them.

    Why is this bad
        The words would stand unchanged in an article on any other firm, so the reader learns nothing of
        this one, and stops looking for what is there to be learnt.

    Use instead
        The plain word (use, market, customers), or the fact the phrase stands for: whose, how many, since
        when.

    Known limits
        Words with a literal sense (landscape, journey, ecosystem, player) count only beside words of
        trade. In the profile docs nothing is more than an info.
    """

    id = "boilerplate/business-cliche"
    summary = "A worn business phrase takes the place of a fact."
    message = (
        '"{text}" fits any firm and says nothing of this one; use the plain word, or say the fact behind it.'
    )
    severity = Severity.INFO
    silenced_by = frozenset({"quotation", "name"})
    options: ClassVar[Mapping[str, Option]] = {
        "max-per-sentence": Option(1, "More than this many in one sentence are a warning."),
    }
    cues = (*(cue for table in _TABLES for cue in table.cues), *_stock.CUES)
    flags = (
        "Harrow is a >>key player in the payments landscape<<.",
        "Tessaro is >>doubling down on its AI journey<<.",
        # one: an info
        "Norvane >>leverages<< sensors to find leaks.",
        "The guild lies >>in the heart of<< Bergen and has 40 members.",
        # two in a sentence: one warning from the first to the last
        "By >>leveraging these tools, firms can make better informed decisions<<.",
        "The crew works in a >>fast-paced, ever-changing<< trade.",
        # all that its sentence says
        "Quillbyte >>offers a range of<< services.",
        "The founders are >>forward-thinking<<.",
        # a set phrase without a fact
        "The talks >>bridge a long-standing gap<< between the two valleys.",
        "Rea Lund >>serves as the driving<< spirit of the choir.",
        "The town is >>drawing a hard line<< on noise.",
        "The price of the dam >>is coming due<<.",
        "The way to the summit was >>paved with<< setbacks.",
        "A >>new chapter in<< cheese begins.",
        # slogans and proverbs
        "Rye >>is the new gold<<.",
        "They say content >>is king<<.",
        "The guild tackles the rust problem >>head-on<<.",
        ">>For too long, bakers have been<< cold.",
        "They work >>smarter and not harder<<.",
        # in a release one is enough
        Example("The crew has >>attention to detail<< and boots.", profile="release"),
        # a run of words that any firm has
        Example(
            "The crew >>enhances accessibility for its clients with compassionate support<<.",
            profile="release",
        ),
        Example("# Tessaro Builds Kilns to >>Enhance Creativity and Foster Growth<<", profile="release"),
        "At the fair they praised >>innovation, creativity, transparency and trust<<, then ate.",
        # a promise, a capability, a truism
        Example("Guests >>can expect a compassionate host<<.", profile="release"),
        Example("Harrow is >>equipped to meet expectations<<.", profile="release"),
        Example("Ostwald >>continues to make a lasting mark<< on the guild.", profile="release"),
        Example("The map was made for bakers and millers >>alike<<.", profile="release"),
        "A clean kiln is >>crucial for avoiding cracks and building trust<<.",
        Example("For a mill, clean water is >>paramount<<.", profile="release"),
        Example("The kit has >>everything you need<<.", profile="release"),
        Example("Harrow is >>no stranger to<< rust.", profile="release"),
        Example("The novel >>resonates with readers<<.", profile="release"),
        Example("It was made with millers >>in mind<<.", profile="release"),
        Example("Ostwald >>understands that every<< barn leaks.", profile="release"),
        # what it is for, as any firm says, and what has both its ends
        Example("The kit is >>designed to enhance comfort<< on deck.", profile="release"),
        Example("Harrow is >>poised to meet the needs<< of bakers.", profile="release"),
        Example("It is a pump that millers >>can trust<<.", profile="release"),
        Example("# Pumps You >>Can Rely On<<", profile="release"),
        Example("Harrow >>provides comprehensive care<< by the weir.", profile="release"),
        Example("Ostwald >>offers guests a trusted<< and kind hand.", profile="release"),
        Example("Tessaro works with >>professionalism and integrity<< in barns.", profile="release"),
        Example("The oven will >>boost the value<< of bread.", profile="release"),
        Example("The class is >>made possible by the generous support<< of bakers.", profile="release"),
        Example("The choir >>contributes to the growth<< of the guild.", profile="release"),
        Example("They make music >>accessible to all, a song that tells a story<<.", profile="release"),
        Example(
            "After 40 years in a low stone house by the weir, where the road from Holt ends and the ferry "
            "lands each day at noon, it will >>meet the rapid demand<< of bakers.",
            profile="release",
        ),
        # figures of speech beside words of trade
        "They moved into the digital >>ecosystem<<.",
        "Our customer >>journey<< goes on.",
        Example(
            "The tool >>leverages<< the cache and >>streamlines workflows<< of its users.", profile="docs"
        ),
    )
    passes = (
        "Harrow processes 4% of card payments in Spain, the central bank says.",
        "The journey from Oslo takes six hours.",
        # a purpose with a thing in it
        Example("The kit is designed to cut a plank of oak.", profile="release"),
        Example("The hall is accessible by bus, and the class meets the mayor.", profile="release"),
        Example("The bridge was made possible by a loan.", profile="release"),
        Example("Millers can trust a pump of iron.", profile="release"),
        Example(
            "The mill offers bread, and it delivers flour. Its offering of rye is small.", profile="release"
        ),
        # literal senses
        "She painted the landscape behind the mill, and a forest ecosystem in spring.",
        "Lund is a key player for the club, and the coach changed the game plan at half time.",
        "The fund was wiped out by leverage of 12 to one in a leveraged buyout.",
        "Their leverage over the council grew.",
        "The probe was sent into space, and there is space for two.",
        "Plug and play was added to the USB driver in May.",
        # quoted with a speaker
        '"It is about our customer journey and the value proposition," said Piet Aal of Tessaro.',
        # single words of such a run among things and figures
        Example(
            "The success of the weir is essential to the mill, and a solution of lime was tailored to its north gate.",
            profile="release",
        ),
        Example("Harrow is committed to 40 new wells.", profile="release"),
        # the same words of others, or literal
        "Lund works tirelessly, and the roads they serve are shut. Keep in mind that readers to the north pay more.",
        # promises of a thing
        Example("Guests can expect rye bread at noon. The gate is equipped to hold ice.", profile="release"),
        Example("The mill continues to run on water. It maintains the weir.", profile="release"),
        Example("Salt is essential to bread. The roads to Holt and Bergen look alike.", profile="release"),
        # a name
        "The fair in the old hall behind the harbour was opened this year by Perfect Storm Records.",
        "The bridge closed a gap of 40 metres; the loan of the council is coming due in May.",
        "The law empowers the minister to close the weir, and the hostel serves as a school.",
        # synergies with a figure
        "Ostwald expects synergies of 40 million crowns a year, its prospectus says.",
        "Set `value_proposition` in the landscape orientation.",
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield one hit per phrase, or one for all where a sentence has too many."""
        runs = _runs(reading, cues) if reading.profile != "docs" else {}
        tables = _TABLES if reading.profile == "release" else _TABLES[:2]
        for sentence, phrases in sentences(reading, cues, *tables):
            run = runs.get(sentence.index)
            for hit in self._judge(sentence, phrases):
                if run is None or hit.end <= run.start or hit.start >= run.end:
                    yield hit
                elif hit.severity:
                    del runs[sentence.index]
                    run = None
                    yield hit
        yield from runs.values()

    def _judge(self, sentence: Sentence, phrases: list[Phrase]) -> Iterable[Hit]:
        """Judge the phrases of one sentence."""
        reading = sentence.reading
        found: dict[Span, Severity | None] = {}
        for start, stop, end, table in phrases:
            if table == 2:
                if reading.lower.startswith(_GIVING, start):
                    end = _stock.praised(reading.text, "", stop, sentence.end, 2)
                else:
                    verb = reading.lower[stop:end].rpartition(" ")[2]
                    # With nothing behind it, it is a promise whatever it follows: "service you can trust".
                    promised = (
                        reading.lower.endswith(_PROMISED, start, stop)
                        and reading.text[stop : stop + 1] in ".,;!"
                    )
                    end = stop if promised else _stock.praised(reading.text, verb, end, sentence.end)
                if end:
                    found[start, end] = Severity.WARNING
            elif _worn(sentence, start, stop):
                found[start, end] = None if table == 1 else Severity.WARNING
        spans = longest(found)
        hits = [
            Hit(*span, severity=found[span])
            for span in spans
            if not reading.quoted(*span) and not reading.name(*span)
        ]
        free = [hit._replace(severity=None) for hit in hits]
        different = {reading.lower[hit.start : hit.end].rstrip("s") for hit in free}
        if reading.profile == "docs":
            yield from free
        elif len(different) > self.settings["max-per-sentence"]:
            if free[-1].end - free[0].start <= _CLOSE:
                yield Hit(free[0].start, free[-1].end, severity=Severity.WARNING)
            else:
                loud = next((index for index, hit in enumerate(hits) if hit.severity), len(free) - 1)
                for index, hit in enumerate(free):
                    both = index == loud or hits[index].severity or reading.profile == "release"
                    yield hit._replace(severity=Severity.WARNING) if both else hit
        else:
            for hit, plain in zip(hits, free, strict=True):
                strong = hit.severity is not None or (
                    reading.profile == "release" and not _measured(hit, reading) and not _label(sentence)
                )
                listed = _listed().match(reading.lower, hit.end, sentence.end) is not None
                loud_one = not listed and (
                    (strong and _factless(sentence, hit)) or _says_nothing(sentence, plain)
                )
                yield plain._replace(severity=Severity.WARNING) if loud_one else plain


_STOCK = frozenset(_stock.CUES)
_HEAVY = {"release": (1, 5), "blog": (2, 7), "news": (3, 7)}
"""By profile: how many of those words a sentence has at least, and what a run of them is worth at least."""


def _runs(reading: Reading, cues: Sequence[Span]) -> dict[int, Hit]:
    """Return the runs of stock words, by the number of their sentence."""
    lower = reading.lower
    words, least = _HEAVY[reading.profile]
    runs: dict[int, Hit] = {}
    for sentence, spans in reading.by_sentence([span for span in cues if lower[span[0] : span[1]] in _STOCK]):
        if len(spans) < words or sentence.kind not in PROSE or sentence.block in reading.chrome:
            continue
        run = _stock.run(sentence, least)
        if run is not None and not reading.quoted(run.start, run.end):
            hit = Hit(run.start, run.end, severity=Severity.WARNING)
            runs[sentence.index] = (
                hit if run.worth > least or not _counted(sentence, run) else hit._replace(severity=None)
            )
    return runs


def _label(sentence: Sentence) -> bool:
    """Tell whether a sentence is a heading, or a line as short as one."""
    text = sentence.text
    return sentence.kind in HEADINGS or (text[-1] not in ".!?:" and text.count(" ") < 9)


def _measured(hit: Hit, reading: Reading) -> bool:
    """Tell whether a phrase only measures: "a wide range of", "a high level of"."""
    return reading.lower.endswith(" of", hit.start, hit.end) and reading.lower.startswith(
        _MEASURING, hit.start
    )


_MEASURING = (
    "full ",
    "wide ",
    "broad ",
    "comprehensive ",
    "diverse ",
    "extensive ",
    "vast ",
    "high ",
    "plug",
)


@cache
def _listed() -> re.Pattern[str]:
    """Match the things themselves behind the phrase that promises them, unless they are "benefits" and the like."""
    return re.compile(
        r"(?! (?:[\w-]+ )?(?:benefits|services|solutions|features|advantages|opportunities)\b)[^.;,]{0,50}?(?:,? (?:including|such as|like|namely|ranging from)\b|:)"
    )


def _factless(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether a set phrase stands without a figure in its sentence, and without a source.

    The source of what a release says is its sender.
    """
    reading = sentence.reading
    return not _counted(sentence, hit) and (
        reading.profile == "release" or reading.attribution(hit.start, hit.end) is None
    )


def _counted(sentence: Sentence, near: _stock.Run | Hit) -> bool:
    """Tell whether a sentence has a figure that is a fact about a firm, in a release near the phrase."""
    low, high = sentence.start, sentence.end
    if sentence.reading.profile == "release":
        low, high = near.start - _CLOSE, near.end + _CLOSE
    return any(
        figure.kind in _FIRM_FACTS and low <= figure.start < high
        for figure in sentence.reading.figures(sentence)
    )


def _worn(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a word with a literal sense is used as a figure."""
    lower = sentence.reading.lower
    words = lower[start:end]
    sense = _SENSES.get(words) or _SENSES.get(words.removesuffix("s"))
    if sense is None:
        return True
    around = (max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR))
    if sense.never and _pattern(sense.never).search(lower, *around):
        return False
    if sense.before and not _pattern(sense.before).search(lower[max(sentence.start, start - 60) : start]):
        return False
    return not sense.after or _pattern(sense.after).match(lower, end, sentence.end) is not None


def _says_nothing(sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the phrase is the predicate of a sentence that holds no fact."""
    reading = sentence.reading
    rest = reading.lower[hit.end : sentence.end].partition(",")[0]
    if len(rest) > 25 or _counted(sentence, hit):
        return False
    words = reading.lower[hit.start : hit.end]
    predicate = words.startswith("offer") or _pattern(_COPULA).search(
        reading.lower[sentence.start : hit.start]
    )
    return bool(predicate) and reading.attribution(hit.start, hit.end) is None


class Sense(NamedTuple):
    """What makes a word with a literal sense a figure of business."""

    before: str = ""
    """What must stand before it."""
    after: str = ""
    """What must stand behind it."""
    never: str = ""
    """What, in its sentence, makes it literal."""


_CHANGING = r"\b(?:ever-|fast-|rapidly[ -]|constantly |quickly )?(?:evolving|changing|shifting|growing|moving|developing)"
_MODERN = r"""\b(?:today's|digital|competitive|complex|dynamic|crowded|fragmented|regulatory|business|corporate|media
    |retail|payments?|financial|fintech|banking|crypto\w*|blockchain|defi|gaming|gamefi|web3|ai|tech|technology
    |technological|startup|start-up|security|cybersecurity|threat|cloud|data|marketing|advertising|search|seo
    |e-commerce|ecommerce|healthcare|health|insurance|legal|investment|economic|global|entertainment|streaming
    |mobile|partner|developer|innovation|consumer|customer|job|hiring|housing|energy|automotive|mobility|travel
    |hospitality|modern|current|vibrant|thriving|robust|rich|diverse|industry|market|product|software|enterprise
    |social)"""
_FIGURE = rf"(?:{_CHANGING}|{_MODERN})[ ](?:[\w-]+[ ]){{0,2}}$"
_TRADE = r"""[^.;]{0,70}\b(?:markets?|industry|industries|sectors?|space|landscape|field|arena|economy|ecosystem|business|finance
    |technology|retail|payments|trade|race)\b"""
_SPORT = r"""\b(?:match|coach|coaches|season|quarterback|goals?|innings|striker|defender|league|half|opponents?
    |team)\b"""
_COPULA = r"\b(?:is|are|was|were|remains?|became|becomes?)[ ](?:an?[ ]|the[ ]|your[ ]|our[ ])?(?:\w+[ ])?$"
_HARDWARE = r"\b(?:usb|drivers?|port|devices?|hardware|cable|modem)\b"
_PLAYER = Sense(after=_TRADE, never=_SPORT)
_BODIES = r"\b(?:acts?|statutes?|laws?|court|minister|secretary|commission|council|parliament|constitution|regulations?)\b"
_STATED = r"(?:^|[.,;:]|\b(?:and|that|because|where|but|says?))[ \"']*(?:content|cash|data|context|customer|customers|consistency|simplicity|speed|compute|distribution|quality|convenience|timing|volume|price|liquidity|execution|privacy|trust|experience|reputation|attention|conversion|retention|culture|community|communication|security|efficiency|location|scale|accuracy|authenticity|balance|perception|preparation|mindset|energy|power)[ ]$"
_SENSES = {
    **dict.fromkeys(
        ("is king", "is queen", "is everything"),
        Sense(_STATED, r"(?=[.,;:!?\"'\u2014]|$|[ ](?:in|and|when|for|here|but)\b)"),
    ),
    **dict.fromkeys(("empower", "empowered", "empowering"), Sense(never=_BODIES)),
    **dict.fromkeys(
        ("new chapter", "next chapter"),
        Sense(
            r"^(?!.*\b(?:mark|signal|represent|herald)(?:s|ed|ing)?[ ](?:\w+[ ]){0,2}$)",
            never=r"\b(?:book|novel|report|manual|guide|code|treaty|member|text|fraternity)\b",
        ),
    ),
    "paved with": Sense(
        after=r"[ ](?:[\w-]+[ ])?(?:challenges|obstacles|difficult\w+|uncertaint\w+|intentions|setbacks|risks?)\b"
    ),
    **dict.fromkeys(
        ("is coming due", "are coming due", "was coming due", "now coming due"),
        Sense(r"\b(?:bill|price|promises?|reckoning|costs?)\b[^.;]*$"),
    ),
    **dict.fromkeys(
        ("head-on", "head on"),
        Sense(r"\b(?:tackl|address|meet|solv|confront|fac|tak)\w*[ ](?:[\w'-]+[ ]){1,6}$"),
    ),
    "from the ground up": Sense(never=r"\b(?:floors?|storeys?|roof|walls?|ladder|tower)\b"),
    **dict.fromkeys(
        ("crucial", "essential", "critical", "vital", "paramount", "imperative", "indispensable"),
        Sense(
            r"\b(?:is|are|be|remains?|becomes?|become|being)[ ](?:\w+ly[ ]|also[ ]|often[ ]|so[ ]|more[ ]|both[ ])?$"
        ),
    ),
    "alike": Sense(
        r"\b(?:for|to|among|of|by|from|with)[ ][^.;]*\b(?:\w+(?:[eo]rs|ists|ants|ents|ees|als|iasts)|businesses|families|fans|teams|guests|people|organi[sz]ations|companies|children|adults|students|women|men)[ ]$"
    ),
    "in mind": Sense(
        r"\bwith[ ](?:[\w'-]+[ ]){0,4}?(?:you|users?|customers?|clients?|consumers|people|families|patients|guests|needs|comfort|well-being|simplicity|future|safety|style|ease|convenience|millers|beginners|professionals)[ ]$"
    ),
    **dict.fromkeys(
        (
            "your lifestyle",
            "your budget",
            "every budget",
            "any budget",
            "every lifestyle",
            "every need",
            "your need",
        ),
        Sense(r"\b(?:suit|fit|match|meet|address|tailored[ ]to|for)\w*[ ](?:all[ ])?$"),
    ),
    "a reality": Sense(r"\b(?:mak|turn|becom|bring)\w*[ ](?:[\w'-]+[ ]){0,5}$"),
    "of tomorrow": Sense(
        r"\b(?:leaders|workforce|innovators|world|technolog\w+|minds|solutions?|generation|talent|cities|city|entrepreneurs|engineers|homes?|stars|champions)[ ]$"
    ),
    **dict.fromkeys(
        ("we serve", "they serve"),
        Sense(
            r"\b(?:communit\w+|customers|clients|people|patients|families|markets|industries|areas|members|students|those)[ ](?:that[ ])?$"
        ),
    ),
    "readers to": Sense(
        r"\b(?:invit|encourag|challeng|inspir|urg|empower|mov|tak|transport|guid)\w*[ ](?:\w+[ ])?$"
    ),
    "hesitate to": Sense(r"\b(?:don't|not|never)[ ]$"),
    "heart": Sense(
        r"\b(?:touch|captur|win|won|warm|melt|st[eo]l|inspir|mov|speak)\w*[ ](?:to[ ])?(?:the|both|many)?[ ]?$"
    ),
    **dict.fromkeys(
        ("differentiator", "enabler"), Sense(r"\b(?:key|important|critical|core|competitive|strategic)[ ]$")
    ),
    **dict.fromkeys(
        ("click of a", "push of a", "touch of a", "tap of a"),
        Sense(r"\b(?:with|at)[ ]the[ ]$", r"[ ](?:button|key|finger|screen|mouse|switch|few)\b"),
    ),
    "landscape": Sense(_FIGURE),
    "ecosystem": Sense(
        rf"(?:{_CHANGING}|\b(?:vibrant|thriving|robust|rich|dynamic|digital|business|innovation|startup|start-up|industry"
        r"|financial|entertainment|crypto\w*|retail|partner))[ ](?:[\w-]+[ ]){0,2}$",
        never=r"\b(?:forest|species|marine|wetland|river|soil|plants?|animals?)\b",
    ),
    "journey": Sense(
        r"""\b(?:our|their|its|your|his|her|an?|the|this|customer|\w+ation|ai|digital|culinary|healing|wellness
        |learning|growth|career|recovery|health|life|beauty|skincare|financial|buyer|patient|leadership|academic|musical|investment|entrepreneurial|creative|educational|fitness|data|cloud)[ ]$""",
        never=r"""\b(?:hours?|minutes|miles|km|kilomet(?:re|er)s|train|bus|boat|ship|flight|road|sea|by|from|return
        |travell?ed|drive|airport|voyage|walk|desert|coast|station)\b""",
    ),
    "space": Sense(
        rf"(?:{_CHANGING}|\b(?:crypto\w*|defi|web3|ai|tech|fintech|blockchain|gaming|competitive|crowded|digital|health"
        r"|wellness|startup|nft|e-commerce|b2b|saas))[ ](?:[\w-]+[ ])?$",
        r"[.,;]|[ ](?:by|with|and|as|for|is|has|through)\b|$",
        r"\b(?:office|storage|disk|address|memory|orbit|nasa|floor|square|parking|vacan\w+|rents?|leas\w+)\b",
    ),
    "key player": _PLAYER,
    "major player": _PLAYER,
    "big player": _PLAYER,
    "dominant player": _PLAYER,
    "game plan": Sense(never=_SPORT),
    **dict.fromkeys(
        ("accessible", "affordable", "convenient", "effortless", "enjoyable"),
        Sense(r"\b(?:mak|keep)(?:e|es|ing|s)?[ ](?:[\w'-]+[ ]){1,7}$"),
    ),
    "it should be": Sense(r"\b(?:as|way|how|what)[ ]$", r"[.,;:!?]|$"),
    "of excellence": Sense(never=r"\b(?:cent(?:er|re)s?|awards?|certificates?|prizes?)[ ]of[ ]excellence"),
    "leverage": Sense(
        r"(?:\b(?:to|will|can|could|would|should|must|may|and|we|they|you|that|which|helps?|lets?)|\w\ws)[ ]$",
        r"[ ](?!of\b|ratio|over\b|to\b|in\b|against\b|was\b|is\b)\w",
    ),
    "leverages": Sense(after=r"[ ](?!of\b|ratio|over\b|to\b|in\b|against\b|was\b|is\b)\w"),
    "leveraging": Sense(after=r"[ ]\w"),
    "leveraged": Sense(after=r"[ ](?:the|a|an|its|their|our|this|these|his|her|\w+'s)\b"),
    "synergy": Sense(never=r"\d"),
    "synergie": Sense(never=r"\d"),
    "plug-and-play": Sense(never=_HARDWARE),
    "plug and play": Sense(never=_HARDWARE),
}


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.VERBOSE)
