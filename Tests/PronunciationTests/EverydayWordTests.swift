import EditionModel
@testable import Pronunciation
import Speech
import TestSupport
import Testing

/// Words that stand in every newspaper, read by lexicons, rules and engine together, as the product reads them.
@Suite("Words of every day")
struct EverydayWordTests {
  private static let words = GermanWords.table(
    """
    genau=ɡənˈaʊ vom=fˈɔm Weg=vˈeːk weg=vˈɛk Wirtschaftsweg=vˈɪɾtʃˌaftsvˌeːk vierte=fˈiːɾtə vierten=fˈiːɾtən Viertel=fˈɪɾtəl
    erhitzt=ɛɾhˈɪtst betont=bətˈoːnt betonte=bətˈoːntə Sonnabend=zˈɔnɑːbənt sonnabends=zˈɔnɑːbənts wartet=vˈaɾtət
    erwartet=ɛɾvˈaɾtət warten=vˈaɾtən Hundertstel=hˈʊndɜtstəl Mitternacht=mˈɪtɜnˌaxt eigentlich=ˈaɪɡəntlɪç
    öffentlich=ˈœfəntlɪç wesentlich=vˈeːzəntlɪç gelegentlich=ɡəlˈeːɡəntlɪç Veranstalter=fɛrˈanʃtˌaltɜ Torwart=tˈoːɾvˌaɾt
    Rückstand=rˈykʃtˌant Rückkehr=rˈykkˌeːɾ Wettlauf=vˈɛtlˌaʊf Wettbewerb=vˈɛtbəvˌɛɾp Leinwand=lˈaɪnvˌant
    neunzigste=nˈɔøntsɪçstə zwanzigste=tsvˈantsɪçstə Neunzigerjahre=nˈɔøntsɪɡɜjˌɑːrə Inhaberin=ˈɪnhɑːbərɪn
    benachbarte=bənˈaxbɑːɾtə beteuerte=bətˈɔøɜtə zur=tsˈuːɾ Start=ʃtˈaɾt gestartet=ɡəʃtˈaɾtət Nachmittag=nˈɑːxmɪtˌɑːk
    Unternehmen=ʊntɜnˈeːmən Unternehmens=ʊntɜnˈeːməns Umgebung=ʊmɡˈeːbʊŋ Umwelt=ˈʊmvˌɛlt Zufriedenheit=tsufrˈiːdənhaɪt
    zuhause=tsuhˈaʊzə beachten=bəˈaxtən bot=bˈoːt wächst=vˈɛkst bisherigen=bɪshˈeːrɪɡən genug=ɡənˈuːk Gegnern=ɡˈeːɡnɜn
    Begegnung=bəɡˈeːɡnʊŋ international=ɪntɜnatsjonˈɑːl Investor=ɪnvˈɛstɔɾ Investoren=ɪnvɛstˈoːrən Tannert=tˈanɜt
    beachtete=bəˈaxtətə Mandela=mandˈeːla Liga=lˈiːɡa Konzert=kɔntsˈɛɾt normalerweise=nɔɾmˈɑːlɜvˌaɪzə
    """)

  @Test("they have their sounds and their stress")
  func said() async throws {
    let (lexicon, _) = Lexicon.load(LexiconDataTests.files)
    let entries = Self.words.map { $0.split(separator: "=").map(String.init) }
    try await EspeakEngine.withEngine(
      speakers: 1, executable: Program.built + "/anhoeren-speaker", voice: "de"
    ) { engine in
      let pronouncer = Pronouncer(lexicon: lexicon, wordList: GermanWords.list, phonemes: engine)
      let texts = try await pronouncer.engineTexts(for: entries.map { SpokenText(rawValue: $0[0]) })
      let heard = try await engine.ipa(for: texts.map { $0[0] })
      for (entry, heard) in zip(entries, heard) {
        #expect(heard == entry[1], "\(entry[0])")
      }
    }
  }
}
