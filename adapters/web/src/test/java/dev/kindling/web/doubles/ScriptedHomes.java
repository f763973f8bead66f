package dev.kindling.web.doubles;

import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Seeking;
import dev.kindling.message.Home;
import dev.kindling.platform.AccountId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was looked for, and shows the page it was given. */
public final class ScriptedHomes implements Homes {
  public final List<Seeking> sought = new CopyOnWriteArrayList<>();
  private volatile Shown shown =
      new Shown.Page(new Home("en-GB", List.of(), new Home.Search("Look", "x", ""), List.of()));

  public void answerWith(Shown newer) {
    shown = newer;
  }

  @Override
  public Shown show(AccountId account, Profile profile, Seeking seeking) {
    sought.add(seeking);
    return shown;
  }
}
