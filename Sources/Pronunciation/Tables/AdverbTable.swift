/// Small words that are stressed on their second part, with their sounds.
enum AdverbTable {
  static let sounds: [[UInt8]: [Sound]] = {
    var table: [[UInt8]: [Sound]] = [:]
    for first in firsts {
      for second in seconds {
        let begins = second.1.hasPrefix("'")
        guard let head = first.letters(before: second.0), let names = first.names(before: begins) else {
          continue
        }
        table[Letters(stringLiteral: head + second.0).bytes] = PhonemeTable.sounds(in: names + second.1)
      }
    }
    for line in whole.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      table[Letters(stringLiteral: String(parts[0])).bytes] = PhonemeTable.sounds(in: String(parts[1]))
    }
    return table
  }()

  private struct First {
    let letters: String
    let names: String
    /// Before a vowel: "daran", "woraus", "herab"; `nil` where the same letters stand there.
    var lettersBeforeVowel: String?
    var namesBeforeVowel: String?

    func letters(before second: String) -> String? {
      "aeiouäöü".contains(second.first ?? "x") ? lettersBeforeVowel : letters
    }
    func names(before vowel: Bool) -> String? { vowel ? namesBeforeVowel : names }
  }

  private static let firsts = [
    First(letters: "da", names: "da", lettersBeforeVowel: "dar", namesBeforeVowel: "dar"),
    First(letters: "wo", names: "vo", lettersBeforeVowel: "wor", namesBeforeVowel: "vor"),
    First(letters: "hin", names: "hIn", lettersBeforeVowel: "hin", namesBeforeVowel: "hIn"),
    First(letters: "her", names: "hEr", lettersBeforeVowel: "her", namesBeforeVowel: "hEr"),
    First(letters: "vor", names: "fo:r", lettersBeforeVowel: "vor", namesBeforeVowel: "for"),
  ]

  private static let seconds = [
    ("an", "'an"), ("auf", "'aUf"), ("aus", "'aUs"), ("ein", "'aIn"), ("in", "'In"), ("über", "'y:b3"),
    ("unter", "'Unt3"),
    ("um", "'Um"), ("ab", "'ap"), ("bei", "b'aI"), ("durch", "d'UrC"), ("für", "f'y:r"), ("gegen", "g'e:g@n"),
    ("her", "h'e:r"),
    ("hin", "h'In"), ("mit", "m'It"), ("nach", "n'A:x"), ("neben", "n'e:b@n"), ("von", "f'On"),
    ("vor", "f'o:r"), ("zu", "ts'u:"),
    ("zwischen", "tsv'IS@n"), ("hinter", "h'Int3"), ("heim", "h'aIm"), ("weg", "v'Ek"), ("nieder", "n'i:d3"),
  ]

  private static let whole = """
    zurück tsur'yk
    zusammen tsuz'am@n
    zugleich tsugl'aIC
    zuletzt tsul'Etst
    zuerst tsu_!'e:rst
    zunächst tsun'E:Cst
    zuvor tsuf'o:r
    zumindest tsum'Ind@st
    zudem tsud'e:m
    zufolge tsuf'Olg@
    zuweilen tsuv'aIl@n
    zugunsten tsug'Unst@n
    insgesamt Insg@z'amt
    insbesondere Insb@z'Ond@r@
    nachher na:xh'e:r
    nachdem na:xd'e:m
    indem Ind'e:m
    seitdem zaItd'e:m
    trotzdem tr'Otsde:m
    vorher fo:rh'e:r
    bisher bIsh'e:r
    seither zaIth'e:r
    umher Umh'e:r
    überall y:b3r_!'al
    überhaupt y:b3h'aUpt
    allein al'aIn
    jedoch jed'Ox
    sofort zof'Ort
    sogar zog'A:r
    sobald zob'alt
    solange zol'aN@
    sowie zov'i:
    sowohl zov'o:l
    soeben zo_!'e:b@n
    sofern zof'Ern
    soweit zov'aIt
    sogenannt z'o:g@nant
    obwohl Opv'o:l
    obgleich Opgl'aIC
    warum var'Um
    weshalb vEsh'alp
    deshalb dEsh'alp
    wieso vi:z'o:
    wieviel vi:f'i:l
    vielleicht fil'aICt
    einander aIn'and3
    miteinander mIt_!aIn'and3
    auseinander aUs_!aIn'and3
    nacheinander na:x_!aIn'and3
    untereinander Unt3_!aIn'and3
    aneinander an_!aIn'and3
    gegeneinander ge:g@n_!aIn'and3
    voneinander fOn_!aIn'and3
    zueinander tsu_!aIn'and3
    durcheinander dUrC_!aIn'and3
    aufeinander aUf_!aIn'and3
    beieinander baI_!aIn'and3
    immerhin Im3h'In
    ohnehin o:n@h'In
    weiterhin vaIt3h'In
    schlechthin SlECth'In
    vorbei fo:rb'aI
    vorüber for'y:b3
    voraus for'aUs
    voran for'an
    empor Emp'o:r
    entlang Entl'aN
    entgegen Entg'e:g@n
    gegenüber ge:g@n_!'y:b3
    inmitten Inm'It@n
    infrage Infr'A:g@
    mittendrin mIt@ndr'In
    infolge Inf'Olg@
    innerhalb 'In3halp
    beinah baIn'A:
    beinahe baIn'A:@
    bergauf bErk_!'aUf
    bergab bErk_!'ap
    hinein hIn'aIn
    hierbei hi:rb'aI
    hierzu hi:rts'u:
    hierfür hi:rf'y:r
    hiermit hi:rm'It
    hierher hi:rh'e:r
    dorthin dOrth'In
    dorther dOrth'e:r
    wohin voh'In
    woher voh'e:r
    daher dah'e:r
    dahin dah'In
    daheim dah'aIm
    jahrhundert jA:rh'Und3t
    jahrhunderts jA:rh'Und3ts
    jahrhunderte jA:rh'Und3t@
    jahrhunderten jA:rh'Und3t@n
    jahrzehnt jA:rts'e:nt
    jahrzehnte jA:rts'e:nt@
    jahrzehnten jA:rts'e:nt@n
    jahrzehnts jA:rts'e:nts
    jahrtausend jA:rt'aUz@nt
    """
}
