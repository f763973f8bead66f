package dev.kindling.slack.view;

import dev.kindling.platform.Workspace;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens windows: at once, in one try, or not at all, as Slack allows three seconds. */
public final class Windows {
  private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

  /** What was done was sent again, and its window is open. */
  private static final String USED = "exchanged_trigger_id";

  private final Clients clients;
  private final Background background;

  public Windows(Clients clients, Background background) {
    this.clients = clients;
    this.background = background;
  }

  /**
   * Draws and opens one while the caller goes on.
   *
   * @param trigger what Slack gave with what was pressed; good for one window
   * @param view drawn as JSON
   * @param otherwise done if none was opened, so that nobody waits for it
   */
  public void open(Workspace workspace, String trigger, Supplier<String> view, Runnable otherwise) {
    if (!background.run(() -> opened(workspace, trigger, view, otherwise))) otherwise.run();
  }

  private void opened(
      Workspace workspace, String trigger, Supplier<String> view, Runnable otherwise) {
    boolean open = false;
    try {
      open = isOpen(workspace, trigger, view.get());
    } finally {
      if (!open) otherwise.run();
    }
  }

  private boolean isOpen(Workspace workspace, String trigger, String view) {
    Views.Said said =
        Views.call(
            clients.of(workspace),
            slack -> slack.viewsOpen(open -> open.triggerId(trigger).viewAsString(view)));
    if (said.isOk() || said.word().equals(USED)) return true;
    LOG.warn("A window was not opened in {}: {}", workspace.key(), said.word());
    return false;
  }
}
