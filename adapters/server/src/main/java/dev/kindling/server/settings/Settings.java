package dev.kindling.server.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kindling was told, checked: whoever holds one can start. Made by {@link SettingsReader}.
 *
 * @param port 0 for any free one
 * @param redisUrl null for the bundled redis-server; secret because it may hold a password
 * @param redisReplicas how many replicas must have a change before it counts as made
 * @param publicUrl without a slash at its end; null if there is none
 * @param content a folder with more packs; null for none
 * @param slack null if Slack is off
 * @param secretKey null for the one in the data folder
 * @param secretKeyBefore opens what was sealed before the key changed; null for none
 * @param feed where statements about learning go; null for nowhere
 */
public record Settings(
    int port,
    String host,
    Path data,
    @Nullable Secret redisUrl,
    int redisReplicas,
    @Nullable URI publicUrl,
    Home home,
    @Nullable Path content,
    Practice practice,
    @Nullable Slack slack,
    Teams teams,
    @Nullable Secret secretKey,
    @Nullable Secret secretKeyBefore,
    @Nullable Feed feed) {
  /** Who may use the practice chat. */
  public enum Practice {
    OFF,
    /** People on this machine. */
    LOCAL,
    /** Everybody who reaches the address. */
    EVERYWHERE
  }

  /**
   * What it takes to be on Slack: a token, or a client for which the app is installed.
   *
   * @param botToken for one workspace; null if all are installed
   * @param appToken for Socket Mode; null if Slack reaches us over HTTP alone
   * @param client null if nobody may install the app
   * @param distributed whether Slack holds the app to the limits of those that are sold elsewhere
   */
  public record Slack(
      Secret signingSecret,
      @Nullable Secret botToken,
      @Nullable Secret appToken,
      URI apiUrl,
      @Nullable Client client,
      boolean distributed) {}

  /** The app as Slack knows it when it is installed. */
  public record Client(String id, Secret secret) {}

  /**
   * What it takes to be on Teams.
   *
   * @param app null without an app id: then only the emulator on this machine is answered
   * @param tenantId the only tenant to answer; null for the first that writes
   */
  public record Teams(@Nullable App app, @Nullable String tenantId, Cloud cloud) {}

  /**
   * Which of Microsoft's clouds. What is null is as in the commercial one.
   *
   * @param serviceHosts empty for those of the commercial one
   */
  public record Cloud(
      @Nullable String issuer,
      @Nullable URI openIdUrl,
      @Nullable URI tokenUrl,
      @Nullable String scope,
      @Nullable URI serviceUrl,
      List<String> serviceHosts) {
    public Cloud {
      serviceHosts = List.copyOf(serviceHosts);
    }
  }

  /** Where statements about learning go. */
  public sealed interface Feed {
    /** A file that they are appended to, one a line. */
    record ToFile(Path path) implements Feed {}

    /**
     * A learning record store.
     *
     * @param login its key and secret with a colon between; null if it asks for none
     */
    record ToStore(URI address, @Nullable Secret login) implements Feed {}
  }

  /** A bot's identity at Microsoft. */
  public record App(String id, Secret password) {}

  /** Whether only this machine can reach Kindling's port. */
  public boolean listensOnLoopback() {
    return Forms.isLoopback(host);
  }

  /** The same but for the port. */
  public Settings at(int otherPort) {
    return new Settings(
        otherPort,
        host,
        data,
        redisUrl,
        redisReplicas,
        publicUrl,
        home,
        content,
        practice,
        slack,
        teams,
        secretKey,
        secretKeyBefore,
        feed);
  }
}
