package dev.kindling.conversation;

import dev.kindling.curriculum.HomePhrase;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.mastery.Step;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.platform.Platform;
import dev.kindling.portfolio.ComingBack;
import dev.kindling.portfolio.Part;
import dev.kindling.portfolio.Portfolio;
import dev.kindling.schedule.DayPlan;
import dev.kindling.understanding.Intent;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What somebody has learnt, told to themselves: words, then a picture, then where all of it is. */
final class Learnings {
  private final Scene scene;
  private final Voice voice;
  private final Portfolio portfolio;

  private Learnings(Scene scene) {
    this.scene = scene;
    this.voice = scene.voice();
    this.portfolio =
        Portfolio.of(scene.pack(), scene.learner(), scene.organisation(), scene.today());
  }

  static Response progress(Scene scene) {
    return isNothing(scene.learner().progress())
        ? Response.say(scene, Phrase.PROGRESS_NONE)
        : Response.of(scene.learner(), new Learnings(scene).message());
  }

  /** The short of it, for their own page. */
  static List<Block> brief(Scene scene) {
    return isNothing(scene.learner().progress())
        ? List.of(new Block.Paragraph(scene.voice().say(Phrase.PROGRESS_NONE)))
        : new Learnings(scene).brief();
  }

  private List<Block> brief() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words()));
    picture().ifPresent(blocks::add);
    blocks.add(bar());
    Button all = Infos.button(voice, HomePhrase.BUTTON_LEARNING, Intent.PROGRESS_SHOW, false);
    blocks.add(new Block.Buttons(List.of(all), ""));
    return blocks;
  }

  private static boolean isNothing(Progress progress) {
    return progress.lessons().size() == 0
        && progress.known().size() == 0
        && progress.answered() == 0;
  }

  /** Where a copy of everything is; whom to ask where no page of ours can be reached. */
  static Response export(Scene scene) {
    return link(scene)
        .map(link -> Response.say(scene, Phrase.EXPORT_LINK, "link", link))
        .orElseGet(() -> Response.say(scene, Phrase.EXPORT_HOW));
  }

  private static Optional<String> link(Scene scene) {
    return scene
        .links()
        .page(platform(scene), scene.organisation().id(), scene.learner().number(), scene.now());
  }

  /** Where they are just now: the account used last stands first. */
  private static Platform platform(Scene scene) {
    return scene.learner().accounts().getFirst().id().platform();
  }

  private Message message() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words()));
    picture().ifPresent(blocks::add);
    blocks.add(bar());
    blocks.add(new Block.Facts(facts()));
    lift().ifPresent(blocks::add);
    blocks.add(new Block.Note(voice.say(Phrase.PROGRESS_KEPT)));
    link(scene)
        .map(link -> voice.say(Phrase.LEARNING_LINK, "link", link))
        .ifPresent(words -> blocks.add(new Block.Paragraph(words)));
    return new Message(voice.lang(), voice.say(Phrase.PROGRESS_SUMMARY), blocks);
  }

  /** What is firm, what grows; at least that something has begun. */
  private String words() {
    List<String> firm = titles(Step.FIRM);
    List<String> growing = titles(Step.GROWING);
    if (firm.isEmpty() && growing.isEmpty()) return voice.say(Phrase.PROGRESS_BEGUN);
    List<String> sentences = new ArrayList<>();
    if (!firm.isEmpty()) sentences.add(voice.say(Phrase.PROGRESS_FIRM, "units", list(firm)));
    if (!growing.isEmpty())
      sentences.add(voice.say(Phrase.PROGRESS_GROWING, "units", list(growing)));
    return String.join(" ", sentences);
  }

  private List<String> titles(Step step) {
    return portfolio.parts().stream()
        .filter(part -> part.mastery().step() == step)
        .map(Part::title)
        .toList();
  }

  private String list(List<String> names) {
    return ListFormat.getInstance(
            Locale.forLanguageTag(voice.lang()), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  private Optional<Block> picture() {
    List<LearningLinks.Bar> bars = portfolio.parts().stream().map(Learnings::bar).toList();
    return scene
        .links()
        .picture(platform(scene), voice.lang(), bars)
        .map(address -> new Block.Picture(address, alt()));
  }

  private static LearningLinks.Bar bar(Part part) {
    return new LearningLinks.Bar(part.id(), part.mastery().percent(), part.mastery().step().name());
  }

  private String alt() {
    String units =
        portfolio.parts().stream()
            .map(part ->
                voice.say(
                    Phrase.PROGRESS_PICTURE_UNIT,
                    "unit",
                    part.title(),
                    "step",
                    step(part.mastery().step())))
            .collect(Collectors.joining("; "));
    return voice.say(Phrase.PROGRESS_PICTURE, "units", units);
  }

  private String step(Step step) {
    return voice.say(
        switch (step) {
          case NEW -> Phrase.STEP_NEW;
          case GROWING -> Phrase.STEP_GROWING;
          case FIRM -> Phrase.STEP_FIRM;
        });
  }

  private Block bar() {
    Learner learner = scene.learner();
    String track = scene.pack().track(learner.preferences().track()).title();
    List<Boolean> done =
        DayPlan.order(scene.pack(), learner).distinct().map(learner.progress()::has).toList();
    int finished = (int) done.stream().filter(is -> is).count();
    String label =
        voice.say(
            Phrase.PROGRESS_BAR,
            "track",
            track,
            "done",
            Integer.toString(finished),
            "total",
            Integer.toString(done.size()));
    return new Block.Progress(label, finished, Math.max(1, done.size()));
  }

  private List<Fact> facts() {
    Progress progress = scene.learner().progress();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(Phrase.PROGRESS_LESSONS, progress.lessons().size()));
    facts.add(fact(Phrase.PROGRESS_DAYS, progress.days()));
    facts.add(fact(Phrase.PROGRESS_QUESTIONS, progress.answered()));
    portfolio.coming().stream().findFirst().map(this::comesBack).ifPresent(facts::add);
    facts.add(new Fact(voice.say(Phrase.PROGRESS_NEXT), Says.next(scene, scene.learner())));
    return facts;
  }

  private Fact fact(Phrase name, int count) {
    return new Fact(voice.say(name), Integer.toString(count));
  }

  private Fact comesBack(ComingBack next) {
    String lesson = next.of().title();
    String what =
        next.on().isAfter(scene.today())
            ? voice.say(
                Phrase.PROGRESS_COMES_BACK_ON,
                "lesson",
                lesson,
                "date",
                Clocks.date(next.on(), voice.lang()))
            : voice.say(Phrase.PROGRESS_COMES_BACK_NEXT, "lesson", lesson);
    return new Fact(voice.say(Phrase.PROGRESS_COMES_BACK), what);
  }

  private Optional<Block> lift() {
    String lines =
        portfolio.parts().stream()
            .flatMap(part -> lift(part).stream())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(lines));
  }

  /** Only what rose: who said less in the end has been told why that is no step back. */
  private Optional<String> lift(Part part) {
    OptionalInt lift = part.said().lift();
    if (lift.isEmpty() || lift.getAsInt() <= 0) return Optional.empty();
    return Optional.of(
        voice.say(
            Phrase.PROGRESS_LIFT,
            "unit",
            part.title(),
            "before",
            Integer.toString(part.said().before()),
            "after",
            Integer.toString(part.said().after())));
  }
}
