package dev.kindling.server.command;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar knows it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Kindling " + (version == null ? "(not built as a jar)" : version)};
  }
}
