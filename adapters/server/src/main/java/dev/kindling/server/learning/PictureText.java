package dev.kindling.server.learning;

import dev.kindling.conversation.LearningLinks.Bar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as a text that fits into an address: the language and the bars, and nothing of whose
 * they are.
 */
record PictureText(String lang, List<Bar> bars) {
  private static final String BETWEEN = ";";

  static String of(String lang, List<Bar> bars) {
    String text =
        bars.stream()
            .map(bar -> bar.part() + "," + bar.percent() + "," + bar.step())
            .collect(Collectors.joining(BETWEEN, lang + BETWEEN, ""));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what {@link #of} made; whoever calls has proven that it did. */
  static PictureText read(String encoded) {
    String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    String[] parts = text.split(BETWEEN, -1);
    List<Bar> bars =
        Arrays.stream(parts).skip(1).filter(part -> !part.isEmpty()).map(PictureText::bar).toList();
    return new PictureText(parts[0], bars);
  }

  private static Bar bar(String text) {
    String[] fields = text.split(",", -1);
    return new Bar(fields[0], Integer.parseInt(fields[1]), fields[2]);
  }
}
