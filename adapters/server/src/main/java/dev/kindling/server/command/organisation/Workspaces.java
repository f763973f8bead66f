package dev.kindling.server.command.organisation;

import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The workspaces that a command names. */
public final class Workspaces {
  private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Option(
      names = "--slack",
      paramLabel = "WORKSPACE",
      converter = Slack.class,
      description = "The id of a Slack workspace, such as T024BE7LD. May be said several times.")
  private List<Workspace> slack = new ArrayList<>();

  @Option(
      names = "--teams",
      paramLabel = "TENANT",
      converter = Teams.class,
      description = "The id of a Microsoft 365 tenant. May be said several times.")
  private List<Workspace> teams = new ArrayList<>();

  List<Workspace> all() {
    List<Workspace> all = new ArrayList<>(slack);
    all.addAll(teams);
    return all.stream().distinct().toList();
  }

  /** Throws {@link Refused} if none is named. */
  void requireSome() {
    if (all().isEmpty())
      throw new Refused("Say which workspace: --slack T024BE7LD, or --teams with a tenant's id.");
  }

  /** For people: {@code slack T024BE7LD}. */
  static String words(Workspace workspace) {
    return workspace.platform().key() + " " + workspace.id();
  }

  static String words(Collection<Workspace> workspaces) {
    return workspaces.stream()
        .sorted(Comparator.comparing(Workspace::key))
        .map(Workspaces::words)
        .collect(Collectors.joining(", "));
  }

  /** As one types it: {@code --slack T024BE7LD}. */
  static String option(Workspace workspace) {
    return "--" + words(workspace);
  }

  /** Reads the id of a Slack workspace. */
  public static final class Slack implements ITypeConverter<Workspace> {
    @Override
    public Workspace convert(String id) {
      if (id.matches("[TE][A-Z0-9]{2,}")) return new Workspace(Platform.SLACK, id);
      throw new TypeConversionException(
          "'%s' is no id of a Slack workspace: that is a T with capitals and digits after it. It stands in the address of your Slack in a browser, after app.slack.com/client/."
              .formatted(id));
    }
  }

  /** Reads the id of a Microsoft 365 tenant. */
  public static final class Teams implements ITypeConverter<Workspace> {
    @Override
    public Workspace convert(String id) {
      String tenant = id.toLowerCase(Locale.ROOT);
      if (tenant.matches(GUID)) return new Workspace(Platform.TEAMS, tenant);
      throw new TypeConversionException(
          "'%s' is no id of a Microsoft 365 tenant: that looks like 72f988bf-86f1-41af-91ab-2d7cd011db47. It stands on the overview page of Microsoft Entra."
              .formatted(id));
    }
  }
}
