package dev.kindling.web.page;

import java.util.regex.Pattern;

/**
 * GOV.UK Frontend's style sheet without what is GOV.UK's own: its typeface GDS Transport and its
 * crest. The components stay as councils' users know them, in the reader's own Arial.
 */
final class GovukCss {
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
  private static final Pattern CREST = Pattern.compile("url\\(/assets/images/govuk-crest\\.svg\\)");
  private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");

  private GovukCss() {}

  static String ours(String css) {
    String plain = FONT_FACE.matcher(css).replaceAll("");
    plain = CREST.matcher(plain).replaceAll("none");
    plain = SOURCE_MAP.matcher(plain).replaceAll("");
    return plain.replace("GDS Transport,arial", "arial");
  }
}
