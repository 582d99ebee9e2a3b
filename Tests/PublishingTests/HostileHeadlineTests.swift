import EditionModel
import FoundationEssentials
import Pages
import Publishing
import TestSupport
import Testing

/// Headlines that mean something to one of the forms, each read back by a reader of its own.
@Suite("Hostile headlines")
struct HostileHeadlineTests {
  static let headlines = [
    "</script><script>alert(1)</script>", "]]>", "-->", "<!-- x", "\"zitiert\" 'so' `so`", "Eins\nZwei",
    "Eins\r\nFILE \"x\" WAVE", "#EXTINF:1,x", "#", "&amp; &lt;b&gt; &#0;", "\u{202E}rückwärts\u{202C}", "👩‍👩‍👧 🇩🇪",
    "\u{0}\u{8}\u{1B}[7m", "a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f", "\"\u{301}x", "<\u{301}b>&\u{301}lt;",
    "\\",
    "100 % {{title}} {{{x}}}",
    String(repeating: "Lange Wege ", count: 28), "00:00:01.000 --> 00:00:02.000",
  ]

  /// What a form of single lines makes of a headline.
  private static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}" ? " " : $0
        }))
  }

  @Test("an M3U8 has as many entries as tracks, with the headline as their title", arguments: headlines)
  func m3u8(headline: String) throws {
    let edition = try SampleEdition.edition(headline: headline)
    for list in [
      Playlist.m3u8(of: edition), Playlist.m3u8(of: RessortSection.all(of: edition)[0], in: edition),
    ] {
      // Players break lines at CR and LF only; by scalars, so that no grapheme hides one.
      let lines = list.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
      #expect(lines[0] == "#EXTM3U")
      #expect(lines[1].hasPrefix("#PLAYLIST:Blauthaler Zeitung"))
      let entries = lines.dropFirst(2)
      #expect(
        entries.filter { !$0.hasPrefix("#") }
          == edition.tracks.suffix(entries.count / 2).map { $0.audio[0].file })
      #expect(entries.dropLast().last == "#EXTINF:5,Sachsen – \(Self.line(headline))")
    }
  }

  @Test(
    "a cue sheet has as many tracks as chapters, each with its title in one pair of quotes",
    arguments: headlines)
  func cue(headline: String) async throws {
    let script = """
      import json, re, sys
      text = sys.stdin.buffer.read().decode()
      form = re.compile(r'''REM [A-Z]+ \\S+|(PERFORMER|TITLE) "[^"]*"|FILE "[^"]*" (MP3|WAVE)|  TRACK \\d\\d AUDIO|'''
                        r'''    (TITLE|PERFORMER) "[^"]*"|    INDEX 01 \\d\\d+:[0-5]\\d:([0-6]\\d|7[0-4])''')
      lines = text.splitlines()
      strange = [line for line in lines if not form.fullmatch(line)]
      titles = [line[11:-1] for line in lines if line.startswith("    TITLE")]
      print(json.dumps(strange + ["|"] + titles + [str(text.count("\\nFILE"))]))
      """
    let sheet = CueSheet.cue(of: try SampleEdition.edition(headline: headline))
    let result = try await Program.run("/usr/bin/python3", ["-c", script], input: sheet)
    #expect(result.status == 0, "\(result.errors)")
    let found = try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
    let title = "Sachsen: \(Self.line(headline))"
    #expect(
      found == [
        "|", "Überblick", String(title.unicodeScalars.map { $0 == "\"" ? "''" : String($0) }.joined()), "1",
      ])
  }

  @Test("an XSPF keeps to its rules and has the headline as a title", arguments: headlines)
  func xspf(headline: String) async throws {
    // XSPF 1, section 4: which elements there are, each at most once, locations and numbers as they should be.
    let rules = """
      (lambda playlist, track, name: [
        root.tag == name('playlist') and root.get('version') == '1' and set(root.attrib) == {'version'},
        {e.tag for e in root} <= {name(n) for n in playlist}, len({e.tag for e in root}) == len(list(root)),
        all({e.tag for e in t} <= {name(n) for n in track} for t in root.iter(name('track'))),
        all(len({e.tag for e in t}) == len(list(t)) for t in root.iter(name('track'))),
        all(int(e.text) > 0 for e in root.iter() if e.tag in (name('trackNum'), name('duration'))),
        all(e.text.isascii() and ' ' not in e.text for e in root.iter(name('location'))),
        root.findall('.//xspf:track/xspf:title', ns)[-1].text])(
        ['title', 'creator', 'annotation', 'info', 'location', 'identifier', 'image', 'date', 'license', 'attribution',
         'link', 'meta', 'extension', 'trackList'],
        ['location', 'identifier', 'title', 'creator', 'annotation', 'info', 'image', 'album', 'trackNum', 'duration',
         'link', 'meta', 'extension'], lambda n: '{http://xspf.org/ns/0/}' + n)
      """
    let text = try XSPFPlaylist.xspf(of: try SampleEdition.edition(headline: headline))
    let found = try await XMLReaders.python(text, rules)
    let plain = String(
      String.UnicodeScalarView(
        headline.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\r" }))
    #expect(found == Array(repeating: "True", count: 7) + ["Sachsen: \(plain)"])
  }

  @Test("a transcript is WebVTT by a strict reader, with every sentence as a cue", arguments: headlines)
  func transcript(headline: String) throws {
    let edition = try SampleEdition.edition(headline: headline)
    for (text, items) in [
      (Transcript.webVTT(of: edition), edition.tracks),
      (Transcript.webVTT(of: edition.items[0]), edition.items),
    ] {
      let (cues, faults) = WebVTT.read(text)
      #expect(faults.isEmpty, "\(faults)")
      #expect(
        cues.map(\.text) == items.flatMap { $0.timeline.segments.map { Self.line($0.written.rawValue) } })
    }
  }

  @Test("the list of editions has the same elements whatever the headline", arguments: headlines)
  func page(headline: String) async throws {
    let script = """
      import html.parser, json, sys
      class Page(html.parser.HTMLParser):
        tags, text = [], ""
        def handle_starttag(self, tag, attributes): self.tags.append([tag] + sorted(name for name, _ in attributes))
        def handle_comment(self, text): self.tags.append(["!--"])
        def handle_data(self, text): self.text += text
      page = Page()
      page.feed(sys.stdin.buffer.read().decode())
      print(json.dumps([json.dumps(page.tags), page.text]))
      """
    func read(_ headline: String) async throws -> [String] {
      let files = try EditionsPage.files(
        of: [try SampleEdition.edition(headline: headline)], feed: "feed.xml", detailed: 30)
      let result = try await Program.run("/usr/bin/python3", ["-c", script], input: files[0].text)
      #expect(result.status == 0, "\(result.errors)")
      return try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
    }
    let (found, plain) = (try await read(headline), try await read("Ein Tor"))
    #expect(found[0] == plain[0])
    if !headline.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      #expect(found[1].unicodeScalars.map(\.value).contains(headline.unicodeScalars.map(\.value)))
    }
  }
}

@Suite("The strict reader of WebVTT")
struct WebVTTTests {
  @Test(
    "finds what is wrong",
    arguments: [
      "", "WEBVTT", "\u{FEFF}WEBVTT\n", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:01.000\nx\n",
      "WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nx\n", "WEBVTT\n\n1\n0:00:01.000 --> 00:00:02.000\nx\n",
      "WEBVTT\n\n1\n00:00:61.000 --> 00:01:02.000\nx\n", "WEBVTT\n\n2\n00:00:01.000 --> 00:00:02.000\nx\n",
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nx\ny\n",
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<b>x\n",
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\na & b\n",
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\na --> b\n",
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nx\n\n2\n00:00:01.500 --> 00:00:03.000\ny\n",
      "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nx\r\n",
    ])
  func faults(text: String) {
    #expect(!WebVTT.read(text).faults.isEmpty)
  }

  @Test("and nothing where nothing is")
  func whole() {
    let (cues, faults) = WebVTT.read("WEBVTT\n\n1\n00:00:01.000 --> 100:00:02.000\na &lt; &amp;lt;\n")
    #expect(faults.isEmpty)
    #expect(cues.map(\.times) == [1000..<360_002_000])
    #expect(cues.map(\.text) == ["a < &lt;"])
  }
}
