package dev.kindling.slack.view;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Worded;
import dev.kindling.message.Message;
import org.jspecify.annotations.Nullable;

/** What the windows themselves say, in the pack's words. */
public final class Words {
  private final Library library;

  public Words(Library library) {
    this.library = library;
  }

  /**
   * A phrase that needs nothing filled in.
   *
   * @param lang a BCP 47 tag; the library's own language for null and for what it hasn't
   */
  public String say(Worded phrase, @Nullable String lang) {
    return pack(lang).phrases().wording(phrase, 0);
  }

  /** The phrase as a message. */
  public Message message(Worded phrase, @Nullable String lang) {
    return Message.of(pack(lang).lang(), say(phrase, lang));
  }

  /** A small window that says that and can only be closed. */
  public String window(Message words) {
    return NoteView.of(
        say(FormPhrase.WINDOW_TITLE, words.lang()),
        say(FormPhrase.BUTTON_CLOSE, words.lang()),
        words);
  }

  /** What is wrong with a field. */
  public String mistake(Mistake mistake, @Nullable String lang) {
    return switch (mistake) {
      case Mistake.Missing _ -> say(FormPhrase.WINDOW_MISSING, lang);
      case Mistake.Unknown _ -> say(FormPhrase.WINDOW_UNKNOWN, lang);
      case Mistake.TooLong(int most) ->
          Braces.fill(say(FormPhrase.WINDOW_TOO_LONG, lang), _ -> String.valueOf(most));
    };
  }

  private Pack pack(@Nullable String lang) {
    return library.in(lang == null ? library.fallback() : lang);
  }
}
