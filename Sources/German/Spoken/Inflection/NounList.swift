/// Nouns that follow ordinals, counts and units in newspapers, with their plurals.
enum NounList {
  static let masculine = """
    Tag/Tage Monat/Monate Montag/Montage Dienstag/Dienstage Mittwoch/Mittwoche Donnerstag/Donnerstage
    Freitag/Freitage Samstag/Samstage Sonnabend/Sonnabende Sonntag/Sonntage Januar Jänner Februar März April Mai
    Juni Juli August September Oktober November Dezember Advent Platz/Plätze Rang/Ränge Titel/Titel Sieg/Siege
    Spieltag/Spieltage Satz/Sätze Lauf/Läufe Durchgang/Durchgänge Versuch/Versuche Anlauf/Anläufe Schritt/Schritte
    Teil/Teile Band/Bände Akt/Akte Weltkrieg/Weltkriege Krieg/Kriege Geburtstag/Geburtstage
    Jahrestag/Jahrestage Todestag/Todestage Hochzeitstag/Hochzeitstage Bundestag Landtag/Landtage Kongress/Kongresse
    Gipfel/Gipfel Wahlgang/Wahlgänge Wahlkreis/Wahlkreise Stock Bauabschnitt/Bauabschnitte Abschnitt/Abschnitte
    Absatz/Absätze Artikel/Artikel Punkt/Punkte Treffer/Treffer Erfolg/Erfolge Gewinn/Gewinne Verlust/Verluste
    Rekord/Rekorde Meister/Meister Vorsitzende/Vorsitzenden Vorsitzender Bürgermeister/Bürgermeister
    Beigeordnete Sekretär/Sekretäre Präsident/Präsidenten Kanzler/Kanzler Bundeskanzler Papst/Päpste König/Könige Kaiser/Kaiser
    Mann/Männer Sohn/Söhne Trainer/Trainer Spieler/Spieler Torwart/Torwarte Kandidat/Kandidaten
    Zeuge/Zeugen Angeklagte Deutsche Bürger/Bürger Einwohner/Einwohner Euro/Euro Cent/Cent Dollar/Dollar Franken/Franken
    Rubel/Rubel Yen/Yen Yuan/Yuan Meter/Meter Kilometer/Kilometer Zentimeter/Zentimeter Millimeter/Millimeter Liter/Liter Grad/Grad
    Prozent Prozentpunkt/Prozentpunkte Zoll/Zoll Hektar/Hektar Fall/Fälle Unfall/Unfälle Einsatz/Einsätze
    Anschlag/Anschläge Angriff/Angriffe Preis/Preise Ort/Orte Kreis/Kreise Bezirk/Bezirke
    Verein/Vereine Club/Clubs Klub/Klubs FC SC SV VfB VfL Zug/Züge Bus/Busse Flug/Flüge Wagen/Wagen Film/Filme Roman/Romane Song/Songs
    Auftritt/Auftritte Start/Starts Sprung/Sprünge Wurf/Würfe Schuss/Schüsse Elfmeter/Elfmeter Freistoß/Freistöße
    Eckball/Eckbälle Aufschlag/Aufschläge Matchball/Matchbälle Weg/Wege Markt/Märkte Weihnachtsmarkt/Weihnachtsmärkte
    Feiertag/Feiertage Streik/Streiks Streit Haushalt/Haushalte Entwurf/Entwürfe Antrag/Anträge Vertrag/Verträge
    Strafsenat/Strafsenate Zivilsenat/Zivilsenate Senat/Senate Ausschuss/Ausschüsse Untersuchungsausschuss
    Brief/Briefe Mord/Morde Tatort/Tatorte Stand/Stände Schlag/Schläge Stern/Sterne Ball/Bälle Auftrag/Aufträge Abend/Abende Morgen/Morgen
    Vormittag/Vormittage Nachmittag/Nachmittage Sommer/Sommer Winter/Winter Herbst/Herbste Frühling/Frühlinge Marathon/Marathons
    Wettbewerb/Wettbewerbe Gang/Gänge Grund/Gründe Test/Tests Lockdown/Lockdowns Bauplatz/Bauplätze Stellvertreter/Stellvertreter
    Arbeitsplatz/Arbeitsplätze Zuschauer/Zuschauer Besucher/Besucher Schüler/Schüler Soldat/Soldaten Student/Studenten
    Teilnehmer/Teilnehmer Mitarbeiter/Mitarbeiter Beschäftigte Ring/Ringe Dan Grand-Prix Slam/Slams Aufstieg/Aufstiege Abstieg/Abstiege
    Saisonsieg/Saisonsiege Heimsieg/Heimsiege Jahrgang/Jahrgänge Finger/Finger Zahn/Zähne Hinweis/Hinweise Fehler/Fehler
    Schlussmann Verteidiger/Verteidiger Stürmer/Stürmer Gast/Gäste Kunde/Kunden Nachbar/Nachbarn Hund/Hunde Baum/Bäume
    Tropfen/Tropfen Regiment Jahrgangsbeste Sieger/Sieger Nachfolger/Nachfolger Amtsträger Bauer/Bauern Text/Texte
    Tisch/Tische Raum/Räume Stuhl/Stühle Korb/Körbe Ton/Töne Monatserste Fünfkampf Zehnkampf Wettkampf/Wettkämpfe Kampf/Kämpfe
    Kilogramm Tatverdächtige Verdächtige Tote Verletzte Erwachsene Abgeordnete Jugendliche
    """

  static let feminine = """
    Klasse/Klassen Klassenstufe/Klassenstufen Minute/Minuten Stunde/Stunden Sekunde/Sekunden Woche/Wochen Nacht/Nächte
    Etage/Etagen Runde/Runden Etappe/Etappen Liga/Ligen Bundesliga/Bundesligen Halbzeit/Halbzeiten Hälfte/Hälften Phase/Phasen Stufe/Stufen
    Auflage/Auflagen Ausgabe/Ausgaben Folge/Folgen Staffel/Staffeln Reihe/Reihen Generation/Generationen
    Wahl/Wahlen Chance/Chancen Frau/Frauen Tochter/Töchter Mannschaft/Mannschaften Partie/Partien
    Saison/Saisons Spielzeit/Spielzeiten Niederlage/Niederlagen Begegnung/Begegnungen Sitzung/Sitzungen
    Verhandlung/Verhandlungen Instanz/Instanzen Kammer/Kammern Strafkammer/Strafkammern Zivilkammer/Zivilkammern Lesung/Lesungen
    Änderung/Änderungen Symphonie/Symphonien Sinfonie/Sinfonien Republik/Republiken Welle/Wellen Impfung/Impfungen
    Dosis/Dosen Million/Millionen Milliarde/Milliarden Billion/Billionen Stimme/Stimmen Stelle/Stellen Person/Personen Seite/Seiten Zeile/Zeilen
    Kolonne Straße/Straßen Avenue Tonne/Tonnen Mark Krone/Kronen Meile/Meilen Lira Hochzeit/Hochzeiten Ehe/Ehen
    Schicht/Schichten Armee/Armeen Division/Divisionen Kompanie/Kompanien Brigade/Brigaden Strophe/Strophen Szene/Szenen
    Hand/Hände Reise/Reisen Fahrt/Fahrten Tour/Touren Rakete/Raketen Amtszeit/Amtszeiten Periode/Perioden Legislaturperiode/Legislaturperioden
    Zeit/Zeiten Stadt/Städte Gemeinde/Gemeinden Schule/Schulen Oberschule/Oberschulen Kirche/Kirchen Internationale
    Bürgermeisterin/Bürgermeisterinnen Meisterschaft/Meisterschaften Weltmeisterschaft/Weltmeisterschaften WM EM Dimension/Dimensionen
    Medaille/Medaillen Goldmedaille/Goldmedaillen Position/Positionen Ecke/Ecken Karte/Karten Ziffer/Ziffern Zahl/Zahlen Nummer/Nummern
    Wohnung/Wohnungen Kilowattstunde/Kilowattstunden Abstimmung/Abstimmungen Version/Versionen Hauptrunde/Hauptrunden Vorrunde/Vorrunden
    Gruppe/Gruppen Art/Arten Macht/Mächte Kraft/Kräfte Bahn/Bahnen Tat/Taten Tür/Türen Wand/Wände Arbeit/Arbeiten Not/Nöte
    Million/Millionen Prüfung/Prüfungen Bank/Banken Hilfe/Hilfen Bundesversammlung Demo/Demos Show/Shows Party/Partys Talkshow/Talkshows
    Kreisklasse/Kreisklassen Oberliga/Oberligen Regionalliga/Regionalligen Landesliga/Landesligen Kreisliga/Kreisligen Nummer/Nummern
    Biennale Berlinale Olympiade/Olympiaden Auszeichnung/Auszeichnungen Sorte/Sorten Reform/Reformen Mahnung/Mahnungen
    Gala/Galas Vertreterin Kandidatin/Kandidatinnen Präsidentin/Präsidentinnen Ministerin Kanzlerin Spielerin/Spielerinnen Vorsitzende
    Kolumne/Kolumnen Kugel/Kugeln Flasche/Flaschen Stiege Lage/Lagen Geige/Geigen Stiftung Karriere/Karrieren Weltreise
    Kalenderwoche/Kalenderwochen Schwangerschaftswoche/Schwangerschaftswochen Lektion/Lektionen Wiederholung/Wiederholungen Nato
    KW Prozentmarke Marke/Marken Pflegestufe Kurve/Kurven Etüde Bundesstraße Verlängerung/Verlängerungen Nachspielminute Lebenshälfte
    """

  static let neuter = """
    Jahr/Jahre Lebensjahr/Lebensjahre Jahrhundert/Jahrhunderte Jahrtausend/Jahrtausende Jahrzehnt/Jahrzehnte
    Quartal/Quartale Halbjahr/Halbjahre Semester/Semester Trimester/Trimester Schuljahr/Schuljahre Mal/Male Tor/Tore Spiel/Spiele
    Drittel/Drittel Viertel/Viertel Finale/Finals Halbfinale/Halbfinals Viertelfinale/Viertelfinals Achtelfinale/Achtelfinals
    Kapitel/Kapitel Buch/Bücher Gebot/Gebote Stockwerk/Stockwerke Obergeschoss/Obergeschosse Geschoss/Geschosse
    Untergeschoss/Untergeschosse Kind/Kinder Mitglied/Mitglieder Auto/Autos Haus/Häuser Rennen/Rennen Turnier/Turniere
    Treffen/Treffen Konzert/Konzerte Festival/Festivals Fest/Feste Stadtfest/Stadtfeste Jubiläum/Jubiläen Album/Alben Lied/Lieder Bild/Bilder
    Duell/Duelle Derby/Derbys Match/Matches Set/Sets Viertelstündchen Wochenende/Wochenenden Bataillon/Bataillone
    Reich/Reiche Fernsehen Programm/Programme Deutsche Land/Länder Bundesland/Bundesländer Prozent Promille
    Kilogramm/Kilogramm Gramm/Gramm Kilo/Kilo Pfund/Pfund Watt/Watt Kilowatt/Kilowatt Megawatt/Megawatt Volt/Volt Hertz Opfer/Opfer Mädchen/Mädchen
    Team/Teams Gold Silber Modell/Modelle Zimmer/Zimmer Forum/Foren Symposium/Symposien Gesetz/Gesetze Paket/Pakete Sanktionspaket/Sanktionspakete
    Verfahren/Verfahren Urteil/Urteile Projekt/Projekte Werk/Werke Studio/Studios Restaurant/Restaurants Geschäft/Geschäfte
    Unentschieden/Unentschieden Remis/Remis Foul/Fouls Gegentor/Gegentore Saisontor/Saisontore Saisonspiel/Saisonspiele
    Etappenziel Ziel/Ziele Bein/Beine Auge/Augen Ohr/Ohren Gleis/Gleise Feld/Felder Amt/Ämter Fenster/Fenster Konzil Plenum
    Level/Level Update/Updates Ehrenamt Ende/Enden Exemplar/Exemplare Stück/Stücke Tier/Tiere Pferd/Pferde Boot/Boote Schiff/Schiffe Rad/Räder
    Grad Byte/Byte Gigabyte/Gigabyte Megabyte/Megabyte Terabyte/Terabyte Ar Ampere Joule Newton Watt Bar Lux Dezibel Hektoliter Dutzend/Dutzende
    Casting/Castings Training/Trainings Meeting/Meetings Oktoberfest/Oktoberfeste Gebäude/Gebäude Thema/Themen Ergebnis/Ergebnisse
    OG UG EG DG Feuer/Feuer Konto/Konten Lager/Lager Ufer/Ufer Leben/Leben Wort/Wörter Zeichen/Zeichen Ereignis/Ereignisse Paar/Paare Geschlecht/Geschlechter
    """
}
