package dev.kindling.portfolio;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.SheetPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.mastery.Step;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Sureness;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pack's words for pages and files, always the first wording: nobody reads them in turns. */
final class Wording {
  private final Pack pack;
  private final Map<String, String> set;
  private final DateTimeFormatter dates;

  Wording(Pack pack, Organisation organisation) {
    this.pack = pack;
    this.set = organisation.facts();
    this.dates = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(pack.lang()));
  }

  String say(Worded phrase, String... named) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) values.put(named[i], named[i + 1]);
    String words = pack.phrases().all(phrase).getFirst();
    return Braces.fill(words, name -> values.containsKey(name) ? values.get(name) : fact(name));
  }

  /** A text of the pack with its local facts filled in. */
  String fill(String text) {
    return Braces.fill(text, this::fact);
  }

  /** What is set; else the pack's wording for what is not; null for what is no fact. */
  private @Nullable String fact(String name) {
    LocalFact fact = pack.facts().get(name);
    return fact == null ? null : set.getOrDefault(name, fact.unset());
  }

  /** {@code 5 May 2026}. */
  String date(LocalDate date) {
    return dates.format(date);
  }

  /** In hours and minutes, half a minute rounded up. */
  String time(Duration time) {
    long minutes = time.plusSeconds(30).toMinutes();
    String hours = Long.toString(minutes / 60);
    String rest = Long.toString(minutes % 60);
    return minutes < 60
        ? say(SheetPhrase.LEARNING_MINUTES, "minutes", rest)
        : say(SheetPhrase.LEARNING_HOURS, "hours", hours, "minutes", rest);
  }

  String step(Step step) {
    return say(
        switch (step) {
          case NEW -> Phrase.STEP_NEW;
          case GROWING -> Phrase.STEP_GROWING;
          case FIRM -> Phrase.STEP_FIRM;
        });
  }

  /** Empty where they weren't asked. */
  String sureness(Sureness sureness) {
    return switch (sureness) {
      case NOT_SAID -> "";
      case GUESSING -> say(Phrase.CONFIDENCE_GUESSING);
      case THINK_SO -> say(Phrase.CONFIDENCE_THINK_SO);
      case SURE -> say(Phrase.CONFIDENCE_SURE);
    };
  }
}
