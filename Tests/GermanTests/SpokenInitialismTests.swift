import Testing

@Suite("Spoken form: initialisms, slashes and gender forms")
struct SpokenInitialismTests {
  @Test("leaves initialisms to the pronunciation and reads what joins words", arguments: rows)
  func reads(row: SpokenCase) {
    row.check()
  }

  private static let rows = SpokenCase.table(
    """
    Die CDU siegt. ⇒ Die CDU siegt.
    Das BKA ermittelt gegen 5 Männer. ⇒ Das BKA ermittelt gegen fünf Männer.
    Der DFB-Pokal beginnt. ⇒ Der DFB-Pokal beginnt.
    Die Pkws stehen still. ⇒ Die Pkws stehen still.
    Die AfD klagt vor dem EuGH. ⇒ Die AfD klagt vor dem EuGH.
    Der SPD-geführte Senat tagt. ⇒ Der SPD-geführte Senat tagt.
    Die CDU/CSU-Fraktion tagt. ⇒ Die CDU-CSU-Fraktion tagt.
    Die CDU/CSU liegt vorn. ⇒ Die CDU CSU liegt vorn.
    ARD/ZDF senden live. ⇒ ARD ZDF senden live.
    Die rot-grüne Koalition hält. ⇒ Die rot-grüne Koalition hält.
    Es geht um und/oder. ⇒ Es geht um und oder.
    Der Ost/West-Konflikt schwelt. ⇒ Der Ost-West-Konflikt schwelt.
    Pkw/Lkw stauten sich. ⇒ Pkw, Lkw stauten sich.
    Dresden/Leipzig. ⇒ Dresden, Leipzig.
    Halle/Saale wächst. ⇒ Halle, Saale wächst.
    Die Nutzer schrieben he/she ins Profil. ⇒ Die Nutzer schrieben he she ins Profil.
    Die Kolleg:innen streiken. ⇒ Die Kolleg-innen streiken.
    Die Schüler*innen streiken. ⇒ Die Schüler-innen streiken.
    Die Student_innen streiken. ⇒ Die Student-innen streiken.
    Die StudentInnen streiken. ⇒ Die Student-innen streiken.
    Die Lehrer/-innen streiken. ⇒ Die Lehrer-innen streiken.
    Die Lehrer/innen streiken. ⇒ Die Lehrer-innen streiken.
    Die Lehrer(innen) streiken. ⇒ Die Lehrer-innen streiken.
    Jede:r soll helfen. ⇒ Jede oder jeder soll helfen.
    Gesucht wird ein:e Verkäufer:in. ⇒ Gesucht wird ein oder eine Verkäufer-in.
    Gesucht wird eine Fachkraft (m/w/d). ⇒ Gesucht wird eine Fachkraft, männlich, weiblich, divers.
    Der/die Täter flohen. ⇒ Der oder die Täter flohen.
    Die Bürger:innenversammlung tagt. ⇒ Die Bürger-innenversammlung tagt.
    Das Unternehmen H&M schließt. ⇒ Das Unternehmen H und M schließt.
    C&A schließt Filialen. ⇒ C und A schließt Filialen.
    Die R+V-Versicherung zahlt. ⇒ Die R-plus-V-Versicherung zahlt.
    Der SPD-/Grünen-Antrag scheiterte. ⇒ Der SPD-, Grünen-Antrag scheiterte.
    Die EU-Kommission prüft. ⇒ Die EU-Kommission prüft.
    US-Präsident und NATO-Chef trafen sich. ⇒ US-Präsident und NATO-Chef trafen sich.
    Der GmbH-Chef schweigt. ⇒ Der GmbH-Chef schweigt.
    Die Chefs zweier GmbHs schweigen. ⇒ Die Chefs zweier GmbHs schweigen.
    Das LKW-Verbot gilt. ⇒ Das LKW-Verbot gilt.
    Das Spiel HSV gegen VfB endete 2:2. ⇒ Das Spiel HSV gegen VfB endete zwei zu zwei.
    Der A/B-Test lief. ⇒ Der A-B-Test lief.
    Die Kfz-Steuer steigt um 5 %. ⇒ Die Kfz-Steuer steigt um fünf Prozent.
    Grundstücks- und Gebäudewirtschaft ⇒ Grundstücks- und Gebäudewirtschaft
    Ein- und Ausfuhr stocken. ⇒ Ein- und Ausfuhr stocken.
    Straßenbau und -unterhalt kosten viel. ⇒ Straßenbau und -unterhalt kosten viel.
    Die UN-Resolution 1701 gilt. ⇒ Die UN-Resolution siebzehnhunderteins gilt.
    """)
}
