package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.Fact;
import dev.kindling.message.Inline.Span;
import dev.kindling.message.Option;
import dev.kindling.message.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Draws each block of a message with what Adaptive Cards 1.2 have. */
final class Elements {
  private static final int LONGEST_FACTS = 2000;

  private Elements() {}

  static List<Element> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> Words.literal(heading.text(), Style.HEADING);
      case Block.Paragraph paragraph -> Words.of(paragraph.text(), Style.BODY);
      case Block.Note note -> Words.of(note.text(), Style.NOTE);
      case Block.Picture picture -> picture(picture);
      case Block.Question question -> question(question);
      case Block.Buttons buttons -> buttons(buttons);
      case Block.Facts facts -> facts(facts);
      case Block.Progress progress -> Words.literal(progress.label(), Style.BODY);
      case Block.Fillable fillable -> Boxes.of(fillable);
    };
  }

  /** The full options stand above the buttons, lettered; a closed question has no buttons. */
  private static List<Element> question(Block.Question question) {
    List<Element> elements = new ArrayList<>(Words.of(question.prompt(), Style.BODY));
    if (question.listsOptions())
      question.options().forEach(option -> elements.addAll(option(question, option)));
    if (!question.isOpen()) return hinted(elements, question.hint());
    elements.addAll(Buttons.of(question.options()));
    return hinted(elements, question.hint());
  }

  private static List<Element> buttons(Block.Buttons block) {
    boolean window = block.buttons().stream().anyMatch(Button::window);
    return window ? Boxes.of(block) : hinted(Buttons.of(block), block.hint());
  }

  /** What was chosen stands out, and the line below says it in words. */
  private static List<Element> option(Block.Question question, Option option) {
    Style style = question.chose(option) ? Style.LABEL : Style.BODY;
    List<Span> first = new ArrayList<>();
    first.add(new Span.Bold(option.letter() + "."));
    first.add(new Span.Plain(" "));
    first.addAll(Spans.of(option.text().lines().findFirst().orElse("")));
    List<Element> elements = new ArrayList<>(Words.line(first, style, true));
    option.text().lines().skip(1).forEach(line -> elements.addAll(Words.near(line, style)));
    return elements;
  }

  private static List<Element> hinted(List<Element> elements, String hint) {
    List<Element> all = new ArrayList<>(elements);
    all.addAll(Words.of(hint, Style.NOTE));
    return all;
  }

  /** Teams shows pictures from https alone; any other is told in its words. */
  private static List<Element> picture(Block.Picture picture) {
    String words = PlainText.of(picture);
    if (!picture.url().startsWith("https://")) return Words.literal(words, Style.NOTE);
    ObjectNode image = Json.object().put("type", "Image").put("url", picture.url());
    return List.of(new Element(image.put("altText", picture.alt()).put("size", "stretch"), words));
  }

  /** A set of facts reads Markdown: facts that could be taken for it are told line by line. */
  private static List<Element> facts(Block.Facts facts) {
    String words = PlainText.of(facts);
    boolean ordinary =
        facts.facts().stream()
            .allMatch(fact -> isOrdinary(fact.name()) && isOrdinary(fact.value()));
    if (!ordinary || words.length() > LONGEST_FACTS || facts.facts().isEmpty())
      return Words.literal(words, Style.BODY);
    return List.of(new Element(factSet(facts.facts()), words));
  }

  private static boolean isOrdinary(String text) {
    return text.indexOf('\n') < 0 && Markdown.suits(List.of(new Span.Plain(text)));
  }

  private static ObjectNode factSet(List<Fact> facts) {
    ObjectNode set = Json.object().put("type", "FactSet");
    ArrayNode array = set.putArray("facts");
    for (Fact fact : facts) array.addObject().put("title", fact.name()).put("value", fact.value());
    return set;
  }
}
