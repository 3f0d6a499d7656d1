extension TextEncoding {
  /// The encodings, one on each line.
  ///
  /// Each line has the name, the name that iconv knows, `1` if each byte is a character or `n` if it may take
  /// several, and the labels.
  ///
  /// The labels of the first part are from the WHATWG Encoding Standard, section 4.2, the others from the
  /// IANA.
  static let table = """
    UTF-8 UTF-8 n unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
    windows-1252 CP1252 1 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
    iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
    IBM866 CP866 1 866 cp866 csibm866
    ISO-8859-2 ISO-8859-2 1 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
    ISO-8859-3 ISO-8859-3 1 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
    ISO-8859-4 ISO-8859-4 1 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
    ISO-8859-5 ISO-8859-5 1 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
    ISO-8859-6 ISO-8859-6 1 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e \
    iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    ISO-8859-7 ISO-8859-7 1 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 \
    iso_8859-7:1987 sun_eu_greek
    ISO-8859-8 ISO-8859-8 1 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 \
    iso_8859-8:1988 visual
    ISO-8859-8-I ISO-8859-8 1 csiso88598i logical
    ISO-8859-10 ISO-8859-10 1 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
    ISO-8859-13 ISO-8859-13 1 iso8859-13 iso885913
    ISO-8859-14 ISO-8859-14 1 iso8859-14 iso885914
    ISO-8859-15 ISO-8859-15 1 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
    ISO-8859-16 ISO-8859-16 1
    KOI8-R KOI8-R 1 cskoi8r koi koi8 koi8_r
    KOI8-U KOI8-U 1 koi8-ru
    macintosh MACINTOSH 1 csmacintosh mac x-mac-roman macroman
    windows-874 CP874 1 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
    windows-1250 CP1250 1 cp1250 x-cp1250
    windows-1251 CP1251 1 cp1251 x-cp1251
    windows-1253 CP1253 1 cp1253 x-cp1253
    windows-1254 CP1254 1 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 \
    latin5 x-cp1254
    windows-1255 CP1255 1 cp1255 x-cp1255
    windows-1256 CP1256 1 cp1256 x-cp1256
    windows-1257 CP1257 1 cp1257 x-cp1257
    windows-1258 CP1258 1 cp1258 x-cp1258
    x-mac-cyrillic MAC-UK 1 x-mac-ukrainian mac-cyrillic maccyrillic
    GBK GB18030 n chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936
    gb18030 GB18030 n
    Big5 BIG5-HKSCS n big5-hkscs cn-big5 csbig5 x-x-big5 cp950
    EUC-JP EUC-JP-MS n cseucpkdfmtjapanese x-euc-jp
    ISO-2022-JP ISO-2022-JP-3 n csiso2022jp
    Shift_JIS CP932 n csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932
    EUC-KR CP949 n cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 \
    windows-949 cp949 uhc
    UTF-16BE UTF-16BE n unicodefffe
    UTF-16LE UTF-16LE n csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
    UTF-32BE UTF-32BE n
    UTF-32LE UTF-32LE n utf-32
    ISO-2022-KR ISO-2022-KR n csiso2022kr
    Johab JOHAB n cp1361
    EUC-TW EUC-TW n
    IBM437 CP437 1 cp437
    IBM737 CP737 1 cp737
    IBM775 CP775 1 cp775
    IBM850 CP850 1 cp850
    IBM852 CP852 1 cp852
    IBM855 CP855 1 cp855
    IBM857 CP857 1 cp857
    IBM858 CP858 1 cp858 ibm00858
    IBM862 CP862 1 cp862
    IBM864 CP864 1 cp864
    mac-centraleurope MAC-CENTRALEUROPE 1 x-mac-ce
    VISCII VISCII 1 csviscii
    """
}
