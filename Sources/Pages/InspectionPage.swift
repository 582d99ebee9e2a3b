public import Inspection

/// The page on which a sound engineer looks at an edition: problems first, then every file with its pictures.
public enum InspectionPage {
  /// The name of the page.
  public static let fileName = "index.html"
  /// The picture of the spectrograms' colours, from quiet to loud.
  public static let scale = "scale.png"

  /// The name of the picture of amplitude over time of the file that is `index`th of the inspection, from 0.
  public static func waveform(_ index: Int) -> String { "waveform-\(index + 1).png" }

  /// The name of the picture of frequency over time.
  public static func spectrogram(_ index: Int) -> String { "spectrogram-\(index + 1).png" }

  /// The page of `inspection`.
  ///
  /// - Parameter address: where the edition's folder lies as seen from the page, without a slash at its end.
  /// - Throws: what is wrong with the template; nothing in an edition can be at fault.
  public static func html(of inspection: EditionInspection, edition address: String) throws -> String {
    try Templates.render(InspectionView(inspection, address: address), with: "inspection")
  }
}
