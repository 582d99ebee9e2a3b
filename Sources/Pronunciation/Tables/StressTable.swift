/// Where the endings of Latin, Greek and French words put the stress.
enum StressTable {
  /// Letters that no native stem has.
  static let foreignLetters: [Letters] = [
    "ph", "th", "rh", "qu", "y", "ï", "é", "è", "ç", "ê", "ô",
  ]

  /// Stems of several full vowels that are stressed like native ones.
  static let native: [Letters] = words(
    """
    arbeit heimat monat antwort bischof herzog leichnam nachbar bräutigam eidam kleinod armut demut wermut hochmut urlaub heirat
    zierat abend jemand niemand irgend etwa heute ameis kaffee kaviar bernstein hebamm almosen anis marathon wollust auto foto
    alkohol radio kontext jubel monats ahorn oheim euro januar februar elend viktor bismut
    walnus konto atlas kosmos chaos pathos rhythm zirkus virus bonus fokus campus status luxus typus index komma
    thema schema klima drama firma lama koma kompass embryo tempo kino kilo video disko jura juni juli mathe abi bio
    info demo reha limo kita papagei pelikan jaguar albatros tabak kadaver moslem hindu japan israel
    polen lexikon stadion elektron neutron proton bison kanon neon xenon argon python babylon pantheon
    dämon libanon simon nylon krypton harnisch kobold trunkenbold witzbold herold unhold
    adolf rudolf ludwig konrad gerhard richard leonard bernhard thomas jonas lukas tobias elias matthias andreas jakob
    daniel michael gabriel samuel emanuel oskar edgar adam david abraham benjamin martin robin kevin justin willi uli harald
    donald ronald arnold reinhold oswald siegfried manfred wilfried alfred albert robert herbert hubert norbert anton
    moskau krakau breslau passau hanau zwickau dessau torgau spandau köpenick harburg uri elsass hessen potsdam amsterdam
     holland lothar london oslo rom tokio kongo kuba haiti mali togo jemen   
    interim album forum datum visum zentrum faktum votum serum opium helium tantal einfalt
    vielfalt sorgfalt zukunft ankunft herkunft auskunft antlitz urteil vorteil nachteil wimper eiland heiland
    wieland roland uhland wendland sellerie petersil wasabi sushi gummi taxi alibi profi ski kiwi 
    """)

  /// Open ends with the stress two vowels earlier.
  static let earlyEnds: [Letters] = [
    "ika", "ica", "iko", "mera", "nada", "ibi", "ula", "atis", "imo",
  ]

  /// The longest ending that fits decides.
  static let steps: [StressStep] = {
    var steps: [StressStep] = []
    func add(_ list: String, _ back: Int, _ atEnd: Bool? = nil) {
      for ending in words(list) { steps.append(StressStep(ending: ending, back: back, atEnd: atEnd)) }
    }
    add(
      """
      ion tät ist ant ent ment anz enz al ell är eur ar ur ier iv at it ot ut et ät üt om em am ol il an un ös ekt akt ikt
      ukt opt ept ess iss oss ett ott att itt utt id od log eg thek ek graph graf gramm phon skop krat nom sof soph pol form port
      zess gen phil oid än iz oz äz on ad barock ert erv ens ehr ign ain iert ieren est ust yst ult ett asm
      ys yr yl iden end ind ond ard and art ord uck unk ug uf af if op ap yp ep ip up eb
      ob ub ib ab rakt strof stroph anth in ys ess em ier itis gon nym chem lith chrom mat zit tiv form ett ill oll ull all
      esk osk isk ask usk
      """, 0)
    // Unstressed endings at the word's end; before a weak vowel the table above holds.
    add("or us um is as os ismus", 1, true)
    add("ius ium ikum imum itus inus", 1, true)
    add("itus minus imum ikum inum itas", 2, true)
    add("or", 0, false)
    add("os", 0, false)
    // "Technik", "Klinik", "Statistik", and the few with the stress on the end.
    add("ik", 1)
    add("musik politik fabrik kritik republik mathematik physik rubrik replik katholik mosaik", 0, true)
    add("ikel", 1)
    add("ium ius ia io ien iu", 1, true)
    add("ie", 0)
    add("ei eaux", 0, true)
    add("enko", 1)
    add("skyj skij skyi skaja", 1)
    add("äum eum", 1, true)
    add("tabu kakadu büro niveau plateau", 0, true)
    return steps.sorted { $0.ending.bytes.count > $1.ending.bytes.count }
  }()

  /// Ends of places and surnames of the east: "Chemnitz", "Görlitz", "Pankow", "Eckert".
  static let nativeEnds: [Letters] = words(
    "nitz litz ritz witz ditz titz britz itzsch eck mann nert lert ppert ckert bert gert hert")

  /// Beginnings in which i and e are two sounds.
  static let apartBeginnings: [Letters] = words("vietn hierar piet siest fiesta")

  static func words(_ list: String) -> [Letters] {
    list.split(whereSeparator: \.isWhitespace).map { Letters(stringLiteral: String($0)) }
  }
}
