package dev.kindling.message;

import java.util.List;

/**
 * Something to fill in and to send at once. A platform shows it in a window of its own or in the
 * conversation; whatever it asks can be said by typing too.
 *
 * @param id what comes back with the values
 * @param lang the language of its words, a BCP 47 tag
 * @param title at most {@value #TITLE} characters, as a window's bar is narrow
 * @param lead what is said above the fields; without questions and buttons
 * @param fields at least one
 * @param submit what the button says that sends it, at most {@value Option#LABEL} characters
 * @param cancel what the button says that closes a window, as long at most
 */
public record Form(
    ButtonId id,
    String lang,
    String title,
    List<Block> lead,
    List<Field> fields,
    String submit,
    String cancel) {
  public static final int TITLE = 24;

  public Form {
    lead = List.copyOf(lead);
    fields = List.copyOf(fields);
    if (title.isBlank() || title.length() > TITLE)
      throw new IllegalArgumentException("A form's title has 1 to 24 characters: '" + title + "'");
    if (submit.isBlank() || submit.length() > Option.LABEL)
      throw new IllegalArgumentException("A label has 1 to 20 characters: '" + submit + "'");
    if (cancel.isBlank() || cancel.length() > Option.LABEL)
      throw new IllegalArgumentException("A label has 1 to 20 characters: '" + cancel + "'");
    if (fields.isEmpty())
      throw new IllegalArgumentException("A form has something to fill in: " + title);
    if (fields.stream().map(Field::name).distinct().count() < fields.size())
      throw new IllegalArgumentException("Two fields have one name in " + title);
  }
}
