/// Finite verbs that are common in newspapers, as far as they are no other word.
enum Verbs {
  /// Whether `token` is one, written small.
  static func contains(_ token: Token) -> Bool {
    token.isLowercased && words.contains(token.text)
  }

  private static let words = Set(
    """
    ist sind war waren wird wurde wurden hat hatte hatten kann konnte konnten könnte könnten muss musste mussten müsste soll
    sollte sollten will wollte wollten darf durfte dürfte mag mochte möchte sei wäre wären würde würden hätte hätten
    sagt sagte sagten sprach spricht erklärte erklärt betonte meint meinte fordert forderte forderten warnt warnte kritisierte
    kritisiert lobt lobte teilte gibt gab gaben kommt kam kamen geht ging gingen steht stand standen liegt lag lagen bleibt blieb
    blieben lebt lebte lebten kostet kostete heißt hieß findet fand fanden zeigt zeigte zeigten führt führte führten beginnt
    begann begannen endet endete gilt galt galten macht machte machten lässt ließ ließen weiß wusste wussten hält hielt hielten
    bringt brachte brachten nimmt nahm nahmen trifft traf trafen zog zogen zieht fiel fielen fällt stieg stiegen steigt sank
    sanken sinkt wuchs wächst gewann gewannen gewinnt verlor verloren verliert siegte siegten schoss traf spielte spielten spielt
    erhielt erhielten erhält bekam bekamen bekommt starb starben stirbt schrieb schrieben schreibt las liest baute bauten
    rechnet rechnete rechnen hoffen hofft hoffte glaubt glaubte glauben sehen sieht sah sahen laufen läuft lief liefen fahren
    fährt fuhr fuhren sorgt sorgte sorgten droht drohte drohen fehlt fehlte fehlen reicht reichte schweigt schwieg schwiegen
    lobten jubelte jubelten trauern ermittelt ermittelte ermitteln sucht suchte suchen plant plante planen berichtet berichtete
    berichten bestätigte bestätigt dauert dauerte stammt stammte gehört gehörte entstand entstanden brannte brannten
    folgte folgten folgt stimmte stimmten reagierte reagierten schloss schlossen öffnet öffnete verkauft verkaufte kauft kaufte
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
