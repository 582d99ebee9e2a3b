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
    Name/Namen Junge/Jungen Kollege/Kollegen Experte/Experten Russe/Russen Franzose/Franzosen Däne/Dänen Pole/Polen
    Brite/Briten Chinese/Chinesen Türke/Türken Schwede/Schweden Finne/Finnen Grieche/Griechen Bote/Boten Löwe/Löwen
    Buchstabe/Buchstaben Gedanke/Gedanken Neffe/Neffen Riese/Riesen Schütze/Schützen Matrose/Matrosen
    Genosse/Genossen Geselle/Gesellen Insasse/Insassen Nachkomme/Nachkommen Pate/Paten Käse Friede Wille Glaube
    Zettel/Zettel Gürtel/Gürtel Mantel/Mäntel Beutel/Beutel Winkel/Winkel Sektor/Sektoren Bericht/Berichte
    Umzug/Umzüge Termin/Termine Rekordversuch Aufruf/Aufrufe Bescheid/Bescheide Lauf/Läufe Weltcup Cup/Cups
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
    Antwort/Antworten Ausfahrt/Ausfahrten Braut/Bräute Burg/Burgen Faust/Fäuste Firma/Firmen Flut/Fluten
    Form/Formen Frist/Fristen Front/Fronten Frucht/Früchte Gefahr/Gefahren Geburt/Geburten Gewalt Haft Haut/Häute
    Jagd/Jagden Jugend Jury/Jurys Kunst/Künste Kur/Kuren Last/Lasten Luft Mauer/Mauern Mutter/Mütter Oper/Opern
    Pflicht/Pflichten Post Predigt/Predigten Schar/Scharen Schlacht/Schlachten Schrift/Schriften Schuld/Schulden
    Schwester/Schwestern Spur/Spuren Sicht Steuer/Steuern Sucht/Süchte Uhr/Uhren Wehr/Wehren Welt/Welten
    Wurst/Würste Zukunft Feder/Federn Feier/Feiern Leiter/Leitern Schulter/Schultern Dauer Ader/Adern
    Klammer/Klammern Rate/Raten Kita/Kitas Razzia/Razzien Villa/Villen Pizza/Pizzen Tournee/Tourneen Idee/Ideen
    Allee/Alleen Ära/Ären Insel/Inseln Ampel/Ampeln Regel/Regeln Formel/Formeln Tafel/Tafeln Schachtel/Schachteln
    Nadel/Nadeln Gabel/Gabeln Wurzel/Wurzeln Klausel/Klauseln Orgel/Orgeln Fackel/Fackeln Kapsel/Kapseln
    Aufsicht Schicht/Schichten Anschrift/Anschriften Elf Bank/Bänke Ankunft Herkunft Vernunft Auskunft/Auskünfte
    Angst/Ängste Nation/Nationen Bucht/Buchten Norm/Normen Figur/Figuren Umwelt Ortschaft/Ortschaften
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
    Gehalt/Gehälter Attentat/Attentate Abkommen/Abkommen Angebot/Angebote Argument/Argumente Baby/Babys
    Becken/Becken Beispiel/Beispiele Camp/Camps Center/Center Dorf/Dörfer Denkmal/Denkmäler Ding/Dinge Ei/Eier
    Fahrzeug/Fahrzeuge Flugzeug/Flugzeuge Gebiet/Gebiete Gedicht/Gedichte Gefecht/Gefechte Gericht/Gerichte
    Gespräch/Gespräche Getränk/Getränke Gewitter/Gewitter Glas/Gläser Grab/Gräber Grundstück/Grundstücke
    Gutachten/Gutachten Heft/Hefte Heim/Heime Hemd/Hemden Herz/Herzen Hochwasser/Hochwasser Hotel/Hotels
    Interview/Interviews Kabinett/Kabinette Kino/Kinos Kleid/Kleider Knie/Knie Kommando/Kommandos Kreuz/Kreuze
    Labor/Labore Lokal/Lokale Magazin/Magazine Mandat/Mandate Manuskript/Manuskripte Meer/Meere Messer/Messer
    Metall/Metalle Mittel/Mittel Motiv/Motive Netz/Netze Objekt/Objekte Orchester/Orchester Organ/Organe
    Papier/Papiere Produkt/Produkte Protokoll/Protokolle Quartett/Quartette Referendum/Referenden Regal/Regale
    Revier/Reviere Schloss/Schlösser Schwein/Schweine Signal/Signale Sofa/Sofas Solo/Solos Stadion/Stadien
    Symptom/Symptome System/Systeme Talent/Talente Telefonat/Telefonate Theater/Theater Ultimatum/Ultimaten
    Unglück/Unglücke Unternehmen/Unternehmen Wappen/Wappen Wasser Wunder/Wunder Zelt/Zelte Zentrum/Zentren
    Format/Formate Gemälde/Gemälde Gelände/Gelände Gewerbe/Gewerbe Interesse/Interessen Gebirge/Gebirge Image/Images
    Muster/Muster Alter/Alter Wetter Kloster/Klöster Poster/Poster Gitter/Gitter Verbrechen/Verbrechen
    Vergehen/Vergehen Schreiben/Schreiben Vorhaben/Vorhaben Essen/Essen Beben/Beben Wesen/Wesen Kissen/Kissen
    Rätsel/Rätsel Kraftwerk/Kraftwerke Bergwerk/Bergwerke Bier/Biere Brot/Brote Dach/Dächer Eis Geld/Gelder Holz
    Jahrbuch/Jahrbücher Kabel/Kabel Lamm/Lämmer Licht/Lichter Loch/Löcher Los/Lose Maß/Maße Öl/Öle Recht/Rechte
    Schild/Schilder Seil/Seile Tal/Täler Tuch/Tücher Volk/Völker Werkzeug/Werkzeuge Ich Standbein/Standbeine
    OG UG EG DG Feuer/Feuer Konto/Konten Lager/Lager Ufer/Ufer Leben/Leben Wort/Wörter Zeichen/Zeichen Ereignis/Ereignisse Paar/Paare Geschlecht/Geschlechter
    """
}
