/// The small newspaper that the browser's tests listen to: two minutes, with one article of every part there is.
enum BrowserPages {
  static let newspaper = "Blauthaler \"Zeitung\" & <b>Söhne</b>"

  static let all = [
    "a.md": """
    ---
    title: "Die Brücke ist offen"
    date: 2025-09-05
    ressort: Sachsen
    kicker: Verkehr
    author: Anna Berg
    url: https://www.example.org/bruecke?a=1&b=2
    lead: "Zwei Monate früher als geplant rollt der Verkehr wieder über die Elbe."
    ---

    Am Montag um 14.30 Uhr fuhr der erste Bus. Hunderte sahen zu. Viele hatten lange darauf gewartet.

    Die Stadt feiert bis zum Abend. Danach gilt wieder Tempo 30.

    ## Der Bau

    Er kostete 4,2 Millionen Euro. Das Land trägt die Hälfte davon.

    > „Wir haben lange gewartet“, sagte die Bürgermeisterin.

    Am Ende hielt das Wetter.

    """,
    "b.md": """
    ---
    title: "Ein Tor genügt"
    date: 2025-09-05
    ressort: Sport
    ---

    Das Spiel war kurz. In der 89. Minute fiel das Tor. Danach pfiff der Schiedsrichter ab. Die Gäste fuhren
    ohne Punkte nach Hause.

    """,
    "c \"d\" & e.md": """
    ---
    title: "</script><script>alert(1)</script> ]]> --> \\"\u{301} onmouseover=alert(2) x='y' 😀"
    date: 2025-09-05
    ressort: "<b>Welt</b>"
    ---

    Ein Satz mit <!-- Kommentar --> und &amp; {{notice}} {{{data}}}.

    Das steht am Ende.

    """,
  ]
}
