package dev.kindling.server.learning;

import dev.kindling.conversation.LearningLinks.Bar;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.mastery.Step;
import dev.kindling.portfolio.Part;
import dev.kindling.server.http.Routes;
import dev.kindling.server.secret.Signature;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/**
 * Pictures that messages show. An address is one that this server signed, and what it shows never
 * changes, so that platforms may keep it.
 */
public final class PictureRoute implements Routes {
  static final String FOLDER = "/pictures/";
  static final String SUFFIX = ".png";

  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  private final Signature signature;
  private final Library library;

  public PictureRoute(Signature signature, Library library) {
    this.signature = signature;
    this.library = library;
  }

  /** True if this machine can draw pictures with letters in them. */
  public static boolean isPossible() {
    return Possible.HERE;
  }

  /** Found out once, when it is first asked: to wake the drawing library takes a while. */
  private static final class Possible {
    static final boolean HERE = BarPicture.isPossible();
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(FOLDER + "{picture}", this::draw);
  }

  private void draw(Context context) {
    String name = context.pathParam("picture");
    String text = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
    String signed = signature.open(text).orElseThrow(NotFoundResponse::new);
    context
        .contentType("image/png")
        .header("Cache-Control", FOR_A_YEAR)
        .header("X-Content-Type-Options", "nosniff")
        .result(BarPicture.png(rows(PictureText.read(signed))));
  }

  private List<BarPicture.Row> rows(PictureText picture) {
    Pack pack = library.in(picture.lang());
    return picture.bars().stream().map(bar -> row(bar, pack)).toList();
  }

  private static BarPicture.Row row(Bar bar, Pack pack) {
    return new BarPicture.Row(title(bar.part(), pack), step(bar.step(), pack), bar.percent());
  }

  private static String title(String part, Pack pack) {
    return part.equals(Part.FIRST_WEEK)
        ? pack.firstWeekTitle()
        : pack.unit(part).map(CurriculumUnit::title).orElse("");
  }

  private static String step(String name, Pack pack) {
    Phrase phrase =
        switch (Step.valueOf(name)) {
          case NEW -> Phrase.STEP_NEW;
          case GROWING -> Phrase.STEP_GROWING;
          case FIRM -> Phrase.STEP_FIRM;
        };
    return pack.phrases().all(phrase).getFirst();
  }
}
