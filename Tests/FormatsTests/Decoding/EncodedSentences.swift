import Foundation
import Testing

/// Sentences in encodings that people use, as programs of their time wrote them.
enum EncodedSentences {
  /// A sentence, and its bytes in an encoding, in Base64.
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: String
    let text: String
    let base64: String

    var testDescription: String { encoding + ": " + text.prefix(12) }
    var bytes: [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }
  }

  static let samples: [Sample] = [
    Sample(
      encoding: "macintosh",
      text: """
        « Le port rouvrira lundi », a déclaré la maire à la presse – “enfin”, répètent \
        les pêcheurs, qui l’espéraient déjà à Noël…
        """,
      base64: """
        xyBMZSBwb3J0IHJvdXZyaXJhIGx1bmRpIMgsIGEgZI5jbGFyjiBsYSBtYWlyZSCIIGxhIHByZXNzZSDQINJlbmZpbtMs\
        IHKOcI90ZW50IGxlcyBwkGNoZXVycywgcXVpIGzVZXNwjnJhaWVudCBkjmqIIIggTm+RbMk=
        """),
    Sample(
      encoding: "macintosh",
      text: """
        Die Bürgermeisterin sagte: „Der Hafen öffnet am Montag für größere Schiffe.“ Die \
        Fischer hätten’s früher gewünscht – schön wär’s …
        """,
      base64: """
        RGllIEKfcmdlcm1laXN0ZXJpbiBzYWd0ZTog40RlciBIYWZlbiCaZmZuZXQgYW0gTW9udGFnIGafciBncpqnZXJlIFNj\
        aGlmZmUu0iBEaWUgRmlzY2hlciBoinR0ZW7VcyBmcp9oZXIgZ2V3n25zY2h0INAgc2Nomm4gd4py1XMgyQ==
        """),
    Sample(
      encoding: "windows-1252",
      text: """
        « Le port rouvrira lundi », a déclaré la maire à la presse – “enfin”, répètent \
        les pêcheurs, qui l’espéraient déjà à Noël…
        """,
      base64: """
        qyBMZSBwb3J0IHJvdXZyaXJhIGx1bmRpILssIGEgZOljbGFy6SBsYSBtYWlyZSDgIGxhIHByZXNzZSCWIJNlbmZpbpQs\
        IHLpcOh0ZW50IGxlcyBw6mNoZXVycywgcXVpIGySZXNw6XJhaWVudCBk6WrgIOAgTm/rbIU=
        """),
    Sample(
      encoding: "windows-1252",
      text: """
        Die Bürgermeisterin sagte: „Der Hafen öffnet am Montag für größere Schiffe.“ Die \
        Fischer hätten’s früher gewünscht – schön wär’s …
        """,
      base64: """
        RGllIEL8cmdlcm1laXN0ZXJpbiBzYWd0ZToghERlciBIYWZlbiD2ZmZuZXQgYW0gTW9udGFnIGb8ciBncvbfZXJlIFNj\
        aGlmZmUukyBEaWUgRmlzY2hlciBo5HR0ZW6ScyBmcvxoZXIgZ2V3/G5zY2h0IJYgc2No9m4gd+RyknMghQ==
        """),
    Sample(
      encoding: "windows-1250",
      text: """
        Burmistrz powiedziała: „Port zostanie otwarty w poniedziałek”. Rybacy czekali na \
        to całą zimę, a dzieci przyszły już wcześniej – żeby zdążyć na łódź.
        """,
      base64: """
        QnVybWlzdHJ6IHBvd2llZHppYbNhOiCEUG9ydCB6b3N0YW5pZSBvdHdhcnR5IHcgcG9uaWVkemlhs2VrlC4gUnliYWN5\
        IGN6ZWthbGkgbmEgdG8gY2GzuSB6aW3qLCBhIGR6aWVjaSBwcnp5c3qzeSBqdb8gd2N6ZZxuaWVqIJYgv2VieSB6ZLm/\
        eeYgbmEgs/Nkny4=
        """),
    Sample(
      encoding: "windows-1250",
      text: """
        Starostka řekla: „Přístav se otevře v pondělí.“ Rybáři na to čekali celou zimu a \
        děti přišly už ráno, aby viděly první loď vplouvat.
        """,
      base64: """
        U3Rhcm9zdGthIPhla2xhOiCEUPjtc3RhdiBzZSBvdGV2+GUgdiBwb25k7GztLpMgUnli4fhpIG5hIHRvIOhla2FsaSBj\
        ZWxvdSB6aW11IGEgZOx0aSBw+GmabHkgdZ4gcuFubywgYWJ5IHZpZOxseSBwcnZu7SBsb+8gdnBsb3V2YXQu
        """),
    Sample(
      encoding: "windows-1250",
      text: """
        A polgármester azt mondta: „A kikötő hétfőn nyílik meg.” A halászok egész télen \
        erre vártak, és a gyerekek is eljöttek a mólóhoz, hogy lássák az első hajót \
        jönni. Őszintén szólva hűvös idő volt, erős szél fújt a tűző napon.
        """,
      base64: """
        QSBwb2xn4XJtZXN0ZXIgYXp0IG1vbmR0YToghEEga2lr9nT1IGjpdGb1biBuee1saWsgbWVnLpQgQSBoYWzhc3pvayBl\
        Z+lzeiB06WxlbiBlcnJlIHbhcnRhaywg6XMgYSBneWVyZWtlayBpcyBlbGr2dHRlayBhIG3zbPNob3osIGhvZ3kgbOFz\
        c+FrIGF6IGVsc/UgaGFq83QgavZubmkuINVzemludOluIHN682x2YSBo+3b2cyBpZPUgdm9sdCwgZXL1cyBzeulsIGb6\
        anQgYSB0+3r1IG5hcG9uLg==
        """),
    Sample(
      encoding: "ISO-8859-2",
      text: """
        Starostka řekla: "Přístav se otevře v pondělí." Rybáři na to čekali celou zimu a \
        děti přišly už ráno, aby viděly první loď vplouvat.
        """,
      base64: """
        U3Rhcm9zdGthIPhla2xhOiAiUPjtc3RhdiBzZSBvdGV2+GUgdiBwb25k7GztLiIgUnli4fhpIG5hIHRvIOhla2FsaSBj\
        ZWxvdSB6aW11IGEgZOx0aSBw+Gm5bHkgdb4gcuFubywgYWJ5IHZpZOxseSBwcnZu7SBsb+8gdnBsb3V2YXQu
        """),
    Sample(
      encoding: "windows-1251",
      text: """
        Мэр города сказал журналистам: «Порт откроется в понедельник, как только сойдёт \
        последний лёд. Рыбаки ждали этого всю зиму».
        """,
      base64: """
        zP3wIOPu8O7k4CDx6uDn4Osg5vPw7eDr6PHy4Ow6IKvP7vDyIO7y6vDu5fLx/yDiIO/u7eXk5ev87ejqLCDq4Oog8u7r\
        /OruIPHu6eS48iDv7vHr5eTt6Okg67jkLiDQ++Hg6ugg5uTg6+gg/fLu4+4g4vH+IOfo7PO7Lg==
        """),
    Sample(
      encoding: "KOI8-R",
      text: """
        Мэр города сказал журналистам: "Порт откроется в понедельник, как только сойдёт \
        последний лёд. Рыбаки ждали этого всю зиму".
        """,
      base64: """
        7dzSIMfP0s/EwSDTy8Hawcwg1tXSzsHMydPUwc06ICLwz9LUIM/Uy9LPxdTT0SDXINDPzsXExczYzsnLLCDLwcsg1M/M\
        2MvPINPPysSj1CDQz9PMxcTOycogzKPELiDy2cLBy8kg1sTBzMkg3NTPx88g19PAINrJzdUiLg==
        """),
    Sample(
      encoding: "KOI8-U",
      text: """
        Міська голова заявила: "Порт відкриється в понеділок, щойно зійде останній лід. \
        Її рибалки чекали на це всю зиму, і ґрунт уже сухий".
        """,
      base64: """
        7abT2MvBIMfPzM/XwSDawdHXyczBOiAi8M/S1CDXpsTL0smk1NjT0SDXINDPzsXEpszPyywg3c/Kzs8g2qbKxMUgz9PU\
        wc7OpsogzKbELiC3pyDSycLBzMvJIN7Fy8HMySDOwSDDxSDX08Ag2snN1SwgpiCt0tXO1CDV1sUg09XIycoiLg==
        """),
    Sample(
      encoding: "x-mac-cyrillic",
      text: """
        Мэр города сказал журналистам: «Порт откроется в понедельник, как только сойдёт \
        последний лёд. Рыбаки ждали этого всю зиму».
        """,
      base64: """
        jP3wIOPu8O7k4CDx6uDn4Osg5vPw7eDr6PHy4Ow6IMeP7vDyIO7y6vDu5fLx3yDiIO/u7eXk5ev87ejqLCDq4Oog8u7r\
        /OruIPHu6eTe8iDv7vHr5eTt6Okg697kLiCQ++Hg6ugg5uTg6+gg/fLu4+4g4vH+IOfo7PPILg==
        """),
    Sample(
      encoding: "IBM866",
      text: """
        Мэр города сказал журналистам: "Порт откроется в понедельник, как только сойдёт \
        последний лёд. Рыбаки ждали этого всю зиму".
        """,
      base64: """
        jO3gIKOu4K6koCDhqqCnoKsgpuPgraCrqOHioKw6ICKPruDiIK7iquCupeLh7yCiIK+uraWkpavsraiqLCCqoKog4q6r\
        7KquIOGuqaTx4iCvruGrpaStqKkgq/GkLiCQ66GgqqggpqSgq6gg7eKuo64gouHuIKeorOMiLg==
        """),
    Sample(
      encoding: "windows-1253",
      text: """
        Η δήμαρχος είπε: «Το λιμάνι ανοίγει τη Δευτέρα». Οι ψαράδες το περίμεναν όλο τον \
        χειμώνα και τα παιδιά κατέβηκαν νωρίς στην προκυμαία.
        """,
      base64: """
        xyDk3uzh8ffv8iDl3/DlOiCr1O8g6+ns3O3pIOHt79/j5ekg9OcgxOX19N3x4bsuIM/pIPjh8dzk5fIg9O8g8OXx3+zl\
        7eHtIPzr7yD07+0g9+Xp7P7t4SDq4ekg9OEg8OHp5OncIOrh9N3i5+rh7SDt+fHf8iDz9OftIPDx7+r17OHf4S4=
        """),
    Sample(
      encoding: "windows-1254",
      text: """
        Belediye başkanı “Liman pazartesi günü açılıyor” dedi. Balıkçılar bütün kış bunu \
        bekledi, çocuklar da ilk gemiyi görmek için sabahtan rıhtıma indi.
        """,
      base64: """
        QmVsZWRpeWUgYmH+a2Fu/SCTTGltYW4gcGF6YXJ0ZXNpIGf8bvwgYef9bP15b3KUIGRlZGkuIEJhbP1r5/1sYXIgYvx0\
        /G4ga/3+IGJ1bnUgYmVrbGVkaSwg529jdWtsYXIgZGEgaWxrIGdlbWl5aSBn9nJtZWsgaedpbiBzYWJhaHRhbiBy/Wh0\
        /W1hIGluZGku
        """),
    Sample(
      encoding: "windows-1255",
      text: """
        ראש העיר אמרה: הנמל ייפתח ביום שני. הדייגים חיכו לכך כל החורף, והילדים ירדו אל \
        הרציף כבר בבוקר כדי לראות את הספינה הראשונה.
        """,
      base64: """
        +OD5IOTy6fgg4O745Dog5PDu7CDp6fT65yDh6eXtIPnw6S4g5OPp6eLp7SDn6evlIOzr6iDr7CDk5+X48ywg5eTp7OPp\
        7SDp+OPlIODsIOT49unzIOvh+CDh4eX3+CDr4+kg7Pjg5fog4Pog5PH06fDkIOT44Pnl8OQu
        """),
    Sample(
      encoding: "windows-1256",
      text: """
        قالت رئيسة البلدية للصحفيين إن الميناء سيفتح يوم الاثنين، وإن الصيادين انتظروا \
        ذلك طوال الشتاء، ونزل الأطفال إلى الرصيف منذ الصباح.
        """,
      base64: """
        3sfhyiDRxu3TySDH4cjhz+3JIOHh1c3d7e3kIMXkIMfh4+3kx8Eg0+3dys0g7ebjIMfhx8vk7eShIObF5CDH4dXtx8/t\
        5CDH5MrZ0ebHINDh3yDY5sfhIMfh1MrHwaEg5uTS4SDH4cPY3cfhIMXh7CDH4dHV7d0g4+TQIMfh1cjHzS4=
        """),
    Sample(
      encoding: "windows-1257",
      text: """
        Merė pasakė: „Uostas atsidarys pirmadienį.“ Žvejai to laukė visą žiemą, o vaikai \
        atėjo į krantinę jau rytą, kad pamatytų įplaukiantį laivą.
        """,
      base64: """
        TWVy6yBwYXNha+s6IIRVb3N0YXMgYXRzaWRhcnlzIHBpcm1hZGllbuEukyDedmVqYWkgdG8gbGF1a+sgdmlz4CD+aWVt\
        4CwgbyB2YWlrYWkgYXTram8g4SBrcmFudGlu5iBqYXUgcnl04Cwga2FkIHBhbWF0eXT4IOFwbGF1a2lhbnThIGxhaXbg\
        Lg==
        """),
    Sample(
      encoding: "windows-874",
      text: """
        นายกเทศมนตรีกล่าวกับผู้สื่อข่าวว่า ท่าเรือจะเปิดในวันจันทร์ \
        ชาวประมงรอคอยวันนี้มาตลอดฤดูหนาว และเด็กๆ ก็มาที่ท่าเรือตั้งแต่เช้า
        """,
      base64: """
        udLCoeC3yMG5tcPVocXo0seh0bq82enK1+jNoujSx8fo0iC36NLgw9fNqNDgu9S047nH0bmo0bm3w+wgqtLHu8PQwafD\
        zaTNwsfRubnV6cHStcXNtMS02cu50scg4cXQ4LTnoeYgoefB0rfV6Lfo0uDD18210emn4bXo4Krp0g==
        """),
    Sample(
      encoding: "Shift_JIS",
      text: """
        港の町長は記者団に「月曜日に港を開きます」と語った。漁師たちは冬のあいだずっとこの日を待っていたという。
        """,
      base64: """
        jWCCzJKskreCzYtMjtKSY4LJgXWMjpdqk/qCyY1ggvCKSoKrgtyCt4F2gsaM6oLBgr2BQouZjnSCvYK/gs2TfoLMgqCC\
        ooK+griCwYLGgrGCzJP6gvCR0oLBgsSCooK9gsaCooKkgUI=
        """),
    Sample(
      encoding: "EUC-JP",
      text: """
        港の町長は記者団に「月曜日に港を開きます」と語った。漁師たちは冬のあいだずっとこの日を待っていたという。
        """,
      base64: """
        ucGkzsSuxLmkz7WtvNTDxKTLoda37s3Lxvyky7nBpPKzq6StpN6kuaHXpMi47KTDpL+ho7X5u9Wkv6TBpM/F36TOpKKk\
        pKTApLqkw6TIpLOkzsb8pPLC1KTDpMakpKS/pMikpKSmoaM=
        """),
    Sample(
      encoding: "ISO-2022-JP",
      text: """
        港の町長は記者団に「月曜日に港を開きます」と語った。漁師たちは冬のあいだずっとこの日を待っていたという。
        """,
      base64: """
        GyRCOUEkTkQuRDkkTzUtPFRDRCRLIVY3bk1LRnwkSzlBJHIzKyQtJF4kOSFXJEg4bCRDJD8hIzV5O1UkPyRBJE9FXyRO\
        JCIkJCRAJDokQyRIJDMkTkZ8JHJCVCRDJEYkJCQ/JEgkJCQmISMbKEI=
        """),
    Sample(
      encoding: "gb18030",
      text: """
        港口的市长对记者说：“星期一我们将重新开放港口。”渔民们整个冬天都在等待这一天，孩子们也来到码头上。
        """,
      base64: """
        uNu/2rXEytCzpLbUvMfV38u1o7qhsNDHxtrSu87Sw8e9q9bY0MK/qrfFuNu/2qGjobHT5sPxw8fV+7j2tqzM7La81Nq1\
        yLT91eLSu8zso6y6otfTw8fSssC0tb3C6823yc+how==
        """),
    Sample(
      encoding: "Big5",
      text: """
        港口的市長對記者說：「星期一我們將重新開放港口。」漁民們整個冬天都在等待這一天，孩子們也來到碼頭上。
        """,
      base64: """
        tOSkZqq6pauq+LnvsE+qzLuhoUehdaxQtMGkQKfarcyxTq2rt3O2fanxtOSkZqFDoXa6rqXBrcy+463TpVak0bOjpmK1\
        pavds2+kQKTRoUGrxKRsrcykXajTqOy9WMBZpFehQw==
        """),
    Sample(
      encoding: "EUC-KR",
      text: """
        시장은 기자들에게 “월요일에 항구를 다시 열겠습니다”라고 말했다. 어부들은 겨울 내내 이날을 기다렸고 아이들도 부두로 나왔다.
        """,
      base64: """
        vcPA5cC6ILHiwNq16b+hsNQgobC/+b/kwM+/oSDH17G4uKYgtNm9wyC/rbDavcC0z7TZobG287DtILi7x9+02S4gvu66\
        zrXpwLogsNy/7yCzu7O7IMDMs6/AuyCx4rTZt8iw7SC+xsDMtem1tSC6zrXOt84gs6q/1LTZLg==
        """),
    Sample(
      encoding: "UTF-16LE",
      text: """
        Мэр города сказал журналистам: «Порт откроется в понедельник, как только сойдёт \
        последний лёд. Рыбаки ждали этого всю зиму».
        """,
      base64: """
        HARNBEAEIAAzBD4EQAQ+BDQEMAQgAEEEOgQwBDcEMAQ7BCAANgRDBEAEPQQwBDsEOARBBEIEMAQ8BDoAIACrAB8EPgRA\
        BEIEIAA+BEIEOgRABD4ENQRCBEEETwQgADIEIAA/BD4EPQQ1BDQENQQ7BEwEPQQ4BDoELAAgADoEMAQ6BCAAQgQ+BDsE\
        TAQ6BD4EIABBBD4EOQQ0BFEEQgQgAD8EPgRBBDsENQQ0BD0EOAQ5BCAAOwRRBDQELgAgACAESwQxBDAEOgQ4BCAANgQ0\
        BDAEOwQ4BCAATQRCBD4EMwQ+BCAAMgRBBE4EIAA3BDgEPARDBLsALgA=
        """),
    Sample(
      encoding: "UTF-16BE",
      text: """
        « Le port rouvrira lundi », a déclaré la maire à la presse – “enfin”, répètent \
        les pêcheurs, qui l’espéraient déjà à Noël…
        """,
      base64: """
        AKsAIABMAGUAIABwAG8AcgB0ACAAcgBvAHUAdgByAGkAcgBhACAAbAB1AG4AZABpACAAuwAsACAAYQAgAGQA6QBjAGwA\
        YQByAOkAIABsAGEAIABtAGEAaQByAGUAIADgACAAbABhACAAcAByAGUAcwBzAGUAICATACAgHABlAG4AZgBpAG4gHQAs\
        ACAAcgDpAHAA6AB0AGUAbgB0ACAAbABlAHMAIABwAOoAYwBoAGUAdQByAHMALAAgAHEAdQBpACAAbCAZAGUAcwBwAOkA\
        cgBhAGkAZQBuAHQAIABkAOkAagDgACAA4AAgAE4AbwDrAGwgJg==
        """),
    Sample(
      encoding: "UTF-16LE",
      text: """
        Die Bürgermeisterin sagte: „Der Hafen öffnet am Montag für größere Schiffe.“ Die \
        Fischer hätten’s früher gewünscht – schön wär’s …
        """,
      base64: """
        RABpAGUAIABCAPwAcgBnAGUAcgBtAGUAaQBzAHQAZQByAGkAbgAgAHMAYQBnAHQAZQA6ACAAHiBEAGUAcgAgAEgAYQBm\
        AGUAbgAgAPYAZgBmAG4AZQB0ACAAYQBtACAATQBvAG4AdABhAGcAIABmAPwAcgAgAGcAcgD2AN8AZQByAGUAIABTAGMA\
        aABpAGYAZgBlAC4AHCAgAEQAaQBlACAARgBpAHMAYwBoAGUAcgAgAGgA5AB0AHQAZQBuABkgcwAgAGYAcgD8AGgAZQBy\
        ACAAZwBlAHcA/ABuAHMAYwBoAHQAIAATICAAcwBjAGgA9gBuACAAdwDkAHIAGSBzACAAJiA=
        """),
    Sample(
      encoding: "UTF-32LE",
      text: """
        Die Bürgermeisterin sagte: „Der Hafen öffnet am Montag für größere Schiffe.“ Die \
        Fischer hätten’s früher gewünscht – schön wär’s …
        """,
      base64: """
        RAAAAGkAAABlAAAAIAAAAEIAAAD8AAAAcgAAAGcAAABlAAAAcgAAAG0AAABlAAAAaQAAAHMAAAB0AAAAZQAAAHIAAABp\
        AAAAbgAAACAAAABzAAAAYQAAAGcAAAB0AAAAZQAAADoAAAAgAAAAHiAAAEQAAABlAAAAcgAAACAAAABIAAAAYQAAAGYA\
        AABlAAAAbgAAACAAAAD2AAAAZgAAAGYAAABuAAAAZQAAAHQAAAAgAAAAYQAAAG0AAAAgAAAATQAAAG8AAABuAAAAdAAA\
        AGEAAABnAAAAIAAAAGYAAAD8AAAAcgAAACAAAABnAAAAcgAAAPYAAADfAAAAZQAAAHIAAABlAAAAIAAAAFMAAABjAAAA\
        aAAAAGkAAABmAAAAZgAAAGUAAAAuAAAAHCAAACAAAABEAAAAaQAAAGUAAAAgAAAARgAAAGkAAABzAAAAYwAAAGgAAABl\
        AAAAcgAAACAAAABoAAAA5AAAAHQAAAB0AAAAZQAAAG4AAAAZIAAAcwAAACAAAABmAAAAcgAAAPwAAABoAAAAZQAAAHIA\
        AAAgAAAAZwAAAGUAAAB3AAAA/AAAAG4AAABzAAAAYwAAAGgAAAB0AAAAIAAAABMgAAAgAAAAcwAAAGMAAABoAAAA9gAA\
        AG4AAAAgAAAAdwAAAOQAAAByAAAAGSAAAHMAAAAgAAAAJiAAAA==
        """),
  ]
}
