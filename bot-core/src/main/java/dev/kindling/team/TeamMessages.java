package dev.kindling.team;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.organisation.Organisation;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws what a room sees of its card. Nobody is named, and nothing is counted but people. */
final class TeamMessages {
  private final TeamCard card;
  private final Pack pack;
  private final TeamItem asked;
  private final TeamWords words;

  private TeamMessages(TeamCard card, Pack pack, Organisation organisation, TeamItem asked) {
    this.card = card;
    this.pack = pack;
    this.asked = asked;
    this.words = new TeamWords(card, pack, organisation);
  }

  /** Empty if the pack has lost its item, or made another kind of it, since it was asked. */
  static Optional<TeamMessages> of(TeamCard card, Pack pack, Organisation organisation) {
    return pack.item(card.item())
        .flatMap(TeamItem::of)
        .filter(asked -> asked.choices().size() == card.options())
        .map(asked -> new TeamMessages(card, pack, organisation, asked));
  }

  /** The question with its buttons, and how many have answered. */
  Message open(int answered) {
    String until = TeamWords.closing(card);
    List<Block> blocks = new ArrayList<>(head(words.say(Phrase.TEAM_OPEN, "time", until)));
    blocks.add(question(null, words.say(Phrase.TEAM_HINT)));
    if (answered > 0) blocks.add(many(Phrase.TEAM_SO_FAR, answered));
    return message(blocks);
  }

  /** The question without buttons, the answer with its explanation, and where the room leant. */
  Message closed(Running running) {
    List<Block> blocks = new ArrayList<>(head(words.say(Phrase.TEAM_CLOSED)));
    blocks.add(question(TeamItem.letter(asked.right()), ""));
    blocks.add(new Block.Paragraph(answer()));
    leaning(Leaning.of(running.counts())).map(Block.Paragraph::new).ifPresent(blocks::add);
    if (running.answered() > 0) blocks.add(many(Phrase.TEAM_ANSWERS, running.answered()));
    return message(blocks);
  }

  /** What to talk about now, with the lesson's own plan as a beginning. */
  Message talk() {
    DayOfWeek day = card.closesAt().atZone(card.zone()).getDayOfWeek();
    boolean friday = day == DayOfWeek.FRIDAY;
    String ask = words.say(friday ? Phrase.TEAM_TRY_NEXT_FRIDAY : Phrase.TEAM_TRY_FRIDAY);
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(ask)));
    pack.lessonOf(card.item())
        .map(Lesson::tryIt)
        .map(plan -> words.say(Phrase.TEAM_IDEA, "plan", words.fill(plan)))
        .map(Block.Paragraph::new)
        .ifPresent(blocks::add);
    return Message.summarised(pack.lang(), ask, blocks);
  }

  private List<Block> head(String note) {
    return List.of(new Block.Heading(words.say(Phrase.TEAM_TITLE)), new Block.Note(note));
  }

  private Message message(List<Block> blocks) {
    return Message.summarised(pack.lang(), words.say(Phrase.TEAM_TITLE), blocks);
  }

  private Block question(@Nullable String chosen, String hint) {
    String prompt = words.fill(asked.item().prompt());
    boolean verdict = asked.item() instanceof Item.Verdict;
    return new Block.Question(
        verdict ? words.say(Phrase.TRUTH_PROMPT, "prompt", prompt) : prompt,
        IntStream.range(0, asked.choices().size()).mapToObj(this::option).toList(),
        chosen,
        hint);
  }

  private Option option(int index) {
    Choice choice = asked.choices().get(index);
    String label = choice.label().length() > Option.LABEL ? "" : choice.label();
    return new Option(
        TeamItem.letter(index), text(index), label, new TeamButton(card.id(), index).id());
  }

  private String text(int index) {
    String text = words.fill(asked.choices().get(index).text());
    if (!(asked.item() instanceof Item.Verdict verdict)) return text;
    boolean said = verdict.verdicts().get(index);
    return words.say(said ? Phrase.TRUTH_TRUE : Phrase.TRUTH_FALSE, "reason", text);
  }

  private String answer() {
    return words.say(Phrase.TEAM_ANSWER, "letter", TeamItem.letter(asked.right()))
        + " "
        + feedback(asked.right());
  }

  private String feedback(int option) {
    return words.fill(asked.choices().get(option).feedback());
  }

  /** Empty where nothing may be said. What most got wrong is explained as well. */
  private Optional<String> leaning(Leaning leaning) {
    return switch (leaning.kind()) {
      case NOBODY -> Optional.of(words.say(Phrase.TEAM_NOBODY));
      case FEW -> Optional.empty();
      case MOST -> Optional.of(most(leaning.options().getFirst()));
      case TWO ->
          Optional.of(
              words.say(
                  Phrase.TEAM_TWO,
                  "one",
                  TeamItem.letter(leaning.options().get(0)),
                  "other",
                  TeamItem.letter(leaning.options().get(1))));
      case MANY -> Optional.of(words.say(Phrase.TEAM_MANY));
    };
  }

  private String most(int option) {
    String most = words.say(Phrase.TEAM_MOST, "letter", TeamItem.letter(option));
    return option == asked.right() ? most : most + " " + feedback(option);
  }

  private Block many(Phrase phrase, int answered) {
    return new Block.Note(words.say(phrase, "count", Integer.toString(answered)));
  }
}
