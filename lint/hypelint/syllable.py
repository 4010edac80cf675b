"""Count the syllables of English words by rule, with a table for the words the rules get wrong.

No pronouncing dictionary: the free ones are large, need a download, or carry a licence we can not ship.
A word is taken apart (plural, past tense, endings before which an e is silent), then its vowel sounds
are counted: letters that usually make one sound together (``ea``, ``ou``) are one, other neighbouring
vowels (``ia``, ``uo``) are two.

The module compiles its expressions when it is imported: import it where syllables are needed.
"""

from __future__ import annotations

from functools import lru_cache
import re

_EXCEPTIONS: dict[str, int] = {
    word: count
    for count, words in {
        1: """aisle clothes corps eye george heir isle myrrh queue rhyme scythe suede suite yacht""",
        2: """acne argue business cafe canyon chile colonel cushion diet dr evening every fashion forehead forte
            frontier glacier hygiene jagged kenya lawyer leopard mr mrs ms naked nike people persuade posse
            premier psyche quiet ragged rugged sawyer several soldier something vengeance wednesday wicked
            wretched""",
        3: """abalone adobe coyote element finale forever georgia interested interesting karate moreover nuclei
            nucleic oasis parliament recipe sesame vienna whoever""",
        4: """anemone apostrophe catastrophe diabetes etc hierarchy hyperbole penelope ukulele vigilante""",
    }.items()
    for word in words.split()
}

_PART = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_VOWELS = "aeiouy"
_SIBILANTS = ("s", "x", "z", "ch", "sh", "c", "g")

# Endings before which a silent e stays silent ("safe-ly", "state-ment").
_BEFORE_ENDING = re.compile(
    r"(?<=[aeiouy][^aeiouy])e(?=(?:ly|ments?|ness(?:es)?|ful(?:ly)?|less(?:ly|ness)?|some|ships?|hoods?|ty|wise|"
    r"wards?|like|works?|workers?|times?|where|things?|bod(?:y|ies)|one|m[ae]n|lands?|sides?|lines?|back|keepers?|"
    r"makers?)$)"
)
# First parts of compounds that end in a silent e ("home-work").
_FIRST_PART = re.compile(
    r"^(?:bare|base|bride|cake|care|cave|cheese|code|drive|else|face|fire|fore|game|gate|goose|grave|hire|home|"
    r"horse|house|ice|life|like|line|live|love|make|more|move|name|nine|note|page|phone|pipe|place|plate|price|"
    r"race|rate|safe|scale|shape|share|side|smoke|snake|some|space|states|stone|store|table|there|tide|time|trade|"
    r"type|ware|waste|wave|where|whole|wide|wine|wire)"
    r"(?=[^aeiouyrsdn'][a-z]*[aeiouy]|room|day|s?da|sm[ae]n|sel[fv])"
)
# Vowels heard apart though their letters often make one sound.
_APART = re.compile(
    r"(?<=[aeiou])ing|(?<=[a-z]i)(?=ety)|(?<=^sci)e|(?<=di)e(?=[tn])|(?<=cli)e(?=nt)|"
    r"(?<=[b-df-hj-np-rv-z]i)e(?=n[ct])|"  # audience, orient
    r"(?<=[aeiouy][a-z]i)e(?=r$|st$)|(?<=[aeiouy][a-z][a-z]i)e(?=r$|st$)|"  # carrier, happiest
    r"(?<=cre)a(?=t[eio])(?!tur)|(?<=^re)a(?=c[^eh]|l[il]|dj|ss|pp|w|ff|rr)|(?<=^re)e(?=[nxlsv]|m[^s])|"
    r"(?<=^re)i(?=[nmt])|(?<=^re)u(?=[ns])|(?<=^pre)e(?=[mx])|"
    r"(?<=^co)o(?=p[et]|r)|(?<=^co)e(?=[xfdq])|(?<=^co)i(?=nc)|"
    r"(?<=[a-z]e)a(?=$)|(?<=the)a(?=t)|(?<=line)a(?=r)|(?<=nucle)a|(?<=e)u(?=m$|s$)|(?<=use)u(?=m)|"
    r"(?<=flu)e(?=n)|(?<=[dfr]u)e(?=l)|(?<=u)e(?=nt$|nce)|(?<=[dn]u)e(?=t)|"
    r"(?<=nu)i(?=ne)|(?<=u)i(?=ty|tion|d$|ds$|ng|n$|ns$|ne[ds]$|cid)|(?<=a)i(?=c$|sm$|ve$)|(?<=o)i(?=c$|cal|st|sm$)|"
    r"(?<=po)e(?=[tm])|(?<=e)i(?=ty|st$|sm$|ng)|(?<=zo)o(?=lo)"
)
# An i or e that only softens the consonant before it ("nation", "gorgeous").
_SOFTENER = re.compile(
    r"(?<=[aeiouy])([^aeiouy]*[ctxg]|[^aeiouy]*s+)i(?=o(?!$)|an|al|ou|e(?:n[ct])|a$)|"
    r"(?<=[aeiouy])([^aeiouy]*(?:g|ch))e(?=o)|(?<=[aeiouy])([^aeiouy]*[ln])i(?=on|or$)|"
    r"(?<=[aeiouy])(v)i(?=or)|(?<=[aeiouy])(l+)i(?=a[nr])|(?<=[aeiouy])(rr|l)i(?=a[gm])"
)
_ONE_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]*[aeiouy][b-df-hj-np-tv-xz]*")
_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[aei])(?!ous)")
_CONSONANT_Y = re.compile(r"^y(?=[aeiou])|(?<=[aeiouw])y(?=[aeiou])")
_SILENT_LAST = re.compile(r"(?<=[^aeiouy])(?<![bcdfgkpstz]l)(?<![bcdgtv]r)e$")
_SOUND = re.compile(r"eau|ieu|iew|oui|a[iueoy]|e[aeiuy]|ie|o[aeiouy]|u[eiy]|y(?=[aeiou])|[aeiouy]")


def syllables(word: str) -> int:
    """Count the syllables of a word as a reader would say it; at least 1.

    Hyphenated words are the sum of their parts, a figure counts 1; capitals are spelled out when they are
    two or three ("API") or have no vowel ("HTTP").
    """
    if word.isalpha() and not word.isupper():
        return _count(word.lower())
    total = 0
    for part in _PART.findall(word.replace("\u2019", "'")):
        if (
            part.isupper()
            and len(part) > 1
            and (len(part) < 4 or not any(letter in "AEIOUY" for letter in part))
        ):
            total += len(part) + 2 * part.count("W")
        else:
            total += _count(part.lower())
    return max(total, 1)


@lru_cache(maxsize=20_000)
def _count(word: str) -> int:
    """Count one lower-case word without hyphens."""
    known = _EXCEPTIONS.get(word)
    if known is not None:
        return known
    if _ONE_VOWEL.fullmatch(word) and not word.endswith(("sm", "thm")) and word[:2] != "mc":
        return 1
    stem, apostrophe, tail = word.partition("'")
    if apostrophe:
        return _contraction(stem, tail)
    if len(word) > 3:
        if word.startswith("every") and len(word) > 7:
            return 2 + _count(word[5:])
        if word.endswith("ically"):
            return _count(word[:-4]) + 1
        if word[-1] == "s" and word[-2] not in "aisu":
            if word[-2] == "e" and word[:-2].endswith(_SIBILANTS):
                return _count(word[:-1] if word[-3] in "cgsz" else word[:-2]) + 1
            return _count(word[:-1])
        if word.endswith("ed") and word[-3] != "e" and any(letter in _VOWELS for letter in word[:-2]):
            return _count(word[:-1]) + (word[-3] in "td")
    return max(_sounds(word), 1)


def _contraction(stem: str, tail: str) -> int:
    """Count a word with an apostrophe: "isn't", "it'll", "Alice's", "o'clock"."""
    if not stem:
        return _count(tail)
    if tail == "t" and stem[-1] == "n" and len(stem) > 2:
        return _count(stem[:-1]) + (stem[-2] in "dst")
    count = _count(stem)
    if tail in ("ll", "ve"):
        return count + (stem[-1] not in _VOWELS)
    if tail == "d":
        return count + (stem[-1] in "td")
    if tail == "s":
        return count + stem.endswith((*_SIBILANTS[:5], "ce", "ge", "se"))
    return count + (_count(tail) if len(tail) > 2 else 0)


def _sounds(word: str) -> int:
    """Count the vowel sounds of a word that is no plural, past tense or contraction."""
    extra = word.endswith(("sm", "thm")) + word.startswith("mc")
    word = _CONSONANT_Y.sub("|", _SILENT_U.sub("", word))
    word = _BEFORE_ENDING.sub("", word)
    word = _FIRST_PART.sub(lambda match: match[0][:-1], word)
    word = _SOFTENER.sub(lambda match: match[0][:-1], word)
    word = _APART.sub(lambda match: "|" + match[0], word)
    return len(_SOUND.findall(_SILENT_LAST.sub("", word) or word)) + extra or 1
