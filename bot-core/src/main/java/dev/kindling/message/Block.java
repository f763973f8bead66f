package dev.kindling.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a message. Adapters draw each kind as their platform can. */
public sealed interface Block {
  /** A short title, plain text. */
  record Heading(String text) implements Block {}

  /** Text in the small Markdown of {@link Inline}; blank lines part paragraphs. */
  record Paragraph(String text) implements Block {}

  /** A quieter line: where in the unit, how long, why now. Small Markdown too. */
  record Note(String text) implements Block {}

  /** A picture that teaches; {@code alt} says the same in words and is never blank. */
  record Picture(String url, String alt) implements Block {
    public Picture {
      if (alt.isBlank()) throw new IllegalArgumentException("A picture needs an alt text: " + url);
    }
  }

  /**
   * A question with lettered options. An open one has buttons; a closed one shows what was chosen
   * and has none.
   *
   * @param chosen the letters chosen, one after the other ({@code B}, {@code ACD}), empty for "do
   *     not know"; null while the question is open
   * @param hint how to answer by typing; once closed, what was chosen in words. Small Markdown
   */
  record Question(String prompt, List<Option> options, @Nullable String chosen, String hint)
      implements Block {
    public Question {
      options = List.copyOf(options);
    }

    public boolean isOpen() {
      return chosen == null;
    }

    /** Whether that option was chosen; never while the question is open. */
    public boolean chose(Option option) {
      return chosen != null && chosen.contains(option.letter());
    }

    /** Whether the options are to be listed: not where open buttons say all of it themselves. */
    public boolean listsOptions() {
      return !isOpen() || !labelsSayAll();
    }

    /** True if every button says all that its option does: then buttons alone are enough. */
    public boolean labelsSayAll() {
      return options.stream().allMatch(option -> option.label().equals(option.text()));
    }
  }

  /**
   * Buttons for what to do next, at most three, and how to do the same by typing, in small
   * Markdown.
   */
  record Buttons(List<Button> buttons, String hint) implements Block {
    public static final int MOST = 3;

    public Buttons {
      buttons = List.copyOf(buttons);
      if (buttons.isEmpty() || buttons.size() > MOST)
        throw new IllegalArgumentException("A message has 1 to 3 buttons, got " + buttons.size());
    }
  }

  /** Short pairs of a name and a value. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A form in the conversation, for platforms that open no windows.
   *
   * @param hint how to say the same by typing, in small Markdown; may be empty
   */
  record Fillable(Form form, String hint) implements Block {}

  /** How far along: {@code done} of {@code total}, with the words that say so. */
  record Progress(String label, int done, int total) implements Block {
    public Progress {
      if (done < 0 || total < 1 || done > total)
        throw new IllegalArgumentException("Progress of %d in %d".formatted(done, total));
    }
  }
}
