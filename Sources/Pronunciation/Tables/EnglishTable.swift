/// English words and parts of words that German newspapers use, with the sounds Germans give them.
enum EnglishTable {
  /// The sounds of an English stem.
  static func sounds(of stem: ArraySlice<UInt8>) -> [Sound]? { table[Array(stem)] }

  /// Whether `letters` are an English word or one with a German ending.
  static func has(_ letters: ArraySlice<UInt8>) -> Bool { reading(of: letters) != nil }

  /// The sounds of an English word with or without a German or English ending.
  static func reading(of letters: ArraySlice<UInt8>) -> [Sound]? {
    if let sounds = sounds(of: letters) { return sounds }
    for (ending, names) in endings where letters.ends(in: ending) && letters.count > ending.bytes.count + 2 {
      let stem = letters.dropLast(ending.bytes.count)
      // "Spott" is no form of "Spot".
      if ending.bytes.first == UInt8(ascii: "t"),
        stem.last == UInt8(ascii: "t") || stem.last == UInt8(ascii: "d")
      {
        continue
      }
      let isDoubled = doubling.contains(Array(stem))
      guard
        let sounds = sounds(of: stem)
          ?? (ending.bytes[0].isVowelLetter ? sounds(of: stem + [UInt8(ascii: "e")]) : nil)
          ?? (isDoubled ? sounds(of: stem.dropLast()) : nil)
      else { continue }
      return sounds + names
    }
    return nil
  }

  /// Stems that double their last consonant: "jobben", "Scanner".
  private static let doubling: Set<[UInt8]> = CompoundTable.set(
    "jobb shopp jogg mobb scann chatt blogg zapp swapp")

  private static let endings: [(Letters, [Sound])] = [
    ("s", "s"), ("es", "@s"), ("n", "n"), ("en", "@n"), ("er", "3"), ("ern", "3n"), ("ers", "3s"),
    ("ing", "IN"), ("ings", "INs"),
    ("erin", "@rIn"), ("erinnen", "@rIn@n"), ("t", "t"), ("te", "t@"), ("ten", "t@n"), ("y", "i"),
    ("ys", "is"), ("end", "@nt"),
  ].map { (Letters(stringLiteral: $0.0), PhonemeTable.sounds(in: $0.1) ?? []) }

  private static let table: [[UInt8]: [Sound]] = {
    var table: [[UInt8]: [Sound]] = [:]
    for entry in entries.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let parts = entry.split(separator: " ")
      guard parts.count == 2, let sounds = PhonemeTable.sounds(in: String(parts[1])) else { continue }
      table[Letters(stringLiteral: String(parts[0])).bytes] = sounds
    }
    return table
  }()

  private static let entries = """
    account Ek'aUnt; action 'EkS@n; agency 'e:dZ@nsi; air 'E:r; airbag 'E:rbEk; airline 'E:rlaIn; app 'Ep
    apple 'Ep@l; award @v'Ort; baby b'e:bi; babys b'e:bis; backup b'Ekap; bag b'Ek; banking b'ENkIN
    beach b'i:tS; beat b'i:t; bestseller b'Estz,El3; bike b'aIk; bitcoin b'ItkOYn; black bl'Ek
    blackout bl'EkaUt; blockbuster bl'Okbast3; blockchain bl'OktSe:n; blog bl'Ok; blogger bl'Og3
    bluff bl'af; board b'Ort; body b'Odi; boom b'u:m; boost b'u:st; booster b'u:st3; boss b'Os; bot b'Ot
    box b'Oks; boy b'OY; boykott bOYk'Ot; brain br'e:n; break br'e:k; breaking br'e:kIN; brexit br'EksIt
    briefing br'i:fIN; bubble b'ab@l; budget bydZ'e:; buggy b'agi; burnout b'WrnaUt
    business b'IsnIs; buzz b'as; byte b'aIt; call k'o:l; camp k'Emp; camping k'EmpIN; car k'A:r; care k'E:r
    cash k'ES; casting k'A:stIN; catch k'EtS; center s'Ent3; chair tS'E:r; champion tS'Empj@n
    champions tS'Empj@ns; charity tS'ErIti; charts tS'A:rts; chat tS'Et; chatbot tS'EtbOt; cheat tS'i:t
    check tS'Ek; chip tS'Ip; choice tS'OYs; city s'Iti; claim kl'e:m; clan kl'A:n; clean kl'i:n
    clever kl'Ev3; cloud kl'aUt; coach k'o:tS; coaching k'o:tSIN; code k'o:t; coding k'o:dIN; coffee k'Ofi
    coin k'OYn; comeback k'ambEk; comedy k'Om@di; comic k'OmIk; community kOmj'u:nIti; computer kOmpj'u:t3
    connect kOn'Ekt; container kOnt'e:n3; content k'OntEnt; controller kOntr'o:l3; cookie k'Uki; cool k'u:l
    copyright k'OpiraIt; corner k'Orn3; couch k'aUtS; coupon kup'O~; cover k'av3; crash kr'ES; cream kr'i:m
    crew kr'u:; crossover kr'Oso:v3; crowd kr'aUt; cup k'ap; cut k'at; cyber s'aIb3; dance d'E:ns
    dark d'A:rk; dash d'ES; dashboard d'ESbOrt; dating d'e:tIN; deadline d'EtlaIn
    deal d'i:l; deepfake d'i:pfe:k; design diz'aIn; designer diz'aIn3; desktop d'EsktOp; dinner d'In3
    display dIspl'e:; distancing d'Ist@nsIN; domain dom'e:n; dope d'o:p; doping d'o:pIN; down d'aUn
    download d'aUnlo:t; dream dr'i:m; drink dr'INk; drive dr'aIf; driver dr'aIv3; duty dj'u:ti; easy 'i:zi
    economy Ik'On@mi; edge 'EtS; email 'i:me:l; energy 'En3dZi; entertainment Ent3t'e:nm@nt; event iv'Ent
    face f'e:s; facebook f'e:sbUk; fair f'E:r; fairness f'E:rnEs; fake f'e:k; fakenews f'e:knj'u:s
    fan f'En; fans f'Ens; fashion f'ES@n; feature f'i:tS3; feed f'i:t; feedback f'i:tbEk; feeling f'i:lIN
    fight f'aIt; finish f'InIS; fire f'aI3; firewall f'aI3v,o:l; fit f'It; fitness f'ItnEs; flash fl'ES
    flat fl'Et; flow fl'o:; flyer fl'aI3; follower f'Olo@r; food f'u:t; foot f'Ut; foul f'aUl; frame fr'e:m
    freak fr'i:k; free fr'i:; game g'e:m; gamer g'e:m3; gaming g'e:mIN; gate g'e:t; gay g'e:
    gentleman dZ'Ent@lm@n; ghosting g'o:stIN; girl g'Wrl; goal g'o:l; google g'u:g@l; green gr'i:n
    ground gr'aUnt; guide g'aIt; hacker h'Ek3; hair h'E:r; handy h'Endi; handys h'Endis; happy h'Epi
    hardware h'A:rtvE:r; hash h'ES; hashtag h'EStEk; head h'Et; health h'Els; high h'aI; highlight h'aIlaIt
    highway h'aIve:; hike h'aIk; hit h'It; hobby h'Obi; hockey h'Oki; home h'o:m; homeoffice h'o:m_!,OfIs
    homepage h'o:mpe:tS; homeschooling h'o:msku:lIN; hotspot h'OtspOt; house h'aUs; hype h'aIp; icon 'aIkOn
    image 'ImItS; influencer 'Influ@ns3; influencerin 'Influ@ns@rIn; input 'InpUt; insider 'InzaId3
    instagram 'InstagrEm; internet 'Int3nEt; interview 'Int3vju:; investor Inv'EstOr; jackpot dZ'EkpOt
    jazz dZ'Es; jeans dZ'i:ns; jeep dZ'i:p; jet dZ'Et; job dZ'Op; jogger dZ'Og3; jogging dZ'OgIN
    joint dZ'OYnt; keeper k'i:p3; keyboard k'i:bOrt; kid k'It; kids k'Its; kit k'It; knowhow n'o:haU
    label l'e:b@l; lady l'e:di; laser l'e:z3; lead l'i:t; leader l'i:d3; league l'i:k; leasing l'i:zIN
    level l'Ev@l; life l'aIf; lifestyle l'aIfstaIl; light l'aIt; like l'aIk; line l'aIn; live l'aIf
    livestream l'aIfstri:m; liveticker l'aIftIk3; lobby l'Obi; location lok'e:S@n; lockdown l'OkdaUn
    logo l'o:go; look l'Uk; loop l'u:p; lounge l'aUntS; love l'af; lunch l'antS; mail m'e:l
    mainstream m'e:nstri:m; make m'e:k; maker m'e:k3; management m'EnEtSm@nt; manager m'EnEdZ3
    market m'A:rkEt; marketing m'A:rk@tIN; match m'EtS; meeting m'i:tIN; mike m'aIk; milkshake m'IlkSe:k
    mindset m'aIntsEt; mobbing m'ObIN; model m'Od@l; models m'Od@ls; monitoring m'OnitorIN; moon m'u:n
    motion m'o:S@n; mountain m'aUnt@n; mouse m'aUs; move m'u:f; movie m'u:vi; music mj'u:zIk
    musical mj'u:zIk@l; network n'EtvWrk; new nj'u:; newcomer nj'u:kam3; news nj'u:s; newsletter nj'u:slEt3
    newsroom nj'u:sru:m; night n'aIt; notebook n'o:tbUk; office 'OfIs; offline 'OflaIn; online 'OnlaIn
    open 'o:p@n; outdoor 'aUtdOr; outfit 'aUtfIt; output 'aUtpUt; outsider 'aUtzaId3
    outsourcing 'aUtsOrsIN; over 'o:v3; paper p'e:p3; parking p'A:rkIN; partner p'artn3; party p'A:rti
    partys p'A:rtis; patch p'EtS; pay p'e:; penny p'Eni; people p'i:p@l; phone f'o:n; pickup p'Ikap
    piercing p'i:rsIN; pipeline p'aIplaIn; pizza p'Itsa; place pl'e:s; play pl'e:; player pl'e:3
    playlist pl'e:lIst; playoff pl'e:Of; playoffs pl'e:Ofs; podcast p'OtkA:st; point p'OYnt; pool p'u:l
    poster p'o:st3; power p'aU3; pressing pr'EsIN; print pr'Int; privacy pr'aIv@si; pub p'ap
    public p'ablIk; publicity pabl'IsIti; puzzle p'ats@l; race r'e:s; raid r'e:t; ranking r'ENkIN; rap r'Ep
    rapper r'Ep3; rave r'e:f; reader r'i:d3; ready r'Edi; recorder rek'Ord3; recycling ris'aIklIN
    release ril'i:s; remake rim'e:k; reset ris'Et; return rit'Wrn; ride r'aIt; right r'aIt; road r'o:t
    roaming r'o:mIN; room r'u:m; round r'aUnt; router r'u:t3; royal r'OYj@l; royals r'OYj@ls
    running r'anIN; rush r'aS; safe s'e:f; sandwich s'EntvItS; scan sk'En; scanner sk'En3; scene s'i:n
    school sk'u:l; science s'aI@ns; score sk'Or; scout sk'aUt; screen skr'i:n; screening skr'i:nIN
    screenshot skr'i:nSOt; security sIkj'u:rIti; server s'Wrv3; service s'WrvIs; set z'Et; setup z'Etap
    shake S'e:k; share S'E:r; sharing S'E:rIN; shirt S'Wrt; shitstorm S'ItstOrm; shooting S'u:tIN
    shootingstar S'u:tINst,A:r; shop S'Op; shopping S'OpIN; shorts S'Orts; shot S'Ot; show S'o:
    shows S'o:s; shutdown S'atdaUn; shuttle S'at@l; sightseeing z'aItzi:IN; single s'INg@l; sitcom s'ItkOm
    site s'aIt; skate sk'e:t; skateboard sk'e:tbOrt; sky sk'aI; slogan sl'o:gan; slow sl'o:; slum sl'am
    small sm'o:l; smart sm'A:rt; smartphone sm'A:rtfo:n; smiley sm'aIli; snack sn'Ek; sneaker sn'i:k3
    snowboard sn'o:bOrt; soap s'o:p; social s'o:S@l; soft z'Oft; software z'OftvE:r; song s'ON; soul s'o:l
    sound s'aUnt; space sp'e:s; speaker sp'i:k3; speed sp'i:t; sponsor Sp'OnzOr; spot sp'Ot; spray Spr'e:
    sprint Spr'Int; squad skv'Ot; staff st'A:f; stage st'e:tS; stalker st'o:k3; stalking st'o:kIN
    star St'A:r; start St'art; startup st'A:rtap; statement st'e:tm@nt; steak st'e:k; store st'Or; story st'o:ri
    storys st'o:ris; stream str'i:m; streaming str'i:mIN; street str'i:t; streetart str'i:t_!,A:rt
    strip str'Ip; style st'aIl; summer s'am3; surf s'Wrf; surfer z'Wrf3; sweater sv'Et3; tablet t'EblEt
    tackle t'Ek@l; take t'e:k; talk t'o:k; talkshow t'o:kSo:; task t'A:sk; taskforce t'A:skfOrs; team t'i:m
    teamwork t'i:mvWrk; teaser t'i:z3; tech t'Ek; technology tEkn'Ol@dZi; teen t'i:n; teenager t'i:ne:dZ3
    thriller sr'Il3; ticker t'Ik3; ticket t'IkEt; time t'aIm; timeline t'aImlaIn; timing t'aImIN
    toast t'o:st; tool t'u:l; top t'Op; touch t'atS; touchscreen t'atSskri:n; tower t'aU3; town t'aUn
    toy t'OY; track tr'Ek; tracking tr'EkIN; trade tr'e:t; trading tr'e:dIN; trail tr'e:l; trailer tr'e:l3
    train tr'e:n; trainer tr'E:n3; training tr'E:nIN; trash tr'ES; trend tr'Ent; truck tr'ak; trust tr'ast
    tune tj'u:n; tuning tj'u:nIN; tweet tv'i:t; twitter tv'It3; underdog 'and3dOk
    understatement 'and3st,e:tm@nt; unit j'u:nIt; up 'ap; update 'apde:t; upgrade 'apgre:t; upload 'aplo:t
    user j'u:z3; video v'i:deo; view vj'u:; vip v'Ip; voice v'OYs; walk v'o:k; watch v'OtS; water v'o:t3
    way v'e:; web v'Ep; webcam v'EpkEm; website v'EpsaIt; weekend v'i:k@nt; whiskey v'Iski; whisky v'Iski
    whistleblower v'Is@lblo:3; white v'aIt; wifi v'aIfaI; winner v'In3; wireless v'aI3lEs; woman v'Um@n
    work v'Wrk; workflow v'Wrkflo:; workout v'WrkaUt; workshop v'WrkSOp; world v'Wrlt; worldcup v'Wrltk,ap
    writer r'aIt3; yard j'A:rt; year j'i:r; youngster j'aNst3; youtube j'u:tju:p; zoom z'u:m
    """
}
