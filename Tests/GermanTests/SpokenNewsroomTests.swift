import Testing

@Suite("Spoken form: sports, weather, courts and kitchens")
struct SpokenNewsroomTests {
  @Test("reads what every page of a newspaper holds", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Das 1. Tor schoss Kunze. ⇒ Das erste Tor schoss Kunze.
    Er ist 2. Vorsitzender des Vereins. ⇒ Er ist zweiter Vorsitzender des Vereins.
    Sie ist 1. Bürgermeisterin. ⇒ Sie ist erste Bürgermeisterin.
    Als 1. Stadt im Osten führt Jena das ein. ⇒ Als erste Stadt im Osten führt Jena das ein.
    Als 3. Kandidat tritt Weber an. ⇒ Als dritter Kandidat tritt Weber an.
    Er wurde 5. in der Gesamtwertung. ⇒ Er wurde Fünfter in der Gesamtwertung.
    Die Mannschaft ist jetzt 4. in der Tabelle. ⇒ Die Mannschaft ist jetzt Vierte in der Tabelle.
    Er belegte den 12. Platz. ⇒ Er belegte den zwölften Platz.
    Nach dem 3. Satz gab sie auf. ⇒ Nach dem dritten Satz gab sie auf.
    Im 5. Anlauf klappte es. ⇒ Im fünften Anlauf klappte es.
    Der 8. März ist Frauentag. ⇒ Der achte März ist Frauentag.
    Zum 8. März gibt es Blumen. ⇒ Zum achten März gibt es Blumen.
    Er holte seinen 3. WM-Titel. ⇒ Er holte seinen dritten WM-Titel.
    Sie gewann ihre 2. Goldmedaille. ⇒ Sie gewann ihre zweite Goldmedaille.
    Mit ihrem 2. Album kam der Durchbruch. ⇒ Mit ihrem zweiten Album kam der Durchbruch.
    Auf seiner 4. Reise starb er. ⇒ Auf seiner vierten Reise starb er.
    In ihrer 3. Amtszeit regierte sie allein. ⇒ In ihrer dritten Amtszeit regierte sie allein.
    Während der 2. Halbzeit regnete es. ⇒ Während der zweiten Halbzeit regnete es.
    Innerhalb der 1. Woche meldeten sich 20 Zeugen. ⇒ Innerhalb der ersten Woche meldeten sich zwanzig Zeugen.
    Der Verkehr auf der 2. Ebene ruht. ⇒ Der Verkehr auf der zweiten Ebene ruht.
    Das ist schon die 3. Razzia im Mai. ⇒ Das ist schon die dritte Razzia im Mai.
    Ein 4. Verdächtiger wurde gefasst. ⇒ Ein vierter Verdächtiger wurde gefasst.
    Der 4. Verdächtige wurde gefasst. ⇒ Der vierte Verdächtige wurde gefasst.
    Die Suche nach dem 4. Verdächtigen läuft. ⇒ Die Suche nach dem vierten Verdächtigen läuft.
    Eine 2. Tote wurde geborgen. ⇒ Eine zweite Tote wurde geborgen.
    Das 3. Mal ging schief. ⇒ Das dritte Mal ging schief.
    Die 2. Herren gewannen, die 1. Damen verloren. ⇒ Die zweiten Herren gewannen, die ersten Damen verloren.
    Beim 24. Filmfest liefen 120 Filme. ⇒ Beim vierundzwanzigsten Filmfest liefen einhundertzwanzig Filme.
    Der 50. Jahrestag des Mauerbaus wurde begangen. ⇒ Der fünfzigste Jahrestag des Mauerbaus wurde begangen.
    Er kam auf einen 23. Platz. ⇒ Er kam auf einen dreiundzwanzigsten Platz.
    Wegen des 1. Mai fällt der Markt aus. ⇒ Wegen des ersten Mai fällt der Markt aus.
    Die Feiern zum 3. Oktober beginnen am Vorabend. ⇒ Die Feiern zum dritten Oktober beginnen am Vorabend.
    Bis zum 31. Dezember 2027 gilt die Regel. ⇒ Bis zum einunddreißigsten Dezember zweitausendsiebenundzwanzig gilt die Regel.
    Das Gericht tagt am 4., 11. und 18. November. ⇒ Das Gericht tagt am vierten, elften und achtzehnten November.
    Erst am 2. Weihnachtstag schneite es. ⇒ Erst am zweiten Weihnachtstag schneite es.
    Am 1. Weihnachtsfeiertag ist geschlossen. ⇒ Am ersten Weihnachtsfeiertag ist geschlossen.
    Die Klausur ist am 14.1.26 um 9 Uhr. ⇒ Die Klausur ist am vierzehnten Januar zweitausendsechsundzwanzig um neun Uhr.
    Geburtstag: 12. 5. 1948 ⇒ Geburtstag: zwölfter Mai neunzehnhundertachtundvierzig
    Er lebte von 12.3.1870 bis 4.5.1940. ⇒ Er lebte von zwölftem März achtzehnhundertsiebzig bis viertem Mai neunzehnhundertvierzig.
    Anfang der 2000er-Jahre zog sie weg. ⇒ Anfang der Zweitausenderjahre zog sie weg.
    In den Nullerjahren und den 2010ern stagnierte es. ⇒ In den Nullerjahren und den Zweitausendzehnern stagnierte es.
    Die Goldenen 20er sind vorbei. ⇒ Die Goldenen Zwanziger sind vorbei.
    Seit Mitte der 1990er Jahre sinkt die Zahl. ⇒ Seit Mitte der neunzehnhundertneunziger Jahre sinkt die Zahl.
    Ein Kind der 70er-Jahre ⇒ Ein Kind der Siebzigerjahre
    1990 lebten hier 2500 Menschen, 2020 nur noch 1800. ⇒ Neunzehnhundertneunzig lebten hier zweitausendfünfhundert Menschen, zweitausendzwanzig nur noch eintausendachthundert.
    Der Etat 2026 sieht Kürzungen vor. ⇒ Der Etat zweitausendsechsundzwanzig sieht Kürzungen vor.
    Das Geschäftsjahr 2023/24 endete im Juni. ⇒ Das Geschäftsjahr zweitausenddreiundzwanzig vierundzwanzig endete im Juni.
    Die Spielzeit 25/26 beginnt. ⇒ Die Spielzeit fünfundzwanzig sechsundzwanzig beginnt.
    Der Film (USA 1994) läuft spät. ⇒ Der Film, USA neunzehnhundertvierundneunzig, läuft spät.
    Das Lied von 1848 klingt modern. ⇒ Das Lied von achtzehnhundertachtundvierzig klingt modern.
    Im 1871 gegründeten Reich galt das nicht. ⇒ Im achtzehnhunderteinundsiebzig gegründeten Reich galt das nicht.
    Um 500 v. Chr. lebten dort Kelten. ⇒ Um fünfhundert vor Christus lebten dort Kelten.
    Zwischen 1200 und 1500 Menschen kamen. ⇒ Zwischen eintausendzweihundert und eintausendfünfhundert Menschen kamen.
    Auf 1.500 bis 2.000 Metern liegt Schnee. ⇒ Auf eintausendfünfhundert bis zweitausend Metern liegt Schnee.
    Heute, 20.15 Uhr, zeigt das ZDF den Krimi. ⇒ Heute, zwanzig Uhr fünfzehn, zeigt das ZDF den Krimi.
    Um Punkt 12 Uhr läuten die Glocken. ⇒ Um Punkt zwölf Uhr läuten die Glocken.
    Die Show läuft von 20.15 bis 23.30 Uhr. ⇒ Die Show läuft von zwanzig Uhr fünfzehn bis dreiundzwanzig Uhr dreißig.
    Die Sperrung gilt täglich 8.30 bis 15 Uhr. ⇒ Die Sperrung gilt täglich acht Uhr dreißig bis fünfzehn Uhr.
    Die Kasse öffnet um 18, das Konzert beginnt um 19.30 Uhr. ⇒ Die Kasse öffnet um achtzehn, das Konzert beginnt um neunzehn Uhr dreißig.
    Gegen 4 Uhr früh brannte ein Auto. ⇒ Gegen vier Uhr früh brannte ein Auto.
    In der Zeit von Freitag, 18 Uhr, bis Samstag, 9 Uhr, wurde eingebrochen. ⇒ In der Zeit von Freitag, achtzehn Uhr, bis Samstag, neun Uhr, wurde eingebrochen.
    Sonntag, 10-12 und 14-17 Uhr ⇒ Sonntag, zehn bis zwölf und vierzehn bis siebzehn Uhr
    mittwochs 15-18 Uhr ⇒ mittwochs fünfzehn bis achtzehn Uhr
    Sprechzeiten: Mo, Di, Do 9-12 Uhr, Mi 14-18 Uhr ⇒ Sprechzeiten: Montag, Dienstag, Donnerstag neun bis zwölf Uhr, Mittwoch vierzehn bis achtzehn Uhr
    Die Bestzeit liegt bei 59:13 Minuten. ⇒ Die Bestzeit liegt bei neunundfünfzig Minuten und dreizehn Sekunden.
    Er schwamm die 50 m Freistil in 21,30 Sekunden. ⇒ Er schwamm die fünfzig Meter Freistil in einundzwanzig Komma drei null Sekunden.
    Im Marathon siegte sie in 2:23:01. ⇒ Im Marathon siegte sie in zwei Stunden, dreiundzwanzig Minuten und einer Sekunde.
    Er hatte 1,3 Sekunden Vorsprung. ⇒ Er hatte eins Komma drei Sekunden Vorsprung.
    Der Kuchen bäckt 1 Std. bei 175 °C. ⇒ Der Kuchen bäckt eine Stunde bei einhundertfünfundsiebzig Grad Celsius.
    Bei 180 °C Umluft 25-30 Min. backen. ⇒ Bei einhundertachtzig Grad Celsius Umluft fünfundzwanzig bis dreißig Minuten backen.
    Zutaten: 3 Eier, 125 g Butter, 1 Prise Salz ⇒ Zutaten: drei Eier, einhundertfünfundzwanzig Gramm Butter, eine Prise Salz
    100 g enthalten 350 kcal. ⇒ Einhundert Gramm enthalten dreihundertfünfzig Kilokalorien.
    Man rechnet 1 kg Fleisch für 4 Personen. ⇒ Man rechnet ein Kilogramm Fleisch für vier Personen.
    Etwa 3/4 l Brühe angießen. ⇒ Etwa drei Viertel Liter Brühe angießen.
    Der Sturm erreichte Windstärke 11. ⇒ Der Sturm erreichte Windstärke elf.
    Der Pegel stieg auf 5,43 m. ⇒ Der Pegel stieg auf fünf Komma vier drei Meter.
    Pro Stunde fielen 20 l Regen. ⇒ Pro Stunde fielen zwanzig Liter Regen.
    Höchstwerte: 21 bis 25 Grad, an der See 18 Grad. ⇒ Höchstwerte: einundzwanzig bis fünfundzwanzig Grad, an der See achtzehn Grad.
    Tiefstwerte um 0 Grad ⇒ Tiefstwerte um null Grad
    Bei -1 Grad ist es glatt. ⇒ Bei minus ein Grad ist es glatt.
    Es wird +/- 0 Grad kalt. ⇒ Es wird plus minus null Grad kalt.
    Die Erde erwärmt sich um 1,5 °C bis 2100. ⇒ Die Erde erwärmt sich um eins Komma fünf Grad Celsius bis zweitausendeinhundert.
    Die Aktie fiel um 3,4 % auf 56,78 €. ⇒ Die Aktie fiel um drei Komma vier Prozent auf sechsundfünfzig Euro achtundsiebzig.
    Der Dow Jones legte 0,3 % zu. ⇒ Der Dow Jones legte null Komma drei Prozent zu.
    Der MDax verlor 120,5 Zähler. ⇒ Der MDax verlor einhundertzwanzig Komma fünf Zähler.
    Gold kostet 3.350 Dollar je Unze. ⇒ Gold kostet dreitausenddreihundertfünfzig Dollar je Unze.
    Der Leitzins liegt bei 4,25-4,50 Prozent. ⇒ Der Leitzins liegt bei vier Komma zwei fünf bis vier Komma fünf null Prozent.
    Der Bund-Future notierte bei 129,45 Punkten. ⇒ Der Bund-Future notierte bei einhundertneunundzwanzig Komma vier fünf Punkten.
    Die Arbeitslosenquote sank von 6,3 auf 6,1 Prozent. ⇒ Die Arbeitslosenquote sank von sechs Komma drei auf sechs Komma eins Prozent.
    Die Miete beträgt 850 Euro kalt. ⇒ Die Miete beträgt achthundertfünfzig Euro kalt.
    Er muss 2.400 Euro Strafe zahlen (80 Tagessätze à 30 Euro). ⇒ Er muss zweitausendvierhundert Euro Strafe zahlen, achtzig Tagessätze à dreißig Euro.
    Die CDU erhielt 31,9 %, die AfD 30,6 %, das BSW 11,8 %. ⇒ Die CDU erhielt einunddreißig Komma neun Prozent, die AfD dreißig Komma sechs Prozent, das BSW elf Komma acht Prozent.
    Die Wahlbeteiligung lag bei 74,4 % (2019: 66,5 %). ⇒ Die Wahlbeteiligung lag bei vierundsiebzig Komma vier Prozent, zweitausendneunzehn: sechsundsechzig Komma fünf Prozent.
    Im Bundestag sitzen 630 Abgeordnete. ⇒ Im Bundestag sitzen sechshundertdreißig Abgeordnete.
    Er erhielt 325 von 630 Stimmen. ⇒ Er erhielt dreihundertfünfundzwanzig von sechshundertdreißig Stimmen.
    Die 5-%-Klausel gilt. ⇒ Die Fünf-Prozent-Klausel gilt.
    Der Prozess um den Mord an einer 9-Jährigen beginnt. ⇒ Der Prozess um den Mord an einer Neunjährigen beginnt.
    Gegen die beiden 22- und 24-Jährigen wird ermittelt. ⇒ Gegen die beiden Zweiundzwanzig- und Vierundzwanzigjährigen wird ermittelt.
    Ein 18 Jahre alter Fahrer kam ums Leben. ⇒ Ein achtzehn Jahre alter Fahrer kam ums Leben.
    Der Sachschaden: 15 000 Euro. ⇒ Der Sachschaden: fünfzehntausend Euro.
    Die L 112 ist gesperrt, die Umleitung führt über die K 8701. ⇒ Die L einhundertzwölf ist gesperrt, die Umleitung führt über die K achttausendsiebenhunderteins.
    Stau auf der A 14 zwischen AS Leipzig-Ost und AS Klinga, 5 km. ⇒ Stau auf der A vierzehn zwischen AS Leipzig-Ost und AS Klinga, fünf Kilometer.
    Die Straßenbahnlinien 1, 2 und 5 fahren nicht. ⇒ Die Straßenbahnlinien eins, zwei und fünf fahren nicht.
    Der RB 45 hat 20 Minuten Verspätung. ⇒ Der RB fünfundvierzig hat zwanzig Minuten Verspätung.
    Der Audi A6 prallte gegen einen VW T5. ⇒ Der Audi A sechs prallte gegen einen VW T fünf.
    Ein BMW X3 wurde gestohlen. ⇒ Ein BMW X drei wurde gestohlen.
    Der Fahrer eines Mercedes 300 SL floh. ⇒ Der Fahrer eines Mercedes dreihundert SL floh.
    Ein Lkw mit 7,5 t Ladung kippte um. ⇒ Ein Lkw mit sieben Komma fünf Tonnen Ladung kippte um.
    Der Eurofighter fliegt mit Mach 1,8. ⇒ Der Eurofighter fliegt mit Mach eins Komma acht.
    Die Rakete vom Typ Ch-101 traf ein Haus. ⇒ Die Rakete vom Typ Ch einhunderteins traf ein Haus.
    Russland setzte Drohnen vom Typ Shahed-136 ein. ⇒ Russland setzte Drohnen vom Typ Shahed einhundertsechsunddreißig ein.
    Die Panzerhaubitze 2000 feuert. ⇒ Die Panzerhaubitze zweitausend feuert.
    Das Panzergrenadierbataillon 371 übt. ⇒ Das Panzergrenadierbataillon dreihunderteinundsiebzig übt.
    Die MiG-29 stürzte ab. ⇒ Die MiG neunundzwanzig stürzte ab.
    Der Artikel 5 des Nato-Vertrags greift. ⇒ Der Artikel fünf des Nato-Vertrags greift.
    Das Buch „1984“ ist Pflicht. ⇒ Das Buch neunzehnhundertvierundachtzig ist Pflicht.
    Der Film „2001: Odyssee im Weltraum“ läuft. ⇒ Der Film zweitausendeins: Odyssee im Weltraum läuft.
    Apollo 11 landete 1969 auf dem Mond. ⇒ Apollo elf landete neunzehnhundertneunundsechzig auf dem Mond.
    Das Teilchen wiegt 9,1 mg. ⇒ Das Teilchen wiegt neun Komma eins Milligramm.
    Der Asteroid 2024 YR4 rast vorbei. ⇒ Der Asteroid zweitausendvierundzwanzig YR vier rast vorbei.
    Der Omikron-Subtyp BA.5 breitet sich aus. ⇒ Der Omikron-Subtyp BA fünf breitet sich aus.
    Das Virus H5N1 ist gefährlich. ⇒ Das Virus H fünf N eins ist gefährlich.
    Die FFP2-Maske schützt. ⇒ Die FFP-zwei-Maske schützt.
    Vitamin B12 fehlt. ⇒ Vitamin B zwölf fehlt.
    PM2,5 und NO2 wurden gemessen. ⇒ PM zwei Komma fünf und NO zwei wurden gemessen.
    Man nutzt USB 3.0 und WLAN. ⇒ Man nutzt USB drei Punkt null und WLAN.
    GPT-4 und Windows 10 sind alt. ⇒ GPT vier und Windows zehn sind alt.
    Die Industrie 4.0 kommt. ⇒ Die Industrie vier Punkt null kommt.
    Das E10 kostet 1,69 Euro. ⇒ Das E zehn kostet einen Euro neunundsechzig.
    Der FC Erzgebirge Aue II verlor 1:2. ⇒ Der FC Erzgebirge Aue zwei verlor eins zu zwei.
    Die TG 02 Chemnitz und der CFC II spielten remis. ⇒ Die TG null zwei Chemnitz und der CFC zwei spielten remis.
    Der SV 08 Auerbach gewann 5:0. ⇒ Der SV null acht Auerbach gewann fünf zu null.
    Handball: HC Leipzig - SV Zwickau 27:27 (13:12) ⇒ Handball: HC Leipzig, SV Zwickau siebenundzwanzig zu siebenundzwanzig, dreizehn zu zwölf
    RB Leipzig - Bayern München 2:3 ⇒ RB Leipzig, Bayern München zwei zu drei
    Eishockey: 4:3 n. P. für Crimmitschau ⇒ Eishockey: vier zu drei nach Penaltyschießen für Crimmitschau
    Das Tennismatch endete 7:6 (7:5), 3:6, 6:4. ⇒ Das Tennismatch endete sieben zu sechs, sieben zu fünf, drei zu sechs, sechs zu vier.
    Er wurde nach 67 Minuten ausgewechselt. ⇒ Er wurde nach siebenundsechzig Minuten ausgewechselt.
    In der 90.+3 Minute fiel der Ausgleich. ⇒ In der neunzigsten plus drei Minute fiel der Ausgleich.
    Gelbe Karten: Müller (3), Schulz (5) ⇒ Gelbe Karten: Müller, drei, Schulz, fünf
    Zuschauer: 3500 ⇒ Zuschauer: dreitausendfünfhundert
    Sie spielten 1:1-unentschieden. ⇒ Sie spielten eins-zu-eins-unentschieden.
    3. Liga, 12. Spieltag: Aue - Cottbus 1:1 (0:0) ⇒ dritte Liga, zwölfter Spieltag: Aue, Cottbus eins zu eins, null zu null
    1. Bundesliga ⇒ erste Bundesliga
    1. FC Köln ⇒ erster FC Köln
    Im Spiel gegen den 1. FC Kaiserslautern fehlen drei Spieler. ⇒ Im Spiel gegen den ersten FC Kaiserslautern fehlen drei Spieler.
    Die Bayern liegen mit 3 Punkten Vorsprung auf Rang 1. ⇒ Die Bayern liegen mit drei Punkten Vorsprung auf Rang eins.
    Von 100 Befragten antworteten 63. ⇒ Von einhundert Befragten antworteten dreiundsechzig.
    Jeder 2. war dafür. ⇒ Jeder zweite war dafür.
    Auf jeden 3. Euro kommt es an. ⇒ Auf jeden dritten Euro kommt es an.
    Die beiden 1. Plätze gingen an Jena. ⇒ Die beiden ersten Plätze gingen an Jena.
    """)
}
