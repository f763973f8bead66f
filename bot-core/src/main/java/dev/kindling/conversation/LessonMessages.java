package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Track;
import dev.kindling.delivery.Recipe;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.List;

/** Draws a lesson: where it stands, its body, its plan, and what to do next. */
final class LessonMessages {
  private final Pack pack;
  private final Voice voice;

  LessonMessages(Pack pack, Voice voice) {
    this.pack = pack;
    this.voice = voice;
  }

  /** A day with nothing new: an invitation to questions from before. */
  Message of(Recipe.ReviewsOfTheDay day) {
    List<Block> blocks = new ArrayList<>();
    day.before().forEach(phrase -> blocks.add(new Block.Note(voice.say(phrase))));
    String words = voice.say(Phrase.REVIEWS);
    blocks.add(new Block.Paragraph(words));
    Button begin = new Button(questions(day.reviews()), Presses.review(day.reviews()), true);
    blocks.add(new Block.Buttons(withLater(begin), voice.say(Phrase.LESSON_HINT)));
    return Message.summarised(pack.lang(), words, blocks);
  }

  Message of(Lesson lesson, Recipe.LessonOfTheDay day) {
    List<Block> blocks = new ArrayList<>();
    day.before().forEach(phrase -> blocks.add(new Block.Note(voice.say(phrase))));
    blocks.add(new Block.Heading(lesson.title()));
    blocks.add(new Block.Note(place(lesson)));
    blocks.add(new Block.Paragraph(voice.fill(lesson.body())));
    String note = lesson.councillors();
    if (note != null)
      blocks.add(
          new Block.Paragraph(voice.say(Phrase.LESSON_COUNCILLORS, "note", voice.fill(note))));
    blocks.add(
        new Block.Paragraph(voice.say(Phrase.LESSON_TRY, "plan", voice.fill(lesson.tryIt()))));
    blocks.add(new Block.Buttons(buttons(lesson, day.reviews()), voice.say(Phrase.LESSON_HINT)));
    return new Message(pack.lang(), summary(lesson), blocks);
  }

  /** The lesson without its questions, for who is not on it. */
  Message toRead(Lesson lesson) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(lesson.title()));
    blocks.add(new Block.Note(place(lesson)));
    blocks.add(new Block.Paragraph(voice.fill(lesson.body())));
    String plan = voice.fill(lesson.tryIt());
    blocks.add(new Block.Paragraph(voice.say(Phrase.LESSON_TRY, "plan", plan)));
    blocks.add(new Block.Note(voice.say(Phrase.LENS_READ)));
    return new Message(pack.lang(), summary(lesson), blocks);
  }

  private String summary(Lesson lesson) {
    return voice.say(
        Phrase.LESSON_SUMMARY, "title", lesson.title(), "minutes", minutes(lesson.minutes()));
  }

  private List<Button> buttons(Lesson lesson, int reviews) {
    return withLater(questions(lesson, reviews));
  }

  /** What begins a lesson's questions, with so many from before between them. */
  Button questions(Lesson lesson, int reviews) {
    ButtonId quiz = new ButtonId(Intent.QUIZ_START.key() + ":" + lesson.id());
    return new Button(questions(lesson.items().size() + reviews), quiz, true);
  }

  private List<Button> withLater(Button questions) {
    ButtonId later = new ButtonId(Intent.REMIND_LATER.key());
    return List.of(questions, new Button(voice.say(Phrase.BUTTON_LATER), later, false));
  }

  private String questions(int count) {
    return count == 1
        ? voice.say(Phrase.BUTTON_QUESTIONS_ONE)
        : voice.say(Phrase.BUTTON_QUESTIONS_MANY, "count", Integer.toString(count));
  }

  private String place(Lesson lesson) {
    if (pack.firstWeek().contains(lesson.id()))
      return place(Phrase.LESSON_PLACE_FIRST_WEEK, pack.firstWeekTitle(), lesson, pack.firstWeek());
    return pack.tracks().stream()
        .map(Track::units)
        .flatMap(List::stream)
        .filter(unit -> unit.lessons().contains(lesson.id()))
        .findFirst()
        .map(unit -> place(unit, lesson))
        .orElse(lesson.title());
  }

  private String place(CurriculumUnit unit, Lesson lesson) {
    return place(Phrase.LESSON_PLACE, unit.title(), lesson, unit.lessons());
  }

  private String place(Phrase phrase, String title, Lesson lesson, List<LessonId> within) {
    return voice.say(
        phrase,
        "unit",
        title,
        "position",
        Integer.toString(within.indexOf(lesson.id()) + 1),
        "total",
        Integer.toString(within.size()),
        "minutes",
        minutes(lesson.minutes()));
  }

  private static String minutes(int minutes) {
    return Integer.toString(minutes);
  }
}
