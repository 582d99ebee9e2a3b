/// Stems whose sounds no rule gives.
enum IrregularStems {
  /// The sounds of `stem`, where it is one of them.
  ///
  /// "Montag" is not the stem of the French "Montage".
  static func sounds(of stem: ArraySlice<UInt8>, before following: Following) -> [Sound]? {
    if following == .vowel, stem.elementsEqual(Letters("montag").bytes) { return nil }
    return table[Array(stem)]
  }

  private static let table: [[UInt8]: [Sound]] = {
    var table: [[UInt8]: [Sound]] = [:]
    for line in entries.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let sounds = PhonemeTable.sounds(in: String(parts[1])) else { continue }
      table[Letters(stringLiteral: String(parts[0])).bytes] = sounds
    }
    return table
  }()

  private static let entries = """
    dreizehn dr'aItse:n
    vierzehn f'Irtse:n
    fünfzehn f'ynftse:n
    sechzehn z'ECtse:n
    siebzehn z'i:ptse:n
    achtzehn 'axtse:n
    neunzehn n'OYntse:n
    vierz f'Irts
    viert f'i:rt
    viertel f'Irt@l
    buchstab b'u:xStA:b
    abenteu 'A:b@ntOY
    lebend l'e:b@nd
    lebendig leb'EndIg
    elend 'e:lEnd
    forell for'El
    hornis hOrn'Is
    holund hol'Und
    wachold vax'Old
    hermelin hErm@l'i:n
    lebewohl le:b@v'o:l
    brombeer br'OmbE:r
    himbeer h'ImbE:r
    phänomen fEnom'e:n
    montag m'o:ntA:g
    samstag z'amstA:g
    ukrain ukra'i:n
    mindest m'Ind@st
    chef S'Ef
    gibt g'i:pt
    gibst g'i:pst
    gib g'i:b
    obacht 'o:baxt
    sonntag z'OntA:g
    sonnabend z'OnA:b@nd
    mittwoch m'ItvOx
    erst 'e:rst
    nächst n'E:Cst
    höchst h'Y:Cst
    hochzeit h'OxtsaIt
    werd v'e:rd
    wirst v'Irst
    obst 'o:pst
    mond m'o:nd
    ostern 'o:st3n
    buddhis bUd'Is
    rhythm r'ytm
    museum muz'e:Um
    lieblingss l'i:plINs
    jahrmarkt j'A:rmarkt
    hunderts h'Und3ts
    hundert h'Und3t
    tausend t'aUz@nd
    urteil 'UrtaIl
    antwort 'antvOrt
    antlitz 'antlIts
    arbeit 'arbaIt
    heirat h'aIrA:t
    heimat h'aImA:t
    monat m'o:nat
    kamerad kam@r'A:d
    kriminell krimin'El
    herzog h'Ertso:g
    pastor p'astOr
    ordn 'Ordn
    engl 'ENl
    unser 'Unz3
    euer 'OY3
    weihnacht v'aInaxt
    bräutigam br'OYtIgam
    eigent 'aIg@nt
    drum dr'Um
    inhab 'InhA:b
    nachbart n'axbA:rt
    teuert t'OY3t
    wesent v'e:z@nt
    öffent 'Wf@nt
    ordent 'Ord@nt
    hoffent h'Of@nt
    nament n'A:m@nt
    wissent v'Is@nt
    """
}
