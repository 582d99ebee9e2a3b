import Testing

@Suite("Spoken form: money")
struct SpokenMoneyTests {
  @Test("reads sums of money in all their forms", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Der Kaffee kostet 3,50 Euro. ⇒ Der Kaffee kostet drei Euro fünfzig.
    Das Buch kostet 12,99 €. ⇒ Das Buch kostet zwölf Euro neunundneunzig.
    € 3.50 ⇒ drei Euro fünfzig Cent
    € 3,50 ⇒ drei Euro fünfzig Cent
    Das Los kostet 1 Euro. ⇒ Das Los kostet einen Euro.
    Für 1 Euro gibt es Eis. ⇒ Für einen Euro gibt es Eis.
    Mit 1 Euro Eintritt ist man dabei. ⇒ Mit einem Euro Eintritt ist man dabei.
    1 Euro ⇒ ein Euro
    1,00 € ⇒ ein Euro
    Das Brötchen kostet 0,50 Euro. ⇒ Das Brötchen kostet fünfzig Cent.
    0,99 € ⇒ neunundneunzig Cent
    Es fehlen 1,5 Mio. €. ⇒ Es fehlen eins Komma fünf Millionen Euro.
    Der Konzern zahlt 12 Mrd. US-Dollar. ⇒ Der Konzern zahlt zwölf Milliarden US-Dollar.
    Das 3,2-Millionen-Euro-Projekt startet. ⇒ Das Drei-Komma-zwei-Millionen-Euro-Projekt startet.
    Er fand eine 50-Cent-Münze. ⇒ Er fand eine Fünfzig-Cent-Münze.
    Der Schaden beträgt 10.000 Euro. ⇒ Der Schaden beträgt zehntausend Euro.
    Der Schaden beträgt 10 000 €. ⇒ Der Schaden beträgt zehntausend Euro.
    Das Land gibt 1 Mio. Euro. ⇒ Das Land gibt eine Million Euro.
    Mit 1 Mio. Euro fördert das Land den Bau. ⇒ Mit einer Million Euro fördert das Land den Bau.
    Die Rente steigt auf 1.250,50 €. ⇒ Die Rente steigt auf eintausendzweihundertfünfzig Euro fünfzig.
    Eintritt: 5,- Euro ⇒ Eintritt: fünf Euro
    Eintritt: 5,– € ⇒ Eintritt: fünf Euro
    Ein Ei kostet 39 ct. ⇒ Ein Ei kostet neununddreißig Cent.
    Der Lohn liegt bei 13 Euro/Stunde. ⇒ Der Lohn liegt bei dreizehn Euro pro Stunde.
    Die Miete liegt bei 12,50 €/m². ⇒ Die Miete liegt bei zwölf Euro fünfzig pro Quadratmeter.
    Die Miete liegt bei 8,20 Euro pro Quadratmeter. ⇒ Die Miete liegt bei acht Euro zwanzig pro Quadratmeter.
    Das Hemd kostet 20 GBP. ⇒ Das Hemd kostet zwanzig britische Pfund.
    Früher waren es 100 DM. ⇒ Früher waren es einhundert D-Mark.
    Er zahlte mit einem 500-Euro-Schein. ⇒ Er zahlte mit einem Fünfhundert-Euro-Schein.
    Sie sammelt 2-€-Münzen. ⇒ Sie sammelt Zwei-Euro-Münzen.
    Das 9-Euro-Ticket war beliebt. ⇒ Das Neun-Euro-Ticket war beliebt.
    Das 49-Euro-Ticket wird teurer. ⇒ Das Neunundvierzig-Euro-Ticket wird teurer.
    Er hatte einen 1-Euro-Job. ⇒ Er hatte einen Ein-Euro-Job.
    Preise zwischen 3,50 und 5 Euro sind üblich. ⇒ Preise zwischen drei Euro fünfzig und fünf Euro sind üblich.
    Karten kosten 8-10 Euro. ⇒ Karten kosten acht bis zehn Euro.
    Karten kosten 8,50-10,50 €. ⇒ Karten kosten acht Euro fünfzig bis zehn Euro fünfzig.
    Der Euro stand bei 1,0850 US-Dollar. ⇒ Der Euro stand bei eins Komma null acht fünf null US-Dollar.
    Ein Barrel kostete 82,35 Dollar. ⇒ Ein Barrel kostete zweiundachtzig Dollar fünfunddreißig.
    Ein Liter Super kostet 1,799 Euro. ⇒ Ein Liter Super kostet eins Komma sieben neun neun Euro.
    Die Firma macht 1,2 Bio. Dollar Umsatz. ⇒ Die Firma macht eins Komma zwei Billionen Dollar Umsatz.
    Es geht um 500 Tsd. Euro. ⇒ Es geht um fünfhunderttausend Euro.
    Der Bund zahlt 3,4 Milliarden Euro. ⇒ Der Bund zahlt drei Komma vier Milliarden Euro.
    $5 ⇒ fünf Dollar
    $2.50 ⇒ zwei Dollar fünfzig Cent
    £10 ⇒ zehn Pfund
    CHF 20 ⇒ zwanzig Schweizer Franken
    20 CHF ⇒ zwanzig Schweizer Franken
    EUR 100 ⇒ einhundert Euro
    US-$ 50 ⇒ fünfzig US-Dollar
    100 Yen ⇒ einhundert Yen
    1 Cent ⇒ ein Cent
    1 Pfund ⇒ ein Pfund
    1 Mark ⇒ eine Mark
    1 Dollar ⇒ ein Dollar
    2,01 € ⇒ zwei Euro ein Cent
    21,21 € ⇒ einundzwanzig Euro einundzwanzig
    1.000.000 € ⇒ eine Million Euro
    Die Strafe: 60 Tagessätze zu je 15 Euro. ⇒ Die Strafe: sechzig Tagessätze zu je fünfzehn Euro.
    Der Haushalt umfasst 476,3 Mrd. €. ⇒ Der Haushalt umfasst vierhundertsechsundsiebzig Komma drei Milliarden Euro.
    Die Steuer bringt 1,3 bis 1,5 Mrd. Euro. ⇒ Die Steuer bringt eins Komma drei bis eins Komma fünf Milliarden Euro.
    Es geht um 5-6 Mio. Euro. ⇒ Es geht um fünf bis sechs Millionen Euro.
    Der Verein bekam 250 € geschenkt. ⇒ Der Verein bekam zweihundertfünfzig Euro geschenkt.
    Der Verlust beläuft sich auf minus 3 Mio. Euro. ⇒ Der Verlust beläuft sich auf minus drei Millionen Euro.
    Eine Mrd.-Hilfe ist geplant. ⇒ Eine Milliarden-Hilfe ist geplant.
    Die 200.000-Euro-Marke ist erreicht. ⇒ Die Zweihunderttausend-Euro-Marke ist erreicht.
    Das 1,5-Mrd.-Euro-Paket kommt. ⇒ Das Eins-Komma-fünf-Milliarden-Euro-Paket kommt.
    Der Strom kostet 32,5 ct/kWh. ⇒ Der Strom kostet zweiunddreißig Komma fünf Cent pro Kilowattstunde.
    Ein Kilo kostet 1,99 Euro, zwei kosten 3,80 Euro. ⇒ Ein Kilo kostet einen Euro neunundneunzig, zwei kosten drei Euro achtzig.
    Ein Cappuccino für 4,20 Euro? ⇒ Ein Cappuccino für vier Euro zwanzig?
    Die Kugel kostet 1,50 Euro. ⇒ Die Kugel kostet einen Euro fünfzig.
    Tickets gibt es ab 29,90 Euro. ⇒ Tickets gibt es ab neunundzwanzig Euro neunzig.
    Der Beitrag liegt bei 18,36 Euro im Monat. ⇒ Der Beitrag liegt bei achtzehn Euro sechsunddreißig im Monat.
    Für 2 000 Dollar verkaufte er das Auto. ⇒ Für zweitausend Dollar verkaufte er das Auto.
    Es waren 30 Silberlinge und 5 Rubel. ⇒ Es waren dreißig Silberlinge und fünf Rubel.
    Er schuldet ihr 1.000 Kronen. ⇒ Er schuldet ihr eintausend Kronen.
    """)
}
