package dev.kindling.learner;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands in the conversation.
 *
 * @param questions how many questions of any kind they have been asked
 * @param lesson the lesson they are on, or null
 * @param queue items still to be asked in this sitting
 * @param total how many items this sitting has, at most {@value #KEPT}
 * @param sitting what they are asked for
 * @param closed the newest answers, at most {@value #KEPT}, so that an old button finds its result
 * @param confidenceAskedOn the local date they were last asked how sure they are
 * @param introduced how far the first five minutes have come
 */
public record Dialogue(
    int questions,
    Awaiting awaiting,
    @Nullable LessonId lesson,
    List<ItemId> queue,
    int total,
    Sitting sitting,
    List<Answered> closed,
    @Nullable LocalDate confidenceAskedOn,
    Introduction introduced) {
  public static final int KEPT = 12;

  public Dialogue {
    queue = List.copyOf(queue);
    closed = List.copyOf(closed);
  }

  public static Dialogue fresh() {
    return new Dialogue(
        0,
        new Awaiting.Nothing(),
        null,
        List.of(),
        0,
        Sitting.LESSON,
        List.of(),
        null,
        Introduction.NEW);
  }

  public int nextQuestion() {
    return questions + 1;
  }

  /** Waits for the next question's answer; its number counts as used. */
  public Dialogue await(Awaiting next) {
    int used = Math.max(questions, next.openQuestion());
    return new Dialogue(
        used, next, lesson, queue, total, sitting, closed, confidenceAskedOn, introduced);
  }

  public Dialogue onLesson(LessonId newer) {
    return new Dialogue(
        questions, awaiting, newer, queue, total, sitting, closed, confidenceAskedOn, introduced);
  }

  public Dialogue withQueue(List<ItemId> items, int ofTotal) {
    return new Dialogue(
        questions,
        awaiting,
        lesson,
        items,
        ofTotal,
        sitting,
        closed,
        confidenceAskedOn,
        introduced);
  }

  /** A new sitting: those items, for that. */
  public Dialogue sit(Sitting purpose, List<ItemId> items) {
    return new Dialogue(
        questions,
        awaiting,
        lesson,
        items,
        items.size(),
        purpose,
        closed,
        confidenceAskedOn,
        introduced);
  }

  /** The answers of a sitting that is over, oldest first: the last {@code total} ones. */
  public List<Answered> answers() {
    return closed.subList(Math.max(0, closed.size() - total), closed.size());
  }

  public Dialogue close(Answered answer) {
    List<Answered> newest = new ArrayList<>(closed);
    newest.add(answer);
    List<Answered> kept = newest.subList(Math.max(0, newest.size() - KEPT), newest.size());
    return new Dialogue(
        questions, awaiting, lesson, queue, total, sitting, kept, confidenceAskedOn, introduced);
  }

  public Dialogue confidenceAsked(LocalDate today) {
    return new Dialogue(
        questions, awaiting, lesson, queue, total, sitting, closed, today, introduced);
  }

  public Dialogue introduced(Introduction step) {
    return new Dialogue(
        questions, awaiting, lesson, queue, total, sitting, closed, confidenceAskedOn, step);
  }

  /** The stored result of a question that was answered lately. */
  public Optional<Answered> answerTo(int number) {
    return closed.stream().filter(answer -> answer.number() == number).findFirst();
  }
}
