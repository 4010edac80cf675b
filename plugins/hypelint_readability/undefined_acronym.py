"""readability/undefined-acronym."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
import re
from typing import ClassVar

from hypelint.cue import Span
from hypelint.diagnostic import Hit
from hypelint.reading import Reading
from hypelint.rule import RUNNING, DocumentRule, Example, Option, Severity
from hypelint_readability._dateline import after_dateline

_TOKEN = r"[A-Z]{2}(?<![\w$#@./&'-][A-Z]{2})[A-Z]{1,3}s?(?![\w@/_(]| ?\d|[-.][A-Z0-9_]|\.[a-z])"
_BEFORE = r"([^\s(]+) [\"'(]*$"
_AFTER = r"(?:'s)?[\"']* ?(\(?)([^\s]+)"
_CONNECTIVE = r"\b(of|the|and|for|in|to|on|de|a|an|with) "
_INITIAL = r"(?<![^\W_'])[^\W\d_]"
_RUN = r"[A-Z][\w'-]*+(?: (?:(?:of|the|and|for|in|to|on|de|with) )?[A-Z][\w'-]*+)++"
_EXCHANGE = r"(?:nyse|nasdaq|amex|otc\w*|lse|tsx|tsxv|cse|asx|hkex|sgx|bse|nse|aim)(?: american| arca)?: ?$"
_ROMAN = frozenset("IVXLCDM")

_KNOWN = frozenset(
    """
    ABBA ABC AIDS AMD APEC API APIS ASAP ASCII ASEAN ATM AWS BAFTA BASIC BBC BMW BSD CAD CBE CBS CDC CEO
    CERN CES
    CET CEST CFO CIA CIO CLI CMO CMS CNBC CNN COO COVID CPU CRM CSS CSV CTO CVE DIY DNA DNS DOI DVD EDT
    EMEA EPA
    ERP ESA ESP ESPN EST EUR EXE FAQ FAQS FBI FDA FDIC FIFA FOMC FTC FTP GBP GDP GDPR GHZ GIF GIS GMT GNU
    GOP GPL
    GPS GPT GPU GUI HBO HDD HDMI HIV HP HR HSBC HTML HTTP HTTPS IBM IDE IEEE IKEA IMAX IMF IOC IOS IPO IRA
    IRS ISBN
    ISIN ISO ISP ITV JFK JPEG JPG JPY JSON JVM KFC KGB KPI KPMG LAN LCD LED LGBT LGBTQ LLC LLM LLP LPG LSD
    LTD LTE
    MBA MBE MIT MITRE MLB MMS MOD MRI MSN MTV NAFTA NASA NASCAR NASDAQ NATO NBA NBC NCAA NFL NFT NGO NHL
    NHS NIH
    NIST NPR NSA NVIDIA NYC NYSE OBE OECD OEM OLED OPEC OSHA OTC PBS PCR PDF PDT PHP PIN PLC PNG POW PGA
    PST PTSD
    PVC RAF RAM RGB ROI ROM RSS RSVP SAP SARS SAT SDK SEC SEO SIM SKU SLA SMS SOS SQL SSD SSH SSL SSN SUV
    SVG SWAT
    TBA TBC TBD TCP TLS TNT TSMC TUI TV UAE UBS UDP UEFA UFO UHF UHD UNESCO UNICEF UPS URI URL USA USB USD
    USDA UTC
    UTF VAT VCR VFX VHS VIP VPN WAN WHO WIFI WTO WWF WWW WYSIWYG XML YAML YMCA ZIP CVS MVP NATIONAL
    BTC CBI CCTV DOJ ETF ETH GMC GPA MSNBC PGP RFC UCLA USSR WNBA
    JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN
    """.split()
)
_KNOWN_TO_PROGRAMMERS = frozenset(
    """
    ABI ACL AMD ANSI API ARM AST BOM CDN CIDR CLI COM CORS CRLF CRUD CSRF DAG DDL DHCP DLL DOM DSL EBNF
    ELF EOF EOL
    FFI FIFO FIPS GCC GUID HMAC IDE IIS INI JDBC JIT JWT KEP LDAP LIFO LLVM LRU LTO LTS MIME MIR MSVC MTU
    NAN NAT NFS
    NFC NIO OAUTH ODBC OOM OOP ORM OSI PEP PGP PID POSIX QEMU RAII RBAC REPL REST RFC RPC RSA RTTI SHA
    SIMD SMTP SOAP
    SPDX SRE SSA SSO SVN TOML TTL TTY UID URN UTS UUID VCS VLAN WASM WIP WSGI XSS YAML BDFL CSI CRI CNI
    CRD OCI
    """.split()
)
_SHOUTED = frozenset(
    """
    ADD ALL ALSO ALWAYS AND ANY ARE BEST BIG BUT BUY CALL CAN CAUTION CLICK CONTACT DAY DELETE DOES DON
    DONE EACH END
    ENDS EVERY FALSE FIRST FOR FREE FROM FULL GET GOOD GREAT HEAD HELP HERE HOT HOW HUGE IMPORTANT INFO
    INSERT INTO
    JOIN JUST KEY LAST LICENSE LINK LIVE MANY MAY MEDIA MORE MOST MUST MUSTNOT NEVER NEW NEWS NEXT NO NONE
    NOT NOTE
    NOW NULL OFF OLD ONCE ONE ONLY OPEN OPTIONAL OPTIONS OUR OUT OVER PATCH PLUS POST PUT QUOTE README
    READ RECOMMENDED
    REQUIRED SALE SAME SAVE SEE SELECT SET SHALL SHOULD SO SOME SOURCE SPECIAL STOP THAN THAT THE THEIR
    THEN THERE THEY
    THIS TIP TODAY TODO TOP TRUE TWO UPDATE USE VERY VIA VIEW WARNING WAS WHAT WHEN WHERE WHICH WHY WILL
    WIN WITH
    WITHOUT WRITE YES YOU YOUR
    """.split()
)


class UndefinedAcronym(DocumentRule):
    """Uses an acronym that is spelled out nowhere before.

    What it does
        Reports, at its first use in running text, an acronym of three to five letters that no bracket
        explains ("standby letter of credit (SBLC)", "SBLC (standby letter of credit)"), whose words have
        not stood in the text, and that is not known to everybody.

    Why is this bad
        A reader from outside has to guess or to search, and many stop there.

    Use instead
        Write it in full once with the short form in brackets, or do without the short form.

    Known limits
        What everybody knows depends on the reader: put a house's own into ``allow``, or into the accepted
        terms. Names of firms in capitals look like acronyms. Headings, tables and code are not looked at.
    """

    id = "readability/undefined-acronym"
    summary = "An acronym is not spelled out at its first use."
    message = (
        '"{text}" is not spelled out at its first use, so a reader from outside has to guess; write it in '
        "full once, with the short form in brackets."
    )
    severity = Severity.INFO
    options: ClassVar[Mapping[str, Option]] = {
        "allow": Option((), "Acronyms that need no expansion, besides those known to everybody."),
    }
    flags = (
        Example("The >>ABI<< changed.", profile="news"),
        "The >>SBLC<< was revised by the >>TRG<<.",
        "Its >>DPQ<< score beat the >>KRT<<.",
        # only the first use, in whatever form
        "Two >>RTUs<< failed on Monday. The RTU at the weir failed again on Tuesday, and an RTU's fan broke.",
        # an expansion that comes later does not help the first reader
        "The >>SBLC<< expires in May. A standby letter of credit (SBLC) is a promise by a bank.",
        # a heading is no first use
        "# The KRT and its members\n\nThe >>KRT<< met in Bergen.",
        "The council asked for a >>PQX<<-certified pump.",
        # not in the quotation, but after it
        '"The KRT was late," said Rea Lund. The >>KRT<< pays for two boats.',
        Example("The PLK and the >>DPQ<< differ.", options={"allow": ("PLK",)}),
    )
    passes = (
        Example("The ABI changed.", profile="docs"),
        "The standby letter of credit (SBLC) was revised. The SBLC runs for a year.",
        "The CEO spoke to NASA.",
        "The SBLC (standby letter of credit) was revised.",
        # its words stood before
        "The Harbour Users Committee met in May. Two members of the HUC left.",
        "The Office of River Safety was told. In June ORS replied.",
        "They ran a mean time to failure test, or MTTF, on each pump.",
        'The Remote Weir Unit (the "RWU") failed. The RWU is old.',
        # tickers, codes, versions
        "Norvane (NYSE: NRVN) rose and Tessaro (Nasdaq: TSSR) fell; the pump is a QRX-20.",
        # part of a name
        "She plays the organ in BKR Harrow Hall, which belongs to KLD Group.",
        # roman numerals, stressed words, shouted lines
        "Part XIII was cut. Clients MUST NOT send it. The offer is FREE.",
        "OSTWALD OPENS FJQ PLANT WITH RMZ MONEY AND KRT HELP",
        # an amount, a number of a series, a dateline
        "They paid 50 KRT under rule TRG 12.",
        "HOLTE, June 3 (Fjordwire) -- The mill was sold to a group of farmers.",
        # linked to its explanation
        "The [KRT](https://example.org/krt) met in Bergen.",
        "Set `KRT` to the name of the file README.md and read the value.",
        '"The KRT was late," said Rea Lund.',
    )

    def check(self, reading: Reading, cues: Sequence[Span]) -> Iterable[Hit]:
        """Yield a hit at the first unexplained use of each acronym."""
        text = reading.text
        words: _Runs | None = None
        known = _known(reading.profile == "docs")
        seen = {word.rstrip("s") if word[-1:] == "s" else word for word in reading.terms}
        seen.update(self.settings["allow"])
        for start, word in _capitals(text):
            if word in known or word in seen or _ROMAN.issuperset(word):
                continue
            match = _compiled(_TOKEN).match(text, start)
            if match is None:
                continue
            end = match.end()
            if self._explains(text, start, end):
                seen.add(word)
                continue
            sentence = reading.sentence_at(start)
            if (
                sentence is None
                or sentence.kind not in RUNNING
                or sentence.block in reading.chrome
                or self._other(reading, start, end)
                or start < after_dateline(sentence)
                or (
                    (sentence.kind == "quotation" or _in_marks(text, sentence.start, start))
                    and reading.quoted(start, end)
                )
            ):
                continue
            seen.add(word)
            if _shouted(sentence.text):
                continue
            if any(end <= link.end for link in reading.links_in(sentence.start, start)):
                continue
            if _near(text, word, start, end) or _in_lower_case(text, word.lower()):
                continue
            if _may_be_spelled(text, word, start):
                words = words or _Runs(text)
                if words.spell(word, start):
                    continue
            yield Hit(start, end)

    @staticmethod
    def _explains(text: str, start: int, end: int) -> bool:
        """Tell whether a bracket beside the acronym explains it."""
        before = text[max(start - 12, 0) : start].rstrip("\"' ")
        if before.endswith(("(", "(the", "(or", "(aka", "(hereafter", "(called")):
            return True
        after = _compiled(_AFTER).match(text, end)
        if after is None or not after[1]:
            return False
        close = text.find(")", after.end(1), after.end(1) + 90)
        return close > 0 and " " in text[after.end(1) : close]

    @staticmethod
    def _other(reading: Reading, start: int, end: int) -> bool:
        """Tell whether the capitals are a ticker, an amount or part of a name."""
        text = reading.text
        before = text[max(start - 30, 0) : start]
        if _compiled(_EXCHANGE).search(before.lower()):
            return True
        last = _compiled(_BEFORE).search(before)
        if last is not None and (last[1].isdigit() or (len(last[1]) > 1 and last[1].isupper())):
            return True
        after = _compiled(_AFTER).match(text, end)
        return after is not None and text[end : end + 1] == " " and after[2][0].isupper()


def _capitals(text: str) -> Iterator[tuple[int, str]]:
    """Yield the runs of three to five capitals with their places; finding them takes no expression."""
    capitals = text.encode("ascii", "replace").translate(_CAPITALS)
    at = capitals.find(b"AAA")
    while at >= 0:
        end = capitals.find(b" ", at)
        if end < 0:
            end = len(capitals)
        if end - at < 6:
            yield at, text[at:end]
        at = capitals.find(b"AAA", end)


@cache
def _known(docs: bool) -> frozenset[str]:
    """Return the words in capitals that need no explanation."""
    return _KNOWN | _SHOUTED | _KNOWN_TO_PROGRAMMERS if docs else _KNOWN | _SHOUTED


_NO_LETTERS = bytes(char for char in range(128) if not chr(char).isalpha())
_CAPITALS = bytes(65 if 65 <= char <= 90 else 32 for char in range(256))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _shouted(text: str) -> bool:
    """Tell whether most letters of a sentence are capitals."""
    if text.isascii():
        letters = text.encode().translate(None, _NO_LETTERS)
        return 2 * letters.translate(_CAPITALS).count(b"A") > len(letters)
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def _in_marks(text: str, first: int, start: int) -> bool:
    """Tell whether the last quotation mark before an offset opens: else it is in no quotation worth looking for."""
    at = text.rfind('"', max(first - 1000, 0), start)
    return at >= 0 and (at == 0 or not text[at + 1].isspace()) and (at == 0 or not text[at - 1].isalnum())


def _near(text: str, word: str, start: int, end: int) -> bool:
    """Tell whether words close beside an acronym, capitalised or not, have its letters for initials."""
    near = text[max(start - 120, 0) : start] + " " + text[end : end + 100].partition("\n")[0]
    # Connectives as well: what is spelled without them has no other letters.
    letters = "".join(_compiled(_INITIAL).findall(near)).upper()
    if word in letters:
        return True
    if not set(letters).issuperset(word):
        return False
    return word in "".join(_compiled(_INITIAL).findall(_compiled(_CONNECTIVE).sub("", near))).upper()


def _in_lower_case(text: str, word: str) -> bool:
    """Tell whether a word also comes in lower case: then its capitals stress it, and it is no acronym."""
    at = text.find(word)
    while at >= 0:
        if (at == 0 or text[at - 1].isspace()) and text[at + len(word) : at + len(word) + 1].strip() == "":
            return True
        at = text.find(word, at + 1)
    return False


def _may_be_spelled(text: str, word: str, start: int) -> bool:
    """Tell cheaply whether a run of words before an offset can have these initials; False is certain.

    All but the first of them stand behind a space or hyphen; connectives (of, the, and …) are in lower case.
    """
    for letter in word[1:]:
        if (
            letter not in "ADFIOTW"
            and text.find(" " + letter, 0, start) < 0
            and text.find("-" + letter, 0, start) < 0
            and text.find("-" + letter.lower(), 0, start) < 0
        ):
            return False
    return True


class _Runs:
    """The initials of the draft's capitalised words, worked out as far as the acronyms asked about stand."""

    __slots__ = ("_found", "_initials", "_next")

    def __init__(self, text: str) -> None:
        self._found = _compiled(_RUN).finditer(text)
        self._next = next(self._found, None)
        self._initials = ""

    def spell(self, word: str, start: int) -> bool:
        """Tell whether capitalised words with these initials stand before an offset; offsets must ascend."""
        parts = [self._initials]
        while self._next is not None and self._next.end() <= start:
            found = self._next[0].replace("-", " ").split(" ")
            parts.append("".join([it[:1] for it in found if not it.islower()]))
            parts.append("".join([it[:1] for it in found]))
            self._next = next(self._found, None)
        if len(parts) > 1:
            self._initials = " ".join(parts).upper()
        return word in self._initials
