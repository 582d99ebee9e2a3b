import EditionModel

/// What the template `edition` shows of the short edition.
struct BulletinView {
  let minutes: String
  let sources: [EditionView.Source]
  let downloads: [Download]
  let transcript: String

  init(_ bulletin: Bulletin) {
    minutes = GermanNumbers.minutes(bulletin.timeline.length.value / bulletin.timeline.rate.hertz)
    sources = EditionView.sources(bulletin.audio)
    downloads = bulletin.audio.map(Download.init)
    transcript = bulletin.transcript
  }
}
