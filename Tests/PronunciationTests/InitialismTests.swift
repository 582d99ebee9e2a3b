import Testing

@testable import Pronunciation

@Suite("Initialisms and numbers")
struct InitialismTests {
  @Test("an initialism is spelled, with the main stress on its last letter")
  func spelled() throws {
    for word in GermanWords.table(
      """
      EU USA US UN ARD WHO IWF EZB AfD KI IT AG StVO ÖPNV IHK BIP CEO AOK ICE AP AFP CDU SPD VW dpa LKA MDR LDP StPO BfV EuGH
      """)
    {
      let sounds = try #require(Initialism.sounds(of: word), "\(word)")
      #expect(sounds.count { $0.stress == .main } == 1)
      #expect(sounds.last { $0.isVowel && $0.stress != .none }?.stress == .main, "\(word)")
    }
  }

  @Test(
    "letters have their German names",
    arguments: [
      ("EU", ",e:'u:"), ("AfD", ",A:,Efd'e:"), ("LKWs", ",ElkA:v'e:s".replacing("kA:", with: "k,A:")),
      ("ÖPNV", ",Y:p,e:,Enf'aU"), ("SPDler", ",Esp,e:d'e:l3"),
    ])
  func names(word: String, names: String) throws {
    #expect(try GermanWords.said(word) == names)
  }

  @Test(
    "a word in capitals is no initialism",
    arguments: ["NATO", "UNESCO", "TikTok", "YouTube", "BaFin", "Haus", "McDonald"])
  func words(word: String) {
    #expect(Initialism.sounds(of: word) == nil)
  }

  @Test(
    "an initialism in a compound bears the main stress",
    arguments: [
      ("DFB-Pokal", "d,e:,Efb'e:pok,A:l"), ("EU-Gipfel", ",e:'u:g,IpF@l"), ("AfD-Chefin", ",A:,Efd'e:S,EfIn"),
    ])
  func compounds(word: String, names: String) throws {
    #expect(try GermanWords.said(word) == names)
  }

  @Test(
    "number words are read part by part",
    arguments: [
      ("vierundzwanzig", "f'i:rUntts,vantsIC".replacing("ts,vantsIC", with: "tsv,antsIC")),
      ("einundzwanzigköpfig", "'aInUnttsv,antsICk,WpFIC"), ("zweitausend", "tsv'aIt,aUz@nt"),
      ("neunzehnhundertneunundachtzig", "n,OYntse:nh,Und3tn'OYnUnt,axtsIC"),
      ("hundertzwei", "h,Und3ttsv'aI"), ("dreihundert", "dr'aIh,Und3t"),
      ("fünfhunderttausend", "f'ynfh,Und3tt,aUz@nt"),
      ("zweitausendfünfhundert", "tsv,aIt,aUz@ntf'ynfh,Und3t"),
    ])
  func numbers(word: String, names: String) throws {
    #expect(try GermanWords.said(word) == names)
  }

  @Test("the \"und\" within a number follows without a break, a number with one")
  func breaks() throws {
    let sounds = try #require(GermanWords.reader.reading(of: "einundachtzig")).sounds
    #expect(sounds.mnemonics.replacing("|", with: "") == "'aInUnt_!,axtsIC")
    let sum = try #require(GermanWords.reader.reading(of: "tausendundeins")).sounds
    #expect(sum.mnemonics.replacing("|", with: "") == "t,aUz@ntUnt_!'aIns")
  }

  @Test(
    "a word that begins like a number is none",
    arguments: ["Einheit", "Dreieck", "Achtung", "Elfenbein", "Undank", "Achtelfinale"])
  func noNumbers(word: String) throws {
    #expect(NumberParts.beginning(of: try #require(Letters(word)).bytes[...]) == nil)
  }
}
