import Testing

@testable import Pronunciation

@Suite("Letters and sounds")
struct SpellingTests {
  @Test("a word is read as German spelling says")
  func words() throws {
    for entry in Self.table {
      let parts = entry.split(separator: "=", maxSplits: 1)
      #expect(try GermanWords.said(String(parts[0])) == String(parts[1]), "\(entry)")
    }
  }

  /// Length, voice, ch, st, v, prefixes, suffixes, French letters.
  private static let table = GermanWords.table(
    """
    Tag=t'A:k Tage=t'A:g@ sagt=z'A:kt legte=l'e:kt@ gefragt=g@fr'A:kt kosten=k'Ost@n Wetter=v'Et3 Straße=Str'A:s@
    Hund=h'Unt Hunde=h'Und@ Berg=b'Erk Berge=b'Erg@ gibst=g'i:pst möglich=m'Y:klIC König=k'Y:nIC Könige=k'Y:nIg@
    Königreich=k'Y:nICr,aIC wichtig=v'ICtIC Kirche=k'IrC@ Sprache=Spr'A:x@ Dach=d'ax Buch=b'u:x Bücher=b'y:C3
    wachsen=v'aks@n Reichs=r'aICs sechs=z'Eks Fuchs=f'Uks Achse='aks@ lesen=l'e:z@n Lesung=l'e:zUN langsam=l'aNzA:m
    Bank=b'aNk Finger=f'IN3 Tango=t'aNgo Vater=f'A:t3 Vogel=f'o:g@l viel=f'i:l Vase=v'A:z@ November=nov'Emb3
    aktive=akt'i:v@ aktiv=akt'i:f Adler='A:dl3 Hauptstädte=h'aUptSt,E:t@ Mond=m'o:nt Obst='o:pst vierzig=f'IrtsIC
    vierzehn=f'Irtse:n Nation=natsj'o:n Aktie='aktsj@ Patient=patsj'Ent Chemie=Cem'i: Chor=k'o:r Chef=S'Ef
    Chance=S'A~s@ Garage=gar'A:Z@ Montage=mOnt'A:Z@ Frage=fr'A:g@ Ingenieur=InZenj'Y:r Medaille=med'alj@
    Theater=te'A:t3 Phase=f'A:z@ Museen=muz'e:@n Familie=fam'i:lj@ Theorien=teor'i:@n Kollegin=kOl'e:gIn
    Lehrerin=l'e:r@rIn Freiheit=fr'aIhaIt Möglichkeit=m'Y:klICkaIt Wissenschaft=v'Is@nS,aft Handlung=h'andlUN
    beobachten=b@'o:baxt@n beurteilen=b@'UrtaIl@n Gesetz=g@z'Ets Gemüse=g@m'y:z@ gestern=g'Est3n geben=g'e:b@n
    gegen=g'e:g@n Becher=b'EC3 beste=b'Est@ Verse=f'Erz@ Abend='A:b@nt Anker='aNk3 andere='and@r@ Ungarn='UNgarn
    Selenskyj=zel'EnskIj Baby=b'e:bi Teams=t'i:ms live=l'aIf Influencer='Influ@ns3 Comeback=k'ambEk Interview='Int3vju:
    Montag=m'o:ntA:k Samstag=z'amstA:k Gesprächs=g@Spr'E:Cs infrage=Infr'A:g@ verlor=fErl'o:r Ukrainer=ukra'i:n3
    gibt=g'i:pt verehrt=fEr'e:rt Vernunft=fErn'Unft Jubiläum=jubil'E:Um Sprüche=Spr'yC@ Brillant=brIlj'ant
    """)
}
