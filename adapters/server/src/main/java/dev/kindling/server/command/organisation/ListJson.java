package dev.kindling.server.command.organisation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import java.util.Collection;
import java.util.List;

/**
 * The list for programs: {@code organisations}, each with id, name, zone, nation, lang, people,
 * hushed and workspaces as {@code platform:id}; and {@code leaving}, the ids of those being
 * removed.
 */
final class ListJson {
  private ListJson() {}

  static String of(List<Line> lines, Collection<OrganisationId> leaving) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode organisations = all.putArray("organisations");
    lines.forEach(line -> fill(organisations.addObject(), line));
    ArrayNode ids = all.putArray("leaving");
    leaving.stream().map(OrganisationId::value).sorted().forEach(ids::add);
    return all.toPrettyString();
  }

  private static void fill(ObjectNode node, Line line) {
    Organisation one = line.organisation();
    node.put("id", one.id().value());
    node.put("name", one.name());
    node.put("zone", one.zone().getId());
    node.put("nation", Forms.NationName.name(one.nation()));
    node.put("lang", one.lang());
    node.put("people", line.people());
    node.put("hushed", one.hushed());
    ArrayNode workspaces = node.putArray("workspaces");
    line.workspaces().stream().map(Workspace::key).sorted().forEach(workspaces::add);
  }
}
