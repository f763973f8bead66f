package dev.kindling.web.doubles;

import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Track;
import dev.kindling.curriculum.Worded;
import dev.kindling.understanding.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A pack of two tracks without lessons, whose phrases say their own names. */
public final class SmallLibrary {
  private SmallLibrary() {}

  public static Library library() {
    return new Library(Map.of("en-GB", pack()), "en-GB");
  }

  private static Pack pack() {
    return new Pack(
        "small",
        1,
        "en-GB",
        "First week",
        List.of(),
        Map.of(),
        List.of(),
        List.of(
            new Track("everyone", "Everyone", List.of()),
            new Track("leaders", "Leaders", List.of())),
        Map.of(),
        Map.of(),
        Map.of(
            "it-help",
            new LocalFact("it-help", "Who helps with IT?", "the help desk", "your IT desk")),
        new Phrases(phrases()),
        new Words("en-GB", Map.of(), Map.of()));
  }

  private static Map<Worded, List<String>> phrases() {
    Map<Worded, List<String>> all =
        Worded.all().stream()
            .collect(Collectors.toMap(Function.identity(), phrase -> List.of(phrase.key())));
    all.put(Phrase.CAMPAIGN_FROM_US, List.of("From us: a notice from {organisation}"));
    all.put(Phrase.CAMPAIGN_FOR_YOU, List.of("For you: free to ignore, from {organisation}"));
    return all;
  }
}
