package dev.kindling.server.command.slack;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the manifest that makes a Slack app. */
@Command(
    name = "manifest",
    description = {
      "Prints the manifest of the Slack app, to be pasted at https://api.slack.com/apps",
      "under \"Create New App\", \"From a manifest\"."
    },
    footer = {
      "",
      "An app for your own organisation: kindling slack manifest https://coach.riverside.gov.uk",
      "To try it without a public address: kindling slack manifest --socket-mode"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ManifestCommand implements Runnable {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "The https address under which Slack reaches Kindling.")
  private @Nullable String address;

  @Option(names = "--socket-mode", description = "For Socket Mode, which needs no public address.")
  private boolean socketMode;

  @Option(
      names = "--many-workspaces",
      description = "For an app that is installed into several workspaces by a link.")
  private boolean manyWorkspaces;

  ManifestCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    if (socketMode && (manyWorkspaces || address != null))
      throw wrong("An app in Socket Mode has no address and one workspace: leave out the rest.");
    out.print(socketMode ? SlackManifest.throughSocket() : overHttp());
    out.flush();
  }

  private String overHttp() {
    URI base = base();
    return manyWorkspaces
        ? SlackManifest.forManyWorkspaces(base)
        : SlackManifest.forOneWorkspace(base);
  }

  /** Without a slash at its end, as the paths come after it. */
  private URI base() {
    if (address == null)
      throw wrong(
          "Say the https address under which Slack reaches Kindling, such as"
              + " https://coach.riverside.gov.uk, or --socket-mode if it has none.");
    try {
      URI uri = new URI(address.replaceFirst("/+$", ""));
      if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getQuery() == null)
        return uri;
    } catch (URISyntaxException _) {
      // Said below.
    }
    throw wrong(
        "Slack calls https addresses only, such as https://coach.riverside.gov.uk: " + address);
  }

  private ParameterException wrong(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }
}
