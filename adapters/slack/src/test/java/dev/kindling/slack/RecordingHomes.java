package dev.kindling.slack;

import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Seeking;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Home;
import dev.kindling.platform.AccountId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps who looked for what, and shows what it was told to; else a small page. */
final class RecordingHomes implements Homes {
  record Look(AccountId account, Profile profile, Seeking seeking) {}

  private final List<Look> looks = Collections.synchronizedList(new ArrayList<>());
  private volatile Shown shown = new Shown.Page(page());

  @Override
  public Shown show(AccountId account, Profile profile, Seeking seeking) {
    looks.add(new Look(account, profile, seeking));
    return shown;
  }

  List<Look> looks() {
    return List.copyOf(looks);
  }

  void shows(Shown next) {
    shown = next;
  }

  /** A small page with a button, a search and another page. */
  static Home page() {
    return new Home(
        "en-GB",
        List.of(
            new Block.Heading("Today"),
            new Block.Buttons(List.of(new Button("Begin", new ButtonId("lesson.next"), true)), "")),
        new Home.Search("Look something up", "phishing", ""),
        List.of(
            new Block.Paragraph("**Phishing** is a message that pretends."),
            new Block.Buttons(
                List.of(new Button("Later ones", new ButtonId("home:1"), false)), "")));
  }
}
