/// Why lines of a source are left out, in the words that an editor reads.
enum SkipReason: String, CaseIterable, Hashable, Sendable {
  case pageTitle = "page title"
  case paywall = "paywall notice"
  case cookies = "cookie notice"
  case menu
  case breadcrumb
  case headlineRepeated = "headline repeated"
  case caption
  case captionRepeated = "caption repeated"
  case picture = "picture"
  case player = "player label"
  case share = "page tool"
  case byline
  case dateLine = "date line"
  case readingTime = "reading time"
  case comments = "comment count"
  case newsletter = "newsletter box"
  case advertisement
  case seeAlso = "link to another article"
  case ticker = "ticker label"
  case ornament
  case copyright
  case teaserList = "teaser list"
  case footer = "page footer"
  case markup = "markup"
  case table
  case code
  case unknownKey = "unknown front matter key"
}
