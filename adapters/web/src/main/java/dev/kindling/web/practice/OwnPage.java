package dev.kindling.web.practice;

import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Homes.Shown;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Seeking;
import dev.kindling.message.PlainText;
import dev.kindling.platform.AccountId;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody's own page with the coach, as Slack shows it in a place of its own. */
final class OwnPage {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final Homes homes;
  private final Pages pages;

  OwnPage(Homes homes, Pages pages) {
    this.homes = homes;
    this.pages = pages;
  }

  /** Draws it; who never was here begins in the chat. */
  void show(Context ctx, Optional<AccountId> person) {
    if (person.isEmpty()) ctx.redirect("/practice", HttpStatus.SEE_OTHER);
    else show(ctx, person.get());
  }

  private void show(Context ctx, AccountId person) {
    switch (homes.show(person, Profile.unknown(), seeking(ctx))) {
      case Shown.Page(var home) -> pages.show(ctx, "own-page", Map.of("home", home));
      case Shown.Stranger(var refusal) -> throw new PageProblem(403, PlainText.of(refusal));
      case Shown.Unavailable _ ->
          throw new PageProblem(503, "Kindling can't show that just now. Try again in a moment.");
    }
  }

  private static Seeking seeking(Context ctx) {
    String page = Objects.requireNonNullElse(ctx.queryParam("page"), "");
    int number = NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 0;
    return new Seeking(Objects.requireNonNullElse(ctx.queryParam("q"), ""), number);
  }
}
