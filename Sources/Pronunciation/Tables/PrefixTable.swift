/// Prefixes with their sounds and the beginnings of words they are no prefix of.
enum PrefixTable {
  /// Words that begin like a prefix and go on like a word.
  static let never: Set<[UInt8]> = CompoundTable.set(
    """
    gestern gesten gestik gestisch gestische gestischen german erlanger erster ersten erstes erste bester bestes besten beste verse
    geister geistern geiger gelten gelte geltend gerben gerber gern gene genen geber gebern gegen gegend gegner berger berner genie genies anderen anderer anderem anderes anders andern 
    """)

  static let entries: [(String, String, Prefixes.Kind, String)] = [
    (
      "be", "b@", .weak,
      "bett bern berg berl beth bess beste besti beck bech beb belg bell bent benz bend beine beil beiß beid beig bege beet beten betest betet beug beul beut bezz beis beamer beagle becher beere bela bere beret beton benef belf bein"
    ),
    (
      "ge", "g@", .weak,
      "gegen gehen gehst geht gehe gelb geld gelt gemini genf gent gern gerd gerh gers gerst gert germ gester gesten geste gestik gestis geo genu gener genet genes genea geniu geni gerb geiß geist geig geil geiz geis geier geifer gelat genre geben gebend geber gebung gibt"
    ),
    (
      "ver", "fEr", .weak,
      "vers verse versen versi verti veran vera vero verdi vergil vermont verona verb verben verbal verve verit vernis veteri"
    ),
    ("zer", "tsEr", .weak, "zerem zereal zerber zerebr zertif zerr zero"),
    ("ent", "Ent", .weak, "ente enter enthus entom entit entr entre"),
    (
      "er", "Er", .weak,
      "erb erd ernt ernst erst ero eri erker erz eros erot erle erika eritr erasm erdog erfurt erlang erhard"
    ),
    ("emp", "Emp", .weak, "empi empo empa"),
    (
      "ab", "'ap", .strong,
      "abend abent abit abon abnorm abort absol abstrak absurd abel aber abt abess absz abi abo abra"
    ),
    (
      "an", "'an", .strong,
      "anal analy ander andr andern angel angst anker ankara anna anne anno anon antik antenn anton anim anarch anat anekd angl angol anis antarkt anthr anti ani anden andere annek"
    ),
    ("auf", "'aUf", .strong, ""),
    ("aus", "'aUs", .strong, "auster austr ausch"),
    ("bei", "b'aI", .strong, "beid beig beil bein beiß"),
    ("dar", "d'A:r", .strong, "darm dark darl darf dari"),
    ("ein", "'aIn", .strong, "eine einig einst einz einzel einsam einand"),
    ("mit", "m'It", .strong, "mitt mitr"),
    ("nach", "n'A:x", .strong, "nachbar nachts nachte nachti"),
    ("vor", "f'o:r", .strong, "vorn vord"),
    ("zu", "ts'u:", .strong, "zuck zum zur zung zunf zulu zusamm zugs zug"),
    ("los", "l'o:s", .strong, "lose losung"),
    ("weg", "v'Ek", .strong, "wegen weges"),
    ("fort", "f'Ort", .strong, "forte"),
    ("her", "h'e:r", .strong, "herr herd herz herb heri herm hero"),
    ("hin", "h'In", .strong, "hind hint hink"),
    ("um", "'Um", .strong, ""),
    ("un", "'Un", .strong, "una uni unse unsr unter ungar unze unio"),
    ("ur", "'u:r", .strong, "uran urin urn urteil urban uro"),
    ("miss", "m'Is", .mixed, "missi"),
    ("durch", "d'UrC", .mixed, ""),
    ("über", "'y:b3", .mixed, ""),
    ("unter", "'Unt3", .mixed, ""),
    ("hinter", "h'Int3", .mixed, ""),
    ("wider", "v'i:d3", .mixed, ""),
    ("wieder", "v'i:d3", .strong, ""),
    ("nieder", "n'i:d3", .strong, ""),
    ("voll", "f'Ol", .mixed, "volle"),
    ("zurück", "tsur'yk", .strong, ""),
    ("zusammen", "tsuz'am@n", .strong, ""),
    ("empor", "Emp'o:r", .strong, ""),
    ("entgegen", "Entg'e:g@n", .strong, ""),
    ("gegen", "g'e:g@n", .strong, ""),
    ("gegenüber", "ge:g@n_!'y:b3", .strong, ""),
    ("heran", "hEr'an", .strong, ""), ("herauf", "hEr'aUf", .strong, ""), ("heraus", "hEr'aUs", .strong, ""),
    ("herein", "hEr'aIn", .strong, ""), ("herum", "hEr'Um", .strong, ""),
    ("herunter", "hEr'Unt3", .strong, ""),
    ("hervor", "hErf'o:r", .strong, ""), ("herbei", "hErb'aI", .strong, ""), ("hinab", "hIn'ap", .strong, ""),
    ("herab", "hEr'ap", .strong, ""), ("herüber", "hEr'y:b3", .strong, ""),
    ("hinüber", "hIn'y:b3", .strong, ""),
    ("hinauf", "hIn'aUf", .strong, ""), ("hinaus", "hIn'aUs", .strong, ""),
    ("hinein", "hIn'aIn", .strong, ""),
    ("hinunter", "hIn'Unt3", .strong, ""), ("hinweg", "hInv'Ek", .strong, ""),
    ("hinzu", "hInts'u:", .strong, ""),
    ("voran", "fo:r'an", .strong, ""), ("voraus", "fo:r'aUs", .strong, ""),
    ("vorbei", "fo:rb'aI", .strong, ""),
    ("vorüber", "fo:r'y:b3", .strong, ""), ("vorher", "fo:rh'e:r", .strong, ""),
    ("vorweg", "fo:rv'Ek", .strong, ""),
    ("davon", "daf'On", .strong, ""), ("dazu", "dats'u:", .strong, ""), ("dabei", "dab'aI", .strong, ""),
    ("dagegen", "dag'e:g@n", .strong, ""), ("daran", "dar'an", .strong, ""),
    ("darauf", "dar'aUf", .strong, ""),
    ("umher", "Umh'e:r", .strong, ""), ("überein", "y:b3r_!'aIn", .strong, ""),
    ("auseinander", "aUs_!aIn'and3", .strong, ""),
    ("aneinander", "an_!aIn'and3", .strong, ""), ("zwischen", "tsv'IS@n", .strong, ""),
    ("außer", "'aUs3", .strong, ""),
  ]
}
